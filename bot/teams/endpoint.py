"""POST /api/messages: the header is judged, then the body read, then the turn run. Any bytes get 2xx or 4xx."""

import asyncio
from collections.abc import Collection

import aiohttp
import structlog
from aiohttp import web

from bot.settings import is_loopback
from bot.teams.activities import BadActivity, incoming, parsed, tenant_of
from bot.teams.once import Answered, Once
from bot.teams.service_urls import ForeignServiceUrl, ServiceUrls
from bot.teams.token import ANYONE, Caller, Rejected, TokenValidator, require_same
from bot.teams.turns import Turns

log = structlog.get_logger(__name__)

LARGEST_BODY = 256 * 1024
"""Bytes."""
BODY_WITHIN = 10.0
"""Seconds for the body to come."""
ANSWER_WITHIN = 10.0
"""Seconds until a message is acknowledged though its turn goes on: after 15 Teams sends it again."""


class Endpoint:
    """Judges requests and hands turns on."""

    def __init__(
        self,
        validator: TokenValidator | None,
        service_urls: ServiceUrls,
        tenants: Collection[str],
        turns: Turns,
        once: Once,
    ) -> None:
        """Without a validator (development) every sender on this machine is believed."""
        self._validator = validator
        self._service_urls = service_urls
        self._tenants = tenants
        self._turns = turns
        self._once = once

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """One request."""
        try:
            caller = await self._caller(request)
            activity = parsed(await _body(request))
            require_same(caller, activity, tenant_of(activity), self._tenants)
            came = incoming(activity, self._service_urls.checked(activity["serviceUrl"]))
        except Rejected as no:
            log.warning("request-rejected", status=no.status, reason=no.reason)
            return web.Response(status=no.status, headers={"WWW-Authenticate": "Bearer"} if no.status == 401 else {})  # noqa: PLR2004
        except ForeignServiceUrl as no:
            log.warning("request-rejected", status=403, reason=str(no))
            return web.Response(status=403)
        except BadActivity as no:
            log.warning("request-unreadable", reason=str(no))
            return web.Response(status=400)
        if came is None:
            return web.Response(status=200)
        turn = self._once.turn(came.key, lambda: self._turns.run(activity, came))
        waiting = None if activity["type"] == "invoke" else ANSWER_WITHIN
        try:
            # Shielded: a turn goes on when the sender has hung up.
            answered = await asyncio.wait_for(asyncio.shield(turn), waiting)
        except TimeoutError:
            log.warning("turn-slow", key=came.key)
            return web.Response(status=202)
        return _response(answered)

    async def _caller(self, request: web.Request) -> Caller:
        if self._validator is not None:
            told = request.headers.getall("Authorization", [])
            return await self._validator.caller(told[0] if len(told) == 1 else None)
        # A page in the developer's browser can post to loopback under a name of its own.
        if not is_loopback((request.url.host or "") if request.headers.get("Host") else ""):
            raise Rejected(403, "development mode answers to loopback names only")
        return ANYONE


def _response(answered: Answered) -> web.Response:
    if not answered.body:
        # Teams takes {} for a dialog without a task and says that the app cannot be reached; no body closes it.
        return web.Response(status=answered.status)
    return web.json_response(answered.body, status=answered.status)


async def _body(request: web.Request) -> bytes:
    if request.content_type != "application/json" or request.headers.get("Content-Encoding", "identity") != "identity":
        raise web.HTTPUnsupportedMediaType
    if (request.content_length or 0) > LARGEST_BODY:
        raise web.HTTPRequestEntityTooLarge(LARGEST_BODY, request.content_length or 0)
    body = bytearray()
    try:
        async with asyncio.timeout(BODY_WITHIN):
            async for chunk in request.content.iter_any():
                body += chunk
                if len(body) > LARGEST_BODY:
                    raise web.HTTPRequestEntityTooLarge(LARGEST_BODY, len(body))
    except TimeoutError:
        raise web.HTTPRequestTimeout from None
    except (aiohttp.ClientError, aiohttp.web.RequestPayloadError, aiohttp.http_exceptions.HttpProcessingError):
        raise BadActivity("a broken body") from None
    return bytes(body)
