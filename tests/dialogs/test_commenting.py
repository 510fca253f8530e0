"""Comments on a draft: given in words and by form, until a day, answered one by one, told to whoever wrote them."""

import asyncio
import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from dialogs import ROUTES
from dialogs.turn import Place, Reply, Unasked
from meetings.acting import By
from meetings.agenda.items import AgendaItem
from meetings.calendar.days import Meeting
from meetings.minutes.answers_told import ANSWERED
from meetings.minutes.comment_days import LAST_DAY
from meetings.minutes.noting import Under, draft, note, start_minutes
from meetings.minutes.records import Comment, CommentState, Minutes, MinutesState
from meetings.minutes.steering import course_of, end_meeting
from meetings.ports import Store
from meetings.reminders.deliveries import Delivery, DeliveryKind, DeliveryState
from meetings.reminders.planning import recipient
from tests.builders import ARLA, ASA, BEA, BO, CHAIR, COORDINATOR, EVERYBODY, a_network, meetings_of, member_called
from tests.conversations import FOR_LEADS, Room, buttons, heard, talk
from tests.dialogs.meeting_room import DURING, POINTS, MadeUpLinks

KIM = COORDINATOR.name
THE_DAY_AFTER = datetime(2026, 9, 25, 8, 0, tzinfo=UTC)
"""A Friday."""
BUDGET = "punkt 3 Budget"


@pytest.fixture
async def room(sqlite_store: Store) -> Room:
    """The day after a meeting whose minutes are drafted."""
    return await drafted(sqlite_store)


async def drafted(store: Store) -> Room:
    network = await a_network(store, channel_id="19:channel")
    by = By(await member_called(store, network, KIM), DURING)
    [meeting, *_] = await meetings_of(store, network)
    async with store.unit(network.id) as unit:
        items = [
            await unit.agenda.add(AgendaItem(0, network.id, meeting.id, title, by.actor.id, by.now, position=n))
            for n, title in enumerate(POINTS, start=1)
        ]
        began = (await start_minutes(unit, by, meeting, by.actor)).thing
        for item in items[::2]:
            await note(unit, by, began, f"vi talade om {item.title}", Under(item.title, item.id))
        ended = await end_meeting(unit, by, await course_of(unit, by.now, began))
        await draft(unit, by, ended.course.meeting)
        await unit.commit()
    return Room(store, network, THE_DAY_AFTER, links=MadeUpLinks())


async def first(room: Room) -> Meeting:
    return (await meetings_of(room.store, room.network))[0]


async def minutes(room: Room) -> Minutes:
    async with room.store.reading(room.network.id) as unit:
        found = await unit.minutes.of_meeting((await first(room)).id)
    assert found
    return found


async def comments(room: Room) -> list[Comment]:
    async with room.store.reading(room.network.id) as unit:
        return await unit.comments.of_meeting((await first(room)).id)


async def notes(room: Room) -> list[str]:
    async with room.store.reading(room.network.id) as unit:
        return [n.text for n in await unit.notes.of_meeting((await first(room)).id)]


async def rows(room: Room, rule: str, *, waiting: bool = True) -> list[Delivery]:
    async with room.store.reading(room.network.id) as unit:
        found = await unit.deliveries.about("Meeting", (await first(room)).id)
    return [d for d in found if d.rule == rule and (d.state is DeliveryState.SCHEDULED or not waiting)]


async def posts(room: Room) -> list[Delivery]:
    """What went to the channel."""
    found = await room.store.dispatch.claim(room.now, timedelta(minutes=1), 100)
    return sorted((d for d in found if d.kind is DeliveryKind.POST), key=lambda d: d.id)


async def told(room: Room, row: Delivery) -> Reply | None:
    """What the notice says now to whom it is for."""
    async with room.store.reading(room.network.id) as unit:
        to = next(m for m in await unit.members.all() if recipient(m.id) == row.recipient)
        facts = row.payload or {}
        links = room.links
        assert links
        unasked = Unasked(room.network, room.now, "sv", row.object_id, facts, to, links)
        return await ROUTES.notices[row.rule](unasked, unit)


# A comment.


async def test_a_member_comments_on_a_point_in_words(room: Room) -> None:
    said = heard(await room.says(BO.name, "synpunkt på punkt 3: det var Bjuv som frågade"))
    assert f"Synpunkt 1 på {BUDGET} i utkastet från 24 september 2026: det var Bjuv som frågade" in said
    [one] = await comments(room)
    assert (one.text, one.state) == ("det var Bjuv som frågade", CommentState.OPEN)


async def test_the_point_is_named_too_and_so_is_the_meeting(room: Room) -> None:
    pairs = [
        ("kommentar till Budget i anteckningarna: vi var överens", f"Synpunkt 1 på {BUDGET}"),
        ("synpunkt på nätverkskartan från mötet 24/9: det var Bjuv", "Synpunkt 2 på punkt 5 Nätverkskartan"),
        ("comment on item 4: ok", "Synpunkt 3 på punkt 4 Lokaler för verksamheten"),
    ]
    await talk(room, BO.name, pairs)


async def test_the_draft_in_the_channel_has_a_button_for_it(room: Room) -> None:
    room.later(days=1)
    await room.says(KIM, "utkast")
    assert "Kommentera" in _titles((await posts(room))[-1].payload)


def _titles(node: object) -> list[str]:
    if isinstance(node, dict):
        own = [str(node["title"])] if str(node.get("type", "")).startswith("Action.") and "title" in node else []
        return own + [t for child in node.values() for t in _titles(child)]
    return [t for child in node for t in _titles(child)] if isinstance(node, list) else []


async def test_the_form_asks_for_point_and_words(room: Room) -> None:
    opened = await room.opens(BO.name, "comment.open", meeting=(await first(room)).id)
    assert opened.form
    [point] = [f for f in opened.form["body"] if f.get("id") == "point"]
    budget = next(c["value"] for c in point["choices"] if c["title"] == "3. Budget")
    assert point["choices"][-1]["title"].endswith("Övrigt")
    said = heard(await room.presses(BO.name, "Skicka", point=budget, text="det var Bjuv"))
    assert f"Synpunkt 1 på {BUDGET}" in said


async def test_without_a_point_or_words_the_form_comes_with_what_was_said(room: Room) -> None:
    reply = await room.says(BO.name, "synpunkt: det var Bjuv")
    assert not reply.text
    assert reply.form
    assert [f["value"] for f in reply.form["body"] if f.get("id") == "text"] == ["det var Bjuv"]
    room.place = Place.CHANNEL
    reply = await room.says(BO.name, "jag har en synpunkt på punkt 3")
    assert "i formuläret i vår chatt" in reply.text
    assert reply.form
    assert await comments(room) == []


@pytest.mark.parametrize(
    ("says", "hears"),
    [
        ("synpunkt på punkt 9: x", "ingen punkt ”9”"),
        ("synpunkt på Yrkesresan: x", "ingen punkt ”Yrkesresan”"),
        ("synpunkt på anteckningarna från 3/9, punkt 1: x", "möte"),
    ],
)
async def test_a_point_or_a_meeting_that_is_not_there_is_said(room: Room, says: str, hears: str) -> None:
    assert hears in heard(await room.says(BO.name, says))
    assert await comments(room) == []


async def test_a_made_up_point_in_the_form_is_refused(room: Room) -> None:
    sent = await room.sends(BO.name, "comment.send", meeting=(await first(room)).id, point="item:99", text="x")
    assert "ingen punkt" in heard(sent)


async def test_too_long_and_empty_are_refused(room: Room) -> None:
    meeting, point = (await first(room)).id, (await place(room, "Budget"))
    long = await room.sends(BO.name, "comment.send", meeting=meeting, point=point, text="x" * 8_001)
    assert "8" in heard(long)
    assert "högst" in heard(long)
    empty = await room.sends(BO.name, "comment.send", meeting=meeting, point=point, text=" \n ")
    assert "Det blev ingen synpunkt kvar" in heard(empty)
    assert await comments(room) == []


async def place(room: Room, title: str) -> str:
    async with room.store.reading(room.network.id) as unit:
        return next(f"item:{i.id}" for i in await unit.agenda.all() if i.title == title)


async def test_markup_is_only_words(room: Room) -> None:
    words = "**fet** <script>alert(1)</script> {{DATE()}} [här](https://example.org) \u202eba"
    sent = {"meeting": (await first(room)).id, "point": await place(room, "Budget"), "text": words}
    await room.sends(BO.name, "comment.send", **sent)
    shown = await room.says(KIM, "vilka synpunkter har kommit?")
    runs = [run["text"] for block in shown.card["body"] for run in block.get("inlines", ())]
    assert any("<script>" in run for run in runs)
    texts = [str(block.get("text", "")) for block in shown.card["body"] if block["type"] == "TextBlock"]
    assert not any("script" in text for text in texts)


async def test_notes_that_are_not_drafted_take_no_comments(sqlite_store: Store) -> None:
    room = Room(sqlite_store, await a_network(sqlite_store), DURING)
    await room.says(KIM, "starta mötet")
    await room.says(KIM, "anteckning under punkten Övrigt: hej")
    room.now = THE_DAY_AFTER
    assert "bara anteckningar" in heard(await room.says(BO.name, "synpunkt på Övrigt: fel"))


async def test_at_a_meeting_whose_draft_is_out_a_comment_is_on_that_draft(room: Room) -> None:
    room.now = DURING + timedelta(minutes=20)
    assert "Synpunkt 1" in heard(await room.says(BO.name, "synpunkt på punkt 3: fel år"))


async def test_one_s_own_is_taken_back_in_words_and_by_undo(room: Room) -> None:
    await talk(
        room,
        BO.name,
        [
            ("synpunkt på punkt 3: fel", "Synpunkt 1"),
            ("synpunkt på punkt 4: också fel", "Synpunkt 2"),
            ("ta tillbaka min synpunkt på punkt 3", "Synpunkt 1 är tillbakatagen: fel"),
            ("synpunkt på punkt 3: rätt nu", "Synpunkt 3"),
            ("[Ångra]", "rätt nu"),
        ],
    )
    assert [c.text for c in await comments(room)] == ["också fel"]


async def test_somebody_else_s_is_not_taken_back(room: Room) -> None:
    await room.says(BO.name, "synpunkt på punkt 3: fel")
    assert "inte ditt" in heard(await room.says(ASA.name, "ta tillbaka synpunkt 1"))
    assert "Du har ingen" in heard(await room.says(ASA.name, "ta tillbaka min synpunkt"))
    assert len(await comments(room)) == 1


# Until a day.


async def test_comments_are_asked_for_until_a_day_and_the_draft_goes_to_the_channel(room: Room) -> None:
    said = heard(await room.says(KIM, "synpunkter senast fredag"))
    assert "till och med 2 oktober 2026" in said
    found = await minutes(room)
    assert (found.state, found.comment_until) == (MinutesState.COMMENTED, date(2026, 10, 2))
    assert "synpunkter tas emot till och med 2 oktober 2026" in str((await posts(room))[-1].payload)


async def test_after_the_last_day_comments_are_refused_with_the_day(room: Room) -> None:
    await room.says(KIM, "skicka utkastet på synpunkter till 5 oktober")
    room.now = datetime(2026, 10, 5, 21, 0, tzinfo=UTC)
    assert "Synpunkt 1" in heard(await room.says(BO.name, "synpunkt på punkt 3: i sista stund"))
    room.now = datetime(2026, 10, 5, 22, 30, tzinfo=UTC)  # half past midnight in Sweden
    assert "till och med 5 oktober 2026" in heard(await room.says(BO.name, "synpunkt på punkt 3: för sent"))
    assert len(await comments(room)) == 1


async def test_the_secretary_asks_too_and_a_member_does_not(room: Room) -> None:
    assert heard(await room.says(BO.name, "synpunkter senast fredag")) == FOR_LEADS
    room.now = DURING
    await room.says(CHAIR.name, f"{BO.name} är sekreterare på mötet")
    async with room.store.unit(room.network.id) as unit:
        bo = await member_called(room.store, room.network, BO.name)
        row = await unit.minutes.of_meeting((await first(room)).id)
        assert row
        await unit.minutes.save(_with_secretary(row, bo.id))
        await unit.commit()
    room.now = THE_DAY_AFTER
    assert "ute för synpunkter" in heard(await room.says(BO.name, "synpunkter senast fredag"))


def _with_secretary(row: Minutes, key: int) -> Minutes:
    return replace(row, secretary_id=key)


@pytest.mark.parametrize(
    ("says", "hears"),
    [
        ("synpunkter senast 31 november", "31 november"),
        ("synpunkter senast 20 september", "20 september"),
        ("synpunkter senast 5 oktober 2029", "många år"),
    ],
)
async def test_a_day_that_cannot_be_meant_is_asked_about(room: Room, says: str, hears: str) -> None:
    assert hears in heard(await room.says(KIM, says))
    assert (await minutes(room)).state is MinutesState.DRAFT


async def test_without_a_day_comments_are_taken_until_somebody_says_one(room: Room) -> None:
    assert "synpunkter senast 5 oktober" in heard(await room.says(KIM, "skicka utkastet på synpunkter"))
    assert await rows(room, LAST_DAY) == []
    assert "Synpunkt 1" in heard(await room.says(BO.name, "synpunkt på punkt 3: fel"))


async def test_who_has_not_commented_is_reminded_the_working_day_before(room: Room) -> None:
    await room.says(BO.name, "synpunkt på punkt 3: fel")
    await room.says(KIM, "skicka utkastet på synpunkter till 5 oktober")  # a Monday
    found = await rows(room, LAST_DAY)
    assert {d.due_on for d in found} == {date(2026, 10, 2)}
    async with room.store.reading(room.network.id) as unit:
        names = {recipient(m.id): m.name for m in await unit.members.all()}
    assert {names[d.recipient] for d in found} == {p.name for p in EVERYBODY} - {KIM, BO.name}
    room.now = found[0].not_before
    asa = next(d for d in found if names[d.recipient] == ASA.name)
    reply = await told(room, asa)
    assert reply
    assert "Sista dag för synpunkter är måndag 5 oktober 2026" in heard(reply)
    assert "Kommentera" in [b["title"] for b in buttons(reply)]
    await room.says(ASA.name, "synpunkt på punkt 3: fel")
    assert await told(room, asa) is None


async def test_the_reminder_moves_with_the_day_and_is_put_back_by_undo(room: Room) -> None:
    await room.says(KIM, "synpunkter senast 5 oktober")
    await room.says(KIM, "synpunkter senast 9 oktober")
    assert {d.due_on for d in await rows(room, LAST_DAY)} == {date(2026, 10, 8)}
    await room.says(KIM, "ångra")
    assert {d.due_on for d in await rows(room, LAST_DAY)} == {date(2026, 10, 2)}
    assert (await minutes(room)).comment_until == date(2026, 10, 5)
    await room.says(KIM, "ångra")
    assert await rows(room, LAST_DAY) == []
    assert (await minutes(room)).state is MinutesState.DRAFT


async def test_a_last_day_that_is_tomorrow_reminds_nobody_and_does_not_say_so(room: Room) -> None:
    said = heard(await room.says(KIM, "synpunkter senast måndag"))  # on a Friday
    assert "28 september" in said
    assert "påminnelse" not in said
    assert await rows(room, LAST_DAY) == []


async def test_nobody_is_reminded_of_what_has_been_adopted(room: Room) -> None:
    await room.says(KIM, "synpunkter senast 5 oktober")
    [row, *_] = await rows(room, LAST_DAY)
    room.now = row.not_before
    assert await told(room, row) is not None
    await room.says(KIM, "anteckningarna läggs till handlingarna")
    assert await told(room, row) is None


# Answers.


async def test_what_has_come_in_is_shown_to_the_secretary_in_their_own_chat(room: Room) -> None:
    assert "inte kommit några" in heard(await room.says(KIM, "vilka synpunkter har kommit?"))
    await room.says(BO.name, "synpunkt på punkt 3: det var Bjuv som frågade")
    room.place = Place.CHANNEL
    reply = await room.says(KIM, "vilka synpunkter har kommit?")
    assert reply.text == "Svaret kommer i vår egen chatt."
    assert [part.private for part in reply.then] == [True]
    room.place = Place.PERSONAL
    reply = await room.says(KIM, "vilka synpunkter har kommit?")
    assert "En obesvarad" in heard(reply)
    assert f"{BO.name}: det var Bjuv som frågade" in heard(reply)
    assert [b["title"] for b in buttons(reply)] == ["Godta", "Ändra", "Avböj"]


@pytest.mark.parametrize(
    ("answered", "hears"),
    [(0, "2 obesvarade"), (1, "En obesvarad, en besvarad"), (2, "Ingen obesvarad, 2 besvarade")],
)
async def test_how_many_wait_and_have_been_answered_is_said(room: Room, answered: int, hears: str) -> None:
    for n in (1, 2):
        await room.says(BO.name, f"synpunkt på punkt 3: {n}")
    for n in range(1, answered + 1):
        await room.says(KIM, f"godta synpunkt {n}")
    assert hears in heard(await room.says(KIM, "synpunkter")).splitlines()


async def test_a_member_sees_their_own_with_what_became_of_them(room: Room) -> None:
    assert "Du har ingen" in heard(await room.says(BO.name, "mina synpunkter"))
    await room.says(ASA.name, "synpunkt på punkt 3: hemligt")
    await room.says(BO.name, "synpunkt på punkt 3: fel")
    await room.says(KIM, "avböj synpunkt 2: det sades inte")
    said = heard(await room.says(BO.name, "vilka synpunkter har kommit?"))
    assert "hemligt" not in said
    assert "Avböjd: det sades inte" in said


async def test_what_is_accepted_becomes_a_note_and_is_taken_back_with_it(room: Room) -> None:
    await room.says(BO.name, "synpunkt på punkt 3: det var Bjuv som frågade")
    await room.says(KIM, "vilka synpunkter har kommit?")
    done = await room.presses(KIM, "Godta")
    assert "godtagen" in heard(done)
    assert done.replaces
    assert "Skriv ”utkast”" in heard(done)
    assert "det var Bjuv som frågade" in await notes(room)
    await room.presses(KIM, "Ångra")
    assert "det var Bjuv som frågade" not in await notes(room)
    assert [c.state for c in await comments(room)] == [CommentState.OPEN]


async def test_the_secretary_s_words_stand_there_instead(room: Room) -> None:
    await room.says(BO.name, "synpunkt på punkt 3: det va bjuv")
    await room.says(KIM, "synpunkter")
    form = await room.opens(KIM, "comment.edit", comment=(await comments(room))[0].id)
    assert [f["value"] for f in form.form["body"] if f.get("id") == "text"] == ["det va bjuv"]
    await room.presses(KIM, "Ta in", text="Bjuv frågade.")
    assert "Bjuv frågade." in await notes(room)
    assert "det va bjuv" not in await notes(room)
    [one] = await comments(room)
    assert (one.state, one.answer) == (CommentState.EDITED, "Bjuv frågade.")
    assert "Ingen obesvarad, en besvarad" in heard(await room.presses(KIM, "Visa synpunkterna"))


async def test_answers_are_given_in_words(room: Room) -> None:
    for words in ("ett", "två", "tre"):
        await room.says(BO.name, f"synpunkt på punkt 3: {words}")
    pairs = [
        ("godta synpunkt 1", ["Synpunkt 1 är godtagen", BUDGET, "ett"]),
        ("ändra synpunkt 2 till: TVÅ", "Synpunkt 2 är intagen med andra ord"),
        ("avböj synpunkten", ["Synpunkt 3 på punkt 3 Budget är avböjd", "Alla synpunkter är besvarade"]),
        ("godta synpunkt 7", "ingen synpunkt med nummer 7"),
    ]
    await talk(room, KIM, pairs)
    assert [t for t in await notes(room) if t in ("ett", "TVÅ", "två", "tre")] == ["ett", "TVÅ"]
    assert heard(await room.says(BO.name, "godta synpunkt 1")) == FOR_LEADS


async def test_the_form_for_other_words_is_not_for_members(room: Room) -> None:
    await room.says(BO.name, "synpunkt på punkt 3: fel")
    key = (await comments(room))[0].id
    for verb in ("comment.accept", "comment.edit", "comment.decline", "comment.edited", "comment.declined"):
        assert "inte ditt" in heard(await room.sends(ASA.name, verb, comment=key, text="x"))
    assert [c.state for c in await comments(room)] == [CommentState.OPEN]


async def test_of_two_who_answer_at_once_the_second_hears_what_the_first_did(store: Store) -> None:
    room = await drafted(store)
    await room.says(BO.name, "synpunkt på punkt 3: fel")
    key = (await comments(room))[0].id
    answers = await asyncio.gather(
        room.sends(KIM, "comment.accept", comment=key), room.sends(CHAIR.name, "comment.declined", comment=key)
    )
    said = sorted(map(heard, answers), key=lambda s: "har redan" in s)
    assert "har redan" not in said[0]
    assert said[1] in (
        f"{KIM} har redan godtagit synpunkten. Inget ändrades nu.",
        f"{CHAIR.name} har redan avböjt synpunkten. Inget ändrades nu.",
    )


async def test_who_wrote_is_told_of_all_that_was_answered_in_one_message(room: Room) -> None:
    await room.says(BO.name, "synpunkt på punkt 3: ett")
    await room.says(BO.name, "synpunkt på punkt 4: två")
    await room.says(ARLA.name, "synpunkt på punkt 4: annan")
    await room.says(KIM, "synpunkt på punkt 4: min egen")
    await room.says(KIM, "godta synpunkt 1")
    room.later(minutes=4)
    await room.says(KIM, "avböj synpunkt 2: det sades inte")
    await room.says(KIM, "godta synpunkt 4")
    bo = await member_called(room.store, room.network, BO.name)
    [row] = await rows(room, ANSWERED)
    assert row.recipient == recipient(bo.id)
    assert row.not_before == THE_DAY_AFTER + timedelta(minutes=10)
    reply = await told(room, row)
    assert reply
    said = heard(reply)
    assert "Svar på dina synpunkter" in said
    assert "Godtagen" in said
    assert "Avböjd: det sades inte" in said
    assert "annan" not in said


async def test_what_is_taken_back_before_it_is_told_is_not_told(room: Room) -> None:
    await room.says(BEA.name, "synpunkt på punkt 3: ett")
    await room.says(KIM, "godta synpunkt 1")
    await room.says(KIM, "ångra")
    [row] = await rows(room, ANSWERED)
    assert await told(room, row) is None


async def test_after_adoption_nothing_of_it_is_taken_back(room: Room) -> None:
    await room.says(BO.name, "synpunkt på punkt 3: ett")
    await room.says(KIM, "godta synpunkt 1")
    await room.says(CHAIR.name, "anteckningarna läggs till handlingarna")
    assert "ändras inte längre" in heard(await room.presses(KIM, "Ångra"))
    assert "ett" in await notes(room)


async def test_adopting_says_what_nobody_has_answered(room: Room) -> None:
    await room.says(BO.name, "synpunkt på punkt 3: ett")
    await room.says(BO.name, "synpunkt på punkt 3: två")
    assert "2 synpunkter är obesvarade" in heard(await room.says(KIM, "anteckningarna läggs till handlingarna"))
    await room.presses(KIM, "Ångra")
    await room.says(KIM, "godta alla synpunkter")
    assert "obesvarad" not in heard(await room.says(KIM, "anteckningarna läggs till handlingarna"))


# What has changed.


async def test_a_new_draft_says_which_points_read_otherwise(room: Room) -> None:
    await room.says(BO.name, "synpunkt på punkt 3: det var Bjuv som frågade")
    await room.says(KIM, "godta synpunkt 1")
    await room.says(KIM, "utkast")
    assert f"Ändrat sedan förra utkastet: {BUDGET}" in str((await posts(room))[-1].payload)
    said = heard(await room.says(ASA.name, "vad har ändrats i anteckningarna?")).splitlines()
    assert said == [
        "Ändrat i anteckningarna från 24 september 2026",
        "25 september kl. 10.00 jämfört med 24 september kl. 10.00",
        "Punkt 3 Budget",
        "• Nytt: det var Bjuv som frågade",
    ]


async def test_what_is_in_no_draft_yet_is_said_too(room: Room) -> None:
    assert "Ingenting har ändrats" in heard(await room.says(ASA.name, "vad har ändrats i utkastet?"))
    await room.says(KIM, "anteckning under punkten Budget: en sak till")
    said = heard(await room.says(ASA.name, "vad har ändrats i utkastet?"))
    assert f"inte i något utkast än: {BUDGET}" in said


async def test_since_a_day_all_that_came_after_is_shown(room: Room) -> None:
    for n, words in enumerate(("först", "sedan"), start=1):
        room.now = THE_DAY_AFTER + timedelta(days=3 * n)
        await room.says(KIM, f"anteckning under punkten Budget: {words}")
        await room.says(KIM, "utkast")
    said = heard(await room.says(ASA.name, "vad har ändrats i anteckningarna?"))
    assert "sedan" in said
    assert "Nytt: först" not in said
    said = heard(await room.says(ASA.name, "vad har ändrats i anteckningarna sedan 26/9?"))
    assert "Nytt: först" in said
    assert "Nytt: sedan" in said


# What is asked besides.


async def test_the_last_day_is_told_to_who_asks(room: Room) -> None:
    asks = "när är sista dag för synpunkter?"
    assert "tills anteckningarna läggs till handlingarna" in heard(await room.says(BO.name, asks))
    await room.says(KIM, "synpunkter senast fredag")
    assert "till och med 2 oktober 2026" in heard(await room.says(BO.name, asks))
    room.later(days=10)
    assert "togs emot till och med 2 oktober 2026" in heard(await room.says(BO.name, asks))


async def test_who_has_nothing_to_say_is_not_reminded(room: Room) -> None:
    assert heard(await room.says(BO.name, "inga synpunkter")) == "Bra, då behöver du inte göra något."
    await room.says(KIM, "synpunkter senast 5 oktober")
    before = await rows(room, LAST_DAY)
    assert "ingen påminnelse" in heard(await room.says(BO.name, "jag har inga synpunkter"))
    bo = await member_called(room.store, room.network, BO.name)
    gone = {d.recipient for d in before} - {d.recipient for d in await rows(room, LAST_DAY)}
    assert gone == {recipient(bo.id)}


async def test_all_are_accepted_at_once_and_taken_back_at_once(room: Room) -> None:
    await room.says(BO.name, "synpunkt på punkt 3: ett")
    await room.says(ASA.name, "synpunkt på punkt 4: två")
    said = heard(await room.says(KIM, "godta alla synpunkter"))
    assert "Synpunkt 1 är godtagen" in said
    assert "Synpunkt 2 är godtagen" in said
    assert {"ett", "två"} <= set(await notes(room))
    await room.presses(KIM, "Ångra")
    assert not {"ett", "två"} & set(await notes(room))
    assert "inga obesvarade" not in heard(await room.says(KIM, "synpunkter"))


async def test_several_are_answered_alike_and_none_when_one_is_not_there(room: Room) -> None:
    for words in ("ett", "två", "tre"):
        await room.says(BO.name, f"synpunkt på punkt 3: {words}")
    assert "ingen synpunkt med nummer 9" in heard(await room.says(KIM, "godta synpunkt 1 och 9"))
    assert {c.state for c in await comments(room)} == {CommentState.OPEN}
    await room.says(KIM, "avböj synpunkt 1 och 3: sades inte")
    assert [(c.state, c.answer) for c in await comments(room)] == [
        (CommentState.DECLINED, "sades inte"),
        (CommentState.OPEN, ""),
        (CommentState.DECLINED, "sades inte"),
    ]


async def test_attendance_is_commented_on_under_other_business(room: Room) -> None:
    assert "punkt 6 Övrigt" in heard(await room.says(BO.name, "synpunkt på närvaron: jag kom kl. 9.45"))


async def test_a_draft_after_the_last_day_asks_for_no_comments(room: Room) -> None:
    await room.says(KIM, "synpunkter senast 28 september")
    room.later(days=5)
    await room.says(KIM, "utkast")
    last = (await posts(room))[-1]
    assert "Kommentera" not in _titles(last.payload)
    assert "Word" in _titles(last.payload)


async def test_a_button_from_another_network_tells_nothing(room: Room, sqlite_store: Store) -> None:
    await room.says(BO.name, "synpunkt på punkt 3: hemligt")
    key = (await comments(room))[0].id
    other = Room(sqlite_store, await a_network(sqlite_store, "Ett annat"), room.now)
    for verb in ("comment.accept", "comment.edit", "comment.decline", "comment.edited", "comment.declined"):
        assert "inte ditt" in heard(await other.sends(KIM, verb, comment=key, text="x"))
    for verb in ("comment.open", "comment.send", "comment.list"):
        assert "inte ditt" in heard(await other.sends(KIM, verb, meeting=(await first(room)).id, point="item:1"))


async def test_cards_with_the_longest_words_are_taken_by_teams(room: Room) -> None:
    meeting = (await first(room)).id
    for title in ("Budget", "Nätverkskartan"):
        for n in range(6):
            words = f"{n} " + "ö" * 7_990
            await room.sends(BO.name, "comment.send", meeting=meeting, point=await place(room, title), text=words)
    shown = await room.says(KIM, "synpunkter")
    assert _size(shown.card) < 25_000
    form = await room.opens(KIM, "comment.edit", comment=(await comments(room))[0].id)
    assert _size(form.form) < 25_000
    await room.says(KIM, "godta alla synpunkter")
    [row] = await rows(room, ANSWERED)
    answers = await told(room, row)
    assert answers
    assert _size(answers.card) < 25_000
    await room.says(KIM, "utkast")
    assert _size((await room.says(BO.name, "vad har ändrats i utkastet?")).card) < 25_000


def _size(card: object) -> int:
    return len(json.dumps(card, ensure_ascii=False).encode())
