"""Suggestions, points and standing items."""

from datetime import date

from sqlalchemy import and_, bindparam, func, or_, select

from meetings.agenda.items import AgendaItem, AgendaState, Call, StandingItem
from meetings.calendar.days import MeetingState
from storage import tables
from storage.columns import one_of, ours
from storage.mapping import Mapper, Rows

item, member, meeting, call = tables.agenda_item, tables.member, tables.meeting, tables.agenda_call

ITEMS = Mapper(
    AgendaItem,
    item,
    computed={"presenter": func.coalesce(member.c.name, item.c.presenter)},
    source=item.outerjoin(member, and_(member.c.network_id == item.c.network_id, member.c.id == item.c.presenter_id)),
)
OF_THE_MEETING = item.c.meeting_id.is_not_distinct_from(bindparam("meeting_id", type_=item.c.meeting_id.type))
OF_MEETING = ITEMS.select.where(OF_THE_MEETING).order_by(item.c.position, item.c.id)
LAST_POSITION = select(func.coalesce(func.max(item.c.position), 0)).where(ours(item), OF_THE_MEETING)
UNSCHEDULED = ITEMS.select.where(item.c.meeting_id.is_(None)).order_by(item.c.id)
NOT_REACHED = (
    ITEMS.select.join(meeting, and_(meeting.c.network_id == item.c.network_id, meeting.c.id == item.c.meeting_id))
    .where(
        or_(
            one_of(meeting.c.state, (MeetingState.HELD, MeetingState.CANCELLED)),
            and_(
                one_of(meeting.c.state, (MeetingState.PLANNED, MeetingState.ONGOING)),
                meeting.c.ends_on < bindparam("today", type_=meeting.c.ends_on.type),
            ),
        ),
        one_of(item.c.state, (AgendaState.SUGGESTED, AgendaState.ACCEPTED, AgendaState.PARKED)),
    )
    .order_by(meeting.c.starts_on, item.c.position, item.c.id)
)
MERGED = ITEMS.select.where(one_of(item.c.state, (AgendaState.MERGED,))).order_by(item.c.id)

CALLS = Mapper(Call, call)
CALL_OF_MEETING = CALLS.select.where(call.c.meeting_id == bindparam("meeting_id", type_=call.c.meeting_id.type))


class Agenda(Rows[AgendaItem]):
    """What members want to take up, with the names of presenters filled in."""

    mapper = ITEMS

    async def of_meeting(self, meeting_id: int | None) -> list[AgendaItem]:
        """All its items in any state, in their order; of None, those that have no meeting yet."""
        return await self.listed(OF_MEETING, meeting_id=meeting_id)

    async def last_position(self, meeting_id: int | None) -> int:
        """The place of the last item; 0 when there is none."""
        return int(await self.session.scalar(LAST_POSITION, meeting_id=meeting_id))

    async def unscheduled(self) -> list[AgendaItem]:
        """Items without a meeting, in any state."""
        return await self.listed(UNSCHEDULED)

    async def not_reached(self, today: date) -> list[AgendaItem]:
        """Items suggested, accepted or parked whose meeting was held, cancelled, or is past, by meeting and place."""
        return await self.listed(NOT_REACHED, today=today)

    async def merged(self) -> list[AgendaItem]:
        """Items that go on as part of another, oldest first."""
        return await self.listed(MERGED)


class Calls(Rows[Call]):
    """What each call to a meeting said."""

    mapper = CALLS

    async def of_meeting(self, meeting_id: int) -> Call | None:
        """The call to the meeting, when it has been sent."""
        return await self.one(CALL_OF_MEETING, meeting_id=meeting_id)


class Standing(Rows[StandingItem]):
    """What comes back at every meeting."""

    mapper = Mapper(StandingItem, tables.standing_item)
