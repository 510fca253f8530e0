"""Claiming deliveries across all networks: the one place, with the directory, that asks without a network."""

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Executable, and_, bindparam, func, or_, select, update

from meetings.deliveries import Delivery, DeliveryState
from storage.deliveries import COLUMNS, FREE, row
from storage.session import Database, Session

WAITING = row.c.state.in_([DeliveryState.SCHEDULED, DeliveryState.RETRY, DeliveryState.UNKNOWN])
NOW = bindparam("now", type_=row.c.next_at.type)
LEASE_OVER = row.c.lease_until <= NOW

DUE = or_(and_(WAITING, row.c.next_at <= NOW), and_(row.c.state == DeliveryState.CLAIMED, LEASE_OVER))
STRANDED = and_(row.c.state == DeliveryState.SENDING, LEASE_OVER)


def _take(which: ColumnElement[bool], **changes: object) -> Executable:
    """Lease rows that nobody else is taking at this moment."""
    wanted = (
        select(row.c.id)
        .where(which)
        .order_by(row.c.next_at, row.c.id)
        .limit(bindparam("most"))
        .with_for_update(skip_locked=True)
    )
    leased = {"lease_until": bindparam("until", type_=row.c.lease_until.type), "lease_token": bindparam("token")}
    return update(row).where(row.c.id.in_(wanted)).values(**leased, **changes).returning(*COLUMNS)


CLAIM = _take(DUE, state=DeliveryState.CLAIMED)
TAKE_OVER = _take(STRANDED)
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
        """Take what is due, soonest first; no two callers get the same."""
        return await self._take(CLAIM, now, lease, most)

    async def stranded(self, now: datetime, lease: timedelta, most: int) -> list[Delivery]:
        """Take over what was being sent when its sender's lease ran out."""
        return await self._take(TAKE_OVER, now, lease, most)

    async def release(self, deliveries: Sequence[Delivery]) -> None:
        """Give back what was claimed and has not been begun."""
        async with self._database.writing() as transaction:
            session = Session(transaction)
            for one in deliveries:
                await session.execute(RELEASE, key=one.id, its_token=one.lease_token)
            await session.commit()

    async def next_due(self) -> datetime | None:
        """When the next delivery falls due, if any is waiting."""
        async with self._database.reading() as transaction:
            moment: datetime | None = (await Session(transaction).execute(NEXT_DUE)).scalar_one()
            return moment

    async def _take(self, statement: Executable, now: datetime, lease: timedelta, most: int) -> list[Delivery]:
        async with self._database.writing() as transaction:
            session = Session(transaction)
            rows = await session.rows(statement, now=now, until=now + lease, token=secrets.token_hex(16), most=most)
            await session.commit()
        return sorted((Delivery(*found) for found in rows), key=lambda one: (one.not_before, one.id))
