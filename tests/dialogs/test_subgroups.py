"""Sub-networks in words, by buttons and by form: kept, shown, heard of, sat in."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from dialogs import ROUTES
from dialogs.turn import Reply, Unasked
from meetings.ports import Store
from meetings.subgroups.asking import ASKED, OUTSIDE, ask_contacts
from tests.builders import ASA, BEA, BO, CHAIR, COORDINATOR, a_network, member_called
from tests.conversations import FOR_LEADS, NOT_FOR_YOU, Room, buttons, heard, inputs, talk
from tests.dialogs.meeting_room import MadeUpLinks

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
KIM = COORDINATOR.name


@pytest.fixture
async def room(sqlite_store: Store) -> Room:
    return Room(sqlite_store, await a_network(sqlite_store, channel_id="19:channel"), NOW, links=MadeUpLinks())


async def speak(room: Room, *pairs: tuple[str, str, str | Sequence[str]]) -> None:
    """Several people in turn: who, what they say, what they hear."""
    for who, says, hears in pairs:
        await talk(room, who, [(says, hears)])


FAMILY = "nytt undernätverk: Individ och familj, ordförande Ulla Påhitt i Bjuv"
CHILDREN = "nytt undernätverk: Barn och unga under Individ och familj, kontakt Bo"
QUALITY = "nytt undernätverk: Kvalitetsnätverket, kontakt Lo Påhitt lo@example.org, var 8:e vecka"


async def three(room: Room) -> None:
    await speak(room, (KIM, FAMILY, "Individ"), (KIM, CHILDREN, "Barn och unga"), (KIM, QUALITY, "Kvalitetsnätverket"))


async def test_sub_networks_are_entered_in_words_and_shown_as_a_tree(room: Room):
    await speak(
        room,
        (BO.name, "undernätverk", "Det finns inga undernätverk inlagda"),
        (KIM, FAMILY, ["Nytt undernätverk: Individ och familj", "Ingen är kontakt än"]),
        (KIM, CHILDREN, ["Nytt undernätverk: Barn och unga", "tillfrågas var 12:e vecka"]),
        (KIM, QUALITY, ["Nytt undernätverk: Kvalitetsnätverket", "tillfrågas var 8:e vecka"]),
        (
            BO.name,
            "undernätverken",
            ["3 undernätverk", "– Barn och unga", "○ Rött har inte hörts av"],
        ),
        (BO.name, "hur går det för Barn och unga?", ["Ligger under: Individ och familj", f"Kontakt: {BO.name}"]),
        (BO.name, "hur går det för Individ och familj?", "Ordförande: Ulla Påhitt \\(Bjuv\\)"),
        (KIM, "nytt undernätverk: barn och unga", "finns redan"),
    )


async def test_a_sub_network_never_lies_under_itself(room: Room):
    await three(room)
    await speak(
        room,
        (KIM, "Barn och unga ligger under Barn och unga", "Barn och unga kan inte ligga under sig självt"),
        (KIM, "Individ och familj ligger under Barn och unga", "Individ och familj kan inte ligga under sig självt"),
        (KIM, "Kvalitetsnätverket ligger under Barn och unga", "Ändrat undernätverk: Kvalitetsnätverket"),
    )


async def test_signs_of_life_in_words_show_at_once_and_are_taken_back(room: Room):
    await three(room)
    await speak(
        room,
        (BO.name, "vilka undernätverk har återkopplat?", "Inget undernätverk har hört av sig"),
        (BO.name, "Barn och unga är igång, nästa möte 6 oktober", ["Barn och unga är igång", "6 oktober 2026"]),
        (BO.name, "vilka undernätverk har återkopplat?", ["Ett av 3", "● Grönt hördes av 7 september 2026"]),
        (KIM, "Kvalitetsnätverket vilar", "Kvalitetsnätverket vilar."),
        (KIM, "Individ och familj behöver hjälp: ingen vill leda", "behöver hjälp. ingen vill leda"),
        (BO.name, "vilka undernätverk behöver hjälp?", ["Ett av 3", "Individ och familj"]),
        (BO.name, "vilka undernätverk har inte hört av sig?", "Alla undernätverk som inte vilar har hört av sig"),
        (BO.name, "vilka undernätverk saknar ordförande?", "2 av 3 undernätverk saknar ordförande"),
        (BO.name, "vilka undernätverk har inget möte inlagt?", "2 av 3"),
        (BO.name, "hur går det för kvalitetsnätverk?", "– Vilar"),
        (BO.name, "ångra", "tagit tillbaka"),
        (BO.name, "vilka undernätverk har återkopplat?", "Ett av 3"),
        (ASA.name, "Barn och unga vilar", "Kontakten, ordföranden och de som sitter i Barn och unga"),
    )
    room.later(weeks=13)
    await talk(room, BO.name, [("vilka undernätverk har inte hört av sig?", "2 av 3"), ("undernätverk", "◐ Gult")])


async def test_who_sits_there_is_kept_for_each_organisation(room: Room):
    await three(room)
    await speak(
        room,
        (BO.name, "Bjuv har Ulla Påhitt och Nils Provman i Barn och unga", "Bjuv har Ulla Påhitt och Nils Provman"),
        (ASA.name, "vi har Eva Påhitt i Barn och unga", "Åmål har Eva Påhitt i Barn och unga"),
        (ASA.name, "Bjuv har Eva Påhitt i Barn och unga", FOR_LEADS),
        (BO.name, "vilka sitter i Barn och unga?", ["Bjuv: Nils Provman, Ulla Påhitt", "Åmål: Eva Påhitt"]),
        (KIM, "Bjuv har Bea i Barn och unga", f"Bjuv har {BEA.name}"),
        (BEA.name, "Barn och unga är igång", "Barn och unga är igång"),
        (KIM, "Eva Påhitt sitter inte längre i Barn och unga", "Eva Påhitt sitter inte längre"),
        (BO.name, "vilka sitter i Barn och unga?", f"Bjuv: {BEA.name}"),
    )


async def test_only_those_who_lead_change_and_take_off(room: Room):
    await three(room)
    await speak(
        room,
        (BO.name, CHILDREN, FOR_LEADS),
        (BO.name, "ta bort undernätverket Barn och unga", FOR_LEADS),
        (KIM, "kontakt för Individ och familj är Åsa", "Ändrat undernätverk: Individ och familj"),
        (KIM, "ändra undernätverket Individ och familj: uppdrag jämförelser, frågas var 4:e vecka", "var 4:e vecka"),
        (BO.name, "undernätverket Individ och familj", ["Uppdrag: jämförelser", f"Kontakt: {ASA.name}"]),
        (KIM, "ta bort undernätverket Individ och familj", "Individ och familj är borttaget"),
        (BO.name, "hur går det för undernätverket Individ och familj?", "inget undernätverk som heter"),
        (BO.name, "hur går det för Barn och unga?", "Läge"),
    )
    assert "Ligger under" not in heard(room.last[BO.name])


async def test_the_form_keeps_what_was_typed_and_says_at_each_field_what_is_wrong(room: Room):
    await three(room)
    opened = await room.says(KIM, "nytt undernätverk")
    assert opened.form is not None
    assert "Ordförande" not in [b["title"] for b in buttons(opened)]
    again = await room.fills(KIM, "Spara", name="Barn och unga", outside="Lo Påhitt", contact="999", next="2099-01-01")
    for words in ("Det valet finns inte längre.", "Välj en dag inom de närmaste åren."):
        assert words in heard(again)
    assert "Lo Påhitt" in str(again.form)
    again = await room.fills(KIM, "Spara", name="Barn och unga", contact="", next="")
    assert "finns redan" in heard(again)
    done = await room.fills(KIM, "Spara", name="Äldreomsorg", task="hitta olikheter", weeks="")
    assert "Nytt undernätverk: Äldreomsorg" in heard(done)
    await talk(room, BO.name, [("hur går det för Äldreomsorg?", ["Kontakt: Lo Påhitt", "Tillfrågas: aldrig"])])
    await room.says(KIM, "ändra undernätverket Äldreomsorg")
    assert inputs(room.last[KIM])["task"] == "hitta olikheter"
    own = room.last[KIM]
    await room.says(KIM, "kontakt för Äldreomsorg är Åsa")
    room.last[KIM] = own
    assert "ändra" in heard(await room.fills(KIM, "Spara", name="Äldre")).casefold()
    await talk(room, BO.name, [("hur går det för Äldreomsorg?", f"Kontakt: {ASA.name}")])


async def test_its_own_parent_is_refused_in_the_form_too(room: Room):
    await three(room)
    await room.says(KIM, "ändra undernätverket Individ och familj")
    async with room.store.reading(room.network.id) as unit:
        ids = {s.name: str(s.id) for s in await unit.subgroups.all()}
    assert "kan inte ligga under sig självt" in heard(await room.fills(KIM, "Spara", parent=ids["Barn och unga"]))
    assert "kan inte ligga under sig självt" in heard(await room.fills(KIM, "Spara", parent=ids["Individ och familj"]))


async def told(room: Room, rule: str, name: str, group: str) -> Reply | None:
    """What a notice about a sub-network says now."""
    to = await member_called(room.store, room.network, name)
    async with room.store.unit(room.network.id) as unit:
        one = next(s for s in await unit.subgroups.all() if s.name == group)
        reply = await ROUTES.notices[rule](Unasked(unit.network, room.now, "sv", one.id, {}, to, MadeUpLinks()), unit)
        await unit.commit()
    return reply


async def ask(room: Room) -> int:
    async with room.store.unit(room.network.id) as unit:
        asked = await ask_contacts(unit, room.now)
        await unit.commit()
    return asked


async def test_the_contact_is_asked_by_a_card_with_three_buttons_and_room_for_a_line(room: Room):
    await three(room)
    assert await ask(room) == 2
    asked = await told(room, ASKED, BO.name, "Barn och unga")
    assert asked is not None
    assert [b["title"] for b in buttons(asked)] == ["Igång", "Vilar", "Behöver hjälp"]
    room.last[BO.name] = asked
    done = await room.presses(BO.name, "Behöver hjälp", line="ingen *tid*", next="2026-10-06")
    assert "Barn och unga behöver hjälp. ingen *tid*" in heard(done)
    assert done.replaces
    assert await told(room, ASKED, BO.name, "Barn och unga") is None
    await talk(room, BO.name, [("hur går det för Barn och unga?", ["Behöver hjälp – ingen *tid*", "6 oktober 2026"])])


async def test_the_question_is_not_sent_to_who_is_no_longer_the_contact(room: Room):
    await three(room)
    await ask(room)
    await room.says(KIM, "kontakt för Barn och unga är Åsa")
    assert await told(room, ASKED, BO.name, "Barn och unga") is None


async def test_a_made_up_card_is_nobodys(room: Room):
    await three(room)
    async with room.store.reading(room.network.id) as unit:
        [first, *_] = await unit.subgroups.all()
    for data in ({"subgroup": 99}, {"subgroup": "x"}, {}, {"subgroup": first.id, "life": "dead"},
                 {"subgroup": first.id, "life": "going", "next": "i morgon"}):  # fmt: skip
        assert NOT_FOR_YOU in heard(await room.sends(KIM, "subgroup.sign", **data))
    assert "Kontakten" in heard(await room.sends(ASA.name, "subgroup.sign", subgroup=first.id, life="going"))
    assert NOT_FOR_YOU in heard(await room.sends(BO.name, "subgroup.save", subgroup=first.id))


async def test_an_answer_in_one_s_own_words_by_the_button_of_the_card(room: Room):
    await three(room)
    await room.says(BO.name, "hur går det för Barn och unga?")
    await room.presses(BO.name, "Berätta hur det går")
    assert "är igång" in heard(await room.presses(BO.name, "Igång"))


async def test_of_a_contact_outside_those_who_lead_hear_and_make_a_link_to_send(room: Room):
    await three(room)
    await ask(room)
    asked = await told(room, OUTSIDE, CHAIR.name, "Kvalitetsnätverket")
    assert asked is not None
    assert "Lo Påhitt är kontakt för Kvalitetsnätverket" in heard(asked)
    assert await told(room, OUTSIDE, BO.name, "Kvalitetsnätverket") is None
    room.last[CHAIR.name] = asked
    made = await room.presses(CHAIR.name, "Skapa en länk")
    assert "https://bot.example/outside/" in inputs(made)["address"]
    assert "lo@example.org" in heard(made)
    assert "21 september 2026" in heard(made)
    room.last[BO.name] = asked
    assert NOT_FOR_YOU in heard(await room.presses(BO.name, "Skapa en länk"))
    await room.says(KIM, "Kvalitetsnätverket vilar")
    assert await told(room, OUTSIDE, CHAIR.name, "Kvalitetsnätverket") is None


async def test_the_map_is_a_picture_with_everything_in_words_and_a_document(room: Room):
    await talk(room, BO.name, [("nätverkskartan", "Det finns inga undernätverk")])
    await three(room)
    shown = await room.says(BO.name, "nätverkskartan")
    assert shown.card is not None
    [image] = [part for part in shown.card["body"] if part["type"] == "Image"]  # type: ignore[union-attr,attr-defined]
    assert "/mappng-" in image["url"]
    for words in ("3 undernätverk", "– Barn och unga: ○ Rött", "Kvalitetsnätverket"):
        assert words in image["altText"]
    [pdf] = buttons(shown)
    assert "/mappdf-" in pdf["url"]
    await room.says(BO.name, "undernätverk")
    assert "Image" in str((await room.presses(BO.name, "Nätverkskarta")).card)
