"""YAML read with the line of everything: each fault is collected with its line, and reading goes on.

Scalars are taken as they are written, not as YAML 1.1 guesses: 9:30 is no number and "no" no truth value.
"""

import difflib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TypeVar

import yaml

Value = TypeVar("Value")
LONGEST = 300
"""Characters of a text in the file."""


@dataclass(frozen=True, slots=True, order=True)
class FileFault:
    """One thing wrong on one line (counted from 1); the sentence is `file-<name>` in the catalogues."""

    line: int
    name: str
    facts: Mapping[str, object] = field(default_factory=dict, compare=False)


@dataclass(slots=True)
class Reading:
    """One file being read: its faults so far, and by how much its dates are moved."""

    faults: list[FileFault] = field(default_factory=list)
    shift: timedelta = timedelta()

    def fault(self, line: int, name: str, /, **facts: object) -> None:
        """Note one fault."""
        self.faults.append(FileFault(line, name, facts))


@dataclass(frozen=True, slots=True)
class Word:
    """A text and its line."""

    text: str
    line: int


class Table:
    """One mapping of the file. Everything asked for that is not there is None or empty; keys not known are faults."""

    def __init__(self, reading: Reading, node: yaml.Node, known: Iterable[str], shorthand: str | None = None) -> None:
        self._reading = reading
        self.line = node.start_mark.line + 1
        self._nodes: dict[str, yaml.Node] = {}
        known = list(known)
        if isinstance(node, yaml.MappingNode):
            self._take(node, known)
        elif shorthand and isinstance(node, yaml.ScalarNode):
            self._nodes[shorthand] = node
        else:
            reading.fault(self.line, "not-a-table", keys=", ".join(known))

    def line_of(self, key: str) -> int:
        """Where a key's value stands, or the table itself when it has none."""
        node = self._nodes.get(key)
        return node.start_mark.line + 1 if node else self.line

    def text(self, key: str, *, required: bool = False, longest: int = LONGEST) -> str | None:
        """One line of text."""
        word = self._word(self._nodes.get(key), key)
        if word is None or not word.text:
            if required:
                self._reading.fault(self.line_of(key), "key-missing", which=key)
            return None
        if len(word.text) > longest:
            self._reading.fault(word.line, "text-too-long", which=key, limit=longest)
        return word.text

    def read(self, key: str, read: Callable[[str], Value], fault: str) -> Value | None:
        """A text in a form of its own; `fault` is noted when `read` raises ValueError."""
        text = self.text(key)
        if text is None:
            return None
        try:
            return read(text)
        except ValueError:
            self._reading.fault(self.line_of(key), fault, which=key, text=text)
            return None

    def day(self, key: str) -> date | None:
        """A date, 2027-01-22."""
        found = self.read(key, date.fromisoformat, "no-date")
        return found + self._reading.shift if found else None

    def words(self, key: str) -> list[Word]:
        """A list of texts; one text alone is a list of one."""
        node = self._nodes.get(key)
        if node is None or _empty(node):
            return []
        nodes = node.value if isinstance(node, yaml.SequenceNode) else [node]
        return [word for n in nodes if (word := self._word(n, key))]

    def tables(self, key: str, known: Iterable[str], shorthand: str | None = None) -> list["Table"]:
        """A list of tables; with a shorthand a text alone stands for a table with that one key."""
        known = list(known)
        node = self._nodes.get(key)
        if node is None or _empty(node):
            return []
        if not isinstance(node, yaml.SequenceNode):
            self._reading.fault(self.line_of(key), "not-a-list", which=key)
            return []
        return [Table(self._reading, one, known, shorthand) for one in node.value]

    def choice(self, key: str, choices: Mapping[str, Value]) -> Value | None:
        """One of a few words."""
        text = self.text(key)
        if text is None:
            return None
        if text.casefold() not in choices:
            self._reading.fault(self.line_of(key), "no-choice", which=key, text=text, choices=", ".join(choices))
        return choices.get(text.casefold())

    def _take(self, node: yaml.MappingNode, known: list[str]) -> None:
        for key_node, value in node.value:
            key, line = str(key_node.value), key_node.start_mark.line + 1
            if key not in known:
                near = nearest(key, known)
                name = "unknown-key-like" if near else "unknown-key"
                self._reading.fault(line, name, which=key, like=near or "", keys=", ".join(known))
            elif key in self._nodes:
                self._reading.fault(line, "key-twice", which=key)
            else:
                self._nodes[key] = value

    def _word(self, node: yaml.Node | None, key: str) -> Word | None:
        if node is None or _empty(node):
            return None
        line = node.start_mark.line + 1
        if not isinstance(node, yaml.ScalarNode):
            self._reading.fault(line, "not-a-text", which=key)
            return None
        return Word(" ".join(str(node.value).split()), line)


def compose(text: str, reading: Reading) -> yaml.Node | None:
    """The file's root, or None with a fault when it is no YAML at all."""
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        reading.fault(mark.line + 1 if mark else 1, "no-yaml", problem=error.problem or "")
        return None
    except yaml.YAMLError as error:
        reading.fault(1, "no-yaml", problem=str(error).splitlines()[0])
        return None
    if root is None:
        reading.fault(1, "empty")
    return root


def _empty(node: yaml.Node) -> bool:
    return isinstance(node, yaml.ScalarNode) and node.tag == "tag:yaml.org,2002:null"


def nearest(text: str, known: Iterable[str]) -> str | None:
    """The known word that is probably meant, if any is near."""
    return next(iter(difflib.get_close_matches(text, list(known), n=1)), None)
