"""Titles that look like the same matter said twice."""

import pytest

from dialogs.agenda.similar import similar


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Budget", "Budgeten 2027"),
        ("Budget", "budget"),
        ("Lokaler för verksamheten", "Verksamhetens lokaler"),
        ("Ny socialtjänstlag", "Nya socialtjänstlagen"),
        ("Ny socialtjänstlag", "Socialtjänstlagen – hur gör ni?"),
        ("Kompetensförsörjning", "Kompetensförsörjningen på sikt"),
        ("Samverkan med regionen om barn", "Barn och samverkan med region"),
    ],
)
def test_the_same_matter_in_other_words_is_pointed_out(one: str, other: str) -> None:
    assert similar({1: one, 2: other}) == {1: [2], 2: [1]}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Budget 2027", "Nätverkskartan 2027"),
        ("Samverkan med polisen", "Samverkan med skolan"),
        ("Information från SKR", "Information från regionen"),
        ("Rapport", "Enkäten"),
        ("Ny lag", "Ny sal"),
    ],
)
def test_two_matters_that_share_a_little_word_are_not(one: str, other: str) -> None:
    assert similar({1: one, 2: other}) == {}


def test_all_that_are_alike_are_named_in_their_order() -> None:
    assert similar({5: "Budget", 3: "Hyror", 4: "Budgeten", 9: "Budget 2027"})[5] == [4, 9]
