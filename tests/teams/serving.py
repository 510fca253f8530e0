"""The wire on a loopback port, before a fake Teams, with a receiver that remembers."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from aiohttp import web

from bot.settings import Settings, load
from bot.teams.credentials import CachedTokens, Tokens
from bot.teams.incoming import Incoming
from bot.teams.outbox import Posting
from bot.teams.outcome import NotSent
from bot.teams.wire import Wire, open_wire
from dialogs.turn import SILENCE, Reply
from tests.fakes.teams import FakeTeams


async def _silence(incoming: Incoming) -> Reply:
    return SILENCE


@dataclass
class Listener:
    """A receiver that answers as it is told and keeps what it heard."""

    answer: Callable[[Incoming], Awaitable[Reply]] = _silence
    heard: list[Incoming] = field(default_factory=list)
    kept: list[tuple[list[Posting], NotSent]] = field(default_factory=list)

    async def message(self, incoming: Incoming) -> Reply:
        self.heard.append(incoming)
        return await self.answer(incoming)

    async def event(self, incoming: Incoming) -> Reply:
        self.heard.append(incoming)
        return await self.answer(incoming)

    async def failed(self, incoming: Incoming, error: Exception) -> Reply:
        return Reply(text="Något gick fel och ingenting sparades.")

    async def unsent(self, incoming: Incoming, postings: list[Posting], fault: NotSent) -> None:
        self.kept.append((postings, fault))


def says(reply: Reply) -> Callable[[Incoming], Awaitable[Reply]]:
    """An answer that is always the same."""

    async def answer(incoming: Incoming) -> Reply:
        return reply

    return answer


def production(teams: FakeTeams, **changed: object) -> Settings:
    """Settings as in production, but for the addresses."""
    given = {
        "app_id": teams.app_id,
        "app_secret": "not-a-real-one",
        "app_tenant": teams.tenant_id,
        "tenants": teams.tenant_id,
        "openid_url": teams.openid_url,
        "service_hosts": teams.url,
    }
    return load({}, **{**given, **changed})


@asynccontextmanager
async def serving(
    teams: FakeTeams, listener: Listener, settings: Settings | None = None, tokens: Tokens | None = None
) -> AsyncIterator[Wire]:
    """Run the wire; `teams.deliver` reaches it."""
    settings = settings or production(teams)
    async with open_wire(settings, tokens or CachedTokens(teams.blocking_token)) as wire:
        app = web.Application()
        app.add_routes(wire.routes(listener))
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            teams.bot_url = f"http://127.0.0.1:{runner.addresses[0][1]}/api/messages"
            yield wire
        finally:
            await runner.cleanup()
