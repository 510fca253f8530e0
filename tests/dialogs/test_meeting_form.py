"""One meeting in a form: made, changed, refused at the field, and what others did meanwhile."""

from datetime import UTC, date, datetime, time

import pytest

from meetings.acting import By
from meetings.calendar.scheduling import cancel
from meetings.ports import Store
from tests.builders import ASA, CHAIR, COORDINATOR, DAYS, a_network, meetings_of, member_called
from tests.conversations import FOR_LEADS, NOT_FOR_YOU, Room, heard, inputs

NOW = datetime(2026, 10, 5, 7, tzinfo=UTC)
NEW = {"day": "2026-12-10", "whole_day": "false", "starts_at": "09:00", "ends_at": "11:30", "place": "Teams"}


@pytest.fixture
async def room(sqlite_store: Store) -> Room:
    return Room(sqlite_store, await a_network(sqlite_store), NOW)


async def on(room: Room, day: date):
    return next((m for m in await meetings_of(room.store, room.network) if m.starts_on == day), None)


async def opened(room: Room, day: date = DAYS[1], who: str = CHAIR.name):
    meeting = await on(room, day)
    return await room.opens(who, "meeting.open", meeting=meeting.id)


async def test_a_new_meeting_is_put_in_the_plan_and_can_be_taken_back(room: Room) -> None:
    await room.opens(CHAIR.name, "meeting.open")
    said = heard(await room.fills(CHAIR.name, "Spara", **NEW))
    assert "torsdag 10 december 2026, 9.00–11.30, Teams" in said
    made = await on(room, date(2026, 12, 10))
    assert (made.starts_at, made.ends_at, made.ends_on) == (time(9), time(11, 30), date(2026, 12, 10))
    await room.presses(CHAIR.name, "Ångra")
    assert (await on(room, date(2026, 12, 10))).state == "cancelled"


async def test_a_whole_day_has_no_hours_whatever_stands_in_them(room: Room) -> None:
    await room.opens(CHAIR.name, "meeting.open")
    await room.fills(CHAIR.name, "Spara", **NEW | {"whole_day": "true", "until": "2026-12-11"})
    made = await on(room, date(2026, 12, 10))
    assert (made.starts_at, made.ends_at, made.ends_on) == (None, None, date(2026, 12, 11))


async def test_the_form_of_a_meeting_shows_it_and_changes_it(room: Room) -> None:
    shown = inputs(await opened(room))
    assert shown == {
        "day": "2026-11-12",
        "whole_day": "false",
        "starts_at": "09:30",
        "ends_at": "11:00",
        "place": "Teams",
        "until": "",
    }
    said = heard(await room.fills(CHAIR.name, "Spara", place="Rådhuset i Åmål", ends_at="12.15"))
    assert "Ändrat: torsdag 12 november 2026, 9.30–12.15, Rådhuset i Åmål." in said
    changed = await on(room, DAYS[1])
    assert (changed.place, changed.ends_at, changed.sequence) == ("Rådhuset i Åmål", time(12, 15), 1)


async def test_what_is_to_be_reported_there_follows_to_another_day(room: Room) -> None:
    await room.says(CHAIR.name, "uppdrag: se över jouren, ansvarig Bo Exempelsson, till mötet 12 november")
    await opened(room)
    said = heard(await room.fills(CHAIR.name, "Spara", day="2026-11-19"))
    assert "Ett uppdrag som ska rapporteras där följer med." in said


@pytest.mark.parametrize(
    ("typed", "field", "words"),
    [
        ({"day": ""}, "day", "Välj vilken dag"),
        ({"day": "2027-02-30"}, "day", "2027-02-30"),
        ({"day": "2026-09-01"}, "day", "har redan varit"),
        ({"day": "2046-09-01"}, "day", "mer än fem år bort"),
        ({"day": "2027-01-21"}, "day", "krockar med mötet"),
        ({"starts_at": ""}, "starts_at", "Välj när mötet börjar"),
        ({"starts_at": "halv tio"}, "starts_at", "halv tio"),
        ({"ends_at": "08:00"}, "ends_at", "slutar innan det börjar"),
        ({"until": "2026-12-01"}, "until", "slutar innan det börjar"),
        ({"place": "å" * 300}, "place", "Högst 200"),
    ],
)
async def test_what_is_wrong_is_said_and_what_was_typed_stands(
    room: Room, typed: dict[str, str], field: str, words: str
) -> None:
    await room.opens(CHAIR.name, "meeting.open")
    before = await meetings_of(room.store, room.network)
    reply = await room.fills(CHAIR.name, "Spara", **NEW | typed)
    assert words in heard(reply)
    assert inputs(reply)[field] == (NEW | typed)[field][:200]
    assert await meetings_of(room.store, room.network) == before


async def test_a_meeting_that_was_changed_meanwhile_is_shown_as_it_is_now(room: Room) -> None:
    await opened(room)
    await opened(room, who=COORDINATOR.name)
    await room.fills(COORDINATOR.name, "Spara", place="Åmål")
    reply = await room.fills(CHAIR.name, "Spara", starts_at="10:00")
    assert "Någon annan hann ändra" in heard(reply)
    assert (inputs(reply)["place"], inputs(reply)["starts_at"]) == ("Åmål", "10:00")
    await room.fills(CHAIR.name, "Spara")
    changed = await on(room, DAYS[1])
    assert (changed.place, changed.starts_at) == ("Åmål", time(10))


async def test_one_that_was_cancelled_meanwhile_is_not_changed(room: Room) -> None:
    await opened(room)
    who = await member_called(room.store, room.network, COORDINATOR.name)
    async with room.store.unit(room.network.id) as unit:
        meeting = await unit.meetings.get((await on(room, DAYS[1])).id)
        await cancel(unit, By(who, NOW), meeting, NOW.date())
        await unit.commit()
    assert "inställt" in heard(await room.fills(CHAIR.name, "Spara", place="Åmål"))
    assert (await on(room, DAYS[1])).place == "Teams"


async def test_one_that_has_been_held_is_not_opened(room: Room) -> None:
    assert "har börjat eller är redan hållet" in heard(await opened(room, DAYS[0]))


async def test_members_may_not(room: Room) -> None:
    assert heard(await room.opens(ASA.name, "meeting.open")) == NOT_FOR_YOU
    assert heard(await room.sends(ASA.name, "meeting.save", **NEW)) == NOT_FOR_YOU
    assert FOR_LEADS in heard(await room.says(ASA.name, "nytt möte"))


async def test_those_who_lead_have_a_button_where_meetings_are_told_of(room: Room) -> None:
    await room.says(CHAIR.name, "när är nästa möte?")
    assert inputs(await room.presses(CHAIR.name, "Ändra 12 november"))["day"] == "2026-11-12"
    await room.says(CHAIR.name, "när är nästa möte?")
    assert inputs(await room.presses(CHAIR.name, "Nytt möte"))["day"] == ""
    assert (await room.says(ASA.name, "när är nästa möte?")).card is None
