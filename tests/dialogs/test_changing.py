"""A matter changed in its form: only what this person may, only what differs, as one act with one undo."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from dialogs.turn import Reply
from meetings.actions.items import ActionItem, ActionState, Preparer
from meetings.ports import Store
from tests.builders import ARLA, ASA, BO, CHAIR, a_network, meetings_of, member_called
from tests.conversations import NOT_FOR_YOU, Room, buttons, heard, talk
from tests.dialogs.test_recording import choice, filled, inputs

MONDAY = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
LATER = datetime(2026, 9, 10, 8, 0, tzinfo=UTC)
WORDS = {"title", "initiator", "initiator_other", "direction", "body", "comment"}
WHO, WHEN = {"preparers", "outside", "outside_by"}, {"due", "meeting"}


@pytest.fixture
async def room(store: Store) -> Room:
    """Åsa recorded a matter for Bo on Monday; it is Thursday."""
    room = Room(store, await a_network(store), MONDAY)
    await room.says(ASA.name, "uppdrag: se över jouren, ansvarig Bo Exempelsson, till 1/12")
    room.now = LATER
    return room


async def matter(room: Room) -> ActionItem:
    async with room.store.reading(room.network.id) as unit:
        item = await unit.actions.numbered(1)
    assert item
    return item


async def opened(room: Room, who: str) -> Reply:
    return await room.opens(who, "recording.open", item=(await matter(room)).id)


async def changed(room: Room, who: str, form: Reply | None = None, **values: str) -> Reply:
    form = form or await opened(room, who)
    room.last[who] = form
    return await room.presses(who, "Spara", **filled(form) | values)


async def acts(room: Room) -> list[str]:
    async with room.store.reading(room.network.id) as unit:
        return [act.act for act in await unit.acts.about("ActionItem", 1)]


async def test_words_open_the_form_filled_in_with_the_matter_as_it_is(room: Room):
    form = await room.says(CHAIR.name, "ändra uppdrag 1")
    bo = await member_called(room.store, room.network, BO.name)
    asa = await member_called(room.store, room.network, ASA.name)
    assert filled(form) == {
        "title": "se över jouren",
        "initiator": f"m{asa.id}",
        "preparers": f"m{bo.id}",
        "due": "2026-12-01",
    }
    assert "1. se över jouren" in heard(form)


async def test_everything_is_changed_as_one_act_with_one_undo(room: Room):
    form = await opened(room, CHAIR.name)
    [_, november, *_] = await meetings_of(room.store, room.network)
    arla = choice(form, "preparers", "Ärla Testlund (Älmhult)")
    before = await matter(room)
    reply = await changed(
        room, CHAIR.name, form, title="Se över jouren i länet", initiator_other="SKR", preparers=arla,
        meeting=str(november.id), direction="to", body="Regionen", answer_on="2026-12-15", comment="Brådskar.",
    )  # fmt: skip
    assert "Uppdrag 1 är ändrat: Se över jouren i länet – Ärla Testlund, rapporteras 12 november 2026." in heard(reply)
    item = await matter(room)
    assert (item.initiator, item.preparers) == ("SKR", (Preparer(member_id=int(arla[1:])),))
    assert (item.report_on, item.report_meeting_id, item.times_moved) == (date(2026, 11, 12), november.id, 1)
    assert (item.direction, item.body, item.answer_on, item.comment) == (
        "to", "Regionen", date(2026, 12, 15), "Brådskar.",
    )  # fmt: skip
    assert await acts(room) == ["record", "change"]
    await room.presses(CHAIR.name, "Ångra")
    back = await matter(room)
    assert (back.title, back.preparers, back.report_on, back.body) == (
        before.title, before.preparers, before.report_on, "",
    )  # fmt: skip


async def test_a_change_of_one_kind_is_written_down_as_that(room: Room):
    await changed(room, CHAIR.name, title="Se över jourerna")
    await changed(room, CHAIR.name, due="2026-12-02")
    assert await acts(room) == ["record", "reword", "move"]


async def test_nothing_changed_is_no_act(room: Room):
    assert heard(await changed(room, CHAIR.name)) == "Inget ändrades i uppdrag 1."
    assert await acts(room) == ["record"]


@pytest.mark.parametrize(
    ("who", "fields"),
    [(CHAIR.name, WORDS | WHO | WHEN | {"answer_on"}), (BO.name, WHO | WHEN)],
    ids=["chair", "preparer"],
)
async def test_the_form_holds_what_its_reader_may_change(room: Room, who: str, fields: set[str]):
    assert {f["id"] for f in inputs((await opened(room, who)).form)} == fields


async def test_a_preparer_reads_who_changes_the_rest(room: Room):
    assert "ändrar ordföranden eller samordnaren" in heard(await opened(room, BO.name))


async def test_the_form_speaks_english_too(room: Room):
    room.locale = "en"
    form = await room.says(CHAIR.name, "change action 1")
    assert "What you leave alone stays as it is." in heard(form)
    reply = await room.presses(CHAIR.name, "Save", **filled(form) | {"due": "2026-09-01"})
    assert "1 September 2026 has passed." in heard(reply)


async def test_who_recorded_it_lately_may_change_everything_and_later_nothing(room: Room):
    room.now = MONDAY
    assert {f["id"] for f in inputs((await opened(room, ASA.name)).form)} == WORDS | WHO | WHEN | {"answer_on"}
    room.now = LATER
    assert heard(await opened(room, ASA.name)) == NOT_FOR_YOU
    assert heard(await room.says(ARLA.name, "ändra uppdrag 1")) == NOT_FOR_YOU


@pytest.mark.parametrize("values", [{"title": "Kapad"}, {"comment": "Kapad"}, {"initiator_other": "Kapad"}])
async def test_a_field_that_was_not_offered_is_not_changed(room: Room, values: dict[str, str]):
    form = await opened(room, BO.name)
    await changed(room, BO.name, form, **values)
    forged = dict(form.form["actions"][0]["data"]) | {"may": "reword-action"} | filled(form) | values
    del forged["verb"]
    assert heard(await room.sends(BO.name, "recording.save", **forged)) == NOT_FOR_YOU
    assert (await matter(room)).title == "se över jouren"
    assert await acts(room) == ["record"]


async def test_a_preparer_who_hands_over_asks_and_what_else_was_changed_is_done(room: Room):
    form = await opened(room, BO.name)
    reply = await changed(
        room, BO.name, form, preparers=choice(form, "preparers", "Åsa Testsson (Åmål)"), due="2026-12-10"
    )
    assert "Uppdrag 1 är ändrat: se över jouren – Bo Exempelsson, rapporteras 10 december 2026." in heard(reply)
    assert "Jag har frågat Åsa Testsson om att ta över uppdrag 1" in heard(reply)
    assert await acts(room) == ["record", "move"]


async def test_a_preparer_who_hands_over_to_several_is_told_at_the_field_and_nothing_is_done(room: Room):
    form = await opened(room, BO.name)
    asa = choice(form, "preparers", "Åsa Testsson (Åmål)")
    reply = await changed(room, BO.name, form, preparers=f"{asa},all", due="2026-12-10")
    assert "Du lämnar över till en person, som får svara ja." in heard(reply)
    assert filled(reply)["due"] == "2026-12-10"
    assert await acts(room) == ["record"]


async def test_what_is_everybodys_is_not_one_preparers_to_give_away(room: Room):
    await changed(room, CHAIR.name, preparers="all")
    form = await opened(room, BO.name)
    reply = await changed(room, BO.name, form, preparers=choice(form, "preparers", "Åsa Testsson (Åmål)"))
    assert "Alla bereder det" in heard(reply)
    assert (await matter(room)).preparers == (Preparer(everyone=True),)


async def test_changed_meanwhile_the_form_comes_back_with_theirs_and_what_was_typed_beside_it(room: Room):
    form = await opened(room, CHAIR.name)
    await changed(room, BO.name, due="2026-12-20")
    reply = await changed(room, CHAIR.name, form, title="Ny rubrik", due="2026-12-05")
    assert "Bo Exempelsson ändrade rapportdatum från 1 december 2026 till 20 december 2026" in heard(reply)
    assert "Inget är sparat än." in heard(reply)
    assert (filled(reply)["title"], filled(reply)["due"]) == ("Ny rubrik", "2026-12-20")
    assert (await matter(room)).title == "se över jouren"
    assert "Ny rubrik" in heard(await changed(room, CHAIR.name, reply))
    assert (await matter(room)).report_on == date(2026, 12, 20)


async def test_closed_meanwhile_it_is_shown_as_it_is(room: Room):
    form = await opened(room, BO.name)
    await room.says(CHAIR.name, "avsluta uppdrag 1")
    assert "Uppdrag 1 är avslutat just nu." in heard(await changed(room, BO.name, form, due="2026-12-20"))
    assert "Uppdrag 1 är avslutat just nu." in heard(await room.says(CHAIR.name, "ändra uppdrag 1"))


async def test_a_date_that_has_passed_stands_while_something_else_is_changed(room: Room):
    room.now = datetime(2026, 12, 7, 8, 0, tzinfo=UTC)
    assert "är ändrat: Försenat" in heard(await changed(room, CHAIR.name, title="Försenat"))
    said = heard(await changed(room, CHAIR.name, due="2026-12-02"))
    assert "2 december 2026 har redan varit." in said


async def test_a_reported_matter_that_gets_another_day_is_open_again(room: Room):
    await room.says(BO.name, "klar med uppdrag 1")
    await changed(room, CHAIR.name, due="2026-12-20")
    assert (await matter(room)).state is ActionState.OPEN


async def test_a_day_in_place_of_a_meeting_and_the_other_way_needs_nothing_taken_away(room: Room):
    [_, november, *_] = await meetings_of(room.store, room.network)
    await changed(room, CHAIR.name, meeting=str(november.id))
    assert (await matter(room)).report_meeting_id == november.id
    await changed(room, CHAIR.name, due="2026-11-20")
    assert ((await matter(room)).report_meeting_id, (await matter(room)).report_on) == (None, date(2026, 11, 20))


async def test_somebody_chosen_takes_the_place_of_what_was_written(room: Room):
    await changed(room, CHAIR.name, initiator_other="SKR")
    form = await opened(room, CHAIR.name)
    assert filled(form)["initiator_other"] == "SKR"
    await changed(room, CHAIR.name, form, initiator=choice(form, "initiator", "Älmhult"))
    item = await matter(room)
    assert (item.initiator_id, item.initiator) == (None, "Älmhult")
    assert filled(await opened(room, CHAIR.name))["initiator"] == choice(form, "initiator", "Älmhult")


async def test_the_preparer_outside_can_be_changed_and_whoever_answers_for_them(room: Room):
    form = await opened(room, CHAIR.name)
    asa, arla = (choice(form, "outside_by", t) for t in ("Åsa Testsson (Åmål)", "Ärla Testlund (Älmhult)"))
    await changed(room, CHAIR.name, form, preparers="", outside="Länsstyrelsen", outside_by=asa)
    assert (await matter(room)).preparers == (Preparer(member_id=int(asa[1:]), outside="Länsstyrelsen"),)
    await changed(room, CHAIR.name, outside_by=arla)
    assert (await matter(room)).preparers == (Preparer(member_id=int(arla[1:]), outside="Länsstyrelsen"),)
    assert len(await acts(room)) == 3


async def test_a_preparer_who_has_left_stays_until_somebody_else_is_chosen(room: Room):
    bo = await member_called(room.store, room.network, BO.name)
    async with room.store.unit(room.network.id) as unit:
        await unit.members.save(replace(bo, left_on=LATER.date()))
        await unit.commit()
    form = await opened(room, CHAIR.name)
    assert choice(form, "preparers", "Bo Exempelsson (har lämnat)") == f"m{bo.id}"
    await changed(room, CHAIR.name, form, title="Kvar hos Bo")
    assert (await matter(room)).preparers == (Preparer(member_id=bo.id),)


async def test_no_field_left_empty_by_a_client_is_taken_for_one_that_was_not_touched(room: Room):
    await changed(room, CHAIR.name, comment="Brådskar.")
    form = await opened(room, CHAIR.name)
    room.last[CHAIR.name] = form
    await room.presses(CHAIR.name, "Spara", **{n: v for n, v in filled(form).items() if n != "comment"})
    assert (await matter(room)).comment == ""


async def test_a_form_sent_twice_is_one_change(room: Room):
    form = await opened(room, CHAIR.name)
    await changed(room, CHAIR.name, form, title="Ny rubrik")
    assert "redan" in heard(await changed(room, CHAIR.name, form, title="Ny rubrik"))
    assert await acts(room) == ["record", "reword"]


@pytest.mark.parametrize("data", [{"item": 99}, {"item": "x"}, {"item": None}, {"item": 10**40}, {"item": [1]}])
async def test_a_forged_matter_is_not_there(room: Room, data: dict[str, object]):
    assert heard(await room.opens(CHAIR.name, "recording.open", **data)) == NOT_FOR_YOU
    assert heard(await room.sends(CHAIR.name, "recording.save", version=1, may="reword-action", **data)) == NOT_FOR_YOU


async def test_another_networks_matter_is_not_there(room: Room, store: Store):
    other = Room(store, await a_network(store, "Det andra nätverket"), LATER)
    await other.says(CHAIR.name, "uppdrag: deras sak, ansvarig Bo Exempelsson, till 1/12")
    async with store.reading(other.network.id) as unit:
        [theirs] = await unit.actions.all()
    assert heard(await room.opens(CHAIR.name, "recording.open", item=theirs.id)) == NOT_FOR_YOU


async def test_the_card_of_a_matter_offers_its_form_to_those_who_may(room: Room):
    await talk(room, CHAIR.name, [("historik 1", "Historik för uppdrag 1")])
    shown = await room.sends(CHAIR.name, "matter.close", id=(await matter(room)).id, version=0)
    assert "Ändra" in [b["title"] for b in buttons(shown)]
    await room.says(CHAIR.name, "avsluta uppdrag 1")
    shown = await room.sends(CHAIR.name, "matter.close", id=(await matter(room)).id, version=0)
    assert "Ändra" not in [b["title"] for b in buttons(shown)]
