"""A time zone described inside a calendar file (VTIMEZONE): every change of the clock from the year before to the next.

The library's own description gives the onset of summer time an hour late, which some readers take at its word.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

STEP = timedelta(minutes=15)
"""Clocks change on a quarter."""


def zone_of_years(zone: str, first: date, last: date) -> Timezone:
    """The zone as it is from the year before `first` to the year after `last`."""
    here = ZoneInfo(zone)
    described = Timezone()
    described.add("tzid", zone)
    begins = datetime(first.year - 1, 1, 1, tzinfo=UTC)
    described.add_component(_observance(begins, begins, here))
    for before, after in _changes(begins, datetime(last.year + 2, 1, 1, tzinfo=UTC), here):
        described.add_component(_observance(before, after, here))
    return described


def _changes(begins: datetime, ends: datetime, here: ZoneInfo) -> Iterator[tuple[datetime, datetime]]:
    """The last quarter before each change, and the first after it."""
    day = begins
    while day < ends:
        following = day + timedelta(days=1)
        if _offset(day, here) != _offset(following, here):
            at = day
            while _offset(at, here) == _offset(at + STEP, here):
                at += STEP
            yield at, at + STEP
        day = following


def _observance(before: datetime, after: datetime, here: ZoneInfo) -> TimezoneDaylight | TimezoneStandard:
    local = after.astimezone(here)
    made = TimezoneDaylight() if local.dst() else TimezoneStandard()
    made.add("dtstart", (after + _offset(before, here)).replace(tzinfo=None))
    made.add("tzoffsetfrom", _offset(before, here))
    made.add("tzoffsetto", _offset(after, here))
    made.add("tzname", local.tzname() or "")
    return made


def _offset(at: datetime, here: ZoneInfo) -> timedelta:
    return at.astimezone(here).utcoffset() or timedelta()
