"""Suggestions, points and standing items."""

from sqlalchemy import and_, bindparam, func, select

from meetings.agenda import AgendaItem, StandingItem
from storage import tables
from storage.columns import ours
from storage.mapping import Mapper, Rows

item, member = tables.agenda_item, tables.member

ITEMS = Mapper(
    AgendaItem,
    item,
    computed={"presenter": func.coalesce(member.c.name, item.c.presenter)},
    source=item.outerjoin(member, and_(member.c.network_id == item.c.network_id, member.c.id == item.c.presenter_id)),
)
OF_THE_MEETING = item.c.meeting_id.is_not_distinct_from(bindparam("meeting_id", type_=item.c.meeting_id.type))
OF_MEETING = ITEMS.select.where(OF_THE_MEETING).order_by(item.c.position, item.c.id)
LAST_POSITION = select(func.coalesce(func.max(item.c.position), 0)).where(ours(item), OF_THE_MEETING)


class Agenda(Rows[AgendaItem]):
    """What members want to take up, with the names of presenters filled in."""

    mapper = ITEMS

    async def of_meeting(self, meeting_id: int | None) -> list[AgendaItem]:
        """All its items in any state, in their order; of None, those that have no meeting yet."""
        return await self.listed(OF_MEETING, meeting_id=meeting_id)

    async def last_position(self, meeting_id: int | None) -> int:
        """The place of the last item; 0 when there is none."""
        return int(await self.session.scalar(LAST_POSITION, meeting_id=meeting_id))


class Standing(Rows[StandingItem]):
    """What comes back at every meeting."""

    mapper = Mapper(StandingItem, tables.standing_item)
