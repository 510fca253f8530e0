"""One member as a form says them: who they are, for whom they sit there, which roles they have and until when.

Terms are ended and never removed. Somebody must always lead the network, and the last coordinator has to have a
successor before they stop: else nobody could change anything any more.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from meetings.acting import By, Done
from meetings.authorisation import Act, require
from meetings.calendar.days import FURTHEST, local
from meetings.errors import Refusal
from meetings.network.applying import Book
from meetings.network.new_lead import tell_new_leads
from meetings.network.people import Member, MemberKind, Organisation, Role, RoleTerm, folded
from meetings.network.setup import LONGEST_NAME, Fault, known_as, named_like
from meetings.ports import Change, Unit

CHANGED = "change-member"
"""The act."""
ROLES = (Role.CHAIR, Role.COORDINATOR)
"""What can be held for a term."""


class NobodyLeads(Refusal):
    """Nobody would be chair or coordinator any more."""


@dataclass(frozen=True, slots=True)
class Held:
    """Whether somebody has a role, and from and until which day; None is open-ended."""

    on: bool = False
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class MemberWanted:
    """A member as they are to be."""

    name: str
    organisation: str | None = None
    """Its name; a name that none has yet makes a new one."""
    title: str = ""
    kind: MemberKind = MemberKind.MEMBER
    roles: Mapping[Role, Held] = field(default_factory=dict)


def term_of(terms: Iterable[RoleTerm], member_id: int, role: Role, today: date) -> RoleTerm | None:
    """The term that runs, else the first that is to begin; None when there is neither."""
    mine = [t for t in terms if t.member_id == member_id and t.role is role and not _is_empty(t)]
    running = [t for t in mine if t.covers(today)]
    coming = [t for t in mine if t.starts_on is not None and t.starts_on > today]
    return min(running or coming, key=lambda t: t.starts_on or date.min, default=None)


def held(terms: Iterable[RoleTerm], member_id: int, role: Role, today: date) -> Held:
    """The same as it is shown."""
    term = term_of(terms, member_id, role, today)
    return Held(on=True, first=term.starts_on, last=term.ends_on) if term else Held()


async def member_faults(
    unit: Unit, by: By, before: Member | None, wanted: MemberWanted, today: date, *, sure: bool = False
) -> list[Fault]:
    """Everything that is wrong, by field: name, organisation, title, chair, coordinator (the role's own name).

    `sure` says that a name like another's is meant as it is written.
    """
    members, terms = await unit.members.all(), await unit.role_terms.all()
    found = [*_name_faults(before, wanted, members, sure=sure)]
    for name, said in (("organisation", wanted.organisation or ""), ("title", wanted.title)):
        if len(said) > LONGEST_NAME:
            found.append(Fault(name, "long-field", {"limit": LONGEST_NAME, "length": len(said)}))
    for role, wants in wanted.roles.items():
        found += _term_faults(role, wants, terms, before, today)
    if not found and before is not None:
        found += _lead_faults(by, before, wanted, await unit.members.roster(today), today)
    return found


async def save_member(
    unit: Unit, by: By, before: Member | None, wanted: MemberWanted, today: date
) -> Done[Member] | None:
    """Save a member without faults, new or known, as one act; None when nothing differs."""
    require(by.actor, Act.SET_UP)
    book = Book(unit, by.now, today, by.working_day)
    home = await _home(unit, by, wanted.organisation)
    known = before or known_as(wanted.name, await unit.members.all())
    after = replace(
        known or Member(0, unit.network.id, wanted.name),
        name=wanted.name,
        organisation_id=home,
        title=wanted.title,
        kind=wanted.kind,
        left_on=None,
        leaves_on=known.leaves_on if known and known.active else None,
    )
    same = known is not None and _as_kept(known) == _as_kept(after)
    member = known if same and known else await book.keep(unit.members, known, after)
    for role, said in wanted.roles.items():
        await _settle(book, member, role, said)
    if not book.changes:
        return None
    await tell_new_leads(unit, book.changes, by.now, by.working_day, by.actor.id)
    act = await unit.acts.record(by.actor.id, CHANGED, book.changes, by.now, conversation=by.conversation)
    return Done(act, (member,))


def leads_then(member: Member, roles: Mapping[Role, Held], today: date) -> frozenset[Role]:
    """The roles a member has today when they are as the form says."""
    return frozenset(role for role, said in roles.items() if said.on and _covers(said, today)) | (
        member.roles - frozenset(roles)
    )


async def require_lead(unit: Unit, by: By) -> None:
    """Refuse what has just been stored when it leaves the network with nobody who leads it."""
    today = local(by.now, unit.network.time_zone).date()
    if not any(m.leads for m in await unit.members.roster(today)):
        raise NobodyLeads


async def _home(unit: Unit, by: By, name: str | None) -> int | None:
    """The organisation of that name or alias; a new one is an act of its own, and stays when the other is undone."""
    if not name:
        return None
    for organisation in await unit.organisations.all():
        if folded(name) in map(folded, (organisation.name, *organisation.aliases)):
            return organisation.id
    made = await unit.organisations.add(Organisation(0, unit.network.id, name))
    await unit.acts.record(None, "add-organisation", [Change(None, made)], by.now)
    return made.id


async def _settle(book: Book, member: Member, role: Role, said: Held) -> None:
    """The role's term as it is said: begun, given other days, or ended."""
    terms = book.unit.role_terms
    term = term_of(await terms.all(), member.id, role, book.today)
    if said.on and term is None:
        first = said.first or book.today
        await book.keep(terms, None, RoleTerm(0, book.unit.network.id, member.id, role, first, said.last))
    elif said.on and term is not None:
        await book.keep(terms, term, replace(term, starts_on=said.first, ends_on=said.last))
    elif term is not None:
        begun = term.starts_on is None or term.starts_on < book.today
        yesterday = book.today - timedelta(days=1)
        last = yesterday if begun or term.starts_on is None else term.starts_on - timedelta(days=1)
        await book.keep(terms, term, replace(term, ends_on=last))


def _name_faults(
    before: Member | None, wanted: MemberWanted, members: Sequence[Member], *, sure: bool
) -> Iterable[Fault]:
    others = [m for m in members if before is None or m.id != before.id]
    if not wanted.name:
        yield Fault("name", "no-member-name")
    elif len(wanted.name) > LONGEST_NAME:
        yield Fault("name", "long-field", {"limit": LONGEST_NAME, "length": len(wanted.name)})
    elif any(m.active and folded(m.name) == folded(wanted.name) for m in others):
        yield Fault("name", "member-there", {"name": wanted.name})
    elif before is None and not sure and known_as(wanted.name, members) is None:
        like = named_like(wanted.name, [m for m in members if m.active])
        if like:
            yield Fault("name", "member-like", {"name": wanted.name, "other": like.name})


def _term_faults(
    role: Role, said: Held, terms: Sequence[RoleTerm], before: Member | None, today: date
) -> Iterable[Fault]:
    if not said.on:
        return
    first, last = said.first or date.min, said.last or date.max
    if last < first:
        yield Fault(role.value, "term-backwards", {"first": first, "last": last})
    elif any(day is not None and day - today > FURTHEST for day in (said.first, said.last)):
        yield Fault(role.value, "term-far", {"date": last if said.last else first})
    elif last < today:
        yield Fault(role.value, "term-over", {"last": last})
    elif before is not None:
        mine = term_of(terms, before.id, role, today)
        for other in terms:
            theirs = other.member_id == before.id and other.role is role and not _is_empty(other)
            if not theirs or (mine and other.id == mine.id):
                continue
            if (other.starts_on or date.min) <= last and first <= (other.ends_on or date.max):
                facts = {"first": other.starts_on or "none", "last": other.ends_on or "none"}
                yield Fault(role.value, "term-overlaps", facts)
                return


def _lead_faults(
    by: By, before: Member, wanted: MemberWanted, roster: Sequence[Member], today: date
) -> Iterable[Fault]:
    now = next((m for m in roster if m.id == before.id), before)
    then = leads_then(now, wanted.roles, today)
    others = [m for m in roster if m.id != before.id]
    lost = [role for role in ROLES if role in now.roles and role not in then]
    if not lost:
        return
    last = not any(Role.COORDINATOR in m.roles for m in others)
    if Role.COORDINATOR in lost and last and before.id == by.actor.id:
        yield Fault(Role.COORDINATOR.value, "last-coordinator")
    elif not then & frozenset(ROLES) and not any(m.leads for m in others):
        yield Fault(lost[0].value, "nobody-leads")


def _covers(said: Held, today: date) -> bool:
    return (said.first or date.min) <= today <= (said.last or date.max)


def _is_empty(term: RoleTerm) -> bool:
    """A term that was taken back or never began: it covers no day."""
    return term.ends_on is not None and term.ends_on < (term.starts_on or date.min)


def _as_kept(member: Member) -> Member:
    """Without what is only filled in when it is read."""
    return replace(member, organisation=None, roles=frozenset())
