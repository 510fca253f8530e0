"""The words of the minutes that the card and the documents share, so that they say the same."""

from datetime import date, time

from dialogs.texts import clock, day, listed, say
from meetings.minutes.records import Assignment, AttendanceStatus, Attendee, GoneThrough, MinutesDraft, MinutesPoint
from meetings.walkthrough.records import StepOutcome


def when(locale: str, draft: MinutesDraft) -> str:
    """Days and hours, the days as the networks write them: "2026-09-24 kl. 9.30–11.00"."""
    if draft.ends_on == draft.starts_on:
        return _on(locale, draft.starts_on, draft.starts_at, draft.ends_at)
    return f"{_on(locale, draft.starts_on, draft.starts_at)} – {_on(locale, draft.ends_on, draft.ends_at)}"


def state(locale: str, draft: MinutesDraft) -> str:
    """In one line what the text is: a draft, adopted, published."""
    until = day(locale, draft.comment_until) if draft.comment_until else "none"
    adopted = day(locale, draft.adopted_on) if draft.adopted_on else "none"
    return say(locale, f"minutes-state-{draft.state}", until=until, adopted=adopted)


def unrepresented(locale: str, draft: MinutesDraft) -> str:
    """The organisations from which nobody took part, in one text; empty when all were heard."""
    return listed(locale, list(draft.unrepresented)) if draft.unrepresented else ""


def internal_mark(locale: str) -> str:
    """What stands by what is left out of what is published, for as long as it stands there."""
    return say(locale, "minutes-internal")


def heading(locale: str, point: MinutesPoint) -> str:
    """The heading of a point; without one of its own it is Övrigt."""
    return point.heading or say(locale, "minutes-other")


def attendee(locale: str, line: Attendee) -> str:
    """The name, with "(ordf.)" after the chair's."""
    return f"{line.name} {say(locale, 'minutes-chair')}" if line.chair else line.name


def remark(locale: str, line: Attendee) -> str:
    """What is to be said about how somebody took part, or nothing."""
    said = []
    if line.stands_in_for:
        said.append(say(locale, "minutes-stands-in", name=line.stands_in_for))
    if line.status is AttendanceStatus.LATE:
        said.append(say(locale, "minutes-late", at=line.at or "none"))
    if line.status is AttendanceStatus.LEAVES_EARLY or line.until:
        said.append(say(locale, "minutes-left-early", at=line.until or line.at or "none"))
    if line.digital:
        said.append(say(locale, "minutes-digital"))
    return ", ".join(said)


def owners(locale: str, assignment: Assignment) -> str:
    """Who is to do it."""
    names = [*assignment.preparers, *([say(locale, "minutes-everyone")] if assignment.everyone else [])]
    return listed(locale, names) if names else say(locale, "minutes-nobody-yet")


def owners_and_day(locale: str, assignment: Assignment) -> str:
    """Who is to do it and by when: "Kim Påhittad, rapporteras 12 november 2026"."""
    said = owners(locale, assignment)
    return f"{said}, {due(locale, assignment)}" if assignment.report_on else said


def due(locale: str, assignment: Assignment) -> str:
    """By when it is to be reported; empty when no day has been named."""
    return say(locale, "minutes-reported-by", day=assignment.report_on) if assignment.report_on else ""


def outcome(locale: str, one: GoneThrough) -> str:
    """What became of a matter when the list was gone through: "lämnas till Kim Påhittad, rapporteras 12 november"."""
    names = [*one.preparers, *([say(locale, "minutes-everyone")] if one.everyone else [])]
    key = "left-reported" if one.outcome is StepOutcome.LEFT and one.reported else one.outcome.value
    who = listed(locale, names) if names else say(locale, "minutes-nobody-yet")
    return say(locale, f"minutes-outcome-{key}", who=who, day=one.report_on or "none")


def postponed(locale: str, point: MinutesPoint) -> str:
    """That a point was put off, and to when."""
    if not point.postponed:
        return ""
    if point.postponed_to is None:
        return say(locale, "minutes-postponed")
    return say(locale, "minutes-postponed-to", day=point.postponed_to)


def next_meeting(locale: str, draft: MinutesDraft) -> str:
    """The day of the next meeting, or that there is none yet."""
    return day(locale, draft.next_meeting) if draft.next_meeting else say(locale, "minutes-no-next-meeting")


def _on(locale: str, on: date, first: time | None, last: time | None = None) -> str:
    hours = "–".join(clock(locale, at) for at in (first, last) if at)
    return f"{on.isoformat()} {say(locale, 'minutes-at')} {hours}" if hours else on.isoformat()
