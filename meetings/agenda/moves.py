"""Points that are moved from meeting to meeting: at the third time chair and coordinator are asked what to do.

Counted are moves by hand and meetings that did not reach the point, also those that only pass.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from meetings.acting import By, Done
from meetings.agenda.call_changes import changed_since_call
from meetings.agenda.carrying import first_to_come, left_over
from meetings.agenda.items import AgendaItem, AgendaState, on_agenda
from meetings.agenda.proposers_told import CLOSED, tell_proposers
from meetings.authorisation import Act, require
from meetings.calendar.days import Meeting, instant, local, upcoming
from meetings.calendar.workdays import WorkingDay, is_working_day
from meetings.errors import AlreadyDone
from meetings.network.people import Network
from meetings.ports import Change, Unit
from meetings.reminders.deliveries import Delivery, DeliveryState
from meetings.reminders.notices import notice
from meetings.reminders.planning import PENDING, recipient, sending_time

THIRD = 3
"""Moves after which it is asked, and asked again at each further one."""
RULE = "third-move"
ITEM = "AgendaItem"
ANSWERED = "answered"
"""Why a question is not sent: the move it would ask about is the answer to the one before."""


@dataclass(frozen=True, slots=True)
class Hanging:
    """What earlier meetings left: the meeting that gets it, and how often each item has been moved, by its id."""

    meeting: Meeting | None = None
    moved: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Worn:
    """A point that stands on a meeting to come and has been moved so often."""

    item: AgendaItem
    meeting: Meeting
    moved: int


async def hanging(unit: Unit, today: date) -> Hanging:
    """What hangs over now; nothing when no meeting is planned that could get it."""
    meetings = await unit.meetings.all()
    gets = first_to_come(meetings, today)
    if gets is None:
        return Hanging()
    left = await left_over(unit, meetings, today)
    return Hanging(gets, {c.item.id: c.moved for c in left})


async def standing_now(unit: Unit, item: AgendaItem, today: date) -> Worn | None:
    """The meeting to come on whose agenda the item stands, and how often it has been moved; None when on none."""
    if not on_agenda(item) or item.taken_up:
        return None
    over = await hanging(unit, today)
    if over.meeting and item.id in over.moved:
        return Worn(item, over.meeting, over.moved[item.id])
    meeting = await unit.meetings.get(item.meeting_id or 0)
    return Worn(item, meeting, item.times_moved) if meeting and upcoming([meeting], today) else None


async def ask_of_moved(unit: Unit, now: datetime, working: WorkingDay = is_working_day) -> int:
    """Ask chair and coordinator of every point that has been moved often, once for each time; how many points.

    They are asked when people are at work: the day after a meeting is often a Saturday.
    """
    today = local(now, unit.network.time_zone).date()
    new = [w for w in await _worn(unit, today) if not await _asked(unit, w)]
    leads = [m for m in await unit.members.roster(today) if m.leads] if new else []
    await unit.deliveries.plan(
        [
            notice(
                unit.network,
                RULE,
                (ITEM, w.item.id),
                recipient(lead.id),
                at_work(now, unit.network, working),
                due_on=w.meeting.starts_on,
                facts={"moved": w.moved},
            )
            for w in new
            for lead in leads
        ]
    )
    return len(new)


async def answered(unit: Unit, item: AgendaItem) -> None:
    """A day was set for the item as an answer: that it was moved for it is nothing to ask about again."""
    rows = await unit.deliveries.about(ITEM, item.id)
    waiting = [r.id for r in rows if r.rule == RULE and r.state in PENDING and _asks_of(r, item.times_moved)]
    await unit.deliveries.cancel(waiting, ANSWERED)


async def close(unit: Unit, by: By, item: AgendaItem, answer: str) -> Done[AgendaItem]:
    """Take a point off the agenda for good though no meeting has taken it up; who raised it is told why."""
    require(by.actor, Act.PREPARE_AGENDA, item)
    if not on_agenda(item) or item.taken_up:
        raise AlreadyDone(number=item.title)
    closed = await unit.agenda.save(replace(item, state=AgendaState.WITHDRAWN, answer=answer))
    changes = [Change(item, closed)]
    await changed_since_call(unit, changes, by.now)
    act = await unit.acts.record(by.actor.id, "close-item", changes, by.now, conversation=by.conversation)
    await tell_proposers(unit, by, CLOSED, closed, act)
    return Done(act, (closed,))


async def _worn(unit: Unit, today: date) -> list[Worn]:
    meetings = await unit.meetings.all()
    coming = {m.id: m for m in upcoming(meetings, today)}
    gets = first_to_come(meetings, today)
    left = await left_over(unit, meetings, today) if gets else []
    found = [Worn(c.item, gets, c.moved) for c in left if gets]
    found += [
        Worn(i, coming[i.meeting_id], i.times_moved)
        for i in await unit.agenda.all()
        if i.meeting_id in coming and on_agenda(i) and not i.taken_up
    ]
    return [w for w in found if w.moved >= THIRD]


async def _asked(unit: Unit, worn: Worn) -> bool:
    """Whether it has been asked of this move already: another day of the meeting is no further move."""
    rows = await unit.deliveries.about(ITEM, worn.item.id)
    live = (
        r for r in rows if r.rule == RULE and (r.state is not DeliveryState.CANCELLED or r.last_outcome == ANSWERED)
    )
    return any(_asks_of(r, worn.moved) for r in live)


def _asks_of(row: Delivery, moved: int) -> bool:
    return (row.payload or {}).get("moved") == moved


def at_work(now: datetime, network: Network, working: WorkingDay) -> datetime:
    """The instant itself, or when nobody works that day the sending hour of the next day on which people do."""
    day = local(now, network.time_zone).date()
    if working(day):
        return now
    while not working(day):
        day += timedelta(days=1)
    return instant(day, sending_time(network), network.time_zone)
