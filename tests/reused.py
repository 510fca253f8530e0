"""PostgreSQL databases that are emptied and used again: to make and drop one takes five times as long.

A test is given a database in which every table is empty and counts from one. One that a test has left other than that,
with another table or right or setting, is dropped.
"""

import asyncio
import os
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from itertools import count
from threading import Thread
from typing import TypeVar

import asyncpg
from sqlalchemy import make_url

from storage.tables import metadata
from tests.embedded import OWNER, at, run_sql

Answer = TypeVar("Answer")

NUMBERS = count(1)
USES = 100
"""Of one database: what is deleted takes room in it until it is dropped."""
CATALOGUES = ("class", "attribute", "attrdef", "constraint", "trigger", "policy", "proc", "type", "index", "namespace")

LET_GO = """SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'"""
AS_MADE = f"""SELECT concat_ws(',',
    {", ".join(f"(SELECT sum(xmin::text::bigint) FROM pg_{name})" for name in CATALOGUES)},
    (SELECT count(*) FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase
     WHERE d.datname = current_database()))"""
"""What is another when anything has been made, changed or dropped that is not a row."""


class Databases:
    """Those of one server that are made from one template, kept in order by its superuser.

    The superuser's connection is warm after the first test: it lives in a thread, for each test has its own event loop.
    """

    def __init__(self, server: str, template: str) -> None:
        self._server = server
        self._template = template
        self._loop = asyncio.new_event_loop()
        self._thread = Thread(target=self._loop.run_forever, name="reused-databases", daemon=True)
        self._thread.start()
        self._free: list[Database] = []

    @asynccontextmanager
    async def one(self) -> AsyncIterator[str]:
        """The URL of an empty one, for a role as the bot would have."""
        database = self._free.pop() if self._free else await self._here(self._made())
        try:
            yield at(self._server, database.name)
        finally:
            await self._here(self._taken_back(database))

    def close(self) -> None:
        """Drop them all."""
        asyncio.run_coroutine_threadsafe(self._drop_all(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _here(self, work: Coroutine[None, None, Answer]) -> Answer:
        return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(work, self._loop))

    async def _made(self) -> "Database":
        name = f"reused_{os.getpid()}_{next(NUMBERS)}"
        made = f"CREATE DATABASE {name} OWNER {OWNER} TEMPLATE {self._template} STRATEGY FILE_COPY"
        await run_sql(self._server, made)
        url = make_url(self._server).set(database=name).render_as_string(hide_password=False)
        connection = await asyncpg.connect(url)
        await connection.execute(EMPTIED)
        return Database(name, connection, await connection.fetchval(AS_MADE))

    async def _taken_back(self, database: "Database") -> None:
        try:
            again = await database.emptied()
        except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError):
            again = False
        if again:
            self._free.append(database)
        else:
            await self._drop(database)

    async def _drop(self, database: "Database") -> None:
        database.connection.terminate()
        await run_sql(self._server, f"DROP DATABASE {database.name} WITH (FORCE)")

    async def _drop_all(self) -> None:
        while self._free:
            await self._drop(self._free.pop())


class Database:
    """One of them."""

    def __init__(self, name: str, connection: asyncpg.Connection, as_made: str) -> None:
        self.name = name
        self.connection = connection
        self._as_made = as_made
        self._uses = 0

    async def emptied(self) -> bool:
        """Whether it is as it was made, now that its rows have gone."""
        self._uses += 1
        if self._uses == USES:
            return False
        await self.connection.execute(LET_GO)
        await self.connection.execute("SELECT pg_temp.emptied()")
        return bool(await self.connection.fetchval(AS_MADE) == self._as_made)


EMPTIED = f"""CREATE FUNCTION pg_temp.emptied() RETURNS void LANGUAGE plpgsql AS $$ BEGIN
    SET LOCAL session_replication_role = replica;
    {" ".join(f"IF EXISTS (SELECT FROM {table}) THEN DELETE FROM {table}; END IF;" for table in metadata.tables)}
    PERFORM setval(oid, 1, false) FROM pg_class WHERE relkind = 'S';
END $$"""
"""Without triggers: they keep what is recorded from being deleted, and look up what points where."""
