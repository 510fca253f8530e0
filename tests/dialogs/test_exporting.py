"""The action list as files: who is given which, where, and for how long."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from dialogs.turn import Place, Reply
from meetings.acting import By
from meetings.actions.ending import close
from meetings.actions.items import Preparer
from meetings.actions.listing import Matter, record
from meetings.ports import Store
from tests.builders import ASA, BO, CHAIR, a_network, member_called
from tests.conversations import NOT_FOR_YOU, Room, buttons, heard
from tests.dialogs.meeting_room import MadeUpLinks

NOW = datetime(2026, 9, 24, 12, tzinfo=UTC)
FILES = ["Excel", "CSV", "Word"]


@pytest.fixture
async def room(store: Store) -> Room:
    """Two matters of Bo's, one of Åsa's that is overdue by now, and one that is closed."""
    room = Room(store, await a_network(store), NOW, links=MadeUpLinks())
    bo, asa, chair = [await member_called(store, room.network, who.name) for who in (BO, ASA, CHAIR)]
    before = NOW - timedelta(days=40)
    async with store.unit(room.network.id) as unit:
        for title, who, days in (("Avtal", bo, 60), ("Plan", bo, None), ("Svar", asa, 10), ("Gammalt", asa, None)):
            day = before.date() + timedelta(days=days) if days else None
            matter = Matter(title, (Preparer(member_id=who.id),), day)
            done = await record(unit, By(chair, before), matter, before.date())
        await close(unit, By(chair, before), done.things)
        await unit.commit()
    return room


def addresses(reply: Reply) -> list[str]:
    return [str(b["url"]) for b in buttons(reply) if "url" in b]


async def test_the_list_comes_as_three_files(room: Room) -> None:
    reply = await room.says(ASA.name, "exportera aktivitetslistan")
    assert [b["title"] for b in buttons(reply)] == FILES
    tomorrow = f"{NOW + timedelta(hours=24):%Y%m%d%H%M}"
    assert addresses(reply) == [
        f"https://bot.example/documents/{kind}-{room.network.id}-open-{tomorrow}"
        for kind in ("listexcel", "listcsv", "listword")
    ]
    said = heard(reply)
    for words in ("Aktivitetslistan", "3 uppdrag.", "även avslutade och utgångna", "fungerar ett dygn"):
        assert words in said


@pytest.mark.parametrize(
    ("says", "title", "count", "selection"),
    [
        ("Bos uppdrag i excel", "Aktivitetslistan – Bo Exempelsson", "2 uppdrag.", "openm{bo}"),
        ("exportera mina uppdrag", "Dina uppdrag", "Ett uppdrag.", "openm{asa}"),
        ("exportera försenade uppdrag", "Försenade uppdrag", "Ett uppdrag.", "overdue"),
        ("exportera alla uppdrag, även avslutade", "Alla uppdrag, även avslutade", "4 uppdrag.", "all"),
        ("Bjuvs uppdrag som word", "Aktivitetslistan – Bjuv", "2 uppdrag.", "openo{bjuv}"),
        ("Örebros uppdrag som csv", "Aktivitetslistan – Örebro", "Inget uppdrag just nu.", "openo{orebro}"),
    ],
)
async def test_a_part_of_the_list_is_that_part(room: Room, says: str, title: str, count: str, selection: str) -> None:
    reply = await room.says(ASA.name, says)
    assert title in heard(reply)
    assert count in heard(reply)
    async with room.store.reading(room.network.id) as unit:
        members = {m.name: m.id for m in await unit.members.all()}
        places = {o.name: o.id for o in await unit.organisations.all()}
    ids = {"bo": members[BO.name], "asa": members[ASA.name], "bjuv": places["Bjuv"], "orebro": places["Örebro"]}
    assert {a.split("-")[2] for a in addresses(reply)} == {selection.format(**ids)}


async def test_in_the_channel_the_answer_comes_in_ones_own_chat(room: Room) -> None:
    room.place = Place.CHANNEL
    reply = await room.says(BO.name, "ge mig listan i excel")
    assert reply.text == "Svaret kommer i vår egen chatt."
    assert [part.private for part in reply.then] == [True]
    assert [b["title"] for b in buttons(reply)] == FILES


async def test_the_card_of_a_list_offers_what_it_shows(room: Room) -> None:
    shown = await room.says(BO.name, "mina uppdrag")
    assert [b["title"] for b in shown.card["actions"]] == ["Nytt uppdrag", "Ladda ner"]
    reply = await room.presses(BO.name, "Ladda ner")
    assert "Dina uppdrag" in heard(reply)
    assert "2 uppdrag." in heard(reply)
    async with room.store.reading(room.network.id) as unit:
        bo = next(m.id for m in await unit.members.all() if m.name == BO.name)
    assert f"-openm{bo}-" in addresses(reply)[0]


async def test_a_list_until_a_day_is_that_list_in_the_files_too(room: Room) -> None:
    await room.says(BO.name, "aktivitetslistan till 30 oktober 2026")
    assert "-opend20261030-" in addresses(await room.presses(BO.name, "Ladda ner"))[0]


async def test_a_card_that_was_made_up_learns_nothing(room: Room) -> None:
    for made_up in ({"of": 99_999}, {"organisation": 99_999}, {"of": "x"}, {"organisation": [1]}):
        assert heard(await room.sends(BO.name, "actions.export", **made_up)) == NOT_FOR_YOU


async def test_somebody_who_has_left_gets_no_files(room: Room) -> None:
    async with room.store.unit(room.network.id) as unit:
        bo = next(m for m in await unit.members.all() if m.name == BO.name)
        await unit.members.save(replace(bo, left_on=NOW.date()))
        await unit.commit()
    reply = await room.says(BO.name, "exportera aktivitetslistan")
    assert addresses(reply) == []
    assert heard(reply) == NOT_FOR_YOU


async def test_in_english_the_card_is_in_english(room: Room) -> None:
    room.locale = "en"
    said = heard(await room.says(BO.name, "export the action list"))
    assert "3 actions." in said
    assert "for a day" in said


async def test_where_no_links_are_made_it_says_so(room: Room) -> None:
    room.links = None
    assert "kan inte lämnas ut" in heard(await room.says(BO.name, "exportera aktivitetslistan"))
