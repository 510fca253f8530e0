"""What is answered says what a person needs to know next: who, when, and what it is like again."""

from datetime import UTC, date, datetime, timedelta

import pytest

from dialogs.understanding.intent import Intent
from meetings.acting import By
from meetings.actions.items import Preparer
from meetings.actions.listing import Matter, record
from meetings.ports import Store
from tests.builders import ASA, BEA, BO, CHAIR, member_called
from tests.conversations import buttons, heard
from tests.dialogs.meeting_room import DURING, MeetingRoom, a_meeting

SUNDAY = datetime(2026, 10, 4, 8, 0, tzinfo=UTC)
"""The next meeting is on 12 November."""


@pytest.fixture
async def room(sqlite_store: Store) -> MeetingRoom:
    room = await a_meeting(sqlite_store)
    room.now = SUNDAY
    return room


async def test_a_receipt_says_who_presents(room: MeetingRoom) -> None:
    said = await room.means(ASA.name, "add_agenda_item", title="Hemtjänst", presenter=BO.name)
    assert f"Hemtjänst ({BO.name} drar)" in heard(said)


async def test_several_who_present_are_a_list_in_words(room: MeetingRoom) -> None:
    said = await room.means(ASA.name, "add_agenda_item", title="Hemtjänst", presenter=[BO.name, BEA.name])
    assert f"({BO.name} och {BEA.name} drar)" in heard(said)


async def test_several_who_raised_it_are_a_list_in_words(room: MeetingRoom) -> None:
    raised = [BO.name, BEA.name]
    said = await room.means(ASA.name, "add_agenda_item", title="Hemtjänst", initiator=raised)
    assert f"från {BO.name} och {BEA.name}" in heard(said)
    await room.means(CHAIR.name, "add_action", title="ring", owner=ASA.name, due="2026-11-02", initiator=raised)
    assert f"väckt av {BO.name} och {BEA.name}" in heard(await room.means(CHAIR.name, "list_actions"))


async def test_the_lists_of_several_persons_come_one_after_the_other(room: MeetingRoom) -> None:
    for owner, title in ((BO, "ring"), (BEA, "skriv"), (ASA, "läs")):
        await room.means(CHAIR.name, "add_action", title=title, owner=owner.name, due="2026-11-02")
    said = heard(await room.means(CHAIR.name, "list_actions", person=[BO.name, BEA.name]))
    assert said.index("ring") < said.index(f"Aktivitetslistan – {BEA.name}") < said.index("skriv")
    assert "läs" not in said


async def test_what_is_taken_back_is_said_as_it_is_again(room: MeetingRoom) -> None:
    await room.means(CHAIR.name, "add_action", title="ring", owner=BO.name, due="2026-11-02")
    await room.means(CHAIR.name, "reassign_action", item_ref=1, owner=BEA.name)
    said = heard(await room.means(CHAIR.name, "undo"))
    assert said == f"Jag har tagit tillbaka ändringen. Nu är det som förut: ring – {BO.name}, 2 november 2026"


async def test_a_meeting_that_is_made_and_taken_back_is_told_from_one_that_is_moved_back(room: MeetingRoom) -> None:
    await room.means(CHAIR.name, "schedule_meeting", date="2026-12-10")
    assert "tillbaka: mötet 10 december 2026" in heard(await room.means(CHAIR.name, "undo"))
    await room.means(CHAIR.name, "schedule_meeting", meeting="next", date="2026-11-13")
    assert "Mötet är som förut: 12 november 2026" in heard(await room.means(CHAIR.name, "undo"))


async def test_a_day_without_a_meeting_is_answered_with_the_next_one(room: MeetingRoom) -> None:
    said = heard(await room.means(ASA.name, "list_agenda", meeting="2026-11-13"))
    assert said == "Det finns inget möte den 13 november 2026. Nästa möte är den 12 november 2026."


async def test_no_sunday_is_offered_as_a_report_date(room: MeetingRoom) -> None:
    asked = await room.means(CHAIR.name, "add_action", title="ring", owner=BO.name)
    assert [b["title"] for b in buttons(asked)] == ["Nästa möte, 12 november", "16 oktober", "Ångra"]


async def test_the_next_meetings_day_is_offered_once(room: MeetingRoom) -> None:
    room.now = datetime(2026, 10, 29, 8, 0, tzinfo=UTC)
    asked = await room.means(CHAIR.name, "add_action", title="ring", owner=BO.name)
    assert [b["title"] for b in buttons(asked)] == ["Nästa möte, 12 november", "Ångra"]


async def test_what_is_reported_is_not_asked_a_day_for(room: MeetingRoom) -> None:
    await room.means(CHAIR.name, "add_action", title="ring", owner=BO.name)
    await room.means(CHAIR.name, "complete_action", item_ref=1)
    said = heard(await room.means(CHAIR.name, "reassign_action", item_ref=1, owner=BEA.name))
    assert said == f"Uppdrag 1 bereds nu av {BEA.name}: ring"


async def test_who_is_to_prepare_is_answered_with_oneself_or_all(room: MeetingRoom) -> None:
    asked = await room.means(CHAIR.name, "add_action", title="ring")
    assert f"bereds nu av {CHAIR.name}" in heard(await room.presses(CHAIR.name, "Jag", asked))
    asked = await room.means(CHAIR.name, "add_action", title="skriv")
    assert "bereds nu av alla" in heard(await room.presses(CHAIR.name, "Alla", asked))


async def test_readings_are_told_in_full_under_short_buttons(room: MeetingRoom) -> None:
    task = Intent("add_action", {"title": "berätta om hemtjänst", "owner": BO.name, "due": "2026-11-12"})
    away = Intent("attendance", {"status": "absent", "person": [ASA.name, BEA.name], "meeting": "next"})
    asked = await room._answer(CHAIR.name, Intent("none", readings=(task, away)))
    assert heard(asked).splitlines() == [
        "Menade du något av det här?",
        f"1. Nytt uppdrag: berätta om hemtjänst ({BO.name}, 12 november 2026)",
        f"2. Närvaro: ej närvarande ({ASA.name}, {BEA.name})",
    ]
    assert [b["title"] for b in buttons(asked)] == ["1. Nytt uppdrag", "2. Närvaro", "Nej, inget av det"]


async def test_a_draft_with_no_meeting_behind_it_says_what_to_write_for_an_older_one(room: MeetingRoom) -> None:
    room.now = DURING + timedelta(days=30)
    said = heard(await room.means(CHAIR.name, "draft_minutes"))
    assert "inget att anteckna från" in said
    assert "Gäller det ett äldre" in said


async def test_the_meetings_of_a_month_are_a_sentence(room: MeetingRoom) -> None:
    said = heard(await room.means(ASA.name, "next_meeting", month="2026-11"))
    assert said == "Mötet: torsdag 12 november 2026, 9.30–11.00, Teams."


async def test_who_has_what_begins_each_row_of_the_status_with_a_capital(room: MeetingRoom) -> None:
    await room.means(CHAIR.name, "add_action", title="ring", owner="alla", due="2026-11-02")
    await room.means(CHAIR.name, "add_action", title="skriv", owner=None, due=None)
    said = heard(await room.means(CHAIR.name, "status"))
    assert "Alla: 1 till nästa möte" in said
    assert "Ingen ansvarig än: 1 senare eller utan datum" in said


async def test_what_an_organisation_is_to_report_stands_on_the_agenda_with_its_name(room: MeetingRoom) -> None:
    chair = await member_called(room.store, room.network, CHAIR.name)
    async with room.store.unit(room.network.id) as unit:
        [bjuv] = [o for o in await unit.organisations.all() if o.name == BO.organisation]
        matter = Matter("räkna platser", (Preparer(organisation_id=bjuv.id),), date(2026, 11, 12))
        await record(unit, By(chair, room.now), matter, room.now.date())
        await unit.commit()
    assert "Nr 1: räkna platser (Bjuv)" in heard(await room.means(ASA.name, "list_agenda", meeting="next"))


async def test_that_nothing_is_overdue_is_not_said_as_if_there_were_nothing_to_do(room: MeetingRoom) -> None:
    assert "Dina försenade uppdrag" in heard(await room.means(ASA.name, "list_my_actions", scope="overdue"))
    assert "försenade" not in heard(await room.means(ASA.name, "list_my_actions"))
