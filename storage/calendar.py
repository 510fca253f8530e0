"""Meetings."""

from datetime import date

from sqlalchemy import bindparam

from meetings.calendar.days import Meeting
from storage import tables
from storage.mapping import Mapper, Rows

meeting = tables.meeting
MEETINGS = Mapper(Meeting, meeting)
IN_ORDER = MEETINGS.select.order_by(meeting.c.starts_on, meeting.c.id)
BETWEEN = IN_ORDER.where(
    meeting.c.starts_on >= bindparam("first", type_=meeting.c.starts_on.type),
    meeting.c.starts_on <= bindparam("last", type_=meeting.c.starts_on.type),
)


class Meetings(Rows[Meeting]):
    """The meetings of a network."""

    mapper = MEETINGS

    async def all(self) -> list[Meeting]:
        """All in any state, soonest first."""
        return await self.listed(IN_ORDER)

    async def between(self, first: date, last: date) -> list[Meeting]:
        """Meetings in any state that start in the days given, soonest first."""
        return await self.listed(BETWEEN, first=first, last=last)
