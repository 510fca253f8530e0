"""Who prepares a matter: whoever is named, holds a seat that is, is of an organisation that is, or everyone.

Authorisation, lists, reminders and hand-overs all ask here.
"""

from datetime import date

from meetings.actions.items import ActionItem, Preparer
from meetings.network.people import Member
from meetings.network.seats import terms_there
from meetings.ports import Unit


def is_preparer(item: ActionItem, member: Member, seats: frozenset[int]) -> bool:
    """Whether the matter is this member's to report, who holds the seats with these ids."""
    return any(p.everyone or _is_meant(p, member, seats) for p in item.preparers)


def own_part(item: ActionItem, member: Member, seats: frozenset[int]) -> tuple[Preparer, ...]:
    """What of its preparers is this member alone: by name, by seat or for the organisation, and not everyone."""
    return tuple(p for p in item.preparers if not p.everyone and _is_meant(p, member, seats))


async def seats_of(unit: Unit, member: Member, today: date) -> frozenset[int]:
    """The seats a member holds on a day."""
    return frozenset(t.seat_id for t in await terms_there(unit) if t.member_id == member.id and t.covers(today))


async def prepares(unit: Unit, member: Member, item: ActionItem, today: date) -> bool:
    """Whether the matter is this member's to report today; seats are read only where one prepares it."""
    return is_preparer(item, member, await seats_of(unit, member, today) if by_seat(item) else frozenset())


def by_seat(item: ActionItem) -> bool:
    """Whether who holds a seat has to be known to say who prepares it."""
    return any(p.seat_id for p in item.preparers)


def _is_meant(preparer: Preparer, member: Member, seats: frozenset[int]) -> bool:
    return (
        preparer.member_id == member.id
        or (preparer.organisation_id is not None and preparer.organisation_id == member.organisation_id)
        or (preparer.seat_id is not None and preparer.seat_id in seats)
    )
