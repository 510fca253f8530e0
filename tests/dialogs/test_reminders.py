"""The reminder and its buttons: each press settles one matter, and the card shows what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

import pytest

from dialogs.cards.reminder import MOST_ITEMS, Reminder, Unreached, reminder_card
from dialogs.conversation import Conversation
from dialogs.turn import Kind, Place, Reply, Turn
from dialogs.understanding.intent import Context, Intent
from meetings.acting import By
from meetings.actions.items import ActionItem, ActionState, Preparer
from meetings.actions.listing import Matter, record
from meetings.authorisation import Act
from meetings.calendar.workdays import is_working_day
from meetings.naming import Names
from meetings.network.people import Network
from meetings.ports import Store
from tests.builders import ASA, BO, COORDINATOR, a_network, member_called
from tests.conversations import NOT_FOR_YOU, others_do

NOW = datetime(2027, 1, 15, 9, tzinfo=UTC)
TODAY = date(2027, 1, 15)
NEXT_MEETING = date(2027, 1, 21)


def not_understood(text: str, context: Context) -> Intent:
    raise AssertionError(text)


def no_posts(turn: Turn, reply: Reply) -> Sequence[object]:
    raise AssertionError(reply)


@dataclass
class Chat:
    """A person's chat with a reminder in it."""

    store: Store
    network: Network
    who: str
    pressed: int = 0

    async def press(self, verb: str, **data: object) -> Reply:
        return await self._answer(Kind.VERB, verb, data)

    async def opens(self, verb: str, **data: object) -> Reply:
        return await self._answer(Kind.OPEN_FORM, verb, data)

    async def _answer(self, kind: Kind, verb: str, data: dict[str, object]) -> Reply:
        self.pressed += 1
        actor = await member_called(self.store, self.network, self.who)
        turn = Turn(
            self.network, actor, kind, NOW, "sv", Place.PERSONAL, "chat", f"press-{self.who}-{self.pressed}",
            verb=verb, data={"verb": verb, **data}, working_day=is_working_day,
        )  # fmt: skip
        return await Conversation(self.store, not_understood, no_posts).answer(turn)  # type: ignore[arg-type]

    async def item(self, key: int) -> ActionItem:
        async with self.store.reading(self.network.id) as unit:
            found = await unit.actions.get(key)
        assert found
        return found


@pytest.fixture
async def chat(sqlite_store: Store) -> Chat:
    return Chat(sqlite_store, await a_network(sqlite_store, meetings=(NEXT_MEETING, date(2027, 2, 25))), ASA.name)


@pytest.fixture
async def items(chat: Chat) -> list[ActionItem]:
    """Two matters of hers, to be reported today."""
    lead = await member_called(chat.store, chat.network, COORDINATOR.name)
    asa = await member_called(chat.store, chat.network, ASA.name)
    made = []
    for title in ("Enkäten", "Lokalen"):
        async with chat.store.unit(chat.network.id) as unit:
            matter = Matter(title, (Preparer(member_id=asa.id),), TODAY)
            made.append((await record(unit, By(lead, NOW), matter, TODAY)).thing)
            await unit.commit()
    return made


def said(reply: Reply) -> str:
    return str(reply.card) + reply.text


def titles(reply: Reply) -> list[str]:
    """The buttons in the card's order."""
    assert reply.card
    found: list[str] = []
    for part in reply.card["body"]:  # type: ignore[attr-defined]
        found += [act["title"] for act in part.get("actions", [])]
    return found


def rare(reply: Reply) -> list[str]:
    """The buttons behind "…"."""
    assert reply.card
    acts = [act for part in reply.card["body"] for act in part.get("actions", [])]  # type: ignore[attr-defined]
    return [act["title"] for act in acts if act.get("mode") == "secondary"]


def button_called(reply: Reply, title: str) -> dict[str, int]:
    """What the button of that title carries."""
    assert reply.card
    acts = [act for part in reply.card["body"] for act in part.get("actions", [])]  # type: ignore[attr-defined]
    [found] = [act["data"] for act in acts if act["title"] == title]
    return dict(found)


async def test_done_reports_the_matter_and_leaves_the_others_as_they_were(chat: Chat, items: list[ActionItem]) -> None:
    reply = await chat.press("reminder.done", id=items[0].id, items=[i.id for i in items])
    assert (await chat.item(items[0].id)).state is ActionState.REPORTED
    assert reply.replaces
    assert "Klart: rapporterat" in said(reply)
    assert titles(reply) == ["Ångra", "Klar", "Flytta", "Till nästa möte", "Lämna över", "Öppna"]


async def test_done_can_be_undone_from_the_card(chat: Chat, items: list[ActionItem]) -> None:
    reply = await chat.press("reminder.done", id=items[0].id, items=[items[0].id])
    assert reply.card
    [undo] = [act for part in reply.card["body"] for act in part.get("actions", [])]  # type: ignore[attr-defined]
    await chat.press(**undo["data"])
    assert (await chat.item(items[0].id)).state is ActionState.OPEN


async def test_move_offers_the_days_most_often_meant(chat: Chat, items: list[ActionItem]) -> None:
    reply = await chat.press("reminder.move", id=items[0].id, items=[items[0].id])
    assert titles(reply) == ["Till nästa möte", "22 januari", "29 januari", "12 februari", "Låt stå"]
    assert (await chat.item(items[0].id)).report_on == TODAY


async def test_a_day_that_was_chosen_becomes_the_report_date(chat: Chat, items: list[ActionItem]) -> None:
    reply = await chat.press("reminder.move-to", id=items[0].id, items=[items[0].id], to="2027-01-29")
    assert (await chat.item(items[0].id)).report_on == date(2027, 1, 29)
    assert "Flyttat till 29 januari 2027" in said(reply)
    assert titles(reply) == ["Ångra"]


async def test_to_the_next_meeting_follows_that_meeting(chat: Chat, items: list[ActionItem]) -> None:
    reply = await chat.press("reminder.move-to", id=items[0].id, items=[items[0].id], to="next")
    moved = await chat.item(items[0].id)
    assert (moved.report_on, moved.report_meeting_id is not None) == (NEXT_MEETING, True)
    assert "Flyttat till mötet den 21 januari 2027" in said(reply)


async def test_let_it_stand_shows_the_card_as_it_was(chat: Chat, items: list[ActionItem]) -> None:
    reply = await chat.press("reminder.keep", id=items[0].id, items=[i.id for i in items])
    assert titles(reply) == ["Klar", "Flytta", "Till nästa möte", "Lämna över", "Öppna"] * 2


async def test_each_matter_has_three_buttons_in_sight_and_the_rest_behind_dots(
    chat: Chat, items: list[ActionItem]
) -> None:
    several = await chat.press("reminder.keep", id=items[0].id, items=[i.id for i in items])
    alone = await chat.press("reminder.keep", id=items[0].id, items=[items[0].id])
    assert rare(several) == ["Lämna över", "Öppna"] * 2
    assert rare(alone) == ["Lämna över", "Öppna"]


async def test_what_is_to_be_reported_at_the_next_meeting_is_offered_the_one_after_it(
    chat: Chat, items: list[ActionItem]
) -> None:
    data = {"id": items[0].id, "items": [items[0].id]}
    reply = await chat.press("reminder.move-to", **data, to="next")
    reply = await chat.press("reminder.move", **data)
    assert titles(reply)[0] == "Till mötet 25 februari"
    reply = await chat.press(
        "reminder.move-to", **data, meeting=button_called(reply, "Till mötet 25 februari")["meeting"]
    )
    assert "Flyttat till mötet den 25 februari 2027" in said(reply)


@pytest.mark.parametrize("meeting", [0, 999, "snart", None])
async def test_a_meeting_that_is_none_moves_nothing(chat: Chat, items: list[ActionItem], meeting: object) -> None:
    reply = await chat.press("reminder.move-to", id=items[0].id, items=[items[0].id], meeting=meeting)
    assert reply.card is None
    assert (await chat.item(items[0].id)).report_on == TODAY


async def test_pressing_twice_shows_what_is_so_and_is_no_fault(chat: Chat, items: list[ActionItem]) -> None:
    for _ in range(2):
        reply = await chat.press("reminder.done", id=items[0].id, items=[items[0].id])
    assert "Klart: rapporterat" in said(reply)


@pytest.mark.parametrize("verb", ["reminder.done", "reminder.move", "reminder.move-to", "reminder.keep"])
async def test_nobody_elses_matter_can_be_pressed(chat: Chat, items: list[ActionItem], verb: str) -> None:
    reply = await replace(chat, who=BO.name).press(verb, id=items[0].id, items=[items[0].id], to="2027-01-29")
    assert (reply.card, reply.text) == (None, others_do(Act.REPORT_ACTION))
    assert (await chat.item(items[0].id)).report_on == TODAY
    there_is_none = await chat.press(verb, id=999, items=[999], to="2027-01-29")
    assert there_is_none.text == NOT_FOR_YOU


async def test_a_card_with_other_peoples_matters_written_into_it_shows_none_of_them(
    chat: Chat, items: list[ActionItem]
) -> None:
    bo = await member_called(chat.store, chat.network, BO.name)
    async with chat.store.unit(chat.network.id) as unit:
        his = (
            await record(unit, By(bo, NOW), Matter("Bos egen sak", (Preparer(member_id=bo.id),), TODAY), TODAY)
        ).thing
        await unit.commit()
    reply = await chat.press("reminder.keep", id=items[0].id, items=[items[0].id, his.id])
    assert "Bos egen sak" not in said(reply)


@pytest.mark.parametrize("to", [None, "snart", 7, "2027-01-14"])
async def test_a_day_that_is_none_or_has_passed_moves_nothing(chat: Chat, items: list[ActionItem], to: object) -> None:
    reply = await chat.press("reminder.move-to", id=items[0].id, items=[items[0].id], to=to)
    assert reply.text
    assert (await chat.item(items[0].id)).report_on == TODAY


ITEM = ActionItem(4, 1, 4, "Enkäten", 1, NOW, report_on=TODAY, initiator="SKR")


def lines(reminder: Reminder) -> str:
    return str(reminder_card("sv", reminder))


def test_the_card_says_what_it_is_who_asked_and_by_when() -> None:
    told = lines(Reminder((ITEM,), Names(), date(2027, 1, 12)))
    assert "ska rapporteras 15 januari 2027, om 3 dagar · väckt av SKR" in told


def test_what_is_overdue_stands_out() -> None:
    told = lines(Reminder((ITEM,), Names(), date(2027, 1, 22)))
    assert "skulle ha rapporterats 15 januari 2027, för 7 dagar sedan" in told
    assert "Attention" in told


def test_what_people_typed_is_no_markup() -> None:
    item = replace(ITEM, title="[hej](https://exempel.test) **fet**")
    card = reminder_card("sv", Reminder((item,), Names(), TODAY))
    blocks = [b["text"] for b in card["body"] if b["type"] == "TextBlock"]  # type: ignore[attr-defined]
    assert not any("hej" in text for text in blocks)


def test_a_card_with_very_many_matters_shows_some_and_counts_the_rest() -> None:
    items = tuple(replace(ITEM, id=n, number=n, title="Rubrik " * 40) for n in range(1, 61))
    told = lines(Reminder(items, Names(), TODAY))
    assert "Påminnelse om 60 uppdrag" in told
    assert f"Och {60 - MOST_ITEMS} uppdrag till" in told
    assert len(told.encode()) < 25_000


def test_the_coordinator_reads_names_as_they_are() -> None:
    told = lines(Reminder((), Names(), TODAY, unreached=(Unreached("Test *Stjärna* Testsson", (4, 7)),)))
    assert "En person har inte kunnat nås" in told
    assert r"Test \\*Stjärna\\* Testsson: påminnelse om uppdrag 4 och 7 har inte kommit fram" in told


async def test_handing_over_asks_to_whom_and_only_of_what_is_theirs(chat: Chat, items: list[ActionItem]) -> None:
    verb = "reminder.hand-over"
    reply = await replace(chat, who=ASA.name).opens(verb, id=items[0].id)
    assert reply.form
    assert "Enkäten" in str(reply.form)
    assert "Lokalen" not in str(reply.form)
    refused = await replace(chat, who=BO.name).opens(verb, id=items[0].id)
    assert refused.form is None


def test_of_what_everyone_prepares_it_is_said_that_ones_own_organisation_has_not_answered() -> None:
    item = replace(ITEM, preparers=(Preparer(everyone=True),))
    shown = str(reminder_card("sv", Reminder((item,), Names(), TODAY)))
    assert "din kommun har inte svarat" in shown
    assert "Lämna över" not in shown
