"""What tests are given: a database that was used before is as a new one, and a network is as its maker makes it."""

from pathlib import Path
from shutil import copy

import pytest
from sqlalchemy import select

from meetings.ports import Store
from storage import tables
from storage.store import open_store
from tests.builders import a_network
from tests.embedded import run_sql
from tests.kept import KEPT
from tests.reused import Databases

CHANGES = (
    "CREATE TABLE another (id int)",
    "ALTER TABLE act DISABLE TRIGGER USER",
    "REVOKE INSERT ON act FROM CURRENT_USER",
    "ALTER TABLE talk ALTER COLUMN state DROP NOT NULL",
    "ALTER TABLE person DISABLE ROW LEVEL SECURITY",
    "DROP INDEX ix_delivery_due",
)


async def everything(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Every row there is."""
    async with store._database.reading() as transaction:
        return {t.name: sorted(await transaction.rows(select(t), {}), key=repr) for t in tables.metadata.sorted_tables}


async def test_the_same_database_is_given_again_empty_and_counts_from_one(postgres_databases: Databases):
    async with postgres_databases.one() as url, open_store(url) as store:
        empty = await everything(store)
        first = await a_network(store)
    async with postgres_databases.one() as again, open_store(again) as store:
        assert again == url
        assert await everything(store) == empty
        assert (await a_network(store, "Ett annat")).id == first.id


async def test_a_unit_that_is_still_open_keeps_nobody_from_the_database(postgres_databases: Databases):
    async with postgres_databases.one() as url:
        left = open_store(url)
        store = await left.__aenter__()
        network = await a_network(store)
        unit = store.unit(network.id)
        await unit.__aenter__()
    async with postgres_databases.one() as again, open_store(again) as store:
        assert (again, await store.directory.networks()) == (url, [])


@pytest.mark.parametrize("change", CHANGES)
async def test_a_database_that_was_changed_is_not_given_again(postgres_databases: Databases, change: str):
    async with postgres_databases.one() as url:
        await run_sql(url, change)
    async with postgres_databases.one() as other:
        assert other != url


async def test_a_network_that_was_kept_is_the_one_that_was_made(
    database_url: str, sqlite_template: Path, tmp_path: Path
):
    KEPT.clear()
    found = []
    for n in range(3):
        async with open_store(f"sqlite:///{copy(sqlite_template, tmp_path / str(n))}") as store:
            found.append((await a_network(store, "Hållnätet"), await everything(store)))
    assert [*map(bool, KEPT.values())] == [True]
    async with open_store(database_url) as store:
        found.append((await a_network(store, "Hållnätet"), await everything(store)))
        second = await a_network(store, "Ett till")
    assert found == [found[0]] * 4
    assert second.id == found[0][0].id + 1
