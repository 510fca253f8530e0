"""Matters that everyone prepares: each organisation ticks its own part."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from meetings.actions.items import ActionItem


@dataclass(frozen=True, slots=True)
class Tick:
    """One organisation has done its part of a matter that everyone prepares; `removed` when it was taken back."""

    id: int
    network_id: int
    action_item_id: int
    organisation_id: int
    member_id: int
    """Who ticked for the organisation."""
    ticked_at: datetime
    comment: str = ""
    removed: bool = False
    version: int = 1


def shared(item: ActionItem) -> bool:
    """Whether everyone prepares the matter, each organisation its own part."""
    return any(p.everyone for p in item.preparers)


def ticked_in(ticks: Iterable[Tick]) -> dict[int, frozenset[int]]:
    """The organisations that are done, by the matter's id."""
    found: dict[int, set[int]] = {}
    for tick in ticks:
        if not tick.removed:
            found.setdefault(tick.action_item_id, set()).add(tick.organisation_id)
    return {key: frozenset(homes) for key, homes in found.items()}
