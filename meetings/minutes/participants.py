"""Who has joined the meeting in Teams, as far as Teams tells: the first word on attendance, and never the last."""

from collections.abc import Iterable
from datetime import datetime

from meetings.authorisation import Act
from meetings.calendar.days import Meeting
from meetings.minutes.records import Attendance, AttendanceStatus, MinutesState
from meetings.minutes.states import OPEN_IN
from meetings.network.people import Member
from meetings.ports import Change, Unit

SEEN = "seen-in-teams"
"""The act; nobody of the network did it."""


async def joined_in_teams(unit: Unit, meeting: Meeting, members: Iterable[Member], now: datetime) -> list[Attendance]:
    """Write down as present those of whom nobody has said anything; what people have said stands.

    Once the minutes are adopted nothing is written any more.
    """
    minutes = await unit.minutes.of_meeting(meeting.id)
    if (minutes.state if minutes else MinutesState.NOTES) not in OPEN_IN[Act.TAKE_ATTENDANCE]:
        return []
    known = {a.member_id for a in await unit.attendance.of_meeting(meeting.id)}
    made = []
    for member in members:
        if member.id not in known:
            row = Attendance(0, unit.network.id, meeting.id, AttendanceStatus.PRESENT, member_id=member.id)
            made.append(await unit.attendance.add(row))
            known.add(member.id)
    if made:
        await unit.acts.record(None, SEEN, [Change(None, row) for row in made], now)
    return made
