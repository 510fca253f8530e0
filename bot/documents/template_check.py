"""Whether a Word file can be a network's own template of the minutes: tried before it is kept, never afterwards."""

from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from docx.opc.oxml import parse_xml
from docx.oxml.ns import qn
from docxtpl import DocxTemplate
from jinja2 import TemplateError, TemplateSyntaxError

from bot.documents.docx import BROKEN, ENVIRONMENT, render
from bot.documents.fields import Fields, fields
from bot.documents.specimen import bare, full
from bot.documents.template_fields import Reader
from bot.documents.template_file import TemplateFault, Unfit, opened, without_origin
from meetings.minutes.records import MinutesDraft

FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
PROPERTIES = ("author", "comments", "identifier", "language", "subject", "title")
"""Those that docxtpl reads as templates too."""
NEEDED = "points"
"""A template without them would lose the minutes."""
MARKS = (("{{", "}}"), ("{%", "%}"), ("{#", "#}"))
LONGEST_QUOTE = 60
"""Characters of the template that are shown in what is said of it."""
TEXT_STANDS_IN = {qn(f"w:{name}") for name in ("t", "instrText", "delText", "delInstrText")}
WRITTEN_IN = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def checked(content: bytes, name: str, locale: str = "en") -> bytes:
    """The file as it can be kept. Raises TemplateFault with what is wrong with it."""
    try:
        template = opened(content)
        _fields_of(template)
        kept = without_origin(template)
        _tried(kept)
    except Unfit as unfit:
        raise TemplateFault(name, unfit.fault, locale) from None
    return kept


def everything() -> Fields:
    """The fields of minutes that have everything: which there are, and what they hold."""
    return fields(full(), "sv")


def _fields_of(template: DocxTemplate) -> None:
    reader = Reader(everything())
    _closed(template)
    for part in _parts(template):
        try:
            reader.read(ENVIRONMENT.parse(part))
        except TemplateSyntaxError as problem:
            raise Unfit("broken", problem=problem.message or "") from None
        except TemplateError as problem:
            raise Unfit("broken", problem=str(problem)) from None
    if NEEDED not in reader.used:
        raise Unfit("no-points", field=NEEDED)


def _closed(template: DocxTemplate) -> None:
    """Each mark ends in the paragraph in which it begins: otherwise docxtpl takes what lies between for its own."""
    for paragraph in template.docx.element.body.iter(qn("w:p")):
        text = "".join(node.text or "" for node in paragraph.iter(qn("w:t")))
        if any(text.count(begins) != text.count(ends) for begins, ends in MARKS):
            raise Unfit("unclosed", text=text.strip()[:LONGEST_QUOTE])


def _parts(template: DocxTemplate) -> Iterator[str]:
    """Every text that is read as a template, as it is read."""
    yield template.patch_xml(template.get_xml())
    for kind in (template.HEADER_URI, template.FOOTER_URI):
        for _, part in template.get_headers_footers(kind):
            yield template.patch_xml(template.get_part_xml(part))
    for part in template.docx.part.package.parts:
        if part.content_type == FOOTNOTES:
            yield template.patch_xml(part.blob.decode())
    for name in PROPERTIES:
        yield getattr(template.docx.core_properties, name)


def _tried(content: bytes) -> None:
    """Filled with minutes that have everything and with minutes that have nothing; both must be documents."""
    for draft in (full(), bare()):
        try:
            made = render(draft, "sv", datetime(2026, 9, 24, 12, tzinfo=UTC), content, strict=True)
            with ZipFile(BytesIO(made)) as packed:
                for name in packed.namelist():
                    if name.endswith(".xml"):
                        _well_placed(_parsed(packed, name))
                _whole(draft, _parsed(packed, "word/document.xml"))
        except BROKEN as problem:
            raise Unfit("broken", problem=str(problem)) from None


def _parsed(packed: ZipFile, name: str) -> Any:
    """Plain elements: those of the other parser answer for their text with the text of all within."""
    return parse_xml(packed.read(name))  # type: ignore[arg-type]  # it takes bytes: its own package gives it nothing else


def _whole(draft: MinutesDraft, document: Any) -> None:
    said = "".join(node.text or "" for node in document.iter(qn("w:t")))
    if not all(point.heading in said for point in draft.points):
        raise Unfit("no-points", field=f"{NEEDED}.heading")


def _well_placed(root: Any) -> None:
    """Words stand in runs of text: elsewhere Word calls the document damaged."""
    for node in root.iter():
        if not (isinstance(node.tag, str) and node.tag.startswith(WRITTEN_IN)):
            continue
        inside = node.text if node.tag not in TEXT_STANDS_IN else None
        if (inside or "").strip() or (node.tail or "").strip():
            raise Unfit("misplaced", text=(inside or node.tail or "").strip()[:LONGEST_QUOTE])
