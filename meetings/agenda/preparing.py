"""What chair and coordinator make of the suggestions: take in, set aside, decline, merge, reorder, change."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from meetings.acting import By, Done
from meetings.agenda.items import NOT_TAKEN_UP, AgendaItem, AgendaState
from meetings.agenda.preparation import Entry, Place, Preparation
from meetings.agenda.proposers_told import DECLINED, tell_proposers
from meetings.agenda.suggesting import LONGEST_MINUTES, amend, changed, last_place
from meetings.authorisation import Act, require
from meetings.calendar.days import Meeting
from meetings.errors import AlreadyDone, NoSuchNumber, Refusal, TooLong
from meetings.ports import Unit

LONGEST_WORDS = 1000
"""Characters of a reason, a question or an answer: they are read on a phone."""


class NothingToAccept(Refusal):
    """Everything on the agenda of `date` has been accepted."""


class NotOnAgenda(Refusal):
    """The item has no place on the agenda until it is accepted: `title`."""


class WithItself(Refusal):
    """An item cannot be merged with itself, or put before itself: `title`."""


class WrongMinutes(Refusal):
    """No number of minutes that a point can take: `limit` is the most."""


class NothingToTell(Refusal):
    """A reason, a question or an answer without a word in it."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a point is to stand: before or after a number of the agenda, at a number, or last when nothing is said."""

    before: int | None = None
    after: int | None = None
    at: int | None = None


FIRST, LAST = Spot(at=0), Spot()
"""Before all other points that are not standing items, and after them."""


async def accept(unit: Unit, by: By, plan: Preparation, entries: Sequence[Entry], today: date) -> Done[AgendaItem]:
    """Take items in: what was not on the agenda comes last there, the others keep their place."""
    last = await _last(unit, plan.meeting, today)
    waiting = [e for e in _allowed(by, entries) if e.item.state is not AgendaState.ACCEPTED]
    if not waiting:
        raise AlreadyDone(number=entries[0].item.title)
    after = []
    for n, entry in enumerate(waiting):
        item = await _taken_up(unit, plan, entry)
        if entry.place is not Place.ON:
            item = replace(item, meeting_id=plan.meeting.id, position=last + n)
        after.append(replace(item, state=AgendaState.ACCEPTED))
    return await changed(unit, by, "accept-item", [e.item for e in waiting], after)


def suggested(plan: Preparation) -> tuple[Entry, ...]:
    """What "alla" means: everything on the agenda that waits for a word, not what came late or was set aside."""
    found = tuple(e for e in plan.on if e.item.state is AgendaState.SUGGESTED)
    if not found:
        raise NothingToAccept(date=plan.meeting.starts_on)
    return found


async def park(unit: Unit, by: By, entries: Sequence[Entry], to: Meeting | None, today: date) -> Done[AgendaItem]:
    """Set items aside for the preparation of a meeting, or for later."""
    last = await _last(unit, to, today) if to else 0
    aside = []
    for n, entry in enumerate(_allowed(by, entries)):
        item = entry.item
        if item.state is AgendaState.PARKED and item.meeting_id == (to.id if to else None):
            raise AlreadyDone(number=item.title)
        there = (to.id, last + n) if to else (None, 0)
        item = replace(item, state=AgendaState.PARKED, times_moved=entry.moved)
        aside.append(replace(item, meeting_id=there[0], position=there[1]))
    return await changed(unit, by, "park-item", [e.item for e in entries], aside)


async def decline(unit: Unit, by: By, entries: Sequence[Entry], reason: str) -> Done[AgendaItem]:
    """Say no to suggestions; the reason is sent to everybody who raised them."""
    answer = checked_words(reason)
    before = [e.item for e in _allowed(by, entries)]
    declined = [replace(i, state=AgendaState.DECLINED, answer=answer) for i in before]
    done = await changed(unit, by, "decline-item", before, declined)
    for item in done.things:
        await tell_proposers(unit, by, DECLINED, item, done.act)
    return done


async def merge(
    unit: Unit, by: By, plan: Preparation, kept: Entry, others: Sequence[Entry], today: date
) -> Done[AgendaItem]:
    """Make several items one: the first thing is the one that stays, with its title and all reasons and links.

    What it lacks (minutes, purpose, presenter) it gets from the others, and their place when it is not on the agenda.
    """
    await last_place(unit, plan.meeting, today)
    _allowed(by, [kept, *others])
    if not others or any(o.item.id == kept.item.id for o in others):
        raise WithItself(title=kept.item.title)
    whole = await _placed(unit, plan, kept, others)
    for other in others:
        whole = _with(whole, other.item)
    gone = [replace(o.item, state=AgendaState.MERGED, merged_into_id=kept.item.id) for o in others]
    return await changed(unit, by, "merge-items", [kept.item, *(o.item for o in others)], [whole, *gone])


async def order(unit: Unit, by: By, plan: Preparation, entry: Entry, spot: Spot, today: date) -> Done[AgendaItem]:
    """Put a point elsewhere among those that are not standing; the first thing is the point itself.

    What hangs over becomes the meeting's own by it, since it stands first only as long as nobody says otherwise.
    """
    await last_place(unit, plan.meeting, today)
    _allowed(by, [entry])
    if entry.place is not Place.ON:
        raise NotOnAgenda(title=entry.item.title)
    others = [e for e in plan.on if e.item.id != entry.item.id]
    to = _index(plan, entry, others, spot)
    wanted = [*others[:to], entry, *others[to:]]
    if wanted == list(plan.on):
        raise AlreadyDone(number=entry.item.title)
    moved = [(e.item, replace(await _taken_up(unit, plan, e), position=n)) for n, e in enumerate(wanted, start=1)]
    moved = [(b, a) for b, a in moved if a != b or b.id == entry.item.id]
    moved.sort(key=lambda pair: pair[0].id != entry.item.id)
    return await changed(unit, by, "order-agenda", [b for b, _ in moved], [a for _, a in moved])


async def amend_point(
    unit: Unit, by: By, plan: Preparation, entry: Entry, today: date, **fields: object
) -> Done[AgendaItem]:
    """Change title, minutes, presenter or purpose of an item; one that hangs over becomes the meeting's own."""
    await last_place(unit, plan.meeting, today)
    _allowed(by, [entry])
    mine = await _taken_up(unit, plan, entry)
    if entry.carried:
        fields |= {"meeting_id": mine.meeting_id, "position": mine.position, "times_moved": mine.times_moved}
    return await amend(unit, by, entry.item, **checked_fields(fields))


def checked_fields(fields: dict[str, object]) -> dict[str, object]:
    """The fields, or a Refusal when the minutes are none that a point can take."""
    minutes = fields.get("minutes")
    if isinstance(minutes, int) and not 0 < minutes <= LONGEST_MINUTES:
        raise WrongMinutes(limit=LONGEST_MINUTES)
    return fields


def checked_words(text: str) -> str:
    """A reason, a question or an answer, or a Refusal: empty, or longer than anybody reads."""
    said = text.strip()
    if not said:
        raise NothingToTell
    if len(said) > LONGEST_WORDS:
        raise TooLong(length=len(said), limit=LONGEST_WORDS)
    return said


def _allowed(by: By, entries: Sequence[Entry]) -> Sequence[Entry]:
    for entry in entries:
        require(by.actor, Act.PREPARE_AGENDA, entry.item)
        if entry.item.state not in NOT_TAKEN_UP:
            raise AlreadyDone(number=entry.item.title)
    return entries


async def _last(unit: Unit, meeting: Meeting, today: date) -> int:
    return int(str((await last_place(unit, meeting, today))["position"]))


async def _taken_up(unit: Unit, plan: Preparation, entry: Entry) -> AgendaItem:
    """The item as the meeting's own: one that hangs over is moved there, first, as it was read."""
    if not entry.carried:
        return entry.item
    own = await unit.agenda.of_meeting(plan.meeting.id)
    hanging = [e.item.id for e in plan.on if e.carried]
    first = min((i.position for i in own), default=1) - len(hanging) + hanging.index(entry.item.id)
    return replace(entry.item, meeting_id=plan.meeting.id, position=first, times_moved=entry.moved)


async def _placed(unit: Unit, plan: Preparation, kept: Entry, others: Sequence[Entry]) -> AgendaItem:
    """The one that stays, in its place, else in that of the first of the others which has one."""
    there = next((o for o in (kept, *others) if o.place is Place.ON), None)
    if there is None or there is kept:
        whole = await _taken_up(unit, plan, kept)
    else:
        place = await _taken_up(unit, plan, there)
        whole = replace(kept.item, state=place.state, meeting_id=place.meeting_id, position=place.position, late=False)
    accepted = any(o.item.state is AgendaState.ACCEPTED for o in others)
    return replace(whole, state=AgendaState.ACCEPTED) if accepted else whole


def _with(whole: AgendaItem, part: AgendaItem) -> AgendaItem:
    why = "\n".join(dict.fromkeys(text for text in (whole.why, part.why) if text))
    lacks = whole.presenter_id is None and not whole.presenter
    return replace(
        whole,
        why=why,
        links=tuple(dict.fromkeys((*whole.links, *part.links))),
        minutes=whole.minutes or part.minutes,
        purpose=whole.purpose or part.purpose,
        presenter_id=part.presenter_id if lacks else whole.presenter_id,
        presenter=part.presenter if lacks else whole.presenter,
    )


def _index(plan: Preparation, entry: Entry, others: Sequence[Entry], spot: Spot) -> int:
    """How many of the others come before the spot."""
    if spot.at is not None:
        return min(max(spot.at - plan.on[0].number, 0), len(others))
    number = spot.before if spot.before is not None else spot.after
    if number is None:
        return len(others)
    if number == entry.number:
        raise WithItself(title=entry.item.title)
    if not any(p.number == number for p in plan.points):
        raise NoSuchNumber(number=number)
    return sum(e.number < number + (spot.before is None) for e in others)
