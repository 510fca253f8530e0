"""SQLite: one writer, and readers on connections of their own.

Statements run on the event loop: each takes some tens of microseconds, a hop to a thread several times that.
"""

import json
import sqlite3
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager

from sqlalchemy import Connection, Engine, Executable, NullPool, create_engine, event
from sqlalchemy.engine import URL

from meetings.errors import StoreUnavailable
from storage.compiled import Ready, Statements, Value
from storage.faults import translated
from storage.session import AnyRow, UnitOver, Values
from storage.sqlite_writer import Place, Writer, driver

READER_WAIT = 20
"""Milliseconds a reader may wait for a lock on the event loop; in WAL mode it hardly ever has to."""


def make_engine(url: URL, wait: float) -> Engine:
    """An engine whose connections keep what was committed, and wait `wait` seconds for another process's lock."""
    engine = create_engine(
        url.set(drivername="sqlite"),
        poolclass=NullPool,
        connect_args={"isolation_level": None, "check_same_thread": False, "timeout": wait},
        json_serializer=lambda value: json.dumps(value, ensure_ascii=False, separators=(",", ":")),
    )
    event.listen(engine, "connect", _settings)
    return engine


def _settings(connection: sqlite3.Connection, _record: object) -> None:
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")


COMPILED: dict[Executable, Ready] = {}
"""Every statement so far."""


class SqliteTransaction:
    """A unit's statements, run on the event loop."""

    dialect = "sqlite"

    def __init__(self, connection: sqlite3.Connection, statements: Statements, place: Place | None = None) -> None:
        self._connection = connection
        self._statements = statements
        self._place = place

    async def rows(self, statement: Executable, values: Values) -> Sequence[AnyRow]:
        """All rows of the answer."""
        ready = self._ready(statement)
        return ready.answer(self._connection.execute(*ready.asked(values)).fetchall())

    async def listed(self, statement: Executable, make: Callable[..., Value], values: Values) -> list[Value]:
        """The answer as frozen values."""
        ready = self._ready(statement)
        return ready.values(self._connection.execute(*ready.asked(values)).fetchall(), make)

    async def change(self, statement: Executable, values: Values) -> int:
        """How many rows were changed."""
        return self._connection.execute(*self._ready(statement).asked(values)).rowcount

    async def insert(self, statement: Executable, values: Values) -> int:
        """The id of the one row that was inserted."""
        key = self._connection.execute(*self._ready(statement).asked(values)).lastrowid
        assert key is not None
        return key

    async def for_each(self, statement: Executable, rows: Sequence[Values]) -> None:
        """Run a statement once for each of the rows."""
        self._connection.executemany(*self._ready(statement).asked_for_each(rows))

    async def commit(self) -> None:
        """Wait until the writer's transaction is durable."""
        if self._place is None:
            raise UnitOver("this is for reading only")
        await self._place.keep()

    def _ready(self, statement: Executable) -> Ready:
        if self._place is not None and self._place.lost:
            raise StoreUnavailable("the unit took too long")
        return self._statements[statement]


class Sqlite:
    """The database of one file."""

    def __init__(self, url: URL, wait: float) -> None:
        self._engine = make_engine(url, wait)
        self._statements = Statements(self._engine.dialect, COMPILED)
        with translated():
            self._writer = Writer(self._engine.connect())
        self._readers: list[Connection] = []

    @asynccontextmanager
    async def writing(self, network_id: int | None = None) -> AsyncIterator[SqliteTransaction]:
        """A turn of the writer; rolls back unless committed."""
        del network_id  # every statement names it, and every reference holds it; SQLite has no second wall
        place = await self._writer.turn()
        try:
            yield SqliteTransaction(driver(self._writer.connection), self._statements, place)
        finally:
            await place.leave()

    @asynccontextmanager
    async def reading(self, network_id: int | None = None) -> AsyncIterator[SqliteTransaction]:
        """The database as it is when the first statement is run."""
        del network_id
        with translated():
            connection = self._readers.pop() if self._readers else self._reader()
            driver(connection).execute("BEGIN")
        try:
            yield SqliteTransaction(driver(connection), self._statements)
        finally:
            self._give_back(connection)

    def _reader(self) -> Connection:
        connection = self._engine.connect()
        driver(connection).execute(f"PRAGMA busy_timeout={READER_WAIT}")
        driver(connection).execute("PRAGMA query_only=ON")
        return connection

    def _give_back(self, connection: Connection) -> None:
        try:
            driver(connection).execute("ROLLBACK")
        except sqlite3.Error:
            connection.close()
        else:
            self._readers.append(connection)

    async def close(self) -> None:
        """Finish the units that wait for the writer, then close every connection."""
        await self._writer.close()
        for connection in self._readers:
            connection.close()
        self._engine.dispose()
