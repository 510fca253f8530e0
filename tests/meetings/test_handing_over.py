"""What a preparer can ask another to take over."""

from datetime import UTC, datetime

import pytest

from meetings.acting import By, Done
from meetings.actions.handing_over import OneAtATime, hand_over
from meetings.actions.items import Preparer
from meetings.actions.listing import Matter, record
from meetings.ports import Store
from tests.builders import ASA, BO, COORDINATOR, a_network, member_called

NOW = datetime(2026, 10, 5, 8, 0, tzinfo=UTC)


async def test_a_preparer_gives_nobody_a_waiting_for_whose_yes_would_forget_whom_it_waits_for(store: Store):
    network = await a_network(store)
    asa, bo, lead = [await member_called(store, network, one.name) for one in (ASA, BO, COORDINATOR)]
    async with store.unit(network.id) as unit:
        item = (await record(unit, By(lead, NOW), Matter("Enkäten", (Preparer(asa.id),)), NOW.date())).thing
        outside = Preparer(bo.id, outside="Länsstyrelsen")
        with pytest.raises(OneAtATime):
            await hand_over(unit, By(asa, NOW), item, (outside,), NOW.date())
        own = Preparer(asa.id, outside="Länsstyrelsen")
        done = await hand_over(unit, By(asa, NOW), item, (own,), NOW.date())
    assert isinstance(done, Done)
    assert done.thing.preparers == (own,)
