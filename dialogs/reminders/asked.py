"""What is asked of reminders: when one matter is spoken of, when somebody is, and whether it has come."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from dialogs.cards.parts import card, line, typed
from dialogs.resolving import action_items, member_named
from dialogs.texts import day, listed, say, weekday
from dialogs.turn import Json, Reply, Turn
from dialogs.understanding.intent import Intent
from dialogs.wording import shortened
from meetings.actions.items import ActionItem, ActionState
from meetings.authorisation import Act, may
from meetings.calendar.workdays import working_days_before
from meetings.errors import NotForYou
from meetings.network.people import Member
from meetings.ports import Unit
from meetings.reminders.coming import Coming, coming
from meetings.reminders.deliveries import DeliveryState
from meetings.reminders.planning import circle_of
from meetings.reminders.received import received

A_YEAR = timedelta(days=366)
MOST_LINES = 12
MOST_DAYS = 4
"""Days of one person that are named; the rest come weekly while it is overdue."""
_CAME = {DeliveryState.SENT: "got-sent", DeliveryState.UNKNOWN: "got-unclear", DeliveryState.DEAD: "got-failed"}


async def answered(turn: Turn, intent: Intent, unit: Unit) -> Reply | None:
    """The answer when a matter, a person or what has been sent is asked about; else None."""
    slots = intent.slots
    items = await action_items(turn, unit, slots["numbers"]) if "numbers" in slots else None
    people = await people_said(turn, unit, slots)
    if slots.get("own"):
        people = [turn.actor]
    if slots.get("got"):
        return await _got(turn, unit, items, people)
    if items:
        return await _of(turn, unit, items[0], people)
    return await _to(turn, unit, people) if people is not None else None


def on_day(turn: Turn, when: date) -> str:
    """As in "fredag 18 september"."""
    return f"{weekday(turn.locale, when)} {day(turn.locale, when, year=when.year != turn.today.year)}"


def days_before(turn: Turn, item: ActionItem, count: object) -> date | None:
    """So many working days before the matter is to be reported; None when it has no day."""
    if item.report_on is None:
        return None
    return working_days_before(item.report_on, count if isinstance(count, int) else 1, turn.working_day)


async def people_said(turn: Turn, unit: Unit, slots: Mapping[str, object]) -> list[Member] | None:
    """Whom the words name, by name or organisation; None when nobody is named."""
    said, home = slots.get("person"), slots.get("municipality")
    if home:
        return [m for m in await unit.members.roster(turn.today) if m.organisation == home]
    if not said:
        return None
    return [await member_named(turn, unit, name) for name in (said if isinstance(said, list) else [said])]


async def _of(turn: Turn, unit: Unit, item: ActionItem, people: Sequence[Member] | None) -> Reply:
    """The days on which a matter is spoken of, by person; to whoever does not lead, their own."""
    circle = await circle_of(unit, turn.now, [item])
    everybody = may(turn.actor, Act.REMIND_ACTION, item)
    if not everybody and not circle.has_preparer(item, turn.actor.id):
        raise NotForYou
    only = {m.id for m in people} if people is not None else None
    keys = (None if everybody else {turn.actor.id}) if only is None else only if everybody else only & {turn.actor.id}
    found = [c for c in await coming(unit, turn.now, None, turn.working_day, ahead=A_YEAR) if item in c.items]
    by_person: dict[str, list[date]] = {}
    for one in found:
        if keys is None or one.member.id in keys:
            by_person.setdefault(one.member.name, []).append(one.day)
    if not by_person:
        return Reply(text=say(turn.locale, "of-none", number=str(item.number), why=_why(item, circle.preparers(item))))
    title = say(turn.locale, "of-title", number=str(item.number), title=shortened(item.title, 120))
    body: list[Json] = [typed(f"{name}: {_days(turn, days)}") for name, days in list(by_person.items())[:MOST_LINES]]
    if len(by_person) > MOST_LINES:
        body.append(line(say(turn.locale, "remind-more", count=len(by_person) - MOST_LINES), subtle=True))
    return Reply(card=card(title, body), summary=title, private=everybody)


def _why(item: ActionItem, preparers: Sequence[Member]) -> str:
    if not item.alive:
        return "reported" if item.state is ActionState.REPORTED else "ended"
    if not preparers:
        return "nobody"
    return "no-date" if item.report_on is None else "none"


def _days(turn: Turn, days: Sequence[date]) -> str:
    said = listed(turn.locale, [on_day(turn, d) for d in days[:MOST_DAYS]])
    return said + (" …" if len(days) > MOST_DAYS else "")


async def _to(turn: Turn, unit: Unit, people: Sequence[Member]) -> Reply:
    """What somebody is to be told; their own to a member, anybody's to whoever leads."""
    _check_theirs(turn, people)
    found: list[Coming] = []
    for member in people:
        found += await coming(unit, turn.now, member.id, turn.working_day, ahead=A_YEAR)
    names = listed(turn.locale, [m.name for m in people])
    if not found:
        return Reply(text=say(turn.locale, "to-none", names=names), private=True)
    title = say(turn.locale, "to-title", names=names)
    body: list[Json] = [
        typed(f"{on_day(turn, one.day)}: {_numbers(turn, one, named=len(people) > 1)}")
        for one in sorted(found, key=lambda c: c.day)[:MOST_LINES]
    ]
    return Reply(card=card(title, body), summary=title, private=True)


async def _got(turn: Turn, unit: Unit, items: Sequence[ActionItem] | None, people: Sequence[Member] | None) -> Reply:
    """The newest reminders that have gone out, and whether they arrived."""
    raised = items is not None and all(may(turn.actor, Act.REMIND_ACTION, i) for i in items)
    if not raised:
        _check_theirs(turn, people)
    keys = {m.id for m in people} if people is not None else None
    found = await received(unit, turn.now, items or await unit.actions.open(), keys)
    names = listed(turn.locale, [m.name for m in people or ()]) or "none"
    lines = [
        say(turn.locale, _CAME[r.state], name=r.member.name, number=str(r.item.number), when=on_day(turn, r.day))
        for r in found[:MOST_LINES]
    ] or [say(turn.locale, "got-none", names=names)]
    for member in people or ():
        ahead = [
            c
            for c in await coming(unit, turn.now, member.id, turn.working_day, ahead=A_YEAR)
            if items is None or set(items) & set(c.items)
        ]
        if ahead:
            when = on_day(turn, ahead[0].day)
            said = _numbers(turn, ahead[0], named=False)
            lines.append(say(turn.locale, "got-next", name=member.name, when=when, what=said))
    return Reply(receipt=tuple(lines), private=True)


def _check_theirs(turn: Turn, people: Sequence[Member] | None) -> None:
    if not turn.actor.leads and (people is None or any(m.id != turn.actor.id for m in people)):
        raise NotForYou


def _numbers(turn: Turn, one: Coming, *, named: bool) -> str:
    said = say(
        turn.locale, "coming-numbers", numbers=listed(turn.locale, [str(i.number) for i in one.items[:MOST_LINES]])
    )
    return f"{one.member.name}, {said}" if named else said
