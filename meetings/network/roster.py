"""The members of the team as Teams lists them, and what that changes in the network.

Who joins is applied, and a new name too, unless the present one was given by the network itself (in a file
or form): then Teams' name ("Mallqvist Maja (Guest)") becomes one more name to be known by. Who is missing
from a list is only marked, once, for the coordinator to decide: a list can be short for other reasons than
that somebody has left. Teams' own word that somebody was removed from the team ends the membership at once,
since who has left must learn nothing.
"""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from meetings.acting import By, Done
from meetings.actions.orphans import tell_of_orphans
from meetings.authorisation import Act, require
from meetings.errors import AlreadyDone, NotForYou
from meetings.network.people import Member, Person, folded
from meetings.ports import Change, Contact, Directory, Met, Unit
from meetings.typed import one_line

JOINED = "roster"
"""The act that added or renamed members as Teams lists them."""
LEFT = "left-team"
"""The act of Teams' own word that members were removed from the team."""
MISSING = "roster-missing"
"""The act that marks members as missing from the team's list; it changes nothing else."""
AT_A_TIME = 20
"""Members taken in between two looks at what else is to be done."""
BEGINNING = datetime(2000, 1, 1, tzinfo=UTC)
MOST_MEMBERS = 200
"""Of a network. A team with more has many in it who are not of the network: then the network says itself who is."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One entry of the team's list of members, or of who was added or removed."""

    tenant_id: str
    object_id: str
    name: str
    teams_id: str | None = None


@dataclass(frozen=True, slots=True)
class RosterChanges:
    """What a list changed: every group holds the members as they are now."""

    added: tuple[Member, ...] = ()
    renamed: tuple[Member, ...] = ()
    returned: tuple[Member, ...] = ()
    left: tuple[Member, ...] = ()
    missing: tuple[Member, ...] = ()
    """Newly missing from the list; nothing has been done to them."""


async def met(directory: Directory, listed: Iterable[Listed], service_url: str, bot_id: str) -> list[Person]:
    """Everybody on the list as a person, in one transaction of its own, so no unit may be open."""
    everybody = [
        Met(one.tenant_id, one.object_id, one_line(one.name), Contact(service_url, one.tenant_id, bot_id, one.teams_id))
        for one in listed
    ]
    return list({person.id: person for person in await directory.meet_all(everybody)}.values())


async def join(
    unit: Unit, persons: Sequence[Person], now: datetime, *, complete: bool, known_only: bool = False
) -> RosterChanges:
    """Apply who is in the team: a `complete` list also shows who is missing. Doing it again changes nothing.

    With `known_only` nobody is added whom the network does not know: by account, or by a name it has written down.
    """
    members = await unit.members.all()
    known, record = Known(members), Record(unit)
    changes: list[Change] = []
    groups: dict[str, list[Member]] = {"added": [], "renamed": [], "returned": []}
    for number, person in enumerate(persons):
        if number % AT_A_TIME == AT_A_TIME - 1:
            await asyncio.sleep(0)  # SQLite answers on the event loop: turns are let through
        before = known.of(person)
        if before is None and known_only:
            continue
        if complete and before is not None and before.left_on is not None and not await record.left_the_team(before):
            continue
        after = await _joined(unit, person, before, record)
        if after == before:
            continue
        saved = await (unit.members.save(after) if before else unit.members.add(after))
        known.now(before, saved)
        changes.append(Change(before, saved))
        groups[_group(before)].append(saved)
    if changes:
        await unit.acts.record(None, JOINED, changes, now)
    missing = await _newly_missing(unit, members, persons, record, now) if complete else ()
    return RosterChanges(tuple(groups["added"]), tuple(groups["renamed"]), tuple(groups["returned"]), missing=missing)


async def leave(unit: Unit, persons: Sequence[Person], now: datetime, today: date) -> RosterChanges:
    """End the membership of those who were removed from the team. What they did stays under their name."""
    gone = {p.id for p in persons}
    members = [m for m in await unit.members.all() if m.person_id in gone and m.active]
    saved = [await unit.members.save(replace(m, left_on=today)) for m in members]
    if saved:
        changes = [Change(b, a) for b, a in zip(members, saved, strict=True)]
        await unit.acts.record(None, LEFT, changes, now)
        await tell_of_orphans(unit, now)
    return RosterChanges(left=tuple(saved))


class Known:
    """Members by their account, and those to whom none belongs yet (from a form or file) by name."""

    def __init__(self, members: Iterable[Member]) -> None:
        self._by_person: dict[int, Member] = {}
        self._unbound: dict[str, list[Member]] = {}
        for member in members:
            if member.person_id is None:
                self._unbound.setdefault(folded(member.name), []).append(member)
            else:
                self._by_person[member.person_id] = member

    def of(self, person: Person) -> Member | None:
        """The person's member row; else the only one of that name to whom no account belongs yet."""
        unbound = self._unbound.get(folded(person.name), [])
        return self._by_person.get(person.id) or (unbound[0] if len(unbound) == 1 else None)

    def now(self, before: Member | None, after: Member) -> None:
        """The row belongs to its person from now on."""
        if before is not None and before.person_id is None:
            self._unbound[folded(before.name)].remove(before)
        if after.person_id is not None:
            self._by_person[after.person_id] = after

    @property
    def names(self) -> frozenset[str]:
        """The folded names of those to whom no account belongs yet."""
        return frozenset(name for name, named in self._unbound.items() if named)


def member_of(members: Iterable[Member], person: Person) -> Member | None:
    """The person's member row; else the only one of that name whom no account belongs to yet (from a form or file)."""
    return Known(members).of(person)


class Record:
    """What has been recorded of members, read once and only when it is asked for."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._of: dict[int, list[tuple[str, Change]]] | None = None

    async def left_the_team(self, member: Member) -> bool:
        """Whether Teams itself said so; what somebody in the network said stands until Teams tells of a return."""
        for act, change in reversed(await self.of(member)):
            if getattr(change.after, "left_on", None) and getattr(change.before, "left_on", None) is None:
                return act == LEFT
        return False

    async def named_by_teams(self, member: Member) -> bool:
        """Whether the present name is the one that Teams gave."""
        for act, change in reversed(await self.of(member)):
            if getattr(change.before, "name", None) != member.name:
                return act == JOINED
        return False

    async def of(self, member: Member) -> list[tuple[str, Change]]:
        """The acts that changed the member, oldest first."""
        if self._of is None:
            self._of = {}
            for act in await self._unit.acts.since("Member", BEGINNING):
                for change in act.changes:
                    self._of.setdefault(change.after.id, []).append((act.act, change))
        return self._of.get(member.id, [])


async def _joined(unit: Unit, person: Person, before: Member | None, record: Record) -> Member:
    if before is None:
        return Member(id=0, network_id=unit.network.id, name=person.name, person_id=person.id)
    there = replace(before, person_id=person.id, left_on=None, leaves_on=None if before.left_on else before.leaves_on)
    if not person.name or folded(before.name) == folded(person.name):
        return there
    if await record.named_by_teams(before):
        return replace(there, name=person.name, aliases=_with(before.aliases, before.name))
    return replace(there, aliases=_with(before.aliases, person.name))


def _with(aliases: tuple[str, ...], name: str) -> tuple[str, ...]:
    return aliases if name in aliases else (*aliases, name)


def _group(before: Member | None) -> str:
    if before is None or before.person_id is None:
        return "added"
    return "returned" if before.left_on else "renamed"


async def _newly_missing(
    unit: Unit, members: Iterable[Member], persons: Sequence[Person], record: Record, now: datetime
) -> tuple[Member, ...]:
    listed = {p.id for p in persons}
    gone = [m for m in members if m.person_id is not None and m.active and m.person_id not in listed]
    found = [m for m in gone if MISSING not in [act for act, _ in (await record.of(m))[-1:]]]
    if found:
        await unit.acts.record(None, MISSING, [Change(member, member) for member in found], now)
    return tuple(found)


async def end_membership(unit: Unit, by: By, member: Member, today: date) -> Done[Member]:
    """The coordinator's word that somebody has left; it can be undone, and a return to the team undoes it too."""
    require(by.actor, Act.SET_UP)
    if member.id == by.actor.id:  # nobody could take that back
        raise NotForYou
    if not member.active:
        raise AlreadyDone(number=member.name)
    saved = await unit.members.save(replace(member, left_on=today))
    act = await unit.acts.record(
        by.actor.id, "end-membership", [Change(member, saved)], by.now, conversation=by.conversation
    )
    await tell_of_orphans(unit, by.now)
    return Done(act, (saved,))
