"""The agenda of a meeting as a card."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from dialogs.bodies.words import MOST as MOST_DUE
from dialogs.bodies.words import due_line
from dialogs.cards.parts import button, card, line, plain, section, typed
from dialogs.rounds.words import came_of
from dialogs.subgroups.words import MOST, in_short
from dialogs.texts import listed, say
from dialogs.turn import Json
from dialogs.wording import shortened, when_and_where, who
from meetings.actions.items import ActionItem
from meetings.agenda.items import AgendaPoint
from meetings.calendar.days import Meeting
from meetings.naming import Names

MOST_POINTS = 20
"""Points on one card: with the longest titles it stays under the 25 KB that Teams takes without trouble."""
MOST_REPORTS = 10
"""Matters under the action list; the rest is counted, and the list itself is one command away."""
LONGEST_LINE = 120
"""Characters of a matter's title there."""
PAGE, THEIRS = "agenda.page", "agenda.theirs"
"""The verbs of the buttons that show more of an agenda, and of a person's or an organisation's points."""


@dataclass(frozen=True, slots=True)
class SinceCall:
    """What the card of an agenda that has been called says besides: marks by a point's number, and its documents."""

    marks: Mapping[int, Json] = field(default_factory=dict)
    above: Sequence[Json] = ()
    below: Sequence[Json] = ()
    opens: Sequence[Json] = ()


NOT_CALLED = SinceCall()


def agenda_card(
    locale: str,
    title: str,
    meeting: Meeting,
    points: Sequence[AgendaPoint],
    names: Names,
    start: int = 0,
    since: SinceCall = NOT_CALLED,
) -> Json:
    """The points in order, each with purpose, minutes and who raises it; a page of them from `start`."""
    body: list[Json] = [line(plain(when_and_where(locale, meeting)), subtle=True), *since.above]
    if not any(p.item for p in points):
        body.append(line(say(locale, "agenda-empty")))
    page = points[start : start + MOST_POINTS]
    for point in page:
        body += _point(locale, point, names, since.marks.get(point.number))
    left = max(len(points) - start - len(page), 0)
    more = say(locale, "show-more", count=min(left, MOST_POINTS), left=left)
    if not left:
        body += since.below
    total = _total(locale, meeting, points)
    body += [line(total, subtle=True)] if total else []
    onwards = [button(more, PAGE, meeting=meeting.id, start=start + len(page))] if left > 0 else []
    return card(title, body, [*onwards, *since.opens])


def theirs_card(
    locale: str,
    title: str,
    found: Sequence[tuple[Meeting, AgendaPoint]],
    names: Names,
    of: tuple[int, int, int],
    start: int = 0,
) -> Json:
    """Points of several meetings under the day of each; a page of them from `start`.

    `of` are the ids of person, organisation and meeting that were asked for, 0 for any.
    """
    page = found[start : start + MOST_POINTS]
    body: list[Json] = []
    for n, (meeting, point) in enumerate(page):
        if n == 0 or page[n - 1][0].id != meeting.id:
            body.append(section(plain(when_and_where(locale, meeting))))
        body += _point(locale, point, names)
    left = len(found) - start - len(page)
    more = say(locale, "show-more", count=min(left, MOST_POINTS), left=left)
    person, organisation, on = of
    further = button(more, THEIRS, person=person, organisation=organisation, meeting=on, start=start + len(page))
    return card(title, body, [further] if left > 0 else [])


def _total(locale: str, meeting: Meeting, points: Sequence[AgendaPoint]) -> str:
    """What the points take together, against the meeting's length when that is known; nothing when nobody has said."""
    total = sum(p.item.minutes or 0 for p in points if p.item)
    if not total or not meeting.minutes:
        return say(locale, "agenda-total", minutes=total) if total else ""
    over = max(total - meeting.minutes, 0)
    return say(locale, "agenda-total-of", minutes=total, length=meeting.minutes, over=over)


def _point(locale: str, point: AgendaPoint, names: Names, mark: Json | None = None) -> list[Json]:
    number = f"{point.number}. " if point.number else ""
    title: Json = {"text": point.title or say(locale, "agenda-reports"), "weight": "Bolder"}
    shown = [typed(number, title, *([mark] if mark else []))]
    told = [
        shortened(_details(locale, point, names)),
        *(_report(locale, a, names) for a in point.reports[:MOST_REPORTS]),
    ]
    if len(point.reports) > MOST_REPORTS:
        told.append(say(locale, "agenda-reports-more", count=len(point.reports) - MOST_REPORTS))
    told += [came_of(locale, made) for made in point.answers[:MOST_REPORTS]]
    told += [in_short(locale, branch) for branch in point.subgroups[:MOST]]
    told += [due_line(locale, one) for one in point.due[:MOST_DUE]]
    shown += [typed({"text": text, "isSubtle": True, "size": "Small"}) | {"spacing": "None"} for text in told if text]
    return shown


def _report(locale: str, action: ActionItem, names: Names) -> str:
    """A matter to be reported, as a line under its point."""
    title, by = shortened(action.title, LONGEST_LINE), who(locale, action, names)
    return say(locale, "agenda-report", number=str(action.number), title=title, by=by)


def _details(locale: str, point: AgendaPoint, names: Names) -> str:
    item = point.item
    if item is None:
        return _standing_details(locale, point, names)
    said = [say(locale, f"purpose-{item.purpose.name.lower()}")] if item.purpose else []
    if item.minutes:
        said.append(say(locale, "minutes-long", minutes=item.minutes))
    proposer = names.person(item.proposer_id)
    passed_on = say(locale, "agenda-via", name=item.on_behalf_of, proposer=proposer) if item.on_behalf_of else ""
    if item.origin:
        passed_on = say(locale, "agenda-from-network", name=item.origin)
    raised = listed(locale, [passed_on or proposer, *map(names.person, point.also_by)])
    presenter = names.person(item.presenter_id) or item.presenter
    if raised != presenter:
        said.append(raised)
    if presenter:
        said.append(say(locale, "agenda-presented-by", name=presenter))
    said.append(moved_words(locale, point))
    return " · ".join(part for part in said if part)


def moved_words(locale: str, point: AgendaPoint) -> str:
    """Which meeting left it, and how often it has been moved: "från mötet den …, flyttad 2 gånger"."""
    left = say(locale, "agenda-left-on", meeting=point.left_on) if point.left_on else ""
    times = say(locale, "times-moved", count=point.moved) if point.moved else ""
    return ", ".join(part for part in (left, times) if part)


def _standing_details(locale: str, point: AgendaPoint, names: Names) -> str:
    """Which meeting's notes, and who answers for a standing item."""
    name = names.person(point.standing.responsible_id) if point.standing else ""
    said = [
        say(locale, "agenda-notes-of", meeting=point.notes_of) if point.notes_of else "",
        say(locale, "standing-responsible", name=name) if name else "",
    ]
    return " · ".join(part for part in said if part)
