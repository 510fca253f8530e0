"""What is written to the log: an event's name and ids, never what people wrote, are called, or a token.

An error's own words may quote any of these, so an error is logged as its kind and where it arose.
"""

import logging
import sys
import traceback
from collections.abc import MutableMapping
from pathlib import Path
from types import TracebackType
from typing import Any

import structlog

ROOT = Path(__file__).parent.parent
FRAMES = 12
"""How many places are told, the innermost last; the way in through the HTTP server says little."""

Event = MutableMapping[str, Any]


def configure(*, console: bool = False) -> None:
    """A line of JSON for each event, or on a developer's console a line to read."""
    rendered = structlog.dev.ConsoleRenderer(colors=False) if console else structlog.processors.JSONRenderer()
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            where_it_arose,
            rendered,
        ],
        cache_logger_on_first_use=True,
    )
    logging.basicConfig(handlers=[_Libraries()], level=logging.WARNING, force=True)


def silence() -> None:
    """Write nothing: for a command whose answer holds all there is to say."""
    structlog.configure(processors=[_drop])
    logging.disable()


def _drop(logger: object, method: str, event: Event) -> Event:
    del logger, method, event
    raise structlog.DropEvent


class _Libraries(logging.Handler):
    """Warnings of libraries, as events: their wording before anything was filled in, which may be anything."""

    def emit(self, record: logging.LogRecord) -> None:
        level = record.levelname.lower()
        log = structlog.get_logger()
        getattr(log, level)("library", logger=record.name, wording=str(record.msg), exc_info=record.exc_info)


def where_it_arose(logger: object, method: str, event: Event) -> Event:
    """Put the kinds of the error and its causes, and the places it passed, where its text would have been."""
    del logger, method
    found = event.pop("exc_info", None)
    error = found[1] if isinstance(found, tuple) else found
    if found is True:
        error = sys.exc_info()[1]
    if isinstance(error, BaseException):
        event["kinds"] = " < ".join(_kinds(error))
        event["where"] = " > ".join(_places(error.__traceback__))
    return event


def _kinds(error: BaseException) -> list[str]:
    kinds: list[str] = []
    cause: BaseException | None = error
    while cause is not None and len(kinds) < FRAMES:
        kinds.append(type(cause).__qualname__)
        cause = cause.__cause__ or cause.__context__
    return kinds


def _places(trace: TracebackType | None) -> list[str]:
    frames = traceback.extract_tb(trace)[-FRAMES:]
    return [f"{_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]


def _short(name: str) -> str:
    path = Path(name)
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else path.name
