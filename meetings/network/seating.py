"""What is known of a seat besides its holder: who appointed them, and who sits there while they are long away."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from meetings.acting import By
from meetings.actions.orphans import tell_of_orphans
from meetings.authorisation import Act, require
from meetings.calendar.days import FURTHEST, local
from meetings.errors import AlreadyDone, FarDate, Refusal, TooLong
from meetings.network.people import Member, Seat, SeatTerm
from meetings.network.seats import is_empty, seats_held, terms_there
from meetings.ports import Change, Unit

APPOINTED, DEPUTY, REMOVED = "appoint-holder", "set-deputy", "remove-seat"
"""The acts."""
LONGEST_APPOINTER = 200
"""Characters of who appointed somebody."""


class HoldsNoSeat(Refusal):
    """Somebody has no seat: `name`."""


class OwnDeputy(Refusal):
    """Nobody is deputy for themselves: `name`."""


class DaysTurned(Refusal):
    """The last day comes before the first: `first`, `last`."""


class DeputyThere(Refusal):
    """Another deputy has been named for some of those days: `name`, `first`, `last` ("none" when open)."""


@dataclass(frozen=True, slots=True)
class Seated:
    """What was written down: the act, and the terms as they are now, each with its seat."""

    act: int
    terms: tuple[tuple[SeatTerm, Seat], ...]


async def appoint(unit: Unit, by: By, member: Member, appointed_by: str) -> Seated:
    """Write down who formally appointed somebody to the seats they have, or else are to have."""
    require(by.actor, Act.SET_UP)
    if len(appointed_by) > LONGEST_APPOINTER:
        raise TooLong(limit=LONGEST_APPOINTER, length=len(appointed_by))
    today = local(by.now, unit.network.time_zone).date()
    mine = [t for t in await terms_there(unit) if t.member_id == member.id and not t.deputy and not is_empty(t)]
    meant = [t for t in mine if t.covers(today)] or [t for t in mine if t.starts_on and t.starts_on > today]
    if not meant:
        raise HoldsNoSeat(name=member.name)
    if all(t.appointed_by == appointed_by for t in meant):
        raise AlreadyDone(number=member.name)
    return await _saved(unit, by, APPOINTED, [(t, replace(t, appointed_by=appointed_by)) for t in meant])


async def set_deputy(unit: Unit, by: By, holder: Member, deputy: Member, first: date, last: date | None) -> Seated:
    """Somebody sits for a holder from a day to a day, or until further notice; said again, the days are changed."""
    require(by.actor, Act.SET_UP)
    today = local(by.now, unit.network.time_zone).date()
    if holder.id == deputy.id:
        raise OwnDeputy(name=deputy.name)
    if last is not None and last < first:
        raise DaysTurned(first=first, last=last)
    if max(first, last or first) - today > FURTHEST:
        raise FarDate(date=max(first, last or first))
    seats = await seats_held(unit, holder, max(first, today))
    if not seats:
        raise HoldsNoSeat(name=holder.name)
    pairs: list[tuple[SeatTerm | None, SeatTerm]] = []
    terms = await terms_there(unit)
    for seat in seats:
        new = SeatTerm(0, unit.network.id, seat.id, deputy.id, first, last, deputy=True)
        there = [t for t in terms if t.seat_id == seat.id and t.deputy and t.starts_on and _overlap(t, new)]
        own = next((t for t in there if t.member_id == deputy.id), None)
        await _nobody_else(unit, there, deputy)
        after = replace(own, starts_on=first, ends_on=last) if own else new
        if after != own:
            pairs.append((own, after))
    if not pairs:
        raise AlreadyDone(number=deputy.name)
    return await _saved(unit, by, DEPUTY, pairs)


async def remove_seat(unit: Unit, by: By, seat: Seat) -> int:
    """A seat that is no longer there: its history stays, and what it prepared is told of as nobody's. The act."""
    require(by.actor, Act.SET_UP)
    if seat.removed:
        raise AlreadyDone(number=seat.function)
    saved = await unit.seats.save(replace(seat, removed=True))
    act = await unit.acts.record(by.actor.id, REMOVED, [Change(seat, saved)], by.now, conversation=by.conversation)
    await tell_of_orphans(unit, by.now)
    return act


async def _saved(unit: Unit, by: By, act: str, pairs: Sequence[tuple[SeatTerm | None, SeatTerm]]) -> Seated:
    changes, terms = [], []
    for before, after in pairs:
        saved = await (unit.seat_terms.save(after) if before else unit.seat_terms.add(after))
        changes.append(Change(before, saved))
        seat = await unit.seats.get(saved.seat_id)
        if seat is not None:
            terms.append((saved, seat))
    key = await unit.acts.record(by.actor.id, act, changes, by.now, conversation=by.conversation)
    return Seated(key, tuple(terms))


async def _nobody_else(unit: Unit, there: Sequence[SeatTerm], deputy: Member) -> None:
    for term in there:
        other = await unit.members.get(term.member_id)
        if other is not None and other.active and other.id != deputy.id:
            raise DeputyThere(name=other.name, first=term.starts_on, last=term.ends_on or "none")


def _overlap(one: SeatTerm, other: SeatTerm) -> bool:
    if is_empty(one):
        return False
    begins = (one.starts_on or date.min) <= (other.ends_on or date.max)
    return begins and (other.starts_on or date.min) <= (one.ends_on or date.max)
