"""A process of the bot that dies, is told to stop, or loses its database, before and after each step of a delivery.

The points wrap the store and the wire before the application gets them: `Points` is given the module that puts the bot
together. The clock stands still until it is put forward, so that what is found does not depend on the machine.
"""

import asyncio
import os
import signal
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Any

from sqlalchemy import update

from meetings.errors import StoreUnavailable
from meetings.reminders.deliveries import Delivery, DeliveryState
from meetings.reminders.planning import ABOUT
from storage.deliveries import row
from storage.session import Session
from storage.store import Store, open_store
from tests.fakes.teams import FakeTeams, running
from tests.soak.country import BEGINS, Occurrence, settle
from tests.soak.process import CONTEXT, Moved, Start, free_port, settings_for, started
from tests.soak.verdict import judged

POINTS = tuple(f"{when}-{step}" for step in ("claim", "mark", "post", "record") for when in ("before", "after"))
WAYS = ("kill", "term", "gone")
"""SIGKILL, SIGTERM, and a database that is away for half a minute."""
VARIABLE = "NATVERKSBOT_TEST_CRASH_POINT"
PATIENCE = 60.0


@dataclass
class Switch:
    """Shared by the process and who watches it: whether the point has been reached, whether the database is away."""

    reached: Any = field(default_factory=CONTEXT.Event)
    gone: Any = field(default_factory=CONTEXT.Event)


@dataclass(frozen=True)
class Row:
    """What was found."""

    point: str
    way: str
    state: str
    """Of the delivery, when the process was gone or its database away."""
    shown: int
    """Before anything was done about it."""
    in_the_end: int
    """Times it was shown."""
    ended: str
    """The last state."""
    reported: int

    @property
    def allowed(self) -> int:
        """How often it may be shown: twice only where nobody could know whether it had been."""
        died_unknown = self.way == "kill" and self.point in UNKNOWN_TO_ALL
        return 2 if died_unknown else 1

    @property
    def broken(self) -> bool:
        """Whether it was lost silently or came too often."""
        return not (1 <= self.in_the_end <= self.allowed or (self.in_the_end == 0 and self.reported))


UNKNOWN_TO_ALL = ("after-mark", "before-post", "after-post", "before-record")
"""The delivery is marked as being sent and its outcome is nowhere: a process that is killed there takes it along."""


@dataclass(frozen=True)
class Points:
    """Puts itself between the application and its ports; the point is named by a variable of the environment."""

    way: str
    switch: Switch

    def __call__(self, composition: Any) -> None:
        """Wrap what the module opens."""
        point, way, switch = os.environ[VARIABLE], self.way, self.switch
        open_store, open_wire = composition.open_store, composition.open_wire

        async def at(place: str) -> None:
            if place != point or switch.reached.is_set():
                return
            if way == "gone":
                switch.gone.set()
            switch.reached.set()
            if way == "kill":
                os.kill(os.getpid(), signal.SIGKILL)
            if way == "term":
                os.kill(os.getpid(), signal.SIGTERM)
                await asyncio.sleep(0.05)

        @asynccontextmanager
        async def opened_store(*given: Any, **more: Any) -> AsyncIterator[Store]:
            async with open_store(*given, **more) as store:
                _around_store(store, at, switch)
                yield store

        @asynccontextmanager
        async def opened_wire(*given: Any, **more: Any) -> AsyncIterator[Any]:
            async with open_wire(*given, **more) as wire:
                _around_wire(wire.outbox, at)
                yield wire

        composition.open_store, composition.open_wire = opened_store, opened_wire


At = Callable[[str], Awaitable[None]]


def _around_wire(outbox: Any, at: At) -> None:
    send = outbox.send

    async def sent(*given: Any) -> Any:
        await at("before-post")
        answer = await send(*given)
        await at("after-post")
        return answer

    outbox.__dict__["send"] = sent


def _around_store(store: Any, at: At, switch: Switch) -> None:
    claim, unit, reading = store.dispatch.claim, store.unit, store.reading

    def away() -> None:
        if switch.gone.is_set():
            raise StoreUnavailable("away for the test")

    async def claimed(*given: Any, **more: Any) -> list[Delivery]:
        away()
        await at("before-claim")
        away()
        found: list[Delivery] = await claim(*given, **more)
        if found:
            await at("after-claim")
        return found

    @asynccontextmanager
    async def writing(network_id: int) -> AsyncIterator[Any]:
        away()
        async with unit(network_id) as opened:
            _around_unit(opened, at, away)
            yield opened

    @asynccontextmanager
    async def looking(network_id: int) -> AsyncIterator[Any]:
        away()
        async with reading(network_id) as opened:
            yield opened

    store.dispatch.claim, store.unit, store.reading = claimed, writing, looking


def _around_unit(unit: Any, at: At, away: Callable[[], None]) -> None:
    deliveries, commit, did = unit.deliveries, unit.commit, set()
    begin, settle_ = deliveries.begin, deliveries.settle

    async def begun(*given: Any) -> bool:
        did.add("mark")
        await at("before-mark")
        away()
        return bool(await begin(*given))

    async def settled(*given: Any) -> bool:
        did.add("record")
        await at("before-record")
        away()
        return bool(await settle_(*given))

    async def committed() -> None:
        away()
        await commit()
        if "mark" in did:
            await at("after-mark")
        elif "record" in did:
            await at("after-record")

    deliveries.begin, deliveries.settle, unit.commit = begun, settled, committed


async def table(url: str, folder: Path, ways: Sequence[str] = WAYS) -> list[Row]:
    """Every point and way, on one database: each with a matter of its own, one after another."""
    found = []
    cases = [(point, way) for point in POINTS for way in ways]
    async with running() as teams, open_store(url) as store:
        clock = Moved()
        wanted = await settle(store, teams, len(cases))
        waiting = await _put_off(store)
        for (point, way), one in zip(cases, wanted, strict=True):
            found.append(await _case(Case(store, teams, url, folder, clock, point, way, one, waiting[one.title])))
    return found


@dataclass(frozen=True)
class Case:
    """One of them."""

    store: Store
    teams: FakeTeams
    url: str
    folder: Path
    clock: Moved
    point: str
    way: str
    one: Occurrence
    delivery: tuple[int, int]
    """Network and id."""

    async def state(self) -> Delivery:
        """As it is now."""
        async with self.store.reading(self.delivery[0]) as unit:
            found = await unit.deliveries.get(self.delivery[1])
        assert found is not None
        return found

    def start(self, switch: Switch | None) -> ForkServerProcess:
        """A process of the bot, with a point or without."""
        environ = settings_for(self.teams, self.url, free_port())
        wrap = None
        if switch:
            environ[VARIABLE] = self.point
            wrap = Points(self.way, switch)
        return started(Start(environ, self.teams.url, self.clock, str(self.folder / "crash.log"), wrap=wrap))

    async def settled(self, within: float) -> Delivery:
        """The delivery when nothing more comes of it, or as it is after that time; what waits for time gets it."""
        limit = time.monotonic() + within
        while True:
            found = await self.state()
            over = found.state in OVER or (found.state is DeliveryState.UNKNOWN and found.next_at is None)
            if over or time.monotonic() > limit:
                return found
            if found.state in WAITING and found.next_at:
                # Due, but a process that joins others sends nothing at first: it gets its time too.
                self.clock.forward(max(JOINS, (found.next_at - self.clock()).total_seconds()))
            await asyncio.sleep(BETWEEN_LOOKS)

    def shown(self) -> tuple[int, int]:
        """How often it was shown, and how often its receiver was named to the coordinator."""
        found = judged([self.one], self.teams.shown)
        copies = sum(self.one.title in str(m.activity) for m in self.teams.shown)
        return copies, found.reported


OVER = (DeliveryState.SENT, DeliveryState.DEAD, DeliveryState.CANCELLED)
WAITING = (DeliveryState.SCHEDULED, DeliveryState.RETRY, DeliveryState.UNKNOWN)
IN_HAND = (DeliveryState.CLAIMED, DeliveryState.SENDING)
LEASE, JOINS = 91.0, 21.0
"""Seconds of the clock: after which a claim is over, and after which a process that joins others sends."""
BETWEEN_LOOKS = 0.3
AFTER_A_WHILE = 3.0
"""Real seconds in which a process that has its database back may end what it had begun."""


async def _case(case: Case) -> Row:
    """Let it happen, look, and let the bot mend it."""
    await _move(case.store, case.clock, case.delivery[1])
    switch = Switch()
    process = case.start(switch)
    try:
        await _reached(case, switch)
        if case.way == "gone":
            await asyncio.sleep(0.4)
        else:
            await asyncio.to_thread(process.join, PATIENCE)
        found, (shown, _) = await case.state(), case.shown()
        if case.way == "gone":
            switch.gone.clear()
            now = await case.settled(AFTER_A_WHILE)
        else:
            now = found
        if now.state in IN_HAND:
            case.clock.forward(LEASE)
        if case.way != "gone":
            process = case.start(None)
        ended = await case.settled(PATIENCE)
        in_the_end, reported = case.shown()
    finally:
        process.terminate()
        await asyncio.to_thread(process.join, PATIENCE)
        process.kill()
    return Row(case.point, case.way, found.state.value, shown, in_the_end, ended.state.value, reported)


async def _reached(case: Case, switch: Switch) -> None:
    limit = time.monotonic() + PATIENCE
    while not await asyncio.to_thread(switch.reached.wait, BETWEEN_LOOKS):
        if time.monotonic() > limit:
            raise TimeoutError(f"the point {case.point} was not reached: {await case.state()}")
        if (await case.state()).state in WAITING:
            case.clock.forward(JOINS)


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
    head = ("point", "what", "left as", "shown", "in the end", "ended as", "may be shown")
    cells = [
        (r.point, r.way, r.state, str(r.shown), str(r.in_the_end), r.ended, str(r.allowed) + " BROKEN" * r.broken)
        for r in rows
    ]
    wide = [max(len(cell[n]) for cell in (head, *cells)) for n in range(len(head))]
    told = ["  ".join(word.ljust(width) for word, width in zip(cell, wide, strict=True)) for cell in (head, *cells)]
    return [f"crash points on {database}", *(line.rstrip() for line in told)]
