"""The meeting as one card: the point that is before it, what has been said there, and what comes next."""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogs.cards.parts import acts, button, card, form_button, line, plain, section, typed
from dialogs.texts import say
from dialogs.turn import Json
from dialogs.wording import shortened
from meetings.agenda.items import AgendaPoint
from meetings.minutes.records import Note, NoteKind
from meetings.minutes.steering import Course
from meetings.naming import Names

START, NEXT, BACK = "meeting.start", "meeting.next", "meeting.back"
END, DRAFT = "meeting.end", "meeting.draft"
"""The verbs of the buttons."""
WRITE = "note.write"
"""Opens the form in which something is noted."""
MOST_NOTES = 6
"""The last notes under a point; all of them stand in the draft."""
MOST_LEFT = 10
SHORT = 160


@dataclass(frozen=True, slots=True)
class Shown:
    """A meeting as it is shown to somebody: `told` is said first, and `undo` takes that back."""

    course: Course
    names: Names
    present: int
    """How many have been written down as taking part."""
    steers: bool
    told: tuple[str, ...] = ()
    undo: int | None = None


def meeting_card(locale: str, shown: Shown) -> Json:
    """The point before the meeting; when it is over, what was noted and what was not reached."""
    return _going_on(locale, shown) if shown.course.going_on else _over(locale, shown)


def meeting_title(locale: str, course: Course) -> str:
    """What the card is called, and its notification."""
    if not course.going_on:
        return say(locale, "steer-over-title", day=course.meeting.starts_on)
    point = course.point
    if point is None:
        return say(locale, "steer-begun-title", day=course.meeting.starts_on)
    return say(locale, "steer-title", place=point.number, total=len(course.points))


def meeting_summary(locale: str, course: Course) -> str:
    """The notification: the place and the point."""
    title, point = meeting_title(locale, course), course.point
    return f"{title}: {shortened(point.title)}" if course.going_on and point else title


def _going_on(locale: str, shown: Shown) -> Json:
    course = shown.course
    body = _told(locale, shown)
    if course.point:
        body += _point(locale, shown, course.point)
    if course.next:
        then = plain(shortened(course.next.title))
        body.append(line(say(locale, "steer-then", number=course.next.number, title=then)))
    key = "steer-present" if shown.present else "steer-nobody-present"
    body.append(line(say(locale, key, count=shown.present), subtle=True))
    if not course.notes:
        body.append(line(say(locale, "steer-hint"), subtle=True))
    return card(meeting_title(locale, course), body, _buttons(locale, shown))


def _point(locale: str, shown: Shown, point: AgendaPoint) -> list[Json]:
    body: list[Json] = [typed({"text": point.title, "weight": "Bolder", "size": "Large"})]
    facts = _facts(locale, point)
    if facts:
        body.append(typed({"text": facts, "isSubtle": True}))
    said = shown.course.said_under(point)
    if len(said) > MOST_NOTES:
        body.append(line(say(locale, "steer-earlier", count=len(said) - MOST_NOTES), subtle=True))
    return body + [typed(*_noted(locale, shown.names, note)) for note in said[-MOST_NOTES:]]


def _facts(locale: str, point: AgendaPoint) -> str:
    item = point.item
    if item is None:
        return ""
    said = [
        item.presenter or "",
        say(locale, f"purpose-{item.purpose.name.lower()}") if item.purpose else "",
        say(locale, "steer-minutes", count=item.minutes) if item.minutes else "",
    ]
    return " · ".join(one for one in said if one)


def _noted(locale: str, names: Names, note: Note) -> Sequence[str | Json]:
    kind = say(locale, f"steer-kind-{note.kind}")
    if note.kind is NoteKind.POSITION and note.organisation_id:
        kind = names.organisation(note.organisation_id)
    lead: list[str | Json] = [{"text": f"{kind}: ", "weight": "Bolder"}] if note.kind is not NoteKind.NOTE else []
    return ["• ", *lead, shortened(note.text, SHORT)]


def _over(locale: str, shown: Shown) -> Json:
    course = shown.course
    body = _told(locale, shown)
    decided = sum(n.kind is NoteKind.DECISION for n in course.notes)
    body.append(line(say(locale, "steer-over", notes=len(course.notes), decisions=decided)))
    left = [p for p in course.points if p.item and not course.said_under(p)]
    if left:
        body.append(section(say(locale, "steer-not-noted")))
        body += [typed(f"• {p.number}. {shortened(p.title)}") for p in left[:MOST_LEFT]]
        if len(left) > MOST_LEFT:
            body.append(line(say(locale, "steer-more", count=len(left) - MOST_LEFT), subtle=True))
    meeting = course.meeting.id
    drafts = [button(say(locale, "steer-draft"), DRAFT, style="positive", meeting=meeting)] if shown.steers else []
    return card(meeting_title(locale, course), body, drafts)


def _buttons(locale: str, shown: Shown) -> list[Json]:
    course, meeting = shown.course, shown.course.meeting.id
    offered: list[Json] = []
    if shown.steers and course.next:
        offered.append(button(say(locale, "steer-next"), NEXT, style="positive", meeting=meeting, at=_at(course)))
    offered.append(form_button(say(locale, "steer-write"), WRITE, meeting=meeting))
    if shown.steers:
        end = button(say(locale, "steer-end"), END, meeting=meeting)
        back = [button(say(locale, "steer-back"), BACK, meeting=meeting, at=_at(course))] if course.previous else []
        offered += [*back, end] if course.next else [end | {"style": "positive"}, *back]
    return offered


def _at(course: Course) -> str:
    """Which point the card shows: a press on an older card must not step twice."""
    return f"{course.at[0]}-{course.at[1]}" if course.at else ""


def _told(locale: str, shown: Shown) -> list[Json]:
    body = [typed({"text": said, "weight": "Bolder"}) for said in shown.told]
    if shown.undo:
        body.append(acts(button(say(locale, "undo"), "undo", acts=[shown.undo])))
    return body
