"""The answers to a question taken home as a workbook, read by a program that did not write it."""

from datetime import UTC, date, datetime
from io import BytesIO

import pytest
from openpyxl import load_workbook

from bot.documents.papers import list_paper
from bot.documents.workbook import MEDIA_TYPE
from meetings.acting import By
from meetings.network.people import Network
from meetings.ports import DocumentKind, Store
from meetings.rounds.answering import answer
from meetings.rounds.asking import Wanted, ask
from meetings.rounds.records import QuestionKind, RoundQuestion
from meetings.rounds.said import given
from tests.builders import ASA, BO, CHAIR, Someone, a_network, member_called

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
LAST = date(2026, 9, 21)


@pytest.fixture
async def network(sqlite_store: Store) -> Network:
    return await a_network(sqlite_store, "Testnätverket")


async def answered(store: Store, network: Network, wanted: Wanted, *words: tuple[Someone, str]) -> RoundQuestion:
    async with store.unit(network.id) as unit:
        question = (await ask(unit, By(await member_called(store, network, CHAIR.name), NOW), wanted)).thing
        for who, said in words:
            meant = given(question, said)
            assert meant is not None
            await answer(unit, By(await member_called(store, network, who.name), NOW), question, meant)
        await unit.commit()
    return question


async def rows_of(store: Store, network: Network, question: RoundQuestion, locale: str = "sv") -> list[tuple]:
    async with store.reading(network.id) as unit:
        found = await list_paper(DocumentKind.ROUND_WORKBOOK, unit, f"q{question.id}", NOW, locale)
    assert found is not None
    assert found.media_type == MEDIA_TYPE
    assert f"hemfråga {question.number}, Testnätverket 2026-09-07.xlsx" in found.name or locale == "en"
    [sheet] = load_workbook(BytesIO(await found.make())).worksheets
    return [tuple(cell.value for cell in row) for row in sheet.rows]


async def test_numbers_are_numbers_and_the_silent_have_their_rows(sqlite_store: Store, network: Network):
    wanted = Wanted("Hur många platser har ni?", LAST, QuestionKind.NUMBER, unit="platser")
    question = await answered(sqlite_store, network, wanted, (BO, "12,5 ungefär"), (ASA, "14"))
    assert await rows_of(sqlite_store, network, question) == [
        ("Kommun", "Svar: Hur många platser har ni?", "Kommentar", "Svarat av", "Svarade"),
        ("Bjuv", 12.5, "ungefär", BO.name, datetime(2026, 9, 7)),  # noqa: DTZ001 -- a day has no zone
        ("Åmål", 14, None, ASA.name, datetime(2026, 9, 7)),  # noqa: DTZ001 -- the same
        ("Älmhult", None, None, None, None),
        ("Örebro", None, None, None, None),
    ]


async def test_what_was_answered_last_time_stands_beside_and_no_text_is_calculated(
    sqlite_store: Store, network: Network
):
    first = await answered(sqlite_store, network, Wanted("=1+1", LAST), (BO, "=2+2"))
    second = Wanted("=1+1", LAST, follows_id=first.id)
    question = await answered(sqlite_store, network, second, (BO, "=cmd|' /C calc'!A0"))
    heads, bjuv, *_ = await rows_of(sqlite_store, network, question)
    assert heads == ("Kommun", "Svar: =1+1", "Förra gången", "Svarat av", "Svarade")
    assert bjuv[1:3] == ("=cmd|' /C calc'!A0", "=2+2")


async def test_a_yes_is_written_in_the_readers_language(sqlite_store: Store, network: Network):
    question = await answered(sqlite_store, network, Wanted("Ja?", LAST, QuestionKind.YES_NO), (BO, "ja"))
    assert (await rows_of(sqlite_store, network, question, "en"))[1][:2] == ("Bjuv", "Yes")


async def test_no_other_networks_question_is_opened(sqlite_store: Store, network: Network):
    question = await answered(sqlite_store, network, Wanted("Vad?", LAST))
    other = await a_network(sqlite_store, "Ett annat nätverk")
    async with sqlite_store.reading(other.id) as unit:
        for said in (f"q{question.id}", "q999", "qx", "open"):
            assert await list_paper(DocumentKind.ROUND_WORKBOOK, unit, said, NOW, "sv") is None
