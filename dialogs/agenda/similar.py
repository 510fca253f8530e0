"""Which titles look like the same matter said twice: nearly the same letters, or the same words in other forms."""

from collections.abc import Mapping
from itertools import combinations

from rapidfuzz import fuzz

from dialogs.understanding.wordforms import alike, content
from meetings.network.people import folded

NEARLY = 85.0
"""Per cent of the letters that are the same."""
SURE = 0.7
"""How surely two words are forms of the same."""
SHARE = 0.6
"""Of the shorter title's words that must stand in the other."""
SHORTEST_WORD = 4
"""Letters that one of the shared words must have; what is shorter says little about a matter."""


def similar(titles: Mapping[int, str]) -> dict[int, list[int]]:
    """Key -> the keys of titles that look like it, in their order; those that resemble nothing are left out."""
    words = {key: _words(title) for key, title in titles.items()}
    found: dict[int, list[int]] = {}
    for one, other in combinations(titles, 2):
        if _same_letters(titles[one], titles[other]) or _same_words(words[one], words[other]):
            found.setdefault(one, []).append(other)
            found.setdefault(other, []).append(one)
    return found


def _same_letters(one: str, other: str) -> bool:
    return fuzz.ratio(folded(one), folded(other), score_cutoff=NEARLY) > 0


def _same_words(one: list[str], other: list[str]) -> bool:
    short, long = sorted((one, other), key=len)
    shared = [a for a in short if any(alike(a, b) >= SURE for b in long)]
    telling = any(len(word) >= SHORTEST_WORD for word in shared)
    return telling and len(shared) >= SHARE * len(short) and (len(shared) > 1 or len(short) == 1)


def _words(title: str) -> list[str]:
    """The words that say what it is about, without years and other numbers."""
    return list(dict.fromkeys(w for w in content(title) if not w.isdigit()))
