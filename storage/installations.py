"""What this database belongs to, which processes work on it now, and what time it is there."""

from dataclasses import dataclass, fields, replace
from datetime import datetime, timedelta
from pathlib import Path
from secrets import token_hex

from sqlalchemy import bindparam, delete, func, literal_column, select, update

from meetings.reminders.deliveries import DeliveryState
from storage import tables
from storage.deliveries import row
from storage.session import AnySelect, Database, Session
from storage.types import Instant
from storage.upsert import put

installation, replica, network = tables.installation, tables.replica, tables.network

ALIVE = timedelta(seconds=60)
"""A process that has not been seen for so long has ended."""


@dataclass(frozen=True, slots=True)
class Installation:
    """Whose database it is: the app, where it is reached, which one it is, and how often it has been begun with."""

    app_id: str
    environment: str
    identity: str
    mark: int


THE_ONE = "natverksbot"
KNOWN = select(*(installation.c[field.name] for field in fields(Installation)))
WRITE = put(installation, overwriting=[field.name for field in fields(Installation)])
HOLD = (
    update(network)
    .where(network.c.held_since.is_(None))
    .values(held_since=bindparam("now", type_=Instant), version=network.c.version + 1)
)
RELEASE = (
    update(network).where(network.c.held_since.is_not(None)).values(held_since=None, version=network.c.version + 1)
)
SEEN = put(replica, overwriting=["seen_at"])
GONE = delete(replica).where(replica.c.seen_at < bindparam("before", type_=Instant))
LEFT = delete(replica).where(replica.c.key == bindparam("key"))
ALIVE_NOW = select(func.count()).select_from(replica)
SEND_AGAIN = (
    update(row)
    .where(row.c.state == DeliveryState.HELD)
    .values(state=DeliveryState.RETRY, next_at=bindparam("now", type_=row.c.next_at.type))
)
CLOCK = select(func.clock_timestamp())
POSTGRES_IDENTITY: AnySelect = select(
    literal_column(
        "(SELECT system_identifier::text FROM pg_control_system()) || '/' ||"
        " (SELECT oid::text FROM pg_database WHERE datname = current_database())"
    )
)


class Installations:
    """Each method is a short transaction of its own. `file` is that of an SQLite database, None for PostgreSQL."""

    def __init__(self, database: Database, file: str | None) -> None:
        self._database = database
        self._marker = Path(f"{file}.mark") if file else None

    @property
    def shared(self) -> bool:
        """Whether several processes may work on it."""
        return self._marker is None

    async def begin(self, app_id: str, environment: str, now: datetime) -> list[str]:
        """Say that this installation works on the database from now on; why nothing may be sent yet, if so.

        A database that was another's, is a copy, or is older than what was sent from it holds all its networks.
        """
        async with self._database.writing() as transaction:
            session = Session(transaction)
            found = await session.first(KNOWN)
            identity, mark = await self._place(session)
            mine = Installation(app_id, environment, identity, mark)
            known = Installation(*found) if found else None
            reasons = _differences(known, mine) if known else []
            if reasons:
                await session.change(HOLD, now=now)
            begun = replace(mine, mark=max(mark, known.mark if known else 0) + 1)
            await self._write(session, begun)
        self._keep(begun)
        return reasons

    async def mark(self) -> None:
        """Note that time goes on: of an SQLite file that is put back later it is seen that it is an older one."""
        if self._marker is None:
            return
        async with self._database.writing() as transaction:
            session = Session(transaction)
            found = await session.first(KNOWN)
            if found is None:
                return
            known = Installation(*found)
            later = replace(known, mark=known.mark + 1)
            await self._write(session, later)
        self._keep(later)

    async def hold(self, now: datetime) -> int:
        """Send nothing more unasked in any network; how many were not held already."""
        async with self._database.writing() as transaction:
            session = Session(transaction)
            held = await session.change(HOLD, now=now)
            await session.commit()
        return held

    async def release(self, now: datetime) -> int:
        """Send again in every network, also what fell due meanwhile; how many networks had been held."""
        async with self._database.writing() as transaction:
            session = Session(transaction)
            released = await session.change(RELEASE)
            await session.change(SEND_AGAIN, now=now)
            await session.commit()
        return released

    async def clock(self) -> datetime | None:
        """What time it is where all processes look; None for a file, which has one process and its clock."""
        if self._marker is not None:
            return None
        async with self._database.reading() as transaction:
            moment: datetime = await Session(transaction).scalar(CLOCK)
            return moment

    async def beat(self, key: str, now: datetime) -> int:
        """Say that a process is at work; how many there are. `now` is by the common clock."""
        async with self._database.writing() as transaction:
            session = Session(transaction)
            await session.change(SEEN[session.dialect], key=key, seen_at=now)
            await session.change(GONE, before=now - ALIVE)
            alive = int(await session.scalar(ALIVE_NOW))
            await session.commit()
        return alive

    async def leave(self, key: str) -> None:
        """Say that a process ends."""
        async with self._database.writing() as transaction:
            session = Session(transaction)
            await session.change(LEFT, key=key)
            await session.commit()

    async def _place(self, session: Session) -> tuple[str, int]:
        """Which database it is, and the mark that stands beside it."""
        if self._marker is None:
            return str(await session.scalar(POSTGRES_IDENTITY)), 0
        try:
            identity, mark = self._marker.read_text(encoding="ascii").split()
            return identity, int(mark)
        except (OSError, ValueError):
            return token_hex(8), 0

    async def _write(self, session: Session, facts: Installation) -> None:
        values = {field.name: getattr(facts, field.name) for field in fields(Installation)}
        await session.change(WRITE[session.dialect], name=THE_ONE, **values)
        await session.commit()

    def _keep(self, facts: Installation) -> None:
        if self._marker is not None:
            fresh = self._marker.with_suffix(".mark-new")
            fresh.write_text(f"{facts.identity} {facts.mark}", encoding="ascii")
            fresh.replace(self._marker)


def _differences(known: Installation, mine: Installation) -> list[str]:
    """Why the database may be a copy or an older one. The file beside it lags by one when a process was stopped."""
    return [
        reason
        for reason, differs in (
            ("it belonged to another app", known.app_id != mine.app_id),
            ("it was reached at another address", known.environment != mine.environment),
            ("it is a copy", known.identity != mine.identity),
            ("it is older than what was sent from it", known.identity == mine.identity and mine.mark > known.mark),
        )
        if differs
    ]
