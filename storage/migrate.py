"""Bringing a database to the tables of this release, whole or not at all."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

from storage import postgres, sqlite
from storage.lock import only_server
from storage.postgres import ENTER
from storage.store import WAIT, database_url

ONE_AT_A_TIME = 7_306_915_022_611
"""Key of the advisory lock under which replicas that start together take turns; any number of our own will do."""


def configuration(connection: Connection) -> Config:
    """Alembic's configuration for one connection."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


async def migrate(url: str) -> None:
    """Upgrade to the newest revision. AlreadyServed when a server holds the SQLite file."""
    target = database_url(url)
    if target.get_backend_name() == "sqlite":
        assert target.database is not None
        with only_server(target.database):
            _migrate_sqlite(sqlite.make_engine(target, WAIT).connect())
    else:
        engine = postgres.make_engine(target, WAIT)
        try:
            async with engine.begin() as connection:
                # Whoever upgrades may need longer than anybody waits for a row. Tables are not waited for so long.
                await connection.execute(text("SET LOCAL lock_timeout = 0"))
                await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": ONE_AT_A_TIME})
                await connection.execute(text("SET LOCAL lock_timeout TO DEFAULT"))
                await connection.execute(ENTER, {"scope": "all"})
                await connection.run_sync(_upgrade)
        finally:
            await engine.dispose()


def _migrate_sqlite(connection: Connection) -> None:
    """With foreign keys off while tables are rebuilt, and checked before anything is kept."""
    with connection:
        connection.exec_driver_sql("PRAGMA foreign_keys=OFF")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        _upgrade(connection)
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        if broken is not None:
            message = f"a row of {broken[0]} points at nothing; the database was left as it was"
            raise RuntimeError(message)
        connection.exec_driver_sql("COMMIT")


def _upgrade(connection: Connection) -> None:
    command.upgrade(configuration(connection), "head")
