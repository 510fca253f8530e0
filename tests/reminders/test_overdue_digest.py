"""Once a week whoever leads hears what is overdue, in their own chat; not in the open, and nothing when nothing is."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.upkeep import reconcile
from meetings.network.people import Network
from meetings.reminders.digest import next_digest
from storage.store import Store
from tests.builders import ASA, CHAIR, COORDINATOR, a_network
from tests.fakes.wire import Clock, FakeWire, to_whom, words
from tests.office import CHANNEL, Office, of

NOW = datetime(2026, 10, 1, 7, tzinfo=UTC)  # a Thursday
SHELL = Network(1, "Testnätverket", "t", pause_from="07-01", pause_until="08-10")


async def digests(store: Store, **network: object) -> list[str]:
    """Who gets a digest on the Monday after an overdue matter and one that is not."""
    wire = FakeWire()
    made = await a_network(store, channel_id=CHANNEL, service_url="https://smba.test/", **network)  # type: ignore[arg-type]
    office = Office(store, made, wire, Clock(NOW))
    office.dispatcher = office.another()
    item = await office.item("Enkäten", ASA.name)
    async with store.unit(made.id) as unit:
        await unit.actions.save(replace(item, report_on=date(2026, 9, 30)))
        await unit.commit()
    await reconcile(store, office.clock())
    office.clock.now = datetime(2026, 10, 5, 7, tzinfo=UTC)
    await office.dispatcher.run_due()
    return sorted(to_whom(p) for p in wire.shown if "Vecka 41: ett uppdrag är försenat" in words(p))


async def test_chair_and_coordinator_hear_it_and_nobody_else(store: Store) -> None:
    assert await digests(store) == sorted((of(CHAIR), of(COORDINATOR)))


async def test_where_it_is_switched_off_nobody_does(store: Store) -> None:
    assert await digests(store, digest_weekday=None) == []


@pytest.mark.parametrize(
    ("now", "day"),
    [
        (datetime(2027, 3, 24, 7, tzinfo=UTC), date(2027, 3, 25)),  # Easter Monday: the working day before
        (datetime(2027, 6, 29, 7, tzinfo=UTC), date(2027, 8, 16)),
        (datetime(2026, 10, 5, 5, tzinfo=UTC), date(2026, 10, 5)),
        (datetime(2026, 10, 5, 7, tzinfo=UTC), date(2026, 10, 12)),
    ],
)
def test_it_comes_on_a_working_day_outside_the_pause(now: datetime, day: date) -> None:
    assert next_digest(SHELL, now) == day
