"""Who is meant."""

from dataclasses import replace

import pytest

from dialogs.understanding.intent import RosterPerson
from tests.understanding.saying import TODAY, roster, said


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


def lan_owner(text: str) -> object:
    people = roster("lan")
    return said(f"{text} tar kontakt med regionen senast 15/1", roster=people, speaker=people.people[-1]).slots.get(
        "owner"
    )


@pytest.mark.parametrize(("says", "means"), [("Eva i Jönköping", "Eva Tändstickell"), ("eva s", "Eva Spettekak")])
def test_of_two_with_one_first_name_the_town_or_the_initial_tells(says: str, means: str):
    assert lan_owner(says) == means


def test_a_small_letter_after_a_name_that_one_person_has_is_a_word():
    assert said("be hanna o henrik ringa regionen senast 15/1").slots["owner"] == [
        "Hanna Tvättlina",
        "Henrik Trappsteg",
    ]


def test_who_is_called_just_that_goes_before_who_is_called_so_by_friends():
    people = (*roster().people, RosterPerson("Kata Provsson", "Hjo"))
    assert said("be Kata ringa regionen", roster=replace(roster(), people=people)).slots["owner"] == "Kata Provsson"


def test_both_of_a_town_are_its_two_directors():
    assert owner("båda i Skövde") == ["Erik Golvur", "Maria Spegelram"]


def test_names_that_are_words_are_people_when_each_has_a_line():
    listed = "Närvarande:\nKlara\nStig\nMaj"
    assert said(listed, current_meeting=TODAY).slots["person"] == [
        "Klara Fönstersmyg",
        "Stig Kastrullén",
        "Maj Rullgardin",
    ]


def test_whoever_stands_after_ansvarig_owns_it_whoever_else_is_mentioned():
    assert said("uppdrag: Erika skickar länken till samtliga, ansvarig alla").slots["owner"] == "alla"
