"""A meeting that is moved or cancelled: the channel and those with points or matters there hear of it, once."""

from datetime import UTC, date, datetime, timedelta

import pytest

from meetings.acting import By
from meetings.actions.items import Preparer
from meetings.actions.listing import Matter, record
from meetings.agenda.suggesting import Suggestion, suggest, withdraw
from meetings.calendar.days import Meeting
from meetings.calendar.scheduling import Slot, cancel, if_cancelled, reschedule, schedule
from meetings.undo import undo_last
from storage.store import Store
from tests.builders import ARLA, ASA, BEA, BO, CHAIR, COORDINATOR, DAYS, Someone, a_network, meetings_of, member_called
from tests.fakes.wire import Clock, FakeWire, to_whom, words
from tests.office import CHANNEL, Office, of

LATER = date(2026, 11, 19)


@pytest.fixture
def wire() -> FakeWire:
    return FakeWire()


@pytest.fixture
async def office(store: Store, wire: FakeWire) -> Office:
    """On 1 October: for 12 November Åsa suggests a point that Bo presents, and Ärla has a matter to report."""
    network = await a_network(store, channel_id=CHANNEL, service_url="https://smba.test/", reminder_days=())
    office = Office(store, network, wire, Clock(datetime(2026, 10, 1, 8, 0, tzinfo=UTC)))
    office.dispatcher = office.another()
    asa, bo, arla = [await member_called(store, network, who.name) for who in (ASA, BO, ARLA)]
    async with store.unit(network.id) as unit:
        november = (await unit.meetings.all())[1]
        point = Suggestion("Bemanning", presenter_id=bo.id)
        await suggest(unit, By(asa, office.clock()), november, [point], date(2026, 10, 1))
        matter = Matter("Fråga regionen", (Preparer(member_id=arla.id),), report_at=november)
        await record(unit, By(await office.lead(), office.clock()), matter, date(2026, 10, 1))
        await unit.commit()
    return office


async def november(office: Office) -> Meeting:
    async with office.store.reading(office.network.id) as unit:
        return (await unit.meetings.all())[1]


async def does(office: Office, what: str, who: Someone = COORDINATOR, **slot: object) -> None:
    """Somebody moves or cancels the November meeting, or takes back what they did last."""
    by = By(await member_called(office.store, office.network, who.name), office.clock(), f"chat-of-{who.name}")
    async with office.store.unit(office.network.id) as unit:
        meeting = (await unit.meetings.all())[1]
        if what == "move":
            await reschedule(unit, by, meeting, Slot(**slot), by.now.date())
        elif what == "cancel":
            await cancel(unit, by, meeting, by.now.date())
        else:
            await undo_last(unit, by)
        await unit.commit()


async def passes(office: Office, **time: float) -> None:
    office.clock.now += timedelta(**(time or {"minutes": 11}))
    await office.dispatcher.run_due()


def heard_by(wire: FakeWire, to: str) -> list[str]:
    return [words(p) for p in wire.shown if to in (to_whom(p), p.to.channel_id)]


def everybody(wire: FakeWire) -> set[str]:
    return {p.to.channel_id or to_whom(p) for p in wire.shown}


async def test_a_moved_meeting_is_told_to_the_channel_and_to_those_concerned(office: Office, wire: FakeWire):
    await does(office, "move", starts_on=LATER)
    await passes(office)
    assert everybody(wire) == {CHANNEL, of(ASA), of(BO), of(ARLA)}
    [channel] = heard_by(wire, CHANNEL)
    assert "Mötet den 12 november 2026 är flyttat" in channel
    assert "Nu: torsdag 19 november 2026, 9.30–11.00, Teams." in channel
    assert "En punkt och ett uppdrag går till mötet den 19 november 2026." in channel
    assert "Punkten ”Bemanning” tas upp den 19 november 2026." in heard_by(wire, of(ASA))[0]
    assert "Punkten ”Bemanning” tas upp den 19 november 2026." in heard_by(wire, of(BO))[0]
    assert "Uppdrag 1, ”Fråga regionen”, rapporteras den 19 november 2026." in heard_by(wire, of(ARLA))[0]


async def test_a_cancelled_meeting_says_where_everything_went(office: Office, wire: FakeWire):
    await does(office, "cancel")
    await passes(office)
    [channel] = heard_by(wire, CHANNEL)
    assert "Mötet den 12 november 2026 är inställt" in channel
    assert "Nästa möte är torsdag 21 januari 2027, 9.30–11.00, Teams." in channel
    assert "En punkt och ett uppdrag går till mötet den 21 januari 2027." in channel
    assert "tas upp den 21 januari 2027" in heard_by(wire, of(ASA))[0]
    assert "rapporteras den 21 januari 2027" in heard_by(wire, of(ARLA))[0]
    assert not heard_by(wire, of(BEA))


async def left_in_september(office: Office) -> None:
    """Bea's point for 24 September, which nobody reached; it comes up on 12 November."""
    bea = await member_called(office.store, office.network, BEA.name)
    async with office.store.unit(office.network.id) as unit:
        september = (await unit.meetings.all())[0]
        early = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)
        await suggest(unit, By(bea, early), september, [Suggestion("Jouren")], early.date())
        await unit.commit()


async def test_what_an_earlier_meeting_left_follows_and_is_told_of(office: Office, wire: FakeWire):
    await left_in_september(office)
    await does(office, "cancel")
    await passes(office)
    assert "2 punkter och ett uppdrag går till mötet den 21 januari 2027." in heard_by(wire, CHANNEL)[0]
    assert "Punkten ”Jouren” tas upp den 21 januari 2027." in heard_by(wire, of(BEA))[0]


async def test_what_an_earlier_meeting_left_is_at_a_meeting_that_moves_but_not_at_a_later_one(
    office: Office, wire: FakeWire
):
    await left_in_september(office)
    await does(office, "move", starts_on=LATER)
    await passes(office)
    assert "Punkten ”Jouren” tas upp den 19 november 2026." in heard_by(wire, of(BEA))[0]
    wire.shown.clear()
    async with office.store.unit(office.network.id) as unit:
        by = By(await office.lead(), office.clock())
        january = (await unit.meetings.all())[2]
        assert (await if_cancelled(unit, january, by.now.date())).points == 0
        await reschedule(unit, by, january, Slot(starts_on=date(2027, 1, 28)), by.now.date())
        await unit.commit()
    await passes(office)
    assert everybody(wire) == {CHANNEL}


async def test_whoever_did_it_is_not_told(office: Office, wire: FakeWire):
    async with office.store.unit(office.network.id) as unit:
        chair = await member_called(office.store, office.network, CHAIR.name)
        await suggest(unit, By(chair, office.clock()), await november(office), [Suggestion("Eget")], date(2026, 10, 1))
        await unit.commit()
    await does(office, "move", CHAIR, starts_on=LATER)
    await passes(office)
    assert not heard_by(wire, of(CHAIR))


async def test_what_is_taken_back_before_it_was_told_is_not_told(office: Office, wire: FakeWire):
    await does(office, "cancel")
    await passes(office, minutes=5)
    await does(office, "undo")
    await passes(office, days=1)
    assert not wire.shown


async def test_what_is_taken_back_after_it_was_told_is_told_too(office: Office, wire: FakeWire):
    await does(office, "cancel")
    await passes(office)
    wire.shown.clear()
    await does(office, "undo")
    await passes(office)
    assert everybody(wire) == {CHANNEL, of(ASA), of(BO), of(ARLA)}
    assert "Mötet den 12 november 2026 blir av" in heard_by(wire, CHANNEL)[0]
    assert "tas upp den 12 november 2026" in heard_by(wire, of(ASA))[0]


async def test_two_moves_in_a_row_are_one_message_from_the_first_day_to_the_last(office: Office, wire: FakeWire):
    await does(office, "move", starts_on=LATER)
    await passes(office, minutes=5)
    await does(office, "move", CHAIR, starts_on=date(2026, 11, 26))
    await passes(office)
    [channel] = heard_by(wire, CHANNEL)
    assert "Mötet den 12 november 2026 är flyttat" in channel
    assert "26 november" in channel
    assert "19 november" not in channel
    assert len(heard_by(wire, of(ASA))) == 1


async def test_a_second_move_the_same_day_is_told_from_where_the_first_went(office: Office, wire: FakeWire):
    await does(office, "move", starts_on=LATER)
    await passes(office)
    await does(office, "move", starts_on=date(2026, 11, 26))
    await passes(office)
    _, second = heard_by(wire, CHANNEL)
    assert "Mötet den 19 november 2026 är flyttat" in second
    assert "12 november" not in second
    assert len(heard_by(wire, of(ASA))) == 2


async def test_moved_and_then_cancelled_is_cancelled_by_the_day_people_know(office: Office, wire: FakeWire):
    await does(office, "move", starts_on=LATER)
    await does(office, "cancel")
    await passes(office)
    [channel] = heard_by(wire, CHANNEL)
    assert "Mötet den 12 november 2026 är inställt" in channel


async def test_another_hour_or_place_is_told_in_the_channel_only(office: Office, wire: FakeWire):
    await does(office, "move", place="Åmål")
    await passes(office)
    assert everybody(wire) == {CHANNEL}
    assert "Ändrad tid eller plats för mötet den 12 november 2026" in heard_by(wire, CHANNEL)[0]
    assert "Åmål" in heard_by(wire, CHANNEL)[0]


async def test_a_new_meeting_and_its_undo_are_no_news(office: Office, wire: FakeWire):
    by = By(await office.lead(), office.clock(), "chat")
    async with office.store.unit(office.network.id) as unit:
        await schedule(unit, by, [Slot(starts_on=date(2026, 12, 10))], by.now.date())
        await unit.commit()
    async with office.store.unit(office.network.id) as unit:
        await undo_last(unit, by)
        await unit.commit()
    await passes(office)
    assert not wire.shown
    assert [m.state for m in await meetings_of(office.store, office.network)].count("planned") == len(DAYS)


async def test_a_proposer_whose_point_is_gone_when_it_is_sent_hears_nothing(office: Office, wire: FakeWire):
    await does(office, "move", starts_on=LATER)
    async with office.store.unit(office.network.id) as unit:
        [point] = await unit.agenda.of_meeting((await unit.meetings.all())[1].id)
        await withdraw(unit, By(await member_called(office.store, office.network, ASA.name), office.clock()), [point])
        await unit.commit()
    await passes(office)
    assert everybody(wire) == {CHANNEL, of(ARLA)}


async def test_a_matter_is_reminded_of_by_the_day_its_meeting_has_after_each_move_and_undo(office: Office):
    async def due() -> set[date]:
        async with office.store.reading(office.network.id) as unit:
            [matter] = await unit.actions.open()
        return {row.due_on for row in await office.rows(matter) if row.state == "scheduled"}

    await does(office, "move", starts_on=LATER)
    assert await due() == {LATER}
    await does(office, "undo")
    assert await due() == {DAYS[1]}
    await does(office, "cancel")
    assert await due() == {DAYS[2]}
    await does(office, "undo")
    assert await due() == {DAYS[1]}


async def test_the_rhythm_comes_back_with_the_meeting_that_was_cancelled_by_mistake(office: Office):
    async def asked() -> list[str]:
        async with office.store.reading(office.network.id) as unit:
            rows = await unit.deliveries.about("Meeting", (await unit.meetings.all())[1].id)
        return [row.state for row in rows if row.rule == "ask-for-suggestions"]

    await does(office, "move", starts_on=LATER)
    assert await asked() == ["scheduled"]
    await does(office, "cancel")
    assert await asked() == ["cancelled"]
    await does(office, "undo")
    assert await asked() == ["scheduled"]


async def test_two_meetings_changed_at_once_are_two_messages(office: Office, wire: FakeWire):
    await does(office, "move", starts_on=LATER)
    by = By(await office.lead(), office.clock())
    async with office.store.unit(office.network.id) as unit:
        await cancel(unit, by, (await unit.meetings.all())[2], by.now.date())
        await unit.commit()
    await passes(office)
    assert len(heard_by(wire, CHANNEL)) == 2
