"""How the days and hours of a meeting are written."""

from dataclasses import replace
from datetime import date, time

from dialogs.agenda.call_words import when
from dialogs.wording import day_when, when_and_where
from meetings.calendar.days import Meeting

MEETING = Meeting(1, 1, date(2026, 9, 24), date(2026, 9, 24), time(9, 30), time(11), "Teams")
LUNCH_TO_LUNCH = Meeting(2, 1, date(2026, 11, 12), date(2026, 11, 13), time(12), time(13), "Båstad")


def test_a_meeting_of_one_day_has_its_hours_after_the_day() -> None:
    assert day_when("sv", MEETING) == "torsdag 24 september 2026, 9.30–11.00, Teams"


def test_a_meeting_of_two_days_begins_on_the_first_and_ends_on_the_last() -> None:
    assert when_and_where("sv", LUNCH_TO_LUNCH) == "12 november 2026 12.00 – 13 november 2026 13.00, Båstad"
    assert when("sv", LUNCH_TO_LUNCH) == "torsdag 12 november 2026 12.00 – fredag 13 november 2026 13.00"


def test_two_days_without_hours_are_written_as_days() -> None:
    whole = replace(LUNCH_TO_LUNCH, starts_at=None, ends_at=None)
    assert when_and_where("sv", whole) == "12 november 2026 – 13 november 2026, Båstad"
