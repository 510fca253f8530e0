"""What is asked of the year's follow-up and of the evaluation, and what is said of something else."""

import pytest

from dialogs.understanding import understand
from tests.every import every
from tests.understanding.saying import context


@every(
    "text, figure",
    [
        ("vilka uppdrag flyttades tre gånger eller mer 2026?", "moved-often"),
        ("Vilka uppdrag flyttades ofta i år?", "moved-often"),
        ("vilka ärenden har skjutits upp tre gånger eller mer förra året?", "moved-often"),
        ("vilka är bakom aldrig rapporterade?", "never-reported"),
        ("Vilka uppdrag rapporterades aldrig 2026?", "never-reported"),
        ("vilka uppdrag avslutades under året?", "matters-closed"),
        ("vilka uppdrag ströks 2025?", "matters-dropped"),
        ("vilka möten hölls 2025/2026?", "meetings-held"),
        ("vilka möten ställdes in 2026?", "meetings-cancelled"),
        ("vilka uppdrag kom från andra organ 2026?", "from-bodies"),
        ("which actions were never reported in 2026?", "never-reported"),
        ("which actions were moved three times or more in 2026?", "moved-often"),
    ],
)
def test_what_stands_behind_a_figure(text: str, figure: str):
    found = understand(text, context())
    assert (found.name, found.slots["figure"]) == ("followup_behind", figure)


@pytest.mark.parametrize("text", ["vilka uppdrag rapporterades förra året?", "which actions were reported last year?"])
def test_last_year_is_the_one_before(text: str):
    assert understand(text, context()).slots["year"] == 2020


@every(
    "text",
    [
        "vilka uppdrag är försenade?",
        "vilka uppdrag 2026 " + "flyttades " * 40 + "tre gånger",
        "vilka uppdrag har Malin?",
        "vilka uppdrag ska rapporteras 2026-03-01?",
        "vilka möten har vi?",
        "vilka har inte svarat på hemfråga 12?",
        "flytta uppdrag 12 till 1 mars 2026",
        "lägg till punkten Utvärdering av året",
        "uppdrag: Malin gör utvärderingen 2026",
    ],
)
def test_what_is_of_something_else_is_left_alone(text: str):
    assert understand(text, context()).name not in {"followup_behind", "open_evaluation", "show_evaluation"}


@every(
    "text, name, slots",
    [
        ("öppna utvärderingen 2026, svar senast 15/12", "open_evaluation", {"year": 2026, "date": "2021-12-15"}),
        ("Starta årsutvärderingen", "open_evaluation", {}),
        ("open the evaluation 2026", "open_evaluation", {"year": 2026}),
        ("utvärderingen 2026", "show_evaluation", {"year": 2026}),
        ("svara på utvärderingen", "show_evaluation", {}),
        ("hur gick utvärderingen?", "show_evaluation", {}),
        ("the evaluation 2026", "show_evaluation", {"year": 2026}),
    ],
)
def test_the_evaluation_is_opened_and_asked_for(text: str, name: str, slots: dict[str, object]):
    found = understand(text, context())
    assert (found.name, found.slots) == (name, slots)
