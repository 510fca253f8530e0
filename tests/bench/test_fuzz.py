"""The fuzz run: the same texts each time, of every kind, and a fault is told with the text that gave it."""

from functools import cache
from itertools import islice

from bench import fuzz
from dialogs.understanding.intent import Context


@cache
def first(count: int) -> list[tuple[str, str, Context]]:
    return list(islice(fuzz.texts(), count))


def test_the_same_texts_come_each_time():
    assert list(islice(fuzz.texts(), 30)) == first(30)


def test_every_kind_of_text_comes_and_none_is_too_long():
    found = first(30)
    assert {kind for kind, _, _ in found} == {"unicode", "words", "html"}
    assert max(len(text) for _, text, _ in found) <= fuzz.LONGEST


def test_a_fault_is_told_and_ends_nothing(monkeypatch):
    def failing(*_: object) -> object:
        raise ValueError("of this text")

    monkeypatch.setattr(fuzz, "understand", failing)
    assert fuzz.run(7, *first(30)[0]).fault == "ValueError('of this text')"


def test_the_first_texts_are_all_understood():
    assert [ran for ran in (fuzz.run(n, *text) for n, text in enumerate(first(30))) if ran.fault] == []
