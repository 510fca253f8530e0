"""Preparing and calling in words: what the help says, what is later, and which number is which."""

from dataclasses import replace
from datetime import date

import pytest

from dialogs import ROUTES
from dialogs.routing import Command
from dialogs.texts import LOCALES, lines
from dialogs.understanding.unmistakable import INTENTS
from tests.every import every
from tests.understanding.saying import HERE, context, meant, messages, roster, said

CLOSED_BY_LEADS = {("complete_action", "close_action")}
"""To chair and coordinator "stäng 3" is to close it; the older labels know only that it is done."""


@pytest.mark.slow
def test_none_of_the_older_messages_is_taken_for_it() -> None:
    taken = [
        (m["id"], m["text"], found.name)
        for path in sorted((HERE / "messages").glob("*.jsonl"))[:4]
        for m in messages(path)
        for found in [meant(m)]
        if found.name in INTENTS and (m["intent"], found.name) not in CLOSED_BY_LEADS
    ]
    assert taken == []


ERIKA = context().speaker
assert ERIKA
EXAMPLES = [
    (locale, command, example.strip())
    for locale in LOCALES
    for command in ROUTES.commands
    for text in lines(locale, f"example-{command.intent.replace('_', '-')}")
    for example in text.split(" / ")
    if "First" not in example and "Förnamn" not in example
]


@every(("locale", "command", "example"), EXAMPLES)
def test_what_the_help_says_to_write_is_understood_as_that_command(locale: str, command: Command, example: str) -> None:
    del locale
    speaker = replace(ERIKA, chair=command.leads_only)
    people = replace(roster(), organisations=(*roster().organisations, "Klippan", "Perstorp"))
    met = said(
        example, speaker=speaker, roster=people, meetings=[date(2021, 12, 10), date(2022, 9, 24), date(2022, 11, 12)]
    )
    assert met.name == command.intent


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("lägg till punkten Familjerätt till ett senare möte", "a later meeting"),
        ("jag vill ta upp välfärdsbrott längre fram", "later"),
        ("lägg in hedersvåld på ett kommande möte framöver", "some coming meeting"),
    ],
)
def test_a_point_for_some_later_meeting_has_expressly_none(text: str, when: str) -> None:
    slots = said(text).slots
    assert "meeting" in slots, when
    assert slots["meeting"] is None


def test_what_is_to_be_sent_on_another_day_is_not_sent_now() -> None:
    assert said("skicka ut kallelsen").name == "call_meeting"
    assert said("skicka ut kallelsen på fredag").name != "call_meeting"
    assert said("skicka ut kallelsen, Bo").name != "call_meeting"
    assert said("jag skickar ut kallelsen i morgon").name != "call_meeting"


def test_an_item_and_its_new_minutes_are_two_numbers() -> None:
    slots = said("korta punkt 5 till 10 min").slots
    assert (slots["item_ref"], slots["duration_minutes"]) == (5, 10)


def test_a_number_that_is_said_is_meant_whatever_was_last_spoken_of() -> None:
    found = said("ändra punkt 3 till diskussion")
    assert (found.name, found.slots["item_ref"]) == ("amend_agenda_item", 3)


def test_orders_of_both_kinds_in_one_message_are_one_each() -> None:
    found = said("godkänn punkt 3 och ta bort punkt 4")
    assert [one.name for one in (found, *found.also)] == ["accept_agenda_item", "withdraw_agenda_item"]


def test_minutes_and_presenter_of_a_point_come_in_one_order() -> None:
    found = said("punkt 2 tar 20 minuter, Marie drar den")
    assert found.name == "amend_agenda_item"
    assert found.slots == {"item_ref": 2, "duration_minutes": 20, "presenter": "Marie Hyvelspån"}


def test_who_has_no_meeting_that_day_cancels_it_for_nobody_else() -> None:
    assert said("det blir inget möte i dag för mig").name == "none"
    assert said("det blir inget möte den 10 december").name == "cancel_meeting"


def test_what_is_called_a_suggestion_is_one_whatever_its_words_mean_elsewhere() -> None:
    words = {
        "förslag: Budget": "Budget",
        "Förslag: Bokslut 2026": "Bokslut 2026",
        "nytt förslag: uppdrag i hemtjänsten": "uppdrag i hemtjänsten",
        "suggestion: annual follow-up of housing": "annual follow-up of housing",
    }
    found = {text: said(text) for text in words}
    assert {text: (f.name, f.slots.get("title")) for text, f in found.items()} == {
        text: ("add_agenda_item", title) for text, title in words.items()
    }
