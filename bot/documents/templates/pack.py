"""pack.docx, the template of a hand-over; its fields are listed in pack_docx.py."""

from pathlib import Path

from bot.documents.pack_docx import TEMPLATE
from bot.documents.templates.action_list import matters
from bot.documents.templates.parts import begun, bullets, facts, for_each, instead, kept


def main(target: Path = TEMPLATE) -> None:
    """Write the template, in its place unless told otherwise."""
    document = begun("{{ network }}\t{{ title }}")
    document.add_paragraph("{{ network }}", style="Heading 1")
    document.add_paragraph("{{ title }}").runs[0].bold = True
    document.add_paragraph("{{ made }}")
    facts(document)
    with for_each(document, "group in groups"):
        document.add_paragraph("{{ group.heading }}", style="Heading 2")
        with instead(document, "group.nothing"):
            matters(document, "columns", "line in group.rows")
    with for_each(document, "list in lists"):
        document.add_paragraph("{{ list.heading }}", style="Heading 2")
        bullets(document, "list.lines")
    kept(document, target)
