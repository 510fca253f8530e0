"""Which days a year has: the calendar's, or from July to June as "2025/2026"."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from meetings.calendar.days import local

CROSSING = re.compile(r"(20\d\d)\s*[/–-]\s*(20\d\d|\d\d)(?!\d)")
PLAIN = re.compile(r"(?<!\d)(20\d\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class Year:
    """The days that are followed up, both included."""

    first: date
    last: date

    @property
    def label(self) -> str:
        """As it is said: "2026", or "2025/2026"."""
        first, last = self.first.year, self.last.year
        return str(first) if first == last else f"{first}/{last}"

    @property
    def before(self) -> "Year":
        """The year it is compared with."""
        return Year(_year_back(self.first), _year_back(self.last))

    def has(self, day: date) -> bool:
        """Whether the day is one of them."""
        return self.first <= day <= self.last

    def saw(self, moment: datetime, zone: str) -> bool:
        """Whether the instant was on one of them, by the network's wall clock."""
        return self.has(local(moment, zone).date())


def calendar_year(year: int) -> Year:
    """From January to December."""
    return Year(date(year, 1, 1), date(year, 12, 31))


def crossing_year(first: int) -> Year:
    """From July to June of the year after."""
    return Year(date(first, 7, 1), date(first + 1, 6, 30))


def year_said(words: str) -> Year | None:
    """The year that words name; None when they name none."""
    if found := CROSSING.search(words):
        first, second = int(found[1]), int(found[2]) % 100
        return crossing_year(first) if second == (first + 1) % 100 else None
    plain = PLAIN.search(words)
    return calendar_year(int(plain[1])) if plain else None


def selection(year: Year) -> str:
    """The year as it stands in the address of a document."""
    return "y" + re.sub(r"\D", "", year.label)


def year_selected(written: str) -> Year | None:
    """The year of such an address; None when it is none."""
    found = re.fullmatch(r"y(20\d\d)(20\d\d)?", written)
    if found is None:
        return None
    return year_said("/".join(part for part in found.groups() if part))


def _year_back(day: date) -> date:
    return day.replace(year=day.year - 1)
