"""Workbooks (.xlsx): tables whose texts are texts whatever they look like, and whose days are days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO
from math import ceil
from zipfile import ZIP_DEFLATED, ZipFile

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from bot.documents.docx import LANGUAGES, LONGEST_PROPERTY, About

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
LONGEST_TEXT = 32_767
"""Characters of a cell, a limit of the format."""
LONGEST_HEADER = 100
"""Characters of the network's name above a page, which may be 255 in all."""
OLDEST = date(1900, 3, 1)
"""Before it the programs do not agree on the number of a day."""
INK = "#1F3A4D"
RULE = "#B5C0C8"
HEAD_HEIGHT = 32
"""Points: two lines, beside the button of the filter."""
LINE_HEIGHT = 15
TALLEST_ROW = 409
"""Points, a limit of the format."""
FILLED = 1.0
"""Letters in a line for each character of width, when words are not broken: a figure is wider than most letters."""
A4 = 9
STYLE = "Table Style Light 1"
_CALCULATED = frozenset("=+-@＝＋－＠")

Cell = str | int | Decimal | date | None


@dataclass(frozen=True, slots=True)
class Column:
    """Its heading, and its width in characters of ordinary text."""

    heading: str
    width: float


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet: its name on the tab, that of its table, and its rows; no row stands as an empty one."""

    sheet: str
    name: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Cell]]


def workbook(tables: Sequence[Table], about: About, page: str) -> bytes:
    """The file. `page` is the word before the number of a page."""
    made = BytesIO()
    book = Workbook(made, {"in_memory": True})
    book.set_properties(_properties(about))
    for table in tables:
        _Sheet(book, table).write(about.title, page)
    book.close()
    return _in_language(made, LANGUAGES[about.locale])


def _properties(about: About) -> dict[str, object]:
    title, author = about.title[:LONGEST_PROPERTY], about.author[:LONGEST_PROPERTY]
    return {"title": title, "author": author, "created": about.now.astimezone(UTC).replace(tzinfo=None)}


class _Sheet:
    """A sheet of the book, as it is being written."""

    def __init__(self, book: Workbook, table: Table) -> None:
        self._table = table
        self._sheet: Worksheet = book.add_worksheet(table.sheet)
        cell = {"valign": "top", "font_name": "Calibri", "font_size": 11, "bottom": 1, "bottom_color": RULE}
        self._text: Format = book.add_format({**cell, "text_wrap": True, "num_format": "@"})
        self._quoted: Format = book.add_format({**cell, "text_wrap": True, "num_format": "@", "quote_prefix": True})
        self._number: Format = book.add_format({**cell, "num_format": "0", "align": "center"})
        self._amount: Format = book.add_format({**cell, "num_format": "General", "align": "left"})
        self._day: Format = book.add_format({**cell, "num_format": "yyyy-mm-dd", "align": "left"})
        self._head: Format = book.add_format(
            {**cell, "valign": "vcenter", "bold": True, "text_wrap": True, "bg_color": INK, "font_color": "#FFFFFF"}
        )

    def write(self, title: str, page: str) -> None:
        """The table with its filters, and how it is printed."""
        table, sheet = self._table, self._sheet
        for n, column in enumerate(table.columns):
            sheet.set_column(n, n, column.width)
        heads = [{"header": c.heading, "header_format": self._head} for c in table.columns]
        area = (0, 0, max(len(table.rows), 1), len(table.columns) - 1)
        sheet.add_table(*area, {"name": table.name, "columns": heads, "style": STYLE, "autofilter": True})
        sheet.set_row(0, HEAD_HEIGHT)
        for row, values in enumerate(table.rows, start=1):
            for n, value in enumerate(values):
                self._cell(row, n, value)
            self._make_room(row, values)
        sheet.freeze_panes(1, 2)
        self._print(title, page, area)

    def _cell(self, row: int, n: int, value: Cell) -> None:
        if isinstance(value, str):
            self._write_text(row, n, value)
        elif isinstance(value, date) and value >= OLDEST:
            self._sheet.write_datetime(row, n, datetime(value.year, value.month, value.day), self._day)  # noqa: DTZ001 -- a day has no zone
        elif isinstance(value, date):
            self._write_text(row, n, value.isoformat())
        elif isinstance(value, Decimal):
            self._sheet.write_number(row, n, float(value), self._amount)
        elif value is None:
            self._sheet.write_blank(row, n, None, self._text)
        else:
            self._sheet.write_number(row, n, value, self._number)

    def _write_text(self, row: int, n: int, text: str) -> None:
        """As text: also when somebody later opens the cell and leaves it, if it begins as a formula does."""
        if not text:
            self._sheet.write_blank(row, n, None, self._text)
            return
        style = self._quoted if text.lstrip()[:1] in _CALCULATED else self._text
        self._sheet.write_string(row, n, _as_typed(text), style)

    def _make_room(self, row: int, values: Sequence[Cell]) -> None:
        """Rows that need more than a line: not every program works that out when it opens a file."""
        texts = zip(values, self._table.columns, strict=True)
        lines = max(_lines(value, column.width) for value, column in texts)
        if lines > 1:
            self._sheet.set_row(row, min(lines * LINE_HEIGHT, TALLEST_ROW))

    def _print(self, title: str, page: str, area: tuple[int, int, int, int]) -> None:
        sheet = self._sheet
        sheet.set_landscape()
        sheet.set_paper(A4)
        sheet.set_margins(left=0.5, right=0.5, top=0.8, bottom=0.7)
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        sheet.print_area(*area)
        shown = title if len(title) <= LONGEST_HEADER else title[: LONGEST_HEADER - 1].rstrip() + "…"
        sheet.set_header("&L" + shown.replace("&", "&&") + "&R&A")
        sheet.set_footer(f"&C{page} &P (&N)")


def _lines(value: Cell, width: float) -> int:
    """How many lines a text takes, about, when its words are kept whole."""
    if not isinstance(value, str):
        return 1
    return sum(max(1, ceil(len(line) / (FILLED * width))) for line in value.split("\n"))


def _as_typed(text: str) -> str:
    """What the cell can hold; a word joiner at the end keeps the writer from taking `<r>` … `</r>` for markup."""
    text = text if len(text) < LONGEST_TEXT else text[: LONGEST_TEXT - 2] + "…"
    return f"{text}\u2060" if text.startswith("<r>") and text.endswith("</r>") else text


def _in_language(made: BytesIO, language: str) -> bytes:
    """The same file with its language among the properties, for which the writer has no call."""
    told = BytesIO()
    with ZipFile(made) as old, ZipFile(told, "w", ZIP_DEFLATED) as new:
        for part in old.infolist():
            content = old.read(part)
            if part.filename == "docProps/core.xml":
                end = b"</cp:coreProperties>"
                content = content.replace(end, f"<dc:language>{language}</dc:language>".encode() + end)
            new.writestr(part, content)
    return told.getvalue()
