"""What was done to one matter: who, when, and from what to what; oldest first."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from meetings.actions.items import ActionItem, ActionState
from meetings.actions.ticks import Tick
from meetings.authorisation import Act, require
from meetings.network.people import Member
from meetings.ports import RecordedAct, Unit


class Happened(StrEnum):
    """One thing that an act did to a matter."""

    RECORDED = "recorded"
    REPORTED = "reported"
    CLOSED = "closed"
    DROPPED = "dropped"
    REOPENED = "reopened"
    HANDED_OVER = "handed-over"
    MOVED = "moved"
    REWORDED = "reworded"
    COMMENTED = "commented"
    ROUTED = "routed"
    """The body it comes from or goes to, or when the answer is due back, has changed."""
    RAISED = "raised"
    """Somebody else raised it."""
    TICKED = "ticked"
    """An organisation has done its part."""
    UNTICKED = "unticked"
    """An organisation has not done its part after all."""
    CHANGED = "changed"
    """Something that no list shows."""


@dataclass(frozen=True, slots=True)
class Event:
    """One act: by whom (None is the bot), when, what it did, and the matter before and after."""

    act: int
    actor_id: int | None
    at: datetime
    did: tuple[Happened, ...]
    before: ActionItem | None
    after: ActionItem
    undoing: bool = False
    """Whether it took back an earlier act."""
    tick: Tick | None = None
    """What an organisation ticked, or took back."""


INTO = {
    ActionState.OPEN: Happened.REOPENED,
    ActionState.REPORTED: Happened.REPORTED,
    ActionState.CLOSED: Happened.CLOSED,
    ActionState.DROPPED: Happened.DROPPED,
}
"""What has happened when a matter has come into a state."""


async def history(unit: Unit, actor: Member, item: ActionItem) -> list[Event]:
    """Everything done to a matter that this member may read of."""
    require(actor, Act.READ, item)
    return await events_of(unit, item)


async def events_of(unit: Unit, item: ActionItem) -> list[Event]:
    """Everything done to a matter, for whoever it has been asked already whether they may read it."""
    acts = {act.id: act for act in await unit.acts.about("ActionItem", item.id)}
    for tick in await unit.ticks.of([item.id]):
        acts |= {act.id: act for act in await unit.acts.about("Tick", tick.id)}
    return [event for key in sorted(acts) for event in events_in(acts[key], item)]


def events_in(act: RecordedAct, item: ActionItem) -> Iterator[Event]:
    """What an act did to the matter; ticks first, then what they brought about."""
    undoing = act.undoes is not None
    ticks = [c.after for c in act.changes if isinstance(c.after, Tick) and c.after.action_item_id == item.id]
    for tick in ticks:
        happened = Happened.UNTICKED if tick.removed else Happened.TICKED
        now = replace(item, comment=tick.comment)
        yield Event(act.id, act.actor_id, act.at, (happened,), None, now, undoing=undoing, tick=tick)
    for change in act.changes:
        before, after = change.before, change.after
        if isinstance(after, ActionItem) and after.id == item.id and (before is None or isinstance(before, ActionItem)):
            did = tuple(_did(before, after))
            if not (ticks and did == (Happened.CHANGED,)):
                yield Event(act.id, act.actor_id, act.at, did, before, after, undoing=undoing)


def _did(before: ActionItem | None, after: ActionItem) -> Iterator[Happened]:
    if before is None:
        yield Happened.RECORDED
        return
    seen = False
    for differs, happened in (
        (before.state is not after.state, INTO[after.state]),
        (before.title != after.title, Happened.REWORDED),
        (before.preparers != after.preparers, Happened.HANDED_OVER),
        (before.report_on != after.report_on, Happened.MOVED),
        (_route(before) != _route(after), Happened.ROUTED),
        (_raised_by(before) != _raised_by(after), Happened.RAISED),
        (before.state is after.state and before.comment != after.comment, Happened.COMMENTED),
    ):
        if differs:
            seen = True
            yield happened
    if not seen:
        yield Happened.CHANGED


def _route(item: ActionItem) -> tuple[object, ...]:
    return item.direction, item.body, item.answer_on


def _raised_by(item: ActionItem) -> tuple[object, ...]:
    return item.initiator_id, item.initiator
