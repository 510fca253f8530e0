"""Figures for Prometheus: how it stands with what is to be sent, and whether somebody is sending it."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from aiohttp import web
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from bot.delivery import Dispatcher, Memory
from meetings.reminders.deliveries import DeliveryState
from storage.upkeep import Overview

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
NOTHING = timedelta()


class Metrics:
    """The page that Prometheus reads. It holds counts alone: no names, no words, no networks."""

    def __init__(self, store: Memory, dispatcher: Dispatcher, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._dispatcher = dispatcher
        self._clock = clock

    def add_to(self, app: web.Application) -> None:
        """Register the page."""
        app.router.add_get("/metrics", self.page)

    async def page(self, request: web.Request) -> web.Response:  # noqa: ARG002 -- every handler has the same shape
        """The figures as they are now."""
        overview = await self._store.upkeep.overview(self._clock())
        registry = CollectorRegistry(auto_describe=False)
        registry.register(_Figures(overview, self._dispatcher))
        return web.Response(body=generate_latest(registry), headers={"Content-Type": CONTENT_TYPE})


class _Figures(Collector):
    def __init__(self, overview: Overview, dispatcher: Dispatcher) -> None:
        self._overview = overview
        self._dispatcher = dispatcher

    def collect(self) -> Iterator[Metric]:
        """Every figure with what it means."""
        states = GaugeMetricFamily("natverksbot_deliveries", "Deliveries by state.", labels=["state"])
        for state in DeliveryState:
            states.add_metric([state.value], self._overview.by_state.get(state, 0))
        yield states
        yield GaugeMetricFamily("natverksbot_deliveries_due", "Deliveries that should have been sent by now.",
                                value=self._overview.due)  # fmt: skip
        yield GaugeMetricFamily(
            "natverksbot_oldest_due_seconds",
            "How long the delivery that has waited longest should have been sent.",
            value=(self._overview.oldest_due or NOTHING).total_seconds(),
        )
        yield GaugeMetricFamily(
            "natverksbot_networks_held", "Networks in which nothing is sent unasked.", value=self._overview.held
        )
        yield GaugeMetricFamily(
            "natverksbot_dispatcher_idle_seconds",
            "How long ago this process last looked for what is due.",
            value=self._dispatcher.idle_for.total_seconds(),
        )
        answers = CounterMetricFamily(
            "natverksbot_delivery_answers", "Answers to deliveries by this process.", labels=["outcome"]
        )
        for outcome in ("sent", "surely-not", "terminal", "ambiguous"):
            answers.add_metric([outcome], self._dispatcher.outcomes[outcome])
        yield answers
