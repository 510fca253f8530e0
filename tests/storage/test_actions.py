"""Numbers are never given twice; what is still on the list is read in the order in which it falls due."""

import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from meetings.actions.items import ActionItem, ActionState, Preparer
from meetings.network.people import Member, Network
from meetings.ports import Store
from tests.builders import ASA, BO, a_network, meetings_of, member_called

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)


@pytest.fixture
async def network(store: Store) -> Network:
    return await a_network(store, members=(BO, ASA))


@pytest.fixture
async def bo(store: Store, network: Network) -> Member:
    return await member_called(store, network, BO.name)


async def record(store: Store, bo: Member, **more: object) -> ActionItem:
    async with store.unit(bo.network_id) as unit:
        number = await unit.actions.next_number()
        item = ActionItem(0, bo.network_id, number, f"Ärende {number}", bo.id, NOW)
        added = await unit.actions.add(replace(item, **more))
        await unit.commit()
    return added


async def test_numbers_count_from_one_in_each_network(store: Store, bo: Member):
    neighbours = await a_network(store, "Grannätverket", members=(BO,))
    theirs = await member_called(store, neighbours, BO.name)
    assert [(await record(store, who)).number for who in (bo, bo, theirs, bo, theirs)] == [1, 2, 1, 3, 2]


async def test_numbers_taken_at_once_are_all_different(store: Store, bo: Member):
    items = await asyncio.gather(*(record(store, bo) for _ in range(20)))
    assert sorted(item.number for item in items) == list(range(1, 21))


async def test_an_item_is_found_by_its_number_in_its_own_network_only(store: Store, bo: Member):
    item = await record(store, bo)
    neighbours = await a_network(store, "Grannätverket", members=())
    async with store.reading(bo.network_id) as unit:
        assert await unit.actions.numbered(item.number) == item
        assert await unit.actions.numbered(4711) is None
    async with store.reading(neighbours.id) as unit:
        assert await unit.actions.numbered(item.number) is None


async def test_the_list_is_in_the_order_of_report_dates_with_the_undated_last(store: Store, bo: Member):
    undated = await record(store, bo)
    late = await record(store, bo, report_on=date(2026, 12, 1))
    reported = await record(store, bo, report_on=date(2026, 10, 1), state=ActionState.REPORTED)
    soon = await record(store, bo, report_on=date(2026, 10, 1))
    await record(store, bo, report_on=date(2026, 9, 1), state=ActionState.CLOSED)
    await record(store, bo, report_on=date(2026, 9, 1), state=ActionState.DROPPED)
    async with store.reading(bo.network_id) as unit:
        assert await unit.actions.open() == [reported, soon, late, undated]


async def test_the_items_of_a_meeting_are_those_recorded_at_it(store: Store, network: Network, bo: Member):
    first, second, *_ = await meetings_of(store, network)
    mine = await record(store, bo, meeting_id=first.id)
    await record(store, bo, meeting_id=second.id)
    await record(store, bo)
    async with store.reading(network.id) as unit:
        assert await unit.actions.of_meeting(first.id) == [mine]


async def test_preparers_keep_their_order_and_are_replaced_whole(store: Store, network: Network, bo: Member):
    asa = await member_called(store, network, ASA.name)
    both = (Preparer(member_id=asa.id), Preparer(member_id=bo.id))
    item = await record(store, bo, preparers=both)
    async with store.unit(network.id) as unit:
        saved = await unit.actions.save(replace(item, preparers=(Preparer(outside="Länsstyrelsen"), *both[:1])))
        await unit.commit()
    async with store.reading(network.id) as unit:
        assert await unit.actions.get(item.id) == saved
        assert [p.outside or p.member_id for p in saved.preparers] == ["Länsstyrelsen", asa.id]


async def test_each_item_of_a_list_has_its_own_preparers(store: Store, network: Network, bo: Member):
    asa = await member_called(store, network, ASA.name)
    items = [await record(store, bo, preparers=(Preparer(member_id=who.id),)) for who in (bo, asa, bo)]
    async with store.reading(network.id) as unit:
        assert await unit.actions.open() == items
