"""What PostgreSQL's faults mean."""

import asyncio
from datetime import UTC, datetime

import asyncpg
import pytest

from meetings.errors import StoreUnavailable
from meetings.network import Network, Organisation
from storage.store import Store, open_store
from tests.builders import a_network
from tests.fixtures_storage import run_sql

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
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


async def test_a_lock_that_is_not_had_in_time_means_that_nothing_was_saved(postgres_url: str):
    async with open_store(postgres_url, wait=0.1) as store:
        network = await a_network(store, members=())
        other = await asyncpg.connect(postgres_url)
        async with other.transaction():
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
    async with open_store("postgresql://nobody@127.0.0.1:1/nothing", wait=1) as store:
        with pytest.raises(StoreUnavailable):
            await store.directory.networks()


async def test_no_such_database_is_unavailable(postgres_server: str):
    missing = postgres_server.replace("/postgres?", "/nothing_of_that_name?")
    async with open_store(missing, wait=1) as store:
        with pytest.raises(StoreUnavailable):
            await store.directory.networks()
