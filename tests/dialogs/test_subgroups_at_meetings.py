"""The standing item about sub-networks is filled: on the agenda, before the meeting, in the minutes."""

from datetime import UTC, datetime

import pytest

from bot.documents.agenda_fields import agenda_fields
from bot.documents.brief_docx import brief_fields
from meetings.agenda.calling import sheet_of
from meetings.minutes.brief import brief_of
from meetings.minutes.drafting import draft_of, gather
from meetings.ports import Store
from tests.builders import BO, CHAIR, COORDINATOR, DAYS, STANDING, a_network, meetings_of
from tests.conversations import Room, heard, talk
from tests.dialogs.meeting_room import MadeUpLinks

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
KIM = COORDINATOR.name
GREEN = "Barn och unga: ● Grönt · hördes av 7 september 2026 · nästa möte 6 oktober 2026"
RED = "Kvalitet: ○ Rött · har inte hörts av · inget nästa möte inlagt"


@pytest.fixture
async def room(sqlite_store: Store) -> Room:
    standing = (*STANDING[:2], ("Undernätverken", False), STANDING[2])
    network = await a_network(sqlite_store, channel_id="19:channel", standing=standing)
    room = Room(sqlite_store, network, NOW, links=MadeUpLinks())
    said = (
        ("nytt undernätverk: Barn och unga, kontakt Bo", "Nytt"),
        ("nytt undernätverk: Kvalitet", "Nytt"),
        ("Barn och unga är igång, nästa möte 6 oktober", "igång"),
    )
    await talk(room, KIM, said)
    return room


async def test_on_the_card_of_the_agenda(room: Room):
    await talk(room, BO.name, [("dagordning", [GREEN, RED])])


async def test_in_the_call_and_on_the_page_before_the_meeting(room: Room):
    [first, *_] = await meetings_of(room.store, room.network)
    async with room.store.reading(room.network.id) as unit:
        points = agenda_fields(await sheet_of(unit, first, NOW.date()), "sv")["points"]
        brief = brief_fields(await brief_of(unit, first, NOW), "sv")["points"]
    for made in (points, brief):
        [under] = [p["under"] for p in made if p["title"] == "Undernätverken"]  # type: ignore[index,union-attr,call-overload]
        assert [text for text in under if ":" in text] == [GREEN, RED]
    await talk(room, CHAIR.name, [("förbered mötet", [GREEN, RED])])


async def test_in_the_minutes_as_it_was_that_day(room: Room):
    [first, *_] = await meetings_of(room.store, room.network)
    room.now = datetime(2026, 10, 20, 8, 0, tzinfo=UTC)
    await room.says(KIM, "Kvalitet vilar")
    async with room.store.reading(room.network.id) as unit:
        draft = draft_of(await gather(unit, first))
    [point] = [p for p in draft.points if p.heading == "Undernätverken"]
    assert [n.text for n in point.notes] == [
        "Barn och unga: grönt, hördes av 2026-09-07, nästa möte 2026-10-06\nKvalitet: rött, har inte hörts av"
    ]
    assert DAYS[0] == first.starts_on


async def test_without_sub_networks_it_stands_as_before(sqlite_store: Store):
    network = await a_network(sqlite_store, standing=(("Undernätverken", False),))
    room = Room(sqlite_store, network, NOW)
    assert "Undernätverken" in heard(await room.says(BO.name, "dagordning"))
    [first, *_] = await meetings_of(room.store, room.network)
    async with room.store.reading(network.id) as unit:
        assert draft_of(await gather(unit, first)).points == ()
