"""minutes.docx, the template of the minutes; its fields are listed in fields.py."""

from pathlib import Path
from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Cm, Pt

from bot.documents.docx import TEMPLATE
from bot.documents.templates.parts import (
    Columns,
    begun,
    for_each,
    in_cell,
    kept,
    labelled,
    shown_if,
    table,
    under,
)

NAMES = "Attendance"
GONE_THROUGH: Columns = (("number", 1.2), ("title", 7.4), ("outcome", 7.4))


def main(target: Path = TEMPLATE) -> None:
    """Write the template, in its place unless told otherwise."""
    document = begun("{{ title }}\t{{ state }}")
    _names_style(document)
    _head(document)
    _attendance(document)
    _points(document)
    _end(document)
    document.core_properties.title = "Minutes"
    kept(document, target)


def _names_style(document: Any) -> None:
    names = document.styles.add_style(NAMES, WD_STYLE_TYPE.PARAGRAPH)
    names.base_style = document.styles["Normal"]
    names.paragraph_format.space_after = Pt(1)
    names.paragraph_format.tab_stops.add_tab_stop(Cm(7))
    names.paragraph_format.tab_stops.add_tab_stop(Cm(11.5))
    names.paragraph_format.left_indent, names.paragraph_format.first_line_indent = Cm(7), Cm(-7)


def _head(document: Any) -> None:
    document.add_paragraph("{{ network }}", style="Heading 1")
    labelled(document, "{{ when_label }}: ", "{{ when }}")
    with shown_if(document, "place"):
        labelled(document, "{{ where_label }}: ", "{{ place }}")


def _attendance(document: Any) -> None:
    document.add_paragraph("{{ present_label }}", style="Heading 2")
    with shown_if(document, "nobody"):
        document.add_paragraph("{{ nobody }}")
    _names(document, "present")
    for group in ("others", "absent"):
        with shown_if(document, group):
            document.add_paragraph(f"{{{{ {group}_label }}}}", style="Heading 2")
            _names(document, group)


def _names(document: Any, group: str) -> None:
    """A line a person, name and organisation with a tab between: read in the right order everywhere."""
    with for_each(document, f"one in {group}"):
        line = "{{ one.name }}\t{{ one.organisation }}{% if one.remark %}\t{{ one.remark }}{% endif %}"
        document.add_paragraph(line, style=NAMES)


def _points(document: Any) -> None:
    document.add_paragraph("{{ notes_label }}", style="Heading 2")
    with for_each(document, "point in points"):
        _point(document, "point", "Heading 3")
        _gone_through(document)
        with for_each(document, "part in point.parts"):
            _point(document, "part", "Heading 4")


def _point(document: Any, name: str, heading: str) -> None:
    document.add_paragraph(f"{{{{ {name}.heading }}}}", style=heading)
    with for_each(document, f"text in {name}.notes"):
        document.add_paragraph("{{ text }}")
    with for_each(document, f"text in {name}.decisions"):
        labelled(document, "{{ decision_label }}: ", "{{ text }}")
    with for_each(document, f"task in {name}.assignments"):
        labelled(document, "{{ task.number }}: ", "{{ task.title }} – {{ task.who }}", style="List Bullet")
    for said in ("postponed", "blank"):
        with shown_if(document, f"{name}.{said}"):
            document.add_paragraph(f"{{{{ {name}.{said} }}}}")


def _gone_through(document: Any) -> None:
    """The matters of the action list, with what became of each and under it what was said."""
    with shown_if(document, "point.gone_through"):
        [row] = table(document, GONE_THROUGH, "columns", "matter in point.gone_through")
        for cell, (field, _) in zip(row.cells, GONE_THROUGH, strict=True):
            in_cell(cell, f"{{{{ matter.{field} }}}}").bold = field == "title"
        under(row.cells[2], "matter.under")


def _end(document: Any) -> None:
    document.add_paragraph("{{ next_label }}", style="Heading 2")
    document.add_paragraph("{{ next_meeting }}").paragraph_format.keep_with_next = True
    signed = document.add_paragraph("{{ signed }}")
    signed.paragraph_format.space_before = Pt(18)
    signed.paragraph_format.keep_with_next = True
    document.add_paragraph("{{ secretary }}")
