"""Asking for the action list as a file: understood when the words are unmistakable, and nothing near them is."""

import pytest

from bot.understand import context_of
from dialogs.understanding import understand
from dialogs.understanding.deciding import knows
from tests.understanding.saying import HERE, messages, roster, said
from tests.understanding.scoring import score

WORDS = HERE / "list_words"
EXPORT = "export_list"


@pytest.mark.parametrize("name", ["messages", "held_out"])
def test_asking_for_the_list_as_a_file_is_understood(name: str) -> None:
    scores = score(
        (m, understand(str(m["text"]), context_of(m, roster(str(m["roster"])))))
        for m in messages(WORDS / f"{name}.jsonl")
        if m["intent"] == EXPORT
    )
    assert scores.share(scores.intents) >= 0.98, scores.wrong
    assert scores.share(scores.frames) >= 0.96, scores.wrong
    assert scores.asked == 0, scores.wrong


@pytest.mark.parametrize("name", ["messages", "held_out"])
def test_nothing_that_only_tells_of_a_file_is_taken_for_it(name: str) -> None:
    taken = [
        (m["id"], m["text"])
        for m in messages(WORDS / f"{name}.jsonl")
        if m["intent"] != EXPORT and understand(str(m["text"]), context_of(m, roster(str(m["roster"])))).name == EXPORT
    ]
    assert taken == []


def test_the_weights_know_nothing_of_it() -> None:
    assert not knows(EXPORT)


def test_whose_list_is_known_by_the_words() -> None:
    assert said("exportera uppdragen").slots == {}
    assert said("mina uppdrag i excel").slots == {"person": "Erika Knapplåda"}


@pytest.mark.parametrize(
    "text", ["skicka excelfilen till regionen", "visa aktivitetslistan", "listan i excel är gammal"]
)
def test_these_are_something_else(text: str) -> None:
    assert said(text).name != EXPORT
