"""Whoever raised a point is told that it is off, each time and why, and when that has been taken back."""

from datetime import UTC, datetime

import pytest

from meetings.acting import By
from meetings.agenda.items import AgendaItem
from meetings.agenda.moves import close
from meetings.agenda.preparation import preparation
from meetings.agenda.preparing import decline
from meetings.agenda.suggesting import Suggestion, suggest
from meetings.undo import undo_acts
from storage.store import Store
from tests.builders import ASA, BO, CHAIR, a_network, member_called
from tests.fakes.wire import Clock, FakeWire, to_whom, words
from tests.office import CHANNEL, Office, of


@pytest.fixture
def wire() -> FakeWire:
    return FakeWire()


@pytest.fixture
async def office(store: Store, wire: FakeWire) -> Office:
    """A suggestion of Åsa's for September, in the middle of a day in August."""
    office = Office(
        store,
        await a_network(store, channel_id=CHANNEL, service_url="https://smba.test/", ask_days=None, nudge_days=None),
        wire,
        Clock(datetime(2026, 8, 3, 10, 0, tzinfo=UTC)),
    )
    office.dispatcher = office.another()
    async with store.unit(office.network.id) as unit:
        asa = await member_called(store, office.network, ASA.name)
        [meeting, *_] = await unit.meetings.all()
        wanted = [Suggestion("Budget"), Suggestion("Lokaler")]
        await suggest(unit, By(asa, office.clock()), meeting, wanted, office.clock().date())
        await unit.commit()
    return office


async def declined(office: Office, reason: str, lead: str = CHAIR.name) -> int:
    async with office.store.unit(office.network.id) as unit:
        by = By(await member_called(office.store, office.network, lead), office.clock())
        [meeting, *_] = await unit.meetings.all()
        plan = await preparation(unit, by, meeting, by.now.date())
        done = await decline(unit, by, plan.on[:1], reason)
        await unit.commit()
    return done.act


async def closed(office: Office, item: AgendaItem) -> int:
    async with office.store.unit(office.network.id) as unit:
        done = await close(unit, By(await office.lead(), office.clock()), item, "Inte aktuell")
        await unit.commit()
    return done.act


async def taken_back(office: Office, act: int) -> None:
    async with office.store.unit(office.network.id) as unit:
        await undo_acts(unit, By(await office.lead(), office.clock()), [act])
        await unit.commit()


async def told(office: Office, wire: FakeWire) -> list[str]:
    """What Åsa is told now."""
    wire.shown.clear()
    await office.dispatcher.run_due()
    assert not [p for p in wire.shown if to_whom(p) == of(BO)]
    return [words(p) for p in wire.shown if to_whom(p) == of(ASA)]


async def test_a_second_no_the_same_day_is_told_with_its_own_reason(office: Office, wire: FakeWire):
    act = await declined(office, "tas upp nästa år")
    assert "tas upp nästa år" in (await told(office, wire))[0]
    await taken_back(office, act)
    assert await told(office, wire) == ["Beskedet om ”Budget” har tagits tillbaka: ditt förslag finns kvar."]
    await declined(office, "hör till regionen")
    [said] = await told(office, wire)
    assert "hör till regionen" in said


async def test_what_was_taken_back_before_it_was_read_is_no_news(office: Office, wire: FakeWire):
    await taken_back(office, await declined(office, "nej"))
    assert await told(office, wire) == []


async def test_a_no_said_anew_before_it_was_read_is_told_once_by_who_said_it_last(office: Office, wire: FakeWire):
    await taken_back(office, await declined(office, "nej"))
    await declined(office, "hör till regionen", lead=(await office.lead()).name)
    [said] = await told(office, wire)
    assert said.startswith("Kim Påhittad har avslagit")
    assert "hör till regionen" in said


async def test_a_point_that_was_closed_and_is_back_is_told_too(office: Office, wire: FakeWire):
    async with office.store.reading(office.network.id) as unit:
        [*_, item] = await unit.agenda.all()
    act = await closed(office, item)
    assert "Inte aktuell" in (await told(office, wire))[0]
    await taken_back(office, act)
    assert "Beskedet om ”Lokaler”" in (await told(office, wire))[0]
