"""Keeps the cards fresh that were posted where several read them: best effort, and never in anybody's way.

When something has been recorded in a network, its newest live cards are made again about a second later, and
those whose content differs take the old ones' place in Teams. Any number of processes may do so: a card has a
version, and who finds that another has been there meanwhile looks once more.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any, Protocol, cast

import structlog

from bot.teams.outbox import Address, Posting
from bot.teams.outcome import NotSent, Sent, Terminal
from bot.teams.outgoing import card_activity
from dialogs.live import sealed_again, shown
from dialogs.turn import Live, Reply, Showing
from meetings.calendar.workdays import WorkingDay
from meetings.errors import ChangedMeanwhile, Refusal
from meetings.live_cards import FOLLOWED_FOR, LiveCard, followed
from meetings.ports import Links, Store

log = structlog.get_logger(__name__)

GATHERED_FOR = 1.0
"""Seconds in which what happens in one network becomes one change of its cards."""
ROUNDS = 3
"""Looks at one card, when other processes change it at the same time."""
GRACE = 3.0
"""Seconds that what is under way gets when the process is told to stop."""
NOT_THERE = 404


class Wire(Protocol):
    """What puts a message in another's place. Raises NotSent."""

    async def update(self, posting: Posting) -> Sent: ...


@dataclass(frozen=True, slots=True)
class Around:
    """What a card may need from outside when it is made."""

    clock: Callable[[], datetime]
    links: Links
    working_day: WorkingDay


class LiveCards:
    """One for the process."""

    def __init__(self, store: Store, wire: Wire, around: Around, gathered_for: float = GATHERED_FOR) -> None:
        self._store = store
        self._wire = wire
        self._around = around
        self._gathered_for = gathered_for
        self._under_way: dict[int, asyncio.Task[None]] = {}
        self._again: set[int] = set()
        self._stopping = asyncio.Event()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """At the end of the block what is gathered is shown at once, within a few seconds or not at all."""
        try:
            yield
        finally:
            self._stopping.set()
            tasks = list(self._under_way.values())
            if tasks:
                _, late = await asyncio.wait(tasks, timeout=GRACE)
                for task in late:
                    task.cancel()
                await asyncio.gather(*late, return_exceptions=True)

    def happened(self, network_id: int) -> None:
        """Something was recorded there: its cards are looked at soon. Returns at once."""
        if network_id in self._under_way:
            self._again.add(network_id)
        elif not self._stopping.is_set():
            task = asyncio.create_task(self._freshened(network_id), name=f"live-cards-{network_id}")
            self._under_way[network_id] = task
            task.add_done_callback(lambda _: self._under_way.pop(network_id, None))

    async def settled(self) -> None:
        """Wait until nothing is under way."""
        while self._under_way:
            await asyncio.wait(self._under_way.values())

    async def keep(self, posting: Posting, sent: Sent) -> None:
        """A card that is to follow what happens is shown: remember where."""
        if posting.live is None or sent.message_id is None:
            return
        now, posted = self._around.clock(), posting.live["posted"]
        network_id = posted["network_id"]
        card = LiveCard(
            id=0,
            network_id=network_id,
            rule=posting.live["rule"],
            facts=posting.live["facts"],
            locale=posted["locale"],
            address=asdict(replace(posting.to, conversation_id=sent.conversation_id, channel_id=None)),
            conversation=sent.conversation_id,
            message=sent.message_id,
            posted_at=now,
            content=posted["content"],
        )
        async with self._store.unit(network_id) as unit:
            await unit.live_cards.forget_before(now - FOLLOWED_FOR)
            await unit.live_cards.add(card)
            await unit.commit()
        self.happened(network_id)  # between its making and now others may have done something

    async def _freshened(self, network_id: int) -> None:
        try:
            await self._gathered()
            while True:
                self._again.discard(network_id)
                async with self._store.reading(network_id) as unit:
                    cards = followed(await unit.live_cards.since(self._around.clock() - FOLLOWED_FOR))
                    if unit.network.away is not None:
                        return  # Teams would not find them, and they would be forgotten
                for card in cards:
                    await self._kept_fresh(card)
                if network_id not in self._again:
                    return
                await self._gathered()
        except Exception:
            log.exception("live-cards-fault", network=network_id)
        finally:
            self._again.discard(network_id)

    async def _gathered(self) -> None:
        try:
            async with asyncio.timeout(self._gathered_for):
                await self._stopping.wait()
        except TimeoutError:
            return

    async def _kept_fresh(self, card: LiveCard) -> None:
        """One card, whatever goes wrong with it."""
        facts = {"network": card.network_id, "card": card.id, "rule": card.rule}
        try:
            await self._looked_at(card)
        except NotSent as fault:
            log.info("live-card-not-updated", **facts, outcome=fault.outcome, status=fault.status)
            await self._unknown(card, gone=isinstance(fault, Terminal) and fault.status == NOT_THERE)
        except (Refusal, ChangedMeanwhile) as refusal:
            log.info("live-card-not-made", **facts, why=type(refusal).__name__)
        except Exception:
            log.exception("live-card-fault", **facts)

    async def _looked_at(self, card: LiveCard) -> None:
        """Make it again and put it in place if it differs, until nobody else has done so meanwhile."""
        overtaken = False
        for _ in range(ROUNDS):
            known, made = await self._made(card)
            if known is None or made is None or made.card is None or made.live is None or made.live.posted is None:
                return
            content = made.live.posted.content
            if content == known.content and not overtaken:
                return
            overtaken = True
            try:
                version = await self._written_down(replace(known, content=content))
            except ChangedMeanwhile:
                continue
            activity = card_activity(sealed_again(made.card, card.network_id, f"{card.id}-{version}"), made.summary)
            to = Address(**cast("dict[str, Any]", dict(card.address)))
            await self._wire.update(Posting(to, activity, replaces=card.message))
            async with self._store.reading(card.network_id) as unit:
                stands = await unit.live_cards.get(card.id)
            if stands is None or stands.version == version:
                return

    async def _made(self, card: LiveCard) -> tuple[LiveCard | None, Reply | None]:
        """What is known to stand there, and the card as it is now; what is no longer followed is forgotten."""
        async with self._store.reading(card.network_id) as unit:
            known = await unit.live_cards.get(card.id)
            around = self._around
            showing = Showing(
                unit.network, around.clock(), card.locale, card.facts, None, around.links, around.working_day
            )
            made = await shown(unit, Live(card.rule, card.facts), showing) if known else None
        if known is not None and made is None:
            await self._forgotten(card)
        return known, made

    async def _written_down(self, card: LiveCard) -> int:
        """What is to stand there, with its version; raises ChangedMeanwhile."""
        async with self._store.unit(card.network_id) as unit:
            saved = await unit.live_cards.save(card)
            await unit.commit()
        return saved.version

    async def _forgotten(self, card: LiveCard) -> None:
        async with self._store.unit(card.network_id) as unit:
            await unit.live_cards.forget(card.id)
            await unit.commit()

    async def _unknown(self, card: LiveCard, *, gone: bool) -> None:
        """Nobody knows what stands there now: it is put right next time. What Teams does not find is forgotten."""
        try:
            if gone:
                await self._forgotten(card)
                return
            async with self._store.reading(card.network_id) as unit:
                known = await unit.live_cards.get(card.id)
            if known is not None:
                await self._written_down(replace(known, content=""))
        except Exception:
            log.exception("live-card-fault", network=card.network_id, card=card.id)
