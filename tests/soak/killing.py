"""A morning with thousands of reminders, while Teams fails and processes are killed."""

import asyncio
import json
import random
import sys
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import asdict, dataclass, field
from datetime import timedelta
from multiprocessing.context import ForkServerProcess
from pathlib import Path

import aiohttp

from bot.messages import FAILED
from bot.outcomes import UNREACHED
from meetings.reminders.deliveries import DeliveryState
from meetings.reminders.planning import ABOUT
from storage.store import Store, open_store
from tests.fakes.teams import FakeTeams, Fault, accept_then, drop, refuse, running, weather
from tests.soak.country import TITLE, Occurrence, settle
from tests.soak.process import Hurried, Start, free_port, settings_for, started
from tests.soak.verdict import Verdict, judged

Faults = Sequence[tuple[float, Callable[[], Fault]]]
AHEAD = timedelta(hours=1)
"""What waits for longer than this waits for next week."""
BETWEEN_LOOKS = 2.0
READY = 0.9
"""Share of the kills that come when the process is up."""


def unclear(chance: random.Random) -> Faults:
    """Everything delivery.md names, with its shares."""
    return (
        (0.15, lambda: refuse(429, Retry_After=str(chance.randint(1, 60)))),
        (0.03, lambda: refuse(503)),
        (0.05, lambda: accept_then(503)),
        (0.03, lambda: drop(accepted=True)),
    )


def clear(chance: random.Random) -> Faults:
    """Answers that leave no doubt."""
    return (
        (0.15, lambda: refuse(429, Retry_After=str(chance.randint(1, 60)))),
        (0.03, lambda: refuse(412)),
        (0.02, lambda: refuse(403)),
        (0.01, lambda: refuse(404)),
    )


@dataclass(frozen=True)
class Plan:
    """How it is done."""

    url: str
    database: str
    folder: Path
    """For what the processes write."""
    count: int
    replicas: int
    kills: int = 0
    kill_every: float = 0.6
    """Real seconds that a process is let work before it is killed, on average."""
    faults: Callable[[random.Random], Faults] = unclear
    away: bool = False
    """Whether Teams refuses connections now and then."""
    speed: float = 30.0
    waits: tuple[float, float] = (0.02, 0.3)
    """Real seconds that Teams takes for an answer."""
    seed: int = 1
    patience: float = 2_400.0
    """Real seconds after which it has failed."""


@dataclass(frozen=True)
class Outcome:
    """What a run has shown."""

    verdict: Verdict
    kills: int
    seconds: float
    metrics: str
    """The page of the process that was left."""

    def line(self, plan: Plan, case: str = "soak") -> str:
        """As JSON."""
        facts = {"case": case, "database": plan.database, **asdict(self.verdict), "kills": self.kills}
        return json.dumps(facts | {"seconds": round(self.seconds, 1)})


@dataclass
class Replicas:
    """The processes, each at its port."""

    starts: list[Start]
    chance: random.Random
    alive: list[ForkServerProcess] = field(default_factory=list)
    kills: int = 0

    def begin(self) -> None:
        """Start them all."""
        self.alive = [started(start) for start in self.starts]

    def check(self) -> None:
        """Nothing may end by itself."""
        for process in self.alive:
            if process.exitcode is not None:
                raise RuntimeError(f"a process ended by itself: {process.exitcode}")

    async def kill_one(self, pause: float) -> None:
        """SIGKILL so long after it was ready, and at once another in its place; one in ten before it is ready."""
        place = self.chance.randrange(len(self.alive))
        if self.chance.random() < READY:
            await self.listening(place)
        await asyncio.sleep(pause)
        self.check()
        self.alive[place].kill()
        self.alive[place].join()
        self.kills += 1
        self.alive[place] = started(self.starts[place])

    async def listening(self, place: int) -> None:
        """Wait until that process answers."""
        port = self.starts[place].environ["NATVERKSBOT_PORT"]
        while True:
            self.check()
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", int(port))
            except OSError:
                await asyncio.sleep(0.05)
            else:
                writer.close()
                return

    def leave_one(self) -> None:
        """Stop all but the first, in good order."""
        for process in self.alive[1:]:
            process.terminate()
        for process in self.alive[1:]:
            process.join()

    def end(self) -> None:
        """Stop what is left; nothing stays behind."""
        for process in self.alive:
            process.terminate()
        for process in self.alive:
            process.join(30)
            process.kill()


async def soak(plan: Plan) -> Outcome:
    """One run on a migrated, empty database."""
    chance = random.Random(plan.seed)
    async with running() as teams, open_store(plan.url) as store:
        wanted = await settle(store, teams, plan.count)
        teams.faults = weather(chance, plan.faults(chance), waits=plan.waits)
        clock = Hurried(plan.speed)
        ports = [free_port() for _ in range(plan.replicas)]
        starts = [
            Start(settings_for(teams, plan.url, port), teams.url, clock, str(plan.folder / f"bot-{n}.log"), plan.speed)
            for n, port in enumerate(ports)
        ]
        replicas = Replicas(starts, chance)
        began = time.monotonic()
        replicas.begin()
        try:
            async with _trouble(plan, teams, chance):
                await _until_settled(plan, store, clock, replicas, teams)
            replicas.leave_one()
            metrics = await _page(ports[0])
            told_later = await _to_be_told(store)
        finally:
            replicas.end()
        return Outcome(judged(wanted, teams.shown, told_later), replicas.kills, time.monotonic() - began, metrics)


async def _until_settled(plan: Plan, store: Store, clock: Hurried, replicas: Replicas, teams: FakeTeams) -> None:
    """Kill now and then; return when all kills are done and nothing is waiting any more."""
    async with asyncio.timeout(plan.patience):
        while True:
            waiting = await _waiting(store, clock)
            sys.stderr.write(f"{replicas.kills} kills, {len(teams.shown)} shown, {waiting} waiting\n")
            if not waiting and replicas.kills >= plan.kills:
                return
            until = time.monotonic() + BETWEEN_LOOKS
            while time.monotonic() < until and replicas.kills < plan.kills:
                await replicas.kill_one(replicas.chance.expovariate(1 / plan.kill_every))
            await asyncio.sleep(max(0.0, until - time.monotonic()))
            replicas.check()


async def _to_be_told(store: Store) -> set[Occurrence]:
    """Of which somebody is to hear on a later day."""
    found = set()
    for network in await store.directory.networks():
        async with store.reading(network.id) as unit:
            for item in await unit.actions.open():
                rows = await unit.deliveries.about(ABOUT, item.id)
                reports = [r for row in rows for r in await unit.deliveries.about(FAILED, row.id)]
                if any(r.rule == UNREACHED and r.state is DeliveryState.SCHEDULED for r in reports):
                    number, member = TITLE.findall(item.title)[0]
                    found.add(Occurrence(int(number), int(member)))
    return found


async def _waiting(store: Store, clock: Hurried) -> int:
    overview = await store.upkeep.overview(clock() + AHEAD)
    under_way = (DeliveryState.CLAIMED, DeliveryState.SENDING)
    return overview.due + sum(overview.by_state.get(state, 0) for state in under_way)


@asynccontextmanager
async def _trouble(plan: Plan, teams: FakeTeams, chance: random.Random) -> AsyncIterator[None]:
    """Teams goes away for a moment now and then, until the end of the block."""

    async def come_and_go() -> None:
        while plan.away:
            await asyncio.sleep(chance.uniform(0.5, 2.0))
            async with teams.away():
                await asyncio.sleep(chance.uniform(0.1, 0.5))

    task = asyncio.create_task(come_and_go())
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def _page(port: int) -> str:
    async with (
        aiohttp.ClientSession() as http,
        asyncio.timeout(30),
        http.get(f"http://127.0.0.1:{port}/metrics") as response,
    ):
        return await response.text()
