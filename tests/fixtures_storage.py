"""Databases for tests: migrated once, copied for each test; SQLite always, PostgreSQL where it can be had."""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from storage.migrate import migrate
from storage.store import Store, open_store
from tests.embedded import OWNER, NoPostgres, at, postgres, quick_directory, run_sql
from tests.reused import Databases

BOTH = ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]
NUMBERS = count(1)


@pytest.fixture(scope="session")
def sqlite_files() -> Iterator[Path]:
    """Where this worker's databases are, the same files as on a disk: a commit there waits for none."""
    with TemporaryDirectory(prefix="sqlite-", dir=quick_directory()) as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def sqlite_template(sqlite_files: Path) -> Path:
    """A migrated database file."""
    file = sqlite_files / "template.db"
    asyncio.run(migrate(f"sqlite:///{file}"))
    return file


@pytest.fixture
def sqlite_url(sqlite_template: Path, sqlite_files: Path) -> Iterator[str]:
    """A migrated database of this test's own."""
    with TemporaryDirectory(dir=sqlite_files) as folder:
        yield f"sqlite:///{shutil.copy(sqlite_template, folder)}"


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The URL of a server that lives as long as the tests, on a socket in a temporary directory."""
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID", str(os.getpid()))  # the workers of one run share a server
    with ExitStack() as stack:
        try:
            url = stack.enter_context(postgres(quick_directory() / f"postgres-{run}"))
        except NoPostgres as error:
            pytest.skip(str(error))
        yield url


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


@pytest.fixture(scope="session")
def postgres_databases(postgres_server: str, postgres_template: str) -> Iterator[Databases]:
    """This worker's migrated databases."""
    databases = Databases(postgres_server, postgres_template)
    yield databases
    databases.close()


@pytest.fixture
async def postgres_url(postgres_databases: Databases) -> AsyncIterator[str]:
    """A migrated database of this test's own."""
    async with postgres_databases.one() as url:
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
