"""Preparing an agenda by buttons: each says which version of the point it shows, so that nobody overwrites another."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from dialogs.agenda.prepared import (
    accepted,
    amended,
    asked,
    declined,
    fields_of,
    listing,
    merged,
    ordered,
    same,
    set_aside,
)
from dialogs.agenda.preparing import shown_list
from dialogs.cards import preparing as cards
from dialogs.cards import preparing_forms as forms
from dialogs.forms import text_of
from dialogs.resolving import numbers, whole
from dialogs.routing import Routes
from dialogs.texts import catalogue, clock, listed, say
from dialogs.turn import Reply, Turn
from meetings.agenda.items import AgendaItem, Purpose
from meetings.agenda.preparation import Entry
from meetings.agenda.preparing import Spot, WrongMinutes
from meetings.agenda.suggesting import LONGEST_MINUTES
from meetings.calendar.days import local, upcoming
from meetings.errors import NotForYou
from meetings.naming import Names
from meetings.ports import Change, RecordedAct, Unit
from meetings.undo import undo_acts

routes = Routes()
MOST_MEETINGS = 4
"""Meetings that a point can be parked for by a button."""
MOST_CHANGES = 3

Press = Callable[[Turn, Unit, cards.Listed, Entry], Awaitable[Reply]]


@routes.verb(cards.LIST)
async def show_list(turn: Turn, unit: Unit) -> Reply:
    """The list from somewhere on; under a receipt it is asked for `apart`, so that the receipt stays."""
    reply = shown_list(turn, await _shown(turn, unit))
    return reply if turn.data.get("apart") else _in_place(reply)


@routes.verb(cards.ALL)
async def accept_all(turn: Turn, unit: Unit) -> Reply:
    """Take in everything that the card showed as waiting, unless something of it has changed."""
    shown = await _shown(turn, unit)
    seen = dict(zip(numbers(turn.data, "items"), numbers(turn.data, "versions"), strict=False))
    entries = [e for e in shown.plan.on if seen.get(e.item.id) == e.item.version]
    changed = [key for key in seen if key not in {e.item.id for e in entries}]
    if changed or not entries:
        told = [line for key in changed[:MOST_CHANGES] for line in await _changes(turn, unit, shown, key, seen[key])]
        return _in_place(shown_list(turn, replace(shown, told=tuple(told or [say(turn.locale, "prepare-changed")]))))
    return await _after(turn, unit, await accepted(turn, unit, shown.plan, entries))


@routes.verb(cards.UNDO)
async def take_back(turn: Turn, unit: Unit) -> Reply:
    """Take back what the card says was done, and show the list."""
    await _shown(turn, unit)
    await undo_acts(unit, turn.by, numbers(turn.data, "acts"))
    shown = await _shown(turn, unit)
    return _in_place(shown_list(turn, replace(shown, told=(say(turn.locale, "undone"),))))


def _on_point(verb: str, *, looks: bool = False) -> Callable[[Press], Press]:
    """Register a button about a point. One that only `looks` shows what is so now; others want what the card showed."""

    def register(press: Press) -> Press:
        async def answer(turn: Turn, unit: Unit) -> Reply:
            shown = await _shown(turn, unit)
            key, version = whole(turn.data, "id"), whole(turn.data, "version")
            if await unit.agenda.get(key) is None:
                raise NotForYou
            entry = shown.plan.of(key)
            if entry is None or (entry.item.version != version and not looks):
                told = tuple(await _changes(turn, unit, shown, key, version))
                return _point_or_list(turn, replace(shown, told=told), entry)
            return await press(turn, unit, shown, entry)

        routes.verb(verb)(answer)
        return press

    return register


@_on_point(cards.POINT, looks=True)
async def show_point(turn: Turn, unit: Unit, shown: cards.Listed, entry: Entry) -> Reply:  # noqa: ARG001 -- every press has the same shape
    """The card of one point; under the answer to a question it is asked for `apart`, so that the answer stays."""
    return replace(_point_or_list(turn, shown, entry), replaces=not turn.data.get("apart"))


@_on_point(cards.MORE, looks=True)
async def show_more(turn: Turn, unit: Unit, shown: cards.Listed, entry: Entry) -> Reply:  # noqa: ARG001 -- every press has the same shape
    """The rarer acts."""
    return _in_place(Reply(card=cards.point_card(turn.locale, shown, entry, more=True), summary=entry.item.title))


@_on_point(cards.ACCEPT)
async def accept_one(turn: Turn, unit: Unit, shown: cards.Listed, entry: Entry) -> Reply:
    """Take it in, and on to the list."""
    return await _after(turn, unit, await accepted(turn, unit, shown.plan, [entry]))


@_on_point(cards.UP)
async def move_up(turn: Turn, unit: Unit, shown: cards.Listed, entry: Entry) -> Reply:
    """One place up; the card stays, so that it can be pressed again."""
    return await _moved(turn, unit, shown, entry, -1)


@_on_point(cards.DOWN)
async def move_down(turn: Turn, unit: Unit, shown: cards.Listed, entry: Entry) -> Reply:
    """One place down."""
    return await _moved(turn, unit, shown, entry, 1)


@_on_point(cards.PARKS, looks=True)
async def choose_park(turn: Turn, unit: Unit, shown: cards.Listed, entry: Entry) -> Reply:
    """For which meeting it is to be set aside."""
    coming = [m for m in upcoming(await unit.meetings.all(), turn.today) if m.id != shown.plan.meeting.id]
    card = cards.parks_card(turn.locale, shown, entry, coming[:MOST_MEETINGS])
    return _in_place(Reply(card=card, summary=entry.item.title))


@_on_point(cards.PARK)
async def park_for(turn: Turn, unit: Unit, shown: cards.Listed, entry: Entry) -> Reply:
    """Set it aside for the meeting chosen, or for later."""
    key = whole(turn.data, "to")
    to = await unit.meetings.get(key) if key else None
    if key and to is None:
        raise NotForYou
    return await _after(turn, unit, await set_aside(turn, unit, shown.plan, [entry], to))


@_on_point(cards.EDIT, looks=True)
async def open_edit(turn: Turn, unit: Unit, shown: cards.Listed, entry: Entry) -> Reply:  # noqa: ARG001 -- every press has the same shape
    """The form with its fields."""
    return _in_place(Reply(card=forms.edit_form(turn.locale, entry, _data(shown, entry)), summary=entry.item.title))


@_on_point(cards.DECLINE, looks=True)
async def open_decline(turn: Turn, unit: Unit, shown: cards.Listed, entry: Entry) -> Reply:  # noqa: ARG001 -- every press has the same shape
    """The form for the reason."""
    return _in_place(Reply(card=forms.decline_form(turn.locale, entry, _data(shown, entry)), summary=entry.item.title))


@_on_point(cards.ASK, looks=True)
async def open_ask(turn: Turn, unit: Unit, shown: cards.Listed, entry: Entry) -> Reply:  # noqa: ARG001 -- every press has the same shape
    """The form for a question."""
    return _in_place(Reply(card=forms.ask_form(turn.locale, entry, _data(shown, entry)), summary=entry.item.title))


@_on_point(cards.MERGE, looks=True)
async def open_merge(turn: Turn, unit: Unit, shown: cards.Listed, entry: Entry) -> Reply:  # noqa: ARG001 -- every press has the same shape
    """The form for what it is the same as."""
    alike = shown.similar.get(entry.item.id, ())
    others = [e for e in shown.plan.entries if e.item.id != entry.item.id]
    others.sort(key=lambda e: e.item.id not in alike)
    return _in_place(
        Reply(card=forms.merge_form(turn.locale, entry, others, _data(shown, entry)), summary=entry.item.title)
    )


@_on_point(forms.SAVE)
async def save(turn: Turn, unit: Unit, shown: cards.Listed, entry: Entry) -> Reply:
    """The fields that were changed in the form."""
    item, data = entry.item, turn.data
    title, minutes = text_of(data, "title"), _minutes(data)
    presenter, purpose = (text_of(data, name).strip() for name in ("presenter", "purpose"))
    said: dict[str, object] = {} if title == item.title else {"title": title}
    said |= {} if same(presenter, item.presenter) else {"presenter": presenter}
    fields = await fields_of(turn, unit, said)
    # What is empty in the form is taken away; a client may leave an empty field out.
    if minutes != item.minutes:
        fields["minutes"] = minutes
    if not presenter and item.presenter:
        fields |= {"presenter_id": None, "presenter": None}
    if purpose in ("", *Purpose) and purpose != (item.purpose or ""):
        fields["purpose"] = Purpose(purpose) if purpose else None
    if not fields:
        return _point_or_list(turn, replace(shown, told=(say(turn.locale, "prepare-nothing-changed"),)), entry)
    return await _after(turn, unit, await amended(turn, unit, shown.plan, entry, fields))


@_on_point(forms.SAY_NO)
async def say_no(turn: Turn, unit: Unit, shown: cards.Listed, entry: Entry) -> Reply:
    """Declined, with the reason typed."""
    reason = text_of(turn.data, "reason")
    return await _after(turn, unit, await declined(turn, unit, shown.plan, [entry], reason))


@_on_point(forms.SEND)
async def send(turn: Turn, unit: Unit, shown: cards.Listed, entry: Entry) -> Reply:
    """The question typed, sent to whoever raised it."""
    question = text_of(turn.data, "question")
    return await _after(turn, unit, await asked(turn, unit, shown.plan, entry, question))


@_on_point(forms.MERGE_WITH)
async def merge_with(turn: Turn, unit: Unit, shown: cards.Listed, entry: Entry) -> Reply:
    """Made one with the item chosen; which title stays was chosen too."""
    key, _, version = text_of(turn.data, "other").partition(":")
    other = shown.plan.of(whole({"key": key}, "key"))
    if other is None:
        raise NotForYou
    if str(other.item.version) != version:
        told = tuple(await _changes(turn, unit, shown, other.item.id, whole({"v": version}, "v")))
        return _point_or_list(turn, replace(shown, told=told), entry)
    kept, gone = (other, entry) if turn.data.get("stays") == "other" else (entry, other)
    return await _after(turn, unit, await merged(turn, unit, shown.plan, kept, [gone]))


async def _moved(turn: Turn, unit: Unit, shown: cards.Listed, entry: Entry, by: int) -> Reply:
    reply = await ordered(turn, unit, shown.plan, entry, Spot(at=entry.number + by))
    now = replace(await _shown(turn, unit), undo=reply.acts)
    moved = now.plan.of(entry.item.id)
    told = (say(turn.locale, "prepare-moved-here", number=str(moved.number)),) if moved else ()
    return _point_or_list(turn, replace(now, told=told), moved)


async def _shown(turn: Turn, unit: Unit) -> cards.Listed:
    """The list that a button belongs to."""
    meeting = await unit.meetings.get(whole(turn.data, "meeting"))
    if meeting is None:
        raise NotForYou
    start = max(whole(turn.data, "start"), 0) if "start" in turn.data else 0
    return await listing(turn, unit, meeting, start)


async def _after(turn: Turn, unit: Unit, reply: Reply) -> Reply:
    """The list as it is now, with what was done above it and the undo of that."""
    shown = await _shown(turn, unit)
    return _in_place(shown_list(turn, replace(shown, told=reply.receipt, undo=reply.acts)))


def _point_or_list(turn: Turn, shown: cards.Listed, entry: Entry | None) -> Reply:
    if entry is None:
        return _in_place(shown_list(turn, shown))
    return _in_place(Reply(card=cards.point_card(turn.locale, shown, entry), summary=entry.item.title))


def _in_place(reply: Reply) -> Reply:
    return replace(reply, replaces=True, private=False)


def _data(shown: cards.Listed, entry: Entry) -> cards.Data:
    return {"id": entry.item.id, "version": entry.item.version, "meeting": shown.plan.meeting.id, "start": shown.start}


def _minutes(data: Mapping[str, object]) -> int | None:
    """The minutes typed; None when the field was left empty."""
    typed = text_of(data, "minutes").strip()
    if typed and not typed.isdecimal():
        raise WrongMinutes(limit=LONGEST_MINUTES)
    return int(typed) if typed else None


async def _changes(turn: Turn, unit: Unit, shown: cards.Listed, key: int, version: int) -> list[str]:
    """What has been done to an item since the version that was shown, by whom, newest last."""
    newer = [
        (act, change)
        for act in await unit.acts.about("AgendaItem", key)
        for change in act.changes
        if isinstance(change.after, AgendaItem) and change.after.id == key and change.after.version > version
    ]
    told = [_change(turn, shown.names, act, change) for act, change in newer[-MOST_CHANGES:]]
    return told or [say(turn.locale, "prepare-changed")]


def _change(turn: Turn, names: Names, act: RecordedAct, change: Change) -> str:
    did = f"prepare-did-{act.act}"
    what = say(turn.locale, did if did in catalogue(turn.locale) else "prepare-did-other")
    after, before = change.after, change.before
    assert isinstance(after, AgendaItem)
    was = before if isinstance(before, AgendaItem) else after
    now = [say(turn.locale, "quoted", text=after.title) if after.title != was.title else ""]
    now.append(say(turn.locale, "minutes-long", minutes=after.minutes) if after.minutes != was.minutes else "")
    fresh = listed(turn.locale, [part for part in now if part])
    at = clock(turn.locale, local(act.at, turn.network.time_zone).time())
    who = names.person(act.actor_id) or say(turn.locale, "prepare-by-itself")
    return say(turn.locale, "prepare-changed-by", who=who, at=at, what=what, title=was.title, now=fresh or "none")
