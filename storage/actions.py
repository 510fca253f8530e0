"""The action list, with the preparers of each item."""

from collections import defaultdict
from dataclasses import replace
from operator import is_

from sqlalchemy import bindparam, delete, null, select, update

from meetings.actions.items import ActionItem, ActionState, Preparer
from storage import tables
from storage.columns import adding, one_of, ours
from storage.mapping import Mapper, Rows
from storage.session import AnySelect, Session

item, preparer, network = tables.action_item, tables.action_preparer, tables.network

LARGEST_NUMBER = 2**31 - 1
"""People can say larger ones; the column holds none."""

ITEMS = Mapper(ActionItem, item, computed={"preparers": null()})
NUMBERED = ITEMS.select.where(item.c.number == bindparam("number"))
ON_THE_LIST = ITEMS.select.where(one_of(item.c.state, (ActionState.OPEN, ActionState.REPORTED))).order_by(
    item.c.report_on.is_(None), item.c.report_on, item.c.number
)
OF_MEETING = ITEMS.select.where(item.c.meeting_id == bindparam("meeting_id")).order_by(item.c.number)

PREPARERS = (
    select(
        preparer.c.action_item_id,
        preparer.c.member_id,
        preparer.c.seat_id,
        preparer.c.organisation_id,
        preparer.c.everyone,
        preparer.c.outside,
    )
    .where(
        ours(preparer),
        preparer.c.action_item_id.in_(bindparam("keys", expanding=True)),
    )
    .order_by(preparer.c.action_item_id, preparer.c.position)
)
ADD_PREPARERS = adding(preparer)
DROP_PREPARERS = delete(preparer).where(ours(preparer), preparer.c.action_item_id == bindparam("key"))
TAKE_NUMBER = (
    update(network)
    .where(network.c.id == bindparam("of_network"))
    .values(next_number=network.c.next_number + 1)
    .returning(network.c.next_number - 1)
)


class Actions(Rows[ActionItem]):
    """What somebody is to prepare and report."""

    mapper = ITEMS

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._known: dict[tuple[object, ...], tuple[list[ActionItem], list[ActionItem]]] = {}
        """What was asked before, as it was read, and with its preparers."""

    async def numbered(self, number: int) -> ActionItem | None:
        """The item with that number in the network."""
        if not 0 < number <= LARGEST_NUMBER:
            return None
        return await self.one(NUMBERED, number=number)

    async def open(self) -> list[ActionItem]:
        """Open and reported items, by report date (undated last) and number."""
        return await self.listed(ON_THE_LIST)

    async def of_meeting(self, meeting_id: int) -> list[ActionItem]:
        """Those recorded at the meeting, by number."""
        return await self.listed(OF_MEETING, meeting_id=meeting_id)

    async def next_number(self) -> int:
        """Take the network's next number. Another unit that wants one waits until this one has ended."""
        return int(await self.session.scalar(TAKE_NUMBER))

    async def add(self, entity: ActionItem) -> ActionItem:
        """Insert it with its preparers and return it with its id."""
        added = await super().add(entity)
        await self._write_preparers(added)
        return added

    async def save(self, entity: ActionItem) -> ActionItem:
        """Overwrite it and its preparers, or raise ChangedMeanwhile."""
        saved = await super().save(entity)
        await self.session.change(DROP_PREPARERS, key=saved.id)
        await self._write_preparers(saved)
        return saved

    async def listed(self, statement: AnySelect, **values: object) -> list[ActionItem]:
        """The items that a statement finds, each with its preparers."""
        items = await super().listed(statement, **values)
        asked = (id(statement), *values.values())
        read, whole = self._known.get(asked, ([], []))
        if items and len(read) == len(items) and all(map(is_, read, items)):
            return list(whole)  # the session has read nothing anew: a long list is put together once
        theirs: dict[int, list[Preparer]] = defaultdict(list)
        if items:
            for key, *who in await self.session.rows(PREPARERS, keys=[found.id for found in items]):
                theirs[key].append(Preparer(*who))
        whole = [replace(found, preparers=tuple(theirs[found.id])) for found in items]
        self._known[asked] = (items, whole)
        return list(whole)

    async def _write_preparers(self, entity: ActionItem) -> None:
        rows = [
            {
                "action_item_id": entity.id,
                "position": position,
                "member_id": who.member_id,
                "seat_id": who.seat_id,
                "organisation_id": who.organisation_id,
                "everyone": who.everyone,
                "outside": who.outside,
            }
            for position, who in enumerate(entity.preparers)
        ]
        await self.session.for_each(ADD_PREPARERS, rows)
