"""How late it has been heard of each thing in a place; of a tenant, for it may be told before there is a network."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import bindparam, delete, select

from storage import tables
from storage.session import Session
from storage.upsert import put

heard = tables.heard

AS_OF = bindparam("as_of", type_=heard.c.at.type)
HEAR = put(heard, overwriting=["at"], where=heard.c.at < AS_OF)
OF_PLACE = select(heard.c.subject, heard.c.at).where(
    heard.c.tenant_id == bindparam("tenant_id"), heard.c.place == bindparam("place")
)
OLD_MESSAGES = delete(heard).where(heard.c.subject.like("message %"), heard.c.at < AS_OF)
AT_ONCE = timedelta()


class Heard:
    """What has been heard of in one tenant."""

    def __init__(self, session: Session, tenant_id: str) -> None:
        self._session = session
        self._tenant_id = tenant_id

    async def hear(self, place: str, subject: str, at: datetime, apart: timedelta = AT_ONCE) -> bool:
        """Whether it is news: later (by more than `apart`) than what had been heard of it, which it then is."""
        facts = {"tenant_id": self._tenant_id, "place": place, "subject": subject, "at": at, "as_of": at - apart}
        return await self._session.change(HEAR[self._session.dialect], **facts) == 1

    async def of(self, place: str) -> Mapping[str, datetime]:
        """The newest instant of each subject in a place."""
        rows = await self._session.rows(OF_PLACE, tenant_id=self._tenant_id, place=place)
        return {row[0]: row[1] for row in rows}
