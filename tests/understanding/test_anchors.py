"""Anchors: no pattern is passed over that could be found, and few are looked for."""

import pytest

from bot.understand import context_of
from dialogs.understanding import anchors, intents
from dialogs.understanding.anchors import Sieve
from dialogs.understanding.parse import parse
from tests.understanding.saying import HERE, messages, roster
from tests.understanding.write_anchors import written

TABLES = [
    ([p for _, _, p in intents.FOR], intents.POSSIBLE_FOR),
    ([p for _, _, p in intents.AGAINST], intents.POSSIBLE_AGAINST),
]


def shapes() -> list[str]:
    """What some of the labelled messages look like to the patterns."""
    said = [m for path in sorted((HERE / "messages").glob("*.jsonl")) for m in messages(path)[::40]]
    return [parse(str(m["text"]), context_of(m, roster(str(m["roster"])))).shape.string for m in said]


@pytest.mark.slow
@pytest.mark.parametrize(("patterns", "sieve"), TABLES, ids=["for", "against"])
def test_every_pattern_that_is_found_was_among_the_possible_ones(patterns, sieve):
    for shape in shapes():
        found = {n for n, pattern in enumerate(patterns) if pattern.regex.search(shape)}
        assert found <= set(sieve.among(set(shape.split(" "))))


@pytest.mark.parametrize(("patterns", "sieve"), TABLES, ids=["for", "against"])
def test_most_patterns_are_passed_over(patterns, sieve):
    tried = [len(list(sieve.among(set(shape.split(" "))))) for shape in shapes()]
    assert sum(tried) / len(tried) < len(patterns) / 10


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("flytta <2> till", "flytta hela den till"),
        ("^<2> (?:nytt|ny) {POINT}", "en helt ny punkt"),
        ("{START} <2> {MINUTES}", "sätt i gång anteckningarna"),
        ("(?:beslut|eniga)? ?(?:om )?att", "att"),
        ("(?!inte)<2> klart", "nu är klart"),
        ("(?:{ADV} )*{LAY}(?: {ADV}){0,2} upp", "lägg upp"),
        ("bordl[a-zåäö]+|informations?-?punkt", "informationspunkt"),
        ("punkt <3>: ", "punkt: "),
        ("(?:ta|få) upp|{DONE} $", "det är klart"),
    ],
)
def test_words_that_a_pattern_can_do_without_are_not_asked_for(source: str, sentence: str):
    assert list(Sieve([source]).among(sentence.split())) == [0]


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("flytta <2> till", "flytta den hit"),
        ("(?:ta|få) upp", "upp med den"),
        ("{DONE} $", "det är ogjort"),
        ("(?:hellre |helst )?kom ihåg", "kom hit"),
    ],
)
def test_a_sentence_without_its_words_is_passed_over(source: str, sentence: str):
    assert list(Sieve([source]).among(sentence.split())) == []


def test_a_pattern_of_anything_has_no_anchor():
    assert anchors.anchors("^.* [?]") == []


def test_the_anchors_worked_out_ahead_are_those_of_the_patterns_now():
    assert anchors.WRITTEN.read_text("utf-8") == written(), "patterns have changed: make anchors"


def test_what_was_worked_out_ahead_is_used_for_the_same_patterns_only():
    known = {anchors.key_of(["flytta"]): anchors.table_of(["lägg"])}
    assert list(Sieve(["flytta"], known).among(["lägg"])) == [0]
    assert list(Sieve(["flytta den"], known).among(["flytta", "den"])) == [0]


def test_what_a_phrase_can_be_is_part_of_the_key(monkeypatch):
    before = anchors.key_of(["{ASK} att"])
    monkeypatch.setattr(anchors, "PHRASES", {"ASK": "snälla"})
    assert anchors.key_of(["{ASK} att"]) != before
