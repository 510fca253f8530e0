"""Sixty suggestions for one meeting, with the longest titles: no card is too large, and none is lost."""

from dataclasses import replace

import pytest

from dialogs.turn import Reply
from meetings.agenda.items import LONGEST_TITLE, AgendaItem, AgendaState, Purpose
from meetings.ports import Store
from tests.builders import CHAIR, Someone, member_called
from tests.conversations import buttons, heard
from tests.dialogs.meeting_room import DURING, MeetingRoom, a_meeting
from tests.dialogs.test_card_sizes import LARGEST, pages, sizes

MANY = 60
LONG = "å" * (LONGEST_TITLE - 4)
CROWD = (CHAIR, *(Someone(f"Test Testsson-Exempelsson {n}", f"Påhittade kommunen {n}") for n in range(MANY)))


@pytest.fixture
async def room(sqlite_store: Store) -> MeetingRoom:
    room = await a_meeting(sqlite_store, members=CROWD)
    people = [await member_called(room.store, room.network, someone.name) for someone in CROWD[1:]]
    first = await room.first()
    async with room.store.unit(room.network.id) as unit:
        for n, member in enumerate(people, start=1):
            point = AgendaItem(0, room.network.id, first.id, f"{n} {LONG}", member.id, DURING, purpose=Purpose.DECISION)
            kept = replace(point, position=10 + n, minutes=15, presenter_id=people[0].id, times_moved=1, why=LONG * 13)
            await unit.agenda.add(replace(kept, late=n > 50, on_behalf_of=CROWD[n].name, links=("https://" + LONG,)))
        await unit.commit()
    return room


async def press(room: MeetingRoom, title: str, reply: Reply) -> Reply:
    return await room.presses(CHAIR.name, title, reply)


async def test_every_page_of_the_list_fits_and_together_they_hold_everything(room: MeetingRoom) -> None:
    shown = await pages(room, await room.means(CHAIR.name, "prepare_agenda"))
    assert max(size for page in shown for size in sizes(page)) < LARGEST
    whole = "\n".join(heard(page) for page in shown)
    assert all(f"{n} {LONG}" in whole for n in range(1, MANY + 1))
    assert whole.count("Kom för sent") >= 1


async def test_all_are_accepted_in_one_press_and_one_receipt_that_fits(room: MeetingRoom) -> None:
    done = await press(room, "Godkänn alla", await room.means(CHAIR.name, "prepare_agenda"))
    assert "53 punkter är godkända" in heard(done)
    assert max(sizes(done)) < LARGEST
    async with room.store.reading(room.network.id) as unit:
        items = await unit.agenda.all()
    assert [i.late for i in items if i.state is AgendaState.SUGGESTED] == [True] * 10


@pytest.mark.slow
@pytest.mark.parametrize("form", ["Ändra", "Avslå", "Slå ihop", "Fråga"])
async def test_the_card_and_the_forms_of_a_point_fit(room: MeetingRoom, form: str) -> None:
    shown = await room.means(CHAIR.name, "prepare_agenda")
    point = await press(room, "Öppna 6", shown)
    more = await press(room, "Fler val", point)
    opened = await press(room, form, point if form == "Ändra" else more)
    assert max(sizes(r)[0] for r in (point, more, opened)) < LARGEST
    assert [b["title"] for b in buttons(opened)][1:] == ["Tillbaka"]


@pytest.mark.slow
async def test_a_page_turned_to_after_an_act_is_the_one_it_was_done_on(room: MeetingRoom) -> None:
    shown = await pages(room, await room.means(CHAIR.name, "prepare_agenda"))
    point = await press(room, "Öppna 20", shown[1])
    done = await press(room, "Godkänn", point)
    assert "Öppna 20" in [b["title"] for b in buttons(done)]


async def test_a_page_beyond_the_last_is_no_page_of_others(room: MeetingRoom) -> None:
    first = await room.first()
    for start in (-5, 10**9):
        reply = await room.sends(CHAIR.name, "prepare.list", meeting=first.id, start=start)
        assert sizes(reply)[0] < LARGEST
