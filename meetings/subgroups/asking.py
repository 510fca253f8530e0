"""The contact of a sub-network is asked how it is, in the rhythm that the network chose for it."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from meetings.calendar.days import instant, local
from meetings.calendar.workdays import WorkingDay, is_working_day
from meetings.network.people import Member
from meetings.ports import Unit
from meetings.reminders.notices import notice
from meetings.reminders.planning import recipient, sending_time
from meetings.subgroups.records import Subgroup

ASKED, OUTSIDE = "subgroup-asked", "subgroup-outside"
"""The notices: to the contact, who is a member; to those who lead, when the contact is outside the team."""
ABOUT = "Subgroup"
GOOD_FOR = timedelta(days=14)


def due(subgroup: Subgroup, today: date, zone: str) -> bool:
    """Whether its rhythm has passed since it was heard of or asked last."""
    if subgroup.removed or subgroup.rhythm_weeks is None or not (subgroup.contact_id or subgroup.contact):
        return False
    asked = local(subgroup.asked_at, zone).date() if subgroup.asked_at else None
    last = max((day for day in (subgroup.heard_on, asked) if day is not None), default=None)
    return last is None or today - last >= timedelta(weeks=subgroup.rhythm_weeks)


async def ask_contacts(unit: Unit, now: datetime, working: WorkingDay = is_working_day) -> int:
    """Plan the questions that are due today; how many sub-networks were asked. On working days only."""
    network = unit.network
    today = local(now, network.time_zone).date()
    if not working(today):
        return 0
    roster = {m.id: m for m in await unit.members.roster(today)}
    asked = 0
    for one in await unit.subgroups.all():
        if due(one, today, network.time_zone):
            to, rule = _receivers(one, roster)
            at = max(now, instant(today, sending_time(network), network.time_zone))
            rows = [notice(network, rule, (ABOUT, one.id), recipient(m.id), at, good_for=GOOD_FOR) for m in to]
            if rows:
                await unit.deliveries.plan(rows)
                await unit.subgroups.save(replace(one, asked_at=now))
                asked += 1
    return asked


def _receivers(subgroup: Subgroup, roster: dict[int, Member]) -> tuple[list[Member], str]:
    """The contact; those who lead when it is somebody outside, or a member who has left."""
    contact = roster.get(subgroup.contact_id or 0)
    if contact is not None:
        return [contact], ASKED
    return [m for m in roster.values() if m.leads], OUTSIDE
