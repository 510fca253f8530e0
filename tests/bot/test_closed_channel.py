"""A channel that refuses what the bot posts: it comes in the team's general channel, and those who lead hear of it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.late import posts
from dialogs.turn import Reply
from meetings.acting import By
from meetings.network.channel import choose_channel
from meetings.network.hearing import INSTALLED, channel_closed, is_gone
from storage.store import Store
from tests.builders import CHAIR, COORDINATOR
from tests.fakes.wire import FakeWire, to_whom, words
from tests.office import CHANNEL, Office, an_office, of

TEAM = "19:general@thread.tacv2"
OTHER = "19:other@thread.tacv2"
GONE = "får jag inte längre skriva där"


@pytest.fixture
def wire() -> FakeWire:
    return FakeWire(closed={CHANNEL})


@pytest.fixture
async def office(sqlite_store: Store, wire: FakeWire) -> Office:
    office = await an_office(sqlite_store, wire)
    async with sqlite_store.unit(office.network.id) as unit:
        office.network = await unit.save_network(replace(unit.network, team_id=TEAM, channel_chosen=True))
        await unit.commit()
    return office


async def posted(office: Office, key: str) -> None:
    async with office.store.unit(office.network.id) as unit:
        await unit.deliveries.plan(posts(key, Reply(text=key), office.clock(), office.network))
        await unit.commit()
    for _ in range(3):
        await office.dispatcher.run_due()
        office.clock.forward(seconds=10)


def seen(wire: FakeWire, where: str) -> list[str]:
    return [words(p) for p in wire.shown if to_whom(p) == where]


async def test_posts_come_in_the_general_channel_and_those_who_lead_hear_of_it_once(
    office: Office, wire: FakeWire
) -> None:
    await posted(office, "Kallelsen")
    await posted(office, "Utkastet")
    assert seen(wire, TEAM) == ["Kallelsen", "Utkastet"]
    for who in (CHAIR, COORDINATOR):
        [told] = seen(wire, of(who))
        assert GONE in told


async def test_where_the_general_channel_refuses_too_it_ends(office: Office, wire: FakeWire) -> None:
    wire.closed.add(TEAM)
    await posted(office, "Kallelsen")
    assert [to_whom(p) for p in wire.asked].count(TEAM) == 1
    assert seen(wire, TEAM) == []


@pytest.mark.parametrize("way", ["chosen anew", "installed anew"])
async def test_it_is_posted_in_again_when_the_bot_is_let_in(office: Office, wire: FakeWire, way: str) -> None:
    await posted(office, "Kallelsen")
    wire.closed.clear()
    office.clock.forward(minutes=5)
    lead = await office.lead()
    async with office.store.unit(office.network.id) as unit:
        if way == "chosen anew":
            await choose_channel(unit, By(lead, office.clock()), CHANNEL)
        else:
            await unit.heard.hear(TEAM, INSTALLED, office.clock() + timedelta(seconds=1))
        await unit.commit()
    await posted(office, "Utkastet")
    assert seen(wire, CHANNEL) == ["Utkastet"]


async def test_what_was_under_way_when_another_was_refused_comes_in_the_general_channel_too(
    office: Office, wire: FakeWire
) -> None:
    async def another_refused() -> None:
        wire.when_sending = None
        async with office.store.unit(office.network.id) as unit:
            await unit.heard.hear(TEAM, channel_closed(CHANNEL), office.clock())
            await unit.commit()

    wire.when_sending = another_refused
    await posted(office, "Kallelsen")
    assert seen(wire, TEAM) == ["Kallelsen"]


async def test_a_refusal_by_the_channel_before_closes_nothing_of_the_one_chosen_meanwhile(
    office: Office, wire: FakeWire
) -> None:
    async def chosen_meanwhile() -> None:
        wire.when_sending = None
        lead = await office.lead()
        async with office.store.unit(office.network.id) as unit:
            await choose_channel(unit, By(lead, office.clock()), OTHER)
            await unit.commit()

    wire.when_sending = chosen_meanwhile
    await posted(office, "Kallelsen")
    assert seen(wire, OTHER) == ["Kallelsen"]
    assert seen(wire, of(CHAIR)) == []
    async with office.store.reading(office.network.id) as unit:
        assert not is_gone(await unit.heard.of(TEAM), OTHER)
