"""The words a pattern of the tables cannot be found without, so that few patterns need be looked for in a sentence.

A pattern is taken apart into the strings it can match, as far as they are few: words, a character for each class, and
`_ANY` where anything can stand. A word or class that stands whole between two spaces is an anchor.

That takes long for all patterns together, so `make anchors` writes them to `anchors.json`; those of tables that have
changed since are worked out when they are wanted.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice, product
from operator import or_
from pathlib import Path
from typing import TypedDict
from zlib import crc32

from dialogs.understanding.lexicon.meanings import CLASSES, classes_of
from dialogs.understanding.lexicon.sv import PHRASES

_ANY = "\0"
_MARKS = {
    name: _ANY if " " in CLASSES.get(name, "") else chr(0xE000 + n) for n, name in enumerate((*CLASSES, *PHRASES))
}
"""The character that stands for a class or phrase; no word holds one. A class of several words is no anchor."""
_NAMES = {mark: f"{{{name}}}" for name, mark in _MARKS.items()}
_PHRASES = {_MARKS[name]: phrase for name, phrase in PHRASES.items()}
_MOST_STRINGS = 400
"""A part of a pattern that can be more strings than this is not taken apart further."""
_LEVELS = 3
"""How many choices of anchors are held against a sentence for each pattern."""
_NAME = re.compile(r"\{([A-Z]+)\}")
_PIECE = re.compile(
    r"(?P<gap> (?:<\d+>|\[[?!.]+\]\?)|(?<=\))<\d+>)"
    rf"|(?P<choice>\(\?:[^()*+?{{}}\[\]\\.^$<{''.join(_PHRASES)}]+\))"
    r"|(?P<open>\(\?:)|(?P<look>\(\?<?[=!])|(?P<close>\))|(?P<bar>\|)|(?P<edge> ?[$^])|(?P<space> (?![*+?{]))"
    r"|(?P<maybe>\?)|(?P<often>[*+]|\{\d*,?\d*\})|(?P<any>\[[^\]]*\]|\\.|\.)"
    rf"|(?P<phrase>[{''.join(_PHRASES)}])|(?P<plain>[^ ()|*+?{{}}\[\]\\.^$<{''.join(_PHRASES)}]+(?![*+?{{])|.)"
)
_WHOLE = re.compile(r"(?<![^ ])(?:[^ \0\ue000-\uf8ff]+|[\ue000-\uf8ff])(?![^ ])")
_COMMON = frozenset(("till", "upp", "att", "det", "den", "med", "som", "för", "inte", "jag", "the"))
Strings = frozenset[str]
_NOTHING: Strings = frozenset(("",))
_ANYTHING: Strings = frozenset((_ANY,))
WRITTEN = Path(__file__).with_name("anchors.json")


class Table(TypedDict):
    """The anchors of many patterns: for each level, the patterns that have none, and those that a word is one of."""

    free: list[str]
    """Bits, in hexadecimal figures."""
    anchored: dict[str, list[list[int]]]


def anchors(source: str) -> list[frozenset[str]]:
    """Sets of words and marks; a sentence without one of each set does not hold the pattern. At most `_LEVELS`."""
    alternatives = _Reader(f" {source.removeprefix('^')}").slots()
    if len(alternatives) == 1:
        return list(islice(_choices(alternatives[0]), _LEVELS))
    smallest = [next(_choices(slots), None) for slots in alternatives]
    if None in smallest or source.startswith("^"):
        return []
    return [frozenset().union(*(keys for keys in smallest if keys))]


def _choices(slots: Sequence[Strings]) -> Iterator[frozenset[str]]:
    """The anchors in each slot that has any, of the fewest strings first."""
    return (keys for slot in sorted(slots, key=len) if (keys := _keys(slot)))


def _keys(strings: Strings) -> frozenset[str]:
    """One whole word or mark of each string; none when a string has none."""
    if all(map(str.isalpha, strings)):
        return strings
    keys = frozenset(s if s.isalpha() else _key(s) for s in strings)
    return frozenset() if "" in keys else keys


def _key(string: str) -> str:
    """The longest word or mark that stands whole, and that not every other sentence has."""
    whole = _WHOLE.findall(string)
    return max([word for word in whole if word not in _COMMON] or whole, key=len, default="")


class _Reader:
    """Reads a pattern from left to right."""

    def __init__(self, source: str) -> None:
        marked = _NAME.sub(lambda m: _MARKS[m[1]], source)
        self.pieces = [(m.lastgroup or "", m.group()) for m in _PIECE.finditer(f"{marked})")]
        self.at = 0

    def slots(self) -> list[list[Strings]]:
        """For each alternative of the whole pattern, the strings of what stands between its spaces."""
        alternatives: list[list[list[Strings]]] = [[[]]]
        while (kind := self.pieces[self.at][0]) != "close":
            if kind == "bar":
                self.at += 1
                alternatives.append([[]])
            elif kind == "space":
                self.at += 1
                alternatives[-1].append([])
            else:
                alternatives[-1][-1].append(self._part())
        return [[_joined(parts) for parts in slots] for slots in alternatives]

    def group(self) -> Strings:
        """What can stand before the closing bracket, which is read too."""
        strings: set[str] = set()
        parts: list[Strings] = []
        while (kind := self.pieces[self.at][0]) != "close":
            if kind == "bar":
                self.at += 1
                strings |= _joined(parts)
                parts = []
            else:
                parts.append(self._part())
        self.at += 1
        return _few(strings | _joined(parts))

    def _part(self) -> Strings:
        """One part with what is said of how often it stands."""
        kind, text = self.pieces[self.at]
        self.at += 1
        strings = self._one(kind, text)
        while (kind := self.pieces[self.at][0]) in ("maybe", "often"):
            self.at += 1
            strings = strings | _NOTHING if kind == "maybe" else _often(strings)
        return strings

    def _one(self, kind: str, text: str) -> Strings:
        if kind == "open":
            return self.group()
        if kind == "look":
            self.group()
            return _NOTHING
        return _SIMPLE[kind](text) if kind in _SIMPLE else frozenset((text,))


@cache
def _of_phrase(mark: str) -> Strings:
    return _Reader(_PHRASES[mark]).group()


_SIMPLE: dict[str, Callable[[str], Strings]] = {
    "gap": lambda text: _ANYTHING if text.startswith("<") else frozenset(("", f" {_ANY}")),
    "choice": lambda text: _few(text[3:-1].split("|")),
    "edge": lambda _: _NOTHING,
    "any": lambda _: _ANYTHING,
    "phrase": _of_phrase,
}


def _often(strings: Strings) -> Strings:
    """Any number of times, none too; the space that each time begins or ends with is kept."""
    said = strings - _NOTHING
    if all(s.endswith(" ") for s in said):
        return frozenset(("", f"{_ANY} "))
    if all(s.startswith(" ") for s in said):
        return frozenset(("", f" {_ANY}"))
    return frozenset(("", _ANY))


def _joined(parts: Sequence[Strings]) -> Strings:
    """One after another."""
    strings = parts[0] if parts else _NOTHING
    for part in parts[1:]:
        if len(strings) * len(part) > _MOST_STRINGS:
            return _ANYTHING
        strings = frozenset(map("".join, product(strings, part)))
    return strings


def _few(strings: Iterable[str]) -> Strings:
    found = frozenset(strings)
    return found if len(found) <= _MOST_STRINGS else _ANYTHING


class Sieve:
    """Tells which of many patterns a sentence can hold at all, by the words in it.

    A pattern is a bit. For each level a word knows the patterns it is an anchor of; a pattern passes a level when a
    word of the sentence is its anchor there, or when it has none.
    """

    def __init__(self, sources: Sequence[str], known: Mapping[str, Table] | None = None) -> None:
        table = (_known() if known is None else known).get(key_of(sources)) or table_of(sources)
        self._free = [int(bits, 16) for bits in table["free"]]
        self._anchored = table["anchored"]
        self._bits: dict[str, list[int]] = {}

    def among(self, words: Iterable[str]) -> Iterator[int]:
        """The numbers of the patterns that may be found among the words, in order."""
        passed = list(self._free)
        for word in words:
            for key in (word, *(f"{{{name}}}" for name in classes_of(word))):
                if key in self._anchored:
                    passed = list(map(or_, passed, self._patterns(key)))
        left = passed[0]
        for patterns in passed[1:]:
            left &= patterns
        while left:
            lowest = left & -left
            yield lowest.bit_length() - 1
            left ^= lowest

    def _patterns(self, key: str) -> list[int]:
        """The patterns that a word or class is an anchor of, for each level."""
        if key not in self._bits:
            self._bits[key] = [sum(1 << number for number in numbers) for numbers in self._anchored[key]]
        return self._bits[key]


def key_of(sources: Sequence[str]) -> str:
    """Changes when the patterns do, or what the classes and phrases in them can be."""
    several = [name for name, mark in _MARKS.items() if mark == _ANY]
    return f"{crc32(repr((sources, sorted(several), PHRASES)).encode()):08x}"


def table_of(sources: Sequence[str]) -> Table:
    """The anchors of many patterns, by word and `{CLASS}`; some tenths of a second for the large tables."""
    free = [(1 << len(sources)) - 1] * _LEVELS
    anchored: dict[str, list[list[int]]] = {}
    for number, source in enumerate(sources):
        for level, keys in enumerate(anchors(source)):
            free[level] ^= 1 << number
            for key in keys:
                anchored.setdefault(_NAMES.get(key, key), [[] for _ in range(_LEVELS)])[level].append(number)
    return {"free": [f"{bits:x}" for bits in free], "anchored": dict(sorted(anchored.items()))}


@cache
def _known() -> Mapping[str, Table]:
    """The tables worked out ahead, by `key_of`."""
    found: Mapping[str, Table] = json.loads(WRITTEN.read_bytes()) if WRITTEN.exists() else {}
    return found
