"""The words of the page before a meeting, which its card and its document share."""

from collections.abc import Iterable, Iterator
from datetime import date

from dialogs.cards.matter import told
from dialogs.texts import day, listed, say
from dialogs.wording import came_or_goes, shortened, who
from meetings.actions.items import overdue
from meetings.agenda.items import AgendaPoint
from meetings.calendar.days import local
from meetings.histories import Happened
from meetings.minutes.brief import Brief, Walked
from meetings.minutes.records import AttendanceStatus, MinutesState

LONGEST_TITLE = 80


def to_do(locale: str, brief: Brief) -> list[str]:
    """What is still open before the meeting, most pressing first."""
    said = [
        _counted(locale, "brief-unanswered", [e.number for e in brief.unanswered]),
        _points(locale, "brief-unpresented", brief.unpresented),
        _points(locale, "brief-untimed", brief.untimed),
        _points(locale, "brief-worn", brief.worn),
        say(locale, "brief-too-long", over=brief.sheet.too_long_by) if brief.sheet.too_long_by else "",
        _counted(locale, "brief-unreported", sorted(i.number for i in brief.unreported)),
        _counted(locale, "brief-unowned", sorted(i.number for i in brief.unowned)),
        "" if brief.sheet.call else say(locale, "brief-not-called"),
    ]
    return [text for text in said if text]


def facts(locale: str, brief: Brief) -> list[tuple[str, str]]:
    """What the page begins with besides when and where: names and days."""
    chairs = listed(locale, [m.name for m in brief.chairs])
    call = brief.sheet.call
    zone = brief.sheet.network.time_zone
    called = say(locale, "brief-called", day=local(call.called_at, zone).date()) if call else ""
    deadline = day(locale, brief.deadline) if brief.deadline else ""
    labelled = [("chair", chairs), ("call", called or say(locale, "brief-not-yet")), ("deadline", deadline)]
    return [(say(locale, f"brief-{name}"), text) for name, text in labelled if text]


def missing(locale: str, brief: Brief) -> list[str]:
    """Who cannot come, or comes in another way than the others."""
    lines = []
    for row in brief.absent:
        member = brief.names.people.get(row.member_id or 0)
        name = member.name if member else row.name
        home = member.organisation_id if member else None
        facts = {"name": name, "organisation": brief.names.organisation(home) or row.organisation or "none"}
        key = "absent" if row.status is AttendanceStatus.ABSENT else row.status.value.replace("_", "-")
        lines.append(say(locale, f"brief-{key}", at=row.at or "none", substitute=row.substitute or "none", **facts))
    return lines


def adopted(locale: str, brief: Brief) -> list[str]:
    """What the meeting adopts: the minutes of the one before, and how far they have come."""
    if brief.before is None:
        return []
    on, minutes = brief.before.starts_on, brief.before_minutes
    if minutes is None or minutes.drafted_at is None:
        return [say(locale, "brief-no-minutes", day=on)]
    return [say(locale, "brief-adopt" if minutes.state is MinutesState.DRAFT else "brief-adopted", day=on)]


def needs(locale: str, brief: Brief) -> list[str]:
    """What the minutes of this meeting need."""
    secretary = brief.names.person(brief.minutes.secretary_id) if brief.minutes else ""
    return [say(locale, "brief-secretary" if secretary else "brief-no-secretary", name=secretary)]


def answers(locale: str, brief: Brief) -> list[str]:
    """Matters that came from or went to others, with when the answer is due."""
    lines = []
    for item in brief.answers:
        where = came_or_goes(locale, item) or who(locale, item, brief.names)
        title = shortened(item.title, LONGEST_TITLE)
        lines.append(say(locale, "brief-answer", number=str(item.number), title=title, where=where))
    return lines


def last(locale: str, brief: Brief, walked: Walked) -> str:
    """The last line of a matter's history: the day, who did it and what."""
    if walked.last is None:
        return ""
    on = local(walked.last.at, brief.sheet.network.time_zone).date()
    if walked.last.did == (Happened.RECORDED,) and not walked.last.undoing:
        return say(locale, "brief-untouched", day=_short(locale, on, brief.today))
    return f"{_short(locale, on, brief.today)}: {told(locale, walked.last, brief.names)}"


def under(locale: str, brief: Brief, walked: Walked) -> Iterator[str]:
    """What stands under a matter of the list: where it comes from, how often it was moved, what was last done."""
    item = walked.item
    if came_or_goes(locale, item):
        yield came_or_goes(locale, item)
    if item.times_moved:
        yield say(locale, "action-times-moved", count=item.times_moved)
    said = last(locale, brief, walked)
    if said:
        yield said


def due(locale: str, brief: Brief, walked: Walked) -> str:
    """When a matter is to be reported, or what it is instead."""
    item = walked.item
    if not item.alive:
        return say(locale, f"action-state-{item.state.value}")
    if item.report_on is None:
        return say(locale, "action-no-date")
    said = day(locale, item.report_on)
    return say(locale, "action-overdue-since", day=said) if overdue(item, brief.today) else said


def _short(locale: str, on: date, today: date) -> str:
    return day(locale, on, year=on.year != today.year)


def _points(locale: str, key: str, points: Iterable[AgendaPoint]) -> str:
    return _counted(locale, key, [p.number for p in points])


def _counted(locale: str, key: str, numbers: list[int]) -> str:
    """The sentence with how many and which, or nothing."""
    return say(locale, key, count=len(numbers), numbers=listed(locale, map(str, numbers))) if numbers else ""
