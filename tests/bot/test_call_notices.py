"""The call and its changes as messages: sent by the network's rhythm, gathered for an hour, said once."""

from datetime import date, time

import pytest

from bot.teams.outbox import Posting
from meetings.acting import By
from meetings.agenda.calling import call
from meetings.agenda.items import AgendaItem
from meetings.agenda.suggesting import Suggestion, amend, suggest
from meetings.calendar.days import Meeting
from storage.store import Store
from tests.builders import member_called
from tests.conversations import texts
from tests.fakes.wire import FakeWire
from tests.office import Office, an_office

DAY = date(2027, 1, 29)


@pytest.fixture
def wire() -> FakeWire:
    return FakeWire()


@pytest.fixture
async def office(store: Store, wire: FakeWire) -> Office:
    """A meeting in two weeks with a point on its agenda."""
    office = await an_office(store, wire)
    async with store.unit(office.network.id) as unit:
        meeting = await unit.meetings.add(Meeting(0, office.network.id, DAY, DAY, time(9, 30), time(11), "Teams"))
        by = By(await office.lead(), office.clock())
        await suggest(unit, by, meeting, [Suggestion("Budget", minutes=30)], office.clock().date())
        await unit.commit()
    return office


async def meeting_of(office: Office) -> Meeting:
    async with office.store.reading(office.network.id) as unit:
        return next(m for m in await unit.meetings.all() if m.starts_on == DAY)


async def called(office: Office, *, by_hand: bool = False) -> None:
    by = By(await office.lead(), office.clock()) if by_hand else None
    async with office.store.unit(office.network.id) as unit:
        await call(unit, by, await meeting_of(office), office.clock(), office.clock().date())
        await unit.commit()


async def lasts(office: Office, minutes: int) -> None:
    """The coordinator gives the point another length."""
    async with office.store.unit(office.network.id) as unit:
        item: AgendaItem = (await unit.agenda.all())[0]
        lead = await member_called(office.store, office.network, (await office.lead()).name, office.clock().date())
        await amend(unit, By(lead, office.clock()), item, minutes=minutes)
        await unit.commit()


async def sent(office: Office, wire: FakeWire, hours: float = 0) -> list[str]:
    """What has been posted after so many hours, all lines of each message."""
    office.clock.forward(hours=hours)
    await office.dispatcher.run_due()
    said = [spoken(posting) for posting in wire.shown]
    wire.shown.clear()
    return said


def spoken(posting: Posting) -> str:
    cards = [a["content"] for a in posting.activity.get("attachments", [])]
    return "\n".join([str(posting.activity.get("text") or ""), *(line for card in cards for line in texts(card))])


async def test_the_rhythm_posts_the_call_with_its_documents(office: Office, wire: FakeWire):
    await called(office)
    office.clock.forward(hours=1)
    await office.dispatcher.run_due()
    [posting] = wire.shown
    assert "Kallelse 29 januari 2027" in spoken(posting)
    assert "Budget" in spoken(posting)
    [card] = [a["content"] for a in posting.activity["attachments"]]
    kinds = [action["url"].rsplit("/", 1)[1].split("-")[0] for action in card["actions"]]
    assert kinds == ["callword", "callpdf", "callcalendar"]


async def test_a_call_sent_by_hand_plans_no_message(office: Office, wire: FakeWire):
    await called(office, by_hand=True)
    assert await sent(office, wire, hours=2) == []


async def test_several_changes_within_the_hour_are_one_list(office: Office, wire: FakeWire):
    await called(office, by_hand=True)
    await lasts(office, 40)
    assert await sent(office, wire, hours=0.5) == []
    await lasts(office, 45)
    [said] = await sent(office, wire, hours=0.6)
    assert "45 min (var 30 min)" in said
    assert "40" not in said


async def test_a_change_after_the_list_makes_another_on_the_same_day(office: Office, wire: FakeWire):
    await called(office, by_hand=True)
    await lasts(office, 40)
    assert "40 min (var 30 min)" in (await sent(office, wire, hours=1.1))[0]
    await lasts(office, 50)
    assert "50 min (var 30 min)" in (await sent(office, wire, hours=1.1))[0]
    assert await sent(office, wire, hours=1.1) == []


async def test_what_is_put_back_before_the_list_is_not_said_and_after_it_is(office: Office, wire: FakeWire):
    await called(office, by_hand=True)
    await lasts(office, 40)
    await lasts(office, 30)
    assert await sent(office, wire, hours=1.1) == []
    await lasts(office, 40)
    assert len(await sent(office, wire, hours=1.1)) == 1
    await lasts(office, 30)
    [said] = await sent(office, wire, hours=1.1)
    assert "åter som i kallelsen" in said


async def test_a_call_sent_again_has_told_what_the_list_would_have(office: Office, wire: FakeWire):
    await called(office, by_hand=True)
    await lasts(office, 40)
    assert len(await sent(office, wire, hours=1.1)) == 1
    await lasts(office, 50)
    async with office.store.unit(office.network.id) as unit:
        by = By(await office.lead(), office.clock())
        [sent_before] = await unit.calls.all()
        meeting = await unit.meetings.get(sent_before.meeting_id)
        await call(unit, by, meeting, by.now, by.now.date(), again=True)
        await unit.commit()
    assert await sent(office, wire, hours=1.1) == []
