"""Moving a meeting in plain words: what is refused, what is answered afterwards."""

from datetime import UTC, date, datetime

import pytest

from storage.store import Store
from tests.builders import ASA, CHAIR, COORDINATOR, DAYS, a_network, meetings_of
from tests.conversations import FOR_LEADS, Room, heard, talk

KIM = COORDINATOR.name


@pytest.fixture
async def room(store: Store) -> Room:
    """On 1 October; meetings on 12 November and 21 January."""
    return Room(store, await a_network(store), datetime(2026, 10, 1, 8, 0, tzinfo=UTC))


async def days(room: Room) -> list[date]:
    return [m.starts_on for m in await meetings_of(room.store, room.network) if m.state != "cancelled"]


@pytest.mark.parametrize(
    ("says", "hears"),
    [
        ("flytta mötet den 12 november till 21 januari 2027", "Det finns redan ett möte den 21 januari 2027."),
        ("flytta mötet den 12 november till 12 november 2062", "är många år bort"),
        ("nytt möte den 10 december kl 12–9", "skulle sluta innan det börjar"),
        ("flytta mötet den 13 november till 20 november", "Det finns inget möte den 13 november 2026."),
        ("nytt möte den 12 november kl 13–14", "Det finns redan ett möte den 12 november 2026."),
        ("ställ in mötet den 24 september 2026", "har börjat eller är redan hållet"),
        ("flytta mötet den 24 september 2026 till 1 december 2026", "har börjat eller är redan hållet"),
    ],
)
async def test_what_cannot_be_is_said_and_nothing_is_changed(room: Room, says: str, hears: str):
    said = heard(await room.says(KIM, says))
    assert hears in said
    assert await days(room) == list(DAYS)


async def test_the_next_meeting_is_right_after_each_change(room: Room):
    await talk(
        room,
        KIM,
        [
            ("när är nästa möte", "torsdag 12 november 2026"),
            ("flytta mötet den 12 november till 19 november", "Mötet den 12 november 2026 är flyttat"),
            ("när är nästa möte", "torsdag 19 november 2026"),
            ("ställ in mötet den 19 november", "Ställa in mötet torsdag 19 november 2026"),
            ("ja", "Inställt: torsdag 19 november 2026"),
            ("när är nästa möte", "torsdag 21 januari 2027"),
        ],
    )
    await room.says(KIM, "ångra")
    assert "torsdag 19 november 2026" in heard(await room.says(ASA.name, "när är nästa möte"))
    await room.says(KIM, "ångra")
    assert "torsdag 12 november 2026" in heard(await room.says(ASA.name, "när är nästa möte"))


async def test_no_in_words_leaves_the_meeting(room: Room):
    await talk(room, KIM, [("ställ in mötet den 12 november", "Ställa in"), ("nej", "Inget har ändrats")])
    assert await days(room) == list(DAYS)


async def test_members_are_told_who_moves_meetings(room: Room):
    said = heard(await room.says(ASA.name, "ställ in mötet den 12 november"))
    assert said == FOR_LEADS
    assert heard(await room.says(ASA.name, "flytta mötet den 12 november till 19 november")) == FOR_LEADS


async def test_two_people_cancel_the_same_meeting_and_the_second_hears_that_it_is_off(room: Room):
    await room.says(KIM, "ställ in mötet den 12 november")
    await room.says(CHAIR.name, "ställ in mötet den 12 november")
    await room.says(CHAIR.name, "ja")
    said = heard(await room.says(KIM, "ja"))
    assert "Mötet den 12 november 2026 är inställt." in said
    assert await days(room) == [DAYS[0], DAYS[2]]
