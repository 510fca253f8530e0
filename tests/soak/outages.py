"""What "the database is gone" means, for each database: nothing is pretended, the driver itself says so.

PostgreSQL: the server is stopped at once (`pg_ctl stop -m immediate`), so that connections break wherever they are, and
started again on the same data and socket, where it undoes what had not been committed.

SQLite has no server. *gone*: the file system takes nothing more from the process (as a full disk or a quota does), in
the middle of a transaction too, and its own error comes back. *held*: another process has the file, longer than the
bot waits for a lock; that cannot begin while the bot itself is writing.
"""

import asyncio
import sqlite3
from contextlib import closing
from dataclasses import dataclass, field
from typing import Protocol

from tests.embedded import Server


class Outage(Protocol):
    """Takes the database away from all processes, and gives it back."""

    async def begin(self) -> None:
        """It is away when this returns."""
        ...

    async def end(self) -> None:
        """It is back when this returns."""
        ...


@dataclass
class Stopped:
    """The server."""

    server: Server

    async def begin(self) -> None:
        """Every connection breaks."""
        await asyncio.to_thread(self.server.crash)

    async def end(self) -> None:
        """It recovers."""
        await asyncio.to_thread(self.server.recover)


@dataclass
class Held:
    """The file, by another process: this one."""

    file: str
    patience: float = 10.0
    """Seconds: what the bot is writing at that moment is let end."""
    _held: sqlite3.Connection | None = field(default=None, init=False)

    async def begin(self) -> None:
        """Nobody else writes."""
        self._held = sqlite3.connect(self.file, timeout=self.patience, isolation_level=None, check_same_thread=False)
        await asyncio.to_thread(self._held.execute, "BEGIN EXCLUSIVE")

    async def end(self) -> None:
        """Let go of it."""
        assert self._held
        with closing(self._held):
            self._held.execute("ROLLBACK")


class NoRoom:
    """The process does it to itself (`Points.no_room`): it is told when to begin and when to end anyway."""

    async def begin(self) -> None:
        """Nothing to do."""

    async def end(self) -> None:
        """Nothing to do."""
