"""Every convention for saying a day."""

from datetime import date

import pytest

from dialogs.understanding.dates import days as arithmetic
from tests.every import every
from tests.understanding.saying import NEXT, days, hits

THURSDAY = date(2021, 11, 18)


@every(
    ("says", "means"),
    [
        # weeks: the Friday, this ISO year or next
        ("klart v. 47", "2021-11-26"),
        ("vecka 47", "2021-11-26"),
        ("v47", "2021-11-26"),
        ("till v 2", "2022-01-14"),
        ("innan v. 3", "2022-01-14"),
        ("före vecka 50", "2021-12-10"),
        ("tisdag v 48", "2021-11-30"),
        ("by week 48", "2021-12-03"),
        ("veckan innan 10/12", "2021-12-03"),
        ("veckan före nästa möte", "2021-12-03"),
        # weekdays: strictly after today; "nästa" lies in the next ISO week
        ("på fredag", "2021-11-19"),
        ("fredag", "2021-11-19"),
        ("senast torsdag", "2021-11-25"),
        ("nästa fredag", "2021-11-26"),
        ("nästa torsdag", "2021-11-25"),
        ("torsdag nästa vecka", "2021-11-25"),
        ("nästa vecka på onsdag", "2021-11-24"),
        ("next Friday", "2021-11-26"),
        ("till tors", "2021-11-25"),
        ("fredag om två veckor", "2021-12-03"),
        # periods count calendar days
        ("i morgon", "2021-11-19"),
        ("imorrn fm", "2021-11-19"),
        ("i övermorgon", "2021-11-20"),
        ("om en vecka", "2021-11-25"),
        ("inom två veckor", "2021-12-02"),
        ("om 10 dagar", "2021-11-28"),
        ("om en månad", "2021-12-18"),
        ("in three weeks", "2021-12-09"),
        ("inom fem arbetsdagar", "2021-11-25"),
        # dates: the next such
        ("15/1", "2022-01-15"),
        ("18/11", "2021-11-18"),
        ("17/11", "2022-11-17"),
        ("den 15 januari", "2022-01-15"),
        ("15:e jan", "2022-01-15"),
        ("22 March", "2022-03-22"),
        ("March 22nd", "2022-03-22"),
        ("2022-03-01", "2022-03-01"),
        ("15/1 2023", "2023-01-15"),
        ("15/1-23", "2023-01-15"),
        ("den 24:e", "2021-11-24"),
        ("den 3:e", "2021-12-03"),
        ("första maj", "2022-05-01"),
        ("fredag den 3 december", "2021-12-03"),
        # ends and feasts
        ("sista november", "2021-11-30"),
        ("sista februari", "2022-02-28"),
        ("slutet av april", "2022-04-30"),
        ("end of the month", "2021-11-30"),
        ("vid månadsskiftet", "2021-11-30"),
        ("före jul", "2021-12-23"),
        ("innan midsommar", "2022-06-23"),
        ("före påsk", "2022-04-14"),
        ("före 15/1", "2022-01-14"),
        ("innan jag går på ledighet den 25 februari", "2022-02-24"),
        # the network's own meetings
        ("till nästa möte", "2021-12-10"),
        ("nästa gång", "2021-12-10"),
        ("decembermötet", "2021-12-10"),
        ("på mötet i december", "2021-12-10"),
        ("10/12-mötet", "2021-12-10"),
        ("the December meeting", "2021-12-10"),
        ("fredagens möte", "2021-11-19"),
        ("dagens möte", "2021-11-18"),
    ],
)
def test_a_day_in_words_is_this_day(says: str, means: str):
    assert days(says) == [means]


@pytest.mark.parametrize(
    "says",
    ["snart", "en gång till", "hela tiden", "punkt 3", "kl 10.05", "15 min", "nr 47", "för två år sedan", "31/2"],
)
def test_what_is_no_day_to_come_gives_none(says: str):
    assert [d for d in days(says) if d] == []


def test_a_date_is_also_read_backwards_for_minutes_of_meetings_that_were():
    assert hits("mötet 24/9")[0].past == date(2021, 9, 24)


def test_last_fridays_meeting_is_no_day_to_come():
    (hit,) = hits("i fredags")
    assert (hit.day, hit.past) == (None, date(2021, 11, 12))


def test_days_in_a_row_have_a_last_day():
    (hit,) = hits("3-4 oktober")
    assert (hit.day, hit.until) == (date(2022, 10, 3), date(2022, 10, 4))


def test_a_month_without_a_known_meeting_gives_the_month_but_no_day():
    (hit,) = hits("aprilmötet")
    assert (hit.day, hit.month) == (None, (2022, 4))


def test_a_known_meeting_of_the_month_gives_its_day():
    (hit,) = hits("aprilmötet", meetings=[NEXT, date(2022, 4, 8)])
    assert hit.day == date(2022, 4, 8)


def test_the_29th_of_february_waits_for_a_leap_year():
    assert days("29 februari") == ["2024-02-29"]


def test_week_53_is_skipped_in_a_year_without_it():
    assert days("v 53") == [None] * len(days("v 53"))


def test_working_days_step_over_weekends_and_holidays():
    assert arithmetic.plus_working_days(date(2021, 12, 23), 1) == date(2021, 12, 27)
    assert arithmetic.plus_working_days(date(2022, 4, 19), -1) == date(2022, 4, 14)


def test_today_is_meant_by_a_day_of_the_month_that_is_today():
    assert days("den 18:e") == [THURSDAY.isoformat()]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("det får bli i februari i stället, den 18:e", "2022-02-18"),
        ("flytta den till januarimötet den 21", "2022-01-21"),
        ("vänta till mars 4", "2022-03-04"),
        ("till december alltså, mötet den 17:e", "2021-12-17"),
    ],
)
def test_a_day_after_its_month_is_a_day_of_that_month(text: str, day: str):
    assert days(text) == [day]


def test_minutes_after_a_month_are_no_day():
    assert days("i december 20 min") == ["2021-12-10"]
