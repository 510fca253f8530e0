"""The clock that all processes on one database share: leases would end too early by one that is fast."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

import structlog

log = structlog.get_logger(__name__)

WORTH_SAYING = timedelta(seconds=5)
"""From this difference on the operator is told: signatures of messages from Teams fail at some minutes."""


class Timekeeper(Protocol):
    """Where the common time is to be had."""

    async def clock(self) -> datetime | None:
        """What time it is there; None when the process's own clock is the common one."""
        ...


class CommonClock:
    """The process's clock put right by what it differed from the database's when that was last looked at."""

    def __init__(self, own: Callable[[], datetime], keeper: Timekeeper) -> None:
        self._own = own
        self._keeper = keeper
        self._difference = timedelta()

    def __call__(self) -> datetime:
        """Now, as all processes have it."""
        return self._own() + self._difference

    async def compare(self) -> None:
        """Look at the database's clock; half of what the question took is the answer's way back."""
        asked = self._own()
        theirs = await self._keeper.clock()
        if theirs is None:
            return
        answered = self._own()
        self._difference = theirs - (asked + (answered - asked) / 2)
        if abs(self._difference) >= WORTH_SAYING:
            log.warning("clock-differs", seconds=round(self._difference.total_seconds(), 1))
