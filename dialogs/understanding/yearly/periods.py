"""From which day until which: a year, two years that meet in summer, half a year, or days said in so many words."""

import re
from datetime import date

from dialogs.understanding.dates.reading import DateHit
from dialogs.understanding.intent import Context
from dialogs.understanding.parse import parse

Period = tuple[date | None, date | None]
"""The first and the last day; None where that end is not said."""

_DAY = re.compile(
    r"(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)|(?<!\d)\d{1,2}/\d{1,2}(?!\d)"
    r"|(?<!\d)\d{1,2}(?:\.|:e|:a|st|nd|rd|th)?\s+(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)",
    re.IGNORECASE,
)
_CROSSING = re.compile(r"(?<!\d)((?:19|20)\d\d)\s*/\s*((?:19|20)?\d\d)(?!\d)")
_YEARS = re.compile(
    r"(?<!\d)((?:19|20)\d\d)\s*(?:-|–|—|till(?: och med)?|t\.?o\.?m\.?|to|until)\s*((?:19|20)\d\d)(?!\d)"
)
_HALF = re.compile(r"\b(våren|vt|spring|hösten|ht|autumn)\s*(?:of\s+)?((?:19|20)\d\d)(?!\d)", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)")
_LAST = re.compile(
    r"(?:\btill(?: och med)?|\bt\.?o\.?m\.?|[-–—]|\buntil|\bto|\bsenast)\s*(?:den\s+|the\s+)?$", re.IGNORECASE
)


def period(words: str, context: Context) -> Period | None:
    """The days that the words say; None when they say none that can be."""
    if _DAY.search(words):
        return _days(words, context)
    if found := _CROSSING.search(words):
        first, second = int(found[1]), int(found[2]) % 100
        return (date(first, 7, 1), date(first + 1, 6, 30)) if second == (first + 1) % 100 else None
    if found := _YEARS.search(words):
        first, last = int(found[1]), int(found[2])
        return (date(first, 1, 1), date(last, 12, 31)) if first <= last else None
    if found := _HALF.search(words):
        year = int(found[2])
        spring = found[1].lower() in ("våren", "vt", "spring")
        return (date(year, 1, 1), date(year, 6, 30)) if spring else (date(year, 7, 1), date(year, 12, 31))
    if found := _YEAR.search(words):
        return date(int(found[1]), 1, 1), date(int(found[1]), 12, 31)
    return _year_by_name(words, context.now.year)


def _year_by_name(words: str, year: int) -> Period | None:
    for pattern, away in ((r"\b(?:nästa år|next year)\b", 1), (r"\b(?:i år|this year)\b", 0)):
        if re.search(pattern, words, re.IGNORECASE):
            return date(year + away, 1, 1), date(year + away, 12, 31)
    return None


def _days(words: str, context: Context) -> Period | None:
    parsed = parse(words, context)
    first = last = None
    for unit in parsed.units:
        if not isinstance(unit.hit, DateHit) or unit.hit.day is None:
            continue
        start, end = parsed.tokens[unit.first].start, parsed.tokens[unit.last - 1].end
        dated = _YEAR.search(parsed.text[start:end]) is not None
        if unit.hit.until:
            first, last = (unit.hit.day, dated), (unit.hit.until, dated)
        elif first is not None or _LAST.search(parsed.text[:start]):
            last = (unit.hit.day, dated)
        else:
            first = (unit.hit.day, dated)
    if first and last:
        return _in_order(*first, *last)
    return (first[0] if first else None, last[0] if last else None) if first or last else None


def _in_order(first: date, first_dated: bool, last: date, last_dated: bool) -> Period:  # noqa: FBT001 -- days with whether their year was said
    """A day without a year is in the year that the other one gives it."""
    if last_dated and not first_dated:
        first = _in_year(first, last.year)
        first = first if first <= last else _in_year(first, last.year - 1)
    elif not last_dated:
        last = _in_year(last, first.year)
        last = last if last >= first else _in_year(last, first.year + 1)
    return first, last


def _in_year(day: date, year: int) -> date:
    try:
        return day.replace(year=year)
    except ValueError:  # 29 February
        return day.replace(year=year, day=28)
