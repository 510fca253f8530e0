"""The catalogues against the code and each other: no sentence unused, none missing, each in its own language."""

import ast as python
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

import dialogs.conversation  # noqa: F401 -- with all that it can refuse
from dialogs.texts import LOCALES, catalogue
from meetings import errors

ROOT = Path(__file__).parents[2]
ASKS = {"say", "lines"}
"""The functions that take a language and a key."""
AGREES_IN_SWEDISH = {
    "status-count-overdue",
    "steer-present",
    "walk-count-reported",
    "walk-count-moved",
    "walk-count-handed-over",
    "walk-count-closed",
    "walk-count-dropped",
}
"""An adjective that has a plural there and none in English."""
_ENGLISH = "the and of is are your you with this that not have been will they from it were which what my"
_SWEDISH = "och att är inte för på till som av det ett vi du jag ska från eller kan när möte mötet uppdrag"
ENGLISH, SWEDISH = frozenset(_ENGLISH.split()), frozenset(_SWEDISH.split())
OF_THE_OTHER = {
    "sv": {"greeting-more", "language-which", "language-en"},
    "en": {"greeting-more", "language-which", "setup-name-example", "language-sv"},
}
"""Sentences that quote the other language, or are a name."""
pytestmark = pytest.mark.slow
"""All of the code and of the catalogues is read."""
NAMES = {"nätverksboten"}


@cache
def messages(locale: str) -> dict[str, ast.Message]:
    parsed = {key: FluentParser().parse_entry(source) for key, source in catalogue(locale).sources.items()}
    assert all(isinstance(entry, ast.Message) for entry in parsed.values())
    return parsed


def parts(node: object) -> Iterator[object]:
    """Everything in a sentence."""
    yield node
    if isinstance(node, ast.BaseNode):
        for value in vars(node).values():
            yield from parts(value)
    elif isinstance(node, list):
        for value in node:
            yield from parts(value)


def selectors(entry: ast.Message) -> set[str]:
    """The variables by which it has several forms."""
    chosen = [part.selector for part in parts(entry) if isinstance(part, ast.SelectExpression)]
    return {one.id.name for one in chosen if isinstance(one, ast.VariableReference)}


def words(entry: ast.Message) -> set[str]:
    texts = [part.value for part in parts(entry) if isinstance(part, ast.TextElement)]
    return {word.lower() for text in texts for word in re.findall(r"[^\W\d_]+", text)}


@dataclass
class Code:
    """What the code has in quotes."""

    texts: set[str] = field(default_factory=set)
    patterns: set[tuple[str, str]] = field(default_factory=set)
    """What is put together, by how it begins and ends."""
    asked: list[tuple[str, frozenset[str] | None]] = field(default_factory=list)
    """Keys asked for by name, with what is filled in; None where that is gathered."""
    shapes: set[tuple[str, str]] = field(default_factory=set)
    """The beginnings and ends of the keys that are put together where they are asked for."""

    def read(self, node: python.AST) -> None:
        if isinstance(node, python.Constant) and isinstance(node.value, str):
            self.texts.add(node.value)
        elif isinstance(node, python.JoinedStr):
            self.patterns.add(ends(node))
        elif isinstance(node, python.Call) and len(node.args) > 1 and getattr(node.func, "id", "") in ASKS:
            self.ask(node)

    def ask(self, call: python.Call) -> None:
        key = call.args[1]
        if isinstance(key, python.JoinedStr):
            self.shapes.add(ends(key))
        elif isinstance(key, python.Constant):
            whole = all(word.arg for word in call.keywords)
            filled = frozenset(word.arg for word in call.keywords if word.arg) if whole else None
            self.asked.append((str(key.value), filled))


def ends(text: python.JoinedStr) -> tuple[str, str]:
    """How a text that is put together begins and ends."""
    fixed = [str(part.value) if isinstance(part, python.Constant) else "" for part in text.values]
    return fixed[0], fixed[-1] if len(fixed) > 1 else ""


@cache
def code() -> Code:
    """Read once."""
    found = Code()
    for room in ("dialogs", "bot", "meetings", "manifest"):
        for file in (ROOT / room).rglob("*.py"):
            for node in python.walk(python.parse(file.read_text(encoding="utf-8"))):
                found.read(node)
    return found


def fits(key: str, shapes: Iterable[tuple[str, str]]) -> bool:
    return any(key.startswith(first) and key.endswith(last) for first, last in shapes)


def test_every_sentence_the_code_asks_for_is_there() -> None:
    keys = set(catalogue("sv").sources)
    assert len(code().asked) > 500
    assert {key for key, _ in code().asked} - keys == set()
    assert [shape for shape in code().shapes if not any(fits(key, [shape]) for key in keys)] == []


def test_each_sentence_is_filled_in_with_all_it_names() -> None:
    named = {key: frozenset(re.findall(r"\$(\w+)", source)) for key, source in catalogue("sv").sources.items()}
    asked = [(key, filled) for key, filled in code().asked if filled is not None]
    assert [(key, named[key] - filled) for key, filled in asked if named[key] - filled] == []


def test_no_sentence_is_left_that_nothing_asks_for() -> None:
    """A key that is put together has to begin or end with something of its own."""
    shapes = {(first, last) for first, last in code().patterns if re.match(r"[a-z]{2}[a-z0-9]*-", first)}
    made = {f"{text}{end}" for text in code().texts for end in ("-many", "-already", "-example", "-like")}
    refusals = {one().key for one in all_of(errors.Refusal)}
    asked = code().texts | made | refusals
    assert [key for key in catalogue("sv").sources if key not in asked and not fits(key, shapes)] == []


def all_of(kind: type[errors.Refusal]) -> Iterator[type[errors.Refusal]]:
    """Every refusal there is, wherever it is told."""
    for one in kind.__subclasses__():
        yield one
        yield from all_of(one)


def test_every_refusal_has_its_sentence_wherever_it_is_told() -> None:
    assert {one().key for one in all_of(errors.Refusal)} - catalogue("sv").sources.keys() == set()


def test_what_has_a_plural_in_one_language_has_it_in_the_other() -> None:
    several = {locale: {key: selectors(entry) for key, entry in messages(locale).items()} for locale in LOCALES}
    differ = {key for key in several["sv"] if several["sv"][key] != several["en"][key]}
    assert differ == AGREES_IN_SWEDISH


@pytest.mark.parametrize(("locale", "foreign"), [("sv", ENGLISH), ("en", SWEDISH)])
def test_each_catalogue_is_in_its_own_language(locale: str, foreign: frozenset[str]) -> None:
    found = {key: words(entry) & foreign for key, entry in messages(locale).items() if key not in OF_THE_OTHER[locale]}
    assert {key: met for key, met in found.items() if met} == {}


def test_no_swedish_letter_stands_in_the_english_catalogue() -> None:
    entries = {key: entry for key, entry in messages("en").items() if key not in OF_THE_OTHER["en"]}
    found = {key: {w for w in words(entry) - NAMES if re.search("[åäö]", w)} for key, entry in entries.items()}
    assert {key: met for key, met in found.items() if met} == {}
