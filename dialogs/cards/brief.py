"""The page before a meeting as a card; the document behind its button holds what is cut here."""

from collections.abc import Sequence

from dialogs.agenda.call_words import presenter
from dialogs.bodies.words import due_line
from dialogs.cards.parts import button, card, facts, line, link, plain, section, typed
from dialogs.cards.preparing import LIST as PREPARE
from dialogs.meeting import brief_words as words
from dialogs.subgroups.words import MOST, in_short
from dialogs.texts import say
from dialogs.turn import Json
from dialogs.wording import day_when, shortened, who
from meetings.agenda.items import AgendaPoint
from meetings.minutes.brief import Brief, Walked

MOST_POINTS = 12
MOST_WALKED = 8
MOST_LINES = 6
"""Lines of absences and of answers."""
LONGEST = 80
"""Characters of a title or of the last line of a history."""


def brief_title(locale: str, brief: Brief) -> str:
    """As in "Inför mötet 12 november 2026"."""
    return say(locale, "brief-title", day=brief.meeting.starts_on)


def brief_card(locale: str, brief: Brief, address: str | None) -> Json:
    """What is left to do first, then the agenda, the list, who is missing, and what is between bodies."""
    body = [
        line(plain(day_when(locale, brief.meeting)), subtle=True),
        facts(words.facts(locale, brief)),
        *_section(locale, "brief-to-do", words.to_do(locale, brief)),
        *_agenda(locale, brief),
        *_walk(locale, brief),
        *_section(locale, "brief-missing", words.missing(locale, brief), MOST_LINES),
        *_section(locale, "brief-answers", words.answers(locale, brief), MOST_LINES),
        *_section(locale, "brief-minutes", [*words.adopted(locale, brief), *words.needs(locale, brief)]),
    ]
    buttons = [link(say(locale, "brief-word"), address)] if address else []
    buttons.append(button(say(locale, "status-button-agenda"), PREPARE, meeting=brief.meeting.id))
    if address:
        body.append(line(say(locale, "brief-opens"), subtle=True))
    return card(brief_title(locale, brief), body, buttons)


def _section(locale: str, heading: str, lines: Sequence[str], most: int = 20) -> list[Json]:
    if not lines:
        return []
    shown = [typed(shortened(text, 2 * LONGEST)) for text in lines[:most]]
    return [_heading(locale, heading), *shown, *_more(locale, len(lines) - most)]


def _agenda(locale: str, brief: Brief) -> list[Json]:
    points = [p for p in brief.sheet.points if p.number]
    if not points:
        return []
    shown: list[Json] = []
    for point in points[:MOST_POINTS]:
        shown.append(typed(_point(locale, brief, point)))
        under = [in_short(locale, branch) for branch in point.subgroups[:MOST]]
        under += [due_line(locale, one) for one in point.due[:MOST_POINTS]]
        shown += [typed({"text": text, "size": "Small", "isSubtle": True}) | {"spacing": "None"} for text in under]
    return [_heading(locale, "brief-agenda"), *shown, *_more(locale, len(points) - MOST_POINTS)]


def _point(locale: str, brief: Brief, point: AgendaPoint) -> str:
    minutes = point.item.minutes if point.item else None
    said = [
        f"{point.number}. {shortened(point.title, LONGEST)}",
        say(locale, "minutes-long", minutes=minutes) if minutes else "",
        shortened(presenter(point, brief.names), LONGEST),
    ]
    return " · ".join(part for part in said if part)


def _walk(locale: str, brief: Brief) -> list[Json]:
    if not brief.walk:
        return []
    body = [_heading(locale, "brief-walk", count=len(brief.walk))]
    for walked in brief.walk[:MOST_WALKED]:
        body += _walked(locale, brief, walked)
    return [*body, *_more(locale, len(brief.walk) - MOST_WALKED)]


def _walked(locale: str, brief: Brief, walked: Walked) -> list[Json]:
    item = walked.item
    said = [who(locale, item, brief.names), words.due(locale, brief, walked)]
    if brief.names.initiator(item):
        said.append(say(locale, "action-raised-by", name=brief.names.initiator(item)))
    below = [shortened(" · ".join(said), 2 * LONGEST), shortened(words.last(locale, brief, walked), LONGEST)]
    return [
        typed(f"{item.number}. ", {"text": shortened(item.title, LONGEST), "weight": "Bolder"}),
        *(typed({"text": text, "size": "Small", "isSubtle": True}) | {"spacing": "None"} for text in below if text),
    ]


def _heading(locale: str, key: str, **more: object) -> Json:
    return section(say(locale, key, **more))


def _more(locale: str, left: int) -> list[Json]:
    return [line(say(locale, "status-more", count=left), subtle=True)] if left > 0 else []
