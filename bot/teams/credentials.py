"""The bot's own tokens: one per audience, fetched in a thread, renewed before they end."""

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import structlog

log = structlog.get_logger(__name__)

RENEW_BEFORE = 600.0
"""Seconds before a token ends at which a new one is fetched beside the work."""
UNUSABLE_BEFORE = 60.0
"""Seconds before its end at which a token is no longer sent: it must still be good when it arrives."""
FAILURE_LASTS = 10.0
"""Seconds a refusal is remembered, so that a burst of turns does not become a burst of sign-ins."""

Acquire = Callable[[str], Mapping[str, Any]]
"""Blocking: scope in, `access_token` and `expires_in` out, or `error` and `error_description`, as msal answers."""


class NoToken(Exception):  # noqa: N818 -- read as a sentence
    """The bot could not sign in."""


class Tokens(Protocol):
    """Where the connector gets its tokens."""

    async def token(self, scope: str) -> str | None:
        """A token for the scope; None where none is needed. Raises NoToken."""
        ...

    def forget(self, scope: str, token: str) -> None:
        """That token was refused: fetch another next time."""
        ...

    async def close(self) -> None:
        """End what is under way."""
        ...


class NoTokens:
    """Development without an app registration: requests go without a token."""

    async def token(self, scope: str) -> str | None:
        """None for every scope."""
        del scope
        return None

    def forget(self, scope: str, token: str) -> None:
        """There is nothing to forget."""

    async def close(self) -> None:
        """There is nothing to end."""


@dataclass(frozen=True, slots=True)
class _Held:
    token: str
    renew_at: float
    unusable_at: float


class CachedTokens:
    """One token per scope. Callers at the same moment share one fetch."""

    def __init__(self, acquire: Acquire, clock: Callable[[], float] = time.monotonic) -> None:
        self._acquire = acquire
        self._clock = clock
        self._held: dict[str, _Held] = {}
        self._fetching: dict[str, asyncio.Task[str]] = {}
        self._failed: dict[str, tuple[float, NoToken]] = {}

    async def token(self, scope: str) -> str | None:
        """A token that is good for at least a minute. Raises NoToken."""
        held, now = self._held.get(scope), self._clock()
        if held is not None and now < held.unusable_at:
            if now >= held.renew_at and not self._failed_lately(scope):
                self._fetch(scope)
            return held.token
        failed = self._failed_lately(scope)
        if failed:
            raise failed
        # Shielded: one impatient caller must not end the fetch the others wait for.
        return await asyncio.shield(self._fetch(scope))

    def forget(self, scope: str, token: str) -> None:
        """Drop the token, unless it has been replaced since."""
        held = self._held.get(scope)
        if held is not None and held.token == token:
            del self._held[scope]

    async def close(self) -> None:
        """Wait no longer for what is being fetched."""
        tasks = list(self._fetching.values())
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)

    def _failed_lately(self, scope: str) -> NoToken | None:
        until, error = self._failed.get(scope, (float("-inf"), None))
        return error if self._clock() < until else None

    def _fetch(self, scope: str) -> asyncio.Task[str]:
        task = self._fetching.get(scope)
        if task is None:
            task = asyncio.create_task(self._fetched(scope), name=f"token {scope}")
            # Nobody may be waiting for a renewal; its error has been logged.
            task.add_done_callback(lambda done: done.cancelled() or done.exception())
            self._fetching[scope] = task
        return task

    async def _fetched(self, scope: str) -> str:
        try:
            token, lasts = await asyncio.to_thread(self._answer, scope)
            self._held[scope] = _held(token, self._clock(), lasts)
            self._failed.pop(scope, None)
        except NoToken as error:
            log.error("sign-in-failed", scope=scope, reason=str(error))  # noqa: TRY400 -- the reason says all
            self._failed[scope] = (self._clock() + FAILURE_LASTS, error)
            raise
        else:
            log.info("signed-in", scope=scope, seconds=lasts)
            return token
        finally:
            self._fetching.pop(scope, None)

    def _answer(self, scope: str) -> tuple[str, float]:
        """In a thread. What the sign-in library may raise is not documented: network, TLS and parsing errors."""
        try:
            answer = self._acquire(scope)
        except Exception as error:
            raise NoToken(f"{type(error).__name__}: {error}") from error
        token = answer.get("access_token")
        if not isinstance(token, str) or not token:
            raise NoToken(f"{answer.get('error', 'no token')}: {answer.get('error_description', '')}")
        return token, float(answer.get("expires_in") or 0)


def _held(token: str, now: float, lasts: float) -> _Held:
    """A short-lived token (in tests, or by a tenant's policy) is renewed at half its life."""
    early = min(RENEW_BEFORE, lasts / 2)
    return _Held(token, now + lasts - early, now + max(lasts - UNUSABLE_BEFORE, lasts / 2))
