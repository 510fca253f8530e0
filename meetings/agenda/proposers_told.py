"""What those who raised a point are told unasked: that it is off and why, and when that has been taken back."""

from collections.abc import Iterable, Sequence

from meetings.acting import By
from meetings.agenda.items import AgendaItem, AgendaState
from meetings.agenda.proposers import proposers
from meetings.calendar.days import local
from meetings.ports import Change, Unit
from meetings.reminders.deliveries import NOT_SAID, DeliveryState
from meetings.reminders.notices import free_day, notice
from meetings.reminders.planning import recipient

DECLINED, CLOSED, RESTORED = "declined", "closed-untreated", "restored"
"""The rules of the notices: a suggestion was declined, a point closed without having been taken up, either undone."""
ITEM = "AgendaItem"
READ = frozenset({DeliveryState.SENDING, DeliveryState.SENT, DeliveryState.UNKNOWN})
"""A message in one of these states has been read, or may have been."""
OFF = frozenset({AgendaState.DECLINED, AgendaState.WITHDRAWN})


async def tell_proposers(unit: Unit, by: By, rule: str, item: AgendaItem, act: int) -> None:
    """Have everybody told who raised the item, but for whoever did it."""
    raised = (await proposers(unit, [item]))[item.id]
    await _tell(unit, by, rule, item, act, [recipient(key) for key in raised if key != by.actor.id])


async def tell_of_restored(unit: Unit, by: By, undone: int, changes: Iterable[Change]) -> None:
    """Have those told who read of what the act had done; what they have not read says nothing by itself."""
    for change in changes:
        before, after = change.before, change.after
        if isinstance(before, AgendaItem) and isinstance(after, AgendaItem) and before.state in OFF:
            rows = await unit.deliveries.about(ITEM, after.id)
            of_it = [r for r in rows if r.rule in (DECLINED, CLOSED) and (r.payload or {}).get("act") == undone]
            await _tell(unit, by, RESTORED, after, undone, [r.recipient for r in of_it if r.state in READ])


async def _tell(unit: Unit, by: By, rule: str, item: AgendaItem, act: int, to: Sequence[str]) -> None:
    """What waits to be said by the same rule is said anew; what has been said has a row of its own."""
    rows = [r for r in await unit.deliveries.about(ITEM, item.id) if r.rule == rule] if to else []
    await unit.deliveries.cancel([r.id for r in rows if r.state in NOT_SAID], "said anew")
    over = (r for r in rows if r.state not in NOT_SAID and r.state is not DeliveryState.CANCELLED)
    day = free_day(over, local(by.now, unit.network.time_zone).date())
    facts = {"by": by.actor.id, "act": act}
    await unit.deliveries.plan(
        [notice(unit.network, rule, (ITEM, item.id), key, by.now, due_on=day, facts=facts) for key in to]
    )
