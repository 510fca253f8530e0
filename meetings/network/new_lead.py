"""Somebody becomes chair or coordinator of a network that is under way: they are told how things stand."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from meetings.acting import By
from meetings.actions.orphans import orphans
from meetings.actions.status import Standing, standing_of
from meetings.calendar.days import instant, local
from meetings.calendar.workdays import WorkingDay
from meetings.network.people import Member, Role, RoleTerm
from meetings.ports import Change, Unit
from meetings.reminders.notices import notice
from meetings.reminders.planning import recipient, sending_time

RULE = "role-begins"
"""The notice to whoever begins; it is about their RoleTerm."""
ABOUT = "RoleTerm"
GOOD_FOR = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Inherited:
    """What is running when a role begins: how things stand, and how much waits for an answer."""

    term: RoleTerm
    standing: Standing
    suggestions: int
    """That nobody has said yes or no to."""
    reported: int
    """To be closed by the network."""
    orphaned: int
    former: tuple[Member, ...] = ()
    """Who had the role until the day before."""


async def tell_new_leads(
    unit: Unit, changes: Iterable[Change], now: datetime, working: WorkingDay, actor_id: int | None = None
) -> None:
    """Plan that those whose role begins by these changes are told, on their first working day; not who did it."""
    network = unit.network
    today = local(now, network.time_zone).date()
    for change in changes:
        term = change.after
        if change.before is not None or not isinstance(term, RoleTerm) or term.role is Role.MEMBER:
            continue
        day = max(term.starts_on or today, today)
        if term.member_id == actor_id or (term.ends_on is not None and term.ends_on < day):
            continue
        while not working(day):
            day += timedelta(days=1)
        at = now if day == today else instant(day, sending_time(network), network.time_zone)
        row = notice(network, RULE, (ABOUT, term.id), recipient(term.member_id), at, good_for=GOOD_FOR)
        await unit.deliveries.plan([row])


async def inherited(unit: Unit, member: Member, term_id: int, now: datetime) -> Inherited | None:
    """What whoever begins has to know; None when the role is not theirs, or nothing is running."""
    term = await unit.role_terms.get(term_id)
    today = local(now, unit.network.time_zone).date()
    if term is None or term.member_id != member.id or not term.covers(today) or not member.leads:
        return None
    standing = await standing_of(unit, By(member, now))
    open_matters = standing.overdue or standing.due or standing.later or standing.reported
    if not open_matters and standing.meeting is None:
        return None
    unanswered = len(standing.agenda.unanswered) if standing.agenda else 0
    former = await _former(unit, term)
    return Inherited(term, standing, unanswered, len(standing.reported), len(await orphans(unit, now)), former)


async def _former(unit: Unit, term: RoleTerm) -> tuple[Member, ...]:
    """Those whose term of the same role ended the day before, but for who goes on."""
    if term.starts_on is None:
        return ()
    last = term.starts_on - timedelta(days=1)
    terms = [t for t in await unit.role_terms.all() if t.role is term.role]
    going_on = {t.member_id for t in terms if t.covers(term.starts_on)}
    ended = [t.member_id for t in terms if t.ends_on == last and t.covers(last) and t.member_id not in going_on]
    found = [await unit.members.get(key) for key in dict.fromkeys(ended)]
    return tuple(m for m in found if m is not None)
