"""Notices: rows whose words are found when they are sent, if they still hold."""

from datetime import timedelta

import pytest

from dialogs import ROUTES
from dialogs.turn import Reply, Unasked
from meetings.acting import By
from meetings.network.roster import end_membership
from meetings.ports import Unit
from meetings.reminders.deliveries import Delivery, DeliveryState
from meetings.reminders.notices import CHANNEL, notice
from meetings.reminders.planning import recipient
from storage.store import Store
from tests.builders import ASA, member_called
from tests.fakes.wire import FakeWire, to_whom, words
from tests.office import CHANNEL as TEAMS_CHANNEL
from tests.office import Office, an_office, of

ABOUT = ("Meeting", 1)


@pytest.fixture
def wire() -> FakeWire:
    return FakeWire()


@pytest.fixture
async def office(store: Store, wire: FakeWire, monkeypatch: pytest.MonkeyPatch) -> Office:
    async def tell(unasked: Unasked, unit: Unit) -> Reply | None:
        if unasked.facts.get("over"):
            return None
        return Reply(text=f"{unit.network.name}, {unasked.today}, {unasked.to.name if unasked.to else 'alla'}")

    monkeypatch.setitem(ROUTES.notices, "news", tell)
    return await an_office(store, wire)


async def planned(office: Office, to: str, rule: str = "news", **facts: object) -> None:
    async with office.store.unit(office.network.id) as unit:
        await unit.deliveries.plan([notice(office.network, rule, ABOUT, to, office.clock(), facts=facts)])
        await unit.commit()


async def row(office: Office) -> Delivery:
    async with office.store.reading(office.network.id) as unit:
        [found] = await unit.deliveries.about(*ABOUT)
    return found


async def test_a_notice_to_the_channel_is_said_in_the_words_of_the_day(office: Office, wire: FakeWire):
    await planned(office, CHANNEL)
    office.clock.forward(hours=1)
    await office.dispatcher.run_due()
    [posting] = wire.shown
    assert (posting.to.channel_id, words(posting)) == (TEAMS_CHANNEL, "Testnätverket, 2027-01-15, alla")


async def test_a_notice_to_a_member_comes_in_their_own_chat(office: Office, wire: FakeWire):
    asa = await member_called(office.store, office.network, ASA.name)
    await planned(office, recipient(asa.id))
    await office.dispatcher.run_due()
    [posting] = wire.shown
    assert (to_whom(posting), words(posting)) == (of(ASA), "Testnätverket, 2027-01-15, Åsa Testsson")


@pytest.mark.parametrize(("rule", "facts"), [("news", {"over": True}), ("of-another-release", {})])
async def test_what_no_longer_holds_or_is_not_known_is_not_said(office: Office, wire: FakeWire, rule: str, facts):
    await planned(office, CHANNEL, rule, **facts)
    await office.dispatcher.run_due()
    assert not wire.shown
    assert (await row(office)).state is DeliveryState.CANCELLED


async def test_who_has_left_is_told_nothing(office: Office, wire: FakeWire):
    asa = await member_called(office.store, office.network, ASA.name)
    await planned(office, recipient(asa.id))
    async with office.store.unit(office.network.id) as unit:
        await end_membership(unit, By(await office.lead(), office.clock()), asa, office.clock().date())
        await unit.commit()
    await office.dispatcher.run_due()
    assert not wire.shown


async def test_at_night_it_waits_for_the_morning(office: Office, wire: FakeWire):
    office.clock.forward(hours=13)
    await planned(office, CHANNEL)
    await office.dispatcher.run_due()
    assert not wire.shown
    office.clock.forward(hours=11)
    await office.dispatcher.run_due()
    assert len(wire.shown) == 1


async def test_news_that_waited_for_days_are_old(office: Office, wire: FakeWire):
    await planned(office, CHANNEL)
    office.clock.now += timedelta(days=3)
    await office.dispatcher.run_due()
    assert not wire.shown
