import asyncio
import threading
from collections.abc import Mapping
from typing import Any

import pytest

from bot.teams.credentials import FAILURE_LASTS, CachedTokens, NoToken
from tests.fakes.clock import Clock

SCOPE = "https://api.botframework.com/.default"


class SignIn:
    """A sign-in that counts, blocks its thread while `gate` is closed, and fails on request."""

    def __init__(self, lasts: int = 3600) -> None:
        self.lasts = lasts
        self.made = 0
        self.threads: set[int] = set()
        self.fails = False
        self.gate = threading.Event()
        self.gate.set()

    def __call__(self, scope: str) -> Mapping[str, Any]:
        self.gate.wait(10)
        self.made += 1
        self.threads.add(threading.get_ident())
        if self.fails:
            return {"error": "invalid_client", "error_description": "AADSTS7000215"}
        return {"access_token": f"{scope}#{self.made}", "expires_in": self.lasts}


async def renewed(tokens: CachedTokens) -> None:
    """Wait for the renewal that goes on beside the work."""
    await asyncio.gather(*tokens._fetching.values(), return_exceptions=True)


@pytest.fixture
def clock() -> Clock:
    return Clock()


async def test_many_at_the_same_time_share_one_sign_in():
    sign_in = SignIn()
    tokens = CachedTokens(sign_in)
    assert len({await t for t in asyncio.as_completed([tokens.token(SCOPE) for _ in range(50)])}) == 1
    assert sign_in.made == 1


async def test_signing_in_never_runs_on_the_event_loop():
    sign_in = SignIn()
    sign_in.gate.clear()
    tokens = CachedTokens(sign_in)
    waiting = asyncio.create_task(tokens.token(SCOPE))
    for _ in range(100):  # the loop goes round while the sign-in blocks
        await asyncio.sleep(0)
    assert not waiting.done()
    sign_in.gate.set()
    await waiting
    assert threading.get_ident() not in sign_in.threads


async def test_each_audience_has_its_own_token():
    tokens = CachedTokens(SignIn())
    assert await tokens.token("one") != await tokens.token("other")


async def test_a_token_about_to_end_is_renewed_beside_the_work(clock: Clock):
    sign_in = SignIn()
    tokens = CachedTokens(sign_in, clock)
    first = await tokens.token(SCOPE)
    clock.pass_(3600 - 600)
    sign_in.gate.clear()
    assert await tokens.token(SCOPE) == first
    sign_in.gate.set()
    await renewed(tokens)
    assert await tokens.token(SCOPE) != first
    assert sign_in.made == 2


async def test_a_token_that_has_ended_is_waited_for(clock: Clock):
    sign_in = SignIn()
    tokens = CachedTokens(sign_in, clock)
    first = await tokens.token(SCOPE)
    clock.pass_(3600)
    assert await tokens.token(SCOPE) != first


async def test_a_refused_token_is_forgotten_once(clock: Clock):
    sign_in = SignIn()
    tokens = CachedTokens(sign_in, clock)
    first = await tokens.token(SCOPE)
    tokens.forget(SCOPE, first)
    second = await tokens.token(SCOPE)
    tokens.forget(SCOPE, first)  # another turn was refused with the same old token
    assert await tokens.token(SCOPE) == second
    assert sign_in.made == 2


async def test_a_failed_sign_in_is_remembered_for_some_seconds(clock: Clock):
    sign_in = SignIn()
    sign_in.fails = True
    tokens = CachedTokens(sign_in, clock)
    for _ in range(10):
        with pytest.raises(NoToken, match="invalid_client"):
            await tokens.token(SCOPE)
    assert sign_in.made == 1
    sign_in.fails = False
    clock.pass_(FAILURE_LASTS)
    assert await tokens.token(SCOPE)


async def test_a_failed_renewal_leaves_the_old_token_in_use(clock: Clock):
    sign_in = SignIn()
    tokens = CachedTokens(sign_in, clock)
    first = await tokens.token(SCOPE)
    sign_in.fails = True
    clock.pass_(3100)
    assert await tokens.token(SCOPE) == first
    await renewed(tokens)
    assert sign_in.made == 2
    assert await tokens.token(SCOPE) == first


async def test_a_sign_in_that_raises_is_no_token():
    def broken(scope: str) -> Mapping[str, Any]:
        raise OSError("no network")

    with pytest.raises(NoToken, match="no network"):
        await CachedTokens(broken).token(SCOPE)


async def test_an_impatient_caller_does_not_end_the_sign_in_of_the_others():
    sign_in = SignIn()
    sign_in.gate.clear()
    tokens = CachedTokens(sign_in)
    impatient, patient = asyncio.create_task(tokens.token(SCOPE)), asyncio.create_task(tokens.token(SCOPE))
    await asyncio.sleep(0)
    impatient.cancel()
    sign_in.gate.set()
    assert await patient
