"""Attendance as it is taken: in one go, or corrected one by one while the meeting goes on."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time

from meetings.acting import By
from meetings.authorisation import Act, may, require
from meetings.calendar.days import Meeting, MeetingState, local
from meetings.errors import ForLeads, MeetingCancelled, Refusal
from meetings.minutes.attendance import MOST_CHAIRS, TOOK_PART, who
from meetings.minutes.noting import minutes_of
from meetings.minutes.records import Attendance, AttendanceStatus, MinutesState
from meetings.minutes.states import require_open
from meetings.network.people import Member
from meetings.ports import Change, Unit

CHAIR = "chair-meeting"
"""The act of saying who chairs one meeting."""
_LATE, _EARLY, _INSTEAD = AttendanceStatus.LATE, AttendanceStatus.LEAVES_EARLY, AttendanceStatus.SUBSTITUTE


class TooManyChairs(Refusal):
    """One or two chair a meeting, not `count`."""


@dataclass(frozen=True, slots=True)
class Seen:
    """How one person takes part, as somebody said it; a guest has a name and no member."""

    status: AttendanceStatus
    member: Member | None = None
    name: str = ""
    organisation: str = ""
    at: time | None = None
    """When they came late; of one who only left early, when they left."""
    until: time | None = None
    """When one who came late left."""
    substitute: str = ""
    digital: bool | None = None
    """None when nothing was said of it."""
    whole: bool = False
    """They were there from beginning to end, whatever was said before."""
    listed: bool = False
    """They stand in a list of those who are there: when they came or went is known already or not at all."""


@dataclass(frozen=True, slots=True)
class Taken:
    """The audit row, and how each person took part before and takes part now."""

    act: int
    changes: tuple[tuple[Attendance | None, Attendance], ...]

    @property
    def rows(self) -> tuple[Attendance, ...]:
        """How each takes part now."""
        return tuple(after for _, after in self.changes)


@dataclass(frozen=True, slots=True)
class Chaired:
    """The audit row of it, None when they chaired already, and who chaired before, as far as it was said."""

    act: int | None
    before: tuple[int, ...]


async def take_attendance(unit: Unit, by: By, meeting: Meeting, seen: Sequence[Seen]) -> Taken:
    """Write down how persons take part, in one act; what was said earlier about the same person is replaced.

    Anybody answers for themselves; for others chair, coordinator and the secretary of the meeting.
    """
    await _may(unit, by, meeting, seen)
    await _check(unit, meeting)
    now = local(by.now, unit.network.time_zone)
    rows = await unit.attendance.of_meeting(meeting.id)
    kept = {who(a.member_id, a.name): a for a in rows}
    wanted: dict[tuple[int | None, str], Attendance] = {}
    for one in seen:
        key = who(one.member.id if one.member else None, one.name)
        own = one.member is not None and one.member.id == by.actor.id
        early = _beforehand(meeting, now, len(seen), own=own)
        wanted[key] = _row(meeting, one, wanted.get(key, kept.get(key)), now, beforehand=early)
    changes = []
    for key, row in wanted.items():
        after = await (unit.attendance.save(row) if key in kept else unit.attendance.add(row))
        changes.append((kept.get(key), after))
    recorded = [Change(before, after) for before, after in changes]
    act = await unit.acts.record(by.actor.id, "take-attendance", recorded, by.now, conversation=by.conversation)
    return Taken(act, tuple((b if b and not b.removed else None, a) for b, a in changes))


async def name_chairs(unit: Unit, by: By, meeting: Meeting, chairs: Sequence[Member]) -> Chaired:
    """Say who chairs the meeting, one or two: by chair, coordinator and the secretary. They are there, then."""
    minutes = await unit.minutes.of_meeting(meeting.id)
    if not may(by.actor, Act.TAKE_ATTENDANCE, minutes):
        raise ForLeads
    await _check(unit, meeting)
    ids = tuple(dict.fromkeys(m.id for m in chairs))
    if not 1 <= len(ids) <= MOST_CHAIRS:
        raise TooManyChairs(count=len(ids))
    before = minutes or await minutes_of(unit, meeting)
    changes = []
    if before.chair_ids != ids:
        changes.append(Change(before, await unit.minutes.save(replace(before, chair_ids=ids))))
    rows = await unit.attendance.of_meeting(meeting.id)
    away = [a for a in rows if a.member_id in ids and not a.removed and a.status not in TOOK_PART]
    changes += [Change(row, await unit.attendance.save(replace(row, removed=True))) for row in away]
    if not changes:
        return Chaired(None, before.chair_ids)
    act = await unit.acts.record(by.actor.id, CHAIR, changes, by.now, conversation=by.conversation)
    return Chaired(act, before.chair_ids)


async def _check(unit: Unit, meeting: Meeting) -> None:
    if meeting.state is MeetingState.CANCELLED:
        raise MeetingCancelled(date=meeting.starts_on)
    minutes = await unit.minutes.of_meeting(meeting.id)
    require_open(Act.TAKE_ATTENDANCE, minutes.state if minutes else MinutesState.NOTES)


def _beforehand(meeting: Meeting, now: datetime, count: int, *, own: bool) -> bool:
    """Whether it tells what will be: before the day, and on it one's own word until the meeting is begun."""
    if now.date() != meeting.starts_on or meeting.state is not MeetingState.PLANNED or count > 1:
        return now.date() < meeting.starts_on
    return own or (meeting.starts_at is not None and now.time() < meeting.starts_at)


def _row(meeting: Meeting, seen: Seen, before: Attendance | None, now: datetime, *, beforehand: bool) -> Attendance:
    empty = Attendance(id=0, network_id=meeting.network_id, meeting_id=meeting.id, status=seen.status)
    so_far = before if before and not before.removed else None
    status, at, until = _when(seen, so_far, now)
    took_part = status in TOOK_PART or status is _INSTEAD
    same = so_far is not None and not seen.substitute
    digital = bool(same and so_far and so_far.digital) if seen.digital is None else seen.digital
    still = so_far.substitute if so_far and status is _INSTEAD and not seen.substitute else ""
    return replace(
        before or empty,
        status=status,
        member_id=seen.member.id if seen.member else None,
        name="" if seen.member else " ".join(seen.name.split()),
        organisation="" if seen.member else seen.organisation or (so_far.organisation if so_far else ""),
        at=at,
        until=until,
        substitute=" ".join(seen.substitute.split()) or still,
        digital=digital and took_part,
        beforehand=beforehand,
        removed=False,
    )


def _when(seen: Seen, so_far: Attendance | None, now: datetime) -> tuple[AttendanceStatus, time | None, time | None]:
    """How, from when and until when, with what is known already of somebody who takes part."""
    if so_far is None or seen.whole:
        return seen.status, seen.at, seen.until
    if seen.status is AttendanceStatus.PRESENT:
        return _there(seen, so_far, now)
    came, went = _came(so_far), _went(so_far)
    if seen.status is _LATE and went and seen.at and not seen.until and went > seen.at:
        return _LATE, seen.at, went
    if seen.status is _EARLY and came and seen.at and seen.at > came:
        return _LATE, came, seen.at
    if seen.status is _INSTEAD and so_far.status is _INSTEAD and not seen.substitute:
        return _INSTEAD, seen.at or so_far.at, seen.until or so_far.until
    return seen.status, seen.at, seen.until


def _there(seen: Seen, so_far: Attendance, now: datetime) -> tuple[AttendanceStatus, time | None, time | None]:
    """Somebody is there: that they came late stands, unless they were only going to; a list keeps when they went."""
    came, went = _came(so_far), _went(so_far)
    if came and so_far.beforehand and came > now.time():
        came = None
    went = went if seen.listed else None
    if came:
        return _LATE, came, went
    return (_EARLY, went, None) if went else (seen.status, None, None)


def _came(row: Attendance) -> time | None:
    return row.at if row.status is _LATE else None


def _went(row: Attendance) -> time | None:
    return row.at if row.status is _EARLY else row.until


async def _may(unit: Unit, by: By, meeting: Meeting, seen: Sequence[Seen]) -> None:
    if all(one.member is not None and one.member.id == by.actor.id for one in seen):
        require(by.actor, Act.REPORT_OWN_ATTENDANCE)
        return
    require(by.actor, Act.TAKE_ATTENDANCE, await unit.minutes.of_meeting(meeting.id))
