"""Somebody who is only called him or her: who that is has been said in the message, or is asked."""

import pytest

from dialogs.understanding.intent import Pending
from tests.understanding.saying import said


@pytest.mark.parametrize(
    ("says", "intent"),
    [
        ("ge uppdrag 4 till honom", "reassign_action"),
        ("låt hen ta nr 4", "reassign_action"),
        ("give number 4 to him", "reassign_action"),
        ("nr 4 tar henne över", "reassign_action"),
        ("Zeynep hinner inte med nr 4, ge den till honom", "reassign_action"),
        ("be honom skicka länken till 15/1", "add_action"),
        ("uppdrag: skicka länken, ansvarig henne, till 15/1", "add_action"),
    ],
)
def test_who_is_asked_when_nobody_is_named(says: str, intent: str):
    understood = said(says)
    assert (understood.name, understood.ask, understood.candidates) == (intent, True, {"owner": []})
    assert "owner" not in understood.slots


def test_the_word_is_no_part_of_the_title():
    assert said("be honom skicka länken till 15/1").slots["title"] == "skicka länken"


@pytest.mark.parametrize(
    "says", ["Zeynep är mer insatt, ge nr 4 till henne", "Kan inte du ta nr 4, Zeynep? Jo, så lägg den på henne"]
)
def test_who_was_named_before_is_meant(says: str):
    understood = said(says)
    assert (understood.name, understood.slots["owner"], understood.ask) == ("reassign_action", "Zeynep Bokstöd", False)


def test_it_is_asked_again_when_that_is_the_answer():
    understood = said("henne", pending=Pending("reassign_action", {"item_ref": 4}, "owner"))
    assert (understood.name, understood.ask, understood.slots) == ("reassign_action", True, {"item_ref": 4})


@pytest.mark.parametrize("says", ["jag hälsade på honom i går", "fråga henne", "vi litar på hen"])
def test_talk_about_somebody_is_talk(says: str):
    assert said(says).name == "none"
