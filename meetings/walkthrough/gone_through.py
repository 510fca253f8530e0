"""What the minutes tell of the action list when it was gone through: each matter as it was when the meeting ended."""

from collections.abc import Sequence

from meetings.actions.items import ActionItem, ActionState
from meetings.calendar.days import Meeting, local
from meetings.minutes.records import GoneThrough
from meetings.naming import Names
from meetings.ports import Change, RecordedAct, Unit
from meetings.walkthrough.records import StepOutcome, WalkStep


async def taken_at(unit: Unit, meeting: Meeting) -> list[tuple[WalkStep, ActionItem]]:
    """The steps that were taken at a meeting, each with its matter as it was left then."""
    walk = await unit.walks.of_meeting(meeting.id)
    steps = await unit.walk_steps.of_walk(walk.id) if walk else []
    taken = []
    for step in (s for s in steps if s.outcome is not None):
        item = await unit.actions.get(step.action_item_id)
        if item is not None:
            known = await unit.acts.about("ActionItem", item.id)
            taken.append((step, _as_it_was(item, step, known, meeting, unit.network.time_zone)))
    return taken


def gone_through(
    taken: Sequence[tuple[WalkStep, ActionItem]], names: Names, meeting: Meeting
) -> tuple[GoneThrough, ...]:
    """The same as the minutes have it."""
    return tuple(_told(step, item, names, meeting) for step, item in taken)


def _told(step: WalkStep, item: ActionItem, names: Names, meeting: Meeting) -> GoneThrough:
    """One matter; that it was left with a day that has passed by then is nothing to look forward to."""
    assert step.outcome is not None
    due = item.report_on
    passed = step.outcome is StepOutcome.LEFT and due is not None and due <= meeting.ends_on
    return GoneThrough(
        number=item.number,
        title=item.title,
        outcome=step.outcome,
        preparers=tuple(name for name in map(names.preparer, item.preparers) if name),
        everyone=any(p.everyone for p in item.preparers),
        report_on=None if passed else due,
        reported=item.state is ActionState.REPORTED,
        comment=step.comment,
    )


def _as_it_was(
    item: ActionItem, step: WalkStep, known: Sequence[RecordedAct], meeting: Meeting, zone: str
) -> ActionItem:
    """As the last act of the meeting's days left it, or the one that took it when that was from memory afterwards."""
    found = None
    for act in known:
        if local(act.at, zone).date() <= meeting.ends_on or any(_takes(c, step) for c in act.changes):
            now = (c.after for c in act.changes if isinstance(c.after, ActionItem) and c.after.id == item.id)
            found = next(now, found)
    return found or item


def _takes(change: Change, step: WalkStep) -> bool:
    return isinstance(change.after, WalkStep) and change.after.id == step.id
