"""What the templates have in common: page, styles, fields that are shown when there is something, and tables."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

FONT = "Calibri"
INK = RGBColor(0x1F, 0x3A, 0x4D)
"""Contrast with white is above 11:1."""
SIZES = {"Heading 1": 22, "Heading 2": 14, "Heading 3": 12, "Heading 4": 11}
"""Points. Network; parts of a document; points of the agenda; matters under Övrigt."""
BEFORE = {"Heading 1": 0, "Heading 2": 16, "Heading 3": 14, "Heading 4": 8}
WIDTH = Cm(16)
"""Of the text on an A4 page with margins of 2.5 cm."""
UNDER = "Under a point"
CELL = "In a table"
RULE = "B5C0C8"
Columns = Sequence[tuple[str, float]]
"""Fields and widths in cm, 16 cm in all."""
POINTS: Columns = (("number", 1.1), ("point", 7.4), ("purpose", 2.8), ("minutes", 1.3), ("presenter", 3.4))
MATTERS: Columns = (("number", 1.2), ("title", 5.9), ("initiator", 2.8), ("preparers", 3.1), ("report_on", 3.0))


def begun(head: str) -> Any:
    """A document on A4 in the styles all of them have, with `head` above every page and its number below."""
    document = Document()
    _page(document, head)
    _styles(document)
    _cell_styles(document)
    return document


def kept(document: Any, target: Path) -> None:
    """Save it, without what python-docx says of itself."""
    document.core_properties.author = document.core_properties.comments = ""
    document.save(str(target))


@contextmanager
def shown_if(document: Any, field: str) -> Iterator[None]:
    """What is added meanwhile is shown where the field has something."""
    document.add_paragraph(f"{{%p if {field} %}}")
    yield
    document.add_paragraph("{%p endif %}")


@contextmanager
def instead(document: Any, field: str) -> Iterator[None]:
    """The field where it has something; where it has not, what is added meanwhile."""
    document.add_paragraph(f"{{%p if {field} %}}")
    document.add_paragraph(f"{{{{ {field} }}}}")
    document.add_paragraph("{%p else %}")
    yield
    document.add_paragraph("{%p endif %}")


@contextmanager
def for_each(document: Any, each: str) -> Iterator[None]:
    """What is added meanwhile is repeated: `fact in facts`."""
    document.add_paragraph(f"{{%p for {each} %}}")
    yield
    document.add_paragraph("{%p endfor %}")


def labelled(document: Any, label: str, text: str, style: str | None = None) -> Any:
    """A paragraph with its label in bold."""
    paragraph = document.add_paragraph(style=style)
    paragraph.add_run(label).bold = True
    paragraph.add_run(text)
    return paragraph


def facts(document: Any) -> None:
    """A line for each of the `facts`."""
    with for_each(document, "fact in facts"):
        labelled(document, "{{ fact.label }}: ", "{{ fact.text }}")


def bullets(document: Any, field: str) -> None:
    """A list of the texts in the field."""
    with for_each(document, f"text in {field}"):
        document.add_paragraph("{{ text }}", style="List Bullet")


def table(document: Any, columns: Columns, headings: str, *each: str) -> list[Any]:
    """A ruled table headed by the fields of `headings`; the rows to be filled, one for each `each` (`row in rows`)."""
    made = document.add_table(rows=1 + 3 * len(each), cols=len(columns))
    made.autofit = False
    _ruled(made)
    for column, (_, width) in zip(made.columns, columns, strict=True):
        column.width = Cm(width)
        for cell in column.cells:
            cell.width = Cm(width)
    heads, *rows = list[Any](made.rows)
    _header_row(heads, [f"{{{{ {headings}.{field} }}}}" for field, _ in columns])
    for start, row, end, loop in zip(rows[::3], rows[1::3], rows[2::3], each, strict=True):
        start.cells[0].text = f"{{%tr for {loop} %}}"
        end.cells[0].text = "{%tr endfor %}"
        _whole_row(row)
    return list(rows[1::3])


def in_cell(cell: Any, text: str) -> Any:
    """The text in the cell, in the style of tables; its run."""
    cell.paragraphs[0].style = CELL
    return cell.paragraphs[0].add_run(text)


def under(cell: Any, field: str) -> None:
    """The texts of the field, smaller, a paragraph each below what the cell says."""
    for text in (f"{{%p for text in {field} %}}", "{{ text }}", "{%p endfor %}"):
        cell.add_paragraph(text, style=UNDER)


def _cell_styles(document: Any) -> None:
    """Text in a table, and the smaller text under it."""
    for name, size in ((CELL, 10.5), (UNDER, 9.5)):
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        style.font.size = Pt(size)
        style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(1)


def _header_row(row: Any, headings: Sequence[str]) -> None:
    """A header row that is repeated on every page, and by which a screen reader names the columns."""
    properties = row._tr.get_or_add_trPr()  # noqa: SLF001 -- python-docx has no call for header rows
    properties.append(OxmlElement("w:tblHeader"))
    for cell, heading in zip(row.cells, headings, strict=True):
        run = in_cell(cell, heading)
        run.bold, run.font.color.rgb = True, INK
        cell.paragraphs[0].paragraph_format.keep_with_next = True
    _whole_row(row)


def _whole_row(row: Any) -> None:
    """A row is not torn between two pages."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001 -- the same


def _ruled(made: Any) -> None:
    """A line under every row, and that the first row and no column holds headings."""
    properties = made._tbl.tblPr  # noqa: SLF001 -- the same
    borders = OxmlElement("w:tblBorders")
    for edge in ("top", "bottom", "insideH"):
        line = OxmlElement(f"w:{edge}")
        for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", RULE)):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    properties.append(borders)
    look = properties.find(qn("w:tblLook"))
    if look is not None:
        properties.remove(look)
        look.set(qn("w:firstColumn"), "0")
        look.set(qn("w:firstRow"), "1")
        properties.append(look)


def _page(document: Any, head: str) -> None:
    """A4 with a line above, and the number of the page below."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin = section.bottom_margin = Cm(2.3)
    header = section.header.paragraphs[0]
    header.text = head
    _ends_at_the_margin(document.styles["Header"])
    footer = section.footer.paragraphs[0]
    footer.add_run("{{ page }} ")
    _field(footer, "PAGE")
    footer.add_run(" (")
    _field(footer, "NUMPAGES")
    footer.add_run(")")
    _modern(document.settings.element)


def _ends_at_the_margin(style: Any) -> None:
    """One tab, to the right margin, instead of the style's two."""
    stops = style.element.get_or_add_pPr().find(qn("w:tabs"))
    if stops is not None:
        style.element.pPr.remove(stops)
    style.paragraph_format.tab_stops.add_tab_stop(WIDTH, WD_TAB_ALIGNMENT.RIGHT)


def _field(paragraph: Any, code: str) -> None:
    """A page number: Word counts it when the document is opened."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)  # noqa: SLF001 -- python-docx has no call for fields


def _modern(settings: Any) -> None:
    """Otherwise Word opens the document in compatibility mode, as one from an older version."""
    for setting in settings.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")


def _styles(document: Any) -> None:
    """Text and headings, alike in all documents."""
    known = document.styles
    for language in known.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "sv-SE")
    normal = known["Normal"]
    _font(normal, 11)
    normal.paragraph_format.space_after = Pt(6)
    normal.paragraph_format.line_spacing = 1.1
    for name, size in SIZES.items():
        style = known[name]
        _font(style, size)
        style.font.bold, style.font.italic, style.font.color.rgb = True, False, INK
        style.paragraph_format.space_before = Pt(BEFORE[name])
        style.paragraph_format.space_after = Pt(4)
        style.paragraph_format.keep_with_next = True


def _font(style: Any, size: int) -> None:
    """The theme's fonts would win over the name, so they are taken away."""
    style.font.name, style.font.size = FONT, Pt(size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    for kind in ("cs", "eastAsia"):
        fonts.set(qn(f"w:{kind}"), FONT)
