"""Who took part in a meeting, listed as the minutes want it, and from which organisations nobody did."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from meetings.calendar.days import Meeting
from meetings.collation import swedish
from meetings.minutes.records import Attendance, AttendanceStatus, Attendee
from meetings.network.people import Member, MemberKind, Role, folded
from meetings.ports import Unit

TOOK_PART = frozenset({AttendanceStatus.PRESENT, AttendanceStatus.LATE, AttendanceStatus.LEAVES_EARLY})
MOST_CHAIRS = 2
"""Who can chair one meeting."""


@dataclass(frozen=True, slots=True)
class Attendees:
    """The three lists of the minutes, and who was not heard."""

    present: tuple[Attendee, ...]
    others: tuple[Attendee, ...]
    absent: tuple[Attendee, ...]
    unrepresented: tuple[str, ...] = ()
    """Organisations from which nobody took part, once attendance has been taken."""
    taken: bool = False
    """Whether somebody has written down at the meeting who is there."""


def attendees(
    attendance: Iterable[Attendance],
    roster: Sequence[Member],
    people: Mapping[int, Member],
    secretary_id: int | None,
    chair_ids: Sequence[int] = (),
) -> Attendees:
    """Present, övriga and absent, each in Swedish order of organisation and name.

    Whoever of the roster is not written down counts as absent once somebody is written down as present:
    a meeting where nobody took attendance must not read as one where nobody came. That one came late or has to
    go does not tell that the others were looked for. Substitutes and officials
    are expected by nobody and are listed only when something was said; secretary and named chairs were there.
    """
    rows = counted(attendance)
    known = {a.member_id: a for a in rows if a.member_id is not None}
    there = {key for key in (secretary_id, *chair_ids) if key is not None}
    listed = [*(m.id for m in roster), *known, *there]
    everybody = {**{key: people[key] for key in listed if key in people}, **{m.id: m for m in roster}}
    stand_ins = {folded(a.substitute) for a in rows if _sits_in(a)}
    taken = any(a.status is AttendanceStatus.PRESENT for a in rows)
    lists = _Lists(chair_ids)
    for member in everybody.values():
        row = known.get(member.id)
        sits_in = folded(member.name) in stand_ins
        if sits_in and not expected(member):
            continue
        if row and _sits_in(row):
            lists.present.append(_stand_in(member, row))
        if row and row.status in TOOK_PART:
            lists.add(member, row)
        elif row is None and (member.id in there or sits_in):
            lists.add(member, None)
        elif row or (taken and expected(member)):
            lists.absent.append(replace(lists.line(member, None), status=AttendanceStatus.ABSENT))
    guests = [a for a in rows if a.member_id is None and folded(a.name) not in stand_ins]
    lists.others.extend(_guest(a) for a in guests if a.status in TOOK_PART)
    lists.absent.extend(_guest(a) for a in guests if a.status is AttendanceStatus.ABSENT)
    unheard = _unheard(rows, roster, people, there) if taken else ()
    return Attendees(_sorted(lists.present), tuple(lists.others), _sorted(lists.absent), unheard, taken)


async def attendees_of(unit: Unit, meeting: Meeting) -> Attendees:
    """Who is there and who is not, as far as it has been said."""
    minutes = await unit.minutes.of_meeting(meeting.id)
    roster = await unit.members.roster(meeting.starts_on)
    people = {m.id: m for m in await unit.members.all()}
    rows = await unit.attendance.of_meeting(meeting.id)
    secretary, chairs = (minutes.secretary_id, minutes.chair_ids) if minutes else (None, ())
    return attendees(rows, roster, people, secretary, chairs)


def counted(attendance: Iterable[Attendance]) -> list[Attendance]:
    """What is so: the newest of each person; of what was only said before the meeting, who cannot come."""
    newest: dict[tuple[int | None, str], Attendance] = {}
    for row in attendance:
        if not row.removed and (not row.beforehand or row.status is AttendanceStatus.ABSENT):
            newest[who(row.member_id, row.name)] = row
    return list(newest.values())


def who(member_id: int | None, name: str) -> tuple[int | None, str]:
    """By what two rows of one meeting are known to be about the same person."""
    return (member_id, "" if member_id else folded(name))


def official(member: Member) -> bool:
    """One of the övriga: somebody who sits there for no organisation."""
    return member.kind is MemberKind.OTHER or (member.organisation is None and member.organisation_id is None)


def expected(member: Member) -> bool:
    """Whether an empty chair would be noticed."""
    return member.kind is MemberKind.MEMBER and not official(member)


class _Lists:
    """The three lists while they are made."""

    def __init__(self, chairs: Collection[int]) -> None:
        self.chairs = chairs
        self.present: list[Attendee] = []
        self.others: list[Attendee] = []
        self.absent: list[Attendee] = []

    def add(self, member: Member, row: Attendance | None) -> None:
        """Somebody who took part."""
        (self.others if official(member) else self.present).append(self.line(member, row))

    def line(self, member: Member, row: Attendance | None) -> Attendee:
        """Whoever chaired is marked; when nobody is said to have, those who hold the role."""
        return Attendee(
            name=member.name,
            organisation=member.title if official(member) else member.organisation or "",
            chair=member.id in self.chairs if self.chairs else Role.CHAIR in member.roles,
            status=row.status if row else AttendanceStatus.PRESENT,
            at=row.at if row else None,
            until=row.until if row else None,
            digital=row.digital if row else False,
        )


def _sits_in(row: Attendance) -> bool:
    """Whether it says who sits there instead: that somebody will come is nobody yet."""
    return row.status is AttendanceStatus.SUBSTITUTE and bool(row.substitute)


def _stand_in(member: Member, row: Attendance) -> Attendee:
    return Attendee(
        name=row.substitute,
        organisation=member.organisation or "",
        status=AttendanceStatus.LATE if row.at else AttendanceStatus.SUBSTITUTE,
        at=row.at,
        until=row.until,
        stands_in_for=member.name,
        digital=row.digital,
    )


def _guest(row: Attendance) -> Attendee:
    return Attendee(row.name, row.organisation, status=row.status, at=row.at, until=row.until, digital=row.digital)


def _unheard(
    rows: Iterable[Attendance], roster: Iterable[Member], people: Mapping[int, Member], there: Collection[int]
) -> tuple[str, ...]:
    """A deputy, a substitute and a guest from there count as the organisation."""
    known = {**people, **{m.id: m for m in roster}}
    homes = {m.organisation for m in roster if m.organisation and expected(m)}
    came = {a.member_id for a in rows if a.member_id and (a.status in TOOK_PART or _sits_in(a))} | set(there)
    heard = {known[key].organisation for key in came if key in known}
    guests = [a.organisation.split(", ") for a in rows if a.member_id is None and a.status in TOOK_PART]
    return tuple(sorted(homes - heard - {home for said in guests for home in said}, key=swedish))


def _sorted(lines: Iterable[Attendee]) -> tuple[Attendee, ...]:
    return tuple(sorted(lines, key=lambda a: (swedish(a.organisation), swedish(a.name))))
