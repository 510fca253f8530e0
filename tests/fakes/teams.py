"""A Teams for tests: keys, token endpoint and connector on one loopback port.

It behaves like the real one as far as the bot can tell, records all it was asked and all it showed to users,
and fails on request: `teams.next("send", refuse(429))` for the next request, `teams.always(...)` for all.
Routes are openid, keys, discovery, token, identity, send, reply, update, delete, create, members,
member, team, channels.
"""

import asyncio
import json
import random
import urllib.parse
import urllib.request
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any

import aiohttp
from aiohttp import web

from tests.fakes.activities import Activities, Someone
from tests.fakes.tokens import ISSUER, Signer

Json = dict[str, Any]
APP_ID = "5f0c7a31-9a4b-4a8e-9f57-1d2c3b4a5e6f"
TENANT = "0c6d3f52-6f0e-4b7f-8a53-2f1b8d9e7a10"


@dataclass(frozen=True)
class Fault:
    """What goes wrong with one request. `accepted`: the user sees the message all the same."""

    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Any = None
    accepted: bool = False
    drop: bool = False
    wait: float = 0.0
    until: asyncio.Event | None = None


def refuse(status: int, body: Any = None, **headers: str) -> Fault:
    """Answer with a status; nobody sees anything. Header names are given with _ for -."""
    return Fault(status, {name.replace("_", "-"): value for name, value in headers.items()}, body)


def accept_then(status: int) -> Fault:
    """Show the message, then say that it failed."""
    return Fault(status, accepted=True)


def drop(*, accepted: bool = False) -> Fault:
    """Close the connection instead of answering, after showing the message if `accepted`."""
    return Fault(drop=True, accepted=accepted)


def weather(
    chance: random.Random,
    faults: Sequence[tuple[float, Callable[[], Fault]]],
    *,
    routes: Sequence[str] = ("send", "reply", "create"),
    waits: tuple[float, float] = (0.0, 0.0),
) -> Callable[[str, int], Fault | None]:
    """For `FakeTeams.faults`: each fault with its share of the requests; all take between so many seconds."""

    def drawn(route: str, _: int) -> Fault | None:
        if route not in routes:
            return None
        left = chance.random()
        wait = chance.uniform(*waits)
        for share, fault in faults:
            left -= share
            if left < 0:
                return replace(fault(), wait=wait)
        return late(wait)

    return drawn


def late(seconds: float = 0.0, until: asyncio.Event | None = None) -> Fault:
    """Answer well, but late."""
    return Fault(wait=seconds, until=until, accepted=True)


@dataclass(frozen=True)
class Request:
    """One request as it came in, whatever became of it."""

    route: str
    path: str
    token: str | None
    body: Any
    connection: str = ""


@dataclass(frozen=True)
class Shown:
    """One message as a user sees it."""

    route: str
    conversation: str
    id: str
    activity: Json

    @property
    def text(self) -> str:
        """Its text."""
        return str(self.activity.get("text") or "")

    @property
    def card(self) -> Json | None:
        """Its Adaptive Card."""
        attachments = self.activity.get("attachments") or [{}]
        return attachments[0].get("content")


@dataclass(frozen=True)
class Answer:
    """What the bot answered to an activity."""

    status: int
    body: Any


class FakeTeams:
    """See the module. Use `async with running() as teams`, or the fixture `teams`."""

    def __init__(self, *, app_id: str = APP_ID, tenant_id: str = TENANT, require_token: bool = True) -> None:
        self.app_id = app_id
        self.tenant_id = tenant_id
        self.require_token = require_token
        self.url = ""
        self.signer: Signer
        """Signs the tokens it sends; `teams.signer.roll()` changes the key."""
        self.activities: Activities
        """Builds activities from this bot's tenant and team."""
        self.bot_url = ""
        """Where `deliver` posts to: the bot's /api/messages."""
        self.requests: list[Request] = []
        self.shown: list[Shown] = []
        """Every message a user has seen, in order; updates are there too, with route "update"."""
        self.rosters: dict[str, list[Someone]] = defaultdict(list)
        """Members by the id of a team, channel or chat."""
        self.blocked: set[str] = set()
        """Teams ids (29:…) and conversation ids that may not be written to."""
        self.faults: Callable[[str, int], Fault | None] | None = None
        """Decides on (route, number of the request) what goes wrong, after what is scripted."""
        self._closed: dict[str, str] = {}
        self._scripted: dict[str, deque[Fault]] = defaultdict(deque)
        self._standing: dict[str, Fault] = {}
        self._chats: dict[str, str] = {}
        self._tokens: set[str] = set()
        self._number = 1763800000000
        self._changed = asyncio.Condition()
        self._http: aiohttp.ClientSession | None = None
        self._runner: web.AppRunner
        self._site: web.TCPSite

    # What tests say to it

    def next(self, route: str, fault: Fault, times: int = 1) -> None:
        """Let the next requests on a route go wrong."""
        self._scripted[route].extend([fault] * times)

    def always(self, route: str, fault: Fault | None) -> None:
        """Let every request on a route go wrong; None ends it."""
        self._standing.pop(route, None)
        if fault is not None:
            self._standing[route] = fault

    def close(self, person: Someone, code: str = "MessageWritesBlocked", *, at: str = "create") -> None:
        """The person's own chat is closed to the bot: it cannot be made, or (at "send") not be written to."""
        self._closed[person.teams_id if at == "create" else self.activities.personal_chat(person)] = code

    def revoke_tokens(self) -> None:
        """The tokens handed out so far are worth nothing any more."""
        self._tokens.clear()

    @asynccontextmanager
    async def away(self) -> AsyncIterator[None]:
        """Refuse connections until the end of the block; what has come in is answered."""
        assert self._runner.server is not None
        address = self._runner.addresses[0]
        await self._site.stop()
        for connection in list(self._runner.server.connections):
            connection.close()
        try:
            yield
        finally:
            await self._listen(address[0], address[1])

    async def _listen(self, host: str, port: int) -> None:
        self._site = web.TCPSite(self._runner, host, port)
        await self._site.start()

    async def deliver(self, activity: Any, *, token: str | None = "good", raw: bytes | None = None) -> Answer:
        """Send an activity to the bot as Teams would; `token` None sends none, `raw` sends those bytes."""
        assert self._http is not None
        self._notice(activity)
        headers = {"Content-Type": "application/json; charset=utf-8"}
        if token is not None:
            headers["Authorization"] = f"Bearer {self.signer.token() if token == 'good' else token}"
        body = raw if raw is not None else json.dumps(activity, ensure_ascii=False).encode()
        async with self._http.post(self.bot_url, data=body, headers=headers) as response:
            answer = await response.read()
            is_json = response.content_type == "application/json" and answer
            return Answer(response.status, json.loads(answer) if is_json else answer.decode())

    def _notice(self, activity: Any) -> None:
        """Whoever writes from another tenant, in a shared channel, has no chat with the bot here."""
        sender = activity.get("from") if isinstance(activity, dict) else None
        if isinstance(sender, dict) and sender.get("tenantId", self.tenant_id) != self.tenant_id:
            self._closed.setdefault(str(sender.get("id")), "BotNotInConversationRoster")

    # What tests ask it

    @property
    def service_url(self) -> str:
        """The address of its connector, as in activities."""
        return f"{self.url}/emea/"

    @property
    def openid_url(self) -> str:
        """Where its keys are described."""
        return f"{self.url}/v1/.well-known/openidconfiguration"

    def of(self, route: str) -> list[Request]:
        """The requests on one route."""
        return [request for request in self.requests if request.route == route]

    def seen_in(self, conversation: str) -> list[Shown]:
        """What stands in a conversation now: updates replace what they update."""
        standing: dict[str, Shown] = {}
        for message in self.shown:
            if message.conversation != conversation:
                continue
            if message.route == "delete":
                standing.pop(message.id, None)
            else:
                standing[message.id] = message
        return list(standing.values())

    async def until_shown(self, count: int) -> list[Shown]:
        """Wait until users have seen so many messages."""
        async with self._changed:
            await self._changed.wait_for(lambda: len(self.shown) >= count)
        return self.shown

    async def until_asked(self, route: str, count: int = 1) -> list[Request]:
        """Wait until that many requests have come in on a route, answered or not."""
        async with self._changed:
            await self._changed.wait_for(lambda: len(self.of(route)) >= count)
        return self.of(route)

    def blocking_token(self, scope: str) -> Json:
        """Ask its token endpoint as msal does: blocking, so never on the event loop."""
        return ask_for_token(self.url, self.tenant_id, self.app_id, scope)

    # The server

    def application(self) -> web.Application:
        """Its routes."""
        v3 = "/{region}/v3/conversations"
        one = v3 + "/{conversation}"
        app = web.Application(client_max_size=4 * 1024 * 1024)
        routes: list[tuple[str, str, str, Callable[[web.Request, Json], web.Response]]] = [
            ("GET", "/v1/.well-known/openidconfiguration", "openid", self._openid),
            ("GET", "/v1/.well-known/keys", "keys", self._keys),
            ("GET", "/{tenant}/v2.0/.well-known/openid-configuration", "discovery", self._discovery),
            ("POST", "/{tenant}/oauth2/v2.0/token", "token", self._token),
            ("GET", "/metadata/identity/oauth2/token", "identity", self._identity),
            ("POST", v3, "create", self._create),
            ("POST", one + "/activities", "send", self._send),
            ("POST", one + "/activities/{activity}", "reply", self._send),
            ("PUT", one + "/activities/{activity}", "update", self._update),
            ("DELETE", one + "/activities/{activity}", "delete", self._delete),
            ("GET", one + "/pagedmembers", "members", self._members),
            ("GET", one + "/members/{person}", "member", self._member),
            ("GET", "/{region}/v3/teams/{team}", "team", self._team),
            ("GET", "/{region}/v3/teams/{team}/conversations", "channels", self._channels),
        ]
        for method, path, route, handler in routes:
            app.router.add_route(method, path, self._served(route, handler))
        return app

    def _served(self, route: str, handler: Callable[[web.Request, Json], web.Response]) -> Any:
        async def serve(request: web.Request) -> web.StreamResponse:
            body = await _body_of(request)
            self._record(route, request, body)
            await self._tell()
            fault = self._fault(route)
            if fault and fault.until:
                await fault.until.wait()
            if fault and fault.wait:
                await asyncio.sleep(fault.wait)
            answer = self._refusal(route, request) or (
                handler(request, body) if fault is None or fault.accepted else None
            )
            await self._tell()
            if fault and fault.drop:
                if request.transport is not None:  # who asked may have been killed meanwhile
                    request.transport.abort()
                return web.Response()
            if fault and fault.status:
                return web.json_response(fault.body or {}, status=fault.status, headers=fault.headers)
            assert answer is not None
            return answer

        return serve

    async def _tell(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    def _record(self, route: str, request: web.Request, body: Any) -> None:
        token = request.headers.get("Authorization")
        peer = request.transport.get_extra_info("peername") if request.transport else None
        self.requests.append(Request(route, request.path, token, body, str(peer)))

    def _fault(self, route: str) -> Fault | None:
        if self._scripted[route]:
            return self._scripted[route].popleft()
        if route in self._standing:
            return self._standing[route]
        return self.faults(route, len(self.requests)) if self.faults else None

    def _refusal(self, route: str, request: web.Request) -> web.Response | None:
        if route in ("openid", "keys", "token", "discovery", "identity"):
            return None
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if self.require_token and token not in self._tokens:
            return _error(401, "Unauthorized")
        code = self._shut(request.match_info.get("conversation", ""))
        return _error(404 if code.endswith("NotFound") else 403, code) if code else None

    def _shut(self, receiver: str) -> str:
        """With which word Teams refuses a person or conversation; "" when it does not."""
        return self._closed.get(receiver) or ("MessageWritesBlocked" if receiver in self.blocked else "")

    def _openid(self, request: web.Request, body: Json) -> web.Response:
        return web.json_response({"issuer": ISSUER, "jwks_uri": f"{self.url}/v1/.well-known/keys"})

    def _keys(self, request: web.Request, body: Json) -> web.Response:
        return web.json_response(self.signer.keys())

    def _discovery(self, request: web.Request, body: Json) -> web.Response:
        base = f"{request.scheme}://{request.host}/{self.tenant_id}"
        known = {"issuer": f"{base}/v2.0", "token_endpoint": f"{base}/oauth2/v2.0/token"}
        return web.json_response({**known, "authorization_endpoint": f"{base}/oauth2/v2.0/authorize"})

    def _token(self, request: web.Request, body: Json) -> web.Response:
        if body.get("grant_type") != "client_credentials" or body.get("client_id") != self.app_id:
            return web.json_response({"error": "invalid_client"}, status=401)
        token = f"token-{len(self.of('token'))}"
        self._tokens.add(token)
        return web.json_response({"token_type": "Bearer", "expires_in": 3600, "access_token": token})

    def _identity(self, request: web.Request, body: Json) -> web.Response:
        token = f"token-{len(self.of('identity'))}"
        self._tokens.add(token)
        return web.json_response({"access_token": token, "expires_in": "3600", "resource": request.query["resource"]})

    def _create(self, request: web.Request, body: Json) -> web.Response:
        channel = (body.get("channelData") or {}).get("channel", {}).get("id")
        if channel:
            root = self._next_id()
            conversation = f"{channel};messageid={root}"
            self._show("create", conversation, root, body.get("activity") or {})
            return web.json_response({"id": conversation, "activityId": root}, status=201)
        person = body["members"][0]["id"]
        if self._shut(person):
            return _error(403, self._shut(person))
        chat = self._chats.setdefault(person, f"a:1{person[3:]}")
        return web.json_response({"id": chat}, status=201)

    def _send(self, request: web.Request, body: Json) -> web.Response:
        made = self._next_id()
        self._show("send", request.match_info["conversation"], made, body)
        return web.json_response({"id": made}, status=201)

    def _update(self, request: web.Request, body: Json) -> web.Response:
        where, which = request.match_info["conversation"], request.match_info["activity"]
        if not any(m.id == which and m.conversation == where for m in self.shown):
            return _error(404, "ActivityNotFoundInConversation")
        self._show("update", where, which, body)
        return web.json_response({"id": which})

    def _delete(self, request: web.Request, body: Json) -> web.Response:
        self._show("delete", request.match_info["conversation"], request.match_info["activity"], {})
        return web.json_response({})

    def _members(self, request: web.Request, body: Json) -> web.Response:
        size = min(max(int(request.query.get("pageSize", "500")), 50), 500)
        start = int(request.query.get("continuationToken", "0"))
        roster = self.rosters[request.match_info["conversation"]]
        page: Json = {"members": [p.roster_entry(self.tenant_id) for p in roster[start : start + size]]}
        if start + size < len(roster):
            page["continuationToken"] = str(start + size)
        return web.json_response(page)

    def _member(self, request: web.Request, body: Json) -> web.Response:
        roster = self.rosters[request.match_info["conversation"]]
        found = next((p for p in roster if p.teams_id == request.match_info["person"]), None)
        return (
            web.json_response(found.roster_entry(self.tenant_id))
            if found
            else _error(404, "MemberNotFoundInConversation")
        )

    def _team(self, request: web.Request, body: Json) -> web.Response:
        if request.match_info["team"] != self.activities.team_id:
            return _error(404, "TeamNotFound")
        team = {"id": self.activities.team_id, "name": self.activities.team_name}
        return web.json_response({**team, "aadGroupId": "group", "channelCount": 2})

    def _channels(self, request: web.Request, body: Json) -> web.Response:
        general = {"id": self.activities.team_id, "name": None}
        other = {"id": self.activities.channel_id, "name": "Nätverksmöten"}
        return web.json_response({"conversations": [general, other]})

    def _show(self, route: str, conversation: str, made: str, activity: Json) -> None:
        self.shown.append(Shown(route, conversation, made, activity))

    def _next_id(self) -> str:
        self._number += 1
        return str(self._number)


@asynccontextmanager
async def running(**options: Any) -> AsyncIterator[FakeTeams]:
    """A fake Teams on a free loopback port."""
    teams = FakeTeams(**options)
    runner = teams._runner = web.AppRunner(teams.application(), access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await teams._listen("127.0.0.1", 0)
    teams.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    teams.signer = Signer(teams.app_id, teams.service_url)
    teams.activities = Activities(teams.service_url, teams.app_id, teams.tenant_id)
    try:
        async with aiohttp.ClientSession() as teams._http:
            yield teams
    finally:
        await runner.cleanup()


def ask_for_token(url: str, tenant_id: str, app_id: str, scope: str) -> Json:
    """Ask a fake Teams at that address for a token, from whatever process: blocking."""
    asked = {"grant_type": "client_credentials", "client_id": app_id, "scope": scope}
    address = f"{url}/{tenant_id}/oauth2/v2.0/token"
    with urllib.request.urlopen(address, urllib.parse.urlencode(asked).encode(), timeout=30) as response:
        answer: Json = json.load(response)
    return answer


def _error(status: int, code: str) -> web.Response:
    return web.json_response({"error": {"code": code, "message": code}}, status=status)


async def _body_of(request: web.Request) -> Any:
    body = await request.read()
    if request.content_type == "application/x-www-form-urlencoded":
        return dict(await request.post())
    return json.loads(body) if body else dict(request.query)
