"""Reminding at once, in words: of what, and what is a matter of its own."""

from dialogs.understanding.intent import OpenItem
from tests.understanding.saying import said


def test_words_are_reminded_of_only_when_they_are_a_matter_of_whoever_is_named() -> None:
    items = (OpenItem("action", 7, "Enkäten om testbäddar", 7, owner="Erika Knapplåda"),)
    assert said("påminn Erika om enkäten", items=items).slots["item_ref"] == 7
    assert said("påminn Erika om tårtan", items=items).name == "add_action"
    assert said("påminn Erika om enkäten på fredag", items=items).name == "add_action"


def test_what_was_just_spoken_of_is_meant_when_nothing_is_named() -> None:
    last = (OpenItem("action", 4, "Lokalen", 4, owner="Erika Knapplåda"),)
    assert said("påminn Erika nu", last_items=last).slots["item_ref"] == 4
