"""Which numbers of items are meant, as people say them, and which are only mentioned."""

import pytest

from tests.understanding.saying import TODAY, said


@pytest.mark.parametrize(
    ("says", "means"),
    [
        ("min nia är klar", 9),
        ("Eriks femma är klar", 5),
        ("min 11:a är klar", 11),
        ("den sjätte åtgärden är klar", 6),
        ("trettonde uppgiften är klar", 13),
        ("nummer fjorton är klar", 14),
        ("två:an är klar", 2),
        ("åtta är klar", 8),
        ("sätt fjorton som klar tack", 14),
        ("bocka av sjutton snälla", 17),
    ],
)
def test_a_number_may_be_said_as_whose_it_is_or_in_words(says: str, means: int) -> None:
    intent = said(says)
    assert (intent.name, intent.slots["item_ref"]) == ("complete_action", means)


@pytest.mark.parametrize(
    ("says", "means"),
    [
        ("tvåan är gjord men inte trean", 2),
        ("inte nr 9 men nr 10 är klar", 10),
        ("nr 9 och 10 är klara men nr 11 får vänta", [9, 10]),
        ("stryk punkt 4, den är redan behandlad under punkt 2", 4),
        ("fyran är dubbelt mot sexan, låt sexan stå kvar och ta bort fyran", 4),
        ("hoppa till sjuan, åttan skjuter vi till nästa möte", 8),
        ("de 3 första på min lista är klara, dvs 1, 2 och 5", [1, 2, 5]),
    ],
)
def test_a_number_negated_or_only_mentioned_is_not_meant(says: str, means: object) -> None:
    assert said(says).slots["item_ref"] == means


def test_who_cannot_do_both_hands_over_the_one() -> None:
    assert said("jag klarar inte både sjuan och åttan. Erik får åttan").slots["item_ref"] == 8


def test_a_number_that_alone_could_be_meant_is_meant_even_so() -> None:
    assert said("stryk det som ligger under punkt 4").slots["item_ref"] == 4


@pytest.mark.parametrize(
    "text", ["sammanställningen av vakanser (11 av 11 kommuner) är klar", "kalkylen (version 4) är inlämnad och klar"]
)
def test_how_many_there_are_is_no_items_number(text: str) -> None:
    assert isinstance(said(text).slots["item_ref"], str)


def test_minutes_after_a_points_number_are_its_length() -> None:
    intent = said("punkt 5 till 10 min")
    assert (intent.name, intent.slots["item_ref"], intent.slots["duration_minutes"]) == ("amend_agenda_item", 5, 10)


def test_what_is_recorded_may_be_filed_under_a_number_anywhere() -> None:
    assert said("Erik sa att lokalerna är för små. skriv det under 5:an", current_meeting=TODAY).slots["item_ref"] == 5
    assert said("beslut i ärende 4: avtalet förlängs").slots["item_ref"] == 4
