"""A reminder of one matter on one more day, because somebody asks for it; taken back like any other act.

Whoever prepares it asks for themselves; who may remind at once may have others reminded on a day too.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from meetings.acting import By, Done
from meetings.actions.items import ActionItem
from meetings.actions.listing import require_of
from meetings.authorisation import Act
from meetings.calendar.days import instant, local
from meetings.errors import AlreadyDone, NotForYou, Refusal
from meetings.network.people import Member
from meetings.ports import RecordedAct, Unit
from meetings.reminders.occasions import days_for
from meetings.reminders.planning import PENDING, circle_of, sending_time
from meetings.reminders.reminding import BY_ACT, REMIND, at_once, recorded
from meetings.reminders.settings import FURTHEST_SNOOZE, NotSoLong

REMIND_LATER = "remind-later"
"""The act of asking for it."""
ASKING = frozenset({REMIND, REMIND_LATER})
"""The acts that are taken back by cancelling what they planned."""
_LONG_ENOUGH = timedelta(days=FURTHEST_SNOOZE + 31)
"""Past the furthest day it can be asked for, moved to a working day."""


class AlreadyOut(Refusal):
    """What was asked for has been sent, or is not to be sent any more."""


async def remind_later(unit: Unit, by: By, items: Sequence[ActionItem], day: date) -> Done[date]:
    """Remind the asker once more of these matters of theirs; the day it will be. All else comes as it was to."""
    on = _day(unit, by, day)
    circle = await circle_of(unit, by.now, items)
    for item in items:
        if not circle.has_preparer(item, by.actor.id):
            raise NotForYou
        if not item.alive:
            raise AlreadyDone(number=item.number)
    act = await _planned(unit, by, on, [(item, by.actor) for item in items], {})
    return Done(act, (on,))


@dataclass(frozen=True, slots=True)
class Later:
    """What came of asking for others to be reminded: the day, of what and who; `act` is None when it is nobody."""

    on: date
    told: tuple[tuple[ActionItem, Member], ...]
    act: int | None = None


async def remind_others_later(
    unit: Unit, by: By, items: Sequence[ActionItem], day: date, only: Collection[int] | None = None
) -> Later:
    """Remind those who prepare the matters, or of them `only` the members with these ids; it says who asked."""
    on = _day(unit, by, day)
    circle = await circle_of(unit, by.now, items)
    told = []
    for item in items:
        await require_of(unit, by, Act.REMIND_ACTION, item)
        if not item.alive:
            raise AlreadyDone(number=item.number)
        told += [(item, m) for m in circle.preparers(item) if only is None or m.id in only]
    act = await _planned(unit, by, on, told, {"by": by.actor.id}) if told else None
    return Later(on, tuple(told), act)


async def not_once_more(unit: Unit, by: By, act: RecordedAct) -> None:
    """Cancel what was asked for by that act and has not been sent; refused when all of it has."""
    waiting = await unit.deliveries.ahead(by.now + _LONG_ENOUGH)
    theirs = [d.id for d in waiting if d.state in PENDING and (d.payload or {}).get(BY_ACT) == act.id]
    if not theirs:
        raise AlreadyOut
    await unit.deliveries.cancel(theirs, "taken back")


def _day(unit: Unit, by: By, day: date) -> date:
    """The day, or the first after it on which people are written to; a quiet weekday of theirs is no hindrance."""
    today = local(by.now, unit.network.time_zone).date()
    if not 0 < (day - today).days <= FURTHEST_SNOOZE:
        raise NotSoLong(day=day)
    return days_for(unit.network, None, by.working_day).first(day)


async def _planned(
    unit: Unit, by: By, on: date, told: Sequence[tuple[ActionItem, Member]], facts: dict[str, object]
) -> int:
    act = await recorded(unit, by, REMIND_LATER)
    then = replace(by, now=instant(on, sending_time(unit.network), unit.network.time_zone))
    rows = [at_once(unit.network, item, member, then) for item, member in told]
    await unit.deliveries.plan([replace(row, payload={**facts, BY_ACT: act}) for row in rows])
    return act
