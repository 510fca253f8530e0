"""When a chair's term draws to its end: the election is proposed as a point in time before it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from meetings.calendar.days import Meeting, MeetingState, instant, local
from meetings.calendar.workdays import WorkingDay, is_working_day, last_working_day
from meetings.network.people import Role, RoleTerm
from meetings.ports import Unit
from meetings.reminders.notices import notice
from meetings.reminders.planning import recipient, sending_time

RULE = "chair-election"
"""The notice to those who lead; it is about the RoleTerm that ends."""
ABOUT = "RoleTerm"
AHEAD = timedelta(days=42)
"""Before the meeting at which to elect: its agenda is being made then."""
GOOD_FOR = timedelta(days=21)


@dataclass(frozen=True, slots=True)
class Ending:
    """A term that ends with nobody after it, and the last meeting at which the next chair can be elected."""

    term: RoleTerm
    meeting: Meeting | None


def ending(terms: Sequence[RoleTerm], meetings: Sequence[Meeting], today: date) -> Ending | None:
    """The chair's term that ends first with nobody elected after it; None when there is none, or no end is said."""
    chairs = [
        t for t in terms if t.role is Role.CHAIR and (t.ends_on is None or t.ends_on >= (t.starts_on or date.min))
    ]
    now = [t for t in chairs if t.covers(today) and t.ends_on is not None]
    if not now or any(t.ends_on is None or t.ends_on > max(_last(n) for n in now) for t in chairs):
        return None
    term = max(now, key=lambda t: (_last(t), t.id))
    open_ = [m for m in meetings if m.state is MeetingState.PLANNED and today <= m.starts_on <= _last(term)]
    return Ending(term, max(open_, key=lambda m: m.starts_on, default=None))


async def propose_election(unit: Unit, now: datetime, working: WorkingDay = is_working_day) -> int:
    """Plan that those who lead are told in time; how many rows. Called every hour, it plans each once."""
    today = local(now, unit.network.time_zone).date()
    found = ending(await unit.role_terms.all(), await unit.meetings.all(), today)
    if found is None or found.term.ends_on is None:
        return 0
    by_then = found.meeting.starts_on if found.meeting else found.term.ends_on
    day = last_working_day(max(by_then - AHEAD, today), working)
    if any(row.rule == RULE for row in await unit.deliveries.about(ABOUT, found.term.id)):
        return 0
    at = max(now, instant(day, sending_time(unit.network), unit.network.time_zone))
    leads = [m for m in await unit.members.roster(today) if m.leads]
    rows = [notice(unit.network, RULE, (ABOUT, found.term.id), recipient(m.id), at, good_for=GOOD_FOR) for m in leads]
    await unit.deliveries.plan(rows)
    return len(rows)


def _last(term: RoleTerm) -> date:
    return term.ends_on or date.max
