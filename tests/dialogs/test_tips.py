"""Tips: each once ever, one a day at most, alone with the bot and after something that went well."""

from datetime import UTC, datetime

import pytest

from dialogs.texts import LOCALES, catalogue, say
from dialogs.tips import TIPS
from dialogs.turn import Place, Reply
from meetings.network.people import Network
from meetings.ports import Store
from tests.builders import ASA, CHAIR, TENANT, a_network
from tests.conversations import Room, heard

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
MATTER = f"uppdrag: ringa regionen, ansvarig {ASA.name}, till 1/12"


@pytest.fixture
async def room(store: Store) -> Room:
    return Room(store, await a_network(store, tips=True), NOW)


def tip_in(reply: Reply, locale: str = "sv") -> str:
    """The name of the tip in an answer; empty when it has none."""
    found = [tip.name for tip in TIPS if say(locale, f"tip-{tip.name}") in heard(reply)]
    assert len(found) <= 1
    return found[0] if found else ""


async def test_the_first_receipt_tells_of_undo_and_the_next_of_that_day_nothing(room: Room):
    assert tip_in(await room.says(ASA.name, MATTER)) == "undo"
    assert tip_in(await room.says(ASA.name, MATTER)) == ""


async def test_another_day_brings_another_tip_and_each_comes_once_ever(room: Room):
    given = []
    for _ in range(4):
        given.append(tip_in(await room.says(ASA.name, MATTER)))
        room.later(days=1)
    assert given == ["undo", "menu", "", ""]


async def test_the_same_person_has_had_it_in_every_network(room: Room, store: Store):
    await room.says(ASA.name, MATTER)
    another = Room(store, await a_network(store, "Ett annat", tips=True), NOW)
    assert tip_in(await another.says(ASA.name, MATTER)) == ""
    another.later(days=1)
    assert tip_in(await another.says(ASA.name, MATTER)) == "menu"


async def test_in_the_channel_there_are_none(room: Room):
    room.place = Place.CHANNEL
    assert tip_in(await room.says(ASA.name, MATTER)) == ""
    room.place = Place.PERSONAL
    assert tip_in(await room.says(ASA.name, MATTER)) == "undo"


@pytest.mark.parametrize("refused", ["stryk 99: inte aktuellt", "kallelse", "blåbärspaj och saft"])
async def test_after_a_refusal_or_what_was_not_understood_there_is_none(room: Room, refused: str):
    assert tip_in(await room.says(ASA.name, refused)) == ""


async def test_a_question_of_the_bot_stands_without_a_tip(room: Room):
    assert tip_in(await room.says(ASA.name, "uppdrag: ringa regionen")) == ""


async def test_the_third_matter_reported_in_words_tells_of_the_reminders_button(room: Room):
    given = []
    for number in range(1, 5):
        await room.says(CHAIR.name, MATTER)
        given.append(tip_in(await room.says(ASA.name, f"klar {number}")))
        room.later(days=1)
    assert given == ["undo", "", "reminder", ""]


async def test_a_day_instead_of_a_meeting_tells_that_a_meeting_would_do(room: Room):
    await room.says(ASA.name, MATTER)
    room.later(days=1)
    assert tip_in(await room.says(ASA.name, "flytta uppdrag 1 till nästa möte")) == ""
    assert tip_in(await room.says(ASA.name, "flytta uppdrag 1 till 20/12")) == "to-meeting"


async def test_they_can_be_turned_off_and_on_again(room: Room):
    assert "Du får inga fler tips" in heard(await room.says(ASA.name, "inga tips"))
    assert tip_in(await room.says(ASA.name, MATTER)) == ""
    assert "Du får tips ibland" in heard(await room.says(ASA.name, "ge mig tips"))
    assert tip_in(await room.says(ASA.name, MATTER)) == "undo"


async def test_a_text_has_its_tip_on_a_line_of_its_own(room: Room):
    reply = await room.says(ASA.name, "när är nästa möte?")
    assert reply.text.endswith("\n\n" + say("sv", "tip-cannot-come"))


async def test_they_are_in_the_persons_language(room: Room):
    room.locale = "en"
    assert tip_in(await room.says(ASA.name, "action: call the region, owner me, by 1 December"), "en") == "undo"


async def test_of_two_at_the_same_time_one_is_kept(store: Store):
    network: Network = await a_network(store, members=(ASA,), tips=True)
    person = await store.directory.person(TENANT, ASA.object_id)
    assert person
    async with store.unit(network.id) as unit:
        assert await unit.keep_tips(person.id, (), ("undo@2026-09-07",))
        assert not await unit.keep_tips(person.id, (), ("menu@2026-09-07",))
        assert await unit.tips_of(person.id) == ("undo@2026-09-07",)


async def test_nobody_of_another_network_is_given_any(store: Store):
    network = await a_network(store, members=(CHAIR,), tips=True)
    await a_network(store, "Ett annat", members=(ASA,), tips=True)
    person = await store.directory.person(TENANT, ASA.object_id)
    assert person
    async with store.unit(network.id) as unit:
        assert not await unit.keep_tips(person.id, (), ("undo@2026-09-07",))


@pytest.mark.parametrize("locale", LOCALES)
def test_no_tip_is_without_words_and_no_words_without_a_tip(locale: str):
    assert {key for key in catalogue(locale).sources if key.startswith("tip-")} == {f"tip-{tip.name}" for tip in TIPS}
