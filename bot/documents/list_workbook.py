"""The action list as a workbook: what is on it on the first sheet, what is closed or dropped on the second."""

from collections.abc import Iterable
from datetime import datetime

from bot.documents.clean import one_line
from bot.documents.docx import About
from bot.documents.list_rows import COLUMNS, cells, headings, list_title, rows
from bot.documents.workbook import Column, Table, workbook
from dialogs.texts import say
from meetings.actions.exporting import ActionSheet
from meetings.actions.items import ActionItem
from meetings.actions.selecting import ONLY_ON_IT

WIDTHS = {
    "number": 6,
    "title": 40,
    "initiator": 19,
    "preparers": 21,
    "report_on": 13,
    "report_meeting": 12,
    "from_meeting": 12,
    "state": 12,
    "times_moved": 10,
    "comment": 34,
    "changed": 12,
}
"""Characters."""


def list_workbook(sheet: ActionSheet, locale: str, now: datetime) -> bytes:
    """The file. What is overdue has nothing closed beside it, so the second sheet is left out then."""
    tables = [_table(sheet, sheet.listed, "open", locale)]
    if sheet.selection.scope not in ONLY_ON_IT:
        tables.append(_table(sheet, sheet.gone, "gone", locale))
    about = About(list_title(sheet, locale), one_line(sheet.network.name), locale, now)
    return workbook(tables, about, say(locale, "call-page"))


def _table(sheet: ActionSheet, items: Iterable[ActionItem], which: str, locale: str) -> Table:
    columns = [Column(said, WIDTHS[name]) for name, said in zip(COLUMNS, headings(locale), strict=True)]
    name = say(locale, f"export-sheet-{which}")
    return Table(name, f"list_{which}", columns, [cells(row) for row in rows(sheet, items, locale)])
