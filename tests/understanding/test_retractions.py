"""What is taken back within a message is not meant; what is said instead is."""

import pytest

from dialogs.understanding.parse import parse
from tests.understanding.saying import context, said


@pytest.mark.parametrize(
    ("text", "slot", "value"),
    [
        ("jag tar remissen till fredag … nej måndag förresten", "due", "2021-11-22"),
        ("Annika tar fram underlag om LSS till den 12/12, nej 15/12 menar jag", "due", "2021-12-15"),
        ("flytta nr 4 till fredag eller nej vi säger måndag", "due", "2021-11-22"),
        ("nr 3 är klar, nej nr 4 menar jag", "item_ref", 4),
        ("lägg till punkt om budget, Klara drar den, eller nej Annika", "presenter", "Annika Hatthylla"),
        ("lägg till punkt om budget 20 min, förlåt 30 min", "duration_minutes", 30),
        ("lägg till budgeten... nej bokslutet på nästa möte", "title", "bokslutet"),
    ],
)
def test_what_is_said_instead_holds(text: str, slot: str, value: object) -> None:
    assert said(text).slots[slot] == value


@pytest.mark.parametrize(
    "text", ["kan vi ses på fredag? nej måndag passar bättre", "Klara nej, Annika ja", "Klara, nej inte Annika"]
)
def test_a_no_that_takes_nothing_back_leaves_the_words_alone(text: str) -> None:
    assert "nej" in parse(text, context()).shape.words
