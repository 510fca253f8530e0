"""An answer in words -> what it says, by the kind of the question: a yes, a number, one of the choices."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from meetings.network.people import folded
from meetings.rounds.records import QuestionKind, RoundQuestion

YES = frozenset({"ja", "japp", "jo", "jadå", "jajamän", "yes", "yep", "absolut", "visst", "självklart", "stämmer"})
NO = frozenset({"nej", "nä", "nepp", "nix", "no", "nope", "inte", "tyvärr inte"})
NUMBER = re.compile(r"(?<![\w,.])[-−]?\d{1,3}(?:[ \u00a0\u202f.]\d{3})+(?:,\d+)?|[-−]?\d+(?:[,.]\d+)?")
"""12, 12,5, 1 200, 1.200: with spaces or full stops between thousands and a comma before decimals."""
LEADING = re.compile(r"^[\s,.;:–—-]+")


@dataclass(frozen=True, slots=True)
class Given:
    """What an answer says. Which of `choice` and `amount` is filled goes by the question's kind."""

    text: str = ""
    choice: str = ""
    amount: Decimal | None = None


def given(question: RoundQuestion, words: str) -> Given | None:
    """What the words say; None when they answer nothing that was asked."""
    said = words.strip()
    if not said:
        return None
    match question.kind:
        case QuestionKind.TEXT:
            return Given(said)
        case QuestionKind.YES_NO:
            return _yes_no(said)
        case QuestionKind.NUMBER:
            return _number(said, question.unit)
        case QuestionKind.CHOICE:
            return _choice(said, question.choices)


def _yes_no(said: str) -> Given | None:
    first = folded(re.split(r"[\s,.;:!–—-]", said, maxsplit=1)[0])
    for words, choice in ((YES, "yes"), (NO, "no")):
        if first in words:
            return Given(_rest(said, len(first)), choice)
    return None


def _number(said: str, unit: str) -> Given | None:
    found = list(NUMBER.finditer(said))
    if len(found) != 1:
        return None  # "3 eller 4" and "år 2025 hade vi 12" are to be asked about
    amount = read_number(found[0].group())
    if amount is None:
        return None
    around = (said[: found[0].start()].strip(), LEADING.sub("", _without(said[found[0].end() :], unit)))
    return Given(" ".join(part for part in around if part), amount=amount)


def read_number(written: str) -> Decimal | None:
    """A number as Swedes write it; None when it is none."""
    bare = re.sub(r"[ \u00a0\u202f]", "", written).replace("−", "-")
    thousands = re.fullmatch(r"-?\d{1,3}(?:\.\d{3})+(?:,\d+)?", bare)
    bare = bare.replace(".", "") if thousands else bare
    try:
        return Decimal(bare.replace(",", "."))
    except InvalidOperation:
        return None


def _choice(said: str, choices: Sequence[str]) -> Given | None:
    """The longest choice that the words begin with, or are the beginning of when it is the only one."""
    plain = folded(said)
    whole = [c for c in sorted(choices, key=len, reverse=True) if _begins(plain, folded(c))]
    if whole:
        return Given(_rest(said, len(whole[0])), whole[0])
    begun = [c for c in choices if folded(c).startswith(plain)]
    return Given("", begun[0]) if len(begun) == 1 else None


def _begins(words: str, choice: str) -> bool:
    return words == choice or (words.startswith(choice) and not words[len(choice)].isalnum())


def _rest(said: str, length: int) -> str:
    return LEADING.sub("", said[length:]).strip()


def _without(words: str, unit: str) -> str:
    """What follows a number, without the unit that was asked for."""
    rest = words.strip()
    return rest[len(unit) :].strip() if unit and folded(rest).startswith(folded(unit)) else rest
