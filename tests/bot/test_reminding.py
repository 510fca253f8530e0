"""A reminder that somebody asked for: sent at once with who asked, judged again before, and never twice a day."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from meetings.acting import By
from meetings.actions.items import ActionItem
from meetings.reminders.deliveries import DeliveryState
from meetings.reminders.planning import replan
from meetings.reminders.reminding import remind
from storage.store import Store
from tests.builders import ASA, BO, COORDINATOR, a_network, member_called
from tests.fakes.wire import Clock, FakeWire, to_whom, words
from tests.office import CHANNEL, Office, of

MORNING = datetime(2026, 10, 5, 7, 12, tzinfo=UTC)


@pytest.fixture
def wire() -> FakeWire:
    return FakeWire()


@pytest.fixture
async def office(store: Store, wire: FakeWire) -> Office:
    network = await a_network(store, channel_id=CHANNEL, service_url="https://smba.test/", reminder_days=())
    office = Office(store, network, wire, Clock(MORNING))
    office.dispatcher = office.another()
    return office


async def asked(office: Office, *items: ActionItem, who: str = COORDINATOR.name) -> None:
    async with office.store.unit(office.network.id) as unit:
        by = By(await member_called(office.store, office.network, who), office.clock())
        await remind(unit, by, [i for item in items if (i := await unit.actions.get(item.id))])
        await unit.commit()


def read_by(wire: FakeWire, who: str) -> list[str]:
    return [words(p) for p in wire.shown if to_whom(p) == who]


async def test_it_comes_at_once_with_who_asked(office: Office, wire: FakeWire):
    await asked(office, await office.item("Enkäten", ASA.name))
    await office.dispatcher.run_due()
    [said] = read_by(wire, of(ASA))
    assert "Enkäten" in said
    assert f"{COORDINATOR.name} har bett mig påminna dig." in said


async def test_several_matters_of_one_person_are_one_message(office: Office, wire: FakeWire):
    items = [await office.item(title, ASA.name, BO.name) for title in ("Enkäten", "Lokalen")]
    await asked(office, *items)
    await office.dispatcher.run_due()
    for who in (ASA, BO):
        [said] = read_by(wire, of(who))
        assert "Enkäten" in said
        assert "Lokalen" in said


async def test_asked_twice_the_same_day_it_comes_once(office: Office, wire: FakeWire):
    item = await office.item("Enkäten", ASA.name)
    await asked(office, item)
    await asked(office, item)
    await office.dispatcher.run_due()
    office.clock.forward(hours=2)
    await asked(office, item)
    await office.dispatcher.run_due()
    assert len(read_by(wire, of(ASA))) == 1
    office.clock.forward(days=1)
    await asked(office, item)
    await office.dispatcher.run_due()
    assert len(read_by(wire, of(ASA))) == 2


async def test_what_is_reported_before_it_is_sent_is_not_reminded_of(office: Office, wire: FakeWire):
    item = await office.item("Enkäten", ASA.name)
    await asked(office, item)
    await office.reported(item)
    await office.dispatcher.run_due()
    assert not read_by(wire, of(ASA))
    assert (await office.row(item, "now")).state is DeliveryState.CANCELLED


async def test_what_was_asked_at_night_outlives_the_reconciler_and_comes_in_the_morning(office: Office, wire: FakeWire):
    item = await office.item("Enkäten", ASA.name)
    office.clock.now = datetime(2026, 10, 5, 20, 0, tzinfo=UTC)
    await asked(office, item)
    async with office.store.unit(office.network.id) as unit:
        assert await replan(unit, item, office.clock()) == (0, 0)
        await unit.commit()
    await office.dispatcher.run_due()
    assert not read_by(wire, of(ASA))
    office.clock.now = datetime(2026, 10, 6, 6, 30, tzinfo=UTC)
    await office.dispatcher.run_due()
    assert len(read_by(wire, of(ASA))) == 1


async def test_who_no_longer_prepares_it_is_not_reminded(office: Office, wire: FakeWire):
    item = await office.item("Enkäten", ASA.name, BO.name)
    await asked(office, item)
    async with office.store.unit(office.network.id) as unit:
        stored = await unit.actions.get(item.id)
        assert stored
        await unit.actions.save(replace(stored, preparers=stored.preparers[:1]))
        await unit.commit()
    await office.dispatcher.run_due()
    assert len(read_by(wire, of(ASA)) + read_by(wire, of(BO))) == 1
