"""A network's team as Teams tells the bot of it: real activities in, what is shown and what is stored out.

Everything between is the bot's own, but HTTP: the connector is one that knows the team as it is at the moment.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, cast

from bot.conversing import conversation
from bot.delivery import Dispatcher
from bot.downloads import SignedLinks
from bot.events import Events
from bot.live_cards import Around, LiveCards
from bot.receiver import Receiver
from bot.shown import Shown
from bot.teams.activities import incoming
from bot.teams.connector import Account, Connector, Team
from bot.teams.incoming import Via
from bot.teams.outbox import Posting
from bot.teams.outcome import Sent, SurelyNot, Terminal
from bot.teams.outgoing import plan
from dialogs.turn import SILENCE
from meetings.agenda.items import AgendaItem
from meetings.calendar.workdays import is_working_day
from meetings.network.people import Network
from storage.store import Store
from tests.builders import SERVICE_URL, TENANT
from tests.builders import Someone as Member
from tests.fakes.activities import Activities, Json, Someone
from tests.fakes.wire import Clock, FakeWire

NOW = datetime(2026, 9, 1, 7, tzinfo=UTC)
APP = "00000000-0000-0000-0000-0000000000b0"
LINKS = SignedLinks("https://natverksbot.example", "a key for tests, long enough to be one")


def of_teams(member: Member) -> Someone:
    """A member as Teams' activities know them."""
    return Someone(member.name, member.object_id, f"29:{member.object_id}")


@dataclass
class FakeConnector:
    """Who is in the team now, and what it is called; unless it cannot be reached."""

    people: list[Someone] = field(default_factory=list)
    name: str = "Nätverket"
    tenant_id: str = TENANT
    down: bool = False
    asked: list[str] = field(default_factory=list)

    async def members(self, service_url: str, conversation_id: str) -> list[Account]:
        self._ask("members")
        return [self._account(one) for one in self.people]

    async def member(self, service_url: str, conversation_id: str, teams_id: str) -> Account:
        self._ask("member")
        found = next((one for one in self.people if one.teams_id == teams_id), None)
        if found is None:
            raise Terminal("not in the team", 404, "MemberNotFoundInConversation")
        return self._account(found)

    async def team(self, service_url: str, team_id: str) -> Team:
        self._ask("team")
        return Team(team_id, self.name)

    def _account(self, one: Someone) -> Account:
        return Account(one.teams_id, one.object_id, one.name, one.tenant_id or self.tenant_id)

    def _ask(self, what: str) -> None:
        self.asked.append(what)
        if self.down:
            raise SurelyNot("refused")


@dataclass
class TeamLife:
    """What a test does with it."""

    store: Store
    clock: Clock = field(default_factory=lambda: Clock(NOW))
    connector: FakeConnector = field(default_factory=FakeConnector)
    wire: FakeWire = field(default_factory=FakeWire)
    tenant_id: str = TENANT
    back: list[int] = field(default_factory=list)
    """Networks whose team has let the bot in again."""
    teams: Activities = field(init=False)
    receiver: Receiver = field(init=False)
    dispatcher: Dispatcher = field(init=False)

    def __post_init__(self) -> None:
        self.teams = Activities(SERVICE_URL, APP, self.tenant_id, at=self.clock.now)
        self.connector.tenant_id = self.tenant_id
        events = Events(self.store, cast("Connector", self.connector), self.clock, self.back.append)
        cards = LiveCards(self.store, cast("Any", self.wire), Around(self.clock, LINKS, is_working_day))
        talking = conversation(self.store)
        calendar, sleep = is_working_day, self.clock.sleep
        self.receiver = Receiver(self.store, talking, events, self.clock, LINKS, calendar, cards, sleep)
        self.dispatcher = Dispatcher(
            self.store,
            self.wire,
            self.clock,
            bot_id=f"28:{APP}",
            links=LINKS,
            chance=lambda: 1.0,
            sleep=self.clock.sleep,
        )
        self.dispatcher.followed = Shown(self.store, cards).keep

    def later(self, **passed: float) -> None:
        """Time goes by, for Teams and for the bot."""
        self.clock.forward(**passed)
        self.teams.at = self.clock.now

    async def tell(self, activity: Json) -> list[Posting]:
        """Teams tells the bot of it; what is shown in answer, in order."""
        came = incoming(activity, SERVICE_URL)
        assert came is not None
        reply = await (self.receiver.event(came) if came.via is Via.EVENT else self.receiver.message(came))
        return [await self._show(came, posting) for posting in (plan(came, reply).postings if reply != SILENCE else [])]

    async def _show(self, came: Any, posting: Posting) -> Posting:
        sent = await self.wire.send(posting)
        stands = Sent(posting.to.conversation_id or sent.conversation_id, posting.replaces or sent.message_id)
        if posting.followed:
            await self.receiver.sent(came, posting, stands)
        return posting

    @property
    def last_id(self) -> str:
        """Teams' id of what was shown last."""
        shown = self.wire.shown[-1]
        return shown.replaces or f"m{len(self.wire.shown)}"

    async def network(self) -> Network:
        """The team's."""
        network = await self.store.directory.network_of_team(self.teams.tenant_id, self.teams.team_id)
        assert network
        return network

    async def names(self) -> set[str]:
        """Who is in it."""
        network = await self.network()
        async with self.store.reading(network.id) as unit:
            return {m.name for m in await unit.members.roster(self.clock().date())}

    async def agenda(self) -> list[AgendaItem]:
        """What has been suggested, taken back or not."""
        network = await self.network()
        async with self.store.reading(network.id) as unit:
            return await unit.agenda.all()


def again(activity: Json, number: int = 1) -> Json:
    """The same, told once more with an id of its own; of what becomes of a message the id is that message's."""
    if activity["type"] in ("messageUpdate", "messageDelete"):
        return {**activity, "localTimezone": f"told again {number}"}
    return {**activity, "id": f"{activity['id']}-again-{number}"}


def shown_to(wire: FakeWire, receivers: Iterable[str]) -> list[Posting]:
    """What some receivers have been shown."""
    wanted = set(receivers)
    return [p for p in wire.shown if (p.to.channel_id or p.to.teams_id or p.to.conversation_id) in wanted]
