"""Swedish working days: Monday to Friday, without the public holidays and the three eves nobody works.

The moving feasts follow from Easter Sunday, so no table has to be kept up to date.
"""

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache

WorkingDay = Callable[[date], bool]
"""Whether people are at work that day."""

FRIDAY = 4
FIXED = ((1, 1), (1, 6), (5, 1), (6, 6), (12, 24), (12, 25), (12, 26), (12, 31))
"""Month and day: New Year, Epiphany, May Day, the National Day, Christmas Eve to Boxing Day, New Year's Eve."""
AROUND_EASTER = (-2, 0, 1, 39, 49)
"""Days after Easter Sunday: Good Friday, Easter, Easter Monday, Ascension, Pentecost."""


def easter_sunday(year: int) -> date:
    """The first Sunday after the first full moon of spring, by the Gregorian reckoning (Meeus, Jones, Butcher)."""
    golden = year % 19
    century, within = divmod(year, 100)
    leap, rest = divmod(century, 4)
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap - moon + 15) % 30
    quarter, odd = divmod(within, 4)
    weekday = (32 + 2 * rest + 2 * quarter - epact - odd) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


@cache
def days_off(year: int) -> frozenset[date]:
    """The days of the year on which nobody is at work, weekends aside."""
    easter = easter_sunday(year)
    midsummer_eve = _first(FRIDAY, date(year, 6, 19))
    fixed = (date(year, month, day) for month, day in FIXED)
    moving = (easter + timedelta(days=days) for days in AROUND_EASTER)
    return frozenset({*fixed, *moving, midsummer_eve})


def is_working_day(day: date) -> bool:
    """Whether directors of municipal social services are at work on that day."""
    return day.weekday() <= FRIDAY and day not in days_off(day.year)


def last_working_day(day: date, working: WorkingDay = is_working_day) -> date:
    """The day itself, or when nobody works then the last working day before it."""
    while not working(day):
        day -= timedelta(days=1)
    return day


def working_days_before(day: date, count: int, working: WorkingDay = is_working_day) -> date:
    """The working day that has `count` - 1 working days between it and the day given."""
    for _ in range(count):
        day = last_working_day(day - timedelta(days=1), working)
    return day


def _first(weekday: int, day: date) -> date:
    return day + timedelta(days=(weekday - day.weekday()) % 7)
