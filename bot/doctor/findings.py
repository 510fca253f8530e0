"""What a check has found: a line for the operator, and what to do about it."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How bad it is."""

    OK = "ok"
    WARNING = "warning"
    """It works, and something ought to be done."""
    FAULT = "fault"
    """The bot does not work, or not for long."""
    SKIPPED = "skipped"
    """It was not asked: it does not apply, or what it would have asked is missing."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One line. `check` names what was asked; `todo` is empty when there is nothing to do."""

    check: str
    level: Level
    said: str
    todo: str = ""


def ok(check: str, said: str) -> Finding:
    """As it should be."""
    return Finding(check, Level.OK, said)


def warning(check: str, said: str, todo: str) -> Finding:
    """Something ought to be done."""
    return Finding(check, Level.WARNING, said, todo)


def fault(check: str, said: str, todo: str) -> Finding:
    """Something has to be done."""
    return Finding(check, Level.FAULT, said, todo)


def skipped(check: str, why: str) -> Finding:
    """Not asked."""
    return Finding(check, Level.SKIPPED, why)
