"""Writes list.docx, the template of the action list: `python -m bot.documents.make_list_template`.

Its fields are listed in list_docx.py. Styles, page and language are those of the minutes.
"""

from pathlib import Path
from typing import Any

from docx import Document
from docx.shared import Cm

from bot.documents.list_docx import TEMPLATE
from bot.documents.make_agenda_template import CELL, UNDER, cell_styles, header_row, ruled, whole_row
from bot.documents.make_template import page, styles

COLUMNS = (("number", 1.2), ("title", 5.9), ("initiator", 2.8), ("preparers", 3.1), ("report_on", 3.0))
"""Fields and widths in cm; 16 cm in all."""


def main(target: Path = TEMPLATE) -> None:
    """Write the template, beside this file unless told otherwise."""
    document = Document()
    page(document, "{{ network }}\t{{ title }}")
    styles(document)
    cell_styles(document)
    document.add_paragraph("{{ network }}", style="Heading 1")
    head = document.add_paragraph()
    head.add_run("{{ title }}").bold = True
    document.add_paragraph("{{ made }}")
    document.add_paragraph("{%p if nothing %}")
    document.add_paragraph("{{ nothing }}")
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p for group in groups %}")
    document.add_paragraph("{{ group.heading }}", style="Heading 2")
    matters_table(document)
    document.add_paragraph("{%p endfor %}")
    document.core_properties.author = document.core_properties.comments = ""
    document.save(str(target))


def matters_table(document: Any) -> None:
    """The table of the matters in a `group`, a `line` each."""
    table = document.add_table(rows=4, cols=len(COLUMNS))
    table.autofit = False
    ruled(table)
    for column, (_, width) in zip(table.columns, COLUMNS, strict=True):
        column.width = Cm(width)
        for cell in column.cells:
            cell.width = Cm(width)
    heads, loop, line, end = table.rows
    header_row(heads, [f"{{{{ columns.{field} }}}}" for field, _ in COLUMNS])
    loop.cells[0].text = "{%tr for line in group.rows %}"
    end.cells[0].text = "{%tr endfor %}"
    whole_row(line)
    for cell, (field, _) in zip(line.cells, COLUMNS, strict=True):
        cell.paragraphs[0].style = CELL
        run = cell.paragraphs[0].add_run(f"{{{{ line.{field} }}}}")
        run.bold = field == "title"
    for text in ("{%p for text in line.under %}", "{{ text }}", "{%p endfor %}"):
        line.cells[1].add_paragraph(text, style=UNDER)


if __name__ == "__main__":
    main()
