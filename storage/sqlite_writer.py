"""SQLite's one writer: units that wait for it share a transaction, and so its commit.

They run one after another inside one transaction, each in a savepoint, and are released together when that
transaction is durable. A unit that rolled back is held until then too: what it read may have been another's,
not yet durable, work.

What may wait for a lock or for the disk, BEGIN IMMEDIATE and COMMIT, runs in the writer's own thread.
"""

import asyncio
import sqlite3
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

from sqlalchemy import Connection

from meetings.errors import StoreUnavailable

MOST_IN_ONE_COMMIT = 32
"""Units. So that the first of them does not wait long for the last."""

LONGEST_TURN = 10.0
"""Seconds. A unit that holds the writer longer is undone, so that it does not stop everybody else for ever."""


def driver(connection: Connection) -> sqlite3.Connection:
    """The driver's own connection, for transaction control."""
    own = connection.connection.driver_connection
    assert isinstance(own, sqlite3.Connection)
    return own


class Place:
    """A unit's place in the writer's queue."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        loop = asyncio.get_running_loop()
        self._connection = connection
        self.granted: asyncio.Future[None] = loop.create_future()
        """It is this unit's turn."""
        self.done: asyncio.Future[None] = loop.create_future()
        """The unit has kept or undone its work; the next may begin."""
        self.settled: asyncio.Future[None] = loop.create_future()
        """The work is durable, or lost."""
        self.lost = False
        """The unit took too long: nothing more may be done in its name."""

    def begin(self) -> None:
        """Open the savepoint that the work can be undone to."""
        if self.lost:
            raise StoreUnavailable("the unit took too long")
        self._connection.execute("SAVEPOINT unit")

    async def keep(self) -> None:
        """Leave the work for the shared commit and wait for that."""
        if not self.lost:
            self._connection.execute("RELEASE unit")
            self.finish()
        await asyncio.shield(self.settled)

    async def leave(self) -> None:
        """Undo the work, unless it was kept, and wait for the others'."""
        if self.done.done():
            return
        self._undo()
        self.finish()
        await asyncio.shield(self.settled)

    def expire(self) -> None:
        """Take the turn away from a unit that does not end."""
        self.lost = True
        with suppress(sqlite3.Error):  # it may not even have begun
            self._undo()
        self.finish()
        self.fail("the unit took too long")

    def _undo(self) -> None:
        if self._connection.in_transaction:  # SQLite ends it by itself when the disk is full
            self._connection.execute("ROLLBACK TO unit")
            self._connection.execute("RELEASE unit")

    def finish(self) -> None:
        """Let the next unit begin."""
        if not self.done.done():
            self.done.set_result(None)

    def fail(self, reason: str) -> None:
        """Tell the unit, wherever it is, that nothing of it was saved."""
        for future in (self.granted, self.settled):
            if not future.done():
                future.set_exception(StoreUnavailable(reason))
                future.exception()  # collected here, for a unit that has gone away


class Writer:
    """The one connection that writes, its thread, and the queue before it."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._driver = driver(connection)
        self._loop = asyncio.get_running_loop()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="sqlite-writer")
        self._queue: deque[Place] = deque()
        self._wanted = asyncio.Event()
        self._owner: asyncio.Task[Any] | None = None
        self._open = True
        self._work = self._loop.create_task(self._run(), name="sqlite-writer")

    async def turn(self) -> Place:
        """Wait until it is this unit's turn to write, and open its savepoint."""
        if asyncio.current_task() is self._owner:
            message = "a unit is open already in this task: one intention, one transaction"
            raise RuntimeError(message)
        if not self._open:
            raise StoreUnavailable("the store is closed")
        place = Place(self._driver)
        self._queue.append(place)
        self._wanted.set()
        try:
            await place.granted
            place.begin()
        except BaseException:
            place.finish()
            raise
        self._owner = asyncio.current_task()
        return place

    async def close(self) -> None:
        """Write what is waiting, then close the connection."""
        self._open = False
        self._wanted.set()
        try:
            await self._work
        finally:
            self.connection.close()
            self._thread.shutdown()

    async def _run(self) -> None:
        try:
            while self._open or self._queue:
                if self._queue:
                    await self._batch()
                else:
                    self._wanted.clear()
                    await self._wanted.wait()
        finally:
            self._open = False
            self._fail(self._queue, "the writer has stopped")

    async def _batch(self) -> None:
        """One transaction for the units that are waiting and those that come while it is open."""
        places: list[Place] = []
        try:
            await self._in_thread("BEGIN IMMEDIATE")
            while self._queue and len(places) < MOST_IN_ONE_COMMIT:
                await self._one(self._queue.popleft(), places)
            await self._in_thread("COMMIT")
        except sqlite3.Error as error:
            self._undo()
            self._fail(places or self._queue, str(error))
        except BaseException:
            self._fail(places, "the writer has stopped")
            raise
        for place in places:
            if not place.settled.done():
                place.settled.set_result(None)

    async def _one(self, place: Place, places: list[Place]) -> None:
        """Let one unit do its work; one that went away while it waited is passed over."""
        if place.granted.cancelled():
            return
        places.append(place)
        place.granted.set_result(None)
        limit = self._loop.call_later(LONGEST_TURN, place.expire)
        await place.done
        limit.cancel()
        self._owner = None
        if not self._driver.in_transaction:
            raise sqlite3.OperationalError("SQLite rolled the transaction back")

    async def _in_thread(self, command: str) -> None:
        await self._loop.run_in_executor(self._thread, self._driver.execute, command)

    def _undo(self) -> None:
        with suppress(sqlite3.Error):
            if self._driver.in_transaction:
                self._driver.execute("ROLLBACK")

    def _fail(self, places: deque[Place] | list[Place], reason: str) -> None:
        for place in places:
            place.fail(reason)
        places.clear()
