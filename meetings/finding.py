"""Something of the network's that somebody is about to show to others: a matter, a point of an agenda, a decision.

It is looked for by whoever writes a message, and what is chosen stands in that message, for whoever reads it. So
nothing internal is found, whoever asks: no point of the minutes or passage that is marked so, and no matter or point of
an agenda that belongs to one. Of others' suggestions only those that are on an agenda are found, by chair and
coordinator too. Of minutes only decisions are found. Comments and answers are neither looked in nor shown.
"""

import asyncio
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum

from meetings.acting import By
from meetings.actions.items import ActionItem
from meetings.actions.selecting import ON_THE_LIST, Selection, selected
from meetings.agenda.fates import End, fates
from meetings.agenda.items import AgendaItem, AgendaState, on_agenda
from meetings.agenda.proposers import proposers
from meetings.agenda.whose import Whose, points_of
from meetings.authorisation import Act, require
from meetings.calendar.days import Meeting
from meetings.minutes.searching import Alike, Hit, Part, Sought, search
from meetings.naming import Names, names_of, with_ticks
from meetings.ports import Unit

MOST = 25
"""Things on one page, as many as Teams asks for; and of decisions in all."""
_SURE = 0.7
"""How alike words must be."""
_WORD = re.compile(r"[^\W_]+")
_AT_A_TIME = 100
"""Things that are looked at before others have their turn: some milliseconds."""
_GONE = frozenset({AgendaState.WITHDRAWN, AgendaState.MERGED})


class Rank(IntEnum):
    """What comes first of what answers equally well."""

    NUMBERED = 0
    """The matter whose number was written."""
    NOW = 1
    """On the list, or on an agenda to come."""
    SAID = 2
    """In the minutes."""
    BEFORE = 3
    """No longer on the list, or of a meeting that has been."""


@dataclass(frozen=True, slots=True)
class Found:
    """One thing: a matter, a point, or what the minutes say."""

    thing: ActionItem | AgendaItem | Hit
    meeting: Meeting | None = None
    """Of a point: whose agenda it is on, or where it was discussed."""
    end: End | None = None
    """Of a point: what became of it."""
    rank: Rank = Rank.NOW
    lacks: int = 0
    """How many of the words it does not have."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What one network has, the best first, and what its people are called."""

    found: tuple[Found, ...]
    names: Names


async def mine(unit: Unit, by: By, today: date) -> Looked:
    """What is the asker's own: matters to report on, then points on agendas to come."""
    require(by.actor, Act.READ)
    names, internal = await names_of(unit), await _internal(unit)
    items = await selected(unit, await unit.actions.open(), Selection(member_id=by.actor.id), names, today)
    points = await points_of(unit, Whose(by.actor), names, None, today)
    own = [Found(item) for item in items if item.agenda_item_id not in internal]
    own += [
        Found(p.item, meeting, End.ON)
        for meeting, p in points
        if p.item and p.item.id not in internal and on_agenda(p.item)
    ]
    return Looked(tuple(own), await with_ticks(unit, names, items))


async def look(unit: Unit, by: By, words: Sequence[str], alike: Alike, today: date) -> Looked:
    """What the words are about; what has only some of them, when nothing has all."""
    require(by.actor, Act.READ)
    names, internal = await names_of(unit), await _internal(unit)
    meant = _Meant(tuple(dict.fromkeys(word.lower() for word in words)), alike)
    items = [item for item in await unit.actions.all() if item.agenda_item_id not in internal]
    found = await _matters(items, names, meant)
    found += await _points(unit, by, names, meant, internal)
    found += await _decisions(unit, by, meant)
    least = min((one.lacks for one in found), default=0)
    best = sorted((one for one in found if one.lacks == least), key=lambda one: one.rank)
    shared = [one.thing for one in best if isinstance(one.thing, ActionItem)]
    return Looked(tuple(await _told(unit, best, today)), await with_ticks(unit, names, shared))


@dataclass(frozen=True, slots=True)
class _Meant:
    """The words that are looked for; what each word of a text answers is found out once."""

    words: tuple[str, ...]
    alike: Alike
    _known: dict[str, frozenset[str]] = field(default_factory=dict)

    def lacks(self, *texts: str | None) -> int:
        """How many of the words stand in none of the texts."""
        there = {one for text in texts if text for one in _WORD.findall(text.lower())}
        return len(self.words) - len(frozenset().union(*(self._answers(one) for one in there)))

    def enough(self, lacks: int) -> bool:
        """Whether at least half of them are there."""
        return lacks <= len(self.words) // 2 and lacks < max(len(self.words), 1)

    def _answers(self, one: str) -> frozenset[str]:
        if one not in self._known:
            self._known[one] = frozenset(word for word in self.words if self.alike(word, one) >= _SURE)
        return self._known[one]


async def _matters(items: Iterable[ActionItem], names: Names, meant: _Meant) -> list[Found]:
    """By number, title, the body they came from, who raised and who prepares them."""
    found = []
    for n, item in enumerate(items):
        await _others_turn(n)
        if meant.words == (str(item.number),):
            found.append(Found(item, rank=Rank.NUMBERED))
            continue
        people = [names.preparer(one) for one in item.preparers]
        lacks = meant.lacks(str(item.number), item.title, item.body, names.initiator(item), *people)
        if meant.enough(lacks):
            rank = Rank.NOW if item.state in ON_THE_LIST else Rank.BEFORE
            found.append(Found(item, rank=rank, lacks=lacks))
    return sorted(found, key=lambda one: (one.rank, one.lacks))


async def _points(unit: Unit, by: By, names: Names, meant: _Meant, internal: frozenset[int | None]) -> list[Found]:
    """By title and by who raised or presents them; the newest first."""
    items = [i for i in await unit.agenda.all() if i.id not in internal and i.state not in _GONE]
    raised = await proposers(unit, items)
    found = []
    for n, item in enumerate(sorted(items, key=lambda one: (one.created_at, one.id), reverse=True)):
        await _others_turn(n)
        if not (on_agenda(item) or by.actor.id in raised[item.id]):
            continue
        people = [names.person(key) for key in (*raised[item.id], item.presenter_id)]
        lacks = meant.lacks(item.title, item.presenter, item.on_behalf_of, *people)
        if meant.enough(lacks):
            found.append(Found(item, rank=Rank.BEFORE if item.taken_up else Rank.NOW, lacks=lacks))
    return found


async def _others_turn(n: int) -> None:
    """Let others in between: a list may hold thousands of matters."""
    if n % _AT_A_TIME == 0:
        await asyncio.sleep(0)


async def _decisions(unit: Unit, by: By, meant: _Meant) -> list[Found]:
    """What was decided; nothing that was only said, for that is the network's own."""
    sought = Sought(meant.words, decisions=True, for_others=True, most=MOST)
    told = await search(unit, by, sought, meant.alike)
    lacks = len(meant.words) - (len(meant.words) + 1) // 2 if told.some else 0
    hits = [hit for hit in told.hits if hit.passage.part is Part.DECISION]
    return [Found(hit, rank=Rank.SAID, lacks=lacks) for hit in hits]


async def _told(unit: Unit, found: Sequence[Found], today: date) -> list[Found]:
    """With what became of the points; those of meetings that have been after what is to come."""
    points = [one.thing for one in found if isinstance(one.thing, AgendaItem)]
    known = {fate.item.id: fate for fate in await fates(unit, points, today)}
    made = []
    for one in found:
        fate = known.get(one.thing.id) if isinstance(one.thing, AgendaItem) else None
        made.append(Found(one.thing, fate.meeting, fate.end, one.rank, one.lacks) if fate else one)
    return made


async def _internal(unit: Unit) -> frozenset[int | None]:
    """The points of agendas that are marked internal, at whatever meeting."""
    marked = [point for point in await unit.internal_points.all() if not point.removed]
    return frozenset(point.agenda_item_id for point in marked if point.agenda_item_id is not None)
