"""Writes minutes.docx, the template of the minutes: `python -m bot.documents.make_template`.

The template is an ordinary Word document with docxtpl's marks; the fields are listed in fields.py. It is
made by a program so that its styles, language and headings can be read and reviewed as text.
"""

from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from bot.documents.docx import TEMPLATE

FONT = "Calibri"
INK = RGBColor(0x1F, 0x3A, 0x4D)
"""Contrast with white is above 11:1."""
SIZES = {"Heading 1": 22, "Heading 2": 14, "Heading 3": 12, "Heading 4": 11}
"""Points. Network; parts of the minutes; points of the agenda; matters under Övrigt."""
BEFORE = {"Heading 1": 0, "Heading 2": 16, "Heading 3": 14, "Heading 4": 8}
NAMES = "Attendance"
COLUMNS = (("number", 1.2), ("title", 7.4), ("outcome", 7.4))
"""Of what was gone through: fields and widths in cm."""
WIDTH = Cm(16)
"""Of the text on an A4 page with margins of 2.5 cm."""


def main(target: Path = TEMPLATE) -> None:
    """Write the template, beside this file unless told otherwise."""
    document = Document()
    page(document, "{{ title }}\t{{ state }}")
    styles(document)
    _names_style(document)
    _head(document)
    _attendance(document)
    _points(document)
    _end(document)
    document.core_properties.title = "Minutes"
    document.core_properties.author = document.core_properties.comments = ""
    document.save(str(target))


def page(document: Any, head: str) -> None:
    """A4 with a line above, and the number of the page below."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin = section.bottom_margin = Cm(2.3)
    header = section.header.paragraphs[0]
    header.text = head
    _ends_at_the_margin(document.styles["Header"])
    footer = section.footer.paragraphs[0]
    footer.add_run("{{ page }} ")
    _field(footer, "PAGE")
    footer.add_run(" (")
    _field(footer, "NUMPAGES")
    footer.add_run(")")
    _modern(document.settings.element)


def _ends_at_the_margin(style: Any) -> None:
    """One tab, to the right margin, instead of the style's two."""
    stops = style.element.get_or_add_pPr().find(qn("w:tabs"))
    if stops is not None:
        style.element.pPr.remove(stops)
    style.paragraph_format.tab_stops.add_tab_stop(WIDTH, WD_TAB_ALIGNMENT.RIGHT)


def _field(paragraph: Any, code: str) -> None:
    """A page number: Word counts it when the document is opened."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), code)
    run = OxmlElement("w:r")
    text = OxmlElement("w:t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)  # noqa: SLF001 -- python-docx has no call for fields


def _modern(settings: Any) -> None:
    """Otherwise Word opens the document in compatibility mode, as one from an older version."""
    for setting in settings.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")


def styles(document: Any) -> None:
    """Text and headings, alike in all documents."""
    known = document.styles
    for language in known.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "sv-SE")
    normal = known["Normal"]
    _font(normal, 11)
    normal.paragraph_format.space_after = Pt(6)
    normal.paragraph_format.line_spacing = 1.1
    for name, size in SIZES.items():
        style = known[name]
        _font(style, size)
        style.font.bold, style.font.italic, style.font.color.rgb = True, False, INK
        style.paragraph_format.space_before = Pt(BEFORE[name])
        style.paragraph_format.space_after = Pt(4)
        style.paragraph_format.keep_with_next = True


def _names_style(document: Any) -> None:
    names = document.styles.add_style(NAMES, WD_STYLE_TYPE.PARAGRAPH)
    names.base_style = document.styles["Normal"]
    names.paragraph_format.space_after = Pt(1)
    names.paragraph_format.tab_stops.add_tab_stop(Cm(7))
    names.paragraph_format.tab_stops.add_tab_stop(Cm(11.5))
    names.paragraph_format.left_indent, names.paragraph_format.first_line_indent = Cm(7), Cm(-7)


def _font(style: Any, size: int) -> None:
    """The theme's fonts would win over the name, so they are taken away."""
    style.font.name, style.font.size = FONT, Pt(size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    for kind in ("cs", "eastAsia"):
        fonts.set(qn(f"w:{kind}"), FONT)


def _head(document: Any) -> None:
    document.add_paragraph("{{ network }}", style="Heading 1")
    labelled(document, "{{ when_label }}: ", "{{ when }}")
    document.add_paragraph("{%p if place %}")
    labelled(document, "{{ where_label }}: ", "{{ place }}")
    document.add_paragraph("{%p endif %}")


def _attendance(document: Any) -> None:
    document.add_paragraph("{{ present_label }}", style="Heading 2")
    document.add_paragraph("{%p if nobody %}")
    document.add_paragraph("{{ nobody }}")
    document.add_paragraph("{%p endif %}")
    _names(document, "present")
    for group in ("others", "absent"):
        document.add_paragraph(f"{{%p if {group} %}}")
        document.add_paragraph(f"{{{{ {group}_label }}}}", style="Heading 2")
        _names(document, group)
        document.add_paragraph("{%p endif %}")


def _names(document: Any, group: str) -> None:
    """A line a person, name and organisation with a tab between: read in the right order everywhere."""
    document.add_paragraph(f"{{%p for one in {group} %}}")
    line = "{{ one.name }}\t{{ one.organisation }}{% if one.remark %}\t{{ one.remark }}{% endif %}"
    document.add_paragraph(line, style=NAMES)
    document.add_paragraph("{%p endfor %}")


def _points(document: Any) -> None:
    document.add_paragraph("{{ notes_label }}", style="Heading 2")
    document.add_paragraph("{%p for point in points %}")
    _point(document, "point", "Heading 3")
    _gone_through(document)
    document.add_paragraph("{%p for part in point.parts %}")
    _point(document, "part", "Heading 4")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph("{%p endfor %}")


def _point(document: Any, name: str, heading: str) -> None:
    document.add_paragraph(f"{{{{ {name}.heading }}}}", style=heading)
    document.add_paragraph(f"{{%p for text in {name}.notes %}}")
    document.add_paragraph("{{ text }}")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph(f"{{%p for text in {name}.decisions %}}")
    labelled(document, "{{ decision_label }}: ", "{{ text }}")
    document.add_paragraph("{%p endfor %}")
    document.add_paragraph(f"{{%p for task in {name}.assignments %}}")
    labelled(document, "{{ task.number }}: ", "{{ task.title }} – {{ task.who }}", style="List Bullet")
    document.add_paragraph("{%p endfor %}")
    for said in ("postponed", "blank"):
        document.add_paragraph(f"{{%p if {name}.{said} %}}")
        document.add_paragraph(f"{{{{ {name}.{said} }}}}")
        document.add_paragraph("{%p endif %}")


def _gone_through(document: Any) -> None:
    """The matters of the action list, with what became of each and under it what was said."""
    from bot.documents import make_agenda_template as tables  # noqa: PLC0415 -- it is made of this module

    tables.cell_styles(document)
    document.add_paragraph("{%p if point.gone_through %}")
    table = document.add_table(rows=4, cols=len(COLUMNS))
    table.autofit = False
    tables.ruled(table)
    for column, (_, width) in zip(table.columns, COLUMNS, strict=True):
        column.width = Cm(width)
        for cell in column.cells:
            cell.width = Cm(width)
    heads, loop, row, end = table.rows
    tables.header_row(heads, [f"{{{{ columns.{field} }}}}" for field, _ in COLUMNS])
    loop.cells[0].text = "{%tr for matter in point.gone_through %}"
    end.cells[0].text = "{%tr endfor %}"
    tables.whole_row(row)
    for cell, (field, _) in zip(row.cells, COLUMNS, strict=True):
        cell.paragraphs[0].style = tables.CELL
        cell.paragraphs[0].add_run(f"{{{{ matter.{field} }}}}").bold = field == "title"
    for text in ("{%p for text in matter.under %}", "{{ text }}", "{%p endfor %}"):
        row.cells[2].add_paragraph(text, style=tables.UNDER)
    document.add_paragraph("{%p endif %}")


def _end(document: Any) -> None:
    document.add_paragraph("{{ next_label }}", style="Heading 2")
    document.add_paragraph("{{ next_meeting }}").paragraph_format.keep_with_next = True
    signed = document.add_paragraph("{{ signed }}")
    signed.paragraph_format.space_before = Pt(18)
    signed.paragraph_format.keep_with_next = True
    document.add_paragraph("{{ secretary }}")


def labelled(document: Any, label: str, text: str, style: str | None = None) -> None:
    """A paragraph with its label in bold."""
    paragraph = document.add_paragraph(style=style)
    paragraph.add_run(label).bold = True
    paragraph.add_run(text)


if __name__ == "__main__":
    main()
