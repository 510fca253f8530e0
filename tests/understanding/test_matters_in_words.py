"""A matter that is there: dropped with its reason, given another name, asked for again; and one put on the list."""

import pytest

from dialogs.understanding.intent import OpenItem
from tests.understanding.saying import said

ITEMS = [OpenItem("action", 7, "Enkäten om testbäddar", 7), OpenItem("action", 9, "Placeringsavtalet", 9)]


@pytest.mark.parametrize("words", ["utgår för att valet är gjort", "den utgår eftersom valet är gjort"])
def test_what_falls_away_because_something_else_is_done_is_not_done(words: str) -> None:
    last = [OpenItem("action", 7, "Enkäten om testbäddar", 7)]
    found = said(words, items=ITEMS, last_items=last)
    assert (found.name, found.slots) == ("drop_action", {"item_ref": 7, "reason": "valet är gjort"})
    assert said(words, items=ITEMS).missing == ("item_ref",)


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("byt namn på uppdrag 9 till Avtal om placeringar", "Avtal om placeringar"),
        ("kan du ändra rubriken på uppdrag 9 till Avtal som inte gäller tack", "Avtal som inte gäller"),
        ("döp om uppdrag 9 till Placeringar i Skara 2022.", "Placeringar i Skara 2022"),
        ("rename action 9 to Placements", "Placements"),
    ],
)
def test_a_matter_is_given_another_name(words: str, title: str) -> None:
    found = said(words, items=ITEMS)
    assert (found.name, found.slots, found.ask) == ("amend_action", {"item_ref": 9, "title": title}, False)


@pytest.mark.parametrize(
    ("words", "intent"),
    [
        ("byt namn på punkt 9 till Avtal", "amend_agenda_item"),
        ("ändra uppdrag 9 till den 1 december", "change_due_date"),
        ("ändra uppdrag 9 till Bo", "reassign_action"),
    ],
)
def test_what_only_looks_like_another_name_is_none(words: str, intent: str) -> None:
    assert said(words, items=ITEMS).name == intent


@pytest.mark.parametrize(
    ("words", "slots"),
    [
        ("lägg till budget i aktivitetslistan", {"title": "budget"}),
        ("kan du sätta upp lokalfrågan på logglistan, ansvarig Bo", {"title": "lokalfrågan", "owner": "Bo Dörrmatta"}),
        ("lägg in enkäten på uppdragslistan till 1 december", {"title": "enkäten", "due": "2021-12-01"}),
        ("add the budget to the action list", {"title": "budget"}),
    ],
)
def test_what_is_put_on_the_action_list_is_a_matter_and_no_point(words: str, slots: dict[str, object]) -> None:
    found = said(words)
    assert (found.name, found.slots) == ("add_action", slots)


def test_a_point_stays_a_point() -> None:
    assert said("lägg till budget på dagordningen").name == "add_agenda_item"


def test_whoever_writes_that_they_wait_for_an_answer_follows_it_up() -> None:
    found = said("jag väntar på besked från Länsstyrelsen om pengarna")
    assert found.name == "add_action"
    assert found.slots["title"] == "besked från Länsstyrelsen om pengarna"
    assert found.slots["preparers"] == [{"outside": "Länsstyrelsen", "member": "Erika Knapplåda"}]
    assert found.missing == ("due",)


def test_to_change_who_chairs_is_a_setting_and_no_matter() -> None:
    assert said("byt ordförande till Bo").name == "set_up"
    assert said("vem blir ordförande efter Bo?").name == "chair_rotation"
