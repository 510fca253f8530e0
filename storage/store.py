"""The database as the rules know it: units of work in a network, the directory above, and the dispatch across.

async with open_store("sqlite:///natverksbot.db", serving=True) as store:
    async with store.unit(network.id) as unit:
        ...
        await unit.commit()
"""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager

from sqlalchemy.engine import URL, make_url

from storage.directory import Directory
from storage.dispatch import Dispatch
from storage.installations import Installations
from storage.lock import only_server
from storage.postgres import Postgres
from storage.revision import require_current
from storage.session import Database, Session
from storage.sqlite import Sqlite
from storage.unit import Unit, unit_in
from storage.upkeep import Upkeep

WAIT = 3.0
"""Seconds a unit waits for a lock or a connection: Teams wants its answer within five."""


class Store:
    """What `meetings.ports.Store` asks for."""

    def __init__(self, database: Database, file: str | None = None) -> None:
        self._database = database
        self.when_planned: Callable[[], None] = _nobody
        """Called when a unit that planned something to be sent has been committed in this process."""
        self.installation = Installations(database, file)
        self.directory = Directory(database)
        self.dispatch = Dispatch(database)
        self.upkeep = Upkeep(database)

    @asynccontextmanager
    async def unit(self, network_id: int) -> AsyncIterator[Unit]:
        """A writing transaction in one network; rolls back unless committed."""
        async with self._database.writing(network_id) as transaction:
            session = Session(transaction, network_id)
            try:
                yield await unit_in(session, self._database)
            finally:
                session.end()
                if session.planned and session.committed:
                    self.when_planned()

    @asynccontextmanager
    async def reading(self, network_id: int) -> AsyncIterator[Unit]:
        """A consistent view of one network; what would change something is refused."""
        async with self._database.reading(network_id) as transaction:
            session = Session(transaction, network_id, read_only=True)
            try:
                yield await unit_in(session, self._database)
            finally:
                session.end()


def _nobody() -> None:
    """Nobody asked to be told."""


def database_url(text: str) -> URL:
    """The URL with this program's drivers; ValueError when it is neither an SQLite file nor PostgreSQL."""
    url = make_url(text)
    kind = url.get_backend_name()
    if kind == "sqlite" and url.database not in (None, "", ":memory:"):
        return url.set(drivername="sqlite")
    if kind == "postgresql":
        return url.set(drivername="postgresql+asyncpg")
    message = "the database is sqlite:///FILE or postgresql://USER@HOST/NAME"
    raise ValueError(message)


@asynccontextmanager
async def open_store(text: str, *, serving: bool = False, wait: float = WAIT) -> AsyncIterator[Store]:
    """The store behind a database URL, closed at the end.

    With `serving`, an SQLite file is held for this process alone, and AlreadyServed is raised when another
    holds it. Commands beside it open the file without: their units wait for the server's, and its for theirs,
    at most `wait` seconds each. NotMigrated when the tables are not those of this release.
    """
    url = database_url(text)
    async with AsyncExitStack() as stack:
        if serving and url.database and url.get_backend_name() == "sqlite":
            stack.enter_context(only_server(url.database))
        database: Database = Sqlite(url, wait) if url.get_backend_name() == "sqlite" else Postgres(url, wait)
        stack.push_async_callback(database.close)
        await require_current(database)
        yield Store(database, url.database if url.get_backend_name() == "sqlite" else None)
