"""A commit was made and its answer lost on the way: what was done is found out, and never done twice."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from structlog.testing import capture_logs

from bot.delivery import LEASE
from bot.teams.outcome import Terminal
from meetings.actions.items import ActionItem
from meetings.errors import StoreUnavailable
from meetings.network.people import Organisation
from meetings.reminders.deliveries import DeliveryState
from storage.store import Store, open_store
from tests.builders import ASA, a_network, member_called
from tests.fakes.lossy_line import LossyLine, lossy_line
from tests.fakes.wire import FakeWire, words
from tests.office import Office, an_office

NOW = datetime(2027, 1, 15, 7, 30, tzinfo=UTC)
REPEATED = "Du kan redan ha fått"
pytestmark = pytest.mark.postgres


@pytest.fixture
async def line(postgres_url: str) -> AsyncIterator[LossyLine]:
    with TemporaryDirectory(prefix="line-") as folder:  # pytest's own are too deep for the name of a socket
        async with lossy_line(postgres_url, Path(folder)) as line:
            yield line


@pytest.fixture
async def far_store(line: LossyLine) -> AsyncIterator[Store]:
    async with open_store(line.url, serving=True) as store:
        yield store


@pytest.fixture
def wire() -> FakeWire:
    return FakeWire()


@pytest.fixture
async def office(far_store: Store, wire: FakeWire) -> Office:
    """Åsa has a chat already, so that a claim is followed by the mark, and that by the outcome."""
    office = await an_office(far_store, wire)
    person = await member_called(far_store, office.network, ASA.name)
    await far_store.upkeep.keep_chat(office.network.id, person.id, "chat")
    return office


async def settled(office: Office, item: ActionItem) -> DeliveryState:
    """The state after a few looks, with time between them: a claim nobody knows of, and a pause, run out."""
    for _ in range(3):
        await office.dispatcher.run_due()
        office.clock.forward(seconds=91)
    return (await office.row(item)).state


async def test_a_mark_that_nobody_knows_of_leads_to_one_message_without_any_doubt(
    office: Office, wire: FakeWire, line: LossyLine
) -> None:
    item = await office.item("Enkäten")

    async def about_to_mark() -> None:
        wire.when_preparing = None
        line.lose()

    wire.when_preparing = about_to_mark
    with capture_logs() as told:
        await office.dispatcher.tick()
        await office.dispatcher.drained()
    assert [entry["event"] for entry in told] == ["delivery-unavailable"]
    assert (line.lost, wire.asked, (await office.row(item)).state) == (1, [], DeliveryState.RETRY)
    assert await settled(office, item) is DeliveryState.SENT
    [posting] = wire.asked
    assert REPEATED not in words(posting)


async def test_an_outcome_whose_answer_is_lost_is_recorded_once(
    office: Office, wire: FakeWire, line: LossyLine
) -> None:
    item = await office.item("Enkäten")

    async def shown() -> None:
        line.lose()

    wire.when_sending = shown
    await office.dispatcher.run_due()
    assert (line.lost, (await office.row(item)).state, (await office.row(item)).attempts) == (1, DeliveryState.SENT, 1)
    assert await settled(office, item) is DeliveryState.SENT
    assert len(wire.shown) == 1


async def test_an_outcome_waits_longer_for_the_database_than_a_lease_lasts(
    office: Office, wire: FakeWire, line: LossyLine
) -> None:
    item = await office.item("Enkäten")
    began = office.clock()

    async def shown() -> None:
        line.down = True

    async def sleep(seconds: float) -> None:
        office.clock.forward(seconds=seconds)
        line.down = office.clock() - began < 2 * LEASE

    wire.when_sending = shown
    slow = office.another(sleep=sleep)
    await slow.tick()
    await slow.drained()
    assert office.clock() - began >= 2 * LEASE
    assert (await office.row(item)).state is DeliveryState.SENT
    assert await settled(office, item) is DeliveryState.SENT
    assert len(wire.shown) == 1


async def test_a_refusal_whose_answer_is_lost_is_passed_on_once(
    office: Office, wire: FakeWire, line: LossyLine
) -> None:
    await office.item("Enkäten")

    async def refused() -> None:
        wire.when_sending = None
        line.lose()

    wire.when_sending = refused
    wire.faults.append(Terminal("blocked", 403, "MessageWritesBlocked"))
    for _ in range(3):
        await office.dispatcher.run_due()
        office.clock.forward(seconds=91)
    assert line.lost == 1
    assert len(wire.shown) == 1
    assert wire.shown[0].to.channel_id


async def test_a_claim_that_nobody_knows_of_runs_out_and_leads_to_one_message_without_any_doubt(
    office: Office, wire: FakeWire, line: LossyLine
) -> None:
    item = await office.item("Enkäten")
    line.lose(after=1)  # first it is looked whether others have left something lying
    with pytest.raises(StoreUnavailable):
        await office.dispatcher.tick()
    assert (line.lost, (await office.row(item)).state) == (1, DeliveryState.CLAIMED)
    office.clock.forward(seconds=91)
    assert await settled(office, item) is DeliveryState.SENT
    [posting] = wire.asked
    assert REPEATED not in words(posting)


async def test_what_a_person_asked_for_counts_when_its_key_is_there(far_store: Store, line: LossyLine) -> None:
    network = await a_network(far_store, members=())
    async with far_store.unit(network.id) as unit:
        await unit.inbox.claim("an activity", NOW)
        await unit.organisations.add(Organisation(0, network.id, "Åmål"))
        line.lose()
        await unit.commit()
    assert line.lost == 1
    async with far_store.reading(network.id) as unit:
        assert [found.name for found in await unit.organisations.all()] == ["Åmål"]
