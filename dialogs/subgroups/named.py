"""Which sub-network, member or organisation is meant by a name."""

from dialogs.resolving import whole
from dialogs.rounds.named import organisation_named
from dialogs.turn import Turn
from dialogs.understanding.intent import OpenItem
from dialogs.understanding.yearly.subgroups import key
from meetings.agenda.whose import NoSuchOrganisation
from meetings.errors import NotForYou, Refusal
from meetings.network.people import Member, Organisation, folded
from meetings.ports import Unit
from meetings.subgroups.records import Subgroup

OWN = frozenset(("vi", "jag", "oss", "we", "i", "us"))
"""What people call their own organisation."""


class NoSubgroup(Refusal):
    """No sub-network is called `name`."""


class WhichOfThem(Refusal):
    """Several can be meant by `name`: `names`, a list in words."""


async def subgroup_named(unit: Unit, name: object) -> Subgroup:
    """The one of that name, else the only one whose name begins with it or holds it."""
    wanted = key(str(name or ""))
    kept = [s for s in await unit.subgroups.all() if not s.removed]
    names = {s.id: [key(n) for n in (s.name, *s.aliases)] for s in kept}
    same = [s for s in kept if wanted in names[s.id] or wanted.removesuffix("s") in names[s.id]]
    near = [s for s in kept if wanted and any(wanted in n for n in names[s.id])]
    found = same or near
    if len(found) > 1:
        raise WhichOfThem(name=str(name), names=", ".join(s.name for s in found))
    if not found:
        raise NoSubgroup(name=str(name))
    return found[0]


async def subgroup_pressed(turn: Turn, unit: Unit) -> Subgroup:
    """The sub-network that a card carries."""
    found = await unit.subgroups.get(whole(turn.data, "subgroup"))
    if found is None or found.removed:
        raise NotForYou
    return found


async def member_meant(turn: Turn, unit: Unit, name: str) -> Member | None:
    """The only member whose name has all those words; None when nobody's has; refused when several have."""
    parts = folded(name).split()
    roster = await unit.members.roster(turn.today)
    found = [m for m in roster if parts and all(part in folded(m.name).split() for part in parts)]
    same = [m for m in found if folded(m.name) == folded(name)]
    if len(same or found) > 1:
        raise WhichOfThem(name=name, names=", ".join(m.name for m in found))
    return next(iter(same or found), None)


async def home_meant(turn: Turn, unit: Unit, name: str) -> Organisation:
    """An organisation by name; "vi" is one's own."""
    if folded(name) in OWN:
        own = await unit.organisations.get(turn.actor.organisation_id) if turn.actor.organisation_id else None
        if own is None:
            raise NoSuchOrganisation(name=name)
        return own
    return await organisation_named(unit, name)


def about(subgroup: Subgroup) -> tuple[OpenItem, ...]:
    """What the answer was about."""
    return (OpenItem("subgroup", 0, subgroup.name, subgroup.id),)
