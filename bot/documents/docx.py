"""The minutes as a Word document, from a template that Word can open and change."""

import asyncio
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from docx.oxml.ns import qn
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from bot.documents.fields import fields, title
from meetings.minutes import MinutesDraft

TEMPLATE = Path(__file__).parent / "minutes.docx"
MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
LANGUAGES = {"sv": "sv-SE", "en": "en-GB"}
LONGEST_PROPERTY = 255
"""Characters of a document property, a limit of the format."""


async def minutes_docx(draft: MinutesDraft, locale: str, now: datetime) -> bytes:
    """The document, made in a thread: it takes tens of milliseconds of pure computing."""
    return await asyncio.to_thread(render, draft, locale, now)


def render(draft: MinutesDraft, locale: str, now: datetime) -> bytes:
    """The document. What users typed is escaped; a field that the template asks for in vain is an error."""
    document = DocxTemplate(TEMPLATE)
    document.render(
        fields(draft, locale), SandboxedEnvironment(autoescape=True, undefined=StrictUndefined), autoescape=True
    )
    _describe(document, draft, locale, now)
    made = BytesIO()
    document.save(made)
    return made.getvalue()


def _describe(document: DocxTemplate, draft: MinutesDraft, locale: str, now: datetime) -> None:
    """Properties and language: what a screen reader says first, and how it pronounces the rest."""
    about = document.docx.core_properties
    about.title = title(draft, locale)[:LONGEST_PROPERTY]
    about.author = about.last_modified_by = draft.network[:LONGEST_PROPERTY]
    about.content_status = str(draft.state)
    about.language = LANGUAGES[locale]
    about.created = about.modified = now.astimezone(UTC).replace(tzinfo=None)
    for language in document.docx.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), LANGUAGES[locale])
