"""The turn to chair in words and by forms: whose it is and why, the past entered, elections, and what comes in time."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

import pytest

from meetings.network.people import Role
from meetings.ports import Store
from tests.builders import ASA, BO, CHAIR, COORDINATOR, a_network
from tests.conversations import FOR_LEADS, Room, talk
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


async def chairs(room: Room, day: date) -> list[str]:
    async with room.store.reading(room.network.id) as unit:
        return [m.name for m in await unit.members.roster(day) if Role.CHAIR in m.roles]


async def test_whose_turn_it_is_is_told_with_the_reason_for_the_first_three(room: Room):
    await speak(
        room,
        (KIM, "Åmål hade ordförandeskapet 2021\nBjuv 2019\nÄlmhult 2023 (Ärla Testlund)", "3 perioder är införda"),
        (
            BO.name,
            "vem står på tur?",
            [
                "Ordförande nu: Örjan Provén (Örebro).",
                "1. Bjuv – hade det senast 2019",
                "2. Åmål – hade det senast 2021",
                "3. Älmhult – hade det senast 2023",
            ],
        ),
    )


async def test_an_empty_history_is_said_to_be_empty(room: Room):
    await speak(
        room,
        (BO.name, "vem står på tur att vara ordförande?", ["1. Bjuv – har inte haft", "Historiken är tom"]),
        (BO.name, "ordförandehistorik", "Örjan Provén"),
    )


async def test_who_has_not_had_it_is_told_for_any_number_of_years_in_words_and_digits(room: Room):
    await speak(
        room,
        (KIM, "Bjuv hade ordförandeskapet 2022\nÅmål 2024", "2 perioder är införda"),
        (
            BO.name,
            "vilka har inte haft ordförandeskapet de senaste tre åren?",
            "Bjuv och Älmhult har inte haft ordförandeskapet de senaste 3 åren.",
        ),
        (BO.name, "vilka har inte haft ordförandeskapet de senaste 5 åren?", "Älmhult har inte haft"),
        (BO.name, "vilka har inte haft ordförandeskapet de senaste femton åren?", "de senaste 15 åren"),
        (BO.name, "vilka har aldrig haft ordförandeskapet?", "Älmhult har aldrig haft"),
        (BO.name, "vilka har haft ordförandeskapet de senaste tre åren?", ["2024: Åmål"]),
        (BO.name, "vem var ordförande 2022?", "2022: Bjuv"),
        (BO.name, "vem var ordförande 1999?", "Historiken säger inget om ordförandeskapet 1999"),
        (BO.name, "när var Bjuv ordförande senast?", ["Bjuv hade ordförandeskapet senast 2022.", "nummer 2 på tur"]),
        (BO.name, "har Älmhult någonsin haft ordförandeposten?", ["Älmhult har inte haft", "står på tur nu"]),
    )


async def test_lines_of_the_past_are_put_in_once_and_taken_back(room: Room):
    await speak(
        room,
        (
            KIM,
            "Båstad hade ordförandeskapet 2019",
            "hittar ingen Båstad",
        ),
        (KIM, "Bjuv hade ordförandeskapet 2019", ["Infört i ordförandehistoriken", "Bjuv: 2019"]),
        (KIM, "Bjuv hade ordförandeskapet 2019", "Bjuv finns redan i historiken"),
        (
            KIM,
            "Älmhult och Åmål 2020/2021 (Ada Påhittad)",
            ["2 perioder", "Älmhult (Ada Påhittad): 2020/2021", "Åmål: 2020/2021"],
        ),
        (KIM, "ångra", "tagit tillbaka"),
        (KIM, "Älmhult och Åmål 2020/2021 (Ada Påhittad)", "2 perioder"),
        (
            BO.name,
            "ordförandehistorik",
            ["2020/2021: Älmhult (Ada Påhittad)", "2019: Bjuv", "Bjuv: 2019", "Örebro (Örjan Provén)"],
        ),
        (KIM, "ta bort Bjuv 2019 ur historiken", "Borttaget ur ordförandehistoriken: Bjuv, 2019"),
        (KIM, "ta bort Bjuv 2019 ur historiken", "har ingen sådan period"),
        (KIM, "ordförandehistorik:\nBjuv 2019\nnågot helt annat", "kan inte läsa raden ”något helt annat”"),
    )


async def test_only_those_who_lead_enter_remove_and_elect(room: Room):
    await speak(
        room,
        (BO.name, "Bjuv hade ordförandeskapet 2019", FOR_LEADS),
        (BO.name, "ta bort Bjuv 2019 ur historiken", FOR_LEADS),
        (BO.name, "Bo valdes till ordförande för 2027", FOR_LEADS),
        (BO.name, "ordförandehistorik", "Ordförandehistorik"),
    )


async def test_an_election_says_what_ends_and_who_may_what_from_when(room: Room):
    await speak(
        room,
        (
            KIM,
            "Åsa och Bo valdes till ordförande för 2027",
            [
                "Åsa Testsson (Åmål) och Bo Exempelsson (Bjuv) är valda till ordförande",
                "från 1 januari 2027 till och med 31 december 2027",
                "Örjan Provén är ordförande till och med 31 december 2026",
                "får ordförandes rättigheter den 1 januari 2027",
                "överlämning",
            ],
        ),
    )
    assert await chairs(room, date(2026, 12, 31)) == [CHAIR.name]
    assert sorted(await chairs(room, date(2027, 1, 1))) == [BO.name, ASA.name]
    await talk(room, BO.name, [("vem står på tur?", ["1. Älmhult", "Redan valda: Åmål (2027) och Bjuv (2027)"])])
    await talk(room, KIM, [("ångra", "tagit tillbaka")])
    assert await chairs(room, date(2027, 1, 1)) == [CHAIR.name]


async def test_an_election_from_a_day_to_a_day_and_for_a_number_of_years(room: Room):
    await speak(
        room,
        (
            KIM,
            "välj Bo till ordförande från 1 januari till 31 december",
            "Bo Exempelsson (Bjuv) är vald till ordförande från 1 januari 2027 till och med 31 december 2027.",
        ),
        (KIM, "Åsa valdes till ordförande", "Bo Exempelsson är redan vald till ordförande från 1 januari 2027"),
        (KIM, "nätverket valde Ärla till ordförande 2028/2029", "från 1 juli 2028 till och med 30 juni 2029"),
        (KIM, "Trasan valdes till ordförande för 2030", "Trasan"),
        (KIM, "Exempelsson valdes till ordförande för 2030", "Flera heter Exempelsson"),
    )
