"""What happens to the network in the diary that nobody says: Teams away or refusing, a word while something is sent."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.teams.outbox import Posting
from tests.fakes.wire import FakeWire
from tests.year.diary import Entry
from tests.year.living import Living

AWAY, BACK = "Teams svarar inte", "Teams svarar igen"
UNREACHED = re.compile(r"(?P<whom>kanalen|\w+ \w+) kan inte nås(?: i egen chatt)?")
REACHED = re.compile(r"(?P<whom>kanalen|\w+ \w+) kan nås igen")
MEANWHILE = re.compile(r"medan påminnelsen till (?P<who>\w+ \w+) förbereds: (?P<text>.+)")


@dataclass
class InterruptedWire(FakeWire):
    """Lets something happen while a message to somebody, by their id in Teams, has been claimed and not yet sent."""

    interrupted: Callable[[str], Awaitable[None]] | None = None

    async def prepare(self, posting: Posting) -> Posting:
        if self.interrupted:
            await self.interrupted(posting.to.teams_id or "")
        return await super().prepare(posting)


@dataclass
class Happenings:
    """Does what the diary says after its *."""

    living: Living
    wire: InterruptedWire
    words: dict[str, str] = field(default_factory=dict)
    """What is said by whom while their reminder is being prepared."""

    def __post_init__(self) -> None:
        self.living.happens = self.happen
        self.wire.interrupted = self.prepared

    def happen(self, what: str) -> None:
        """Raises ValueError for what is not known."""
        wire = self.wire
        if what in (AWAY, BACK):
            wire.away = what == AWAY
        elif found := UNREACHED.fullmatch(what):
            wire.closed.add(self.key(found["whom"]))
        elif found := REACHED.fullmatch(what):
            wire.closed.discard(self.key(found["whom"]))
        elif found := MEANWHILE.fullmatch(what):
            self.words[self.key(found["who"])] = found["text"]
        else:
            raise ValueError(what)

    def key(self, whom: str) -> str:
        """Their id in Teams."""
        keys = {name: key for key, name in self.living.names.items()}
        return keys.get(whom) or str(self.living.network.channel_id)

    async def prepared(self, key: str) -> None:
        """Between claim and sending: whose word it is says it now."""
        if text := self.words.pop(key, None):
            await self.living.does(Entry(self.living.clock(), 0, self.living.names[key], text=text))
