"""The dispatcher: claims what is due, sends it once, and records what became of it.

Everything that can fail without Teams having shown anything is done before a delivery is marked as being
sent; the request itself is made outside any transaction; and what is found marked when its sender is gone
counts as unclear. So a message is lost by no crash, and comes twice by an unclear answer at most.
"""

import asyncio
import random
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import groupby
from typing import Protocol

import structlog

from bot.allowance import Allowance
from bot.hands import HANDS, QUICK, Hands
from bot.ledger import Ledger
from bot.limits import Budget
from bot.messages import Bundle, Message, Scene, bundled
from bot.outcomes import Answer, crashed
from bot.teams.outbox import Address, Posting
from bot.teams.outcome import Ambiguous, NotSent, Sent, SurelyNot
from meetings.calendar.workdays import WorkingDay, is_working_day
from meetings.errors import StoreUnavailable
from meetings.ports import Links, Store, Unit
from meetings.reminders.deliveries import Delivery, DeliveryState, Outcome
from meetings.reminders.planning import member_of
from storage.installations import Installations
from storage.upkeep import Upkeep

log = structlog.get_logger(__name__)

LEASE = timedelta(seconds=90)
"""Longer than everything that is done under it: a minute of requests and a few short transactions."""
GRACE = 20.0
"""Seconds that what is being sent gets to finish when the process is told to stop."""
FAR = 60.0
"""Seconds: what falls due later than this is left to the regular looks."""


class Memory(Store, Protocol):
    """The database, with what is asked of all networks at once."""

    upkeep: Upkeep
    installation: Installations
    when_planned: Callable[[], None]


class Wire(Protocol):
    """What sends. Both raise NotSent."""

    async def prepare(self, posting: Posting) -> Posting:
        """Do all that can fail without anybody seeing anything; the posting comes back with its conversation."""
        ...

    async def send(self, posting: Posting) -> Sent:
        """Ask Teams once to show it."""
        ...


class Dispatcher:
    """Any number of them may work on one database."""

    def __init__(
        self,
        store: Memory,
        wire: Wire,
        clock: Callable[[], datetime],
        *,
        bot_id: str,
        links: Links,
        budget: Budget | None = None,
        steady: Callable[[], datetime] | None = None,
        hands: int = HANDS,
        quick: float = QUICK,
        lease: timedelta = LEASE,
        working: WorkingDay = is_working_day,
        chance: Callable[[], float] = random.random,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        alert: bool = False,
    ) -> None:
        """`alert` looks by itself when something falls due or is planned, and not only when it is told to.

        `steady` is a clock for the budget that is never put forward or back; without it `clock` is.
        """
        self._store = store
        self._wire = wire
        self._clock = clock
        self._bot_id = bot_id
        self._links = links
        self._budget = budget or Budget()
        self._hands = Hands(hands, self._freed, quick)
        self._allowance = Allowance(self._budget, steady or clock, sleep, self._hands, lambda: self._stopping)
        self._lease = lease
        self._working = working
        self._chance = chance
        self._tasks: set[asyncio.Task[None]] = set()
        self._pumps: set[asyncio.Task[None]] = set()
        self._one_at_a_time = asyncio.Lock()
        self._more = False
        self._ended = 0
        """Receivers since the last look."""
        self._stopping = False
        self._alert = alert
        self._woken: asyncio.TimerHandle | None = None
        self.may_send: Callable[[], bool] = lambda: True
        """Whether it is this process's turn to send at all."""
        self._looked = time.monotonic()
        self.followed: Callable[[Posting, Sent], Awaitable[None]] | None = None
        """Told where a card stands that is to follow what happens, or the receipt of a message."""
        self._ledger = Ledger(store, self._scene, lease, sleep, self._wake_in)
        self._look_again = datetime.min.replace(tzinfo=UTC)

    async def tick(self) -> int:
        """Begin with what is due, as far as there are hands free; for how many receivers."""
        async with self._one_at_a_time:
            worth = self.may_send() and await self._worth_a_claim()
            self._looked = time.monotonic()
            if not worth:
                return 0
            begun = self._ended = 0
            while not self._stopping and (wanted := self._hands.portion) > 0:
                receivers = await self._claim(wanted)
                for bundles in receivers:
                    self._begin_with(bundles)
                begun += len(receivers)
                if len(receivers) < wanted:
                    break
            self._more = await self._is_due()
        self._go_on()
        return begun

    async def _claim(self, most: int) -> Sequence[Sequence[Bundle]]:
        dispatch = self._store.dispatch
        networks, tenants = self._hands.full()
        claimed = await dispatch.claim(self._clock(), self._lease, most, full_networks=networks, full_tenants=tenants)
        if unknown := self._hands.unknown(one.network_id for one in claimed):
            self._hands.learn(await dispatch.tenants(unknown))
        return bundled(claimed)

    async def _is_due(self) -> bool:
        due = await self._store.dispatch.next_due()
        return due is not None and due <= self._clock()

    async def run_due(self) -> int:
        """Send everything that is due now and wait for it; for how many receivers."""
        total = 0
        while (begun := await self.tick()) or self._tasks:
            total += begun
            await self.drained()
        return total

    async def drained(self) -> None:
        """Wait until nothing is under way."""
        while under_way := self._tasks | self._pumps:
            await asyncio.wait(under_way)

    async def stop(self, grace: float = GRACE) -> None:
        """Claim nothing more, let what is being sent finish, and give the rest back."""
        self._stopping = True
        if self._woken:
            self._woken.cancel()
        async with self._one_at_a_time:
            pass  # a claim that is being made is let end: after it, what was taken is in hand
        if self._tasks:
            _, late_ones = await asyncio.wait(self._tasks, timeout=grace)
            for task in late_ones:
                task.cancel()
            await asyncio.gather(*late_ones, return_exceptions=True)
        await self._ledger.idle()

    async def _worth_a_claim(self) -> bool:
        """Mostly one small question: is anything due? Now and then also what others have left lying."""
        now = self._clock()
        due = await self._store.dispatch.next_due()
        if due is not None and due > now:
            self._wake_in((due - now).total_seconds())
        if now >= self._look_again:
            self._look_again = now + self._lease / 3
            await self._take_over()
            return True
        return due is not None and due <= now

    @property
    def outcomes(self) -> Counter[str]:
        """How many answers of each kind there have been."""
        return self._ledger.outcomes

    def looked_within(self, longest: timedelta) -> bool:
        """Whether it has been looked for what is due so lately, by the time that has really passed."""
        return self.idle_for <= longest

    @property
    def idle_for(self) -> timedelta:
        """How long ago it was last looked for what is due."""
        return timedelta(seconds=time.monotonic() - self._looked)

    def wake(self) -> None:
        """Something was planned in this process: look at once, and not only when it is time to."""
        self._wake_in(0.0)

    def _wake_in(self, seconds: float) -> None:
        """Look again then, if it is not looked at before; what is farther away is found by the next look."""
        if not self._alert or self._stopping or seconds > FAR:
            return
        loop = asyncio.get_running_loop()
        at = loop.time() + max(seconds, 0.0)
        if self._woken and loop.time() < self._woken.when() <= at:
            return
        if self._woken:
            self._woken.cancel()
        self._woken = loop.call_at(at, self._look)

    def _look(self) -> None:
        if not self._stopping:
            pump = asyncio.create_task(self._again(), name="delivery-woken")
            self._pumps.add(pump)
            pump.add_done_callback(self._pumps.discard)

    def _begin_with(self, bundles: Sequence[Bundle]) -> None:
        network_id = bundles[0].network_id
        task = asyncio.create_task(self._one_by_one(bundles), name=f"delivery-{bundles[0].deliveries[0].id}")
        self._hands.begin(network_id)
        self._tasks.add(task)
        task.add_done_callback(partial(self._finished, network_id))

    def _finished(self, network_id: int, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._hands.end(network_id)
        self._freed()

    def _freed(self) -> None:
        self._ended += 1
        self._go_on()

    def _go_on(self) -> None:
        """Look for more that is due as soon as it is worth a look: several are begun with at a time."""
        if self._more and not self._stopping and self._ended >= max(1, self._hands.moving // 4):
            self._more = False
            self._look()

    async def _again(self) -> None:
        try:
            await self.tick()
        except StoreUnavailable:
            log.warning("dispatch-unavailable", exc_info=True)

    async def _take_over(self) -> None:
        """What was being sent by somebody who is no more: nobody knows whether it was shown."""
        stranded = await self._store.dispatch.stranded(self._clock(), self._lease, HANDS)
        for network_id, rows in groupby(sorted(stranded, key=lambda d: d.network_id), lambda d: d.network_id):
            await self._record(network_id, list(rows), crashed())

    async def _one_by_one(self, bundles: Sequence[Bundle]) -> None:
        """Messages for one receiver, in their order."""
        try:
            for bundle in bundles:
                await self._deliver(bundle)
        except asyncio.CancelledError:
            rows = [row for bundle in bundles for row in bundle.deliveries]
            await asyncio.shield(self._store.dispatch.release(rows))
            raise

    async def _deliver(self, bundle: Bundle) -> None:
        """One message, from claim to outcome. What goes wrong here leaves a lease that runs out."""
        facts = {"network": bundle.network_id, "delivery": bundle.deliveries[0].id}
        try:
            await self._attempt(bundle)
        except StoreUnavailable:
            log.warning("delivery-unavailable", **facts, exc_info=True)
        except Exception:
            log.exception("delivery-fault", **facts)

    async def _attempt(self, bundle: Bundle) -> None:
        if self._stopping:
            await self._store.dispatch.release(bundle.deliveries)
            return
        draft = await self._draft(bundle)
        if draft.posting is None:
            await self._ledger.mark(bundle, None)
            return
        try:
            with self._hands.asking(bundle.network_id, tells=False):  # it may not have to ask Teams at all
                ready = await self._wire.prepare(draft.posting)
        except NotSent as fault:
            await self._record(bundle.network_id, draft.covers, unseen(fault))
            return
        await self._keep_chat(bundle, draft.posting, ready)
        pause = await self._allowance.wait(ready)
        if pause:
            await self._wait(bundle.network_id, draft.covers, pause)
        elif self._stopping:
            self._allowance.give_back(ready)
            await self._store.dispatch.release(bundle.deliveries)
        else:
            await self._send(bundle, ready)

    async def _draft(self, bundle: Bundle) -> Message:
        """Whom it goes to; where that is still to be found out in Teams, only if it is still to be said."""
        to = await self._ledger.address(bundle)
        if to.conversation_id or to.channel_id:
            return Message(Posting(to, {}), list(bundle.deliveries))
        return await self._ledger.draft(bundle)

    async def _send(self, bundle: Bundle, ready: Posting) -> None:
        message = None
        try:
            message = await self._ledger.mark(bundle, ready)
        finally:
            if message is None or message.posting is None:
                self._allowance.give_back(ready)
        if message is None or message.posting is None:
            return
        answer: Answer
        departure = self._allowance.leaves(ready)
        try:
            with self._hands.asking(bundle.network_id, tells=True):
                answer = await self._wire.send(message.posting)
        except NotSent as fault:
            answer = fault
        finally:
            self._allowance.answered(departure)
        await self._record(bundle.network_id, message.covers, answer, message.posting.to)
        if self.followed and message.posting.followed and isinstance(answer, Sent):
            await self.followed(message.posting, answer)

    async def _record(
        self, network_id: int, rows: Sequence[Delivery], answer: Answer, to: Address | None = None
    ) -> None:
        await self._ledger.record(network_id, rows, answer, self._chance(), to)

    def _scene(self, unit: Unit) -> Scene:
        return Scene(unit, self._clock(), self._bot_id, self._links, self._working)

    async def _wait(self, network_id: int, rows: Sequence[Delivery], pause: timedelta) -> None:
        now = self._clock()
        waits = Outcome(DeliveryState.RETRY, "own rate limit", now, next_at=now + pause, counted=False)
        self._wake_in(pause.total_seconds())
        async with self._store.unit(network_id) as unit:
            for row in rows:
                await unit.deliveries.settle(row, waits)
            await unit.commit()

    async def _keep_chat(self, bundle: Bundle, draft: Posting, ready: Posting) -> None:
        member = member_of(bundle.recipient)
        made = ready.to.conversation_id
        if member is not None and made is not None and made != draft.to.conversation_id:
            await self._store.upkeep.keep_chat(bundle.network_id, member, made)


def unseen(fault: NotSent) -> NotSent:
    """A fault before anything was sent: however unclear the answer was, nobody has seen a message."""
    if isinstance(fault, Ambiguous):
        return SurelyNot(fault.reason, fault.status, fault.code, fault.retry_after)
    return fault
