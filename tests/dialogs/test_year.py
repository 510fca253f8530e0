"""A year of meetings in one form or one message: added, changed, moved, cancelled, and nothing by accident."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from meetings.acting import By
from meetings.agenda.suggesting import Suggestion, suggest
from meetings.calendar.scheduling import Slot, cancel, reschedule, schedule
from storage.store import Store
from tests.builders import ASA, CHAIR, COORDINATOR, DAYS, meetings_of, member_called
from tests.conversations import FOR_LEADS, Room, buttons, heard
from tests.dialogs.meeting_room import MeetingRoom, a_meeting

NOW = datetime(2026, 10, 1, 8, 0, tzinfo=UTC)
KIM = COORDINATOR.name
SAVE = "Spara mötena"
AUTUMN = "12/11 2026 9.30–11.00, Teams"


@pytest.fixture
async def room(store: Store) -> MeetingRoom:
    """On 1 October, with a meeting held in September, one on 12 November with a point, and one next January."""
    room = await a_meeting(store)
    room.now = NOW
    async with store.unit(room.network.id) as unit:
        asa = By(await member_called(store, room.network, ASA.name), NOW)
        await suggest(unit, asa, (await unit.meetings.all())[1], [Suggestion("Bemanning")], NOW.date())
        await unit.commit()
    return room


async def opened(room: MeetingRoom, year: int = 2026) -> dict:
    """What the form's save button carries, and the lines it shows."""
    reply = await room.means(KIM, "plan_year", year=year)
    return data_of(reply)


def data_of(reply) -> dict:
    assert reply.form, heard(reply)
    data = next(b["data"] for b in buttons(reply) if b["title"] == SAVE)
    return {**data, "meetings": inputs(reply)["meetings"]["value"]}


def inputs(reply) -> dict:
    return {e["id"]: e for e in reply.form["body"] if str(e["type"]).startswith("Input")}


async def saves(room: MeetingRoom, data: dict, **values: object):
    return await room.sends(KIM, "year.save", **({k: v for k, v in data.items() if k != "verb"} | values))


async def planned(room: MeetingRoom) -> list[tuple]:
    found = await meetings_of(room.store, room.network)
    return [(m.starts_on, m.ends_on, m.starts_at and m.starts_at.hour, m.place) for m in found if m.state == "planned"]


async def days(room: MeetingRoom) -> list[date]:
    return [day for day, *_ in await planned(room)]


async def test_the_form_holds_what_is_planned_that_year_and_says_what_has_been_held(room: MeetingRoom):
    reply = await room.means(KIM, "plan_year", year=2026)
    assert inputs(reply)["meetings"]["value"] == AUTUMN
    assert "Har redan varit: 24 september." in heard(reply)
    assert (await opened(room, 2027))["meetings"] == "21/1 2027 9.30–11.00, Teams"


async def test_without_a_year_it_is_the_one_being_planned(room: MeetingRoom):
    assert "Möten 2027" in heard(await room.means(KIM, "plan_year"))
    room.now = datetime(2026, 9, 25, 8, 0, tzinfo=UTC)
    assert "Möten 2026" in heard(await room.means(KIM, "plan_year"))


async def test_new_lines_are_new_meetings_with_one_receipt_and_one_undo(room: MeetingRoom):
    data = await opened(room, 2027)
    lines = [data["meetings"], "18/3 9–12 Teams", "12–13/5 lunch till lunch, Örkelljunga", "tors 16/9 heldag, Åmål"]
    done = await saves(room, data, meetings="\n".join(lines))
    assert "Inlagt: torsdag 18 mars 2027, 9.00–12.00, Teams." in heard(done)
    assert (await planned(room))[2:] == [
        (DAYS[2], DAYS[2], 9, "Teams"),
        (date(2027, 3, 18), date(2027, 3, 18), 9, "Teams"),
        (date(2027, 5, 12), date(2027, 5, 13), 12, "Örkelljunga"),
        (date(2027, 9, 16), date(2027, 9, 16), None, "Åmål"),
    ]
    await room.presses(KIM, "Ångra", done)
    assert await days(room) == list(DAYS)


async def test_hours_and_place_are_changed_where_they_stand(room: MeetingRoom):
    data = await opened(room)
    done = await saves(room, data, meetings="12/11 13–16, Bjuv")
    assert "Ändrat: torsdag 12 november 2026, 13.00–16.00, Bjuv." in heard(done)
    assert (DAYS[1], DAYS[1], 13, "Bjuv") in await planned(room)


async def test_nothing_changed_says_so(room: MeetingRoom):
    data = await opened(room)
    assert heard(await saves(room, data)) == "Inget har ändrats för 2026."


async def test_a_line_taken_out_is_asked_about_and_nothing_is_saved_until_then(room: MeetingRoom):
    data = await opened(room)
    asked = await saves(room, data, meetings="10/12 9–12, Teams")
    assert "Ett möte står inte längre bland raderna" in heard(asked)
    assert "4 punkter hör till mötet:" in heard(asked), "its own, and three that September left"
    [field] = [f for name, f in inputs(asked).items() if name.startswith("gone-")]
    assert field["label"] == "Mötet torsdag 12 november 2026, 9.30–11.00, Teams saknas"
    assert [c["title"] for c in field["choices"]] == [
        "Det är flyttat till torsdag 10 december 2026",
        "Det ställs in",
        "Det är kvar som det var",
    ]
    assert field["value"] == ""
    assert await days(room) == list(DAYS)


async def answered(room: MeetingRoom, lines: str, chosen: str):
    asked = await saves(room, await opened(room), meetings=lines)
    [name] = [name for name in inputs(asked) if name.startswith("gone-")]
    return await saves(room, data_of(asked), **{name: chosen})


async def test_it_can_have_been_moved_and_takes_its_points_along(room: MeetingRoom):
    done = await answered(room, "10/12 9–12, Teams", "move:2026-12-10")
    assert "Flyttat från 12 november 2026: torsdag 10 december 2026, 9.00–12.00, Teams." in heard(done)
    assert await days(room) == [DAYS[0], date(2026, 12, 10), DAYS[2]]
    async with room.store.reading(room.network.id) as unit:
        moved = next(m for m in await unit.meetings.all() if m.starts_on == date(2026, 12, 10))
        assert [i.title for i in await unit.agenda.of_meeting(moved.id)] == ["Bemanning"]


async def test_it_can_be_cancelled_and_its_points_go_to_the_new_meeting(room: MeetingRoom):
    done = await answered(room, "10/12 9–12, Teams", "cancel")
    assert "Inställt: torsdag 12 november 2026" in heard(done)
    assert "En punkt följer med." in heard(done)
    assert await days(room) == [DAYS[0], date(2026, 12, 10), DAYS[2]]
    async with room.store.reading(room.network.id) as unit:
        new = next(m for m in await unit.meetings.all() if m.starts_on == date(2026, 12, 10))
        assert [i.title for i in await unit.agenda.of_meeting(new.id)] == ["Bemanning"]
    await room.presses(KIM, "Ångra", done)
    assert await days(room) == list(DAYS)


async def test_it_can_stay(room: MeetingRoom):
    await answered(room, "10/12 9–12, Teams", "keep")
    assert await days(room) == [DAYS[0], DAYS[1], date(2026, 12, 10), DAYS[2]]


async def test_one_that_stays_is_not_planned_over(room: MeetingRoom):
    again = await answered(room, "11–12/11 lunch till lunch, Bjuv", "keep")
    assert "11 november 2026 krockar med mötet den 12 november 2026." in heard(again)
    assert await days(room) == list(DAYS)


async def test_an_answer_that_no_longer_fits_the_lines_is_asked_for_again(room: MeetingRoom):
    again = await answered(room, "10/12 9–12, Teams", "move:2026-12-11")
    assert "Raderna har ändrats sedan du valde" in heard(again)
    assert await days(room) == list(DAYS)


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("12 fikon", "Det här går inte att läsa som ett möte: 12 fikon."),
        ("31/11 9–12", "Den dagen finns inte: 31/11 9–12"),
        ("10/12 9–27", "Det klockslaget finns inte: 10/12 9–27"),
        ("fre 10/12 9–12", "10 december 2026 är en annan veckodag: fre 10/12 9–12"),
        ("21/1 9–12", "21 januari 2026 har redan varit."),
        ("10/12 2027 9–12", "10 december 2027 är inte 2026."),
        ("10/12 12–9", "Mötet den 10 december 2026 slutar innan det börjar."),
        ("10/12 9–12\n10/12 13–15", "10 december 2026 står två gånger"),
        ("10/12 9–12 " + "Sal " * 60, "får ha högst 200 tecken"),
    ],
)
async def test_what_is_wrong_is_said_by_its_line_and_what_was_typed_is_kept(room: MeetingRoom, line: str, fault: str):
    text = f"{AUTUMN}\n{line}"
    again = await saves(room, await opened(room), meetings=text)
    assert fault in heard(again)
    assert "Inget är sparat än." in heard(again)
    assert inputs(again)["meetings"]["value"] == text
    assert await days(room) == list(DAYS)


async def test_every_wrong_line_is_told_at_once(room: MeetingRoom):
    again = await saves(room, await opened(room), meetings=f"{AUTUMN}\nfikon\n31/11 9–12\n21/1 9–12")
    assert "3 saker behöver rättas" in heard(again)


async def test_a_line_on_the_day_of_one_that_goes_on_is_refused(room: MeetingRoom):
    room.now = datetime(2026, 11, 12, 9, 0, tzinfo=UTC)
    await room.means(KIM, "start_minutes")
    again = await saves(room, await opened(room), meetings="12/11 15–16 Teams")
    assert "12 november 2026 krockar med mötet den 12 november 2026." in heard(again)


async def test_what_others_did_meanwhile_is_shown_by_name_and_kept(room: MeetingRoom):
    data = await opened(room)
    async with room.store.unit(room.network.id) as unit:
        by = By(await member_called(room.store, room.network, CHAIR.name), NOW)
        meeting = (await unit.meetings.all())[1]
        await reschedule(unit, by, meeting, Slot(starts_on=date(2026, 11, 19)), NOW.date())
        await schedule(unit, by, [Slot(starts_on=date(2026, 12, 1))], NOW.date())
        await unit.commit()
    again = await saves(room, data, meetings=f"{AUTUMN}\n10/12 9–12, Teams")
    assert (
        "Örjan Provén har ändrat mötet den 12 november 2026 medan formuläret var öppet: "
        "torsdag 19 november 2026, 9.30–11.00, Teams." in heard(again)
    )
    assert "Örjan Provén har lagt in ett möte medan formuläret var öppet: tisdag 1 december 2026." in heard(again)
    lines = inputs(again)["meetings"]["value"].splitlines()
    assert lines == ["19/11 2026 9.30–11.00, Teams", "10/12 9–12, Teams", "1/12 2026"]
    await saves(room, data_of(again))
    assert await days(room) == [DAYS[0], date(2026, 11, 19), date(2026, 12, 1), date(2026, 12, 10), DAYS[2]]


async def test_a_meeting_that_somebody_cancelled_meanwhile_does_not_come_back(room: MeetingRoom):
    data = await opened(room)
    async with room.store.unit(room.network.id) as unit:
        by = By(await member_called(room.store, room.network, CHAIR.name), NOW)
        await cancel(unit, by, (await unit.meetings.all())[1], NOW.date())
        await unit.commit()
    again = await saves(room, data, meetings=f"{AUTUMN}\n10/12 9–12, Teams")
    assert "Örjan Provén har ställt in mötet den 12 november 2026" in heard(again)
    await saves(room, data_of(again))
    assert await days(room) == [DAYS[0], date(2026, 12, 10), DAYS[2]]


async def test_a_year_that_has_passed_or_is_far_away_is_refused(room: MeetingRoom):
    assert "2025 har redan varit." in heard(await room.means(KIM, "plan_year", year=2025))
    assert "2062 är många år bort" in heard(await room.means(KIM, "plan_year", year=2062))


async def test_members_neither_open_nor_save(room: MeetingRoom):
    assert heard(await room.means(ASA.name, "plan_year", year=2026)) == FOR_LEADS
    before = await planned(room)
    await room.sends(ASA.name, "year.save", year=2026, seen={}, meetings="10/12 9–12")
    assert await planned(room) == before


async def test_a_form_that_somebody_made_up_does_no_harm(room: MeetingRoom):
    before = await planned(room)
    for data in ({}, {"year": "x"}, {"year": 0}, {"year": 10**9}, {"year": 2026, "seen": "x", "meetings": ["x"]}):
        await room.sends(KIM, "year.save", **data)
    await room.sends(KIM, "year.save", year=2026, seen={"99999": 1, "9" * 30: 2, "-1": 3}, meetings=AUTUMN)
    assert await planned(room) == before


@pytest.fixture
def talking(room: MeetingRoom) -> Room:
    """The same network, where what is written is understood by itself."""
    return Room(room.store, room.network, NOW)


async def test_a_form_submitted_twice_has_its_effect_once(talking: Room, room: MeetingRoom):
    form = await talking.opens(KIM, "year.open", year=2027)
    lines = "18/3 9–12 Teams\n21/1 2027 9.30–11.00, Teams"
    await talking.presses(KIM, SAVE, meetings=lines)
    talking.last[KIM] = form
    again = await talking.presses(KIM, SAVE, meetings=lines)
    assert not buttons(again)
    assert (await days(room)).count(date(2027, 3, 18)) == 1


async def test_a_message_of_several_lines_is_a_year_with_a_receipt_line_each(talking: Room, room: MeetingRoom):
    text = "Möten 2027:\n- 18/3 9–12 Teams\n- 12–13/5 lunch till lunch, Örkelljunga\n- tors 16/9 heldag, Åmål"
    done = await talking.says(KIM, text)
    assert heard(done).count("Inlagt:") == 3
    assert (await planned(room))[-1] == (date(2027, 9, 16), date(2027, 9, 16), None, "Åmål")
    await talking.presses(KIM, "Ångra")
    assert await days(room) == list(DAYS)


async def test_a_message_with_a_line_that_says_nothing_saves_nothing(talking: Room, room: MeetingRoom):
    said = heard(await talking.says(KIM, "Möten 2027:\n18/3 9–12 Teams\n31/4 9–12 Teams\n16/9 heldag"))
    assert "Den dagen finns inte: 31/4 9–12 Teams" in said
    assert await days(room) == list(DAYS)


async def test_what_is_planned_already_is_left_alone(talking: Room, room: MeetingRoom):
    await talking.says(KIM, "Möten 2027:\n21/1 9.30–11 Teams\n18/3 9–12 Teams")
    assert (await days(room)).count(DAYS[2]) == 1
    said = heard(await talking.says(KIM, "Möten 2027:\n21/1 9.30–11 Teams\n18/3 9–12 Teams"))
    assert said == "De mötena är redan inlagda."


async def test_days_in_one_line_are_one_receipt_and_one_undo(talking: Room, room: MeetingRoom):
    said = heard(await talking.says(KIM, "nya möten: 18/3, 12/5 och 16/9 kl 9–12, Teams"))
    assert said.count("Inlagt:") == 3
    await talking.presses(KIM, "Ångra")
    assert await days(room) == list(DAYS)


async def test_the_form_opens_in_english_too(talking: Room):
    talking = replace(talking, locale="en")
    assert "One meeting a line" in heard(await talking.opens(KIM, "year.open", year=2026))
