"""Whether a word of a text answers a word that is looked for."""

import pytest

from dialogs.understanding.wordforms import stands_for


@pytest.mark.parametrize("little", ["en", "et", "er", "ar", "or", "na", "ens", "s", "n", "t"])
def test_a_little_word_that_looks_like_an_ending_answers_no_other(little: str) -> None:
    assert stands_for("trygghetsboende", little) == 0.0
    assert stands_for(little, "trygghetsboende") == 0.0


@pytest.mark.parametrize(
    ("word", "other"), [("pris", "priset"), ("priset", "pris"), ("jour", "jourens"), ("bil", "bil")]
)
def test_a_word_answers_its_other_forms_however_short_it_is(word: str, other: str) -> None:
    assert stands_for(word, other) == 1.0
