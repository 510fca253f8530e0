"""A document of the minutes read back into its parts, by programs that did not write it, from the headings alone."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from io import BytesIO

from docx import Document
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph
from pypdf import PageObject, PdfReader
from pypdf.generic import DictionaryObject

from meetings.ports import DocumentKind

INVISIBLE = str.maketrans(dict.fromkeys("\u200b\u2060\xad"))
NETWORK, LISTS, POINT, PART = 1, 2, 3, 4
"""Levels of headings."""


@dataclass
class Heading:
    """A heading with the lines under it, as far as the next."""

    level: int
    text: str
    lines: list[str] = field(default_factory=list)


Outline = list[Heading]
"""What a document says, in its order."""


def of_word(made: bytes) -> Outline:
    """The Word document: headings by their style; a person is one line, and so is a row of a table."""
    found: Outline = []
    for block in Document(BytesIO(made)).iter_inner_content():
        if isinstance(block, Table):
            found[-1].lines += [_tidy([" ".join(cell.text for cell in row.cells)]) for row in block.rows]
        elif _level(block):
            found.append(Heading(_level(block), block.text))
        elif _whole(block):
            found[-1].lines.append(_whole(block))
    return found


def _whole(paragraph: Paragraph) -> str:
    """Its text with that of links, which python-docx leaves out when they are fields."""
    return _tidy([node.text or " " for node in paragraph._p.iter(qn("w:t"), qn("w:tab"))])


def _level(paragraph: Paragraph) -> int:
    name = paragraph.style.name if paragraph.style and paragraph.style.name else ""
    return int(name.removeprefix("Heading ")) if name.startswith("Heading ") else 0


class Page(HTMLParser):
    """The page: headings, and a line for each paragraph, list item and row."""

    BLOCKS = frozenset({"p", "li", "tr", "caption"})

    def __init__(self, made: bytes) -> None:
        super().__init__()
        self.outline: Outline = []
        self._said: list[str] | None = None
        self._row = False
        self.feed(made.decode())
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self._row = tag == "tr" or (self._row and tag != "table")
        if tag[0] == "h" and tag[1:].isdigit():
            self._said = []
            self.outline.append(Heading(int(tag[1:]), ""))
        elif tag in self.BLOCKS and not (self._row and tag == "p"):
            self._said = []
        elif tag == "br":
            self.handle_endtag("p")
            self._said = []
        elif tag in ("td", "th", "p") and self._said is not None:
            self._said.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if self._said is None or (self._row and tag not in ("tr", "caption")):
            return
        if tag[0] == "h" and tag[1:].isdigit():
            self.outline[-1].text = _tidy(self._said)
        elif tag in self.BLOCKS and _tidy(self._said):
            self.outline[-1].lines.append(_tidy(self._said))
        else:
            return
        self._said, self._row = None, self._row and tag != "tr"

    def handle_data(self, data: str) -> None:
        if self._said is not None:
            self._said.append(data)


def of_page(made: bytes) -> Outline:
    """The page."""
    return Page(made).outline


def of_pdf(made: bytes) -> Outline:
    """The PDF, by its tags, as a screen reader reads it."""
    reader = PdfReader(BytesIO(made))
    pieces = {page.indirect_reference.idnum: _pieces(page) for page in reader.pages}
    found: Outline = []
    for kind, text in _tagged(reader.trailer["/Root"]["/StructTreeRoot"], 0, pieces):
        if kind[0] == "H" and kind[1:].isdigit():
            found.append(Heading(int(kind[1:]), _tidy([text])))
        elif _tidy([text]):
            found[-1].lines.append(_tidy([text]).removeprefix("• "))
    return found


def _pieces(page: PageObject) -> dict[int, str]:
    """The text of each marked piece of a page."""
    found: dict[int, str] = {}
    at: list[int | None] = []

    def mark(operator: bytes, operands: list, *others: object) -> None:
        del others
        if operator in (b"BDC", b"BMC"):
            given = operands[1] if len(operands) > 1 else None
            at.append(given.get("/MCID") if isinstance(given, dict) else None)
        elif operator == b"EMC":
            at.pop()

    def keep(text: str, *others: object) -> None:
        del others
        inside = next((n for n in reversed(at) if n is not None), None)
        if inside is not None:
            found[inside] = found.get(inside, "") + text

    page.extract_text(visitor_operand_before=mark, visitor_text=keep)
    return found


WHOLE = frozenset({"/P", "/LI", "/TR", "/Caption"}) | {f"/H{n}" for n in range(1, 7)}
"""Elements that are one line, whatever they hold."""


def _tagged(node: DictionaryObject, page: int, pieces: dict[int, dict[int, str]]) -> Iterator[tuple[str, str]]:
    """(tag, text) of each line below an element."""
    page = node.raw_get("/Pg").idnum if "/Pg" in node else page
    if node.get("/S") in WHOLE:
        yield node["/S"][1:], _text(node, page, pieces)
        return
    for kid in _kids(node):
        if isinstance(kid, DictionaryObject):
            yield from _tagged(kid, page, pieces)


def _text(node: DictionaryObject, page: int, pieces: dict[int, dict[int, str]]) -> str:
    page = node.raw_get("/Pg").idnum if "/Pg" in node else page
    said = []
    for kid in _kids(node):
        if isinstance(kid, DictionaryObject) and "/MCID" in kid:
            said.append(pieces[kid.raw_get("/Pg").idnum if "/Pg" in kid else page].get(kid["/MCID"], ""))
        elif isinstance(kid, DictionaryObject):
            said.append(_text(kid, page, pieces) + (" " if kid.get("/S") in BROKEN_AFTER else ""))
        else:
            said.append(pieces[page].get(int(kid), ""))
    return "".join(said)


BROKEN_AFTER = frozenset({"/TD", "/TH", "/P", "/Lbl"})


def _kids(node: DictionaryObject) -> list:
    held = node.get("/K")
    held = held.get_object() if hasattr(held, "get_object") else held
    return [k.get_object() for k in held] if isinstance(held, list) else [held] if held is not None else []


def _tidy(said: list[str]) -> str:
    return " ".join("".join(said).translate(INVISIBLE).replace("-\n", "-").split())


READ = {DocumentKind.MINUTES: of_word, DocumentKind.MINUTES_HTML: of_page, DocumentKind.MINUTES_PDF: of_pdf}
"""How each document is read."""
