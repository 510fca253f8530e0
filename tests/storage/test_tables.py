"""The migrations give the tables that the code knows, on both databases."""

import asyncio
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, make_url, text
from sqlalchemy.ext.asyncio import create_async_engine

from meetings.agenda.items import StandingKind
from storage import migrations
from storage.migrate import configuration, migrate
from storage.revision import REVISION, NotMigrated
from storage.store import open_store
from storage.tables import metadata


def differences(connection: Connection) -> list[object]:
    context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
    return compare_metadata(context, metadata)


async def test_an_empty_sqlite_file_is_upgraded_to_exactly_the_tables(tmp_path: Path):
    url = f"sqlite:///{tmp_path / 'new.db'}"
    await migrate(url)
    engine = create_engine(url)
    with engine.connect() as connection:
        assert differences(connection) == []
    engine.dispose()


async def test_an_empty_postgres_database_is_upgraded_to_exactly_the_tables(empty_postgres_url: str):
    await migrate(empty_postgres_url)
    engine = create_async_engine(make_url(empty_postgres_url).set(drivername="postgresql+asyncpg"))
    async with engine.connect() as connection:
        assert await connection.run_sync(differences) == []
    await engine.dispose()


async def test_upgrading_twice_changes_nothing(database_url: str):
    await migrate(database_url)


async def test_a_column_too_many_would_be_seen(sqlite_url: str):
    engine = create_engine(sqlite_url)
    with engine.begin() as connection:
        connection.execute(text("ALTER TABLE note ADD COLUMN surplus TEXT"))
        assert len(differences(connection)) == 1
    engine.dispose()


async def test_a_database_in_memory_or_of_another_make_is_refused():
    for url in ("sqlite://", "sqlite:///:memory:", "mysql://somewhere/else"):
        with pytest.raises(ValueError, match="sqlite:///FILE"):
            await migrate(url)


async def test_replicas_that_start_together_take_turns_to_upgrade(empty_postgres_url: str):
    await asyncio.gather(*(migrate(empty_postgres_url) for _ in range(3)))


def test_the_newest_migration_is_the_revision_that_the_store_asks_for():
    scripts = ScriptDirectory(str(Path(migrations.__file__).parent))
    assert scripts.get_heads() == [REVISION]


async def test_an_empty_file_is_not_opened(tmp_path: Path):
    with pytest.raises(NotMigrated, match="empty"):
        async with open_store(f"sqlite:///{tmp_path / 'new.db'}"):
            pass


async def test_an_empty_server_is_not_opened(empty_postgres_url: str):
    with pytest.raises(NotMigrated, match="empty"):
        async with open_store(empty_postgres_url):
            pass


async def test_a_database_of_another_release_is_not_opened(sqlite_url: str):
    engine = create_engine(sqlite_url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(NotMigrated, match="9999"):
        async with open_store(sqlite_url):
            pass


@pytest.mark.slow
async def test_what_was_there_before_the_agenda_grew_is_kept(tmp_path: Path):
    url = f"sqlite:///{tmp_path / 'old.db'}"
    engine = create_engine(url)
    with engine.connect() as connection:
        command.upgrade(configuration(connection), "0001")
        connection.execute(
            text(
                "INSERT INTO network (id, name, tenant_id, state, language, time_zone, reminder_days, send_at, version)"
                " VALUES (1, 'Nät', 't', 'active', 'sv', 'Europe/Stockholm', '[14]', '08:30', 1)"
            )
        )
        connection.execute(
            text(
                "INSERT INTO standing_item (id, network_id, title, at_end, position, version)"
                " VALUES (1, 1, 'Aktivitetslistan', 0, 1, 1), (2, 1, 'Chefsfrågor', 0, 2, 1)"
            )
        )
        connection.commit()
    engine.dispose()
    await migrate(url)
    async with open_store(url) as store, store.reading(1) as unit:
        assert [s.kind for s in await unit.standing.all()] == [StandingKind.ACTION_LIST, StandingKind.OWN]
        assert unit.network.ask_days is None, "nobody is written to who was not before"
