"""The same activity never acts twice; what is waited for is waited for in one place and for a time."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from meetings.agenda.items import AgendaItem
from meetings.network.people import Member, Network
from meetings.ports import Store, Talk
from tests.builders import BO, a_network, member_called

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)


@pytest.fixture
async def network(store: Store) -> Network:
    return await a_network(store, members=(BO,))


@pytest.fixture
async def bo(store: Store, network: Network) -> Member:
    return await member_called(store, network, BO.name)


async def test_a_key_is_claimed_once(store: Store, network: Network):
    async with store.unit(network.id) as unit:
        assert await unit.inbox.claim("activity", NOW)
        assert not await unit.inbox.claim("activity", NOW)
        await unit.commit()
    async with store.unit(network.id) as unit:
        assert not await unit.inbox.claim("activity", NOW)
        assert await unit.inbox.claim("another", NOW)


async def test_a_claim_that_was_not_committed_can_be_made_again(store: Store, network: Network):
    async with store.unit(network.id) as unit:
        assert await unit.inbox.claim("activity", NOW)
    async with store.unit(network.id) as unit:
        assert await unit.inbox.claim("activity", NOW)


async def test_the_same_activity_fifty_times_at_once_has_one_effect(store: Store, network: Network, bo: Member):
    async def act() -> bool:
        async with store.unit(network.id) as unit:
            if not await unit.inbox.claim("activity", NOW):
                return False
            await unit.agenda.add(AgendaItem(0, network.id, None, "Punkt", bo.id, NOW))
            await unit.commit()
            return True

    assert sum(await asyncio.gather(*(act() for _ in range(50)))) == 1
    async with store.reading(network.id) as unit:
        assert len(await unit.agenda.all()) == 1


async def test_whether_a_key_has_had_its_effect_can_be_asked(store: Store, network: Network):
    async with store.unit(network.id) as unit:
        await unit.inbox.claim("activity", NOW)
        await unit.commit()
    async with store.reading(network.id) as unit:
        assert await unit.inbox.claimed("activity")
        assert not await unit.inbox.claimed("another")


async def test_one_question_waits_for_each_person_and_conversation(store: Store, network: Network, bo: Member):
    first = Talk(bo.id, "here", {"asked": "vem?"}, NOW + timedelta(hours=1))
    second = Talk(bo.id, "here", {"asked": "när?", "slots": [1, {"å": None}]}, NOW + timedelta(hours=2))
    elsewhere = Talk(bo.id, "there", {}, NOW + timedelta(hours=1))
    async with store.unit(network.id) as unit:
        for talk in (first, elsewhere, second):
            await unit.talks.put(talk)
        await unit.commit()
    async with store.unit(network.id) as unit:
        assert await unit.talks.get(bo.id, "here", NOW) == second
        assert await unit.talks.get(bo.id, "there", NOW) == elsewhere
        await unit.talks.clear(bo.id, "here")
        assert await unit.talks.get(bo.id, "here", NOW) is None
        assert await unit.talks.get(bo.id, "there", NOW) == elsewhere


async def test_a_question_is_forgotten_when_its_time_is_over(store: Store, network: Network, bo: Member):
    async with store.unit(network.id) as unit:
        await unit.talks.put(Talk(bo.id, "here", {}, NOW))
        assert await unit.talks.get(bo.id, "here", NOW - timedelta(microseconds=1))
        assert await unit.talks.get(bo.id, "here", NOW) is None


async def test_a_question_of_another_network_is_not_there(store: Store, network: Network, bo: Member):
    other = await a_network(store, "Grannätverket", members=())
    async with store.unit(network.id) as unit:
        await unit.talks.put(Talk(bo.id, "here", {}, NOW + timedelta(hours=1)))
        await unit.inbox.claim("activity", NOW)
        await unit.commit()
    async with store.unit(other.id) as unit:
        assert await unit.talks.get(bo.id, "here", NOW) is None
        assert not await unit.inbox.claimed("activity")
