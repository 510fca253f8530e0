"""Claiming deliveries across all networks: the one place, with the directory, that asks without a network.

What is due for one receiver is claimed whole, so that reminders become one message and answers keep their
order: claims of several replicas follow one another, and nothing is claimed for whom something is under way.
"""

import secrets
from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    BindParameter,
    ColumnElement,
    Executable,
    Select,
    String,
    and_,
    bindparam,
    cast,
    func,
    literal,
    not_,
    or_,
    select,
    true,
    tuple_,
    union_all,
    update,
)

from meetings.reminders.deliveries import Delivery, DeliveryKind, DeliveryState
from storage import tables
from storage.columns import one_of
from storage.deliveries import COLUMNS, FREE, row
from storage.session import AnySelect, Database, Session

WAITING_STATES = (DeliveryState.SCHEDULED, DeliveryState.RETRY, DeliveryState.UNKNOWN)
WAITING = one_of(row.c.state, WAITING_STATES)
NOW = bindparam("now", type_=row.c.next_at.type)
LEASE_OVER = row.c.lease_until <= NOW

LEFT_LYING = and_(row.c.state == DeliveryState.CLAIMED, LEASE_OVER)
DUE = or_(and_(WAITING, row.c.next_at <= NOW), LEFT_LYING)
STRANDED = and_(row.c.state == DeliveryState.SENDING, LEASE_OVER)
LONGEST_PAUSE = timedelta(minutes=15)
"""Between two tries of what was surely not shown."""
SOON = bindparam("soon", type_=row.c.next_at.type)
GOES_ALONG = and_(row.c.kind == DeliveryKind.REMINDER, row.c.state == DeliveryState.RETRY, row.c.next_at <= SOON)
"""After hours without Teams each reminder has a next try of its own: whichever comes first takes the others along, or
a person would get what is one message in several."""


TOGETHER = (row.c.network_id, row.c.recipient, row.c.kind)
"""What is claimed together: a person's reminders, which make one message, and answers in their order."""
other = row.alias("other")
UNDER_WAY = select(other.c.network_id, other.c.recipient, other.c.kind).where(
    one_of(other.c.state, (DeliveryState.CLAIMED, DeliveryState.SENDING)), other.c.lease_until > NOW
)
FREE_TO_HEAR = tuple_(*TOGETHER).not_in(UNDER_WAY)
"""Not `NOT EXISTS`: SQLite would look through all rows of the network for each that is due."""
home = tables.network


def _named(column: ColumnElement[Any], names: BindParameter[str]) -> ColumnElement[bool]:
    """Whether it is among the names, which come as one text: a list would be another statement for each length."""
    return names.like(literal("%,") + cast(column, String) + literal(",%"))


THEIR_TENANT = select(home.c.tenant_id).where(home.c.id == row.c.network_id).scalar_subquery()
HAS_ROOM = not_(
    or_(
        _named(row.c.network_id, bindparam("full_networks", type_=String)),
        _named(THEIR_TENANT, bindparam("full_tenants", type_=String)),
    )
)
"""Of whom the process has enough in hand lets others come first."""
LOOKED_AT = 20
"""Rows for each receiver that is wanted. At eight in the morning half the country is due: not all of it is sorted."""


def _soonest(*of_state: ColumnElement[bool]) -> AnySelect:
    """The first that are due of one state: in the order of an index, so that no more of them are read."""
    found = (
        select(*TOGETHER, row.c.next_at, row.c.id)
        .where(*of_state, FREE_TO_HEAR, HAS_ROOM)
        .order_by(row.c.next_at, row.c.id)
        .limit(bindparam("look_at"))
        .subquery()
    )
    return select(found)


LOOKED = union_all(
    *(_soonest(row.c.state == state, row.c.next_at <= NOW) for state in WAITING_STATES), _soonest(LEFT_LYING)
).subquery("looked")
FIRST_DUE = (
    select(LOOKED.c.network_id, LOOKED.c.recipient, LOOKED.c.kind)
    .group_by(LOOKED.c.network_id, LOOKED.c.recipient, LOOKED.c.kind)
    .order_by(func.min(LOOKED.c.next_at), func.min(LOOKED.c.id))
    .limit(bindparam("most"))
    .subquery("first_due")
)
ONE_CLAIM_AT_A_TIME = select(
    func.pg_advisory_xact_lock(literal(0x6E_76_62, BigInteger)),
    func.set_config("enable_bitmapscan", "off", literal(value=True)),
)
"""Else two replicas could each take a part of what one person is to be told. Held until the claim is committed.

And what is due is read in the index's order: the planner expects that the wall between networks lets one row through,
and would gather and sort all that is due.
"""


def _take(wanted: Select[tuple[int]], **changes: object) -> Executable:
    """Lease rows."""
    leased = {"lease_until": bindparam("until", type_=row.c.lease_until.type), "lease_token": bindparam("token")}
    return update(row).where(row.c.id.in_(wanted)).values(**leased, **changes).returning(*COLUMNS)


def _locked(wanted: Select[tuple[int]]) -> Select[tuple[int]]:
    """Rows that nobody else is changing at this moment."""
    return wanted.with_for_update(skip_locked=True, of=row)


THEIRS = and_(*(column == FIRST_DUE.c[column.name] for column in TOGETHER), row.c.next_at <= SOON, or_(DUE, GOES_ALONG))
"""What has been claimed was due: its `next_at` is no later either, and the index of receivers knows it."""
RECEIVER_BY_RECEIVER = _locked(select(row.c.id).where(THEIRS).correlate(FIRST_DUE)).lateral("theirs")
CLAIM = {
    "sqlite": _take(select(row.c.id).join_from(FIRST_DUE, row, THEIRS), state=DeliveryState.CLAIMED),
    "postgresql": _take(
        select(RECEIVER_BY_RECEIVER.c.id).select_from(FIRST_DUE.join(RECEIVER_BY_RECEIVER, true())),
        state=DeliveryState.CLAIMED,
    ),
}
"""PostgreSQL would go through all that is due, and for each through the receivers: it expects neither to be many."""
TAKE_OVER = _take(
    _locked(select(row.c.id).where(STRANDED).order_by(row.c.lease_until, row.c.id).limit(bindparam("most")))
)
RELEASE = (
    update(row)
    .where(
        row.c.id == bindparam("key"),
        row.c.lease_token == bindparam("its_token"),
        row.c.state == DeliveryState.CLAIMED,
    )
    .values(state=DeliveryState.RETRY, **FREE)
)


def _first_of(state: DeliveryState) -> AnySelect:
    found = (
        select(row.c.next_at).where(row.c.state == state, row.c.next_at.is_not(None)).order_by(row.c.next_at).limit(1)
    )
    return select(found.subquery())


FIRSTS = union_all(*map(_first_of, WAITING_STATES)).subquery("firsts")
NEXT_DUE = select(func.min(FIRSTS.c.next_at, type_=row.c.next_at.type))
"""The first of each state, not the first of all: an index is ordered within a state."""

TENANTS = select(home.c.id, home.c.tenant_id).where(home.c.id.in_(bindparam("keys", expanding=True)))


class Dispatch:
    """What the dispatcher asks of all networks at once."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def claim(
        self,
        now: datetime,
        lease: timedelta,
        most: int,
        *,
        full_networks: Iterable[int] = (),
        full_tenants: Iterable[str] = (),
    ) -> list[Delivery]:
        """Take all that is due for `most` receivers, soonest first; no two callers get the same.

        Networks and tenants that are full are passed over.
        """
        taken: list[Delivery] = []
        full = {"full_networks": _listed(full_networks), "full_tenants": _listed(full_tenants)}
        limits = {**full, "soon": now + LONGEST_PAUSE}
        async with self._leasing(now, lease) as (session, leased):
            if session.dialect == "postgresql":
                await session.rows(ONE_CLAIM_AT_A_TIME)
            while wanted := most - len({(one.network_id, one.recipient, one.kind) for one in taken}):
                look_at = wanted * LOOKED_AT
                found = await session.rows(CLAIM[session.dialect], **leased, **limits, most=wanted, look_at=look_at)
                taken += (Delivery(*one) for one in found)
                if len(found) < look_at:
                    break  # nothing that is due was left out of what was looked at
            await session.commit()
        return _soonest_first(taken)

    async def stranded(self, now: datetime, lease: timedelta, most: int) -> list[Delivery]:
        """Take over what was being sent when its sender's lease ran out."""
        async with self._leasing(now, lease) as (session, leased):
            found = await session.rows(TAKE_OVER, **leased, most=most)
            await session.commit()
        return _soonest_first(Delivery(*one) for one in found)

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

    async def tenants(self, networks: Iterable[int]) -> dict[int, str]:
        """Whose each network is."""
        async with self._database.reading() as transaction:
            return dict(await Session(transaction).rows(TENANTS, keys=list(networks)))

    @asynccontextmanager
    async def _leasing(self, now: datetime, lease: timedelta) -> AsyncIterator[tuple[Session, dict[str, object]]]:
        async with self._database.writing() as transaction:
            yield Session(transaction), {"now": now, "until": now + lease, "token": secrets.token_hex(16)}


def _listed(names: Iterable[object]) -> str:
    return "".join(f",{name}," for name in names)


def _soonest_first(deliveries: Iterable[Delivery]) -> list[Delivery]:
    return sorted(deliveries, key=lambda one: (one.not_before, one.id))
