"""Suggesting by form, from a message, late, for later; and what a proposer may change until the agenda is set."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from meetings.acting import By
from meetings.agenda.items import AgendaItem, AgendaState, Call, on_agenda
from meetings.agenda.suggesting import LATE, postpone
from meetings.network.roster import end_membership
from meetings.ports import Store
from tests.builders import ARLA, ASA, BO, CHAIR, a_network, meetings_of, member_called
from tests.conversations import NOT_FOR_YOU, Room, heard, talk

MONDAY = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)


@pytest.fixture
async def room(store: Store) -> Room:
    return Room(store, await a_network(store, deadline_days=10), MONDAY)


async def items(room: Room) -> list[AgendaItem]:
    async with room.store.reading(room.network.id) as unit:
        return await unit.agenda.all()


async def submit(room: Room, who: str, **values: str):
    form = (await room.opens(who, "suggestion.open")).form
    assert form
    filled = {f["id"]: f["value"] for f in form["body"] if str(f["type"]).startswith("Input")}
    return await room.presses(who, "Föreslå", **filled | values)


async def the_call_is_sent(room: Room) -> None:
    chair = await member_called(room.store, room.network, CHAIR.name)
    [meeting, *_] = await meetings_of(room.store, room.network)
    async with room.store.unit(room.network.id) as unit:
        await unit.calls.add(Call(0, room.network.id, meeting.id, room.now, chair.id))
        await unit.commit()


async def test_the_form_has_the_next_meeting_chosen_and_makes_a_point_with_all_that_was_filled_in(room: Room):
    bo = await member_called(room.store, room.network, BO.name)
    reply = await submit(
        room,
        ASA.name,
        title="Budget 2027",
        purpose="beslut",
        minutes="20 min",
        presenter=str(bo.id),
        on_behalf_of="Agda Påhitt",
        why="Ramarna är klara.",
        links="https://example.org/ramar",
    )
    assert "Punkt 3: Budget 2027 (beslut, 20 min, från Agda Påhitt, Bo Exempelsson drar)" in heard(reply)
    [item] = await items(room)
    assert (item.why, item.links) == ("Ramarna är klara.", ("https://example.org/ramar",))


async def test_an_address_in_the_words_of_a_suggestion_is_kept_with_it(room: Room):
    reply = await room.says(ASA.name, "lägg till punkten Budget på nästa möte, se https://example.org/ramar?ar=2027.")
    assert "Budget" in heard(reply)
    [item] = await items(room)
    assert item.links == ("https://example.org/ramar?ar=2027",)


async def test_what_is_wrong_is_said_at_the_field_and_what_was_typed_is_kept(room: Room):
    reply = await submit(room, ASA.name, title="  ", minutes="halvtimme", links="intranätet")
    said = heard(reply)
    assert "Skriv vad du vill ta upp." in said
    assert "”halvtimme” är inte ett antal minuter" in said
    assert "”intranätet” är ingen webbadress" in said
    assert next(f["value"] for f in reply.form["body"] if f.get("id") == "minutes") == "halvtimme"
    assert await items(room) == []


async def test_a_form_sent_twice_makes_one_point(room: Room):
    await submit(room, ASA.name, title="Budget")
    await room.presses(ASA.name, "Ångra")
    await room.opens(ASA.name, "suggestion.open")
    again = room.last[ASA.name]
    for _ in range(2):
        room.last[ASA.name] = again
        reply = await room.presses(ASA.name, "Föreslå", title="Skolfrånvaro", meeting="later")
    assert [i.title for i in await items(room) if i.state is AgendaState.PARKED] == ["Skolfrånvaro"]
    assert "redan" in heard(reply)


async def test_a_form_from_before_the_meeting_is_shown_again_with_what_was_typed(room: Room):
    form = (await room.opens(ASA.name, "suggestion.open")).form
    filled = {f["id"]: f["value"] for f in form["body"] if str(f["type"]).startswith("Input")}
    room.now = datetime(2026, 9, 25, 8, 0, tzinfo=UTC)
    reply = await room.presses(ASA.name, "Föreslå", **filled | {"title": "Budget"})
    assert "Det mötet går inte längre att föreslå till" in heard(reply)
    assert next(f["value"] for f in reply.form["body"] if f.get("id") == "title") == "Budget"
    assert await items(room) == []


async def test_a_point_from_a_message_keeps_its_words_its_author_and_the_link(room: Room):
    data = {"message_link": "https://teams.microsoft.com/l/message/1/2", "message_author": "Bo Exempelsson"}
    reply = await room.opens(ASA.name, "suggestFromMessage", text="Vi måste prata om jouren\nDen faller.", **data)
    filled = {f["id"]: f["value"] for f in reply.form["body"] if str(f["type"]).startswith("Input")}
    assert (filled["title"], filled["on_behalf_of"]) == ("Vi måste prata om jouren", "Bo Exempelsson")
    await room.presses(ASA.name, "Föreslå", **filled)
    [item] = await items(room)
    assert item.links == ("https://teams.microsoft.com/l/message/1/2",)
    assert item.why == "Vi måste prata om jouren\nDen faller."


async def test_a_made_up_address_is_not_kept_as_the_message(room: Room):
    data = {"message_link": "javascript:alert(1)", "message_author": ASA.name}
    await room.opens(ASA.name, "suggestFromMessage", text="Jouren", **data)
    await room.presses(ASA.name, "Föreslå", title="Jouren", meeting="later")
    [item] = await items(room)
    assert item.links == ()


async def test_ones_own_suggestion_is_changed_in_the_form(room: Room):
    await room.says(ASA.name, "lägg till punkten Budget på nästa möte")
    [item] = await items(room)
    await room.opens(ASA.name, "suggestion.open", item=item.id)
    reply = await room.presses(ASA.name, "Ändra", title="Budget 2027", meeting=str(item.meeting_id), minutes="15")
    assert "Budget 2027 (15 min)" in heard(reply)


async def test_somebody_elses_suggestion_is_neither_shown_nor_changed(room: Room):
    await room.says(ASA.name, "lägg till punkten Budget på nästa möte")
    [item] = await items(room)
    assert heard(await room.opens(BO.name, "suggestion.open", item=item.id)) == NOT_FOR_YOU
    assert (
        heard(await room.sends(BO.name, "suggestion.save", item=item.id, title="Kapad", meeting="later")) == NOT_FOR_YOU
    )
    assert [i.title for i in await items(room)] == ["Budget"]


async def test_what_comes_after_the_last_day_is_late_and_not_on_the_agenda(room: Room):
    room.now = datetime(2026, 9, 15, 8, 0, tzinfo=UTC)
    reply = await room.says(ASA.name, "lägg till punkten Budget på nästa möte")
    assert "kom för sent till mötet den 24 september 2026" in heard(reply)
    await talk(room, BO.name, [("visa dagordningen", "Inga förslag har kommit in än")])


async def test_the_last_day_itself_is_in_time(room: Room):
    room.now = datetime(2026, 9, 14, 21, 59, tzinfo=UTC)
    assert "Punkt 3: Budget" in heard(await room.says(ASA.name, "lägg till punkten Budget på nästa möte"))


async def test_chair_and_coordinator_are_never_late(room: Room):
    room.now = datetime(2026, 9, 23, 8, 0, tzinfo=UTC)
    assert "Punkt 3: Budget" in heard(await room.says(CHAIR.name, "lägg till punkten Budget på nästa möte"))


async def test_when_the_call_has_been_sent_the_agenda_is_set_for_its_proposers(room: Room):
    await room.says(ASA.name, "lägg till punkten Budget på nästa möte")
    await the_call_is_sent(room)
    await talk(
        room,
        ASA.name,
        [
            ("ta bort punkt 3", "Kallelsen till mötet den 24 september 2026 har gått ut"),
            ("lägg till punkten Jouren på nästa möte", "kom för sent"),
        ],
    )
    await talk(room, CHAIR.name, [("ta bort punkt 3", "Borttagen")])


async def test_a_suggestion_for_later_belongs_to_no_meeting(room: Room):
    reply = await submit(room, ARLA.name, title="Framtidens hemtjänst", meeting="later")
    assert "Sparat för ett senare möte: Framtidens hemtjänst" in heard(reply)
    [item] = await items(room)
    assert (item.meeting_id, item.state) == (None, AgendaState.PARKED)


async def test_a_member_who_has_left_cannot_be_chosen_to_present(room: Room):
    bo = await member_called(room.store, room.network, BO.name)
    await room.opens(ASA.name, "suggestion.open")
    async with room.store.unit(room.network.id) as unit:
        lead = await member_called(room.store, room.network, CHAIR.name)
        await end_membership(unit, By(lead, room.now), bo, date(2026, 9, 7))
        await unit.commit()
    reply = await room.presses(ASA.name, "Föreslå", title="Budget", meeting="later", presenter=str(bo.id))
    assert "inte längre med i nätverket" in heard(reply)
    assert await items(room) == []


async def changed_in_the_form(room: Room, item: AgendaItem, **values: str):
    form = (await room.opens(ASA.name, "suggestion.open", item=item.id)).form
    assert form
    filled = {f["id"]: f["value"] for f in form["body"] if str(f["type"]).startswith("Input")}
    return await room.presses(ASA.name, "Ändra", **filled | values)


async def told_of_late(room: Room, item: AgendaItem) -> int:
    async with room.store.reading(room.network.id) as unit:
        return sum(row.rule == LATE for row in await unit.deliveries.about("AgendaItem", item.id))


async def test_what_its_proposer_moves_to_a_meeting_that_has_been_called_is_late_there(room: Room):
    [september, november, *_] = await meetings_of(room.store, room.network)
    await room.says(ASA.name, "lägg till punkten Budget på mötet den 12 november")
    await the_call_is_sent(room)
    [item] = await items(room)
    said = heard(await changed_in_the_form(room, item, meeting=str(september.id)))
    assert "kom för sent till mötet den 24 september 2026" in said
    [item] = await items(room)
    assert (item.late, item.state) == (True, AgendaState.SUGGESTED)
    assert await told_of_late(room, item) == 2
    said = heard(await changed_in_the_form(room, item, meeting=str(november.id)))
    assert "på dagordningen den 12 november 2026" in said


async def test_what_its_proposer_postpones_in_words_to_a_meeting_that_is_near_is_late_there(room: Room):
    room.now = datetime(2026, 9, 25, 8, 0, tzinfo=UTC)
    await room.says(ASA.name, "lägg till punkten Budget på mötet den 21 januari 2027")
    room.now = datetime(2026, 11, 10, 8, 0, tzinfo=UTC)
    [item] = await items(room)
    [*_, november, _] = await meetings_of(room.store, room.network)
    asa = await member_called(room.store, room.network, ASA.name)
    async with room.store.unit(room.network.id) as unit:
        await postpone(unit, By(asa, room.now), [item], november, room.now.date())
        await unit.commit()
    [item] = await items(room)
    assert item.late
    assert await told_of_late(room, item) == 2


async def test_what_was_kept_for_later_is_on_the_agenda_once_its_proposer_names_a_meeting(room: Room):
    await submit(room, ASA.name, title="Framtidens hemtjänst", meeting="later")
    [item] = await items(room)
    [september, *_] = await meetings_of(room.store, room.network)
    said = heard(await changed_in_the_form(room, item, meeting=str(september.id)))
    assert "Punkt 3: Framtidens hemtjänst" in said
    [item] = await items(room)
    said = heard(await changed_in_the_form(room, item, meeting="later"))
    assert said.startswith("Sparat för ett senare möte: Framtidens hemtjänst")
    assert [i.meeting_id for i in await items(room)] == [None]


async def left_by_september(room: Room) -> AgendaItem:
    await room.says(ASA.name, "lägg till punkten Budget på nästa möte")
    await the_call_is_sent(room)
    room.now = datetime(2026, 9, 28, 8, 0, tzinfo=UTC)
    [item] = await items(room)
    return item


async def test_what_a_meeting_left_is_its_proposers_again_until_the_next_one_is_called(room: Room):
    item = await left_by_september(room)
    said = heard(await changed_in_the_form(room, item, minutes="20"))
    assert "Budget (20 min) – på dagordningen den 12 november 2026" in said
    assert [(i.meeting_id, i.minutes) for i in await items(room)] == [(item.meeting_id, 20)]
    await talk(room, CHAIR.name, [("skicka kallelsen till nästa möte", "Kallelsen till mötet")])
    await talk(room, ASA.name, [("ta bort punkt 3", "Kallelsen till mötet den 12 november 2026 har gått ut")])


async def test_a_proposer_takes_nothing_back_that_stands_on_an_agenda_that_has_been_set(room: Room):
    await room.says(ASA.name, "lägg till punkten Budget på nästa möte")
    await room.says(ASA.name, "ta bort punkt 3")
    await the_call_is_sent(room)
    assert "har gått ut" in heard(await room.says(ASA.name, "ångra"))
    assert [i.state for i in await items(room)] == [AgendaState.WITHDRAWN]


async def test_a_point_that_anothers_was_merged_into_is_not_one_proposers_to_take_off(room: Room):
    await room.says(ASA.name, "lägg till punkten Budget på nästa möte")
    await room.says(BO.name, "lägg till punkten Ekonomi på nästa möte")
    await room.says(CHAIR.name, "slå ihop 3 och 4")
    await talk(room, ASA.name, [("ta bort punkt 3", "slagits ihop med någon annans"), ("ångra", "slagits ihop")])
    await talk(room, CHAIR.name, [("ta bort punkt 3", "Borttagen")])


async def test_what_came_late_and_was_let_in_stays_on_agendas_when_it_is_postponed_after_being_discussed(room: Room):
    room.now = datetime(2026, 9, 15, 8, 0, tzinfo=UTC)
    await room.says(ASA.name, "lägg till punkten Budget på nästa möte")
    [item] = await items(room)
    [_, november, *_] = await meetings_of(room.store, room.network)
    chair = await member_called(room.store, room.network, CHAIR.name)
    async with room.store.unit(room.network.id) as unit:
        discussed = await unit.agenda.save(replace(item, state=AgendaState.DISCUSSED))
        await postpone(unit, By(chair, room.now), [discussed], november, room.now.date())
        await unit.commit()
    [item] = await items(room)
    assert on_agenda(item)


async def test_what_has_been_taken_off_cannot_be_changed(room: Room):
    await room.says(ASA.name, "lägg till punkten Budget på nästa möte")
    [item] = await items(room)
    await room.says(ASA.name, "ta bort punkt 3")
    assert "redan gjort" in heard(await changed_in_the_form(room, item, title="Kapad"))
    assert [i.title for i in await items(room)] == ["Budget"]


async def test_a_point_on_the_meeting_to_come_goes_to_the_one_after_it(room: Room):
    await room.says(ASA.name, "lägg till punkten Budget på nästa möte")
    for day in ("12 november 2026", "21 januari 2027"):
        said = heard(await room.says(CHAIR.name, "flytta punkt 3 till nästa möte"))
        assert said == f"Flyttad till mötet den {day}: Budget"
        if day == "12 november 2026":
            room.now = datetime(2026, 10, 1, 8, 0, tzinfo=UTC)
