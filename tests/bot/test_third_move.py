"""A point that has been moved three times: chair and coordinator are asked, once for each time, what to do with it."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.upkeep import reconcile
from meetings.acting import By
from meetings.agenda.items import AgendaItem, AgendaState
from meetings.agenda.moves import RULE
from meetings.agenda.suggesting import Suggestion, postpone, suggest
from meetings.calendar.scheduling import Slot, reschedule, schedule
from meetings.minutes.noting import draft, start_minutes
from meetings.undo import undo_acts
from storage.store import Store
from tests.builders import ASA, BO, CHAIR, COORDINATOR, DAYS, a_network, meetings_of, member_called
from tests.conversations import NOT_FOR_YOU, Room, buttons, heard
from tests.fakes.wire import Clock, FakeWire, to_whom, words
from tests.office import CHANNEL, Office, of

FIVE = (*DAYS, date(2027, 3, 11), date(2027, 5, 20))
QUIET = {"ask_days": None, "nudge_days": None, "deadline_days": None}
ASKED = "En punkt har flyttats 3 gånger"


@pytest.fixture
def wire() -> FakeWire:
    return FakeWire()


@pytest.fixture
async def office(store: Store, wire: FakeWire) -> Office:
    network = await a_network(store, channel_id=CHANNEL, service_url="https://smba.test/", meetings=FIVE, **QUIET)
    office = Office(store, network, wire, Clock(datetime(2026, 9, 1, 7, 0, tzinfo=UTC)))
    office.dispatcher = office.another()
    return office


async def budget(office: Office) -> AgendaItem:
    async with office.store.unit(office.network.id) as unit:
        by = By(await member_called(office.store, office.network, ASA.name), office.clock())
        meeting = (await unit.meetings.all())[0]
        done = await suggest(unit, by, meeting, [Suggestion("Budget")], by.now.date())
        await unit.commit()
    return done.thing


async def put_off(office: Office, item: AgendaItem, to: int) -> int:
    """To the meeting of that number; the act."""
    days = await meetings_of(office.store, office.network)
    async with office.store.unit(office.network.id) as unit:
        by = By(await office.lead(), office.clock())
        stored = await unit.agenda.get(item.id)
        done = await postpone(unit, by, [stored], days[to], by.now.date())
        await unit.commit()
    return done.act


async def days_pass(office: Office, day: date) -> None:
    """To nine in the morning of that day; what is to be compared is, and what is due is sent."""
    office.clock.now = datetime(day.year, day.month, day.day, 8, tzinfo=UTC)
    await reconcile(office.store, office.clock())
    await office.dispatcher.run_due()


def asked(wire: FakeWire, who: str, said: str = "En punkt har flyttats") -> list[str]:
    return [words(p) for p in wire.shown if to_whom(p) == who and said in words(p)]


async def room_of(office: Office) -> Room:
    return Room(office.store, office.network, office.clock())


async def test_at_the_third_postponement_whoever_leads_is_asked_and_nobody_else(office: Office, wire: FakeWire):
    item = await budget(office)
    for n in (1, 2):
        await put_off(office, item, n)
    await office.dispatcher.run_due()
    assert not asked(wire, of(CHAIR))
    await put_off(office, item, 3)
    await office.dispatcher.run_due()
    for lead in (CHAIR, COORDINATOR):
        [said] = asked(wire, of(lead))
        assert all(part in said for part in (ASKED, "Budget", f"Från {ASA.name}", "mötet den 11 mars 2027"))
    assert not asked(wire, of(ASA))


async def test_it_is_asked_again_at_the_fourth_but_once_for_each(office: Office, wire: FakeWire):
    item = await budget(office)
    for n in (1, 2, 3):
        await put_off(office, item, n)
    await days_pass(office, date(2026, 9, 2))
    await days_pass(office, date(2026, 9, 3))
    assert len(asked(wire, of(CHAIR))) == 1
    await put_off(office, item, 4)
    await days_pass(office, date(2026, 9, 4))
    assert [said.splitlines()[0] for said in asked(wire, of(CHAIR))] == [ASKED, ASKED.replace("3", "4")]


async def test_meetings_that_only_pass_count(office: Office, wire: FakeWire):
    await budget(office)
    await days_pass(office, date(2027, 1, 21))
    assert not asked(wire, of(CHAIR)), "two meetings have passed"
    await days_pass(office, date(2027, 1, 22))
    [said] = asked(wire, of(CHAIR))
    assert "mötet den 11 mars 2027" in said


async def test_what_was_moved_by_hand_and_then_not_reached_is_counted_together(office: Office, wire: FakeWire):
    item = await budget(office)
    await put_off(office, item, 1)
    await days_pass(office, date(2026, 11, 13))
    await put_off(office, item, 3)
    await office.dispatcher.run_due()
    assert len(asked(wire, of(CHAIR), ASKED)) == 1


async def test_a_draft_that_closes_the_meeting_asks_at_once(office: Office, wire: FakeWire):
    item = await budget(office)
    for n in (1, 2):
        await put_off(office, item, n)
    office.clock.now = datetime(2027, 1, 21, 12, tzinfo=UTC)
    async with office.store.unit(office.network.id) as unit:
        by = By(await office.lead(), office.clock())
        meeting = next(m for m in await unit.meetings.all() if m.starts_on == DAYS[2])
        [opened] = (await start_minutes(unit, by, meeting, by.actor)).things
        await draft(unit, by, opened)
        await unit.commit()
    await office.dispatcher.run_due()
    assert len(asked(wire, of(CHAIR), ASKED)) == 1


async def test_nothing_is_asked_when_it_was_taken_back_before_it_was_sent(office: Office, wire: FakeWire):
    item = await budget(office)
    for n in (1, 2):
        await put_off(office, item, n)
    act = await put_off(office, item, 3)
    async with office.store.unit(office.network.id) as unit:
        await undo_acts(unit, By(await office.lead(), office.clock()), [act])
        await unit.commit()
    await office.dispatcher.run_due()
    assert not asked(wire, of(CHAIR))


async def test_a_meeting_that_moves_is_no_further_move_of_its_points(office: Office, wire: FakeWire):
    item = await budget(office)
    for n in (1, 2, 3):
        await put_off(office, item, n)
    await office.dispatcher.run_due()
    async with office.store.unit(office.network.id) as unit:
        by = By(await office.lead(), office.clock())
        meeting = next(m for m in await unit.meetings.all() if m.starts_on == FIVE[3])
        await reschedule(unit, by, meeting, Slot(starts_on=date(2027, 3, 18)), by.now.date())
        await unit.commit()
    await days_pass(office, date(2026, 9, 2))
    assert len(asked(wire, of(CHAIR))) == 1


async def worn(office: Office) -> AgendaItem:
    item = await budget(office)
    for n in (1, 2, 3):
        await put_off(office, item, n)
    return item


async def kept(office: Office, item: AgendaItem) -> AgendaItem:
    async with office.store.reading(office.network.id) as unit:
        found = await unit.agenda.get(item.id)
    assert found
    return found


async def test_it_can_be_closed_and_whoever_raised_it_reads_why(office: Office, wire: FakeWire):
    item, room = await worn(office), await room_of(office)
    assert (await room.opens(CHAIR.name, "moved.close", id=item.id)).form
    said = await room.presses(CHAIR.name, "Avsluta punkten", reason="Inte längre aktuell")
    assert heard(said) == "Avslutad utan behandling: Budget"
    closed = await kept(office, item)
    assert (closed.state, closed.answer) == (AgendaState.WITHDRAWN, "Inte längre aktuell")
    await office.dispatcher.run_due()
    [told] = asked(wire, of(ASA), "Inte längre aktuell")
    assert told.startswith(CHAIR.name)
    await room.says(CHAIR.name, "ångra")
    assert (await kept(office, item)).state is AgendaState.SUGGESTED


async def test_it_can_be_given_to_another(office: Office):
    item, room = await worn(office), await room_of(office)
    bo = await member_called(office.store, office.network, BO.name)
    await room.opens(CHAIR.name, "moved.give", id=item.id)
    said = await room.presses(CHAIR.name, "Ge till någon annan", presenter=str(bo.id))
    assert BO.name in heard(said)
    assert (await kept(office, item)).presenter_id == bo.id


async def test_it_can_be_put_on_another_meeting(office: Office):
    item, room = await worn(office), await room_of(office)
    offered = await room.sends(CHAIR.name, "moved.date", id=item.id)
    assert "11 mars 2027" not in [b["title"] for b in buttons(offered)], "it stands there now"
    assert "20 maj 2027" in heard(await room.presses(CHAIR.name, "20 maj 2027"))
    assert (await kept(office, item)).times_moved == 4


async def test_setting_a_date_as_it_was_asked_for_asks_nothing_again(office: Office, wire: FakeWire):
    item = await worn(office)
    await days_pass(office, date(2026, 9, 2))
    wire.shown.clear()
    room = await room_of(office)
    await room.sends(CHAIR.name, "moved.date", id=item.id)
    await room.presses(CHAIR.name, "20 maj 2027")
    for day in (2, 3, 4):
        await days_pass(office, date(2026, 9, day))
    assert not wire.shown
    await days_pass(office, date(2027, 5, 21))
    await put_off_to_a_new_one(office, item)
    await days_pass(office, date(2027, 5, 24))
    assert len(asked(wire, of(CHAIR), ASKED.replace("3", "5"))) == 1, "it was not taken up on the day that was set"


async def put_off_to_a_new_one(office: Office, item: AgendaItem) -> None:
    """A meeting is planned to which what the last one left can go."""
    async with office.store.unit(office.network.id) as unit:
        by = By(await office.lead(), office.clock())
        await schedule(unit, by, [Slot(starts_on=date(2027, 6, 10))], by.now.date())
        await unit.commit()
    assert (await kept(office, item)).times_moved == 4


async def test_chair_and_coordinator_are_asked_on_a_working_day(office: Office, wire: FakeWire):
    await budget(office)
    async with office.store.unit(office.network.id) as unit:
        by = By(await office.lead(), office.clock())
        third = (await unit.meetings.all())[2]
        await reschedule(unit, by, third, Slot(starts_on=date(2027, 1, 22)), by.now.date())
        await unit.commit()
    office.clock.now = datetime(2027, 1, 20, 8, tzinfo=UTC)
    await office.dispatcher.run_due()
    wire.shown.clear()
    for day in (23, 24):
        await days_pass(office, date(2027, 1, day))
        assert not wire.shown, "it is a weekend"
    await days_pass(office, date(2027, 1, 25))
    assert len(asked(wire, of(CHAIR), ASKED)) == 1


@pytest.mark.parametrize("verb", ["moved.close", "moved.give", "moved.date", "moved.closed", "moved.given", "moved.to"])
async def test_only_whoever_leads_decides_and_only_while_it_stands_on_an_agenda(office: Office, verb: str):
    item, room = await worn(office), await room_of(office)
    data = {"id": item.id, "reason": "x", "presenter": 1, "to": 1}
    assert heard(await room.sends(ASA.name, verb, **data)) == NOT_FOR_YOU
    assert heard(await room.sends(CHAIR.name, verb, **data | {"id": 10**9})) == NOT_FOR_YOU
    await room.sends(CHAIR.name, "moved.closed", id=item.id, reason="Inte aktuell")
    assert heard(await room.sends(CHAIR.name, verb, **data)) == "Det är redan gjort: Budget."


@pytest.mark.parametrize(
    ("verb", "data", "answer"),
    [
        ("moved.closed", {"reason": " "}, "Skriv"),
        ("moved.given", {"presenter": 10**9}, NOT_FOR_YOU),
        ("moved.to", {"to": 10**9}, NOT_FOR_YOU),
    ],
)
async def test_a_form_that_says_nothing_or_too_much_changes_nothing(office: Office, verb, data, answer):
    item, room = await worn(office), await room_of(office)
    before = await kept(office, item)
    assert answer in heard(await room.sends(CHAIR.name, verb, id=item.id, **data))
    assert await kept(office, item) == before


async def test_with_no_other_meeting_to_come_it_says_what_to_do(store: Store, wire: FakeWire):
    network = await a_network(store, channel_id=CHANNEL, service_url="https://smba.test/", meetings=DAYS[:1], **QUIET)
    office = Office(store, network, wire, Clock(datetime(2026, 9, 1, 7, 0, tzinfo=UTC)))
    item, room = await budget(office), await room_of(office)
    assert "Inget annat möte är inlagt" in heard(await room.sends(CHAIR.name, "moved.date", id=item.id))


async def test_the_rows_say_which_move_they_are_about(office: Office):
    item = await worn(office)
    async with office.store.reading(office.network.id) as unit:
        rows = [r for r in await unit.deliveries.about("AgendaItem", item.id) if r.rule == RULE]
    assert {(r.due_on, r.payload["moved"]) for r in rows} == {(FIVE[3], 3)}
    assert len(rows) == 2
    assert all(r.not_before - office.clock() < timedelta(days=1) for r in rows)
