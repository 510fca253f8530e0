"""Cancelling a meeting in words: asked about first, what follows is said, and it can be taken back."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from meetings.acting import By
from meetings.actions.items import Preparer
from meetings.actions.listing import Matter, record
from meetings.agenda.carrying import read
from meetings.agenda.items import AgendaState
from meetings.agenda.suggesting import Suggestion, suggest, withdraw
from meetings.calendar.days import MeetingState
from meetings.calendar.scheduling import Slot, cancel, reschedule
from meetings.errors import NotForYou
from meetings.undo import undo_acts
from storage.store import Store
from tests.builders import ASA, COORDINATOR, DAYS, meetings_of, member_called
from tests.conversations import FOR_LEADS, buttons, heard
from tests.dialogs.meeting_room import MeetingRoom, a_meeting

BEFORE = datetime(2026, 10, 1, 8, 0, tzinfo=UTC)
KIM = COORDINATOR.name
YES, NO = "Ja, ställ in mötet", "Nej"


@pytest.fixture
async def room(store: Store) -> MeetingRoom:
    """On 1 October, with two points and a matter for the meeting on 12 November, and three that September left."""
    room = await a_meeting(store)
    room.now = BEFORE
    asa = await member_called(store, room.network, ASA.name)
    async with store.unit(room.network.id) as unit:
        second = (await unit.meetings.all())[1]
        by = By(asa, BEFORE)
        await suggest(unit, by, second, [Suggestion("Bemanning"), Suggestion("Natthemtjänst")], BEFORE.date())
        lead = By(await member_called(store, room.network, KIM), BEFORE)
        matter = Matter("Fråga regionen", (Preparer(member_id=asa.id),), report_at=second)
        await record(unit, lead, matter, BEFORE.date())
        await unit.commit()
    return room


async def states(room: MeetingRoom) -> list[tuple[date, str]]:
    return [(m.starts_on, m.state.value) for m in await meetings_of(room.store, room.network)]


async def points_on(room: MeetingRoom, meeting: int) -> list[str]:
    async with room.store.reading(room.network.id) as unit:
        key = (await unit.meetings.all())[meeting].id
        return [i.title for i in await unit.agenda.of_meeting(key)]


async def test_it_is_asked_first_and_said_what_goes_where(room: MeetingRoom):
    asked = await room.means(KIM, "cancel_meeting", meeting="2026-11-12")
    assert "Ställa in mötet torsdag 12 november 2026, 9.30–11.00, Teams?" in heard(asked)
    assert "5 punkter och ett uppdrag går till mötet den 21 januari 2027." in heard(asked)
    assert [b["title"] for b in buttons(asked)] == [YES, NO]
    assert (DAYS[1], "planned") in await states(room)


async def test_yes_cancels_and_everything_bound_goes_on(room: MeetingRoom):
    asked = await room.means(KIM, "cancel_meeting", meeting="2026-11-12")
    said = heard(await room.presses(KIM, YES, asked))
    assert "Inställt: torsdag 12 november 2026" in said
    assert "5 punkter och ett uppdrag går till mötet den 21 januari 2027." in said
    assert (DAYS[1], "cancelled") in await states(room)
    assert await points_on(room, 2) == ["Bemanning", "Natthemtjänst"]
    assert "21 januari 2027" in heard(await room.means(ASA.name, "next_meeting"))


async def test_no_leaves_it_and_an_answered_question_is_gone(room: MeetingRoom):
    asked = await room.means(KIM, "cancel_meeting", meeting="2026-11-12")
    await room.presses(KIM, NO, asked)
    await room.presses(KIM, YES, asked)
    assert (DAYS[1], "planned") in await states(room)


async def test_a_second_press_on_yes_changes_nothing(room: MeetingRoom):
    asked = await room.means(KIM, "cancel_meeting", meeting="2026-11-12")
    await room.presses(KIM, YES, asked)
    before = await states(room)
    await room.presses(KIM, YES, asked)
    assert await states(room) == before
    assert await points_on(room, 2) == ["Bemanning", "Natthemtjänst"]


async def test_when_it_was_moved_meanwhile_it_is_asked_again_with_its_new_day(room: MeetingRoom):
    asked = await room.means(KIM, "cancel_meeting", meeting="2026-11-12")
    async with room.store.unit(room.network.id) as unit:
        by = By(await member_called(room.store, room.network, "Örjan Provén"), BEFORE)
        meeting = (await unit.meetings.all())[1]
        await reschedule(unit, by, meeting, Slot(starts_on=date(2026, 11, 19)), BEFORE.date())
        await unit.commit()
    again = await room.presses(KIM, YES, asked)
    assert "Ställa in mötet torsdag 19 november 2026" in heard(again)
    assert (date(2026, 11, 19), "planned") in await states(room)


async def test_undo_puts_the_meeting_and_all_that_went_with_it_back(room: MeetingRoom):
    asked = await room.means(KIM, "cancel_meeting", meeting="2026-11-12")
    done = await room.presses(KIM, YES, asked)
    await room.presses(KIM, "Ångra", done)
    assert (DAYS[1], "planned") in await states(room)
    assert await points_on(room, 1) == ["Bemanning", "Natthemtjänst"]
    assert "12 november" in heard(await room.means(ASA.name, "next_meeting"))


async def test_the_last_meeting_keeps_its_points_and_says_so(room: MeetingRoom):
    for day in ("2027-01-21",):
        await room.presses(KIM, YES, await room.means(KIM, "cancel_meeting", meeting=day))
    asked = await room.means(KIM, "cancel_meeting", meeting="2026-11-12")
    assert "Det finns inget senare möte. 5 punkter väntar tills ett nytt möte är inlagt" in heard(asked)
    await room.presses(KIM, YES, asked)
    assert await points_on(room, 1) == ["Bemanning", "Natthemtjänst"]


async def test_points_of_a_cancelled_last_meeting_come_up_at_the_next_that_is_planned(room: MeetingRoom):
    await room.presses(KIM, YES, await room.means(KIM, "cancel_meeting", meeting="2027-01-21"))
    await room.presses(KIM, YES, await room.means(KIM, "cancel_meeting", meeting="2026-11-12"))
    await room.means(KIM, "schedule_meeting", date="2026-12-10", time_start="09:00")
    agenda = heard(await room.means(ASA.name, "list_agenda", meeting="2026-12-10"))
    assert "Bemanning" in agenda
    assert "Natthemtjänst" in agenda


async def test_what_has_been_held_or_goes_on_is_not_cancelled(room: MeetingRoom):
    said = heard(await room.means(KIM, "cancel_meeting", meeting="2026-09-24"))
    assert "redan hållet" in said
    room.now = datetime(2026, 11, 12, 9, 0, tzinfo=UTC)
    await room.means(KIM, "start_minutes")
    async with room.store.reading(room.network.id) as unit:
        assert (await unit.meetings.all())[1].state is MeetingState.ONGOING
    assert "har börjat" in heard(await room.means(KIM, "cancel_meeting", meeting="2026-11-12"))


async def test_members_do_not_cancel(room: MeetingRoom):
    assert heard(await room.means(ASA.name, "cancel_meeting", meeting="2026-11-12")) == FOR_LEADS
    asked = await room.means(KIM, "cancel_meeting", meeting="2026-11-12")
    data = next(b for b in buttons(asked) if b["title"] == YES)["data"]
    await room.sends(ASA.name, "answer", **{k: v for k, v in data.items() if k != "verb"})
    assert (DAYS[1], "planned") in await states(room)


async def test_a_day_without_a_meeting_says_when_the_next_is(room: MeetingRoom):
    said = heard(await room.means(KIM, "cancel_meeting", meeting="2026-11-13"))
    assert "Det finns inget möte den 13 november 2026. Nästa möte är den 12 november 2026." in said


async def test_a_point_that_was_let_in_late_has_been_moved_too_when_its_meeting_is_cancelled(room: MeetingRoom):
    async with room.store.unit(room.network.id) as unit:
        second = (await unit.meetings.all())[1]
        [point, *_] = await unit.agenda.of_meeting(second.id)
        await unit.agenda.save(replace(point, late=True, state=AgendaState.ACCEPTED))
        lead = By(await member_called(room.store, room.network, KIM), BEFORE)
        await cancel(unit, lead, second, BEFORE.date())
        await unit.commit()
    async with room.store.reading(room.network.id) as unit:
        assert [i.times_moved for i in await unit.agenda.of_meeting((await unit.meetings.all())[2].id)] == [1, 1]


async def test_a_matter_whose_point_was_declined_is_reported_as_any_other(room: MeetingRoom):
    async with room.store.unit(room.network.id) as unit:
        second = (await unit.meetings.all())[1]
        [point, *_] = await unit.agenda.of_meeting(second.id)
        [matter] = await unit.actions.open()
        await unit.actions.save(replace(matter, agenda_item_id=point.id))
        assert not [p for p in await read(unit, second, BEFORE.date()) if p.reports]
        await unit.agenda.save(replace(point, state=AgendaState.DECLINED))
        [reported] = [p.reports for p in await read(unit, second, BEFORE.date()) if p.reports]
        assert [a.id for a in reported] == [matter.id]


async def test_who_leads_no_longer_takes_back_nothing_of_what_they_did_as_chair(room: MeetingRoom):
    lead = await member_called(room.store, room.network, KIM)
    async with room.store.unit(room.network.id) as unit:
        second = (await unit.meetings.all())[1]
        act = (await cancel(unit, By(lead, BEFORE), second, BEFORE.date())).act
        [point, *_] = await unit.agenda.of_meeting((await unit.meetings.all())[2].id)
        taken_off = (await withdraw(unit, By(lead, BEFORE), [point])).act
        await unit.commit()
    former = By(replace(lead, roles=frozenset()), BEFORE)
    for key in (taken_off, act):
        async with room.store.unit(room.network.id) as unit:
            with pytest.raises(NotForYou):
                await undo_acts(unit, former, [key])
