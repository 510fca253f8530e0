"""Thousands of reminders that fall due at one instant, for people who are only numbers, in several tenants."""

import asyncio
from datetime import UTC, datetime, timedelta

from bench import activities
from meetings.acting import By
from meetings.actions.items import Preparer
from meetings.actions.listing import Matter, record
from meetings.network.people import Member, Network, NetworkState, Role, RoleTerm
from meetings.ports import Contact
from meetings.reminders.deliveries import DeliveryKind, Planned
from meetings.reminders.planning import ABOUT, LATE_AT_MOST, NOW, recipient
from storage.store import Store

MEMBERS = 20
"""In each network; each has a matter and is reminded of it, in their own chat."""
FIRST = 10_000
"""Number of the first of them: below it are those who speak."""
LONG_AHEAD = timedelta(days=200)
"""When the matters are to be reported: nothing else falls due meanwhile."""
AT_ONCE = 4


def noon() -> str:
    """A time zone in which it is about noon: at night nothing is sent."""
    ahead = 12 - datetime.now(UTC).hour
    return f"Etc/GMT{-ahead:+d}" if ahead else "UTC"


def tenant(number: int) -> str:
    """One of the tenants."""
    return f"22222222-2222-4222-8222-{number:012}"


async def fill(store: Store, service_url: str, reminders: int, tenants: int, at: datetime) -> dict[str, str]:
    """Everything into a migrated database; the tenant of each conversation."""
    gate = asyncio.Semaphore(AT_ONCE)
    found: dict[str, str] = {}

    async def one(first: int) -> None:
        async with gate:
            count = min(MEMBERS, reminders - first)
            home = tenant(first // MEMBERS % tenants)
            found.update(await _network(store, service_url, home, FIRST + first, count, at))

    await asyncio.gather(*(one(first) for first in range(0, reminders, MEMBERS)))
    return found


async def _network(store: Store, service_url: str, home: str, first: int, count: int, at: datetime) -> dict[str, str]:
    shell = Network(
        0, f"Nätverk {first}", home, state=NetworkState.ACTIVE, key=f"morning-{first}", reminder_days=(),
        service_url=service_url, time_zone=noon(),
    )  # fmt: skip
    network = await store.directory.create_network(shell)
    persons = [await _met(store, service_url, home, who) for who in range(first, first + count)]
    before = at - timedelta(days=30)
    async with store.unit(network.id) as unit:
        members = []
        for number, person in enumerate(persons):
            name = activities.name(first + number)
            members.append(await unit.members.add(Member(0, network.id, name, person)))
        await unit.role_terms.add(RoleTerm(0, network.id, members[0].id, Role.COORDINATOR))
        await unit.commit()
    async with store.unit(network.id) as unit:
        for member in members:
            due = (at + LONG_AHEAD).date()
            matter = Matter(f"Underlag {member.id}", (Preparer(member_id=member.id),), due)
            recorded = await record(unit, By(members[0], before), matter, before.date())
            await unit.deliveries.plan([_now(recorded.thing.id, member, at)])
        await unit.commit()
    return {activities.conversation(who): home for who in range(first, first + count)}


async def _met(store: Store, service_url: str, home: str, who: int) -> int:
    contact = Contact(service_url, home, activities.BOT, activities.teams_id(who), activities.conversation(who))
    return (await store.directory.meet(home, activities.object_id(who), activities.name(who), contact)).id


def _now(item: int, member: Member, at: datetime) -> Planned:
    """Asked for by somebody, for that instant."""
    return Planned(
        kind=DeliveryKind.REMINDER,
        object_kind=ABOUT,
        object_id=item,
        rule=NOW,
        due_on=at.date(),
        recipient=recipient(member.id),
        not_before=at,
        expires_at=at + LATE_AT_MOST,
    )
