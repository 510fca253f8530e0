"""What a stretch of words looks like to the chooser: the words at its two ends, around it and inside it.

Each trait is a string; its first letter names where it stands: i inside, s and b at the start (the word itself, those
before), e and a at the end (the last word, those after), n for the whole.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from dialogs.understanding.lexicon.meanings import classes_of

Span = tuple[int, int]

RULES = "nrules"
"""The stretch is the one that the rules chose."""
ALL_ELSE = "nall"
"""The rules explain every word outside it."""
_ORDER, _FREE = "C", "F"
"""The kinds of a unit that is part of the order, and of one that the rules have no explanation for."""
READ = 70
"""Units of a message that are looked at; this bounds the work for the longest."""
LONGEST = {"action": 22, "agenda": 16, "reference": 8, "text": READ}
"""Units of a stretch, for each of what is looked for."""
GROUPS = tuple(LONGEST)
_MARKS = frozenset(".?!;¶,:–-—()[]{}…/•*·>")
_LENGTHS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 19)
"""Units, at most, of each length class."""
_HAS_AN_ENDING, _HAS_A_STEM = 4, 6
"""Letters."""
_STEM = 4
_FAR = 2
"""Sentences; what is further away is only far."""
_MOST_SENTENCES = 4


@dataclass(frozen=True, slots=True)
class Field:
    """What is chosen from: the words, what the rules took each for (a letter), the sentences, and the rules' choice."""

    words: Sequence[str]
    kinds: Sequence[str]
    sentences: Sequence[Span]
    home: int
    rules: Span | None

    def by_rules(self) -> tuple[str, ...]:
        """The traits of the rules' own choice; the more it says when they have an explanation for all other words."""
        first, last = self.rules or (0, 0)
        others = (*self.kinds[:first], *self.kinds[last:])
        return (RULES, ALL_ELSE) if _FREE not in others else (RULES,)

    def is_explained(self) -> bool:
        """Whether an order stands right before the rules' choice, and they have an explanation for all other words."""
        return self.rules is not None and self.kind(self.rules[0] - 1) == _ORDER and ALL_ELSE in self.by_rules()

    def stretches(self, group: str) -> Iterator[Span]:
        """The ranges that no candidate crosses: the sentences, but what is recorded may be several."""
        end = min(len(self.words), READ)
        for first, last in [(0, end)] if group == "text" else self.sentences:
            if first < end:
                yield first, min(last, end)

    def begins(self, first: int, last: int) -> list[int]:
        """Where a candidate may begin."""
        return [n for n in range(first, last) if self.words[n] not in _MARKS]

    def stops(self, first: int, last: int) -> list[int]:
        """Where a candidate may end: the unit after its last."""
        return [n + 1 for n in range(first, last) if self.words[n] not in _MARKS or self.words[n] == ")"]

    def sentence(self, n: int) -> int:
        """The sentence that unit `n` stands in, or the one before it."""
        return next((k for k in range(len(self.sentences) - 1, 0, -1) if self.sentences[k][0] <= n), 0)

    def word(self, n: int) -> str:
        """The word of unit `n`; marks for what is before the first and after the last."""
        return "^" if n < 0 else "$" if n >= len(self.words) else self.words[n]

    def kind(self, n: int) -> str:
        """What the rules took unit `n` for."""
        return self.kinds[n] if 0 <= n < len(self.kinds) else "^"


def is_mark(word: str) -> bool:
    """Whether it is punctuation, at which no candidate begins."""
    return word in _MARKS


@lru_cache(maxsize=4096)
def of_word(word: str, known: int) -> tuple[str, ...]:
    """What a word is, wherever it stands. `known` tells how many people use it: a topic's word few, a verb many."""
    if word[:1].isdigit():
        return ("w1",)
    if not word[:1].isalpha() or (len(word) > 1 and word.isascii() and word.isupper()):
        return (f"w{word}",)
    found = [f"w{word}", f"l{min(len(word) // 3, 4)}", f"f{known}"]
    found += [f"k{name}" for name in sorted(classes_of(word))] or ["k"]
    if len(word) >= _HAS_AN_ENDING:
        found += [f"x{word[-2:]}", f"x{word[-3:]}"]
    if len(word) >= _HAS_A_STEM:
        found.append(f"p{word[:_STEM]}")
    return tuple(found)


def of_inside(field: Field, n: int) -> list[str]:
    """What the rules say of a unit inside the stretch."""
    return [f"im{field.kind(n)}", f"im{field.kind(n)} {field.word(n)}"]


def of_start(field: Field, n: int) -> list[str]:
    """What is to be said of a stretch that begins at unit `n`, beside the words there."""
    word, before, sentence = field.word(n), field.word(n - 1), field.sentence(n)
    far = max(-_FAR, min(_FAR, sentence - field.home))
    found = [
        f"sb{before} {word}",
        f"sB{field.word(n - 2)} {before}",
        f"sm{field.kind(n - 1)}{field.kind(n)}",
        f"sh{far}",
        f"so{min(sentence, 3)} {min(len(field.sentences), _MOST_SENTENCES)}",
    ]
    if word[:1].isalpha():
        found += [f"sc{before} {name}" for name in classes_of(word)]
    if field.sentences and n == field.sentences[sentence][0]:
        found.append("sfirst")
    if field.rules and field.rules[0] == n:
        found.append("srules")
    return found


def of_end(field: Field, n: int) -> list[str]:
    """The same of a stretch whose last unit is the one before `n`."""
    last, after = field.word(n - 1), field.word(n)
    found = [
        f"eb{last} {after}",
        f"eB{after} {field.word(n + 1)}",
        f"em{field.kind(n - 1)}{field.kind(n)}",
    ]
    if field.sentences and n == field.sentences[field.sentence(n - 1)][1]:
        found.append("elast")
    if field.rules and field.rules[1] == n:
        found.append("erules")
    return found


@lru_cache(maxsize=READ + 1)
def of_length(units: int) -> str:
    """How long it is."""
    return f"n{next((k for k in _LENGTHS if units <= k), 'long')}"


ROLES = {"i": 0, "s": 0, "b": -1, "bb": -2, "e": -1, "a": 0, "aa": 1}
"""Where a word stands, and how far from the place it is counted from: its own, the start or the end of the stretch."""
_ONLY_WORD = frozenset(("bb", "aa"))


def in_role(role: str, word: str, known: int) -> tuple[str, ...]:
    """The traits of a word that stands so."""
    found = of_word(word, known)
    return tuple(f"{role}.{trait}" for trait in (found[:1] if role in _ONLY_WORD else found))
