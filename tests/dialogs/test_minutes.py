"""The draft in messages: a card in the channel, the document behind it, and a receipt where it was asked for."""

import json
from datetime import timedelta

import pytest

from dialogs.turn import Place
from meetings.actions.items import ActionItem, Preparer
from meetings.agenda.items import AgendaState
from meetings.calendar.days import MeetingState
from meetings.ports import Store
from tests.builders import ASA, BO, DAYS, meetings_of, member_called
from tests.conversations import FOR_LEADS, buttons, heard
from tests.dialogs.meeting_room import CHAIR, COORDINATOR, MadeUpLinks, MeetingRoom, a_meeting

KIM = COORDINATOR.name


@pytest.fixture
async def room(store: Store) -> MeetingRoom:
    return await a_meeting(store, channel_id="19:channel@thread.tacv2")


async def noted(room: MeetingRoom) -> None:
    """A meeting with attendance, a note, a decision, an assignment, and a point put off."""
    await room.means(KIM, "attendance", status="present", person=[CHAIR.name, ASA.name, BO.name])
    await room.means(KIM, "add_note", text="Det kostar.", item_ref=3)
    await room.means(KIM, "add_decision", text="Vi köper gemensamt.")
    kim = await member_called(room.store, room.network, KIM)
    first, second, _ = await meetings_of(room.store, room.network)
    async with room.store.unit(room.network.id) as unit:
        preparer = (Preparer(member_id=kim.id),)
        number = await unit.actions.next_number()
        await unit.actions.add(
            ActionItem(0, room.network.id, number, "skriva avtalet", kim.id, room.now, preparers=preparer,
                       report_on=DAYS[1], report_meeting_id=second.id, meeting_id=first.id)
        )  # fmt: skip
        await unit.commit()
    await room.means(KIM, "postpone_agenda_item", item_ref=5, meeting="2026-11-12")


async def drafted(room: MeetingRoom, who: str = KIM, **slots: object) -> tuple[str, str]:
    """The receipt and what the channel's card says."""
    reply = await room.means(who, "draft_minutes", **slots)
    return heard(reply), heard(room.posted[-1]) if room.posted else ""


async def test_the_card_says_what_was_decided_given_out_put_off_and_left_blank(room: MeetingRoom) -> None:
    await noted(room)
    _, card = await drafted(room)
    assert card.splitlines() == [
        "Utkast till minnesanteckningar 24 september 2026",
        "2026-09-24 kl. 9.30–11.00",
        "4 närvarande, 2 ej närvarande",
        "Ej representerade: Älmhult",
        "Beslut",
        "• Budget: Vi köper gemensamt.",
        "Uppdrag",
        "• 1. skriva avtalet – Kim Påhittad, rapporteras 12 november 2026",
        "Framskjutet",
        "• Nätverkskartan – till 12 november 2026",
        "Inget antecknat",
        "• Lokaler för verksamheten",
        "Nästa möte: 12 november 2026",
        "Utkast – inte fastställt",
    ]


async def test_the_receipt_counts_and_the_card_goes_to_the_channel(room: MeetingRoom) -> None:
    await noted(room)
    receipt, _ = await drafted(room)
    assert receipt == (
        "Utkastet till minnesanteckningar 24 september 2026 ligger i kanalen: 3 punkter, ett beslut, ett uppdrag."
    )


async def test_receipt_and_card_open_all_three_documents(room: MeetingRoom) -> None:
    room.links = MadeUpLinks()
    reply = await room.means(KIM, "draft_minutes")
    ends = f"{room.network.id}-{(await room.first()).id}"
    for shown in (reply, *room.posted):
        opens = {b["title"]: b["url"] for b in buttons(shown) if b["type"] == "Action.OpenUrl"}
        assert opens == {
            "Läs som webbsida": f"https://bot.example/documents/minuteshtml-{ends}",
            "Word": f"https://bot.example/documents/minutes-{ends}",
            "PDF": f"https://bot.example/documents/minutespdf-{ends}",
        }


async def test_without_a_channel_the_card_is_the_answer(store: Store) -> None:
    room = await a_meeting(store)
    receipt, post = await drafted(room)
    assert receipt.startswith("Utkast till minnesanteckningar")
    assert post == ""


async def test_points_with_something_recorded_are_discussed_and_the_others_are_not(room: MeetingRoom) -> None:
    await noted(room)
    await drafted(room)
    async with room.store.reading(room.network.id) as unit:
        states = {i.title: i.state for i in await unit.agenda.all()}
    assert states["Budget"] is AgendaState.DISCUSSED
    assert states["Lokaler för verksamheten"] is AgendaState.SUGGESTED


async def test_the_meeting_is_held_once_its_hours_are_over(room: MeetingRoom) -> None:
    await room.means(KIM, "start_minutes")
    await drafted(room)
    assert (await room.first()).state is MeetingState.ONGOING
    room.now += timedelta(hours=2)
    await drafted(room)
    assert (await room.first()).state is MeetingState.HELD


async def test_a_new_draft_holds_what_was_noted_since(room: MeetingRoom) -> None:
    await drafted(room)
    room.now += timedelta(hours=5)
    await room.means(KIM, "add_decision", text="Glömdes bort", item_ref=4)
    assert "Lokaler för verksamheten: Glömdes bort" in (await drafted(room))[1]


async def test_undo_after_a_draft_takes_back_the_last_note_and_not_the_draft(room: MeetingRoom) -> None:
    await room.means(KIM, "add_note", text="Oj", item_ref=3)
    await drafted(room)
    await room.means(KIM, "undo")
    assert await room.notes() == []


async def test_a_member_does_not_draft(room: MeetingRoom) -> None:
    assert await drafted(room, BO.name) == (FOR_LEADS, "")


async def test_the_chair_drafts_and_the_secretary_stays_who_it_was(room: MeetingRoom) -> None:
    await room.means(KIM, "start_minutes", secretary=ASA.name)
    await drafted(room, CHAIR.name)
    async with room.store.reading(room.network.id) as unit:
        minutes = await unit.minutes.of_meeting((await room.first()).id)
        secretary = await unit.members.get(minutes.secretary_id)
    assert secretary.name == ASA.name


async def test_in_the_channel_it_is_asked_for_and_posted_too(room: MeetingRoom) -> None:
    room.place = Place.CHANNEL
    receipt, card = await drafted(room)
    assert "ligger i kanalen" in receipt
    assert card.startswith("Utkast till minnesanteckningar")


async def test_there_is_no_draft_of_a_meeting_to_come(room: MeetingRoom) -> None:
    assert "har inte varit än" in (await drafted(room, meeting="2026-11-12"))[0]


async def test_a_day_at_the_meeting_without_attendance_says_what_to_write(room: MeetingRoom) -> None:
    assert "Närvaron är inte antecknad." in (await drafted(room))[1]


async def test_the_card_of_a_huge_meeting_stays_small(room: MeetingRoom) -> None:
    for n in range(40):
        await room.means(KIM, "add_decision", text=f"Beslut {n}: " + "å" * 4000, item_ref=3)
    await room.means(KIM, "draft_minutes")
    assert "och 25 till i dokumentet" in heard(room.posted[0])
    assert len(json.dumps(room.posted[0].card, ensure_ascii=False).encode()) < 25_000


async def test_what_was_typed_is_text_on_the_card(room: MeetingRoom) -> None:
    nasty = "[länk](https://evil.example) **fet** <at>Alla</at> {{DATE(x)}}"
    await room.means(KIM, "add_decision", text=nasty, item_ref=3)
    await room.means(KIM, "draft_minutes")
    runs = [n for n in _elements(room.posted[0].card) if nasty in str(n.get("text"))]
    assert [n["type"] for n in runs] == ["TextRun"]


def _elements(node: object) -> list[dict]:
    if isinstance(node, list):
        return [found for child in node for found in _elements(child)]
    if isinstance(node, dict):
        return [node, *(found for child in node.values() for found in _elements(child))]
    return []
