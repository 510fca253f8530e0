"""The page where somebody outside the team answers one question, once, by the link they were sent.

The secret in the address is all that says who may: there is no session, so nothing that another page could make a
browser send along. Opening the page changes nothing, for programs that look through mails open links too. A link that
is unknown, used, expired, or about what is gone is answered in one and the same way.
"""

import asyncio
import re
from base64 import b64encode
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from hashlib import sha256
from pathlib import Path
from urllib.parse import parse_qsl

from aiohttp import web
from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup

from bot.downloads import CLOSED, Clock
from dialogs.texts import LOCALES, say, supported
from meetings.calendar.days import local
from meetings.errors import ChangedMeanwhile, NoSuchNetwork
from meetings.network.people import Network
from meetings.ports import Store
from meetings.subgroups.keeping import LONGEST_TEXT
from meetings.subgroups.outside import Answered, answer_outside, asked_by
from meetings.subgroups.records import Life, Subgroup

HERE = Path(__file__).parent
LARGEST_ANSWER = 32 * 1024
"""Bytes: the longest line, with each of its characters written as three times three."""
AT_ONCE = 4
"""Answers read at the same time; more wait, so that the conversation keeps its share."""
MOST_FIELDS = 10
_TOKEN = re.compile(r"(\d{1,18})-([A-Za-z0-9_-]{32,64})", re.ASCII)


class OutsideAnswers:
    """The routes of the page."""

    def __init__(self, store: Store, clock: Clock, happened: Callable[[int], None] = lambda _: None) -> None:
        self._store = store
        self._clock = clock
        self._happened = happened
        self._turns = asyncio.Semaphore(AT_ONCE)

    def add_to(self, app: web.Application) -> None:
        """Register the routes."""
        app.router.add_get("/outside/{token}", self.show)
        app.router.add_post("/outside/{token}", self.answer)

    async def show(self, request: web.Request) -> web.Response:
        """The question, and nothing else."""
        found = _TOKEN.fullmatch(request.match_info["token"])
        if found is None:
            return gone()
        async with self._turns:
            asked = await self._asked(int(found[1]), found[2])
        return gone() if asked is None else _page(*asked)

    async def answer(self, request: web.Request) -> web.Response:
        """The answer, which uses the link up; the page again when it cannot be read."""
        found = _TOKEN.fullmatch(request.match_info["token"])
        if found is None:
            return gone()
        if (request.content_length or 0) > LARGEST_ANSWER:
            return web.Response(status=413, headers=CLOSED)
        fields = await _fields(request)  # before a turn is taken: whoever sends slowly holds nobody up
        async with self._turns:
            asked = await self._asked(int(found[1]), found[2])
            if asked is None:
                return gone()
            network, subgroup = asked
            locale, today = supported(network.language), local(self._clock(), network.time_zone).date()
            said, fault = _read(locale, fields, today)
            if said is None:
                return _page(network, subgroup, fields, fault)
            kept = await self._keep(network.id, found[2], said)
        return _thanks(network, subgroup) if kept else gone()

    async def _asked(self, network_id: int, secret: str) -> tuple[Network, Subgroup] | None:
        try:
            async with self._store.reading(network_id) as unit:
                found = await asked_by(unit, secret, self._clock())
                return (unit.network, found[1]) if found else None
        except NoSuchNetwork:
            return None

    async def _keep(self, network_id: int, secret: str, said: Answered) -> bool:
        try:
            async with self._store.unit(network_id) as unit:
                kept = await answer_outside(unit, secret, self._clock(), said)
                if kept is None:
                    return False
                await unit.commit()
        except ChangedMeanwhile:  # another answered by the same link in this very moment
            return False
        self._happened(network_id)
        return True


def gone() -> web.Response:
    """One answer for every link that opens nothing, in both languages: who follows it is not known."""
    return web.Response(status=404, text="\n".join(say(locale, "outside-gone") for locale in LOCALES), headers=CLOSED)


async def _fields(request: web.Request) -> dict[str, str]:
    """What was typed; nothing at all of what is no form, or larger than an answer is."""
    if request.content_type != "application/x-www-form-urlencoded":
        return {}
    body = bytearray()
    async for part in request.content.iter_chunked(4096):
        body += part
        if len(body) > LARGEST_ANSWER:
            raise web.HTTPRequestEntityTooLarge(LARGEST_ANSWER, len(body), headers=CLOSED)
    try:
        return dict(parse_qsl(body.decode("utf-8"), max_num_fields=MOST_FIELDS, keep_blank_values=True))
    except ValueError:
        return {}


def _read(locale: str, fields: Mapping[str, str], today: date) -> tuple[Answered | None, str]:
    lives = {life.value: life for life in Life}
    life = lives.get(fields.get("life", ""))
    if life is None:
        return None, say(locale, "outside-choose")
    typed = fields.get("next", "").strip()
    try:
        day = date.fromisoformat(typed) if typed else None
    except ValueError:
        return None, say(locale, "outside-unreadable", limit=LONGEST_TEXT)
    text = fields.get("line", "").replace("\r\n", "\n").replace("\x00", "").strip()
    said = Answered(life, text, day)
    return (said, "") if said.readable(today) else (None, say(locale, "outside-unreadable", limit=LONGEST_TEXT))


def _page(
    network: Network, subgroup: Subgroup, typed: Mapping[str, str] | None = None, fault: str = ""
) -> web.Response:
    locale, filled = supported(network.language), typed or {}
    return _drawn(
        locale,
        400 if fault else 200,
        title=say(locale, "outside-title", name=subgroup.name),
        said=[say(locale, "outside-lead", network=network.name)],
        choices=[(life.value, say(locale, f"subgroup-is-{life.value}")) for life in Life],
        how=say(locale, "outside-how"),
        line_label=say(locale, "outside-line"),
        next_label=say(locale, "outside-next"),
        send=say(locale, "outside-send"),
        fault=fault,
        fault_lead=say(locale, "outside-fault"),
        limit=LONGEST_TEXT,
        life=filled.get("life", ""),
        text=filled.get("line", "")[: 2 * LONGEST_TEXT],
        next=filled.get("next", "")[:10],
    )


def _thanks(network: Network, subgroup: Subgroup) -> web.Response:
    locale = supported(network.language)
    said = [say(locale, "outside-thanks"), say(locale, "outside-done")]
    return _drawn(locale, 200, title=say(locale, "outside-title", name=subgroup.name), said=said, choices=[])


def _drawn(locale: str, status: int, **facts: object) -> web.Response:
    drawn = Markup(_style())  # noqa: S704 -- our own file
    page = _template().render(facts, lang=locale, drawn=drawn)
    headers = CLOSED | {"Content-Security-Policy": _policy()}
    return web.Response(status=status, text=page, content_type="text/html", charset="utf-8", headers=headers)


@cache
def _policy() -> str:
    """What a browser may do with the page: draw it in our own style, and send the form back here."""
    told = b64encode(sha256(_style().encode()).digest()).decode()
    own = f"style-src 'sha256-{told}'; form-action 'self'"
    return f"default-src 'none'; {own}; base-uri 'none'; frame-ancestors 'none'"


@cache
def _style() -> str:
    return (HERE / "outside.css").read_text(encoding="utf-8")


@cache
def _template() -> Template:
    made = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return made.from_string((HERE / "outside.html").read_text(encoding="utf-8"))
