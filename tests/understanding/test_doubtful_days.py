"""Days that do not exist, and days that have only just passed: asked about, never another day instead."""

from datetime import date

import pytest

from dialogs.understanding.intent import OpenItem, Pending
from tests.understanding.saying import days, hits, said

DUE = Pending("add_action", {"title": "skicka länken"}, "due", ())


@pytest.mark.parametrize(
    "says",
    [
        "den 30 februari",
        "30 februari",
        "31/11",
        "31 nov",
        "den 31 april",
        "2022-02-30",
        "31.4.2022",
        "February 30",
    ],
)
def test_a_day_that_the_calendar_does_not_have_is_no_other_day(says: str):
    assert days(says) == [None]


@pytest.mark.parametrize(("today", "doubtful"), [(date(2021, 11, 18), True), (date(2023, 11, 18), False)])
def test_the_29th_of_february_is_asked_about_where_the_coming_one_is_years_away(today: date, *, doubtful: bool):
    [hit] = hits("29/2", today)
    assert (hit.day, hit.no_such_day) == (date(2024, 2, 29), doubtful)


@pytest.mark.parametrize(
    ("says", "intent", "slot"),
    [
        ("lägg till punkten Digitala lås den 30 februari", "add_agenda_item", "meeting"),
        ("uppdrag: skicka länken, ansvarig Zeynep Bokstöd, till 31 november", "add_action", "due"),
        ("flytta uppdrag 4 till 31/11", "change_due_date", "due"),
        ("flytta uppdrag 4 från 1/12 till den 31 november", "change_due_date", "due"),
        ("skjut punkt 2 till mötet den 31 november", "postpone_agenda_item", "meeting"),
        ("nytt möte den 31 april kl 9-11", "schedule_meeting", "date"),
    ],
)
def test_what_is_to_be_done_on_a_day_that_does_not_exist_is_asked_about(says: str, intent: str, slot: str):
    understood = said(says)
    assert (understood.name, understood.ask) == (intent, True)
    assert understood.doubts[slot].passed is None


def test_a_day_that_does_not_exist_is_no_part_of_the_title():
    assert said("lägg till punkten Digitala lås den 30 februari").slots["title"] == "Digitala lås"


@pytest.mark.parametrize(
    ("says", "intent", "slot", "passed"),
    [
        ("lägg till punkten Digitala lås den 1 november", "add_agenda_item", "meeting", date(2021, 11, 1)),
        ("uppdrag: skicka länken, ansvarig Zeynep Bokstöd, till 20/9", "add_action", "due", date(2021, 9, 20)),
        ("flytta uppdrag 4 till 15 november", "change_due_date", "due", date(2021, 11, 15)),
    ],
)
def test_a_day_that_has_just_passed_is_asked_about_and_not_put_off_a_year(
    says: str, intent: str, slot: str, passed: date
):
    understood = said(says)
    assert (understood.name, understood.ask) == (intent, True)
    assert understood.doubts[slot].passed == passed


@pytest.mark.parametrize(
    ("says", "due"),
    [
        ("uppdrag: skicka länken, ansvarig Zeynep Bokstöd, till 15/1", "2022-01-15"),
        ("uppdrag: skicka länken, ansvarig Zeynep Bokstöd, till 18/11", "2021-11-18"),
        ("uppdrag: skicka länken, ansvarig Zeynep Bokstöd, till 1 juni", "2022-06-01"),
        ("uppdrag: skicka länken, ansvarig Zeynep Bokstöd, till den 10:e", "2021-12-10"),
        ("uppdrag: skicka länken, ansvarig Zeynep Bokstöd, till 1/11 2022", "2022-11-01"),
    ],
)
def test_the_next_such_day_is_meant_where_it_is_not_just_past(says: str, due: str):
    understood = said(says)
    assert (understood.slots["due"], understood.ask) == (due, False)


def test_a_meeting_a_year_away_that_is_planned_can_be_meant():
    understood = said("lägg till punkten Digitala lås den 1 november", meetings=[date(2022, 11, 1)])
    assert (understood.slots["meeting"], understood.ask) == ("2022-11-01", False)


@pytest.mark.parametrize("says", ["31 november", "till 31/11", "1 november"])
def test_an_answer_with_such_a_day_is_asked_about_again(says: str):
    understood = said(says, pending=DUE)
    assert (understood.name, understood.ask, set(understood.doubts)) == ("add_action", True, {"due"})


def test_a_correction_with_such_a_day_is_asked_about():
    understood = said("nej, till 31 november", last_items=(OpenItem("action", 7, "skicka länken", 70),))
    assert (understood.name, understood.ask, set(understood.doubts)) == ("correct", True, {"due"})


def test_one_of_two_orders_with_such_a_day_does_not_spoil_the_other():
    understood = said("nr 4 är klar och flytta nr 5 till 31/11")
    assert [understood.name, *(a.name for a in understood.also)] == ["complete_action", "change_due_date"]
    assert [understood.ask, *(a.ask for a in understood.also)] == [False, True]
