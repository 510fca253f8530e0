"""What people wrote when they tried it, and were answered beside the point."""

import pytest

from dialogs.understanding.intent import OpenItem
from tests.understanding.saying import said

JOUREN = OpenItem("action", 3, "Ta hem frågan om gemensam jour")


@pytest.mark.parametrize(
    "text",
    [
        "när är sista dag för förslag?",
        "vilken är sista dag för förslag till nästa möte?",
        "när stänger förslagen",
        "hur länge kan man lämna förslag?",
        "senast när ska förslag vara inne",
        "kan man föreslå något fortfarande?",
        "är det för sent att lämna förslag?",
        "when must I send in my suggestions?",
    ],
)
def test_until_when_suggestions_are_taken_in_is_asked(text: str) -> None:
    assert said(text).name == "suggestion_deadline"


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("vem har inte svarat?", {}),
        ("vilka har inte svarat än", {}),
        ("vem har inte lämnat svar om jouren", {"item_ref": "jouren"}),
        ("vilka har inte svarat om jouren?", {"item_ref": "jouren"}),
    ],
)
def test_who_has_not_answered_is_asked_without_a_number(text: str, slots: dict[str, object]) -> None:
    found = said(text, items=[JOUREN])
    assert (found.name, dict(found.slots)) == ("ticks_left", slots)


@pytest.mark.parametrize(
    "text", ["jag har redan gjort det", "det är redan klart", "men jag har ju redan skickat in det"]
)
def test_what_is_done_already_is_reported_and_which_is_asked(text: str) -> None:
    found = said(text)
    assert (found.name, found.ask) == ("complete_action", True)


@pytest.mark.parametrize(
    "text", ["byt dag för uppdrag 4", "ändra dag för 4", "flytta datumet på uppdrag 4", "ändra rapportdag för 4"]
)
def test_another_day_is_asked_for_and_not_another_person(text: str) -> None:
    found = said(text)
    assert (found.name, dict(found.slots), found.ask) == ("change_due_date", {"item_ref": 4}, True)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("sista dag för förslag är 10 dagar före mötet", "set_rhythm"),
        ("kan man flytta mötet?", "schedule_meeting"),
        ("det är klart att vi ska ta upp det", "none"),
        ("vem har inte kommit?", "none"),
    ],
)
def test_what_looks_like_it_is_something_else(text: str, intent: str) -> None:
    assert said(text).name != "suggestion_deadline"
    assert said(text).name not in {"complete_action", "ticks_left"}
