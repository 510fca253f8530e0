"""Documents over HTTP: signed, expiring links, and what a load balancer asks.

A link is made for one document and opens it for whoever holds it, until it expires; nothing but the
signature says who may. The document is made from the database when it is fetched, so that a link never
shows anything older than the record. A link that was tampered with, has expired, or was for something that
is gone is answered in one and the same way: it teaches nothing.
"""

import asyncio
import hashlib
import hmac
import re
from base64 import urlsafe_b64encode
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import quote, urlsplit

from aiohttp import web

from bot.documents.papers import Paper, list_paper, paper
from dialogs.texts import LOCALES, say, supported
from meetings.errors import NoSuchNetwork
from meetings.ports import DocumentKind, Store

LIFETIME = timedelta(days=14)
"""How long a link opens: from the meeting until well after the members have commented."""
AT_ONCE = 2
"""Documents made at the same time; more would only wait for each other and for the event loop's share."""
_ADDRESS = re.compile(
    r"([a-z]{1,20})-(\d{1,18})([a-z]{2})?-(\d{1,18}|[a-z][a-z0-9]{0,79})-(\d{1,12})-([A-Za-z0-9_-]{43})"
)
_CHALLENGE = re.compile(r"[A-Za-z0-9_-]{16,64}")
_NOT_IN_FILE_NAMES = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|]')

Clock = Callable[[], datetime]
Ready = Callable[[], Awaitable[bool]]


@dataclass(frozen=True, slots=True)
class Wanted:
    """The document that a link is for: one about a meeting, or the network's list of what a selection says."""

    kind: str
    network_id: int
    meeting_id: int = 0
    selection: str = ""
    language: str = ""
    """Of whom it was made for; without one it is in the network's."""


class SignedLinks:
    """Makes and judges links. The key is at least 32 characters and known to this server alone."""

    def __init__(self, base_url: str, key: str, lifetime: timedelta = LIFETIME) -> None:
        self._base = base_url.rstrip("/")
        self._key = key.encode()
        self._lifetime = lifetime

    def minutes(
        self, network_id: int, meeting_id: int, now: datetime, kind: DocumentKind = DocumentKind.MINUTES
    ) -> str:
        """The address of a meeting's minutes, as a Word document unless another kind is asked for."""
        return self.document(kind, network_id, meeting_id, now + self._lifetime)

    def document(
        self, kind: DocumentKind, network_id: int, meeting_id: int, until: datetime, language: str = ""
    ) -> str:
        """The address of a document about a meeting; it opens until the instant given.

        Made for one person it is in their `language`; else in the network's.
        """
        wanted = Wanted(kind, network_id, meeting_id, language=language)
        return f"{self._base}/documents/{self._token(wanted, until)}"

    def listing(self, kind: DocumentKind, network_id: int, selection: str, until: datetime, language: str = "") -> str:
        """The address of a network's list, until the instant given.

        Like every link it is the network's and not the person's who asked for it: it may be passed on, and opens
        for whoever holds it. That is why the links of lists are made for a day, and not for weeks.
        """
        wanted = Wanted(kind, network_id, selection=selection, language=language)
        return f"{self._base}/documents/{self._token(wanted, until)}"

    def outside(self, network_id: int, secret: str) -> str:
        """The address where somebody outside answers the question that the secret stands for."""
        return f"{self._base}/outside/{network_id}-{secret}"

    def token(self, wanted: Wanted, now: datetime) -> str:
        """What stands at the end of the address of a link that is made now."""
        return self._token(wanted, now + self._lifetime)

    @property
    def host(self) -> str:
        """The name under which this server is reached."""
        return urlsplit(self._base).hostname or ""

    def _token(self, wanted: Wanted, until: datetime) -> str:
        about = wanted.selection or wanted.meeting_id
        said = f"{wanted.kind}-{wanted.network_id}{wanted.language}-{about}-{int(until.timestamp())}"
        return f"{said}-{self._signature(said)}"

    def read(self, token: str, now: datetime) -> Wanted | None:
        """What the link is for, or None when it is not ours, or no longer."""
        found = _ADDRESS.fullmatch(token)
        if found is None:
            return None
        kind, network_id, language, about, until, signature = found.groups(default="")
        said = token.removesuffix(f"-{signature}")
        genuine = hmac.compare_digest(signature.encode(), self._signature(said).encode())
        if not genuine or int(until) <= now.timestamp():
            return None
        if about.isdecimal():
            return Wanted(kind, int(network_id), int(about), language=language)
        return Wanted(kind, int(network_id), selection=about, language=language)

    def proof(self, challenge: str) -> str:
        """What shows to whoever has the same key that this process has it; it opens no document."""
        return self._signed(b"natverksbot proof 1\n", challenge)

    def _signature(self, said: str) -> str:
        return self._signed(b"natverksbot document link 1\n", said)

    def _signed(self, purpose: bytes, said: str) -> str:
        made = hmac.new(self._key, purpose + said.encode(), hashlib.sha256).digest()
        return urlsafe_b64encode(made).rstrip(b"=").decode()


class Downloads:
    """The routes of everything that is fetched."""

    def __init__(self, store: Store, links: SignedLinks, clock: Clock, ready: Ready) -> None:
        self._store = store
        self._links = links
        self._clock = clock
        self._ready = ready
        self._turns = asyncio.Semaphore(AT_ONCE)

    def add_to(self, app: web.Application) -> None:
        """Register the routes."""
        app.router.add_get("/documents/{token}", self.document)
        app.router.add_get("/healthz", self.alive)
        app.router.add_get("/readyz", self.ready)

    async def document(self, request: web.Request) -> web.Response:
        """The document a link is for."""
        now = self._clock()
        wanted = self._links.read(request.match_info["token"], now)
        found = await self._paper(wanted, now) if wanted else None
        if found is None:
            return gone()
        async with self._turns:
            made = await found.make()
        return web.Response(body=made, headers={"Content-Type": found.media_type, **_headers(found)})

    async def alive(self, request: web.Request) -> web.Response:
        """The process answers; to a challenge with a proof, by which `natverksbot doctor` knows it from another."""
        challenge = request.query.get("challenge", "")
        shown = f" {self._links.proof(challenge)}" if _CHALLENGE.fullmatch(challenge) else ""
        return web.Response(text=f"ok{shown}", headers=CLOSED)

    async def ready(self, request: web.Request) -> web.Response:  # noqa: ARG002 -- every handler has the same shape
        """Whether it can do its work: the database answers."""
        if await self._ready():
            return web.Response(text="ready", headers=CLOSED)
        return web.Response(status=503, text="not ready", headers=CLOSED)

    async def _paper(self, wanted: Wanted, now: datetime) -> Paper | None:
        try:
            async with self._store.reading(wanted.network_id) as unit:
                locale = supported(wanted.language or unit.network.language)
                if wanted.selection:
                    return await list_paper(wanted.kind, unit, wanted.selection, now, locale)
                meeting = await unit.meetings.get(wanted.meeting_id)
                return await paper(wanted.kind, unit, meeting, now, self._links.host, locale) if meeting else None
        except NoSuchNetwork:
            return None


CLOSED = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow",
    "Content-Security-Policy": "default-src 'none'; sandbox",
}
"""Nothing is kept on the way, guessed at, passed on, indexed or run."""


def gone() -> web.Response:
    """One answer for every link that opens nothing, in both languages: who follows it is not known."""
    return web.Response(status=404, text="\n".join(say(locale, "link-gone") for locale in LOCALES), headers=CLOSED)


def _headers(found: Paper) -> dict[str, str]:
    """The name twice: in ASCII for old clients, and as RFC 5987 has it with å, ä and ö.

    A page is read where it is opened, in its own style; everything else is a file to be kept.
    """
    name = _NOT_IN_FILE_NAMES.sub(" ", found.name)
    plain = name.encode("ascii", "replace").decode().replace("?", "_")
    shown = "inline" if found.policy else "attachment"
    policy = {"Content-Security-Policy": f"{found.policy}; sandbox"} if found.policy else {}
    disposition = f"{shown}; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
    return CLOSED | policy | {"Content-Disposition": disposition}
