"""Find a matter, a point or a decision to put in a message: Teams' message extension, in whatever chat one writes.

It reads and changes nothing. Each network is read in a unit of its own, and only those the asker is a member of today;
in a network's own channel or chat only that one. Whoever is in none is answered as if nothing was found.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from dialogs.cards.finding import result
from dialogs.texts import say
from dialogs.turn import Reply, Result
from dialogs.understanding.wordforms import content, stands_for
from meetings.acting import By
from meetings.calendar.days import local
from meetings.finding import MOST, Found, Looked, look, mine
from meetings.network.people import Network, Person
from meetings.ports import Store, Unit

FIND = "find"
"""The command; the manifest names it."""
MOST_WORDS = 8
_SHORTEST_START = 2
"""Letters of a word that is still being written."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked for (nothing is one's own), which page of it, and in which language and when it is asked."""

    words: str
    locale: str
    now: datetime
    start: int = 0
    count: int = MOST


@dataclass(frozen=True, slots=True)
class _Part:
    """What one network has."""

    network: Network
    looked: Looked


async def find(store: Store, asked: Asked, person: Person | None, networks: Sequence[Network]) -> Reply:
    """A page of what is found in these of the person's networks, the best first."""
    parts = [part for network in networks if person and (part := await _part(store, asked, person, network))]
    several = len(parts) > 1
    found = [(part, one) for part in parts for one in part.looked.found]
    least = min((one.lacks for _, one in found), default=0)
    ordered = sorted((pair for pair in found if pair[1].lacks == least), key=lambda pair: pair[1].rank)
    page = ordered[asked.start : asked.start + asked.count]
    results = tuple(_shown(asked, part, one, several=several) for part, one in page)
    if results or asked.start:
        return Reply(results=results)
    return Reply(text=say(asked.locale, "find-nothing" if asked.words else "find-nothing-yours"))


def begins_or_means(word: str, one: str) -> float:
    """How surely a word of a text answers one that is looked for, which may not be written to its end yet."""
    if len(word) >= _SHORTEST_START and one.startswith(word):
        return 1.0
    return stands_for(word, one)


async def _part(store: Store, asked: Asked, person: Person, network: Network) -> _Part | None:
    async with store.reading(network.id) as unit:
        today = local(asked.now, unit.network.time_zone).date()
        actor = await unit.members.of_person(person.id, today)
        if actor is None:
            return None
        return _Part(unit.network, await _looked(unit, By(actor, asked.now), asked.words))


async def _looked(unit: Unit, by: By, words: str) -> Looked:
    today = local(by.now, unit.network.time_zone).date()
    if not words.strip():
        return await mine(unit, by, today)
    return await look(unit, by, content(words)[:MOST_WORDS], begins_or_means, today)


def _shown(asked: Asked, part: _Part, one: Found, *, several: bool) -> Result:
    return result(asked.locale, one, part.looked.names, part.network.name, several=several)
