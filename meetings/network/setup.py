"""A network from its installation to its first meeting: the set-up state, the installer's role, the form's rules."""

import difflib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from meetings.acting import By
from meetings.agenda.standing import usual
from meetings.authorisation import Act, require
from meetings.calendar.days import FURTHEST, Meeting, MeetingState
from meetings.calendar.scheduling import ends_too_early
from meetings.errors import ChangedMeanwhile
from meetings.network.applying import Book, apply
from meetings.network.new_lead import tell_new_leads
from meetings.network.people import Member, Network, NetworkState, Role, RoleTerm, folded
from meetings.network.plan import MeetingPlan, OrganisationPlan, PersonPlan, Plan, Settings
from meetings.ports import Directory, Unit
from meetings.reminders.planning import circle_of, replan

LONGEST_NAME = 100
"""Characters of a network's, organisation's or person's name."""
MOST_REMINDER_DAYS, FURTHEST_REMINDER = 5, 60
"""How many reminders before the report date, and how many working days before at most."""
LIKE_ANOTHER = 0.85
"""From this likeness of two names the form asks which was meant, instead of making a new member of a slip."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong in one field of a form; the catalogue key `fault-<name>` is the sentence, `facts` its variables."""

    where: str
    """The field: name, organisations, chair, meetings, language or reminder_days."""
    name: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Wanted:
    """The set-up form as it was read: what could be read of it."""

    name: str
    organisations: tuple[tuple[str, tuple[str, ...]], ...]
    """Each organisation with the names of its persons."""
    chairs: tuple[int, ...]
    """Ids of members."""
    meetings: tuple[MeetingPlan, ...]
    language: str
    reminder_days: tuple[int, ...]


async def installed_network(directory: Directory, network: Network) -> tuple[Network, bool]:
    """The network of the team, and whether it was made now. `network` says where the app was installed."""
    assert network.team_id
    known = await directory.network_of_team(network.tenant_id, network.team_id)
    if known:
        return known, False
    try:
        return await directory.create_network(network), True
    except ChangedMeanwhile:  # Teams tells of one installation in two events, which may come at the same time
        known = await directory.network_of_team(network.tenant_id, network.team_id)
        if known is None:
            raise
        return known, False


async def appoint_coordinator(unit: Unit, member: Member, now: datetime, today: date) -> bool:
    """Make the installer coordinator, unless the network has one: installing again gives nobody new rights."""
    terms = await unit.role_terms.all()
    if any(t.role is Role.COORDINATOR and t.covers(today) for t in terms):
        return False
    book = Book(unit, now, today)
    await book.keep(unit.role_terms, None, RoleTerm(0, unit.network.id, member.id, Role.COORDINATOR, starts_on=today))
    await unit.acts.record(None, "install", book.changes, now)
    return True


def faults_of(wanted: Wanted, network_members: Sequence[Member], today: date) -> list[Fault]:
    """Everything that is wrong in what the form says, by field."""
    return [
        *_name_faults(wanted.name),
        *_organisation_faults(wanted.organisations, network_members),
        *_chair_faults(wanted.chairs, network_members),
        *_meeting_faults(wanted.meetings, today),
        *_reminder_faults(wanted.reminder_days),
    ]


async def apply_setup(unit: Unit, by: By, wanted: Wanted, today: date) -> int | None:
    """Save a form without faults, all of it, as one act; None when nothing differs from what is stored."""
    require(by.actor, Act.SET_UP)
    book = Book(unit, by.now, today, by.working_day)
    members = await unit.members.roster(today)
    days_before, running = unit.network.reminder_days, unit.network.state is NetworkState.ACTIVE
    await apply(book, _plan(wanted, members), revive=True)
    await _elect(book, wanted.chairs)
    await _begin_agenda(book)
    if unit.network.reminder_days != days_before:
        await _remind_anew(book)
    if not book.changes:
        return None
    if running:
        await tell_new_leads(unit, book.changes, by.now, by.working_day, by.actor.id)
    return await unit.acts.record(by.actor.id, "set-up", book.changes, by.now, conversation=by.conversation)


def kept_meetings(wanted: Wanted, stored: Iterable[Meeting], today: date) -> list[Meeting]:
    """Planned meetings that the form no longer names. They stay: to cancel one takes a word of its own."""
    named = {m.starts_on for m in wanted.meetings}
    planned = (m for m in stored if m.state is MeetingState.PLANNED and m.starts_on >= today)
    return sorted((m for m in planned if m.starts_on not in named), key=lambda m: m.starts_on)


def named_like(name: str, members: Iterable[Member]) -> Member | None:
    """The member whose name is so close that a slip is likelier than a new person."""
    names = {folded(m.name): m for m in members}
    close = difflib.get_close_matches(folded(name), names, n=1, cutoff=LIKE_ANOTHER)
    return names[close[0]] if close else None


def known_as(name: str, members: Iterable[Member]) -> Member | None:
    """The member of that name, present or earlier."""
    for member in members:
        if folded(name) in map(folded, (member.name, *member.aliases)):
            return member
    return None


def _plan(wanted: Wanted, members: Sequence[Member]) -> Plan:
    people = [(organisation, name) for organisation, names in wanted.organisations for name in names]
    known = [known_as(name, members) for _, name in people]
    return Plan(
        settings=Settings(name=wanted.name, language=wanted.language, reminder_days=wanted.reminder_days),
        organisations=tuple(OrganisationPlan(name) for name, _ in wanted.organisations),
        people=tuple(
            PersonPlan(
                ref=folded(name),
                name=member.name if member else name,
                person_id=member.person_id if member else None,
                organisation=organisation,
            )
            for (organisation, name), member in zip(people, known, strict=True)
        ),
        meetings=wanted.meetings,
    )


async def _begin_agenda(book: Book) -> None:
    """A network that never had standing items gets the usual ones; what it took away does not come back."""
    if not await book.unit.standing.all():
        for item in usual(book.unit.network.id, book.unit.network.language):
            await book.keep(book.unit.standing, None, item)


async def _elect(book: Book, chairs: Sequence[int]) -> None:
    """Who is chair from today: new terms begin, those of others ended yesterday."""
    terms = book.unit.role_terms
    running = [t for t in await terms.all() if t.role is Role.CHAIR and t.covers(book.today)]
    for term in running:
        if term.member_id not in chairs:
            await book.keep(terms, term, replace(term, ends_on=book.today - timedelta(days=1)))
    there = {t.member_id for t in running}
    for member_id in chairs:
        if member_id not in there:
            chosen = RoleTerm(0, book.unit.network.id, member_id, Role.CHAIR, starts_on=book.today)
            await book.keep(terms, None, chosen)


async def _remind_anew(book: Book) -> None:
    items = await book.unit.actions.open()
    circle = await circle_of(book.unit, book.now, items)
    for item in items:
        await replan(book.unit, item, book.now, book.working_day, circle=circle)


def _name_faults(name: str) -> Iterable[Fault]:
    if not name:
        yield Fault("name", "empty-name")
    elif len(name) > LONGEST_NAME:
        yield Fault("name", "name-too-long", {"name": name[:30] + "…", "limit": LONGEST_NAME})


def _organisation_faults(
    organisations: Sequence[tuple[str, tuple[str, ...]]], members: Sequence[Member]
) -> Iterable[Fault]:
    if not organisations:
        yield Fault("organisations", "no-organisation")
    seen: set[str] = set()
    placed: dict[str, str] = {}
    for organisation, names in organisations:
        if folded(organisation) in seen:
            yield Fault("organisations", "organisation-twice", {"name": organisation})
        seen.add(folded(organisation))
        for name in (organisation, *names):
            if len(name) > LONGEST_NAME:
                yield Fault("organisations", "name-too-long", {"name": name[:30] + "…", "limit": LONGEST_NAME})
        for name in names:
            yield from _person_faults(name, placed, members)
            placed[folded(name)] = organisation


def _person_faults(name: str, placed: Mapping[str, str], members: Sequence[Member]) -> Iterable[Fault]:
    if folded(name) in placed:
        yield Fault("organisations", "person-twice", {"name": name})
    same = [m for m in members if folded(m.name) == folded(name)]
    if len(same) > 1:
        yield Fault("organisations", "two-of-that-name", {"name": name})
    elif known_as(name, members) is None:
        like = named_like(name, members)
        if like:
            yield Fault("organisations", "person-like", {"name": name, "other": like.name})


def _chair_faults(chairs: Sequence[int], members: Sequence[Member]) -> Iterable[Fault]:
    ids = {m.id for m in members if m.active}
    if not chairs:
        yield Fault("chair", "no-chair")
    elif not ids.issuperset(chairs):
        yield Fault("chair", "unknown-chair")


def _meeting_faults(meetings: Sequence[MeetingPlan], today: date) -> Iterable[Fault]:
    for n, meeting in enumerate(meetings):
        facts = {"date": meeting.starts_on}
        if meeting.starts_on < today:
            yield Fault("meetings", "past-meeting", facts)
        if meeting.starts_on - today > FURTHEST:
            yield Fault("meetings", "far-meeting", facts)
        if ends_too_early(meeting.starts_on, meeting.ends_on, meeting.starts_at, meeting.ends_at):
            yield Fault("meetings", "ends-too-early", facts)
        if any(m.starts_on <= meeting.ends_on and meeting.starts_on <= m.ends_on for m in meetings[:n]):
            yield Fault("meetings", "meeting-twice", facts)


def _reminder_faults(days: Sequence[int]) -> Iterable[Fault]:
    if any(not 1 <= day <= FURTHEST_REMINDER for day in days) or len(days) > MOST_REMINDER_DAYS:
        yield Fault("reminder_days", "reminder-days", {"most": MOST_REMINDER_DAYS, "furthest": FURTHEST_REMINDER})
