"""One network or tenant in trouble never delays another."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta

from bot.delivery import Dispatcher
from bot.limits import Budget, Limits
from bot.teams.outbox import Posting
from bot.teams.outcome import Sent
from meetings.network.people import Network
from meetings.reminders.deliveries import DeliveryKind, Planned
from meetings.reminders.notices import CHANNEL as NETWORK_CHANNEL
from storage.store import Store
from tests.builders import ASA, BO, COORDINATOR, Someone, a_network
from tests.fakes.wire import Clock, FakeWire, to_whom
from tests.office import CHANNEL, LINKS, Office, of

SLOW = "00000000-0000-0000-0000-0000000000ff"
"""A tenant in which Teams does not answer."""
QUICK = "00000000-0000-0000-0000-0000000000aa"
MANY = tuple(Someone(f"Test Testsson {n}", f"Kommun {n}") for n in range(6))


@dataclass
class HalfDeaf(FakeWire):
    """Does not answer in some conversations until it is let go on."""

    silent: Callable[[Posting], bool] = lambda posting: False
    answer: asyncio.Event = field(default_factory=asyncio.Event)
    stuck: int = 0

    async def send(self, posting: Posting) -> Sent:
        if self.silent(posting):
            self.stuck += 1
            await self.answer.wait()
        return await super().send(posting)


class AtHome(FakeWire):
    """Knows whose limit a message counts in."""

    async def prepare(self, posting: Posting) -> Posting:
        ready = await super().prepare(posting)
        home = QUICK if of(ASA) in str(ready.to) else SLOW
        return replace(ready, to=replace(ready.to, tenant_id=home))


async def due(store: Store, wire: FakeWire, clock: Clock, name: str, people: tuple[Someone, ...], **more: object):
    """A network in which everybody has something to report today."""
    network = await a_network(store, name, members=(COORDINATOR, *people), channel_id=CHANNEL, reminder_days=(), **more)
    office = Office(store, network, wire, clock)
    for someone in people:
        await office.item(f"Enkäten i {name}", someone.name)
    return network


async def posted(store: Store, clock: Clock, network: Network, times: int) -> None:
    """So many messages are for the network's channel."""
    now = clock()
    posts = [
        Planned(
            DeliveryKind.POST, "Network", number, "post", now.date(), NETWORK_CHANNEL, now, now + timedelta(days=1),
            {"activity": {"text": f"Anslag {number}"}},
        )
        for number in range(times)
    ]  # fmt: skip
    async with store.unit(network.id) as unit:
        await unit.deliveries.plan(posts)
        await unit.commit()


def process(store: Store, wire: FakeWire, clock: Clock, **more: object) -> Dispatcher:
    options = {"budget": Budget(Limits((), ())), "sleep": clock.sleep} | more
    return Dispatcher(store, wire, clock, bot_id="28:bot", links=LINKS, hands=8, **options)


async def until(it_is_so: Callable[[], bool]) -> None:
    """Let the dispatcher go on by itself."""
    async with asyncio.timeout(20):
        while not it_is_so():  # noqa: ASYNC110 -- it is seen from outside
            await asyncio.sleep(0.01)


async def shown_beside(wire: HalfDeaf, dispatcher: Dispatcher, wanted: int, look: Callable[[], Awaitable[int]]) -> None:
    """Look until so many have been shown, while others are still waited for."""
    async with asyncio.timeout(20):
        while len(wire.shown) < wanted:
            await look()
            await asyncio.sleep(0.01)
    assert wire.stuck < 8
    wire.answer.set()
    await dispatcher.drained()
    await dispatcher.run_due()


async def test_a_tenant_that_does_not_answer_takes_not_all_hands(store: Store) -> None:
    wire, clock = HalfDeaf(), Clock()
    wire.silent = lambda posting: "i Tyst" in str(posting.activity)
    for number in range(2):
        await due(store, wire, clock, f"Tyst {number}", MANY, tenant=SLOW)
    await due(store, wire, clock, "Rask", (ASA, BO))
    dispatcher = process(store, wire, clock)
    await shown_beside(wire, dispatcher, 2, dispatcher.tick)
    assert all("i Rask" in str(posting.activity) for posting in wire.shown[:2])
    assert len(wire.shown) == 2 + 2 * len(MANY)


async def test_a_network_that_does_not_answer_leaves_hands_to_another_of_its_tenant(store: Store) -> None:
    wire, clock = HalfDeaf(), Clock()
    wire.silent = lambda posting: "i Tyst" in str(posting.activity)
    await due(store, wire, clock, "Tyst", MANY)
    await due(store, wire, clock, "Rask", (ASA, BO))
    dispatcher = process(store, wire, clock)
    await shown_beside(wire, dispatcher, 2, dispatcher.tick)
    assert all("i Rask" in str(posting.activity) for posting in wire.shown[:2])


async def test_however_many_tenants_do_not_answer_another_is_written_to(store: Store) -> None:
    wire, clock = HalfDeaf(), Clock()
    wire.silent = lambda posting: "i Tyst" in str(posting.activity)
    for number in range(5):
        await due(store, wire, clock, f"Tyst {number}", MANY[:2], tenant=f"{SLOW[:-2]}{number:02}")
    await due(store, wire, clock, "Rask", (ASA, BO))
    dispatcher = process(store, wire, clock, quick=0.05, alert=True)
    await dispatcher.tick()
    await until(lambda: len(wire.shown) == 2)
    assert all("i Rask" in str(posting.activity) for posting in wire.shown)
    wire.answer.set()
    await dispatcher.stop()


async def test_tenants_that_have_reached_their_limit_keep_no_other_waiting(store: Store) -> None:
    wire, clock, room_again = AtHome(), Clock(), asyncio.Event()
    for number in range(4):
        await due(store, wire, clock, f"Stor {number}", MANY, tenant=f"{SLOW[:-2]}{number % 2:02}")
    await due(store, wire, clock, "Rask", (ASA,))

    async def held(seconds: float) -> None:
        await room_again.wait()
        clock.forward(seconds=seconds)

    dispatcher = process(store, wire, clock, budget=Budget(Limits((), ((1, 1),))), sleep=held)
    async with asyncio.timeout(20):
        while not any("i Rask" in str(posting.activity) for posting in wire.shown):
            await dispatcher.tick()
            await asyncio.sleep(0.01)
    assert len(wire.shown) == 2
    room_again.set()
    await dispatcher.stop()


async def test_each_process_gives_a_tenant_its_share(store: Store) -> None:
    wire, clock = HalfDeaf(), Clock()
    wire.silent = lambda posting: True
    for number in range(4):
        await due(store, wire, clock, f"Tyst {number}", MANY[:4])
    both = [process(store, wire, clock) for _ in range(2)]
    for dispatcher in both:
        await dispatcher.tick()
    await until(lambda: wire.stuck == 8)
    wire.answer.set()
    for dispatcher in both:
        await dispatcher.stop()


async def test_a_channel_that_has_reached_its_limit_keeps_nobody_of_its_tenant_waiting(store: Store) -> None:
    wire, clock, room_again, waits = FakeWire(), Clock(), asyncio.Event(), asyncio.Event()
    await posted(store, clock, await due(store, wire, clock, "Stor", ()), 3)

    async def held(seconds: float) -> None:
        waits.set()
        await room_again.wait()
        clock.forward(seconds=seconds)

    dispatcher = process(store, wire, clock, budget=Budget(Limits(((1, 1),), ())), sleep=held)
    async with asyncio.timeout(20):
        while not waits.is_set():
            await dispatcher.tick()
            await asyncio.sleep(0.01)
        await due(store, wire, clock, "Rask", (ASA,))
        while len(wire.shown) < 2:
            await dispatcher.tick()
            await asyncio.sleep(0.01)
    assert [to_whom(posting) for posting in wire.shown] == [CHANNEL, of(ASA)]
    room_again.set()
    await dispatcher.stop()
