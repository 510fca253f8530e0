"""brief.docx, the template of the page before a meeting; its fields are listed in brief_docx.py."""

from pathlib import Path
from typing import Any

from bot.documents.brief_docx import TEMPLATE
from bot.documents.templates.action_list import matters
from bot.documents.templates.parts import (
    POINTS,
    begun,
    bullets,
    facts,
    for_each,
    in_cell,
    kept,
    shown_if,
    table,
    under,
)


def main(target: Path = TEMPLATE) -> None:
    """Write the template, in its place unless told otherwise."""
    document = begun("{{ network }}\t{{ title }}")
    document.add_paragraph("{{ network }}", style="Heading 1")
    document.add_paragraph("{{ title }}").runs[0].bold = True
    document.add_paragraph("{{ made }}")
    facts(document)
    _lists(document, "lists")
    with shown_if(document, "agenda_label"):
        document.add_paragraph("{{ agenda_label }}", style="Heading 2")
        _points(document)
    with shown_if(document, "walk_label"):
        document.add_paragraph("{{ walk_label }}", style="Heading 2")
        matters(document, "walk_columns", "line in walk")
    _lists(document, "after")
    kept(document, target)


def _lists(document: Any, field: str) -> None:
    with for_each(document, f"section in {field}"):
        document.add_paragraph("{{ section.heading }}", style="Heading 2")
        bullets(document, "section.texts")


def _points(document: Any) -> None:
    [row] = table(document, POINTS, "agenda_columns", "point in points")
    for cell, (field, _) in zip(row.cells, POINTS, strict=True):
        said = in_cell(cell, f"{{{{ point.{'title' if field == 'point' else field} }}}}")
        said.bold = field == "point"
    under(row.cells[1], "point.under")
