"""The call and the agenda as the fields a template can use. Every text is cleaned here, once, for all formats.

network, title, document, subtitle, page          words and names; `subtitle` is the document's name with the day
cancelled                                         a sentence, or empty
facts                                             the head: lines of {label, text}
changes_label, changes                            what has changed since the call, a text each; both may be empty
agenda_label, nothing                             `nothing` when there are no points
columns                                           {number, point, purpose, minutes, presenter}
points                                            lines of {number, title, mark, purpose, minutes, presenter, under}:
                                                  `mark` is "Ny", "Ändrad", "Struken" or empty, `under` are texts
struck                                            lines of {title, mark} for what is no longer on the agenda
total                                             the sum of the minutes, or empty
reports_label, reports                            matters to be reported and questions taken home, a text each
"""

from bot.documents.clean import one_line, paragraphs
from bot.documents.fields import Fields
from dialogs.agenda import call_words as words
from dialogs.bodies.words import due_line
from dialogs.rounds.words import came_of
from dialogs.subgroups.words import in_short
from dialogs.texts import say
from meetings.agenda.calling import CallSheet
from meetings.agenda.items import AgendaPoint
from meetings.rounds.asking import LONGEST_QUESTION

COLUMNS = ("number", "point", "purpose", "minutes", "presenter")


def point_columns(locale: str) -> dict[str, str]:
    """The headings of a table of points, by field."""
    return {name: say(locale, f"call-{name}") for name in COLUMNS}


def agenda_fields(sheet: CallSheet, locale: str) -> Fields:
    """Everything a template needs, in the language of the document."""
    changes = words.change_lines(locale, sheet.meeting, sheet.changes)
    points = [p for p in sheet.points if p.number]
    return {
        "network": one_line(sheet.network.name),
        "title": agenda_title(sheet, locale),
        "document": _name(sheet, locale),
        "subtitle": f"{_name(sheet, locale)} {sheet.meeting.starts_on.isoformat()}",
        "page": say(locale, "call-page"),
        "cancelled": say(locale, "call-cancelled") if words.cancelled(sheet) else "",
        "facts": _facts(sheet, locale),
        "changes_label": words.changed_since(locale, sheet),
        "changes": [one_line(text) for text in changes],
        "agenda_label": say(locale, "call-agenda"),
        "nothing": "" if points else say(locale, "call-nothing"),
        "columns": point_columns(locale),
        "points": [_point(sheet, p, locale) for p in points],
        "struck": [
            {"title": one_line(c.title), "mark": say(locale, "call-struck")}
            for c in sheet.changes.struck
            if not c.key.startswith("action-")
        ],
        "total": words.total(locale, sheet),
        "reports_label": say(locale, "call-reports"),
        "reports": [*_reports(sheet, locale), *_answers(sheet, locale)],
    }


def agenda_title(sheet: CallSheet, locale: str) -> str:
    """What the document is called: "Kallelse Testnätverket 2026-09-24"."""
    return f"{_name(sheet, locale)} {one_line(sheet.network.name)} {sheet.meeting.starts_on.isoformat()}"


def _name(sheet: CallSheet, locale: str) -> str:
    return say(locale, "call-document" if sheet.call else "call-document-agenda")


def _facts(sheet: CallSheet, locale: str) -> list[Fields]:
    facts = [("call-when", words.when(locale, sheet.meeting)), ("call-where", sheet.meeting.place)]
    return [{"label": say(locale, label), "text": one_line(text)} for label, text in facts if text]


def _reports(sheet: CallSheet, locale: str) -> list[str]:
    return [one_line(words.report(locale, a, sheet.names)) for p in sheet.points for a in p.reports]


def _answers(sheet: CallSheet, locale: str) -> list[str]:
    """What came of questions taken home."""
    return [one_line(came_of(locale, made, LONGEST_QUESTION)) for p in sheet.points for made in p.answers]


def _point(sheet: CallSheet, point: AgendaPoint, locale: str) -> Fields:
    item = point.item
    under = [words.background(locale, point)]
    if item:
        under.append(say(locale, "call-from", name=one_line(words.proposer(locale, point, sheet.names))))
        under += [text for part in (item.why, *item.links) for text in paragraphs(part)]
    under += [one_line(in_short(locale, branch)) for branch in point.subgroups]
    under += [one_line(due_line(locale, one)) for one in point.due]
    return {
        "number": str(point.number),
        "title": one_line(point.title),
        "mark": words.mark(locale, sheet, point),
        "purpose": words.purpose(locale, point),
        "minutes": str(item.minutes) if item and item.minutes else "",
        "presenter": one_line(words.presenter(point, sheet.names)),
        "under": [text for text in under if text],
    }
