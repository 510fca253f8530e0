"""Whatever seven people do to the action list, on either database, it is as `list_model` says after every step.

Chair and coordinator, who may everything; members who prepare by name, seat or organisation; the one who recorded a
matter; somebody who leaves and comes back. Many steps are to be refused, and then nothing has changed.
`make properties` runs 500 lives of 50 steps on each database.
"""

import asyncio
import os
from collections import Counter
from contextlib import AsyncExitStack

import pytest
from hypothesis import HealthCheck, given, settings

from meetings.ports import Store
from storage.store import open_store
from tests.fixtures_storage import BOTH
from tests.meetings.list_life import live
from tests.meetings.list_steps import Step, steps

FEW = {"sqlite": (40, 30), "postgres": (10, 30)}
MANY = (500, 50)


def lived(url: str, lives: int, length: int) -> Counter[str]:
    """Many lives in one database; how often each thing came of a step."""
    outcomes: Counter[str] = Counter()

    async def opened(stack: AsyncExitStack) -> Store:
        return await stack.enter_async_context(open_store(url))

    with asyncio.Runner() as runner:
        stack = AsyncExitStack()
        store = runner.run(opened(stack))

        @settings(max_examples=lives, suppress_health_check=list(HealthCheck))
        @given(taken=steps(length))
        def one(taken: list[Step]) -> None:
            outcomes.update(runner.run(live(store, taken)))

        try:
            one()
        finally:
            runner.run(stack.aclose())
    return outcomes


@pytest.fixture(params=BOTH)
def kind_and_url(request: pytest.FixtureRequest) -> tuple[str, str]:
    return request.param, request.getfixturevalue(f"{request.param}_url")


@pytest.mark.slow
@pytest.mark.timeout(3600)  # finding the shortest life that fails takes minutes, and many lives take more
def test_the_action_list_is_what_the_plain_model_says_after_every_step(kind_and_url: tuple[str, str]):
    kind, url = kind_and_url
    lives, length = MANY if os.environ.get("NATVERKSBOT_PROPERTIES") == "1" else FEW[kind]
    outcomes = lived(url, lives, length)
    print(f"{kind}: {lives} lives of {length} steps: {dict(outcomes.most_common())}")  # noqa: T201 -- with -s, to be kept
    assert outcomes["done"] > outcomes.total() / 4, "nearly everything was refused: it shows nothing"
    assert {"NotForYou", "AlreadyDone", "OffTheList", "NothingToUndo", "ChangedMeanwhile"} <= outcomes.keys()
