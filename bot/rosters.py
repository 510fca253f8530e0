"""The members of every team, read again now and then: what Teams told while the bot was away is caught up on."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

import structlog

from bot.late import of_event
from bot.teams.connector import Account
from bot.teams.outcome import NotSent
from dialogs.network.arrivals import Team, roster_read
from dialogs.network.telling import Told
from meetings.errors import ChangedMeanwhile
from meetings.network.people import Network
from meetings.network.roster import Listed
from meetings.ports import Store
from meetings.reminders.deliveries import Planned

log = structlog.get_logger(__name__)
Clock = Callable[[], datetime]


class Rosters(Protocol):
    """The part of the connector that reads a team's members."""

    async def members(self, service_url: str, conversation_id: str) -> list[Account]: ...


async def read_rosters(store: Store, rosters: Rosters, clock: Clock, bot_id: str) -> int:
    """Read the members of every network's team and take note of what has changed; how many were read.

    One team that Teams does not tell about, or whose members change just then, waits for the next time and holds
    up no other.
    """
    read = 0
    for network in await store.directory.networks():
        if network.team_id is None or network.service_url is None or network.away is not None:
            continue
        try:
            read += await _read(store, rosters, network, network.team_id, network.service_url, clock, bot_id)
        except NotSent as fault:
            log.warning("roster-unread", network=network.id, fault=type(fault).__name__)
        except ChangedMeanwhile:
            log.warning("roster-changed-meanwhile", network=network.id)
    return read


async def _read(
    store: Store, rosters: Rosters, network: Network, team_id: str, service_url: str, clock: Clock, bot_id: str
) -> bool:
    asked = clock()
    found = await rosters.members(service_url, team_id)
    listed = [Listed(a.tenant_id or network.tenant_id, a.object_id, a.name, a.teams_id) for a in found if a.object_id]
    if not listed:  # a team has at least the one who installed the app: an empty list tells nothing
        log.warning("roster-empty", network=network.id)
        return False
    now = clock()

    def plans(told: Told) -> list[Planned]:
        return of_event(f"roster {network.id} {now.isoformat()}", told, now)

    team = Team(network.tenant_id, team_id, network.channel_id or team_id, service_url, bot_id, network.name)
    await roster_read(store, network, team, listed, now, plans, asked=asked)
    return True
