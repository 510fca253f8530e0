"""What is read and written of deliveries around their sending: several of a network in one transaction."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog

from bot.closed_channel import elsewhere
from bot.escalation import Lost, escalate
from bot.messages import Bundle, Message, Scene, addressed, composed
from bot.outcomes import FIRST_PAUSE, Answer, after, given_up
from bot.teams.outbox import Address, Posting
from bot.teams.outcome import NotSent
from bot.together import Together
from meetings.errors import StoreUnavailable
from meetings.ports import Store, Unit
from meetings.reminders.deliveries import Delivery, DeliveryState, Outcome

log = structlog.get_logger(__name__)

MOST_TOGETHER = 4
"""Messages in one transaction. SQLite answers on the event loop: those who write meanwhile wait for all of them."""
LINGER = 0.005
"""Seconds an outcome waits for others of its network."""
PATIENCE = timedelta(hours=1)
"""A database is waited for so long, longer than a lease: nobody takes anything over while it is away, and later it may
still be said that a message was sent. Who waits keeps no more than its network's share of the hands."""
LONGEST_PAUSE = 10.0
"""Seconds between two tries to write what is known only here at most."""


@dataclass(frozen=True, slots=True)
class Result:
    """The answer to one message, and the chance that spreads what follows from it."""

    rows: Sequence[Delivery]
    answer: Answer
    share: float
    to: Address | None = None
    """Where it was sent, if that was known."""


class Ledger:
    """`scene` says in what a message is made; `wake` is told in how many seconds something falls due again."""

    def __init__(
        self,
        store: Store,
        scene: Callable[[Unit], Scene],
        lease: timedelta,
        sleep: Callable[[float], Awaitable[None]],
        wake: Callable[[float], None],
        *,
        most: int = MOST_TOGETHER,
    ) -> None:
        self._store = store
        self._scene = scene
        self._lease = lease
        self._sleep = sleep
        self._wake = wake
        self._addresses = Together(self._addressed, most)
        self._drafts = Together(self._drafted, most)
        self._marks = Together(self._marked, most)
        self._results = Together(self._recorded, most, LINGER)
        self.outcomes: Counter[str] = Counter()
        """How many answers of each kind there have been."""

    async def address(self, bundle: Bundle) -> Address:
        """Whom it goes to, whether or not it is still to be said."""
        return await self._addresses.ask(bundle.network_id, bundle)

    async def draft(self, bundle: Bundle) -> Message:
        """Whom it goes to, if it is still to be said."""
        return await self._drafts.ask(bundle.network_id, bundle)

    async def mark(self, bundle: Bundle, ready: Posting | None) -> Message | None:
        """Look once more at what is so, cancel what no longer is, and mark the rest as being sent.

        None when the lease was lost: then somebody else sends it. After StoreUnavailable it is given back: the mark may
        have been made and only the answer been lost, and nothing was sent.
        """
        try:
            return await self._marks.ask(bundle.network_id, (bundle, ready))
        except StoreUnavailable:
            await self._when_it_is_back(lambda: self._give_back(bundle))
            raise

    async def record(
        self, network_id: int, rows: Sequence[Delivery], answer: Answer, share: float, to: Address | None = None
    ) -> None:
        """Write down the outcome. It is known only here: a database that is away is waited for, longer than the lease.

        Raises StoreUnavailable when it does not come back.
        """
        self.outcomes[answer.outcome] += len(rows)
        result = Result(rows, answer, share, to)
        await self._when_it_is_back(lambda: self._results.ask(network_id, result))

    async def idle(self) -> None:
        """Wait until nothing is being written."""
        for each in (self._addresses, self._drafts, self._marks, self._results):
            await each.idle()

    async def _when_it_is_back(self, write: Callable[[], Awaitable[None]]) -> None:
        """Write as soon as the database takes it; the token lets it be done once only."""
        pause, waited = 1.0, 0.0
        while True:
            try:
                await write()
            except StoreUnavailable:
                if waited + pause > PATIENCE.total_seconds():
                    raise
                await self._sleep(pause)
                waited += pause
                pause = min(2 * pause, LONGEST_PAUSE)
            else:
                return

    async def _give_back(self, bundle: Bundle) -> None:
        async with self._store.unit(bundle.network_id) as unit:
            now = self._scene(unit).now
            soon = now + timedelta(seconds=FIRST_PAUSE)
            for row in bundle.deliveries:
                await unit.deliveries.settle(row, Outcome(DeliveryState.RETRY, "not sent", now, soon, counted=False))
            await unit.commit()
        self._wake(FIRST_PAUSE)

    async def _addressed(self, network_id: int, bundles: Sequence[Bundle]) -> list[Address]:
        async with self._store.reading(network_id) as unit:
            scene = self._scene(unit)
            return [await addressed(scene, bundle) for bundle in bundles]

    async def _drafted(self, network_id: int, bundles: Sequence[Bundle]) -> list[Message]:
        found = []
        async with self._store.reading(network_id) as unit:
            for bundle in bundles:
                found.append(await composed(self._scene(unit), bundle, addressed_only=True))
                await asyncio.sleep(0)  # SQLite answers on the event loop: turns are let through between two looks
        return found

    async def _marked(self, network_id: int, asked: Sequence[tuple[Bundle, Posting | None]]) -> list[Message | None]:
        found: list[Message | None] = []
        lost: list[Lost] = []
        async with self._store.unit(network_id) as unit:
            scene = self._scene(unit)
            for bundle, ready in asked:
                found.append(await self._mark_one(scene, bundle, ready, lost))
                await asyncio.sleep(0)
            await escalate(unit, lost, scene.now)
            await unit.commit()
        return found

    async def _mark_one(self, scene: Scene, bundle: Bundle, ready: Posting | None, lost: list[Lost]) -> Message | None:
        deliveries, now = scene.unit.deliveries, scene.now
        message = await composed(scene, bundle)
        for row, outcome in message.dropped:
            if await deliveries.settle(row, outcome) and given_up(outcome):
                lost.append(Lost(row))
        if ready is None or message.posting is None:
            message.posting = None
            return message
        begun = [row for row in message.covers if await deliveries.begin(row, now, now + self._lease)]
        if len(begun) < len(message.covers):
            log.warning("lease-lost", network=bundle.network_id, delivery=bundle.deliveries[0].id)
            again = Outcome(DeliveryState.RETRY, "lease lost", now, next_at=now, counted=False)
            for row in begun:
                await deliveries.settle(row, again)
            return None
        message.posting = replace(message.posting, to=ready.to)
        return message

    async def _recorded(self, network_id: int, results: Sequence[Result]) -> list[None]:
        async with self._store.unit(network_id) as unit:
            now = self._scene(unit).now
            lost: list[Lost] = []
            for result in results:
                lost += await self._settle(unit, result, now)
            await escalate(unit, lost, now)
            await unit.commit()
        return [None] * len(results)

    async def _settle(self, unit: Unit, result: Result, now: datetime) -> list[Lost]:
        lost = []
        for row in result.rows:
            outcome = await elsewhere(unit, row, result.to, result.answer, now)
            outcome = outcome or after(row, result.answer, now, lambda longest: result.share * longest)
            if await unit.deliveries.settle(row, outcome) and given_up(outcome):
                lost.append(Lost(row, result.answer if isinstance(result.answer, NotSent) else None))
            if outcome.next_at:
                self._wake((outcome.next_at - now).total_seconds())
        return lost
