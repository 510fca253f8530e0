"""A plan carried out in one unit: everything or nothing, and the second time nothing.

Things are known again by what the plan calls them (see meetings/network/plan.py), also when they have been moved or
renamed in a conversation since: then the conversation's word stands and nothing is doubled.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import TypeVar

from meetings.calendar.days import Meeting, MeetingState
from meetings.calendar.workdays import WorkingDay, is_working_day
from meetings.network.people import Member, MemberKind, Network, NetworkState, Organisation, folded
from meetings.network.plan import MeetingPlan, OrganisationPlan, PersonPlan, Plan, Settings
from meetings.ports import Change, Collection, Recordable, Unit

Kept = TypeVar("Kept", bound=Recordable)


@dataclass(slots=True)
class Book:
    """What has been done so far in one application of a plan."""

    unit: Unit
    now: datetime
    today: date
    working_day: WorkingDay = is_working_day
    changes: list[Change] = field(default_factory=list)

    async def keep(self, kept: Collection[Kept], before: Kept | None, after: Kept) -> Kept:
        """Store what differs, and nothing else."""
        if before == after:
            return after
        saved = await (kept.save(after) if before else kept.add(after))
        self.changes.append(Change(before, saved))
        return saved

    async def network(self, after: Network) -> Network:
        """Store the network's own row when it differs."""
        before = self.unit.network
        if before != after:
            self.changes.append(Change(before, await self.unit.save_network(after)))
        return self.unit.network


@dataclass(frozen=True, slots=True)
class Known:
    """What the names and days in a plan stand for."""

    organisations: Mapping[str, Organisation]
    """By folded name and alias."""
    people: Mapping[str, Member]
    """By ref."""
    meetings: Mapping[date, Meeting]


async def apply(book: Book, plan: Plan, *, revive: bool = False) -> Known:
    """Carry out settings, organisations, people and meetings; `revive` makes a new meeting of a cancelled day."""
    await settle(book, plan.settings)
    organisations = await _organisations(book, plan.organisations)
    people = await _people(book, plan.people, organisations)
    meetings = await _meetings(book, plan.meetings, revive=revive)
    return Known(organisations, people, meetings)


async def settle(book: Book, settings: Settings) -> None:
    """What holds for the whole network; once it has been settled the network is active."""
    network = book.unit.network
    await book.network(
        replace(
            network,
            state=NetworkState.ACTIVE,
            name=settings.name or network.name,
            language=settings.language or network.language,
            time_zone=settings.time_zone or network.time_zone,
            reminder_days=network.reminder_days if settings.reminder_days is None else settings.reminder_days,
            send_at=settings.send_at or network.send_at,
        )
    )


async def first_of(book: Book, things: Iterable[Kept]) -> dict[int, Kept]:
    """Each thing as it was when it was made, by id."""
    found: dict[int, Kept] = {}
    for thing in things:
        found[thing.id] = thing
        for act in (await book.unit.acts.about(type(thing).__name__, thing.id))[:1]:
            for change in act.changes:
                if isinstance(change.after, type(thing)) and change.after.id == thing.id:
                    found[thing.id] = change.before if isinstance(change.before, type(thing)) else change.after
    return found


async def _organisations(book: Book, plans: Iterable[OrganisationPlan]) -> dict[str, Organisation]:
    known: dict[str, Organisation] = {}
    for organisation in await book.unit.organisations.all():
        known |= _called(organisation)
    for plan in plans:
        before = known.get(folded(plan.name))
        after = before or Organisation(id=0, network_id=book.unit.network.id, name=plan.name)
        named = (a for a in plan.aliases if a not in after.aliases)
        after = replace(after, kind=plan.kind or after.kind, aliases=(*after.aliases, *named))
        known |= _called(await book.keep(book.unit.organisations, before, after))
    return known


def _called(organisation: Organisation) -> dict[str, Organisation]:
    return {folded(name): organisation for name in (*organisation.aliases, organisation.name)}


async def _people(
    book: Book, plans: Iterable[PersonPlan], organisations: Mapping[str, Organisation]
) -> dict[str, Member]:
    members = await book.unit.members.all()
    found = {}
    for plan in plans:
        before = _member(members, plan)
        after = _filled(book.unit.network, plan, before, organisations)
        found[plan.ref] = await book.keep(book.unit.members, before, after)
    return found


def _member(members: Iterable[Member], plan: PersonPlan) -> Member | None:
    """By account; else by name; else by an earlier name; a name of somebody with another account is not theirs."""
    members = list(members)
    tests: list[Callable[[Member], bool]] = [
        lambda m: folded(m.name) == folded(plan.name),
        lambda m: folded(plan.name) in map(folded, m.aliases),
    ]
    if plan.person_id is not None:
        mine = [m for m in members if m.person_id == plan.person_id]
        if mine:
            return mine[0]
        members = [m for m in members if m.person_id is None]
    for test in tests:
        found = [m for m in members if test(m)]
        if found:
            return min(found, key=lambda m: (not m.active, m.id))
    return None


def _filled(
    network: Network, plan: PersonPlan, before: Member | None, organisations: Mapping[str, Organisation]
) -> Member:
    member = before or Member(id=0, network_id=network.id, name=plan.name)
    organisation = organisations[folded(plan.organisation)].id if plan.organisation else member.organisation_id
    known_as_alias = folded(plan.name) in map(folded, member.aliases) and plan.person_id is None
    return replace(
        member,
        name=member.name if known_as_alias else plan.name,
        person_id=plan.person_id or member.person_id,
        organisation_id=organisation,
        title=member.title if plan.title is None else plan.title,
        kind=plan.kind or (member.kind if before else MemberKind.MEMBER),
        aliases=(*member.aliases, *(a for a in plan.aliases if a not in member.aliases)),
        left_on=plan.left_on or member.left_on,
    )


async def _meetings(book: Book, plans: Iterable[MeetingPlan], *, revive: bool) -> dict[date, Meeting]:
    stored = [m for m in await book.unit.meetings.all() if not (revive and m.state is MeetingState.CANCELLED)]
    made = await first_of(book, stored)
    by_day = {made[m.id].starts_on: m for m in stored} | {m.starts_on: m for m in stored}
    for plan in plans:
        before = by_day.get(plan.starts_on)
        if before and (before.starts_on != plan.starts_on or before.state is not MeetingState.PLANNED):
            continue
        after = before or Meeting(0, book.unit.network.id, plan.starts_on, plan.ends_on)
        after = replace(
            after,
            ends_on=plan.ends_on,
            starts_at=plan.starts_at,
            ends_at=plan.ends_at,
            place=plan.place,
            title=after.title if plan.title is None else plan.title,
        )
        by_day[plan.starts_on] = await book.keep(book.unit.meetings, before, after)
    return by_day
