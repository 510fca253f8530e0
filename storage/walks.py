"""The walk-through of a meeting, step by step, and the ticks of matters that everyone prepares."""

from collections.abc import Sequence

from sqlalchemy import bindparam

from meetings.actions.ticks import Tick
from meetings.walkthrough.records import WalkStep, WalkThrough
from storage import tables
from storage.mapping import Mapper, Rows

TICKS = Mapper(Tick, tables.tick)
TICKS_OF = TICKS.in_order.where(tables.tick.c.action_item_id.in_(bindparam("keys", expanding=True)))
WALKS = Mapper(WalkThrough, tables.walk_through)
WALK_OF_MEETING = WALKS.select.where(tables.walk_through.c.meeting_id == bindparam("meeting_id"))
STEPS = Mapper(WalkStep, tables.walk_step)
STEPS_OF_WALK = STEPS.select.where(tables.walk_step.c.walk_through_id == bindparam("walk_id")).order_by(
    tables.walk_step.c.position, tables.walk_step.c.id
)


class Ticks(Rows[Tick]):
    """What organisations have done of matters that everyone prepares."""

    mapper = TICKS

    async def of(self, action_item_ids: Sequence[int]) -> list[Tick]:
        """All ticks of the matters, those taken back too."""
        return await self.listed(TICKS_OF, keys=tuple(action_item_ids)) if action_item_ids else []


class WalkThroughs(Rows[WalkThrough]):
    """One for each meeting at which the list was gone through."""

    mapper = WALKS

    async def of_meeting(self, meeting_id: int) -> WalkThrough | None:
        """That of the meeting, if it has begun."""
        return await self.one(WALK_OF_MEETING, meeting_id=meeting_id)


class WalkSteps(Rows[WalkStep]):
    """The matters of a walk-through."""

    mapper = STEPS

    async def of_walk(self, walk_through_id: int) -> list[WalkStep]:
        """In their places."""
        return await self.listed(STEPS_OF_WALK, walk_id=walk_through_id)
