"""Who took part in a meeting: taken in one go or corrected one by one, and listed as the minutes want it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import time

from meetings.acting import By, Done
from meetings.authorisation import Act, require
from meetings.calendar.days import Meeting, MeetingState
from meetings.collation import swedish
from meetings.errors import MeetingCancelled
from meetings.minutes.records import Attendance, AttendanceStatus, Attendee, MinutesState
from meetings.minutes.states import require_open
from meetings.network.people import Member, MemberKind, Role
from meetings.ports import Change, Unit

TOOK_PART = frozenset({AttendanceStatus.PRESENT, AttendanceStatus.LATE, AttendanceStatus.LEAVES_EARLY})


@dataclass(frozen=True, slots=True)
class Seen:
    """How one person takes part, as somebody said it; a guest has a name and no member."""

    status: AttendanceStatus
    member: Member | None = None
    name: str = ""
    organisation: str = ""
    at: time | None = None
    substitute: str = ""
    digital: bool = False


@dataclass(frozen=True, slots=True)
class Attendees:
    """The three lists of the minutes."""

    present: tuple[Attendee, ...]
    others: tuple[Attendee, ...]
    absent: tuple[Attendee, ...]


async def take_attendance(unit: Unit, by: By, meeting: Meeting, seen: Sequence[Seen]) -> Done[Attendance]:
    """Write down how persons take part, in one act; what was said earlier about the same person is replaced.

    Anybody answers for themselves; for others chair, coordinator and the secretary of the meeting.
    """
    await _may(unit, by, meeting, seen)
    if meeting.state is MeetingState.CANCELLED:
        raise MeetingCancelled(date=meeting.starts_on)
    minutes = await unit.minutes.of_meeting(meeting.id)
    require_open(Act.TAKE_ATTENDANCE, minutes.state if minutes else MinutesState.NOTES)
    kept = {_who(a.member_id, a.name): a for a in await unit.attendance.of_meeting(meeting.id)}
    changes = []
    for one in seen:
        before = kept.get(_who(one.member.id if one.member else None, one.name))
        wanted = _row(unit.network.id, meeting, one, before)
        after = await (unit.attendance.save(wanted) if before else unit.attendance.add(wanted))
        kept[_who(after.member_id, after.name)] = after
        changes.append(Change(before, after))
    act = await unit.acts.record(by.actor.id, "take-attendance", changes, by.now, conversation=by.conversation)
    return Done(act, tuple(c.after for c in changes if isinstance(c.after, Attendance)))


def attendees(
    attendance: Iterable[Attendance], roster: Sequence[Member], people: Mapping[int, Member], secretary_id: int | None
) -> Attendees:
    """Present, övriga and absent, each in Swedish order of organisation and name.

    Whoever of the roster is not written down counts as absent once somebody is written down as present:
    a meeting where nobody took attendance must not read as one where nobody came. Substitutes and officials
    are expected by nobody and are listed only when something was said; the secretary was there.
    """
    rows = [a for a in attendance if not a.removed]
    known = {a.member_id: a for a in rows if a.member_id is not None}
    everybody = {**{m.id: m for m in roster}, **{key: people[key] for key in known if key in people}}
    if secretary_id is not None and secretary_id in people:
        everybody.setdefault(secretary_id, people[secretary_id])
    present: list[Attendee] = []
    others: list[Attendee] = []
    absent: list[Attendee] = []
    stand_ins = {a.substitute.casefold() for a in rows if a.substitute}
    taken = any(a.status is not AttendanceStatus.ABSENT for a in rows)
    for member in everybody.values():
        row = known.get(member.id)
        if row is None and member.name.casefold() in stand_ins:
            continue
        if row and row.status in TOOK_PART:
            (others if official(member) else present).append(_line(member, row))
        elif row is None and member.id == secretary_id:
            (others if official(member) else present).append(_line(member, None))
        elif row or (taken and expected(member)):
            absent.append(replace(_line(member, row), status=AttendanceStatus.ABSENT))
        if row and row.status is AttendanceStatus.SUBSTITUTE and row.substitute:
            present.append(_stand_in(member, row))
    others.extend(_guest(a) for a in rows if a.member_id is None and a.status in TOOK_PART)
    absent.extend(_guest(a) for a in rows if a.member_id is None and a.status is AttendanceStatus.ABSENT)
    return Attendees(_sorted(present), tuple(others), _sorted(absent))


def official(member: Member) -> bool:
    """One of the övriga: somebody who sits there for no organisation."""
    return member.kind is MemberKind.OTHER or (member.organisation is None and member.organisation_id is None)


def expected(member: Member) -> bool:
    """Whether an empty chair would be noticed."""
    return member.kind is MemberKind.MEMBER and not official(member)


def _line(member: Member, row: Attendance | None) -> Attendee:
    return Attendee(
        name=member.name,
        organisation=member.title if official(member) else member.organisation or "",
        chair=Role.CHAIR in member.roles,
        status=row.status if row else AttendanceStatus.PRESENT,
        at=row.at if row else None,
        digital=row.digital if row else False,
    )


def _stand_in(member: Member, row: Attendance) -> Attendee:
    return Attendee(
        name=row.substitute,
        organisation=member.organisation or "",
        status=AttendanceStatus.SUBSTITUTE,
        stands_in_for=member.name,
        digital=row.digital,
    )


def _guest(row: Attendance) -> Attendee:
    return Attendee(row.name, row.organisation, status=row.status, at=row.at, digital=row.digital)


def _sorted(lines: Iterable[Attendee]) -> tuple[Attendee, ...]:
    return tuple(sorted(lines, key=lambda a: (swedish(a.organisation), swedish(a.name))))


def _who(member_id: int | None, name: str) -> tuple[int | None, str]:
    return (member_id, "" if member_id else " ".join(name.split()).casefold())


def _row(network_id: int, meeting: Meeting, seen: Seen, before: Attendance | None) -> Attendance:
    empty = Attendance(id=0, network_id=network_id, meeting_id=meeting.id, status=seen.status)
    return replace(
        before or empty,
        status=seen.status,
        member_id=seen.member.id if seen.member else None,
        name="" if seen.member else " ".join(seen.name.split()),
        organisation="" if seen.member else seen.organisation or (before.organisation if before else ""),
        at=seen.at,
        substitute=" ".join(seen.substitute.split()),
        digital=seen.digital or bool(before and before.digital and seen.status in TOOK_PART),
        removed=False,
    )


async def _may(unit: Unit, by: By, meeting: Meeting, seen: Sequence[Seen]) -> None:
    if all(one.member is not None and one.member.id == by.actor.id for one in seen):
        require(by.actor, Act.REPORT_OWN_ATTENDANCE)
        return
    require(by.actor, Act.TAKE_ATTENDANCE, await unit.minutes.of_meeting(meeting.id))
