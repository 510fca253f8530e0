"""Place × who × how many networks × bound or not: which network answers, what is asked, and who hears nothing."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.teams.incoming import Event, Person, Via
from dialogs.live import REFRESH
from dialogs.texts import say
from dialogs.turn import Place
from meetings.calendar.days import MeetingState
from meetings.network.chats import Chat, ChatKind
from meetings.network.people import Network
from meetings.ports import Store
from meetings.reminders.deliveries import DeliveryKind
from tests.bot.places import CHANNEL, CHAT, TEAM, Doorway, coming, told
from tests.builders import ASA, BEA, BO, CHAIR, SERVICE_URL, TENANT, Someone, a_network, meetings_of, member_called
from tests.conversations import NOT_FOR_YOU
from tests.fakes.wire import Clock

HERE, THERE = "Testnätverket", "Östanvinden"
"""Two networks; the first has the team. Their next meetings differ."""
DAY_HERE, DAY_THERE = date(2027, 2, 4), date(2027, 3, 11)
WHEN_HERE, WHEN_THERE = "4 februari 2027", "11 mars 2027"
OUTSIDER = Someone("Ulla Utanför")
STRANGER = say("sv", "stranger")
ASKED = say("sv", "which-network")
ASKED_IN_CHAT = say("sv", "chat-which-network")
NOTHING = ""
BOUND_HERE, BOUND_THERE = (say("sv", "chat-bound", network=name) for name in (HERE, THERE))


@dataclass
class Town:
    """Two networks: Åsa is in the first, Bea in the second, Bo in both, Ulla in none."""

    door: Doorway
    here: Network
    there: Network

    async def bound(self, network: Network) -> None:
        """The group chat has been said to be about that network."""
        chat = Chat(TENANT, CHAT, network.id, ChatKind.GROUP, SERVICE_URL, self.door.clock())
        await self.door.store.directory.bind_chat(chat)

    async def chosen(self, who: Someone, network: Network) -> None:
        """Somebody has said which network they mean in their own chat."""
        person = await self.door.store.directory.person(TENANT, who.object_id)
        assert person is not None
        await self.door.store.directory.choose(person.id, network.id)

    async def about(self) -> str | None:
        """The network of the group chat."""
        chat = await self.door.store.directory.chat(TENANT, CHAT)
        return None if chat is None else {self.here.id: HERE, self.there.id: THERE}[chat.network_id]


@pytest.fixture
async def town(sqlite_store: Store) -> Town:
    here = await a_network(sqlite_store, HERE, members=(CHAIR, ASA, BO), meetings=[DAY_HERE], team_id=TEAM)
    there = await a_network(sqlite_store, THERE, members=(BEA, BO), meetings=[DAY_THERE])
    return Town(Doorway(sqlite_store, Clock()), here, there)


QUESTION = "när är nästa möte?"
TABLE: Sequence[tuple[Place, Someone, str | None, str | None, str]] = (
    # place, who, what the chat is bound to, what the person chose in their own chat, what is heard
    (Place.PERSONAL, ASA, None, None, WHEN_HERE),
    (Place.PERSONAL, BEA, None, None, WHEN_THERE),
    (Place.PERSONAL, BO, None, None, ASKED),
    (Place.PERSONAL, BO, None, THERE, WHEN_THERE),
    (Place.PERSONAL, BO, HERE, THERE, WHEN_THERE),
    (Place.PERSONAL, OUTSIDER, None, None, STRANGER),
    (Place.CHANNEL, ASA, None, None, WHEN_HERE),
    (Place.CHANNEL, BO, None, None, WHEN_HERE),
    (Place.CHANNEL, BO, THERE, THERE, WHEN_HERE),
    (Place.CHANNEL, BEA, None, None, STRANGER),
    (Place.CHANNEL, BEA, THERE, None, STRANGER),
    (Place.CHANNEL, OUTSIDER, None, None, STRANGER),
    (Place.GROUP, ASA, None, None, WHEN_HERE),
    (Place.GROUP, BEA, None, None, WHEN_THERE),
    (Place.GROUP, BO, None, None, ASKED_IN_CHAT),
    (Place.GROUP, BO, None, THERE, ASKED_IN_CHAT),
    (Place.GROUP, BO, THERE, HERE, WHEN_THERE),
    (Place.GROUP, BO, HERE, None, WHEN_HERE),
    (Place.GROUP, ASA, HERE, None, WHEN_HERE),
    (Place.GROUP, ASA, THERE, None, STRANGER),
    (Place.GROUP, BEA, HERE, None, STRANGER),
    (Place.GROUP, OUTSIDER, None, None, STRANGER),
    (Place.GROUP, OUTSIDER, HERE, None, STRANGER),
)


@pytest.mark.parametrize(("place", "who", "bound", "chosen", "hears"), TABLE)
async def test_who_is_answered_of_which_network(
    town: Town, place: Place, who: Someone, bound: str | None, chosen: str | None, hears: str
) -> None:
    named = {HERE: town.here, THERE: town.there}
    if bound:
        await town.bound(named[bound])
    if chosen:
        await town.door.says(who, "hej", Place.PERSONAL)
        await town.chosen(who, named[chosen])
    told = await town.door.says(who, QUESTION, place)
    assert hears in told
    others = {WHEN_HERE, WHEN_THERE} - {hears}
    assert not any(other in told for other in others)
    assert await town.about() == (
        bound or ({WHEN_HERE: HERE, WHEN_THERE: THERE}.get(hears) if place is Place.GROUP else None)
    )


@pytest.mark.parametrize("place", Place)
@pytest.mark.parametrize("who", [OUTSIDER, BEA])
async def test_who_was_not_asked_is_silent_and_who_is_not_a_member_is_not_heard(
    town: Town, place: Place, who: Someone
) -> None:
    await town.bound(town.here)
    if place is not Place.PERSONAL:
        assert await town.door.says(who, QUESTION, place, mentioned=False) == NOTHING
    assert HERE not in await town.door.says(who, "ångra", place)


@pytest.mark.parametrize("place", [Place.CHANNEL, Place.GROUP])
async def test_a_readers_own_card_is_not_made_for_who_is_not_a_member(town: Town, place: Place) -> None:
    await town.bound(town.here)
    for network in (town.here, town.there):
        asked = {"rule": "action-list", "facts": {}, "network": network.id}
        assert await town.door.presses(OUTSIDER, REFRESH, place, asked) == NOTHING


@pytest.mark.parametrize(
    ("place", "bound", "who", "hears"),
    [
        (Place.PERSONAL, None, BO, WHEN_THERE),
        (Place.PERSONAL, None, ASA, NOT_FOR_YOU),
        (Place.CHANNEL, None, BO, NOT_FOR_YOU),
        (Place.CHANNEL, None, OUTSIDER, NOT_FOR_YOU),
        (Place.GROUP, None, BO, WHEN_THERE),
        (Place.GROUP, None, ASA, NOT_FOR_YOU),
        (Place.GROUP, HERE, BO, NOT_FOR_YOU),
        (Place.GROUP, THERE, BO, WHEN_THERE),
        (Place.GROUP, THERE, ASA, NOT_FOR_YOU),
    ],
)
async def test_a_card_of_the_other_network_works_only_where_that_is_meant(
    town: Town, place: Place, bound: str | None, who: Someone, hears: str
) -> None:
    if bound:
        await town.bound({HERE: town.here, THERE: town.there}[bound])
    [meeting] = await meetings_of(town.door.store, town.there)
    paged = {"network": town.there.id, "meeting": meeting.id, "start": 0}
    assert hears in await town.door.presses(who, "agenda.page", place, paged)


async def test_the_first_answer_in_a_group_chat_says_what_the_chat_is_about_and_later_ones_do_not(town: Town) -> None:
    assert BOUND_HERE in await town.door.says(ASA, QUESTION, Place.GROUP)
    assert BOUND_HERE not in await town.door.says(ASA, QUESTION, Place.GROUP)


async def test_the_names_of_ones_networks_stand_in_ones_own_chat_and_not_among_others(town: Town) -> None:
    told = await town.door.says(BO, QUESTION, Place.GROUP)
    asked, names = told.split("\n", 1)
    assert asked == ASKED_IN_CHAT
    assert names.startswith("(")
    assert HERE in names
    assert THERE in names


@pytest.mark.parametrize("words", [f"byt nätverk till {THERE}", THERE.casefold(), f"@Ingen {QUESTION} i {THERE}"])
async def test_a_network_that_is_named_in_the_chat_is_the_chats(town: Town, words: str) -> None:
    told = await town.door.says(BO, words, Place.GROUP)
    assert told.count(BOUND_THERE) == 1
    assert await town.about() == THERE


async def test_a_chat_changes_its_network_when_somebody_in_both_says_so(town: Town) -> None:
    await town.bound(town.here)
    assert await town.door.says(ASA, f"byt nätverk till {THERE}", Place.GROUP) != BOUND_THERE
    assert await town.about() == HERE
    assert await town.door.says(BO, "byt nätverk", Place.GROUP) != BOUND_THERE
    assert await town.about() == HERE
    assert await town.door.says(BO, f"byt nätverk till {THERE}", Place.GROUP) == BOUND_THERE
    assert await town.about() == THERE


async def test_what_was_not_said_to_the_bot_binds_no_chat(town: Town) -> None:
    await town.door.says(ASA, QUESTION, Place.GROUP, mentioned=False)
    assert await town.about() is None


async def test_a_thread_in_a_chat_is_the_chat(town: Town) -> None:
    await town.bound(town.there)
    assert WHEN_THERE in await town.door.says(BO, QUESTION, Place.GROUP, conversation=f"{CHAT};messageid=17")


async def test_a_meetings_chat_is_bound_as_one(town: Town) -> None:
    await town.door.says(ASA, QUESTION, Place.GROUP, meeting_id="MCMxOTptZWV0aW5n")
    chat = await town.door.store.directory.chat(TENANT, CHAT)
    assert chat is not None
    assert chat.kind is ChatKind.MEETING


async def test_any_channel_of_the_team_is_the_networks(town: Town) -> None:
    elsewhere = "19:a-private-one@thread.tacv2"
    told = await town.door.says(
        ASA, QUESTION, Place.CHANNEL, conversation=f"{elsewhere};messageid=3", channel_id=elsewhere
    )
    assert WHEN_HERE in told


async def test_a_channel_whose_team_is_not_said_is_known_by_itself(town: Town) -> None:
    assert WHEN_HERE in await town.door.says(ASA, QUESTION, Place.CHANNEL, team_id=None, channel_id=TEAM)
    assert await town.door.says(ASA, QUESTION, Place.CHANNEL, team_id=None) == STRANGER  # Teams' channel is another's
    assert CHANNEL != TEAM


@pytest.mark.parametrize("place", Place)
async def test_what_is_private_has_something_to_say_instead_where_others_read_it(town: Town, place: Place) -> None:
    if place is Place.GROUP:
        await town.bound(town.here)
    reply = await town.door.hears(CHAIR, "förbered dagordningen", place)
    assert (reply.private, bool(reply.instead)) == ((False, False) if place is Place.PERSONAL else (True, True))


PRIVATE_CHANNEL = "19:a-private-one@thread.tacv2"


async def let_in(town: Town, event: Event, channel: str = PRIVATE_CHANNEL) -> None:
    """Somebody lets the bot into one channel of the team, or out of it."""
    name = "channelMemberAdded" if event is Event.MEMBERS_ADDED else "channelMemberRemoved"
    happened = {"via": Via.EVENT, "kind": None, "event": event, "name": name, "bot_itself": True, "channel_id": channel}
    await town.door.receiver.event(coming(ASA, Place.CHANNEL, **happened))


async def now(town: Town) -> Network:
    async with town.door.store.reading(town.here.id) as unit:
        return unit.network


async def planned(town: Town) -> list[str]:
    """To whom something is to be said."""
    later = town.door.clock() + timedelta(hours=1)
    claimed = await town.door.store.dispatch.claim(later, timedelta(seconds=90), 100)
    return [one.recipient for one in claimed if one.kind is DeliveryKind.POST]


@pytest.mark.parametrize("event", [Event.MEMBERS_ADDED, Event.MEMBERS_REMOVED])
async def test_who_lets_the_bot_into_a_channel_or_out_of_it_changes_nothing_for_the_team(
    town: Town, event: Event
) -> None:
    before = await now(town)
    await let_in(town, event)
    assert await now(town) == before
    assert not (await member_called(town.door.store, town.here, ASA.name)).leads
    assert await planned(town) == []


async def test_the_bot_out_of_the_channel_it_posts_in_is_told_to_those_who_lead(town: Town) -> None:
    async with town.door.store.unit(town.here.id) as unit:
        await unit.save_network(replace(unit.network, channel_id=PRIVATE_CHANNEL, channel_chosen=True))
        await unit.commit()
    await let_in(town, Event.MEMBERS_REMOVED)
    chair = await member_called(town.door.store, town.here, CHAIR.name)
    assert await planned(town) == [f"member:{chair.id}"]
    assert (await now(town)).away is None


MEETINGS_OWN: dict[str, tuple[Place, dict[str, object]]] = {
    "the chat of a meeting that is bound": (Place.GROUP, {}),
    "a thread of that chat": (Place.GROUP, {"conversation": f"{CHAT};messageid=5"}),
    "a chat that is bound to nothing": (Place.GROUP, {"conversation": "19:meeting_other@thread.v2"}),
    "a channel of the team": (Place.CHANNEL, {}),
    "the team's own channel, without its team": (Place.CHANNEL, {"team_id": None, "channel_id": TEAM}),
    "a channel that is nobody's, without its team": (Place.CHANNEL, {"team_id": None}),
}


@pytest.mark.parametrize("where", MEETINGS_OWN)
@pytest.mark.parametrize("event", [Event.MEETING_STARTED, Event.MEETING_ENDED, Event.MEETING_JOINED])
async def test_what_teams_says_of_its_meetings_is_asked_about_and_decides_nothing(
    town: Town, event: Event, where: str
) -> None:
    await town.bound(town.here)
    state = MeetingState.ONGOING if event is Event.MEETING_ENDED else MeetingState.PLANNED
    town.door.clock.now = datetime(2027, 2, 4, 8, 30, tzinfo=UTC)
    async with town.door.store.unit(town.here.id) as unit:
        [meeting] = await unit.meetings.all()
        await unit.meetings.save(replace(meeting, state=state))
        await unit.commit()
    joined = (Person(f"29:{who.object_id}", who.object_id, who.name) for who in (ASA, BEA, OUTSIDER))
    happened = {"via": Via.EVENT, "kind": None, "event": event, "members": tuple(joined), "meeting_id": "MCMx"}
    place, more = MEETINGS_OWN[where]
    await town.door.receiver.event(coming(OUTSIDER, place, **happened, **more))
    [after] = await meetings_of(town.door.store, town.here)
    assert after.state is state
    known = "nothing" not in where and "nobody" not in where
    asked = known and event is not Event.MEETING_JOINED
    assert await planned(town) == (["channel"] if asked else [])
    async with town.door.store.reading(town.here.id) as unit:
        there = {m.name for m in await unit.members.all()}
        present = await unit.attendance.of_meeting(meeting.id)
    assert there == {CHAIR.name, ASA.name, BO.name}  # who joins becomes no member
    assert len(present) == (1 if known and event is Event.MEETING_JOINED else 0)


async def test_a_chat_that_the_app_is_taken_out_of_is_asked_about_anew(town: Town) -> None:
    await town.bound(town.here)
    removed = {"via": Via.EVENT, "kind": None, "event": Event.REMOVED}
    await town.door.receiver.event(coming(OUTSIDER, Place.GROUP, **removed))
    assert await town.about() is None


APP = {"via": Via.EVENT, "kind": None}


async def app_is(town: Town, event: Event, who: Someone, at: int = 0) -> str:
    """Somebody adds the app to the group chat or takes it out, so many minutes after the hour."""
    when = town.door.clock() + timedelta(minutes=at - 30)
    return told(await town.door.receiver.event(coming(who, Place.GROUP, event=event, at=when, **APP)))


@pytest.mark.parametrize(
    ("who", "about"), [(ASA, HERE), (BEA, THERE), (BO, None), (OUTSIDER, None)], ids=["one", "other", "both", "none"]
)
async def test_the_app_in_a_chat_greets_once_and_the_chat_is_about_the_network_of_who_added_it(
    town: Town, who: Someone, about: str | None
) -> None:
    greeting = await app_is(town, Event.INSTALLED, who)
    assert await app_is(town, Event.INSTALLED, who) == NOTHING
    assert await town.about() == about
    assert [name for name in (HERE, THERE) if name in greeting] == ([about] if about else [])
    assert greeting.startswith("Hej!")


async def test_what_teams_tells_late_of_a_chat_changes_nothing(town: Town) -> None:
    await app_is(town, Event.INSTALLED, ASA, at=2)
    await app_is(town, Event.REMOVED, ASA, at=1)
    assert await town.about() == HERE
    await app_is(town, Event.REMOVED, ASA, at=4)
    assert await app_is(town, Event.INSTALLED, ASA, at=3) == NOTHING
    assert await town.about() is None
    await app_is(town, Event.INSTALLED, ASA, at=5)
    assert await town.about() == HERE
