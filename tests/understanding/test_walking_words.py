"""Short words while the action list is gone through; nothing of it when it is not, or when something else is meant."""

from datetime import date

import pytest

from dialogs.understanding.intent import OpenItem
from dialogs.understanding.walked import WALKING
from tests.every import every
from tests.understanding.saying import HERE, context, messages, said

MESSAGES = messages(HERE / "walking_words" / "messages.jsonl")
BEFORE, OTHER = OpenItem("action", 7, "Enkäten om testbäddar", 70), OpenItem("action", 12, "Placeringsavtalet", 71)
NEW = WALKING | {"start_walk_through"}


def read(message: dict[str, object]) -> tuple[str, dict[str, object]]:
    going = {"walking": BEFORE, "walk_paused": message["walking"] == "paused"} if message["walking"] != "off" else {}
    speaker = context().speaker
    assert speaker
    found = said(
        str(message["text"]),
        speaker=speaker if message["speaker"] == "member" else type(speaker)(speaker.name, chair=True),
        current_meeting=date(2021, 11, 18),
        items=[BEFORE, OTHER],
        **going,
    )
    return found.name, dict(found.slots)


@every("message", [m for m in MESSAGES if m["intent"] != "other"])
def test_what_is_said_while_the_list_is_gone_through_is_understood(message: dict[str, object]) -> None:
    assert read(message) == (message["intent"], message["slots"])


@pytest.mark.parametrize("words", ["utgår: valet är gjort", "stryk den, inte aktuell"])
def test_a_reason_that_is_said_is_not_asked_for(words: str) -> None:
    assert not said(words, walking=BEFORE, items=[BEFORE]).ask
    assert said("utgår", walking=BEFORE, items=[BEFORE]).missing == ("why",)


@pytest.mark.parametrize(
    ("words", "intent", "slots"),
    [
        ("utgår för att valet är gjort", "walk_drop", {"item_ref": 7, "reason": "valet är gjort"}),
        ("12 utgår eftersom frågan är löst", "walk_drop", {"item_ref": 12, "reason": "frågan är löst"}),
        ("klar eftersom regionen har svarat", "walk_report", {"item_ref": 7, "comment": "regionen har svarat"}),
    ],
)
def test_a_reason_needs_no_mark_before_it(words: str, intent: str, slots: dict[str, object]) -> None:
    found = said(words, walking=BEFORE, items=[BEFORE, OTHER])
    assert (found.name, dict(found.slots), found.ask) == (intent, slots, False)


@every("message", [m for m in MESSAGES if m["intent"] == "other"])
def test_what_is_about_something_else_is_not_taken_for_it(message: dict[str, object]) -> None:
    assert read(message)[0] not in NEW
