"""The minutes as an accessible PDF."""

import asyncio
from datetime import datetime
from pathlib import Path

from bot.documents.docx import LANGUAGES
from bot.documents.fields import fields
from bot.documents.pdf import made
from meetings.minutes.records import MinutesDraft

TEMPLATE = Path(__file__).parent / "minutes.typ"
WIDE = frozenset({"heading", "notes", "summaries", "decisions", "assignments", "attachments"})
"""Fields of a point that have the width of the page."""


async def minutes_pdf(draft: MinutesDraft, locale: str, now: datetime) -> bytes:
    """The document, made in a thread."""
    return await asyncio.to_thread(render_pdf, draft, locale, now)


def render_pdf(draft: MinutesDraft, locale: str, now: datetime) -> bytes:
    """The minutes as a document."""
    lang, region = LANGUAGES[locale].split("-")
    return made(TEMPLATE, {**fields(draft, locale), "lang": lang, "region": region}, now, WIDE)
