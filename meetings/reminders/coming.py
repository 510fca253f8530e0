"""What is to be sent: the reminders of the next two weeks by day and person, what waits, and what was given up."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from meetings.acting import By
from meetings.actions.items import ActionItem
from meetings.authorisation import Act, require
from meetings.calendar.days import local
from meetings.calendar.workdays import WorkingDay, is_working_day
from meetings.network.people import Member, Network
from meetings.ports import Change, Unit
from meetings.reminders.planning import circle_of, holds, member_of

AHEAD = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Coming:
    """One message: to whom, on which day, of which matters; `waits` when it should have come already."""

    day: date
    member: Member
    items: tuple[ActionItem, ...]
    waits: bool = False


async def coming(
    unit: Unit,
    now: datetime,
    only: int | None = None,
    working: WorkingDay = is_working_day,
    *,
    ahead: timedelta = AHEAD,
) -> list[Coming]:
    """The messages of two weeks, or as far `ahead`, or of them those to the member `only`, soonest first."""
    items = {i.id: i for i in await unit.actions.open()}
    circle = await circle_of(unit, now, list(items.values()))
    members = {m.id: m for m in circle.members if only in (None, m.id)}
    meetings = {m.id: m for m in await unit.meetings.all()}
    found: dict[tuple[date, int], dict[int, ActionItem]] = {}
    late: set[tuple[date, int]] = set()
    for row in await unit.deliveries.ahead(now + ahead):
        item, key = items.get(row.object_id), member_of(row.recipient) or 0
        meeting = meetings.get(item.report_meeting_id or 0) if item else None
        if item is None or key not in members or not holds(row, item, meeting, unit.network, circle, working=working):
            continue
        when = max(row.next_at or now, row.not_before, now)
        place = (local(when, unit.network.time_zone).date(), key)
        found.setdefault(place, {})[item.id] = item
        if row.not_before <= now:
            late.add(place)
    return [
        Coming(day, members[key], tuple(sorted(theirs.values(), key=lambda i: i.number)), (day, key) in late)
        for (day, key), theirs in sorted(found.items(), key=lambda f: (f[0][0], members[f[0][1]].name))
    ]


async def release_network(unit: Unit, by: By) -> tuple[int, Network]:
    """Send again in this network, also what fell due meanwhile if it still holds; how many, and the network."""
    require(by.actor, Act.SET_UP)
    before = unit.network
    after = await unit.save_network(replace(before, held_since=None)) if before.held_since else before
    number = await unit.deliveries.send_again(by.now)
    if before.held_since or number:
        await unit.acts.record(by.actor.id, "release", [Change(before, after)], by.now, conversation=by.conversation)
    return number, after
