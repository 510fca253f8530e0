"""*Inställningar*: everything the network can choose on one page, saved as one act that can be taken back."""

from datetime import UTC, date, datetime, time

import pytest

from meetings.ports import Store
from tests.builders import ASA, CHAIR, COORDINATOR, a_network
from tests.conversations import FOR_LEADS, Room, heard, inputs

NOW = datetime(2026, 9, 1, 7, tzinfo=UTC)


@pytest.fixture
async def room(sqlite_store: Store) -> Room:
    return Room(sqlite_store, await a_network(sqlite_store), NOW)


async def stored(room: Room):
    async with room.store.reading(room.network.id) as unit:
        return unit.network


async def test_the_word_opens_the_form_filled_in_with_what_holds(room: Room) -> None:
    shown = inputs(await room.says(CHAIR.name, "inställningar"))
    assert shown == {
        "language": "sv",
        "deadline_days": "10",
        "ask_days": "7",
        "nudge_days": "14",
        "call_days": "",
        "reminder_days": "14, 3",
        "send_at": "8.30",
        "pause_from": "",
        "pause_until": "",
        "digest": "0",
    }


async def test_everything_is_saved_at_once_and_said(room: Room) -> None:
    await room.says(COORDINATOR.name, "inställningar")
    said = heard(
        await room.fills(
            COORDINATOR.name,
            "Spara",
            language="en",
            deadline_days="14",
            ask_days="",
            call_days=7,
            send_at="7.45",
            pause_from="1 juli",
            pause_until="10/8",
            digest="off",
        )
    )
    network = await stored(room)
    assert (network.language, network.deadline_days, network.ask_days, network.call_days) == ("en", 14, None, 7)
    assert (network.send_at, network.pause_from, network.pause_until) == (time(7, 45), "07-01", "08-10")
    assert network.digest_weekday is None
    assert "Sista dag för förslag: 14 dagar före mötet" in said
    assert "Språk i kanalen: English" in said


async def test_it_is_taken_back_as_one_act(room: Room) -> None:
    before = await stored(room)
    await room.says(CHAIR.name, "inställningar")
    await room.fills(CHAIR.name, "Spara", language="en", deadline_days="14", send_at="7.45")
    await room.presses(CHAIR.name, "Ångra")
    after = await stored(room)
    assert (after.language, after.deadline_days, after.send_at) == ("sv", 10, before.send_at)


async def test_what_goes_out_before_meetings_follows_and_comes_back(room: Room) -> None:
    async def asked() -> list[date]:
        async with room.store.reading(room.network.id) as unit:
            meetings = await unit.meetings.all()
            rows = [d for m in meetings for d in await unit.deliveries.about("Meeting", m.id)]
        return sorted(d.due_on for d in rows if d.rule == "ask-for-suggestions" and d.state == "scheduled")

    await room.says(CHAIR.name, "inställningar")
    await room.fills(CHAIR.name, "Spara", ask_days="5")
    with_five = await asked()
    assert with_five
    await room.says(CHAIR.name, "inställningar")
    await room.fills(CHAIR.name, "Spara", ask_days="")
    assert await asked() == []
    await room.presses(CHAIR.name, "Ångra")
    assert await asked() == with_five


async def test_each_fault_is_said_at_its_field_and_nothing_is_saved(room: Room) -> None:
    before = await stored(room)
    await room.says(CHAIR.name, "inställningar")
    reply = await room.fills(
        CHAIR.name, "Spara", deadline_days="300", ask_days="en vecka", send_at="25.10", pause_from="1 juli", digest="9"
    )
    said = heard(reply)
    for words in (
        "5 saker behöver rättas",
        "mellan 0 och 120",
        "en vecka",
        "25.10",
        "Välj en veckodag",
        "båda dagarna",
    ):
        assert words in said
    assert inputs(reply)["ask_days"] == "en vecka"
    assert await stored(room) == before


async def test_what_another_saved_meanwhile_is_shown_and_what_was_typed_stands(room: Room) -> None:
    await room.says(CHAIR.name, "inställningar")
    await room.says(COORDINATOR.name, "inställningar")
    await room.fills(COORDINATOR.name, "Spara", deadline_days="20", nudge_days="21")
    reply = await room.fills(CHAIR.name, "Spara", deadline_days="5", ask_days="3")
    assert "Någon annan hann ändra" in heard(reply)
    shown = inputs(reply)
    assert (shown["deadline_days"], shown["nudge_days"], shown["ask_days"]) == ("5", "21", "3")
    await room.fills(CHAIR.name, "Spara", **shown)
    network = await stored(room)
    assert (network.deadline_days, network.nudge_days, network.ask_days) == (5, 21, 3)


async def test_saving_what_holds_already_changes_nothing(room: Room) -> None:
    await room.says(CHAIR.name, "inställningar")
    assert "Allt är redan så" in heard(await room.fills(CHAIR.name, "Spara", language="sv"))


async def test_members_neither_open_nor_save_it(room: Room) -> None:
    assert FOR_LEADS in heard(await room.says(ASA.name, "inställningar"))
    assert (await room.opens(ASA.name, "settings.open")).form is None
    assert (await room.sends(ASA.name, "settings.save", language="en")).form is None
    assert (await stored(room)).language == "sv"


@pytest.mark.parametrize("words", ["inställningar", "settings", "ändra inställningarna", "change the settings"])
async def test_in_either_language(room: Room, words: str) -> None:
    assert "deadline_days" in inputs(await room.says(CHAIR.name, words))


async def test_who_is_in_the_network_stands_in_its_own_form(room: Room) -> None:
    await room.says(CHAIR.name, "inställningar")
    assert "organisations" in inputs(await room.presses(CHAIR.name, "Namn, organisationer, möten"))
