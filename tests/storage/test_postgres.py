"""What PostgreSQL's faults mean, and the wall that it keeps between networks by itself."""

import asyncio
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta

import asyncpg
import pytest

from meetings.errors import StoreUnavailable
from meetings.followup.records import EvaluationAnswer
from meetings.live_cards import LiveCard
from meetings.network.chats import Chat, ChatKind
from meetings.network.people import Network, Organisation
from meetings.ports import Change, Talk
from meetings.receipts import Receipt
from meetings.reminders.deliveries import DeliveryKind, DeliveryState, Outcome, Planned
from storage.store import Store, open_store
from storage.tables import metadata
from tests.builders import a_network
from tests.embedded import run_sql
from tests.storage.things import made_in

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
LEASE = timedelta(seconds=90)
MOST_CONNECTIONS = 20
"""Of one store."""
pytestmark = pytest.mark.postgres

CUT_OFF = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE application_name = 'natverksbot' AND datname = current_database()"
)


@pytest.fixture
async def network(postgres_store: Store) -> Network:
    return await a_network(postgres_store, members=())


async def add(store: Store, network: Network, name: str) -> None:
    async with store.unit(network.id) as unit:
        await unit.organisations.add(Organisation(0, network.id, name))
        await unit.commit()


async def test_a_connection_lost_in_a_unit_means_that_nothing_was_saved(
    postgres_url: str, postgres_store: Store, network: Network
):
    async with postgres_store.unit(network.id) as unit:
        await unit.inbox.claim("activity", NOW)
        await run_sql(postgres_url, CUT_OFF)
        with pytest.raises(StoreUnavailable):
            await unit.commit()
    async with postgres_store.unit(network.id) as unit:
        assert not await unit.inbox.claimed("activity")


async def test_connections_lost_between_units_are_not_noticed(
    postgres_url: str, postgres_store: Store, network: Network
):
    await asyncio.gather(*(add(postgres_store, network, f"före {n}") for n in range(5)))
    await run_sql(postgres_url, CUT_OFF)
    await add(postgres_store, network, "efter")


async def test_connections_that_break_before_they_are_given_back_are_nobodys_fault_and_are_replaced(
    postgres_url: str, postgres_store: Store, network: Network
):
    for _ in range(2):
        async with AsyncExitStack() as stack:
            for _ in range(MOST_CONNECTIONS):
                unit = await stack.enter_async_context(postgres_store.unit(network.id))
                await unit.organisations.all()
            await run_sql(postgres_url, CUT_OFF)
    await add(postgres_store, network, "efter")


async def test_a_lock_that_is_not_had_in_time_means_that_nothing_was_saved(postgres_url: str):
    async with open_store(postgres_url, wait=0.1) as store:
        network = await a_network(store, members=())
        other = await asyncpg.connect(postgres_url)
        async with other.transaction():
            await other.execute("SELECT set_config('natverksbot.network', 'all', true)")
            await other.execute("UPDATE network SET next_number = next_number")
            async with store.unit(network.id) as unit:
                with pytest.raises(StoreUnavailable):
                    await unit.actions.next_number()
        await other.close()
        async with store.unit(network.id) as unit:
            assert await unit.actions.next_number() == 1


async def test_more_units_than_connections_wait_for_each_other(postgres_store: Store, network: Network):
    await asyncio.gather(*(add(postgres_store, network, f"{n}") for n in range(60)))
    async with postgres_store.reading(network.id) as unit:
        assert len(await unit.organisations.all()) == 60


async def test_no_server_is_unavailable():
    with pytest.raises(StoreUnavailable):
        async with open_store("postgresql://nobody@127.0.0.1:1/nothing", wait=1):
            pass


async def test_no_such_database_is_unavailable(postgres_server: str):
    missing = postgres_server.replace("/postgres?", "/nothing_of_that_name?")
    with pytest.raises(StoreUnavailable):
        async with open_store(missing, wait=1):
            pass


async def seen(url: str, table: str, scope: str | None) -> set[int]:
    """The networks whose rows a transaction sees that says where it is, or does not."""
    column = "id" if table == "network" else "network_id"
    connection = await asyncpg.connect(url)
    async with connection.transaction():
        if scope:
            await connection.execute("SELECT set_config('natverksbot.network', $1, true)", scope)
        rows = await connection.fetch(f"SELECT {column} FROM {table}")
    await connection.close()
    return {row[0] for row in rows}


WALLED = [table.name for table in metadata.sorted_tables if "network_id" in table.c or table.name == "network"]


@pytest.mark.parametrize("table", WALLED)
async def test_every_table_shows_the_rows_of_the_network_that_is_named_and_no_other(
    postgres_url: str, postgres_store: Store, table: str
):
    ours, theirs = [await network_with_everything(postgres_store, name) for name in ("Vårt", "Deras")]
    assert await seen(postgres_url, table, str(ours.id)) == {ours.id}
    assert await seen(postgres_url, table, "all") == {ours.id, theirs.id}
    assert await seen(postgres_url, table, None) == set()


async def test_a_row_of_another_network_is_not_written(postgres_url: str, postgres_store: Store):
    ours, theirs = [await network_with_everything(postgres_store, name) for name in ("Vårt", "Deras")]
    connection = await asyncpg.connect(postgres_url)
    async with connection.transaction():
        await connection.execute("SELECT set_config('natverksbot.network', $1, true)", str(ours.id))
        assert await connection.execute("UPDATE organisation SET kind = 'region'") == "UPDATE 1"
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await connection.execute("INSERT INTO inbox (network_id, key, at) VALUES ($1, 'key', now())", theirs.id)
    await connection.close()


async def network_with_everything(store: Store, name: str) -> Network:
    """A network with a row in every table."""
    network = await a_network(store, name, members=())
    planned = Planned(DeliveryKind.POST, "Network", 1, "now", NOW.date(), "channel", NOW, NOW + LEASE)
    async with store.unit(network.id) as unit:
        things = await made_in(unit, network)
        await unit.deliveries.plan([planned])
        await unit.acts.record(things.members.id, "made", [Change(None, things.agenda)], NOW)
        await unit.talks.put(Talk(things.members.id, "here", {}, NOW))
        await unit.inbox.claim("activity", NOW)
        answer = EvaluationAnswer(f"key {network.id}", network.id, things.evaluations.id, (5, None), "Bra", "Mer")
        await unit.evaluation_answers.keep(things.evaluations.id, [answer])
        await unit.live_cards.add(
            LiveCard(0, network.id, "action-list", {}, "sv", {}, "19:channel", "message", NOW, content="")
        )
        await unit.receipts.add(Receipt(0, network.id, things.members.id, "19:channel", "1", (1,), NOW))
        await unit.commit()
    await store.directory.bind_chat(Chat("tenant", f"19:{name}", network.id, ChatKind.GROUP, "https://teams", NOW))
    (claimed,) = await store.dispatch.claim(NOW, LEASE, 1)
    async with store.unit(network.id) as unit:
        await unit.deliveries.settle(claimed, Outcome(DeliveryState.SENT, "201", NOW))
        await unit.commit()
    return network
