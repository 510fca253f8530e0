"""From what was typed to the word that is meant: chat spelling, missing å, ä and ö, single slips."""

# ruff: noqa: SIM905 -- a list of words is read as words

import re
from collections.abc import Callable
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from dialogs.understanding.later import later
from dialogs.understanding.lexicon.chat import (
    BEFORE_I,
    DET,
    FIRST_WITHOUT_MARKS,
    INITIALS,
    OFTEN_MISSPELT,
    ONLY_SWEDISH,
    ONLY_WITHOUT_NUMBER,
    PLAINLY_SWEDISH,
    RIGHT,
    SHORT,
    WITHOUT_MARKS,
)
from dialogs.understanding.tokens import Token

_MARKS = later("[åäöÅÄÖ]")
_SWEDISH = later(
    r"\b(?:och|att|det|som|till|med|jag|vi|ska|kan|om|av|den|punkt|klar|mig|inte|en|ett|nr)\b", re.IGNORECASE
)
_FOLD = str.maketrans("åäàáâãéèêëöøóòôüúùíìïîñç", "aaaaaaeeeeooooouuuiiiinc")
_SHORTEST_MENDED = 6
"""Letters. Shorter words are too near each other to guess."""
_LONG = 8
"""Letters. From here two slips may be mended."""


def fold(word: str) -> str:
    """The word in small letters without its accents."""
    return word.lower().translate(_FOLD)


def normalise(tokens: list[Token], known: Callable[[str], bool]) -> list[str]:
    """One canonical word (or words) for each token; `known` says that a word means something as it stands."""
    text = " ".join(t.text for t in tokens if t.kind == "word")
    bare = not _MARKS.search(text) and _is_swedish(text)
    words: list[str] = []
    first = True
    for n, token in enumerate(tokens):
        after_number = n > 0 and tokens[n - 1].kind == "number"
        words.append(_word(token, bare=bare, first=first, after_number=after_number, known=known))
        first = token.kind in ("line", "mark") and token.text != ","
    return _as_spoken(words) if _SWEDISH_WORDS & set(words) else words


_SWEDISH_WORDS = frozenset(
    "och det som till med jag ja vi ska kan av den punkt klar mig inte ett möte på är för upp har".split()
)


def _as_spoken(words: list[str]) -> list[str]:
    """As in "har ja", "ja undrar", "me", "de blir": written as it is said."""
    result = list(words)
    for n, word in enumerate(words):
        before = words[n - 1] if n else ""
        after = words[n + 1] if n + 1 < len(words) else ""
        if word == "ja" and (before in BEFORE_I or after in BEFORE_I):
            result[n] = "jag"
        elif word == "de" and after in DET:
            result[n] = "det"
        elif word in ONLY_SWEDISH:
            result[n] = ONLY_SWEDISH[word]
    return result


def _word(token: Token, *, bare: bool, first: bool, after_number: bool, known: Callable[[str], bool]) -> str:
    if token.kind != "word":
        return {"quote": "QUOTE", "line": "¶"}.get(token.kind) or _MARKS_THAT_SPEAK.get(token.text, token.text.lower())
    word = "".join(token.text.split()).removesuffix(".").lower().replace("’", "'")
    if (
        word in SHORT
        and token.text not in INITIALS
        and not (word in ONLY_WITHOUT_NUMBER and (after_number or token.capital))
    ):
        return SHORT[word]
    if bare and first and word in FIRST_WITHOUT_MARKS:
        return FIRST_WITHOUT_MARKS[word]
    if bare and word in WITHOUT_MARKS:
        return WITHOUT_MARKS[word]
    return word if len(word) < _SHORTEST_MENDED or word in RIGHT or known(word) else _mended(word)


def _is_swedish(text: str) -> bool:
    return bool(_SWEDISH.search(text)) or not PLAINLY_SWEDISH.isdisjoint(text.lower().split())


_MARKS_THAT_SPEAK = {"→": "till", "⇒": "till"}


@lru_cache(maxsize=4096)
def _mended(word: str) -> str:
    slips = 2 if len(word) >= _LONG else 1
    found = process.extractOne(word, OFTEN_MISSPELT, scorer=OSA.distance, score_cutoff=slips)
    if found is None:
        return word
    right = str(found[0])
    inflected = right.startswith(word) or word.startswith(right)
    return word if inflected or right[0] != word[0] else right
