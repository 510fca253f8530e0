"""What a network lacks: an organisation without anybody, an empty seat, a holder not met, a member without seat."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from meetings.calendar.days import instant, local
from meetings.calendar.workdays import WorkingDay, is_working_day
from meetings.collation import swedish
from meetings.network.people import Member, MemberKind, NetworkState, Organisation, Seat, SeatTerm
from meetings.network.seats import is_empty, seats_there, terms_there
from meetings.ports import Unit
from meetings.reminders.notices import notice
from meetings.reminders.planning import recipient, sending_time
from meetings.rounds.whom import in_network

MISSING = "network-missing"
"""The rule of what those who lead are told of it, at most once a month and only as news; about the network."""
ABOUT = "Network"
FIRST_DAYS = 7
"""In so many days from the first of a month it is told, should the first working day have been missed."""
GOOD_FOR = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Missing:
    """What is not as it should be, each part in Swedish order."""

    homes: tuple[Organisation, ...] = ()
    """Organisations for which nobody is in the network."""
    seats: tuple[tuple[Seat, SeatTerm | None], ...] = ()
    """Seats that nobody holds today, with the term of whoever is to have them."""
    unmet: tuple[Member, ...] = ()
    """Holders of a seat who have not been met in Teams."""
    seatless: tuple[Member, ...] = ()
    """Members for an organisation who hold no seat, in a network that has seats."""

    def __bool__(self) -> bool:
        return bool(self.homes or self.seats or self.unmet or self.seatless)


async def missing_of(unit: Unit, today: date) -> Missing:
    """What the network lacks that day; organisations that have left lack nothing."""
    homes = {o.id: o for o in await unit.organisations.all() if in_network(o, today)}
    roster = await unit.members.roster(today)
    seats = [s for s in await seats_there(unit) if s.organisation_id in homes]
    terms = [t for t in await terms_there(unit) if not is_empty(t)]
    there = {m.id: m for m in roster}
    holding = {t.seat_id: t for t in terms if not t.deputy and t.covers(today) and t.member_id in there}
    sitting = {t.member_id for t in terms if t.covers(today)}
    represented = {m.organisation_id for m in roster}
    holders = sorted({t.member_id for t in holding.values()})
    names = {o.id: swedish(o.name) for o in homes.values()}
    return Missing(
        tuple(sorted((o for o in homes.values() if o.id not in represented), key=lambda o: swedish(o.name))),
        tuple(
            (s, _to_come(terms, s, today))
            for s in sorted(seats, key=lambda s: (names[s.organisation_id], s.id))
            if s.id not in holding
        ),
        tuple([there[key] for key in holders if not await _met(unit, key)]),
        tuple(m for m in roster if seats and _should_sit(m, homes) and m.id not in sitting),
    )


def keys_of(missing: Missing) -> list[str]:
    """What is missing, by kind and id: by that it is known whether it is news."""
    homes, seats = [f"home:{o.id}" for o in missing.homes], [f"seat:{s.id}" for s, _ in missing.seats]
    people = [f"unmet:{m.id}" for m in missing.unmet] + [f"seatless:{m.id}" for m in missing.seatless]
    return sorted([*homes, *seats, *people])


async def tell_of_missing(unit: Unit, now: datetime, working: WorkingDay = is_working_day) -> int:
    """Plan that chair and coordinator hear of it in the first days of a month; how many hear."""
    today = local(now, unit.network.time_zone).date()
    if today.day > FIRST_DAYS or not working(today) or unit.network.state is not NetworkState.ACTIVE:
        return 0
    rows = [d for d in await unit.deliveries.about(ABOUT, unit.network.id) if d.rule == MISSING]
    if any((d.due_on.year, d.due_on.month) == (today.year, today.month) for d in rows):
        return 0
    found = await missing_of(unit, today)
    what = keys_of(found)
    last = max(rows, key=lambda d: (d.due_on, d.id), default=None)
    if not found or (last is not None and (last.payload or {}).get("what") == what):
        return 0  # nothing, or what they were told the last time
    at = max(now, instant(today, sending_time(unit.network), unit.network.time_zone))
    about = (ABOUT, unit.network.id)
    leads = [m for m in await unit.members.roster(today) if m.leads]
    planned = [
        notice(unit.network, MISSING, about, recipient(m.id), at, due_on=today, good_for=GOOD_FOR, facts={"what": what})
        for m in leads
    ]
    if planned:
        await unit.deliveries.plan(planned)
    return len(planned)


def _to_come(terms: list[SeatTerm], seat: Seat, today: date) -> SeatTerm | None:
    ahead = [t for t in terms if t.seat_id == seat.id and not t.deputy and t.starts_on and t.starts_on > today]
    return min(ahead, key=lambda t: (t.starts_on or today, t.id), default=None)


async def _met(unit: Unit, member_id: int) -> bool:
    contact = await unit.contact_of(member_id)
    return contact is not None and bool(contact.teams_id or contact.conversation_id)


def _should_sit(member: Member, homes: dict[int, Organisation]) -> bool:
    return member.kind is MemberKind.MEMBER and member.organisation_id in homes
