"""Which item is meant."""

import pytest

from dialogs.understanding.intent import OpenItem
from dialogs.understanding.references import matching
from tests.understanding.saying import said

ITEMS = (
    OpenItem("agenda", 2, "Digitala lås i hemtjänsten", 20),
    OpenItem("agenda", 3, "Nära vård", 21),
    OpenItem("action", 5, "ta fram underlag om familjehem", 50),
    OpenItem("action", 8, "kontakta undernätverken om mötestider", 51),
    OpenItem("action", 9, "maila undernätverken länken", 52),
)


@pytest.mark.parametrize(
    ("words", "titles"),
    [
        ("familjehemsfrågan", ["ta fram underlag om familjehem"]),
        ("underlaget om familjehemmen", ["ta fram underlag om familjehem"]),
        ("mötestiderna", ["kontakta undernätverken om mötestider"]),
        ("undernätverket", ["kontakta undernätverken om mötestider", "maila undernätverken länken"]),
        ("låsen", ["Digitala lås i hemtjänsten"]),
        ("skolfrånvaro", []),
    ],
)
def test_words_point_out_items_in_any_inflection_and_compound(words: str, titles: list[str]):
    assert [i.title for i in matching(words, ITEMS)] == titles


@pytest.mark.parametrize(
    ("says", "means"),
    [
        ("nr 4 är klar", 4),
        ("#4 klar", 4),
        ("4:an är klar", 4),
        ("fyran är klar", 4),
        ("uppdrag sju är klart", 7),
        ("nr 3, 5 och 8 är klara", [3, 5, 8]),
        ("stäng 3, 7 och 11", [3, 7, 11]),
        ("åtgärd 2–4 är klara", [2, 3, 4]),
    ],
)
def test_numbers_point_out_items(says: str, means: object):
    assert said(says).slots["item_ref"] == means


def test_a_known_action_item_is_given_by_its_number():
    assert said("underlaget om familjehem är klart", items=ITEMS).slots["item_ref"] == 5


def test_several_known_items_are_asked_about():
    intent = said("undernätverken är klart", items=ITEMS)
    assert (intent.ask, len(intent.candidates["item_ref"])) == (True, 2)


@pytest.mark.parametrize(
    ("says", "intent"),
    [
        ("flytta familjehemmen till 15/1", "change_due_date"),
        ("flytta låsen till 15/1", "postpone_agenda_item"),
        ("stryk nära vård", "withdraw_agenda_item"),
    ],
)
def test_what_kind_of_item_it_is_decides_what_is_done(says: str, intent: str):
    assert (said(says, items=ITEMS).name, said(says, items=ITEMS).ask) == (intent, False)


def test_den_is_what_the_last_receipt_was_about_and_den_forra_the_one_before():
    last = (OpenItem("action", 7, "skicka länken", 70), OpenItem("action", 6, "boka lokal", 60))
    assert said("den är klar", last_items=last).slots["item_ref"] == 7
    assert said("den förra är klar", last_items=last).slots["item_ref"] == 6
