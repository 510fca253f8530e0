"""Representatives in other bodies in words, by buttons and by form."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from dialogs import ROUTES
from dialogs.turn import Reply, Unasked
from meetings.bodies.telling import LEFT, REPORT, TERM_ENDS
from meetings.ports import Store
from tests.builders import ASA, BO, CHAIR, COORDINATOR, a_network, member_called
from tests.conversations import FOR_LEADS, NOT_FOR_YOU, Room, buttons, heard, talk
from tests.dialogs.meeting_room import MadeUpLinks

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
"""A Monday, seventeen days before the next meeting."""
KIM = COORDINATOR.name
ASA_SITS = "Åsa representerar oss i Medelpunkten till 31 december 2027, rapporterar på nästa möte"


@pytest.fixture
async def room(sqlite_store: Store) -> Room:
    return Room(sqlite_store, await a_network(sqlite_store, channel_id="19:channel"), NOW, links=MadeUpLinks())


async def speak(room: Room, *pairs: tuple[str, str, str | Sequence[str]]) -> None:
    """Several people in turn: who, what they say, what they hear."""
    for who, says, hears in pairs:
        await talk(room, who, [(says, hears)])


async def test_a_representative_is_put_down_and_everybody_may_ask_who_it_is(room: Room):
    await speak(
        room,
        (BO.name, "våra representanter", "Inga representanter i andra organ är inlagda än"),
        (
            KIM,
            ASA_SITS,
            [
                "Åsa Testsson representerar nätverket i Medelpunkten.",
                "Till och med 31 december 2027.",
                "Rapporterar 24 september 2026.",
            ],
        ),
        (
            BO.name,
            "vem representerar oss i Medelpunkten?",
            ["Medelpunkten", "Åsa Testsson (Åmål). Till och med 31 december 2027. Rapporterar 24 september 2026."],
        ),
        (BO.name, "våra representanter", "Medelpunkten: Åsa Testsson (Åmål)"),
        (BO.name, "[Visa]", "Åsa Testsson (Åmål)"),
        (BO.name, "vem representerar oss i Kommunförbundet?", "Jag känner inte till Kommunförbundet"),
    )


async def test_somebody_follows_and_somebody_leaves_and_all_of_it_is_taken_back(room: Room):
    await speak(
        room,
        (KIM, ASA_SITS, "Åsa Testsson representerar"),
        (
            KIM,
            "Bo efterträder Åsa i Medelpunkten",
            ["Bo Exempelsson efterträder Åsa Testsson i Medelpunkten från 7 september 2026.", "31 december 2027"],
        ),
        (BO.name, "vem representerar oss i Medelpunkten?", "Bo Exempelsson (Bjuv)"),
        (KIM, "Åsa lämnar Medelpunkten", "Åsa representerar oss inte i Medelpunkten"),
        (KIM, "Bo lämnar medelpunkten den 31 oktober", ["Bo Exempelsson lämnar Medelpunkten", "31 oktober 2026"]),
        (KIM, "ångra", "tagit tillbaka"),
        (KIM, "ångra", "tagit tillbaka"),
        (BO.name, "vem representerar oss i Medelpunkten?", "Åsa Testsson (Åmål). Till och med 31 december 2027."),
        (KIM, "Åsa har rapporterat från Medelpunkten", "Åsa Testsson har rapporterat från Medelpunkten."),
        (KIM, "Åsa rapporterar från Medelpunkten den 12 november", "rapporterar från Medelpunkten 12 november 2026"),
    )


async def test_somebody_outside_the_network_sits_there_by_name_and_the_same_member_sits_in_several(room: Room):
    await speak(
        room,
        (
            KIM,
            "Ada Påhittsson från Åmål representerar oss i socialchefsrådet",
            ["Ada Påhittsson representerar nätverket i socialchefsrådet.", "är inte med i nätverket"],
        ),
        (KIM, "Åsa är ersättare i socialchefsrådet", "Åsa Testsson är ersättare för nätverket i socialchefsrådet."),
        (KIM, ASA_SITS, "Åsa Testsson representerar"),
        (
            BO.name,
            "vem representerar oss i socialchefsrådet?",
            ["Ada Påhittsson (Åmål)", "Åsa Testsson (Åmål). Ersättare."],
        ),
        (KIM, "Ada Påhittsson lämnar socialchefsrådet", "lämnar socialchefsrådet"),
    )


async def test_what_cannot_be_is_refused_and_only_those_who_lead_keep_them(room: Room):
    await speak(
        room,
        (BO.name, ASA_SITS, FOR_LEADS),
        (BO.name, "ny representant", FOR_LEADS),
        (KIM, "Exempelsson representerar oss i Medelpunkten", "Bo Exempelsson"),
        (KIM, "Bo efterträder Åsa i Medelpunkten", "Jag känner inte till Medelpunkten"),
        (KIM, ASA_SITS, "Åsa Testsson representerar"),
        (KIM, ASA_SITS, "redan gjort: Åsa Testsson"),
        (KIM, "Åsa representerar oss i Medelpunkten till 1 september 2026", "1 september 2026"),
        (KIM, "Bo representerar oss i Medelpunkten", "Bo Exempelsson representerar"),
        (KIM, "rapport från Medelpunkten den 12 november", "Flera representerar oss i Medelpunkten"),
        (BO.name, "Åsa lämnar Medelpunkten", FOR_LEADS),
        (BO.name, "Åsa har rapporterat från Medelpunkten", FOR_LEADS),
        (BO.name, "Bo efterträder Åsa i Medelpunkten", FOR_LEADS),
    )


async def test_matters_stand_under_the_body_both_ways(room: Room):
    await speak(
        room,
        (KIM, ASA_SITS, "Åsa Testsson representerar"),
        (KIM, "uppdrag: Se över taxan, Bo", "1"),
        (KIM, "1 kommer från Medelpunkten, svar senast 1 december", "Medelpunkten"),
        (
            BO.name,
            "vem representerar oss i Medelpunkten?",
            ["Frågor dit och därifrån", "Därifrån: 1. Se över taxan · vårt svar senast 1 december 2026"],
        ),
    )


async def test_the_form_keeps_what_was_typed_and_says_at_each_field_what_is_wrong(room: Room):
    assert (await room.says(KIM, "ny representant")).form is not None
    again = await room.fills(KIM, "Spara", body="Medelpunkten")
    assert "Välj en medlem eller skriv ett namn." in heard(again)
    again = await room.fills(KIM, "Spara", name="Ada Påhittsson", ends_on="2026-09-01")
    assert "Dagen har redan varit." in heard(again)
    assert "Ada Påhittsson" in str(again.form)
    done = await room.fills(KIM, "Spara", ends_on="2027-12-31")
    assert "Ada Påhittsson representerar nätverket i Medelpunkten." in heard(done)
    shown = await room.says(KIM, "vem representerar oss i Medelpunkten?")
    assert "Ny representant" in {b["title"] for b in buttons(shown)}
    asa = await member_called(room.store, room.network, ASA.name)
    [add] = [b for b in buttons(shown) if b["title"] == "Ny representant"]
    opened = await room.opens(KIM, "body.open", body=add["data"]["body"])
    assert "Medelpunkten" in str(opened.form)
    assert "Åsa Testsson representerar" in heard(await room.fills(KIM, "Spara", member=str(asa.id)))


async def test_a_member_sees_no_button_to_keep_them_and_a_made_up_press_is_refused(room: Room):
    await speak(room, (KIM, ASA_SITS, "Åsa Testsson representerar"))
    shown = await room.says(BO.name, "vem representerar oss i Medelpunkten?")
    assert not buttons(shown)
    assert heard(await room.sends(BO.name, "body.save", body="Ett råd", name="Bo")) in (FOR_LEADS, NOT_FOR_YOU)
    assert heard(await room.opens(BO.name, "body.open")) in (FOR_LEADS, NOT_FOR_YOU)
    assert heard(await room.sends(BO.name, "body.show", body=999)) == NOT_FOR_YOU


async def told(room: Room, rule: str, name: str) -> Reply | None:
    """What a notice about the first representative says now."""
    to = await member_called(room.store, room.network, name)
    async with room.store.reading(room.network.id) as unit:
        there = (await unit.representatives.all())[0]
        about = Unasked(unit.network, room.now, "sv", there.id, {}, to, MadeUpLinks())
        return await ROUTES.notices[rule](about, unit)


async def test_the_representative_hears_of_the_report_and_those_who_lead_of_the_end(room: Room):
    await room.says(KIM, ASA_SITS)
    report, ends = await told(room, REPORT, ASA.name), await told(room, TERM_ENDS, CHAIR.name)
    assert report is not None
    assert "Du rapporterar till nätverket 24 september 2026." in heard(report)
    assert ends is not None
    assert "Perioden för Åsa Testsson i Medelpunkten går ut 31 december 2027." in heard(ends)
    assert "Ny representant" in {b["title"] for b in buttons(ends)}
    assert await told(room, REPORT, BO.name) is None
    assert await told(room, TERM_ENDS, BO.name) is None
    assert await told(room, LEFT, CHAIR.name) is None
    async with room.store.unit(room.network.id) as unit:
        asa = await member_called(room.store, room.network, ASA.name)
        await unit.members.save(replace(asa, left_on=NOW.date()))
        await unit.commit()
    left = await told(room, LEFT, CHAIR.name)
    assert left is not None
    assert "Åsa Testsson, som representerar nätverket i Medelpunkten, har lämnat nätverket." in heard(left)


async def test_nothing_is_told_of_what_has_been_taken_back(room: Room):
    await room.says(KIM, ASA_SITS)
    await room.says(KIM, "ångra")
    assert [await told(room, rule, name) for rule, name in ((REPORT, ASA.name), (TERM_ENDS, CHAIR.name))] == [None] * 2
