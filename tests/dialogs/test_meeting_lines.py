"""A meeting on one line of the set-up form."""

from datetime import date, time

import pytest

from dialogs.understanding.meeting_lines import BadLine, read_hours, read_meeting, written
from meetings.network.plan import MeetingPlan

TODAY = date(2026, 11, 22)
HALF_PAST_NINE, NOON, ONE = time(9, 30), time(12), time(13)
AUTUMN = date(2027, 9, 24)


@pytest.mark.parametrize(
    ("line", "meeting"),
    [
        ("24/9 9.30–11 Teams", MeetingPlan(AUTUMN, AUTUMN, HALF_PAST_NINE, time(11), "Teams")),
        ("fre 24/9 2027, kl. 09:30-11:00, Teams", MeetingPlan(AUTUMN, AUTUMN, HALF_PAST_NINE, time(11), "Teams")),
        ("2027-09-24 9.30", MeetingPlan(AUTUMN, AUTUMN, HALF_PAST_NINE)),
        ("den 24 september heldag i Båstad", MeetingPlan(AUTUMN, AUTUMN, place="Båstad")),
        ("September 24, 2027 at 9 Town Hall", MeetingPlan(AUTUMN, AUTUMN, time(9), place="Town Hall")),
        (
            "12–13/11 lunch till lunch, Örkelljunga",
            MeetingPlan(date(2027, 11, 12), date(2027, 11, 13), NOON, ONE, "Örkelljunga"),
        ),
        ("11/12 lunch-lunch Mölle", MeetingPlan(date(2026, 12, 11), date(2026, 12, 12), NOON, ONE, "Mölle")),
        ("30/12–2/1 Lund", MeetingPlan(date(2026, 12, 30), date(2027, 1, 2), place="Lund")),
        ("29/2", MeetingPlan(date(2028, 2, 29), date(2028, 2, 29))),
    ],
)
def test_a_line_says_day_hours_and_place(line: str, meeting: MeetingPlan) -> None:
    assert read_meeting(line, TODAY) == meeting
    assert read_meeting(written(meeting), TODAY) == meeting


def test_a_day_without_a_year_is_the_next_one_and_today_counts() -> None:
    assert read_meeting("22/11", TODAY).starts_on == TODAY
    assert read_meeting("21/11", TODAY).starts_on == date(2027, 11, 21)


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("nästa fredag", "unreadable-meeting"),
        ("24:e", "unreadable-meeting"),
        ("24/9 9", "unreadable-meeting"),
        ("31/2 9–11", "no-such-date"),
        ("2027-13-01", "no-such-date"),
        ("24/9 25–26", "no-such-time"),
        ("torsdag 24/9", "another-weekday"),
    ],
)
def test_a_line_that_is_no_meeting_is_refused_whole(line: str, fault: str) -> None:
    with pytest.raises(BadLine) as bad:
        read_meeting(line, TODAY)
    assert bad.value.name == fault


def test_hours_alone_are_read_too() -> None:
    assert read_hours("9.30–11") == (HALF_PAST_NINE, time(11))
    with pytest.raises(ValueError, match="soon"):
        read_hours("soon")
