"""A meeting on one line, as in the set-up form: "24/9 9.30–11 Teams", "12–13/11 lunch till lunch, Örkelljunga".

A line is read whole or refused: date first, then hours, then the place. A date without a year is the next such
day, today or later.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta

from dialogs.understanding.later import later
from meetings.calendar.days import Meeting
from meetings.network.plan import MeetingPlan

LUNCH = (time(12), time(13))
"""Lunch to lunch: from noon of the first day until lunch is over on the last."""
MONTHS = (
    ("jan",), ("feb",), ("mar", "mars"), ("apr",), ("maj", "may"), ("jun",),
    ("jul",), ("aug",), ("sep",), ("okt", "oct"), ("nov",), ("dec",),
)  # fmt: skip
WEEKDAYS = (
    ("mån", "mon"), ("tis", "tue"), ("ons", "wed"), ("tor", "thu"), ("fre", "fri"), ("lör", "sat"), ("sön", "sun"),
)  # fmt: skip

_DASH = r"\s*(?:-|–|—|till|to)\s*"
_ISO = r"(\d{4})-(\d{1,2})-(\d{1,2})"
_YEAR = r"(?:[\s/,]+(20\d\d)(?![.:\d]))?"
_WORD = r"([a-zåäö]{3,9})\.?"
_DATES = tuple(
    later(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?P<a>{_ISO})(?:{_DASH}(?P<b>{_ISO}))?",
        rf"(?:den\s+)?(\d{{1,2}})/(\d{{1,2}}){_YEAR}(?:{_DASH}(\d{{1,2}})/(\d{{1,2}}){_YEAR})?(?![.:\d/])",
        rf"(\d{{1,2}}){_DASH}(\d{{1,2}})/(\d{{1,2}}){_YEAR}(?![.:\d/])",
        rf"(?:den\s+)?(\d{{1,2}})(?::?e|st|nd|rd|th)?(?:{_DASH}(\d{{1,2}}))?\s+{_WORD}{_YEAR}(?![.:\d/])",
        rf"{_WORD}\s+(\d{{1,2}})(?:{_DASH}(\d{{1,2}}))?{_YEAR}(?![.:\d/])",
    )
)
_CLOCK = r"(\d{1,2})(?:[.:](\d\d))?"
_HOURS = later(
    rf"(?:kl\.?|at|klockan)?\s*{_CLOCK}{_DASH}{_CLOCK}(?![\d/])"
    r"|(?:kl\.?|at|klockan)\s*(\d{1,2})(?:[.:](\d\d))?(?![\d/])|(\d{1,2})[.:](\d\d)(?![\d/])",
    re.IGNORECASE,
)
_LUNCH = later(rf"lunch{_DASH}lunch", re.IGNORECASE)
_ALL_DAY = later(r"heldag|hela dagen|hel dag|all day|whole day", re.IGNORECASE)
_WEEKDAY = later(r"([a-zåäö]{3})[a-zåäö]*\.?\s+", re.IGNORECASE)
_IN = later(r"^(?:i|på|in|at|on)\s+", re.IGNORECASE)
_BETWEEN = " \t,.;:"


@dataclass(frozen=True, slots=True)
class Days:
    """The days of a meeting, and how much of the line they took."""

    starts_on: date
    ends_on: date
    length: int


class BadLine(ValueError):  # noqa: N818 -- it is the line that is named
    """A line that is no meeting; `name` is the fault's (see meetings/network/setup.py), `facts` its variables."""

    def __init__(self, name: str, facts: Mapping[str, object]) -> None:
        super().__init__(name)
        self.name = name
        self.facts = facts


def read_meeting(line: str, today: date) -> MeetingPlan:
    """The meeting a line says, or BadLine."""
    rest = line.strip()
    weekday, skipped = _weekday(rest)
    days = _days(rest[skipped:], today, line)
    if days is None:
        raise BadLine("unreadable-meeting", {"line": line.strip()})
    if weekday is not None and days.starts_on.weekday() != weekday:
        raise BadLine("another-weekday", {"line": line.strip(), "date": days.starts_on})
    return _with_hours(days, rest[skipped + days.length :].strip(_BETWEEN), line)


def written(meeting: Meeting | MeetingPlan) -> str:
    """The line that reads as this meeting, for a form to show."""
    first, last = meeting.starts_on, meeting.ends_on
    if first == last:
        days = f"{first.day}/{first.month} {first.year}"
    elif (first.year, first.month) == (last.year, last.month):
        days = f"{first.day}–{last.day}/{first.month} {first.year}"
    else:
        days = f"{first.day}/{first.month} {first.year}–{last.day}/{last.month} {last.year}"
    hours = _hours_written(meeting)
    return ", ".join(part for part in (f"{days} {hours}".strip(), meeting.place) if part)


def read_hours(text: str) -> tuple[time | None, time | None]:
    """Hours such as "9.30–11", or "9.30" alone; ValueError when it is neither."""
    found = _HOURS.fullmatch(text.strip())
    if found is None:
        raise ValueError(text)
    return _clocks(found)


def _hours_written(meeting: Meeting | MeetingPlan) -> str:
    if meeting.starts_on != meeting.ends_on and (meeting.starts_at, meeting.ends_at) == LUNCH:
        return "lunch till lunch"
    if meeting.starts_at is None:
        return ""
    starts = f"{meeting.starts_at.hour}.{meeting.starts_at.minute:02}"
    return f"{starts}–{meeting.ends_at.hour}.{meeting.ends_at.minute:02}" if meeting.ends_at else f"kl. {starts}"


def _weekday(text: str) -> tuple[int | None, int]:
    found = _WEEKDAY.match(text)
    if found is None:
        return None, 0
    for number, names in enumerate(WEEKDAYS):
        if found[1].lower() in names:
            return number, found.end()
    return None, 0


def _days(text: str, today: date, line: str) -> Days | None:
    for kind, pattern in enumerate(_DATES):
        found = pattern.match(text)
        if found is None:
            continue
        try:
            days = _READERS[kind](found, today)
        except ValueError:
            raise BadLine("no-such-date", {"line": line.strip()}) from None
        if days:
            return Days(*days, found.end())
    return None


Range = tuple[date, date]


def _iso(found: re.Match[str], today: date) -> Range:  # noqa: ARG001 -- the readers have one shape
    first = date.fromisoformat(found["a"])
    return first, date.fromisoformat(found["b"]) if found["b"] else first


def _slashed(found: re.Match[str], today: date) -> Range:
    day, month, year, last_day, last_month, last_year = found.groups()
    said = year or (last_year if last_month and int(last_month) >= int(month) else None)
    first = _next(int(day), int(month), said, today)
    if last_day is None:
        return first, first
    return first, _next(int(last_day), int(last_month), last_year, first)


def _span(found: re.Match[str], today: date) -> Range:
    day, last, month, year = found.groups()
    return _same_month(day, last, int(month), year, today)


def _day_first(found: re.Match[str], today: date) -> Range | None:
    day, last, word, year = found.groups()
    month = _month(word)
    return _same_month(day, last, month, year, today) if month else None


def _month_first(found: re.Match[str], today: date) -> Range | None:
    word, day, last, year = found.groups()
    month = _month(word)
    return _same_month(day, last, month, year, today) if month else None


_READERS = (_iso, _slashed, _span, _day_first, _month_first)


def _same_month(day: str, last: str | None, month: int, year: str | None, today: date) -> Range:
    first = _next(int(day), month, year, today)
    return first, first.replace(day=int(last)) if last else first


def _next(day: int, month: int, year: str | None, today: date) -> date:
    if year:
        return date(int(year), month, day)
    for ahead in range(9):  # 29 February may be eight years away
        try:
            found = date(today.year + ahead, month, day)
        except ValueError:
            if (day, month) != (29, 2):
                raise
            continue
        if found >= today:
            return found
    raise ValueError(day)


def _month(word: str) -> int | None:
    for number, beginnings in enumerate(MONTHS, start=1):
        if word.lower().startswith(beginnings):
            return number
    return None


def _with_hours(days: Days, rest: str, line: str) -> MeetingPlan:
    starts_at: time | None = None
    ends_at: time | None = None
    ends_on = days.ends_on
    if found := _LUNCH.match(rest):
        starts_at, ends_at = LUNCH
        ends_on = max(ends_on, days.starts_on + timedelta(days=1))
    elif found := _ALL_DAY.match(rest):
        pass
    elif found := _HOURS.match(rest):
        try:
            starts_at, ends_at = _clocks(found)
        except ValueError:
            raise BadLine("no-such-time", {"line": line.strip()}) from None
    place = _IN.sub("", rest[found.end() :].strip(_BETWEEN) if found else rest, count=1)
    if place and not any(c.isalpha() for c in place):
        raise BadLine("unreadable-meeting", {"line": line.strip()})
    return MeetingPlan(days.starts_on, ends_on, starts_at, ends_at, " ".join(place.split()))


def _clocks(found: re.Match[str]) -> tuple[time, time | None]:
    hour, minute, last_hour, last_minute, kl, kl_minute, alone, alone_minute = found.groups()
    if last_hour is not None:
        return time(int(hour), int(minute or 0)), time(int(last_hour), int(last_minute or 0))
    return time(int(kl or alone), int(kl_minute or alone_minute or 0)), None
