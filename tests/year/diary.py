"""A year's diary: who writes or presses what on which day, in a file that reads like one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from babel.dates import format_date

ZONE = ZoneInfo("Europe/Stockholm")
MONTHS = [format_date(date(2026, month, 1), "MMMM", locale="sv") for month in range(1, 13)]
DAY = re.compile(rf"(?P<weekday>\w+dag) (?P<day>\d+) (?P<month>{'|'.join(MONTHS)}) (?P<year>\d{{4}})$")
EVENT = re.compile(r"  (?P<hour>\d+)\.(?P<minute>\d\d) (?P<who>[^\W\d]\w+ \w+)(?P<channel> i kanalen)?(?P<rest>:| ).*$")
SAYS = re.compile(r"  [\d.]+ \w+ \w+(?: i kanalen)?: (?P<text>.+)$")
PRESSES = re.compile(
    r"  [\d.]+ \w+ \w+(?: i kanalen)? trycker \[(?P<button>[^\]]+)\](?: och fyller i (?P<fields>.+))?$"
)
MENU = re.compile(r"  [\d.]+ \w+ \w+ föreslår ett meddelande av (?P<author>\w+ \w+): (?P<text>.+)$")
HAPPENS = re.compile(r"  (?P<hour>\d+)\.(?P<minute>\d\d) \* (?P<what>.+)$")
HEARS = re.compile(r"       → (?P<words>.+)$")


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that somebody does, and what has to stand in the answer; or something that happens to the network."""

    at: datetime
    line: int
    who: str
    in_channel: bool = False
    text: str = ""
    button: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    author: str = ""
    """Whose message it is that is suggested from its menu."""
    hears: tuple[str, ...] = ()
    happens: str = ""
    """What nobody says or presses: the line after its *."""

    def __str__(self) -> str:
        """What was done, for a fault."""
        return f"line {self.line}, {self.at:%Y-%m-%d %H.%M}, {self.did}"

    @property
    def did(self) -> str:
        """Who did what, as it is to be read."""
        if self.happens:
            return self.happens
        return f"{self.who}: {self.text}" if self.text else f"{self.who}: [{self.button}]"


def read_diary(file: Path) -> Iterator[Entry]:
    """The entries in order; a line that is neither one, nor a day, nor a remark (#) is a fault."""
    day, entry = None, None
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if entry and (heard := HEARS.match(line)):
            entry = _with(entry, heard["words"])
            continue
        if entry:
            yield entry
            entry = None
        if found := DAY.match(line):
            day = _day(found, number)
        elif day and (found := HAPPENS.match(line)):
            entry = Entry(_moment(found, day), number, "", happens=found["what"])
        elif day and EVENT.match(line):
            entry = _entry(line, day, number)
        else:
            message = f"line {number} of the diary is not understood: {line}"
            raise ValueError(message)
    if entry:
        yield entry


def _with(entry: Entry, words: str) -> Entry:
    known = {name: getattr(entry, name) for name in entry.__dataclass_fields__}
    return Entry(**known | {"hears": (*entry.hears, words)})


def _day(found: re.Match[str], number: int) -> date:
    day = date(int(found["year"]), MONTHS.index(found["month"]) + 1, int(found["day"]))
    weekday = format_date(day, "EEEE", locale="sv")
    if weekday != found["weekday"]:
        message = f"line {number} of the diary: {day} is a {weekday}"
        raise ValueError(message)
    return day


def _moment(found: re.Match[str], day: date) -> datetime:
    return datetime.combine(day, time(int(found["hour"]), int(found["minute"])), ZONE)


def _entry(line: str, day: date, number: int) -> Entry:
    event = EVENT.match(line)
    assert event
    at = _moment(event, day)
    who, in_channel = event["who"], bool(event["channel"])
    if menu := MENU.match(line):
        return Entry(at, number, who, author=menu["author"], text=menu["text"])
    if pressed := PRESSES.match(line):
        pairs = [pair.split(" = ", 1) for pair in (pressed["fields"] or "").split("; ") if pair]
        return Entry(at, number, who, in_channel, button=pressed["button"], fields=tuple((n, v) for n, v in pairs))
    said = SAYS.match(line)
    if said is None:
        message = f"line {number} of the diary is not understood: {line}"
        raise ValueError(message)
    return Entry(at, number, who, in_channel, text=said["text"])
