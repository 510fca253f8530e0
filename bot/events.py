"""What happens in a team without anybody speaking to the bot: the app installed, people coming and going."""

from collections.abc import Callable, Sequence
from datetime import datetime

import structlog

from bot.late import of_event
from bot.teams.connector import Account, Connector
from bot.teams.incoming import Event, Incoming, Person
from bot.teams.outcome import NotSent
from dialogs.meeting.teams_meeting import teams_meeting_ended, teams_meeting_joined, teams_meeting_started
from dialogs.network.arrivals import Plans, Team, Told, installed, members_added, members_removed, team_renamed
from dialogs.texts import say, supported
from dialogs.turn import SILENCE, Place, Reply
from meetings.network.people import Network
from meetings.network.roster import Listed
from meetings.ports import Store
from meetings.reminders.deliveries import Planned

log = structlog.get_logger()
Clock = Callable[[], datetime]
RENAMED = "teamRenamed"
MEETING = frozenset({Event.MEETING_STARTED, Event.MEETING_JOINED, Event.MEETING_ENDED})


class Events:
    """Each event is idempotent, and may come twice or in any order."""

    def __init__(self, store: Store, connector: Connector, clock: Clock) -> None:
        self._store = store
        self._connector = connector
        self._clock = clock

    async def happened(self, incoming: Incoming) -> Reply:
        """Take note of it; what there is to say is planned as deliveries, or answered where it happened."""
        log.info("event", what=incoming.event, teams_name=incoming.name, activity=incoming.key)
        if incoming.place is Place.PERSONAL:
            return await self._greeted(incoming)
        await self._done(incoming)
        return SILENCE

    async def _done(self, incoming: Incoming) -> None:
        if incoming.team_id is None:
            return
        now = self._clock()

        def plans(told: Told) -> list[Planned]:
            return of_event(incoming.key, told, now)

        if incoming.event is Event.INSTALLED or (incoming.event is Event.MEMBERS_ADDED and incoming.bot_itself):
            everybody = await self._roster(incoming, incoming.team_id)
            await installed(self._store, _team(incoming), everybody, _installer(incoming), now, plans)
            return
        network = await self._store.directory.network_of_team(incoming.tenant_id, incoming.team_id)
        if network is None:
            return
        people = [_listed(p, incoming) for p in incoming.members if p.object_id]
        if incoming.event in MEETING:
            await self._in_meeting(incoming.event, network, people, plans)
            return
        match incoming.event:
            case Event.MEMBERS_ADDED:
                await members_added(self._store, network, _team(incoming), people, now, plans)
            case Event.MEMBERS_REMOVED if not incoming.bot_itself:
                await members_removed(self._store, network, people, now, plans)
            case Event.TEAM_CHANGED if incoming.name == RENAMED:
                await team_renamed(self._store, network, incoming.team_name, now)

    async def _in_meeting(self, event: Event, network: Network, people: Sequence[Listed], plans: Plans) -> None:
        """What Teams tells of its own meetings."""
        now = self._clock()
        match event:
            case Event.MEETING_STARTED:
                await teams_meeting_started(self._store, network, now, plans)
            case Event.MEETING_JOINED:
                await teams_meeting_joined(self._store, network, people, now)
            case Event.MEETING_ENDED:
                await teams_meeting_ended(self._store, network, now, plans)

    async def _roster(self, incoming: Incoming, team_id: str) -> list[Listed]:
        """The team's members; none when Teams does not say, so that the installer can begin all the same."""
        try:
            return [_listed(p, incoming) for p in await self._connector.members(incoming.service_url, team_id)]
        except NotSent as fault:
            log.warning("roster-unread", team=team_id, fault=type(fault).__name__)
            return []

    async def _greeted(self, incoming: Incoming) -> Reply:
        if incoming.event is not Event.INSTALLED:
            return SILENCE
        return Reply(text=say(await self._language(incoming), "personal-welcome"))

    async def _language(self, incoming: Incoming) -> str:
        """The person's choice, else their network's: a Swedish director's Teams is often in English."""
        directory = self._store.directory
        person = await directory.person(incoming.person_tenant_id, incoming.object_id)
        networks = await directory.networks_of(person.id) if person else []
        own = (person.locale if person else None) or (networks[0].language if networks else None)
        return supported(own or incoming.locale)


def _team(incoming: Incoming) -> Team:
    assert incoming.team_id
    return Team(
        tenant_id=incoming.tenant_id,
        team_id=incoming.team_id,
        channel_id=incoming.channel_id or incoming.team_id,
        service_url=incoming.service_url,
        bot_id=incoming.bot_id,
        name=incoming.team_name,
        language=supported(incoming.locale),
    )


def _listed(person: Person | Account, incoming: Incoming) -> Listed:
    return Listed(person.tenant_id or incoming.tenant_id, person.object_id, person.name, person.teams_id)


def _installer(incoming: Incoming) -> Listed | None:
    return _listed(incoming.sender, incoming) if incoming.sender.object_id else None
