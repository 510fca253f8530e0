"""The call as a card for the channel, and the short list of what has changed since."""

from collections.abc import Mapping

from dialogs.agenda import call_words as words
from dialogs.bodies.words import due_line
from dialogs.cards.agenda import MOST_REPORTS, PAGE, SinceCall
from dialogs.cards.parts import button, card, line, link, plain, typed
from dialogs.rounds.words import came_of
from dialogs.subgroups.words import MOST, in_short
from dialogs.texts import say
from dialogs.turn import Json
from dialogs.wording import shortened
from meetings.agenda.calling import CallSheet
from meetings.agenda.items import AgendaPoint
from meetings.ports import DocumentKind

AGAIN = "calling.again"
"""The verb of the button that sends a call again."""
MOST_POINTS = 20
"""Points on the card: with the longest titles and names it stays under the 25 KB that Teams takes without trouble."""
MOST_CHANGES = 20
MOST_STRUCK = 10
LONGEST_TITLE = 200
"""Characters; whole it stands in the documents."""
LONGEST_DETAILS = 200
LONGEST_REPORT = 80
"""Characters of a line under a point."""
OPENS = (
    (DocumentKind.CALL_WORD, "call-word"),
    (DocumentKind.CALL_PDF, "call-pdf"),
    (DocumentKind.CALL_CALENDAR, "call-calendar"),
)

Addresses = Mapping[DocumentKind, str]


def call_card(locale: str, sheet: CallSheet, addresses: Addresses, *, updated: bool = False) -> Json:
    """When, where, the points with what has changed, and the documents behind buttons."""
    body = [_when(locale, sheet)]
    if words.cancelled(sheet):
        body.append(line(say(locale, "call-cancelled"), strong=True))
    if sheet.changes.meeting:
        was = words.when_and_where(locale, sheet.changes.meeting)
        body.append(line(plain(say(locale, "call-was", when=was)), subtle=True))
    shown, left = sheet.points[:MOST_POINTS], sheet.points[MOST_POINTS:]
    for point in shown:
        body += _point(locale, sheet, point)
    if left:
        body.append(line(say(locale, "call-more", count=len(left)), subtle=True))
    body += [_struck(locale, c.title) for c in sheet.changes.struck[:MOST_STRUCK]]
    total = words.total(locale, sheet)
    if total:
        body.append(line(total, subtle=True))
    buttons = _opens(locale, addresses)
    if left:
        more = say(locale, "show-more", count=min(len(left), MOST_POINTS), left=len(left))
        buttons.append(button(more, PAGE, meeting=sheet.meeting.id, start=MOST_POINTS))
    return card(card_title(locale, sheet, updated=updated), body, buttons)


def card_title(locale: str, sheet: CallSheet, *, updated: bool = False) -> str:
    """What the card is called, and its notification."""
    return say(locale, "call-title-updated" if updated else "call-title", day=sheet.meeting.starts_on)


def since_call(locale: str, sheet: CallSheet, addresses: Addresses) -> SinceCall:
    """What the card of the agenda says of its call: what has changed since, and the documents."""
    marks = {p.number: mark for p in sheet.points if p.number and (mark := _mark(locale, sheet, p))}
    was = sheet.changes.meeting
    above = [line(plain(say(locale, "call-was", when=words.when_and_where(locale, was))), subtle=True)] if was else []
    below = [_struck(locale, c.title) for c in sheet.changes.struck[:MOST_STRUCK]]
    return SinceCall(marks, above, below, _opens(locale, addresses))


def changes_card(locale: str, sheet: CallSheet, addresses: Addresses) -> Json:
    """One short list of what has changed since the call."""
    lines = words.change_lines(locale, sheet.meeting, sheet.changes)
    body = [line(words.changed_since(locale, sheet), subtle=True), *(typed(f"• {one}") for one in lines[:MOST_CHANGES])]
    if len(lines) > MOST_CHANGES:
        body.append(line(say(locale, "call-changes-more", count=len(lines) - MOST_CHANGES), subtle=True))
    return card(changes_title(locale, sheet), body, _opens(locale, addresses))


def changes_title(locale: str, sheet: CallSheet) -> str:
    """What that card is called, and its notification."""
    return say(locale, "call-changes-title", day=sheet.meeting.starts_on)


def again_button(locale: str, meeting_id: int, call_version: int) -> Json:
    """Sends the call again; it knows which call it was offered for, so that a double tap sends one."""
    return button(say(locale, "call-again"), AGAIN, meeting=meeting_id, call=call_version)


def _when(locale: str, sheet: CallSheet) -> Json:
    return typed({"text": words.when_and_where(locale, sheet.meeting), "weight": "Bolder"})


def _point(locale: str, sheet: CallSheet, point: AgendaPoint) -> list[Json]:
    number = f"{point.number}. " if point.number else ""
    text = shortened(point.title, LONGEST_TITLE) or say(locale, "call-reports")
    title: Json = {"text": text, "weight": "Bolder"}
    mark = _mark(locale, sheet, point)
    runs: list[str | Json] = [number, title, *([mark] if mark else [])]
    told = [shortened(words.details(locale, point, sheet.names), LONGEST_DETAILS)]
    told += [words.report(locale, a, sheet.names, LONGEST_REPORT) for a in point.reports[:MOST_REPORTS]]
    if len(point.reports) > MOST_REPORTS:
        told.append(say(locale, "agenda-reports-more", count=len(point.reports) - MOST_REPORTS))
    told += [came_of(locale, made, LONGEST_REPORT) for made in point.answers[:MOST_REPORTS]]
    told += [in_short(locale, branch) for branch in point.subgroups[:MOST]]
    told += [due_line(locale, one) for one in point.due[:MOST_REPORTS]]
    under = [typed({"text": text, "isSubtle": True, "size": "Small"}) | {"spacing": "None"} for text in told if text]
    return [typed(*runs), *under]


def _mark(locale: str, sheet: CallSheet, point: AgendaPoint) -> Json | None:
    said = words.mark(locale, sheet, point)
    return {"text": f"  {said.upper()}", "weight": "Bolder", "color": "Attention", "size": "Small"} if said else None


def _struck(locale: str, title: str) -> Json:
    mark: Json = {"text": f"{say(locale, 'call-struck')}: ", "weight": "Bolder", "color": "Attention", "size": "Small"}
    return typed(mark, {"text": shortened(title, words.LONGEST_TITLE), "strikethrough": True, "isSubtle": True})


def _opens(locale: str, addresses: Addresses) -> list[Json]:
    return [link(say(locale, key), addresses[kind]) for kind, key in OPENS if kind in addresses]
