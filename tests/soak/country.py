"""Networks in which everybody has one matter to report on the same morning, each to be told from all others."""

import asyncio
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from meetings.acting import By
from meetings.actions.items import Preparer
from meetings.actions.listing import Matter, record
from meetings.network.people import Member, Network, NetworkState, Role, RoleTerm
from meetings.ports import Contact
from storage.store import Store
from tests.fakes.teams import FakeTeams

DUE = date(2027, 1, 15)
BEGINS = datetime(2027, 1, 15, 7, 30, tzinfo=UTC)
"""Half past eight in Stockholm: all of it falls due in this second."""
RECORDED = BEGINS - timedelta(days=60)
MEMBERS = 20
"""In each network, beside its coordinator."""
AT_ONCE = 6
TITLE = re.compile(r"Underlag (\d{4})x(\d{2})")
NAME = re.compile(r"Test Testsson(\d{4})x(\d{2})")


@dataclass(frozen=True, order=True)
class Occurrence:
    """The reminder of one matter to its preparer, on the day; the matter's number is the member's."""

    network: int
    number: int

    @property
    def title(self) -> str:
        """Of the matter: no other has it."""
        return f"Underlag {self.network:04}x{self.number:02}"

    @property
    def name(self) -> str:
        """Of its preparer."""
        return f"Test Testsson{self.network:04}x{self.number:02}"

    @property
    def teams_id(self) -> str:
        """Of its preparer."""
        return f"29:{self.network:04}x{self.number:02}"


def occurrences(count: int) -> list[Occurrence]:
    """So many, in networks of some size."""
    return [Occurrence(1 + n // MEMBERS, 1 + n % MEMBERS) for n in range(count)]


async def settle(store: Store, teams: FakeTeams, count: int) -> list[Occurrence]:
    """Put them all into an empty database."""
    found = occurrences(count)
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(number: int) -> None:
        async with gate:
            await _network(store, teams, number, [o for o in found if o.network == number])

    await asyncio.gather(*map(one, sorted({o.network for o in found})))
    return found


async def _network(store: Store, teams: FakeTeams, number: int, theirs: list[Occurrence]) -> None:
    shell = Network(
        0,
        f"Nätverk {number:04}",
        teams.tenant_id,
        state=NetworkState.ACTIVE,
        key=f"soak-{number}",
        service_url=teams.service_url,
        channel_id=f"19:channel-{number:04}@thread.tacv2",
        reminder_days=(),
    )
    network = await store.directory.create_network(shell)
    told = [Occurrence(number, 99), *theirs]
    people = [(await _met(store, teams, one, chat=one.number % 2 == 1), one) for one in told]
    async with store.unit(network.id) as unit:
        members = [await unit.members.add(Member(0, network.id, one.name, person)) for person, one in people]
        lead = members[0]
        await unit.role_terms.add(RoleTerm(0, network.id, lead.id, Role.COORDINATOR))
        await unit.commit()
    async with store.unit(network.id) as unit:
        for member, one in zip(members[1:], theirs, strict=True):
            matter = Matter(one.title, (Preparer(member_id=member.id),), DUE)
            await record(unit, By(lead, RECORDED), matter, RECORDED.date())
        await unit.commit()


async def _met(store: Store, teams: FakeTeams, one: Occurrence, *, chat: bool) -> int:
    """Half of them have a chat with the bot already."""
    known = f"a:1{one.teams_id[3:]}" if chat else None
    contact = Contact(teams.service_url, teams.tenant_id, f"28:{teams.app_id}", one.teams_id, known)
    return (await store.directory.meet(teams.tenant_id, one.teams_id, one.name, contact)).id
