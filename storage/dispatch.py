"""Claiming deliveries across all networks: the one place, with the directory, that asks without a network.

What is due for one receiver is claimed whole, so that reminders become one message and answers keep their
order: claims of several replicas follow one another, and nothing is claimed for whom something is under way.
"""

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import (
    BigInteger,
    Executable,
    Select,
    and_,
    bindparam,
    func,
    literal,
    or_,
    select,
    tuple_,
    update,
)

from meetings.deliveries import Delivery, DeliveryState
from storage.columns import one_of
from storage.deliveries import COLUMNS, FREE, row
from storage.session import Database, Session

WAITING = one_of(row.c.state, (DeliveryState.SCHEDULED, DeliveryState.RETRY, DeliveryState.UNKNOWN))
NOW = bindparam("now", type_=row.c.next_at.type)
LEASE_OVER = row.c.lease_until <= NOW

DUE = or_(and_(WAITING, row.c.next_at <= NOW), and_(row.c.state == DeliveryState.CLAIMED, LEASE_OVER))
STRANDED = and_(row.c.state == DeliveryState.SENDING, LEASE_OVER)


TOGETHER = (row.c.network_id, row.c.recipient, row.c.kind)
"""What is claimed together: a person's reminders, which make one message, and answers in their order."""
other = row.alias("other")
UNDER_WAY = select(other.c.network_id, other.c.recipient, other.c.kind).where(
    one_of(other.c.state, (DeliveryState.CLAIMED, DeliveryState.SENDING)), other.c.lease_until > NOW
)
FREE_TO_HEAR = tuple_(*TOGETHER).not_in(UNDER_WAY)
"""Not `NOT EXISTS`: SQLite would look through all rows of the network for each that is due."""
FIRST_DUE = (
    select(*TOGETHER)
    .where(DUE, FREE_TO_HEAR)
    .group_by(*TOGETHER)
    .order_by(func.min(row.c.next_at), func.min(row.c.id))
    .limit(bindparam("most"))
)
ONE_CLAIM_AT_A_TIME = select(func.pg_advisory_xact_lock(literal(0x6E_76_62, BigInteger)))
"""Else two replicas could each take a part of what one person is to be told. Held until the claim is committed."""


def _take(wanted: Select[tuple[int]], **changes: object) -> Executable:
    """Lease rows that nobody else is changing at this moment."""
    leased = {"lease_until": bindparam("until", type_=row.c.lease_until.type), "lease_token": bindparam("token")}
    locked = wanted.with_for_update(skip_locked=True)
    return update(row).where(row.c.id.in_(locked)).values(**leased, **changes).returning(*COLUMNS)


CLAIM = _take(select(row.c.id).where(DUE, tuple_(*TOGETHER).in_(FIRST_DUE)), state=DeliveryState.CLAIMED)
TAKE_OVER = _take(select(row.c.id).where(STRANDED).order_by(row.c.lease_until, row.c.id).limit(bindparam("most")))
RELEASE = (
    update(row)
    .where(
        row.c.id == bindparam("key"),
        row.c.lease_token == bindparam("its_token"),
        row.c.state == DeliveryState.CLAIMED,
    )
    .values(state=DeliveryState.RETRY, **FREE)
)
NEXT_DUE = select(func.min(row.c.next_at, type_=row.c.next_at.type)).where(WAITING)


class Dispatch:
    """What the dispatcher asks of all networks at once."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def claim(self, now: datetime, lease: timedelta, most: int) -> list[Delivery]:
        """Take all that is due for `most` receivers, soonest first; no two callers get the same."""
        return await self._take(CLAIM, now, lease, most)

    async def stranded(self, now: datetime, lease: timedelta, most: int) -> list[Delivery]:
        """Take over what was being sent when its sender's lease ran out."""
        return await self._take(TAKE_OVER, now, lease, most)

    async def release(self, deliveries: Sequence[Delivery]) -> None:
        """Give back what was claimed and has not been begun."""
        async with self._database.writing() as transaction:
            session = Session(transaction)
            for one in deliveries:
                await session.change(RELEASE, key=one.id, its_token=one.lease_token)
            await session.commit()

    async def next_due(self) -> datetime | None:
        """When the next delivery falls due, if any is waiting."""
        async with self._database.reading() as transaction:
            moment: datetime | None = await Session(transaction).scalar(NEXT_DUE)
            return moment

    async def _take(self, statement: Executable, now: datetime, lease: timedelta, most: int) -> list[Delivery]:
        async with self._database.writing() as transaction:
            session = Session(transaction)
            if session.dialect == "postgresql":
                await session.rows(ONE_CLAIM_AT_A_TIME)
            rows = await session.rows(statement, now=now, until=now + lease, token=secrets.token_hex(16), most=most)
            await session.commit()
        return sorted((Delivery(*found) for found in rows), key=lambda one: (one.not_before, one.id))
