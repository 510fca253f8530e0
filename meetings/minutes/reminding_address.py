"""Published minutes whose web address nobody has told: the coordinator is asked once a week."""

from datetime import timedelta

from meetings.acting import By
from meetings.calendar.days import Meeting, instant, local
from meetings.calendar.workdays import last_working_day
from meetings.network.people import Member, Role
from meetings.ports import Unit
from meetings.reminders.notices import notice
from meetings.reminders.planning import recipient, sending_time

RULE = "web-address-missing"
ABOUT = "Meeting"
WEEKS = 8
"""How often at most: who has not told in two months will not, and is not to be nagged."""


async def plan_address_reminders(unit: Unit, by: By, meeting: Meeting) -> None:
    """Plan them all; each falls away by itself when the address is there."""
    network, today = unit.network, local(by.now, unit.network.time_zone).date()
    days = [last_working_day(today + timedelta(weeks=n), by.working_day) for n in range(1, WEEKS + 1)]
    told = [recipient(m.id) for m in await _coordinators(unit, by)]
    at = [instant(day, sending_time(network), network.time_zone) for day in days]
    await unit.deliveries.plan([notice(network, RULE, (ABOUT, meeting.id), to, moment) for to in told for moment in at])


async def _coordinators(unit: Unit, by: By) -> list[Member]:
    """Whoever coordinates, else whoever chairs."""
    roster = await unit.members.roster(local(by.now, unit.network.time_zone).date())
    return [m for m in roster if Role.COORDINATOR in m.roles] or [m for m in roster if Role.CHAIR in m.roles]
