"""The record of acts: read back as the things were, in order, and never changed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import create_engine, make_url, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import create_async_engine

from meetings.errors import ChangedMeanwhile
from meetings.network.people import Member, Network
from meetings.ports import Change, Recordable, Store
from storage.tables import APPEND_ONLY
from tests.builders import ARLA, BO, a_network, member_called
from tests.storage.things import Things, made_in

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
HERE = "conversation"


@pytest.fixture
async def network(store: Store) -> Network:
    return await a_network(store, members=(BO, ARLA))


@pytest.fixture
async def bo(store: Store, network: Network) -> Member:
    return await member_called(store, network, BO.name)


@pytest.fixture
async def things(store: Store, network: Network) -> Things:
    async with store.unit(network.id) as unit:
        made = await made_in(unit, network)
        await unit.commit()
    return made


async def test_every_kind_of_thing_is_read_back_as_it_was(store: Store, network: Network, bo: Member, things: Things):
    changes = tuple(
        Change(replace(thing, version=7), thing) for _, thing in things.kinds() if isinstance(thing, Recordable)
    )
    async with store.unit(network.id) as unit:
        roster = await unit.members.roster(NOW.date())
        changes += (Change(None, unit.network), *(Change(None, member) for member in roster))
        key = await unit.acts.record(bo.id, "everything", changes, NOW, HERE)
        await unit.commit()
    async with store.reading(network.id) as unit:
        act = await unit.acts.get(key)
    assert act
    assert act.changes == changes
    assert (act.actor_id, act.act, act.at, act.undoes) == (bo.id, "everything", NOW, None)


async def test_the_last_act_is_the_persons_own_in_that_conversation_that_changed_something(
    store: Store, network: Network, bo: Member, things: Things
):
    arla = await member_called(store, network, ARLA.name)
    made = [Change(None, things.agenda)]
    async with store.unit(network.id) as unit:
        await unit.acts.record(bo.id, "earlier", made, NOW, HERE)
        mine = await unit.acts.record(bo.id, "mine", made, NOW, HERE)
        await unit.acts.record(bo.id, "changed-nothing", [], NOW, HERE)
        await unit.acts.record(bo.id, "elsewhere", made, NOW, "another")
        await unit.acts.record(arla.id, "somebody-else", made, NOW, HERE)
        last = await unit.acts.last_of(bo.id, HERE)
        assert last == await unit.acts.get(mine)
        assert await unit.acts.last_of(bo.id, "nowhere") is None


async def test_undoing_goes_backwards_and_an_undo_is_not_undone(
    store: Store, network: Network, bo: Member, things: Things
):
    made = [Change(None, things.agenda)]
    async with store.unit(network.id) as unit:
        first = await unit.acts.record(bo.id, "first", made, NOW, HERE)
        second = await unit.acts.record(bo.id, "second", made, NOW, HERE)
        await unit.acts.record(bo.id, "undo", made, NOW, HERE, undoes=second)
        assert await unit.acts.undone(second)
        assert not await unit.acts.undone(first)
        last = await unit.acts.last_of(bo.id, HERE)
        assert last
        assert last.id == first


async def test_an_act_is_undone_once(store: Store, network: Network, bo: Member):
    async with store.unit(network.id) as unit:
        key = await unit.acts.record(bo.id, "mine", [], NOW, HERE)
        await unit.acts.record(bo.id, "undo", [], NOW, HERE, undoes=key)
        with pytest.raises(ChangedMeanwhile):
            await unit.acts.record(bo.id, "undo", [], NOW, HERE, undoes=key)


async def test_the_history_of_a_thing_is_oldest_first_and_of_that_thing(
    store: Store, network: Network, bo: Member, things: Things
):
    item = things.agenda
    async with store.unit(network.id) as unit:
        made = await unit.acts.record(bo.id, "made", [Change(None, item)], NOW)
        await unit.acts.record(bo.id, "other", [Change(None, things.actions)], NOW)
        both = [Change(None, things.notes), Change(item, replace(item, title="Nytt"))]
        changed = await unit.acts.record(bo.id, "changed", both, NOW + timedelta(days=1))
        history = await unit.acts.about("AgendaItem", item.id)
    assert [act.id for act in history] == [made, changed]
    assert history[1].changes == tuple(both)


async def test_an_act_of_another_network_is_not_there(store: Store, network: Network, bo: Member, things: Things):
    async with store.unit(network.id) as unit:
        key = await unit.acts.record(bo.id, "mine", [Change(None, things.agenda)], NOW, HERE)
        await unit.commit()
    other = await a_network(store, "Grannätverket", members=())
    async with store.reading(other.id) as unit:
        assert await unit.acts.get(key) is None
        assert await unit.acts.last_of(bo.id, HERE) is None
        assert await unit.acts.about("AgendaItem", things.agenda.id) == []


@pytest.mark.parametrize("table", APPEND_ONLY)
@pytest.mark.parametrize("deed", ["UPDATE {} SET network_id = network_id", "DELETE FROM {}"])
async def test_a_recorded_row_is_neither_changed_nor_deleted(
    store: Store, database_url: str, bo: Member, things: Things, table: str, deed: str
):
    async with store.unit(bo.network_id) as unit:
        await unit.acts.record(bo.id, "made", [Change(None, things.agenda)], NOW)
        await unit.commit()
    await with_a_recorded_attempt(database_url, bo.network_id)
    with pytest.raises(DBAPIError, match="append-only"):
        await run(database_url, deed.format(table))


async def with_a_recorded_attempt(url: str, network_id: int) -> None:
    await run(
        url,
        "INSERT INTO delivery (network_id, kind, object_kind, object_id, rule, due_on, recipient, not_before,"
        " expires_at, state, attempts, ambiguous) VALUES (:n, 'post', 'Network', 1, 'now', '2026-09-07', 'channel',"
        " '2026-09-07 08:00', '2026-09-08 08:00', 'sent', 1, 0)".replace(":n", str(network_id)),
        f"INSERT INTO attempt (network_id, delivery_id, at, state, outcome) VALUES ({network_id},"
        " (SELECT max(id) FROM delivery), '2026-09-07 08:00', 'sent', 'ok')",
    )


async def run(url: str, *statements: str) -> None:
    if url.startswith("sqlite"):
        engine = create_engine(url)
        with engine.begin() as connection:
            for statement in statements:
                connection.execute(text(statement))
        engine.dispose()
        return
    server = create_async_engine(make_url(url).set(drivername="postgresql+asyncpg"))
    try:
        async with server.begin() as connection:
            await connection.execute(text("SELECT set_config('natverksbot.network', 'all', true)"))
            for statement in statements:
                await connection.execute(text(statement))
    finally:
        await server.dispose()


async def test_when_each_thing_was_last_changed_is_known_for_one_network_only(
    store: Store, network: Network, bo: Member, things: Things
):
    other = await a_network(store, "Ett annat", members=(BO,))
    made, later = [Change(None, things.actions)], NOW + timedelta(days=2)
    async with store.unit(network.id) as unit:
        await unit.acts.record(bo.id, "record", made, NOW, HERE)
        await unit.acts.record(bo.id, "move", made, later, HERE)
        await unit.acts.record(bo.id, "suggest", [Change(None, things.agenda)], later + timedelta(days=1), HERE)
        await unit.commit()
    async with store.reading(network.id) as unit:
        assert await unit.acts.latest("ActionItem") == {things.actions.id: later}
    async with store.reading(other.id) as unit:
        assert await unit.acts.latest("ActionItem") == {}
