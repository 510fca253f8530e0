"""A seat gets another holder, and somebody leaves: terms end and begin, and what was theirs by name goes on.

Matters of the seat follow it by themselves. What its former holder prepared by name goes to the successor on
the day they begin, in the same act when that is today, else by `begin`, which is called now and then.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from meetings.acting import By
from meetings.actions.belongings import Belongings, belongings_of, pass_on
from meetings.actions.orphans import tell_of_orphans
from meetings.authorisation import Act, require
from meetings.calendar.days import FURTHEST, instant, local
from meetings.calendar.workdays import WorkingDay, is_working_day
from meetings.errors import AlreadyDone, FarDate, NotForYou, PastDate, Refusal
from meetings.network.people import Member, MemberKind, Seat, SeatTerm
from meetings.network.seats import is_empty, terms_there
from meetings.ports import Change, Unit
from meetings.reminders.deliveries import DeliveryState
from meetings.reminders.notices import free_day, notice
from meetings.reminders.planning import PENDING, recipient, replan, sending_time

HOLDER, BEGINS, LEAVES, DEPARTED = "change-holder", "seat-begins", "leave", "departed"
"""The acts."""
STARTER = "starter-list"
"""The rule of what a successor is told when they begin; it is about their SeatTerm."""
PASSED = "seat-passed"
"""The rule of what chair and coordinator are told when matters have gone to a successor on the day."""
LEAVING = "leaving-told"
"""The rule of what chair and coordinator are told when a member has told their own last day; about the Member."""
ABOUT = "SeatTerm"
GOOD_FOR = timedelta(days=14)
"""How long a starter list is worth sending."""
LATELY = timedelta(days=21)
"""So long after a term has begun what belongs to its beginning is still done, and a successor still welcomed."""
ON_ITS_WAY = PENDING | {DeliveryState.CLAIMED, DeliveryState.SENDING, DeliveryState.SENT}


class AlreadyHolds(Refusal):
    """The successor has the seat already: `name`, `seat`."""


@dataclass(frozen=True, slots=True)
class Succession:
    """A change of holder: the act, who had the seat, and what went to the successor now."""

    act: int
    seat: Seat
    term: SeatTerm
    former: Member | None
    passed: Belongings


@dataclass(frozen=True, slots=True)
class Leaving:
    """Somebody's last day: the act, the member as they are now, and what is theirs by name."""

    act: int
    member: Member
    theirs: Belongings


async def change_holder(unit: Unit, by: By, seat: Seat, successor: Member, from_day: date) -> Succession:
    """End the present holder's term the day before and begin the successor's; what was planned before is replaced."""
    require(by.actor, Act.SET_UP)
    today = local(by.now, unit.network.time_zone).date()
    if from_day - today > FURTHEST:
        raise FarDate(date=from_day)
    terms = [t for t in await unit.seat_terms.all() if t.seat_id == seat.id and not is_empty(t)]
    if any(_held_by(t, successor, from_day, today) for t in terms):
        home = await unit.organisations.get(seat.organisation_id)
        raise AlreadyHolds(name=successor.name, seat=f"{seat.function}, {home.name}" if home else seat.function)
    changes = [Change(t, await unit.seat_terms.save(after)) for t, after in _ended(terms, successor, from_day, today)]
    term = await unit.seat_terms.add(SeatTerm(0, unit.network.id, seat.id, successor.id, from_day))
    changes.append(Change(None, term))
    former, passed = await former_holder(unit, term), Belongings()
    if from_day <= today:
        begun, passed = await _begun(unit, term, by.now, by.working_day)
        changes += begun
    act = await unit.acts.record(by.actor.id, HOLDER, changes, by.now, conversation=by.conversation)
    await _welcome(unit, term, by.now, by.working_day)
    await tell_of_orphans(unit, by.now)
    return Succession(act, seat, term, former, passed)


async def leave(unit: Unit, by: By, member: Member, last_day: date) -> Leaving:
    """Say somebody's last day; when it has passed they have left, and their seat and roles end with it."""
    require(by.actor, Act.SET_UP)
    today = local(by.now, unit.network.time_zone).date()
    if member.id == by.actor.id and last_day < today:  # nobody could take that back
        raise NotForYou
    if not member.active or member.leaves_on == last_day:
        raise AlreadyDone(number=member.name)
    if last_day - today > FURTHEST:
        raise FarDate(date=last_day)
    theirs = await belongings_of(unit, member.id)
    gone = last_day < today
    after = replace(member, leaves_on=last_day, left_on=last_day + timedelta(days=1) if gone else None)
    changes = [Change(member, await unit.members.save(after))]
    changes += await terms_ended(unit, member, last_day)
    act = await unit.acts.record(by.actor.id, LEAVES, changes, by.now, conversation=by.conversation)
    if gone:
        await tell_of_orphans(unit, by.now)
    return Leaving(act, after, theirs)


async def tell_leaving(unit: Unit, by: By, last_day: date, to: int | None = None) -> None:
    """A member's own word of their last day, and of who comes after them, for chair and coordinator to confirm."""
    require(by.actor, Act.READ)
    today = local(by.now, unit.network.time_zone).date()
    if last_day < today:
        raise PastDate(date=last_day)
    if last_day - today > FURTHEST:
        raise FarDate(date=last_day)
    rows = [d for d in await unit.deliveries.about("Member", by.actor.id) if d.rule == LEAVING]
    due, facts = free_day(rows, today), {"day": last_day.isoformat(), "to": to}
    leads = [m for m in await unit.members.roster(today) if m.leads]
    about = ("Member", by.actor.id)
    planned = [notice(unit.network, LEAVING, about, recipient(m.id), by.now, due_on=due, facts=facts) for m in leads]
    if planned:
        await unit.deliveries.plan(planned)


async def begin(unit: Unit, now: datetime, working: WorkingDay = is_working_day) -> int:
    """Do what the day brings: who had their last day has left, and who begins gets what was the former holder's.

    How many things were done; called every hour, it does each once.
    """
    today = local(now, unit.network.time_zone).date()
    done = 0
    for member in await unit.members.all():
        if member.active and member.leaves_on is not None and member.leaves_on < today:
            left = replace(member, left_on=member.leaves_on + timedelta(days=1))
            change = Change(member, await unit.members.save(left))
            await unit.acts.record(None, DEPARTED, [change], now)
            done += 1
    for term in await terms_there(unit):
        if await _began_lately(unit, term, today):
            done += await _on_the_day(unit, term, now, working)
    return done + await tell_of_orphans(unit, now)


async def _on_the_day(unit: Unit, term: SeatTerm, now: datetime, working: WorkingDay) -> int:
    changes, passed = await _begun(unit, term, now, working)
    if changes:
        act = await unit.acts.record(None, BEGINS, changes, now)
        if passed:
            today = local(now, unit.network.time_zone).date()
            leads = [m for m in await unit.members.roster(today) if m.leads and m.id != term.member_id]
            facts = {"act": act}
            rows = [notice(unit.network, PASSED, (ABOUT, term.id), recipient(m.id), now, facts=facts) for m in leads]
            await unit.deliveries.plan(rows)
    return bool(changes) + await _welcome(unit, term, now, working)


async def _begun(unit: Unit, term: SeatTerm, now: datetime, working: WorkingDay) -> tuple[list[Change], Belongings]:
    """What a term's first day brings, once: the successor sits for the organisation and has what was by name."""
    if not await unit.inbox.claim(f"seat-term:{term.id}", now):
        return [], Belongings()
    today = local(now, unit.network.time_zone).date()
    changes = await _seated(unit, term, today)
    for item in await unit.actions.open():
        if any(p.seat_id == term.seat_id for p in item.preparers):
            await replan(unit, item, now, working)
    former = await former_holder(unit, term)
    if former is None or former.id == term.member_id or await _sits(unit, former.id, today):
        return changes, Belongings()
    theirs = await belongings_of(unit, former.id)
    passed = await pass_on(unit, theirs, lambda p: p.member_id == former.id, term.member_id, now, working)
    return [*changes, *passed], theirs


async def _seated(unit: Unit, term: SeatTerm, today: date) -> list[Change]:
    """The successor as a member for the seat's organisation, unless they sit for another as well."""
    member, seat = await unit.members.get(term.member_id), await unit.seats.get(term.seat_id)
    if member is None or seat is None:
        return []
    elsewhere = await _sits(unit, member.id, today, but=term.seat_id)
    home = member.organisation_id if elsewhere and member.organisation_id else seat.organisation_id
    kind = MemberKind.MEMBER if member.kind is MemberKind.SUBSTITUTE else member.kind
    after = replace(member, organisation_id=home, kind=kind, title=member.title or seat.function)
    return [] if after == member else [Change(member, await unit.members.save(after))]


async def _sits(unit: Unit, member_id: int, today: date, but: int | None = None) -> bool:
    """Whether a member holds a seat today, another than the one given."""
    terms = await terms_there(unit)
    return any(t.member_id == member_id and t.seat_id != but and not t.deputy and t.covers(today) for t in terms)


async def former_holder(unit: Unit, term: SeatTerm) -> Member | None:
    """Whose term of the seat ended last before this one began."""
    day = term.starts_on or date.min
    others = [t for t in await unit.seat_terms.all() if t.seat_id == term.seat_id and not t.deputy and t.id != term.id]
    ended = [t for t in others if not is_empty(t) and t.ends_on is not None and t.ends_on < day]
    last = max(ended, key=lambda t: (t.ends_on or date.min, t.id), default=None)
    return await unit.members.get(last.member_id) if last else None


async def _began_lately(unit: Unit, term: SeatTerm, today: date) -> bool:
    """Whether a holder's term has begun now, and was known before it began: not one that a file tells of later."""
    if term.deputy or term.starts_on is None or not term.covers(today) or today - term.starts_on > LATELY:
        return False
    acts = await unit.acts.about(ABOUT, term.id)
    known = local(acts[0].at, unit.network.time_zone).date() if acts else None
    return known is not None and (acts[0].act == HOLDER or known <= term.starts_on)


async def _welcome(unit: Unit, term: SeatTerm, now: datetime, working: WorkingDay) -> int:
    """Plan the starter list for the first working day on or after the first, once the successor can be written to."""
    contact = await unit.contact_of(term.member_id)
    if contact is None or not (contact.teams_id or contact.conversation_id):
        return 0  # asked again every hour: they have not been met in Teams yet
    rows = [d for d in await unit.deliveries.about(ABOUT, term.id) if d.rule == STARTER]
    if any(d.state in ON_ITS_WAY for d in rows):
        return 0
    network = unit.network
    today = local(now, network.time_zone).date()
    day = max(term.starts_on or today, today)
    while not working(day):
        day += timedelta(days=1)
    at = max(instant(day, sending_time(network), network.time_zone), now) if day > today else now
    if any(local(d.not_before, network.time_zone).date() == day for d in rows):
        return 0  # it did not arrive today: tomorrow again
    to = recipient(term.member_id)
    planned = notice(network, STARTER, (ABOUT, term.id), to, at, due_on=free_day(rows, day), good_for=GOOD_FOR)
    await unit.deliveries.plan([planned])
    return 1


def _ended(
    terms: Sequence[SeatTerm], successor: Member, from_day: date, today: date
) -> Iterable[tuple[SeatTerm, SeatTerm]]:
    """The terms that have to end earlier, or never begin, for the successor to have the seat from the day."""
    last = from_day - timedelta(days=1)
    planned = [t for t in terms if t.starts_on is not None and t.starts_on > today and not t.deputy]
    waited_for = {t.starts_on - timedelta(days=1) for t in planned if t.starts_on}
    for term in terms:
        if term.deputy and term.member_id != successor.id:
            continue
        ends = term.ends_on
        if term in planned or (term.starts_on is not None and term.starts_on >= from_day):
            ends = (term.starts_on or from_day) - timedelta(days=1)
        elif ends is None or ends > last or ends in waited_for:
            ends = last
        if ends != term.ends_on:
            yield term, replace(term, ends_on=ends)


def _held_by(term: SeatTerm, successor: Member, from_day: date, today: date) -> bool:
    """Whether the successor holds the seat on that day already, but for what is only planned for another day."""
    if term.deputy or term.member_id != successor.id:
        return False
    planned = term.starts_on is not None and term.starts_on > today
    return term.starts_on == from_day if planned else term.covers(from_day)


async def terms_ended(unit: Unit, member: Member, last_day: date) -> list[Change]:
    """Seats and roles that would go on after the last day end with it."""
    changes: list[Change] = []
    for term in await unit.seat_terms.all():
        if term.member_id == member.id and not is_empty(term) and (term.ends_on is None or term.ends_on > last_day):
            ends = max(last_day, (term.starts_on or last_day) - timedelta(days=1))
            changes.append(Change(term, await unit.seat_terms.save(replace(term, ends_on=ends))))
    for role in await unit.role_terms.all():
        if role.member_id == member.id and (role.ends_on is None or role.ends_on > last_day):
            ends = max(last_day, (role.starts_on or last_day) - timedelta(days=1))
            changes.append(Change(role, await unit.role_terms.save(replace(role, ends_on=ends))))
    return changes
