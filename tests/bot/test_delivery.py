"""Reminders arrive once; what goes wrong on the way has its answer."""

import asyncio
import itertools
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.limits import Budget, Limits
from bot.teams.outcome import Ambiguous, SurelyNot
from bot.upkeep import deliveries, reconcile
from dialogs.reminders.message import done
from dialogs.turn import Kind, Place, Turn
from meetings.acting import By
from meetings.actions.items import Preparer
from meetings.actions.listing import Matter, move, record
from meetings.network.people import Member
from meetings.reminders.deliveries import DeliveryState
from meetings.reminders.planning import recipient
from storage.store import Store
from tests.builders import ASA, COORDINATOR, EVERYBODY, member_called
from tests.fakes.wire import FakeWire, to_whom, words
from tests.office import CHANNEL, DUE, Office, an_office, of


@pytest.fixture
def wire() -> FakeWire:
    return FakeWire()


@pytest.fixture
async def office(store: Store, wire: FakeWire) -> Office:
    return await an_office(store, wire)


def receivers(wire: FakeWire) -> list[str]:
    return [to_whom(posting) for posting in wire.shown]


async def test_a_reminder_that_is_due_is_delivered_exactly_once(office: Office, wire: FakeWire) -> None:
    item = await office.item("Sammanställ enkäten")
    await office.dispatcher.run_due()
    await office.dispatcher.run_due()
    [posting] = wire.shown
    assert to_whom(posting) == of(ASA)
    assert "Sammanställ enkäten" in words(posting)
    assert "ska rapporteras i dag" in words(posting)
    assert (await office.row(item)).state is DeliveryState.SENT


async def test_nothing_is_sent_before_its_time(office: Office, wire: FakeWire) -> None:
    await office.item("Sammanställ enkäten")
    office.clock.forward(seconds=-1)
    assert await office.dispatcher.run_due() == 0


async def test_a_person_gets_one_message_with_everything_and_another_person_their_own(
    office: Office, wire: FakeWire
) -> None:
    for title in ("Enkäten", "Lokalen", "Budgeten"):
        await office.item(title)
    await office.item("Föreläsaren", "Bo Exempelsson")
    await office.dispatcher.run_due()
    said = {to_whom(posting): words(posting) for posting in wire.shown}
    assert len(wire.shown) == 2
    assert all(title in said[of(ASA)] for title in ("Enkäten", "Lokalen", "Budgeten"))
    assert "Föreläsaren" not in said[of(ASA)]


async def test_the_chat_that_was_made_is_remembered(office: Office, wire: FakeWire) -> None:
    await office.item("Enkäten")
    await office.dispatcher.run_due()
    office.clock.forward(days=7)
    await office.dispatcher.run_due()
    assert wire.chats_made == [of(ASA)]
    assert [p.to.conversation_id for p in wire.shown] == [f"chat-{of(ASA)}"] * 2


async def test_too_many_is_tried_again_when_teams_says(office: Office, wire: FakeWire) -> None:
    item = await office.item("Enkäten")
    wire.faults.append(SurelyNot("", 429, retry_after=40))
    await office.dispatcher.run_due()
    assert (await office.row(item)).state is DeliveryState.RETRY
    office.clock.forward(seconds=39)
    assert await office.dispatcher.run_due() == 0
    office.clock.forward(seconds=1)
    await office.dispatcher.run_due()
    assert receivers(wire) == [of(ASA)]
    assert (await office.row(item)).attempts == 1


async def test_what_was_refused_a_connection_is_tried_again_later_and_later(office: Office, wire: FakeWire) -> None:
    await office.item("Enkäten")
    wire.faults.extend([SurelyNot("")] * 3)
    waited = []
    while not wire.shown:
        before = len(wire.asked)
        await office.dispatcher.run_due()
        if len(wire.asked) > before:
            waited.append(office.clock())
        office.clock.forward(seconds=1)
    assert [(b - a).total_seconds() for a, b in itertools.pairwise(waited)] == [5, 10, 20]


async def test_one_who_cannot_be_written_to_is_mentioned_in_the_channel_without_the_matter(
    office: Office, wire: FakeWire
) -> None:
    item = await office.item("En känslig rubrik")
    wire.closed.add(of(ASA))
    await office.dispatcher.run_due()
    [posting] = wire.shown
    assert to_whom(posting) == CHANNEL
    assert posting.activity["entities"][0]["mentioned"] == {"id": of(ASA), "name": ASA.name}
    assert f"<at>{ASA.name}</at>" in posting.activity["text"]
    assert "känslig" not in str(posting.activity)
    assert (await office.row(item)).state is DeliveryState.DEAD


async def test_when_the_channel_refuses_too_the_coordinator_is_told_by_name(office: Office, wire: FakeWire) -> None:
    first, second = await office.item("Enkäten"), await office.item("Lokalen")
    wire.closed |= {of(ASA), CHANNEL}
    await office.dispatcher.run_due()
    [posting] = wire.shown
    assert to_whom(posting) == of(COORDINATOR)
    assert f"{ASA.name}: påminnelse om uppdrag {first.number} och {second.number}" in words(posting)


async def test_a_member_who_was_never_met_in_teams_is_named_in_the_channel(office: Office, wire: FakeWire) -> None:
    async with office.store.unit(office.network.id) as unit:
        unknown = await unit.members.add(Member(0, office.network.id, "Nova Nykomling"))
        recorded = await record(
            unit,
            By(await office.lead(), office.clock() - timedelta(days=1)),
            Matter("Enkäten", (Preparer(member_id=unknown.id),), DUE),
            DUE,
        )
        await unit.commit()
    await office.dispatcher.run_due()
    [posting] = wire.shown
    assert words(posting).startswith("Nova Nykomling: jag har en påminnelse")
    assert recorded.thing.title not in words(posting)


async def test_after_an_unclear_answer_it_is_sent_once_more_as_possibly_repeated(
    office: Office, wire: FakeWire
) -> None:
    item = await office.item("Enkäten")
    wire.faults.append(Ambiguous("", 503))
    await office.dispatcher.run_due()
    assert (await office.row(item)).state is DeliveryState.UNKNOWN
    office.clock.forward(minutes=9, seconds=59)
    assert await office.dispatcher.run_due() == 0
    office.clock.forward(seconds=1)
    await office.dispatcher.run_due()
    [posting] = wire.shown
    assert "Du kan redan ha fått det här meddelandet" in words(posting)
    assert (await office.row(item)).state is DeliveryState.SENT


async def test_after_two_unclear_answers_it_is_not_sent_again_and_the_coordinator_is_told(
    office: Office, wire: FakeWire
) -> None:
    item = await office.item("Enkäten")
    wire.faults.extend([Ambiguous(""), Ambiguous("", 500)])
    await office.dispatcher.run_due()
    office.clock.forward(minutes=10)
    await office.dispatcher.run_due()
    office.clock.forward(minutes=30)
    await office.dispatcher.run_due()
    [posting] = wire.shown
    assert to_whom(posting) == of(COORDINATOR)
    assert f"{ASA.name}: det är oklart om påminnelsen om uppdrag {item.number} har kommit fram" in words(posting)
    assert len([p for p in wire.asked if to_whom(p) == of(ASA)]) == 2


async def test_a_crash_while_sending_counts_as_unclear_and_leads_to_one_resend(office: Office, wire: FakeWire) -> None:
    item = await office.item("Enkäten")
    started = asyncio.Event()

    async def killed() -> None:
        started.set()
        await asyncio.Event().wait()

    wire.when_sending = killed
    await office.dispatcher.tick()
    await started.wait()
    for task in list(office.dispatcher._tasks):
        task.cancel()
    await office.dispatcher.drained()
    assert (await office.row(item)).state is DeliveryState.SENDING

    wire.when_sending = None
    fresh = office.another()
    office.clock.forward(seconds=89)
    assert await fresh.run_due() == 0
    office.clock.forward(seconds=31)
    await fresh.run_due()
    assert (await office.row(item)).state is DeliveryState.UNKNOWN
    office.clock.forward(minutes=10)
    await fresh.run_due()
    [posting] = wire.shown
    assert "Du kan redan ha fått" in words(posting)


async def test_a_crash_before_sending_leads_to_one_message_and_no_double(office: Office, wire: FakeWire) -> None:
    item = await office.item("Enkäten")
    claimed = await office.store.dispatch.claim(office.clock(), timedelta(seconds=90), 1)
    assert [row.object_id for row in claimed] == [item.id]
    office.clock.forward(seconds=91)
    await office.another().run_due()
    [posting] = wire.shown
    assert "redan" not in words(posting)


async def test_a_matter_reported_between_claim_and_sending_is_not_spoken_of(office: Office, wire: FakeWire) -> None:
    item, other = await office.item("Enkäten"), await office.item("Lokalen")

    async def just_now() -> None:
        wire.when_preparing = None
        await office.reported(item)

    wire.when_preparing = just_now
    await office.dispatcher.run_due()
    [posting] = wire.shown
    assert "Enkäten" not in words(posting)
    assert "Lokalen" in words(posting)
    assert (await office.row(item)).state is DeliveryState.CANCELLED
    assert (await office.row(other)).state is DeliveryState.SENT


async def test_when_all_was_reported_between_claim_and_sending_nothing_is_sent(office: Office, wire: FakeWire) -> None:
    item = await office.item("Enkäten")
    wire.when_preparing = lambda: office.reported(item)
    await office.dispatcher.run_due()
    assert wire.asked == []
    assert (await office.row(item)).state is DeliveryState.CANCELLED


async def test_one_who_has_left_is_not_written_to(office: Office, wire: FakeWire) -> None:
    item = await office.item("Enkäten")
    async with office.store.unit(office.network.id) as unit:
        [asa] = [m for m in await unit.members.roster(DUE) if m.name == ASA.name]
        await unit.members.save(replace(asa, left_on=DUE))
        await unit.commit()
    await office.dispatcher.run_due()
    assert wire.asked == []
    assert (await office.row(item)).state is DeliveryState.CANCELLED


async def test_a_moved_matter_is_reminded_of_on_its_new_day_only(office: Office, wire: FakeWire) -> None:
    item = await office.item("Enkäten")
    async with office.store.unit(office.network.id) as unit:
        before = office.clock() - timedelta(days=10)
        await move(unit, By(await office.lead(), before), item, before.date(), to=date(2027, 1, 20))
        await unit.commit()
    await office.dispatcher.run_due()
    assert wire.shown == []
    office.clock.forward(days=5)
    await office.dispatcher.run_due()
    assert receivers(wire) == [of(ASA)]


async def test_two_dispatchers_on_one_database_never_send_the_same(office: Office, wire: FakeWire) -> None:
    for someone in EVERYBODY:
        for title in ("Enkäten", "Lokalen"):
            await office.item(title, someone.name)
    both = [office.another(hands=2), office.another(hands=3)]

    async def breathe() -> None:
        await asyncio.sleep(0)

    wire.when_preparing = wire.when_sending = breathe
    await asyncio.gather(*(dispatcher.run_due() for dispatcher in both))
    assert sorted(receivers(wire)) == sorted(of(someone) for someone in EVERYBODY)


async def test_nothing_more_is_claimed_for_a_person_while_a_message_to_them_is_under_way(office: Office) -> None:
    await office.item("Enkäten")
    await office.item("Lokalen")
    minute = timedelta(seconds=60)
    first, second = await office.store.dispatch.claim(office.clock(), minute, 1)
    await office.store.dispatch.release([second])
    assert await office.store.dispatch.claim(office.clock(), minute, 10) == []
    office.clock.forward(seconds=60)
    assert {d.id for d in await office.store.dispatch.claim(office.clock(), minute, 10)} == {first.id, second.id}


async def test_one_who_was_away_so_long_that_another_has_sent_does_not_send(office: Office, wire: FakeWire) -> None:
    await office.item("Enkäten")

    async def asleep() -> None:
        wire.when_preparing = None
        office.clock.forward(seconds=90)
        await office.another().run_due()

    wire.when_preparing = asleep
    await office.dispatcher.run_due()
    assert receivers(wire) == [of(ASA)]


async def test_what_is_being_sent_finishes_when_told_to_stop_and_the_rest_is_given_back(
    office: Office, wire: FakeWire
) -> None:
    for someone in EVERYBODY:
        await office.item("Enkäten", someone.name)
    started, go_on = asyncio.Event(), asyncio.Event()

    async def held() -> None:
        started.set()
        await go_on.wait()

    wire.when_sending = held
    dispatcher = office.another(hands=1)
    await dispatcher.tick()
    await started.wait()
    stopping = asyncio.create_task(dispatcher.stop())
    await asyncio.sleep(0)
    go_on.set()
    await stopping
    assert len(wire.shown) == 1
    assert await dispatcher.tick() == 0
    await office.another().run_due()
    assert sorted(receivers(wire)) == sorted(of(someone) for someone in EVERYBODY)


async def test_what_does_not_finish_in_time_is_let_go_of_and_counts_as_unclear(office: Office, wire: FakeWire) -> None:
    item = await office.item("Enkäten")
    started = asyncio.Event()

    async def stuck() -> None:
        started.set()
        await asyncio.Event().wait()

    wire.when_sending = stuck
    await office.dispatcher.tick()
    await started.wait()
    await office.dispatcher.stop(grace=0.01)
    assert (await office.row(item)).state is DeliveryState.SENDING


async def test_one_who_is_waiting_for_a_chat_when_told_to_stop_is_given_back_at_once(
    office: Office, wire: FakeWire
) -> None:
    await office.item("Enkäten")
    started = asyncio.Event()

    async def stuck() -> None:
        started.set()
        await asyncio.Event().wait()

    wire.when_preparing = stuck
    await office.dispatcher.tick()
    await started.wait()
    await office.dispatcher.stop(grace=0.01)
    wire.when_preparing = None
    await office.another().run_due()
    assert receivers(wire) == [of(ASA)]


async def test_the_budget_is_kept_and_what_has_to_wait_long_is_given_back(office: Office, wire: FakeWire) -> None:
    for someone in EVERYBODY:
        await office.item("Enkäten", someone.name)
    dispatcher = office.another(budget=Budget(Limits((), ((3, 60),))))
    await dispatcher.run_due()
    assert len(wire.shown) == 3
    office.clock.forward(seconds=61)
    await dispatcher.run_due()
    assert len(wire.shown) == 6


async def test_by_night_a_late_reminder_waits_for_the_morning(office: Office, wire: FakeWire) -> None:
    await office.item("Enkäten")
    office.clock.forward(hours=14)
    await office.dispatcher.run_due()
    assert wire.shown == []
    office.clock.forward(hours=10)
    await office.dispatcher.run_due()
    [posting] = wire.shown
    assert "skulle ha rapporterats i går" in words(posting)


async def test_after_a_day_without_teams_there_is_one_message(office: Office, wire: FakeWire) -> None:
    await office.item("Enkäten")
    await office.item("Lokalen", due=date(2027, 1, 18))
    office.clock.forward(days=3, hours=2)
    await office.dispatcher.run_due()
    [posting] = wire.shown
    assert "Enkäten" in words(posting)
    assert "Lokalen" in words(posting)


async def test_what_could_not_be_sent_for_a_week_is_told_the_coordinator(office: Office, wire: FakeWire) -> None:
    item = await office.item("Enkäten")
    async with office.store.unit(office.network.id) as unit:
        await unit.deliveries.cancel([row.id for row in await office.rows(item, "overdue-1")], "for the test")
        await unit.commit()
    office.clock.forward(days=7)
    await office.dispatcher.run_due()
    [posting] = wire.shown
    assert to_whom(posting) == of(COORDINATOR)
    assert f"{ASA.name}: påminnelse om uppdrag {item.number} har inte kommit fram" in words(posting)


async def test_a_press_proves_that_it_arrived_and_nothing_is_sent_again(office: Office, wire: FakeWire) -> None:
    item, other = await office.item("Enkäten"), await office.item("Lokalen")
    wire.faults.append(Ambiguous(""))
    await office.dispatcher.run_due()
    actor = await member_called(office.store, office.network, ASA.name)
    data = {"verb": "reminder.done", "id": item.id, "items": [item.id, other.id], "network": office.network.id}
    turn = Turn(
        office.network, actor, Kind.VERB, office.clock(), "sv", Place.PERSONAL, "chat", "key", verb="reminder.done",
        data=data,
    )  # fmt: skip
    async with office.store.unit(office.network.id) as unit:
        await done(turn, unit)
        await unit.commit()
    office.clock.forward(minutes=11)
    await office.dispatcher.run_due()
    assert wire.shown == []


async def test_a_guest_who_chose_english_is_reminded_in_english(office: Office, wire: FakeWire) -> None:
    await office.item("Enkäten")
    asa = await member_called(office.store, office.network, ASA.name)
    assert asa.person_id is not None
    await office.store.directory.set_locale(asa.person_id, "en")
    await office.dispatcher.run_due()
    assert "to be reported today" in words(wire.shown[0])


async def test_every_button_says_which_network_it_belongs_to(office: Office, wire: FakeWire) -> None:
    await office.item("Enkäten")
    await office.dispatcher.run_due()
    card = wire.shown[0].activity["attachments"][0]["content"]
    [acts] = [part["actions"] for part in card["body"] if part["type"] == "ActionSet"]
    assert {act["data"]["network"] for act in acts} == {office.network.id}
    assert [act["title"] for act in acts] == ["Klar", "Flytta", "Till nästa möte", "Lämna över", "Öppna"]


async def test_the_reconciler_plans_what_is_missing_and_cancels_what_no_longer_holds(
    office: Office, wire: FakeWire
) -> None:
    item = await office.item("Enkäten", due=date(2027, 3, 1))
    bo = await member_called(office.store, office.network, "Bo Exempelsson")
    async with office.store.unit(office.network.id) as unit:
        stored = await unit.actions.get(item.id)
        await unit.actions.save(replace(stored, preparers=(Preparer(member_id=bo.id),)))
        await unit.commit()
    repaired = await reconcile(office.store, office.clock())
    weekly_letters = 2  # to chair and coordinator; the fourth week's reminder would come three days after the third's
    assert (repaired.planned, repaired.cancelled) == (4 + weekly_letters, 4)
    again = await reconcile(office.store, office.clock())
    assert (again.planned, again.cancelled) == (0, 0)
    asa = await member_called(office.store, office.network, ASA.name)
    states = {(row.recipient, row.state) for row in await office.rows(item)}
    assert states == {(recipient(asa.id), DeliveryState.CANCELLED), (recipient(bo.id), DeliveryState.SCHEDULED)}


async def test_the_operator_sees_how_many_are_in_each_state_and_how_long_the_oldest_has_waited(
    office: Office, wire: FakeWire
) -> None:
    await office.item("Enkäten")
    await office.item("Lokalen")
    office.clock.forward(seconds=90)
    assert await deliveries(office.store, office.clock()) == [
        "scheduled        10",
        "due               2",
        "oldest due     90 s",
    ]


async def test_while_a_network_is_held_nothing_goes_out_and_what_fell_due_follows_when_it_is_released(
    office: Office, wire: FakeWire
) -> None:
    item = await office.item("Enkäten", ASA.name)
    await office.store.installation.hold(office.clock())
    await office.dispatcher.run_due()
    assert wire.shown == []
    assert (await office.row(item)).state is DeliveryState.HELD
    await office.store.installation.release(office.clock())
    await office.dispatcher.run_due()
    assert receivers(wire) == [of(ASA)]


async def test_what_another_process_held_in_the_moment_of_the_release_follows_within_the_hour(
    office: Office, wire: FakeWire
) -> None:
    item = await office.item("Enkäten", ASA.name)
    await office.store.installation.hold(office.clock())
    await office.dispatcher.run_due()
    async with office.store.unit(office.network.id) as unit:  # its deliveries were let go before that one was held
        await unit.save_network(replace(unit.network, held_since=None))
        await unit.commit()
    await office.dispatcher.run_due()
    assert (await office.row(item)).state is DeliveryState.HELD
    await reconcile(office.store, office.clock())
    await office.dispatcher.run_due()
    assert receivers(wire) == [of(ASA)]


async def test_what_was_reported_while_it_was_held_is_not_spoken_of(office: Office, wire: FakeWire) -> None:
    item = await office.item("Enkäten", ASA.name)
    await office.store.installation.hold(office.clock())
    await office.dispatcher.run_due()
    await office.reported(item)
    await office.store.installation.release(office.clock())
    await office.dispatcher.run_due()
    assert wire.shown == []


async def test_what_is_planned_wakes_the_dispatcher_of_the_process(office: Office, wire: FakeWire) -> None:
    seen, alert = sending(wire), office.another(alert=True)
    office.store.when_planned = alert.wake
    await office.item("Enkäten", ASA.name)
    await seen.wait()
    await alert.stop()


async def test_what_falls_due_soon_is_looked_for_then(office: Office, wire: FakeWire) -> None:
    await office.item("Enkäten", ASA.name)
    office.clock.forward(seconds=-0.05)
    seen, alert = sending(wire), office.another(alert=True)
    assert await alert.tick() == 0
    office.clock.forward(seconds=0.05)
    await seen.wait()
    await alert.stop()


def sending(wire: FakeWire) -> asyncio.Event:
    """Set as soon as something is being sent."""
    seen = asyncio.Event()

    async def note() -> None:
        seen.set()

    wire.when_sending = note
    return seen
