"""Deliveries in a network: planned once, cancelled while they can be, settled by whoever holds the lease."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from meetings.network.people import Network
from meetings.ports import Store
from meetings.reminders.deliveries import Delivery, DeliveryKind, DeliveryState, Outcome, Planned
from storage.dispatch import LOOKED_AT
from tests.builders import a_network

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
LEASE = timedelta(seconds=90)
PLANNED = Planned(
    DeliveryKind.REMINDER,
    "ActionItem",
    7,
    "before-14",
    date(2026, 9, 7),
    "member:1",
    NOW,
    NOW + timedelta(days=7),
    {"text": "på svenska", "parts": [1, None]},
)
SENT = Outcome(DeliveryState.SENT, "201", NOW, teams_message_id="message")


@pytest.fixture
async def network(store: Store) -> Network:
    return await a_network(store, members=())


async def plan(store: Store, network: Network, *planned: Planned) -> list[Delivery]:
    async with store.unit(network.id) as unit:
        await unit.deliveries.plan(planned or [PLANNED])
        await unit.commit()
    return await about(store, network)


async def about(store: Store, network: Network) -> list[Delivery]:
    async with store.reading(network.id) as unit:
        return await unit.deliveries.about("ActionItem", 7)


async def claim_one(store: Store) -> Delivery:
    (claimed,) = await store.dispatch.claim(NOW, LEASE, 10)
    return claimed


async def begin(store: Store, delivery: Delivery, now: datetime = NOW) -> bool:
    async with store.unit(delivery.network_id) as unit:
        begun = await unit.deliveries.begin(delivery, now, now + LEASE)
        await unit.commit()
    return begun


async def settle(store: Store, delivery: Delivery, outcome: Outcome) -> bool:
    async with store.unit(delivery.network_id) as unit:
        settled = await unit.deliveries.settle(delivery, outcome)
        await unit.commit()
    return settled


async def test_what_is_planned_is_scheduled_and_falls_due_when_it_may_be_sent(store: Store, network: Network):
    (row,) = await plan(store, network)
    facts = {name: getattr(row, name) for name in Planned.__dataclass_fields__}
    assert Planned(**facts) == PLANNED
    assert (row.state, row.next_at, row.attempts, row.ambiguous) == (DeliveryState.SCHEDULED, NOW, 0, 0)
    async with store.reading(network.id) as unit:
        assert await unit.deliveries.get(row.id) == row


async def test_what_is_planned_twice_is_there_once_and_as_it_was(store: Store, network: Network):
    first = await plan(store, network)
    assert await plan(store, network, replace(PLANNED, payload=None, not_before=NOW + LEASE)) == first


@pytest.mark.parametrize(
    "other",
    [
        {"kind": DeliveryKind.POST},
        {"rule": "before-3"},
        {"due_on": date(2026, 9, 8)},
        {"recipient": "member:2"},
    ],
)
async def test_another_occasion_or_recipient_is_another_row(store: Store, network: Network, other: dict[str, object]):
    assert len(await plan(store, network, PLANNED, replace(PLANNED, **other))) == 2


async def test_each_network_has_its_own_rows(store: Store, network: Network):
    other = await a_network(store, "Grannätverket", members=())
    (ours,) = await plan(store, network)
    (theirs,) = await plan(store, other)
    assert ours.id != theirs.id
    async with store.unit(network.id) as unit:
        assert await unit.deliveries.get(theirs.id) is None
        await unit.deliveries.cancel([theirs.id], "not ours")
        await unit.commit()
    assert await about(store, other) == [theirs]


async def test_what_was_cancelled_is_revived_when_it_is_planned_again(store: Store, network: Network):
    (row,) = await plan(store, network)
    async with store.unit(network.id) as unit:
        await unit.deliveries.cancel([row.id], "moved")
        await unit.commit()
    (cancelled,) = await about(store, network)
    assert (cancelled.state, cancelled.last_outcome, cancelled.next_at) == (DeliveryState.CANCELLED, "moved", None)
    later = replace(PLANNED, not_before=NOW + timedelta(hours=1))
    assert await plan(store, network, later) == [replace(row, not_before=later.not_before, next_at=later.not_before)]


async def test_what_is_being_sent_or_has_been_sent_is_not_cancelled(store: Store, network: Network):
    await plan(store, network)
    claimed = await claim_one(store)
    assert await begin(store, claimed)
    async with store.unit(network.id) as unit:
        await unit.deliveries.cancel([claimed.id], "too late")
        await unit.commit()
    assert await settle(store, claimed, SENT)
    async with store.unit(network.id) as unit:
        await unit.deliveries.cancel([claimed.id], "too late")
        await unit.commit()
    (row,) = await about(store, network)
    assert (row.state, row.last_outcome, row.teams_message_id) == (DeliveryState.SENT, "201", "message")


async def test_cancelling_what_is_claimed_fences_the_claimer_out(store: Store, network: Network):
    await plan(store, network)
    claimed = await claim_one(store)
    async with store.unit(network.id) as unit:
        await unit.deliveries.cancel([claimed.id], "closed")
        await unit.commit()
    assert not await begin(store, claimed)


async def test_sending_is_begun_once_and_not_when_the_lease_is_over(store: Store, network: Network):
    await plan(store, network)
    claimed = await claim_one(store)
    assert not await begin(store, claimed, NOW + LEASE)
    assert await begin(store, claimed)
    assert not await begin(store, claimed)


async def test_a_retry_keeps_count_and_falls_due_again(store: Store, network: Network):
    await plan(store, network)
    claimed = await claim_one(store)
    later = NOW + timedelta(minutes=1)
    await begin(store, claimed)
    assert await settle(store, claimed, Outcome(DeliveryState.RETRY, "502", NOW, next_at=later, ambiguous=True))
    (row,) = await about(store, network)
    assert (row.state, row.next_at, row.attempts, row.ambiguous) == (DeliveryState.RETRY, later, 1, 1)
    assert await store.dispatch.claim(NOW, LEASE, 10) == []
    (again,) = await store.dispatch.claim(later, LEASE, 10)
    await settle(store, again, Outcome(DeliveryState.RETRY, "429", later, next_at=later, counted=False))
    (row,) = await about(store, network)
    assert (row.attempts, row.ambiguous, row.last_outcome) == (1, 1, "429")


async def test_who_has_lost_the_lease_records_nothing(store: Store, network: Network):
    await plan(store, network)
    stale = await claim_one(store)
    (fresh,) = await store.dispatch.claim(NOW + LEASE, LEASE, 10)
    assert not await begin(store, stale, NOW)
    assert not await settle(store, stale, SENT)
    (row,) = await about(store, network)
    assert row == fresh
    assert await settle(store, fresh, SENT)
    assert not await settle(store, fresh, SENT)


async def test_that_it_was_sent_is_recorded_after_all_while_it_counts_as_unclear(store: Store, network: Network):
    await plan(store, network)
    slow = await claim_one(store)
    await begin(store, slow)
    (taken_over,) = await store.dispatch.stranded(NOW + LEASE, LEASE, 10)
    assert not await settle(store, slow, SENT), "somebody else is at it"
    later = NOW + timedelta(minutes=10)
    await settle(store, taken_over, Outcome(DeliveryState.UNKNOWN, "crashed", NOW, next_at=later, ambiguous=True))
    assert not await settle(store, slow, Outcome(DeliveryState.RETRY, "429", NOW, next_at=later))
    assert await settle(store, slow, SENT)
    (row,) = await about(store, network)
    assert (row.state, row.next_at, row.attempts, row.teams_message_id) == (DeliveryState.SENT, None, 1, "message")
    assert await store.dispatch.claim(later, LEASE, 10) == []


async def test_one_who_is_told_very_much_keeps_nobody_else_from_being_claimed_for(store: Store, network: Network):
    many = [replace(PLANNED, rule=f"overdue-{n}") for n in range(3 * LOOKED_AT)]
    later = NOW + timedelta(minutes=1)
    await plan(store, network, *many, replace(PLANNED, recipient="member:2", not_before=later))
    claimed = await store.dispatch.claim(later, LEASE, 2)
    assert Counter(row.recipient for row in claimed) == {"member:1": len(many), "member:2": 1}
    assert len({row.lease_token for row in claimed}) == 1
    assert await store.dispatch.claim(later, LEASE, 2) == []
