"""The call: who sends it and when, what it sets, what its card says, and what is told of changes after it."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from dialogs import ROUTES
from dialogs.turn import Place, Reply, Unasked
from meetings.acting import By
from meetings.agenda.calling import call
from meetings.agenda.items import AgendaItem, AgendaState, Call, Purpose
from meetings.agenda.suggesting import Suggestion, amend, postpone, suggest, withdraw
from meetings.calendar.days import MeetingState
from meetings.calendar.scheduling import Slot, cancel, reschedule
from meetings.network.people import Network
from meetings.network.roster import end_membership
from meetings.ports import Store
from meetings.reminders.deliveries import DeliveryState
from tests.builders import ASA, BO, CHAIR, COORDINATOR, a_network, meetings_of, member_called
from tests.conversations import FOR_LEADS, NOT_FOR_YOU, buttons, heard
from tests.dialogs.meeting_room import DAYS, MadeUpLinks, MeetingRoom

KIM = COORDINATOR.name
BEFORE = datetime(2026, 9, 10, 7, 0, tzinfo=UTC)
"""Two weeks before the first meeting."""
DAY = "2026-09-24"
THEN = "torsdag 24 september 2026, 9.30–11.00, Teams"
ASKED = {"meeting": DAY}
CHANNEL = "19:channel@thread.tacv2"


@pytest.fixture
async def room(store: Store) -> MeetingRoom:
    """Three suggestions for the first meeting, numbers 3 to 5 between the standing ones."""
    room = MeetingRoom(store, await a_network(store, channel_id=CHANNEL), BEFORE, links=MadeUpLinks())
    asa, bo = [await member_called(store, room.network, who.name) for who in (ASA, BO)]
    [first, *_] = await meetings_of(store, room.network)
    wanted = [
        Suggestion("Budget", Purpose.DECISION, 30, asa.id),
        Suggestion("Lokaler", Purpose.DISCUSSION, 15),
        Suggestion("Nätverkskartan", None, None, bo.id),
    ]
    async with store.unit(room.network.id) as unit:
        await suggest(unit, By(asa, BEFORE - timedelta(days=9)), first, wanted, BEFORE.date())
        await unit.commit()
    return room


async def called(room: MeetingRoom, who: str = KIM, **slots: object) -> str:
    """The answer to who sends the call."""
    return heard(await room.means(who, "call_meeting", **(slots or ASKED)))


async def items(room: MeetingRoom) -> dict[str, AgendaItem]:
    async with room.store.reading(room.network.id) as unit:
        return {i.title: i for i in await unit.agenda.all()}


async def kept(room: MeetingRoom) -> Call | None:
    async with room.store.reading(room.network.id) as unit:
        return await unit.calls.of_meeting((await room.first()).id)


async def does(room: MeetingRoom, what, *things: object, **more: object) -> None:
    """The coordinator does something to the agenda."""
    by = By(await member_called(room.store, room.network, KIM), room.now)
    async with room.store.unit(room.network.id) as unit:
        await what(unit, by, *things, **more)
        await unit.commit()


async def told(room: MeetingRoom, rule: str = "call-changes", **facts: object) -> Reply | None:
    """What the notice says now."""
    first = await room.first()
    async with room.store.reading(room.network.id) as unit:
        unasked = Unasked(unit.network, room.now, "sv", first.id, facts, None, MadeUpLinks())
        return await ROUTES.notices[rule](unasked, unit)


async def changes(room: MeetingRoom, **facts: object) -> list[str]:
    """The lines of the list of changes."""
    reply = await told(room, **facts)
    assert reply is not None
    return heard(reply).splitlines()


async def waiting(room: MeetingRoom, rule: str = "call-changes") -> list[datetime]:
    """When notices of that rule are to be said."""
    async with room.store.reading(room.network.id) as unit:
        rows = await unit.deliveries.about("Meeting", (await room.first()).id)
    return [r.not_before for r in rows if r.rule == rule and r.state is DeliveryState.SCHEDULED]


async def test_the_call_sets_the_agenda_and_keeps_what_it_said(room: MeetingRoom):
    receipt = await called(room)
    assert receipt == (
        "Kallelsen till mötet den 24 september 2026 är skickad i kanalen: 6 punkter. "
        "Dagordningen är fastställd; ändringar visas som ändringar."
    )
    assert {i.state for i in (await items(room)).values()} == {AgendaState.ACCEPTED}
    sent = await kept(room)
    assert sent is not None
    assert [key.split("-")[0] for key, _ in sent.points] == ["meeting", *["standing"] * 2, *["item"] * 3, "standing"]
    assert dict(sent.points)["meeting"].split("\t") == [DAY, DAY, "09:30", "11:00", "Teams"]


async def test_the_card_in_the_channel_says_when_where_and_what(room: MeetingRoom):
    await called(room)
    assert heard(room.posted[-1]).splitlines() == [
        "Kallelse 24 september 2026",
        "torsdag 24 september 2026, 9.30–11.00, Teams",
        "1. Föregående anteckningar",
        "2. Aktivitetslista",
        "3. Budget",
        "beslut · 30 min · Åsa Testsson drar",
        "4. Lokaler",
        "diskussion · 15 min · Åsa Testsson",
        "5. Nätverkskartan",
        "Åsa Testsson · Bo Exempelsson drar",
        "6. Övrigt",
        "Punkterna tar tillsammans 45 av mötets 90 min.",
    ]


async def test_the_card_opens_word_pdf_and_calendar(room: MeetingRoom):
    await called(room)
    first = await room.first()
    assert [(b["title"], b["url"]) for b in buttons(room.posted[-1])] == [
        (title, f"https://bot.example/documents/{kind}-{room.network.id}-{first.id}-20261222")
        for title, kind in (("Word", "callword"), ("PDF", "callpdf"), ("Till kalendern", "callcalendar"))
    ]


async def test_without_a_channel_the_card_comes_with_the_answer(store: Store):
    room = MeetingRoom(store, await a_network(store), BEFORE)
    answer = await called(room)
    assert answer.startswith("Kallelsen till mötet den 24 september 2026 ligger här under")
    assert "Kallelse 24 september 2026" in answer
    assert not room.posted


async def test_a_member_is_told_whose_it_is_to_call(room: MeetingRoom):
    assert await called(room, BO.name) == FOR_LEADS
    assert await kept(room) is None


async def test_a_call_that_was_sent_is_offered_again_and_sent_once_by_a_double_tap(room: MeetingRoom):
    await called(room)
    room.now += timedelta(days=1)
    asked = await room.means(KIM, "call_meeting", **ASKED)
    assert heard(asked) == (
        "Kallelsen till mötet den 24 september 2026 skickades 10 september 2026. "
        "Vill du skicka den igen, som uppdaterad?"
    )
    assert len(room.posted) == 1
    assert "uppdaterad kallelse" in heard(await room.presses(KIM, "Skicka igen", asked))
    assert heard(room.posted[-1]).startswith("Uppdaterad kallelse 24 september 2026")
    assert "skickades 11 september" in heard(await room.presses(KIM, "Skicka igen", asked))
    assert len(room.posted) == 2


async def test_sending_again_makes_what_has_changed_the_agenda_that_is_called(room: MeetingRoom):
    await called(room)
    await does(room, amend, (await items(room))["Budget"], minutes=45)
    asked = await room.means(KIM, "call_meeting", **ASKED)
    await room.presses(KIM, "Skicka igen", asked)
    assert "ÄNDRAD" not in heard(room.posted[-1])
    assert await told(room) is None


async def test_the_button_is_nobody_elses(room: MeetingRoom):
    await called(room)
    for data in ({"meeting": 99999, "call": 1}, {"meeting": "x", "call": 1}, {}):
        assert heard(await room.sends(KIM, "calling.again", **data)) == NOT_FOR_YOU
    first = await room.first()
    assert heard(await room.sends(BO.name, "calling.again", meeting=first.id, call=1)) == NOT_FOR_YOU
    second = (await meetings_of(room.store, room.network))[1]
    assert heard(await room.sends(KIM, "calling.again", meeting=second.id, call=1)) == NOT_FOR_YOU


async def test_a_sent_call_cannot_be_taken_back(room: MeetingRoom):
    reply = await room.means(KIM, "call_meeting", **ASKED)
    assert "Ångra" not in [b["title"] for b in buttons(reply)]
    assert heard(await room.means(KIM, "undo")).startswith("En skickad kallelse går inte att ta tillbaka.")
    assert await kept(room) is not None


async def test_what_does_not_fit_and_who_has_left_is_said_in_the_receipt(room: MeetingRoom):
    bo = await member_called(room.store, room.network, BO.name)
    await does(room, amend, (await items(room))["Lokaler"], minutes=75)
    await does(room, end_membership, bo, BEFORE.date())
    receipt = await called(room)
    assert "punkterna tar tillsammans 105 min, 15 min mer än mötet är långt" in receipt
    assert "Bo Exempelsson har lämnat nätverket men står på punkt 5" in receipt
    assert "15 min mer" in heard(room.posted[-1])


@pytest.mark.parametrize(
    ("state", "later", "answer"),
    [
        (MeetingState.CANCELLED, 0, "är inställt"),
        (MeetingState.HELD, 0, "har varit"),
        (MeetingState.ONGOING, 0, "har börjat"),
        (MeetingState.PLANNED, 30, "har varit"),
    ],
)
async def test_there_is_no_call_to_what_is_past_or_off(room: MeetingRoom, state: MeetingState, later: int, answer: str):
    first = await room.first()
    async with room.store.unit(room.network.id) as unit:
        await unit.meetings.save(replace(first, state=state))
        await unit.commit()
    room.now += timedelta(days=later)
    today = room.now.date()
    async with room.store.unit(room.network.id) as unit:
        meeting = await unit.meetings.get(first.id)
        with pytest.raises(Exception, match=r"MeetingCancelled|TooLateToCall"):
            await call(unit, None, meeting, room.now, today)
    said = await called(room)
    assert answer in said or "Det finns inget möte" in said or "inget möte den" in said
    assert not room.posted


async def test_without_a_meeting_there_is_nothing_to_call_to(store: Store):
    room = MeetingRoom(store, await a_network(store, meetings=()), BEFORE)
    assert "möte" in await called(room, meeting="next")
    assert not room.posted


async def test_points_that_hang_over_are_called_where_they_are_kept(room: MeetingRoom):
    first, second, _ = await meetings_of(room.store, room.network)
    async with room.store.unit(room.network.id) as unit:
        await unit.meetings.save(replace(first, state=MeetingState.HELD))
        await unit.commit()
    room.now = datetime(2026, 10, 1, 8, tzinfo=UTC)
    await called(room, meeting="2026-11-12")
    assert {i.meeting_id for i in (await items(room)).values()} == {first.id}
    assert "3. Budget" in heard(room.posted[-1])
    async with room.store.reading(room.network.id) as unit:
        sent = await unit.calls.of_meeting(second.id)
    assert len([k for k, _ in sent.points if k.startswith("item-")]) == 3


async def test_every_kind_of_change_is_told_in_one_list(room: MeetingRoom):
    await called(room)
    found, second = await items(room), (await meetings_of(room.store, room.network))[1]
    bo = await member_called(room.store, room.network, BO.name)
    first = await room.first()
    await does(room, amend, found["Budget"], title="Budget 2027", minutes=45, presenter_id=bo.id)
    await does(room, withdraw, [found["Lokaler"]])
    await does(room, postpone, [found["Nätverkskartan"]], second, BEFORE.date())
    await does(room, suggest, first, [Suggestion("Ny lag", Purpose.INFORMATION, 20)], BEFORE.date())
    await does(room, reschedule, first, Slot(starts_on=date(2026, 9, 25), place="Ängelholm"), BEFORE.date())
    assert await changes(room) == [
        "Ändrat i dagordningen 25 september 2026",
        "Ändrat sedan kallelsen 10 september 2026",
        f"• Ny tid eller plats: fredag 25 september 2026, 9.30–11.00, Ängelholm (var {THEN})",
        "• Ändrad: 3. Budget 2027 – hette Budget, 45 min (var 30 min), Bo Exempelsson föredrar (var Åsa Testsson)",
        "• Ny: 4. Ny lag (information, 20 min)",
        "• Struken: Lokaler",
        "• Flyttad till mötet den 12 november 2026: Nätverkskartan",
    ]


async def test_a_new_order_names_the_point_that_was_moved_and_not_those_it_passed(room: MeetingRoom):
    await called(room)
    found = await items(room)
    await does(room, amend, found["Nätverkskartan"], position=found["Budget"].position - 1)
    assert (await changes(room))[2:] == ["• Ändrad: 3. Nätverkskartan – ny ordning (var punkt 5)"]


async def test_the_list_is_said_once_an_hour_after_the_first_of_several_changes(room: MeetingRoom):
    await called(room)
    assert not await waiting(room)
    start = room.now
    await does(room, amend, (await items(room))["Budget"], minutes=45)
    room.now += timedelta(minutes=30)
    await does(room, amend, (await items(room))["Lokaler"], minutes=20)
    assert await waiting(room) == [start + timedelta(hours=1)]
    assert len(await changes(room)) == 4


async def test_nothing_is_planned_for_an_agenda_that_has_not_been_called(room: MeetingRoom):
    await does(room, amend, (await items(room))["Budget"], minutes=45)
    assert not await waiting(room)


async def test_a_late_suggestion_is_no_change_until_it_is_taken_in(room: MeetingRoom):
    await called(room)
    asa = await member_called(room.store, room.network, ASA.name)
    async with room.store.unit(room.network.id) as unit:
        done = await suggest(unit, By(asa, room.now), await room.first(), [Suggestion("Sent")], BEFORE.date())
        await unit.commit()
    assert done.thing.late
    assert not await waiting(room)
    await does(room, amend, done.thing, state=AgendaState.ACCEPTED)
    assert len(await waiting(room)) == 1


async def test_a_change_that_was_taken_back_is_not_told(room: MeetingRoom):
    await called(room)
    await room.means(KIM, "withdraw_agenda_item", item_ref=3, **ASKED)
    assert await told(room) is not None
    await room.means(KIM, "undo")
    assert await told(room) is None


async def test_what_was_told_and_then_taken_back_is_told_too(room: MeetingRoom):
    await called(room)
    assert await told(room, told=False) is None
    assert heard(await told(room, told=True)) == "Dagordningen 24 september 2026 är åter som i kallelsen."


async def test_the_agenda_shows_what_has_changed_since_the_call_and_opens_its_documents(room: MeetingRoom):
    plain = await room.means(BO.name, "list_agenda", **ASKED)
    assert not [b for b in buttons(plain) if "url" in b]
    await called(room)
    await does(room, amend, (await items(room))["Budget"], minutes=45)
    await does(room, withdraw, [(await items(room))["Lokaler"]])
    await does(room, suggest, await room.first(), [Suggestion("Ny lag")], BEFORE.date())
    shown = await room.means(BO.name, "list_agenda", **ASKED)
    for line in ("3. Budget  ÄNDRAD", "4. Nätverkskartan", "5. Ny lag  NY", "Struken: Lokaler"):
        assert line in heard(shown).splitlines()
    assert [b["title"] for b in buttons(shown) if "url" in b] == ["Word", "PDF", "Till kalendern"]
    assert [b["title"] for b in buttons(await told(room))] == ["Word", "PDF", "Till kalendern"]


async def test_with_sixty_points_the_cards_are_paged_and_none_is_too_large(room: MeetingRoom):
    long = "å" * 290
    wanted = [
        Suggestion(f"{n} {long}", Purpose.DECISION, 15, presenter="Test " * 20, on_behalf_of="Namn " * 20)
        for n in range(60)
    ]
    await does(room, suggest, await room.first(), wanted, BEFORE.date())
    await called(room)
    [more] = [b for b in buttons(room.posted[-1]) if "verb" in b]
    assert more["title"] == "Visa fler (46)"
    assert "… och 46 punkter till" in heard(room.posted[-1])
    assert f"21. 15 {long}" in heard(await room.sends(BO.name, **more["data"]))
    for n, item in enumerate((await items(room)).values()):
        await does(room, *((withdraw, [item]) if n % 3 else (amend, item)), **({} if n % 3 else {"minutes": 20}))
    shown = [room.posted[-1], await told(room), await room.means(BO.name, "list_agenda", **ASKED)]
    assert max(len(json.dumps(reply.card, ensure_ascii=False).encode()) for reply in shown) < 25_000


async def test_a_meeting_that_is_moved_and_put_back_is_newer_each_time_to_a_calendar(room: MeetingRoom):
    counted = [(await room.first()).sequence]
    await does(room, reschedule, await room.first(), Slot(), BEFORE.date())
    counted.append((await room.first()).sequence)
    await room.means(KIM, "schedule_meeting", meeting=DAY, date="2026-09-25")
    counted.append((await room.first()).sequence)
    await room.means(KIM, "schedule_meeting", meeting="2026-09-25", place="Ängelholm")
    counted.append((await room.first()).sequence)
    for _ in range(2):
        await room.means(KIM, "undo")
        counted.append((await room.first()).sequence)
    await does(room, cancel, await room.first(), BEFORE.date())
    counted.append((await room.first()).sequence)
    assert counted == [0, 0, 1, 2, 3, 4, 5]
    assert (await room.first()).starts_on.isoformat() == DAY


async def test_nothing_is_told_of_a_meeting_that_is_off_or_over(room: MeetingRoom):
    await called(room)
    await does(room, amend, (await items(room))["Budget"], minutes=45)
    await does(room, cancel, await room.first(), BEFORE.date())
    assert await told(room) is None
    assert await told(room, "call") is None


async def test_the_rhythm_sends_the_call_as_a_notice(room: MeetingRoom):
    assert await told(room, "call") is None
    async with room.store.unit(room.network.id) as unit:
        done = await call(unit, None, await room.first(), room.now, room.now.date())
        await unit.commit()
    assert done.thing.called_by_id is None
    assert await waiting(room, "call") == [room.now]
    assert heard(await told(room, "call")).startswith("Kallelse 24 september 2026")
    assert {i.state for i in (await items(room)).values()} == {AgendaState.ACCEPTED}


async def test_what_a_lead_has_sent_by_hand_the_rhythm_does_not_send_again(room: MeetingRoom):
    await called(room)
    assert await told(room, "call") is None
    async with room.store.unit(room.network.id) as unit:
        with pytest.raises(Exception, match="AlreadyCalled"):
            await call(unit, None, await room.first(), room.now, room.now.date())


async def test_another_networks_meeting_is_not_there(room: MeetingRoom):
    other: Network = await a_network(room.store, "Ett annat nätverk", meetings=(date(2026, 10, 8),))
    theirs = (await meetings_of(room.store, other))[0]
    assert heard(await room.sends(KIM, "calling.again", meeting=theirs.id, call=1)) == NOT_FOR_YOU


async def test_in_the_channel_the_chair_calls_as_well(room: MeetingRoom):
    room.place = Place.CHANNEL
    assert "är skickad i kanalen" in await called(room, CHAIR.name)
    assert DAYS[0].isoformat() == DAY
