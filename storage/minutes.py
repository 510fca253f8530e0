"""What was said at a meeting, who was there, and the state of its minutes."""

from sqlalchemy import bindparam

from meetings.minutes.records import Attendance, Minutes, Note
from storage import tables
from storage.mapping import Mapper, Rows

MEETING = bindparam("meeting_id", type_=tables.meeting.c.id.type)

NOTES = Mapper(Note, tables.note)
NOTES_OF_MEETING = NOTES.in_order.where(tables.note.c.meeting_id == MEETING, tables.note.c.removed.is_(False))
ATTENDANCES = Mapper(Attendance, tables.attendance)
ATTENDANCES_OF_MEETING = ATTENDANCES.in_order.where(tables.attendance.c.meeting_id == MEETING)
MINUTES = Mapper(Minutes, tables.minutes)
MINUTES_OF_MEETING = MINUTES.select.where(tables.minutes.c.meeting_id == MEETING)


class Notes(Rows[Note]):
    """Lines of the minutes."""

    mapper = NOTES

    async def of_meeting(self, meeting_id: int) -> list[Note]:
        """What has not been removed, in the order it was recorded."""
        return await self.listed(NOTES_OF_MEETING, meeting_id=meeting_id)


class Attendances(Rows[Attendance]):
    """Who took part, and how."""

    mapper = ATTENDANCES

    async def of_meeting(self, meeting_id: int) -> list[Attendance]:
        """Everyone of whom something was said."""
        return await self.listed(ATTENDANCES_OF_MEETING, meeting_id=meeting_id)


class MinutesOf(Rows[Minutes]):
    """The state of each meeting's minutes."""

    mapper = MINUTES

    async def of_meeting(self, meeting_id: int) -> Minutes | None:
        """The minutes of the meeting, when there are any yet."""
        return await self.one(MINUTES_OF_MEETING, meeting_id=meeting_id)
