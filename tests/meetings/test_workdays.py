"""Swedish working days."""

from datetime import date, timedelta

import holidays
import pytest

from meetings.calendar.workdays import easter_sunday, is_working_day, last_working_day, working_days_before

YEARS = range(2025, 2041)
EVES = {"Christmas Eve", "New Year's Eve", "Midsummer Eve"}


def days_of(year: int) -> list[date]:
    first = date(year, 1, 1)
    return [first + timedelta(days=n) for n in range((date(year + 1, 1, 1) - first).days)]


@pytest.mark.parametrize("year", YEARS)
def test_the_working_days_are_those_of_the_holidays_library_with_the_three_eves_off(year: int) -> None:
    library = holidays.country_holidays(
        "SE", years=year, language="en_US", include_sundays=False, categories=("public", "de_facto", "bank")
    )
    off = {
        day
        for day, name in library.items()
        if day in holidays.country_holidays("SE", years=year, include_sundays=False) or EVES & set(name.split("; "))
    }
    expected = [day for day in days_of(year) if day.weekday() < 5 and day not in off]
    assert [day for day in days_of(year) if is_working_day(day)] == expected


def test_easter_2027_is_on_the_day_daylight_saving_begins() -> None:
    assert easter_sunday(2027) == date(2027, 3, 28)


@pytest.mark.parametrize(
    "day",
    [
        date(2026, 12, 24),
        date(2026, 12, 31),
        date(2027, 6, 25),
        date(2027, 5, 6),
        date(2027, 3, 26),
        date(2026, 11, 21),
    ],
)
def test_nobody_works_on_eves_holidays_and_weekends(day: date) -> None:
    assert not is_working_day(day)


def test_the_day_after_christmas_week_leads_back_to_the_23rd() -> None:
    assert last_working_day(date(2026, 12, 27)) == date(2026, 12, 23)


def test_a_working_day_stays_where_it_is() -> None:
    assert last_working_day(date(2027, 1, 15)) == date(2027, 1, 15)


def test_three_working_days_before_15_january_2027_is_the_12th() -> None:
    assert working_days_before(date(2027, 1, 15), 3) == date(2027, 1, 12)


def test_fourteen_working_days_before_15_january_2027_steps_over_christmas_new_year_and_epiphany() -> None:
    assert working_days_before(date(2027, 1, 15), 14) == date(2026, 12, 21)


def test_other_working_days_can_be_given() -> None:
    def only_mondays(day: date) -> bool:
        return day.weekday() == 0

    assert working_days_before(date(2027, 1, 15), 2, only_mondays) == date(2027, 1, 4)
