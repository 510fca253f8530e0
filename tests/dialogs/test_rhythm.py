"""Setting what the bot does by itself before a meeting, in words: one day at a time, or all of them shown."""

from datetime import UTC, datetime

import pytest

from meetings.network.people import Network
from meetings.ports import Store
from tests.builders import ASA, CHAIR
from tests.conversations import FOR_LEADS, heard
from tests.dialogs.meeting_room import MeetingRoom, a_meeting


@pytest.fixture
async def room(store: Store) -> MeetingRoom:
    return await a_meeting(store)


async def kept(room: MeetingRoom) -> Network:
    async with room.store.reading(room.network.id) as unit:
        return unit.network


async def sets(room: MeetingRoom, which: str, days: object, who: str = CHAIR.name) -> str:
    return heard(await room.means(who, "set_rhythm", which=which, days=days))


@pytest.mark.parametrize(
    ("which", "days", "said"),
    [
        ("deadline", 14, "Sista dag för förslag är 14 dagar före mötet."),
        ("deadline", None, "Förslag tas emot ända tills kallelsen har gått ut."),
        ("ask", 0, "Jag frågar efter förslag i kanalen på sista dagen."),
        ("nudge", 0, "Jag säger till på mötesdagen om inga förslag har kommit in."),
        ("nudge", 1, "Jag säger till dagen före mötet om inga förslag har kommit in."),
        ("call", None, "Kallelsen skickas när du säger till."),
    ],
)
async def test_a_day_is_set_and_said(room: MeetingRoom, which: str, days: int | None, said: str):
    assert await sets(room, which, days) == f"Ändrat. {said}"
    assert getattr(await kept(room), f"{which}_days") == days


async def test_whose_call_is_due_at_once_is_said(room: MeetingRoom):
    room.now = datetime(2026, 9, 10, 8, tzinfo=UTC)
    said = "Till mötet den 24 september 2026 är det dags redan: den kallelsen går ut inom kort"
    assert said not in await sets(room, "call", 13)
    assert said in await sets(room, "call", 14)


async def test_days_that_are_too_many_are_refused(room: MeetingRoom):
    assert "Välj högst 120." in await sets(room, "ask", 121)
    assert (await kept(room)).ask_days == 7


async def test_without_days_they_are_asked_for(room: MeetingRoom):
    assert (await sets(room, "call", "snart")).startswith("Hur många dagar före mötet?")


async def test_without_a_step_all_of_them_are_shown(room: MeetingRoom):
    said = heard(await room.means(CHAIR.name, "set_rhythm"))
    assert "Sista dag för förslag: 10 dagar före mötet" in said
    assert "Skickar kallelsen: inte påslaget" in said


async def test_a_member_is_told_whose_it_is(room: MeetingRoom):
    assert await sets(room, "call", 7, ASA.name) == FOR_LEADS
    assert (await kept(room)).call_days is None


async def asks_the_last_day(room: MeetingRoom) -> str:
    """A member asks, while a meeting is going on: the one after it is meant, on 12 November."""
    room.network = await kept(room)
    return heard(await room.means(ASA.name, "suggestion_deadline"))


async def test_anybody_may_ask_until_when_suggestions_are_taken_in(room: MeetingRoom):
    await sets(room, "deadline", 10)
    told = await asks_the_last_day(room)
    assert told == "Förslag till mötet den 12 november 2026 tas emot till och med 2 november 2026."
    await sets(room, "deadline", None)
    assert "tas emot tills kallelsen har gått ut" in await asks_the_last_day(room)


async def test_when_the_last_day_has_passed_it_is_told_what_becomes_of_what_comes_late(room: MeetingRoom):
    await sets(room, "deadline", 60)
    told = await asks_the_last_day(room)
    assert "Sista dag för förslag till mötet den 12 november 2026 var 13 september 2026" in told
    assert "Du kan ändå föreslå" in told
    await room.means(CHAIR.name, "call_meeting")
    assert "har gått ut. Du kan ändå föreslå" in await asks_the_last_day(room)
