"""The same over HTTP, with a Teams that refuses, drops and answers late; and with the scheduler that runs it."""

from collections.abc import AsyncIterator

import pytest

from bot.scheduler import running
from bot.teams.credentials import CachedTokens
from bot.teams.wire import Wire, open_wire
from meetings.ports import Contact
from meetings.reminders.deliveries import DeliveryState
from storage.store import Store
from tests.builders import ASA, BOT, COORDINATOR, TENANT
from tests.fakes.teams import FakeTeams, accept_then, drop, refuse
from tests.office import CHANNEL, LINKS, Office, an_office, of
from tests.teams.serving import production

CHAT = f"a:1{ASA.object_id}"
COORDINATORS_CHAT = f"a:1{COORDINATOR.object_id}"


@pytest.fixture
async def line(teams: FakeTeams) -> AsyncIterator[Wire]:
    async with open_wire(production(teams), CachedTokens(teams.blocking_token)) as opened:
        yield opened


@pytest.fixture
async def office(sqlite_store: Store, teams: FakeTeams, line: Wire) -> Office:
    made = await an_office(sqlite_store, line.outbox, teams.service_url)
    for someone in (ASA, COORDINATOR):
        contact = Contact(teams.service_url, TENANT, BOT, of(someone))
        await made.store.directory.meet(TENANT, someone.object_id, someone.name, contact)
    return made


async def test_the_chat_is_made_and_the_reminder_shown_in_it_once(office: Office, teams: FakeTeams):
    await office.item("Enkäten")
    await office.dispatcher.run_due()
    await office.dispatcher.run_due()
    [shown] = teams.seen_in(CHAT)
    assert shown.card is not None
    assert shown.card["body"][0]["text"] == "Påminnelse om ett uppdrag"
    assert shown.activity["summary"] == "Påminnelse om ett uppdrag"
    assert len(teams.of("create")) == len(teams.of("send")) == 1


async def test_429_is_tried_again_when_it_says_and_nothing_is_doubled(office: Office, teams: FakeTeams):
    await office.item("Enkäten")
    teams.next("send", refuse(429, Retry_After="30"))
    await office.dispatcher.run_due()
    office.clock.forward(seconds=29)
    await office.dispatcher.run_due()
    assert len(teams.of("send")) == 1
    office.clock.forward(seconds=1)
    await office.dispatcher.run_due()
    assert len(teams.seen_in(CHAT)) == 1


async def test_403_becomes_a_mention_in_the_channel_and_then_word_to_the_coordinator(office: Office, teams: FakeTeams):
    first = await office.item("En känslig rubrik")
    teams.blocked.add(of(ASA))
    await office.dispatcher.run_due()
    [mention] = teams.shown
    assert mention.conversation.startswith(CHANNEL)
    assert "känslig" not in str(mention.activity)

    office.clock.forward(days=7)
    teams.next("create", refuse(403), times=2)
    await office.dispatcher.run_due()
    [told] = teams.seen_in(COORDINATORS_CHAT)
    assert f"{ASA.name}: påminnelse om uppdrag {first.number} har inte kommit fram" in str(told.card)


@pytest.mark.parametrize("fault", [accept_then(503), accept_then(500), drop(accepted=True)])
async def test_what_was_shown_although_teams_failed_comes_twice_and_never_more(office: Office, teams: FakeTeams, fault):
    item = await office.item("Enkäten")
    teams.next("send", fault)
    await office.dispatcher.run_due()
    for _ in range(6):
        office.clock.forward(minutes=10)
        await office.dispatcher.run_due()
    first, second = teams.seen_in(CHAT)
    assert "Du kan redan ha fått" not in str(first.card)
    assert "Du kan redan ha fått" in str(second.card)
    assert (await office.row(item)).state is DeliveryState.SENT


@pytest.mark.slow
async def test_a_refused_connection_is_no_double(sqlite_store: Store, teams: FakeTeams, unused_tcp_port: int):
    nobody = f"http://127.0.0.1:{unused_tcp_port}"
    settings = production(teams, service_hosts=f"{teams.url} {nobody}")
    async with open_wire(settings, CachedTokens(teams.blocking_token)) as line:
        office = await an_office(sqlite_store, line.outbox, teams.service_url)
        item = await office.item("Enkäten")
        for address, state in ((f"{nobody}/emea/", DeliveryState.RETRY), (teams.service_url, DeliveryState.SENT)):
            contact = Contact(address, TENANT, BOT, of(ASA))
            await office.store.directory.meet(TENANT, ASA.object_id, ASA.name, contact)
            await office.dispatcher.run_due()
            assert (await office.row(item)).state is state
            office.clock.forward(minutes=1)
    assert len(teams.seen_in(CHAT)) == len(teams.of("send")) == 1


async def test_5xx_when_the_chat_is_made_is_tried_again_without_ado(office: Office, teams: FakeTeams):
    await office.item("Enkäten")
    teams.next("create", refuse(500), times=2)
    for _ in range(3):
        await office.dispatcher.run_due()
        office.clock.forward(minutes=1)
    [shown] = teams.seen_in(CHAT)
    assert "Du kan redan" not in str(shown.card)


async def test_the_scheduler_sends_what_falls_due_while_it_runs(office: Office, teams: FakeTeams, line: Wire):
    settings = production(teams, dispatch_every=0.02)
    office.clock.forward(hours=-1)
    item = await office.item("Enkäten")
    async with running(office.store, line.outbox, settings, office.clock, LINKS) as dispatcher:
        office.clock.forward(hours=1)
        await teams.until_shown(1)
        await dispatcher.drained()
    assert (await office.row(item)).state is DeliveryState.SENT


async def test_the_scheduler_plans_what_somebody_else_has_put_into_the_database(
    office: Office, teams: FakeTeams, line: Wire
):
    item = await office.item("Enkäten")
    async with office.store.unit(office.network.id) as unit:
        await unit.deliveries.cancel([row.id for row in await office.rows(item, "overdue-1")], "for the test")
        await unit.commit()
    async with running(
        office.store, line.outbox, production(teams, dispatch_every=0.02), office.clock, LINKS
    ) as dispatcher:
        await teams.until_shown(1)
        while (await office.row(item, "overdue-1")).state is not DeliveryState.SCHEDULED:
            await dispatcher.tick()
