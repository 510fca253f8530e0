"""A Word file that somebody wants as a template: opened carefully, for it comes from outside."""

import re
from collections.abc import Iterator
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docxtpl import DocxTemplate

from bot.yaml_tables import FileFault
from dialogs.texts import say

LARGEST = 5 * 1024 * 1024
"""Bytes of the file; a template with a large logo has one or two millions."""
LARGEST_INSIDE = 25 * 1024 * 1024
"""Bytes of all its parts unpacked: a small file can be packed so that it fills any memory."""
LARGEST_TEXT = 2 * 1024 * 1024
"""Bytes of one part with text in it: ours has 60 000."""
MOST_PARTS = 500
ACTIVE = re.compile(r"vbaproject|vbadata|/activex/|/embeddings/|oleobject|/customui/", re.IGNORECASE)
"""Parts that hold programs, or documents of other programs."""
FIELDS = re.compile(rb"\b(?:DDE(?:AUTO)?|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|MACROBUTTON)\b")
"""Fields of Word that fetch or start something when the document is opened."""
INSTRUCTION = re.compile(rb"<w:instrText[^>]*>([^<]*)|w:instr=\"([^\"]*)\"")
RELATIONSHIP = re.compile(rb"<(?:\w+:)?Relationship\b[^>]*>")
ORIGIN = "/attachedTemplate"
NO_DOCUMENT = (
    BadZipFile,
    PackageNotFoundError,
    SyntaxError,
    AttributeError,
    LookupError,
    ValueError,
    NotImplementedError,
    OSError,
)
"""How the libraries say that a file is something else than it looks, a SyntaxError of its XML among them."""
HARMLESS = (b"/hyperlink", ORIGIN.encode())
"""What may lead out of the document: a link that somebody follows, and where Word made it (it is cut off)."""


class TemplateFault(Exception):  # noqa: N818 -- said to whoever sent the file
    """The file cannot be the template, and the old one stays: why, in a sentence of the catalogues."""

    def __init__(self, name: str, fault: FileFault, locale: str = "en") -> None:
        super().__init__(f"{name}: {say(locale, f'template-{fault.name}', **fault.facts)}")
        self.fault = fault


class Unfit(Exception):  # noqa: N818 -- turned into a TemplateFault where the file's name is known
    """A fault of the file and its facts."""

    def __init__(self, fault: str, **facts: object) -> None:
        super().__init__(fault)
        self.fault = FileFault(1, fault, facts)


def opened(content: bytes) -> DocxTemplate:
    """The file as a template, with nothing in it that does anything by itself. Raises Unfit."""
    if len(content) > LARGEST:
        raise Unfit("too-large", limit=LARGEST)
    try:
        with ZipFile(BytesIO(content)) as packed:
            _check_parts(packed)
        template = DocxTemplate(BytesIO(content))
        template.init_docx()
        template.get_xml()
    except NO_DOCUMENT:
        raise Unfit("not-word") from None
    return template


def without_origin(template: DocxTemplate) -> bytes:
    """The file without the address of what Word made it from, which Word would look for when it is opened."""
    for part in template.docx.part.package.parts:
        for key, relation in list(part.rels.items()):
            if relation.reltype.endswith(ORIGIN):
                del part.rels[key]
    settings = template.docx.settings.element
    for named in settings.findall(qn("w:attachedTemplate")):
        settings.remove(named)
    saved = BytesIO()
    template.docx.save(saved)
    return saved.getvalue()


def _check_parts(packed: ZipFile) -> None:
    parts = packed.infolist()
    if len(parts) > MOST_PARTS or sum(p.file_size for p in parts) > LARGEST_INSIDE:
        raise Unfit("too-large-inside", limit=LARGEST_INSIDE)
    for part in parts:
        if ACTIVE.search(f"/{part.filename}"):
            raise Unfit("active", part=part.filename)
        if part.filename.endswith((".xml", ".rels")):
            if part.file_size > LARGEST_TEXT:
                raise Unfit("too-large-inside", limit=LARGEST_TEXT)
            _check_text(part.filename, packed.read(part))


def _check_text(name: str, text: bytes) -> None:
    if b"<!DOCTYPE" in text or b"<!ENTITY" in text or (b"\x00" in text):
        raise Unfit("not-word")
    if b"macroEnabled" in text and name == "[Content_Types].xml":
        raise Unfit("active", part=name)
    if any(FIELDS.search(said) for found in INSTRUCTION.findall(text) for said in found):
        raise Unfit("active", part=name)
    if name.endswith(".rels"):
        for relation in _leading_out(text):
            if not any(kind in relation for kind in HARMLESS):
                raise Unfit("outside", part=name)


def _leading_out(text: bytes) -> Iterator[bytes]:
    return (r for r in RELATIONSHIP.findall(text) if re.search(rb"TargetMode\s*=\s*[\"']External", r))
