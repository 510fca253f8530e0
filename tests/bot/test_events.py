"""Events of a team, from the wire to the deliveries they lead to."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import cast

import pytest

from bot.events import Events
from bot.teams.connector import Account, Connector
from bot.teams.incoming import Event, Incoming, Person, Via
from bot.teams.outcome import SurelyNot
from dialogs.turn import Place
from meetings.calendar.days import MeetingState
from meetings.minutes.records import Attendance, AttendanceStatus
from meetings.network.people import Network
from meetings.ports import Store
from meetings.reminders.deliveries import DeliveryKind
from tests.builders import ASA, BO, BOT, SERVICE_URL, TENANT, a_network, meetings_of, member_called

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
KARIN = Person("29:karin", "object-karin", "Karin Exempel", TENANT)
MAJA = Person("29:maja", "object-maja", "Maja Mallqvist", TENANT)
INSTALLED = Incoming(
    via=Via.EVENT,
    kind=None,
    key="install-1",
    tenant_id=TENANT,
    sender=KARIN,
    bot_id=BOT,
    service_url=SERVICE_URL,
    place=Place.CHANNEL,
    conversation="19:team@thread.tacv2",
    team_id="19:team@thread.tacv2",
    team_name="Chefsteamet",
    event=Event.INSTALLED,
)


@dataclass
class FakeRoster:
    """The part of the connector that reads a team's members."""

    accounts: list[Account] = field(default_factory=list)
    down: bool = False

    async def members(self, service_url: str, conversation_id: str) -> list[Account]:
        if self.down:
            raise SurelyNot("refused")
        return self.accounts


@pytest.fixture
def roster() -> FakeRoster:
    return FakeRoster([Account(p.teams_id, p.object_id, p.name, p.tenant_id) for p in (KARIN, MAJA)])


@pytest.fixture
def events(store: Store, roster: FakeRoster) -> Events:
    return Events(store, cast("Connector", roster), lambda: NOW)


async def network_of(store: Store) -> Network:
    (network,) = await store.directory.networks()
    return network


async def deliveries(store: Store) -> list[tuple[str, str]]:
    """What waits to be sent, to whom and with which notification."""
    claimed = await store.dispatch.claim(NOW + timedelta(hours=1), timedelta(seconds=90), 100)
    return [(one.recipient, str((one.payload or {})["activity"])) for one in claimed]


async def test_installing_tells_two_events_and_plans_one_welcome(store: Store, events: Events) -> None:
    await events.happened(INSTALLED)
    twin = replace(INSTALLED, key="added-1", event=Event.MEMBERS_ADDED, bot_itself=True, members=(Person(BOT),))
    await events.happened(twin)
    (welcome,) = await deliveries(store)
    assert welcome[0] == "channel"
    assert "Hej! Jag är Nätverksboten." in welcome[1]
    network = await network_of(store)
    async with store.reading(network.id) as unit:
        assert sorted(m.name for m in await unit.members.roster(NOW.date())) == ["Karin Exempel", "Maja Mallqvist"]


async def test_the_installer_can_begin_when_teams_does_not_say_who_is_in_the_team(
    store: Store, events: Events, roster: FakeRoster
) -> None:
    roster.down = True
    await events.happened(INSTALLED)
    network = await network_of(store)
    async with store.reading(network.id) as unit:
        (karin,) = await unit.members.roster(NOW.date())
    assert karin.leads


async def test_who_is_removed_is_told_to_the_coordinator_and_the_bots_own_removal_ends_nothing(
    store: Store, events: Events
) -> None:
    await events.happened(INSTALLED)
    gone = replace(INSTALLED, key="removed-1", event=Event.MEMBERS_REMOVED)
    await events.happened(replace(gone, members=(Person(BOT),), bot_itself=True))
    await events.happened(replace(gone, key="removed-2", members=(MAJA,)))
    network = await network_of(store)
    async with store.reading(network.id) as unit:
        (karin,) = await unit.members.roster(NOW.date())
    told = [activity for recipient, activity in await deliveries(store) if recipient == f"member:{karin.id}"]
    assert len(told) == 1
    assert "Maja Mallqvist togs bort ur teamet" in told[0]


DURING = datetime(2026, 9, 24, 7, 30, tzinfo=UTC)
"""When the first meeting of the network begins."""


@pytest.mark.parametrize(
    ("event", "before", "asked"),
    [
        (Event.MEETING_STARTED, timedelta(), ["Mötet har börjat i Teams"]),
        (Event.MEETING_STARTED, timedelta(hours=5), []),
        (Event.MEETING_STARTED, timedelta(days=1), []),
        (Event.MEETING_ENDED, timedelta(), []),
    ],
)
async def test_a_meeting_that_teams_tells_of_is_asked_about_and_not_begun(
    store: Store, roster: FakeRoster, event: Event, before: timedelta, asked: list[str]
) -> None:
    network = await a_network(store, team_id="19:team@thread.tacv2")
    events = Events(store, cast("Connector", roster), lambda: DURING - before)
    told = replace(INSTALLED, event=event, key="meeting-1", team_id=network.team_id, tenant_id=network.tenant_id)
    await events.happened(told)
    await events.happened(told)
    claimed = await store.dispatch.claim(DURING + timedelta(hours=1), timedelta(seconds=90), 100)
    said = [str(one.payload) for one in claimed if one.recipient == "channel" and one.kind is DeliveryKind.POST]
    assert [words for words in asked if any(words in one for one in said)] == asked
    assert len(said) == len(asked)
    assert (await meetings_of(store, network))[0].state is MeetingState.PLANNED


@pytest.mark.parametrize(("before", "there"), [(timedelta(), {"Bo Exempelsson"}), (timedelta(hours=5), set())])
async def test_who_joins_in_teams_is_written_down_once_unless_something_was_said_of_them(
    store: Store, roster: FakeRoster, before: timedelta, there: set[str]
) -> None:
    network = await a_network(store, team_id="19:team@thread.tacv2")
    events = Events(store, cast("Connector", roster), lambda: DURING - before)
    asa = await member_called(store, network, ASA.name)
    [first, *_] = await meetings_of(store, network)
    async with store.unit(network.id) as unit:
        await unit.attendance.add(Attendance(0, network.id, first.id, AttendanceStatus.ABSENT, member_id=asa.id))
        await unit.commit()
    people = tuple(Person(f"29:{one.object_id}", one.object_id, one.name, TENANT) for one in (ASA, BO))
    told = replace(INSTALLED, event=Event.MEETING_JOINED, key="joined-1", members=(*people, KARIN))
    await events.happened(told)
    await events.happened(told)
    async with store.reading(network.id) as unit:
        rows = await unit.attendance.of_meeting(first.id)
        names = {m.id: m.name for m in await unit.members.all()}
    present = [names[a.member_id or 0] for a in rows if a.status is AttendanceStatus.PRESENT]
    assert (set(present), len(present)) == (there, len(there))
    assert [a.status for a in rows if a.member_id == asa.id] == [AttendanceStatus.ABSENT]
