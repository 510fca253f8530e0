"""What is said unasked of representatives: that they report back soon, that a term ends, that somebody has left."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from meetings.bodies.following import followed
from meetings.bodies.records import Representative
from meetings.calendar.days import instant, local
from meetings.calendar.workdays import WorkingDay, is_working_day, working_days_before
from meetings.network.people import Member, Network
from meetings.ports import Unit
from meetings.reminders.deliveries import Delivery, DeliveryState, Planned
from meetings.reminders.notices import notice
from meetings.reminders.planning import PENDING, recipient, sending_time

REPORT, TERM_ENDS, LEFT = "body-report", "body-term-ends", "body-left"
"""The rules of the notices."""
RULES = (REPORT, TERM_ENDS, LEFT)
ABOUT = "Representative"
TOLD_BEFORE = 3
"""Working days before somebody reports back."""
ENDS_WITHIN = timedelta(days=60)
"""Chair and coordinator hear so long before a term ends: somebody else is to be chosen at a meeting before that."""
GOOD_FOR = timedelta(days=14)
"""How long it is worth telling those who lead; a report is told of until its day."""


async def replan_body(unit: Unit, body_id: int, now: datetime, working: WorkingDay = is_working_day) -> tuple[int, int]:
    """Plan what is to be said of those who sit in the body and cancel what no longer holds; how many of each."""
    kept = [r for r in await unit.representatives.all() if r.body_id == body_id]
    return await _replanned(unit, await followed(unit, kept), now, working)


async def replan_bodies(unit: Unit, now: datetime, working: WorkingDay = is_working_day) -> tuple[int, int]:
    """The same for all: members leave, and meetings move."""
    kept = await unit.representatives.all()
    return await _replanned(unit, await followed(unit, kept), now, working) if kept else (0, 0)


async def _replanned(unit: Unit, kept: Sequence[Representative], now: datetime, working: WorkingDay) -> tuple[int, int]:
    today = local(now, unit.network.time_zone).date()
    members = {m.id: m for m in await unit.members.all()}
    leads = [m for m in await unit.members.roster(today) if m.leads]
    new = gone = 0
    for there in kept:
        member = members.get(there.member_id or 0)
        wanted = {_key(p): p for p in planned(unit.network, there, member, leads, now, working)}
        rows = [d for d in await unit.deliveries.about(ABOUT, there.id) if d.rule in RULES]
        off = [d for d in rows if d.state in PENDING and _key(d) not in wanted]
        standing = {_key(d) for d in rows if d.state is not DeliveryState.CANCELLED}
        missing = [p for key, p in wanted.items() if key not in standing and p.expires_at > now]
        if off:
            await unit.deliveries.cancel([d.id for d in off], "no longer holds")
        if missing:
            await unit.deliveries.plan(missing)
        new, gone = new + len(missing), gone + len(off)
    return new, gone


def planned(
    network: Network,
    there: Representative,
    member: Member | None,
    leads: Sequence[Member],
    now: datetime,
    working: WorkingDay,
) -> list[Planned]:
    """All that is to be said of one of them, ahead or just now."""
    today = local(now, network.time_zone).date()
    if there.removed or (there.ends_on is not None and there.ends_on < today):
        return []
    if member is not None and not member.active:
        day = member.left_on or today
        return [notice(network, LEFT, (ABOUT, there.id), recipient(m.id), now, due_on=day) for m in leads]
    made: list[Planned] = []
    if member is not None and there.reports_on is not None and there.reports_on > today:
        day = working_days_before(there.reports_on, TOLD_BEFORE, working)
        over = instant(there.reports_on, sending_time(network), network.time_zone)
        at = max(instant(day, sending_time(network), network.time_zone), now)
        if at < over:
            made.append(
                notice(
                    *(network, REPORT, (ABOUT, there.id), recipient(member.id), at),
                    due_on=there.reports_on,
                    good_for=over - at,
                )
            )
    if there.ends_on is not None:
        first = instant(there.ends_on - ENDS_WITHIN, sending_time(network), network.time_zone)
        if first > now - GOOD_FOR:
            made += [
                notice(
                    *(network, TERM_ENDS, (ABOUT, there.id), recipient(m.id), first),
                    due_on=there.ends_on,
                    good_for=GOOD_FOR,
                )
                for m in leads
            ]
    return made


def _key(row: Planned | Delivery) -> tuple[str, date, str]:
    return row.rule, row.due_on, row.recipient
