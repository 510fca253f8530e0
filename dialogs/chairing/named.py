"""Members by what people call them."""

from collections.abc import Sequence

from dialogs.turn import Turn
from meetings.errors import Refusal, UnknownName
from meetings.network.people import Member, folded
from meetings.ports import Unit


class WhichMember(Refusal):
    """The `name` is that of several: `names`."""


def matching(members: Sequence[Member], name: str) -> list[Member]:
    """Those whose name it is, else those of whose name each word is a part."""
    wanted = folded(name)
    exact = [m for m in members if wanted in map(folded, (m.name, *m.aliases))]
    parts = wanted.split()
    return exact or [m for m in members if parts and all(part in folded(m.name).split() for part in parts)]


def member_or_none(members: Sequence[Member], name: str) -> Member | None:
    """The only member that the name can mean."""
    found = matching(members, name)
    return found[0] if len(found) == 1 else None


async def members_named(turn: Turn, unit: Unit, names: Sequence[str]) -> list[Member]:
    """Active members, one for each name; refused with the name that is nobody's, or that of several."""
    roster = await unit.members.roster(turn.today)
    found: list[Member] = []
    for name in names:
        hits = matching(roster, name)
        if not hits:
            raise UnknownName(name=name)
        if len(hits) > 1:
            raise WhichMember(name=name, names=", ".join(m.name for m in hits))
        found.append(hits[0])
    return found
