"""What is said in free words just after a receipt changes what was recorded, and does nothing else."""

import pytest

from dialogs.understanding.courtesy import courtesy
from dialogs.understanding.intent import Intent, OpenItem, Pending
from tests.understanding.saying import said

POINT = OpenItem("agenda", 3, "Avtalet om jouren", id=31)
TASK = OpenItem("action", 7, "Kolla upp statsbidraget", id=71, owner="Stig Kastrullén")


def after_point(text: str, **changes: object) -> Intent:
    return said(text, last_items=(POINT,), **changes)


def after_task(text: str) -> Intent:
    return said(text, last_items=(TASK,))


@pytest.mark.parametrize(
    ("text", "slot", "value"),
    [
        ("10 min räcker", "duration_minutes", 10),
        ("ändra till 20", "duration_minutes", 20),
        ("can you make that 15", "duration_minutes", 15),
        ("det är för beslut", "purpose", "beslut"),
        ("glömde: det är för beslut", "purpose", "beslut"),
        ("kan du lägga till att Marie drar den", "presenter", "Marie Hyvelspån"),
        ("ta bort mig från den, bara Marie", "presenter", "Marie Hyvelspån"),
    ],
)
def test_after_a_point_its_minutes_purpose_or_presenter_is_put_right(text: str, slot: str, value: object) -> None:
    found = after_point(text)
    assert (found.name, found.slots.get(slot), found.slots["item_id"]) == ("correct", value, 31)


def test_what_a_point_is_for_is_no_title_though_a_title_was_asked_for() -> None:
    asked = Pending("add_agenda_item", {}, "title")
    found = after_point("det är för beslut", pending=asked)
    assert (found.name, found.slots["purpose"]) == ("correct", "beslut")


@pytest.mark.parametrize(
    ("text", "slot", "value"),
    [
        ("nej just det, det var Marie som skulle göra det", "owner", "Marie Hyvelspån"),
        ("kan Marie göra det istället?", "owner", "Marie Hyvelspån"),
        ("nej före jul räcker", "due", "2021-12-23"),
        ("till den 15 jan säger vi", "due", "2022-01-15"),
    ],
)
def test_after_a_task_its_owner_or_day_is_put_right(text: str, slot: str, value: object) -> None:
    found = after_task(text)
    assert (found.name, found.slots.get(slot), found.slots["item_id"]) == ("correct", value, 71)


def test_nobody_is_taken_off_by_taking_the_point_off() -> None:
    assert after_point("ta bort mig från den").name == "none"


@pytest.mark.parametrize("text", ["stryk det", "ta bort det", "nej, ta bort den"])
def test_what_was_just_recorded_is_taken_off_again(text: str) -> None:
    found = after_point(text)
    assert (found.name, found.slots["item_ref"]) == ("withdraw_agenda_item", 3)
    assert after_task(text).name == "undo"


@pytest.mark.parametrize("text", ["fel, lägg tillbaka", "lägg tillbaka det", "äsch, lägg tillbaka avtalet om jouren"])
def test_what_was_just_withdrawn_is_put_back(text: str) -> None:
    assert after_point(text).name == "undo"


def test_what_was_withdrawn_longer_ago_is_offered_as_a_new_point() -> None:
    found = said("äsch, lägg tillbaka avtalet om jouren")
    assert (found.name, found.ask, found.slots) == ("add_agenda_item", True, {"title": "avtalet om jouren"})


@pytest.mark.parametrize("text", ["oj nej inte klart, det var fel", "det var fel"])
def test_what_was_wrong_is_undone(text: str) -> None:
    assert after_task(text).name == "undo"


@pytest.mark.parametrize("text", ["10 min räcker", "det är för beslut", "kan Marie göra det istället?", "stryk det"])
def test_without_a_receipt_nothing_is_changed(text: str) -> None:
    found = said(text)
    assert found.name in ("none", "withdraw_agenda_item", "reassign_action", "add_agenda_item", "complete_action")
    assert found.name == "none" or found.ask or found.missing


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Hej! Två saker till nästa möte: 1. avtalet om jouren, 2. samverkan med regionen. Mvh Erika",
            ["avtalet om jouren", "samverkan med regionen"],
        ),
        (
            "jag har ett par saker till mötet - bemanningen på boendena och kostnaderna för placeringar",
            ["bemanningen på boendena", "kostnaderna för placeringar"],
        ),
    ],
)
def test_as_many_points_as_are_announced_are_added(text: str, titles: list[str]) -> None:
    found = said(text)
    items = found.slots["items"]
    assert isinstance(items, list)
    assert [item["title"] for item in items] == titles


def test_the_same_time_is_no_place() -> None:
    found = said("flytta mötet i december till den 11:e samma tid")
    assert (found.name, found.slots["date"]) == ("schedule_meeting", "2021-12-11")
    assert "place" not in found.slots


@pytest.mark.parametrize("text", ["??", "?", "vem är du?", "är du en robot"])
def test_who_does_not_know_what_this_is_gets_help(text: str) -> None:
    assert said(text).name == "help"


@pytest.mark.parametrize(
    "text", ["ok", "👍", "japp", "ja bra", "stämmer", "håller med Maja!", "🙏", "nej det var inget"]
)
def test_a_thumb_is_not_lectured(text: str) -> None:
    assert courtesy(text) in ("noted", "thanks")


@pytest.mark.parametrize("text", ["ok att flytta punkt 3?", "ja, men Bo då", "bra, Maja kollar med SKR om det"])
def test_more_than_a_nod_is_no_courtesy(text: str) -> None:
    assert courtesy(text) is None
