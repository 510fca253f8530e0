"""list.docx, the template of the action list; its fields are listed in list_docx.py."""

from pathlib import Path
from typing import Any

from bot.documents.list_docx import TEMPLATE
from bot.documents.templates.parts import MATTERS, begun, for_each, in_cell, kept, shown_if, table, under


def main(target: Path = TEMPLATE) -> None:
    """Write the template, in its place unless told otherwise."""
    document = begun("{{ network }}\t{{ title }}")
    document.add_paragraph("{{ network }}", style="Heading 1")
    document.add_paragraph().add_run("{{ title }}").bold = True
    document.add_paragraph("{{ made }}")
    with shown_if(document, "nothing"):
        document.add_paragraph("{{ nothing }}")
    with for_each(document, "group in groups"):
        document.add_paragraph("{{ group.heading }}", style="Heading 2")
        matters(document, "columns", "line in group.rows")
    kept(document, target)


def matters(document: Any, headings: str, each: str) -> None:
    """A table with a row for each `line`, a matter of the action list."""
    [row] = table(document, MATTERS, headings, each)
    for cell, (field, _) in zip(row.cells, MATTERS, strict=True):
        in_cell(cell, f"{{{{ line.{field} }}}}").bold = field == "title"
    under(row.cells[1], "line.under")
