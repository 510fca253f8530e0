"""The agenda of a meeting as a card."""

from collections.abc import Mapping, Sequence

from dialogs.cards.parts import card, line, plain, typed
from dialogs.texts import say
from dialogs.turn import Json
from dialogs.wording import when_and_where
from meetings.agenda import AgendaPoint
from meetings.calendar import Meeting

MOST_POINTS = 25
"""Lines on one card: with four details each it stays well under the 25 KB that Teams takes without trouble."""


def agenda_card(
    locale: str, title: str, meeting: Meeting, points: Sequence[AgendaPoint], names: Mapping[int, str]
) -> Json:
    """The points in order, each with purpose, minutes and who raises it."""
    body: list[Json] = [line(plain(when_and_where(locale, meeting)), subtle=True)]
    if not any(p.item for p in points):
        body.append(line(say(locale, "agenda-empty")))
    for point in points[:MOST_POINTS]:
        body += _point(locale, point, names)
    if len(points) > MOST_POINTS:
        body.append(line(say(locale, "more-lines", count=len(points) - MOST_POINTS), subtle=True))
    total = sum(p.item.minutes or 0 for p in points if p.item)
    if total:
        body.append(line(say(locale, "agenda-total", minutes=total), subtle=True))
    return card(title, body)


def _point(locale: str, point: AgendaPoint, names: Mapping[int, str]) -> list[Json]:
    shown = [typed(f"{point.number}. ", {"text": point.title, "weight": "Bolder"})]
    details = _details(locale, point, names)
    if details:
        shown.append(typed({"text": details, "isSubtle": True, "size": "Small"}) | {"spacing": "None"})
    return shown


def _details(locale: str, point: AgendaPoint, names: Mapping[int, str]) -> str:
    item = point.item
    if item is None:
        return ""
    said = [say(locale, f"purpose-{item.purpose.name.lower()}")] if item.purpose else []
    if item.minutes:
        said.append(say(locale, "minutes-long", minutes=item.minutes))
    proposer = names.get(item.proposer_id, "")
    said.append(f"{item.on_behalf_of} via {proposer}" if item.on_behalf_of else proposer)
    presenter = names.get(item.presenter_id or 0) or item.presenter
    if presenter:
        said.append(say(locale, "agenda-presented-by", name=presenter))
    if item.times_moved:
        said.append(say(locale, "times-moved", count=item.times_moved))
    return " · ".join(part for part in said if part)
