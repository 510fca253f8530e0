"""Who does something, when and where; and what came of it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from meetings.calendar.workdays import WorkingDay, is_working_day
from meetings.network.people import Member
from meetings.ports import Change

Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Walked:
    """What is done is the outcome of a matter in a walk-through: what that changed there is part of the act.

    `before` is the id of the matter that is before the meeting, which anybody at it may deal with.
    """

    before: int | None
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class By:
    """The member who acts, the instant, the conversation it was said in, and the calendar of working days."""

    actor: Member
    now: datetime
    conversation: str = ""
    working_day: WorkingDay = is_working_day
    walked: Walked | None = None


@dataclass(frozen=True, slots=True)
class Done(Generic[Thing]):
    """The audit row of an intention, by which it can be undone, and the things as they are now."""

    act: int
    things: tuple[Thing, ...]

    @property
    def thing(self) -> Thing:
        """The only thing, or the first."""
        return self.things[0]
