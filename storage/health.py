"""What an operator's checks ask of a database: beside the store, for it may be empty, older, or closed to us."""

import asyncio
import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import asyncpg
from sqlalchemy.engine import URL

from storage.faults import translated
from storage.postgres import GONE, settings
from storage.store import WAIT, database_url
from storage.tables import metadata

STORED_IN = "alembic_version"
OURS = {*metadata.tables, STORED_IN}
TRIED = "tried by natverksbot doctor"
"""The key of the row that is written and undone."""
AT_NO_TIME = "1970-01-01 00:00:00.000000"
"""When the row that is tried was written: it is taken back at once, and no process is seen by it."""
TRY_SQLITE = "INSERT INTO replica (key, seen_at) VALUES (?, ?)"
TRY_POSTGRES = "INSERT INTO replica (key, seen_at) VALUES ($1, now())"
BELONGS_TO = "SELECT app_id, environment FROM installation"
PROCESSES = "SELECT count(*) FROM replica WHERE seen_at > clock_timestamp() - interval '60 s'"
REVISION_OF = "SELECT version_num FROM alembic_version"
PASSES_WALLS = "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user"
TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"
MAY_NOT = """SELECT tablename FROM pg_tables WHERE schemaname = current_schema() AND tablename = ANY($1::text[])
 AND NOT (SELECT bool_and(has_table_privilege(format('%I.%I', schemaname, tablename), p))
          FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) AS p)"""


@dataclass(frozen=True, slots=True)
class DatabaseFacts:
    """A database that answers, whatever is in it."""

    kind: str
    """`sqlite` or `postgresql`."""
    version: str
    revision: str
    """Of its tables; empty when there are none."""
    read_only: str = ""
    """Why nothing can be written, if so."""
    journal: str = ""
    """SQLite's way of writing: `wal` when it was migrated by this program."""
    free: int | None = None
    """Bytes on the disk of an SQLite file."""
    clock: datetime | None = None
    """What time it is at the server."""
    passes_walls: bool = False
    """The role reads every network's rows whatever it has said it works on: a superuser does."""
    may_not: tuple[str, ...] = ()
    """Tables the role may not read and write."""
    belongs_to: tuple[str, str] | None = None
    """The app and the address of the bot that was last begun with it."""
    processes: int | None = None
    """How many work on it now; of a file it is not known."""


async def examined(text: str, wait: float = WAIT) -> DatabaseFacts:
    """What the database behind a URL is like. StoreUnavailable when it does not answer; nothing is changed."""
    url = database_url(text)
    if url.get_backend_name() == "postgresql":
        return await _server(url, wait)
    assert url.database is not None
    return await asyncio.to_thread(_file, Path(url.database), wait)


def shown(text: str) -> str:
    """The URL without its password."""
    return database_url(text).render_as_string(hide_password=True)


def _file(path: Path, wait: float) -> DatabaseFacts:
    with translated(), closing(_opened(path, wait)) as connection:
        journal = str(connection.execute("PRAGMA journal_mode").fetchone()[0])
        return DatabaseFacts(
            kind="sqlite",
            version=sqlite3.sqlite_version,
            revision=_revision(connection),
            belongs_to=_owner(connection),
            read_only=_try_file(connection),
            journal=journal,
            free=shutil.disk_usage(path.parent).free,
        )


def _opened(path: Path, wait: float) -> sqlite3.Connection:
    """The file, which is not made when it is missing: an error of the driver's says so."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=wait, isolation_level=None)


def _revision(connection: sqlite3.Connection) -> str:
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone() is None:
        return ""
    return ", ".join(row[0] for row in connection.execute(REVISION_OF))


def _owner(connection: sqlite3.Connection) -> tuple[str, str] | None:
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'installation'").fetchone() is None:
        return None
    found: tuple[str, str] | None = connection.execute(BELONGS_TO).fetchone()
    return found


def _try_file(connection: sqlite3.Connection) -> str:
    """Write a row and undo it; what the driver says against it."""
    there = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'replica'").fetchone()
    try:
        connection.execute("BEGIN IMMEDIATE")
        if there:
            connection.execute(TRY_SQLITE, (TRIED, AT_NO_TIME))
        connection.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        return str(error)
    return ""


async def _server(url: URL, wait: float) -> DatabaseFacts:
    with translated():
        arguments: dict[str, Any] = {**url.get_dialect()().create_connect_args(url)[1], **settings(wait)}
        connection = await asyncpg.connect(**arguments)
    try:
        with translated():
            names = set(_texts(await connection.fetch(TABLES)))
            may_not = set(_texts(await connection.fetch(MAY_NOT, sorted(names & OURS))))
            there = names - may_not
            return DatabaseFacts(
                kind="postgresql",
                version=str(await connection.fetchval("SHOW server_version")),
                revision=", ".join(_texts(await connection.fetch(REVISION_OF))) if STORED_IN in there else "",
                read_only=await _try_server(connection, there="replica" in there),
                clock=await connection.fetchval("SELECT clock_timestamp()"),
                passes_walls=bool(await connection.fetchval(PASSES_WALLS)),
                belongs_to=await _belongs_to(connection) if "installation" in there else None,
                processes=await connection.fetchval(PROCESSES) if "replica" in there else 0,
                may_not=tuple(sorted(may_not)),
            )
    finally:
        await connection.close()


async def _belongs_to(connection: Any) -> tuple[str, str] | None:
    found = await connection.fetchrow(BELONGS_TO)
    return None if found is None else (str(found[0]), str(found[1]))


def _texts(rows: Sequence[Any]) -> list[str]:
    return [str(row[0]) for row in rows]


async def _try_server(connection: Any, *, there: bool) -> str:
    """Write a row and undo it; what the server says against it."""
    if await connection.fetchval("SELECT pg_is_in_recovery()"):
        return "the server is a standby"
    attempt = connection.transaction()
    await attempt.start()
    try:
        if there:
            await connection.execute(TRY_POSTGRES, TRIED)
    except GONE as error:
        return str(error)
    finally:
        await attempt.rollback()
    return ""
