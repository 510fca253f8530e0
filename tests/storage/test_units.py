"""A unit belongs to one network, rolls back unless committed, and is over when it is left."""

import asyncio
import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from meetings.agenda.items import AgendaItem
from meetings.errors import ChangedMeanwhile, NoSuchNetwork, NotForYou, StoreUnavailable
from meetings.network.people import Network, Organisation
from meetings.ports import Store
from storage.postgres import Postgres, PostgresTransaction
from storage.session import UnitOver
from storage.sqlite import SqliteTransaction
from tests.builders import BO, a_network, member_called

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)


@pytest.fixture
async def network(store: Store) -> Network:
    return await a_network(store, members=())


def organisation(network: Network, name: str = "Provkommun") -> Organisation:
    return Organisation(0, network.id, name)


async def names(store: Store, network: Network) -> set[str]:
    async with store.reading(network.id) as unit:
        return {found.name for found in await unit.organisations.all()}


async def commit_one(store: Store, network: Network, name: str) -> None:
    async with store.unit(network.id) as unit:
        await unit.organisations.add(organisation(network, name))
        await unit.commit()


async def test_what_is_committed_is_there(store: Store, network: Network):
    await commit_one(store, network, "Provkommun")
    assert await names(store, network) == {"Provkommun"}


async def test_what_is_not_committed_is_not_there(store: Store, network: Network):
    async with store.unit(network.id) as unit:
        await unit.organisations.add(organisation(network))
    assert await names(store, network) == set()


async def test_an_exception_undoes_everything(store: Store, network: Network):

    async def fails() -> None:
        async with store.unit(network.id) as unit:
            await unit.organisations.add(organisation(network))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fails()
    assert await names(store, network) == set()


async def test_a_cancelled_unit_undoes_everything_and_lets_the_next_one_in(store: Store, network: Network):
    inside = asyncio.Event()

    async def waits_for_ever() -> None:
        async with store.unit(network.id) as unit:
            await unit.organisations.add(organisation(network, "Avbruten"))
            inside.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(waits_for_ever())
    await inside.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await commit_one(store, network, "Provkommun")
    assert await names(store, network) == {"Provkommun"}


async def test_there_is_no_unit_in_a_network_that_does_not_exist(store: Store):
    with pytest.raises(NoSuchNetwork):
        async with store.unit(4711):
            pass
    with pytest.raises(NoSuchNetwork):
        async with store.reading(4711):
            pass


async def test_a_unit_that_was_left_refuses_everything(store: Store, network: Network):
    async with store.unit(network.id) as unit:
        pass
    with pytest.raises(UnitOver):
        await unit.organisations.all()
    with pytest.raises(UnitOver):
        await unit.commit()


async def test_a_unit_that_was_committed_refuses_everything(store: Store, network: Network):
    async with store.unit(network.id) as unit:
        await unit.commit()
        with pytest.raises(UnitOver):
            await unit.organisations.add(organisation(network))


async def test_a_unit_for_reading_refuses_to_write(store: Store, network: Network):
    async with store.reading(network.id) as unit:
        with pytest.raises(UnitOver):
            await unit.organisations.add(organisation(network))
        with pytest.raises(UnitOver):
            await unit.actions.next_number()
        with pytest.raises(UnitOver):
            await unit.commit()


async def test_a_unit_in_which_the_database_refused_something_cannot_be_committed(store: Store, network: Network):
    await commit_one(store, network, "Provkommun")
    async with store.unit(network.id) as unit:
        await unit.organisations.add(organisation(network, "Halvkommun"))
        with pytest.raises(ChangedMeanwhile):
            await unit.organisations.add(organisation(network, "Provkommun"))
        with pytest.raises(UnitOver):
            await unit.commit()
    assert await names(store, network) == {"Provkommun"}


async def test_a_reading_sees_one_moment(store: Store, network: Network):
    async with store.reading(network.id) as unit:
        before = await unit.organisations.all()
        await commit_one(store, network, "Provkommun")
        assert await unit.organisations.all() == before == []


async def test_of_two_who_read_the_same_version_the_second_is_refused(store: Store, network: Network):
    async with store.unit(network.id) as unit:
        read = await unit.organisations.add(organisation(network))
        await unit.commit()
    async with store.unit(network.id) as unit:
        saved = await unit.organisations.save(replace(read, kind="region"))
        await unit.commit()
    assert saved.version == read.version + 1
    async with store.unit(network.id) as unit:
        with pytest.raises(ChangedMeanwhile):
            await unit.organisations.save(replace(read, kind="county"))
    async with store.reading(network.id) as unit:
        assert await unit.organisations.get(read.id) == saved


async def test_of_twenty_who_change_the_same_thing_at_once_one_succeeds(store: Store, network: Network):
    async with store.unit(network.id) as unit:
        read = await unit.organisations.add(organisation(network))
        await unit.commit()

    async def change(kind: str) -> None:
        async with store.unit(network.id) as unit:
            await unit.organisations.save(replace(read, kind=kind))
            await unit.commit()

    outcomes = await asyncio.gather(*(change(f"kind-{n}") for n in range(20)), return_exceptions=True)
    assert [type(found) for found in outcomes if found is not None] == [ChangedMeanwhile] * 19


async def test_units_at_once_do_not_undo_each_other(store: Store, network: Network):

    async def add(number: int) -> None:
        async with store.unit(network.id) as unit:
            await unit.organisations.add(organisation(network, f"Kommun {number}"))
            if number % 3:
                await unit.commit()

    await asyncio.gather(*(add(number) for number in range(30)))
    assert await names(store, network) == {f"Kommun {number}" for number in range(30) if number % 3}


async def test_a_network_is_changed_like_everything_else(store: Store, network: Network):
    async with store.unit(network.id) as unit:
        saved = await unit.save_network(replace(network, language="en", reminder_days=(7,)))
        assert unit.network == saved
        await unit.commit()
    async with store.unit(network.id) as unit:
        assert unit.network == saved
        with pytest.raises(ChangedMeanwhile):
            await unit.save_network(network)


async def test_a_network_is_not_saved_from_another(store: Store):
    ours = await a_network(store, members=())
    theirs = await a_network(store, "Grannätverket", members=())
    async with store.unit(ours.id) as unit:
        with pytest.raises(NotForYou):
            await unit.save_network(replace(theirs, name="Kapat"))


async def test_a_naive_moment_is_refused(store: Store):
    network = await a_network(store)
    bo = await member_called(store, network, BO.name)
    async with store.unit(network.id) as unit:
        with pytest.raises(ValueError, match="zone"):
            await unit.agenda.add(AgendaItem(0, network.id, None, "Punkt", bo.id, datetime(2026, 9, 7, 8, 0)))  # noqa: DTZ001


async def test_a_moment_comes_back_as_the_same_instant_in_utc(store: Store):
    network = await a_network(store)
    bo = await member_called(store, network, BO.name)
    at = datetime(2026, 9, 7, 10, 0, 0, 123456, tzinfo=timezone(timedelta(hours=2)))
    async with store.unit(network.id) as unit:
        item = await unit.agenda.add(AgendaItem(0, network.id, None, "Punkt", bo.id, at))
        read = await unit.agenda.get(item.id)
    assert read
    assert read.created_at == at
    assert read.created_at.utcoffset() == timedelta(0)


async def test_in_a_crowd_everybody_who_was_told_so_is_saved_and_nobody_who_gave_up(store: Store, network: Network):
    chance = random.Random(7)
    saved: set[str] = set()
    gave_up: set[str] = set()

    async def one(name: str, fate: float) -> None:
        async with store.unit(network.id) as unit:
            await unit.organisations.add(organisation(network, name))
            if fate < 0.2:
                gave_up.add(name)
                return
            await asyncio.sleep(0)
            await unit.commit()
            saved.add(name)

    tasks = [asyncio.create_task(one(f"Kommun {n}", chance.random())) for n in range(150)]
    for task in chance.sample(tasks, 40):
        for _ in range(chance.randrange(12)):
            await asyncio.sleep(0)
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    found = await names(store, network)
    assert saved
    assert gave_up
    assert saved <= found
    assert not gave_up & found


@pytest.fixture
def answers_get_lost(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Commits are made, but nobody hears of it."""
    kind = PostgresTransaction if isinstance(store._database, Postgres) else SqliteTransaction
    real = kind.commit

    async def commit(transaction: Any) -> None:
        await real(transaction)
        raise ConnectionResetError

    monkeypatch.setattr(kind, "commit", commit)


async def test_a_commit_whose_answer_was_lost_counts_when_its_key_is_there(
    store: Store, network: Network, answers_get_lost: None
):
    async with store.unit(network.id) as unit:
        await unit.inbox.claim("activity", NOW)
        await unit.organisations.add(organisation(network))
        await unit.commit()
    assert await names(store, network) == {"Provkommun"}


async def test_a_commit_whose_answer_was_lost_is_not_trusted_without_a_key(
    store: Store, network: Network, answers_get_lost: None
):
    async with store.unit(network.id) as unit:
        with pytest.raises(StoreUnavailable):
            await unit.commit()


@pytest.mark.parametrize("key", [0, -1, 2**31, 2**63, 10**30])
async def test_an_id_that_no_row_can_have_is_not_there(store: Store, network: Network, key: int):
    async with store.reading(network.id) as unit:
        assert await unit.agenda.get(key) is None
        assert await unit.actions.numbered(key) is None
        assert await unit.acts.get(key) is None
        assert await unit.deliveries.get(key) is None
