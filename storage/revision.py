"""Which tables this release works with; a database with others is not opened."""

import sqlite3

from asyncpg import UndefinedTableError
from sqlalchemy import column, select, table

from storage.session import Database, Session

REVISION = "0007"
"""The newest migration."""

STORED = select(table("alembic_version", column("version_num")).c.version_num)


class NotMigrated(RuntimeError):  # noqa: N818 -- the state of the world is named
    """The database is empty, older or newer than this release."""


async def require_current(database: Database) -> None:
    """Refuse with NotMigrated unless the tables are those of this release."""
    async with database.reading() as transaction:
        try:
            found = ", ".join(row[0] for row in await Session(transaction).rows(STORED))
        except (sqlite3.OperationalError, UndefinedTableError):  # there is no such table
            found = ""
    if found != REVISION:
        state = f"at revision {found}" if found else "empty"
        raise NotMigrated(f"the database is {state}, this release needs {REVISION}: run `natverksbot migrate`")
