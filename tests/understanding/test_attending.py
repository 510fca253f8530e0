"""How somebody attends: what the clauses say together, when, and who comes instead."""

import pytest

from tests.understanding.saying import TODAY, said

ERIKA = "Erika Knapplåda"


def attends(text: str, **changes: object) -> dict[str, object]:
    intent = said(text, **changes)
    assert intent.name == "attendance", intent
    return dict(intent.slots)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("jag kommer inte den 10 december. Jo förresten, det gör jag", "present"),
        ("ni får räkna bort Hjo den 10/12", "absent"),
        ("jag måste tyvärr tacka nej till mötet den 10/12", "absent"),
        ("hinner inte till kl 9 den 10/12, är hos er vid halv tio", "late"),
        ("jag är inte framme förrän 10.15 den 10/12, börja utan mig", "late"),
        ("jag går tjugo i tolv den 10/12, tandläkaren", "leaves_early"),
        ("Mattias har anmält återbud den 10/12. Ingen ersättare tyvärr", "absent"),
    ],
)
def test_what_the_clauses_say_together_holds(text: str, status: str):
    assert attends(text)["status"] == status


@pytest.mark.parametrize(
    "text",
    [
        "är hemma med sjuka barn men uppkopplad den 10/12",
        "bilen är trasig så jag hoppar på digitalt den 10/12",
        "jag deltar på länk den 10/12 då tåget inte går",
    ],
)
def test_from_afar_is_there(text: str):
    assert {"status": "present", "mode": "digital"}.items() <= attends(text).items()


def test_a_message_by_telephone_is_not_to_attend_by_telephone():
    slots = attends("Mattias har per telefon meddelat att han uteblir den 10/12")
    assert (slots["status"], slots.get("mode")) == ("absent", None)


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("jag kommer kvart över nio den 10/12", "09:15"),
        ("jag måste gå tidigare den 10/12, tåget går 14.40 så säg kvart i två", "13:45"),
        ("jag hinner bara vara med fram till elva den 10/12", "11:00"),
        ("hinner inte till kl 9 den 10/12, är hos er vid halv tio", "09:30"),
    ],
)
def test_the_time_is_when_one_comes_or_goes(text: str, time: str):
    assert attends(text)["time"] == time


def test_three_sharp_is_in_the_afternoon():
    assert attends("I have to leave at 3 sharp", current_meeting=TODAY)["time"] == "15:00"


@pytest.mark.parametrize(
    ("text", "comes"),
    [
        ("det blir inte jag utan vår verksamhetschef Tyra som kommer den 10/12", "verksamhetschef Tyra"),
        (
            "Jag är bortrest den 10/12 så vår enhetschef Test Testsson sitter med i mitt ställe",
            "enhetschef Test Testsson",
        ),
        ("I cannot make it on 10 December, my deputy Test Testsson will join instead", "deputy Test Testsson"),
        ("den 10/12 kommer verksamhetschefen från oss, jag är ledig", "verksamhetschefen"),
    ],
)
def test_who_comes_instead_is_said_by_name_and_title(text: str, comes: str):
    slots = attends(text)
    assert (slots["status"], slots["substitute"]) == ("substitute", comes)


def test_neither_nor_is_both_absent():
    slots = attends("varken Hjo eller Tibro kommer", current_meeting=TODAY)
    assert (slots["status"], slots["person"]) == ("absent", ["Joakim Kryddhylla", "Marie Hyvelspån"])


def test_who_is_to_be_told_does_not_attend():
    assert attends("kan du säga till Katarina att jag kommer den 10/12")["person"] == ERIKA
