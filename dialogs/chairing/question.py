"""Which of the questions about the chair is asked: whose turn, who has not had it, who has, when one had it."""

import re
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What is wanted to know."""

    NEXT = "next"
    WITHOUT = "without"
    """Who has not had it for some years, or ever."""
    HAD = "had"
    """Who has had it, in some years or one."""
    HOME = "home"
    """When one organisation had it."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked; `years` reach back from today, `year` is the first of one that is named."""

    kind: Kind
    years: int | None = None
    year: int | None = None
    crossing: bool = False
    """Whether the year goes from July to June."""


YEARS = re.compile(
    r"\b(?P<n>\d{1,3}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)(?:\s*\(\d+\))?\s+(?:(?:senaste|sista|gångna|last|past)\s+)?(?:år|åren|years?)\b",
    re.IGNORECASE,
)
_SWEDISH = (
    "ett",
    "två",
    "tre",
    "fyra",
    "fem",
    "sex",
    "sju",
    "åtta",
    "nio",
    "tio",
    "elva",
    "tolv",
    "tretton",
    "fjorton",
    "femton",
    "sexton",
    "sjutton",
    "arton",
    "nitton",
    "tjugo",
)
_ENGLISH = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
WORDS = {word: n for words in (_SWEDISH, _ENGLISH) for n, word in enumerate(words, start=1)}
WORDS |= {"en": 1, "fifteen": 15, "twenty": 20}
NOT = re.compile(r"\b(?:inte|ej|int|icke|utan|ännu inte|not|without)\b|n't\b", re.IGNORECASE)
NEVER = re.compile(r"\b(?:aldrig|never|ännu inte fullgjort)\b", re.IGNORECASE)
HAD = re.compile(
    r"\b(?:haft|gått runt|de senaste åren|historik\w*|genom åren|listan|ordförandelist\w*|have had|chaired)\b",
    re.IGNORECASE,
)
IN_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:\s*/\s*((?:19|20)?\d\d))?(?!\d)")


def years_asked(text: str) -> int | None:
    """How many years a question reaches back, in digits or words."""
    found = YEARS.search(text)
    if found is None:
        return None
    return int(found["n"]) if found["n"].isdecimal() else WORDS[found["n"].lower()]


def question_of(text: str, home: str) -> Question:
    """The question in a message that is known to be about the turn to chair; `home` is the organisation it names."""
    years, named = years_asked(text), IN_YEAR.search(text)
    not_had = NOT.search(text) is not None
    if home:
        return Question(Kind.HOME)
    if NEVER.search(text) or (not_had and years):
        return Question(Kind.WITHOUT, None if NEVER.search(text) else years)
    if named:
        return Question(Kind.HAD, year=int(named[1]), crossing=named[2] is not None)
    asks_who_had = HAD.search(text) and not not_had
    return Question(Kind.HAD, years) if asks_who_had else Question(Kind.NEXT)
