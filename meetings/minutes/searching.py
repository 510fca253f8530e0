"""What was said about something: the points of the minutes in which the words stand, the newest meeting first.

Minutes are found by every member from the moment they are drafted: a draft is posted where all read it. Notes of a
meeting that nobody has drafted are found by nobody, its chair and secretary neither: there is no text of them yet. In a
draft it is what stands there now that is found, not what has been taken out since.
"""

import asyncio
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from meetings.acting import By
from meetings.authorisation import Act, require
from meetings.calendar.days import Meeting
from meetings.minutes import records
from meetings.minutes.listed import READABLE
from meetings.minutes.records import MinutesDraft, MinutesPoint, MinutesState, VersionText
from meetings.minutes.shown import shown
from meetings.ports import Unit

Alike = Callable[[str, str], float]
"""How surely a word means the same as another, 0 to 1."""
MOST = 5
"""Points that answer a question; there may be more."""
_SURE = 0.7
"""How alike words must be."""
_WORD = re.compile(r"[^\W_]+")
_LONG_WORD = re.compile(r"[^\W_]{4,}")
_SHORTEST, _LONGEST = 4, 8
"""Letters at a word's beginning that its other forms share, at least and at most."""
_MOST_OF_ONE = 3
"""Points of one meeting: the others are seen as well."""


class Part(StrEnum):
    """What of a point the words stand in."""

    DECISION = "decision"
    SUMMARY = "summary"
    NOTE = "note"
    POSITION = "position"
    ATTACHMENT = "attachment"
    ASSIGNMENT = "assignment"
    MATTER = "matter"
    """Of the action list, as it was gone through."""
    HEADING = "heading"
    """In the heading alone, and nothing is recorded."""


@dataclass(frozen=True, slots=True)
class Sought:
    """What is asked for: words that say what it is about, of any meeting or of some days; none is all decisions."""

    words: Sequence[str]
    decisions: bool = False
    """What was decided, rather than all that was said."""
    first: date | None = None
    last: date | None = None
    for_others: bool = False
    """What is found is to be put before others: only decisions are looked in, and nothing internal."""
    most: int = MOST


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a point, and what it is."""

    part: Part
    text: str
    internal: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A point that answers: its meeting, its heading, and the passage to show of it."""

    meeting: Meeting
    state: MinutesState
    heading: str
    passage: Passage
    around: str
    """The first of the words as it stands in the passage; empty when only the heading has them."""


@dataclass(frozen=True, slots=True)
class Found:
    """The points, the newest first."""

    hits: tuple[Hit, ...] = ()
    more: bool = False
    some: bool = False
    """No point has all the words: these have some of them."""
    undecided: bool = False
    """Nothing was decided about it: this is what was said."""


@dataclass(frozen=True)
class _Text:
    """The minutes of one meeting as they are stored."""

    meeting: Meeting
    state: MinutesState
    kept: VersionText

    @cached_property
    def lowered(self) -> str:
        """All of it in small letters; made only for the meetings that are looked at."""
        return self.kept.text.lower().replace("\\n", " ")


async def search(unit: Unit, by: By, sought: Sought, alike: Alike) -> Found:
    """The points in which all the words stand; some of them, when no point has all."""
    require(by.actor, Act.READ)
    words = [word.lower() for word in dict.fromkeys(sought.words)]
    texts = await _texts(unit, sought)
    if not words:
        return await _Look(unit, {}, alike, sought, decisions=True).through(texts, 0) if sought.decisions else Found()
    look = _Look(unit, await _forms(words, texts, alike), alike, sought, decisions=sought.decisions)
    found = await look.through(texts, len(words))
    if found.hits:
        return found
    if sought.decisions:
        look.decisions = False
        found = await look.through(texts, len(words))
        if found.hits:
            return Found(found.hits, found.more, undecided=True)
    if len(words) == 1:
        return Found()
    look.decisions = sought.decisions
    found = await look.through(texts, (len(words) + 1) // 2)
    return Found(found.hits, found.more, some=bool(found.hits))


async def _texts(unit: Unit, sought: Sought) -> list[_Text]:
    """The minutes of the days that are sought, the newest first."""
    states = {m.meeting_id: m.state for m in await unit.minutes.all() if m.state in READABLE}
    kept = {v.meeting_id: v for v in await unit.versions.newest() if v.meeting_id in states}
    wanted = [m for m in await unit.meetings.all() if m.id in kept and _within(m, sought)]
    newest = sorted(wanted, key=lambda m: (m.starts_on, m.id), reverse=True)
    return [_Text(m, states[m.id], kept[m.id]) for m in newest]


def _within(meeting: Meeting, sought: Sought) -> bool:
    after = sought.first is None or meeting.ends_on >= sought.first
    return after and (sought.last is None or meeting.starts_on <= sought.last)


async def _forms(words: Sequence[str], texts: Sequence[_Text], alike: Alike) -> dict[str, list[str]]:
    """What to look for of each word: how it begins when that stands somewhere, else the words that are like it.

    Others have their turn between the meetings: ten years of minutes are three million characters.
    """
    forms = {word: [word[: max(min(len(word) - 3, _LONGEST), _SHORTEST)]] for word in words}
    unseen = [word for word, [start] in forms.items() if not any(start in t.lowered for t in texts)]
    if unseen:
        known: set[str] = set()
        for text in texts:
            known.update(_LONG_WORD.findall(text.lowered))
            await asyncio.sleep(0)
        forms |= {word: [one for one in known if _near(word, one) and alike(word, one) >= _SURE] for word in unseen}
    return forms


def _near(word: str, one: str) -> bool:
    """Whether they begin alike, or the one begins with a part of the other; which is quicker to see than likeness."""
    return one[0] == word[0] or one[:_SHORTEST] in word


class _Look:
    """A look through minutes for words; what two words are to each other is found out once."""

    def __init__(
        self, unit: Unit, forms: Mapping[str, Sequence[str]], alike: Alike, sought: Sought, *, decisions: bool
    ) -> None:
        self.unit, self.sought, self.decisions = unit, sought, decisions
        self._forms = forms
        self._alike = alike
        self._known: dict[str, frozenset[str]] = {}
        self._read: dict[int, MinutesDraft] = {}

    async def through(self, texts: Sequence[_Text], least: int) -> Found:
        """The points that have at least so many of the words, until there are enough."""
        hits: list[Hit] = []
        more = False
        for text in texts:
            if len(self._perhaps(text.lowered)) < least:
                continue
            await asyncio.sleep(0)
            if not self._points(text, text.kept.read(), least):
                continue
            # What is stored may since have been marked internal or, in a draft, taken out.
            found = self._points(text, await self._now(text.meeting), least)
            more = more or len(found) > _MOST_OF_ONE
            hits += found[:_MOST_OF_ONE]
            if len(hits) > self.sought.most:
                break
        return Found(tuple(hits[: self.sought.most]), more=more or len(hits) > self.sought.most)

    async def _now(self, meeting: Meeting) -> MinutesDraft:
        if meeting.id not in self._read:
            self._read[meeting.id] = await shown(self.unit, meeting)
        return self._read[meeting.id]

    def _points(self, text: _Text, content: MinutesDraft, least: int) -> list[Hit]:
        """The points of one meeting, those first whose headings say it; without any of which nothing was recorded."""
        found: list[tuple[int, Hit]] = []
        for point in every_point(content, internal=not self.sought.for_others):
            named = self._meant(point.heading)
            passages = [(one, self._meant(one.text)) for one in passages_of(point) if self._may_be_shown(one)]
            if len(named.union(*(meant for _, meant in passages))) < least:
                continue
            if self.decisions:
                passages = [one for one in passages if one[0].part is Part.DECISION]
            if passages or not self.decisions:
                found.append((-len(named), self._hit(text, point.heading, named, passages)))
        said = [one for one in found if one[1].passage.part is not Part.HEADING]
        return [hit for _, hit in sorted(said or found, key=lambda one: one[0])]

    def _may_be_shown(self, passage: Passage) -> bool:
        return not self.sought.for_others or (passage.part is Part.DECISION and not passage.internal)

    def _hit(
        self, text: _Text, heading: str, named: frozenset[str], passages: Sequence[tuple[Passage, frozenset[str]]]
    ) -> Hit:
        """The point with the passage that has most of the words that its heading has not."""
        best = max(passages, key=lambda one: len(one[1] - named))[0] if passages else Passage(Part.HEADING, "")
        return Hit(text.meeting, text.state, heading, best, self._first(best.text))

    def _perhaps(self, lowered: str) -> list[str]:
        """The words that may stand in a text: a look for how they begin, which is quick."""
        return [word for word, forms in self._forms.items() if any(form in lowered for form in forms)]

    def _meant(self, text: str) -> frozenset[str]:
        """Which of the words stand in the text."""
        lowered = text.lower()
        if not self._perhaps(lowered):
            return frozenset()
        return frozenset().union(*(self._like(one) for one in set(_WORD.findall(lowered))))

    def _like(self, one: str) -> frozenset[str]:
        if one not in self._known:
            self._known[one] = frozenset(word for word in self._forms if self._alike(word, one) >= _SURE)
        return self._known[one]

    def _first(self, text: str) -> str:
        return next((m.group() for m in _WORD.finditer(text) if self._known.get(m.group().lower())), "")


def every_point(content: MinutesDraft, *, internal: bool = True) -> Iterator[MinutesPoint]:
    """The points with their parts; without what is internal if so asked, and then an internal point's parts neither."""
    for point in content.points:
        if internal or not point.internal:
            yield point
            yield from (part for part in point.parts if internal or not part.internal)


def passages_of(point: MinutesPoint) -> Iterator[Passage]:
    """Everything recorded under a point, what it came to first."""
    kinds: Mapping[Part, Sequence[records.Passage]] = {
        Part.DECISION: point.decisions,
        Part.SUMMARY: point.summaries,
        Part.NOTE: point.notes,
        Part.ATTACHMENT: point.attachments,
    }
    yield from (
        Passage(part, one.text, point.internal or one.internal) for part, passages in kinds.items() for one in passages
    )
    for stand in point.positions:
        yield Passage(Part.POSITION, f"{stand.organisation}: {stand.text}", point.internal or stand.internal)
    for matter in point.assignments:
        yield Passage(Part.ASSIGNMENT, f"{matter.number}. {matter.title}", point.internal)
    for gone in point.gone_through:
        said = ". ".join(part for part in (f"{gone.number}. {gone.title}", gone.comment) if part)
        yield Passage(Part.MATTER, said, point.internal)
