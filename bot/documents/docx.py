"""Word documents, from templates that Word can open and change; and the minutes as one."""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from docx.oxml.ns import qn
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from bot.documents.fields import Fields, fields, title
from meetings.minutes.records import MinutesDraft

TEMPLATE = Path(__file__).parent / "minutes.docx"
MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
LANGUAGES = {"sv": "sv-SE", "en": "en-GB"}
LONGEST_PROPERTY = 255
"""Characters of a document property, a limit of the format."""


async def minutes_docx(draft: MinutesDraft, locale: str, now: datetime) -> bytes:
    """The document, made in a thread: it takes tens of milliseconds of pure computing."""
    return await asyncio.to_thread(render, draft, locale, now)


def render(draft: MinutesDraft, locale: str, now: datetime) -> bytes:
    """The minutes as a document."""
    about = About(title(draft, locale), draft.network, locale, now, str(draft.state))
    return filled(TEMPLATE, fields(draft, locale), about)


@dataclass(frozen=True, slots=True)
class About:
    """Properties and language: what a screen reader says first, and how it pronounces the rest."""

    title: str
    author: str
    locale: str
    now: datetime
    status: str = ""


def filled(template: Path, values: Fields, about: About) -> bytes:
    """The template with its fields. What users typed is escaped; one that it asks for in vain is an error."""
    document = DocxTemplate(template)
    document.render(values, SandboxedEnvironment(autoescape=True, undefined=StrictUndefined), autoescape=True)
    _describe(document, about)
    made = BytesIO()
    document.save(made)
    return made.getvalue()


def _describe(document: DocxTemplate, about: About) -> None:
    said = document.docx.core_properties
    said.title = about.title[:LONGEST_PROPERTY]
    said.author = said.last_modified_by = about.author[:LONGEST_PROPERTY]
    said.content_status = about.status
    said.language = LANGUAGES[about.locale]
    said.created = said.modified = about.now.astimezone(UTC).replace(tzinfo=None)
    for language in document.docx.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), LANGUAGES[about.locale])
