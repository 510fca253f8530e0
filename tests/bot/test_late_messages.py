"""Answers that Teams did not take at once, and posts, go through the same dispatcher."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import pytest

from bot.late import late_answers, posts
from bot.teams.outbox import Address, Posting
from bot.teams.outcome import Ambiguous, SurelyNot, Terminal
from bot.teams.outgoing import text_activity
from dialogs.turn import Reply
from meetings.reminders.deliveries import Planned
from storage.store import Store
from tests.builders import ASA, BOT, SERVICE_URL, TENANT, member_called
from tests.fakes.wire import FakeWire, to_whom, words
from tests.office import CHANNEL, Office, an_office, of

CHAT = Address(SERVICE_URL, TENANT, BOT, conversation_id="a:chat")
ANSWER = Posting(CHAT, text_activity("Tillagt: 4. Enkäten"))


@pytest.fixture
def wire() -> FakeWire:
    return FakeWire()


@pytest.fixture
async def office(store: Store, wire: FakeWire) -> Office:
    return await an_office(store, wire)


async def plan(office: Office, planned: Sequence[Planned]) -> None:
    async with office.store.unit(office.network.id) as unit:
        await unit.deliveries.plan(planned)
        await unit.commit()


async def test_an_answer_that_was_not_taken_comes_later_in_the_same_conversation(office: Office, wire: FakeWire):
    planned = late_answers("key", [ANSWER], SurelyNot(""), office.clock(), office.network)
    await plan(office, planned)
    await plan(office, planned)
    office.clock.forward(seconds=5)
    await office.dispatcher.run_due()
    assert wire.shown == [ANSWER]


async def test_answers_of_one_turn_come_each_by_itself_in_their_order(office: Office, wire: FakeWire):
    async def the_first_is_slow() -> None:
        if len(wire.asked) == 1:
            await asyncio.sleep(0.01)

    wire.when_sending = the_first_is_slow
    two = [ANSWER, Posting(CHAT, text_activity("Och en till"))]
    await plan(office, late_answers("key", two, SurelyNot(""), office.clock(), office.network))
    office.clock.forward(seconds=5)
    await office.dispatcher.run_due()
    assert [words(p) for p in wire.shown] == ["Tillagt: 4. Enkäten", "Och en till"]


async def test_an_answer_is_given_by_night_too(office: Office, wire: FakeWire):
    office.clock.forward(hours=15)
    await plan(office, late_answers("key", [ANSWER], SurelyNot(""), office.clock(), office.network))
    office.clock.forward(seconds=5)
    await office.dispatcher.run_due()
    assert len(wire.shown) == 1


async def test_an_answer_is_not_given_after_two_days(office: Office, wire: FakeWire):
    await plan(office, late_answers("key", [ANSWER], SurelyNot(""), office.clock(), office.network))
    office.clock.forward(days=2, seconds=5)
    await office.dispatcher.run_due()
    assert wire.asked == []


async def test_an_unclear_answer_to_the_resend_says_that_it_may_be_repeated(office: Office, wire: FakeWire):
    await plan(office, late_answers("key", [ANSWER], SurelyNot(""), office.clock(), office.network))
    wire.faults.append(Ambiguous(""))
    office.clock.forward(seconds=5)
    await office.dispatcher.run_due()
    office.clock.forward(minutes=10)
    await office.dispatcher.run_due()
    assert words(wire.shown[0]).startswith("Tillagt: 4. Enkäten\n\nDu kan redan ha fått")


async def test_a_post_begins_a_thread_in_the_channel(office: Office, wire: FakeWire):
    await plan(office, posts("key", Reply(text="Utkastet finns"), office.clock(), office.network))
    await office.dispatcher.run_due()
    [posting] = wire.shown
    assert (to_whom(posting), words(posting)) == (CHANNEL, "Utkastet finns")


async def test_without_a_registered_app_the_bot_is_called_as_members_clients_call_it(office: Office, wire: FakeWire):
    await plan(office, posts("key", Reply(text="Utkastet finns"), office.clock(), office.network))
    await office.another(bot_id="").run_due()
    assert wire.shown[0].to.bot_id == BOT


async def test_a_post_to_members_goes_to_their_own_chats(office: Office, wire: FakeWire):
    asa = await member_called(office.store, office.network, ASA.name)
    await plan(office, posts("key", Reply(text="Hej"), office.clock(), office.network, to=[asa.id]))
    await office.dispatcher.run_due()
    assert [to_whom(p) for p in wire.shown] == [of(ASA)]


async def test_a_post_that_is_refused_is_not_tried_again_and_does_not_stop_the_next(office: Office, wire: FakeWire):
    await plan(office, posts("one", Reply(text="Ett"), office.clock(), office.network))
    wire.faults.append(Terminal("", 403))
    await office.dispatcher.run_due()
    await plan(office, posts("two", Reply(text="Två"), office.clock(), office.network))
    await office.dispatcher.run_due()
    assert [words(p) for p in wire.shown] == ["Två"]


THREAD = Address(SERVICE_URL, TENANT, BOT, conversation_id="19:c;messageid=1")
IN_THREAD = Posting(THREAD, text_activity("Lägg till mig"))
CLOSED = Address(SERVICE_URL, TENANT, BOT, teams_id="29:gunnel")
ALONE = Posting(CLOSED, text_activity("Dina uppdrag"), instead=IN_THREAD)


async def test_a_late_answer_that_is_refused_is_said_to_be_so_where_it_was_asked_once(office: Office, wire: FakeWire):
    wire.closed.add("29:gunnel")
    two = [ALONE, replace(ALONE, activity=text_activity("Och mer"))]
    await plan(office, late_answers("key", two, SurelyNot(""), office.clock(), office.network))
    for _ in range(3):
        office.clock.forward(seconds=5)
        await office.dispatcher.run_due()
    assert wire.shown == [IN_THREAD]
