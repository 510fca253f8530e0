"""followup.docx, the template of the year's follow-up; its fields are listed in followup_fields.py."""

from pathlib import Path

from bot.documents.followup_docx import TEMPLATE
from bot.documents.templates.parts import Columns, begun, bullets, for_each, in_cell, kept, shown_if, table

COLUMNS: Columns = (("label", 10.0), ("now", 3.0), ("before", 3.0))


def main(target: Path = TEMPLATE) -> None:
    """Write the template, in its place unless told otherwise."""
    document = begun("{{ network }}\t{{ title }}")
    document.add_paragraph("{{ network }}", style="Heading 1")
    document.add_paragraph("{{ title }}").runs[0].bold = True
    document.add_paragraph("{{ made }}")
    with for_each(document, "text in opening"):
        document.add_paragraph("{{ text }}")
    with shown_if(document, "nothing"):
        document.add_paragraph("{{ nothing }}")
    with for_each(document, "one in tables"):
        document.add_paragraph("{{ one.heading }}", style="Heading 2")
        for row in table(document, COLUMNS, "one.columns", "line in one.rows"):
            for cell, (field, _) in zip(row.cells, COLUMNS, strict=True):
                in_cell(cell, f"{{{{ line.{field} }}}}")
    with for_each(document, "one in lists"):
        document.add_paragraph("{{ one.heading }}", style="Heading 2")
        bullets(document, "one.lines")
    kept(document, target)
