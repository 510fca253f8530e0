"""Whether two words are forms of the same word: Swedish endings, the s of compounds, a slip."""

# ruff: noqa: SIM905 -- a list of words is read as words

import re
from functools import lru_cache
from os.path import commonpath

from rapidfuzz.distance import OSA

from dialogs.understanding.later import later
from dialogs.understanding.spelling import fold

_ENDINGS = later(r"(?:arnas|ernas|ornas|arna|erna|orna|ens|ets|ans|nas|en|et|ar|er|or|an|na|as|es|ns|a|e|n|t|s)$")
_SHORTEST_STEM = 3
_SHORTEST_PART = 4
"""Letters that a part of a compound must have to be recognised in another word."""
_LONG = 6

WEAK = frozenset(
    """
    punkt punkten punkter punkterna fråga frågan frågor frågorna ärende ärendet ärenden uppdrag uppdraget uppdragen
    åtgärd åtgärden åtgärder uppgift uppgiften uppgifter grej grejen sak saken item task action point question
    och att den det som för med till från på av i om en ett de vi jag ska är har the a an of on for to and our
    angående kring gällande min mitt mina vår vårt våra din ditt dina nr nummer ny nya nytt hela alla
    """.split()
)
"""Words that point nothing out by themselves."""


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """The word without its ending and accents; short words stay whole."""
    short = _ENDINGS.sub("", word.lower().replace(":", ""))
    return fold(short if len(short) >= _SHORTEST_STEM else word)


def content(text: str) -> list[str]:
    """The words of a text that say what it is about; all of them when none does."""
    words = re.findall(r"[^\W_]+", text.lower())
    return [w for w in words if w not in WEAK] or words


def alike(one: str, other: str) -> float:
    """How surely two words mean the same, 0 to 1: the same stem, a part of a compound, a slip."""
    a, b = stem(one), stem(other)
    if a == b:
        return 1.0
    short, long = sorted((a, b), key=len)
    if len(short) >= _SHORTEST_PART and (long.startswith(short) or long.endswith(short)):
        return 0.8
    if len(short) >= _LONG and len(commonpath([a, b])) >= max(_LONG, len(short) - 2):
        return 0.7
    if len(short) >= _LONG and OSA.distance(a, b, score_cutoff=1) <= 1:
        return 0.7
    return 0.0


_PART_OF_ASKED = 0.55
"""Of a compound that is asked for, the part by itself must be so much of it: "kommun" is not "kommunikation"."""
_VERY_LONG = 9
_ENDED = later(r"^(?:s|n|t|en|et|ens|ets|er|ar|or|na|arna|erna|orna)?$")
"""What a word may have besides another form of it, however short it is: "pris", "priset"."""


def _ended(word: str, other: str) -> bool:
    """Whether the other is the word and an ending."""
    return other.startswith(word) and _ENDED.fullmatch(other[len(word) :]) is not None


def stands_for(word: str, other: str) -> float:
    """How surely a word of a text answers a word that is looked for; two slips in a long word are forgiven."""
    if _ended(word, other) or _ended(other, word):
        return 1.0
    a, b = stem(word), stem(other)
    if a != b and a.startswith(b) and len(b) < len(a) * _PART_OF_ASKED:
        return 0.0
    found = alike(word, other)
    slips = 2 if len(a) >= _VERY_LONG else 1
    if not found and len(word) >= _LONG and OSA.distance(word, other, score_cutoff=slips) <= slips:
        return 0.7
    return found
