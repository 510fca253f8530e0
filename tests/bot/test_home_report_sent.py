"""The home report comes in the chat of whoever wants it, once for each meeting, in the words of the day."""

import pytest

from meetings.acting import By
from meetings.minutes.home_report_wanted import want_home_report
from meetings.minutes.noting import Under, draft, note
from meetings.minutes.records import NoteKind
from meetings.network.roster import end_membership
from storage.store import Store
from tests.builders import ASA, BO, meetings_of, member_called
from tests.fakes.wire import FakeWire, to_whom, words
from tests.office import Office, an_office, of


@pytest.fixture
def wire() -> FakeWire:
    return FakeWire()


@pytest.fixture
async def office(sqlite_store: Store, wire: FakeWire) -> Office:
    """Åsa and Bo want it; a decision of the meeting in November has not been drafted yet."""
    office = await an_office(sqlite_store, wire)
    meeting = (await meetings_of(office.store, office.network))[1]
    async with office.store.unit(office.network.id) as unit:
        for someone in (ASA, BO):
            by = By(await member_called(office.store, office.network, someone.name), office.clock())
            await want_home_report(unit, by, wanted=True)
        by = By(await office.lead(), office.clock())
        await note(unit, by, meeting, "vi ansöker", Under("Budget"), kind=NoteKind.DECISION)
        await unit.commit()
    return office


async def drafted(office: Office) -> None:
    meeting = (await meetings_of(office.store, office.network))[1]
    async with office.store.unit(office.network.id) as unit:
        await draft(unit, By(await office.lead(), office.clock()), meeting)
        await unit.commit()


async def test_it_comes_once_to_each_who_wants_it_also_when_the_draft_is_made_again(office: Office, wire: FakeWire):
    await drafted(office)
    await office.dispatcher.run_due()
    await drafted(office)
    office.clock.forward(hours=2)
    await office.dispatcher.run_due()
    assert sorted(to_whom(p) for p in wire.shown) == sorted([of(ASA), of(BO)])
    assert all("Från Testnätverket 12 november 2026" in words(p) for p in wire.shown)
    assert all("• Budget: vi ansöker" in words(p) for p in wire.shown)


async def test_who_has_left_meanwhile_is_told_nothing(office: Office, wire: FakeWire):
    await drafted(office)
    bo = await member_called(office.store, office.network, BO.name)
    async with office.store.unit(office.network.id) as unit:
        await end_membership(unit, By(await office.lead(), office.clock()), bo, office.clock().date())
        await unit.commit()
    await office.dispatcher.run_due()
    assert [to_whom(p) for p in wire.shown] == [of(ASA)]
