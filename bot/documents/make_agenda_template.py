"""Writes agenda.docx, the template of the call: `python -m bot.documents.make_agenda_template`.

Its fields are listed in agenda_fields.py. Styles, page and language are those of the minutes.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from bot.documents.agenda_docx import TEMPLATE
from bot.documents.make_template import INK, labelled, page, styles

COLUMNS = (("number", 1.1), ("point", 7.4), ("purpose", 2.8), ("minutes", 1.3), ("presenter", 3.4))
"""Fields and widths in cm; 16 cm in all."""
FIGURES = ("number", "minutes")
"""Columns set to the right."""
UNDER = "Under a point"
CELL = "In a table"
MARK = RGBColor(0x9C, 0x1C, 0x1C)
"""Contrast with white is above 8:1, and the word says it too."""
RULE = "B5C0C8"


def main(target: Path = TEMPLATE) -> None:
    """Write the template, beside this file unless told otherwise."""
    document = Document()
    page(document, "{{ network }}\t{{ subtitle }}")
    styles(document)
    cell_styles(document)
    _head(document)
    _changes(document)
    document.add_paragraph("{{ agenda_label }}", style="Heading 2")
    document.add_paragraph("{%p if nothing %}")
    document.add_paragraph("{{ nothing }}")
    document.add_paragraph("{%p else %}")
    _table(document)
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p if total %}")
    document.add_paragraph("{{ total }}").paragraph_format.space_before = Pt(8)
    document.add_paragraph("{%p endif %}")
    _listed(document, "reports", "{{ reports_label }}")
    document.core_properties.author = document.core_properties.comments = ""
    document.save(str(target))


def cell_styles(document: Any) -> None:
    """Text in a table, and the smaller text under it."""
    for name, size in ((CELL, 10.5), (UNDER, 9.5)):
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        style.font.size = Pt(size)
        style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(1)


def _head(document: Any) -> None:
    document.add_paragraph("{{ network }}", style="Heading 1")
    document.add_paragraph("{{ subtitle }}").runs[0].bold = True
    document.add_paragraph("{%p if cancelled %}")
    cancelled = document.add_paragraph("{{ cancelled }}").runs[0]
    cancelled.bold, cancelled.font.color.rgb = True, MARK
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p for fact in facts %}")
    labelled(document, "{{ fact.label }}: ", "{{ fact.text }}")
    document.add_paragraph("{%p endfor %}")


def _changes(document: Any) -> None:
    _listed(document, "changes", "{{ changes_label }}")


def _listed(document: Any, field: str, heading: str) -> None:
    document.add_paragraph(f"{{%p if {field} %}}")
    document.add_paragraph(heading, style="Heading 2")
    document.add_paragraph(f"{{%p for text in {field} %}}")
    document.add_paragraph("{{ text }}", style="List Bullet")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p endif %}")


def _table(document: Any) -> None:
    table = document.add_table(rows=7, cols=len(COLUMNS))
    table.autofit = False
    ruled(table)
    for column, (_, width) in zip(table.columns, COLUMNS, strict=True):
        column.width = Cm(width)
        for cell in column.cells:
            cell.width = Cm(width)
    heads, loop, point, end, struck_loop, struck, struck_end = table.rows
    header_row(heads, [f"{{{{ columns.{field} }}}}" for field, _ in COLUMNS])
    for cell, (field, _) in zip(heads.cells, COLUMNS, strict=True):
        _aligned(cell, field)
    loop.cells[0].text = "{%tr for point in points %}"
    end.cells[0].text = "{%tr endfor %}"
    struck_loop.cells[0].text = "{%tr for gone in struck %}"
    struck_end.cells[0].text = "{%tr endfor %}"
    whole_row(point)
    whole_row(struck)
    for cell, (field, _) in zip(point.cells, COLUMNS, strict=True):
        _said(cell, "" if field == "point" else f"{{{{ point.{field} }}}}", field)
    _titled(point.cells[1])
    for cell in struck.cells:
        _said(cell, "")
    gone = struck.cells[1].paragraphs[0]
    _marked(gone.add_run("{{ gone.mark }}: "))
    gone.add_run("{{ gone.title }}").font.strike = True


def _titled(cell: Any) -> None:
    title = cell.paragraphs[0]
    title.add_run("{{ point.title }}").bold = True
    title.add_run("{% if point.mark %} ")
    _marked(title.add_run("({{ point.mark }})"))
    title.add_run("{% endif %}")
    for text in ("{%p for text in point.under %}", "{{ text }}", "{%p endfor %}"):
        cell.add_paragraph(text, style=UNDER)


def _said(cell: Any, text: str, field: str = "") -> None:
    cell.paragraphs[0].style = CELL
    cell.paragraphs[0].add_run(text)
    _aligned(cell, field)


def _aligned(cell: Any, field: str) -> None:
    if field in FIGURES:
        cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _marked(run: Any) -> None:
    run.bold, run.font.color.rgb = True, MARK


def header_row(row: Any, headings: Sequence[str]) -> None:
    """A header row that is repeated on every page, and by which a screen reader names the columns."""
    properties = row._tr.get_or_add_trPr()  # noqa: SLF001 -- python-docx has no call for header rows
    mark = OxmlElement("w:tblHeader")
    properties.append(mark)
    for cell, heading in zip(row.cells, headings, strict=True):
        _said(cell, heading)
        run = cell.paragraphs[0].runs[0]
        run.bold, run.font.color.rgb = True, INK
        cell.paragraphs[0].paragraph_format.keep_with_next = True
    whole_row(row)


def whole_row(row: Any) -> None:
    """A row is not torn between two pages."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001 -- the same


def ruled(table: Any) -> None:
    """A line under every row, and that the first row and no column holds headings."""
    properties = table._tbl.tblPr  # noqa: SLF001 -- the same
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


if __name__ == "__main__":
    main()
