"""The answers to a question taken home as a workbook: a row for each organisation, also for those that are silent."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from bot.documents.clean import harmless, one_line
from bot.documents.docx import About
from bot.documents.workbook import Cell, Column, Table, workbook
from dialogs.cards.rounds import table_title
from dialogs.texts import say
from dialogs.wording import shortened
from meetings.calendar.days import local
from meetings.naming import Names
from meetings.network.people import Network
from meetings.rounds.records import QuestionKind, RoundAnswer
from meetings.rounds.table import AnswerTable, Row

LONGEST_HEADING = 200
"""Characters of the question; the format takes 255."""
WIDTHS = {"organisation": 22, "answer": 34, "comment": 40, "earlier": 26, "by": 22, "day": 13}
"""Characters."""


@dataclass(frozen=True, slots=True)
class RoundSheet:
    """All that the file says."""

    network: Network
    made: AnswerTable
    names: Names
    today: date

    @property
    def columns(self) -> tuple[str, ...]:
        """A comment only beside what is pressed or counted, and what was answered last time only if it was asked."""
        freely = self.made.question.kind is QuestionKind.TEXT
        left_out = {"comment"} if freely else set()
        if not any(row.earlier for row in self.made.rows):
            left_out.add("earlier")
        return tuple(name for name in WIDTHS if name not in left_out)


def round_title(sheet: RoundSheet, locale: str) -> str:
    """What the document is called: "Svaren på hemfråga 12, Testnätverket 2026-09-24"."""
    return f"{table_title(locale, sheet.made.question)}, {one_line(sheet.network.name)} {sheet.today.isoformat()}"


def round_workbook(sheet: RoundSheet, locale: str, now: datetime) -> bytes:
    """The file."""
    columns = [Column(_heading(sheet, name, locale), WIDTHS[name]) for name in sheet.columns]
    rows = [[_cell(sheet, row, name, locale) for name in sheet.columns] for row in sheet.made.rows]
    about = About(round_title(sheet, locale), one_line(sheet.network.name), locale, now)
    return workbook([Table(say(locale, "round-sheet"), "answers", columns, rows)], about, say(locale, "call-page"))


def _heading(sheet: RoundSheet, name: str, locale: str) -> str:
    if name != "answer":
        return say(locale, f"round-column-{name}")
    question = sheet.made.question
    return say(locale, "round-column-answer", text=shortened(one_line(question.text), LONGEST_HEADING))


def _cell(sheet: RoundSheet, row: Row, name: str, locale: str) -> Cell:
    answer = row.earlier if name == "earlier" else row.answer
    if name == "organisation":
        return one_line(row.organisation)
    if answer is None:
        return None
    match name:
        case "comment":
            return harmless(answer.text).strip()
        case "by":
            return one_line(sheet.names.person(answer.answered_by_id))
        case "day":
            return local(answer.answered_at, sheet.network.time_zone).date() if answer.answered_at else None
    return _said(sheet, answer, locale)


def _said(sheet: RoundSheet, answer: RoundAnswer, locale: str) -> str | Decimal | None:
    match sheet.made.question.kind:
        case QuestionKind.YES_NO:
            return say(locale, f"round-{answer.choice}")
        case QuestionKind.CHOICE:
            return one_line(answer.choice)
        case QuestionKind.NUMBER:
            return answer.amount
        case QuestionKind.TEXT:
            return harmless(answer.text).strip()
