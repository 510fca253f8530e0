"""What SQLite needs to be safe: settings on every connection, one writer, one server; and what its faults mean."""

import asyncio
import sqlite3
import sys
from asyncio.subprocess import PIPE
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection, make_url

from meetings.agenda.items import StandingItem
from meetings.errors import StoreUnavailable
from meetings.network.people import Network, Organisation
from storage import sqlite_writer
from storage.lock import AlreadyServed
from storage.migrate import migrate
from storage.sqlite_writer import driver
from storage.store import Store, open_store
from tests.builders import a_network

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
SETTINGS = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


@pytest.fixture
async def network(sqlite_store: Store) -> Network:
    return await a_network(sqlite_store, members=(), meetings=(), standing=())


def file_of(url: str) -> Path:
    return Path(str(make_url(url).database))


@contextmanager
def another_process(url: str) -> Iterator[sqlite3.Connection]:
    """Another connection, as another program would have it."""
    with closing(sqlite3.connect(file_of(url), isolation_level=None, timeout=0)) as connection:
        yield connection


async def add(store: Store, network: Network, name: str) -> None:
    async with store.unit(network.id) as unit:
        await unit.organisations.add(Organisation(0, network.id, name))
        await unit.commit()


async def names(store: Store, network: Network) -> set[str]:
    async with store.reading(network.id) as unit:
        return {found.name for found in await unit.organisations.all()}


def writer_of(store: Store) -> Connection:
    return store._database._writer.connection


async def test_every_connection_has_the_settings_that_keep_what_was_committed(sqlite_store: Store, network: Network):
    async with sqlite_store.reading(network.id), sqlite_store.reading(network.id):
        pass
    readers = sqlite_store._database._readers
    assert len(readers) == 2
    for connection in [writer_of(sqlite_store), *readers]:
        set_to = {name: driver(connection).execute(f"PRAGMA {name}").fetchone()[0] for name in SETTINGS}
        assert set_to == SETTINGS
        assert driver(connection).execute("PRAGMA busy_timeout").fetchone()[0] > 0
    for reader in readers:
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            driver(reader).execute("DELETE FROM inbox")


async def test_only_one_process_serves_a_file(sqlite_url: str):
    async with open_store(sqlite_url, serving=True):
        with pytest.raises(AlreadyServed):
            async with open_store(sqlite_url, serving=True):
                pass
    async with open_store(sqlite_url, serving=True):
        pass


async def test_a_file_is_not_migrated_while_it_is_served(sqlite_url: str):
    async with open_store(sqlite_url, serving=True):
        with pytest.raises(AlreadyServed):
            await migrate(sqlite_url)


async def test_commands_work_beside_the_server(sqlite_url: str, sqlite_store: Store, network: Network):
    async with open_store(sqlite_url) as command:
        await asyncio.gather(*(add(command, network, f"command {n}") for n in range(5)))
        await asyncio.gather(*(add(sqlite_store, network, f"server {n}") for n in range(5)))
        assert len(await names(sqlite_store, network)) == 10


async def test_while_another_process_holds_the_lock_nothing_is_saved_and_then_it_goes_on(sqlite_url: str):
    async with open_store(sqlite_url, wait=0.1) as store:
        network = await a_network(store, members=())
        with another_process(sqlite_url) as other:
            other.execute("BEGIN IMMEDIATE")
            outcomes = await asyncio.gather(*(add(store, network, f"{n}") for n in range(5)), return_exceptions=True)
            assert [type(outcome) for outcome in outcomes] == [StoreUnavailable] * 5
            assert await names(store, network) == set()
            other.execute("ROLLBACK")
        await add(store, network, "efteråt")
        assert await names(store, network) == {"efteråt"}


async def test_everything_else_goes_on_while_a_unit_waits_for_the_lock(sqlite_url: str):
    async with open_store(sqlite_url, wait=30) as store:
        network = await a_network(store, members=())
        with another_process(sqlite_url) as other:
            other.execute("BEGIN IMMEDIATE")
            waiting = asyncio.create_task(add(store, network, "väntar"))
            for _ in range(10):
                assert await names(store, network) == set()
                await asyncio.sleep(0)
            assert not waiting.done()
            other.execute("ROLLBACK")
        await waiting
        assert await names(store, network) == {"väntar"}


async def test_units_that_wait_share_a_commit(sqlite_store: Store, network: Network):
    commands: list[str] = []
    driver(writer_of(sqlite_store)).set_trace_callback(commands.append)
    await asyncio.gather(*(add(sqlite_store, network, f"{n}") for n in range(20)))
    driver(writer_of(sqlite_store)).set_trace_callback(None)
    assert commands.count("COMMIT") < 5
    assert len(await names(sqlite_store, network)) == 20


async def test_whoever_has_committed_is_seen_by_every_other_process(
    sqlite_url: str, sqlite_store: Store, network: Network
):
    async def add_and_look(name: str) -> None:
        await add(sqlite_store, network, name)
        with another_process(sqlite_url) as other:
            assert other.execute("SELECT 1 FROM organisation WHERE name = ?", (name,)).fetchone()

    await asyncio.gather(*(add_and_look(f"{n}") for n in range(20)))


async def test_when_the_shared_commit_fails_nobody_in_it_was_saved(sqlite_store: Store, network: Network):
    async def add_what_breaks_at_the_end() -> None:
        async with sqlite_store.unit(network.id) as unit:
            driver(writer_of(sqlite_store)).execute("PRAGMA defer_foreign_keys=ON")
            await unit.standing.add(StandingItem(0, network.id, "Pekar på ingen", responsible_id=4711))
            await unit.commit()

    units = [add(sqlite_store, network, "före"), add_what_breaks_at_the_end(), add(sqlite_store, network, "efter")]
    outcomes = await asyncio.gather(*units, return_exceptions=True)
    assert [type(outcome) for outcome in outcomes] == [StoreUnavailable] * 3
    assert await names(sqlite_store, network) == set()
    await add(sqlite_store, network, "sedan")
    assert await names(sqlite_store, network) == {"sedan"}


async def test_when_the_disk_is_full_nothing_is_saved_and_then_it_goes_on(sqlite_store: Store, network: Network):
    raw = driver(writer_of(sqlite_store))
    most = raw.execute("PRAGMA max_page_count").fetchone()[0]
    raw.execute(f"PRAGMA max_page_count={raw.execute('PRAGMA page_count').fetchone()[0]}")
    units = [add(sqlite_store, network, f"{n}" * 100_000) for n in range(3)]
    outcomes = await asyncio.gather(*units, return_exceptions=True)
    assert [type(outcome) for outcome in outcomes] == [StoreUnavailable] * 3
    raw.execute(f"PRAGMA max_page_count={most}")
    await add(sqlite_store, network, "plats igen")
    assert await names(sqlite_store, network) == {"plats igen"}


async def test_a_file_that_is_no_database_is_unavailable(tmp_path: Path):
    file = tmp_path / "text.db"
    file.write_text("Det här är en dikt, inte en databas. " * 100)
    with pytest.raises(StoreUnavailable):
        async with open_store(f"sqlite:///{file}"):
            pass


@pytest.mark.parametrize("serving", [True, False])
async def test_a_folder_that_is_not_there_is_unavailable(tmp_path: Path, *, serving: bool):
    with pytest.raises(StoreUnavailable):
        async with open_store(f"sqlite:///{tmp_path}/nowhere/bot.db", serving=serving):
            pass


async def test_a_unit_that_went_away_while_it_waited_is_passed_over(sqlite_store: Store, network: Network):
    inside, go_on = asyncio.Event(), asyncio.Event()

    async def first() -> None:
        async with sqlite_store.unit(network.id) as unit:
            await unit.organisations.add(Organisation(0, network.id, "först"))
            inside.set()
            await go_on.wait()
            await unit.commit()

    tasks = [asyncio.create_task(first())]
    await inside.wait()
    tasks += [asyncio.create_task(add(sqlite_store, network, name)) for name in ("avbruten", "sist")]
    await asyncio.sleep(0)
    tasks[1].cancel()
    go_on.set()
    await asyncio.gather(*tasks, return_exceptions=True)
    assert tasks[1].cancelled()
    assert await names(sqlite_store, network) == {"först", "sist"}


async def test_a_unit_that_does_not_end_loses_its_turn(
    sqlite_store: Store, network: Network, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(sqlite_writer, "LONGEST_TURN", 0.05)
    inside, go_on = asyncio.Event(), asyncio.Event()

    async def hangs() -> None:
        async with sqlite_store.unit(network.id) as unit:
            await unit.organisations.add(Organisation(0, network.id, "hänger"))
            inside.set()
            await go_on.wait()
            await unit.organisations.add(Organisation(0, network.id, "för sent"))

    task = asyncio.create_task(hangs())
    await inside.wait()
    monkeypatch.undo()
    await add(sqlite_store, network, "nästa")
    go_on.set()
    with pytest.raises(StoreUnavailable):
        await task
    assert await names(sqlite_store, network) == {"nästa"}


async def test_a_unit_inside_a_unit_is_a_fault_of_the_program(sqlite_store: Store, network: Network):
    async with sqlite_store.unit(network.id):
        with pytest.raises(RuntimeError, match="one transaction"):
            await add(sqlite_store, network, "inuti")


async def test_units_that_wait_when_the_store_is_closed_are_finished(sqlite_url: str):
    async with open_store(sqlite_url) as store:
        network = await a_network(store, members=())
        waiting = [asyncio.create_task(add(store, network, f"{n}")) for n in range(5)]
        await asyncio.sleep(0)
    await asyncio.gather(*waiting)
    with pytest.raises(StoreUnavailable):
        await add(store, network, "efter")
    async with open_store(sqlite_url) as store:
        assert len(await names(store, network)) == 5


CHILD = """
import asyncio, sys
from meetings.network.people import Organisation
from storage.store import open_store

async def main(url, network_id):
    async def add(store, worker):
        for n in range(100_000):
            async with store.unit(network_id) as unit:
                await unit.organisations.add(Organisation(0, network_id, f"{worker}-{n}"))
                await unit.commit()
            print(f"{worker}-{n}", flush=True)
    async with open_store(url, serving=True) as store:
        await asyncio.gather(*(add(store, worker) for worker in range(4)))

asyncio.run(main(sys.argv[1], int(sys.argv[2])))
"""


@pytest.mark.slow
async def test_what_was_committed_is_there_after_the_process_was_killed(sqlite_url: str):
    async with open_store(sqlite_url) as store:
        network = await a_network(store, members=())
    command = (sys.executable, "-c", CHILD, sqlite_url, str(network.id))
    child = await asyncio.create_subprocess_exec(*command, stdout=PIPE, cwd=Path(__file__).parents[2])
    assert child.stdout
    told = [(await child.stdout.readline()).decode().strip() for _ in range(200)]
    child.kill()
    told += [
        line.strip() for line in (await child.stdout.read()).decode().splitlines(keepends=True) if line[-1] == "\n"
    ]
    await child.wait()
    async with open_store(sqlite_url, serving=True) as store:
        assert set(told) <= await names(store, network)
        await add(store, network, "går vidare")
