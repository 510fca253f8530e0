"""Leave to send: here a message waits for room within what Teams takes."""

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from bot.hands import Hands
from bot.limits import Budget, Departure
from bot.teams.outbox import Posting

SHORT_WAIT = timedelta(seconds=2)
"""A pause for the budget's sake that is waited out; for a longer one the message is given back."""


class Allowance:
    """What a process may send now, message for message."""

    def __init__(
        self,
        budget: Budget,
        clock: Callable[[], datetime],
        sleep: Callable[[float], Awaitable[None]],
        hands: Hands,
        stopping: Callable[[], bool],
    ) -> None:
        """`clock` is put forward and back by nobody. Once the process is `stopping`, nobody waits."""
        self._budget = budget
        self._clock = clock
        self._sleep = sleep
        self._hands = hands
        self._stopping = stopping
        self._queues: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def wait(self, posting: Posting) -> timedelta:
        """Zero when it may be sent: it leaves or is given back. Else how long to give it back for: that is long."""
        with self._hands.resting():
            while pause := await self._in_turn(*_counted_in(posting)):
                if pause > SHORT_WAIT or self._stopping():
                    return pause
                await self._sleep(pause.total_seconds())
        return timedelta()

    def leaves(self, posting: Posting) -> Departure:
        """It is being sent at this moment; to be told when it is `answered`."""
        return self._budget.leaves(*_counted_in(posting), self._clock())

    def answered(self, departure: Departure) -> None:
        """Teams has answered, or it is not waited for any more."""
        self._budget.answered(departure, self._clock())

    def give_back(self, posting: Posting) -> None:
        """It is not sent after all."""
        self._budget.give_back(*_counted_in(posting))

    async def _in_turn(self, tenant: str, conversation: str) -> timedelta:
        """Zero when it may be sent now; else how long its conversation has no room, or too long to be waited for.

        One at a time waits for its tenant: the others would all wake to be told no. But who waits for a conversation
        lets others of the tenant pass.
        """
        async with self._queues[tenant]:
            while pause := self._budget.take(tenant, conversation, self._clock()):
                if pause > SHORT_WAIT or self._stopping() or self._budget.is_full(conversation, self._clock()):
                    return pause
                await self._sleep(pause.total_seconds())
        return timedelta()


def _counted_in(posting: Posting) -> tuple[str, str]:
    """The tenant and the conversation that a message is counted in."""
    return posting.to.tenant_id, posting.to.conversation_id or posting.to.channel_id or ""
