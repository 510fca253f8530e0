"""Who is asked for an organisation: a deputy for a time, the holder of its seat, a substitute, else a member of it."""

from dataclasses import dataclass
from datetime import date

from meetings.collation import swedish
from meetings.network.people import Member, MemberKind, Organisation, Seat, SeatTerm
from meetings.ports import Unit


@dataclass(frozen=True, slots=True)
class Homes:
    """The network's organisations of a day, with who sits there for them."""

    today: date
    organisations: tuple[Organisation, ...]
    """Those that are in the network, by name."""
    roster: tuple[Member, ...]
    seats: tuple[Seat, ...]
    terms: tuple[SeatTerm, ...]

    def asked(self, organisation_id: int) -> Member | None:
        """Who is asked for it; None when it has nobody in the network."""
        theirs = {m.id: m for m in self.roster if m.organisation_id == organisation_id}
        sitting = self._sitting(organisation_id)
        for term in sorted(sitting, key=_turn):
            if member := self._member(term.member_id):
                return member
        by_kind = sorted(theirs.values(), key=lambda m: (m.kind is not MemberKind.MEMBER, m.id))
        return by_kind[0] if by_kind else None

    def _sitting(self, organisation_id: int) -> list[SeatTerm]:
        seats = {s.id for s in self.seats if s.organisation_id == organisation_id and not s.removed}
        return sorted((t for t in self.terms if t.seat_id in seats and t.covers(self.today)), key=lambda t: t.id)

    def _member(self, member_id: int) -> Member | None:
        return next((m for m in self.roster if m.id == member_id), None)


async def homes_of(unit: Unit, today: date) -> Homes:
    """As they are read from the network."""
    organisations = [o for o in await unit.organisations.all() if in_network(o, today)]
    return Homes(
        today,
        tuple(sorted(organisations, key=lambda o: (swedish(o.name), o.id))),
        tuple(await unit.members.roster(today)),
        tuple(await unit.seats.all()),
        tuple(await unit.seat_terms.all()),
    )


def in_network(organisation: Organisation, today: date) -> bool:
    """Whether it has neither left nor become a part of another."""
    if organisation.left_on is None:
        return organisation.merged_into_id is None
    return organisation.left_on >= today


def _turn(term: SeatTerm) -> int:
    """A deputy for a time comes first, then the holder; a standing substitute only where there is none."""
    if term.deputy:
        return 2 if term.starts_on is None else 0
    return 1
