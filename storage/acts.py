"""The record of who did what: append-only, written in the transaction of the effect, read for history and undo."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, exists, func, select

from meetings.ports import Change, RecordedAct
from storage import tables
from storage.columns import LARGEST_KEY, adding, ours
from storage.history import read, written
from storage.session import AnyRow, AnySelect, Session

act, change = tables.act, tables.act_change
undoing = act.alias("undoing")

ADD = adding(act)
ADD_CHANGES = adding(change)
ACTS = select(act.c.id, act.c.network_id, act.c.actor_id, act.c.act, act.c.at, act.c.undoes).where(ours(act))
BY_ID = ACTS.where(act.c.id == bindparam("key"))
CHANGES_OF = (
    select(change.c.act_id, change.c.object_kind, change.c.before, change.c.after)
    .where(ours(change), change.c.act_id.in_(bindparam("keys", expanding=True)))
    .order_by(change.c.act_id, change.c.position)
)
LAST_OF = (
    ACTS.where(
        act.c.actor_id == bindparam("actor_id"),
        act.c.conversation == bindparam("conversation"),
        act.c.undoes.is_(None),
        exists().where(change.c.network_id == act.c.network_id, change.c.act_id == act.c.id),
        ~exists().where(undoing.c.network_id == act.c.network_id, undoing.c.undoes == act.c.id),
    )
    .order_by(act.c.id.desc())
    .limit(1)
)
UNDOING = select(act.c.id).where(ours(act), act.c.undoes == bindparam("key"))
ABOUT = ACTS.where(
    act.c.id.in_(
        select(change.c.act_id).where(
            ours(change),
            change.c.object_kind == bindparam("object_kind"),
            change.c.object_id == bindparam("object_id"),
        )
    )
).order_by(act.c.id)

LATEST = (
    select(change.c.object_id, func.max(act.c.at))
    .join(act, (act.c.network_id == change.c.network_id) & (act.c.id == change.c.act_id))
    .where(ours(change), change.c.object_kind == bindparam("object_kind"))
    .group_by(change.c.object_id)
)
SINCE = (
    ACTS.add_columns(change.c.object_kind, change.c.before, change.c.after)
    .join(change, (change.c.network_id == act.c.network_id) & (change.c.act_id == act.c.id))
    .where(act.c.at >= bindparam("since", type_=act.c.at.type))
    .where(ours(change), change.c.object_kind == bindparam("object_kind"))
    .order_by(act.c.id, change.c.position)
)


class Acts:
    """The network's record."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.recorded: list[int] = []

    async def record(
        self,
        actor_id: int | None,
        act: str,
        changes: Sequence[Change],
        at: datetime,
        conversation: str = "",
        undoes: int | None = None,
    ) -> int:
        """Append one act and return its id. One that was undone already raises ChangedMeanwhile."""
        key = await self._session.insert(
            ADD, actor_id=actor_id, act=act, at=at, conversation=conversation, undoes=undoes
        )
        await self._session.for_each(ADD_CHANGES, [_row(key, n, change) for n, change in enumerate(changes)])
        self.recorded.append(key)
        return key

    async def get(self, key: int) -> RecordedAct | None:
        """The act with that id, if it is of this network."""
        if not 0 < key <= LARGEST_KEY:
            return None
        return await self._one(BY_ID, key=key)

    async def last_of(self, actor_id: int, conversation: str) -> RecordedAct | None:
        """The actor's newest act there that changed something, was no undo and has not been undone."""
        return await self._one(LAST_OF, actor_id=actor_id, conversation=conversation)

    async def undone(self, key: int) -> bool:
        """Whether another act took this one back."""
        return await self._session.first(UNDOING, key=key) is not None

    async def about(self, object_kind: str, object_id: int) -> list[RecordedAct]:
        """The history of one object, oldest first; `object_kind` is the entity's class name."""
        return await self._listed(ABOUT, object_kind=object_kind, object_id=object_id)

    async def latest(self, object_kind: str) -> dict[int, datetime]:
        """When each object of that kind was last changed, by its id."""
        rows = await self._session.rows(LATEST, object_kind=object_kind)
        return {row[0]: row[1] for row in rows}

    async def since(self, object_kind: str, at: datetime) -> list[RecordedAct]:
        """Acts from an instant on that changed objects of that kind, oldest first, with those changes alone."""
        acts: dict[int, AnyRow] = {}
        theirs: dict[int, list[Change]] = defaultdict(list)
        for found in await self._session.rows(SINCE, object_kind=object_kind, since=at):
            acts[found[0]] = found[:6]
            theirs[found[0]].append(_change(*found[6:]))
        return [_recorded(found, theirs[key]) for key, found in acts.items()]

    async def _one(self, statement: AnySelect, **values: object) -> RecordedAct | None:
        return next(iter(await self._listed(statement, **values)), None)

    async def _listed(self, statement: AnySelect, **values: object) -> list[RecordedAct]:
        rows = await self._session.rows(statement, **values)
        theirs: dict[int, list[Change]] = defaultdict(list)
        if rows:
            for key, *facts in await self._session.rows(CHANGES_OF, keys=[row[0] for row in rows]):
                theirs[key].append(_change(*facts))
        return [_recorded(row, theirs[row[0]]) for row in rows]


def _row(act_id: int, position: int, change: Change) -> dict[str, object]:
    return {
        "act_id": act_id,
        "position": position,
        "object_kind": type(change.after).__name__,
        "object_id": change.after.id,
        "before": None if change.before is None else written(change.before),
        "after": written(change.after),
    }


def _change(kind: str, before: dict[str, Any] | None, after: dict[str, Any]) -> Change:
    return Change(None if before is None else read(kind, before), read(kind, after))


def _recorded(row: AnyRow, changes: list[Change]) -> RecordedAct:
    key, network_id, actor_id, act, at, undoes = row
    return RecordedAct(key, network_id, actor_id, act, at, tuple(changes), undoes)
