"""Asking for one part of the list: understood when the words are unmistakable, and nothing near them is."""

import pytest

from bot.understand import context_of
from dialogs.understanding import understand
from dialogs.understanding.deciding import knows
from dialogs.understanding.intent import OpenItem
from tests.understanding.saying import HERE, messages, roster, said
from tests.understanding.scoring import score

WORDS = HERE / "ask_words" / "messages.jsonl"
ASK = "ask_list"
ITEMS = [OpenItem("action", 3, "Enkäten om testbäddar", 3), OpenItem("action", 5, "Hyra lokal", 5)]


def test_each_part_of_the_list_is_understood() -> None:
    scores = score(
        (m, understand(str(m["text"]), context_of(m, roster(str(m["roster"])))))
        for m in messages(WORDS)
        if m["intent"] == ASK
    )
    assert scores.share(scores.frames) == 1, scores.wrong
    assert scores.asked == 0, scores.wrong


def test_nothing_near_it_is_taken_for_it() -> None:
    taken = [
        (m["id"], m["text"])
        for m in messages(WORDS)
        if m["intent"] != ASK and understand(str(m["text"]), context_of(m, roster(str(m["roster"])))).name == ASK
    ]
    assert taken == []


def test_the_weights_know_nothing_of_it() -> None:
    assert not knows(ASK)
    assert not knows("who_prepares")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("vem skulle kolla upp enkäten?", "enkäten"),
        ("vem har hand om testbäddarna?", "testbäddarna"),
        ("men vem var det som skulle boka lokal?", "lokal"),
        ("Vem ansvarar för enkäten om testbäddar", "enkäten om testbäddar"),
        ("who is handling action 5?", 5),
        ("vem bereder uppdrag 3?", 3),
    ],
)
def test_who_has_a_matter_on_the_list_is_asked_with_its_words(text: str, words: object) -> None:
    intent = said(text, items=ITEMS)
    assert (intent.name, intent.slots) == ("who_prepares", {"item_ref": words})


@pytest.mark.parametrize(
    "text",
    [
        "vem skulle kolla upp parkeringen?",
        "vem är ordförande?",
        "vem håller i mötet?",
        "vem skriver protokollet?",
        "vem kommer på nästa möte?",
        "vem tar hand om dagordningen?",
    ],
)
def test_who_does_something_else_is_another_question(text: str) -> None:
    assert said(text, items=ITEMS).name != "who_prepares"
