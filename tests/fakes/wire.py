"""A wire for tests: it records what it was asked to send, and answers as it is told."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from bot.teams.outbox import Posting
from bot.teams.outcome import NotSent, Sent, SurelyNot, Terminal


@dataclass
class Clock:
    """A clock that stands still until it is put forward."""

    now: datetime = datetime(2027, 1, 15, 7, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **passed: float) -> None:
        self.now += timedelta(**passed)

    async def sleep(self, seconds: float) -> None:
        """Waiting takes no time but puts the clock forward; others get on with theirs."""
        self.forward(seconds=seconds)
        await asyncio.sleep(0)


@dataclass
class FakeWire:
    """Takes everything, unless the next answer has been scripted or the receiver is closed."""

    asked: list[Posting] = field(default_factory=list)
    """Every message it was asked to show, whatever came of it."""
    shown: list[Posting] = field(default_factory=list)
    """What users have seen."""
    faults: deque[NotSent] = field(default_factory=deque)
    """The next answers."""
    closed: set[str] = field(default_factory=set)
    """Teams ids and channels that refuse everything."""
    away: bool = False
    """Whether no connection can be made at all."""
    when_preparing: Callable[[], Awaitable[None]] | None = None
    when_sending: Callable[[], Awaitable[None]] | None = None
    chats_made: list[str] = field(default_factory=list)

    async def prepare(self, posting: Posting) -> Posting:
        if self.when_preparing:
            await self.when_preparing()
        to = posting.to
        if to.conversation_id or to.channel_id:
            return posting
        if self.away:
            raise SurelyNot("connection refused")
        if to.teams_id is None or to.teams_id in self.closed:
            raise Terminal("blocked", 403, "MessageWritesBlocked")
        self.chats_made.append(to.teams_id)
        return replace(posting, to=replace(to, conversation_id=f"chat-{to.teams_id}"))

    async def send(self, posting: Posting) -> Sent:
        self.asked.append(posting)
        if self.when_sending:
            await self.when_sending()
        if self.away:
            raise SurelyNot("connection refused")
        if self.faults:
            raise self.faults.popleft()
        if self.closed & {posting.to.channel_id, posting.to.teams_id}:
            raise Terminal("blocked", 403, "MessageWritesBlocked")
        self.shown.append(posting)
        where = posting.to.conversation_id or f"{posting.to.channel_id};messageid=1"
        return Sent(where, f"m{len(self.shown)}")


def words(posting: Posting) -> str:
    """What a person reads in a message."""
    cards = [attachment["content"]["body"] for attachment in posting.activity.get("attachments", [])]
    return "\n".join(_texts([posting.activity.get("text", ""), *cards]))


def _texts(node: object) -> Iterator[str]:
    if isinstance(node, str) and node:
        yield node
    elif isinstance(node, list):
        for child in node:
            yield from _texts(child)
    elif isinstance(node, dict):
        yield from _texts([node.get(key) for key in ("text", "inlines", "items") if node.get(key)])


def to_whom(posting: Posting) -> str:
    """The person or channel, by the id tests give them."""
    return posting.to.teams_id or posting.to.channel_id or posting.to.conversation_id or ""
