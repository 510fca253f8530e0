"""A process of the bot that dies, is told to stop, or loses its database, before and after each step of a delivery.

The clock stands still until it is put forward, so that what is found does not depend on the machine. What the loss of
a database is, for each kind of database, is told in `tests.soak.outages`.
"""

import asyncio
import os
import signal
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from multiprocessing.context import ForkServerProcess
from pathlib import Path

from sqlalchemy import make_url, update

from meetings.reminders.deliveries import Delivery, DeliveryState
from meetings.reminders.planning import ABOUT
from storage.deliveries import row
from storage.session import Session
from storage.store import Store, open_store
from tests.embedded import Server
from tests.fakes.teams import FakeTeams, running
from tests.soak.country import BEGINS, Occurrence, settle
from tests.soak.outages import Held, NoRoom, Outage, Stopped
from tests.soak.points import INSIDE, LAST, POINTS, Points, Switch
from tests.soak.process import Moved, Start, free_port, settings_for, started
from tests.soak.verdict import judged

PATIENCE = 60.0
"""Real seconds."""
Where = tuple[str, str]
"""A point, and what happens there: `kill` (SIGKILL), `term` (SIGTERM), or an outage; `long` outlasts a lease."""


def everything(outages: Mapping[str, Outage]) -> list[Where]:
    """All there is. The file cannot be held by another process while the bot writes to it."""
    ways = ("kill", "term", *outages)
    return [(point, way) for way in ways for point in (*POINTS, *INSIDE) if way != "held" or point not in INSIDE]


def of_file(url: str) -> dict[str, Outage]:
    """What can happen to SQLite."""
    file = make_url(url).database
    assert file
    return {"gone": NoRoom(), "held": Held(file), "long": NoRoom()}


def of_server(server: Server) -> dict[str, Outage]:
    """What can happen to PostgreSQL, on a server that nobody else uses."""
    return {"gone": Stopped(server), "long": Stopped(server)}


@dataclass(frozen=True)
class Row:
    """What was found."""

    point: str
    way: str
    state: str
    """Of the delivery, when the process was gone, or when its database came back before it had noticed."""
    shown: int
    """Before anything was done about it."""
    in_the_end: int
    """Times it was shown."""
    ended: str
    """The last state."""
    reported: int
    fault: str
    """What the driver said of its database."""

    @property
    def allowed(self) -> int:
        """How often it may be shown: twice only where nobody could know whether it had been."""
        return 2 if self.way == "kill" and self.point in UNKNOWN_TO_ALL else 1

    @property
    def broken(self) -> bool:
        """Whether it was lost silently or came too often."""
        return not (1 <= self.in_the_end <= self.allowed or (self.in_the_end == 0 and self.reported))


UNKNOWN_TO_ALL = ("after-mark", "before-post", "after-post", "before-record", "inside-record")
"""The delivery is marked as being sent and its outcome is nowhere: a process that is killed there takes it along."""


async def table(url: str, folder: Path, outages: Mapping[str, Outage], cases: Sequence[Where]) -> list[Row]:
    """Each of the cases on one database, with a matter of its own, one after another."""
    found = []
    async with running() as teams, open_store(url) as store:
        scene = Scene(store, teams, url, str(folder / "crash.log"), Moved())
        wanted = await settle(store, teams, len(cases))
        waiting = await _put_off(store)
        for (point, way), one in zip(cases, wanted, strict=True):
            outage = outages.get(way)
            found.append(await _case(Case(scene, point, way, outage, one, waiting[one.title])))
    return found


OVER = (DeliveryState.SENT, DeliveryState.DEAD, DeliveryState.CANCELLED)
CLEAR = (DeliveryState.SCHEDULED, DeliveryState.RETRY)
WAITING = (*CLEAR, DeliveryState.UNKNOWN)


@dataclass(frozen=True)
class Scene:
    """What the cases of a table share."""

    store: Store
    teams: FakeTeams
    url: str
    log: str
    clock: Moved


@dataclass(frozen=True)
class Case:
    """One of them."""

    scene: Scene
    point: str
    way: str
    outage: Outage | None
    one: Occurrence
    delivery: tuple[int, int]
    """Network and id."""

    async def state(self) -> Delivery:
        """As it is now."""
        async with self.scene.store.reading(self.delivery[0]) as unit:
            found = await unit.deliveries.get(self.delivery[1])
        assert found is not None
        return found

    def start(self, switch: Switch | None = None) -> ForkServerProcess:
        """A process of the bot, with a point or without."""
        scene = self.scene
        environ = settings_for(scene.teams, scene.url, free_port())
        wrap = Points(self.point, self.way, switch, isinstance(self.outage, NoRoom)) if switch else None
        return started(Start(environ, scene.teams.url, scene.clock, scene.log, wrap=wrap))

    @property
    def is_felt(self) -> bool:
        """Whether anything needs the database then. After all is done it is only looked for more, which is reading."""
        return self.point != LAST or isinstance(self.outage, Stopped)

    async def reached(self, switch: Switch) -> None:
        """Wait for the point; what waits for time gets it."""
        limit = time.monotonic() + PATIENCE
        while not await asyncio.to_thread(switch.reached.wait, BETWEEN_LOOKS):
            if time.monotonic() > limit:
                raise TimeoutError(f"the point {self.point} was not reached: {await self.state()}")
            if (await self.state()).state in WAITING:
                self.scene.clock.forward(JOINS)

    async def settled(self, within: float, given_time: Sequence[DeliveryState] = WAITING) -> Delivery:
        """The delivery when nothing more comes of it, or as it is after that time; what waits for time gets it."""
        limit = time.monotonic() + within
        while True:
            found = await self.state()
            over = found.state in OVER or (found.state is DeliveryState.UNKNOWN and found.next_at is None)
            if over or time.monotonic() > limit:
                return found
            if found.state in given_time and found.next_at:
                # Due, but a process that joins others sends nothing at first: it gets its time too.
                waits = (found.next_at - self.scene.clock()).total_seconds()
                self.scene.clock.forward(max(JOINS, waits))
            await asyncio.sleep(BETWEEN_LOOKS)

    def shown(self) -> tuple[int, int]:
        """How often it was shown, and how often its receiver was named to the coordinator."""
        accepted = self.scene.teams.shown
        return sum(self.one.title in str(m.activity) for m in accepted), judged([self.one], accepted).reported


IN_HAND = (DeliveryState.CLAIMED, DeliveryState.SENDING)
LEASE, JOINS = 91.0, 21.0
"""Seconds of the clock: after which a claim is over, and after which a process that joins others sends."""
BETWEEN_LOOKS = 0.2
AFTER_A_WHILE = 6.0
"""Real seconds in which a process that has its database back ends what it had begun, with longer and longer pauses."""
FELT = 6.0
"""Real seconds after which a step must have failed; a step that needs nothing of the database does not at all."""
UNFELT = 1.0


async def _case(case: Case) -> Row:
    """Let it happen, look, and let the bot mend it."""
    await _move(case.scene.store, case.scene.clock, case.delivery[1])
    switch = Switch()
    process = case.start(switch)
    try:
        await case.reached(switch)
        if case.outage:
            found, shown = await _without_database(case, case.outage, switch, process)
            now = await case.settled(AFTER_A_WHILE, CLEAR)
        else:
            await asyncio.to_thread(process.join, PATIENCE)
            now, (shown, _) = found, _ = await case.state(), case.shown()
            process = case.start()
        if now.state in IN_HAND:
            case.scene.clock.forward(LEASE)
        ended = await case.settled(PATIENCE)
        in_the_end, reported = case.shown()
    finally:
        switch.back.set()
        process.terminate()
        await asyncio.to_thread(process.join, PATIENCE)
        process.kill()
    facts = (found.state.value, shown, in_the_end, ended.state.value, reported)
    return Row(case.point, case.way, *facts, switch.fault())


async def _without_database(
    case: Case, outage: Outage, switch: Switch, process: ForkServerProcess
) -> tuple[Delivery, int]:
    """Take the database away until it has been felt; what is found when it is back, before the process knows of it."""
    assert process.pid
    await outage.begin()
    switch.taken.set()
    await asyncio.to_thread(switch.felt.wait, FELT if case.is_felt else UNFELT)
    os.kill(process.pid, signal.SIGSTOP)
    if case.way == "long":
        case.scene.clock.forward(LEASE)
    try:
        await outage.end()
        found, (shown, _) = await case.state(), case.shown()
    finally:
        os.kill(process.pid, signal.SIGCONT)
    switch.back.set()  # waits for whoever waits for it, so not before
    return found, shown


async def _put_off(store: Store) -> dict[str, tuple[int, int]]:
    """Nothing is due; the deliveries by the titles of their matters."""
    found = {}
    for network in await store.directory.networks():
        async with store.reading(network.id) as unit:
            for item in await unit.actions.open():
                rows = await unit.deliveries.about(ABOUT, item.id)
                found[item.title] = (network.id, next(r.id for r in rows if r.rule == "on-the-day"))
    await _move(store, far, None)
    return found


async def _move(store: Store, when: Callable[[], datetime], key: int | None) -> None:
    """Let the delivery be due then, or all of them."""
    changed = update(row).values(next_at=when())
    async with store.dispatch._database.writing() as transaction:  # no port moves what is planned
        session = Session(transaction)
        await session.change(changed if key is None else changed.where(row.c.id == key))
        await session.commit()


def far() -> datetime:
    """After all that is looked at."""
    return BEGINS + timedelta(days=3)


def lines(database: str, rows: Sequence[Row]) -> list[str]:
    """The table, as text."""
    head = ("point", "what", "left as", "shown", "in the end", "ended as", "may be shown", "the driver said")
    cells = [
        (
            r.point,
            r.way,
            r.state,
            str(r.shown),
            str(r.in_the_end),
            r.ended,
            str(r.allowed) + " BROKEN" * r.broken,
            " ".join(r.fault.split())[:MOST_OF_A_FAULT],
        )
        for r in rows
    ]
    wide = [max(len(cell[n]) for cell in (head, *cells)) for n in range(len(head))]
    told = ["  ".join(word.ljust(width) for word, width in zip(cell, wide, strict=True)) for cell in (head, *cells)]
    return [f"crash points on {database}", *(line.rstrip() for line in told)]


MOST_OF_A_FAULT = 90
"""Characters."""
