"""What the chair's status reads: the reminders that were given up, and what was done since an instant."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from meetings.actions.items import ActionItem, ActionState
from meetings.agenda.items import AgendaItem
from meetings.network.people import Network
from meetings.ports import Change, Store
from meetings.reminders.deliveries import DeliveryKind, DeliveryState, Outcome, Planned
from tests.builders import BO, a_network, member_called

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
LEASE = timedelta(seconds=90)


@pytest.fixture
async def network(store: Store) -> Network:
    return await a_network(store, members=(BO,))


async def matter(store: Store, network: Network, state: ActionState = ActionState.OPEN) -> ActionItem:
    bo = await member_called(store, network, BO.name)
    async with store.unit(network.id) as unit:
        number = await unit.actions.next_number()
        made = await unit.actions.add(ActionItem(0, network.id, number, "Ärende", bo.id, NOW, state=state))
        await unit.commit()
    return made


async def reminder(
    store: Store, item: ActionItem, state: DeliveryState, *, at: datetime = NOW, again: bool = False
) -> None:
    """One that Teams answered so; `again` is still to be tried."""
    row = Planned(
        DeliveryKind.REMINDER, "ActionItem", item.id, "on-the-day", at.date(), "member:1", at, at + timedelta(days=7)
    )
    async with store.unit(item.network_id) as unit:
        await unit.deliveries.plan([row])
        await unit.commit()
    [claimed] = await store.dispatch.claim(at, LEASE, 10)
    async with store.unit(item.network_id) as unit:
        await unit.deliveries.begin(claimed, at, at + timedelta(seconds=90))
        outcome = Outcome(state, "as told", at, next_at=at + timedelta(days=9) if again else None)
        assert await unit.deliveries.settle(claimed, outcome)
        await unit.commit()


async def unreached(store: Store, network: Network) -> list[int]:
    async with store.reading(network.id) as unit:
        return [row.object_id for row in await unit.deliveries.unreached()]


@pytest.mark.parametrize("state", [DeliveryState.DEAD, DeliveryState.UNKNOWN])
async def test_a_reminder_of_an_open_matter_that_was_given_up_is_found(
    store: Store, network: Network, state: DeliveryState
):
    item = await matter(store, network)
    await reminder(store, item, state)
    assert await unreached(store, network) == [item.id]


async def test_one_that_will_be_tried_again_or_arrived_is_not(store: Store, network: Network):
    for state, again in ((DeliveryState.UNKNOWN, True), (DeliveryState.RETRY, True), (DeliveryState.SENT, False)):
        await reminder(store, await matter(store, network), state, again=again)
    assert await unreached(store, network) == []


async def test_what_is_no_longer_open_is_nobodys_concern(store: Store, network: Network):
    await reminder(store, await matter(store, network, ActionState.REPORTED), DeliveryState.DEAD)
    assert await unreached(store, network) == []


async def test_who_has_been_reminded_since_has_been_reached(store: Store, network: Network):
    item = await matter(store, network)
    await reminder(store, item, DeliveryState.DEAD)
    await reminder(store, item, DeliveryState.SENT, at=NOW + timedelta(days=7))
    assert await unreached(store, network) == []


async def test_another_networks_are_not_seen(store: Store, network: Network):
    await reminder(store, await matter(store, network), DeliveryState.DEAD)
    other = await a_network(store, "Ett annat", members=(BO,))
    assert await unreached(store, other) == []


async def test_what_was_done_since_an_instant_comes_oldest_first_and_with_that_kind_alone(
    store: Store, network: Network
):
    item = await matter(store, network)
    bo = await member_called(store, network, BO.name)
    point = AgendaItem(7, network.id, None, "Punkt", bo.id, NOW)
    moved = replace(item, times_moved=1)
    async with store.unit(network.id) as unit:
        await unit.acts.record(bo.id, "before", [Change(None, item)], NOW - timedelta(seconds=1))
        await unit.acts.record(bo.id, "record", [Change(None, item)], NOW)
        await unit.acts.record(bo.id, "suggest", [Change(None, point)], NOW)
        await unit.acts.record(bo.id, "both", [Change(None, point), Change(item, moved)], NOW + timedelta(hours=1))
        found = await unit.acts.since("ActionItem", NOW)
    assert [(act.act, act.changes) for act in found] == [
        ("record", (Change(None, item),)),
        ("both", (Change(item, moved),)),
    ]
