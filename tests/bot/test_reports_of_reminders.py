"""A reminder that has not arrived is told of until somebody has heard it: no report is the last to fail."""

import pytest

from bot.teams.outcome import Ambiguous, Terminal
from meetings.reminders.deliveries import DeliveryState
from storage.store import Store
from tests.builders import ASA, CHAIR, COORDINATOR
from tests.fakes.wire import FakeWire, to_whom, words
from tests.office import CHANNEL, Office, an_office, of

AMBIGUOUS = Ambiguous("", 503)
REFUSED = Terminal("", 403)
TEN_MINUTES = {"minutes": 11}


@pytest.fixture
def wire() -> FakeWire:
    return FakeWire()


@pytest.fixture
async def office(store: Store, wire: FakeWire) -> Office:
    return await an_office(store, wire)


async def unclear(office: Office, wire: FakeWire, *reports: Exception) -> list[str]:
    """A reminder of which nobody knows whether it arrived, and what becomes of the reports; who was asked in turn."""
    wire.faults += [AMBIGUOUS, AMBIGUOUS, *reports]
    await office.item("Enkäten")
    for _ in range(12):
        await office.dispatcher.run_due()
        office.clock.forward(**TEN_MINUTES)
    return [to_whom(p) for p in wire.asked][2:]


async def test_a_report_that_is_unclear_is_sent_again_more_often_than_a_reminder(
    office: Office, wire: FakeWire
) -> None:
    assert await unclear(office, wire, AMBIGUOUS, AMBIGUOUS, AMBIGUOUS) == [of(COORDINATOR)] * 4
    assert "Åsa Testsson" in words(wire.shown[-1])


async def test_when_the_coordinator_cannot_be_reached_the_chair_is_told(office: Office, wire: FakeWire) -> None:
    assert await unclear(office, wire, REFUSED) == [of(COORDINATOR), of(CHAIR)]
    assert "Åsa Testsson" in words(wire.shown[-1])


async def test_when_nobody_who_leads_can_be_reached_the_person_is_called_in_the_channel(
    office: Office, wire: FakeWire
) -> None:
    assert await unclear(office, wire, REFUSED, REFUSED) == [of(COORDINATOR), of(CHAIR), CHANNEL]
    said = words(wire.shown[-1])
    assert ASA.name in said
    assert "Enkäten" not in said


async def test_when_all_ways_are_closed_it_is_told_the_next_day(office: Office, wire: FakeWire) -> None:
    assert await unclear(office, wire, REFUSED, REFUSED, REFUSED) == [of(COORDINATOR), of(CHAIR), CHANNEL]
    office.clock.forward(days=1)
    await office.dispatcher.run_due()
    told = wire.shown[-2:]
    assert {to_whom(p) for p in told} == {of(COORDINATOR), of(CHAIR)}
    assert all("Åsa Testsson" in words(p) for p in told)


async def test_it_is_tried_for_a_week_and_then_it_ends(office: Office, wire: FakeWire) -> None:
    await unclear(office, wire, *[REFUSED] * 100)
    for _ in range(10):
        office.clock.forward(days=1)
        await office.dispatcher.run_due()
    async with office.store.reading(office.network.id) as unit:
        told = [d for d in await unit.deliveries.about("Delivery", 1) if d.rule == "unreached"]
    assert len({d.due_on for d in told}) == 7
    assert all(d.state is DeliveryState.DEAD for d in told)
