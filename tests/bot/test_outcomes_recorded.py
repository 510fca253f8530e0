"""What Teams answered is written down however long that takes, under a lease, by whoever holds it."""

from datetime import timedelta
from typing import Any

import pytest

from bot.delivery import LEASE
from bot.ledger import PATIENCE, Ledger
from bot.teams.outcome import Sent
from meetings.errors import StoreUnavailable
from meetings.reminders.deliveries import Delivery, DeliveryState
from storage.store import Store
from tests.builders import ASA
from tests.fakes.wire import FakeWire, to_whom, words
from tests.office import Office, an_office, of

ANSWER = Sent("chat", "m1")


class Leaving:
    """The store, whose database can be away for a while."""

    def __init__(self, office: Office) -> None:
        self._store, self._clock = office.store, office.clock
        self._back_at = office.clock()

    def away_for(self, **time: float) -> None:
        self._back_at = self._clock() + timedelta(**time)

    def __getattr__(self, name: str) -> Any:
        if name in ("unit", "reading") and self._clock() < self._back_at:
            raise StoreUnavailable("away for the test")
        return getattr(self._store, name)


@pytest.fixture
def wire() -> FakeWire:
    return FakeWire()


@pytest.fixture
async def office(store: Store, wire: FakeWire) -> Office:
    return await an_office(store, wire)


async def test_an_outcome_waits_for_the_database(office: Office, wire: FakeWire) -> None:
    item = await office.item("Enkäten")
    store = Leaving(office)

    async def gone() -> None:
        store.away_for(seconds=80)

    wire.when_sending = gone
    office.store = store  # type: ignore[assignment]
    await office.another().run_due()
    assert [to_whom(posting) for posting in wire.shown] == [of(ASA)]
    assert (await office.row(item)).state is DeliveryState.SENT


@pytest.mark.slow
async def test_an_outcome_that_could_not_be_written_down_is_found_as_unclear_and_sent_once_more(
    office: Office, wire: FakeWire
) -> None:
    item = await office.item("Enkäten")
    store = Leaving(office)

    async def gone() -> None:
        wire.when_sending = None
        store.away_for(hours=2)

    wire.when_sending = gone
    kept, office.store = office.store, store  # type: ignore[assignment]
    slow = office.another()
    await slow.tick()
    await slow.drained()
    office.store = kept
    assert (await office.row(item)).state is DeliveryState.SENDING
    office.clock.forward(minutes=2)
    await office.another().run_due()
    assert (await office.row(item)).state is DeliveryState.UNKNOWN
    office.clock.forward(minutes=10)
    await office.another().run_due()
    first, second = map(words, wire.shown)
    assert "redan ha fått" not in first
    assert "redan ha fått" in second


@pytest.mark.slow
async def test_a_database_that_stays_away_is_not_waited_for_for_ever(office: Office) -> None:
    store = Leaving(office)
    store.away_for(hours=2)
    began = office.clock()
    ledger = Ledger(store, lambda unit: None, LEASE, office.clock.sleep, lambda seconds: None)  # type: ignore[arg-type]
    with pytest.raises(StoreUnavailable):
        await ledger.record(office.network.id, [], ANSWER, 1.0)
    waited = office.clock() - began
    assert PATIENCE / 2 < waited <= PATIENCE


async def test_what_waited_long_before_its_mark_has_a_whole_lease_to_be_sent_in(office: Office, wire: FakeWire) -> None:
    item = await office.item("Enkäten")

    async def waited() -> None:
        office.clock.forward(seconds=80)

    async def slow() -> None:
        wire.when_preparing = wire.when_sending = None
        office.clock.forward(seconds=60)
        await office.another().run_due()

    wire.when_preparing, wire.when_sending = waited, slow
    await office.dispatcher.run_due()
    assert len(wire.shown) == 1
    assert (await office.row(item)).state is DeliveryState.SENT


async def test_who_wakes_while_another_has_it_in_hand_does_not_send(office: Office, wire: FakeWire) -> None:
    item = await office.item("Enkäten")
    claimed: list[Delivery] = []

    async def asleep() -> None:
        office.clock.forward(seconds=91)
        claimed.extend(await office.store.dispatch.claim(office.clock(), LEASE, 1))

    wire.when_preparing = asleep
    await office.dispatcher.run_due()
    assert wire.asked == []
    assert (await office.row(item)).lease_token == claimed[0].lease_token


async def test_who_comes_back_from_sending_when_another_has_taken_over_says_that_it_was_sent_and_nobody_resends(
    office: Office, wire: FakeWire
) -> None:
    item = await office.item("Enkäten")

    async def asleep() -> None:
        wire.when_sending = None
        office.clock.forward(seconds=91)
        await office.another().run_due()

    wire.when_sending = asleep
    await office.dispatcher.run_due()
    row = await office.row(item)
    assert (row.state, row.ambiguous, row.teams_message_id) == (DeliveryState.SENT, 1, "m1")
    office.clock.forward(minutes=11)
    await office.another().run_due()
    assert len(wire.shown) == 1
