"""The whole bot as it is run, on a loopback port before a fake Teams, with a clock that is put forward."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web

from bot.app import create_app
from bot.teams.credentials import CachedTokens
from meetings.agenda.items import AgendaItem
from meetings.network.people import Network
from storage.store import open_store
from tests.builders import Someone as Member
from tests.builders import a_network
from tests.fakes.activities import Someone
from tests.fakes.teams import Answer, FakeTeams
from tests.fakes.wire import Clock
from tests.teams.serving import production

OFTEN = 0.3
"""Seconds between two looks for what is due."""


@dataclass
class WholeBot:
    """What a test does with it."""

    teams: FakeTeams
    url: str
    network: Network
    clock: Clock = field(default_factory=Clock)
    runner: web.AppRunner = field(init=False)

    async def start(self) -> None:
        """Open the port."""
        settings = production(self.teams, database_url=self.url, dispatch_every=OFTEN)
        app = create_app(settings, clock=self.clock, tokens=CachedTokens(self.teams.blocking_token))
        self.runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self.runner.setup()
        await web.TCPSite(self.runner, "127.0.0.1", 0).start()
        self.teams.bot_url = f"http://127.0.0.1:{self.runner.addresses[0][1]}/api/messages"

    async def stop(self) -> None:
        """End it in good order."""
        await self.runner.cleanup()

    async def restarted(self) -> None:
        """End it and start it anew on the same database."""
        await self.stop()
        await self.start()

    async def says(self, who: Member, text: str) -> Answer:
        """A member writes in their own chat."""
        return await self.teams.deliver(self.teams.activities.personal(of_teams(who), text))

    async def heard(self, who: Member, count: int) -> list[str]:
        """The first messages in a member's own chat, once they are there: their text, or their card's first line."""
        chat = self.teams.activities.personal_chat(of_teams(who))
        async with asyncio.timeout(20):
            while len(self.teams.seen_in(chat)) < count:
                await self.teams.until_shown(len(self.teams.shown) + 1)
        return [m.text or str((m.card or {}).get("speak")) for m in self.teams.seen_in(chat)]

    async def suggestions(self) -> list[AgendaItem]:
        """What stands on agendas, read beside the bot."""
        async with open_store(self.url) as store, store.reading(self.network.id) as unit:
            return await unit.agenda.all()


def of_teams(member: Member) -> Someone:
    """A member as Teams' activities know them."""
    made = Someone.called(member.name)
    return Someone(member.name, member.object_id, made.teams_id)


@asynccontextmanager
async def whole_bot(teams: FakeTeams, url: str, **more: object) -> AsyncIterator[WholeBot]:
    """The bot, serving until the end of the block."""
    async with open_store(url) as store:
        network = await a_network(store, tenant=teams.tenant_id, **more)
    bot = WholeBot(teams, url, network)
    await bot.start()
    try:
        yield bot
    finally:
        await bot.stop()
