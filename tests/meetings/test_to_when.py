"""To when a matter is moved by a press: later than the day it has, on a working day, to a meeting still to come."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

from meetings.actions.items import ActionItem
from meetings.actions.to_when import later
from meetings.calendar.days import Meeting
from meetings.calendar.workdays import is_working_day

NOW = datetime(2026, 12, 3, 9, tzinfo=UTC)
ITEM = ActionItem(4, 1, 4, "Enkäten", 1, NOW)
DECEMBER = Meeting(1, 1, date(2026, 12, 4), date(2026, 12, 4), time(9, 30), time(11))
JANUARY = replace(DECEMBER, id=2, starts_on=date(2027, 1, 22), ends_on=date(2027, 1, 22))
BOTH = (DECEMBER, JANUARY)


def due(day: date | None) -> ActionItem:
    return replace(ITEM, report_on=day)


def test_of_what_is_still_ahead_no_day_is_offered_that_is_earlier() -> None:
    offered = later(due(date(2026, 12, 23)), BOTH, NOW, is_working_day)
    assert offered.days == (date(2026, 12, 30), date(2027, 1, 5), date(2027, 1, 20))
    assert (offered.meeting, offered.is_next) == (JANUARY, False)


def test_of_what_is_overdue_or_has_no_day_they_are_counted_from_today() -> None:
    for item in (due(date(2026, 11, 2)), due(None)):
        offered = later(item, BOTH, NOW, is_working_day)
        assert offered.days == (date(2026, 12, 10), date(2026, 12, 17), date(2026, 12, 30))
        assert (offered.meeting, offered.is_next) == (DECEMBER, True)


def test_what_is_to_be_reported_at_todays_meeting_is_offered_the_one_after_it() -> None:
    morning = datetime(2026, 12, 4, 8, 30, tzinfo=UTC)
    assert later(due(date(2026, 12, 4)), BOTH, morning, is_working_day).meeting == JANUARY


def test_while_a_meeting_is_going_on_the_next_is_the_one_after_it() -> None:
    during = datetime(2026, 12, 4, 10, tzinfo=UTC)
    offered = later(due(date(2026, 12, 1)), BOTH, during, is_working_day)
    assert (offered.meeting, offered.is_next) == (JANUARY, True)


def test_a_week_before_easter_monday_ends_on_maundy_thursday() -> None:
    assert later(due(None), (), datetime(2026, 3, 30, 9, tzinfo=UTC), is_working_day).days[0] == date(2026, 4, 2)


def test_a_meetings_day_is_offered_once_and_none_that_is_not_planned() -> None:
    at_the_meeting = later(due(date(2027, 1, 15)), BOTH, NOW, is_working_day)
    assert at_the_meeting.days == (date(2027, 1, 29), date(2027, 2, 12))
    assert later(due(date(2027, 1, 22)), BOTH, NOW, is_working_day).meeting is None
