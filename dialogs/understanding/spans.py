"""Which words are the title, the item meant or what is to be recorded: a learned choice among all stretches of words.

A stretch's score is a sum: how well words stand where it begins, where it ends, around and inside it, and whether the
rules would have chosen it. `spans.json` is made by `make likeness`; a trait's weights there are one character for each
of what is looked for.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from heapq import nlargest
from pathlib import Path

from dialogs.understanding.span_traits import (
    GROUPS,
    LONGEST,
    READ,
    ROLES,
    Field,
    Span,
    in_role,
    of_end,
    of_inside,
    of_length,
    of_start,
)

ZERO = 80
"""The character that stands for no weight; those before it speak against, those after it for."""
WIDELY = (2, 3, 5, 8)
"""People who use a word, at least, for each step of how widely it is known."""
_TRUSTED = frozenset(("agenda",))
"""For which the rules had the right words in every stranger's message of which they explained all the other words."""
_REMEMBERED = 4096
"""Words whose weights are kept; then they are counted anew."""
_WHY = 4


@dataclass(slots=True)
class Column:
    """The weights for one of what is looked for, in steps."""

    group: str
    weights: Mapping[str, int]
    widely: Mapping[str, int]
    remembered: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def best(self, offered: Field) -> Span | None:
        """The stretch with the highest score; of equals the first. Where the rules are never wrong, theirs."""
        if self.group in _TRUSTED and offered.rules and offered.is_explained():
            return offered.rules
        words = self._words(offered)
        inside = [0]
        for n in range(min(len(offered.words), READ)):
            inside.append(inside[-1] + words[n][0] + self.sum(of_inside(offered, n)))
        longest = LONGEST[self.group]
        lengths = [0, *(self.weights.get(of_length(n), 0) for n in range(1, longest + 1))]
        best: tuple[int, Span] | None = None
        for first, last in offered.stretches(self.group):
            ends = [(n, inside[n] + self._end(offered, words, n)) for n in offered.stops(first, last)]
            for start in offered.begins(first, last):
                at = self._start(offered, words, start) - inside[start]
                found = [(at + lengths[n - start] + e, n) for n, e in ends if start < n <= start + longest]
                if offered.rules and offered.rules[0] == start:
                    extra = self.sum(offered.by_rules())
                    found = [(score + extra if n == offered.rules[1] else score, n) for score, n in found]
                if found:
                    score, stop = max(found, key=_first)
                    if best is None or score > best[0]:
                        best = (score, (start, stop))
        return best[1] if best else None

    def sum(self, traits: Iterable[str]) -> int:
        """Their weights together."""
        weights = self.weights
        return sum([weights[t] for t in traits if t in weights])

    def known(self, word: str) -> int:
        """How widely a word is used, in steps."""
        return self.widely.get(word, 0)

    def why(self, offered: Field, span: Span) -> str:
        """The traits at its ends that weighed most."""
        traits = [*_at_start(offered, span[0], self), *_at_end(offered, span[1], self)]
        strongest = nlargest(_WHY, traits, key=lambda t: abs(self.weights.get(t, 0)))
        return ", ".join(f"{self.weights.get(t, 0):+d} {t}" for t in strongest)

    def _words(self, offered: Field) -> list[tuple[int, ...]]:
        """For each unit and the marks around, its weight in each role; the marks stand last: ^ then $."""
        return [self._word(w) for w in (*offered.words[: READ + 2], "$", "^")]

    def _word(self, word: str) -> tuple[int, ...]:
        found = self.remembered.get(word)
        if found is None:
            if len(self.remembered) >= _REMEMBERED:
                self.remembered.clear()
            found = tuple(self.sum(in_role(role, word, self.known(word))) for role in ROLES)
            self.remembered[word] = found
        return found

    def _start(self, offered: Field, words: Sequence[tuple[int, ...]], n: int) -> int:
        around = words[n][1] + words[n - 1 if n else -1][2] + words[n - 2 if n > 1 else -1][3]
        return around + self.sum(of_start(offered, n))

    def _end(self, offered: Field, words: Sequence[tuple[int, ...]], n: int) -> int:
        last = len(words) - 2
        around = words[n - 1][4] + words[min(n, last)][5] + words[min(n + 1, last)][6]
        return around + self.sum(of_end(offered, n))


def _first(pair: tuple[int, int]) -> int:
    return pair[0]


def _at_start(offered: Field, n: int, column: Column) -> list[str]:
    near = [(role, offered.word(n + by)) for role, by in ROLES.items() if role in ("s", "b", "bb")]
    return [*(t for role, w in near for t in in_role(role, w, column.known(w))), *of_start(offered, n)]


def _at_end(offered: Field, n: int, column: Column) -> list[str]:
    near = [(role, offered.word(n + by)) for role, by in ROLES.items() if role in ("e", "a", "aa")]
    return [*(t for role, w in near for t in in_role(role, w, column.known(w))), *of_end(offered, n)]


@cache
def _file() -> Mapping[str, Mapping[str, str]]:
    found: Mapping[str, Mapping[str, str]] = json.loads(Path(__file__).with_name("spans.json").read_bytes())
    return found


@cache
def column(group: str) -> Column:
    """The learned weights for one of what is looked for."""
    return column_of(_file(), group)


def column_of(learned: Mapping[str, Mapping[str, str]], group: str) -> Column:
    """The same of weights as they stand in the file."""
    n = GROUPS.index(group)
    levels = {trait: ord(row[n]) - ZERO for trait, row in learned["weights"].items()}
    widely = {word: int(step) for step, words in learned["widely"].items() for word in words.split(" ")}
    return Column(group, {trait: level for trait, level in levels.items() if level}, widely)


def choose(group: str, offered: Field) -> tuple[Span | None, str]:
    """The stretch that most speaks for, and why; none where the rules found none and all the words are everybody's."""
    learned = column(group)
    span = learned.best(offered)
    if span is None or (offered.rules is None and not _says_something(offered, span, learned)):
        return None, ""
    return span, f"{' '.join(offered.words[span[0] : span[1]])!r} chosen: {learned.why(offered, span)}"


_A_WORD = 4
"""Letters."""
_TOPIC = 2
"""Steps of how widely a word is used, at most, for a word that tells what something is about."""


def _says_something(offered: Field, span: Span, learned: Column) -> bool:
    words = [offered.words[n] for n in range(*span)]
    return any(w.isalpha() and w.islower() and len(w) >= _A_WORD and learned.known(w) <= _TOPIC for w in words)
