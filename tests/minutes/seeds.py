"""Minutes that networks wrote by hand, read where they lie beside the project; nothing of them is kept in it.

A copy of the project alone has none, and then the tests say so and are left out. Where the folder is there but not the
files, they fail: they would show nothing without anyone seeing it.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from functools import cache
from pathlib import Path

import pytest

SHARED = Path(__file__).parents[3] / "shared"
beside = pytest.mark.skipif(not SHARED.exists(), reason="the minutes lie beside the project where it is worked on")
CHAIR = "(ordf.)"
OTHERS = "Övriga"
LAST_POINT = "Övrigt"
_LISTS = (f"{OTHERS}:", "Ej närvarande:", "Frånvarande:")
_TITLES = ("Minnesanteckningar", "Anteckningar")
_SIGNED = re.compile(r"^Vid tangenterna,?$")
_HEAD = re.compile(r"^(?:Datum och tid|Plats och lokal):\s*(.+)$")
_HOURS = re.compile(r"kl\.?\s*(\d+)\.?(\d\d)?–(\d+)\.?(\d\d)?")
_LABEL = re.compile(r"[A-ZÅÄÖ][\w ]{3,40}:")
_ADDRESS = re.compile(r"https?://\S+")


@dataclass(frozen=True)
class Person:
    """One line of a list: the name, "(ordf.)" or not, and the organisation or what they do in the network."""

    name: str
    organisation: str
    chair: bool


@dataclass(frozen=True)
class Section:
    """A heading with its paragraphs, and under Övrigt the matters that have a heading of their own."""

    heading: str
    paragraphs: tuple[str, ...]
    parts: tuple["Section", ...] = ()


@dataclass(frozen=True)
class Seed:
    """The minutes of one meeting as they were written, and what readers have marked in them."""

    labels: dict
    network: str
    day: date
    hours: tuple[time, time] | None
    place: str
    present: tuple[Person, ...]
    others: tuple[Person, ...]
    absent: tuple[Person, ...]
    lists: str
    """The three lists as they stand there, with their headings."""
    sections: tuple[Section, ...]
    addresses: tuple[str, ...]
    signed: str
    """The words before the name at the end."""
    secretary: str

    @property
    def everybody(self) -> tuple[Person, ...]:
        """All who are named in a list."""
        return (*self.present, *self.others, *self.absent)

    @property
    def headings(self) -> list[str]:
        """The points in their order."""
        return [section.heading for section in self.sections]

    def given_out(self, paragraphs: Sequence[str]) -> list[dict]:
        """The assignments whose sentence stands in these paragraphs."""
        whole = " ".join(paragraphs)
        return [task for task in self.labels["assignments"] if task["quote"] in whole]

    def put_off(self, paragraphs: Sequence[str]) -> bool:
        """Whether one of these paragraphs puts the point off."""
        whole = " ".join(paragraphs)
        return any(p["quote"] in whole for p in self.labels["postponed"])

    def moves(self, paragraph: str) -> bool:
        """Whether a paragraph says nothing else than that the point is put off."""
        return any(p["quote"] == paragraph for p in self.labels["postponed"])


@cache
def seed(number: str) -> Seed:
    """The seed of that number, or a failure that names what is not there."""
    text, labels = _only(f"seeds/{number}_*.txt"), _only(f"minutes/seed_{number}_*.json")
    return _read(text.read_text(encoding="utf-8"), json.loads(labels.read_text(encoding="utf-8")))


def _only(pattern: str) -> Path:
    found = sorted(SHARED.glob(pattern))
    assert len(found) == 1, f"{SHARED} holds {len(found)} files {pattern}; there should be one"
    return found[0]


def _read(text: str, labels: dict) -> Seed:
    raw = [line for line in text.splitlines() if line.strip()]
    lines = [" ".join(line.split()) for line in raw]
    start = next(n for n, line in enumerate(lines) if line in _TITLES)
    end = next(n for n, line in enumerate(lines) if _SIGNED.match(line))
    lists = [n for n, line in enumerate(lines[:start]) if line in _LISTS]
    heads = [found[1] for line in lines[:start] if (found := _HEAD.match(line))]
    organisations = {p["organisation"] for p in (*labels["present"], *labels["absent"]) if p["organisation"]}
    first = next(n for n, line in enumerate(lines) if line.endswith(":") and n < lists[0])
    present, others, absent = (
        tuple(_person(line, organisations) for line in lines[a + 1 : b])
        for a, b in ((first, lists[0]), (lists[0], lists[1]), (lists[1], start))
    )
    body = [line for line in raw[start + 1 : end] if not _ADDRESS.fullmatch(line.strip())]
    return Seed(
        labels=labels,
        network=lines[0],
        day=date.fromisoformat(heads[0].split()[0]),
        hours=_hours(heads[0]),
        place=heads[1],
        present=present,
        others=others,
        absent=absent,
        lists="\n".join(raw[first:start]),
        sections=tuple(_sections(body, labels["headings"])),
        addresses=tuple(_ADDRESS.findall(text)),
        signed=lines[end],
        secretary=lines[end + 1],
    )


def _hours(said: str) -> tuple[time, time] | None:
    found = _HOURS.search(said)
    if found is None:
        return None
    hour, minute, until, until_minute = (int(part or 0) for part in found.groups())
    return time(hour, minute), time(until, until_minute)


def _person(line: str, organisations: set[str]) -> Person:
    """The organisation is the last word; of one of the övriga everything after first and last name is what they do."""
    words = line.replace(CHAIR, "").split()
    at = -1 if words[-1] in organisations else 2
    return Person(" ".join(words[:at]), " ".join(words[at:]), CHAIR in line)


def _sections(raw: Sequence[str], headings: Sequence[str]) -> list[Section]:
    found: list[tuple[str, list[str]]] = []
    for line in raw:
        if " ".join(line.split()) in headings:
            found.append((" ".join(line.split()), []))
        else:
            found[-1][1].append(line)
    return [
        Section(heading, (), tuple(_parts(lines))) if heading == LAST_POINT else Section(heading, _paragraphs(lines))
        for heading, lines in found
    ]


def _parts(lines: Sequence[str]) -> list[Section]:
    """Each begins on a line set in, with a heading before a colon or alone on the line."""
    starts = [n for n, line in enumerate(lines) if line.startswith(" ")]
    made = []
    for a, b in zip(starts, [*starts[1:], len(lines)], strict=True):
        heading, colon, rest = " ".join(lines[a].split()).partition(": ")
        made.append(Section(heading, _paragraphs([*([rest] if colon else []), *lines[a + 1 : b]])))
    return made


def _paragraphs(lines: Sequence[str]) -> tuple[str, ...]:
    """Lines cut at the margin, put together: a new one is set in, begins with a label or follows a full stop."""
    made: list[str] = []
    for line in lines:
        words = " ".join(line.split())
        begins = not made or line.startswith(" ") or _LABEL.match(words) or made[-1].endswith((".", "?"))
        if begins:
            made.append(words)
        else:
            made[-1] += ("" if made[-1].endswith(" -") else " ") + words
    return tuple(made)
