"""The page before a meeting as a Word document, for chair and coordinator.

Fields of the template, all texts cleaned: network, title, document, made, page; facts, lines of {label, text};
lists, sections of {heading, texts} in two parts: `lists` before the tables and `after` them; agenda_label,
agenda_columns {number, point, purpose, minutes, presenter}, points, lines of {number, title, under, purpose, minutes,
presenter}; walk_label, walk_columns {number, title, initiator, preparers, report_on}, walk, lines of {number, title,
under, initiator, preparers, report_on}; `under` is a list of texts. A label is empty where its table has no lines.
"""

from datetime import datetime
from pathlib import Path

from bot.documents.agenda_fields import point_columns
from bot.documents.clean import clean, one_line
from bot.documents.docx import About, filled
from bot.documents.fields import Fields
from bot.documents.list_docx import matter_columns
from dialogs.agenda import call_words
from dialogs.bodies.words import due_line
from dialogs.meeting import brief_words as words
from dialogs.subgroups.words import in_short
from dialogs.texts import say
from dialogs.wording import who
from meetings.agenda.items import AgendaPoint
from meetings.minutes.brief import Brief, Walked

TEMPLATE = Path(__file__).parent / "brief.docx"


def brief_docx(brief: Brief, locale: str, now: datetime) -> bytes:
    """The document, made from what is so now."""
    about = About(brief_name(brief, locale), one_line(brief.sheet.network.name), locale, now)
    return filled(TEMPLATE, brief_fields(brief, locale), about)


def brief_name(brief: Brief, locale: str) -> str:
    """What the document is called: "Underlag inför mötet Testnätverket 2026-09-24"."""
    day = brief.meeting.starts_on.isoformat()
    return f"{say(locale, 'brief-document')} {one_line(brief.sheet.network.name)} {day}"


def brief_fields(brief: Brief, locale: str) -> Fields:
    """Everything the template needs, in the language of the document."""
    points = [p for p in brief.sheet.points if p.number]
    facts = [
        (say(locale, "call-when"), call_words.when(locale, brief.meeting)),
        (say(locale, "call-where"), brief.meeting.place),
        *words.facts(locale, brief),
    ]
    before = (("brief-to-do", words.to_do(locale, brief)), ("brief-missing", words.missing(locale, brief)))
    minutes = [*words.adopted(locale, brief), *words.needs(locale, brief)]
    after = (("brief-answers", words.answers(locale, brief)), ("brief-minutes", minutes))
    return {
        "network": one_line(brief.sheet.network.name),
        "document": brief_name(brief, locale),
        "title": f"{say(locale, 'brief-document')} {brief.meeting.starts_on.isoformat()}",
        "made": say(locale, "export-made", day=brief.today),
        "page": say(locale, "call-page"),
        "facts": [{"label": label, "text": one_line(text)} for label, text in facts if text],
        "lists": [_section(locale, heading, lines) for heading, lines in before if lines],
        "after": [_section(locale, heading, lines) for heading, lines in after if lines],
        "agenda_label": say(locale, "brief-agenda") if points else "",
        "agenda_columns": point_columns(locale),
        "points": [_point(brief, p, locale) for p in points],
        "walk_label": say(locale, "brief-walk", count=len(brief.walk)) if brief.walk else "",
        "walk_columns": matter_columns(locale),
        "walk": [_walked(brief, w, locale) for w in brief.walk],
    }


def _section(locale: str, heading: str, lines: list[str]) -> Fields:
    return {"heading": say(locale, heading), "texts": [one_line(text) for text in lines]}


def _point(brief: Brief, point: AgendaPoint, locale: str) -> Fields:
    item = point.item
    raised = say(locale, "call-from", name=call_words.proposer(locale, point, brief.names)) if item else ""
    told = [in_short(locale, branch) for branch in point.subgroups]
    told += [due_line(locale, one) for one in point.due]
    return {
        "number": str(point.number),
        "title": one_line(point.title),
        "purpose": call_words.purpose(locale, point),
        "minutes": str(item.minutes) if item and item.minutes else "",
        "presenter": one_line(call_words.presenter(point, brief.names)),
        "under": [one_line(text) for text in (call_words.background(locale, point), raised, *told) if text],
    }


def _walked(brief: Brief, walked: Walked, locale: str) -> Fields:
    item = walked.item
    return {
        "number": str(item.number),
        "title": clean(item.title),
        "initiator": one_line(brief.names.initiator(item)),
        "preparers": one_line(who(locale, item, brief.names)),
        "report_on": words.due(locale, brief, walked),
        "under": [one_line(text) for text in words.under(locale, brief, walked)],
    }
