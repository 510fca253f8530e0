"""What Teams tells of a team: the app installed, people added or removed, the team renamed.

Nobody waits for an answer to these, and Teams may tell them twice or at the same time: the second time there is
nothing left to do and nothing to say. Nothing here runs inside a turn: the composition root calls it and says, with
`plans`, how what is told is delivered.
"""

from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from dialogs.cards.network import missing_card, welcome_card
from dialogs.texts import listed, say
from dialogs.turn import SILENCE, Reply
from meetings.calendar.days import local
from meetings.errors import ChangedMeanwhile
from meetings.network.people import Member, Network, NetworkState, folded
from meetings.network.roster import Listed, RosterChanges, join, leave, member_of, met
from meetings.network.setup import LONGEST_NAME, appoint_coordinator, installed_network
from meetings.ports import Change, Store, Unit
from meetings.reminders.deliveries import Planned

MOST_TRIES = 5
"""Teams tells of one installation in two events, and of each new member in one."""

MOST_MISSING = 20
"""People on one card, each with a button: more go on a further card."""


@dataclass(frozen=True, slots=True)
class Team:
    """Where the app was installed, in Teams' words."""

    tenant_id: str
    team_id: str
    channel_id: str
    service_url: str
    bot_id: str
    name: str = ""
    language: str = "sv"


@dataclass(frozen=True, slots=True)
class Told:
    """What is to be said of an event: in the channel, and to the chairs and coordinators in their own chats."""

    network: Network
    channel: Reply = SILENCE
    private: Reply = SILENCE
    to: tuple[Member, ...] = ()
    """Who gets `private`."""


Plans = Callable[[Told], Sequence[Planned]]
"""What is told, as deliveries: they are stored with the effect, so that neither is there without the other."""


def nothing(told: Told) -> Sequence[Planned]:  # noqa: ARG001 -- it is called as the real one is
    """For who sends what is told at once."""
    return ()


async def installed(
    store: Store, team: Team, roster: Sequence[Listed], installer: Listed | None, now: datetime, plans: Plans = nothing
) -> Told:
    """A network in its set-up state with the team's members; the installer is its coordinator. One welcome a day."""
    everybody = [*roster, installer] if installer else list(roster)
    persons = await met(store.directory, everybody, team.service_url, team.bot_id)
    network, _ = await installed_network(store.directory, _network(team))
    today = local(now, network.time_zone).date()

    async def settle(unit: Unit) -> Told:
        # Claimed first: of several events at the same time the others wait here, and then find everything done.
        first = await unit.inbox.claim(f"welcome:{today.isoformat()}", now)
        await _keep_place(unit, team)
        changes = await join(unit, persons, now, complete=bool(roster))
        members = await unit.members.all()
        who = [p for p in persons if installer and p.object_id == installer.object_id]
        coordinator = member_of(members, who[0]) if who else None
        if coordinator:
            await appoint_coordinator(unit, coordinator, now, today)
        told = await _told(unit, changes, now, joined=False)
        locale = told.network.language
        welcome = Reply(card=welcome_card(locale, told.network), summary=say(locale, "welcome-title"))
        return replace(told, channel=welcome) if first else told

    return await _carried_out(store, network, settle, plans)


async def roster_read(
    store: Store, network: Network, team: Team, roster: Sequence[Listed], now: datetime, plans: Plans = nothing
) -> Told:
    """The whole list of the team's members, read again; who is newly missing is told to those who lead."""
    persons = await met(store.directory, roster, team.service_url, team.bot_id)

    async def settle(unit: Unit) -> Told:
        return await _told(unit, await join(unit, persons, now, complete=True), now, joined=True)

    return await _carried_out(store, network, settle, plans)


async def members_added(
    store: Store, network: Network, team: Team, added: Sequence[Listed], now: datetime, plans: Plans = nothing
) -> Told:
    """People who were added to the team are members from now on."""
    persons = await met(store.directory, added, team.service_url, team.bot_id)

    async def settle(unit: Unit) -> Told:
        return await _told(unit, await join(unit, persons, now, complete=False), now, joined=True)

    return await _carried_out(store, network, settle, plans)


async def members_removed(
    store: Store, network: Network, removed: Sequence[Listed], now: datetime, plans: Plans = nothing
) -> Told:
    """People who were removed from the team have left the network, and learn nothing more from the bot."""
    found = [await store.directory.person(one.tenant_id, one.object_id) for one in removed]
    today = local(now, network.time_zone).date()

    async def settle(unit: Unit) -> Told:
        return await _told(unit, await leave(unit, [p for p in found if p], now, today), now, joined=True)

    return await _carried_out(store, network, settle, plans)


async def team_renamed(store: Store, network: Network, name: str, now: datetime) -> Told:
    """While nobody has named the network in the form, it is called what the team is called."""
    named = " ".join(name.split())[:LONGEST_NAME]

    async def settle(unit: Unit) -> Told:
        if unit.network.state is NetworkState.SETUP and named and folded(named) != folded(unit.network.name):
            before = unit.network
            renamed = await unit.save_network(replace(before, name=named))
            await unit.acts.record(None, "team-renamed", [Change(before, renamed)], now)
            return Told(renamed)
        return Told(unit.network)

    return await _carried_out(store, network, settle)


async def _carried_out(
    store: Store, network: Network, settle: Callable[[Unit], Awaitable[Told]], plans: Plans = nothing
) -> Told:
    """Commit what an event changes; begun anew when another event changed the same at the same time."""
    for _ in range(MOST_TRIES - 1):
        with suppress(ChangedMeanwhile):
            return await _once(store, network, settle, plans)
    return await _once(store, network, settle, plans)


async def _once(
    store: Store, network: Network, settle: Callable[[Unit], Awaitable[Told]], plans: Plans = nothing
) -> Told:
    async with store.unit(network.id) as unit:
        told = await settle(unit)
        planned = plans(told)
        if planned:
            await unit.deliveries.plan(planned)
        await unit.commit()
    return told


def _network(team: Team) -> Network:
    return Network(
        id=0,
        name=" ".join(team.name.split())[:LONGEST_NAME] or say(team.language, "network-unnamed"),
        tenant_id=team.tenant_id,
        team_id=team.team_id,
        channel_id=team.channel_id,
        service_url=team.service_url,
        language=team.language,
    )


async def _keep_place(unit: Unit, team: Team) -> None:
    """Where the channel is may change when the app is installed again, and a network from a file does not know it."""
    there = replace(unit.network, channel_id=team.channel_id, service_url=team.service_url)
    if there != unit.network:
        await unit.save_network(there)


async def _told(unit: Unit, changes: RosterChanges, now: datetime, *, joined: bool) -> Told:
    network = unit.network
    roster = await unit.members.roster(local(now, network.time_zone).date())
    leads = tuple(m for m in roster if m.leads and m.person_id)
    said: list[Reply] = []
    arrived = [m for m in (*changes.added, *changes.returned) if m.organisation_id is None]
    for key, members in (("roster-joined", arrived if joined else []), ("roster-gone", changes.left)):
        if members:
            names = listed(network.language, [m.name for m in members])
            said.append(Reply(text=say(network.language, key, names=names, network=network.name)))
    for n in range(0, len(changes.missing), MOST_MISSING):
        title = say(network.language, "roster-missing-title", network=network.name)
        some = changes.missing[n : n + MOST_MISSING]
        said.append(Reply(card=missing_card(network.language, network, some), summary=title))
    private = replace(said[0], then=tuple(said[1:])) if said else SILENCE
    return Told(network, private=private, to=leads if said else ())
