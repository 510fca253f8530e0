"""A network with its dispatcher, and everything that is due in it; time stands still until it is put forward."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from bot.delivery import Dispatcher, Wire
from bot.downloads import SignedLinks
from meetings.acting import By
from meetings.actions.items import ActionItem, Preparer
from meetings.actions.listing import Matter, record, report
from meetings.network.people import Member, Network
from meetings.reminders.deliveries import Delivery
from meetings.reminders.planning import ABOUT
from storage.store import Store
from tests.builders import ASA, COORDINATOR, Someone, a_network, member_called
from tests.fakes.wire import Clock

CHANNEL = "19:channel@thread.tacv2"
LINKS = SignedLinks("https://natverksbot.example", "a key for tests, long enough to be one")
DUE = date(2027, 1, 15)


@dataclass
class Office:
    """A network with its dispatcher, a wire and a clock."""

    store: Store
    network: Network
    wire: Wire
    clock: Clock
    dispatcher: Dispatcher = field(init=False)

    def another(self, **more: object) -> Dispatcher:
        """A second process on the same database, or the first one started anew."""
        options = {"bot_id": "28:bot", "links": LINKS, "chance": lambda: 1.0, "sleep": self.clock.sleep} | more
        return Dispatcher(self.store, self.wire, self.clock, **options)

    async def item(self, title: str, *preparers: str, due: date = DUE, before: timedelta = timedelta(days=60)):
        """A matter recorded well before."""
        people = [await member_called(self.store, self.network, name) for name in preparers or [ASA.name]]
        matter = Matter(title, tuple(Preparer(member_id=p.id) for p in people), due)
        then = self.clock() - before
        async with self.store.unit(self.network.id) as unit:
            recorded = await record(unit, By(await self.lead(), then), matter, then.date())
            await unit.commit()
        return recorded.thing

    async def lead(self) -> Member:
        return await member_called(self.store, self.network, COORDINATOR.name)

    async def reported(self, item: ActionItem) -> None:
        async with self.store.unit(self.network.id) as unit:
            await report(unit, By(await self.lead(), self.clock()), [item])
            await unit.commit()

    async def rows(self, item: ActionItem, rule: str = "on-the-day") -> list[Delivery]:
        async with self.store.reading(self.network.id) as unit:
            return [row for row in await unit.deliveries.about(ABOUT, item.id) if row.rule == rule]

    async def row(self, item: ActionItem, rule: str = "on-the-day") -> Delivery:
        [row] = await self.rows(item, rule)
        return row


async def an_office(store: Store, wire: Wire, service_url: str = "https://smba.test/") -> Office:
    """A network at half past eight on the day when things are to be reported, and weekly after it."""
    clock = Clock()
    network = await a_network(store, channel_id=CHANNEL, service_url=service_url, reminder_days=())
    office = Office(store, network, wire, clock)
    office.dispatcher = office.another()
    return office


def of(someone: Someone) -> str:
    """Their id in Teams."""
    return f"29:{someone.object_id}"
