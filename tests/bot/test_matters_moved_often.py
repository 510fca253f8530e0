"""Matters that have been moved three times: chair and coordinator are asked, in one message a day, what to do."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from dialogs.cards.matter_moves import asked_card
from dialogs.turn import Reply
from meetings.acting import By
from meetings.actions.items import ActionItem, ActionState
from meetings.actions.listing import move, report
from meetings.naming import names_of
from meetings.undo import undo_acts
from storage.store import Store
from tests.builders import ASA, BO, CHAIR, COORDINATOR, DAYS, a_network, meetings_of, member_called
from tests.conversations import NOT_FOR_YOU, Room, buttons, heard, talk
from tests.fakes.wire import Clock, FakeWire, to_whom, words
from tests.office import CHANNEL, Office, of

QUIET = {"ask_days": None, "nudge_days": None, "deadline_days": None, "reminder_days": ()}
MONDAY = datetime(2026, 9, 7, 7, 0, tzinfo=UTC)
THIRD = "Ett uppdrag har flyttats 3 gånger"


@pytest.fixture
def wire() -> FakeWire:
    return FakeWire()


@pytest.fixture
async def office(store: Store, wire: FakeWire) -> Office:
    network = await a_network(store, channel_id=CHANNEL, service_url="https://smba.test/", **QUIET)
    office = Office(store, network, wire, Clock(MONDAY))
    office.dispatcher = office.another()
    return office


async def moved(office: Office, item: ActionItem, *, times: int = 1) -> int:
    """Put off by its preparer, each time to a later day; the last act."""
    for _ in range(times):
        async with office.store.unit(office.network.id) as unit:
            by = By(await member_called(office.store, office.network, ASA.name), office.clock())
            stored = await unit.actions.get(item.id)
            assert stored
            assert stored.report_on
            act = (await move(unit, by, stored, by.now.date(), to=stored.report_on + timedelta(days=7))).act
            await unit.commit()
    return act


async def goes_by(office: Office, **passed: float) -> None:
    office.clock.forward(**passed)
    await office.dispatcher.run_due()


def asked(wire: FakeWire, who: str) -> Sequence[str]:
    return [words(p) for p in wire.shown if to_whom(p) == who and "flyttat" in words(p).splitlines()[0]]


async def test_at_the_third_move_whoever_leads_is_asked_and_nobody_else(office: Office, wire: FakeWire):
    item = await office.item("Enkäten", ASA.name)
    await moved(office, item, times=2)
    await goes_by(office, hours=1)
    assert not asked(wire, of(CHAIR))
    await moved(office, item)
    await goes_by(office, hours=1)
    for lead in (CHAIR, COORDINATOR):
        [said] = asked(wire, of(lead))
        assert THIRD in said
        assert "Enkäten" in said
    assert not asked(wire, of(ASA))


async def test_several_are_asked_about_in_one_message(office: Office, wire: FakeWire):
    items = [await office.item(title, ASA.name) for title in ("Enkäten", "Lokalen")]
    for item in items:
        await moved(office, item, times=3)
    await goes_by(office, hours=1)
    [said] = asked(wire, of(CHAIR))
    assert said.startswith("2 uppdrag har flyttats minst tre gånger")
    assert "Enkäten" in said
    assert "Lokalen" in said


async def test_never_more_than_one_a_day(office: Office, wire: FakeWire):
    items = [await office.item(title, ASA.name) for title in ("Enkäten", "Lokalen", "Talaren")]
    for item in items:
        await moved(office, item, times=3)
        await goes_by(office, hours=2)
    assert len(asked(wire, of(CHAIR))) == 1
    await goes_by(office, days=1)
    first, second = asked(wire, of(CHAIR))
    assert "Enkäten" in first
    assert "Enkäten" not in second
    assert "Lokalen" in second
    assert "Talaren" in second


async def test_each_further_move_asks_again(office: Office, wire: FakeWire):
    item = await office.item("Enkäten", ASA.name)
    await moved(office, item, times=3)
    await goes_by(office, hours=1)
    await goes_by(office, days=1)
    assert len(asked(wire, of(CHAIR))) == 1
    await moved(office, item)
    await goes_by(office, hours=1)
    assert "Ett uppdrag har flyttats 4 gånger" in asked(wire, of(CHAIR))[1]


async def test_a_move_that_is_taken_back_asks_nothing(office: Office, wire: FakeWire):
    item = await office.item("Enkäten", ASA.name)
    act = await moved(office, item, times=3)
    async with office.store.unit(office.network.id) as unit:
        await undo_acts(unit, By(await office.lead(), office.clock()), [act])
        await unit.commit()
    await goes_by(office, hours=1)
    assert not asked(wire, of(CHAIR))


async def test_what_was_reported_meanwhile_asks_nothing(office: Office, wire: FakeWire):
    item = await office.item("Enkäten", ASA.name)
    await moved(office, item, times=3)
    async with office.store.unit(office.network.id) as unit:
        stored = await unit.actions.get(item.id)
        await report(unit, By(await office.lead(), office.clock()), [stored])
        await unit.commit()
    await goes_by(office, hours=1)
    assert not asked(wire, of(CHAIR))


async def test_nobody_is_asked_on_a_day_when_nobody_works(office: Office, wire: FakeWire):
    item = await office.item("Enkäten", ASA.name)
    office.clock.now = datetime(2026, 9, 12, 8, tzinfo=UTC)
    await moved(office, item, times=3)
    await goes_by(office, hours=5)
    assert not asked(wire, of(CHAIR))
    office.clock.now = datetime(2026, 9, 14, 7, tzinfo=UTC)
    await office.dispatcher.run_due()
    assert len(asked(wire, of(CHAIR))) == 1


async def room_with(office: Office, *items: ActionItem) -> Room:
    """The chair has the question about the matters before them."""
    room = Room(office.store, office.network, office.clock())
    async with office.store.reading(office.network.id) as unit:
        stored = [i for item in items if (i := await unit.actions.get(item.id))]
        names = await names_of(unit, stored)
    room.last[CHAIR.name] = Reply(card=asked_card("sv", stored, names, room.now.date()))
    return room


async def matter(office: Office, item: ActionItem) -> ActionItem:
    async with office.store.reading(office.network.id) as unit:
        found = await unit.actions.get(item.id)
    assert found
    return found


async def test_the_day_is_kept_and_the_others_stay_asked(office: Office):
    items = [await office.item(title, ASA.name) for title in ("Enkäten", "Lokalen")]
    for item in items:
        await moved(office, item, times=3)
    room = await room_with(office, *items)
    reply = await room.presses(CHAIR.name, "Behåll dagen")
    assert reply.replaces
    assert "Det ligger kvar till 5 februari 2027." in heard(reply)
    assert [b["title"] for b in buttons(reply)].count("Behåll dagen") == 1


async def test_it_is_taken_up_at_the_next_meeting_and_that_can_be_undone(office: Office):
    item = await office.item("Enkäten", ASA.name)
    await moved(office, item, times=3)
    room = await room_with(office, item)
    said = heard(await room.presses(CHAIR.name, "Ta upp på mötet"))
    assert "Det står nu på dagordningen för mötet den 24 september 2026." in said
    assert "Enkäten" in heard(await room.says(ASA.name, "dagordningen"))
    await room.presses(CHAIR.name, "Ångra")
    meeting = (await meetings_of(office.store, office.network))[0]
    assert meeting.starts_on == DAYS[0]
    async with office.store.reading(office.network.id) as unit:
        assert [i.state.value for i in await unit.agenda.of_meeting(meeting.id)] == ["withdrawn"]


async def test_it_is_given_to_somebody_else(office: Office):
    item = await office.item("Enkäten", ASA.name)
    await moved(office, item, times=3)
    room = await room_with(office, item)
    await talk(room, CHAIR.name, [("[Ge till någon annan]", "Vem"), (BO.name, f"bereds nu av {BO.name}")])


async def test_it_is_dropped_with_a_reason(office: Office):
    item = await office.item("Enkäten", ASA.name)
    await moved(office, item, times=3)
    room = await room_with(office, item)
    await talk(room, CHAIR.name, [("[Stryk]", "Varför"), ("regionen har löst det", "regionen har löst det")])
    assert (await matter(office, item)).state is ActionState.DROPPED


async def test_only_those_who_lead_answer(office: Office):
    item = await office.item("Enkäten", ASA.name)
    await moved(office, item, times=3)
    room = await room_with(office, item)
    for verb in ("worn.keep", "worn.agenda", "worn.give"):
        data = {"id": item.id, "moved": [[item.id, 3]]}
        assert heard(await room.sends(ASA.name, verb, **data)) == NOT_FOR_YOU
        assert heard(await room.sends(CHAIR.name, verb, **(data | {"id": 10**9}))) == NOT_FOR_YOU


async def test_on_an_old_card_the_matter_is_shown_as_it_is(office: Office):
    item = await office.item("Enkäten", ASA.name)
    await moved(office, item, times=3)
    room = await room_with(office, item)
    await moved(office, replace(item))
    assert "Uppdrag 1" in heard(await room.presses(CHAIR.name, "Behåll dagen"))
    for junk in (None, "x", [[1]], [["a", 3]], [[True, 3]]):
        assert "Uppdrag 1" in heard(await room.sends(CHAIR.name, "worn.keep", id=item.id, moved=junk))
