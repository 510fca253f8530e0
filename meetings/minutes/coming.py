"""Who is coming to a meeting, by organisation: those represented, those that are not, and those unheard of."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from meetings.calendar.days import Meeting
from meetings.collation import swedish
from meetings.minutes.attendance import TOOK_PART
from meetings.minutes.records import Attendance, AttendanceStatus
from meetings.network.people import Member, MemberKind, folded
from meetings.ports import Unit
from meetings.rounds.whom import in_network


@dataclass(frozen=True, slots=True)
class Home:
    """An organisation and those of it who have said something: who, and in whose place they come ("" for their own)."""

    name: str
    people: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Coming:
    """The network's organisations, each in one of the three, in Swedish order."""

    represented: tuple[Home, ...]
    """Somebody has said that they come, or who comes instead."""
    absent: tuple[Home, ...]
    """Everybody who sits for it has said that they do not, and nobody comes instead."""
    unknown: tuple[Home, ...]
    """Nobody has said, or only some of those who do not come."""


async def coming_to(unit: Unit, meeting: Meeting, today: date) -> Coming:
    """What has been said so far of that meeting."""
    day = max(meeting.starts_on, today)
    roster = await unit.members.roster(day)
    said = await unit.attendance.of_meeting(meeting.id)
    rows = {a.member_id: a for a in said if not a.removed and a.member_id is not None}  # the newest is the last
    represented, absent, unknown = [], [], []
    homes = [o for o in await unit.organisations.all() if in_network(o, meeting.starts_on)]
    for home in sorted(homes, key=lambda o: (swedish(o.name), o.id)):
        theirs = [m for m in roster if m.organisation_id == home.id]
        comes = _comes(theirs, rows)
        away = [m for m in theirs if m.id in rows and rows[m.id].status is AttendanceStatus.ABSENT]
        expected = [m for m in theirs if m.kind is MemberKind.MEMBER] or theirs
        if comes:
            represented.append(Home(home.name, tuple(comes)))
        elif expected and all(m in away for m in expected):
            absent.append(Home(home.name, tuple((m.name, "") for m in away)))
        else:
            unknown.append(Home(home.name))
    return Coming(tuple(represented), tuple(absent), tuple(unknown))


def _comes(theirs: Sequence[Member], rows: dict[int, Attendance]) -> list[tuple[str, str]]:
    """Who comes for an organisation, each once, with whom they stand in for."""
    found: dict[str, tuple[str, str]] = {}
    for member in theirs:
        row = rows.get(member.id)
        if row is None:
            continue
        if row.status in TOOK_PART:
            found.setdefault(folded(member.name), (member.name, ""))
        elif row.status is AttendanceStatus.SUBSTITUTE and row.substitute:
            found[folded(row.substitute)] = (row.substitute, member.name)
    return list(found.values())
