"""Teams' connector: one client over one session of kept-alive connections, for everything that goes out."""

import asyncio
import json
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import aiohttp
import structlog
from yarl import URL

from bot.teams.answers import fault_of, json_of
from bot.teams.credentials import NoToken, Tokens
from bot.teams.outcome import Ambiguous, NotSent, Sent, SurelyNot, Terminal
from bot.teams.service_urls import ForeignServiceUrl, ServiceUrls

log = structlog.get_logger(__name__)
Json = dict[str, Any]

CONNECT = 5.0
"""Seconds to get a connection."""
LONGEST = 30.0
"""Seconds for one request in all."""
PAGE = 500
"""Members a page; Teams gives 50 to 500."""
MOST_PAGES = 100
"""Pages of one roster; a continuation that never ends is a fault of the other side."""
WORTH_ANOTHER_TRY = frozenset({None, 412, 429})
"""Of what was surely not shown, what may be different in a second: no connection, or too many requests."""
RETRIED_ALL_THE_SAME = frozenset({502, 504})
"""Statuses after which Teams' own advice is to try again, although the message may have been shown."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long and how often to try. `doubtful`: also when the first try may have arrived."""

    seconds: float
    tries: int
    doubtful: bool = False


ONCE = Patience(LONGEST, 1)
"""For deliveries: each try is a row, and when to try again is decided there."""
INLINE = Patience(4.0, 4, doubtful=True)
"""For answers: the user waits, and Teams asks again after 15 seconds. A double receipt does no harm."""
READING = Patience(20.0, 4, doubtful=True)
"""For what changes nothing when it is done twice."""


@dataclass(frozen=True, slots=True)
class Account:
    """A member of a team or chat as Teams lists them."""

    teams_id: str
    object_id: str
    name: str
    tenant_id: str = ""
    role: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Team:
    """A team as Teams describes it."""

    id: str
    name: str
    group_id: str = ""


class Connector:
    """Calls the connector. Everything raises NotSent (SurelyNot, Terminal or Ambiguous)."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        tokens: Tokens,
        service_urls: ServiceUrls,
        scope: str,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._session = session
        self._tokens = tokens
        self._service_urls = service_urls
        self._scope = scope
        self._sleep = sleep
        self._jitter = random.Random()  # noqa: S311 -- spreads retries, guards nothing

    async def send(self, service_url: str, conversation_id: str, activity: Json, patience: Patience = ONCE) -> Sent:
        """Show a message in a conversation; a thread is `channel;messageid=root`."""
        path = f"/v3/conversations/{_part(conversation_id)}/activities"
        answer = await self._call("POST", service_url, path, activity, patience)
        return Sent(conversation_id, _id(answer.get("id")))

    async def reply(
        self, service_url: str, conversation_id: str, to: str, activity: Json, patience: Patience = ONCE
    ) -> Sent:
        """Show a message as an answer to another."""
        path = f"/v3/conversations/{_part(conversation_id)}/activities/{_part(to)}"
        answer = await self._call("POST", service_url, path, activity, patience)
        return Sent(conversation_id, _id(answer.get("id")))

    async def update(
        self, service_url: str, conversation_id: str, message_id: str, activity: Json, patience: Patience = READING
    ) -> Sent:
        """Put another content in place of a message of the bot's own."""
        path = f"/v3/conversations/{_part(conversation_id)}/activities/{_part(message_id)}"
        await self._call("PUT", service_url, path, {**activity, "id": message_id}, patience)
        return Sent(conversation_id, message_id)

    async def delete(
        self, service_url: str, conversation_id: str, message_id: str, patience: Patience = READING
    ) -> None:
        """Take a message of the bot's own away."""
        path = f"/v3/conversations/{_part(conversation_id)}/activities/{_part(message_id)}"
        await self._call("DELETE", service_url, path, None, patience)

    async def create_chat(
        self, service_url: str, tenant_id: str, teams_id: str, bot_id: str, patience: Patience = READING
    ) -> str:
        """The id of a person's own chat with the bot, made if there is none; the same however often it is asked."""
        body: Json = {
            "isGroup": False,
            "bot": {"id": bot_id},
            "members": [{"id": teams_id}],
            "tenantId": tenant_id,
            "channelData": {"tenant": {"id": tenant_id}},
        }
        made = _id((await self._call("POST", service_url, "/v3/conversations", body, patience)).get("id"))
        if made is None:
            raise SurelyNot("a chat without an id")
        return made

    async def create_thread(
        self,
        service_url: str,
        tenant_id: str,
        channel_id: str,
        bot_id: str,
        activity: Json,
        patience: Patience = ONCE,
    ) -> Sent:
        """Show a message in a channel as the beginning of a thread."""
        body: Json = {
            "isGroup": True,
            "bot": {"id": bot_id},
            "tenantId": tenant_id,
            "channelData": {"channel": {"id": channel_id}, "tenant": {"id": tenant_id}},
            "activity": activity,
        }
        answer = await self._call("POST", service_url, "/v3/conversations", body, patience)
        root = _id(answer.get("activityId"))
        thread = _id(answer.get("id")) or (f"{channel_id};messageid={root}" if root else channel_id)
        return Sent(thread, root)

    async def members(self, service_url: str, conversation_id: str) -> list[Account]:
        """All members of a team (by its id), channel or chat, read page by page; Terminal when it never ends."""
        path = f"/v3/conversations/{_part(conversation_id)}/pagedmembers?pageSize={PAGE}"
        found: list[Account] = []
        more = ""
        for _ in range(MOST_PAGES):
            page = await self._call("GET", service_url, path + more, None, READING)
            found += [_account(m) for m in page.get("members") or [] if isinstance(m, dict) and m.get("id")]
            token = page.get("continuationToken")
            if not token:
                return found
            more = f"&continuationToken={_part(str(token))}"
        # Half a list would say that the other half has left.
        raise Terminal(f"a list of members without end: {len(found)} so far")

    async def member(self, service_url: str, conversation_id: str, teams_id: str) -> Account:
        """One member of a team (by its id), channel or chat; Terminal with 404 when they are not in it."""
        path = f"/v3/conversations/{_part(conversation_id)}/members/{_part(teams_id)}"
        return _account(await self._call("GET", service_url, path, None, READING))

    async def team(self, service_url: str, team_id: str) -> Team:
        """What a team is called."""
        answer = await self._call("GET", service_url, f"/v3/teams/{_part(team_id)}", None, READING)
        return Team(
            str(answer.get("id") or team_id), str(answer.get("name") or ""), str(answer.get("aadGroupId") or "")
        )

    async def sign_in(self) -> None:
        """Have a token at hand, so that sending cannot fail for want of one. Raises SurelyNot."""
        await self._token(LONGEST)

    async def _call(self, method: str, service_url: str, path: str, body: Json | None, patience: Patience) -> Json:
        try:
            url = URL(self._service_urls.checked(service_url) + path, encoded=True)
        except ForeignServiceUrl as error:
            raise SurelyNot(str(error)) from None
        data = None if body is None else json.dumps(body, ensure_ascii=False).encode("utf-8", "replace")
        loop = asyncio.get_running_loop()
        deadline = loop.time() + patience.seconds
        tried = 0
        while True:
            tried += 1
            try:
                return await self._signed(method, url, data, deadline - loop.time())
            except NotSent as fault:
                pause = self._pause(fault, tried, patience, idempotent=method != "POST")
                if pause is None or loop.time() + pause >= deadline:
                    raise
                log.info("connector-retry", method=method, outcome=fault.outcome, status=fault.status, tried=tried)
                await self._sleep(pause)

    def _pause(self, fault: NotSent, tried: int, patience: Patience, *, idempotent: bool) -> float | None:
        """Seconds until the next try, or None when there is to be none."""
        if tried >= patience.tries:
            return None
        if isinstance(fault, Ambiguous):
            advised = fault.status in RETRIED_ALL_THE_SAME or idempotent
            if not (patience.doubtful and advised):
                return None
        elif not isinstance(fault, SurelyNot) or fault.status not in WORTH_ANOTHER_TRY:
            return None
        if fault.retry_after is not None:
            return fault.retry_after
        return self._jitter.uniform(0.5, 1.0) * 0.4 * float(2 ** (tried - 1))

    async def _signed(self, method: str, url: URL, data: bytes | None, seconds: float) -> Json:
        """One request; a refused token is replaced once."""
        token = await self._token(seconds)
        try:
            return await self._once(method, url, data, token, seconds)
        except SurelyNot as fault:
            if fault.status != 401 or token is None:  # noqa: PLR2004 -- HTTP's Unauthorized
                raise
            self._tokens.forget(self._scope, token)
            return await self._once(method, url, data, await self._token(seconds), seconds)

    async def _token(self, seconds: float) -> str | None:
        try:
            async with asyncio.timeout(seconds):
                return await self._tokens.token(self._scope)
        except NoToken as error:
            raise SurelyNot(f"no token: {error}") from error
        except TimeoutError:
            raise SurelyNot("no token in time") from None

    async def _once(self, method: str, url: URL, data: bytes | None, token: str | None, seconds: float) -> Json:
        headers = {"Content-Type": "application/json; charset=utf-8"} if data is not None else {}
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        total = max(0.1, min(seconds, LONGEST))
        timeout = aiohttp.ClientTimeout(total=total, connect=min(CONNECT, total), sock_connect=min(CONNECT, total))
        try:
            async with self._session.request(
                method, url, data=data, headers=headers, timeout=timeout, allow_redirects=False
            ) as response:
                return await json_of(response)
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL) as error:
            raise SurelyNot(f"no connection: {error}") from error
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise fault_of(error) from error


def _part(text: str) -> str:
    return quote(text, safe="")


def _id(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _account(m: Json) -> Account:
    def told(*names: str) -> str:
        return next((str(m[name]) for name in names if m.get(name)), "")

    return Account(
        teams_id=told("id"),
        object_id=told("aadObjectId", "objectId"),
        name=told("name"),
        tenant_id=told("tenantId"),
        role=told("userRole"),
        email=told("email", "userPrincipalName"),
    )
