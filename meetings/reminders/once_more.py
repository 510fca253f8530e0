"""A reminder of one matter on one more day, because whoever prepares it asks for it; taken back like any other act."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from meetings.acting import By, Done
from meetings.actions.items import ActionItem
from meetings.calendar.days import instant, local
from meetings.calendar.workdays import WorkingDay
from meetings.errors import AlreadyDone, NotForYou, NothingToUndo
from meetings.network.people import Network
from meetings.ports import Change, RecordedAct, Unit
from meetings.reminders.occasions import days_for
from meetings.reminders.planning import PENDING, circle_of, sending_time
from meetings.reminders.reminding import at_once
from meetings.reminders.settings import FURTHEST_SNOOZE, NotSoLong, wish_of

REMIND_LATER = "remind-later"
"""The act of asking for it; its rows carry the act's id."""
BY_ACT = "act"
_LONG_ENOUGH = timedelta(days=FURTHEST_SNOOZE + 31)
"""Past the furthest day it can be asked for, moved to a working day."""


async def remind_later(unit: Unit, by: By, items: Sequence[ActionItem], day: date) -> Done[date]:
    """Remind the asker once more of these matters of theirs; the day it will be. All else comes as it was to."""
    today = local(by.now, unit.network.time_zone).date()
    if not 0 < (day - today).days <= FURTHEST_SNOOZE:
        raise NotSoLong(day=day)
    circle = await circle_of(unit, by.now, items)
    for item in items:
        if not circle.has_preparer(item, by.actor.id):
            raise NotForYou
        if not item.alive:
            raise AlreadyDone(number=item.number)
    on = _written_to(unit.network, day, by.working_day)
    act = await _recorded(unit, by)
    then = replace(by, now=instant(on, sending_time(unit.network), unit.network.time_zone))
    rows = [at_once(unit.network, item, by.actor, then) for item in items]
    await unit.deliveries.plan([replace(row, payload={BY_ACT: act}) for row in rows])
    return Done(act, (on,))


async def not_once_more(unit: Unit, by: By, act: RecordedAct) -> None:
    """Cancel what was asked for by that act; refused when all of it has been sent."""
    waiting = await unit.deliveries.ahead(by.now + _LONG_ENOUGH)
    theirs = [d.id for d in waiting if d.state in PENDING and (d.payload or {}).get(BY_ACT) == act.id]
    if not theirs:
        raise NothingToUndo
    await unit.deliveries.cancel(theirs, "taken back")


def _written_to(network: Network, day: date, working: WorkingDay) -> date:
    """The day, or the first after it on which people are written to; a quiet weekday of theirs is no hindrance."""
    return days_for(network, None, working).first(day)


async def _recorded(unit: Unit, by: By) -> int:
    """The audit row: it stands at the asker's wishes, which it leaves as they are, for nobody else reads those."""
    wish = await wish_of(unit, by.actor.id)
    wish = wish if wish.id else await unit.wishes.add(wish)
    return await unit.acts.record(by.actor.id, REMIND_LATER, [Change(wish, wish)], by.now, conversation=by.conversation)
