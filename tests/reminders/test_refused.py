"""Somebody Teams would not let the bot write to is written to again when they have written, or installed the app."""

from datetime import timedelta

from meetings.ports import Contact
from storage.store import Store
from tests.builders import ASA, BOT, TENANT
from tests.fakes.wire import FakeWire, to_whom
from tests.office import CHANNEL, an_office, of

A_WEEK = timedelta(weeks=1)


async def test_the_next_reminder_goes_to_the_chat_in_which_they_wrote(store: Store):
    wire = FakeWire()
    office = await an_office(store, wire)
    await office.item("Enkäten")
    wire.closed.add(of(ASA))
    await office.dispatcher.run_due()
    office.clock.now += A_WEEK
    await office.dispatcher.run_due()
    assert {to_whom(posting) for posting in wire.shown} == {CHANNEL}
    wire.closed.clear()
    contact = Contact("https://smba.test/", TENANT, BOT, of(ASA), "a:the chat in which they wrote")
    await store.directory.meet(TENANT, ASA.object_id, ASA.name, contact)
    office.clock.now += A_WEEK
    await office.dispatcher.run_due()
    assert wire.shown[-1].to.conversation_id == "a:the chat in which they wrote"
