"""What differs between two versions of the minutes, point by point: what is new, what is gone, what reads otherwise.

Whether something is internal is no difference of the text, and neither is the state of the minutes.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from enum import StrEnum

from meetings.calendar.days import local
from meetings.minutes.records import (
    Assignment,
    Attendee,
    GoneThrough,
    MinutesDraft,
    MinutesPoint,
    MinutesVersion,
    Passage,
)

ALIKE = 0.4
"""Share of words that two texts in the same place have in common when one is the other, changed."""
NEAR = 12
"""Lines that are gone among which is looked for what a new line was: for the most part they keep their order."""


class Kind(StrEnum):
    """What a line of the minutes is; as the notes are, and what comes from elsewhere."""

    NOTE = "note"
    SUMMARY = "summary"
    POSITION = "position"
    ATTACHMENT = "attachment"
    DECISION = "decision"
    ASSIGNMENT = "assignment"
    GONE_THROUGH = "gone-through"
    POSTPONED = "postponed"
    PRESENT = "present"
    ABSENT = "absent"


What = str | Assignment | GoneThrough | Attendee | date | None
"""A text, or what the words of a line are made from; of what was put off the day, None when none was named."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the minutes."""

    kind: Kind
    what: What
    who: str = ""
    """The organisation of a position."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A line that is new (no `before`), gone (no `after`), or changed."""

    before: Line | None
    after: Line | None


@dataclass(frozen=True, slots=True)
class PointChanged:
    """What differs under one point; no heading is Övrigt, and `people` is the attendance list."""

    heading: str
    differences: tuple[Difference, ...]
    new: bool = False
    gone: bool = False
    people: bool = False


@dataclass(frozen=True, slots=True)
class Compared:
    """What differs between two versions, the older first."""

    before: MinutesVersion
    after: MinutesVersion
    points: tuple[PointChanged, ...]


def compare(before: MinutesDraft, after: MinutesDraft) -> tuple[PointChanged, ...]:
    """Every point in which the two differ, in the order of the newer; what is gone comes last."""
    then, now = _by_heading(before), _by_heading(after)
    people = _differences(_people(before), _people(after))
    found = [PointChanged("", people, people=True)] if people else []
    for key, point in now.items():
        earlier = then.get(key)
        lines = _differences(_lines(earlier) if earlier else [], _lines(point))
        if lines or earlier is None:
            found.append(PointChanged(point.heading, lines, new=earlier is None))
    for key, point in then.items():
        if key not in now:
            found.append(PointChanged(point.heading, _differences(_lines(point), []), gone=True))
    return tuple(found)


def last_compared(versions: Sequence[MinutesVersion]) -> Compared | None:
    """The newest version beside the last one before it that reads otherwise; None when there is none."""
    for earlier in reversed(versions[:-1]):
        if points := compare(earlier.content, versions[-1].content):
            return Compared(earlier, versions[-1], points)
    return None


def compared_since(versions: Sequence[MinutesVersion], day: date, zone: str) -> Compared | None:
    """The newest version beside what there was when the day began, else beside the first; None without versions."""
    if not versions:
        return None
    earlier = [v for v in versions if local(v.made_at, zone).date() < day]
    old = earlier[-1] if earlier else versions[0]
    return Compared(old, versions[-1], compare(old.content, versions[-1].content))


def _by_heading(content: MinutesDraft) -> dict[tuple[str, str, int], MinutesPoint]:
    """Points and their parts; the second of the same name is another point."""
    found: dict[tuple[str, str, int], MinutesPoint] = {}
    for point in content.points:
        for above, one in (("", point), *((point.heading, part) for part in point.parts)):
            n = 0
            while (above, one.heading, n) in found:
                n += 1
            found[(above, one.heading, n)] = one
    return found


def _lines(point: MinutesPoint) -> list[Line]:
    return list(_lines_of(point))


def _lines_of(point: MinutesPoint) -> Iterator[Line]:
    yield from _texts(Kind.NOTE, point.notes)
    yield from _texts(Kind.SUMMARY, point.summaries)
    yield from (Line(Kind.POSITION, p.text, p.organisation) for p in point.positions)
    yield from _texts(Kind.ATTACHMENT, point.attachments)
    yield from _texts(Kind.DECISION, point.decisions)
    yield from (Line(Kind.ASSIGNMENT, one) for one in point.assignments)
    yield from (Line(Kind.GONE_THROUGH, one) for one in point.gone_through)
    if point.postponed:
        yield Line(Kind.POSTPONED, point.postponed_to)


def _texts(kind: Kind, passages: Sequence[Passage]) -> Iterator[Line]:
    return (Line(kind, one.text) for one in passages)


def _people(content: MinutesDraft) -> list[Line]:
    there = [Line(Kind.PRESENT, one) for one in (*content.present, *content.others)]
    return [*there, *(Line(Kind.ABSENT, one) for one in content.absent)]


def _differences(before: Sequence[Line], after: Sequence[Line]) -> tuple[Difference, ...]:
    found: list[Difference] = []
    for tag, i, j, k, m in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag != "equal":
            found += _replaced(before[i:j], after[k:m])
    return tuple(found)


def _replaced(gone: Sequence[Line], new: Sequence[Line]) -> Iterator[Difference]:
    """Each line that is gone beside the new one that it became."""
    left = list(gone)
    for line in new:
        was = next((one for one in left[:NEAR] if _became(one, line)), None)
        if was is not None:
            left.remove(was)
        yield Difference(was, line)
    yield from (Difference(line, None) for line in left)


def _became(was: Line, now: Line) -> bool:
    if was.kind is not now.kind or was.who != now.who:
        return False
    if isinstance(was.what, Assignment | GoneThrough) and isinstance(now.what, Assignment | GoneThrough):
        return was.what.number == now.what.number
    if isinstance(was.what, Attendee) and isinstance(now.what, Attendee):
        return was.what.name == now.what.name
    if isinstance(was.what, str) and isinstance(now.what, str):
        return was.kind is Kind.POSITION or _alike(was.what, now.what)
    return True


def _alike(one: str, other: str) -> bool:
    """By the words that both have, whatever their order: what reads word for word takes seconds of long minutes."""
    first, second = Counter(one.split()), Counter(other.split())
    shared = (first & second).total()
    return 2 * shared >= ALIKE * (first.total() + second.total())


def around(before: str, after: str, margin: int = 4) -> tuple[str, str]:
    """The words of both that differ, with `margin` words on either side; an ellipsis for the rest."""
    old, new = before.split(), after.split()
    first = 0
    while first < min(len(old), len(new)) and old[first] == new[first]:
        first += 1
    last = 0
    while last < min(len(old), len(new)) - first and old[-1 - last] == new[-1 - last]:
        last += 1
    start, end = max(0, first - margin), max(0, last - margin)
    return _cut(old, start, end), _cut(new, start, end)


def _cut(words: Sequence[str], start: int, end: int) -> str:
    shown = " ".join(words[start : len(words) - end])
    return f"{'… ' if start else ''}{shown}{' …' if end else ''}"
