"""The call, with its agenda, as a Word document."""

from datetime import datetime
from pathlib import Path

from bot.documents.agenda_fields import agenda_fields, agenda_title
from bot.documents.docx import About, filled
from meetings.agenda.calling import CallSheet

TEMPLATE = Path(__file__).parent / "agenda.docx"


def agenda_docx(sheet: CallSheet, locale: str, now: datetime) -> bytes:
    """The document, made from what is so now: tens of milliseconds of pure computing."""
    about = About(agenda_title(sheet, locale), sheet.network.name, locale, now)
    return filled(TEMPLATE, agenda_fields(sheet, locale), about)
