"""How late it has been heard of something: only what is later is news, whoever tells it and however often."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from meetings.ports import Store
from tests.builders import TENANT, a_network

AT = datetime(2026, 11, 23, 9, tzinfo=UTC)
PLACE = "19:team@thread.tacv2"


async def test_only_what_is_later_is_news(store: Store) -> None:
    hear = store.directory.hear
    told = [await hear(TENANT, PLACE, "renamed", AT + timedelta(seconds=s)) for s in (0, 0, -5, 5)]
    assert told == [True, False, False, True]
    assert await store.directory.heard_in(TENANT, PLACE) == {"renamed": AT + timedelta(seconds=5)}


async def test_what_is_told_soon_after_is_the_same_where_it_is_to_be(store: Store) -> None:
    hour = timedelta(hours=1)
    told = [await store.directory.hear(TENANT, "chat", "greeted", AT + n * hour / 2, hour) for n in (0, 1, 3)]
    assert told == [True, False, True]


async def test_of_several_who_tell_the_same_at_once_one_tells_news(store: Store) -> None:
    network = await a_network(store)

    async def told() -> bool:
        async with store.unit(network.id) as unit:
            news = await unit.heard.hear(PLACE, "removed", AT)
            await unit.commit()
        return news

    assert sorted(await asyncio.gather(*(told() for _ in range(5)))) == [False] * 4 + [True]


async def test_what_was_not_committed_was_not_heard(store: Store) -> None:
    network = await a_network(store)
    async with store.unit(network.id) as unit:
        assert await unit.heard.hear(PLACE, "removed", AT)
    async with store.unit(network.id) as unit:
        assert await unit.heard.hear(PLACE, "removed", AT)


async def test_the_same_place_of_another_tenant_is_another_place(store: Store) -> None:
    await store.directory.hear(TENANT, PLACE, "removed", AT)
    assert await store.directory.heard_in("another-tenant", PLACE) == {}


async def test_who_waits_for_the_turn_sees_the_network_as_it_was_left(store: Store) -> None:
    network = await a_network(store)
    taken, seen = asyncio.Event(), []

    async def first() -> None:
        async with store.unit(network.id) as unit:
            await unit.wait_turn(PLACE)
            taken.set()
            await asyncio.sleep(0)
            await unit.save_network(replace(unit.network, name="Omdöpt"))
            await unit.commit()

    async def second() -> None:
        await taken.wait()
        async with store.unit(network.id) as unit:
            await unit.wait_turn(PLACE)
            seen.append(unit.network.name)

    async with asyncio.timeout(20):
        await asyncio.gather(first(), second())
    assert seen == ["Omdöpt"]
