"""Real processes, killed while Teams fails: a short form of `make soak`.

That nothing comes twice where no answer leaves a doubt is shown without processes in `test_delivery_promise.py`:
here a busy machine would leave a doubt by itself, for the clock runs twenty times as fast as requests do.
"""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.soak.killing import Plan, soak, unclear

SHORT = 20
BOTH = [("sqlite", 1), pytest.param("postgresql", 3, marks=pytest.mark.postgres)]


@pytest.fixture
def plan(database: str, replicas: int, request: pytest.FixtureRequest, tmp_path: Path) -> Plan:
    url = request.getfixturevalue("sqlite_url" if database == "sqlite" else "postgres_url")
    return Plan(url, database, tmp_path, SHORT, replicas, speed=20.0, patience=330.0)


@pytest.mark.slow
@pytest.mark.timeout(400)
@pytest.mark.parametrize(("database", "replicas"), BOTH)
async def test_nothing_is_silently_lost_and_nothing_comes_more_than_twice(plan: Plan) -> None:
    outcome = await soak(replace(plan, kills=6, kill_every=0.3, faults=unclear))
    assert outcome.kills == 6
    assert (outcome.verdict.occurrences, outcome.verdict.silently_lost, outcome.verdict.more) == (SHORT, 0, 0)
    assert 'natverksbot_deliveries{state="sent"}' in outcome.metrics
