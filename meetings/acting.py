"""Who does something, when and where; and what came of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Generic, TypeVar

from meetings.network import Member

Thing = TypeVar("Thing")
WorkingDay = Callable[[date], bool]
"""Whether people are at work that day; the calendar of holidays is the wire's business."""


def monday_to_friday(day: date) -> bool:
    """The working days of a place without holidays."""
    return day.weekday() < 5  # noqa: PLR2004 -- Monday is 0


@dataclass(frozen=True, slots=True)
class By:
    """The member who acts, the instant, the conversation it was said in, and the calendar of working days."""

    actor: Member
    now: datetime
    conversation: str = ""
    working_day: WorkingDay = monday_to_friday


@dataclass(frozen=True, slots=True)
class Done(Generic[Thing]):
    """The audit row of an intention, by which it can be undone, and the things as they are now."""

    act: int
    things: tuple[Thing, ...]

    @property
    def thing(self) -> Thing:
        """The only thing, or the first."""
        return self.things[0]
