"""What came of a question taken home, on the agenda of the meeting it is for, in its call and in its minutes."""

from datetime import UTC, datetime

import pytest

from bot.documents.agenda_fields import agenda_fields
from bot.documents.calendar_entry import calendar_entry
from meetings.acting import By
from meetings.agenda.calling import sheet_of
from meetings.calendar.scheduling import cancel
from meetings.minutes.drafting import draft_of, gather
from meetings.ports import Store
from tests.builders import ASA, BO, COORDINATOR, a_network, meetings_of, member_called
from tests.conversations import Room, heard
from tests.dialogs.meeting_room import MadeUpLinks

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
KIM = COORDINATOR.name
STUDENTS = "hemfråga: Tar ni emot studenter? ja eller nej, svar senast 21/9"


@pytest.fixture
async def room(sqlite_store: Store) -> Room:
    network = await a_network(sqlite_store, channel_id="19:channel")
    room = Room(sqlite_store, network, NOW, links=MadeUpLinks())
    await room.says(KIM, STUDENTS)
    await room.says(BO.name, "svara 1: ja, men först i höst")
    await room.says(ASA.name, "svara 1: nej")
    return room


async def test_the_agenda_tells_how_many_have_answered_what(room: Room):
    said = heard(await room.says(BO.name, "dagordning"))
    assert "Hemfråga 1: Tar ni emot studenter? (2 av 4 har svarat: Ja 1, Nej 1)" in said
    later = heard(await room.says(BO.name, "dagordning 12 november"))
    assert "Hemfråga 1" not in later


async def test_the_call_and_the_calendar_entry_say_it_too(room: Room):
    await room.says(KIM, "skicka kallelsen")
    [meeting, *_] = await meetings_of(room.store, room.network)
    async with room.store.reading(room.network.id) as unit:
        sheet = await sheet_of(unit, meeting, NOW.date())
    assert agenda_fields(sheet, "sv")["reports"] == [
        "Hemfråga 1: Tar ni emot studenter? (2 av 4 har svarat: Ja 1, Nej 1)"
    ]
    assert "Hemfråga 1" in calendar_entry(sheet, "sv", NOW, "bot.example").decode()


async def test_in_the_minutes_each_organisations_answer_stands_as_what_it_says_at_the_meeting(room: Room):
    [meeting, *_] = await meetings_of(room.store, room.network)
    async with room.store.reading(room.network.id) as unit:
        draft = draft_of(await gather(unit, meeting))
    [point] = [p for q in draft.points for p in (q, *q.parts) if p.positions]
    assert point.heading == "Tar ni emot studenter?"
    assert [(p.organisation, p.text) for p in point.positions] == [
        ("Bjuv", "Ja – men först i höst"),
        ("Åmål", "Nej"),
    ]


async def test_what_nobody_answered_and_what_was_withdrawn_is_in_neither(room: Room):
    await room.says(KIM, "hemfråga: Hur många platser har ni? svar senast 21/9")
    await room.says(KIM, "ta bort hemfråga 1")
    said = heard(await room.says(BO.name, "dagordning"))
    assert "studenter" not in said
    assert "Hemfråga 2: Hur många platser har ni? (0 av 4 har svarat)" in said
    [meeting, *_] = await meetings_of(room.store, room.network)
    async with room.store.reading(room.network.id) as unit:
        draft = draft_of(await gather(unit, meeting))
    assert not [p for q in draft.points for p in (q, *q.parts) if p.positions]


async def test_when_its_meeting_is_cancelled_it_goes_to_the_next(room: Room):
    [meeting, *_] = await meetings_of(room.store, room.network)
    kim = await member_called(room.store, room.network, KIM)
    async with room.store.unit(room.network.id) as unit:
        await cancel(unit, By(kim, NOW), meeting, NOW.date())
        await unit.commit()
    assert "Hemfråga 1: Tar ni emot studenter?" in heard(await room.says(BO.name, "dagordning 12 november"))
