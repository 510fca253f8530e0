"""The words of how people take part in a meeting, for receipts and for answers."""

from collections.abc import Iterable, Mapping, Sequence

from dialogs.texts import clock, day, listed, say
from meetings.calendar.days import Meeting
from meetings.minutes.records import Attendance, AttendanceStatus

Names = Mapping[int, str]
Changes = Iterable[tuple[Attendance | None, Attendance]]


def how(locale: str, row: Attendance) -> str:
    """How somebody takes part, in a few words."""
    key = f"attendance-{row.status.replace('_', '-')}"
    said = say(locale, key, at=clock(locale, row.at) if row.at else "none", name=row.substitute or "none")
    if row.status is AttendanceStatus.SUBSTITUTE and row.at:
        said = say(locale, "attendance-and-from", how=said, at=clock(locale, row.at))
    if row.until:
        said = say(locale, "attendance-and-until", how=said, at=clock(locale, row.until))
    return say(locale, "attendance-digital", how=said) if row.digital else said


def lines(locale: str, meeting: Meeting, rows: Iterable[Attendance], names: Names) -> list[str]:
    """A line for all who take part in the same way, in the order in which they were said."""
    groups: dict[str, list[str]] = {}
    for row in rows:
        groups.setdefault(how(locale, row), []).append(_name(row, names))
    when = day(locale, meeting.starts_on)
    keys = {said: "attendance-one" if len(people) == 1 else "attendance-many" for said, people in groups.items()}
    return [
        say(locale, keys[said], meeting=when, who=listed(locale, people), how=said) for said, people in groups.items()
    ]


def before_lines(locale: str, changes: Changes, names: Names) -> list[str]:
    """What was written down before of those of whom it is another now."""
    said = [
        say(locale, "attendance-was", who=_name(after, names), how=how(locale, before))
        for before, after in changes
        if before is not None and how(locale, before) != how(locale, after)
    ]
    return [say(locale, "attendance-before", said="; ".join(said))] if said else []


def unheard_lines(locale: str, organisations: Sequence[str]) -> list[str]:
    """The organisations from which nobody is there."""
    return [say(locale, "attendance-unheard", who=listed(locale, organisations))] if organisations else []


def _name(row: Attendance, names: Names) -> str:
    return names.get(row.member_id, row.name) if row.member_id is not None else row.name
