"""A question taken home, and each organisation's answer to it."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum


class QuestionKind(StrEnum):
    """How it is answered."""

    TEXT = "text"
    CHOICE = "choice"
    NUMBER = "number"
    YES_NO = "yes-no"


class QuestionState(StrEnum):
    """Until its last day it is open; then, or when those who lead say so, it is closed."""

    OPEN = "open"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class RoundQuestion:
    """One question to all organisations; `number` is of the same series as the action list's."""

    id: int
    network_id: int
    number: int
    text: str
    kind: QuestionKind
    asked_by_id: int
    asked_at: datetime
    last_day: date
    choices: tuple[str, ...] = ()
    unit: str = ""
    """What a number counts: "platser", "kr"."""
    meeting_id: int | None = None
    """The meeting it is for."""
    agenda_item_id: int | None = None
    state: QuestionState = QuestionState.OPEN
    follows_id: int | None = None
    """The earlier question that this one asks again."""
    version: int = 1


@dataclass(frozen=True, slots=True)
class RoundAnswer:
    """What one organisation answers; the row is there from when it is asked. One at most for each organisation."""

    id: int
    network_id: int
    question_id: int
    organisation_id: int
    member_id: int | None = None
    """Who is asked for it now; None when it has nobody."""
    passed_by_id: int | None = None
    """Who passed it on to `member_id`."""
    text: str = ""
    """The answer in words, or the comment to a choice, a number, a yes or no."""
    choice: str = ""
    """One of the question's choices; "yes" or "no"."""
    amount: Decimal | None = None
    answered_by_id: int | None = None
    answered_at: datetime | None = None
    version: int = 1

    @property
    def answered(self) -> bool:
        """Whether there is an answer."""
        return self.answered_at is not None
