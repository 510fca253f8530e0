"""The agenda of a meeting as a card."""

from collections.abc import Sequence

from dialogs.cards.parts import button, card, line, plain, typed
from dialogs.texts import listed, say
from dialogs.turn import Json
from dialogs.wording import shortened, when_and_where, who
from meetings.actions import ActionItem
from meetings.agenda import AgendaPoint
from meetings.calendar import Meeting
from meetings.naming import Names

MOST_POINTS = 20
"""Points on one card: with the longest titles it stays under the 25 KB that Teams takes without trouble."""
MOST_REPORTS = 10
"""Matters under the action list; the rest is counted, and the list itself is one command away."""
LONGEST_LINE = 120
"""Characters of a matter's title there."""
PAGE = "agenda.page"
"""The verb of the button that shows more of an agenda."""


def agenda_card(
    locale: str, title: str, meeting: Meeting, points: Sequence[AgendaPoint], names: Names, start: int = 0
) -> Json:
    """The points in order, each with purpose, minutes and who raises it; a page of them from `start`."""
    body: list[Json] = [line(plain(when_and_where(locale, meeting)), subtle=True)]
    if not any(p.item for p in points):
        body.append(line(say(locale, "agenda-empty")))
    page = points[start : start + MOST_POINTS]
    for point in page:
        body += _point(locale, point, names)
    left = len(points) - start - len(page)
    more = say(locale, "show-more", count=min(left, MOST_POINTS), left=left)
    total = sum(p.item.minutes or 0 for p in points if p.item)
    if total:
        body.append(line(say(locale, "agenda-total", minutes=total), subtle=True))
    return card(title, body, [button(more, PAGE, meeting=meeting.id, start=start + len(page))] if left > 0 else [])


def _point(locale: str, point: AgendaPoint, names: Names) -> list[Json]:
    number = f"{point.number}. " if point.number else ""
    shown = [typed(number, {"text": point.title or say(locale, "agenda-reports"), "weight": "Bolder"})]
    told = [_details(locale, point, names), *(_report(locale, a, names) for a in point.reports[:MOST_REPORTS])]
    if len(point.reports) > MOST_REPORTS:
        told.append(say(locale, "agenda-reports-more", count=len(point.reports) - MOST_REPORTS))
    shown += [typed({"text": text, "isSubtle": True, "size": "Small"}) | {"spacing": "None"} for text in told if text]
    return shown


def _report(locale: str, action: ActionItem, names: Names) -> str:
    """A matter to be reported, as a line under its point."""
    title, by = shortened(action.title, LONGEST_LINE), who(locale, action, names)
    return say(locale, "agenda-report", number=str(action.number), title=title, by=by)


def _details(locale: str, point: AgendaPoint, names: Names) -> str:
    item = point.item
    if item is None:
        return ""
    said = [say(locale, f"purpose-{item.purpose.name.lower()}")] if item.purpose else []
    if item.minutes:
        said.append(say(locale, "minutes-long", minutes=item.minutes))
    proposer = names.person(item.proposer_id)
    passed_on = say(locale, "agenda-via", name=item.on_behalf_of, proposer=proposer) if item.on_behalf_of else ""
    said.append(listed(locale, [passed_on or proposer, *map(names.person, point.also_by)]))
    presenter = names.person(item.presenter_id) or item.presenter
    if presenter:
        said.append(say(locale, "agenda-presented-by", name=presenter))
    if point.moved:
        said.append(say(locale, "times-moved", count=point.moved))
    return " · ".join(part for part in said if part)
