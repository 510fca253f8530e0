"""What people, organisations and seats are called, also those who have left: for lists, cards and minutes."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from meetings.actions import ActionItem, Preparer
from meetings.network import Member, Organisation, Seat
from meetings.ports import Unit


@dataclass(frozen=True, slots=True)
class Names:
    """Everybody and everything a matter can belong to, by id."""

    people: Mapping[int, Member] = field(default_factory=dict)
    organisations: Mapping[int, Organisation] = field(default_factory=dict)
    seats: Mapping[int, Seat] = field(default_factory=dict)

    def person(self, key: int | None) -> str:
        """The name of a member, who may have left; nothing when there is none."""
        member = self.people.get(key) if key is not None else None
        return member.name if member else ""

    def organisation(self, key: int | None) -> str:
        """The name of an organisation."""
        organisation = self.organisations.get(key) if key is not None else None
        return organisation.name if organisation else ""

    def home(self, preparer: Preparer) -> int | None:
        """The organisation that prepares, by its member, its seat or as a whole."""
        member = self.people.get(preparer.member_id or 0)
        seat = self.seats.get(preparer.seat_id or 0)
        if member is not None:
            return member.organisation_id
        return seat.organisation_id if seat is not None else preparer.organisation_id

    def preparer(self, preparer: Preparer) -> str:
        """Who prepares, as lists and minutes name them; everyone is no name."""
        if preparer.member_id is not None:
            return self.person(preparer.member_id)
        if preparer.seat_id is not None:
            seat = self.seats.get(preparer.seat_id)
            return f"{seat.function} {self.organisation(seat.organisation_id)}".strip() if seat else ""
        return self.organisation(preparer.organisation_id) or preparer.outside or ""

    def initiator(self, item: ActionItem) -> str:
        """Who raised a matter."""
        return item.initiator or self.person(item.initiator_id)


async def people_of(unit: Unit) -> Names:
    """The names of everybody who is or was in a network."""
    return Names({m.id: m for m in await unit.members.all()})


async def names_of(unit: Unit) -> Names:
    """The names of a network's people, organisations and seats."""
    return Names(
        {m.id: m for m in await unit.members.all()},
        {o.id: o for o in await unit.organisations.all()},
        {s.id: s for s in await unit.seats.all()},
    )
