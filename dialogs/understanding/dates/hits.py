"""What is found where a text says a day, against what it is read, and how the rules for it are kept."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from re import Match

from dialogs.understanding.later import later


@dataclass(frozen=True, slots=True)
class DateHit:
    """A stretch of the line that means a day. `start` and `end` are places in the line's string.

    `past` is the same words read backwards ("mötet 24/9" of minutes). `kind`: "date", "meeting" (the words say
    that a meeting is that day), "month" (no day could be fixed), "week", "period".
    """

    start: int
    end: int
    day: date | None
    rule: str
    kind: str = "date"
    past: date | None = None
    month: tuple[int, int] | None = None
    until: date | None = None
    """The last day, when several in a row are said."""
    no_such_day: bool = False
    """As in "30 februari": the words say a day, and the calendar has none."""


@dataclass(frozen=True, slots=True)
class Known:
    """Today and the network's meetings, against which words of time are read."""

    today: date
    next_meeting: date | None = None
    current_meeting: date | None = None
    meetings: Sequence[date] = ()

    def all_meetings(self) -> list[date]:
        """Every meeting day that is known, soonest first."""
        extra = [d for d in (self.next_meeting, self.current_meeting) if d]
        return sorted({*self.meetings, *extra})

    def meeting_in(self, year: int, month: int) -> date | None:
        """The first meeting of a month that is not past."""
        return next((d for d in self.all_meetings() if (d.year, d.month) == (year, month) and d >= self.today), None)

    def last_meeting(self) -> date | None:
        """The last one before today."""
        return next((d for d in reversed(self.all_meetings()) if d < self.today), None)


Rule = Callable[[Match[str], Known], DateHit | None]


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of one subject: pattern, what it means, and the words that must stand in the line."""

    all: list[tuple[re.Pattern[str], Rule, str]] = field(default_factory=list)

    def says(self, pattern: str, trigger: str = "") -> Callable[[Rule], Rule]:
        """Register a rule; it is tried only when one of the words of `trigger` stands in the line."""

        def register(rule: Rule) -> Rule:
            self.all.append((later(f" (?:{pattern})(?= )"), rule, trigger))
            return rule

        return register


def means(m: Match[str], day: date | None, rule: str, **more: object) -> DateHit:
    """What a rule gives for the whole of its match."""
    found = DateHit(m.start() + 1, m.end(), day, rule)
    return replace(found, **more) if more else found  # type: ignore[arg-type]  # fields are named by the callers
