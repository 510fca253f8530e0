"""The action list as a Word document, for those outside Teams: a table for each kind of matter.

Fields of the template: network, title, document, made, page, columns {number, title, initiator, preparers,
report_on}, nothing (when there are no matters), groups of {heading, rows}: lines of {number, title, under,
initiator, preparers, report_on}, `under` a list of texts.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path

from bot.documents.clean import clean, one_line, paragraphs
from bot.documents.docx import About, filled
from bot.documents.fields import Fields
from bot.documents.list_rows import Row, list_title, rows
from dialogs.texts import say
from meetings.actions.exporting import ActionSheet
from meetings.actions.items import ActionItem, ActionState, overdue
from meetings.actions.selecting import BEYOND_THE_LIST

TEMPLATE = Path(__file__).parent / "list.docx"
COLUMNS = ("number", "title", "initiator", "preparers", "report_on")


def matter_columns(locale: str) -> dict[str, str]:
    """The headings of a table of matters, by field."""
    return {name: say(locale, f"export-{name.replace('_', '-')}") for name in COLUMNS}


def list_docx(sheet: ActionSheet, locale: str, now: datetime) -> bytes:
    """The document: what is on the list, and what is closed or dropped when that is asked for."""
    about = About(list_title(sheet, locale), one_line(sheet.network.name), locale, now)
    return filled(TEMPLATE, list_fields(sheet, locale), about)


def list_fields(sheet: ActionSheet, locale: str) -> Fields:
    """Everything the template needs, in the language of the document."""
    groups = [
        {
            "heading": say(locale, f"export-group-{name}"),
            "rows": [_line(row, locale) for row in rows(sheet, items, locale)],
        }
        for name, items in _groups(sheet)
        if items
    ]
    return {
        "network": one_line(sheet.network.name),
        "document": clean(list_title(sheet, locale)),
        "title": _name(sheet, locale),
        "made": say(locale, "export-made", day=sheet.today),
        "page": say(locale, "call-page"),
        "columns": matter_columns(locale),
        "nothing": "" if groups else say(locale, "actions-none"),
        "groups": groups,
    }


def _name(sheet: ActionSheet, locale: str) -> str:
    end = f", {one_line(sheet.network.name)} {sheet.today.isoformat()}"
    return clean(list_title(sheet, locale).removesuffix(end))


def _groups(sheet: ActionSheet) -> Iterator[tuple[str, list[ActionItem]]]:
    alive = [i for i in sheet.listed if i.state is ActionState.OPEN]
    yield "overdue", [i for i in alive if overdue(i, sheet.today)]
    yield "open", [i for i in alive if i.report_on and not overdue(i, sheet.today)]
    yield "undated", [i for i in alive if i.report_on is None]
    yield "reported", [i for i in sheet.listed if i.state is ActionState.REPORTED]
    yield "gone", list(sheet.gone) if sheet.selection.scope in BEYOND_THE_LIST else []


def _line(row: Row, locale: str) -> Fields:
    return {
        "number": str(row.number),
        "title": clean(row.title),
        "initiator": clean(row.initiator),
        "preparers": clean(row.preparers),
        "report_on": row.report_on.isoformat() if row.report_on else "",
        "under": list(_under(row, locale)),
    }


def _under(row: Row, locale: str) -> Iterable[str]:
    if row.report_meeting:
        yield say(locale, "export-at-meeting", day=row.report_meeting)
    if row.from_meeting:
        yield say(locale, "export-recorded-at", day=row.from_meeting)
    if row.times_moved:
        yield say(locale, "times-moved", count=row.times_moved)
    yield from paragraphs(row.comment)
