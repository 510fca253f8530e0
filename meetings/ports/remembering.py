"""What has been done, what is waited for, and which activities have had their effect."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from meetings.ports.records import Change, RecordedAct, Talk


class Acts(Protocol):
    @property
    def recorded(self) -> Sequence[int]:
        """What this unit has recorded."""
        ...

    async def record(
        self,
        actor_id: int | None,
        act: str,
        changes: Sequence[Change],
        at: datetime,
        conversation: str = "",
        undoes: int | None = None,
    ) -> int:
        """Append one audit row and return its id."""
        ...

    async def get(self, key: int) -> RecordedAct | None: ...
    async def last_of(self, actor_id: int, conversation: str) -> RecordedAct | None:
        """The actor's newest act there that changed something and has not been undone."""
        ...

    async def undone(self, key: int) -> bool: ...
    async def about(self, object_kind: str, object_id: int) -> list[RecordedAct]:
        """The history of one object, oldest first; `object_kind` is the entity's class name."""
        ...

    async def latest(self, object_kind: str) -> Mapping[int, datetime]:
        """When each object of a kind was last changed, by its id."""
        ...

    async def since(self, object_kind: str, at: datetime) -> list[RecordedAct]:
        """Acts from an instant on that changed objects of a kind, oldest first, with those changes alone."""
        ...


class Talks(Protocol):
    async def get(self, member_id: int, conversation: str, now: datetime) -> Talk | None: ...
    async def put(self, talk: Talk) -> None: ...
    async def clear(self, member_id: int, conversation: str) -> None: ...


class Inbox(Protocol):
    async def claim(self, key: str, at: datetime) -> bool:
        """False when that key has had its effect already: the same activity never acts twice."""
        ...

    async def claimed(self, key: str) -> bool:
        """Whether the effect of that key is there."""
        ...


class Heard(Protocol):
    async def hear(self, place: str, subject: str, at: datetime, apart: timedelta = ...) -> bool:
        """Whether it is news: later (by more than `apart`) than what had been heard of it, which it then is."""
        ...

    async def of(self, place: str) -> Mapping[str, datetime]:
        """The newest instant of each subject in a place."""
        ...
