"""An answer as it stands in minutes, which are written once, in the network's own language."""

from decimal import Decimal

from meetings.rounds.records import QuestionKind, RoundAnswer, RoundQuestion

SAID = {"sv": {"yes": "Ja", "no": "Nej"}, "en": {"yes": "Yes", "no": "No"}}
THIN = "\u00a0"
"""Between thousands, so that a number is not broken at the end of a line."""


def in_words(question: RoundQuestion, answer: RoundAnswer, language: str) -> str:
    """As in "Ja – men först i höst" or "14 platser"."""
    said = ""
    if question.kind is QuestionKind.YES_NO:
        said = SAID.get(language, SAID["sv"]).get(answer.choice, "")
    elif question.kind is QuestionKind.CHOICE:
        said = answer.choice
    elif answer.amount is not None:
        said = " ".join(part for part in (_number(answer.amount, language), question.unit) if part)
    return " – ".join(part for part in (said, answer.text) if part)


def _number(amount: Decimal, language: str) -> str:
    written = f"{amount:,f}"
    if "." in written:
        written = written.rstrip("0").rstrip(".")
    return written if language == "en" else written.replace(",", THIN).replace(".", ",")
