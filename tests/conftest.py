"""What holds for all tests."""

import os
from collections.abc import AsyncIterator

import pytest

from tests.fakes.teams import FakeTeams, running

pytest_plugins = ["tests.fixtures_storage"]

NEVER_LEFT_OUT = ("browser", "postgres")


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
