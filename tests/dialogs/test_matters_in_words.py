"""Short orders about a matter, through the whole conversation."""

from datetime import UTC, datetime

import pytest

from meetings.ports import Store
from tests.builders import BO, CHAIR, a_network
from tests.conversations import Room, heard

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)


@pytest.fixture
async def room(sqlite_store: Store) -> Room:
    room = Room(sqlite_store, await a_network(sqlite_store), NOW)
    await room.says(CHAIR.name, "uppdrag: läsa remissen, ansvarig Bo, till 1/12")
    return room


@pytest.mark.parametrize(
    ("says", "hears"),
    [
        ("Bjuv väckte 1", "Uppdrag 1 är väckt av Bjuv"),
        ("byt namn på uppdrag 1 till Remissen om avgifter", "Uppdrag 1 heter nu: Remissen om avgifter"),
        ("lägg till budgeten i aktivitetslistan", "Uppdrag 2"),
        ("jag väntar på besked från Länsstyrelsen om pengarna", "När ska det rapporteras?"),
        ("uppdrag 1 utgår för att valet är gjort", "valet är gjort"),
    ],
)
async def test_it_is_done(room: Room, says: str, hears: str) -> None:
    assert hears in heard(await room.says(CHAIR.name, says))


async def test_nobody_is_shown_an_inner_name(room: Room) -> None:
    for who in (CHAIR.name, BO.name):
        said = heard(await room.says(who, "byt ordförande till Bo"))
        assert said
        assert "_" not in said
