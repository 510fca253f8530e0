"""Patterns that are compiled when they are first used."""

import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module

import pytest

from dialogs import understanding
from dialogs.understanding.dates import reading as dates
from dialogs.understanding.later import later
from tests.every import every


def test_it_finds_what_the_compiled_one_finds():
    assert later("(a)B", re.IGNORECASE).search("xAb").groups() == ("A",)  # type: ignore[union-attr]  # it is found


@pytest.mark.parametrize("way", ["search", "match", "fullmatch"])
def test_every_way_of_looking_works_first(way: str):
    assert getattr(later("ab"), way)("ab").span() == (0, 2)


def test_what_it_has_besides_is_there_too():
    assert later("(?P<day>a)").groupindex == {"day": 1}


def test_it_is_compiled_when_it_is_first_used_and_once(monkeypatch):
    compiled: list[str] = []
    really = re.compile
    monkeypatch.setattr(re, "compile", lambda source, flags: compiled.append(source) or really(source, flags))
    pattern = later("ab")
    assert compiled == []
    pattern.search("ab")
    pattern.match("ab")
    assert compiled == ["ab"]


def test_one_that_cannot_be_compiled_says_so_when_used():
    with pytest.raises(re.error):
        later("(").search("")


def patterns(value: object) -> Iterator[re.Pattern[str]]:
    """Those in a value of a module, and in what it holds."""
    if isinstance(value, dict):
        value = tuple(value.values())
    if isinstance(value, tuple | list | frozenset):
        for one in value:
            yield from patterns(one)
    elif type(value) is type(later("")):
        yield value


@every("name", [module.name for module in pkgutil.iter_modules(understanding.__path__)])
def test_every_pattern_of_the_understanding_can_be_compiled(name: str):
    module = import_module(f"{understanding.__name__}.{name}")
    assert all(pattern.pattern for pattern in patterns(tuple(vars(module).values())))


def test_the_patterns_of_the_understanding_are_found_here():
    assert len(list(patterns(tuple(vars(dates).values())))) > 10
