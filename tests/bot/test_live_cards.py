"""A list that was posted in the channel follows what happens: seen from Teams, and by processes side by side."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest

from bot.delivery import Dispatcher
from bot.downloads import SignedLinks
from bot.late import posts
from bot.live_cards import Around, LiveCards
from bot.teams.outbox import Address, Posting
from bot.teams.outcome import Ambiguous, NotSent, Sent, Terminal
from bot.teams.outgoing import card_activity, live_in
from dialogs.live import ASKED_BY_ITSELF
from dialogs.turn import Place, Reply
from meetings.calendar.workdays import is_working_day
from meetings.live_cards import FOLLOWED_FOR, MOST_FOLLOWED
from storage.store import Store, open_store
from tests.bot.whole import WholeBot, of_teams, whole_bot
from tests.builders import ASA, BO, CHAIR, Someone, a_network
from tests.conversations import Room, texts
from tests.fakes.activities import Someone as Account
from tests.fakes.teams import FakeTeams, refuse
from tests.fakes.wire import Clock, FakeWire
from tests.office import CHANNEL

LINKS = SignedLinks("https://natverksbot.example", "a key for tests, long enough to be one")
MATTER = "uppdrag: skriva remissvaret, ansvarig Åsa, till 21 januari"


@dataclass
class Screen:
    """The wire and what stands on users' screens, by message."""

    stands: dict[str, str] = field(default_factory=dict)
    updates: list[Posting] = field(default_factory=list)
    faults: list[NotSent] = field(default_factory=list)
    asked: asyncio.Event = field(default_factory=asyncio.Event)
    held: asyncio.Event | None = None
    """Until it is set, nothing that is asked is shown."""

    async def update(self, posting: Posting) -> Sent:
        if self.faults:
            raise self.faults.pop(0)
        self.asked.set()
        if self.held:
            await self.held.wait()
        assert posting.replaces
        assert posting.to.conversation_id
        self.updates.append(posting)
        self.stands[posting.replaces] = words(posting.activity)
        return Sent(posting.to.conversation_id, posting.replaces)


def words(activity: dict) -> str:
    """What a reader sees of a card."""
    return "\n".join(texts(activity["attachments"][0]["content"]))


@dataclass
class Desk:
    """A channel with people, and a process that keeps its cards fresh."""

    room: Room
    screen: Screen
    clock: Clock
    live: LiveCards

    async def posted(self, reply: Reply, message: str = "m1") -> None:
        """Teams has shown a card in the channel."""
        live = live_in(reply)
        assert live is not None
        assert reply.card is not None
        activity = card_activity(reply.card, reply.summary)
        to = Address("https://smba.test/", "tenant", "28:bot", conversation_id="19:channel;messageid=1")
        self.screen.stands[message] = words(activity)
        await self.live.keep(Posting(to, activity, live=live), Sent("19:channel;messageid=1", message))
        await self.live.settled()

    async def does(self, who: str, text: str) -> Reply:
        """Somebody writes, and everything that follows from it happens."""
        reply = await self.room.says(who, text)
        await self.live.settled()
        return reply

    def another(self, screen: Screen | None = None, gathered_for: float = 0) -> LiveCards:
        """A second process on the same database."""
        around = Around(self.clock, LINKS, is_working_day)
        return LiveCards(self.room.store, screen or self.screen, around, gathered_for)


@pytest.fixture
async def desk(store: Store) -> AsyncIterator[Desk]:
    """A channel with one matter and its list shown."""
    network, clock, screen = await a_network(store), Clock(), Screen()
    live = LiveCards(store, screen, Around(clock, LINKS, is_working_day), 0)
    room = Room(store, network, clock(), place=Place.CHANNEL, links=LINKS, happened=live.happened)
    made = Desk(room, screen, clock, live)
    async with live.running():
        await made.does(CHAIR.name, MATTER)
        await made.posted(await room.says(BO.name, "aktivitetslistan"))
        yield made


async def test_an_act_by_one_is_seen_on_the_card_shown_to_the_others(desk: Desk):
    assert "rapporterat" not in desk.screen.stands["m1"]
    await desk.does(ASA.name, "klar med 1: skickat")
    assert "rapporterat" in desk.screen.stands["m1"].lower()
    assert "skickat" in desk.screen.stands["m1"]


async def test_what_changes_nothing_on_the_card_updates_nothing(desk: Desk):
    await desk.does(BO.name, "lägg till punkten Budget på nästa möte")
    assert desk.screen.updates == []


async def test_asking_updates_nothing(desk: Desk):
    await desk.does(BO.name, "dagordning")
    assert desk.screen.updates == []


async def test_what_happens_within_a_moment_is_one_update(desk: Desk):
    gathering = desk.another(gathered_for=600)
    desk.room.happened = gathering.happened
    async with gathering.running():
        for title in ("boka lokal", "skriva brev", "ringa regionen"):
            await desk.room.says(CHAIR.name, f"uppdrag: {title}, ansvarig Bo, till 21 januari")
    assert len(desk.screen.updates) == 1
    assert "ringa regionen" in desk.screen.stands["m1"]


@pytest.mark.parametrize("fault", [Ambiguous("reset"), Terminal("blocked", 403), Terminal("too large", 413)])
async def test_a_refused_update_harms_nothing_and_the_next_one_tells_all(desk: Desk, fault: NotSent):
    desk.screen.faults = [fault]
    assert "rapporterat" in str((await desk.does(ASA.name, "klar med 1")).card).lower()
    assert desk.screen.updates == []
    await desk.does(ASA.name, "lägg till punkten Budget på nästa möte")
    assert "rapporterat" in desk.screen.stands["m1"].lower()


async def test_a_card_that_is_gone_is_forgotten(desk: Desk):
    desk.screen.faults = [Terminal("ActivityNotFoundInConversation", 404)]
    await desk.does(ASA.name, "klar med 1")
    await desk.does(CHAIR.name, "avsluta 1")
    assert desk.screen.updates == []
    async with desk.room.store.reading(desk.room.network.id) as unit:
        assert await unit.live_cards.all() == []


async def test_an_old_card_is_left_as_it_is(desk: Desk):
    desk.clock.forward(seconds=FOLLOWED_FOR.total_seconds() + 1)
    await desk.does(ASA.name, "klar med 1")
    assert desk.screen.updates == []


async def test_of_many_cards_the_newest_are_kept_fresh(desk: Desk):
    for n in range(2, MOST_FOLLOWED + 3):
        desk.clock.forward(minutes=1)
        await desk.posted(await desk.room.says(BO.name, "aktivitetslistan"), f"m{n}")
    await desk.does(ASA.name, "klar med 1")
    assert {p.replaces for p in desk.screen.updates} == {f"m{n}" for n in range(3, MOST_FOLLOWED + 3)}


async def test_what_happened_while_the_card_was_being_posted_is_on_it(desk: Desk):
    early = await desk.room.says(BO.name, "aktivitetslistan")
    await desk.does(ASA.name, "klar med 1")
    await desk.posted(early, "m2")
    assert "rapporterat" in desk.screen.stands["m2"].lower()


async def test_two_processes_do_not_wake_each_other(desk: Desk):
    other = desk.another()
    desk.room.happened = lambda network: [one.happened(network) for one in (desk.live, other)] and None
    await desk.does(ASA.name, "klar med 1")
    await other.settled()
    assert 1 <= len(desk.screen.updates) <= 2
    shown = len(desk.screen.updates)
    other.happened(desk.room.network.id)
    await other.settled()
    assert len(desk.screen.updates) == shown


async def test_who_is_late_with_an_older_card_puts_the_newer_one_back(desk: Desk):
    slow = Screen(desk.screen.stands, held=asyncio.Event())
    late = desk.another(slow)
    desk.room.happened = late.happened
    await desk.room.says(ASA.name, "klar med 1")
    await slow.asked.wait()
    desk.room.happened = desk.live.happened
    await desk.does(CHAIR.name, "uppdrag: boka lokal, ansvarig Bo, till 21 januari")
    assert "boka lokal" in desk.screen.stands["m1"]
    assert slow.held
    slow.held.set()
    await late.settled()
    assert len(slow.updates) > 1
    assert "boka lokal" in desk.screen.stands["m1"]


async def test_a_card_in_ones_own_chat_is_not_followed(desk: Desk):
    desk.room.place = Place.PERSONAL
    assert (await desk.room.says(BO.name, "aktivitetslistan")).live is None


async def test_in_a_large_network_teams_is_told_for_whom_it_is_to_ask(sqlite_store: Store):
    many = [Someone(f"Test Testsson {n}", f"Kommun {n}") for n in range(ASKED_BY_ITSELF + 2)]
    room = Room(sqlite_store, await a_network(sqlite_store, members=many), Clock()(), place=Place.CHANNEL, links=LINKS)
    asked = (await room.says(many[0].name, "aktivitetslistan")).card
    assert asked is not None
    assert len(asked["refresh"]["userIds"]) == ASKED_BY_ITSELF


async def test_a_small_network_is_asked_for_everybody(desk: Desk):
    asked = (await desk.room.says(BO.name, "aktivitetslistan")).card
    assert asked is not None
    assert "userIds" not in asked["refresh"]


async def test_what_was_sent_later_follows_what_happens_too(store: Store):
    clock, screen = Clock(), Screen()
    network = await a_network(store, channel_id=CHANNEL, service_url="https://smba.test/")
    live = LiveCards(store, screen, Around(clock, LINKS, is_working_day), 0)
    room = Room(store, network, clock(), place=Place.CHANNEL, links=LINKS, happened=live.happened)
    reply = await room.says(BO.name, "aktivitetslistan")
    async with store.unit(network.id) as unit:
        await unit.deliveries.plan(posts("key", reply, clock(), network))
        await unit.commit()
    wire = FakeWire()
    dispatcher = Dispatcher(store, wire, clock, bot_id="28:bot", links=LINKS)
    dispatcher.followed = live.keep
    await dispatcher.run_due()
    assert len(wire.shown) == 1
    await room.says(CHAIR.name, MATTER)
    await live.settled()
    assert "skriva remissvaret" in screen.stands["m1"]


# Over HTTP


async def _in_channel(bot: WholeBot, who: Account, text: str) -> str:
    """Somebody writes in the channel; the conversation."""
    activity = bot.teams.activities.channel(who, text)
    assert (await bot.teams.deliver(activity)).status == 200
    return str(activity["conversation"]["id"])


@pytest.mark.slow
async def test_over_http_the_card_in_the_channel_shows_what_another_did_in_their_own_chat(
    teams: FakeTeams, sqlite_url: str
):
    async with whole_bot(teams, sqlite_url, team_id=teams.activities.team_id) as bot:
        bot.clock.now = bot.clock.now.replace(year=2026, month=12)
        await bot.says(CHAIR, MATTER)
        thread = await _in_channel(bot, of_teams(BO), "aktivitetslistan")
        await teams.until_asked("send", 2)
        await bot.says(ASA, "klar med 1: skickat")
        await teams.until_asked("update")
        [card] = teams.seen_in(thread)
        assert card.route == "update"
        assert "skickat" in "\n".join(texts(card.card))


async def test_over_http_a_readers_own_card_changes_nobody_elses(teams: FakeTeams, sqlite_url: str):
    async with whole_bot(teams, sqlite_url, team_id=teams.activities.team_id) as bot:
        bot.clock.now = bot.clock.now.replace(year=2026, month=12)
        await bot.says(CHAIR, MATTER)
        thread = await _in_channel(bot, of_teams(BO), "aktivitetslistan")
        await teams.until_asked("send", 2)
        [shared] = teams.seen_in(thread)
        assert shared.card
        asked = shared.card["refresh"]["action"]
        value = {"action": asked, "trigger": "automatic"}

        async def seen_by(who: Account) -> object:
            invoke = teams.activities.invoke(who, "adaptiveCard/action", value, shared.id)
            answer = await teams.deliver(teams.activities.in_channel(invoke, thread.rpartition("=")[2]))
            return answer.body["value"]

        chairs, bos = await seen_by(of_teams(CHAIR)), await seen_by(of_teams(BO))
        assert "Klar" in str(chairs)
        assert "Klar" not in str(bos)
        assert await seen_by(Account.called("Främmande Person")) == ""
        await bot.says(BO, "dagordning")
        await bot.heard(BO, 1)
        assert teams.of("update") == []


@pytest.mark.slow
async def test_over_http_a_card_that_teams_does_not_find_leaves_the_act_as_it_is(teams: FakeTeams, sqlite_url: str):
    async with whole_bot(teams, sqlite_url, team_id=teams.activities.team_id) as bot:
        bot.clock.now = bot.clock.now.replace(year=2026, month=12)
        await bot.says(CHAIR, MATTER)
        await _in_channel(bot, of_teams(BO), "aktivitetslistan")
        await teams.until_asked("send", 2)
        teams.next("update", refuse(404))
        await bot.says(ASA, "klar med 1")
        await teams.until_asked("update")
        assert "rapporterat" in (await bot.heard(ASA, 1))[0].lower()


async def test_over_http_ones_own_over_all_networks_needs_no_choice_of_one(teams: FakeTeams, sqlite_url: str):
    async with whole_bot(teams, sqlite_url) as bot:
        async with open_store(sqlite_url) as store:
            await a_network(store, "Fyrbodal", tenant=teams.tenant_id)
        await bot.says(ASA, "mina uppdrag")
        [title] = await bot.heard(ASA, 1)
        assert title == "Dina uppdrag"
        await bot.says(ASA, "dagordning")
        assert "nätverk" in (await bot.heard(ASA, 2))[1]


async def test_over_http_what_is_gathered_when_the_process_stops_is_shown(teams: FakeTeams, sqlite_url: str):
    async with whole_bot(teams, sqlite_url, team_id=teams.activities.team_id) as bot:
        bot.clock.now = bot.clock.now.replace(year=2026, month=12)
        await bot.says(CHAIR, MATTER)
        thread = await _in_channel(bot, of_teams(BO), "aktivitetslistan")
        await teams.until_asked("send", 2)
        await bot.says(ASA, "klar med 1: skickat")
        await bot.restarted()
        [card] = teams.seen_in(thread)
        assert "skickat" in "\n".join(texts(card.card))
