"""The message extension's search with Teams' own activities: who finds what where, and what is put in a message."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from bot.teams.activities import incoming
from bot.teams.outgoing import plan
from meetings.acting import By
from meetings.agenda.carrying import read
from meetings.finding import MOST
from meetings.network.chats import Chat, ChatKind
from meetings.network.roster import end_membership
from meetings.ports import Store
from tests.bot.places import Doorway
from tests.builders import (
    ASA,
    BO,
    BOT,
    CHAIR,
    COORDINATOR,
    SERVICE_URL,
    TENANT,
    Someone,
    a_network,
    meetings_of,
    member_called,
)
from tests.conversations import Room, texts
from tests.dialogs.meeting_room import DURING, POINTS, MadeUpLinks
from tests.fakes import activities
from tests.fakes.wire import Clock

KIM = COORDINATOR.name
LATER = datetime(2026, 10, 12, 9, 0, tzinfo=UTC)
TEAM = "19:3f1c0a52b1e94b0a9c55d6c1f7a0e2d4@thread.tacv2"
TEAMS = activities.Activities(SERVICE_URL, BOT.removeprefix("28:"), TENANT, team_id=TEAM)
STRANGER = Someone("Sture Främling", "Bjuv")
NOTHING = "Jag hittar inget. Pröva ett annat ord, eller numret på ett uppdrag."
NOTHING_OWN = "Du har inga uppdrag eller punkter just nu. Skriv vad du letar efter."


def account(who: Someone) -> activities.Someone:
    """The person as Teams knows them."""
    return activities.Someone(who.name, who.object_id, f"29:{who.object_id}")


@dataclass
class Searching:
    """A network after its first meeting, and the bot's own door."""

    room: Room
    door: Doorway

    async def search(self, who: Someone, words: str = "", *, in_channel: bool = False, **more: object) -> dict:
        """What Teams is answered with."""
        activity = TEAMS.search(account(who), words, **more)  # type: ignore[arg-type]
        return await self.asked(TEAMS.in_channel(activity) if in_channel else activity)

    async def asked(self, activity: dict) -> dict:
        """The answer to any invoke, sent as Teams sends it."""
        came = incoming(json.loads(json.dumps(activity)), SERVICE_URL)
        assert came is not None
        answered = plan(came, await self.door.receiver.message(came))
        assert answered.body is not None
        assert answered.postings == []
        return answered.body["composeExtension"]

    async def titles(self, who: Someone, words: str = "", **more: object) -> list[str]:
        """The lines to choose from."""
        found = await self.search(who, words, **more)  # type: ignore[arg-type]
        return [one["preview"]["content"]["title"] for one in found.get("attachments", [])]

    async def card(self, who: Someone, words: str) -> str:
        """What is put in the message when the first is chosen."""
        found = await self.search(who, words)
        return "\n".join(texts(found["attachments"][0]["content"]))


@pytest.fixture
async def searching(store: Store) -> Searching:
    """A matter each for Bo and Åsa, three points, of which one is internal, and a decision under two of them."""
    network = await a_network(store, team_id=TEAM)
    room = Room(store, network, datetime(2026, 9, 7, 8, 0, tzinfo=UTC), links=MadeUpLinks())
    for title in POINTS:
        await room.says(BO.name, f"lägg till punkten {title} på nästa möte")
    room.now = DURING
    await room.says(KIM, "starta mötet")
    await room.says(KIM, "anteckning under punkten Budget: lönerna är en het fråga")
    await room.says(KIM, "beslut under punkten Budget: ansökan om testbäddar skickas i oktober")
    await room.says(KIM, "uppdrag: boka föreläsare om testbäddar, ansvarig Bo, till 12/11")
    await room.says(KIM, "uppdrag: läsa remissen, ansvarig Åsa, till 12/11")
    await room.says(KIM, "beslut under punkten Nätverkskartan: konsulten sägs upp")
    await room.says(KIM, "uppdrag: skriva avtal, ansvarig Bo, till 12/11")
    await room.says(KIM, "avsluta mötet")
    await room.says(KIM, "utkast")
    await room.says(KIM, f"punkt {(await agenda(room)).index('Nätverkskartan') + 1} är intern")
    room.now = LATER
    return Searching(room, Doorway(store, Clock(LATER)))


async def agenda(room: Room) -> list[str]:
    """The titles of the first meeting, in their order."""
    [first, *_] = await meetings_of(room.store, room.network)
    async with room.store.reading(room.network.id) as unit:
        return [point.title for point in await read(unit, first, room.now.date())]


class TestWhatIsFound:
    async def test_matters_and_decisions_by_their_words_the_list_first(self, searching):
        assert await searching.titles(BO, "testbäddar") == ["1. boka föreläsare om testbäddar", "Budget"]

    @pytest.mark.parametrize("words", ["föreläs", "FÖRELÄSAREN", "boka föreläsare", "1", "Bo Exempelsson föreläsare"])
    async def test_a_matter_by_part_of_a_word_its_number_or_who_prepares_it(self, searching, words):
        assert (await searching.titles(ASA, words))[0] == "1. boka föreläsare om testbäddar"

    async def test_a_point_by_its_title(self, searching):
        assert "Lokaler för verksamheten" in await searching.titles(ASA, "lokaler")

    async def test_what_has_some_of_the_words_when_nothing_has_all(self, searching):
        assert await searching.titles(ASA, "remissen kommunallag") == ["2. läsa remissen"]

    async def test_what_is_no_longer_on_the_list_is_found_too_and_says_so(self, searching):
        await searching.room.says(KIM, "avsluta uppdrag 2")
        assert "avslutat" in await searching.card(ASA, "remissen")

    async def test_a_little_word_in_a_title_does_not_answer_every_search(self, searching):
        await searching.room.says(KIM, "uppdrag: bjuda in en talare, ansvarig Bo, till 12/11")
        assert await searching.titles(BO, "testbäddar") == ["1. boka föreläsare om testbäddar", "Budget"]

    async def test_as_the_search_is_opened_ones_own_comes_up(self, searching):
        await searching.room.says(BO.name, "lägg till punkten Ny brandbil på nästa möte")
        own = await searching.titles(BO)
        assert own[0] == "1. boka föreläsare om testbäddar"
        assert "Ny brandbil" in own
        assert await searching.titles(ASA) == ["2. läsa remissen"]

    async def test_who_has_nothing_of_their_own_is_asked_what_they_look_for(self, searching):
        assert await searching.search(CHAIR) == {"type": "message", "text": NOTHING_OWN}

    async def test_what_is_not_there_is_said_without_repeating_it(self, searching):
        assert await searching.search(BO, "Qwertzuiop") == {"type": "message", "text": NOTHING}

    async def test_in_english_for_who_has_chosen_it(self, searching):
        person = await searching.room.store.directory.person(TENANT, BO.object_id)
        await searching.room.store.directory.set_locale(person.id, "en")
        assert "Decision of 24 September 2026" in await searching.card(BO, "oktober")


class TestTheCard:
    async def test_a_matter_says_what_who_when_and_whose(self, searching):
        assert await searching.card(BO, "föreläsare") == (
            "1. boka föreläsare om testbäddar\nBo Exempelsson · 12 november 2026 · Testnätverket"
        )

    async def test_a_decision_says_what_was_decided_where_and_how_final_it_is(self, searching):
        assert await searching.card(BO, "oktober") == (
            "Budget\nansökan om testbäddar skickas i oktober\nBeslut 24 september 2026 (utkast) · Testnätverket"
        )

    async def test_a_point_says_when_it_was_taken_up_and_who_raised_it(self, searching):
        said = await searching.card(BO, "budget")
        assert "24 september 2026" in said

    async def test_it_has_no_buttons_and_no_links(self, searching):
        await searching.room.says(KIM, "klar 1: underlaget ligger på https://example.org/underlag")
        for words in ("föreläsare", "oktober", "lokaler"):
            for one in (await searching.search(BO, words))["attachments"]:
                written = json.dumps(one["content"])
                assert "actions" not in one["content"]
                assert "http" not in written.replace("http://adaptivecards.io", "")
                assert one["content"]["version"] == "1.5"

    async def test_the_longest_page_is_small(self, searching):
        for n in range(MOST + 2):
            await searching.room.says(KIM, f"uppdrag: {'mycket långt uppdrag ' * 12}{n}, ansvarig Bo, till 12/11")
        found = await searching.search(BO, "långt")
        assert len(found["attachments"]) == MOST
        assert len(json.dumps(found, ensure_ascii=False).encode()) < 40_000


class TestWhatIsNotFound:
    @pytest.mark.parametrize("words", ["Nätverkskartan", "konsulten", "sägs upp"])
    async def test_nothing_internal_whoever_asks(self, searching, words):
        for who in (BO, CHAIR, COORDINATOR):
            assert await searching.titles(who, words) == []

    @pytest.mark.parametrize("words", ["avtal", "3", ""])
    async def test_a_matter_that_was_recorded_under_an_internal_point_neither(self, searching, words):
        for who in (BO, COORDINATOR):
            assert "3. skriva avtal" not in await searching.titles(who, words)

    async def test_what_was_only_said_is_not(self, searching):
        assert await searching.titles(COORDINATOR, "lönerna") == []

    async def test_a_decision_marked_internal_by_itself_is_not(self, searching):
        searching.room.now = DURING
        await searching.room.says(KIM, "beslut under punkten Budget: rektorn byts ut")
        await searching.room.says(KIM, "det där är internt")
        await searching.room.says(KIM, "utkast")
        assert await searching.titles(BO, "rektorn") == []
        assert await searching.titles(BO, "oktober") == ["Budget"]

    async def test_what_others_suggested_and_is_on_no_agenda_is_not_for_those_who_lead_either(self, searching):
        await searching.room.says(BO.name, "lägg till punkten Ny brandbil på nästa möte")
        await searching.room.says(KIM, "förbered dagordningen")
        await searching.room.says(KIM, "parkera Ny brandbil")
        assert await searching.titles(COORDINATOR, "brandbil") == []
        assert await searching.titles(BO, "brandbil") == ["Ny brandbil"]

    async def test_comments_are_neither_looked_in_nor_shown(self, searching):
        await searching.room.says(BO.name, "klar 1: hon heter Hemlighetsson")
        assert await searching.titles(BO, "Hemlighetsson") == []
        assert "Hemlighetsson" not in await searching.card(BO, "föreläsare")


class TestWhoFinds:
    @pytest.mark.parametrize("words", ["", "föreläsare", "1", "Testnätverket"])
    async def test_a_stranger_is_answered_as_if_there_was_nothing(self, searching, words):
        nothing = {"type": "message", "text": NOTHING if words else NOTHING_OWN}
        assert await searching.search(STRANGER, words) == nothing
        assert await searching.search(STRANGER, words, in_channel=True) == nothing

    async def test_a_stranger_who_searches_is_not_kept(self, searching):
        await searching.search(STRANGER, "föreläsare")
        assert await searching.room.store.directory.person(TENANT, STRANGER.object_id) is None

    async def test_who_has_left_finds_nothing(self, searching):
        room = searching.room
        kim, bo = [await member_called(room.store, room.network, name) for name in (KIM, BO.name)]
        async with room.store.unit(room.network.id) as unit:
            await end_membership(unit, By(kim, room.now), bo, room.now.date())
            await unit.commit()
        searching.door.clock.forward(days=1)
        assert (await searching.search(BO, "föreläsare"))["type"] == "message"

    async def test_an_account_of_another_tenant_with_the_same_id_finds_nothing(self, searching):
        activity = TEAMS.search(account(BO), "föreläsare")
        activity["from"]["tenantId"] = "00000000-0000-0000-0000-0000000000ff"
        assert await searching.asked(activity) == {"type": "message", "text": NOTHING}


class TestSeveralNetworks:
    @pytest.fixture
    async def other(self, searching) -> Room:
        """Another network of Bo's, with a matter of its own."""
        network = await a_network(searching.room.store, "Grannätverket", members=(CHAIR, BO))
        room = Room(searching.room.store, network, LATER)
        await room.says(CHAIR.name, "uppdrag: boka föreläsare till våren, ansvarig Bo, till 12/11")
        return room

    async def test_in_ones_own_chat_all_are_looked_in_and_each_thing_says_whose_it_is(self, searching, other):
        found = await searching.search(BO, "föreläsare")
        said = [one["preview"]["content"]["text"] for one in found["attachments"]]
        assert [text.rpartition(" · ")[2] for text in said] == ["Grannätverket", "Testnätverket"]

    async def test_in_a_networks_channel_only_that_one_is(self, searching, other):
        assert await searching.titles(BO, "föreläsare", in_channel=True) == ["1. boka föreläsare om testbäddar"]

    async def test_in_a_chat_that_is_about_a_network_only_that_one_is(self, searching, other):
        chat = Chat(TENANT, "19:led@thread.v2", other.network.id, ChatKind.GROUP, SERVICE_URL, LATER)
        await searching.room.store.directory.bind_chat(chat)
        place = {"conversationType": "groupChat", "isGroup": True, "tenantId": TENANT, "id": "19:led@thread.v2"}
        found = await searching.asked(TEAMS.search(account(BO), "föreläsare") | {"conversation": place})
        assert [one["preview"]["content"]["title"] for one in found["attachments"]] == ["1. boka föreläsare till våren"]

    async def test_who_is_in_one_of_them_learns_nothing_of_the_other(self, searching, other):
        found = await searching.search(ASA, "föreläsare")
        assert len(found["attachments"]) == 1
        assert "Grannätverket" not in json.dumps(found, ensure_ascii=False)


class TestPaging:
    async def test_pages_follow_one_another_without_overlap(self, searching):
        for n in range(7):
            await searching.room.says(KIM, f"uppdrag: rapport {n}, ansvarig Bo, till 12/11")
        pages = [await searching.titles(BO, "rapport", skip=start, count=3) for start in (0, 3, 6, 9)]
        assert [len(page) for page in pages] == [3, 3, 1, 0]
        assert len({title for page in pages for title in page}) == 7

    async def test_after_the_last_there_is_an_empty_page_and_no_sentence(self, searching):
        nothing_more = {"type": "result", "attachmentLayout": "list", "attachments": []}
        assert await searching.search(BO, "föreläsare", skip=25) == nothing_more

    @pytest.mark.parametrize("options", [None, [], {"skip": -5, "count": 0}, {"skip": "x", "count": 10**9}])
    async def test_a_page_that_is_none_is_the_first(self, searching, options):
        activity = TEAMS.search(account(BO), "föreläsare")
        activity["value"]["queryOptions"] = options
        assert (await searching.asked(activity))["attachments"]


class TestOtherRequests:
    @pytest.mark.parametrize("name", ["queryLink", "anonymousQueryLink", "selectItem"])
    async def test_what_else_is_asked_of_a_message_extension_is_answered_with_nothing(self, searching, name):
        activity = TEAMS.invoke(account(BO), f"composeExtension/{name}", {"url": "https://bot.example/documents/1"})
        assert (await searching.asked(activity))["attachments"] == []

    async def test_a_search_this_release_does_not_have_finds_nothing(self, searching):
        assert (await searching.search(BO, "föreläsare", command="findPeople"))["attachments"] == []

    @pytest.mark.parametrize("parameters", [None, "x", [None], [{"name": "words"}], [{"name": "words", "value": 7}]])
    async def test_a_search_without_words_is_for_ones_own(self, searching, parameters):
        activity = TEAMS.search(account(BO), "x")
        activity["value"]["parameters"] = parameters
        assert (await searching.asked(activity))["attachments"]

    async def test_words_without_end_are_cut(self, searching):
        assert (await searching.search(BO, "föreläsare " * 5000))["attachments"]

    async def test_markup_in_a_title_is_shown_as_it_was_typed(self, searching):
        await searching.room.says(KIM, "uppdrag: <b>[läs](http://evil.example)</b>, ansvarig Bo, till 12/11")
        [one] = (await searching.search(BO, "läs evil"))["attachments"]
        assert one["content"]["body"][0]["type"] == "RichTextBlock"
        assert "<b>" not in one["preview"]["content"]["text"]
