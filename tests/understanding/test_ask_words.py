"""Asking who has a matter, and what only looks like it."""

import pytest

from dialogs.understanding.intent import OpenItem
from tests.understanding.saying import said

ITEMS = [OpenItem("action", 3, "Enkäten om testbäddar", 3), OpenItem("action", 5, "Hyra lokal", 5)]


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
