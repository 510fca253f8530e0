"""A short meeting as it is typed, from start to draft."""

from datetime import timedelta

import pytest

from meetings.minutes.records import AttendanceStatus
from meetings.ports import Store
from tests.builders import ARLA, ASA, BEA, BO, CHAIR, COORDINATOR
from tests.conversations import Room, heard, talk
from tests.dialogs.meeting_room import MeetingRoom, a_meeting

KIM = COORDINATOR.name
EXPECTED = {CHAIR.name, ASA.name, ARLA.name, BO.name, BEA.name}


@pytest.fixture
async def meeting(store: Store) -> MeetingRoom:
    return await a_meeting(store)


@pytest.fixture
async def room(meeting: MeetingRoom) -> Room:
    return Room(meeting.store, meeting.network, meeting.now)


async def test_a_meeting_from_start_to_draft(room: Room) -> None:
    await talk(
        room,
        KIM,
        [
            ("starta mötet", "Mötet den 24 september 2026 har börjat. Kim Påhittad för anteckningar."),
            ("närvarande: Örjan, Åsa, Bo Exempelsson", "närvarande: Örjan Provén, Åsa Testsson och Bo Exempelsson"),
            (
                "anteckning under punkt 3: Det kostar mer än i fjol.",
                "Antecknat under Budget: Det kostar mer än i fjol.",
            ),
            ("beslut: vi köper gemensamt", "Beslut antecknat under Budget: vi köper gemensamt"),
            ("uppdrag: ta fram ett avtal, ansvarig Bo Exempelsson, till nästa möte", "Uppdrag 1: ta fram ett avtal"),
            ("anteckning under Lokaler för verksamheten: Flytten är klar", "Antecknat under Lokaler för verksamheten"),
            ("skjut upp punkt 5 till nästa möte", "Flyttad till mötet den 12 november 2026: Nätverkskartan"),
            (
                "utkast",
                [
                    "• Budget: vi köper gemensamt",
                    "• 1. ta fram ett avtal – Bo Exempelsson, rapporteras 12 november 2026",
                    "• Nätverkskartan – till 12 november 2026",
                    "4 närvarande, 2 ej närvarande",
                ],
            ),
        ],
    )


@pytest.mark.parametrize("heading", ["Lokaler för verksamheten", "Lokaler", "punkt 4"])
async def test_a_note_holds_what_was_said_to_its_full_stop_and_not_its_heading(room: Room, heading: str) -> None:
    said = "Vi flyttar i maj. Båstad ritar."
    await room.says(KIM, "starta mötet")
    answer = heard(await room.says(KIM, f"anteckning under {heading}: {said}"))
    assert answer == f"Antecknat under Lokaler för verksamheten: {said}"


async def test_guests_are_taken_from_the_list_as_they_were_typed(room: Room, meeting: MeetingRoom) -> None:
    said = ("Närvarande: Bo Exempelsson, Åsa, Gun Gästsson (Region Test)", "antecknas som gäst: Gun Gästsson")
    await talk(room, KIM, [said])
    assert await meeting.attendance() == {BO.name: "present", "Åsa Testsson": "present", "Gun Gästsson": "present"}


@pytest.mark.parametrize(
    ("text", "away"),
    [
        ("närvarande: alla utom Bo Exempelsson", ["Bo Exempelsson"]),
        ("alla är närvarande utom Bo Exempelsson och Åsa", ["Bo Exempelsson", "Åsa Testsson"]),
        ("alla är närvarande", []),
        ("Närvarande: alla", []),
    ],
)
async def test_all_are_there_but_for_those_named(room: Room, meeting: MeetingRoom, text: str, away: list[str]) -> None:
    await room.says(KIM, text)
    taken = await meeting.attendance()
    assert {name for name, how in taken.items() if how == "absent"} == set(away)
    assert {name for name, how in taken.items() if how == "present"} == EXPECTED - set(away)


async def test_a_member_speaks_of_all_for_themselves_only(room: Room, meeting: MeetingRoom) -> None:
    await room.says(BO.name, "närvarande: alla utom Åsa Testsson")
    assert set(await meeting.attendance()) <= {BO.name}


async def test_a_list_of_others_never_means_who_types_it(room: Room, meeting: MeetingRoom) -> None:
    await room.says(KIM, "frånvarande: Bo")
    assert (await meeting.attendance()).get(KIM) is None


async def test_late_and_substitute_are_said_in_words(room: Room, meeting: MeetingRoom) -> None:
    await talk(
        room,
        CHAIR.name,
        [
            ("Bo Exempelsson kom 10.15", "Bo Exempelsson – från kl. 10.15"),
            ("Åsa Testsson ersätts av Ester Sättare", "Åsa Testsson – ersätts av Ester Sättare"),
        ],
    )
    taken = await meeting.attendance()
    assert taken["Bo Exempelsson"] == AttendanceStatus.LATE
    assert taken["Åsa Testsson"] == AttendanceStatus.SUBSTITUTE


async def test_somebody_says_beforehand_that_they_cannot_come(room: Room, meeting: MeetingRoom) -> None:
    room.now -= timedelta(days=6)
    await talk(room, BO.name, [("jag kan inte komma den 24/9", "24 september 2026: Bo Exempelsson – ej närvarande")])
    assert await meeting.attendance() == {BO.name: "absent"}


async def test_in_english_too(room: Room) -> None:
    room.locale = "en"
    await talk(
        room,
        KIM,
        [
            ("start the minutes", "has begun"),
            ("note under item 3: it costs more", "Recorded under Budget: it costs more"),
            ("decision: we buy together", "Decision recorded under Budget: we buy together"),
        ],
    )
