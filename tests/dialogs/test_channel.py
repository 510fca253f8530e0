"""Another channel for what is said to all, chosen by those who lead by writing in it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from dialogs.texts import say
from dialogs.turn import Place
from meetings.ports import Store
from tests.builders import ASA, CHAIR, COORDINATOR, a_network
from tests.conversations import FOR_LEADS, Room, heard

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
HERE = "lägg ut allt i den här kanalen"
BEFORE = "lägg ut i kanalen som förut"
NEW = "channel-thread"
"""The channel a room's conversation is in."""


@pytest.fixture
async def room(sqlite_store: Store) -> Room:
    network = await a_network(sqlite_store, team_id="team", channel_id="first")
    return Room(sqlite_store, network, NOW, place=Place.CHANNEL)


async def channel(room: Room) -> tuple[str | None, bool]:
    async with room.store.reading(room.network.id) as unit:
        return unit.network.channel_id, unit.network.channel_chosen


@pytest.mark.parametrize("words", [HERE, "post everything in this channel", "använd den här kanalen framöver"])
@pytest.mark.parametrize("who", [CHAIR, COORDINATOR])
async def test_who_leads_chooses_the_channel_they_write_in(room: Room, words: str, who: object) -> None:
    assert say("sv", "channel-chosen") in heard(await room.says(who.name, words))  # type: ignore[attr-defined]
    assert await channel(room) == (NEW, True)


@pytest.mark.parametrize("words", [HERE, BEFORE])
async def test_a_member_chooses_none(room: Room, words: str) -> None:
    assert heard(await room.says(ASA.name, words)) == FOR_LEADS
    assert await channel(room) == ("first", False)


@pytest.mark.parametrize("place", [Place.PERSONAL, Place.GROUP])
async def test_it_is_written_in_the_channel_that_is_meant(room: Room, place: Place) -> None:
    room.place = place
    assert heard(await room.says(CHAIR.name, HERE)) == say("sv", "channel-write-there")
    assert await channel(room) == ("first", False)


@pytest.mark.parametrize("way", [BEFORE, "ångra", "[Ångra]", "post in the channel as before"])
async def test_it_goes_back_to_where_it_was(room: Room, way: str) -> None:
    await room.says(CHAIR.name, HERE)
    await (room.presses(CHAIR.name, "Ångra") if way.startswith("[") else room.says(CHAIR.name, way))
    assert await channel(room) == ("first", False)


async def test_going_back_is_taken_back_too(room: Room) -> None:
    await room.says(CHAIR.name, HERE)
    await room.says(CHAIR.name, BEFORE)
    await room.says(CHAIR.name, "ångra")
    assert await channel(room) == (NEW, True)


async def test_what_is_so_already_is_said(room: Room) -> None:
    assert heard(await room.says(CHAIR.name, BEFORE)) == say("sv", "channel-never-chosen")
    await room.says(CHAIR.name, HERE)
    assert heard(await room.says(CHAIR.name, HERE)) == say("sv", "channel-is-here")


async def test_a_choice_that_something_else_has_changed_since_is_not_taken_back(room: Room) -> None:
    reply = await room.says(CHAIR.name, HERE)
    async with room.store.unit(room.network.id) as unit:
        await unit.save_network(replace(unit.network, channel_id="third"))
        await unit.commit()
    assert reply.acts
    await room.says(CHAIR.name, "ångra")
    assert await channel(room) == ("third", True)
    assert heard(await room.says(CHAIR.name, BEFORE)) == say("sv", "channel-never-chosen")
