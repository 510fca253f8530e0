"""How members want to be reminded."""

from sqlalchemy import bindparam

from meetings.reminders.wishes import ReminderWish
from storage import tables
from storage.mapping import Mapper, Rows

WISHES = Mapper(ReminderWish, tables.reminder_wish)
OF_MEMBER = WISHES.select.where(tables.reminder_wish.c.member_id == bindparam("member_id"))


class Wishes(Rows[ReminderWish]):
    """One for each member who has said so."""

    mapper = WISHES

    async def of_member(self, member_id: int) -> ReminderWish | None:
        """What the member has asked for, if anything."""
        return await self.one(OF_MEMBER, member_id=member_id)
