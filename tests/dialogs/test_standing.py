"""Standing items in words: added, moved, given to somebody, taken away, listed, taken back."""

import pytest

from dialogs.turn import Reply
from meetings.agenda.items import StandingItem, StandingKind
from meetings.agenda.standing import ordered
from meetings.minutes.drafting import gather, minutes_points
from meetings.ports import Store
from tests.builders import ASA, BO, CHAIR
from tests.conversations import FOR_LEADS, heard
from tests.dialogs.meeting_room import MeetingRoom, a_meeting

REPORTS = "Rapporter från andra forum"


@pytest.fixture
async def room(store: Store) -> MeetingRoom:
    return await a_meeting(store)


async def asks(room: MeetingRoom, **slots: object) -> str:
    return heard(await room.means(CHAIR.name, "set_standing", **slots))


async def titles(room: MeetingRoom) -> list[str]:
    return [s.title for s in ordered(await stored(room))]


async def stored(room: MeetingRoom) -> list[StandingItem]:
    async with room.store.reading(room.network.id) as unit:
        return await unit.standing.all()


async def agenda(room: MeetingRoom, who: str = ASA.name) -> Reply:
    return await room.means(who, "list_agenda", meeting="2026-11-12")


async def test_a_new_one_stands_last_at_the_start_with_who_answers_for_it(room: MeetingRoom):
    said = await asks(room, title=REPORTS, at="start", responsible=BO.name)
    assert said == f"Stående punkt först på varje dagordning: {REPORTS} ({BO.name} svarar för den)"
    assert await titles(room) == ["Föregående anteckningar", "Aktivitetslista", REPORTS, "Övrigt"]
    shown = heard(await agenda(room))
    assert f"3. {REPORTS}\n{BO.name} svarar för den" in shown


async def test_a_new_one_at_the_end_comes_before_what_is_called_ovrigt(room: MeetingRoom):
    await asks(room, title="Övriga frågor", at="end")
    await asks(room, title="Runda", at="end")
    assert (await titles(room))[2:] == ["Runda", "Övrigt"]


async def test_one_that_is_there_is_moved_and_not_doubled(room: MeetingRoom):
    assert "sist på varje dagordning: Aktivitetslista" in await asks(room, title="aktivitetslistan", at="end")
    assert await titles(room) == ["Föregående anteckningar", "Aktivitetslista", "Övrigt"]
    assert "står redan så" in await asks(room, title="Aktivitetslista", at="end")


async def test_to_name_who_answers_leaves_the_place(room: MeetingRoom):
    assert f"({CHAIR.name} svarar för den)" in await asks(room, title="övrigt", responsible="me")
    assert await titles(room) == ["Föregående anteckningar", "Aktivitetslista", "Övrigt"]


async def test_one_taken_away_is_off_the_agenda_and_can_be_taken_back(room: MeetingRoom):
    await asks(room, title="Aktivitetslista", remove=True)
    assert "Aktivitetslista" not in heard(await agenda(room))
    assert "tagit tillbaka" in heard(await room.means(CHAIR.name, "undo"))
    assert "2. Aktivitetslista" in heard(await agenda(room))


async def test_an_added_one_can_be_taken_back_and_added_again_as_the_same(room: MeetingRoom):
    await asks(room, title=REPORTS, at="start")
    await room.means(CHAIR.name, "undo")
    assert REPORTS not in await titles(room)
    await asks(room, title=REPORTS, at="start")
    assert [s.kind for s in await stored(room) if s.title == REPORTS] == [StandingKind.REPORTS]


async def test_what_was_noted_under_one_stays_in_the_minutes_when_it_is_taken_away(room: MeetingRoom):
    await room.means(CHAIR.name, "add_note", text="Sagt", item_ref=2)
    await asks(room, title="Aktivitetslista", remove=True)
    async with room.store.reading(room.network.id) as unit:
        points = minutes_points(await gather(unit, await room.first()))
    assert ("Aktivitetslista", ["Sagt"]) in [(p.heading, [n.text for n in p.notes]) for p in points]


async def test_the_list_shows_both_sides_and_what_to_write(room: MeetingRoom):
    await asks(room, title="Övrigt", responsible=BO.name)
    said = await asks(room)
    assert said.splitlines()[:6] == [
        "Stående punkter",
        "Först på varje dagordning",
        "Föregående anteckningar",
        "Aktivitetslista",
        "Sist på varje dagordning",
        f"Övrigt · {BO.name} svarar för den",
    ]


async def test_only_whoever_leads_changes_them(room: MeetingRoom):
    assert heard(await room.means(ASA.name, "set_standing", title="Runda", at="start")) == FOR_LEADS


@pytest.mark.parametrize(
    ("slots", "answer"),
    [
        ({"title": "Lunch", "remove": True}, "Ingen stående punkt heter ”Lunch”"),
        ({"title": "Runda", "responsible": "Okänd Person"}, "Jag hittar ingen i nätverket som heter Okänd Person"),
        ({"title": "x" * 301}, "får vara högst 300"),
    ],
    ids=["unknown", "nobody", "long"],
)
async def test_what_cannot_be_done_is_said_and_changes_nothing(room: MeetingRoom, slots, answer):
    before = await stored(room)
    assert answer in await asks(room, **slots)
    assert await stored(room) == before


async def test_two_that_words_can_mean_are_both_named(room: MeetingRoom):
    await asks(room, title="Rapporter från regionen", at="start")
    await asks(room, title=REPORTS, at="start")
    assert f"kan vara flera: Rapporter från regionen / {REPORTS}" in await asks(room, title="rapporter", remove=True)


async def test_there_is_an_end_to_how_many(room: MeetingRoom):
    for n in range(17):
        await asks(room, title=f"{'abcdefghijklmnopq'[n] * 9}", at="start")
    assert "högst 20" in await asks(room, title="En till", at="start")
