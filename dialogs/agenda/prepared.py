"""What chair and coordinator do to a point, carried out and told in a receipt; asked for by words and by buttons."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from dialogs.agenda.similar import similar
from dialogs.cards.parts import button
from dialogs.cards.preparing import LIST, Listed, presenter_named, proposers_named
from dialogs.resolving import somebody
from dialogs.texts import listed, say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import OpenItem
from meetings.acting import Done
from meetings.agenda.items import AgendaItem, Purpose
from meetings.agenda.preparation import Entry, Preparation, preparation
from meetings.agenda.preparing import Spot, accept, amend_point, decline, merge, order, park
from meetings.agenda.questions_to_proposers import ask
from meetings.calendar.days import Meeting
from meetings.naming import Names, people_of
from meetings.network.people import folded
from meetings.ports import Unit

MOST_LINES = 8
"""Lines of a receipt; more are counted."""


async def listing(turn: Turn, unit: Unit, meeting: Meeting, start: int = 0) -> Listed:
    """The list for a meeting, as it is now."""
    plan = await preparation(unit, turn.by, meeting, turn.today)
    alike = similar({e.item.id: e.item.title for e in plan.entries})
    return Listed(plan, await people_of(unit), alike, start)


async def accepted(turn: Turn, unit: Unit, plan: Preparation, entries: Sequence[Entry]) -> Reply:
    """Taken in."""
    done = await accept(unit, turn.by, plan, entries, turn.today)
    return await _receipt(turn, unit, plan, done, "prepare-done-accepted", done.things)


async def set_aside(turn: Turn, unit: Unit, plan: Preparation, entries: Sequence[Entry], to: Meeting | None) -> Reply:
    """Parked for a meeting or for later."""
    done = await park(unit, turn.by, entries, to, turn.today)
    until = to.starts_on if to else "none"
    lines = tuple(say(turn.locale, "prepare-done-parked", title=i.title, meeting=until) for i in done.things)
    return _told(turn, plan, lines[:MOST_LINES], done.act)


async def declined(turn: Turn, unit: Unit, plan: Preparation, entries: Sequence[Entry], reason: str) -> Reply:
    """Off the agenda, with a reason for whoever raised it."""
    done = await decline(unit, turn.by, entries, reason)
    people = (await people_of(unit)).people
    lines = []
    for item in done.things:
        told = [people[key].name for key in plan.proposers[item.id] if key != turn.actor.id and people[key].active]
        names = listed(turn.locale, told) if told else "none"
        lines.append(say(turn.locale, "prepare-done-declined", title=item.title, names=names))
    return _told(turn, plan, tuple(lines[:MOST_LINES]), done.act)


async def merged(turn: Turn, unit: Unit, plan: Preparation, kept: Entry, others: Sequence[Entry]) -> Reply:
    """Several made one."""
    done = await merge(unit, turn.by, plan, kept, others, turn.today)
    reply = await _receipt(turn, unit, plan, done, "prepare-done-merged", [done.thing])
    gone = listed(turn.locale, [i.title for i in done.things[1:]])
    return replace(reply, receipt=(*reply.receipt, say(turn.locale, "prepare-done-merged-in", titles=gone)))


async def ordered(turn: Turn, unit: Unit, plan: Preparation, entry: Entry, spot: Spot) -> Reply:
    """Moved to another place on the agenda."""
    done = await order(unit, turn.by, plan, entry, spot, turn.today)
    return await _receipt(turn, unit, plan, done, "prepare-done-ordered", [done.thing])


async def amended(turn: Turn, unit: Unit, plan: Preparation, entry: Entry, fields: Mapping[str, object]) -> Reply:
    """Title, minutes, presenter or purpose changed."""
    done = await amend_point(unit, turn.by, plan, entry, turn.today, **fields)
    return await _receipt(turn, unit, plan, done, "prepare-done-amended", [done.thing])


async def asked(turn: Turn, unit: Unit, plan: Preparation, entry: Entry, question: str) -> Reply:
    """A question sent to whoever raised it."""
    sent = await ask(unit, turn.by, plan, entry, question, turn.today)
    names = listed(turn.locale, sent.names)
    return _told(turn, plan, (say(turn.locale, "prepare-done-asked", names=names, title=entry.item.title),))


async def fields_of(turn: Turn, unit: Unit, said: Mapping[str, object]) -> dict[str, object]:
    """The fields of an item that slots or a form give: only those that are there."""
    fields: dict[str, object] = {}
    if said.get("title"):
        fields["title"] = said["title"]
    if "minutes" in said:
        fields["minutes"] = said["minutes"]
    if said.get("presenter"):
        fields["presenter_id"], fields["presenter"] = await somebody(turn, unit, said["presenter"])
    if said.get("purpose"):
        fields["purpose"] = Purpose(str(said["purpose"]))
    return fields


def same(one: str, other: str | None) -> bool:
    """Whether two names are written alike."""
    return folded(one) == folded(other or "")


async def _receipt(
    turn: Turn, unit: Unit, plan: Preparation, done: Done[AgendaItem], key: str, items: Iterable[AgendaItem]
) -> Reply:
    """A line for each item as it is now, and a word when the points do not fit into the meeting."""
    now = await preparation(unit, turn.by, plan.meeting, turn.today)
    entries = [e for e in (now.of(i.id) for i in items) if e]
    names = await people_of(unit)
    lines = [_line(turn.locale, key, now, e, names) for e in entries]
    if len(lines) > MOST_LINES:
        lines = [say(turn.locale, f"{key}-many", count=len(lines), meeting=plan.meeting.starts_on)]
    if now.too_long and now.minutes != plan.minutes:
        lines.append(say(turn.locale, "prepare-does-not-fit", minutes=now.minutes, over=now.too_long))
    about = tuple(OpenItem("agenda", e.number, e.item.title, e.item.id, plan.meeting.starts_on) for e in entries[:1])
    return replace(_told(turn, plan, tuple(lines), done.act), about=about)


def _line(locale: str, key: str, plan: Preparation, entry: Entry, names: Names) -> str:
    item = entry.item
    said = [
        say(locale, "minutes-long", minutes=item.minutes) if item.minutes else "",
        say(locale, f"purpose-{item.purpose.name.lower()}") if item.purpose else "",
        presenter_named(locale, entry, names),
        proposers_named(locale, entry, plan, names),
    ]
    details = ", ".join(part for part in said if part)
    on = plan.meeting.starts_on
    return say(locale, key, number=str(entry.number), title=item.title, meeting=on, details=details)


def _told(turn: Turn, plan: Preparation, lines: tuple[str, ...], act: int | None = None) -> Reply:
    to_list = button(say(turn.locale, "prepare-to-list"), LIST, meeting=plan.meeting.id, apart=True)
    return Reply(receipt=lines, acts=(act,) if act else (), buttons=(to_list,))
