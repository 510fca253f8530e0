"""The action list as a file of values between semicolons, which Swedish Excel opens by itself.

UTF-8 with a byte order mark, lines that end as RFC 4180 has it, days as ISO 8601 has them.
"""

import csv
from datetime import date
from io import StringIO

from bot.documents.list_rows import Cell, cells, headings, rows
from meetings.actions.exporting import ActionSheet
from meetings.actions.selecting import BEYOND_THE_LIST

MEDIA_TYPE = "text/csv; charset=utf-8; header=present"
_CALCULATED = frozenset("=+-@\t\r\n＝＋－＠")
"""What a spreadsheet may take for the beginning of a formula or a command when it opens the file."""


def list_csv(sheet: ActionSheet, locale: str) -> bytes:
    """The file: what is on the list, and what is closed or dropped when that is asked for."""
    items = sheet.listed + sheet.gone if sheet.selection.scope in BEYOND_THE_LIST else sheet.listed
    made = StringIO()
    writer = csv.writer(made, delimiter=";", lineterminator="\r\n")
    writer.writerow(headings(locale))
    writer.writerows([_said(cell) for cell in cells(row)] for row in rows(sheet, items, locale))
    return made.getvalue().encode("utf-8-sig")


def _said(cell: Cell) -> str:
    if isinstance(cell, str):
        return f"'{cell}" if cell.lstrip()[:1] in _CALCULATED else cell
    if isinstance(cell, date):
        return cell.isoformat()
    return "" if cell is None else str(cell)
