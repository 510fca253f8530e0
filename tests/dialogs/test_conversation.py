"""What holds for every turn: old questions, several things in one message, long texts, what is not understood."""

from dataclasses import replace
from datetime import timedelta

import pytest

from dialogs.turn import Kind, Place, Reply
from dialogs.understanding.intent import Intent
from meetings.agenda.items import AgendaItem
from meetings.ports import Store
from tests.builders import ASA, BO, CHAIR, member_called
from tests.conversations import buttons, heard
from tests.dialogs.meeting_room import DURING, MeetingRoom, a_meeting

BUDGET = Intent("add_agenda_item", {"title": "Budget", "meeting": "next"})
WHO = Intent("add_action", {"title": "ring"}, candidates={"owner": ["Bea Exempelsson", "Bo Exempelsson"]})
WHO_ELSE = Intent("add_action", {"title": "skriv"}, candidates={"owner": ["Bo Exempelsson", "Bea Exempelsson"]})


@pytest.fixture
async def room(sqlite_store: Store) -> MeetingRoom:
    return await a_meeting(sqlite_store)


async def means(room: MeetingRoom, intent: Intent, who: str = CHAIR.name, **fields: object) -> Reply:
    """A message with that meaning."""
    return await room._answer(who, intent, **fields)


async def presses(room: MeetingRoom, shown: Reply, title: str, who: str = CHAIR.name) -> Reply:
    data = next(b for b in buttons(shown) if b["title"] == title)["data"]
    return await means(room, Intent("none"), who, kind=Kind.VERB, verb=data["verb"], data=data)


async def titles(room: MeetingRoom) -> list[str]:
    async with room.store.reading(room.network.id) as unit:
        return sorted(i.title for i in [*await unit.agenda.all(), *await unit.actions.all()])


async def test_an_old_questions_button_does_not_answer_a_newer_question(room: MeetingRoom) -> None:
    before = await titles(room)
    old = await means(room, WHO)
    new = await means(room, WHO_ELSE)
    assert "redan besvarad" in heard(await presses(room, old, "Bo Exempelsson"))
    assert await titles(room) == before
    assert "skriv – Bo Exempelsson" in heard(await presses(room, new, "Bo Exempelsson"))


async def test_a_question_stands_when_what_was_said_instead_is_not_understood(room: MeetingRoom) -> None:
    asked = await means(room, WHO)
    assert "förstod jag inte" in heard(await means(room, Intent("none"), text="kanske"))
    assert "Bo Exempelsson" in heard(await presses(room, asked, "Bo Exempelsson"))
    assert "ring" in await titles(room)


async def test_a_question_is_answered_once(room: MeetingRoom) -> None:
    asked = await means(room, WHO)
    await presses(room, asked, "Bo Exempelsson")
    assert "redan besvarad" in heard(await presses(room, asked, "Bo Exempelsson"))


async def test_a_question_is_answered_by_the_one_who_was_asked(room: MeetingRoom) -> None:
    room.place = Place.CHANNEL
    asked = await means(room, WHO)
    assert "redan besvarad" in heard(await presses(room, asked, "Bo Exempelsson", BO.name))


async def test_of_two_things_the_clear_one_is_done_and_the_other_is_asked_for(room: MeetingRoom) -> None:
    said = await means(room, replace(BUDGET, also=(WHO,)))
    assert "Budget" in heard(said)
    assert "Vem menar du?" in heard(said)
    assert "ring – Bo Exempelsson" in heard(await presses(room, said, "Bo Exempelsson"))


async def test_a_draft_that_is_asked_for_with_something_else_is_posted_all_the_same(room: MeetingRoom) -> None:
    room.network = replace(room.network, channel_id="19:channel")
    async with room.store.unit(room.network.id) as unit:
        await unit.save_network(room.network)
        await unit.commit()
    note = Intent("add_note", {"text": "alla var överens"})
    await means(room, Intent("draft_minutes", {}, also=(note,)))
    assert [reply.summary for reply in room.posted] == ["Utkast till minnesanteckningar 24 september 2026"]


async def test_a_change_of_language_beside_something_else_is_made(room: MeetingRoom) -> None:
    said = await means(room, replace(BUDGET, also=(Intent("language", {"language": "en"}),)))
    assert "Budget" in heard(said)
    assert "I answer in English now" in heard(said)


async def test_what_was_not_understood_is_repeated_with_two_things_to_write(room: MeetingRoom) -> None:
    said = heard(await means(room, Intent("none", confidence=0.2), text="blurga snorfs"))
    assert said.startswith("Det här förstod jag inte: ”blurga snorfs”.")
    assert said.count("”") == 6


async def test_a_long_text_that_was_not_understood_is_not_repeated_whole(room: MeetingRoom) -> None:
    assert len(heard(await means(room, Intent("none", confidence=0.2), text="hej " * 2000))) < 400


async def test_a_message_of_which_a_part_would_be_lost_is_refused(room: MeetingRoom) -> None:
    before = await room.notes()
    said = heard(await means(room, Intent("add_note", {"text": "x" * 7000}), text="anteckning: " + "x" * 8000))
    assert "8\u00a0012 tecken" in said
    assert await room.notes() == before


async def test_what_could_be_many_things_is_answered_with_some_and_how_many_more(room: MeetingRoom) -> None:
    proposer = await member_called(room.store, room.network, CHAIR.name)
    first = await room.first()
    async with room.store.unit(room.network.id) as unit:
        for n in range(40):
            item = AgendaItem(0, room.network.id, first.id, f"Samverkan {'om vård ' * 30}{n}", proposer.id, DURING)
            await unit.agenda.add(replace(item, position=10 + n))
        await unit.commit()
    said = heard(await means(room, Intent("withdraw_agenda_item", {"item_ref": "samverkan"})))
    assert "… och 30 till" in said
    assert len(said) < 1500


async def test_words_that_are_refused_are_cut_short(room: MeetingRoom) -> None:
    said = heard(await means(room, Intent("complete_action", {"item_ref": "å" * 5000})))
    assert "Jag hittar inget öppet" in said
    assert len(said) < 400


async def test_the_number_of_an_item_is_written_as_a_name(room: MeetingRoom) -> None:
    assert "nummer 12345." in heard(await means(room, Intent("complete_action", {"item_ref": 12345})))


async def test_an_item_named_twice_is_reported_once(room: MeetingRoom) -> None:
    await means(room, Intent("add_action", {"title": "ring", "owner": BO.name, "due": "2027-01-15"}))
    said = heard(await means(room, Intent("complete_action", {"item_ref": [1, 1]}), BO.name))
    assert said == "Uppdrag 1 är rapporterat som klart: ring"


@pytest.mark.parametrize("day", ["9999-12-31", "2040-01-01"])
async def test_a_day_many_years_away_is_taken_for_a_slip(room: MeetingRoom, day: str) -> None:
    assert "Är årtalet rätt?" in heard(await means(room, Intent("add_action", {"title": "ring", "due": day})))
    assert "Är årtalet rätt?" in heard(await means(room, Intent("schedule_meeting", {"date": day})))


async def test_setting_up_is_not_taken_back_and_says_so(room: MeetingRoom) -> None:
    form = {"name": "Nytt namn", "organisations": "Örebro: Örjan Provén", "chair": "1", "meetings": "24/9 9.30-11"}
    chair = await member_called(room.store, room.network, CHAIR.name)
    data = {**form, "chair": str(chair.id), "language": "sv", "reminder_days": "14, 3"}
    saved = await means(room, Intent("none"), kind=Kind.FORM, verb="network.setup", data=data)
    assert "Sparat. Nytt namn" in heard(saved)
    assert "Det där kan jag inte ta tillbaka." in heard(await means(room, Intent("undo")))


async def test_what_is_taken_back_is_named_in_a_line(room: MeetingRoom) -> None:
    await means(room, Intent("add_note", {"text": "ord " * 1500}))
    said = heard(await means(room, Intent("undo")))
    assert said.startswith("Jag har tagit tillbaka: ord ord")
    assert len(said) < 300


async def test_a_matter_written_down_the_day_after_belongs_to_the_meeting(room: MeetingRoom) -> None:
    room.now = DURING + timedelta(hours=20)
    said = heard(await means(room, Intent("add_action", {"title": "ring", "owner": BO.name, "due": "2027-01-15"})))
    assert said.startswith("24 september 2026: Uppdrag 1: ring")
    first = await room.first()
    async with room.store.reading(room.network.id) as unit:
        assert [i.title for i in await unit.actions.of_meeting(first.id)] == ["ring"]


async def test_a_matter_written_down_later_belongs_to_no_meeting(room: MeetingRoom) -> None:
    room.now = DURING + timedelta(hours=26)
    said = heard(await means(room, Intent("add_action", {"title": "ring", "owner": BO.name, "due": "2027-01-15"})))
    assert said.startswith("Uppdrag 1: ring")
    first = await room.first()
    async with room.store.reading(room.network.id) as unit:
        assert await unit.actions.of_meeting(first.id) == []


async def test_what_has_been_discussed_is_not_withdrawn_and_is_open_again_when_put_off(room: MeetingRoom) -> None:
    await means(room, Intent("add_note", {"text": "ja", "item_ref": 3}))
    await means(room, Intent("draft_minutes"))
    assert "redan gjort" in heard(await means(room, Intent("withdraw_agenda_item", {"item_ref": 3})))
    await means(room, Intent("postpone_agenda_item", {"item_ref": 3, "meeting": "2026-11-12"}))
    async with room.store.reading(room.network.id) as unit:
        [moved] = [i for i in await unit.agenda.all() if i.title == "Budget"]
    assert moved.state == "suggested"


async def test_a_matter_off_the_list_is_not_changed(room: MeetingRoom) -> None:
    await means(room, Intent("add_action", {"title": "ring", "owner": BO.name, "due": "2027-01-15"}))
    await means(room, Intent("undo"))
    for intent, slots in (("change_due_date", {"due": "2027-02-01"}), ("reassign_action", {"owner": ASA.name})):
        said = heard(await means(room, Intent(intent, {"item_ref": 1, **slots})))
        assert said.startswith("Uppdrag 1 är struket just nu.")


async def test_ones_own_list_is_not_shown_to_the_channel(room: MeetingRoom) -> None:
    await means(room, Intent("add_action", {"title": "ring", "owner": BO.name, "due": "2027-01-15"}))
    room.place = Place.CHANNEL
    said = await means(room, Intent("list_my_actions"), BO.name)
    assert (said.text, said.card) == ("Svaret kommer i vår egen chatt.", None)
    assert [part.private for part in said.then] == [True]
    assert "1. ring" in heard(said.then[0])


async def test_a_matter_without_a_day_is_said_to_have_none(room: MeetingRoom) -> None:
    said = heard(await means(room, Intent("add_action", {"title": "ring", "owner": BO.name})))
    assert said.startswith("Uppdrag 1: ring – Bo Exempelsson, utan datum.")


async def test_a_meeting_that_is_moved_back_is_named(room: MeetingRoom) -> None:
    room.now = DURING - timedelta(days=9)
    await means(room, Intent("schedule_meeting", {"meeting": "next", "date": "2026-09-25"}))
    assert "Mötet är som förut: 24 september 2026, 9.30–11.00, Teams" in heard(await means(room, Intent("undo")))


async def test_none_of_these_is_taken_for_an_answer(room: MeetingRoom) -> None:
    asked = await means(room, Intent("none", readings=(BUDGET, WHO)))
    assert heard(await presses(room, asked, "Nej, inget av det")) == "Då låter jag det vara. Inget har ändrats."


async def test_a_matter_whose_day_is_taken_away_is_said_to_have_none(room: MeetingRoom) -> None:
    await means(room, Intent("add_action", {"title": "ring", "owner": BO.name, "due": "2027-01-15"}))
    said = heard(await means(room, Intent("change_due_date", {"item_ref": 1, "due": None})))
    assert said.startswith("Uppdrag 1 har nu inget datum: ring")
