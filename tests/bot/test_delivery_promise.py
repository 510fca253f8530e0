"""What is promised, under many faults and sudden deaths: nothing is silently lost, and nothing comes a third time."""

import random
from collections import Counter
from dataclasses import dataclass, field

import pytest

from bot.delivery import Dispatcher
from bot.limits import Budget, Limits
from bot.teams.outbox import Posting
from bot.teams.outcome import Ambiguous, Sent, SurelyNot
from storage.store import Store
from tests.builders import EVERYBODY, Someone
from tests.fakes.wire import FakeWire, to_whom
from tests.office import Office, an_office, of

NO_LIMITS = Limits((), ())


class Killed(BaseException):
    """The process is no more: nothing after this line is done."""


@dataclass
class Storm(FakeWire):
    """A wire on which anything can go wrong, and whose processes die before and after they send."""

    chance: random.Random = field(default_factory=random.Random)
    unclear: bool = True
    kills: int = 0

    async def prepare(self, posting: Posting) -> Posting:
        self._perhaps_killed(0.1)
        return await super().prepare(posting)

    async def send(self, posting: Posting) -> Sent:
        drawn = self.chance.random()
        if drawn < 0.15:
            raise SurelyNot("", 429, retry_after=self.chance.uniform(1, 60))
        if drawn < 0.20:
            raise SurelyNot("refused")
        if not self.unclear:
            return await super().send(posting)
        if drawn < 0.23:
            raise Ambiguous("", 503)
        self._perhaps_killed(0.05)
        sent = await super().send(posting)
        self._perhaps_killed(0.05)
        if drawn < 0.31:
            raise Ambiguous("", 503)
        return sent

    def _perhaps_killed(self, likely: float) -> None:
        once_at_least = len(self.shown) == len(EVERYBODY) // 2 and not self.kills
        if self.unclear and (once_at_least or self.chance.random() < likely):
            self.kills += 1
            raise Killed


async def until_all_is_settled(office: Office, processes: list[Dispatcher]) -> None:
    """Let the processes take turns while time goes by."""
    for _ in range(80):
        for process in processes:
            await process.run_due()
        for process in processes:
            process._tasks.clear()
        office.clock.forward(seconds=60)


async def storm(store: Store, seed: int, *, unclear: bool) -> Storm:
    wire = Storm(chance=random.Random(seed), unclear=unclear)
    office = await an_office(store, wire)
    for someone in EVERYBODY:
        await office.item("Enkäten", someone.name)
    processes = [office.another(budget=Budget(NO_LIMITS), hands=2) for _ in range(3)]
    await until_all_is_settled(office, processes)
    return wire


def copies(wire: FakeWire, someone: Someone) -> int:
    """How many reminders somebody has seen, other than what a coordinator is told of others."""
    shown = [p for p in wire.shown if to_whom(p) == of(someone)]
    return sum("Enkäten" in str(p.activity) for p in shown)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(1, 6))
async def test_nothing_is_silently_lost_and_nothing_comes_more_than_twice(store: Store, seed: int):
    wire = await storm(store, seed, unclear=True)
    assert wire.kills > 0
    told = "".join(str(p.activity) for p in wire.shown if "oklart om" in str(p.activity))
    for someone in EVERYBODY:
        assert copies(wire, someone) in (1, 2) or someone.name in told
        assert copies(wire, someone) <= 2


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
async def test_nothing_is_doubled_where_faults_are_clear(sqlite_store: Store, seed: int):
    wire = await storm(sqlite_store, seed, unclear=False)
    assert Counter(to_whom(p) for p in wire.shown) == Counter(of(someone) for someone in EVERYBODY)
