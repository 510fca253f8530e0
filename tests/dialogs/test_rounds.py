"""Questions taken home in words and by buttons: asked, answered, passed on, shown, closed, asked again."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from dialogs import ROUTES
from dialogs.turn import Place, Reply, Unasked
from meetings.ports import Store
from meetings.rounds.asking import close_due
from meetings.rounds.nudging import ASKED, NUDGE, TABLE
from tests.builders import ASA, BEA, BO, CHAIR, COORDINATOR, a_network, member_called
from tests.conversations import FOR_LEADS, NOT_FOR_YOU, Room, buttons, heard, talk
from tests.dialogs.meeting_room import MadeUpLinks

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
"""A Monday, seventeen days before the next meeting."""
KIM = COORDINATOR.name
STUDENTS = "hemfråga: Tar ni emot studenter? ja eller nej, svar senast 21/9"


@pytest.fixture
async def room(sqlite_store: Store) -> Room:
    return Room(sqlite_store, await a_network(sqlite_store, channel_id="19:channel"), NOW, links=MadeUpLinks())


async def speak(room: Room, *pairs: tuple[str, str, str | Sequence[str]]) -> None:
    """Several people in turn: who, what they say, what they hear."""
    for who, says, hears in pairs:
        await talk(room, who, [(says, hears)])


async def test_a_question_is_asked_answered_in_words_and_shown_as_a_table(room: Room):
    await speak(
        room,
        (KIM, STUDENTS, ["Hemfråga 1 är ställd till 4 kommuner", "Tar ni emot studenter?", "21 september 2026"]),
        (BO.name, "svara 1: ja, men först i höst", ["Hemfråga 1, Bjuv: Ja – men först i höst"]),
        (ASA.name, "svar: nej", "Hemfråga 1, Åmål: Nej"),
        (
            BO.name,
            "hemfråga 1",
            ["2 av 4 har svarat", "Bjuv: Ja – men först i höst", "Åmål: Nej", "saknas från Älmhult, Örebro"],
        ),
        (BO.name, "vilka har inte svarat på hemfråga 1?", "saknas från Älmhult och Örebro"),
        (BO.name, "hur gör kommunerna med studenter?", "Svaren på hemfråga 1"),
    )


async def test_an_answer_is_changed_and_taken_back(room: Room):
    await speak(
        room,
        (KIM, STUDENTS, "Hemfråga 1"),
        (BO.name, "svara 1: ja", "Bjuv: Ja"),
        (BEA.name, "svara 1: nej, budgeten räcker inte", "Bjuv: Nej – budgeten räcker inte"),
        (BEA.name, "svara 1: nej, budgeten räcker inte", "redan"),
        (BEA.name, "ångra", "tagit tillbaka"),
        (BO.name, "hemfråga 1", "Bjuv: Ja"),
    )


async def test_a_number_and_a_choice_are_read_and_what_is_neither_is_asked_about(room: Room):
    await speak(
        room,
        (KIM, "hemfråga: hur många platser har ni? svar senast fredag", ["Hemfråga 1", "Svaret är en siffra"]),
        (BO.name, "svara 1: ungefär 14 platser", "Bjuv: 14 platser – ungefär"),
        (ASA.name, "svara 1: en hel del", "Svara med en siffra på hemfråga 1"),
        (KIM, "fråga kommunerna: Hur drivs det? Alternativ: egen regi, entreprenad", "ett av alternativen"),
        (BO.name, "svara 2: entreprenad, sedan 2024", "Bjuv: entreprenad – sedan 2024"),
        (ASA.name, "svara 2: på annat sätt", "Svara med ett av alternativen"),
        (ASA.name, "svar: ja", ["Vilken hemfråga menar du?", "1. hur många platser har ni?", "2. Hur drivs det?"]),
    )


async def test_only_those_who_lead_ask_and_only_they_answer_for_others(room: Room):
    await speak(
        room,
        (BO.name, STUDENTS, FOR_LEADS),
        (KIM, STUDENTS, "Hemfråga 1"),
        (BO.name, "svara 1 för Åmål: ja", FOR_LEADS),
        (KIM, "svara 1 för Åmåls kommun: ja", "Åmål: Ja"),
        (KIM, "svara 1: ja", NOT_FOR_YOU),
        (KIM, "svara 1 för Trosa: ja", "hittar ingen Trosa"),
        (BO.name, "svara 9: ja", "9"),
    )


async def test_it_is_passed_on_closed_given_more_time_and_withdrawn(room: Room):
    await speak(
        room,
        (KIM, STUDENTS, "Hemfråga 1"),
        (BO.name, "skicka vidare hemfråga 1 till Bea", f"går nu till {BEA.name}"),
        (BO.name, "skicka vidare hemfråga 1 till Åsa", FOR_LEADS),
        (KIM, "avsluta hemfråga 1", "Hemfråga 1 är avslutad"),
        (BO.name, "svara 1: ja", "kunde besvaras till och med 21 september 2026"),
        (KIM, "förläng hemfråga 1 till 1 oktober", "till och med 1 oktober 2026"),
        (BO.name, "svara 1: ja", "Bjuv: Ja"),
        (KIM, "förläng hemfråga 1", "Skriv till vilken dag"),
        (KIM, "ta bort hemfråga 1", "Hemfråga 1 är borttagen"),
        (BO.name, "hemfrågor", "Det finns ingen hemfråga"),
    )


async def test_asked_again_the_earlier_answers_stand_beside(room: Room):
    await speak(
        room,
        (KIM, STUDENTS, "Hemfråga 1"),
        (BO.name, "svara 1: nej", "Bjuv: Nej"),
        (KIM, "avsluta hemfråga 1", "avslutad"),
        (KIM, "ställ hemfråga 1 igen, svar senast 1/12", ["Hemfråga 2 är ställd", "1 december 2026"]),
        (BO.name, "svara 2: ja", "Bjuv: Ja"),
        (BO.name, "hemfråga 2", ["Bjuv: Ja", "förra gången: Nej"]),
        (BO.name, "hemfrågor", ["2. Tar ni emot studenter?", "1. Tar ni emot studenter?"]),
    )


async def test_the_form_keeps_what_was_typed_and_says_at_each_field_what_is_wrong(room: Room):
    opened = await room.says(KIM, "ny hemfråga")
    assert opened.form is not None
    typed = {"text": "Hur drivs det?", "kind": "choice", "choices": "bara en"}
    again = await room.presses(KIM, "Ställ frågan", **typed, last_day="")
    assert "Välj en sista dag." in heard(again)
    again = await room.presses(KIM, "Ställ frågan", **typed, last_day="2026-09-21")
    assert "minst 2 och högst 12" in heard(again)
    assert "bara en" in str(again.form)
    asked = await room.presses(
        KIM,
        "Ställ frågan",
        text="Hur drivs det?",
        kind="choice",
        choices="egen regi\nentreprenad",
        last_day="2026-09-21",
    )
    assert "Hemfråga 1 är ställd till 4 kommuner" in heard(asked)


async def told(room: Room, rule: str, name: str | None) -> Reply | None:
    """What a notice about the first question says now, to somebody or in the channel."""
    to = await member_called(room.store, room.network, name) if name else None
    async with room.store.reading(room.network.id) as unit:
        question = await unit.round_questions.numbered(1)
        assert question is not None
        about = Unasked(unit.network, room.now, "sv", question.id, {}, to, MadeUpLinks())
        return await ROUTES.notices[rule](about, unit)


async def test_each_gets_the_question_with_its_answers_as_buttons_and_a_press_answers_it(room: Room):
    await room.says(KIM, STUDENTS)
    asked = await told(room, ASKED, BO.name)
    assert asked is not None
    assert "Tar ni emot studenter?" in heard(asked)
    assert [b["title"] for b in buttons(asked)] == ["Ja", "Nej", "Svara med kommentar"]
    press = buttons(asked)[0]["data"]
    done = await room.sends(BO.name, str(press["verb"]), **{k: v for k, v in press.items() if k != "verb"})
    assert "Bjuv: Ja" in heard(done)
    assert done.replaces
    assert await told(room, ASKED, BO.name) is None
    assert await told(room, NUDGE, BO.name) is None


async def test_the_form_of_an_answer_shows_what_was_answered_and_refuses_what_answers_nothing(room: Room):
    await room.says(KIM, "hemfråga: hur många platser har ni? svar senast fredag")
    async with room.store.reading(room.network.id) as unit:
        [question] = await unit.round_questions.all()
    await room.opens(BO.name, "round.write", question=question.id)
    again = await room.presses(BO.name, "Skicka svaret", amount="många", text="vet inte")
    assert "Skriv en siffra" in heard(again)
    assert "vet inte" in str(again.form)
    done = await room.presses(BO.name, "Skicka svaret", amount="12,5", text="ungefär")
    assert "Bjuv: 12,5 platser – ungefär" in heard(done)
    shown = await room.opens(BO.name, "round.write", question=question.id)
    assert "12,5" in str(shown.form)


async def test_the_day_after_the_last_the_table_goes_to_the_channel_with_the_silent_named(room: Room):
    await room.says(KIM, STUDENTS)
    await room.says(BO.name, "svara 1: ja")
    assert await told(room, TABLE, None) is None
    room.later(days=15)
    async with room.store.unit(room.network.id) as unit:
        await close_due(unit, room.now)
        await unit.commit()
    posted = await told(room, TABLE, None)
    assert posted is not None
    assert "1 av 4 svarade" in heard(posted)
    assert "Bjuv: Ja" in heard(posted)
    assert {b["data"]["verb"] for b in buttons(posted)} == {"round.file"}


async def test_in_the_channel_the_table_follows_the_answers(room: Room):
    await room.says(KIM, STUDENTS)
    room.place = Place.CHANNEL
    shown = await room.says(CHAIR.name, "hemfråga 1")
    assert shown.live is not None
    assert shown.live.rule == "round-table"
    assert "Avsluta" not in [b["title"] for b in buttons(shown)]


@pytest.mark.parametrize("verb", ["round.answer", "round.show", "round.close", "round.written"])
async def test_a_made_up_question_is_nobodys(room: Room, verb: str):
    for data in ({"question": 99}, {"question": "x"}, {}):
        assert NOT_FOR_YOU in heard(await room.sends(KIM, verb, **data))


async def test_what_people_typed_is_no_markup(room: Room):
    await room.says(KIM, "hemfråga: **Fet** [länk](https://example.org)? svar senast 21/9")
    await room.says(BO.name, "svara 1: <at>alla</at> *ja*")
    shown = await room.says(BO.name, "hemfråga 1")
    assert "Bjuv: alla *ja*" in heard(shown)
    kinds = {part["type"] for part in shown.card["body"] if "Bjuv" in str(part) or "Fet" in str(part)}  # type: ignore[index,union-attr]
    assert kinds == {"RichTextBlock"}


async def test_the_answers_come_as_a_file_in_ones_own_chat(room: Room):
    await room.says(KIM, STUDENTS)
    assert "round.file" not in str((await room.says(BO.name, "hemfråga 1")).card)
    await room.says(BO.name, "svara 1: ja")
    room.place = Place.CHANNEL
    await room.says(ASA.name, "hemfråga 1")
    told = await room.presses(ASA.name, "Ladda ner")
    assert [part.private for part in told.then] == [True]
    assert "/documents/roundexcel-" in str(told.then[0].card)


async def test_two_answers_from_one_organisation_at_the_same_time_are_one_and_both_are_told(room: Room):
    await room.says(KIM, STUDENTS)
    said = await asyncio.gather(room.says(BO.name, "svara 1: ja"), room.says(BEA.name, "svara 1: nej"))
    assert sorted(heard(reply).split("Bjuv: ")[1].split()[0] for reply in said) == ["Ja", "Nej"]
    async with room.store.reading(room.network.id) as unit:
        [question] = await unit.round_questions.all()
        rows = await unit.round_answers.of_question(question.id)
        [row] = [r for r in rows if r.answered]
        acts = await unit.acts.about("RoundAnswer", row.id)
    assert [act.act for act in acts].count("answer-round") == 2


async def test_an_answer_is_given_in_the_channel_too(room: Room):
    await room.says(KIM, STUDENTS)
    room.place = Place.CHANNEL
    assert "Bjuv: Ja" in heard(await room.says(BO.name, "svara 1: ja"))


async def test_what_else_is_said_of_a_question(room: Room):
    await speak(
        room,
        (KIM, STUDENTS, "Hemfråga 1"),
        (BO.name, "ta bort vårt svar på hemfråga 1", "Det finns inget svar på hemfråga 1"),
        (BO.name, "svara nej på hemfråga 1", "Bjuv: Nej"),
        (BO.name, "ändra vårt svar på hemfråga 1 till ja", "Bjuv: Ja"),
        (ASA.name, "påminn alla om hemfråga 1", ["saknas från Åmål, Älmhult och Örebro", "21 september 2026"]),
        (BO.name, "ta bort vårt svar på hemfråga 1", "från Bjuv är borttaget"),
        (BO.name, "hemfråga 1 som Excel", "Svaren på hemfråga 1"),
        (KIM, "Bjuv svarar nej på hemfråga 1", "Bjuv: Nej"),
        (KIM, "ställ frågan om studenter igen", "Hemfråga 2 är ställd"),
    )
    form = await room.says(BO.name, "svara på hemfråga 2")
    assert form.form is not None


async def test_where_no_question_was_about_it_what_was_said_at_meetings_is_looked_for(room: Room):
    found = heard(await room.says(BO.name, "hur gör kommunerna med studenter?"))
    assert "anteckningar att läsa" in found
    assert "hemfråga" not in found
