"""A walk-through of the action list as it is read: its matters in their places, and which is before the meeting.

All of it is rows, so that it goes on where it was after a restart. What is before the meeting next is always the
first matter that has not been taken: whatever is jumped to, gone back to or undone, each is taken once.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from meetings.actions.items import ActionItem, ActionState, overdue
from meetings.actions.listing import OFF_THE_LIST
from meetings.actions.ticking import Finished
from meetings.calendar.days import Meeting, MeetingState, local
from meetings.errors import Refusal
from meetings.minutes.noting import REMEMBERED, being_recorded
from meetings.ports import Unit
from meetings.walkthrough.records import StepOutcome, WalkState, WalkStep, WalkThrough

ENDINGS = {ActionState.CLOSED: StepOutcome.CLOSED, ActionState.DROPPED: StepOutcome.DROPPED}
"""What became of a matter that was taken off the list while the walk-through went on, and is stepped past."""


class NotWalking(Refusal):
    """No walk-through has begun at the meeting."""


@dataclass(frozen=True, slots=True)
class Walk:
    """A walk-through with its matters in their places."""

    meeting: Meeting
    row: WalkThrough
    steps: tuple[WalkStep, ...]
    items: Mapping[int, ActionItem]
    """The matters by their ids."""

    @property
    def item(self) -> ActionItem | None:
        """The matter that is before the meeting, or was when it paused or ended."""
        return self.items.get(self.row.current_id or 0)

    @property
    def step(self) -> WalkStep | None:
        """Its place."""
        return self.step_of(self.row.current_id)

    @property
    def waiting(self) -> tuple[WalkStep, ...]:
        """What has not been taken and is still on the list, in order; also what was ended and has been opened again."""
        return tuple(
            s
            for s in self.steps
            if (s.outcome is None or s.outcome in ENDINGS.values())
            and self.items[s.action_item_id].state not in OFF_THE_LIST
        )

    @property
    def running(self) -> bool:
        """Whether words and buttons mean what is before the meeting."""
        return self.row.state is WalkState.RUNNING

    def step_of(self, item_id: int | None) -> WalkStep | None:
        """The place of a matter."""
        return next((s for s in self.steps if s.action_item_id == item_id), None)

    def place(self, step: WalkStep) -> int:
        """The how manieth it is, from 1."""
        return self.steps.index(step) + 1


@dataclass(frozen=True, slots=True)
class Went:
    """The walk-through after something was done, and the audit row of that; None when all was so already."""

    walk: Walk
    act: int | None = None
    item: ActionItem | None = None
    """The matter that something became of, as it is now."""
    ticked: Finished | None = None
    """Of a matter that everyone prepares: whose part is done; it stays before the meeting."""
    began: bool = False


def in_order(items: Iterable[ActionItem], today: date, meeting: Meeting) -> list[ActionItem]:
    """Overdue, longest first; reported; due by the meeting; the rest by date; undated last."""

    def place(item: ActionItem) -> tuple[int, date, int]:
        day = item.report_on or date.max
        if overdue(item, today):
            return 0, day, item.number
        if item.state is ActionState.REPORTED:
            return 1, day, item.number
        due = item.report_meeting_id == meeting.id or day <= meeting.ends_on
        return (2 if due else 3), day, item.number

    return sorted((i for i in items if i.state not in OFF_THE_LIST), key=place)


def at_hand(meetings: Iterable[Meeting], now: datetime) -> Meeting | None:
    """The meeting at which the list can be gone through, at a local time: the one being recorded, or today's."""
    known = [m for m in meetings if m.state is not MeetingState.CANCELLED]
    today = now.date()
    return being_recorded(known, now) or next((m for m in known if m.starts_on <= today <= m.ends_on), None)


async def meeting_at_hand(unit: Unit, now: datetime) -> Meeting | None:
    """The same, looked up."""
    today = local(now, unit.network.time_zone)
    return at_hand(await unit.meetings.between(today.date() - REMEMBERED, today.date()), today)


async def walk_at(unit: Unit, meeting: Meeting) -> Walk | None:
    """The walk-through of a meeting, if it has begun."""
    row = await unit.walks.of_meeting(meeting.id)
    if row is None:
        return None
    steps = await unit.walk_steps.of_walk(row.id)
    return await with_items(unit, meeting, row, steps)


async def walk_now(unit: Unit, now: datetime) -> Walk:
    """The walk-through of the meeting at hand, else NotWalking."""
    meeting = await meeting_at_hand(unit, now)
    walk = await walk_at(unit, meeting) if meeting else None
    if walk is None:
        raise NotWalking
    return walk


async def caught_up(unit: Unit, walk: Walk) -> Walk:
    """With what was recorded since in the last places, and what was ended elsewhere taken: no undo takes that away."""
    known = {s.action_item_id for s in walk.steps}
    new = [i for i in await unit.actions.open() if i.id not in known]
    last = walk.steps[-1].position if walk.steps else 0
    made = [
        await unit.walk_steps.add(WalkStep(0, unit.network.id, walk.row.id, item.id, position))
        for position, item in enumerate(sorted(new, key=lambda i: i.number), start=last + 1)
    ]
    walk = replace(walk, steps=(*walk.steps, *made), items={**walk.items, **{i.id: i for i in new}})
    for step in walk.steps:
        item = walk.items[step.action_item_id]
        if step.outcome is None and item.state in ENDINGS and not _taken_back(item):
            walk = with_step(walk, await unit.walk_steps.save(replace(step, outcome=ENDINGS[item.state])))
    return walk


async def with_items(unit: Unit, meeting: Meeting, row: WalkThrough, steps: Sequence[WalkStep]) -> Walk:
    """A walk-through with the matters of its steps."""
    items = {i.id: i for i in await unit.actions.open()}
    for key in (s.action_item_id for s in steps):
        found = items.get(key) or await unit.actions.get(key)
        if found is not None:
            items[key] = found
    known = tuple(s for s in steps if s.action_item_id in items)
    return Walk(meeting, row, known, {s.action_item_id: items[s.action_item_id] for s in known})


def _taken_back(item: ActionItem) -> bool:
    """Whether recording it was undone: what is dropped has a reason."""
    return item.state is ActionState.DROPPED and not item.comment


def with_step(walk: Walk, after: WalkStep) -> Walk:
    """With one of its steps as it is now."""
    return replace(walk, steps=tuple(after if s.id == after.id else s for s in walk.steps))
