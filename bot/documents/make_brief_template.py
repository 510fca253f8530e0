"""Writes brief.docx, the template of the page before a meeting: `python -m bot.documents.make_brief_template`.

Its fields are listed in brief_docx.py. Styles, page and language are those of the minutes.
"""

from pathlib import Path
from typing import Any

from docx import Document
from docx.shared import Cm

from bot.documents.brief_docx import TEMPLATE
from bot.documents.make_agenda_template import CELL, UNDER, cell_styles, header_row, ruled, whole_row
from bot.documents.make_template import labelled, page, styles

POINTS = (("number", 1.1), ("point", 7.4), ("purpose", 2.8), ("minutes", 1.3), ("presenter", 3.4))
WALK = (("number", 1.2), ("title", 5.9), ("initiator", 2.8), ("preparers", 3.1), ("report_on", 3.0))
"""Fields and widths in cm; 16 cm in all."""


def main(target: Path = TEMPLATE) -> None:
    """Write the template, beside this file unless told otherwise."""
    document = Document()
    page(document, "{{ network }}\t{{ title }}")
    styles(document)
    cell_styles(document)
    document.add_paragraph("{{ network }}", style="Heading 1")
    document.add_paragraph("{{ title }}").runs[0].bold = True
    document.add_paragraph("{{ made }}")
    document.add_paragraph("{%p for fact in facts %}")
    labelled(document, "{{ fact.label }}: ", "{{ fact.text }}")
    document.add_paragraph("{%p endfor %}")
    _lists(document, "lists")
    _part(document, "agenda", "point in points", POINTS)
    _part(document, "walk", "line in walk", WALK)
    _lists(document, "after")
    document.core_properties.author = document.core_properties.comments = ""
    document.save(str(target))


def _lists(document: Any, field: str) -> None:
    for text, style in (
        (f"{{%p for section in {field} %}}", None),
        ("{{ section.heading }}", "Heading 2"),
        ("{%p for text in section.texts %}", None),
        ("{{ text }}", "List Bullet"),
        ("{%p endfor %}", None),
        ("{%p endfor %}", None),
    ):
        document.add_paragraph(text, style=style)


def _part(document: Any, name: str, each: str, columns: tuple[tuple[str, float], ...]) -> None:
    """A heading with its table, where there is something in it."""
    document.add_paragraph(f"{{%p if {name}_label %}}")
    document.add_paragraph(f"{{{{ {name}_label }}}}", style="Heading 2")
    table = document.add_table(rows=4, cols=len(columns))
    table.autofit = False
    ruled(table)
    for column, (_, width) in zip(table.columns, columns, strict=True):
        column.width = Cm(width)
        for cell in column.cells:
            cell.width = Cm(width)
    heads, loop, line, end = table.rows
    header_row(heads, [f"{{{{ {name}_columns.{field} }}}}" for field, _ in columns])
    loop.cells[0].text = f"{{%tr for {each} %}}"
    end.cells[0].text = "{%tr endfor %}"
    whole_row(line)
    one = each.split(maxsplit=1)[0]
    for cell, (field, _) in zip(line.cells, columns, strict=True):
        cell.paragraphs[0].style = CELL
        run = cell.paragraphs[0].add_run(f"{{{{ {one}.{'title' if field == 'point' else field} }}}}")
        run.bold = field in ("point", "title")
    for text in (f"{{%p for text in {one}.under %}}", "{{ text }}", "{%p endfor %}"):
        line.cells[1].add_paragraph(text, style=UNDER)
    document.add_paragraph("{%p endif %}")


if __name__ == "__main__":
    main()
