"""Reminding at once, in words: of what, and what is a matter of its own."""

import pytest

from dialogs.understanding.intent import OpenItem
from tests.understanding.saying import said


def test_words_are_reminded_of_only_when_they_are_a_matter_of_whoever_is_named() -> None:
    items = (OpenItem("action", 7, "Enkäten om testbäddar", 7, owner="Erika Knapplåda"),)
    assert said("påminn Erika om enkäten", items=items).slots["item_ref"] == 7
    assert said("påminn Erika om tårtan", items=items).name == "add_action"
    assert said("påminn Erika om enkäten på fredag", items=items).name == "remind_later"


@pytest.mark.parametrize(
    "words",
    [
        "påminn de som inte svarat på 9",
        "påminn alla som inte är klara med uppdrag 9",
        "skicka en påminnelse till alla som inte har svarat på 9",
        "påminn kommunerna som inte svarat på 9",
    ],
)
def test_those_who_are_left_of_a_matter_are_reminded_of_it(words: str) -> None:
    found = said(words, items=(OpenItem("action", 9, "Enkäten om testbäddar", 9),))
    assert (found.name, found.slots) == ("remind_now", {"item_ref": 9})


def test_whoever_has_answered_is_not_to_be_reminded() -> None:
    assert said("påminn inte de som svarat på 9").name != "remind_now"


def test_what_was_just_spoken_of_is_meant_when_nothing_is_named() -> None:
    last = (OpenItem("action", 4, "Lokalen", 4, owner="Erika Knapplåda"),)
    assert said("påminn Erika nu", last_items=last).slots["item_ref"] == 4
