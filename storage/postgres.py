"""PostgreSQL: any number of processes; each unit is a transaction on a connection from the pool."""

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Any, TypeAlias

from asyncpg import InterfaceError, InternalClientError, Pool, PostgresError, Record, create_pool
from asyncpg.pool import PoolConnectionProxy
from sqlalchemy import Executable, bindparam, func, literal, select
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from meetings.errors import StoreUnavailable
from storage.compiled import Ready, Statements
from storage.faults import translated
from storage.session import Answer, AnyRow, Values

Connection: TypeAlias = "PoolConnectionProxy[Record]"

CONNECTIONS = 20
"""At most, of one process."""
KEPT_IDLE = 60.0
"""Seconds a connection is kept that nobody needs: a hundred are there for all processes together, by default."""
STATEMENTS = 300
"""That a connection keeps prepared. They are some dozens, and `IN` is another for each length of its list."""

GONE = (PostgresError, InterfaceError, InternalClientError, OSError)
"""What comes of asking a connection that is broken."""


def settings(wait: float) -> dict[str, Any]:
    """How a connection is made, and that it waits for `wait` seconds for a lock, and not longer."""
    return {
        "timeout": wait,
        "statement_cache_size": STATEMENTS,
        "server_settings": {
            "application_name": "natverksbot",
            "lock_timeout": f"{round(wait * 1000)}ms",
            "idle_in_transaction_session_timeout": "30s",
            "jit": "off",
        },
    }


def make_engine(url: URL, wait: float) -> AsyncEngine:
    """An engine for migrations."""
    return create_async_engine(url.set(drivername="postgresql+asyncpg"), connect_args=settings(wait))


SCOPE = "natverksbot.network"
ENTER = select(func.set_config(SCOPE, bindparam("scope"), literal(value=True)))
"""Row-level security shows a transaction the rows of this network, of `all`, or when nothing is said none."""


COMPILED: dict[Executable, Ready] = {}
"""Every statement so far."""


class PostgresTransaction:
    """A unit's statements."""

    dialect = "postgresql"

    def __init__(self, connection: Connection, statements: Statements) -> None:
        self._connection = connection
        self._statements = statements

    async def rows(self, statement: Executable, values: Values) -> Sequence[AnyRow]:
        """All rows of the answer."""
        ready = self._statements[statement]
        return ready.answer(await self._fetched(ready, values))

    async def listed(self, statement: Executable, make: Callable[..., Answer], values: Values) -> list[Answer]:
        """The answer as frozen values."""
        ready = self._statements[statement]
        return ready.values(await self._fetched(ready, values), make)

    async def change(self, statement: Executable, values: Values) -> int:
        """How many rows were changed."""
        sql, given = self._statements[statement].asked(values)
        with present():
            status: str = await self._connection.execute(sql, *given)
        return int(status.rpartition(" ")[2])

    async def insert(self, statement: Executable, values: Values) -> int:
        """The id of the one row that was inserted, for which SQLAlchemy's INSERT asks by itself."""
        ((key,),) = await self._fetched(self._statements[statement], values)
        return int(key)

    async def for_each(self, statement: Executable, rows: Sequence[Values]) -> None:
        """Run a statement once for each of the rows."""
        with present():
            await self._connection.executemany(*self._statements[statement].asked_for_each(rows))

    async def commit(self) -> None:
        """Wait until the server has it."""
        with present():
            await self._connection.execute("COMMIT;")

    async def _fetched(self, ready: Ready, values: Values) -> list[Record]:
        sql, given = ready.asked(values)
        with present():
            found: list[Record] = await self._connection.fetch(sql, *given)
        return found


class Postgres:
    """The database behind a URL."""

    def __init__(self, url: URL, wait: float) -> None:
        dialect = url.get_dialect()()
        self._arguments = {**dialect.create_connect_args(url)[1], **settings(wait)}
        self._wait = wait
        self._pool: Pool | None = None
        self._statements = Statements(dialect, COMPILED)

    @asynccontextmanager
    async def writing(self, network_id: int | None = None) -> AsyncIterator[PostgresTransaction]:
        """READ COMMITTED; rolls back unless committed. What two units could both change is guarded by versions."""
        async with self._begun("BEGIN", network_id) as transaction:
            yield transaction

    @asynccontextmanager
    async def reading(self, network_id: int | None = None) -> AsyncIterator[PostgresTransaction]:
        """The database as it is when the first statement is run."""
        async with self._begun("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", network_id) as transaction:
            yield transaction

    @asynccontextmanager
    async def _begun(self, begin: str, network_id: int | None) -> AsyncIterator[PostgresTransaction]:
        """A transaction that sees its network, asked for in one message to the server."""
        scope = "all" if network_id is None else int(network_id)
        with translated(), present():
            pool = await self._opened()
            connection = await self._first(pool, f"{begin}; SELECT set_config('{SCOPE}', '{scope}', true)")
        try:
            yield PostgresTransaction(connection, self._statements)
        finally:
            await _undo(connection)
            await pool.release(connection)

    async def _first(self, pool: Pool, begin: str) -> Connection:
        """A connection with the transaction begun: what shows that it is there still, or else none of the old is."""
        for again in (True, False):
            connection: Connection = await pool.acquire(timeout=self._wait)
            try:
                await connection.execute(begin)
            except BaseException as error:
                with suppress(*GONE):
                    connection.terminate()
                await pool.release(connection)
                if not (again and isinstance(error, GONE)):
                    raise
            else:
                return connection
            await pool.expire_connections()
        raise AssertionError

    async def _opened(self) -> Pool:
        """The pool. Nothing is waited for: its first connection is made when it is wanted."""
        if self._pool is None:
            self._pool = await create_pool(
                min_size=0,
                max_size=CONNECTIONS,
                max_inactive_connection_lifetime=KEPT_IDLE,
                reset=_as_it_is,
                **self._arguments,
            )
        return self._pool

    async def close(self) -> None:
        """Close every connection."""
        if self._pool is not None:
            await self._pool.close()


async def _as_it_is(_: Connection) -> None:
    """Nothing outlives a transaction here: a connection that is given back is as it was."""


async def _undo(connection: Connection) -> None:
    """Undo what was not committed. One that is broken has nothing left to undo: that is nobody's fault any more."""
    with suppress(*GONE):
        if connection.is_in_transaction():
            await connection.execute("ROLLBACK")


@contextmanager
def present() -> Iterator[None]:
    """What asyncpg refuses because its connection has gone is StoreUnavailable: it has no code as other errors have."""
    try:
        yield
    except (InterfaceError, InternalClientError) as error:
        if isinstance(error, ValueError):
            raise  # a value that does not fit its column
        raise StoreUnavailable(str(error)) from error
