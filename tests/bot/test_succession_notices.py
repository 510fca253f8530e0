"""What is said unasked when people come and go, through the dispatcher and by the clock."""

from datetime import UTC, date, datetime

import pytest

from bot.upkeep import reconcile
from dialogs.network.arrivals import Team, members_added, members_removed
from meetings.acting import By
from meetings.actions.items import Preparer
from meetings.actions.listing import Matter, record
from meetings.network.roster import Listed
from meetings.reminders.deliveries import DeliveryState
from storage.store import Store
from tests.builders import ASA, BO, BOT, CHAIR, COORDINATOR, SERVICE_URL, TENANT, Someone, a_network, member_called
from tests.conversations import Room
from tests.fakes.wire import Clock, FakeWire, to_whom, words
from tests.office import CHANNEL, Office, of

LISA, TEST = Someone("Lisa Hittelund", "Perstorp", title="Socialchef"), Someone("Test Testsson")
QUIET = {"ask_days": None, "nudge_days": None, "deadline_days": None, "reminder_days": ()}
TEAM = Team(TENANT, "19:team", CHANNEL, SERVICE_URL, BOT)


@pytest.fixture
def wire() -> FakeWire:
    return FakeWire()


@pytest.fixture
async def office(store: Store, wire: FakeWire) -> Office:
    """A Thursday in October; Lisa sits for Perstorp and Test has come to the team."""
    members = (CHAIR, COORDINATOR, ASA, BO, LISA, TEST)
    network = await a_network(store, channel_id=CHANNEL, service_url="https://smba.test/", members=members, **QUIET)
    office = Office(store, network, wire, Clock(datetime(2026, 10, 1, 7, 0, tzinfo=UTC)))
    office.dispatcher = office.another()
    return office


async def day(office: Office, day: date) -> None:
    office.clock.now = datetime(day.year, day.month, day.day, 8, tzinfo=UTC)
    await reconcile(office.store, office.clock())
    await office.dispatcher.run_due()


def said_to(wire: FakeWire, who: Someone) -> list[str]:
    return [words(p).splitlines()[0] for p in wire.shown if to_whom(p) == of(who)]


async def test_the_successor_is_welcomed_once_on_the_first_working_day_and_those_who_lead_hear_what_went_over(
    office: Office, wire: FakeWire
):
    await office.item("Enkäten", LISA.name)
    room = Room(office.store, office.network, office.clock())
    await room.says(COORDINATOR.name, "ny socialchef i Perstorp är Test Testsson från 10 oktober")
    for n in (2, 9, 10, 11):
        await day(office, date(2026, 10, n))
    assert said_to(wire, TEST) == [], "the tenth is a Saturday"
    for n in (12, 13, 14):
        await day(office, date(2026, 10, n))
    assert said_to(wire, TEST) == ["Välkommen! Du har platsen Socialchef, Perstorp i Testnätverket"]
    assert said_to(wire, CHAIR) == ["Test Testsson har platsen Socialchef, Perstorp från i dag"]


async def test_who_is_removed_from_the_team_leaves_what_nobody_has_to_those_who_lead(office: Office, wire: FakeWire):
    item = await office.item("Enkäten", LISA.name)
    gone = Listed(TENANT, LISA.object_id, LISA.name)
    await members_removed(office.store, office.network, [gone], office.clock())
    await office.dispatcher.run_due()
    await day(office, date(2026, 10, 2))
    for lead in (CHAIR, COORDINATOR):
        assert said_to(wire, lead) == ["En sak har ingen ansvarig längre", "Det här saknas i nätverket"]
    assert said_to(wire, ASA) == []
    assert {row.state for row in await office.rows(item, "overdue-1")} == {DeliveryState.CANCELLED}


async def test_who_comes_back_to_the_team_is_in_the_network_again_for_good(office: Office):
    room = Room(office.store, office.network, office.clock())
    await room.says(COORDINATOR.name, "Lisa slutar 5 oktober")
    await day(office, date(2026, 10, 6))
    back = Listed(TENANT, LISA.object_id, LISA.name)
    await members_added(office.store, office.network, TEAM, [back], office.clock())
    await day(office, date(2026, 10, 7))
    assert (await member_called(office.store, office.network, LISA.name, date(2026, 10, 7))).leaves_on is None


async def test_on_the_day_reminders_of_the_seats_matters_go_to_who_has_it_then(office: Office, wire: FakeWire):
    lisa = await member_called(office.store, office.network, LISA.name)
    room = Room(office.store, office.network, office.clock())
    async with office.store.reading(office.network.id) as unit:
        seat = next(t.seat_id for t in await unit.seat_terms.all() if t.member_id == lisa.id)
    await office_item_of_seat(office, seat, date(2026, 10, 14))
    await room.says(COORDINATOR.name, "Test tar över Lisas plats 13 oktober")
    await day(office, date(2026, 10, 13))
    await day(office, date(2026, 10, 14))
    assert len(said_to(wire, TEST)) == 2, "the starter list and the reminder"
    assert said_to(wire, LISA) == []


async def office_item_of_seat(office: Office, seat: int, due: date) -> None:
    async with office.store.unit(office.network.id) as unit:
        by = By(await office.lead(), office.clock())
        await record(unit, by, Matter("Budgeten", (Preparer(seat_id=seat),), due), by.now.date())
        await unit.commit()


async def test_a_last_day_that_somebody_says_of_themself_reaches_those_who_lead(office: Office, wire: FakeWire):
    room = Room(office.store, office.network, office.clock())
    await room.says(LISA.name, "jag slutar 1 december")
    office.clock.forward(minutes=10)
    await office.dispatcher.run_due()
    for lead in (CHAIR, COORDINATOR):
        assert said_to(wire, lead) == ["Lisa Hittelund säger sig sluta 1 december 2026."]
