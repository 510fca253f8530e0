"""Who is meant."""

import pytest

from tests.understanding.saying import said


def owner(text: str) -> object:
    return said(f"be {text} ringa regionen senast 15/1").slots.get("owner")


@pytest.mark.parametrize(
    ("says", "means"),
    [
        ("Zeynep", "Zeynep Bokstöd"),
        ("zeynep", "Zeynep Bokstöd"),
        ("Zeynep Bokstöd", "Zeynep Bokstöd"),
        ("Hanna T", "Hanna Tvättlina"),
        ("Hanna", "Hanna Tvättlina"),
        ("Jocke", "Joakim Kryddhylla"),
        ("SK", "Siv Kaminhylla"),
        ("Kattis", "Katarina Soffbord"),
        ("Katarnia", "Katarina Soffbord"),
        ("ordföranden", "Katarina Soffbord"),
        ("samordnaren", "Siv Kaminhylla"),
        ("Falköping", "Stig Kastrullén"),
        ("Mstad", "Mattias Taklampa"),
        ("alla", "alla"),
        ("Zeynep och Henrik", ["Zeynep Bokstöd", "Henrik Trappsteg"]),
        ("Zeynep, Henrik och mig", ["Zeynep Bokstöd", "Henrik Trappsteg", "Erika Knapplåda"]),
        ("Zeynep + Henrik", ["Zeynep Bokstöd", "Henrik Trappsteg"]),
    ],
)
def test_a_name_in_any_form_is_this_person(says: str, means: object):
    assert owner(says) == means


def test_jag_is_the_speaker():
    assert said("lägg in på mig: ringa regionen senast 15/1").slots["owner"] == "Erika Knapplåda"


def test_two_directors_of_one_municipality_are_asked_about():
    intent = said("be Skövde ringa regionen senast 15/1")
    assert intent.ask
    assert list(intent.candidates["owner"]) == ["Erik Golvur", "Maria Spegelram"]


def test_a_municipality_is_the_speaker_when_the_speaker_sits_for_it():
    assert said("Tidaholm deltar 10/12").slots["person"] == "Erika Knapplåda"


def test_somebody_who_left_is_not_meant():
    assert "Hanna Vindskupa" not in str(said("be Hanna ringa regionen senast 15/1").slots)


def test_a_genitive_shows_whose_list_is_meant():
    assert said("Zeyneps uppdrag").slots["person"] == "Zeynep Bokstöd"
    assert said("Hjos öppna ärenden").slots["municipality"] == "Hjo"


@pytest.mark.parametrize("text", ["stig på bara", "klara papper", "bo i stugan", "maj är fin"])
def test_names_that_are_words_are_not_people_in_small_letters(text: str):
    assert said(f"lägg till punkten {text} på nästa möte").slots == {"meeting": "next", "title": text}
