"""Authorisation is asked for every command, every press and every form, whatever they are called."""

from dataclasses import replace
from datetime import date

import pytest

from dialogs import ROUTES
from dialogs.conversation import Conversation
from dialogs.routing import Command
from dialogs.turn import Kind, Place, Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.ports import Store
from tests.builders import ASA, member_called
from tests.conversations import FOR_LEADS, NOT_FOR_YOU, heard
from tests.dialogs.meeting_room import DURING, MeetingRoom, a_meeting
from tests.every import every

FORGED = {
    "id": 1, "note": 1, "member": 1, "meeting": 1, "choice": 1, "n": 0, "start": 0, "to": "2026-12-01",
    "items": [1], "acts": [1], "text": "x", "name": "Kapat",
}  # fmt: skip
"""Data for whichever verb it is."""
LEADS_ONLY = [command for command in ROUTES.commands if command.leads_only]


@pytest.fixture
async def room(sqlite_store: Store) -> MeetingRoom:
    return await a_meeting(sqlite_store)


async def answer(room: MeetingRoom, intent: Intent, *, left: bool = False, **fields: object) -> Reply:
    actor = await member_called(room.store, room.network, ASA.name)
    turn = Turn(
        network=room.network,
        actor=replace(actor, left_on=date(2026, 9, 1)) if left else actor,
        kind=Kind.TEXT,
        now=DURING,
        locale="sv",
        place=Place.PERSONAL,
        conversation="chat",
        key="said-1",
    )
    conversation = Conversation(room.store, lambda text, context: intent, lambda turn, reply: [])
    return await conversation.answer(replace(turn, **fields))  # type: ignore[arg-type]


async def acts(room: MeetingRoom) -> int:
    async with room.store.reading(room.network.id) as unit:
        kinds = ("AgendaItem", "ActionItem", "Note", "Meeting", "Member", "Attendance", "Minutes")
        return sum([len(await unit.acts.about(kind, key)) for kind in kinds for key in range(1, 12)])


@every("name", sorted(ROUTES.intents))
async def test_who_has_left_may_use_no_command(room: MeetingRoom, name: str) -> None:
    before = await acts(room)
    said = await answer(room, Intent(name, {"title": "Budget", "text": "x", "item_ref": 3}), left=True)
    assert heard(said) == NOT_FOR_YOU
    assert await acts(room) == before


@every("verb", sorted({*ROUTES.verbs, *ROUTES.forms, "answer", "choose", "made-up"}))
async def test_who_has_left_may_press_no_button(room: MeetingRoom, verb: str) -> None:
    before = await acts(room)
    assert heard(await answer(room, Intent("none"), left=True, kind=Kind.VERB, verb=verb, data=FORGED)) == NOT_FOR_YOU
    assert await acts(room) == before


@every("verb", sorted(ROUTES.forms))
async def test_who_has_left_opens_no_form(room: MeetingRoom, verb: str) -> None:
    reply = await answer(room, Intent("none"), left=True, kind=Kind.OPEN_FORM, verb=verb, data=FORGED)
    assert heard(reply) == NOT_FOR_YOU


@every("command", LEADS_ONLY)
async def test_a_member_is_told_who_does_what_only_the_leads_do(room: MeetingRoom, command: Command) -> None:
    assert heard(await answer(room, Intent(command.intent, {"date": "2026-10-01"}))) == FOR_LEADS


@pytest.mark.slow
@every(
    "data",
    [{}, {"id": None}, {"id": "x"}, {"id": True}, {"id": 10**40}, {"id": -1}, {"id": [1]}, {"id": {"a": 1}}],
)
@every(
    "verb",
    [
        "action.report", "action.move", "action.move-to", "reminder.done", "reminder.move",
        "matter.close", "matter.reopen", "matter.drop", "matter.history", "handover.yes", "handover.no",
    ],
)  # fmt: skip
async def test_forged_ids_learn_nothing(room: MeetingRoom, verb: str, data: dict[str, object]) -> None:
    reply = await answer(room, Intent("none"), kind=Kind.VERB, verb=verb, data={"to": "next", "items": [1], **data})
    assert heard(reply) == NOT_FOR_YOU


@pytest.mark.parametrize(
    "acts_", [None, "1", [[1]], [10**40], list(range(1, 5000))], ids=["none", "text", "nested", "huge", "many"]
)
async def test_a_forged_undo_learns_nothing(room: MeetingRoom, acts_: object) -> None:
    reply = await answer(room, Intent("none"), kind=Kind.VERB, verb="undo", data={"acts": acts_})
    assert heard(reply) == NOT_FOR_YOU
