"""The person's choice wins where they alone read; what all read is in the network's language."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.documents.papers import list_paper
from bot.downloads import SignedLinks, Wanted
from bot.late import of_event
from bot.teams.incoming import Event
from dialogs.network.speaking import asked_for
from dialogs.network.telling import to_leads
from dialogs.texts import say
from dialogs.turn import Place, Reply
from meetings.ports import DocumentKind, Store
from tests.bot.places import CHANNEL, TEAM, Doorway, coming
from tests.builders import ASA, BO, CHAIR, COORDINATOR, TENANT, Someone, a_network
from tests.conversations import Room, buttons
from tests.fakes.wire import Clock

OUTSIDER = Someone("Ulla Utanför")


@pytest.fixture
async def door(sqlite_store: Store) -> Doorway:
    await a_network(sqlite_store, members=(CHAIR, ASA, BO), team_id=TEAM, channel_id=CHANNEL)
    return Doorway(sqlite_store, Clock())


async def chosen(door: Doorway, who: Someone) -> str | None:
    """The language somebody has chosen."""
    person = await door.store.directory.person(TENANT, who.object_id)
    return person.locale if person else None


@pytest.mark.parametrize(
    "wish", ["prata engelska med mig", "Talk to me in English, please", "engelska tack", "switch to English"]
)
@pytest.mark.parametrize("place", [Place.PERSONAL, Place.CHANNEL])
async def test_a_language_is_asked_for_anywhere(door: Doorway, place: Place, wish: str) -> None:
    assert await door.says(ASA, wish, place) == say("en", "language-set")
    assert await chosen(door, ASA) == "en"
    assert "next meeting" in (await door.says(ASA, "when is the next meeting?", Place.PERSONAL)).lower()


async def test_it_can_be_the_first_thing_said_by_who_is_in_several_networks_or_none(door: Doorway) -> None:
    await a_network(door.store, "Ett annat", members=(BO,))
    assert await door.says(BO, "prata engelska med mig", Place.PERSONAL) == say("en", "language-set")
    assert (await door.says(BO, "agenda", Place.PERSONAL)).startswith(say("en", "which-network"))
    assert await door.says(OUTSIDER, "speak English with me", Place.PERSONAL) == say("en", "language-set")
    assert await door.says(OUTSIDER, "hello", Place.PERSONAL) == say("en", "stranger")


async def test_who_has_chosen_nothing_reads_their_networks_language_whatever_their_teams_speaks(door: Doorway) -> None:
    await a_network(door.store, "Ett annat", members=(BO,))
    asked = await door.says(BO, "dagordning", Place.PERSONAL, locale="en-GB")
    assert asked.startswith(say("sv", "which-network"))
    assert await door.says(OUTSIDER, "mina uppdrag", Place.PERSONAL, locale="en-GB") == say("en", "stranger")


async def test_a_fault_is_told_in_the_persons_language(door: Doorway) -> None:
    await door.says(ASA, "prata engelska med mig", Place.PERSONAL)
    reply = await door.receiver.failed(coming(ASA, Place.PERSONAL, locale="sv-SE"), RuntimeError())
    assert reply.text == say("en", "error-not-saved")
    reply = await door.receiver.failed(coming(BO, Place.PERSONAL, locale="en-GB"), RuntimeError())
    assert reply.text == say("sv", "error-not-saved")


async def test_a_list_in_the_channel_is_in_the_networks_language_whoever_asks(door: Doorway) -> None:
    await door.says(ASA, "prata engelska med mig", Place.PERSONAL)
    assert "Aktivitetslistan" in await door.says(ASA, "action list", Place.CHANNEL)
    assert "Dagordning" in await door.says(ASA, "agenda", Place.CHANNEL)
    assert "Action list" in await door.says(ASA, "action list", Place.PERSONAL)


async def test_whoever_opens_the_card_of_all_reads_their_own_in_their_own_language(door: Doorway) -> None:
    await door.says(ASA, "prata engelska med mig", Place.PERSONAL)
    card = (await door.hears(ASA, "action list", Place.CHANNEL)).card
    assert card
    data = card["refresh"]["action"]["data"]  # type: ignore[index]
    assert "Action list" in await door.presses(ASA, "live.refresh", Place.CHANNEL, data)
    assert "Aktivitetslistan" in await door.presses(BO, "live.refresh", Place.CHANNEL, data)


async def test_the_greeting_in_ones_own_chat_is_in_ones_language(door: Doorway) -> None:
    await door.says(ASA, "prata engelska med mig", Place.PERSONAL)
    installed = coming(ASA, Place.PERSONAL, event=Event.INSTALLED, kind=None, locale="sv-SE")
    reply = await door.receiver.event(installed)
    assert reply.summary == "Hello Åsa! I am Nätverksboten."


@pytest.mark.parametrize(
    "said", ["hej", "hur säger man det på engelska?", "vi pratar svenska här", "english breakfast"]
)
def test_what_only_names_a_language_asks_for_none(said: str) -> None:
    assert asked_for(said, Clock()()) is None


async def test_those_who_lead_are_told_of_events_each_in_their_own_language(sqlite_store: Store) -> None:
    network = await a_network(sqlite_store, members=(CHAIR, COORDINATOR, ASA))
    chair = await sqlite_store.directory.person(TENANT, CHAIR.object_id)
    assert chair
    await sqlite_store.directory.set_locale(chair.id, "en")
    now = Clock()()
    async with sqlite_store.unit(network.id) as unit:
        told = await to_leads(unit, now, lambda locale: Reply(text=locale))
    assert (told.private.text, [m.name for m in told.to]) == ("sv", [COORDINATOR.name])
    assert [(reply.text, [m.name for m in members]) for reply, members in told.chosen] == [("en", [CHAIR.name])]
    said = [(row.recipient, str(row.payload)) for row in of_event("key", told, now)]
    assert [("'en'" in payload, "'sv'" in payload) for _, payload in said] == [(False, True), (True, False)]


async def test_a_document_made_for_one_person_is_in_their_language(sqlite_store: Store) -> None:
    network = await a_network(sqlite_store, members=(CHAIR, ASA))
    links, now = SignedLinks("https://bot.example", "a key for tests, long enough to be one"), Clock()()
    for language, name in (("", "Aktivitetslista"), ("en", "Action list")):
        address = links.listing(DocumentKind.LIST_WORD, network.id, "open", now + timedelta(days=1), language)
        wanted = links.read(address.rpartition("/")[2], now)
        assert wanted == Wanted(DocumentKind.LIST_WORD, network.id, selection="open", language=language)
        async with sqlite_store.reading(network.id) as unit:
            locale = wanted.language or unit.network.language
            paper = await list_paper(wanted.kind, unit, wanted.selection, now, locale)
        assert paper
        assert paper.name.startswith(name)


async def test_the_chairs_page_before_a_meeting_is_in_the_language_of_the_chair(sqlite_store: Store) -> None:
    network = await a_network(sqlite_store)
    links = SignedLinks("https://bot.example", "a key for tests, long enough to be one")
    room = Room(sqlite_store, network, datetime(2026, 9, 7, 8, tzinfo=UTC), locale="en", links=links)
    [address] = [b["url"] for b in buttons(await room.says(CHAIR.name, "prepare the meeting")) if "url" in b]
    wanted = links.read(address.rpartition("/")[2], room.now)
    assert wanted
    assert wanted.language == "en"
