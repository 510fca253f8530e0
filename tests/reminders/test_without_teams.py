"""26 hours without Teams: afterwards each person gets one message with all that fell due meanwhile."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.teams.outcome import Ambiguous
from meetings.acting import By
from meetings.reminders.reminding import remind
from storage.store import Store
from tests.fakes.wire import FakeWire, words
from tests.office import Office, an_office

LATELY, TODAY, TOMORROW, LATER = (date(2027, 1, day) for day in (15, 18, 19, 20))
GONE, BACK = datetime(2027, 1, 18, 7, 0, tzinfo=UTC), datetime(2027, 1, 19, 9, 0, tzinfo=UTC)
"""From eight on Monday until ten on Tuesday: half past eight is missed twice."""
SOON = timedelta(minutes=15)
"""The longest pause between two tries."""


@pytest.fixture
def wire() -> FakeWire:
    return FakeWire()


@pytest.fixture
async def office(store: Store, wire: FakeWire) -> Office:
    return await an_office(store, wire)


async def until(office: Office, end: datetime) -> None:
    """Time goes on, and what falls due is sent, or tried."""
    while (due := await office.store.dispatch.next_due()) is not None and due <= end:
        office.clock.now = max(due, office.clock.now)
        await office.dispatcher.run_due()
    office.clock.now = end


@pytest.mark.parametrize("met", [True, False], ids=["in a chat that is there", "in a chat that is still to be made"])
async def test_afterwards_there_is_one_message_within_a_quarter_of_an_hour(office: Office, wire: FakeWire, met: bool):
    if met:
        await office.item("Arkivet", due=LATELY)
    await office.item("Enkäten", due=TODAY)
    await office.item("Lokalen", due=TOMORROW)
    await office.item("Budgeten", due=LATER)
    await until(office, GONE)
    wire.shown.clear()
    wire.away = True
    await until(office, BACK)
    assert wire.shown == []
    wire.away = False
    await until(office, BACK + SOON)
    [posting] = wire.shown
    assert [title for title in ("Enkäten", "Lokalen", "Budgeten") if title in words(posting)] == ["Enkäten", "Lokalen"]


async def test_nobody_is_written_to_by_night_when_it_is_over(office: Office, wire: FakeWire):
    await office.item("Enkäten", due=TODAY)
    await until(office, GONE)
    wire.away = True
    await until(office, datetime(2027, 1, 18, 21, 0, tzinfo=UTC))
    wire.away = False
    await until(office, datetime(2027, 1, 19, 7, 29, tzinfo=UTC))
    assert wire.shown == []
    await until(office, datetime(2027, 1, 19, 7, 30, tzinfo=UTC))
    [posting] = wire.shown
    assert "i går" in words(posting)


async def test_what_may_have_arrived_keeps_its_ten_minutes_and_goes_along_with_nothing(office: Office, wire: FakeWire):
    await office.item("Enkäten", due=LATELY)
    asked_for = await office.item("Lokalen", due=LATER)
    wire.faults.append(Ambiguous("no answer", 503))
    await office.dispatcher.run_due()
    office.clock.forward(minutes=5)
    async with office.store.unit(office.network.id) as unit:
        await remind(unit, By(await office.lead(), office.clock()), [asked_for])
        await unit.commit()
    await office.dispatcher.run_due()
    [posting] = wire.shown
    assert "Enkäten" not in words(posting)
    await until(office, office.clock() + timedelta(minutes=5))
    [_, again] = wire.shown
    assert "Du kan redan ha fått" in words(again)
