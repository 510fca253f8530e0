"""Goals of a year in words and by form."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from meetings.ports import Store
from tests.builders import BO, COORDINATOR, a_network
from tests.conversations import FOR_LEADS, NOT_FOR_YOU, Room, buttons, heard, talk
from tests.dialogs.meeting_room import MadeUpLinks

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
KIM = COORDINATOR.name
GOALS = "mål 2026: Jämförelser mellan kommunerna; Kompetensförsörjning"


@pytest.fixture
async def room(sqlite_store: Store) -> Room:
    return Room(sqlite_store, await a_network(sqlite_store, channel_id="19:channel"), NOW, links=MadeUpLinks())


async def speak(room: Room, *pairs: tuple[str, str, str | Sequence[str]]) -> None:
    """Several people in turn: who, what they say, what they hear."""
    for who, says, hears in pairs:
        await talk(room, who, [(says, hears)])


async def test_goals_are_put_down_seen_and_changed_in_words(room: Room):
    await speak(
        room,
        (BO.name, "målen", "Det finns inga mål för 2026."),
        (KIM, GOALS, ["Mål 2026", "1. Jämförelser mellan kommunerna", "2. Kompetensförsörjning"]),
        (BO.name, "målen", ["Mål 2026", "1. Jämförelser mellan kommunerna", "Inget ärende och ingen punkt än."]),
        (KIM, "nytt mål: Stärkt förtroende", "3. Stärkt förtroende"),
        (KIM, "flytta mål 3 före mål 1", ["1. Stärkt förtroende", "2. Jämförelser"]),
        (KIM, "ångra", "tagit tillbaka"),
        (KIM, "ändra mål 2 till Kompetens i hela länet", "2. Kompetens i hela länet"),
        (KIM, "ta bort mål 1", "Målet är borttaget från 2026: Jämförelser mellan kommunerna"),
        (BO.name, "mål 2026", ["1. Kompetens i hela länet", "2. Stärkt förtroende"]),
        (KIM, "för över målen till 2027", ["Mål 2027", "1. Kompetens i hela länet"]),
        (BO.name, "målen 2027", "2. Stärkt förtroende"),
    )


async def test_what_belongs_to_a_goal_is_said_by_anybody_and_what_nothing_belongs_to_is_seen(room: Room):
    await speak(
        room,
        (KIM, GOALS, "Mål 2026"),
        (KIM, "uppdrag: Se över taxan, Bo", "1"),
        (BO.name, "lägg till punkten Budget på nästa möte", "Budget"),
        (
            BO.name,
            "1 hör till mål 2",
            "Hör nu till målet Kompetensförsörjning (2026): 1. Se över taxan",
        ),
        (BO.name, "1 hör till mål 2", "redan gjort"),
        (BO.name, "vilka mål har inget ärende?", ["inget ärende och ingen punkt", "1. Jämförelser"]),
        (KIM, "punkten Budget hör till mål 1", "Hör nu till målet Jämförelser mellan kommunerna (2026): Budget"),
        (BO.name, "målen", ["punkten Budget", "1. Se över taxan"]),
        (BO.name, "vilka mål har inget ärende?", "Alla mål för 2026 har något ärende"),
        (BO.name, "1 hör inte till något mål", "Hör inte längre till något mål: 1. Se över taxan"),
        (BO.name, "ångra", "tagit tillbaka"),
        (KIM, "ångra", "tagit tillbaka"),
        (BO.name, "vilka mål har inget ärende?", "1. Jämförelser"),
    )


async def test_what_cannot_be_is_refused_and_only_those_who_lead_keep_the_list(room: Room):
    await speak(
        room,
        (BO.name, GOALS, FOR_LEADS),
        (BO.name, "ändra målen", FOR_LEADS),
        (KIM, "ta bort mål 1", "Det finns inga mål för 2026."),
        (KIM, GOALS, "Mål 2026"),
        (KIM, GOALS, "redan gjort: 2026"),
        (KIM, "ta bort mål 3", "Det finns inget mål 3 för 2026."),
        (BO.name, "ta bort mål 1", FOR_LEADS),
        (BO.name, "flytta mål 2 överst", FOR_LEADS),
        (BO.name, "ändra mål 2 till Annat", FOR_LEADS),
        (BO.name, "för över målen till 2027", FOR_LEADS),
        (KIM, "7 hör till mål 1", "Det finns inget med nummer 7"),
        (KIM, "för över målen 2025 till 2026", "Det finns inga mål för 2025."),
        (KIM, "mål 2026: " + "; ".join(f"Mål nummer {n}" for n in range(12)), "Högst 12 om året"),
    )


async def test_the_form_has_the_list_and_keeps_what_was_typed(room: Room):
    await speak(room, (KIM, GOALS, "Mål 2026"))
    shown = await room.says(KIM, "målen")
    assert [b["title"] for b in buttons(shown)] == ["Ändra målen"]
    opened = await room.opens(KIM, "goals.open", year=2026)
    assert "Jämförelser mellan kommunerna" in str(opened.form)
    again = await room.fills(KIM, "Spara", goals="  ")
    assert "Skriv minst ett mål." in heard(again)
    again = await room.fills(KIM, "Spara", year="i fjol", goals="Stärkt förtroende")
    assert "Skriv året med fyra siffror." in heard(again)
    assert "Stärkt förtroende" in str(again.form)
    done = await room.fills(KIM, "Spara", year="2026", goals="Jämförelser i länet\nKompetensförsörjning\nDigitalt")
    assert "1. Jämförelser i länet" in heard(done)
    assert "3. Digitalt" in heard(done)


async def test_a_member_sees_no_button_to_change_them_and_a_made_up_press_is_refused(room: Room):
    await speak(room, (KIM, GOALS, "Mål 2026"))
    assert not buttons(await room.says(BO.name, "målen"))
    assert heard(await room.sends(BO.name, "goals.save", year="2026", goals="Annat")) in (FOR_LEADS, NOT_FOR_YOU)
    assert heard(await room.opens(BO.name, "goals.open")) in (FOR_LEADS, NOT_FOR_YOU)
