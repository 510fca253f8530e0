"""Answers to what the bot asked, corrections, undo, and several orders at once."""

import pytest

from dialogs.understanding.intent import OpenItem, Pending
from tests.understanding.saying import said

DUE = Pending("add_action", {"title": "skicka länken"}, "due", ("2021-12-10", "2021-12-02"))
OWNER = Pending("add_action", {"title": "skicka länken"}, "owner", ("Hanna Tvättlina", "Hanna Vindskupa"))
READINGS = Pending(
    "choose",
    {},
    "reading",
    (
        {"intent": "postpone_agenda_item", "slots": {"item_ref": "låsen"}},
        {"intent": "change_due_date", "slots": {"item_ref": "låsen"}},
    ),
)


@pytest.mark.parametrize(
    ("pending", "says", "slot", "means"),
    [
        (DUE, "15/1", "due", "2022-01-15"),
        (DUE, "fre", "due", "2021-11-19"),
        (DUE, "till nästa möte", "due", "2021-12-10"),
        (DUE, "den andra", "due", "2021-12-02"),
        (DUE, "v 50 blir bra", "due", "2021-12-17"),
        (DUE, "vet inte än", "due", None),
        (OWNER, "den första", "owner", "Hanna Tvättlina"),
        (OWNER, "2", "owner", "Hanna Vindskupa"),
        (OWNER, "Vindskupa", "owner", "Hanna Vindskupa"),
        (OWNER, "jag", "owner", "Erika Knapplåda"),
        (OWNER, "Zeynep", "owner", "Zeynep Bokstöd"),
        (OWNER, "alla", "owner", "alla"),
        (Pending("add_agenda_item", {}, "title"), "Digitala lås och annat", "title", "Digitala lås och annat"),
        (Pending("add_agenda_item", {"title": "x"}, "duration_minutes"), "en kvart", "duration_minutes", 15),
        (Pending("complete_action", {}, "item_ref"), "nr 4", "item_ref", 4),
    ],
)
def test_an_answer_is_understood_in_the_light_of_the_question(pending: Pending, says: str, slot: str, means: object):
    intent = said(says, pending=pending)
    assert (intent.name, intent.slots[slot]) == (pending.intent, means)


@pytest.mark.parametrize(("says", "name"), [("den första", "postpone_agenda_item"), ("2", "change_due_date")])
def test_one_of_the_readings_is_chosen_by_its_place(says: str, name: str):
    assert said(says, pending=READINGS).name == name


def test_yes_chooses_the_only_reading():
    only = Pending("choose", {}, "reading", ({"intent": "add_action", "slots": {"title": "x"}},))
    assert said("ja tack", pending=only).name == "add_action"


@pytest.mark.parametrize("says", ["nej", "nej tack", "avbryt", "strunta i det", "cancel"])
def test_no_ends_the_question(says: str):
    assert said(says, pending=DUE).name == "cancel"


@pytest.mark.parametrize(
    "says", ["dagordning", "lägg till punkten Digitala lås på nästa möte", "nr 4 är klar", "status"]
)
def test_a_new_command_wins_over_the_question(says: str):
    assert said(says, pending=DUE).name not in ("add_action", "cancel", "none")


@pytest.mark.parametrize("says", ["Tack för senast!", "Hur gör ni andra?"])
def test_talk_is_no_answer(says: str):
    assert said(says, pending=DUE).name == "none"


ACTION = (OpenItem("action", 7, "skicka länken", 70),)
POINT = (OpenItem("agenda", 3, "Digitala lås", 30),)


@pytest.mark.parametrize(
    ("last", "says", "slot", "means"),
    [
        (ACTION, "nej, Zeynep Bokstöd", "owner", "Zeynep Bokstöd"),
        (ACTION, "nej jag menade Henrik", "owner", "Henrik Trappsteg"),
        (ACTION, "till 15/2 i stället", "due", "2022-02-15"),
        (ACTION, "nej, fredag", "due", "2021-11-19"),
        (ACTION, 'den ska heta "skicka inbjudan"', "title", "skicka inbjudan"),
        (POINT, "ändra till 20 min", "duration_minutes", 20),
        (POINT, "nej, beslut", "purpose", "beslut"),
        (POINT, "nej, till mötet i december", "meeting", "2021-12-10"),
        (POINT, "nej, Henrik", "presenter", "Henrik Trappsteg"),
    ],
)
def test_a_correction_gives_what_was_just_recorded_another_value(last: object, says: str, slot: str, means: object):
    intent = said(says, last_items=last)
    assert (intent.name, intent.slots["item_ref"], intent.slots[slot]) == ("correct", last[0].number, means)


@pytest.mark.parametrize("says", ["nej jag tycker inte det", "nej, Zeynep hade rätt i det", "ändra er inte"])
def test_a_remark_after_a_receipt_corrects_nothing(says: str):
    assert said(says, last_items=ACTION).name == "none"


@pytest.mark.parametrize("says", ["ångra", "ångra det", "oj, ångra!", "undo", "ta tillbaka det där"])
def test_undo_is_asked_for_in_these_words(says: str):
    assert said(says).name == "undo"


def test_a_correction_with_nothing_to_correct_is_talk():
    assert said("nej, Zeynep Bokstöd").name == "none"


@pytest.mark.parametrize(
    ("says", "names"),
    [
        ("nr 4 är klar och flytta nr 5 till 15/1", ["complete_action", "change_due_date"]),
        ("stryk punkt 2 och flytta punkt 3 till nästa möte", ["withdraw_agenda_item", "postpone_agenda_item"]),
        ("Zeynep ringer regionen senast fredag\nHenrik bokar lokal till v. 50", ["add_action", "add_action"]),
        ("Siv kontaktar arkivet till 15/1 och Henrik tar fram statistik till nästa möte", ["add_action", "add_action"]),
    ],
)
def test_several_orders_become_several_frames(says: str, names: list[str]):
    intent = said(says)
    assert [intent.name, *(a.name for a in intent.also)] == names


def test_two_people_with_one_task_are_one_frame():
    intent = said("Zeynep och Henrik tar fram en skrivelse till 15/1")
    assert (intent.also, intent.slots["owner"]) == ((), ["Zeynep Bokstöd", "Henrik Trappsteg"])
