"""Matters that everyone prepares: each organisation ticks its own part."""

from dataclasses import dataclass
from datetime import datetime


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
