"""The last day for comments draws near: those who have not commented are told one working day before."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from meetings.calendar.days import instant, local
from meetings.calendar.workdays import WorkingDay, is_working_day, working_days_before
from meetings.minutes.records import Comment, Minutes, MinutesState
from meetings.network.people import Member
from meetings.ports import Unit
from meetings.reminders.deliveries import Delivery, DeliveryState, Planned
from meetings.reminders.notices import notice
from meetings.reminders.planning import PENDING, recipient, sending_time

LAST_DAY = "last-day-for-comments"
"""The rule of the notice."""
MEETING = "Meeting"


def still_wanted(minutes: Minutes, today: date) -> bool:
    """Whether comments are being asked for, with a last day that has not passed."""
    return (
        minutes.state is MinutesState.COMMENTED and minutes.comment_until is not None and today <= minutes.comment_until
    )


def silent(members: Iterable[Member], minutes: Minutes, comments: Iterable[Comment]) -> list[Member]:
    """Those who have not commented; whoever writes the minutes is not asked."""
    heard = {c.author_id for c in comments if not c.removed} | {minutes.secretary_id}
    return [m for m in members if m.id not in heard]


async def replan_last_day(
    unit: Unit, minutes: Minutes, now: datetime, working: WorkingDay = is_working_day
) -> tuple[int, int]:
    """Plan what is to be said before the last day and cancel what no longer is; how many of each."""
    wanted = {_key(p): p for p in await _planned(unit, minutes, now, working)}
    rows = [d for d in await unit.deliveries.about(MEETING, minutes.meeting_id) if d.rule == LAST_DAY]
    gone = [d for d in rows if d.state in PENDING and _key(d) not in wanted]
    standing = {_key(d) for d in rows if d.state is not DeliveryState.CANCELLED} - {_key(d) for d in gone}
    new = [p for key, p in wanted.items() if key not in standing]
    if gone:
        await unit.deliveries.cancel([d.id for d in gone], "no longer holds")
    if new:
        await unit.deliveries.plan(new)
    return len(new), len(gone)


async def somebody_is_reminded(unit: Unit, minutes: Minutes) -> bool:
    """Whether anybody is still to be told: not when the last day is so near that its reminder would have been."""
    rows = await unit.deliveries.about(MEETING, minutes.meeting_id)
    return any(d.rule == LAST_DAY and d.state in PENDING for d in rows)


async def not_reminded(unit: Unit, minutes: Minutes, member: Member) -> bool:
    """Who has nothing to say is not asked again before that last day; whether they would have been."""
    rows = await unit.deliveries.about(MEETING, minutes.meeting_id)
    theirs = [d for d in rows if d.rule == LAST_DAY and d.recipient == recipient(member.id) and d.state in PENDING]
    await unit.deliveries.cancel([d.id for d in theirs], "has nothing to say")
    return bool(theirs)


async def _planned(unit: Unit, minutes: Minutes, now: datetime, working: WorkingDay) -> list[Planned]:
    network, until = unit.network, minutes.comment_until
    today = local(now, network.time_zone).date()
    if until is None or not still_wanted(minutes, today):
        return []
    on = working_days_before(until, 1, working)
    at = instant(on, sending_time(network), network.time_zone)
    if at <= now:
        return []
    over = instant(until + timedelta(days=1), sending_time(network), network.time_zone)
    members = silent(await unit.members.roster(today), minutes, await unit.comments.of_meeting(minutes.meeting_id))
    return [
        notice(
            network,
            LAST_DAY,
            (MEETING, minutes.meeting_id),
            recipient(member.id),
            at,
            due_on=on,
            good_for=over - at,
            facts={"until": until.isoformat()},
        )
        for member in members
    ]


def _key(row: Planned | Delivery) -> tuple[date, str, object]:
    return row.due_on, row.recipient, (row.payload or {}).get("until")
