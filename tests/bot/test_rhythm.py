"""Before a meeting: the channel is asked, chair and coordinator are nudged or told of what came late."""

import asyncio
from datetime import UTC, date, datetime

import pytest

from bot.upkeep import reconcile, send_calls
from meetings.acting import By
from meetings.agenda.calling import call
from meetings.agenda.items import AgendaItem, AgendaState
from meetings.agenda.rhythm import Step, days_of, set_rhythm
from meetings.agenda.suggesting import Suggestion, suggest
from meetings.calendar.days import Meeting
from meetings.calendar.scheduling import Slot, cancel, reschedule, schedule
from storage.store import Store
from tests.builders import ASA, CHAIR, COORDINATOR, DAYS, a_network, meetings_of, member_called
from tests.conversations import Room, heard
from tests.fakes.wire import Clock, FakeWire, to_whom, words
from tests.office import CHANNEL, Office, of

SEPTEMBER = DAYS[0]


@pytest.fixture
def wire() -> FakeWire:
    return FakeWire()


@pytest.fixture
async def office(store: Store, wire: FakeWire) -> Office:
    """Early in August, with a meeting on Thursday 24 September; last day the 14th, asked for on the 7th."""
    network = await a_network(store, channel_id=CHANNEL, service_url="https://smba.test/", deadline_days=10)
    office = Office(store, network, wire, Clock(datetime(2026, 8, 3, 6, 0, tzinfo=UTC)))
    office.dispatcher = office.another()
    await reconcile(store, office.clock())
    return office


async def on(office: Office, day: date, hour: int = 7) -> None:
    """Time goes on to that day, 9 in the morning Swedish summer time, and what is due is sent."""
    office.clock.now = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
    await office.dispatcher.run_due()


async def first(office: Office) -> Meeting:
    return (await meetings_of(office.store, office.network))[0]


async def suggested(office: Office, title: str = "Budget", who: str = ASA.name) -> AgendaItem:
    async with office.store.unit(office.network.id) as unit:
        by = By(await member_called(office.store, office.network, who), office.clock())
        done = await suggest(
            unit, by, await unit.meetings.get((await first(office)).id), [Suggestion(title)], by.now.date()
        )
        await unit.commit()
    return done.thing


def heard_by(wire: FakeWire, to: str) -> list[str]:
    return [words(p) for p in wire.shown if to in (to_whom(p), p.to.channel_id)]


async def test_the_channel_is_asked_a_week_before_the_last_day(office: Office, wire: FakeWire):
    await on(office, date(2026, 9, 6))
    assert not wire.shown
    await on(office, date(2026, 9, 7))
    [said] = heard_by(wire, CHANNEL)
    assert "Förslag till mötet den 24 september 2026" in said
    assert "senast 14 september" in said


async def test_a_day_nobody_works_is_exchanged_for_the_working_day_before(office: Office):
    days = days_of(office.network, Meeting(1, 1, date(2027, 4, 15), date(2027, 4, 15)))
    assert (days.ask, days.deadline) == (date(2027, 3, 25), date(2027, 4, 5)), "Easter Monday is 29 March 2027"


async def test_two_weeks_before_whoever_leads_hears_that_nothing_has_come_in(office: Office, wire: FakeWire):
    await on(office, date(2026, 9, 10))
    assert len(heard_by(wire, of(CHAIR))) == len(heard_by(wire, of(COORDINATOR))) == 1
    assert "14 dagar kvar och inga förslag har kommit in" in heard_by(wire, of(CHAIR))[0]
    assert not heard_by(wire, of(ASA))


async def test_nobody_is_nudged_when_something_has_come_in(office: Office, wire: FakeWire):
    await suggested(office)
    await on(office, date(2026, 9, 10))
    assert not heard_by(wire, of(CHAIR))


async def test_a_meeting_that_moves_takes_its_rhythm_along(office: Office, wire: FakeWire):
    async with office.store.unit(office.network.id) as unit:
        by = By(await office.lead(), office.clock())
        await reschedule(unit, by, await first(office), Slot(starts_on=date(2026, 10, 1)), by.now.date())
        await unit.commit()
    await on(office, date(2026, 9, 7))
    assert not wire.shown
    await on(office, date(2026, 9, 14))
    assert "mötet den 1 oktober 2026" in heard_by(wire, CHANNEL)[0]


async def test_a_cancelled_meeting_is_silent(office: Office, wire: FakeWire):
    async with office.store.unit(office.network.id) as unit:
        by = By(await office.lead(), office.clock())
        await cancel(unit, by, await first(office), by.now.date())
        await unit.commit()
    await on(office, date(2026, 9, 7))
    await on(office, date(2026, 9, 10))
    assert not any("24 september" in said and "Förslag" in said for said in heard_by(wire, CHANNEL))


async def test_a_new_meeting_has_its_rhythm_at_once(office: Office, wire: FakeWire):
    async with office.store.unit(office.network.id) as unit:
        by = By(await office.lead(), office.clock())
        await schedule(unit, by, [Slot(starts_on=date(2026, 10, 15))], by.now.date())
        await unit.commit()
    await on(office, date(2026, 9, 28))
    assert any("mötet den 15 oktober 2026" in said for said in heard_by(wire, CHANNEL))


@pytest.mark.parametrize(("step", "day"), [(Step.ASK, date(2026, 9, 7)), (Step.NUDGE, date(2026, 9, 10))])
async def test_each_can_be_switched_off(office: Office, wire: FakeWire, step: Step, day: date):
    async with office.store.unit(office.network.id) as unit:
        await set_rhythm(unit, By(await office.lead(), office.clock()), step, None)
        await unit.commit()
    await on(office, day)
    assert not wire.shown or (step is Step.NUDGE and not heard_by(wire, of(CHAIR)))


async def test_whoever_leads_hears_of_what_came_late_and_members_do_not(office: Office, wire: FakeWire):
    await on(office, SEPTEMBER.replace(day=16))
    wire.shown.clear()
    await suggested(office, "Akut bemanning")
    await office.dispatcher.run_due()
    assert len(heard_by(wire, of(CHAIR))) == len(heard_by(wire, of(COORDINATOR))) == 1
    assert "Akut bemanning" in heard_by(wire, of(CHAIR))[0]
    assert not heard_by(wire, of(ASA))


async def test_what_was_planned_is_planned_once_however_often_it_is_compared(office: Office, wire: FakeWire):
    assert (await reconcile(office.store, office.clock())).planned == 0
    await on(office, date(2026, 9, 7))
    await reconcile(office.store, office.clock())
    await office.dispatcher.run_due()
    assert len(heard_by(wire, CHANNEL)) == 1


async def test_what_came_late_is_let_in_from_the_notice(office: Office, wire: FakeWire):
    await on(office, SEPTEMBER.replace(day=16))
    item = await suggested(office, "Akut bemanning")
    wire.shown.clear()
    await office.dispatcher.run_due()
    [posting] = [p for p in wire.shown if to_whom(p) == of(CHAIR)]
    [attachment] = posting.activity["attachments"]
    data = attachment["content"]["actions"][0]["data"]
    room = Room(office.store, office.network, office.clock())
    await room.sends(CHAIR.name, data["verb"], **{k: v for k, v in data.items() if k != "verb"})
    async with office.store.reading(office.network.id) as unit:
        assert (await unit.agenda.get(item.id)).state is AgendaState.ACCEPTED


async def test_every_button_under_what_came_late_answers(office: Office, wire: FakeWire):
    await on(office, SEPTEMBER.replace(day=16))
    await suggested(office, "Akut bemanning")
    wire.shown.clear()
    await office.dispatcher.run_due()
    [posting] = [p for p in wire.shown if to_whom(p) == of(CHAIR)]
    data = posting.activity["attachments"][0]["content"]["actions"][2]["data"]
    room = Room(office.store, office.network, office.clock())
    opened = room.opens if "msteams" in data else room.sends
    assert "Avslå förslaget" in heard(await opened(CHAIR.name, data.pop("verb"), **data))


async def test_nobody_is_asked_for_suggestions_to_a_meeting_that_has_been_called(office: Office, wire: FakeWire):
    async with office.store.unit(office.network.id) as unit:
        by = By(await office.lead(), office.clock())
        await call(unit, by, await first(office), by.now, by.now.date())
        await unit.commit()
    await on(office, date(2026, 9, 7))
    assert not heard_by(wire, CHANNEL)


async def with_calls(office: Office) -> None:
    async with office.store.unit(office.network.id) as unit:
        await set_rhythm(unit, By(await office.lead(), office.clock()), Step.CALL, 7)
        await unit.commit()


async def test_the_call_goes_out_by_itself_on_its_day_once(office: Office, wire: FakeWire):
    await with_calls(office)
    await suggested(office)
    await on(office, date(2026, 9, 17), hour=5)
    assert await send_calls(office.store, office.clock()) == 0, "not before the sending hour"
    await on(office, date(2026, 9, 17))
    assert [await send_calls(office.store, office.clock()) for _ in range(2)] == [1, 0]
    wire.shown.clear()
    await office.dispatcher.run_due()
    [said] = heard_by(wire, CHANNEL)
    assert "Budget" in said


async def test_a_call_whose_day_passed_while_the_bot_was_away_is_sent_when_it_is_back(office: Office):
    await with_calls(office)
    await on(office, date(2026, 9, 21))
    assert await send_calls(office.store, office.clock()) == 1


async def test_no_call_goes_out_to_a_meeting_that_is_over(office: Office):
    await with_calls(office)
    await on(office, date(2026, 9, 25))
    assert await send_calls(office.store, office.clock()) == 0


async def test_two_processes_that_look_at_once_send_the_call_once(office: Office, wire: FakeWire):
    await with_calls(office)
    await on(office, date(2026, 9, 17))
    wire.shown.clear()
    assert sum(await asyncio.gather(*(send_calls(office.store, office.clock()) for _ in range(2)))) == 1
    await office.dispatcher.run_due()
    assert len(heard_by(wire, CHANNEL)) == 1


async def test_a_meeting_planned_nearer_than_its_call_is_left_to_those_who_lead(office: Office):
    await with_calls(office)
    await on(office, date(2026, 9, 1))
    async with office.store.unit(office.network.id) as unit:
        by = By(await office.lead(), office.clock())
        await schedule(unit, by, [Slot(starts_on=date(2026, 9, 4))], by.now.date())
        await unit.commit()
    assert await send_calls(office.store, office.clock()) == 0


async def test_on_the_day_of_the_meeting_no_call_goes_out_any_more(office: Office):
    await with_calls(office)
    await on(office, SEPTEMBER)
    assert await send_calls(office.store, office.clock()) == 0
