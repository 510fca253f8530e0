"""*Mina inställningar*: language, reminders and home report, each for oneself alone."""

from datetime import UTC, datetime

import pytest

from meetings.ports import Store
from meetings.reminders.settings import wish_of
from meetings.reminders.wishes import Amount, ReminderWish
from tests.builders import ASA, TENANT, a_network, member_called
from tests.conversations import Room, heard, inputs

NOW = datetime(2026, 10, 5, 7, tzinfo=UTC)


@pytest.fixture
async def room(sqlite_store: Store) -> Room:
    return Room(sqlite_store, await a_network(sqlite_store), NOW)


async def wish(room: Room) -> ReminderWish:
    who = await member_called(room.store, room.network, ASA.name)
    async with room.store.reading(room.network.id) as unit:
        return await wish_of(unit, who.id)


async def test_the_form_shows_what_holds(room: Room) -> None:
    shown = inputs(await room.says(ASA.name, "mina inställningar"))
    assert shown == {"language": "sv", "amount": "usual", "quiet": "", "home_report": "false"}


async def test_everything_is_saved_as_one_and_taken_back(room: Room) -> None:
    await room.says(ASA.name, "mina inställningar")
    said = heard(await room.fills(ASA.name, "Spara", amount="fewer", quiet="0,4", home_report="true"))
    assert said == "Sparat."
    saved = await wish(room)
    assert (saved.amount, saved.quiet_weekdays, saved.home_report) == (Amount.FEWER, (0, 4), True)
    assert inputs(await room.says(ASA.name, "mina inställningar"))["quiet"] == "0,4"
    await room.says(ASA.name, "ångra")
    back = await wish(room)
    assert (back.amount, back.quiet_weekdays, back.home_report) == (Amount.USUAL, (), False)


async def test_the_language_is_the_persons_and_the_answer_is_in_it(room: Room) -> None:
    await room.says(ASA.name, "mina inställningar")
    said = heard(await room.fills(ASA.name, "Spara", language="en", home_report="true"))
    assert said == "Saved.\nI answer in English now."
    person = await room.store.directory.person(TENANT, ASA.object_id)
    assert person is not None
    assert person.locale == "en"


async def test_some_clients_send_several_choices_as_a_list(room: Room) -> None:
    await room.says(ASA.name, "mina inställningar")
    await room.fills(ASA.name, "Spara", quiet=["1", "2"])
    assert (await wish(room)).quiet_weekdays == (1, 2)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ({"quiet": "0,1,2,3,4"}, "Minst en vardag"),
        ({"quiet": "6"}, "Välj en veckodag"),
        ({"amount": "never"}, "Välj hur ofta"),
        ({"language": "fi"}, "Välj ett språk"),
    ],
)
async def test_what_is_wrong_is_said_and_nothing_is_saved(room: Room, typed: dict[str, str], words: str) -> None:
    before = await wish(room)
    await room.says(ASA.name, "mina inställningar")
    assert words in heard(await room.fills(ASA.name, "Spara", **typed))
    assert await wish(room) == before


async def test_what_was_said_in_words_meanwhile_is_shown(room: Room) -> None:
    await room.says(ASA.name, "mina inställningar")
    form = room.last[ASA.name]
    await room.says(ASA.name, "jag vill ha hemrapport")
    room.last[ASA.name] = form
    reply = await room.fills(ASA.name, "Spara", amount="more")
    assert (inputs(reply)["home_report"], inputs(reply)["amount"]) == ("true", "more")
