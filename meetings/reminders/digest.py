"""Once a week chair and coordinator hear what is overdue, each in their own chat; nothing when nothing is."""

from datetime import date, datetime, timedelta

from meetings.actions.items import ActionItem, overdue
from meetings.calendar.days import instant, local
from meetings.calendar.workdays import WorkingDay, is_working_day, last_working_day
from meetings.network.people import Network
from meetings.ports import Unit
from meetings.reminders.deliveries import DeliveryState
from meetings.reminders.notices import notice
from meetings.reminders.occasions import days_for
from meetings.reminders.planning import PENDING, recipient, sending_time

DIGEST = "overdue-digest"
ABOUT_NETWORK = "Network"
WEEK = timedelta(weeks=1)


def next_digest(network: Network, now: datetime, working: WorkingDay = is_working_day) -> date | None:
    """The day of the next one: the weekday chosen, or the working day before; none in the summer pause."""
    if network.digest_weekday is None:
        return None
    days, today = days_for(network, None, working), local(now, network.time_zone).date()
    nominal = today + timedelta(days=(network.digest_weekday - today.weekday()) % 7)
    while True:
        day = last_working_day(nominal, days.working)
        if not days.paused(nominal) and instant(day, sending_time(network), network.time_zone) > now:
            return day
        nominal += WEEK


async def plan_digest(unit: Unit, now: datetime, working: WorkingDay = is_working_day) -> tuple[int, int]:
    """Plan the next one to everybody who leads, and cancel what no longer is; how many of each."""
    network = unit.network
    day = next_digest(network, now, working)
    rows = [d for d in await unit.deliveries.about(ABOUT_NETWORK, network.id) if d.rule == DIGEST]
    leads = [m for m in await unit.members.roster(local(now, network.time_zone).date()) if m.leads]
    at = instant(day, sending_time(network), network.time_zone) if day else now
    about = (ABOUT_NETWORK, network.id)
    wanted = {recipient(m.id): notice(network, DIGEST, about, recipient(m.id), at, due_on=day) for m in leads if day}
    gone = [
        d.id
        for d in rows
        if d.state in PENDING
        and d.not_before > now
        and (d.recipient not in wanted or (d.due_on, d.not_before) != (day, wanted[d.recipient].not_before))
    ]
    there = {
        d.recipient for d in rows if d.due_on == day and d.state is not DeliveryState.CANCELLED and d.id not in gone
    }
    new = [p for name, p in wanted.items() if name not in there]
    if gone:
        await unit.deliveries.cancel(gone, "no longer holds")
    if new:
        await unit.deliveries.plan(new)
    return len(new), len(gone)


async def overdue_items(unit: Unit, today: date) -> list[ActionItem]:
    """What is overdue, the longest first."""
    late = [i for i in await unit.actions.open() if overdue(i, today)]
    return sorted(late, key=lambda i: (i.report_on or today, i.number))
