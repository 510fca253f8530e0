"""Writes pack.docx, the template of a hand-over: `python -m bot.documents.make_pack_template`.

Its fields are listed in pack_docx.py. Styles, page and language are those of the minutes.
"""

from pathlib import Path

from docx import Document

from bot.documents.make_agenda_template import cell_styles
from bot.documents.make_list_template import matters_table
from bot.documents.make_template import labelled, page, styles
from bot.documents.pack_docx import TEMPLATE


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
    document.add_paragraph("{%p for group in groups %}")
    document.add_paragraph("{{ group.heading }}", style="Heading 2")
    document.add_paragraph("{%p if group.nothing %}")
    document.add_paragraph("{{ group.nothing }}")
    document.add_paragraph("{%p else %}")
    matters_table(document)
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p for list in lists %}")
    document.add_paragraph("{{ list.heading }}", style="Heading 2")
    document.add_paragraph("{%p for text in list.lines %}")
    document.add_paragraph("{{ text }}", style="List Bullet")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p endfor %}")
    document.core_properties.author = document.core_properties.comments = ""
    document.save(str(target))


if __name__ == "__main__":
    main()
