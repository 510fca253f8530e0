"""The walk-through: the action list gone through item by item at a meeting, overdue first."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class WalkState(StrEnum):
    """A walk-through goes on until it is ended; while it is paused words mean what they mean elsewhere."""

    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"


class StepOutcome(StrEnum):
    """What became of one matter when the list was gone through."""

    REPORTED = "reported"
    MOVED = "moved"
    HANDED_OVER = "handed-over"
    CLOSED = "closed"
    DROPPED = "dropped"
    LEFT = "left"
    """Gone past as it is, perhaps with a comment."""


@dataclass(frozen=True, slots=True)
class WalkThrough:
    """The walk-through of one meeting; there is one a meeting, taken up again when it is started again."""

    id: int
    network_id: int
    meeting_id: int
    started_by_id: int
    started_at: datetime
    state: WalkState = WalkState.RUNNING
    current_id: int | None = None
    """The action item that is before the meeting; None when all have been gone through."""
    version: int = 1


@dataclass(frozen=True, slots=True)
class WalkStep:
    """One matter of a walk-through in its place, and what became of it; `outcome` is None until it has been taken."""

    id: int
    network_id: int
    walk_through_id: int
    action_item_id: int
    position: int
    outcome: StepOutcome | None = None
    comment: str = ""
    version: int = 1
