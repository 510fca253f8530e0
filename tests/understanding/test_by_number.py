"""A bare number means the list that has it; on both, or on none, it is asked which."""

from datetime import date

import pytest

from dialogs.understanding.intent import OpenItem
from tests.understanding.saying import NEXT, said

MATTER = OpenItem("action", 9, "ta fram en gemensam rutin", 9)
POINTS = tuple(OpenItem("agenda", number, f"Ämne {number}", 100 + number) for number in (1, 2))


@pytest.mark.parametrize("words", ["flytta 9 till 27/11", "skjut 9 till 2/12", "flytta fram 9 till nästa möte"])
def test_a_number_that_only_a_matter_has_moves_the_matter(words: str) -> None:
    found = said(words, items=(MATTER, *POINTS))
    assert (found.name, found.slots["item_ref"], found.ask) == ("change_due_date", 9, False)


def test_a_matter_is_moved_to_a_later_meeting_by_its_day() -> None:
    later = date(2022, 1, 21)
    found = said("flytta 9 till 21/1", items=(MATTER, *POINTS), meetings=(NEXT, later))
    assert (found.name, found.slots["item_ref"], found.slots["due"]) == ("change_due_date", 9, later.isoformat())


def test_a_number_that_only_a_point_has_moves_the_point() -> None:
    found = said("flytta fram 2 till nästa möte", items=(MATTER, *POINTS))
    assert (found.name, found.slots["item_ref"], found.ask) == ("postpone_agenda_item", 2, False)


@pytest.mark.parametrize("items", [(MATTER, OpenItem("agenda", 9, "Ämne 9", 109)), ()], ids=["both", "none"])
def test_a_number_on_both_lists_or_none_is_asked_about(items: tuple[OpenItem, ...]) -> None:
    assert said("flytta fram 9 till nästa möte", items=items).ask
