"""Networks to speak in: small and many, so that an agenda stays as long as a real one while turns are counted."""

from datetime import UTC, datetime, timedelta

from bench import activities
from meetings.network.applying import Book
from meetings.network.loading import load
from meetings.network.people import Network
from meetings.network.plan import MeetingPlan, OrganisationPlan, PersonPlan, Plan, Settings
from meetings.ports import Contact
from storage.migrate import migrate
from storage.store import Store, open_store

NETWORKS = 100
MEMBERS = 8


def person(network: int, member: int) -> int:
    """The number of a member among all people; nobody is in two networks."""
    return network * 10 + member


async def make(url: str, service_url: str) -> None:
    """A migrated database with all the networks, each with eight members and a meeting in three weeks."""
    await migrate(url)
    async with open_store(url) as store:
        for number in range(NETWORKS):
            await _network(store, number, service_url)


async def _network(store: Store, number: int, service_url: str) -> None:
    now = datetime.now(UTC)
    directory = store.directory
    network = await directory.create_network(Network(0, f"Nätverk {number}", activities.TENANT, key=f"bench-{number}"))
    people = []
    for member in range(1, MEMBERS + 1):
        who = person(number, member)
        contact = Contact(
            service_url, activities.TENANT, activities.BOT, activities.teams_id(who), activities.conversation(who)
        )
        known = await directory.meet(activities.TENANT, activities.object_id(who), activities.name(who), contact)
        people.append(PersonPlan(str(who), known.name, known.id, f"Kommun {member}"))
    day = (now + timedelta(days=21)).date()
    plan = Plan(
        Settings(name=network.name),
        tuple(OrganisationPlan(f"Kommun {member}") for member in range(1, MEMBERS + 1)),
        tuple(people),
        meetings=(MeetingPlan(day, day),),
    )
    async with store.unit(network.id) as unit:
        await load(Book(unit, now, now.date()), plan)
        await unit.commit()
