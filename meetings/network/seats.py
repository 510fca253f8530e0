"""Seats as they are read: who has one, who had it, and seats for a network that was set up without."""

from datetime import date

from meetings.acting import By
from meetings.authorisation import Act, require
from meetings.network.people import Member, Seat, SeatTerm
from meetings.ports import Change, Unit


def is_empty(term: SeatTerm) -> bool:
    """A term that was taken back or never began: it covers no day."""
    return term.ends_on is not None and term.ends_on < (term.starts_on or date.min)


async def seats_there(unit: Unit) -> list[Seat]:
    """The network's seats, in the order they were made; one that was removed is only in the history."""
    return sorted((s for s in await unit.seats.all() if not s.removed), key=lambda s: s.id)


async def terms_there(unit: Unit) -> list[SeatTerm]:
    """Who has, had or is to have the seats that are there."""
    removed = {s.id for s in await unit.seats.all() if s.removed}
    return [t for t in await unit.seat_terms.all() if t.seat_id not in removed]


async def seats_held(unit: Unit, member: Member, today: date) -> list[Seat]:
    """The seats a member has that day as their holder."""
    terms = [t for t in await unit.seat_terms.all() if t.member_id == member.id and not t.deputy]
    held = [await unit.seats.get(t.seat_id) for t in terms if t.covers(today)]
    return [s for s in held if s is not None and not s.removed]


async def seats_meant(unit: Unit, member: Member, today: date) -> list[Seat]:
    """The seats somebody is asked about by: those they have now, else those they had or are to have."""
    now = await seats_held(unit, member, today)
    terms = [t for t in await unit.seat_terms.all() if t.member_id == member.id and not t.deputy and not is_empty(t)]
    others = [await unit.seats.get(key) for key in dict.fromkeys(t.seat_id for t in terms)]
    return now or [s for s in others if s is not None and not s.removed]


async def seats_of_organisation(unit: Unit, organisation_id: int) -> list[Seat]:
    """Its seats that somebody has or had, in the order they were made."""
    return [s for s in await seats_there(unit) if s.organisation_id == organisation_id]


async def holder_of(unit: Unit, seat: Seat, today: date) -> Member | None:
    """Who has a seat now, or else had it last."""
    terms = [t for t in await unit.seat_terms.all() if t.seat_id == seat.id and not t.deputy and not is_empty(t)]
    now = [t for t in terms if t.covers(today)]
    past = [t for t in terms if t.ends_on is not None and t.ends_on < today]
    last = max(now or past, key=lambda t: (t.starts_on or date.min, t.id), default=None)
    return await unit.members.get(last.member_id) if last else None


async def seat_made(unit: Unit, by: By, organisation_id: int, function: str, holder: Member | None) -> Seat:
    """A seat for a network that was set up without seats, with who has sat there as its holder so far."""
    require(by.actor, Act.SET_UP)
    seat = await unit.seats.add(Seat(0, unit.network.id, organisation_id, function))
    changes = [Change(None, seat)]
    if holder is not None:
        term = await unit.seat_terms.add(SeatTerm(0, unit.network.id, seat.id, holder.id))
        changes.append(Change(None, term))
    await unit.acts.record(None, "add-seat", changes, by.now)
    return seat
