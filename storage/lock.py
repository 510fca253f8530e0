"""Only one process serves an SQLite file."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

from storage.faults import translated


class AlreadyServed(RuntimeError):  # noqa: N818 -- the state of the world is named
    """Another process serves this database file."""


@contextmanager
def only_server(database: str) -> Iterator[None]:
    """Hold FILE.lock; the operating system lets go of it however the process ends.

    The lock is SQLite's own, on an empty database: the same on every system SQLite runs on.
    """
    with translated():
        lock = sqlite3.connect(f"{database}.lock", timeout=0, isolation_level=None)
    with closing(lock):
        _take(lock, database)
        yield


def _take(lock: sqlite3.Connection, database: str) -> None:
    with translated():
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
                raise AlreadyServed(database) from error
            raise
