"""What people, organisations and seats are called, also those who have left: for lists, cards and minutes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from meetings.actions.items import ActionItem, Preparer
from meetings.actions.ticks import shared, ticked_in
from meetings.network.people import Member, Organisation, Seat
from meetings.ports import Unit


@dataclass(frozen=True, slots=True)
class Names:
    """Everybody and everything a matter can belong to, by id."""

    people: Mapping[int, Member] = field(default_factory=dict)
    organisations: Mapping[int, Organisation] = field(default_factory=dict)
    seats: Mapping[int, Seat] = field(default_factory=dict)
    ticked: Mapping[int, frozenset[int]] = field(default_factory=dict)
    """The organisations that have done their part of a matter that everyone prepares, by its id, where it was read."""

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
        if preparer.outside:
            answers = self.person(preparer.member_id)
            return f"{preparer.outside} (via {answers})" if answers else preparer.outside
        if preparer.member_id is not None:
            return self.person(preparer.member_id)
        if preparer.seat_id is not None:
            return self.seat(preparer.seat_id)
        return self.organisation(preparer.organisation_id)

    def seat(self, key: int) -> str:
        """As in "Klippans socialchef"."""
        seat = self.seats.get(key)
        if seat is None:
            return ""
        home = self.organisation(seat.organisation_id)
        return f"{genitive(home)} {seat.function[:1].lower()}{seat.function[1:]}" if home else seat.function

    def homes(self) -> dict[int, str]:
        """The organisations that somebody in the network stands for now: those that tick what everyone prepares."""
        there = {m.organisation_id for m in self.people.values() if m.active and m.organisation_id is not None}
        return {key: self.organisation(key) for key in there}

    def initiator(self, item: ActionItem) -> str:
        """Who raised a matter."""
        return item.initiator or self.person(item.initiator_id)


def genitive(name: str) -> str:
    """As in "Klippans", "Höganäs"."""
    return name if name.endswith(("s", "x", "z")) else f"{name}s"


async def people_of(unit: Unit) -> Names:
    """The names of everybody who is or was in a network."""
    return Names({m.id: m for m in await unit.members.all()})


async def with_ticks(unit: Unit, names: Names, items: Sequence[ActionItem]) -> Names:
    """The names with who has ticked which of the matters, read at once for all; nothing where nobody ticks."""
    keys = [i.id for i in items if shared(i)]
    if not keys:
        return names
    found = ticked_in(await unit.ticks.of(keys))
    return replace(names, ticked={**names.ticked, **{key: found.get(key, frozenset()) for key in keys}})


async def names_of(unit: Unit, items: Sequence[ActionItem] = ()) -> Names:
    """The names of a network's people, organisations and seats, and who has ticked which of the matters."""
    names = Names(
        {m.id: m for m in await unit.members.all()},
        {o.id: o for o in await unit.organisations.all()},
        {s.id: s for s in await unit.seats.all()},
    )
    return await with_ticks(unit, names, items)
