"""An organisation leaves the network or becomes a part of another, with a day; its history stays under its name."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from meetings.acting import By
from meetings.actions.items import ActionItem
from meetings.actions.orphans import tell_of_orphans
from meetings.authorisation import Act, require
from meetings.calendar.days import FURTHEST, local
from meetings.errors import AlreadyDone, FarDate, Refusal
from meetings.network.people import Member, Organisation, Seat
from meetings.network.seats import is_empty, seats_of_organisation, terms_there
from meetings.network.succession import terms_ended
from meetings.ports import Change, Unit
from meetings.rounds.whom import in_network

LEAVES, MERGES, MERGED = "organisation-leaves", "organisations-merge", "organisation-merged"
"""The acts."""


class MergesWithItself(Refusal):
    """An organisation cannot become a part of itself: `name`."""


class NotInNetwork(Refusal):
    """An organisation has left already, or will have by then: `name`."""


@dataclass(frozen=True, slots=True)
class Parted:
    """What was written down, and what is left of each organisation for those who lead to see to."""

    act: int
    gone: tuple[Organisation, ...]
    last_day: date
    into: Organisation | None
    matters: tuple[ActionItem, ...]
    """Open matters that it, its seats or its members prepare."""
    seats: tuple[Seat, ...]
    leaving: tuple[Member, ...]
    """Members whose last day is the same."""
    staying: tuple[Member, ...]
    """Those who lead the network stay until somebody says otherwise."""


async def organisation_leaves(unit: Unit, by: By, home: Organisation, last_day: date) -> Parted:
    """An organisation's last day: its seats are held until then, and whoever sits for it leaves with it."""
    require(by.actor, Act.SET_UP)
    today = _checked(unit, by, last_day)
    if home.left_on == last_day and home.merged_into_id is None:
        raise AlreadyDone(number=home.name)
    if not in_network(home, today):
        raise NotInNetwork(name=home.name)
    matters, seats, members = await _theirs(unit, [home], today)
    changes = [Change(home, await unit.organisations.save(replace(home, left_on=last_day, merged_into_id=None)))]
    leaving = [m for m in members if not m.leads]
    for member in leaving:
        left = last_day + timedelta(days=1) if last_day < today else None
        changes.append(Change(member, await unit.members.save(replace(member, leaves_on=last_day, left_on=left))))
        changes += await terms_ended(unit, member, last_day)
    changes += await _seats_end(unit, seats, last_day)
    act = await unit.acts.record(by.actor.id, LEAVES, changes, by.now, conversation=by.conversation)
    await tell_of_orphans(unit, by.now)
    staying = tuple(m for m in members if m.leads)
    return Parted(act, (home,), last_day, None, matters, seats, tuple(leaving), staying)


async def merge(unit: Unit, by: By, homes: Sequence[Organisation], into: Organisation | str, from_day: date) -> Parted:
    """Organisations become a part of another, or of a new one of that name, from a day.

    Their members sit for it from then on; their seats are held until the day before.
    """
    require(by.actor, Act.SET_UP)
    last_day = from_day - timedelta(days=1)
    today = _checked(unit, by, last_day)
    for home in homes:
        if isinstance(into, Organisation) and home.id == into.id:
            raise MergesWithItself(name=home.name)
        if not in_network(home, today):
            raise NotInNetwork(name=home.name)
    changes: list[Change] = []
    if isinstance(into, str):
        into = await unit.organisations.add(Organisation(0, unit.network.id, into, homes[0].kind))
        changes.append(Change(None, into))
    elif not in_network(into, from_day):
        raise NotInNetwork(name=into.name)
    if all((h.left_on, h.merged_into_id) == (last_day, into.id) for h in homes):
        raise AlreadyDone(number=homes[0].name)
    matters, seats, _ = await _theirs(unit, homes, today)
    gone = []
    for home in homes:
        gone.append(await unit.organisations.save(replace(home, left_on=last_day, merged_into_id=into.id)))
        changes.append(Change(home, gone[-1]))
    changes += await _seats_end(unit, seats, last_day)
    if last_day < today:
        changes += await _moved(unit, gone, today)
    act = await unit.acts.record(by.actor.id, MERGES, changes, by.now, conversation=by.conversation)
    await tell_of_orphans(unit, by.now)
    return Parted(act, tuple(gone), last_day, into, matters, seats, (), ())


async def come_together(unit: Unit, now: datetime) -> int:
    """On the day of a merger its members sit for what their organisation has become; how many. Done hourly, once."""
    today = local(now, unit.network.time_zone).date()
    homes = await unit.organisations.all()
    merged = [o for o in homes if o.merged_into_id is not None and o.left_on is not None and o.left_on < today]
    changes = await _moved(unit, merged, today) if merged else []
    if changes:
        await unit.acts.record(None, MERGED, changes, now)
        await tell_of_orphans(unit, now)
    return len(changes)


def _checked(unit: Unit, by: By, last_day: date) -> date:
    today = local(by.now, unit.network.time_zone).date()
    if last_day - today > FURTHEST:
        raise FarDate(date=last_day)
    return today


async def _theirs(
    unit: Unit, homes: Sequence[Organisation], today: date
) -> tuple[tuple[ActionItem, ...], tuple[Seat, ...], tuple[Member, ...]]:
    """Open matters, seats and members of the organisations."""
    seats = [s for home in homes for s in await seats_of_organisation(unit, home.id)]
    keys, held = {h.id for h in homes}, {s.id for s in seats}
    members = [m for m in await unit.members.roster(today) if m.organisation_id in keys]
    people = {m.id for m in members}
    matters = [
        i
        for i in await unit.actions.open()
        if i.alive and any(p.organisation_id in keys or p.seat_id in held or p.member_id in people for p in i.preparers)
    ]
    return tuple(sorted(matters, key=lambda i: i.number)), tuple(seats), tuple(members)


async def _seats_end(unit: Unit, seats: Sequence[Seat], last_day: date) -> list[Change]:
    keys = {s.id for s in seats}
    changes = []
    for term in await terms_there(unit):
        if term.seat_id not in keys or is_empty(term) or (term.ends_on is not None and term.ends_on <= last_day):
            continue
        ends = max(last_day, (term.starts_on or last_day) - timedelta(days=1))
        changes.append(Change(term, await unit.seat_terms.save(replace(term, ends_on=ends))))
    return changes


async def _moved(unit: Unit, gone: Sequence[Organisation], today: date) -> list[Change]:
    into = {o.id: o.merged_into_id for o in gone}
    changes = []
    for member in await unit.members.roster(today):
        if member.organisation_id in into:
            after = replace(member, organisation_id=into[member.organisation_id])
            changes.append(Change(member, await unit.members.save(after)))
    return changes
