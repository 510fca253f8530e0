"""Asking for the form of a matter: understood when there is nothing else in the words, and nothing near it is."""

from dialogs.understanding.intent import OpenItem
from tests.every import every
from tests.understanding.saying import HERE, meant, messages, said

MESSAGES = messages(HERE / "form_words" / "messages.jsonl")
FORMS = frozenset(("record_form", "change_form"))


@every("message", [m for m in MESSAGES if m["intent"] in FORMS])
def test_the_form_is_understood(message: dict[str, object]) -> None:
    found = meant(message)
    assert (found.name, dict(found.slots), found.ask) == (message["intent"], message["slots"], False)


@every("message", [m for m in MESSAGES if m["intent"] not in FORMS])
def test_what_holds_more_or_something_else_is_not_taken_for_it(message: dict[str, object]) -> None:
    assert meant(message).name not in FORMS


def test_a_matter_that_is_not_said_is_asked_for() -> None:
    assert said("ändra uppdraget om budgeten").slots == {"item_ref": "budgeten"}


def test_the_matter_last_spoken_of_is_meant_when_none_is_named() -> None:
    last = (OpenItem("action", 4, "Se över jouren", 44),)
    assert said("ändra det uppdraget", last_items=last).slots == {"item_ref": 4}
    assert said("ändra uppdraget").missing == ("item_ref",)
    assert said("jag vill ändra ett uppdrag").missing == ("item_ref",)
