"""What Teams tells of a team: the app installed, people added or removed.

Nobody waits for an answer to these, and Teams may tell them twice or at the same time: the second time there is
nothing left to do and nothing to say. Nothing here runs inside a turn: the composition root calls it and says, with
`plans`, how what is told is delivered.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from dialogs.cards.network import missing_card, welcome_card
from dialogs.network.presence import keep_presence
from dialogs.network.telling import Plans, Told, carried_out, nothing, to_leads
from dialogs.texts import listed, say
from dialogs.turn import SILENCE, Reply
from meetings.calendar.days import local
from meetings.network.hearing import (
    INSTALLED,
    LARGE,
    SMALL,
    is_large,
    person_in_team,
)
from meetings.network.people import Member, Network, NetworkState, Person, folded
from meetings.network.roster import MOST_MEMBERS, Known, Listed, RosterChanges, join, leave, member_of, met
from meetings.network.setup import LONGEST_NAME, appoint_coordinator, installed_network
from meetings.ports import Store, Unit
from meetings.typed import one_line

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


async def installed(
    store: Store,
    team: Team,
    roster: Sequence[Listed],
    installer: Listed | None,
    now: datetime,
    plans: Plans = nothing,
    *,
    at: datetime | None = None,
) -> Told:
    """A network in its set-up state with the team's members; the installer is its coordinator. One welcome a day.

    Where a network is there already it goes on as it was left. Of a team with more members than a network has, only
    those the network knows and the installer are taken in. `at` is when Teams says that it happened, `now` no later
    than when the list was asked for.
    """
    network, _ = await installed_network(store.directory, _network(team))
    large = len(roster) > MOST_MEMBERS
    known = await concerned(store, network, roster) if large else list(roster)
    everybody = [installer, *known] if installer else known  # what the list says they are called holds
    persons = await met(store.directory, everybody, team.service_url, team.bot_id)
    today = local(now, network.time_zone).date()

    async def settle(unit: Unit) -> Told:
        news = await unit.heard.hear(team.team_id, INSTALLED, at or now)
        if roster:
            await unit.heard.hear(team.team_id, LARGE if large else SMALL, now)
        if news:
            await _keep_place(unit, team)
        was_away = unit.network.away is not None
        await keep_presence(unit, now)
        changes = await join(unit, await _still_there(unit, persons, now), now, complete=bool(roster))
        members = await unit.members.all()
        who = [p for p in persons if installer and p.object_id == installer.object_id]
        coordinator = member_of(members, who[0]) if who else None
        if coordinator:
            await appoint_coordinator(unit, coordinator, now, today)
        told = await _told(unit, changes, now, joined=False)
        return replace(told, channel=await _welcome(unit, len(roster) if large else 0, now, was_away=was_away))

    return await carried_out(store, network, settle, plans)


async def _welcome(unit: Unit, listed: int, now: datetime, *, was_away: bool) -> Reply:
    """What is said in the channel; nothing while the bot is not let in, and a whole welcome once a day.

    `listed` is how many members the team has, when they are too many to be the network's.
    """
    network, locale = unit.network, unit.network.language
    if network.away is not None:
        return SILENCE
    first = await unit.inbox.claim(f"welcome:{local(now, network.time_zone).date().isoformat()}", now)
    if network.state is NetworkState.ACTIVE and was_away:
        return Reply(text=say(locale, "welcome-back"))
    if not first:
        return SILENCE
    name = next((m.name for m in await unit.members.all() if m.active and not m.leads), "none")
    return Reply(card=welcome_card(locale, network, listed, name), summary=say(locale, "welcome-title"))


async def concerned(store: Store, network: Network, listed: Sequence[Listed]) -> list[Listed]:
    """Of those on a list, whom the network knows: by account, or by a name it has written down."""
    async with store.reading(network.id) as unit:
        accounts = await unit.members.accounts()
        names = Known(await unit.members.all()).names
    return [one for one in listed if (one.tenant_id, one.object_id) in accounts or folded(one.name) in names]


async def roster_read(
    store: Store,
    network: Network,
    team: Team,
    roster: Sequence[Listed],
    now: datetime,
    plans: Plans = nothing,
    *,
    asked: datetime | None = None,
) -> Told:
    """The whole list of the team's members, read again; who is newly missing is told to those who lead.

    `asked` is when it was asked for.
    """
    large = len(roster) > MOST_MEMBERS
    known = await concerned(store, network, roster) if large else roster
    persons = await met(store.directory, known, team.service_url, team.bot_id)

    async def settle(unit: Unit) -> Told:
        await unit.heard.hear(team.team_id, LARGE if large else SMALL, now)
        there = await _still_there(unit, persons, asked or now)
        return await _told(unit, await join(unit, there, now, complete=True), now, joined=True)

    return await carried_out(store, network, settle, plans)


async def members_added(
    store: Store,
    network: Network,
    team: Team,
    added: Sequence[Listed],
    now: datetime,
    plans: Plans = nothing,
    *,
    at: datetime | None = None,
) -> Told:
    """People who were added to the team are members from now on; of a large team, those the network knows."""
    persons = await met(store.directory, added, team.service_url, team.bot_id)

    async def settle(unit: Unit) -> Told:
        large = is_large(await unit.heard.of(team.team_id))
        news = [p for p in persons if await _news_of(unit, team.team_id, p, at or now)]
        # Teams may tell of somebody without a name: the list of members, read at night, has it.
        named = [p for p in news if p.name]
        return await _told(unit, await join(unit, named, now, complete=False, known_only=large), now, joined=True)

    return await carried_out(store, network, settle, plans)


async def members_removed(
    store: Store,
    network: Network,
    removed: Sequence[Listed],
    now: datetime,
    plans: Plans = nothing,
    *,
    at: datetime | None = None,
) -> Told:
    """People who were removed from the team have left the network, and learn nothing more from the bot."""
    found = [(one, await store.directory.person(one.tenant_id, one.object_id)) for one in removed]
    today = local(now, network.time_zone).date()

    async def settle(unit: Unit) -> Told:
        gone = [p for one, p in found if await _news_of(unit, network.team_id, one, at or now) and p]
        return await _told(unit, await leave(unit, gone, now, today), now, joined=True)

    return await carried_out(store, network, settle, plans)


async def expected(store: Store, network: Network, person: Person, *, written_down: bool) -> bool:
    """Whether a person who is no member may become one by being in the team; who has left may not.

    Who is to be `written_down`, as everybody in a large team, is so by name.
    """
    async with store.reading(network.id) as unit:
        found = Known(await unit.members.all()).of(person)
        large = network.team_id is not None and is_large(await unit.heard.of(network.team_id))
    if found is None:
        return not (written_down or large)
    return found.person_id is None and found.active


async def called_otherwise(store: Store, network: Network, person: Person, now: datetime) -> None:
    """Somebody writes under another name than the one they are known by here."""

    async def settle(unit: Unit) -> Told:
        await join(unit, [person], now, complete=False, known_only=True)
        return Told(unit.network)

    await carried_out(store, network, settle)


async def _news_of(unit: Unit, team_id: str | None, one: Listed | Person, at: datetime) -> bool:
    """Whether nothing later has been heard of that person's being in the team."""
    return not team_id or await unit.heard.hear(team_id, person_in_team(one.tenant_id, one.object_id), at)


async def _still_there(unit: Unit, persons: Sequence[Person], asked: datetime) -> list[Person]:
    """Those on a list of the team's members, but for who was removed after it was asked for."""
    heard = await unit.heard.of(unit.network.team_id or "")
    there = {member.person_id for member in await unit.members.all() if member.active}
    return [p for p in persons if p.id in there or heard.get(person_in_team(p.tenant_id, p.object_id), asked) <= asked]


def _network(team: Team) -> Network:
    return Network(
        id=0,
        name=one_line(team.name)[:LONGEST_NAME] or say(team.language, "network-unnamed"),
        tenant_id=team.tenant_id,
        team_id=team.team_id,
        channel_id=team.channel_id,
        service_url=team.service_url,
        language=team.language,
    )


async def _keep_place(unit: Unit, team: Team) -> None:
    """Where the channel is may change when the app is installed again, and a network from a file does not know it.

    The channel that those who lead have chosen stays.
    """
    network = unit.network
    channel = network.channel_id if network.channel_chosen else team.channel_id
    there = replace(network, channel_id=channel, service_url=team.service_url)
    if there != unit.network:
        await unit.save_network(there)


async def _told(unit: Unit, changes: RosterChanges, now: datetime, *, joined: bool) -> Told:
    arrived = [m for m in (*changes.added, *changes.returned) if m.organisation_id is None] if joined else []

    def said(locale: str) -> Reply:
        return _changed(unit.network, locale, arrived, changes)

    return Told(unit.network) if said(unit.network.language).silent else await to_leads(unit, now, said)


def _changed(network: Network, locale: str, arrived: Sequence[Member], changes: RosterChanges) -> Reply:
    """Who came, who left, and who is missing; silence when nothing of it is so."""
    said: list[Reply] = []
    for key, members in (("roster-joined", arrived), ("roster-gone", changes.left)):
        if members:
            names = listed(locale, [m.name for m in members])
            said.append(Reply(text=say(locale, key, names=names, network=network.name)))
    for n in range(0, len(changes.missing), MOST_MISSING):
        title = say(locale, "roster-missing-title", network=network.name)
        some = changes.missing[n : n + MOST_MISSING]
        said.append(Reply(card=missing_card(locale, network, some), summary=title))
    return replace(said[0], then=tuple(said[1:])) if said else SILENCE
