"""PostgreSQL: any number of processes; each unit is a transaction on a connection from the pool."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress

from sqlalchemy import Executable, bindparam, func, literal, select
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage.faults import translated
from storage.session import Answer, AnyRow, Values


def make_engine(url: URL, wait: float) -> AsyncEngine:
    """An engine that waits `wait` seconds for a connection or a lock, and not longer."""
    return create_async_engine(
        url.set(drivername="postgresql+asyncpg"),
        pool_size=10,
        max_overflow=10,
        pool_timeout=wait,
        pool_pre_ping=True,
        connect_args={
            "timeout": wait,
            "server_settings": {
                "application_name": "natverksbot",
                "lock_timeout": f"{round(wait * 1000)}ms",
                "idle_in_transaction_session_timeout": "30s",
                "jit": "off",
            },
        },
    )


ENTER = select(func.set_config("natverksbot.network", bindparam("scope"), literal(value=True)))
"""Row-level security shows a transaction the rows of this network, of `all`, or when nothing is said none."""


async def _enter(connection: AsyncConnection, network_id: int | None) -> None:
    with translated():
        await connection.execute(ENTER, {"scope": "all" if network_id is None else str(network_id)})


async def _give_back(connection: AsyncConnection) -> None:
    """Undo what was not committed. One that is broken has nothing left to undo: that is nobody's fault any more."""
    with suppress(DBAPIError, OSError):
        await connection.close()


class PostgresTransaction:
    """A unit's statements."""

    dialect = "postgresql"

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def rows(self, statement: Executable, values: Values) -> Sequence[AnyRow]:
        """All rows of the answer."""
        return (await self._connection.execute(statement, values)).all()

    async def listed(self, statement: Executable, make: Callable[..., Answer], values: Values) -> list[Answer]:
        """The answer as frozen values."""
        return [make(*row) for row in await self._connection.execute(statement, values)]

    async def change(self, statement: Executable, values: Values) -> int:
        """How many rows were changed."""
        return (await self._connection.execute(statement, values)).rowcount

    async def insert(self, statement: Executable, values: Values) -> int:
        """The id of the one row that was inserted."""
        key = (await self._connection.execute(statement, values)).inserted_primary_key
        assert key is not None
        return int(key[0])

    async def for_each(self, statement: Executable, rows: Sequence[Values]) -> None:
        """Run a statement once for each of the rows."""
        await self._connection.execute(statement, rows)

    async def commit(self) -> None:
        """Wait until the server has it."""
        await self._connection.commit()


class Postgres:
    """The database behind a URL."""

    def __init__(self, url: URL, wait: float) -> None:
        self._engine = make_engine(url, wait)

    @asynccontextmanager
    async def writing(self, network_id: int | None = None) -> AsyncIterator[PostgresTransaction]:
        """READ COMMITTED; rolls back unless committed. What two units could both change is guarded by versions."""
        async with self._connection() as connection:
            await _enter(connection, network_id)
            yield PostgresTransaction(connection)

    @asynccontextmanager
    async def reading(self, network_id: int | None = None) -> AsyncIterator[PostgresTransaction]:
        """The database as it is when the first statement is run."""
        async with self._connection() as connection:
            await connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            await _enter(connection, network_id)
            yield PostgresTransaction(connection)

    @asynccontextmanager
    async def _connection(self) -> AsyncIterator[AsyncConnection]:
        with translated():
            connection = await self._engine.connect()
        try:
            yield connection
        finally:
            await _give_back(connection)

    async def close(self) -> None:
        """Close every connection."""
        await self._engine.dispose()
