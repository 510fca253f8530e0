"""Word files that are to be templates: as somebody makes them in Word, and as nobody should."""

from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from docx import Document

from bot.documents.docx import TEMPLATE

OURS = TEMPLATE.read_bytes()
LIST = "{%p for point in points %}\n{{ point.heading }}\n{%p endfor %}"
"""Paragraphs without which a template is none."""


def word(*paragraphs: str, header: str = "", title: str = "") -> bytes:
    """A document with these paragraphs, and the list of points."""
    document = Document()
    for text in "\n".join((*paragraphs, LIST)).split("\n"):
        document.add_paragraph(text)
    document.sections[0].header.paragraphs[0].text = header
    document.core_properties.title = title
    return saved(document)


def saved(document: object) -> bytes:
    """A document of python-docx as a file."""
    made = BytesIO()
    document.save(made)  # type: ignore[attr-defined]
    return made.getvalue()


def with_parts(parts: Mapping[str, bytes], content: bytes = OURS) -> bytes:
    """The file with parts added, or put in the place of others."""
    made = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, part in parts.items():
            new.writestr(name, part)
    return made.getvalue()


def changed(part: str, old: bytes, new: bytes, content: bytes = OURS) -> bytes:
    """The file with some bytes of one part changed."""
    with ZipFile(BytesIO(content)) as packed:
        before = packed.read(part)
    assert old in before
    return with_parts({part: before.replace(old, new, 1)}, content)
