"""What the bot waits for from a person, and which activities have had their effect."""

from datetime import datetime

from sqlalchemy import bindparam, delete, select

from meetings.ports import Talk
from storage import tables
from storage.columns import ours
from storage.session import Session
from storage.upsert import add_if_absent, put

talk, inbox = tables.talk, tables.inbox

ITS_KEY = (
    ours(talk),
    talk.c.member_id == bindparam("member_id"),
    talk.c.conversation == bindparam("conversation"),
)
WAITING = select(talk.c.member_id, talk.c.conversation, talk.c.state, talk.c.expires_at).where(
    *ITS_KEY, talk.c.expires_at > bindparam("now", type_=talk.c.expires_at.type)
)
CLEAR = delete(talk).where(*ITS_KEY)
PUT = put(talk, overwriting=("state", "expires_at"))
CLAIM = add_if_absent(inbox)
CLAIMED = select(inbox.c.key).where(ours(inbox), inbox.c.key == bindparam("key"))


class Talks:
    """One waiting question at most for each person and conversation."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def get(self, member_id: int, conversation: str, now: datetime) -> Talk | None:
        """What is waited for, unless it has expired."""
        row = await self._session.first(WAITING, member_id=member_id, conversation=conversation, now=now)
        return None if row is None else Talk(*row)

    async def put(self, talk: Talk) -> None:
        """Wait for this, and for nothing that was asked before."""
        await self._session.change(
            PUT[self._session.dialect],
            member_id=talk.member_id,
            conversation=talk.conversation,
            state=talk.state,
            expires_at=talk.expires_at,
        )

    async def clear(self, member_id: int, conversation: str) -> None:
        """Wait for nothing."""
        await self._session.change(CLEAR, member_id=member_id, conversation=conversation)


class Inbox:
    """The keys of activities, and of one-time cards and forms, that have had their effect."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.claims: dict[str, datetime] = {}
        """The keys that this unit has claimed."""

    async def claim(self, key: str, at: datetime) -> bool:
        """False when the key has had its effect already. A unit that holds it uncommitted is waited for."""
        ours = await self._session.change(CLAIM[self._session.dialect], key=key, at=at) == 1
        if ours:
            self.claims[key] = at
        return ours

    async def claimed(self, key: str) -> bool:
        """Whether the effect of that key is there."""
        return await self._session.first(CLAIMED, key=key) is not None
