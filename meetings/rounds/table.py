"""What came of a question: each organisation's answer, counts and middle, and beside it what was answered before."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from meetings.collation import swedish
from meetings.network.people import Organisation
from meetings.rounds.records import QuestionKind, RoundAnswer, RoundQuestion


@dataclass(frozen=True, slots=True)
class Row:
    """One organisation's line."""

    organisation: str
    answer: RoundAnswer | None
    """None where it has not answered."""
    earlier: RoundAnswer | None = None
    """What it answered the last time the question was asked."""


@dataclass(frozen=True, slots=True)
class AnswerTable:
    """The whole: rows by organisation, and what can be counted. Figures of nothing are None or empty."""

    question: RoundQuestion
    rows: tuple[Row, ...]
    counts: tuple[tuple[str, int], ...] = ()
    """How many gave each choice, in the question's order; those nobody gave too."""
    total: Decimal | None = None
    median: Decimal | None = None

    @property
    def answered(self) -> int:
        """How many have answered."""
        return sum(row.answer is not None for row in self.rows)

    @property
    def silent(self) -> tuple[str, ...]:
        """The organisations that have not."""
        return tuple(row.organisation for row in self.rows if row.answer is None)


def table(
    question: RoundQuestion,
    answers: Sequence[RoundAnswer],
    organisations: Sequence[Organisation],
    earlier: Sequence[RoundAnswer] = (),
) -> AnswerTable:
    """The table of those that were asked; an organisation that has left since keeps its line."""
    names = {o.id: o.name for o in organisations}
    before = {a.organisation_id: a for a in earlier if a.answered}
    rows = [
        Row(names.get(a.organisation_id, ""), a if a.answered else None, before.get(a.organisation_id)) for a in answers
    ]
    rows.sort(key=lambda row: swedish(row.organisation))
    given = [row.answer for row in rows if row.answer]
    amounts = sorted(a.amount for a in given if a.amount is not None)
    counted = question.kind in (QuestionKind.CHOICE, QuestionKind.YES_NO)
    return AnswerTable(
        question,
        tuple(rows),
        _counts(question, given) if counted else (),
        sum(amounts, Decimal(0)) if amounts else None,
        median(amounts),
    )


def median(values: Sequence[Decimal]) -> Decimal | None:
    """The middle one, or halfway between the middle two; None of nothing."""
    if not values:
        return None
    ordered, middle = sorted(values), len(values) // 2
    return ordered[middle] if len(values) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def _counts(question: RoundQuestion, given: Sequence[RoundAnswer]) -> tuple[tuple[str, int], ...]:
    choices = question.choices or ("yes", "no")
    found = Counter(a.choice for a in given)
    return tuple((choice, found[choice]) for choice in choices)
