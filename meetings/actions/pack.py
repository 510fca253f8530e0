"""The hand-over of one person: everything a successor, or whoever stands in, has to know of what they hold."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from meetings.actions.belongings import belongings_of
from meetings.actions.items import ActionItem
from meetings.actions.preparers import own_part, seats_of
from meetings.agenda.items import AgendaItem, StandingItem
from meetings.authorisation import Act, require
from meetings.calendar.days import Meeting, upcoming
from meetings.errors import ForLeads
from meetings.histories import Event, events_of
from meetings.naming import Names, names_of
from meetings.network.people import Member, Network, RoleTerm, Seat, SeatTerm
from meetings.network.seats import terms_there
from meetings.ports import Unit


@dataclass(frozen=True, slots=True)
class Held:
    """One open matter, and the last thing that was done to it."""

    item: ActionItem
    last: Event | None


@dataclass(frozen=True, slots=True)
class Pack:
    """What a member holds on a day."""

    network: Network
    member: Member
    today: date
    matters: tuple[Held, ...]
    """Open, theirs to prepare by name, by seat or for the organisation; by report date, undated last."""
    waiting: tuple[Held, ...]
    """Open, prepared by somebody outside whom they answer for."""
    points: tuple[AgendaItem, ...]
    standing: tuple[StandingItem, ...]
    meetings: tuple[Meeting, ...]
    """Those to come, soonest first."""
    seats: tuple[tuple[Seat, SeatTerm], ...]
    roles: tuple[RoleTerm, ...]
    """Running, and those to come."""
    names: Names

    @property
    def items(self) -> tuple[ActionItem, ...]:
        """All the matters."""
        return tuple(h.item for h in (*self.matters, *self.waiting))


def may_see(actor: Member, member: Member) -> None:
    """Refuse a hand-over to anybody but the one it is of, and chair and coordinator."""
    require(actor, Act.READ)
    if actor.id != member.id and not actor.leads:
        raise ForLeads


async def pack_of(unit: Unit, member: Member, today: date) -> Pack:
    """The hand-over as it is now; who may see it has been asked already."""
    names, seats = await names_of(unit), await seats_of(unit, member, today)
    theirs = await belongings_of(unit, member.id)
    alive = [i for i in await unit.actions.open() if i.alive]
    waiting = [i for i in alive if any(p.outside and p.member_id == member.id for p in i.preparers)]
    own = [i for i in alive if i not in waiting and own_part(i, member, seats)]
    terms = [t for t in await terms_there(unit) if t.member_id == member.id and _not_over(t, today)]
    held = [(await unit.seats.get(t.seat_id), t) for t in terms]
    roles = [t for t in await unit.role_terms.all() if t.member_id == member.id and _not_over(t, today)]
    return Pack(
        network=unit.network,
        member=member,
        today=today,
        matters=await _with_history(unit, own),
        waiting=await _with_history(unit, waiting),
        points=theirs.points,
        standing=theirs.standing,
        meetings=tuple(upcoming(await unit.meetings.all(), today)),
        seats=tuple((s, t) for s, t in held if s is not None),
        roles=tuple(sorted(roles, key=lambda t: (t.starts_on or date.min, t.id))),
        names=names,
    )


async def _with_history(unit: Unit, items: Sequence[ActionItem]) -> tuple[Held, ...]:
    return tuple([Held(i, next(reversed(await events_of(unit, i)), None)) for i in items])


def _not_over(term: SeatTerm | RoleTerm, today: date) -> bool:
    """Running or to come; one that was taken back covers no day."""
    ends = term.ends_on
    return ends is None or (ends >= today and ends >= (term.starts_on or date.min))
