"""Word documents, from templates that Word can open and change; and the minutes as one."""

import asyncio
from collections.abc import MutableMapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import IO, Any
from zipfile import BadZipFile

import structlog
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, Template, TemplateError
from jinja2.nodes import Template as NodeTemplate
from jinja2.sandbox import SandboxedEnvironment

from bot.documents.clean import one_line
from bot.documents.fields import Fields, fields, title
from meetings.minutes.records import MinutesDraft

log = structlog.get_logger(__name__)

TEMPLATE = Path(__file__).parent / "minutes.docx"
MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
LANGUAGES = {"sv": "sv-SE", "en": "en-GB"}
LONGEST_PROPERTY = 255
"""Characters of a document property, a limit of the format."""
BROKEN = (
    TemplateError,
    BadZipFile,
    PackageNotFoundError,
    SyntaxError,
    ArithmeticError,
    LookupError,
    TypeError,
    ValueError,
)
"""What goes wrong with a file that others made; a SyntaxError is one of its XML."""


async def minutes_docx(draft: MinutesDraft, locale: str, now: datetime, own: bytes | None = None) -> bytes:
    """The document, made in a thread: it takes tens of milliseconds of pure computing."""
    return await asyncio.to_thread(render, draft, locale, now, own)


def render(draft: MinutesDraft, locale: str, now: datetime, own: bytes | None = None, *, strict: bool = False) -> bytes:
    """The minutes as a document, in the network's own template when it has one.

    That was tried when it was put there (`strict` raises what is BROKEN); if it fails all the same, the minutes are
    not kept from their readers.
    """
    values = fields(draft, locale)
    about = About(title(draft, locale), one_line(draft.network), locale, now, str(draft.state))
    if own is not None:
        try:
            return filled(BytesIO(own), values, about)
        except BROKEN as problem:
            if strict:
                raise
            log.warning("minutes-template-failed", problem=type(problem).__name__)
    return filled(TEMPLATE, values, about)


@dataclass(frozen=True, slots=True)
class About:
    """Properties and language: what a screen reader says first, and how it pronounces the rest."""

    title: str
    author: str
    locale: str
    now: datetime
    status: str = ""


class _Remembering(SandboxedEnvironment):
    """Compiles a template once: that takes longer than to fill it."""

    def from_string(
        self,
        source: str | NodeTemplate,
        globals: MutableMapping[str, Any] | None = None,  # noqa: A002 -- as the library calls it
        template_class: type[Template] | None = None,
    ) -> Template:
        if isinstance(source, str) and globals is None and template_class is None:
            return self._compiled(source)
        return super().from_string(source, globals, template_class)

    @lru_cache(maxsize=64)  # noqa: B019 -- there is one of these, for good
    def _compiled(self, source: str) -> Template:
        return super().from_string(source)


ENVIRONMENT = _Remembering(autoescape=True, undefined=StrictUndefined)


def filled(template: Path | IO[bytes], values: Fields, about: About) -> bytes:
    """The template with its fields. What users typed is escaped; one that it asks for in vain is an error."""
    document = DocxTemplate(template)
    document.render(values, ENVIRONMENT, autoescape=True)
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
