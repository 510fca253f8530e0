"""Networks, persons and meetings made up for tests, put into a store in one call."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from meetings.agenda.items import StandingItem
from meetings.agenda.standing import kind_of
from meetings.calendar.days import Meeting
from meetings.network.people import (
    Member,
    MemberKind,
    Network,
    NetworkState,
    Organisation,
    Role,
    RoleTerm,
    Seat,
    SeatTerm,
)
from meetings.network.tips import OFF
from meetings.ports import Contact, Met, Store, Unit
from tests.kept import kept

TENANT = "00000000-0000-0000-0000-00000000000a"
SERVICE_URL = "https://smba.trafficmanager.net/emea/"
BOT = "28:00000000-0000-0000-0000-0000000000b0"


@dataclass(frozen=True)
class Someone:
    """A person to be: with an organisation a seat is made too, held by members and deputised by substitutes."""

    name: str
    organisation: str | None = None
    role: Role | None = None
    kind: MemberKind = MemberKind.MEMBER
    title: str = ""
    aliases: tuple[str, ...] = ()

    @property
    def object_id(self) -> str:
        """Their Entra object id, the same in every test."""
        return "person-" + self.name.casefold().replace(" ", "-")


CHAIR = Someone("Örjan Provén", "Örebro", Role.CHAIR, title="Socialchef")
COORDINATOR = Someone("Kim Påhittad", None, Role.COORDINATOR, MemberKind.OTHER, "Planeringsledare")
ASA = Someone("Åsa Testsson", "Åmål", title="Socialchef")
ARLA = Someone("Ärla Testlund", "Älmhult", title="Förvaltningschef")
BO = Someone("Bo Exempelsson", "Bjuv", title="Socialchef")
BEA = Someone("Bea Exempelsson", "Bjuv", title="Verksamhetschef")
ESTER = Someone("Ester Sättare", "Åmål", kind=MemberKind.SUBSTITUTE)
EVERYBODY = (CHAIR, COORDINATOR, ASA, ARLA, BO, BEA, ESTER)

DAYS = (date(2026, 9, 24), date(2026, 11, 12), date(2027, 1, 21))
STANDING = (("Föregående anteckningar", False), ("Aktivitetslista", False), ("Övrigt", True))


async def a_network(
    store: Store,
    name: str = "Testnätverket",
    *,
    members: Sequence[Someone] = EVERYBODY,
    meetings: Sequence[date] = DAYS,
    standing: Sequence[tuple[str, bool]] = STANDING,
    team_id: str | None = None,
    tenant: str = TENANT,
    tips: bool = False,
    **more: object,
) -> Network:
    """An active network whose members have been met in Teams; half past nine to eleven on each of the days.

    `more` are further fields of Network. Everybody keeps their identity from one network to the next. They want no
    tips, which would stand in any answer, unless `tips`.
    """
    shell = Network(0, name, tenant, team_id=team_id, **{"state": NetworkState.ACTIVE, **more})  # type: ignore[arg-type]
    how = repr((shell, members, meetings, standing, tips))
    return await kept(store, how, lambda: _made(store, shell, members, meetings, standing, tips=tips))


async def _made(
    store: Store,
    shell: Network,
    members: Sequence[Someone],
    meetings: Sequence[date],
    standing: Sequence[tuple[str, bool]],
    *,
    tips: bool,
) -> Network:
    tenant = shell.tenant_id
    network = await store.directory.create_network(shell)
    met = [Met(tenant, someone.object_id, someone.name, contact_of(someone)) for someone in members]
    ids = [person.id for person in await store.directory.meet_all(met)]
    async with store.unit(network.id) as unit:
        organisations: dict[str, Organisation] = {}
        for someone, person_id in zip(members, ids, strict=True):
            await _settle(unit, someone, person_id, organisations)
            await unit.keep_tips(person_id, (), () if tips else (OFF,))
        for day in meetings:
            await unit.meetings.add(Meeting(0, network.id, day, day, time(9, 30), time(11), "Teams"))
        for position, (title, at_end) in enumerate(standing, start=1):
            await unit.standing.add(StandingItem(0, network.id, title, at_end, position, kind=kind_of(title)))
        await unit.commit()
    return network


def contact_of(someone: Someone) -> Contact:
    """How Teams reaches them: a user id, and no chat with the bot yet."""
    return Contact(SERVICE_URL, TENANT, BOT, teams_id=f"29:{someone.object_id}")


async def member_called(store: Store, network: Network, name: str, day: date = DAYS[0]) -> Member:
    """The active member of that name, with the roles of the day."""
    async with store.reading(network.id) as unit:
        return next(member for member in await unit.members.roster(day) if member.name == name)


async def meetings_of(store: Store, network: Network) -> list[Meeting]:
    """The network's meetings, soonest first."""
    async with store.reading(network.id) as unit:
        return await unit.meetings.between(date.min, date.max)


async def _settle(unit: Unit, someone: Someone, person_id: int, organisations: dict[str, Organisation]) -> None:
    network_id = unit.network.id
    home = await _organisation(unit, someone.organisation, organisations)
    member = await unit.members.add(
        Member(
            0,
            network_id,
            someone.name,
            person_id,
            home.id if home else None,
            title=someone.title,
            kind=someone.kind,
            aliases=someone.aliases,
        )
    )
    if someone.role:
        await unit.role_terms.add(RoleTerm(0, network_id, member.id, someone.role))
    if home:
        seat = await unit.seats.add(Seat(0, network_id, home.id, "Socialchef"))
        deputy = someone.kind is MemberKind.SUBSTITUTE
        await unit.seat_terms.add(SeatTerm(0, network_id, seat.id, member.id, deputy=deputy))


async def _organisation(unit: Unit, name: str | None, known: dict[str, Organisation]) -> Organisation | None:
    if name is None:
        return None
    if name not in known:
        known[name] = await unit.organisations.add(Organisation(0, unit.network.id, name))
    return known[name]
