"""The year's follow-up in words and by buttons: figures beside last year's, what stands behind each, documents."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from dialogs.turn import Place, Reply
from meetings.calendar.days import Meeting, MeetingState
from meetings.minutes.records import Attendance, AttendanceStatus
from meetings.ports import Store
from tests.builders import ASA, BO, CHAIR, COORDINATOR, ESTER, a_network, member_called
from tests.conversations import NOT_FOR_YOU, Room, buttons, heard, talk
from tests.dialogs.meeting_room import MadeUpLinks

BEGINNING = datetime(2026, 1, 12, 8, 0, tzinfo=UTC)
KIM = COORDINATOR.name
HELD = (date(2025, 11, 6), date(2026, 3, 5), date(2026, 6, 4))


@pytest.fixture
async def room(sqlite_store: Store) -> Room:
    network = await a_network(sqlite_store, channel_id="19:channel", meetings=[*HELD, date(2026, 9, 24)])
    return Room(sqlite_store, network, BEGINNING, links=MadeUpLinks())


async def speak(room: Room, *pairs: tuple[str, str, str | Sequence[str]]) -> None:
    for who, says, hears in pairs:
        await talk(room, who, [(says, hears)])


async def held(room: Room) -> None:
    """Three meetings: last year's with Bjuv, this year's with Bjuv and Åmål, and with Åmål by Ester for Örebro."""
    here = {who.name: await member_called(room.store, room.network, who.name) for who in (BO, ASA, CHAIR, ESTER)}
    came: dict[date, list[tuple[str, AttendanceStatus, str]]] = {
        HELD[0]: [(BO.name, AttendanceStatus.PRESENT, "")],
        HELD[1]: [(BO.name, AttendanceStatus.PRESENT, ""), (ASA.name, AttendanceStatus.LATE, "")],
        HELD[2]: [
            (BO.name, AttendanceStatus.PRESENT, ""),
            (CHAIR.name, AttendanceStatus.SUBSTITUTE, ESTER.name),
            (ESTER.name, AttendanceStatus.PRESENT, ""),
            (ASA.name, AttendanceStatus.ABSENT, ""),
        ],
    }
    async with room.store.unit(room.network.id) as unit:
        for meeting in await unit.meetings.all():
            for name, status, substitute in came.get(meeting.starts_on, ()):
                row = Attendance(0, unit.network.id, meeting.id, status, here[name].id, substitute=substitute)
                await unit.attendance.add(row)
            if meeting.starts_on in came:
                await unit.meetings.save(_held(meeting))
        await unit.commit()


def _held(meeting: Meeting) -> Meeting:
    return replace(meeting, state=MeetingState.HELD)


def facts_of(reply: Reply) -> dict[str, str]:
    """The figures on a card, by what they are called."""
    assert reply.card
    body = reply.card["body"]
    assert isinstance(body, list)
    told = [fact for part in body if part["type"] == "FactSet" for fact in part["facts"]]
    return {fact["title"].replace("\\", ""): fact["value"].replace("\\", "") for fact in told}


def charts(reply: Reply) -> list[list[tuple[str, int]]]:
    assert reply.card
    body = reply.card["body"]
    assert isinstance(body, list)
    return [[(d["x"], d["y"]) for d in part["data"]] for part in body if part["type"].startswith("Chart.")]


async def lived(room: Room) -> None:
    """A year with three matters: one moved three times, one reported after ten days, one never."""
    await held(room)
    await speak(
        room,
        (KIM, "uppdrag: Bo tar fram statistik till 20 januari", "1"),
        (KIM, "uppdrag: Bo skriver yttrande till 1 februari", "2"),
        (KIM, "uppdrag: Åsa ser över avtalet till 1 mars", "3"),
    )
    room.now = datetime(2026, 1, 22, 8, 0, tzinfo=UTC)
    await speak(room, (BO.name, "1 är klart", "1"))
    for until in ("1 april", "1 maj", "1 juni"):
        room.later(days=2)
        await speak(room, (KIM, f"flytta uppdrag 2 till {until}", "2"))
    room.now = datetime(2026, 12, 15, 8, 0, tzinfo=UTC)


async def test_the_year_is_told_with_its_figures_beside_last_years(room: Room):
    await lived(room)
    reply = await room.says(BO.name, "årsuppföljning 2026")
    told = facts_of(reply)
    assert told["Möten som hölls"] == "2 (2025: 1)"
    assert told["Nya uppdrag"] == "3 (2025: 0)"
    assert told["Rapporterade uppdrag"] == "1 (2025: 0)"
    assert told["Dagar till rapport (median)"] == "10"
    assert told["Uppdrag som flyttats tre gånger eller mer"] == "1 (2025: 0)"
    assert told["Uppdrag som aldrig rapporterats"] == "2 (2025: 0)"
    assert "Mål" not in heard(reply)
    assert reply.summary == "Årsuppföljning 2026"


async def test_attendance_is_by_organisation_and_a_substitute_counts_for_whom_they_sit(room: Room):
    await lived(room)
    reply = await room.says(BO.name, "årsuppföljning 2026")
    told = facts_of(reply)
    assert told["Bjuv"] == "2 av 2 (2025: 1 av 1)"
    assert told["Åmål"] == "1 av 2 (2025: 0 av 1)"
    assert told["Örebro"] == "1 av 2 (2025: 0 av 1)"
    assert told["Älmhult"] == "0 av 2 (2025: 0 av 1)"
    assert charts(reply)[0] == [("Bjuv", 2), ("Åmål", 1), ("Älmhult", 0), ("Örebro", 1)]


async def test_what_stands_behind_a_figure_is_asked_in_words_and_by_button(room: Room):
    await lived(room)
    await speak(
        room,
        (BO.name, "vilka uppdrag flyttades tre gånger eller mer 2026?", ["2. ", "yttrande"]),
        (BO.name, "vilka är bakom aldrig rapporterade?", ["2. ", "3. "]),
        (BO.name, "vilka uppdrag flyttades tre gånger eller mer förra året?", "Inga 2025."),
        (BO.name, "vilka möten hölls 2026?", ["5 mars 2026", "4 juni 2026"]),
        (BO.name, "årsuppföljning 2026", "Närvaro"),
        (BO.name, "[Vilka rapporterades aldrig?]", ["2. ", "3. "]),
    )
    said = heard(await room.says(BO.name, "vilka är bakom aldrig rapporterade 2026?"))
    assert "1. " not in said


async def test_a_year_without_anything_says_so_and_draws_no_empty_chart(room: Room):
    reply = await room.says(BO.name, "årsuppföljning 2024")
    assert "Inga möten hölls 2024." in heard(reply)
    assert "Det finns inget från 2023 att jämföra med." in heard(reply)
    assert charts(reply) == []
    assert facts_of(reply) == {}
    assert buttons(reply) == []


async def test_a_year_with_matters_and_no_meeting_says_that_none_was_held(room: Room):
    await speak(room, (KIM, "uppdrag: Bo tar fram statistik till 20 januari", "1"))
    reply = await room.says(BO.name, "årsuppföljning 2026")
    assert "Inga möten hölls 2026." in heard(reply)
    assert facts_of(reply)["Nya uppdrag"] == "1"
    assert "Dagar till rapport (median)" not in facts_of(reply)
    assert "Bjuv" not in facts_of(reply)


async def test_a_year_that_runs_from_july_to_june(room: Room):
    await lived(room)
    reply = await room.says(BO.name, "årsuppföljning 2025/2026")
    assert facts_of(reply)["Möten som hölls"] == "3"
    assert "1 juli 2025 – 30 juni 2026" in heard(reply)
    pressed = await room.presses(BO.name, "Vilka möten?")
    assert "6 november 2025" in heard(pressed)


async def test_the_documents_are_offered_in_ones_own_chat(room: Room):
    await lived(room)
    own = await room.says(BO.name, "årsuppföljning 2026 som pdf")
    assert [b["title"] for b in buttons(own)] == ["Word", "PDF", "Webbsida"]
    room.place = Place.CHANNEL
    await room.says(BO.name, "årsuppföljning 2026")
    asked = await room.presses(BO.name, "Som dokument")
    assert [part.private for part in asked.then] == [True]
    room.links = None
    assert not buttons(await room.says(BO.name, "årsuppföljning 2026 som pdf"))


async def test_what_a_made_up_press_names_is_not_there(room: Room):
    for data in ({"key": "meetings-held"}, {"key": "x", "year": "2026"}, {"key": 7, "year": 2026}, {"year": "19"}):
        assert heard(await room.sends(BO.name, "followup.behind", **data)) == NOT_FOR_YOU
    assert heard(await room.sends(BO.name, "followup.files")) == NOT_FOR_YOU
