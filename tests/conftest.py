"""What holds for all tests."""

import gc
import os
from collections.abc import AsyncIterator

import pytest
from hypothesis import settings
from xdist.scheduler import LoadScopeScheduling

from tests.fakes.teams import FakeTeams, running

pytest_plugins = ["tests.fixtures_storage"]

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
"""No test fails by the clock: machines are shared."""

NEVER_LEFT_OUT = ("browser", "postgres")
BROWSER = "tests/browser/"
"""Its tests share one bot and one client, and follow one another."""
UNDERSTANDING = "tests/understanding/"
"""Its tests look for nearly every pattern there is, and to compile them takes as long as many of the tests."""
CONVERSATIONS = "tests/dialogs/"
BENCH = "tests/bench/"
"""They start programs and measure: nothing for the quick part."""
TOGETHER = (BROWSER, UNDERSTANDING)
"""What would be made ready once for each worker otherwise."""


class InOrder(LoadScopeScheduling):  # type: ignore[misc]  # xdist has no types
    """Each file to whichever worker is free, in the order of collection, but a room of `TOGETHER` to one worker.

    The mark that xdist has for this does nothing with pytest 9.2, which keeps the ids of tests in another place.
    """

    def __init__(self, config: pytest.Config, log: object) -> None:
        config.option.loadscopereorder = False
        super().__init__(config, log)

    def _split_scope(self, nodeid: str) -> str:
        together = (room for room in TOGETHER if nodeid.startswith(room))
        return next(together, nodeid.partition("::")[0])


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> InOrder:
    """How tests are given to the workers of `-n`."""
    return InOrder(config, log)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark what is so by where it stands or what it needs; what takes long first, so that nothing long comes last."""
    _spare(config, items)
    for item in items:
        if "postgres_server" in item.fixturenames:  # type: ignore[attr-defined]
            item.add_marker("postgres")
        if item.nodeid.startswith(BENCH):
            item.add_marker("slow")
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: 0 if item.nodeid.startswith(TOGETHER) else 1 if item.path in slow else 2)


def _spare(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Of a conversation's test with many examples the first runs on PostgreSQL too, the others on SQLite only.

    They differ in what is said, and not in what is asked of the database. An example that is named is run.
    """
    if any("[" in name for name in config.args):
        return
    seen: set[str] = set()
    spared: list[pytest.Item] = []
    for item in items:
        test = item.nodeid.partition("[")[0]
        if item.nodeid.startswith(CONVERSATIONS) and item.get_closest_marker("postgres"):
            if test in seen:
                spared.append(item)
            seen.add(test)
    if spared:
        config.hook.pytest_deselected(items=spared)
        gone = set(spared)
        items[:] = [item for item in items if item not in gone]


def pytest_collection_finish() -> None:
    """What has been collected stays to the end: looking for rubbish among it again and again took a tenth of a run."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 100)


@pytest.fixture
async def teams() -> AsyncIterator[FakeTeams]:
    """A fake Teams on a loopback port, new for each test."""
    async with running() as fake:
        yield fake


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """NATVERKSBOT_REQUIRE_ALL=1 makes a browser or PostgreSQL test that is skipped a failure: CI misses nothing."""
    report = yield
    required = os.environ.get("NATVERKSBOT_REQUIRE_ALL") == "1"
    if required and report.skipped and any(item.get_closest_marker(name) for name in NEVER_LEFT_OUT):
        report.outcome = "failed"
        report.longrepr = f"left out although everything is required: {report.longrepr}"
    return report
