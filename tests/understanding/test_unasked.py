"""What sounds like an order and is none, and what is meant by a few more orders."""

import pytest

from dialogs.understanding import understanding
from dialogs.understanding.intent import OpenItem, Pending
from dialogs.understanding.intents import Score
from dialogs.understanding.parse import parse
from tests.every import every
from tests.understanding.saying import TODAY, context, said

TWO = (OpenItem("agenda", 4, "Avtalet om jouren"), OpenItem("agenda", 3, "Samverkan med regionen"))
"""Of one receipt, newest first."""


@pytest.mark.parametrize(
    "text",
    [
        "kan du påminna alla om mötet",
        "och påminn dem två dagar före",
        "påminn gruppen om mötet två dagar innan",
        "jag skickar ut kallelsen i morgon",
        "har kallelsen gått ut?",
        "när skickades kallelsen?",
    ],
)
def test_what_is_told_or_asked_of_colleagues_is_none(text: str) -> None:
    assert said(text).name == "none"


def test_somebody_to_be_reminded_of_a_task_still_is_an_action_item() -> None:
    intent = said("påminn mig om att ringa regionen på fredag")
    assert (intent.name, intent.slots["title"]) == ("add_action", "ringa regionen")


def test_a_copy_of_the_agenda_is_the_agenda() -> None:
    assert said("ta en kopia på dagordningen till januari").name == "list_agenda"


def test_a_suggestion_is_parked_to_the_next_meeting_but_a_point_at_a_meeting_is_put_off_to_it() -> None:
    assert said("parkera 3 till nästa möte").name == "park_agenda_item"
    assert said("parkera 3 till nästa möte", current_meeting=TODAY).name == "postpone_agenda_item"


def test_a_title_may_begin_with_ny() -> None:
    assert said("lägg till punkten Ny socialtjänstlag på nästa möte").slots["title"] == "Ny socialtjänstlag"


def test_both_points_of_a_receipt_are_taken_off() -> None:
    intent = said("ta bort båda", last_items=TWO)
    assert (intent.name, intent.slots["item_ref"]) == ("withdraw_agenda_item", [3, 4])


@pytest.mark.parametrize(
    ("text", "number"),
    [("den första ska ta 10 minuter", 3), ("den andra får 10 minuter", 4)],
)
def test_the_first_and_the_second_of_a_receipt_are_told_apart(text: str, number: int) -> None:
    intent = said(text, last_items=TWO)
    assert (intent.name, intent.slots["item_ref"], intent.slots["duration_minutes"]) == ("correct", number, 10)


def test_a_question_to_the_proposer_keeps_its_mark() -> None:
    assert said("fråga förslagsställaren till 3: Hur mycket kostar det?").slots["text"] == "Hur mycket kostar det?"


def test_the_reason_asked_for_is_taken_as_it_is_said() -> None:
    asked = Pending("decline_agenda_item", {"item_ref": 3}, "reason")
    intent = said("Det hör hemma hos regionen.", pending=asked)
    assert (intent.name, intent.slots["reason"]) == ("decline_agenda_item", "Det hör hemma hos regionen.")


@every("name", sorted(understanding._FILL))
def test_a_frame_of_nothing_but_a_mark_lacks_what_it_needs(name: str) -> None:
    frame = understanding._frame(name, Score(0.9), parse(".", context()), context())
    assert frame.name == name
    assert "title" not in frame.slots
