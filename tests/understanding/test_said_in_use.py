"""What people wrote when they tried it, and were answered beside the point."""

from dataclasses import replace

import pytest

from dialogs.understanding.intent import OpenItem, Pending
from tests.understanding.saying import roster, said

ERIKA = next(p for p in roster().people if p.name == "Erika Knapplåda")
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
        ("är alla klara med jouren?", {"item_ref": "jouren"}),
        ("är alla klara med 3?", {"item_ref": 3}),
        ("har alla svarat?", {}),
    ],
)
def test_who_has_not_answered_is_asked_without_a_number(text: str, slots: dict[str, object]) -> None:
    found = said(text, items=[JOUREN])
    assert (found.name, dict(found.slots)) == ("ticks_left", slots)
    just_spoken_of = said(text, items=[JOUREN], last_items=[replace(JOUREN, number=6, title="Priset på tolkar")])
    assert (just_spoken_of.name, dict(just_spoken_of.slots)) == ("ticks_left", slots)


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


@pytest.mark.parametrize(
    ("text", "intent", "slots"),
    [
        ("varför fick jag ingen påminnelse?", "my_reminders", {}),
        ("jag har inte fått någon påminnelse", "my_reminders", {}),
        ("nar kommer nästa påminnelse", "my_reminders", {}),
        ("påminnelserna kommer för sent", "my_reminders", {}),
        ("påminn mig en timme före mötet", "my_reminders", {}),
        ("påminn mig om föreläsaren dagen innan", "my_reminders", {}),
        ("skicka inte till mig", "my_reminders", {"off": True}),
        ("avbryt alla påminnelser", "my_reminders", {"off": True}),
        ("sätt på påminnelserna igen", "my_reminders", {"amount": "usual"}),
        ("kan du påminna oftare", "my_reminders", {"amount": "more"}),
        ("jag vill bara ha en påminnelse i månaden", "my_reminders", {"amount": "fewer"}),
        ("kan du skicka påminnelserna på mejl också", "my_reminders", {"elsewhere": True}),
        ("inga påminnelser mellan jul och nyår", "my_reminders", {"away_later": True}),
        ("inga påminnelser under semestern 1 juli till 15 augusti", "my_reminders", {"away_later": True}),
        ("vänta med påminnelserna tills efter nyår", "my_reminders", {"away_later": True}),
        ("jag är ledig nästa vecka, påminn mig inte då", "my_reminders", {"away_later": True}),
        ("stäng av påminnelser i juli", "my_reminders", {"away_later": True}),
        ("visa påminnelserna", "coming_reminders", {}),
        ("när skickas nästa veckobrev?", "reminder_rules", {}),
        ("hur stänger jag av veckobrevet", "reminder_rules", {}),
        ("påminn klockan 9 istället", "reminder_rules", {"send_at": "09:00"}),
    ],
)
def test_reminders_in_the_words_of_those_who_get_them(text: str, intent: str, slots: dict[str, object]) -> None:
    found = said(text)
    assert (found.name, dict(found.slots)) == (intent, slots)


def test_a_month_without_reminders_is_the_networks_for_who_leads_it() -> None:
    chair = replace(ERIKA, chair=True)
    assert said("stäng av påminnelser i juli", speaker=chair).slots == {"pause": ["07-01", "07-31"]}
    assert said("stäng av mina påminnelser i juli", speaker=chair).slots == {"away_later": True}


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("påminn mig om att skicka inbjudan en vecka före mötet", "add_action"),
        ("tack för påminnelsen", "none"),
        ("jag fick en fråga om sommaren", "none"),
        ("skicka inte kallelsen än", "none"),
    ],
)
def test_what_only_sounds_like_a_reminder(text: str, intent: str) -> None:
    assert said(text).name == intent


@pytest.mark.parametrize(
    "text", ["flytta alla mina uppdrag till nästa möte", "flytta alla försenade uppdrag till 10 december"]
)
def test_an_order_about_several_is_no_answer_about_the_one_asked_about(text: str) -> None:
    tolkar = OpenItem("action", 6, "Priset på tolkar")
    asked = Pending("add_action", {"title": "Priset på tolkar", "item_ref": 6}, "due")
    found = said(text, pending=asked, last_items=[tolkar], items=[tolkar, JOUREN])
    assert found.ask or found.name != "add_action"
    assert found.slots.get("item_ref") != 6
