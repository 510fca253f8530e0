"""Processes on one database: one clock, one budget, and nobody sends before the others know of it."""

from datetime import UTC, datetime, timedelta

from bot.common_clock import CommonClock
from bot.delivery import Dispatcher
from bot.limits import Budget, Limits
from bot.replicas import EVERY, Replicas
from storage.store import Store
from tests.builders import ASA
from tests.fakes.wire import FakeWire
from tests.office import LINKS, Office, an_office

NOW = datetime(2026, 11, 21, 8, tzinfo=UTC)
LIMITS = Limits(((60, 30),), ((50, 1),))
FAST, SLOW = timedelta(minutes=5), timedelta(minutes=-5)


class Keeper:
    """A database whose clock can be set."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    async def clock(self) -> datetime | None:
        return self.now


class Time:
    """A clock that can be put forward."""

    def __init__(self, now: datetime = NOW) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


async def test_a_clock_that_is_wrong_is_put_right_by_the_databases() -> None:
    clock = CommonClock(Time(NOW + FAST), Keeper(NOW))
    assert clock() == NOW + FAST
    await clock.compare()
    assert clock() == NOW


async def test_a_file_has_one_process_and_its_clock(sqlite_store: Store) -> None:
    clock = CommonClock(Time(), sqlite_store.installation)
    await clock.compare()
    assert clock() == NOW


async def test_the_servers_clock_is_that_of_all(postgres_store: Store) -> None:
    fast = CommonClock(lambda: datetime.now(UTC) + FAST, postgres_store.installation)
    slow = CommonClock(lambda: datetime.now(UTC) + SLOW, postgres_store.installation)
    await fast.compare()
    await slow.compare()
    assert abs(fast() - slow()) < timedelta(seconds=5)


async def test_each_process_takes_its_part_of_the_budget_and_gets_it_back(store: Store) -> None:
    time, budget = Time(), Budget(LIMITS)
    one = Replicas(store.installation, time, LIMITS, budget)
    await one.beat()
    assert budget.limits == LIMITS
    other = Replicas(store.installation, time, LIMITS, Budget(LIMITS))
    await other.beat()
    await one.beat()
    assert budget.limits == LIMITS.shared_by(2)
    await other.leave()
    await one.beat()
    assert budget.limits == LIMITS


async def test_one_that_is_killed_leaves_its_part_to_the_others_after_a_minute(store: Store) -> None:
    time, budget = Time(), Budget(LIMITS)
    one = Replicas(store.installation, time, LIMITS, budget)
    await Replicas(store.installation, time, LIMITS, Budget(LIMITS)).beat()
    for _ in range(4):
        await one.beat()
        assert budget.sharers == 2
        time.now += EVERY
    await one.beat()
    assert budget.sharers == 1


async def test_one_that_joins_sends_nothing_until_the_others_have_made_room(store: Store) -> None:
    time = Time()
    first = Replicas(store.installation, time, LIMITS, Budget(LIMITS))
    await first.beat()
    assert first.known
    joins = Replicas(store.installation, time, LIMITS, Budget(LIMITS))
    await joins.beat()
    assert not joins.known
    time.now += EVERY + timedelta(seconds=1)
    assert joins.known


async def test_nothing_is_claimed_by_a_process_whose_turn_it_is_not(store: Store) -> None:
    wire = FakeWire()
    office = await an_office(store, wire)
    await office.item("Enkäten", ASA.name)
    office.dispatcher.may_send = lambda: False
    assert await office.dispatcher.run_due() == 0
    office.dispatcher.may_send = lambda: True
    assert await office.dispatcher.run_due() == 1


async def test_clocks_five_minutes_apart_make_no_double(store: Store) -> None:
    wire = FakeWire()
    office = await an_office(store, wire)
    await office.item("Enkäten", ASA.name)
    keeper = Keeper(office.clock())
    fast, slow = await with_its_clock(office, keeper, FAST), await with_its_clock(office, keeper, SLOW)
    await fast.tick()
    await slow.tick()
    await fast.drained()
    await slow.drained()
    assert len(wire.shown) == 1


async def with_its_clock(office: Office, keeper: Keeper, off: timedelta) -> Dispatcher:
    clock = CommonClock(lambda: office.clock() + off, keeper)
    await clock.compare()
    return Dispatcher(office.store, office.wire, clock, bot_id="28:bot", links=LINKS, sleep=office.clock.sleep)
