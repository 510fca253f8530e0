"""Who takes part in a meeting: said beforehand for oneself, taken at the meeting for all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import time

from dialogs.meeting.listed_people import Everybody, by_first_name, entries, everybody, guests, speaks_of_others
from dialogs.resolving import meeting_for
from dialogs.routing import Routes
from dialogs.texts import clock, day, listed, say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.authorisation import Act, may
from meetings.calendar.days import Meeting, current, upcoming
from meetings.errors import NoMeetingToRecord, UnknownName
from meetings.minutes.attendance import expected
from meetings.minutes.noting import meeting_to_record
from meetings.minutes.records import Attendance, AttendanceStatus
from meetings.minutes.taking import Seen, take_attendance
from meetings.network.people import Member, folded
from meetings.ports import Unit

routes = Routes()
MOST_NOT_NAMED = 15
"""Names in a receipt of who has not been named yet; a longer list helps nobody."""


@routes.intent("attendance")
async def attendance(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Present, absent, late, leaving early or with a substitute; without a name it is the speaker."""
    slots = intent.slots
    roster = await unit.members.roster(turn.today)
    status = AttendanceStatus(str(slots.get("status") or AttendanceStatus.PRESENT))
    people = _people(turn, roster, slots.get("person"))
    said = everybody(turn.text) if may(turn.actor, Act.TAKE_ATTENDANCE) else None
    if said:
        return await _everybody(turn, unit, slots, roster, people if said is Everybody.BUT_THOSE_NAMED else [])
    meeting = await _meeting(turn, unit, slots.get("meeting"), people)
    seen = [
        Seen(
            status,
            one.member,
            name=one.name,
            organisation=one.place,
            at=_time(slots.get("time")),
            substitute=str(slots.get("substitute") or ""),
            digital=True if slots.get("mode") == "digital" else None,
        )
        for one in people
    ]
    _check_guests(turn, seen)
    done = await take_attendance(unit, turn.by, meeting, seen)
    lines = [_line(turn, meeting, done.rows[0], [one.name for one in people])]
    strangers = [one.name for one in people if one.member is None]
    if strangers:
        lines.append(say(turn.locale, "attendance-guests", who=listed(turn.locale, strangers)))
    if len(people) > 1 and may(turn.actor, Act.TAKE_ATTENDANCE):
        lines += await _not_named(turn, unit, meeting, roster)
    return Reply(receipt=tuple(lines), acts=(done.act,))


def how(locale: str, row: Attendance) -> str:
    """How somebody takes part, in a few words."""
    key = f"attendance-{row.status.replace('_', '-')}"
    said = say(locale, key, at=clock(row.at) if row.at else "none", name=row.substitute or "none")
    return say(locale, "attendance-digital", how=said) if row.digital else said


@dataclass(frozen=True, slots=True)
class _Named:
    """Somebody who was named: a member, or a name that is nobody's here, with the place said after it."""

    name: str
    member: Member | None = None
    place: str = ""


async def _everybody(
    turn: Turn, unit: Unit, slots: Mapping[str, object], roster: Sequence[Member], but: Sequence[_Named]
) -> Reply:
    """All whose empty chairs would be noticed are there, but for those named, who are not."""
    away = [one.member for one in but if one.member]
    if len(away) < len(but):
        raise UnknownName(name=next(one.name for one in but if one.member is None))
    there = [m for m in roster if expected(m) and m not in away]
    meeting = await _meeting(turn, unit, slots.get("meeting"), [_Named(m.name, m) for m in (*there, *away)])
    groups = [(AttendanceStatus.PRESENT, there), (AttendanceStatus.ABSENT, away)]
    seen = [Seen(status, member) for status, members in groups for member in members]
    done = await take_attendance(unit, turn.by, meeting, seen)
    rows = {row.status: row for row in done.rows}
    lines = [_line(turn, meeting, rows[status], [m.name for m in some]) for status, some in groups if some]
    return Reply(receipt=tuple(lines), acts=(done.act,))


def _people(turn: Turn, roster: Sequence[Member], said: object) -> list[_Named]:
    """Who was understood, and of a list also those who are not in the network; nobody named is the speaker."""
    names = [str(n) for n in (said if isinstance(said, list) else [said]) if n]
    written = entries(turn.text)
    if names in ([], [turn.actor.name]) and speaks_of_others(written, turn.actor):
        found = [by_first_name(e, roster) for e in written]
        people = [
            _Named(m.name, m) if m else _Named(e.name, place=e.place) for e, m in zip(written, found, strict=True)
        ]
    else:
        by_name = {folded(m.name): m for m in roster}
        people = [_Named(n, by_name.get(folded(n))) for n in names or [turn.actor.name]]
        people += [_Named(e.name, place=e.place) for e in guests(written, roster)]
    return list({folded(one.name): one for one in people}.values())


async def _meeting(turn: Turn, unit: Unit, said: object, people: Sequence[_Named]) -> Meeting:
    """The meeting said; else the one going on; else for oneself the next, and for others the last."""
    if said is not None:
        return await meeting_for(turn, unit, said)
    about_oneself = all(one.member is not None and one.member.id == turn.actor.id for one in people)
    meetings = await unit.meetings.all()
    ongoing = current(meetings, turn.local_now)
    coming = upcoming(meetings, turn.today)
    if about_oneself and not ongoing and coming:
        return coming[0]
    try:
        return await meeting_to_record(unit, turn.by)
    except NoMeetingToRecord:
        if coming:
            return coming[0]
        raise


def _check_guests(turn: Turn, seen: Sequence[Seen]) -> None:
    """A name nobody has is a guest when somebody who leads says that they are there; else it is a mistake."""
    for one in seen:
        if one.member is None and not (one.status is AttendanceStatus.PRESENT and turn.actor.leads):
            raise UnknownName(name=one.name)


def _line(turn: Turn, meeting: Meeting, row: Attendance, names: Sequence[str]) -> str:
    key = "attendance-one" if len(names) == 1 else "attendance-many"
    when = day(turn.locale, meeting.starts_on)
    return say(turn.locale, key, meeting=when, who=listed(turn.locale, names), how=how(turn.locale, row))


async def _not_named(turn: Turn, unit: Unit, meeting: Meeting, roster: Sequence[Member]) -> list[str]:
    known = {a.member_id for a in await unit.attendance.of_meeting(meeting.id) if not a.removed}
    missing = [m.name for m in roster if expected(m) and m.id not in known]
    if not missing or len(missing) > MOST_NOT_NAMED:
        return []
    return [say(turn.locale, "attendance-not-named", who=listed(turn.locale, missing))]


def _time(said: object) -> time | None:
    try:
        return time.fromisoformat(str(said)) if said else None
    except ValueError:
        return None
