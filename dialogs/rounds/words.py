"""What came of a question taken home, on one line."""

from dialogs.cards.rounds import amount_shown
from dialogs.texts import say
from dialogs.wording import shortened
from meetings.rounds.table import AnswerTable

LONGEST = 120
"""Characters of the question."""


def came_of(locale: str, made: AnswerTable, longest: int = LONGEST) -> str:
    """As in "Hemfråga 12: Tar ni emot studenter? (6 av 11 har svarat: Ja 4, Nej 2)"."""
    question = made.question
    counts = [f"{say(locale, f'round-{c}') if not question.choices else c} {n}" for c, n in made.counts]
    if made.total is not None:
        counts = [f"{say(locale, 'round-total')} {amount_shown(locale, question, made.total)}"]
    return say(
        locale,
        "round-came-of",
        number=str(question.number),
        text=shortened(question.text, longest),
        done=made.answered,
        count=len(made.rows),
        counts=", ".join(counts) if made.answered and counts else "none",
    )
