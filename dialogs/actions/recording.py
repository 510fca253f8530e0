"""Recording by form: a new matter, one made from somebody's message, and a matter on the list changed."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from dialogs.actions.handing_over import told_asked
from dialogs.actions.matter_form import ALL, alike, changed, key_of, merged, read, shown, typed_values
from dialogs.actions.matters import as_it_is
from dialogs.agenda.suggesting import web_address
from dialogs.cards.actions import item_lines
from dialogs.cards.matter import moment, told
from dialogs.cards.recording import CHANGEABLE, FIELDS, OPEN, SAVE, Choice, Choices, Shown, recording_form, title
from dialogs.context import action_reference
from dialogs.forms import each_once, said_in_chat, text_of
from dialogs.people_choices import dataset, matching
from dialogs.resolving import action_items, whole
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from dialogs.wording import shortened
from dialogs.wording import who as prepared_by
from meetings.actions.changing import Changed, change
from meetings.actions.handing_over import NobodyPrepares, OneAtATime, OthersPrepare
from meetings.actions.items import ActionItem, Preparer, corrects
from meetings.actions.listing import LONGEST_COMMENT, OFF_THE_LIST, record
from meetings.actions.preparers import prepares
from meetings.agenda.items import LONGEST_TITLE
from meetings.authorisation import Act, may, require
from meetings.calendar.days import following, upcoming
from meetings.errors import ForLeads, NotForYou
from meetings.histories import history
from meetings.minutes.noting import being_recorded
from meetings.naming import Names, names_of
from meetings.network.people import Member, folded
from meetings.network.seats import seats_there
from meetings.network.setup import LONGEST_NAME, Fault
from meetings.ports import Unit

routes = Routes()
FROM_MESSAGE = "recordFromMessage"
"""The command in a message's own menu; the manifest names it."""
AHEAD = timedelta(days=800)
"""Meetings offered in the form: as far as meetings are planned."""
RAISERS, PREPARERS = "raisers", "preparers"
"""What the fields ask for when they are searched."""
MANY = 30
"""Members, from which the lists are kept short: the card has to stay under the 25 KB that Teams takes easily."""
GUEST = re.compile(r"\s*\([^()]*\)\s*$")
"""What Teams shows after a guest's name."""


@routes.intent("record_form")
async def by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """The empty form."""
    return await _new(turn, unit)


@routes.intent("change_form")
async def change_by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """The form of the matter that is meant."""
    return await _of(turn, unit, (await action_items(turn, unit, intent.slots.get("item_ref")))[0])


@routes.form(OPEN)
async def open_form(turn: Turn, unit: Unit) -> Reply:
    """The form: empty, or that of a matter."""
    require(turn.actor, Act.RECORD_ACTION)
    return await (_of(turn, unit, await _item(turn, unit)) if "item" in turn.data else _new(turn, unit))


@routes.form(FROM_MESSAGE)
async def from_message(turn: Turn, unit: Unit) -> Reply:
    """The form with the words of a message, who wrote it, and a link to it."""
    require(turn.actor, Act.RECORD_ACTION)
    names = await names_of(unit)
    choices = await _choices(turn, unit, names)
    source = web_address(turn.data.get("message_link"))
    words = turn.text.strip()
    first = words.partition("\n")[0]
    whole_title = first == words and len(first) <= LONGEST_TITLE
    raiser, other = _author(turn, text_of(turn.data, "message_author"), choices, names)
    values = _empty(turn) | {
        "title": shortened(first, LONGEST_TITLE),
        "comment": "" if whole_title else _cut(words, LONGEST_COMMENT - len(source) - 1),
        "initiator": raiser,
        "initiator_other": other,
    }
    said = "" if words else say(turn.locale, "record-message-empty")
    return _form(turn, values, choices, Shown(source=source, said=said))


@routes.search(RAISERS)
async def find_raisers(turn: Turn, unit: Unit) -> list[Choice]:
    """Who can have raised a matter, or answer for it."""
    require(turn.actor, Act.RECORD_ACTION)
    found = await _choices(turn, unit, await names_of(unit))
    return matching(turn.text, [(choice, choice[0]) for choice in found.raisers])


@routes.search(PREPARERS)
async def find_preparers(turn: Turn, unit: Unit) -> list[Choice]:
    """Who can prepare a matter: members, organisations, seats, everyone."""
    require(turn.actor, Act.RECORD_ACTION)
    found = await _choices(turn, unit, await names_of(unit))
    return matching(turn.text, [(choice, choice[0]) for choice in found.preparers])


@routes.verb(SAVE)
async def save(turn: Turn, unit: Unit) -> Reply:
    """Do what the form says, or show it again with everything that is wrong in it and what was typed."""
    require(turn.actor, Act.RECORD_ACTION)
    if "item" in turn.data:
        return await _changed(turn, unit, await _item(turn, unit))
    names = await names_of(unit)
    choices = await _choices(turn, unit, names)
    before = _empty(turn)
    values, odd = typed_values(turn.data, tuple(FIELDS), before)
    said, unreadable = read(values, before, choices, names, turn.today)
    faults = each_once([*odd, *unreadable])
    source = web_address(turn.data.get("source"))
    comment = "\n".join(filter(None, (said.comment, source if source not in said.comment else "")))
    if len(comment) > LONGEST_COMMENT and len(said.comment) <= LONGEST_COMMENT:
        faults.append(Fault("comment", "long-comment-link", {"limit": LONGEST_COMMENT - len(source) - 1}))
    if faults:
        return _form(turn, values, choices, Shown(source=source), faults)
    held = being_recorded(await unit.meetings.between(turn.today - timedelta(days=3), turn.today), turn.local_now)
    notes = await unit.notes.of_meeting(held.id) if held else []
    matter = replace(said, comment=comment).matter(
        meeting_id=held.id if held else None, agenda_item_id=notes[-1].agenda_item_id if notes else None
    )
    done = await record(unit, turn.by, matter, turn.today)
    return await _receipt(turn, unit, done.thing, done.act, "action-recorded")


async def _new(turn: Turn, unit: Unit) -> Reply:
    require(turn.actor, Act.RECORD_ACTION)
    choices = await _choices(turn, unit, await names_of(unit))
    return _form(turn, _empty(turn), choices, Shown())


async def _of(
    turn: Turn, unit: Unit, item: ActionItem, said: str = "", values: Mapping[str, str] | None = None
) -> Reply:
    """The form of a matter, with what this reader may change in it."""
    acts = await _allowed(turn, unit, item)
    if item.state in OFF_THE_LIST:
        return await as_it_is(turn, unit, item)
    if not acts:
        raise NotForYou
    names = await names_of(unit)
    choices = await _choices(turn, unit, names, item)
    about = _about(turn, item, acts, names)
    return _form(turn, values or shown(item, choices, names), choices, replace(about, said=said))


async def _changed(turn: Turn, unit: Unit, item: ActionItem) -> Reply:
    """Do what was changed in a matter's form."""
    acts = await _allowed(turn, unit, item)
    asked = {Act(a) for a in text_of(turn.data, "may").split(",") if a in [*CHANGEABLE]}
    if not acts:
        raise NotForYou
    if item.state in OFF_THE_LIST:
        return await as_it_is(turn, unit, item)
    names = await names_of(unit)
    choices = await _choices(turn, unit, names, item)
    fields = [name for name, act in FIELDS.items() if act in asked]
    now = shown(item, choices, names)
    if whole(turn.data, "version") != item.version:
        then = await _then(turn, unit, item)
        before = shown(then, choices, names) if then else now
        values = merged(typed_values(turn.data, fields, before)[0], before, now) if then else now
        return await _of(turn, unit, item, await _meanwhile(turn, unit, item, names), values)
    values, odd = typed_values(turn.data, fields, now)
    if any(FIELDS[name] not in acts and not alike(name, values, now) for name in fields):
        raise NotForYou
    wanted, unreadable = changed(item, values, now, choices, names, turn.today)
    faults = each_once([*odd, *unreadable])
    if not faults:
        try:
            return await _done(turn, unit, await change(unit, turn.by, item, wanted, turn.today))
        except OneAtATime:
            faults = [Fault("preparers", "one-taker")]
        except OthersPrepare:
            faults = [Fault("preparers", "others-prepare")]
        except NobodyPrepares:
            faults = [Fault("preparers", "nobody-prepares")]
        except ForLeads:
            faults = [Fault("preparers", "leads-decide")]
    return _form(turn, values, choices, _about(turn, item, acts, names), faults)


async def _done(turn: Turn, unit: Unit, done: Changed) -> Reply:
    reply = await told_asked(turn, unit, done.asked) if done.asked else None
    if done.act is None:
        number = str(done.item.number)
        return reply or Reply(text=say(turn.locale, "record-unchanged", number=number))
    receipt = await _receipt(turn, unit, done.item, done.act, "action-changed")
    return replace(receipt, receipt=(*receipt.receipt, *reply.receipt)) if reply else receipt


async def _receipt(turn: Turn, unit: Unit, item: ActionItem, act: int, key: str) -> Reply:
    names = await names_of(unit)
    facts = {"number": str(item.number), "title": item.title, "who": prepared_by(turn.locale, item, names)}
    said = say(turn.locale, key, **facts, when=item.report_on or "none")
    people = {key: m.name for key, m in names.people.items()}
    return Reply(receipt=(said,), acts=(act,), about=(action_reference(item, people),))


def _form(turn: Turn, values: Mapping[str, str], choices: Choices, about: Shown, faults: Sequence[Fault] = ()) -> Reply:
    """The form; in the channel it is said where it has gone, for a client that opens no dialog."""
    made = recording_form(turn.locale, values, choices, about, faults)
    return Reply(text=said_in_chat(turn), form=made, summary=title(turn.locale, about.number))


def _about(turn: Turn, item: ActionItem, acts: Sequence[Act], names: Names) -> Shown:
    fields = [name for name, act in FIELDS.items() if act in acts]
    if Act.REWORD_ACTION not in acts and item.direction is None:
        fields.remove("answer_on") if "answer_on" in fields else None
    carried = {"item": item.id, "version": item.version, "may": ",".join(acts)}
    return Shown(item.number, carried, fields, now=item_lines(turn.locale, item, names, turn.today))


def _empty(turn: Turn) -> dict[str, str]:
    """A new matter: raised by who opens the form, who would also answer for somebody outside."""
    me = f"m{turn.actor.id}"
    return dict.fromkeys(FIELDS, "") | {"initiator": me, "outside_by": me}


async def _item(turn: Turn, unit: Unit) -> ActionItem:
    item = await unit.actions.get(whole(turn.data, "item"))
    if item is None:
        raise NotForYou
    return item


async def _allowed(turn: Turn, unit: Unit, item: ActionItem) -> list[Act]:
    theirs = await prepares(unit, turn.actor, item, turn.today)
    lately = corrects(item, turn.actor.id, turn.now)
    return [act for act in CHANGEABLE if may(turn.actor, act, item, prepares=theirs, corrects=lately)]


async def _then(turn: Turn, unit: Unit, item: ActionItem) -> ActionItem | None:
    """The matter as the form showed it."""
    version = whole(turn.data, "version")
    events = await history(unit, turn.actor, item)
    return next((e.after for e in events if e.after.version == version), None)


async def _meanwhile(turn: Turn, unit: Unit, item: ActionItem, names: Names) -> str:
    last = (await history(unit, turn.actor, item))[-1]
    when = moment(turn.locale, last.at, turn.network.time_zone)
    return say(turn.locale, "record-changed-meanwhile", when=when, what=told(turn.locale, last, names))


async def _choices(turn: Turn, unit: Unit, names: Names, item: ActionItem | None = None) -> Choices:
    """What can be chosen; what the matter has already is among it, though it may have left."""
    roster = await unit.members.roster(turn.today)
    many = len(roster) > MANY
    members = [_member(m, alone=many) for m in roster]
    bodies = sorted(((o.name, f"o{o.id}") for o in names.organisations.values()), key=lambda c: folded(c[0]))
    seats = await _seats(turn, unit, names, several_only=many)
    preparers = [(say(turn.locale, "record-everyone"), ALL), *members, *bodies, *seats]
    raisers = members if many else [*members, *bodies]
    if item:
        had = [(_had(turn, p, item, names), key_of(p)) for p in item.preparers if key_of(p)]
        preparers += [choice for choice in had if choice[1] not in {key for _, key in preparers}]
        gone = [(names.person(i), f"m{i}") for i in [item.initiator_id] if i and f"m{i}" not in {k for _, k in raisers}]
        raisers = [*raisers, *gone]
    meetings = upcoming(await unit.meetings.between(turn.today, turn.today + AHEAD), turn.today)
    ahead = [m for m in meetings if m.starts_on >= turn.today]  # the first day of two may have passed
    coming = following(meetings, turn.local_now)
    return Choices(ahead, raisers, preparers, members, coming, dataset(turn, RAISERS), dataset(turn, PREPARERS))


async def _seats(turn: Turn, unit: Unit, names: Names, *, several_only: bool) -> list[Choice]:
    """Every seat with who holds it; in a large network only where an organisation has several."""
    held = {t.seat_id: t.member_id for t in await unit.seat_terms.all() if t.covers(turn.today) and not t.deputy}
    seats = await seats_there(unit)
    homes = [seat.organisation_id for seat in seats]
    found: list[Choice] = []
    for seat in seats:
        if several_only and homes.count(seat.organisation_id) == 1:
            continue
        called, holder = names.preparer(Preparer(seat_id=seat.id)), names.person(held.get(seat.id))
        told_of = say(turn.locale, "record-seat", seat=called, holder=holder or "none")
        found.append((told_of, f"s{seat.id}"))
    return sorted(found, key=lambda choice: folded(choice[0]))


def _member(member: Member, *, alone: bool) -> Choice:
    home = "" if alone or not member.organisation else f" ({member.organisation})"
    return f"{member.name}{home}", f"m{member.id}"


def _had(turn: Turn, preparer: Preparer, item: ActionItem, names: Names) -> str:
    return prepared_by(turn.locale, replace(item, preparers=(preparer,)), names)


def _author(turn: Turn, author: str, choices: Choices, names: Names) -> tuple[str, str]:
    """Who wrote a message: the choice that is the member of that name, else the name; oneself for a program's."""
    name = " ".join(GUEST.sub("", author).split())[:LONGEST_NAME]
    if not name:
        return f"m{turn.actor.id}", ""
    called = {folded(one): m for m in names.people.values() if m.active for one in (m.name, *m.aliases)}
    same = [m for m in names.people.values() if m.active and folded(m.name) == folded(name)]
    member = called.get(folded(name)) if len(same) <= 1 else None
    key = f"m{member.id}" if member else ""
    return (key, "") if any(key == one for _, one in choices.raisers) else ("", name)


def _cut(words: str, most: int) -> str:
    """The words with their lines, at most so many characters."""
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
