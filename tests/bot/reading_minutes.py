"""The words of each document of the minutes in reading order, by programs that did not write them."""

from datetime import UTC, datetime
from html.parser import HTMLParser
from io import BytesIO

from docx import Document
from docx.oxml.ns import qn
from pypdf import PdfReader

from bot.documents.docx import render
from bot.documents.minutes_html import render_html
from bot.documents.minutes_pdf import render_pdf
from meetings.minutes.records import MinutesDraft

NOW = datetime(2026, 9, 24, 12, tzinfo=UTC)
INVISIBLE = str.maketrans(dict.fromkeys("\u200b\u2060\xad"))
BLOCKS = frozenset({"p", "li", "h1", "h2", "h3", "h4", "th", "td", "caption", "br", "span", "div"})
BULLETS = frozenset({"•", "\uf0b7"})
MARGINS = (60, 770)
"""Points from the bottom of a page between which its text stands; its number and its head are outside."""


def docx_words(draft: MinutesDraft, locale: str = "sv", own: bytes | None = None) -> list[str]:
    """Everything in the body of the Word document."""
    body = Document(BytesIO(render(draft, locale, NOW, own))).element.body
    said = " ".join("".join(_run(t) for t in p.iter(qn("w:t"), qn("w:tab"))) for p in body.iter(qn("w:p")))
    return said.translate(INVISIBLE).split()


def html_words(draft: MinutesDraft, locale: str = "sv") -> list[str]:
    """Everything that the page shows."""
    return Page(render_html(draft, locale)).words


def pdf_words(draft: MinutesDraft, locale: str = "sv") -> list[str]:
    """Everything on the pages but what stands above and below each."""
    return words_of_pages(PdfReader(BytesIO(render_pdf(draft, locale, NOW))))


def words_of_pages(reader: PdfReader) -> list[str]:
    """The words of the pages, in the order in which they are drawn."""
    found: list[str] = []

    def keep(text: str, page: list[float], line: list[float], *others: object) -> None:
        del others
        height = line[4] * page[1] + line[5] * page[3] + page[5]
        if not text.strip() or MARGINS[0] < height < MARGINS[1]:
            found.append(text)

    for sheet in reader.pages:
        sheet.extract_text(visitor_text=keep)
    return [word for word in "".join(found).translate(INVISIBLE).split() if word not in BULLETS]


class Page(HTMLParser):
    """What stands in a page: words, and the tags with their attributes in order."""

    def __init__(self, made: bytes) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self._said: list[str] = []
        self._hidden = 0
        self.feed(made.decode())
        self.close()

    @property
    def words(self) -> list[str]:
        """Without title and style."""
        return "".join(self._said).translate(INVISIBLE).split()

    def named(self, *tags: str) -> list[dict[str, str | None]]:
        """The attributes of each such tag."""
        return [given for tag, given in self.tags if tag in tags]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._hidden += tag in ("title", "style")
        self._said.append(" " if tag in BLOCKS else "")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in ("title", "style")
        self._said.append(" " if tag in BLOCKS else "")

    def handle_data(self, data: str) -> None:
        self._said.append("" if self._hidden else data)


def _run(node: object) -> str:
    return " " if node.tag == qn("w:tab") else node.text or ""  # type: ignore[attr-defined]
