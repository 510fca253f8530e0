"""The last day for comments: those who have been silent are told before it, and whoever answers the comments after it.

The silent are told one working day before, the secretary on the first working day after, when something is unanswered.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from meetings.calendar.days import instant, local
from meetings.calendar.workdays import WorkingDay, is_working_day, working_days_before
from meetings.minutes.records import Comment, Minutes, MinutesState
from meetings.network.people import Member, Network
from meetings.ports import Unit
from meetings.reminders.deliveries import Delivery, DeliveryState, Planned
from meetings.reminders.notices import notice
from meetings.reminders.planning import PENDING, recipient, sending_time

LAST_DAY, TO_ANSWER = "last-day-for-comments", "comments-to-answer"
"""The rules of the notices."""
RULES = (LAST_DAY, TO_ANSWER)
MEETING = "Meeting"
NOTHING_TO_SAY = "has nothing to say"
"""Why a row was cancelled that is not to be planned again."""
LATE = 7
"""Days for which what waits for an answer is still news."""


def still_wanted(minutes: Minutes, today: date) -> bool:
    """Whether comments are being asked for, with a last day that has not passed."""
    return (
        minutes.state is MinutesState.COMMENTED and minutes.comment_until is not None and today <= minutes.comment_until
    )


def still_to_answer(minutes: Minutes, until: object) -> bool:
    """Whether comments were taken until that day, as a row has it, and can still be answered."""
    said = minutes.comment_until
    return minutes.state is MinutesState.COMMENTED and said is not None and said.isoformat() == until


def silent(members: Iterable[Member], minutes: Minutes, comments: Iterable[Comment]) -> list[Member]:
    """Those who have not commented; whoever writes the minutes is not asked."""
    heard = {c.author_id for c in comments if not c.removed} | {minutes.secretary_id}
    return [m for m in members if m.id not in heard]


async def replan_last_day(
    unit: Unit, minutes: Minutes, now: datetime, working: WorkingDay = is_working_day
) -> tuple[int, int]:
    """Plan what is to be said before and after the last day and cancel what no longer is; how many of each."""
    wanted = {_key(p): p for p in await _planned(unit, minutes, now, working)}
    rows = [d for d in await unit.deliveries.about(MEETING, minutes.meeting_id) if d.rule in RULES]
    gone = [d for d in rows if d.state in PENDING and _key(d) not in wanted]
    standing = {_key(d) for d in rows if d.state is not DeliveryState.CANCELLED} - {_key(d) for d in gone}
    standing |= {_key(d) for d in rows if d.last_outcome == NOTHING_TO_SAY}
    new = [p for key, p in wanted.items() if key not in standing]
    if gone:
        await unit.deliveries.cancel([d.id for d in gone], "no longer holds")
    if new:
        await unit.deliveries.plan(new)
    return len(new), len(gone)


async def replan_last_days(unit: Unit, now: datetime, working: WorkingDay = is_working_day) -> tuple[int, int]:
    """The same for all minutes that are out for comments: members come and go, and comment."""
    new = gone = 0
    for minutes in await unit.minutes.all():
        if minutes.state is MinutesState.COMMENTED:
            done = await replan_last_day(unit, minutes, now, working)
            new, gone = new + done[0], gone + done[1]
    return new, gone


async def somebody_is_reminded(unit: Unit, minutes: Minutes) -> bool:
    """Whether anybody is still to be told: not when the last day is so near that its reminder would have been."""
    rows = await unit.deliveries.about(MEETING, minutes.meeting_id)
    return any(d.rule == LAST_DAY and d.state in PENDING for d in rows)


async def not_reminded(unit: Unit, minutes: Minutes, member: Member) -> bool:
    """Who has nothing to say is not asked again before that last day; whether they would have been."""
    rows = await unit.deliveries.about(MEETING, minutes.meeting_id)
    theirs = [d for d in rows if d.rule == LAST_DAY and d.recipient == recipient(member.id) and d.state in PENDING]
    await unit.deliveries.cancel([d.id for d in theirs], NOTHING_TO_SAY)
    return bool(theirs)


async def _planned(unit: Unit, minutes: Minutes, now: datetime, working: WorkingDay) -> list[Planned]:
    """Those that are still ahead."""
    until = minutes.comment_until
    today = local(now, unit.network.time_zone).date()
    if until is None or not still_wanted(minutes, today):
        return []
    before, after = working_days_before(until, 1, working), until + timedelta(days=1)
    while not working(after):
        after += timedelta(days=1)
    members = silent(await unit.members.roster(today), minutes, await unit.comments.of_meeting(minutes.meeting_id))
    made = [_row(unit.network, minutes, LAST_DAY, m.id, before, until + timedelta(days=1)) for m in members]
    if minutes.secretary_id is not None:
        made.append(_row(unit.network, minutes, TO_ANSWER, minutes.secretary_id, after, after + timedelta(days=LATE)))
    return [p for p in made if p.not_before > now]


def _row(network: Network, minutes: Minutes, rule: str, member: int, on: date, over: date) -> Planned:
    at, ends = (instant(day, sending_time(network), network.time_zone) for day in (on, over))
    facts = {"until": minutes.comment_until.isoformat() if minutes.comment_until else ""}
    about = (MEETING, minutes.meeting_id)
    return notice(network, rule, about, recipient(member), at, due_on=on, good_for=ends - at, facts=facts)


def _key(row: Planned | Delivery) -> tuple[str, date, str, object]:
    return row.rule, row.due_on, row.recipient, (row.payload or {}).get("until")
