"""The action list: who raised a matter, who prepares it, when it is to be reported."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum


class ActionState(StrEnum):
    """*Reported* is the preparer's word; *closed* is the network's, when the list is gone through."""

    OPEN = "open"
    REPORTED = "reported"
    CLOSED = "closed"
    DROPPED = "dropped"


class Direction(StrEnum):
    """Whether a matter came from another body (SKR:s nätverk, socialchefsrådet …) or goes to one."""

    FROM = "from"
    TO = "to"


@dataclass(frozen=True, slots=True)
class Preparer:
    """Who prepares a matter: one of a member, a seat, an organisation, everyone, somebody outside.

    Everyone means each organisation, which answers for itself (`meetings.actions.items.ticks`). For somebody outside,
    `member_id` is the member who answers for them and is reminded: a waiting-for.
    """

    member_id: int | None = None
    seat_id: int | None = None
    organisation_id: int | None = None
    everyone: bool = False
    outside: str | None = None


@dataclass(frozen=True, slots=True)
class ActionItem:
    """One matter on the list; `number` counts from 1 within the network and is never used again.

    The report date is `report_on`; when it follows a meeting, `report_meeting_id` says which and
    `report_on` is that meeting's day, kept in step when the meeting moves.
    """

    id: int
    network_id: int
    number: int
    title: str
    recorded_by_id: int
    created_at: datetime
    initiator_id: int | None = None
    initiator: str | None = None
    """Name or body that raised it when it is not a member (SKR, socialchefsrådet …)."""
    preparers: tuple[Preparer, ...] = ()
    report_on: date | None = None
    report_meeting_id: int | None = None
    meeting_id: int | None = None
    """The meeting at which it was recorded, when there was one."""
    agenda_item_id: int | None = None
    comment: str = ""
    state: ActionState = ActionState.OPEN
    times_moved: int = 0
    direction: Direction | None = None
    body: str = ""
    """The other body a matter came from or goes to; empty when it is the network's own."""
    answer_on: date | None = None
    """When the answer is due back: to the body it came from, or from the body it went to."""
    goal_id: int | None = None
    """The goal of the year's plan that it serves."""
    version: int = 1

    @property
    def alive(self) -> bool:
        """Whether somebody is still to report on it."""
        return self.state is ActionState.OPEN


def overdue(item: ActionItem, today: date) -> bool:
    """Open, with a report date that has passed."""
    return item.alive and item.report_on is not None and item.report_on < today


CORRECTED_WITHIN = timedelta(days=1)
"""After recording a matter, its recorder may put right and fill in who prepares it and when it is to be reported."""


def corrects(item: ActionItem, member_id: int, now: datetime) -> bool:
    """Whether the member recorded the open matter so lately that a change is a correction."""
    return item.recorded_by_id == member_id and item.alive and now - item.created_at < CORRECTED_WITHIN
