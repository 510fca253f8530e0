"""The parts of the wire put together; `bot.app` opens it, gives it a receiver and mounts its routes."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiohttp
from aiohttp import web

from bot.settings import Settings
from bot.teams.adapter import TeamsAdapter
from bot.teams.connector import Connector
from bot.teams.credentials import Tokens
from bot.teams.endpoint import LARGEST_BODY, Endpoint
from bot.teams.incoming import Receiver
from bot.teams.keys import SigningKeys
from bot.teams.once import Once
from bot.teams.outbox import Outbox
from bot.teams.service_urls import ServiceUrls
from bot.teams.signing_in import tokens_of
from bot.teams.token import TokenValidator
from bot.teams.turns import Turns

CONNECTIONS = 400
"""At once, to all of Teams: what is being sent, what is waited for because Teams is slow (`bot.hands`), and answers."""
KEPT_ALIVE = 30.0
"""Seconds an idle connection is kept: well below what Teams' front keeps, so that a post seldom meets a dead one."""
DRAINED_WITHIN = 20.0
"""Seconds that turns under way get to end when the process stops."""


@dataclass(frozen=True, slots=True)
class Wire:
    """What the rest of the bot is given."""

    settings: Settings
    outbox: Outbox
    connector: Connector
    service_urls: ServiceUrls
    _validator: TokenValidator | None
    _once: Once

    def routes(self, receiver: Receiver) -> list[web.RouteDef]:
        """The routes to mount."""
        adapter = TeamsAdapter(self.connector, self.settings.app_id)
        turns = Turns(adapter, receiver, self.outbox, self._once)
        endpoint = Endpoint(self._validator, self.service_urls, self.settings.tenants, turns, self._once)
        return [web.post("/api/messages", endpoint.handle)]


@asynccontextmanager
async def open_wire(settings: Settings, tokens: Tokens | None = None) -> AsyncIterator[Wire]:
    """Everything that talks to Teams, on one HTTP session; on leaving, turns under way are let end.

    `tokens` stands in for signing in as configured. Raises SettingsFault when the certificate cannot be read.
    """
    mine = tokens_of(settings) if tokens is None else tokens
    service_urls, once = ServiceUrls.of(settings), Once()
    pool = aiohttp.TCPConnector(limit=CONNECTIONS, keepalive_timeout=KEPT_ALIVE)
    async with aiohttp.ClientSession(
        connector=pool, cookie_jar=aiohttp.DummyCookieJar(), headers={"User-Agent": "Natverksboten"}
    ) as session:
        connector = Connector(session, mine, service_urls, settings.connector_scope)
        keys = SigningKeys(session, settings.openid_url)
        validator = None
        if not settings.development:
            validator = TokenValidator(keys, settings.app_id, settings.token_issuers)
        try:
            yield Wire(settings, Outbox(connector), connector, service_urls, validator, once)
        finally:
            await once.drain(DRAINED_WITHIN)
            await mine.close()
            await keys.close()


__all__ = ["LARGEST_BODY", "Wire", "open_wire"]
