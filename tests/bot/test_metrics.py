"""The page for Prometheus, and what a load balancer is told."""

import asyncio
from datetime import timedelta

from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from prometheus_client.parser import text_string_to_metric_families

from bot.metrics import Metrics
from storage.store import Store
from tests.builders import ASA
from tests.fakes.wire import FakeWire
from tests.office import Office, an_office


async def figures(office: Office) -> dict[str, float]:
    app = web.Application()
    Metrics(office.store, office.dispatcher, office.clock).add_to(app)
    async with TestClient(TestServer(app)) as client, client.get("/metrics") as response:
        assert response.status == 200
        page = await response.text()
    return {
        f"{sample.name} {' '.join(sample.labels.values())}".strip(): sample.value
        for family in text_string_to_metric_families(page)
        for sample in family.samples
    }


async def test_what_is_due_and_how_long_it_has_waited_is_seen(store: Store):
    office = await an_office(store, FakeWire())
    await office.item("Enkäten", ASA.name)
    office.clock.forward(minutes=7)
    seen = await figures(office)
    assert seen["natverksbot_deliveries_due"] == 1
    assert seen["natverksbot_oldest_due_seconds"] == 7 * 60
    await office.dispatcher.run_due()
    seen = await figures(office)
    assert seen["natverksbot_deliveries_due"] == seen["natverksbot_oldest_due_seconds"] == 0
    assert seen["natverksbot_deliveries sent"] == seen["natverksbot_delivery_answers_total sent"] == 1


async def test_networks_that_are_held_are_seen(store: Store):
    office = await an_office(store, FakeWire())
    assert (await figures(office))["natverksbot_networks_held"] == 0
    await office.store.installation.hold(office.clock())
    assert (await figures(office))["natverksbot_networks_held"] == 1


async def test_a_dispatcher_that_has_stopped_looking_is_seen(sqlite_store: Store):
    office = await an_office(sqlite_store, FakeWire())
    await office.dispatcher.tick()
    assert office.dispatcher.looked_within(timedelta(seconds=30))
    await asyncio.sleep(0)
    assert not office.dispatcher.looked_within(timedelta())
