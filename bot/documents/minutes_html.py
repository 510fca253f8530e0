"""The minutes as one accessible page (WCAG 2.1 AA): nothing in it is run, and nothing is fetched."""

import asyncio
from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path

from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup, escape

from bot.documents.fields import ADDRESS, fields
from meetings.minutes.records import MinutesDraft

HERE = Path(__file__).parent
MEDIA_TYPE = "text/html; charset=utf-8"


async def minutes_html(draft: MinutesDraft, locale: str) -> bytes:
    """The page, made in a thread."""
    return await asyncio.to_thread(render_html, draft, locale)


def render_html(draft: MinutesDraft, locale: str) -> bytes:
    """The page, in UTF-8. What users typed is escaped; web addresses in it are links."""
    drawn = Markup(style())  # noqa: S704 -- our own file
    page = _template().render(fields(draft, locale), lang=locale, style=drawn, policy=policy())
    return page.encode()


@cache
def policy() -> str:
    """What a browser may do with the page: draw it in our own style, and nothing else."""
    told = b64encode(sha256(style().encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{told}'; base-uri 'none'; form-action 'none'"


@cache
def style() -> str:
    """The looks of every page."""
    return (HERE / "minutes.css").read_text(encoding="utf-8")


@cache
def _template() -> Template:
    made = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    made.filters["linked"] = _linked
    return made.from_string((HERE / "minutes.html").read_text(encoding="utf-8"))


def _linked(text: str) -> Markup:
    """The text with its web addresses as links, which say nothing of where the reader came from."""
    shown, end = Markup(), 0
    for found in ADDRESS.finditer(text):
        link = Markup('<a href="{}" rel="noreferrer">{}</a>').format(found[0], found[0])
        shown += escape(text[end : found.start()]) + link
        end = found.end()
    return shown + escape(text[end:])
