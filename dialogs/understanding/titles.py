"""The title: what is left of the sentence when the words of the command, the days and the names are taken away."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from dialogs.understanding.anchors import Sieve
from dialogs.understanding.lexicon.meanings import Pattern, compiled
from dialogs.understanding.parse import Parsed
from dialogs.understanding.words import CLAUSE, CUT, LEADING, STOP, TRAILING

_FREE, _COMMAND, _ENTITY, _MARK = 0, 1, 2, 3
_MARKS = frozenset(".?!;¶()[]{}…")
_SOFT = frozenset((",", "–", "-", "—", ":"))


def patterns(sources: Iterable[str]) -> tuple[Pattern, ...]:
    """Phrases compiled for `Mask.hide`."""
    return tuple(compiled(s) for s in sources)


@cache
def _possible(phrases: tuple[Pattern, ...]) -> Sieve:
    return Sieve([pattern.source for pattern in phrases])


@dataclass(slots=True)
class Run:
    """Consecutive units that were left."""

    units: list[int]
    after_command: bool
    sentence: int
    weight: float = 0.0


class Mask:
    """Which units of a message belong to the command, and which are left for the title."""

    def __init__(self, parsed: Parsed, leading: frozenset[str] = LEADING) -> None:
        self.parsed = parsed
        self.leading = leading
        self.kind = [_MARK if u.shape in _MARKS else _FREE for u in parsed.units]
        for n, unit in enumerate(parsed.units):
            if unit.shape == "QUOTE":
                self.kind[n] = _FREE

    def hide_units(self, units: Iterable[int]) -> None:
        """These are days, names or numbers in their own slot."""
        for n in units:
            self.kind[n] = _ENTITY

    def hide(self, phrases: tuple[Pattern, ...], sentences: Sequence[tuple[int, int]]) -> None:
        """Hide every phrase where it stands, sentence by sentence."""
        for first, last in sentences:
            start, string = self._string(first, last)
            for possible in _possible(phrases).among(set(string.split(" "))):
                for m in phrases[possible].regex.finditer(string):
                    a, b = self.parsed.shape.span(start + m.start(), start + m.end())
                    for n in range(a, min(b, last)):
                        if self.kind[n] == _FREE:
                            self.kind[n] = _COMMAND

    def open_brackets(self) -> None:
        """A bracket that holds nothing else is part of the title."""
        opened: int | None = None
        for n, unit in enumerate(self.parsed.units):
            if unit.shape == "(":
                opened = n
            elif unit.shape == ")" and opened is not None:
                if n > opened + 1 and all(k == _FREE for k in self.kind[opened + 1 : n]):
                    self.kind[opened] = self.kind[n] = _FREE
                opened = None

    def _string(self, first: int, last: int) -> tuple[int, str]:
        shape = self.parsed.shape
        start = shape.starts[first] - 1
        end = shape.starts[last] if last < len(shape.starts) else len(shape.string)
        return start, shape.string[start:end]

    def runs(self, sentence: int) -> list[Run]:
        """What is left of a sentence, in pieces; a comma within a piece stays when no new clause begins there."""
        if sentence >= len(self.parsed.sentences):
            return []
        self.open_brackets()
        first, last = self.parsed.sentences[sentence]
        runs: list[Run] = []
        current: list[int] = []
        command_before = False
        for n in range(first, last + 1):
            free = n < last and self.kind[n] == _FREE
            if free and not self._clause_begins(n, current):
                current.append(n)
                continue
            if current:
                runs.append(self.trimmed(current, sentence, after=command_before))
                current = []
            if n < last and self.kind[n] == _COMMAND:
                command_before = True
            if free and self.parsed.units[n].shape not in _SOFT:
                current = [n]
        return [r for r in runs if r.units]

    def _clause_begins(self, n: int, current: list[int]) -> bool:
        units = self.parsed.units
        if units[n].shape in _SOFT and current:
            following = units[n + 1].shape if n + 1 < len(units) else ""
            hidden = n + 1 >= len(units) or self.kind[n + 1] != _FREE
            return (
                hidden
                or following in CLAUSE
                or (
                    following == "PERS"
                    and n + 2 < len(units)
                    and units[n + 2].shape in ("kan", "har", "är", "vill", "ska")
                )
            )
        new_clause = (
            units[n].shape in ("och", "and")
            and n + 1 < len(units)
            and units[n + 1].shape in ("det", "vi", "jag", "den", "det är", "it", "we")
        )
        return (units[n].shape in CUT and len(current) > 1) or (new_clause and len(current) > 1)

    def trimmed(self, units: list[int], sentence: int, *, after: bool) -> Run:
        """The units without small words at their ends."""
        shapes = self.parsed.units
        while units and shapes[units[0]].shape in self.leading and not self._is_name(units[0]):
            units = units[1:]
        while (
            units
            and shapes[units[-1]].shape in TRAILING
            and not (shapes[units[-1]].shape == ")" and any(shapes[k].shape == "(" for k in units))
            and not self._is_name(units[-1])
        ):
            units = units[:-1]
        weight = sum(1.0 for n in units if shapes[n].shape not in STOP and len(shapes[n].shape) > 2)  # noqa: PLR2004 -- short words say little
        return Run(units, after, sentence, weight)

    def _is_name(self, n: int) -> bool:
        """As in "Vi" and "I" are small words; "VI" and "AV" in the middle can be names of things."""
        token = self.parsed.tokens[self.parsed.units[n].first]
        return token.text.isupper() and len(token.text) > 1 and not self._shouting()

    def _shouting(self) -> bool:
        return self.parsed.text.isupper()


def text_of(parsed: Parsed, units: Sequence[int]) -> str:
    """The units as they were typed, on one line; a quotation without its marks when it stands alone."""
    if len(units) == 1 and parsed.units[units[0]].shape == "QUOTE":
        return parsed.tokens[parsed.units[units[0]].first].text
    return re.sub(r"\s+", " ", parsed.typed(units, in_full=True)).strip(" ,.:;–-!?").removesuffix(" (")


def best_run(mask: Mask, order: Sequence[int]) -> Run | None:
    """The piece a title is made of: the first after the command with something to say, in the first such sentence."""
    for sentence in order:
        runs = [r for r in mask.runs(sentence) if r.weight >= 1]
        if not runs:
            continue
        quoted = [r for r in runs if any(mask.parsed.units[n].shape == "QUOTE" for n in r.units)]
        after = quoted or [r for r in runs if r.after_command] or runs
        chosen = after[0]
        better = [r for r in after if r.weight >= 2 * chosen.weight + 2]
        return better[0] if better else chosen
    return None


def reading_order(parsed: Parsed, place: int) -> list[int]:
    """Sentences in the order a title is looked for: where the command stands, the ones before it, those after."""
    unit = parsed.unit_of_place(place + 1)
    home = next((n for n, (a, b) in enumerate(parsed.sentences) if a <= unit < b), 0)
    count = len(parsed.sentences)
    return [home, *range(home - 1, -1, -1), *range(home + 1, count)]
