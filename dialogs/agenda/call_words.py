"""The words of a call that its card and documents share, so that they say the same."""

from collections.abc import Iterable, Sequence

from dialogs.cards.agenda import moved_words
from dialogs.texts import day, listed, say, weekday
from dialogs.wording import days_and_hours, shortened, who
from meetings.actions.items import ActionItem
from meetings.agenda.call_changes import Changes, Mark, PointChange, Said, point_key
from meetings.agenda.calling import CallSheet
from meetings.agenda.items import AgendaPoint, Purpose
from meetings.calendar.days import Meeting, MeetingState, local
from meetings.naming import Names

LONGEST_TITLE = 80
"""Characters of a title in a list of changes: it stands in full on the agenda."""


def when(locale: str, meeting: Meeting) -> str:
    """Weekday, day and hours; the last day too where it is another."""
    first, last = (f"{weekday(locale, on)} {day(locale, on)}" for on in (meeting.starts_on, meeting.ends_on))
    return days_and_hours(locale, meeting, first, last)


def when_and_where(locale: str, meeting: Meeting) -> str:
    """The same with the place."""
    return ", ".join(part for part in (when(locale, meeting), meeting.place) if part)


def cancelled(sheet: CallSheet) -> bool:
    """Whether there is nothing to come to."""
    return sheet.meeting.state is MeetingState.CANCELLED


def purpose(locale: str, point: AgendaPoint) -> str:
    """What a point is for, in a word."""
    wanted = point.item.purpose if point.item else None
    return say(locale, f"purpose-{wanted.name.lower()}") if wanted else ""


def presenter(point: AgendaPoint, names: Names) -> str:
    """Who presents a point, or answers for it when it is a standing one."""
    if point.item:
        return names.person(point.item.presenter_id) or point.item.presenter or ""
    return names.person(point.standing.responsible_id) if point.standing else ""


def proposer(locale: str, point: AgendaPoint, names: Names) -> str:
    """Who raised a point, with those whose own was merged into it: "Agneta via Kirti" when it was passed on."""
    if point.item is None:
        return ""
    name = names.person(point.item.proposer_id)
    first = say(locale, "agenda-via", name=point.item.on_behalf_of, proposer=name) if point.item.on_behalf_of else name
    return listed(locale, [first, *map(names.person, point.also_by)])


def details(locale: str, point: AgendaPoint, names: Names) -> str:
    """All of that on one line."""
    item = point.item
    said = [purpose(locale, point)]
    if item:
        said += [
            say(locale, "minutes-long", minutes=item.minutes) if item.minutes else "",
            proposer(locale, point, names),
        ]
    speaker = presenter(point, names)
    if speaker and speaker == said[-1]:
        said.pop()  # one name is enough for who raises it and presents it
    if speaker:
        said.append(say(locale, "agenda-presented-by" if item else "standing-responsible", name=speaker))
    said.append(background(locale, point))
    return " · ".join(part for part in said if part)


def background(locale: str, point: AgendaPoint) -> str:
    """Which meeting left a point and how often it has been moved, or whose notes it is about."""
    notes = say(locale, "agenda-notes-of", meeting=point.notes_of) if point.notes_of else ""
    return notes or moved_words(locale, point)


def report(locale: str, action: ActionItem, names: Names, longest: int | None = None) -> str:
    """A matter to be reported: "Nr 7: title (who)"."""
    title = shortened(action.title, longest) if longest else action.title
    return say(locale, "call-report", number=str(action.number), title=title, by=who(locale, action, names))


def mark(locale: str, sheet: CallSheet, point: AgendaPoint) -> str:
    """Say "Ny" or "Ändrad" of what differs from the call, else nothing."""
    change = sheet.changes.of(point_key(point))
    return say(locale, f"call-{change.mark}") if change else ""


def total(locale: str, sheet: CallSheet) -> str:
    """The sum of the minutes, against the meeting's when its length is known."""
    length = sheet.meeting.minutes
    if not sheet.minutes:
        return ""
    if sheet.too_long_by:
        return say(locale, "call-too-long", minutes=sheet.minutes, over=sheet.too_long_by)
    return say(locale, "call-total-of" if length else "call-total", minutes=sheet.minutes, length=length)


def changed_since(locale: str, sheet: CallSheet) -> str:
    """The heading of the list of changes."""
    if sheet.call is None or not sheet.changes:
        return ""
    return say(locale, "call-changed-since", day=local(sheet.call.called_at, sheet.network.time_zone).date())


def change_lines(locale: str, meeting: Meeting, changes: Changes) -> list[str]:
    """Every change on a line: time and place, then what is new or changed in order, then what is struck."""
    said = []
    if changes.meeting:
        was = when_and_where(locale, changes.meeting)
        said.append(say(locale, "call-change-moved", when=when_and_where(locale, meeting), was=was))
    return said + [_change(locale, one) for one in changes.points]


def _change(locale: str, change: PointChange) -> str:
    told = change.after or change.before
    assert told is not None
    title = shortened(told.title, LONGEST_TITLE)
    if change.key.startswith("action-"):
        return say(locale, f"call-change-report-{change.mark}", number=str(told.number), title=title)
    if change.mark is Mark.NEW:
        said = ", ".join(_told(locale, told))
        return say(locale, "call-change-new", number=str(told.number), title=title, details=said or "none")
    if change.mark is Mark.STRUCK:
        key = "call-change-struck-to" if change.to else "call-change-struck"
        return say(locale, key, title=title, day=change.to)
    assert change.before is not None
    what = ", ".join(_differences(locale, change.before, told, replaced=change.replaced))
    return say(locale, "call-change-changed", number=str(told.number), title=title, what=what)


def _told(locale: str, said: Said) -> Iterable[str]:
    if said.purpose:
        yield _purpose(locale, said.purpose)
    if said.minutes:
        yield say(locale, "minutes-long", minutes=said.minutes)
    if said.presenter:
        yield say(locale, "agenda-presented-by", name=shortened(said.presenter, LONGEST_TITLE))


def _differences(locale: str, before: Said, after: Said, *, replaced: bool) -> Sequence[str]:
    what = []
    if before.title != after.title:
        what.append(say(locale, "call-change-title", was=shortened(before.title, LONGEST_TITLE)))
    if before.minutes != after.minutes:
        what.append(say(locale, "call-change-minutes", minutes=after.minutes or "none", was=before.minutes or "none"))
    if before.purpose != after.purpose:
        now, was = (_purpose(locale, p) if p else "none" for p in (after.purpose, before.purpose))
        what.append(say(locale, "call-change-purpose", purpose=now, was=was))
    if before.presenter != after.presenter:
        names = [shortened(said.presenter, LONGEST_TITLE) or "none" for said in (after, before)]
        facts = dict(zip(("presenter", "was"), names, strict=True))
        what.append(say(locale, "call-change-presenter", **facts))
    if replaced:
        what.append(say(locale, "call-change-place", was=str(before.number)))
    return what


def _purpose(locale: str, value: str) -> str:
    return say(locale, f"purpose-{Purpose(value).name.lower()}")
