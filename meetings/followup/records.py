"""Goals of a year, and the members' evaluation of it.

Who has answered and what was answered are kept apart: nothing joins an answer to a person. Rows of answers have
a random key and no time, invitations are made beforehand and only ticked, and no act is recorded of either.
"""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Goal:
    """One goal of a year's business plan, in its place on the list."""

    id: int
    network_id: int
    year: int
    position: int
    title: str
    removed: bool = False
    version: int = 1


@dataclass(frozen=True, slots=True)
class Evaluation:
    """The members' evaluation of a year."""

    id: int
    network_id: int
    year: int
    opened_at: datetime
    last_day: date
    closed_on: date | None = None
    version: int = 1


@dataclass(frozen=True, slots=True)
class Invitation:
    """Who may answer it once, and whether they have."""

    id: int
    network_id: int
    evaluation_id: int
    member_id: int
    answered: bool = False
    version: int = 1


@dataclass(frozen=True, slots=True)
class EvaluationAnswer:
    """What somebody answered."""

    key: str
    """Random: no order."""
    network_id: int
    evaluation_id: int
    ratings: tuple[int | None, ...]
    """1 to 5 for each question; None for one that was left out."""
    best: str = ""
    better: str = ""
