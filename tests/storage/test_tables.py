"""The migrations give the tables that the code knows, on both databases."""

import asyncio
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, make_url, text
from sqlalchemy.ext.asyncio import create_async_engine

from storage import migrations
from storage.migrate import migrate
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
