"""What was done to one matter: who, when, and from what to what; oldest first."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from meetings.actions import ActionItem, ActionState
from meetings.authorisation import Act, require
from meetings.network import Member
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
    return [event for act in await unit.acts.about("ActionItem", item.id) for event in _events(act, item.id)]


def _events(act: RecordedAct, key: int) -> Iterator[Event]:
    for change in act.changes:
        before, after = change.before, change.after
        if isinstance(after, ActionItem) and after.id == key and (before is None or isinstance(before, ActionItem)):
            did = tuple(_did(before, after))
            yield Event(act.id, act.actor_id, act.at, did, before, after, undoing=act.undoes is not None)


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
        (before.state is after.state and before.comment != after.comment, Happened.COMMENTED),
    ):
        if differs:
            seen = True
            yield happened
    if not seen:
        yield Happened.CHANGED
