"""minutes.docx, the template of the minutes; its fields are listed in fields.py."""

from pathlib import Path
from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from bot.documents.docx import TEMPLATE
from bot.documents.templates.parts import (
    CELL,
    INK,
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
ABOVE = "Above a table"
GONE_THROUGH: Columns = (("number", 1.2), ("title", 7.4), ("outcome", 7.4))
POSITIONS: Columns = (("organisation", 4.5), ("position", 11.5))


def main(target: Path = TEMPLATE) -> None:
    """Write the template, in its place unless told otherwise."""
    document = begun("{{ document }}\t{{ state }}")
    _own_styles(document)
    _head(document)
    _attendance(document)
    _points(document)
    _end(document)
    document.core_properties.title = "Minutes"
    kept(document, target)


def _own_styles(document: Any) -> None:
    names = document.styles.add_style(NAMES, WD_STYLE_TYPE.PARAGRAPH)
    names.base_style = document.styles["Normal"]
    names.paragraph_format.space_after = Pt(1)
    names.paragraph_format.tab_stops.add_tab_stop(Cm(6))
    names.paragraph_format.tab_stops.add_tab_stop(Cm(10))
    names.paragraph_format.left_indent, names.paragraph_format.first_line_indent = Cm(6), Cm(-6)
    for line in ("Header", "Footer"):
        document.styles[line].font.size = Pt(9)
    above = document.styles.add_style(ABOVE, WD_STYLE_TYPE.PARAGRAPH)
    above.base_style = document.styles["Normal"]
    above.font.bold, above.font.color.rgb = True, INK
    above.paragraph_format.space_before, above.paragraph_format.space_after = Pt(6), Pt(2)
    above.paragraph_format.keep_with_next = True


def _head(document: Any) -> None:
    document.add_paragraph("{{ network }}", style="Heading 1")
    document.add_paragraph().add_run("{{ state }}").italic = True
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
    with shown_if(document, "unrepresented"):
        labelled(document, "{{ unrepresented_label }}: ", "{{ unrepresented }}").paragraph_format.space_before = Pt(8)


def _names(document: Any, group: str) -> None:
    """A line a person, name and organisation with a tab between: read in the right order everywhere."""
    with for_each(document, f"one in {group}"):
        line = "{{ one.name }}\t{{ one.organisation }}{% if one.remark %}\t{{ one.remark }}{% endif %}"
        document.add_paragraph(line, style=NAMES)


def _points(document: Any) -> None:
    document.add_paragraph("{{ notes_label }}", style="Heading 2")
    with for_each(document, "point in points"):
        _point(document, "point", "Heading 3")
        with for_each(document, "part in point.parts"):
            _point(document, "part", "Heading 4")


def _point(document: Any, name: str, heading: str) -> None:
    document.add_paragraph(f"{{{{ {name}.heading }}}}", style=heading)
    with for_each(document, f"text in {name}.notes"):
        document.add_paragraph("{{ text }}")
    _gone_through(document, name)
    _positions(document, name)
    for field, label in (("summaries", "summary_label"), ("decisions", "decision_label")):
        with for_each(document, f"said in {name}.{field}"):
            labelled(document, f"{{{{ {label} }}}}: ", "{{ said.text }}")
            with for_each(document, "text in said.under"):
                document.add_paragraph("{{ text }}")
    with for_each(document, f"task in {name}.assignments"):
        labelled(document, "{{ task.number }}: ", "{{ task.title }} – {{ task.who }}", style="List Bullet")
    _attachments(document, name)
    for said in ("postponed", "blank"):
        with shown_if(document, f"{name}.{said}"):
            document.add_paragraph(f"{{{{ {name}.{said} }}}}")


def _gone_through(document: Any, name: str) -> None:
    """The matters of the action list, with what became of each and under it what was said."""
    with shown_if(document, f"{name}.gone_through"):
        document.add_paragraph("{{ gone_through_label }}", style=ABOVE)
        [row] = table(document, GONE_THROUGH, "columns", f"matter in {name}.gone_through")
        for cell, (field, _) in zip(row.cells, GONE_THROUGH, strict=True):
            in_cell(cell, f"{{{{ matter.{field} }}}}").bold = field == "title"
        under(row.cells[2], "matter.under")
        _after_table(document)


def _positions(document: Any, name: str) -> None:
    """Where each organisation stands: a row for each."""
    with shown_if(document, f"{name}.positions"):
        document.add_paragraph("{{ positions_label }}", style=ABOVE)
        [row] = table(document, POSITIONS, "position_columns", f"stand in {name}.positions")
        in_cell(row.cells[0], "{{ stand.organisation }}").bold = True
        said = row.cells[1]
        said.paragraphs[0].text = "{%p for text in stand.texts %}"
        for text in ("{{ text }}", "{%p endfor %}"):
            said.add_paragraph(text, style=CELL)
        _after_table(document)


def _after_table(document: Any) -> None:
    """Room below a table, which has none of its own."""
    space = document.add_paragraph().paragraph_format
    space.space_after, space.line_spacing = Pt(0), Pt(6)


def _attachments(document: Any, name: str) -> None:
    """A text that holds a web address is a link to it."""
    with for_each(document, f"one in {name}.attachments"):
        with shown_if(document, "one.address"):
            linked = labelled(document, "{{ attachment_label }}: ", "")
            _link(linked, "{{ one.address }}", "{{ one.text }}")
        with shown_if(document, "not one.address"):
            labelled(document, "{{ attachment_label }}: ", "{{ one.text }}")


def _link(paragraph: Any, address: str, text: str) -> None:
    """A field and no relationship: a template cannot know how many there will be."""
    link = OxmlElement("w:fldSimple")
    link.set(qn("w:instr"), f'HYPERLINK "{address}"')
    run = paragraph.add_run(text)
    run.font.color.rgb, run.font.underline = INK, True
    link.append(run._r)  # noqa: SLF001 -- python-docx has no call for fields
    paragraph._p.append(link)  # noqa: SLF001 -- the same


def _end(document: Any) -> None:
    document.add_paragraph("{{ next_label }}", style="Heading 2")
    document.add_paragraph("{{ next_meeting }}").paragraph_format.keep_with_next = True
    signed = document.add_paragraph("{{ signed }}")
    signed.paragraph_format.space_before = Pt(18)
    signed.paragraph_format.keep_with_next = True
    document.add_paragraph("{{ secretary }}")
