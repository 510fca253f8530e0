"""What a database's errors mean to the rules: unavailable, changed meanwhile, not there."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

from sqlalchemy.exc import DBAPIError, StatementError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from meetings.errors import ChangedMeanwhile, NotForYou, StoreUnavailable

UNIQUE = {sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY, "23505"}
REFERENCE = {sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY, "23503"}
FULL_OR_GONE = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_NOTADB,
        sqlite3.SQLITE_PROTOCOL,
    }
)
"""SQLite's primary result codes; an extended code carries its primary one in the low byte."""

OUT_OF_ORDER = ("08", "28", "3D", "40", "53", "57", "58", "25006", "25P03", "55P03")
"""SQLSTATE beginnings: connection, authorisation, no such database, rolled back by the server, resources,
shut-down, system, read-only standby, idle too long, lock not had in time."""


def meaning(error: Exception) -> Exception | None:
    """The error as the rules know it, or None when it is a fault of the program."""
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return StoreUnavailable(str(error.orig))
    if isinstance(error, (OSError, PoolTimeout)):
        return StoreUnavailable(str(error))
    cause = error.orig if isinstance(error, StatementError) else error
    return cause if isinstance(cause, ValueError) else _by_code(cause)


def reraise(error: Exception) -> NoReturn:
    """Raise the error as the rules know it, or else as it is."""
    known = meaning(error)
    if known is None:
        raise error
    raise known from error


@contextmanager
def translated() -> Iterator[None]:
    """Errors that leave the block are those the rules know."""
    try:
        yield
    except Exception as error:  # noqa: BLE001 -- goes on as itself unless its meaning is known
        reraise(error)


def _by_code(error: BaseException | None) -> Exception | None:
    code = _code(error)
    if code in UNIQUE:
        return ChangedMeanwhile()
    if code in REFERENCE:
        return NotForYou()
    if isinstance(code, int):
        return StoreUnavailable(str(error)) if code & 0xFF in FULL_OR_GONE else None
    return StoreUnavailable(str(error)) if code is not None and code.startswith(OUT_OF_ORDER) else None


def _code(error: BaseException | None) -> int | str | None:
    """SQLite's result code or PostgreSQL's SQLSTATE."""
    code = getattr(error, "sqlite_errorcode", None) or getattr(error, "sqlstate", None)
    return code if isinstance(code, (int, str)) else None
