"""No card is larger than Teams takes, whatever a network has grown to; what does not fit is on a further card."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from dialogs.cards.sealing import seal
from dialogs.reminders.message import reminder
from dialogs.turn import Reply
from dialogs.understanding.intent import Intent
from meetings.actions.items import ActionItem, Preparer
from meetings.agenda.items import LONGEST_TITLE, AgendaItem, Purpose
from meetings.ports import Store
from tests.builders import CHAIR, Someone, member_called
from tests.conversations import buttons, heard
from tests.dialogs.meeting_room import DURING, MeetingRoom, a_meeting

LARGEST = 25_000
"""Bytes."""
MANY = 60
LONG = "å" * (LONGEST_TITLE - 4)
CROWD = (CHAIR, *(Someone(f"Test Testsson-Exempelsson {n}", f"Påhittade kommunen {n}") for n in range(MANY)))


def sizes(reply: Reply) -> list[int]:
    shown = [card for part in (reply, *reply.then) for card in (part.card, part.form) if card]
    return [len(json.dumps(card, ensure_ascii=False).encode()) for card in shown]


@pytest.fixture
async def room(sqlite_store: Store) -> MeetingRoom:
    """Sixty organisations, sixty matters, sixty points, all with the longest titles."""
    room = await a_meeting(sqlite_store, members=CROWD)
    people = [await member_called(room.store, room.network, someone.name) for someone in CROWD[1:]]
    chair = await member_called(room.store, room.network, CHAIR.name)
    first = await room.first()
    async with room.store.unit(room.network.id) as unit:
        for n, member in enumerate(people, start=1):
            matter = ActionItem(0, room.network.id, n, f"{n} {LONG}", chair.id, DURING, chair.id)
            owners = (Preparer(member_id=member.id), Preparer(member_id=chair.id))
            await unit.actions.add(replace(matter, preparers=owners, report_on=DURING.date(), times_moved=2))
            point = AgendaItem(0, room.network.id, first.id, f"{n} {LONG}", member.id, DURING, purpose=Purpose.DECISION)
            await unit.agenda.add(replace(point, position=10 + n, minutes=15, presenter_id=chair.id, times_moved=1))
        await unit.commit()
    return room


async def says(room: MeetingRoom, intent: str, **slots: object) -> Reply:
    return await room.means(CHAIR.name, intent, **slots)


async def pages(room: MeetingRoom, reply: Reply) -> list[Reply]:
    """The first page and all that *Visa fler* leads to."""
    found = [reply]
    while more := [b for b in buttons(found[-1]) if b["title"].startswith("Visa fler")]:
        found.append(await room.sends(CHAIR.name, **more[0]["data"]))
        assert len(found) < MANY
    return found


@pytest.mark.parametrize(
    ("intent", "slots"),
    [("list_actions", {}), ("list_my_actions", {}), ("list_actions", {"scope": "all"}), ("list_agenda", {})],
    ids=["list", "mine", "all", "agenda"],
)
async def test_every_page_fits_and_together_they_hold_everything(
    room: MeetingRoom, intent: str, slots: dict[str, object]
) -> None:
    shown = await pages(room, await says(room, intent, **slots))
    assert max(size for page in shown for size in sizes(page)) < LARGEST
    whole = "\n".join(heard(page) for page in shown)
    assert all(f"{n} {LONG}" in whole for n in range(1, MANY + 1))


@pytest.mark.parametrize("intent", ["status", "help", "set_up", "record_form"])
async def test_the_other_cards_fit(room: MeetingRoom, intent: str) -> None:
    assert max(sizes(await says(room, intent))) < LARGEST


async def test_the_draft_fits_and_counts_what_only_the_document_holds(room: MeetingRoom) -> None:
    for n in range(20):
        await says(room, "add_decision", text=f"{LONG} {n}", item_ref=5 + n)
    assert max(sizes(await says(room, "draft_minutes"))) < LARGEST


async def test_a_receipt_of_many_suggestions_fits(room: MeetingRoom) -> None:
    reply = await says(room, "add_agenda_item", items=[{"title": "å" * 120} for _ in range(MANY)])
    assert max(sizes(reply)) < LARGEST


async def test_a_question_with_many_answers_fits(room: MeetingRoom) -> None:
    names = [someone.name for someone in CROWD]
    reply = await room._answer(CHAIR.name, Intent("add_action", {"title": "x"}, candidates={"owner": names}))
    assert max(sizes(reply)) < LARGEST


async def test_a_forged_page_begins_somewhere_and_shows_nothing_of_others(room: MeetingRoom) -> None:
    for start in (-5, 10**9):
        reply = await room.sends(CHAIR.name, "actions.page", start=start, scope="open")
        assert sizes(reply)[0] < LARGEST
    assert "Det finns inte" in heard(await room.sends(CHAIR.name, "actions.page", start=0, of=10**9))
    assert "Det finns inte" in heard(await room.sends(CHAIR.name, "agenda.page", start=0, meeting=10**9))


async def test_what_hangs_over_with_all_it_says_fits_and_so_does_what_became_of_it(room: MeetingRoom) -> None:
    room.now += timedelta(days=7)
    shown = await pages(room, await says(room, "list_agenda"))
    assert max(size for page in shown for size in sizes(page)) < LARGEST
    assert "från mötet den 24 september 2026, flyttad 2 gånger" in heard(shown[1])
    for slots in ({"item_ref": [5, 6, 7]}, {"item_ref": LONG}):
        assert max(sizes(await says(room, "item_fate", **slots))) < LARGEST


async def test_a_matters_form_fits_with_the_longest_words_and_everything_wrong_in_it(room: MeetingRoom) -> None:
    typed = dict.fromkeys(("initiator_other", "outside", "body"), "å" * 100) | {"title": LONG, "comment": "å" * 2000}
    assert max(sizes(await says(room, "change_form", item_ref=3))) < LARGEST
    reply = await room.sends(CHAIR.name, "recording.save", **typed)
    assert "saker behöver rättas" in heard(reply)
    assert max(sizes(reply)) < LARGEST


async def test_a_walk_through_of_sixty_matters_is_one_small_card_from_its_beginning_to_its_sum(room: MeetingRoom):
    begun = await says(room, "start_walk_through")
    reported = await says(room, "walk_report", comment=LONG * 6)
    back = await says(room, "walk_back")
    owners = await room.presses(CHAIR.name, "Ny ansvarig", back)
    ended = await says(room, "walk_end")
    assert max(sizes(begun) + sizes(reported) + sizes(back) + sizes(ended)) < LARGEST
    assert max(sizes(owners)) < LARGEST


@pytest.mark.parametrize("pressed", [False, True])
async def test_a_reminder_of_many_matters_fits(room: MeetingRoom, pressed: bool) -> None:
    async with room.store.reading(room.network.id) as unit:
        items = sorted(await unit.actions.all(), key=lambda i: i.number)[:14]
        made = await reminder(unit, "sv", items, room.now.date())
    assert made.card
    made = replace(made, card=seal(made.card, room.network.id, "a key"))
    if pressed:
        made = await room.presses(CHAIR.name, "Flytta", made)
    assert max(sizes(made)) < LARGEST
