"""Chair and coordinator prepare an agenda in messages: one list, and what is done to its points."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from dialogs import ROUTES
from dialogs.turn import Place, Reply, Unasked
from meetings.agenda.items import AgendaItem, AgendaState, Purpose
from meetings.ports import Store
from meetings.reminders.deliveries import Delivery
from tests.builders import ASA, BEA, BO, CHAIR, COORDINATOR, DAYS, a_network, meetings_of, member_called
from tests.conversations import FOR_LEADS, NOT_FOR_YOU, buttons, heard
from tests.dialogs.meeting_room import MadeUpLinks, MeetingRoom
from tests.every import every

KIM, ORJAN = COORDINATOR.name, CHAIR.name
BEFORE = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)
"""Three weeks before the first meeting, by day."""


async def add(room: MeetingRoom, title: str, by: str = ASA.name, meeting: int | None = 0, **more: object) -> AgendaItem:
    """Something that came in for one of the meetings, or for later."""
    proposer = await member_called(room.store, room.network, by)
    days = await meetings_of(room.store, room.network)
    at = days[meeting].id if meeting is not None else None
    async with room.store.unit(room.network.id) as unit:
        place = await unit.agenda.last_position(at) + 1
        shell = AgendaItem(0, room.network.id, at, title, proposer.id, BEFORE, position=place)
        made = await unit.agenda.add(replace(shell, **more))  # type: ignore[arg-type]
        await unit.commit()
    return made


@pytest.fixture
async def room(store: Store) -> MeetingRoom:
    """Three points between two standing ones and one: numbers 3 to 5; one late (7), two set aside (8, 9)."""
    room = MeetingRoom(store, await a_network(store), now=BEFORE)
    await add(room, "Budget", minutes=30)
    await add(room, "Lokaler för verksamheten", BO.name, minutes=20, on_behalf_of="Gun Gästsson", why="Hyran stiger.")
    await add(room, "Nätverkskartan", ORJAN)
    await add(room, "Sen fråga", BEA.name, late=True)
    await add(room, "Undersökningen", BO.name, state=AgendaState.PARKED)
    await add(room, "Någon gång", meeting=None, state=AgendaState.PARKED)
    return room


async def stored(room: MeetingRoom, title: str) -> AgendaItem:
    async with room.store.reading(room.network.id) as unit:
        return next(i for i in await unit.agenda.all() if i.title == title)


async def planned(room: MeetingRoom, rule: str) -> list[Delivery]:
    """The notices of a rule that wait to be sent."""
    async with room.store.reading(room.network.id) as unit:
        kinds = [("AgendaItem", i.id) for i in await unit.agenda.all()] + [("Act", n) for n in range(1, 30)]
        found = [d for kind, key in kinds for d in await unit.deliveries.about(kind, key)]
    return [d for d in found if d.rule == rule]


async def told(room: MeetingRoom, rule: str, who: str) -> Reply | None:
    """What a member is told by the only notice of a rule to them."""
    member = await member_called(room.store, room.network, who)
    [row] = [d for d in await planned(room, rule) if d.recipient == f"member:{member.id}"]
    async with room.store.reading(room.network.id) as unit:
        unasked = Unasked(unit.network, room.now, "sv", row.object_id, row.payload or {}, member, MadeUpLinks())
        return await ROUTES.notices[rule](unasked, unit)


async def agenda(room: MeetingRoom) -> list[str]:
    """The titles of the first meeting's points that are not standing, in order."""
    from meetings.agenda.carrying import read

    async with room.store.reading(room.network.id) as unit:
        meeting = (await meetings_of(room.store, room.network))[0]
        return [p.title for p in await read(unit, meeting, room.now.date()) if p.item]


async def test_one_list_shows_what_is_on_the_agenda_then_what_came_late_and_what_is_set_aside(
    room: MeetingRoom,
) -> None:
    said = heard(await room.means(KIM, "prepare_agenda"))
    order = ["3. Budget", "4. Lokaler", "5. Nätverkskartan", "7. Sen fråga", "8. Undersökningen", "9. Någon gång"]
    places = [said.index(words) for words in order]
    assert places == sorted(places)
    assert "Gun Gästsson via Bo Exempelsson" in said
    assert "för sent inskickad" in said
    assert "Punkterna tar tillsammans 50 min av mötets 90. En punkt saknar tid." in said


async def test_a_member_does_not_prepare(room: MeetingRoom) -> None:
    for intent in ("prepare_agenda", "accept_agenda_item", "decline_agenda_item", "merge_agenda_items", "order_agenda"):
        assert heard(await room.means(BO.name, intent, item_ref=3, reason="x")) == FOR_LEADS
    assert (await stored(room, "Budget")).state is AgendaState.SUGGESTED


async def test_accepting_says_the_number_and_can_be_taken_back(room: MeetingRoom) -> None:
    reply = await room.means(KIM, "accept_agenda_item", item_ref=4)
    assert heard(reply) == "Godkänd till mötet den 24 september 2026: 4. Lokaler för verksamheten"
    assert (await stored(room, "Lokaler för verksamheten")).state is AgendaState.ACCEPTED
    await room.presses(KIM, "Ångra", reply)
    assert (await stored(room, "Lokaler för verksamheten")).state is AgendaState.SUGGESTED


async def test_accepting_all_takes_what_is_on_the_agenda_and_leaves_the_late_one(room: MeetingRoom) -> None:
    await room.means(KIM, "accept_agenda_item", item_ref="all")
    assert (await stored(room, "Nätverkskartan")).state is AgendaState.ACCEPTED
    assert (await stored(room, "Sen fråga")).state is AgendaState.SUGGESTED
    assert "redan godkänt" in heard(await room.means(KIM, "accept_agenda_item", item_ref="all"))


@pytest.mark.parametrize(("number", "title"), [(7, "Sen fråga"), (8, "Undersökningen"), (9, "Någon gång")])
async def test_what_came_late_or_was_set_aside_comes_last_when_it_is_accepted(
    room: MeetingRoom, number: int, title: str
) -> None:
    await room.means(KIM, "accept_agenda_item", item_ref=number)
    assert (await agenda(room))[-1] == title


async def test_declining_tells_the_proposer_why_and_to_pass_it_on(room: MeetingRoom) -> None:
    reply = await room.means(KIM, "decline_agenda_item", item_ref=4, reason="tas upp nästa år")
    assert heard(reply) == "Avslagen: Lokaler för verksamheten. Jag berättar varför för Bo Exempelsson."
    assert (await agenda(room)) == ["Budget", "Nätverkskartan"]
    said = await told(room, "declined", BO.name)
    assert said
    assert "Kim Påhittad har avslagit ditt förslag ”Lokaler för verksamheten”: tas upp nästa år" in said.text
    assert "Du förde fram det för Gun Gästsson" in said.text


async def test_a_decline_that_is_taken_back_is_not_told(room: MeetingRoom) -> None:
    reply = await room.means(KIM, "decline_agenda_item", item_ref=4, reason="nej")
    await room.presses(KIM, "Ångra", reply)
    assert await told(room, "declined", BO.name) is None
    assert "Lokaler för verksamheten" in await agenda(room)


async def test_declining_without_a_reason_asks_for_one(room: MeetingRoom) -> None:
    assert "Varför?" in heard(await room.means(KIM, "decline_agenda_item", item_ref=4))
    assert (await stored(room, "Lokaler för verksamheten")).state is AgendaState.SUGGESTED


async def test_ones_own_suggestion_is_declined_without_a_notice(room: MeetingRoom) -> None:
    said = heard(await room.means(ORJAN, "decline_agenda_item", item_ref=5, reason="Inget nytt."))
    assert said == "Avslagen: Nätverkskartan."
    assert await planned(room, "declined") == []


async def test_parking_sets_aside_for_later_or_for_a_meeting(room: MeetingRoom) -> None:
    assert heard(await room.means(KIM, "park_agenda_item", item_ref=3)) == "Parkerad till senare: Budget"
    reply = await room.means(KIM, "park_agenda_item", item_ref="lokaler", meeting="2026-11-12")
    assert heard(reply) == "Parkerad till mötet den 12 november 2026: Lokaler för verksamheten"
    assert await agenda(room) == ["Nätverkskartan"]
    said = heard(await room.means(KIM, "prepare_agenda", meeting="2026-11-12"))
    assert "Parkerade för det här mötet" in said
    assert "Lokaler för verksamheten" in said
    await room.presses(KIM, "Ångra", reply)
    assert await agenda(room) == ["Lokaler för verksamheten", "Nätverkskartan"]


async def test_parking_for_the_next_meeting_means_the_one_after_that_which_is_prepared(room: MeetingRoom) -> None:
    said = heard(await room.means(KIM, "park_agenda_item", item_ref=3, meeting="next"))
    assert said == "Parkerad till mötet den 12 november 2026: Budget"
    await room.means(KIM, "prepare_agenda", meeting="2027-01-21")
    parked = await room.means(KIM, "park_agenda_item", item_ref="någon gång", meeting="next")
    assert "Inget kommande möte" in heard(parked)


async def test_parking_twice_is_done_already(room: MeetingRoom) -> None:
    assert "redan gjort" in heard(await room.means(KIM, "park_agenda_item", item_ref=9))


async def test_merging_keeps_the_first_with_everybodys_reasons_and_names(room: MeetingRoom) -> None:
    reply = await room.means(KIM, "merge_agenda_items", item_ref=[3, 4])
    said = heard(reply)
    assert "Ihopslagna till mötet den 24 september 2026: 3. Budget (30 min, Åsa Testsson och Bo Exempelsson)" in said
    assert "Nu en del av den: Lokaler för verksamheten" in said
    kept, gone = await stored(room, "Budget"), await stored(room, "Lokaler för verksamheten")
    assert (kept.why, gone.state, gone.merged_into_id) == ("Hyran stiger.", AgendaState.MERGED, kept.id)
    assert "Åsa Testsson och Bo Exempelsson" in heard(await room.means(BO.name, "list_agenda"))
    await room.presses(KIM, "Ångra", reply)
    assert await agenda(room) == ["Budget", "Lokaler för verksamheten", "Nätverkskartan"]
    assert (await stored(room, "Budget")).why == ""


async def test_links_are_kept_and_what_the_one_that_stays_lacks_is_filled_in(room: MeetingRoom) -> None:
    await add(room, "Kartan", minutes=15, purpose=Purpose.DECISION, links=("https://a.example",), presenter="Gun")
    await room.means(KIM, "merge_agenda_items", item_ref=["Nätverkskartan", 6])
    kept = await stored(room, "Nätverkskartan")
    assert (kept.minutes, kept.purpose, kept.links, kept.presenter) == (
        15,
        Purpose.DECISION,
        ("https://a.example",),
        "Gun",
    )


async def test_what_was_merged_twice_over_keeps_all_who_raised_it(room: MeetingRoom) -> None:
    await room.means(KIM, "merge_agenda_items", item_ref=[4, 3])
    said = heard(await room.means(KIM, "merge_agenda_items", item_ref=["nätverkskartan", "lokaler"]))
    assert "Örjan Provén, Bo Exempelsson och Åsa Testsson" in said


async def test_one_set_aside_that_is_to_stay_takes_the_place_of_the_other(room: MeetingRoom) -> None:
    await room.means(KIM, "merge_agenda_items", item_ref=[7, 3])
    assert (await agenda(room))[0] == "Sen fråga"


async def test_an_item_is_not_merged_with_itself(room: MeetingRoom) -> None:
    for said in ([3, 3], 3):
        assert "en annan punkt än ”Budget”" in heard(await room.means(KIM, "merge_agenda_items", item_ref=said))


@pytest.mark.parametrize(
    ("number", "slots", "expected"),
    [
        (4, {"before": 3}, "LBN"),
        (4, {"before": 1}, "LBN"),
        (3, {"after": 5}, "LNB"),
        (3, {"after": 6}, "LNB"),
        (3, {"before": 5}, "LBN"),
        (5, {"place": "first"}, "NBL"),
        (3, {"place": "last"}, "LNB"),
        (5, {"place": 3}, "NBL"),
        (3, {"place": 4}, "LBN"),
        (3, {"place": 99}, "LNB"),
        (5, {"before": "budget"}, "NBL"),
    ],
)
async def test_a_point_is_put_elsewhere_among_those_that_are_not_standing(
    room: MeetingRoom, number: int, slots: dict[str, object], expected: str
) -> None:
    reply = await room.means(KIM, "order_agenda", item_ref=number, **slots)
    assert "".join(title[0] for title in await agenda(room)) == expected
    await room.presses(KIM, "Ångra", reply)
    assert "".join(title[0] for title in await agenda(room)) == "BLN"


@pytest.mark.parametrize(
    ("number", "slots", "answer"),
    [
        (3, {"before": 3}, "en annan punkt än"),
        (3, {"before": 40}, "inget med nummer 40"),
        (3, {"before": 4}, "redan gjort"),
        (7, {"before": 3}, "står inte på dagordningen än"),
        (40, {"before": 3}, "inget med nummer 40"),
        ("flygplan", {"before": 3}, "inget öppet som heter"),
    ],
)
async def test_what_cannot_be_put_elsewhere_is_said(
    room: MeetingRoom, number: object, slots: dict[str, object], answer: str
) -> None:
    assert answer in heard(await room.means(KIM, "order_agenda", item_ref=number, **slots))
    assert "".join(title[0] for title in await agenda(room)) == "BLN"


async def test_minutes_that_do_not_fit_are_said_in_the_receipt_and_on_the_list(room: MeetingRoom) -> None:
    said = heard(await room.means(KIM, "amend_agenda_item", item_ref=5, duration_minutes=60))
    assert "5. Nätverkskartan (60 min, Örjan Provén)" in said
    assert "Nu tar punkterna 110 min, 20 min mer än mötet har." in said
    shown = heard(await room.means(KIM, "prepare_agenda"))
    assert "Punkterna tar tillsammans 110 min, och mötet är 90: 20 min för mycket." in shown


async def test_title_presenter_and_purpose_are_changed_and_taken_back(room: MeetingRoom) -> None:
    reply = await room.means(
        KIM, "amend_agenda_item", item_ref=3, title="Budget 2027", presenter=BO.name, purpose="beslut"
    )
    assert "3. Budget 2027 (30 min, beslut, Bo Exempelsson drar, Åsa Testsson)" in heard(reply)
    await room.presses(KIM, "Ångra", reply)
    item = await stored(room, "Budget")
    assert (item.presenter, item.purpose) == (None, None)


async def test_a_proposer_changes_their_own_and_nobody_elses(room: MeetingRoom) -> None:
    said = heard(await room.means(ASA.name, "amend_agenda_item", item_ref=3, duration_minutes=45))
    assert "Punkt 3: Budget (45 min)" in said
    refused = await room.means(ASA.name, "amend_agenda_item", item_ref=4, duration_minutes=45)
    assert heard(refused) == NOT_FOR_YOU


@pytest.mark.parametrize("minutes", [0, -5, 1441])
async def test_no_point_takes_so_many_minutes(room: MeetingRoom, minutes: int) -> None:
    for who in (KIM, ASA.name):
        reply = await room.means(who, "amend_agenda_item", item_ref=3, duration_minutes=minutes)
        assert "mellan 1 och" in heard(reply)


async def test_a_change_of_nothing_asks_what(room: MeetingRoom) -> None:
    assert "Vad ska ändras?" in heard(await room.means(KIM, "amend_agenda_item", item_ref=3))


@pytest.mark.parametrize(
    "intent", ["accept_agenda_item", "park_agenda_item", "decline_agenda_item", "merge_agenda_items", "order_agenda"]
)
async def test_without_an_item_the_bot_asks_which(room: MeetingRoom, intent: str) -> None:
    assert "Vilken punkt" in heard(await room.means(KIM, intent, reason="x"))


async def test_numbers_are_those_of_the_list_that_was_shown(room: MeetingRoom) -> None:
    await add(room, "Höstens fråga", meeting=1)
    await room.means(KIM, "prepare_agenda", meeting="2026-11-12")
    said = heard(await room.means(KIM, "accept_agenda_item", item_ref=3))
    assert said == "Godkänd till mötet den 12 november 2026: 3. Höstens fråga"
    again = heard(await room.means(KIM, "amend_agenda_item", item_ref=3, duration_minutes=5))
    assert "12 november 2026: 3. Höstens fråga" in again


async def test_a_question_reaches_the_proposer_and_the_answer_who_asked(room: MeetingRoom) -> None:
    said = heard(await room.means(KIM, "ask_proposer", item_ref=4, text="vem ska vara med?"))
    assert said == "Jag frågar Bo Exempelsson om ”Lokaler för verksamheten”. Svaret kommer till dig."
    question = await told(room, "asked", BO.name)
    assert question
    assert "vem ska vara med?" in heard(question)
    assert "Du förde fram det för Gun" in heard(question)
    thanks = await room.presses(BO.name, "Svara", question, answer="Alla kommuner.")
    assert heard(thanks) == "Tack! Svaret går till Kim Påhittad."
    answer = await told(room, "answered", KIM)
    assert answer
    assert heard(answer) == "Bo Exempelsson svarar om ”Lokaler för verksamheten”\nvem ska vara med?\nAlla kommuner."
    opened = await room.presses(KIM, "Öppna punkten", answer)
    assert "Punkt 4: Lokaler" in heard(opened)
    assert not opened.replaces


async def test_an_answer_leads_to_the_list_on_which_the_point_stands_by_then(room: MeetingRoom) -> None:
    await room.means(KIM, "ask_proposer", item_ref=4, text="vem ska vara med?")
    question = await told(room, "asked", BO.name)
    assert question
    room.now = datetime(2026, 9, 25, 8, 0, tzinfo=UTC)
    await room.presses(BO.name, "Svara", question, answer="Alla kommuner.")
    answer = await told(room, "answered", KIM)
    assert answer
    opened = await room.presses(KIM, "Öppna punkten", answer)
    assert "Godkänd till mötet den 12 november" in heard(await room.presses(KIM, "Godkänn", opened))


async def test_two_questions_the_same_day_are_two_notices(room: MeetingRoom) -> None:
    for question in ("vem?", "när?"):
        await room.means(KIM, "ask_proposer", item_ref=3, text=question)
    assert len(await planned(room, "asked")) == 2


async def test_everybody_who_raised_a_merged_point_is_asked(room: MeetingRoom) -> None:
    await room.means(KIM, "merge_agenda_items", item_ref=[3, 4])
    assert "Jag frågar Bo Exempelsson och Åsa Testsson" in heard(
        await room.means(KIM, "ask_proposer", item_ref=3, text="när?")
    )


async def test_a_question_that_was_not_put_to_somebody_is_not_there_to_answer(room: MeetingRoom) -> None:
    await room.means(KIM, "ask_proposer", item_ref=4, text="vem?")
    [row] = await planned(room, "asked")
    for who in (ASA.name, KIM):
        assert heard(await room.sends(who, "prepare.answer", asked=row.object_id, answer="x")) == NOT_FOR_YOU
    for key in (9999, 10**40, "x", None):
        assert heard(await room.sends(BO.name, "prepare.answer", asked=key, answer="x")) == NOT_FOR_YOU
    assert "inget kvar att skicka" in heard(
        await room.sends(BO.name, "prepare.answer", asked=row.object_id, answer=" ")
    )


async def test_an_answer_to_who_no_longer_leads_goes_to_those_who_do(room: MeetingRoom) -> None:
    await room.means(KIM, "ask_proposer", item_ref=4, text="vem?")
    kim = await member_called(room.store, room.network, KIM)
    async with room.store.unit(room.network.id) as unit:
        await unit.members.save(replace(kim, left_on=room.now.date()))
        await unit.commit()
    [row] = await planned(room, "asked")
    said = heard(await room.sends(BO.name, "prepare.answer", asked=row.object_id, answer="Alla."))
    assert said == "Tack! Svaret går till Örjan Provén."


async def test_one_does_not_ask_oneself_nor_who_has_left(room: MeetingRoom) -> None:
    assert "ditt eget förslag" in heard(await room.means(ORJAN, "ask_proposer", item_ref=5, text="vem?"))
    asa = await member_called(room.store, room.network, ASA.name)
    async with room.store.unit(room.network.id) as unit:
        await unit.members.save(replace(asa, left_on=room.now.date()))
        await unit.commit()
    said = heard(await room.means(KIM, "ask_proposer", item_ref=3, text="vem?"))
    assert said == "Åsa Testsson, som föreslog ”Budget”, har lämnat nätverket."


async def test_a_question_without_words_is_asked_for(room: MeetingRoom) -> None:
    assert heard(await room.means(KIM, "ask_proposer", item_ref=3)) == "Vad vill du fråga?"


async def test_a_reason_nobody_reads_to_the_end_is_refused(room: MeetingRoom) -> None:
    said = heard(await room.means(KIM, "decline_agenda_item", item_ref=3, reason="å" * 1001))
    assert "1\u00a0001 tecken" in said
    assert (await stored(room, "Budget")).state is AgendaState.SUGGESTED


async def test_a_presenter_who_has_left_is_marked_on_the_list(room: MeetingRoom) -> None:
    bea = await member_called(room.store, room.network, BEA.name)
    await add(room, "Praktik", presenter_id=bea.id)
    async with room.store.unit(room.network.id) as unit:
        await unit.members.save(replace(bea, left_on=room.now.date()))
        await unit.commit()
    assert "Bea Exempelsson skulle dra men har lämnat nätverket" in heard(await room.means(KIM, "prepare_agenda"))


async def test_titles_that_look_alike_are_pointed_out(room: MeetingRoom) -> None:
    await add(room, "Budgeten för 2027")
    await add(room, "Verksamhetens lokaler", BEA.name)
    said = heard(await room.means(KIM, "prepare_agenda"))
    assert "Liknar 6. Budgeten för 2027" in said
    assert "Liknar 4. Lokaler för verksamheten" in said
    assert said.count("Liknar") == 4


async def test_in_the_channel_the_list_goes_to_the_leads_own_chat(room: MeetingRoom) -> None:
    room.place = Place.CHANNEL
    assert (await room.means(KIM, "prepare_agenda")).private


@pytest.mark.parametrize("day", ["2026-10-01", "2025-01-01"])
async def test_a_day_without_a_meeting_is_said(room: MeetingRoom, day: str) -> None:
    assert "inget möte den" in heard(await room.means(KIM, "prepare_agenda", meeting=day))


async def test_the_agenda_of_a_meeting_that_has_been_is_not_changed(room: MeetingRoom) -> None:
    await room.means(KIM, "prepare_agenda")
    shown = await room.means(KIM, "prepare_agenda", meeting="2026-09-24")
    room.now += timedelta(days=30)
    assert "har varit eller är inställt" in heard(await room.presses(KIM, "Godkänn alla", shown))


async def test_what_hangs_over_becomes_the_meetings_own_when_it_is_prepared(room: MeetingRoom) -> None:
    room.now += timedelta(days=30)
    await add(room, "Ny fråga", meeting=1)
    shown = heard(await room.means(KIM, "prepare_agenda"))
    assert "3. Budget" in shown
    assert "flyttad en gång" in shown
    reply = await room.means(KIM, "order_agenda", item_ref="ny fråga", place="first")
    assert heard(reply) == "Nu punkt 3 på mötet den 12 november 2026: Ny fråga"
    moved = await stored(room, "Budget")
    assert (moved.meeting_id, moved.times_moved) == ((await meetings_of(room.store, room.network))[1].id, 1)
    await room.presses(KIM, "Ångra", reply)
    assert (await stored(room, "Budget")).times_moved == 0


@pytest.mark.parametrize("number", [3, 4, 5])
async def test_one_that_hangs_over_keeps_its_place_before_the_new_when_it_is_accepted(
    room: MeetingRoom, number: int
) -> None:
    room.now += timedelta(days=30)
    await add(room, "Ny fråga", meeting=1)
    await room.means(KIM, "accept_agenda_item", item_ref=number)
    said = heard(await room.means(KIM, "list_agenda"))
    assert said.count("flyttad en gång") == 3
    assert "6. Ny fråga" in said


async def submits(room: MeetingRoom, who: str, form: Reply, **typed: object) -> Reply:
    """Somebody fills in a form and sends it."""
    data = {**buttons(form)[0]["data"], **typed}
    verb = str(data.pop("verb"))
    return await room.sends(who, verb, **data)


async def list_of(room: MeetingRoom, who: str = KIM) -> Reply:
    return await room.means(who, "prepare_agenda")


async def test_a_point_is_opened_from_the_list_and_accepted(room: MeetingRoom) -> None:
    point = await room.presses(KIM, "Öppna 4", await list_of(room))
    assert "Gun Gästsson via Bo Exempelsson" in heard(point)
    assert "Hyran stiger." in heard(point)
    shown = await room.presses(KIM, "Godkänn", point)
    assert shown.replaces
    assert "Godkänd till mötet den 24 september 2026: 4. Lokaler" in heard(shown)
    assert (await stored(room, "Lokaler för verksamheten")).state is AgendaState.ACCEPTED
    back = await room.presses(KIM, "Ångra", shown)
    assert "Jag har tagit tillbaka det." in heard(back)
    assert (await stored(room, "Lokaler för verksamheten")).state is AgendaState.SUGGESTED


async def test_at_most_three_acts_of_a_card_are_in_sight_and_six_in_all(room: MeetingRoom) -> None:
    shown = await list_of(room)
    point = await room.presses(KIM, "Öppna 4", shown)
    for reply in (shown, point, await room.presses(KIM, "Fler val", point)):
        assert reply.card
        acts = reply.card["actions"]
        assert isinstance(acts, list)
        assert len(acts) <= 6
        assert sum(a.get("mode") != "secondary" for a in acts) <= 3


async def test_up_and_down_move_a_point_and_the_card_can_be_pressed_again(room: MeetingRoom) -> None:
    point = await room.presses(KIM, "Öppna 5", await list_of(room))
    assert "Ned" not in [b["title"] for b in buttons(point)]
    once = await room.presses(KIM, "Upp", point)
    assert "Före 5. Lokaler" in heard(once)
    twice = await room.presses(KIM, "Upp", once)
    assert "".join(t[0] for t in await agenda(room)) == "NBL"
    assert "Upp" not in [b["title"] for b in buttons(twice)]
    await room.presses(KIM, "Ned", twice)
    assert "".join(t[0] for t in await agenda(room)) == "BNL"


async def test_a_point_is_parked_by_a_button_for_a_meeting_or_later(room: MeetingRoom) -> None:
    more = await room.presses(KIM, "Fler val", await room.presses(KIM, "Öppna 3", await list_of(room)))
    choice = await room.presses(KIM, "Parkera", more)
    assert [b["title"] for b in buttons(choice)][:3] == ["12 november", "21 januari", "Senare"]
    shown = await room.presses(KIM, "12 november", choice)
    assert "Parkerad till mötet den 12 november 2026: Budget" in heard(shown)
    more = await room.presses(KIM, "Fler val", await room.presses(KIM, "Öppna 3", shown))
    await room.presses(KIM, "Senare", await room.presses(KIM, "Parkera", more))
    assert await agenda(room) == ["Nätverkskartan"]


async def test_a_point_is_declined_in_a_form(room: MeetingRoom) -> None:
    more = await room.presses(KIM, "Fler val", await room.presses(KIM, "Öppna 3", await list_of(room)))
    form = await room.presses(KIM, "Avslå", more)
    done = await room.presses(KIM, "Avslå", form, reason="Nästa år.")
    assert "Avslagen: Budget. Jag berättar varför för Åsa Testsson." in heard(done)
    assert (await stored(room, "Budget")).answer == "Nästa år."


async def test_a_point_is_changed_in_a_form(room: MeetingRoom) -> None:
    point = await room.presses(KIM, "Öppna 3", await list_of(room))
    form = await room.presses(KIM, "Ändra", point)
    filled = {"title": "Budget", "minutes": "40", "presenter": "Gun Gästsson", "purpose": "beslut"}
    done = await submits(room, KIM, form, **filled)
    assert "3. Budget (40 min, beslut, Gun Gästsson drar, Åsa Testsson)" in heard(done)


@pytest.mark.parametrize("minutes", ["0", "x", "1500", "-3", "²"])
async def test_minutes_in_the_form_are_a_number(room: MeetingRoom, minutes: str) -> None:
    form = await room.presses(KIM, "Ändra", await room.presses(KIM, "Öppna 3", await list_of(room)))
    assert "mellan 1 och" in heard(await submits(room, KIM, form, title="Budget", minutes=minutes))


async def test_a_form_sent_as_it_was_changes_nothing(room: MeetingRoom) -> None:
    form = await room.presses(KIM, "Ändra", await room.presses(KIM, "Öppna 3", await list_of(room)))
    done = await submits(room, KIM, form, title="Budget", minutes="30", presenter="", purpose="")
    assert "Inget var ändrat" in heard(done)
    assert (await stored(room, "Budget")).version == 1


async def test_what_is_emptied_in_the_form_is_taken_away(room: MeetingRoom) -> None:
    await add(room, "Praktik", minutes=15, presenter="Gun Gästsson", purpose=Purpose.DECISION)
    form = await room.presses(KIM, "Ändra", await room.presses(KIM, "Öppna 6", await list_of(room)))
    await submits(room, KIM, form, title="Praktik")
    item = await stored(room, "Praktik")
    assert (item.minutes, item.presenter, item.purpose) == (None, None, None)


async def test_a_form_without_a_title_is_refused(room: MeetingRoom) -> None:
    form = await room.presses(KIM, "Ändra", await room.presses(KIM, "Öppna 3", await list_of(room)))
    assert "ingen rubrik kvar" in heard(await submits(room, KIM, form, title="  ", minutes="30"))
    assert (await stored(room, "Budget")).minutes == 30


@pytest.mark.parametrize(("stays", "title"), [("this", "Budget"), ("other", "Lokaler för verksamheten")])
async def test_two_are_merged_in_a_form_that_asks_which_title_stays(room: MeetingRoom, stays: str, title: str) -> None:
    more = await room.presses(KIM, "Fler val", await room.presses(KIM, "Öppna 3", await list_of(room)))
    form = await room.presses(KIM, "Slå ihop", more)
    other = await stored(room, "Lokaler för verksamheten")
    await room.presses(KIM, "Slå ihop", form, other=f"{other.id}:{other.version}", stays=stays)
    assert await agenda(room) == [title, "Nätverkskartan"]


async def test_a_question_is_asked_in_a_form(room: MeetingRoom) -> None:
    more = await room.presses(KIM, "Fler val", await room.presses(KIM, "Öppna 3", await list_of(room)))
    form = await room.presses(KIM, "Fråga", more)
    assert "Jag frågar Åsa Testsson" in heard(await room.presses(KIM, "Skicka", form, question="Vem?"))
    assert len(await planned(room, "asked")) == 1


@pytest.mark.parametrize("button", ["Godkänn", "Ned"])
async def test_of_two_at_once_the_later_reads_what_changed_and_by_whom(room: MeetingRoom, button: str) -> None:
    point = await room.presses(ORJAN, "Öppna 3", await list_of(room, ORJAN))
    await room.means(KIM, "amend_agenda_item", item_ref=3, duration_minutes=15)
    refused = await room.presses(ORJAN, button, point)
    assert "Kim Påhittad ändrade ”Budget” kl. 10.00 (nu 15 min). Inget du tryckte på har gjorts." in heard(refused)
    item = await stored(room, "Budget")
    assert (item.state, item.version) == (AgendaState.SUGGESTED, 2)
    await room.presses(ORJAN, button, refused)
    assert (await stored(room, "Budget")).version == 3


async def test_a_form_opened_before_another_changed_the_point_changes_nothing(room: MeetingRoom) -> None:
    form = await room.presses(ORJAN, "Ändra", await room.presses(ORJAN, "Öppna 3", await list_of(room, ORJAN)))
    await room.means(KIM, "accept_agenda_item", item_ref=3)
    refused = await submits(room, ORJAN, form, title="Annat", minutes="")
    assert "Kim Påhittad godkände ”Budget”" in heard(refused)
    assert (await stored(room, "Budget")).state is AgendaState.ACCEPTED


async def test_a_point_that_another_declined_is_told_with_the_list(room: MeetingRoom) -> None:
    point = await room.presses(ORJAN, "Öppna 3", await list_of(room, ORJAN))
    await room.means(KIM, "decline_agenda_item", item_ref=3, reason="nej")
    refused = heard(await room.presses(ORJAN, "Godkänn", point))
    assert "Kim Påhittad avslog ”Budget”" in refused
    assert "Förbered dagordningen" in refused
    assert (await stored(room, "Budget")).state is AgendaState.DECLINED


async def test_accepting_all_stops_when_one_of_them_has_changed(room: MeetingRoom) -> None:
    shown = await list_of(room, ORJAN)
    await room.means(KIM, "park_agenda_item", item_ref=4)
    refused = await room.presses(ORJAN, "Godkänn alla", shown)
    assert "Kim Påhittad parkerade ”Lokaler för verksamheten”" in heard(refused)
    assert (await stored(room, "Budget")).state is AgendaState.SUGGESTED
    done = await room.presses(ORJAN, "Godkänn alla", refused)
    assert (await stored(room, "Budget")).state is AgendaState.ACCEPTED
    assert "Ångra" in [b["title"] for b in buttons(done)]


async def test_a_merge_with_one_that_changed_meanwhile_is_not_done(room: MeetingRoom) -> None:
    more = await room.presses(ORJAN, "Fler val", await room.presses(ORJAN, "Öppna 3", await list_of(room, ORJAN)))
    form = await room.presses(ORJAN, "Slå ihop", more)
    other = await stored(room, "Lokaler för verksamheten")
    await room.means(KIM, "amend_agenda_item", item_ref=4, title="Hyror")
    refused = await room.presses(ORJAN, "Slå ihop", form, other=f"{other.id}:{other.version}", stays="this")
    assert "Kim Påhittad ändrade ”Lokaler för verksamheten” kl. 10.01 (nu ”Hyror”)" in heard(refused)
    assert (await stored(room, "Hyror")).state is AgendaState.SUGGESTED


VERBS = sorted(v for v in {*ROUTES.verbs, *ROUTES.forms} if v.startswith("prepare.") and v != "prepare.answer")


@every("verb", VERBS)
async def test_a_member_presses_no_button_of_the_preparation(room: MeetingRoom, verb: str) -> None:
    item = await stored(room, "Budget")
    data = {"id": item.id, "version": 1, "meeting": item.meeting_id, "items": [item.id], "versions": [1], "acts": [1]}
    more = {"reason": "x", "question": "x", "title": "x", "to": 0, "other": f"{item.id + 1}:1"}
    assert heard(await room.sends(BO.name, verb, **data, **more)) == NOT_FOR_YOU
    assert await stored(room, "Budget") == item


@pytest.mark.slow
@every("verb", VERBS)
@every("key", [10**40, -1, "x", None])
async def test_made_up_ids_learn_nothing(room: MeetingRoom, verb: str, key: object) -> None:
    item = await stored(room, "Budget")
    for data in ({"meeting": key}, {"meeting": item.meeting_id, "id": key, "version": 1}):
        if "id" in data and verb in ("prepare.list", "prepare.all", "prepare.undo"):
            continue
        assert heard(await room.sends(KIM, verb, **data)) == NOT_FOR_YOU


async def test_another_networks_point_is_not_there(room: MeetingRoom) -> None:
    other = MeetingRoom(room.store, await a_network(room.store, "Ett annat nätverk"), now=BEFORE)
    theirs = await add(other, "Deras")
    mine = await stored(room, "Budget")
    reply = await room.sends(KIM, "prepare.accept", id=theirs.id, version=1, meeting=mine.meeting_id)
    assert heard(reply) == NOT_FOR_YOU


def test_the_days_of_the_tests_are_those_of_the_network() -> None:
    assert DAYS[0] > BEFORE.date()


async def test_what_nobody_answered_before_its_meeting_waits_on_the_list_of_the_next(room: MeetingRoom) -> None:
    room.now = datetime(2026, 9, 28, 8, 0, tzinfo=UTC)
    shown = heard(await room.means(KIM, "prepare_agenda"))
    assert all(title in shown for title in ("Budget", "Sen fråga", "Undersökningen", "Någon gång"))
    await room.means(KIM, "accept_agenda_item", item_ref="Sen fråga")
    assert (await stored(room, "Sen fråga")).meeting_id == (await meetings_of(room.store, room.network))[1].id
