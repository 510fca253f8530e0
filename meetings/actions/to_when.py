"""To when a matter is moved by a press: the days most often meant, each later than the one it has."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from meetings.actions.items import ActionItem
from meetings.calendar.days import Meeting, current, following, upcoming
from meetings.calendar.workdays import WorkingDay, last_working_day

WEEKS_MOST_MEANT = (1, 2, 4)
"""After today, or after the report date when that is still ahead."""


@dataclass(frozen=True, slots=True)
class Later:
    """What is offered: a meeting, where one is planned, and days."""

    meeting: Meeting | None
    is_next: bool
    """Whether the meeting is what "nästa möte" means now."""
    days: tuple[date, ...]
    today: date


def later(item: ActionItem, meetings: Iterable[Meeting], now: datetime, working: WorkingDay) -> Later:
    """The next meeting, or the first after the report date; and working days, none of them the meeting's.

    `now` is the local time of the network.
    """
    start = max(now.date(), item.report_on or now.date())
    planned = list(meetings)
    meeting = _after(item, planned, now)
    days = [last_working_day(start + timedelta(weeks=n), working) for n in WEEKS_MOST_MEANT]
    at = meeting.starts_on if meeting else None
    is_next = meeting is not None and meeting == following(planned, now)
    return Later(meeting, is_next, tuple(d for d in days if d != at), now.date())


def _after(item: ActionItem, meetings: list[Meeting], now: datetime) -> Meeting | None:
    ongoing = current(meetings, now)
    for meeting in upcoming(meetings, now.date()):
        if meeting != ongoing and (item.report_on is None or meeting.starts_on > item.report_on):
            return meeting
    return None
