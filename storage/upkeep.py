"""What is asked of all networks beside the claims: how it stands with deliveries, and what can be thrown away."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, func, select, update

from meetings.receipts import KEPT_FOR
from meetings.reminders.deliveries import DeliveryState
from storage import tables
from storage.dispatch import NEXT_DUE, NOW, WAITING
from storage.heard import OLD_MESSAGES
from storage.session import Database, Session

row, person, member, network = tables.delivery, tables.person, tables.member, tables.network

COUNTS = select(row.c.state, func.count()).group_by(row.c.state)
COUNT_DUE = select(func.count()).select_from(row).where(WAITING, row.c.next_at <= NOW)
NETWORKS_HELD = select(func.count()).select_from(network).where(network.c.held_since.is_not(None))
NETWORKS_AWAY = select(func.count()).select_from(network).where(network.c.away_since.is_not(None))
OLD_KEYS = delete(tables.inbox).where(tables.inbox.c.at < bindparam("before", type_=tables.inbox.c.at.type))
OLD_RECEIPTS = delete(tables.receipt).where(tables.receipt.c.at < bindparam("before", type_=tables.receipt.c.at.type))
OLD_TALKS = delete(tables.talk).where(tables.talk.c.expires_at < bindparam("now", type_=tables.talk.c.expires_at.type))
KEEP_CHAT = (
    update(person)
    .where(
        person.c.id.in_(
            select(member.c.person_id).where(
                member.c.network_id == bindparam("its_network"), member.c.id == bindparam("its_member")
            )
        )
    )
    .values(conversation_id=bindparam("chat"))
)


@dataclass(frozen=True, slots=True)
class Overview:
    """How many deliveries are in each state, how many are due, and how long the oldest of them has waited."""

    by_state: Mapping[DeliveryState, int]
    oldest_due: timedelta | None
    due: int = 0
    held: int = 0
    """Networks in which nothing is sent unasked."""
    away: int = 0
    """Networks into whose teams the bot is not let."""


class Upkeep:
    """Each method is a short transaction of its own."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def overview(self, now: datetime) -> Overview:
        """Deliveries of all networks by state."""
        async with self._database.reading() as transaction:
            session = Session(transaction)
            counts = {found[0]: found[1] for found in await session.rows(COUNTS)}
            oldest: datetime | None = await session.scalar(NEXT_DUE)
            due = int(await session.scalar(COUNT_DUE, now=now))
            held = int(await session.scalar(NETWORKS_HELD))
            away = int(await session.scalar(NETWORKS_AWAY))
        return Overview(counts, None if oldest is None or oldest > now else now - oldest, due, held, away)

    async def throw_away(self, now: datetime, keys_before: datetime) -> int:
        """Delete questions nobody answered in time, keys from before an instant, and old receipts; how many rows."""
        async with self._database.writing() as transaction:
            session = Session(transaction)
            talks = await session.change(OLD_TALKS, now=now)
            keys = await session.change(OLD_KEYS, before=keys_before)
            receipts = await session.change(OLD_RECEIPTS, before=now - KEPT_FOR)
            messages = await session.change(OLD_MESSAGES, as_of=now - KEPT_FOR)
            await session.commit()
        return talks + keys + receipts + messages

    async def keep_chat(self, network_id: int, member_id: int, conversation_id: str) -> None:
        """Remember the personal chat that was made for a member."""
        async with self._database.writing() as transaction:
            session = Session(transaction)
            await session.change(KEEP_CHAT, its_network=network_id, its_member=member_id, chat=conversation_id)
            await session.commit()
