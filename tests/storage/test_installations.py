"""Whose database it is: a copy, another's or an older one is held until somebody has looked."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from meetings.network.people import Network
from meetings.reminders.deliveries import DeliveryKind, DeliveryState, Outcome, Planned
from storage.migrate import migrate
from storage.store import Store, open_store
from tests.builders import a_network

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
HERE = ("app", "bot.example.org")


@pytest.fixture
async def network(store: Store) -> Network:
    return await a_network(store, members=())


async def held(store: Store, network: Network) -> datetime | None:
    async with store.reading(network.id) as unit:
        return unit.network.held_since


async def test_a_database_that_is_begun_with_again_by_its_own_is_not_held(store: Store, network: Network):
    assert await store.installation.begin(*HERE, NOW) == []
    assert await store.installation.begin(*HERE, NOW) == []
    assert await held(store, network) is None


@pytest.mark.parametrize(
    ("app", "address", "why"),
    [("other", "bot.example.org", "another app"), ("app", "test.example.org", "another address")],
)
async def test_a_database_of_another_installation_is_held_until_it_is_released(
    store: Store, network: Network, app: str, address: str, why: str
):
    await store.installation.begin(*HERE, NOW)
    [reason] = await store.installation.begin(app, address, NOW)
    assert why in reason
    assert await held(store, network) == NOW
    assert await store.installation.begin(app, address, NOW) == []
    assert await held(store, network) == NOW
    assert await store.installation.release(NOW) == 1
    assert await held(store, network) is None


async def test_what_was_held_is_due_when_it_is_released(store: Store, network: Network):
    async with store.unit(network.id) as unit:
        day = NOW.date()
        late = NOW + timedelta(days=7)
        await unit.deliveries.plan([Planned(DeliveryKind.REMINDER, "X", 1, "r", day, "member:1", NOW, late)])
        await unit.commit()
    [row] = await store.dispatch.claim(NOW, timedelta(seconds=90), 10)
    async with store.unit(network.id) as unit:
        assert await unit.deliveries.settle(row, Outcome(DeliveryState.HELD, "held", NOW, counted=False))
        await unit.commit()
    assert await store.dispatch.claim(NOW + timedelta(days=1), timedelta(seconds=90), 10) == []
    later = NOW + timedelta(days=2)
    await store.installation.hold(later)
    await store.installation.release(later)
    assert [one.id for one in await store.dispatch.claim(later, timedelta(seconds=90), 10)] == [row.id]


@pytest.mark.slow
async def test_a_file_that_was_copied_without_its_mark_is_held(tmp_path: Path):
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    await migrate(url)
    async with open_store(url) as store:
        await store.installation.begin(*HERE, NOW)
    shutil.copy(tmp_path / "bot.db", tmp_path / "copy.db")
    async with open_store(f"sqlite:///{tmp_path / 'copy.db'}") as store:
        assert await store.installation.begin(*HERE, NOW) == ["it is a copy"]


@pytest.mark.slow
async def test_a_file_that_was_put_back_from_before_is_held(tmp_path: Path):
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    await migrate(url)
    async with open_store(url) as store:
        await store.installation.begin(*HERE, NOW)
    shutil.copy(tmp_path / "bot.db", tmp_path / "backup.db")
    async with open_store(url) as store:
        await store.installation.begin(*HERE, NOW)
        await store.installation.mark()
    shutil.copy(tmp_path / "backup.db", tmp_path / "bot.db")
    async with open_store(url) as store:
        assert await store.installation.begin(*HERE, NOW) == ["it is older than what was sent from it"]
        assert await store.installation.begin(*HERE, NOW) == []


@pytest.mark.slow
async def test_a_process_that_was_killed_before_it_wrote_the_mark_is_not_held(tmp_path: Path):
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    await migrate(url)
    async with open_store(url) as store:
        await store.installation.begin(*HERE, NOW)
        earlier = (tmp_path / "bot.db.mark").read_text()
        await store.installation.mark()
    (tmp_path / "bot.db.mark").write_text(earlier)
    async with open_store(url) as store:
        assert await store.installation.begin(*HERE, NOW) == []


async def test_processes_are_counted_while_they_are_seen(store: Store):
    assert await store.installation.beat("one", NOW) == 1
    assert await store.installation.beat("two", NOW) == 2
    assert await store.installation.beat("two", NOW + timedelta(seconds=90)) == 1
    await store.installation.leave("two")
    assert await store.installation.beat("three", NOW + timedelta(seconds=90)) == 1
