"""What is recorded at a meeting stands as it was typed: nothing after the colon of a head is cut away."""

import pytest

from tests.every import every
from tests.understanding.saying import said


@every(
    "recorded",
    [
        "Vilka frågor vill vi lyfta framöver? Förslag som kom upp: lokaler, bemanning. Vi tar det igen.",
        "Läget är ansträngt. Ida återkommer, senast i mars, med siffror.",
        "Beslut fattas av nämnden!",
        "Anteckningarna från förra gången saknas än.",
        "Antecknat att Ida är sjuk gällde förra mötet.",
        "Protokollet: det är inte justerat.",
        "Frågan togs upp under punkt 7.",
        "Skriv in: så står det i stadgan. Notera det.",
    ],
)
@every("head", ["Anteckning under Budget: ", "anteckning: ", "note: ", "anteckning punkt 4: "])
def test_a_note_with_a_head_is_kept_whole(head: str, recorded: str):
    assert said(head + recorded).slots["text"] == recorded


@pytest.mark.parametrize(
    ("heading", "item"),
    [("SKR:s nätverk", "SKR:s nätverk"), ("Fråga från Ida om jour/beredskap", "Fråga från Ida om jour/beredskap"),
     ("punkt 4 Budget", 4), ("4:an", 4), ("den här punkten", None), ("dagens möte", None)],
)  # fmt: skip
def test_a_head_names_a_point_by_words_or_number_and_not_the_meeting(heading: str, item: object):
    intent = said(f"anteckning under {heading}: Ida ringer.")
    assert (intent.name, intent.slots["text"], intent.slots.get("item_ref")) == ("add_note", "Ida ringer.", item)


def test_thanks_to_the_bot_are_not_recorded():
    assert said("anteckning: vi ses i vår, tack!").slots["text"] == "vi ses i vår"


def test_where_several_organisations_stand_can_be_said_under_a_heading():
    intent = said("ståndpunkter under Jour i helger:\nHjo: är med\nTibro: avstår")
    assert intent.name == "add_position"
    assert intent.slots == {
        "positions": [{"organisation": "Hjo", "text": "är med"}, {"organisation": "Tibro", "text": "avstår"}],
        "item_ref": "Jour i helger",
    }


def test_a_decision_with_a_head_is_kept_whole():
    text = "Vi startar en arbetsgrupp. Ida kallar till första träffen."
    assert said(f"beslut: {text}").slots["text"] == text


def test_lines_with_a_head_each_are_recorded_each_for_itself():
    told = "anteckning: Ida berättade.\nDet tog en stund."
    first = said(f"{told}\nBeslut under Jour: vi avvaktar\nuppdrag: ringa Hjo, ansvarig Erika")
    found = [(i.name, i.slots.get("text") or i.slots.get("title")) for i in (first, *first.also)]
    assert found == [
        ("add_note", "Ida berättade.\nDet tog en stund."),
        ("add_decision", "vi avvaktar"),
        ("add_action", "ringa Hjo"),
    ]
    assert first.also[0].slots["item_ref"] == "Jour"


def test_a_word_of_a_head_within_a_note_begins_nothing():
    text = "Två saker sades.\nBeslut fattas av nämnden: den möts i maj."
    assert said(f"anteckning: {text}").slots["text"] == text
