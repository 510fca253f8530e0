"""Every card the bot can send, in both languages, held to the rules of the design; no browser is needed."""

import asyncio
import json
from copy import deepcopy
from dataclasses import replace
from typing import Any

import pytest

from dialogs.cards.parts import acts, button, card, line, typed
from tests.gallery.checks import faults
from tests.gallery.playing import databases, played
from tests.gallery.reached import makers, watched
from tests.gallery.scenes import IN_ENGLISH, SCENES
from tests.gallery.stage import MARKUP, Shot

ENGLISH = tuple(scene for scene in SCENES if scene.name in IN_ENGLISH)


@pytest.fixture(scope="session")
def gallery() -> tuple[dict[str, list[Shot]], set[str]]:
    """All cards in Swedish and some in English, and the lines on which they were made."""
    with databases() as database, watched() as seen:
        shots = asyncio.run(played(database, SCENES, "sv"))
        return {"sv": shots, "en": asyncio.run(played(database, ENGLISH, "en"))}, seen


@pytest.mark.slow
def test_no_card_is_made_that_is_not_in_the_gallery(gallery) -> None:
    """Whoever adds a card adds where it is shown, in tests/gallery/scenes/."""
    _, seen = gallery
    assert makers() - seen == set()


@pytest.mark.slow
@pytest.mark.parametrize(("locale", "least"), [("sv", 250), ("en", 80)])
def test_every_card_is_as_it_should_be(gallery, locale: str, least: int) -> None:
    shots, _ = gallery
    assert len(shots[locale]) > least
    assert [fault for shot in shots[locale] for fault in faults(shot)] == []


def shot(made: dict[str, Any]) -> Shot:
    content = {"contentType": "application/vnd.microsoft.card.adaptive", "content": made}
    return Shot("made up", {"attachments": [content], "summary": "Rubrik"}, "sv", "personal")


def good() -> dict[str, Any]:
    field = {"type": "Input.Text", "id": "text", "label": "Text"}
    body = [line("En rad"), typed({"text": "⚠ Fel", "color": "Attention"}), field, acts(button("Öppna", "x.open"))]
    return card("Rubrik", body, [button(f"Knapp {n}", "x.press", n=n) for n in range(5)])


def test_a_card_of_the_parts_has_no_faults() -> None:
    assert faults(shot(good())) == []


def _set(path: str, value: object) -> Any:
    def spoil(made: dict[str, Any]) -> None:
        *way, last = path.split(".")
        node: Any = made
        for step in way:
            node = node[int(step) if step.isdigit() else step]
        node[int(last) if last.isdigit() else last] = value

    return spoil


FIELD = {"type": "Input.Text", "id": "text", "label": "Text"}
BARS = {"type": "Chart.HorizontalBar", "title": "Staplar", "data": [{"x": "Åmål", "y": 1}], "fallback": "drop"}


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (_set("version", "1.6"), "version"),
        (_set("speak", ""), "nothing to speak"),
        (_set("fallbackText", ""), "where the version is not known"),
        (_set("body.1.text", "å" * 13_000), "bytes"),
        (_set("body.1", {"type": "Media"}), "unexpected Media"),
        (_set("body.1.wrap", False), "does not wrap"),
        (_set("actions.3.mode", "primary"), "in sight"),
        (_set("actions.0.title", ""), "without a title"),
        (_set("actions.0.fallback", {}), "nothing to fall back on"),
        (_set("body.3.label", ""), "no label"),
        (_set("body.1", FIELD), "the id text twice"),
        (_set("body.1", FIELD | {"id": "other", "isRequired": True}), "does not say what it lacks"),
        (_set("body.1", FIELD | {"id": "other", "type": "Input.ChoiceSet"}), "do not wrap"),
        (_set("body.1", BARS), "a chart without its words"),
        (_set("body.2.inlines.0.text", "Fel"), "only colour tells"),
        (_set("body.2.inlines.0.isSubtle", True), "colour that is subtle"),
        (_set("body.1.text", MARKUP), "markup in"),
        (_set("refresh", {"action": {"type": "Action.Execute"}, "userIds": ["29:x"] * 61}), "refreshed otherwise"),
    ],
)
def test_each_fault_is_found(spoil: Any, said: str) -> None:
    made = deepcopy(good())
    spoil(made)
    found = faults(shot(made))
    assert len(found) == 1, found
    assert said in found[0]


def test_a_card_without_a_notification_is_a_fault() -> None:
    without = replace(shot(good()), activity={"attachments": shot(good()).activity["attachments"]})
    assert ["no summary" in fault for fault in faults(without)] == [True]


def test_two_acts_that_stand_out_are_a_fault() -> None:
    made = card("Rubrik", [], [button("Ja", "x", style="positive"), button("Nej", "y", style="positive")])
    assert ["stands out" in fault for fault in faults(shot(made))] == [True]


def test_what_is_typed_into_the_parts_stays_as_it_was_typed() -> None:
    made = card(MARKUP, [typed(MARKUP)])
    assert faults(shot(made)) == []
    assert MARKUP in json.loads(json.dumps(made))["body"][1]["inlines"][0]["text"]


def test_it_is_noticed_on_which_line_a_card_is_made() -> None:
    from dialogs.cards import receipt

    with watched() as seen:
        receipt.question_card("Vem?", [])
    here = {place for place in makers() if place.startswith("dialogs/cards/receipt.py")}
    assert len(here) == 2
    assert len(seen) == 1
    assert seen < here
