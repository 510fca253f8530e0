"""What is left of a process that was killed: nothing on a file, which has one; on a server its part, for a minute."""

from datetime import UTC, datetime

from bot.scheduler import running
from bot.settings import Settings
from storage.store import Store
from tests.fakes.wire import FakeWire
from tests.office import LINKS

NOW = datetime(2026, 11, 21, 8, tzinfo=UTC)
SETTINGS = Settings(development=True)


async def sends_at_once(store: Store) -> tuple[bool, int]:
    """Whether a process that starts may send from its start on, and among how many it divides the limits."""
    async with running(store, FakeWire(), SETTINGS, lambda: NOW, LINKS) as dispatcher:
        return dispatcher.may_send(), dispatcher._budget.sharers


async def test_the_next_process_on_a_file_has_the_whole_budget_at_once(sqlite_store: Store) -> None:
    await sqlite_store.installation.beat("killed", NOW)
    assert await sends_at_once(sqlite_store) == (True, 1)


async def test_the_next_process_on_a_server_waits_for_one_that_may_be_alive(postgres_store: Store) -> None:
    await postgres_store.installation.beat("perhaps killed", NOW)
    assert await sends_at_once(postgres_store) == (False, 2)


async def test_one_alone_on_a_server_waits_for_nobody(postgres_store: Store) -> None:
    assert await sends_at_once(postgres_store) == (True, 1)
