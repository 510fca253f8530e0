"""What happens in a team without anybody speaking to the bot: the app installed, people coming and going.

Which event does what is told in docs/events.md.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta

import structlog

from bot.chats import GREETED_AGAIN, chat_joined, chat_left
from bot.late import of_event
from bot.teams.connector import Account, Connector
from bot.teams.incoming import Event, Incoming, Person
from bot.teams.outcome import NotSent
from bot.when import happened_at
from bot.whose import of_event as network_of
from dialogs.meeting.teams_meeting import teams_meeting_ended, teams_meeting_joined, teams_meeting_started
from dialogs.network.arrivals import Team, called_otherwise, expected, installed, members_added, members_removed
from dialogs.network.greeting import greeted
from dialogs.network.presence import channel_changed, let_in_or_out, team_renamed
from dialogs.network.speaking import language_of
from dialogs.network.telling import Plans, Told
from dialogs.texts import say, supported
from dialogs.turn import SILENCE, Place, Reply
from meetings.errors import ChangedMeanwhile
from meetings.network import hearing
from meetings.network.people import Member, Network, folded
from meetings.network.people import Person as Known
from meetings.network.roster import Listed
from meetings.ports import Contact, Store
from meetings.reminders.deliveries import Planned
from meetings.typed import one_line

log = structlog.get_logger()
Clock = Callable[[], datetime]
MEETING = frozenset({Event.MEETING_STARTED, Event.MEETING_JOINED, Event.MEETING_ENDED})
RENAMED = "teamRenamed"
TEAM_WORDS = {
    "teamArchived": hearing.ARCHIVED,
    "teamUnarchived": hearing.UNARCHIVED,
    "teamDeleted": hearing.DELETED,
    "teamHardDeleted": hearing.DELETED,
    "teamRestored": hearing.RESTORED,
}
"""Teams' words for what becomes of a team, and what is heard."""
CHANNEL_WORDS = {"channelDeleted": True, "channelRestored": False}
"""Teams' words for what becomes of a channel: whether it is gone. A new name or a new channel changes nothing."""
OF_A_CHANNEL = "channelMember"
"""What Teams' words for members of one shared channel begin with."""
ASKED_AGAIN = timedelta(minutes=10)
"""How long Teams is not asked anew whether somebody who is no member is in the team."""
SHORTEST = timedelta(microseconds=1)
READ_ONE_BY_ONE = 5
"""People whose names are asked for one by one; of more, the list of members is read."""


class Events:
    """Each event is idempotent, and may come twice or in any order."""

    def __init__(
        self, store: Store, connector: Connector, clock: Clock, back: Callable[[int], None] = lambda _: None
    ) -> None:
        """`back` is told the network whose team lets the bot in again."""
        self._store = store
        self._connector = connector
        self._clock = clock
        self._back = back

    async def happened(self, incoming: Incoming) -> Reply:
        """Take note of it; what there is to say is planned as deliveries, or answered where it happened."""
        log.info("event", what=incoming.event, teams_name=incoming.name, activity=incoming.key)
        if incoming.place is Place.PERSONAL:
            return await self._in_own_chat(incoming)
        if incoming.event in MEETING:
            await self._in_meeting(incoming)
        elif incoming.team_id is not None:
            await self._in_team(incoming, incoming.team_id)
        elif incoming.event is Event.INSTALLED:
            return await chat_joined(self._store.directory, incoming, self._at(incoming))
        elif incoming.event is Event.REMOVED:
            await chat_left(self._store.directory, incoming, self._at(incoming))
        return SILENCE

    async def spoken(self, incoming: Incoming, network: Network, person: Known, actor: Member) -> None:
        """What is learnt from a member's writing: that the bot is let into the team, and what they are called now."""
        if network.away is not None and incoming.team_id == network.team_id:
            await self._heard(incoming, network, hearing.SPOKEN)
        if folded(person.name) not in {folded(name) for name in (actor.name, *actor.aliases)}:
            with suppress(ChangedMeanwhile):
                await called_otherwise(self._store, network, person, self._clock())

    async def newcomer(self, incoming: Incoming, network: Network | None, person: Known) -> bool:
        """Take in somebody who writes, is in the team as Teams says now, and has not been heard of as a member.

        In a chat of their own they have to be written down by name: nobody learns of a network by writing.
        """
        directory, now = self._store.directory, self._clock()
        among = [network] if network else await directory.networks() if person.name else []
        for one in among:
            if one.team_id is None or one.service_url is None or one.tenant_id != incoming.tenant_id:
                continue
            spoke_there = incoming.team_id == one.team_id
            if await expected(self._store, one, person, written_down=not spoke_there):
                asks = await directory.hear(person.tenant_id, one.team_id, f"newcomer {person.id}", now, ASKED_AGAIN)
                if asks and await self._taken_in(incoming, one, one.team_id, person):
                    return True
        return False

    async def _taken_in(self, incoming: Incoming, network: Network, team_id: str, person: Known) -> bool:
        try:
            found = await self._connector.member(incoming.service_url, team_id, incoming.sender.teams_id)
        except NotSent as fault:
            log.info("newcomer-not-found", network=network.id, fault=type(fault).__name__, status=fault.status)
            return False
        if found.object_id != person.object_id:
            return False
        listed = [Listed(person.tenant_id, person.object_id, person.name, found.teams_id)]
        now, team = self._clock(), replace(_team(incoming, ""), team_id=team_id)
        await members_added(self._store, network, team, listed, now, self._plans(incoming), at=now)
        return True

    async def _in_team(self, incoming: Incoming, team_id: str) -> None:
        network = await self._store.directory.network_of_team(incoming.tenant_id, team_id)
        if incoming.bot_itself and _of_a_channel(incoming):  # let into one channel or out of it: the team is as it was
            if network is not None and incoming.channel_id:
                gone = incoming.event is Event.MEMBERS_REMOVED
                await self._channel(incoming, network, incoming.channel_id, gone=gone)
            return
        if incoming.event is Event.INSTALLED or (incoming.event is Event.MEMBERS_ADDED and incoming.bot_itself):
            await self._installed(incoming, team_id, network)
            return
        if network is None:
            await self._before_the_network(incoming, team_id)
            network = await self._store.directory.network_of_team(incoming.tenant_id, team_id)
            if network is None:
                return
            # It was made in this very moment, and may not have seen what has just been heard: that is news again.
            incoming = replace(incoming, at=self._at(incoming) + SHORTEST)
        match incoming.event:
            case Event.MEMBERS_ADDED | Event.MEMBERS_REMOVED if not incoming.bot_itself:
                await self._members(incoming, network)
            case Event.TEAM_CHANGED if incoming.name == RENAMED:
                await team_renamed(self._store, network, incoming.team_name, self._clock(), at=self._at(incoming))
            case Event.TEAM_CHANGED if incoming.name in CHANNEL_WORDS and incoming.channel_id:
                await self._channel(incoming, network, incoming.channel_id, gone=CHANNEL_WORDS[incoming.name])
            case _ if subject := _of_the_app(incoming):
                await self._heard(incoming, network, subject)

    async def _installed(self, incoming: Incoming, team_id: str, before: Network | None) -> None:
        now, at = self._clock(), self._at(incoming)
        everybody = await self._roster(incoming, team_id)
        team = await self._team(incoming, team_id, at)
        told = await installed(self._store, team, everybody, _installer(incoming), now, self._plans(incoming), at=at)
        self._seen(before, told.network)
        named = await self._team(incoming, team_id, at)
        if named.name != team.name:  # it was told of while the network was being made
            await team_renamed(self._store, told.network, named.name, now)

    async def _team(self, incoming: Incoming, team_id: str, at: datetime) -> Team:
        """The team; one that has been renamed since is asked for its name."""
        heard = await self._store.directory.heard_in(incoming.tenant_id, team_id)
        renamed = heard.get(hearing.RENAMED)
        if incoming.team_name and (renamed is None or renamed <= at):
            return _team(incoming, incoming.team_name)
        try:
            found = await self._connector.team(incoming.service_url, team_id)
        except NotSent as fault:
            log.warning("team-unread", team=team_id, fault=type(fault).__name__)
            return _team(incoming, incoming.team_name)
        return _team(incoming, found.name or incoming.team_name)

    async def _before_the_network(self, incoming: Incoming, team_id: str) -> None:
        """What is told before the app's installation is remembered for it."""
        subjects = [subject] if (subject := _of_the_app(incoming)) else []
        if incoming.event is Event.TEAM_CHANGED and incoming.name == RENAMED:
            subjects.append(hearing.RENAMED)
        if incoming.name in CHANNEL_WORDS and incoming.channel_id:
            gone = CHANNEL_WORDS[incoming.name]
            subjects.append((hearing.channel_deleted if gone else hearing.channel_restored)(incoming.channel_id))
        if incoming.event in (Event.MEMBERS_ADDED, Event.MEMBERS_REMOVED) and not _of_a_channel(incoming):
            people = [_listed(p, incoming) for p in incoming.members if p.object_id]
            subjects += [hearing.person_in_team(p.tenant_id, p.object_id) for p in people]
        for subject in subjects:
            await self._store.directory.hear(incoming.tenant_id, team_id, subject, self._at(incoming))

    async def _heard(self, incoming: Incoming, network: Network, subject: str) -> None:
        plans = self._plans(incoming)
        told = await let_in_or_out(self._store, network, subject, self._clock(), plans, at=self._at(incoming))
        self._seen(network, told.network)

    def _seen(self, before: Network | None, now: Network) -> None:
        if before is not None and before.away is not None and now.away is None:
            self._back(now.id)

    async def _channel(self, incoming: Incoming, network: Network, channel_id: str, *, gone: bool) -> None:
        now, at = self._clock(), self._at(incoming)
        plans = self._plans(incoming)
        await channel_changed(self._store, network, channel_id, deleted=gone, now=now, plans=plans, at=at)

    async def _members(self, incoming: Incoming, network: Network) -> None:
        """Of a shared channel only who is from outside: the team's own people come and go with the team."""
        added = incoming.event is Event.MEMBERS_ADDED
        people = await self._named(incoming) if added else [p for p in incoming.members if p.object_id]
        listed = [_listed(p, incoming) for p in people]
        if _of_a_channel(incoming):
            ours = incoming.channel_id == network.channel_id
            listed = [one for one in listed if ours and one.tenant_id != network.tenant_id]
        if not listed:
            return
        now, at, plans = self._clock(), self._at(incoming), self._plans(incoming)
        if added:
            team = _team(incoming, incoming.team_name)
            await members_added(self._store, network, team, listed, now, plans, at=at)
        else:
            await members_removed(self._store, network, listed, now, plans, at=at)

    async def _named(self, incoming: Incoming) -> list[Person]:
        """Who was added: Teams tells of people without their names, and mostly with their object ids."""
        people = list(incoming.members)
        unnamed = [p for p in people if not (p.name and p.object_id)]
        place = incoming.channel_id if _of_a_channel(incoming) else incoming.team_id
        if not unnamed or place is None:
            return people
        try:
            if len(unnamed) > READ_ONE_BY_ONE:
                accounts = await self._connector.members(incoming.service_url, place)
            else:
                accounts = [await self._connector.member(incoming.service_url, place, p.teams_id) for p in unnamed]
        except NotSent as fault:
            log.warning("member-unread", team=incoming.team_id, fault=type(fault).__name__)
            accounts = []
        told = {a.teams_id: Person(a.teams_id, a.object_id, a.name, a.tenant_id) for a in accounts}
        return [p for p in (told.get(p.teams_id, p) for p in people) if p.object_id]

    async def _in_meeting(self, incoming: Incoming) -> None:
        """What Teams tells of its own meetings."""
        network = await network_of(self._store, incoming)
        if network is None:
            return
        now, plans = self._clock(), self._plans(incoming)
        match incoming.event:
            case Event.MEETING_STARTED:
                await teams_meeting_started(self._store, network, now, plans)
            case Event.MEETING_JOINED:
                people = [_listed(p, incoming) for p in incoming.members if p.object_id]
                await teams_meeting_joined(self._store, network, people, now)
            case Event.MEETING_ENDED:
                await teams_meeting_ended(self._store, network, now, plans)

    async def _roster(self, incoming: Incoming, team_id: str) -> list[Listed]:
        """The team's members; none when Teams does not say, so that the installer can begin all the same."""
        try:
            found = await self._connector.members(incoming.service_url, team_id)
        except NotSent as fault:
            log.warning("roster-unread", team=team_id, fault=type(fault).__name__)
            return []
        return [_listed(p, incoming) for p in found if p.object_id]

    async def _in_own_chat(self, incoming: Incoming) -> Reply:
        """The app in somebody's own chat: greeted once; when it is removed, Teams refuses and fallbacks are used."""
        if incoming.event is not Event.INSTALLED:
            return SILENCE
        directory, at = self._store.directory, self._at(incoming)
        if incoming.object_id:
            teams_id, chat = incoming.sender.teams_id, incoming.conversation
            contact = Contact(incoming.service_url, incoming.tenant_id, incoming.bot_id, teams_id, chat)
            name = one_line(incoming.sender.name)
            if name or await directory.person(incoming.person_tenant_id, incoming.object_id):
                await directory.meet(incoming.person_tenant_id, incoming.object_id, name, contact)
        person = await directory.person(incoming.person_tenant_id, incoming.object_id)
        locale = await language_of(directory, person, incoming.locale)
        reply = await greeted(self._store, person, self._clock(), locale)
        # Last: a database that is away in the middle of it is asked all of it again.
        news = await directory.hear(incoming.tenant_id, incoming.conversation, hearing.INSTALLED, at, GREETED_AGAIN)
        return reply if news else SILENCE

    def _at(self, incoming: Incoming) -> datetime:
        return happened_at(incoming, self._clock())

    def _plans(self, incoming: Incoming) -> Plans:
        now = self._clock()

        def plans(told: Told) -> Sequence[Planned]:
            return of_event(incoming.key, told, now)

        return plans


def _of_the_app(incoming: Incoming) -> str | None:
    """What has been heard of the bot's being let into the team, if it is about that."""
    gone = incoming.event is Event.REMOVED or (incoming.event is Event.MEMBERS_REMOVED and incoming.bot_itself)
    if gone or (incoming.event is Event.UPDATED and incoming.name.startswith("add")):
        return hearing.REMOVED if gone else hearing.SPOKEN
    words: Mapping[str, str] = TEAM_WORDS if incoming.event is Event.TEAM_CHANGED else {}
    return words.get(incoming.name)


def _of_a_channel(incoming: Incoming) -> bool:
    return incoming.name.startswith(OF_A_CHANNEL)


def _team(incoming: Incoming, name: str) -> Team:
    team_id = incoming.team_id or ""
    return Team(
        tenant_id=incoming.tenant_id,
        team_id=team_id,
        channel_id=incoming.channel_id or team_id,
        service_url=incoming.service_url,
        bot_id=incoming.bot_id,
        name=name,
        language=supported(incoming.locale),
    )


def _listed(person: Person | Account, incoming: Incoming) -> Listed:
    return Listed(person.tenant_id or incoming.tenant_id, person.object_id, person.name, person.teams_id)


def _installer(incoming: Incoming) -> Listed | None:
    """Who added the app; Teams may leave out what they are called, and the list of members says it then."""
    listed = _listed(incoming.sender, incoming)
    name = listed.name or say(supported(incoming.locale), "installer-unnamed")
    return replace(listed, name=name) if listed.object_id else None
