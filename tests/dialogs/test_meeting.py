"""The meeting in messages: begun, attended, noted, changed and taken back."""

from datetime import UTC, datetime, timedelta

import pytest

from dialogs.turn import Place
from meetings.calendar.days import MeetingState
from meetings.ports import Store
from tests.builders import ASA, BEA, BO
from tests.conversations import FOR_LEADS, NOT_FOR_YOU, heard
from tests.dialogs.meeting_room import CHAIR, COORDINATOR, MeetingRoom, a_meeting

KIM, ORJAN = COORDINATOR.name, CHAIR.name


@pytest.fixture
async def room(store: Store) -> MeetingRoom:
    return await a_meeting(store)


async def test_starting_opens_the_meeting_and_names_the_secretary(room: MeetingRoom) -> None:
    said = heard(await room.means(KIM, "start_minutes"))
    assert "Kim Påhittad för anteckningar" in said
    assert (await room.first()).state is MeetingState.ONGOING


async def test_starting_twice_says_who_writes_already(room: MeetingRoom) -> None:
    await room.means(KIM, "start_minutes")
    assert "har redan börjat, och Kim Påhittad" in heard(await room.means(KIM, "start_minutes"))


async def test_starting_can_be_taken_back_and_done_again(room: MeetingRoom) -> None:
    started = await room.means(KIM, "start_minutes")
    await room.presses(KIM, "Ångra", started)
    assert (await room.first()).state is MeetingState.PLANNED
    await room.means(ORJAN, "start_minutes", secretary=ASA.name)
    assert (await room.first()).state is MeetingState.ONGOING


async def test_a_member_does_not_start_the_meeting(room: MeetingRoom) -> None:
    said = heard(await room.means(BO.name, "start_minutes"))
    assert said == FOR_LEADS
    assert (await room.first()).state is MeetingState.PLANNED


async def test_who_is_there_is_taken_in_one_message(room: MeetingRoom) -> None:
    said = heard(await room.means(KIM, "attendance", status="present", person=[ORJAN, ASA.name, BO.name]))
    assert await room.attendance() == {ORJAN: "present", ASA.name: "present", BO.name: "present"}
    assert "24 september 2026, närvarande: Örjan Provén, Åsa Testsson och Bo Exempelsson" in said
    assert "Inte nämnda än: Bea Exempelsson och Ärla Testlund" in said


async def test_attendance_is_corrected_person_by_person(room: MeetingRoom) -> None:
    await room.means(KIM, "attendance", status="present", person=[ASA.name, BO.name])
    said = heard(await room.means(KIM, "attendance", status="late", person=BO.name, time="10:15"))
    assert "Bo Exempelsson – från kl. 10.15" in said
    assert await room.attendance() == {ASA.name: "present", BO.name: "late"}


async def test_taking_attendance_back_and_taking_it_again(room: MeetingRoom) -> None:
    taken = await room.means(KIM, "attendance", status="present", person=[ASA.name, BO.name])
    await room.presses(KIM, "Ångra", taken)
    assert await room.attendance() == {}
    await room.means(KIM, "attendance", status="present", person=[ASA.name])
    assert await room.attendance() == {ASA.name: "present"}


async def test_before_the_meeting_a_member_says_that_they_cannot_come(room: MeetingRoom) -> None:
    room.now -= timedelta(days=5)
    said = heard(await room.means(BEA.name, "attendance", status="absent"))
    assert said == "24 september 2026: Bea Exempelsson – ej närvarande"
    room.now += timedelta(days=5)
    assert "Har sagt att de inte kommer: Bea Exempelsson" in heard(await room.means(KIM, "start_minutes"))


async def test_a_member_answers_for_a_later_meeting_and_for_nobody_else(room: MeetingRoom) -> None:
    await room.means(BO.name, "attendance", status="present", meeting="2026-11-12", mode="digital")
    assert await room.attendance(meeting=1) == {BO.name: "present"}
    refused = await room.means(BO.name, "attendance", status="absent", person=ASA.name)
    assert heard(refused) == NOT_FOR_YOU
    assert await room.attendance() == {}


async def test_the_secretary_takes_attendance_without_any_other_role(room: MeetingRoom) -> None:
    await room.means(KIM, "start_minutes", secretary=ASA.name)
    await room.means(ASA.name, "attendance", status="present", person=[BO.name, BEA.name])
    assert await room.attendance() == {BO.name: "present", BEA.name: "present"}


async def test_a_name_nobody_has_is_a_guest(room: MeetingRoom) -> None:
    said = heard(await room.means(KIM, "attendance", status="present", person=[BO.name, "Gun Gästsson"]))
    assert "antecknas som gäst: Gun Gästsson" in said
    assert await room.attendance() == {BO.name: "present", "Gun Gästsson": "present"}


async def test_nobody_unknown_can_be_absent(room: MeetingRoom) -> None:
    said = heard(await room.means(KIM, "attendance", status="absent", person="Gun Gästsson"))
    assert "Jag hittar ingen i nätverket som heter Gun Gästsson" in said
    assert await room.attendance() == {}


async def test_a_note_goes_under_the_point_of_its_number(room: MeetingRoom) -> None:
    said = heard(await room.means(BO.name, "add_note", text="Det kostar.", item_ref=3))
    assert said == "Antecknat under Budget: Det kostar."
    assert await room.notes() == [("Budget", "Det kostar.")]


@pytest.mark.parametrize(
    ("words", "point"),
    [
        ("budget", "Budget"),
        ("lokalerna", "Lokaler för verksamheten"),
        ("föregående anteckningar", "Föregående anteckningar"),
    ],
)
async def test_a_note_goes_under_the_point_that_words_point_out(room: MeetingRoom, words: str, point: str) -> None:
    await room.means(KIM, "add_note", text="x", item_ref=words)
    assert await room.notes() == [(point, "x")]


async def test_without_a_point_a_note_goes_where_the_last_one_went(room: MeetingRoom) -> None:
    await room.means(KIM, "add_note", text="a", item_ref=4)
    await room.means(ORJAN, "add_note", text="b")
    await room.means(KIM, "add_decision", text="c")
    assert [point for point, _ in await room.notes()] == ["Lokaler för verksamheten"] * 3


async def test_the_first_note_without_a_point_is_other_business(room: MeetingRoom) -> None:
    assert heard(await room.means(KIM, "add_note", text="Hej")) == "Antecknat under Övrigt: Hej"


async def test_a_point_that_is_not_on_the_agenda_becomes_a_heading(room: MeetingRoom) -> None:
    await room.means(KIM, "add_note", text="Tas emot.", item_ref="Studenter och praktik")
    assert await room.notes() == [("Studenter och praktik", "Tas emot.")]


async def test_a_number_that_is_not_on_the_agenda_is_said(room: MeetingRoom) -> None:
    assert "inget med nummer 9" in heard(await room.means(KIM, "add_note", text="x", item_ref=9))
    assert await room.notes() == []


@pytest.mark.parametrize(
    ("text", "answer"), [("  ", "inget kvar att anteckna"), ("x" * 8001, "får vara högst 8\u00a0000")]
)
async def test_an_empty_or_endless_note_is_refused(room: MeetingRoom, text: str, answer: str) -> None:
    assert answer in heard(await room.means(KIM, "add_note", text=text))
    assert await room.notes() == []


async def test_a_note_of_eight_thousand_characters_is_kept_whole(room: MeetingRoom) -> None:
    await room.means(KIM, "add_note", text="x" * 8000)
    assert [len(text) for _, text in await room.notes()] == [8000]


async def test_ones_own_note_is_changed_and_taken_away(room: MeetingRoom) -> None:
    made = await room.means(BO.name, "add_note", text="Fel", item_ref=3)
    form = await room.presses(BO.name, "Ändra", made)
    saved = await room.presses(BO.name, "Spara", form, text="Rätt")
    assert heard(saved) == "Ändrat under Budget: Rätt"
    await room.presses(BO.name, "Ta bort", form)
    assert await room.notes() == []


async def test_somebody_elses_note_is_not_there_for_a_member_but_for_the_secretary(room: MeetingRoom) -> None:
    await room.means(KIM, "start_minutes", secretary=ASA.name)
    made = await room.means(BO.name, "add_note", text="Fel", item_ref=3)
    form = await room.presses(BO.name, "Ändra", made)
    refused = await room.presses(BEA.name, "Spara", form, text="Stulet")
    assert heard(refused) == NOT_FOR_YOU
    await room.presses(ASA.name, "Spara", form, text="Rätt")
    assert await room.notes() == [("Budget", "Rätt")]


@pytest.mark.parametrize("key", [99999, "x", None, True, -1])
async def test_a_made_up_note_is_not_there(room: MeetingRoom, key: object) -> None:
    assert heard(await room.sends(KIM, "note.save", note=key, text="x")) == NOT_FOR_YOU


async def test_a_note_is_taken_back_with_undo(room: MeetingRoom) -> None:
    made = await room.means(KIM, "add_note", text="Oj", item_ref=3)
    await room.presses(KIM, "Ångra", made)
    assert await room.notes() == []


async def test_after_the_meeting_notes_still_go_to_it_and_say_so(room: MeetingRoom) -> None:
    room.now += timedelta(days=6)
    said = heard(await room.means(KIM, "add_note", text="Ur minnet", item_ref=3))
    assert said == "24 september 2026: Antecknat under Budget: Ur minnet"
    assert await room.notes() == [("Budget", "Ur minnet")]


async def test_long_after_any_meeting_the_bot_asks_for_the_date(room: MeetingRoom) -> None:
    room.now += timedelta(days=20)
    assert "inget möte pågår" in heard(await room.means(KIM, "add_note", text="x"))
    await room.means(KIM, "add_note", text="x", meeting="2026-09-24")
    assert len(await room.notes()) == 1


async def test_nothing_is_noted_at_a_meeting_to_come_or_on_a_day_without_one(room: MeetingRoom) -> None:
    assert "har inte varit än" in heard(await room.means(KIM, "add_note", text="x", meeting="2026-11-12"))
    assert "inget möte den 1 oktober 2026" in heard(await room.means(KIM, "add_note", text="x", meeting="2026-10-01"))


async def test_in_the_channel_any_member_notes_too(room: MeetingRoom) -> None:
    room.place = Place.CHANNEL
    await room.means(BEA.name, "add_decision", text="Vi ansöker.", item_ref=3)
    assert await room.notes() == [("Budget", "Vi ansöker.")]


async def test_a_meeting_that_goes_on_past_midnight_is_still_the_one(store: Store) -> None:
    room = await a_meeting(store)
    await room.means(KIM, "start_minutes")
    room.now = datetime(2026, 9, 24, 22, 30, tzinfo=UTC)
    await room.means(KIM, "add_note", text="Efter midnatt", item_ref=3)
    assert await room.notes() == [("Budget", "Efter midnatt")]
