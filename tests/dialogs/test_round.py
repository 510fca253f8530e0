"""The round between two meetings, in words: every pair is what somebody says and what they hear."""

import asyncio
from datetime import UTC, datetime

import pytest

from meetings.authorisation import Act
from meetings.ports import Store
from tests.builders import a_network
from tests.conversations import FOR_LEADS, Room, buttons, heard, others_do, talk

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
"""A Monday; the meetings of the test network are on 24 September, 12 November and 21 January."""
ASA = "Åsa Testsson"
BO = "Bo Exempelsson"
CHAIR = "Örjan Provén"
COORDINATOR = "Kim Påhittad"


@pytest.fixture
async def room(store: Store) -> Room:
    return Room(store, await a_network(store), NOW)


async def test_a_suggestion_gets_a_receipt_with_number_and_meeting_and_is_on_the_agenda(room: Room) -> None:
    await talk(
        room,
        ASA,
        [
            (
                "lägg till punkten Yrkesresan på nästa möte, 15 min, diskussion",
                ["Punkt 3", "Yrkesresan", "15 min", "diskussion", "24 september 2026"],
            ),
            ("dagordning", ["Dagordning 24 september 2026", "1. Föregående anteckningar", "3. Yrkesresan", ASA]),
        ],
    )


async def test_undo_takes_the_suggestion_off_the_agenda(room: Room) -> None:
    await room.says(ASA, "lägg till punkten Yrkesresan på nästa möte")
    assert "tagit tillbaka: Yrkesresan" in heard(await room.presses(ASA, "Ångra"))
    assert "Yrkesresan" not in heard(await room.says(ASA, "dagordning"))


async def test_undo_in_words_takes_back_the_newest_thing_only(room: Room) -> None:
    await talk(
        room,
        ASA,
        [
            ("lägg till punkten Budget", "Budget"),
            ("lägg till punkten Bemanning", "Bemanning"),
            ("ångra", "tagit tillbaka: Bemanning"),
            ("dagordning", "Budget"),
            ("ångra", "tagit tillbaka: Budget"),
            ("ångra", "inget av dig att ångra"),
        ],
    )


async def test_undoing_a_change_says_that_the_thing_is_as_before(room: Room) -> None:
    await room.says(CHAIR, "uppdrag: boka lokal, ansvarig Bo Exempelsson, till 15/1")
    await talk(
        room,
        CHAIR,
        [
            ("nej, Bea Exempelsson", "bereds nu av Bea Exempelsson"),
            ("ångra", "som förut: boka lokal"),
            ("aktivitetslistan", ["boka lokal", BO]),
            ("ångra", "tagit tillbaka: boka lokal"),
        ],
    )


async def test_undo_is_refused_when_somebody_else_changed_it_since(room: Room) -> None:
    await room.says(ASA, "lägg till punkten Yrkesresan på nästa möte")
    await room.says(CHAIR, "flytta punkt 3 till 12 november")
    assert "Någon annan har ändrat" in heard(await room.presses(ASA, "Ångra"))


async def test_a_matter_with_owner_and_day_is_recorded_with_the_three_that_the_list_is_about(room: Room) -> None:
    await talk(
        room,
        CHAIR,
        [
            ("uppdrag: ta fram ny mötesplan, ansvarig Bo Exempelsson, till 15/1", ["Uppdrag 1", BO, "15 januari 2027"]),
            ("aktivitetslistan", ["ta fram ny mötesplan", BO, "15 januari 2027", "väckt av Örjan Provén"]),
        ],
    )


async def test_what_is_missing_is_asked_for_and_the_answer_is_understood_in_that_light(room: Room) -> None:
    await talk(
        room,
        CHAIR,
        [
            ("uppdrag: ta fram ny mötesplan", ["Uppdrag 1", "ingen ansvarig än", "Vem bereder det?"]),
            ("Bo", ["Uppdrag 1", BO, "När ska det rapporteras?"]),
            ("15/1", ["Uppdrag 1", "15 januari 2027"]),
        ],
    )


async def test_a_report_date_can_be_chosen_by_button(room: Room) -> None:
    await room.says(CHAIR, "uppdrag: boka lokal, ansvarig Bo Exempelsson")
    reply = await room.presses(CHAIR, "Nästa möte, 24 september")
    assert "rapporteras nu 24 september 2026" in heard(reply)


async def test_the_owner_reports_it_as_done(room: Room) -> None:
    await room.says(CHAIR, "uppdrag: ta fram ny mötesplan, ansvarig Bo Exempelsson, till 15/1")
    await talk(
        room,
        BO,
        [
            ("mina uppdrag", ["1. ta fram ny mötesplan"]),
            ("klar 1", "Uppdrag 1 är rapporterat"),
            ("klar 1", ["men inte avslutat just nu", "Bo Exempelsson rapporterade det som klart"]),
        ],
    )


async def test_somebody_else_may_not_report_it_and_learns_nothing(room: Room) -> None:
    await room.says(CHAIR, "uppdrag: ta fram ny mötesplan, ansvarig Bo Exempelsson, till 15/1")
    assert heard(await room.says(ASA, "klar 1")) == others_do(Act.REPORT_ACTION)


async def test_a_button_of_somebody_elses_card_is_judged_again(room: Room) -> None:
    await room.says(CHAIR, "uppdrag: ta fram ny mötesplan, ansvarig Bo Exempelsson, till 15/1")
    await room.says(BO, "mina uppdrag")
    data = next(b for b in buttons(room.last[BO]) if b["title"] == "Klar")["data"]
    assert heard(await room.sends(ASA, **data)) == others_do(Act.REPORT_ACTION)


async def test_to_the_next_meeting_follows_that_meeting(room: Room) -> None:
    await room.says(CHAIR, "uppdrag: ta fram ny mötesplan, ansvarig Bo Exempelsson, till 15/9")
    await room.says(BO, "mina uppdrag")
    await room.presses(BO, "Flytta")
    assert "24 september 2026" in heard(await room.presses(BO, "Till nästa möte"))
    async with room.store.reading(room.network.id) as unit:
        item = await unit.actions.numbered(1)
        assert item
        assert item.report_meeting_id is not None


async def test_the_chair_sees_where_things_stand_and_a_member_does_not(room: Room) -> None:
    await room.says(CHAIR, "uppdrag: ta fram ny mötesplan, ansvarig Bo Exempelsson, till 15/9")
    await room.says(ASA, "lägg till punkten Budget, 20 min")
    room.later(days=10)
    await talk(
        room, CHAIR, [("status", ["Nästa möte: 24 september 2026", "Ett förslag", "Ett öppet uppdrag", "Bjuv: 1"])]
    )
    assert heard(await room.says(ASA, "status")) == FOR_LEADS


async def test_an_english_speaker_is_answered_in_english(room: Room) -> None:
    room.locale = "en"
    await talk(
        room,
        ASA,
        [
            (
                "add winter preparedness to the next agenda, half an hour",
                ["winter preparedness", "30 min", "24 September 2026"],
            ),
            ("agenda", "Agenda 24 September 2026"),
            ("help", "What you can write"),
        ],
    )


@pytest.mark.parametrize(
    ("says", "hears"),
    [
        ("blurga snorfs", "förstod jag inte"),
        ("asdf qwer", "förstod jag inte"),
        ("klar 99", "inget med nummer 99"),
        ("uppdrag: boka lokal, ansvarig Bo, till 2020-01-15", "har redan varit"),
        ("flytta punkt 17 till 12 november", "inget med nummer 17"),
        ("lägg till punkten Budget den 3 mars", "inget möte den 3 mars"),
        ("x" * 8000, "förstod jag inte"),
    ],
)
async def test_what_cannot_be_done_is_answered_with_a_clear_sentence_and_nothing_is_stored(
    room: Room, says: str, hears: str
) -> None:
    assert hears in heard(await room.says(ASA, says))
    async with room.store.reading(room.network.id) as unit:
        assert await unit.actions.all() == []
        assert await unit.agenda.all() == []


@pytest.mark.parametrize("title", ["**fet** [länk](http://x.se)", "<at>Alla</at> hej", "{{DATE(2026)}} &amp; <b>"])
async def test_what_was_typed_is_shown_as_typed_in_an_element_that_knows_no_markup(room: Room, title: str) -> None:
    await room.says(ASA, f"lägg till punkten {title}")
    reply = await room.says(ASA, "dagordning")
    assert reply.card is not None
    inlines = [run["text"] for e in reply.card["body"] if e["type"] == "RichTextBlock" for run in e["inlines"]]
    async with room.store.reading(room.network.id) as unit:
        [item] = await unit.agenda.all()
    assert item.title in inlines


async def test_a_repeated_activity_has_one_effect_and_one_receipt(room: Room) -> None:
    replies = await asyncio.gather(
        *(room.says(ASA, "lägg till punkten Budget", key="the-same-activity") for _ in range(50))
    )
    assert sum(not r.silent for r in replies) == 1
    async with room.store.reading(room.network.id) as unit:
        assert len(await unit.agenda.all()) == 1


async def test_two_with_that_name_are_asked_about(room: Room) -> None:
    reply = await room.says(CHAIR, "uppdrag: boka lokal, ansvarig Exempelsson, till 15/1")
    assert {"Bea Exempelsson", BO} <= {b["title"] for b in buttons(reply)}
    assert BO in heard(await room.presses(CHAIR, BO))


async def test_ordinary_chat_in_the_channel_is_left_alone(room: Room) -> None:
    from dialogs.turn import Place

    room.place = Place.CHANNEL
    assert (await room.says(ASA, "Yrkesresan känns som ett bra koncept", mentioned=False)).silent
