"""What help is asked for in words: a subject, a question, or nothing but help."""

import re
from dataclasses import dataclass
from enum import StrEnum

from dialogs.helping.subjects import EVERYTHING
from meetings.network.people import folded


class Asked(StrEnum):
    """What it is."""

    NOTHING = "nothing"
    SUBJECT = "subject"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class About:
    """What help is asked for, and the words for it."""

    kind: Asked
    words: str = ""


HELP = re.compile(
    r"^\W*(?:hjälp\w*|hjelp|hjäpl|help)\b(?:\W+(?:mig|me|oss|us|lite|gärna|please|tack)\b)*"
    r"(?:\W+(?:med|om|kring|angående|på|i|with|about|on|for)\b)?(?:\W+(?:min|mina|vår|våra|ett|en|the|my|our|an|a)\b)*"
)
QUESTION = re.compile(r"^\W*(?:hej\W+|hello\W+|hi\W+)?(?:hur|how)\b")
GENERAL = re.compile(
    r"^\W*(?:hur|how)\W+(?:(?:funkar|fungerar|använder|pratar|skriver)\b"
    r"|(?:do|can|should) (?:i|we|you) use (?:you|this|it)\b"
    r"|does (?:it|this|the bot) work|(?:gör|ska|kan|do|can|should) (?:jag|man|vi|i|you|we)\W*$)"
)
"""Questions about the bot as a whole."""
TO_SOMEBODY = re.compile(r"\bhjälp\w* (?!mig\b|oss\b|till\b|lite\b)\w+(?: \w+)? med\b")
"""Somebody else is to be helped: that is no question to the bot, and the general help does no harm."""
POLITE = re.compile(r"\W+(?:tack|please|nu|då|igen|här)\b")


def asked(text: str) -> About:
    """What the message asks help for."""
    said = folded(text)
    if QUESTION.match(said):
        return About(Asked.NOTHING) if GENERAL.match(said) else About(Asked.QUESTION, said)
    if not HELP.match(said):
        return _all_or_nothing(said)
    if TO_SOMEBODY.search(said):
        return About(Asked.NOTHING)
    words = POLITE.sub("", HELP.sub("", said, count=1)).strip(" ?!.,:”“\"'")
    return About(Asked.SUBJECT, words) if words else About(Asked.NOTHING)


def _all_or_nothing(said: str) -> About:
    """What does not begin with help: "alla kommandon" is everything, "vad kan du?" what is most needed."""
    words = said.strip(" ?!.").split()
    every = bool(words) and words[-1] in ("kommandon", "commands") and any(word in EVERYTHING for word in words[:-1])
    return About(Asked.SUBJECT, "allt") if every else About(Asked.NOTHING)
