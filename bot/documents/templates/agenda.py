"""agenda.docx, the template of the call; its fields are listed in agenda_fields.py."""

from pathlib import Path
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt, RGBColor

from bot.documents.agenda_docx import TEMPLATE
from bot.documents.templates.parts import (
    POINTS,
    begun,
    bullets,
    facts,
    in_cell,
    instead,
    kept,
    shown_if,
    table,
    under,
)

FIGURES = ("number", "minutes")
"""Columns set to the right."""
MARK = RGBColor(0x9C, 0x1C, 0x1C)
"""Contrast with white is above 8:1, and the word says it too."""


def main(target: Path = TEMPLATE) -> None:
    """Write the template, in its place unless told otherwise."""
    document = begun("{{ network }}\t{{ subtitle }}")
    _head(document)
    _listed(document, "changes")
    document.add_paragraph("{{ agenda_label }}", style="Heading 2")
    with instead(document, "nothing"):
        _points(document)
    with shown_if(document, "total"):
        document.add_paragraph("{{ total }}").paragraph_format.space_before = Pt(8)
    _listed(document, "reports")
    kept(document, target)


def _head(document: Any) -> None:
    document.add_paragraph("{{ network }}", style="Heading 1")
    document.add_paragraph("{{ subtitle }}").runs[0].bold = True
    with shown_if(document, "cancelled"):
        _marked(document.add_paragraph("{{ cancelled }}").runs[0])
    facts(document)


def _listed(document: Any, field: str) -> None:
    with shown_if(document, field):
        document.add_paragraph(f"{{{{ {field}_label }}}}", style="Heading 2")
        bullets(document, field)


def _points(document: Any) -> None:
    """The points in their order, and below them those that have been struck."""
    point, struck = table(document, POINTS, "columns", "point in points", "gone in struck")
    for heading, cell, (field, _) in zip(point.table.rows[0].cells, point.cells, POINTS, strict=True):
        in_cell(cell, "" if field == "point" else f"{{{{ point.{field} }}}}")
        if field in FIGURES:
            for one in (heading, cell):
                one.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    _titled(point.cells[1])
    for cell in struck.cells:
        in_cell(cell, "")
    gone = struck.cells[1].paragraphs[0]
    _marked(gone.add_run("{{ gone.mark }}: "))
    gone.add_run("{{ gone.title }}").font.strike = True


def _titled(cell: Any) -> None:
    title = cell.paragraphs[0]
    title.add_run("{{ point.title }}").bold = True
    title.add_run("{% if point.mark %} ")
    _marked(title.add_run("({{ point.mark }})"))
    title.add_run("{% endif %}")
    under(cell, "point.under")


def _marked(run: Any) -> None:
    run.bold, run.font.color.rgb = True, MARK
