"""The action list as rows that all its documents are made of. Every text is made harmless here, once."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date

from bot.documents.clean import harmless, one_line
from dialogs.actions.list_titles import list_title as titled
from dialogs.texts import say
from dialogs.wording import who
from meetings.actions.exporting import ActionSheet
from meetings.actions.items import ActionItem, overdue


@dataclass(frozen=True, slots=True)
class Row:
    """One matter, with its columns in order: texts, whole numbers and days; None is an empty cell."""

    number: int
    title: str
    initiator: str
    preparers: str
    report_on: date | None
    report_meeting: date | None
    """The day of the meeting that the report date follows."""
    from_meeting: date | None
    """The day of the meeting at which it was recorded."""
    state: str
    times_moved: int
    comment: str
    changed: date


COLUMNS = tuple(field.name for field in fields(Row))
Cell = str | int | date | None


def rows(sheet: ActionSheet, items: Iterable[ActionItem], locale: str) -> list[Row]:
    """The items as rows, in the same order."""
    return [_row(sheet, item, locale) for item in items]


def cells(row: Row) -> list[Cell]:
    """The row's cells in the order of the columns."""
    return [getattr(row, name) for name in COLUMNS]


def headings(locale: str) -> list[str]:
    """What the columns are called, in the same order."""
    return [say(locale, f"export-{name.replace('_', '-')}") for name in COLUMNS]


def list_title(sheet: ActionSheet, locale: str) -> str:
    """What the document is called: "Aktivitetslistan – Åmål, Testnätverket 2026-09-24"."""
    items = sheet.listed + sheet.gone
    name = one_line(titled(locale, sheet.selection, sheet.names, items))
    return f"{name}, {one_line(sheet.network.name)} {sheet.today.isoformat()}"


def _row(sheet: ActionSheet, item: ActionItem, locale: str) -> Row:
    late = overdue(item, sheet.today)
    return Row(
        number=item.number,
        title=one_line(item.title),
        initiator=one_line(sheet.names.initiator(item)),
        preparers=one_line(who(locale, item, sheet.names)),
        report_on=item.report_on,
        report_meeting=_day(sheet, item.report_meeting_id),
        from_meeting=_day(sheet, item.meeting_id),
        state=say(locale, f"export-state-{'overdue' if late else item.state.value}"),
        times_moved=item.times_moved,
        comment=harmless(item.comment).strip(),
        changed=sheet.changed[item.id],
    )


def _day(sheet: ActionSheet, meeting_id: int | None) -> date | None:
    meeting = sheet.meetings.get(meeting_id) if meeting_id is not None else None
    return meeting.starts_on if meeting else None
