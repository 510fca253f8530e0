"""The sub-networks as a tree, and how alive each is by its last sign of life."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from meetings.collation import swedish
from meetings.subgroups.records import Life, Subgroup

MAP = "all"
"""What a link to the map selects."""
USUAL_WEEKS = 12
"""Weeks between signs of life where the network has not chosen: a quarter."""


class Light(StrEnum):
    """How alive a sub-network is, as a colour that is always said in words too."""

    GREEN = "green"
    AMBER = "amber"
    RED = "red"
    GREY = "grey"


@dataclass(frozen=True, slots=True)
class Branch:
    """One sub-network in its place: how deep it lies, 0 for one directly under the network."""

    subgroup: Subgroup
    depth: int
    light: Light


def branches(subgroups: Sequence[Subgroup], today: date) -> list[Branch]:
    """All that are kept, each after its parent, by name. Whose parent is gone lies directly under the network."""
    kept = {s.id: s for s in subgroups if not s.removed}
    return list(_under(kept, None, 0, today))


def light(subgroup: Subgroup, today: date) -> Light:
    """Green within its rhythm, amber within twice that, else red; grey when it has said that it rests."""
    if subgroup.life is Life.RESTING:
        return Light.GREY
    if subgroup.heard_on is None:
        return Light.RED
    rhythm = timedelta(weeks=subgroup.rhythm_weeks or USUAL_WEEKS)
    silent = today - subgroup.heard_on
    if silent <= rhythm:
        return Light.GREEN
    return Light.AMBER if silent <= 2 * rhythm else Light.RED


def would_circle(subgroups: Sequence[Subgroup], child_id: int, parent_id: int | None) -> bool:
    """Whether a sub-network would come to lie under itself."""
    parents = {s.id: s.parent_id for s in subgroups}
    for _ in range(len(parents) + 1):
        if parent_id is None:
            return False
        if parent_id == child_id:
            return True
        parent_id = parents.get(parent_id)
    return True


def _under(kept: dict[int, Subgroup], parent: int | None, depth: int, today: date) -> Iterator[Branch]:
    mine = [s for s in kept.values() if (s.parent_id if s.parent_id in kept else None) == parent]
    for one in sorted(mine, key=lambda s: (swedish(s.name), s.id)):
        yield Branch(one, depth, light(one, today))
        yield from _under(kept, one.id, depth + 1, today)
