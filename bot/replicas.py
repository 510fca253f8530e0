"""The processes that work on one database: each keeps to its part of what Teams takes."""

from collections.abc import Callable
from datetime import datetime, timedelta
from secrets import token_hex
from typing import Protocol

import structlog

from bot.common_clock import CommonClock
from bot.limits import Budget, Limits

log = structlog.get_logger(__name__)

EVERY = timedelta(seconds=20)
"""Between two looks at who else is there: a third of the time after which one that is not seen has ended."""


class Register(Protocol):
    """Where processes say that they are at work."""

    async def beat(self, key: str, now: datetime) -> int:
        """Say so; how many there are."""
        ...

    async def leave(self, key: str) -> None:
        """Say that it ends."""
        ...


class Replicas:
    """One process among the others. One that joins sends nothing until the others know of it."""

    def __init__(
        self, register: Register, clock: CommonClock | Callable[[], datetime], limits: Limits, budget: Budget
    ) -> None:
        self._register = register
        self._clock = clock
        self._limits = limits
        self._budget = budget
        self._key = token_hex(8)
        self._joined: datetime | None = None
        self._others = 0

    @property
    def known(self) -> bool:
        """Whether every other process has had time to make room for this one."""
        return self._joined is not None and (not self._others or self._clock() - self._joined > EVERY)

    async def beat(self) -> None:
        """Say that this process is at work, and take its part of the limits."""
        if isinstance(self._clock, CommonClock):
            await self._clock.compare()
        now = self._clock()
        alive = await self._register.beat(self._key, now)
        if self._joined is None:
            self._joined, self._others = now, alive - 1
        if alive != self._budget.sharers:
            log.info("replicas", alive=alive)
        self._budget.share(self._limits, alive)

    async def leave(self) -> None:
        """Say that this process ends: its part is free for the others."""
        await self._register.leave(self._key)
