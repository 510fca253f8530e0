"""Matters that are moved from day to day: at the third time chair and coordinator are asked what to do.

One message a day to each of them holds all that were moved so often; which of it still holds is found when it is sent.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from meetings.acting import By
from meetings.actions.items import ActionItem
from meetings.agenda.moves import THIRD, at_work
from meetings.calendar.days import local
from meetings.ports import Change, Unit
from meetings.reminders.deliveries import DeliveryState
from meetings.reminders.notices import notice
from meetings.reminders.planning import recipient

RULE = "matters-moved-often"
NETWORK = "Network"
"""What the question is about: all such matters of a network together."""
GATHERED = timedelta(minutes=45)
"""How long the question waits for others of the same meeting, and for the move to be taken back."""
MORE = "more came"
"""Why a row is cancelled that is planned anew at once with one matter more."""


@dataclass(frozen=True, slots=True)
class Worn:
    """A matter by its id, and how often it had been moved when it was asked about."""

    item_id: int
    moved: int


async def ask_of_moved_matters(unit: Unit, by: By, changes: Iterable[Change]) -> None:
    """Plan the question about matters that these changes moved for the third time, or once more after it."""
    worn = [Worn(i.id, i.times_moved) for i in map(_moved_often, changes) if i]
    if not worn:
        return
    starts = at_work(by.now + GATHERED, unit.network, by.working_day)
    leads = [m for m in await unit.members.roster(local(by.now, unit.network.time_zone).date()) if m.leads]
    rows = [d for d in await unit.deliveries.about(NETWORK, unit.network.id) if d.rule == RULE]
    for lead in leads:
        to = recipient(lead.id)
        theirs = [d for d in rows if d.recipient == to]
        waiting = [d for d in theirs if d.state is DeliveryState.SCHEDULED]
        day = max(d.due_on for d in waiting) if waiting else local(starts, unit.network.time_zone).date()
        said = {d.due_on for d in theirs if d.state not in (DeliveryState.SCHEDULED, DeliveryState.CANCELLED)}
        at = max((d.not_before for d in waiting), default=starts)
        while day in said:
            at = at_work(at + timedelta(days=1), unit.network, by.working_day)
            day = local(at, unit.network.time_zone).date()
        gathered = [w for d in waiting for w in worn_in(d.payload or {})]
        await unit.deliveries.cancel([d.id for d in waiting], MORE)
        facts = {"moved": [[w.item_id, w.moved] for w in dict.fromkeys([*gathered, *worn])]}
        await unit.deliveries.plan(
            [notice(unit.network, RULE, (NETWORK, unit.network.id), to, at, due_on=day, facts=facts)]
        )


def worn_in(facts: Mapping[str, object]) -> list[Worn]:
    """The matters that a row of the question, or one of its buttons, tells of; what is not as we wrote it is none."""
    said = facts.get("moved")
    pairs = said if isinstance(said, list) else []
    return [Worn(*pair) for pair in pairs if isinstance(pair, list) and [type(n) for n in pair] == [int, int]]


async def still_worn(unit: Unit, asked: Sequence[Worn]) -> list[ActionItem]:
    """Those that are still open and have been moved just so often: what was undone, reported or moved on is not."""
    found = [(worn, await unit.actions.get(worn.item_id)) for worn in dict.fromkeys(asked)]
    return [item for worn, item in found if item and item.alive and item.times_moved == worn.moved]


def _moved_often(change: Change) -> ActionItem | None:
    """The matter as it is now, when the change moved it so often."""
    before, after = change.before, change.after
    if not isinstance(before, ActionItem) or not isinstance(after, ActionItem):
        return None
    return after if after.times_moved > before.times_moved and after.times_moved >= THIRD else None
