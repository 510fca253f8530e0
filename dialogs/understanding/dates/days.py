"""Arithmetic of days as a Swedish network counts them: ISO weeks, next such day, month ends, holidays."""

import calendar
from datetime import date, timedelta
from functools import lru_cache

from meetings.calendar.workdays import is_working_day

FRIDAY = 4
"""Monday is 0; a week as a deadline means its Friday."""


def next_weekday(today: date, weekday: int) -> date:
    """The first such weekday strictly after today."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def last_weekday(today: date, weekday: int) -> date:
    """The last such weekday strictly before today."""
    return today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)


def in_week(today: date, weeks: int, weekday: int) -> date:
    """That weekday in the ISO week so many weeks from today's."""
    return today - timedelta(days=today.weekday()) + timedelta(weeks=weeks, days=weekday)


def of_week(today: date, week: int, weekday: int = FRIDAY) -> date | None:
    """That weekday of the ISO week with this number, this ISO year, or next year's when it has passed."""
    for year in (today.isocalendar().year, today.isocalendar().year + 1):
        try:
            day = date.fromisocalendar(year, week, weekday + 1)
        except ValueError:
            continue
        if day >= today:
            return day
    return None


def coming(today: date, day: int, month: int) -> date | None:
    """The next such date, today or later; 29 February is looked for as far as the next leap year."""
    for year in range(today.year, today.year + 9):
        found = make(year, month, day)
        if found is not None and found >= today:
            return found
    return None


def gone(today: date, day: int, month: int) -> date | None:
    """The last such date, today or earlier."""
    for year in range(today.year, today.year - 9, -1):
        found = make(year, month, day)
        if found is not None and found <= today:
            return found
    return None


def coming_day(today: date, day: int) -> date | None:
    """The next such day of a month, today or later."""
    year, month = today.year, today.month
    for _ in range(13):
        found = make(year, month, day)
        if found is not None and found >= today:
            return found
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)  # noqa: PLR2004 -- December
    return None


def gone_day(today: date, day: int) -> date | None:
    """The last such day of a month, today or earlier."""
    year, month = today.year, today.month
    for _ in range(13):
        found = make(year, month, day)
        if found is not None and found <= today:
            return found
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
    return None


def make(year: int, month: int, day: int) -> date | None:
    """The date, or None when there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def month_end(year: int, month: int) -> date:
    """The last calendar day, weekend or not."""
    return date(year, month, calendar.monthrange(year, month)[1])


def coming_month(today: date, month: int) -> tuple[int, int]:
    """Year and month of the next such month; the running one counts."""
    return (today.year if month >= today.month else today.year + 1), month


def plus_months(day: date, months: int) -> date:
    """The same day so many months on, or that month's last."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return min(month_end(year, month + 1), date(year, month + 1, 1) + timedelta(days=day.day - 1))


def shifted(day: date, n: int, unit: str) -> date | None:
    """So many days, working days, weeks, months or years on; `unit` as it is said, Swedish or English."""
    if unit.startswith(("v", "week")):
        return day + timedelta(weeks=n)
    if unit.startswith(("arbets", "working")):
        return plus_working_days(day, n)
    if unit.startswith(("d",)):
        return day + timedelta(days=n)
    if unit == "halvår":
        return plus_months(day, 6 * n)
    if unit == "fortnight":
        return day + timedelta(days=14 * n)
    return plus_months(day, n * (12 if unit.startswith("år") else 1))


def plus_working_days(day: date, count: int) -> date:
    """So many working days on (or back, when negative)."""
    step = timedelta(days=1 if count > 0 else -1)
    while count:
        day += step
        if is_working_day(day):
            count -= 1 if count > 0 else -1
    return day


@lru_cache(maxsize=256)
def feast(name: str, year: int) -> date:
    """The day a feast's leave begins with: julafton, midsommarafton, långfredagen, nyårsafton …"""
    fixed = {"jul": (12, 24), "nyår": (12, 31), "lucia": (12, 13), "valborg": (4, 30), "trettonhelg": (1, 6)}
    if name in fixed:
        return date(year, *fixed[name])
    named = _named(year)
    if name == "midsommar":
        return named["midsommardagen"] - timedelta(days=1)
    return named[{"påsk": "långfredagen", "pingst": "pingstdagen", "kristi": "kristi himmelsfärdsdag",
                  "allhelgona": "alla helgons dag"}[name]]  # fmt: skip


def _named(year: int) -> dict[str, date]:
    from holidays.countries.sweden import Sweden  # noqa: PLC0415 -- takes a fifth of a second; most messages need none

    return {name.lower(): day for day, names in Sweden(years=year, language="sv", include_sundays=False).items()
            for name in names.split("; ")}  # fmt: skip


def coming_feast(today: date, name: str) -> date:
    """The next one whose leave has not begun."""
    this_year = feast(name, today.year)
    return this_year if this_year >= today else feast(name, today.year + 1)
