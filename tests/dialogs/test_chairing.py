"""The turn to chair in words and by forms: whose it is and why, the past entered, elections, and what comes in time."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.upkeep import reconcile
from dialogs import ROUTES
from dialogs.turn import Reply, Unasked
from meetings.chairing.proposing import RULE
from meetings.network.people import Role
from meetings.ports import Store
from tests.builders import ASA, BO, CHAIR, COORDINATOR, Someone, a_network, member_called
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


async def test_at_the_meeting_the_decision_is_noted_under_the_point_about_it(room: Room):
    await talk(room, KIM, [("lägg till punkten Val av ordförande", "Val av ordförande")])
    room.now = datetime(2026, 9, 24, 8, 0, tzinfo=UTC)
    await speak(
        room,
        (KIM, "starta mötet", "börjat"),
        (
            KIM,
            "Bo valdes till ordförande",
            [
                "Bo Exempelsson (Bjuv) är vald till ordförande från 24 september 2026 tills vidare.",
                "Örjan Provén är ordförande till och med 23 september 2026.",
                "har ordförandes rättigheter nu",
                "Beslutet är antecknat under ”Val av ordförande”",
            ],
        ),
    )
    async with room.store.reading(room.network.id) as unit:
        [kept] = [t for t in await unit.chair_turns.all() if not t.removed]
        [noted] = [n for n in await unit.notes.of_meeting(kept.meeting_id or 0) if not n.removed]
    assert noted.text == "Bo Exempelsson (Bjuv) valdes till ordförande från 24 september 2026 tills vidare."
    await room.presses(KIM, "Ångra")
    assert await chairs(room, date(2026, 9, 24)) == [CHAIR.name]
    async with room.store.reading(room.network.id) as unit:
        assert all(n.removed for n in await unit.notes.of_meeting(kept.meeting_id or 0))


async def told(room: Room, rule: str, name: str) -> Reply | None:
    """What the notice about the newest chair's term says now."""
    to = await member_called(room.store, room.network, name, room.now.date())
    async with room.store.reading(room.network.id) as unit:
        term = max((t for t in await unit.role_terms.all() if t.role is Role.CHAIR), key=lambda t: t.id)
        rows = [d for d in await unit.deliveries.about("RoleTerm", term.id) if d.rule == rule]
        assert rows, f"no {rule}"
        unasked = Unasked(unit.network, room.now, "sv", term.id, {}, to, MadeUpLinks())
        said = await ROUTES.notices[rule](unasked, unit)
    if said and said.card:
        room.last[name] = said
    return said


async def test_the_election_is_proposed_in_time_with_a_button_that_adds_the_point(room: Room):
    await speak(
        room,
        (KIM, "Bjuv hade ordförandeskapet 2019\nÅmål 2024", "2 perioder"),
        (KIM, "Ärla valdes till ordförande till 31 december", "till och med 31 december 2026"),
    )
    room.now = datetime(2026, 10, 1, 8, 0, tzinfo=UTC)
    await reconcile(room.store, room.now)
    made = await told(room, RULE, KIM)
    assert made is not None
    said = heard(made)
    assert "Ordförandeskapet går ut den 31 december 2026" in said
    assert "Mötet den 12 november 2026 är det sista före dess" in said
    assert "Bjuv – hade det senast 2019" in said
    assert await told(room, RULE, BO.name) is None
    added = await room.presses(KIM, "Lägg till 12 november")
    assert "”Val av ordförande” står nu på dagordningen för mötet den 12 november 2026" in heard(added)
    again = await told(room, RULE, KIM)
    assert again is not None
    assert "står redan på dagordningen" in heard(again)
    await talk(room, KIM, [("Bo valdes till ordförande för 2027", "Bo Exempelsson (Bjuv) är vald")])


async def test_no_election_is_proposed_when_somebody_is_elected_after(room: Room):
    await talk(room, KIM, [("Ärla valdes till ordförande till 31 december", "till och med 31 december 2026")])
    room.now = datetime(2026, 10, 1, 8, 0, tzinfo=UTC)
    await reconcile(room.store, room.now)
    async with room.store.reading(room.network.id) as unit:
        term = max((t for t in await unit.role_terms.all() if t.role is Role.CHAIR), key=lambda t: t.id)
    await talk(room, KIM, [("Bo valdes till ordförande för 2027", "Bo Exempelsson (Bjuv) är vald")])
    kim = await member_called(room.store, room.network, KIM)
    async with room.store.reading(room.network.id) as unit:
        unasked = Unasked(unit.network, room.now, "sv", term.id, {}, kim, MadeUpLinks())
        assert await ROUTES.notices[RULE](unasked, unit) is None


async def test_the_point_is_added_by_those_who_lead_alone(room: Room):
    async with room.store.reading(room.network.id) as unit:
        meeting = (await unit.meetings.all())[0]
    assert heard(await room.sends(BO.name, "chairing.point", meeting=meeting.id)) == NOT_FOR_YOU
    assert heard(await room.sends(KIM, "chairing.point", meeting=9999)) == NOT_FOR_YOU
    assert heard(await room.opens(BO.name, "chairing.open")) == NOT_FOR_YOU


async def test_the_new_chair_gets_the_formers_hand_over_on_the_day(room: Room):
    await talk(room, KIM, [("Bo valdes till ordförande för 2027", "Bo Exempelsson (Bjuv) är vald")])
    assert await told(room, "role-begins", BO.name) is None, "it has not begun"
    room.now = datetime(2027, 1, 4, 8, 0, tzinfo=UTC)
    made = await told(room, "role-begins", BO.name)
    assert made is not None
    assert f"Från {CHAIR.name}" in [b["title"] for b in buttons(made)]


async def test_the_form_takes_one_turn_and_several_lines_and_says_what_is_wrong(room: Room):
    opened = await room.opens(KIM, "chairing.open")
    assert opened.form is not None
    again = await room.fills(KIM, "Lägg till", name="Ada Påhittad")
    assert "Välj en dag." in heard(again)
    again = await room.fills(KIM, "Lägg till", first="2019-12-31", until="2019-01-01")
    assert "Sista dagen ligger före den första" in heard(again)
    again = await room.fills(KIM, "Lägg till", first="2019-01-01", until="2019-12-31", lines="Bjuv 2020\nblommor")
    assert "kan inte läsa raden ”blommor”" in heard(again)
    assert inputs(again)["lines"] == "Bjuv 2020\nblommor"
    done = await room.fills(KIM, "Lägg till", lines="Bjuv 2020\nÅmål: 2021 (Åsa Testsson)")
    assert "3 perioder är införda" in heard(done)
    assert "Åmål (Åsa Testsson): 2021" in heard(done)


async def test_organisations_that_left_or_became_part_of_another_are_passed_over(room: Room):
    async with room.store.unit(room.network.id) as unit:
        homes = {o.name: o for o in await unit.organisations.all()}
        await unit.organisations.save(replace(homes["Bjuv"], left_on=date(2026, 6, 30)))
        await unit.organisations.save(replace(homes["Älmhult"], merged_into_id=homes["Åmål"].id))
        await unit.commit()
    await speak(
        room,
        (KIM, "Bjuv hade ordförandeskapet 2019", "Bjuv: 2019"),
        (ASA.name, "vem står på tur?", "1. Åmål"),
        (ASA.name, "ordförandehistorik", "2019: Bjuv"),
    )
    said = heard(await room.says(ASA.name, "vem står på tur?"))
    assert "Bjuv" not in said
    assert "Älmhult" not in said


OF_THE_NORTH_WEST = {
    "Bjuv": "2019/2020",
    "Helsingborg": "2018/2019",
    "Höganäs": "2018/2019",
    "Perstorp": "2019/2020",
    "Ängelholm": "2020/2021",
    "Åstorp": "2020/2021",
    "Örkelljunga": "2018/2019",
    "Båstad": "2016/2017",
    "Klippan": "2017",
    "Landskrona": "2015/2016",
}
"""Terms made up so that each of the years has somebody."""


async def test_the_four_that_have_not_had_it_for_three_years_are_named_and_no_other(sqlite_store: Store):
    homes = [*OF_THE_NORTH_WEST, "Svalöv"]
    members = [Someone(f"Testperson {n} Påhittad", home) for n, home in enumerate(homes)]
    now = datetime(2021, 8, 27, 8, 0, tzinfo=UTC)
    network = await a_network(sqlite_store, members=(*members, COORDINATOR), meetings=(date(2021, 9, 24),))
    room = Room(sqlite_store, network, now)
    lines = [f"{home} {period}" for home, period in OF_THE_NORTH_WEST.items()]
    await speak(
        room,
        (KIM, "\n".join(["Ordförandehistorik:", *lines]), "10 perioder är införda"),
        (
            members[0].name,
            "vilka har inte haft ordförandeskapet de senaste 3 åren?",
            "Båstad, Klippan, Landskrona och Svalöv har inte haft ordförandeskapet de senaste 3 åren.",
        ),
        (members[0].name, "vem står på tur?", ["1. Svalöv", "2. Landskrona", "3. Båstad", "Därefter: Klippan"]),
    )


async def test_in_english(room: Room):
    room.locale = "en"
    await speak(
        room,
        (KIM, "Bjuv had the chair 2019", "Added to the history of the chair"),
        (BO.name, "whose turn is it to chair?", ["Chair now: Örjan Provén (Örebro).", "1. Åmål – has not had"]),
        (KIM, "Bo was elected chair for 2027", "Bo Exempelsson (Bjuv) is elected chair from 1 January 2027"),
    )


async def test_several_in_a_line_a_table_and_ones_own_are_read_and_nothing_is_left_out(room: Room):
    await speak(
        room,
        (KIM, "Bjuv var ordförande 2017 och Åmål 2018", ["• Bjuv: 2017", "• Åmål: 2018"]),
        (KIM, "Bjuv var ordförande 2019 och 2021", ["• Bjuv: 2019", "• Bjuv: 2021"]),
        (KIM, "Ordförandehistorik: Åmål 2012, Bjuv 2013", ["• Åmål: 2012", "• Bjuv: 2013"]),
        (KIM, "Älmhult\t2014\tAda Påhittad\nÅmål\t2015\t", ["• Älmhult (Ada Påhittad): 2014", "• Åmål: 2015"]),
        (CHAIR.name, "vi hade ordförandeskapet 2016", "• Örebro: 2016"),
        (KIM, "lägg till Åmål våren 2011 i ordförandehistoriken", "• Åmål: 1 januari – 30 juni 2011"),
        (KIM, "Bo Exempelsson hade ordförandeskapet 2010", "• Bjuv (Bo Exempelsson): 2010"),
        (KIM, "ta bort Bjuv 2017-2021 ur historiken", "3 perioder då: 2017, 2019 och 2021"),
    )


async def test_what_only_resembles_a_turn_of_the_past_is_none(room: Room):
    for said in (
        "vem var ordförande 2019",
        "Bjuv hade ordförandeskapet 2025 men det gick inte så bra",
        "Bjuv hade 12 platser 2025",
        "Bjuv 24/9",
        "Bjuv 2028",
        "beslut: Bo valdes till ordförande för 2027",
        "valdes Bo till ordförande?",
    ):
        await room.says(KIM, said)
    async with room.store.reading(room.network.id) as unit:
        assert await unit.chair_turns.all() == []


async def test_elections_are_told_in_other_words_too(room: Room):
    for said, year in (
        ("till ordförande för 2027 valdes Åsa och Bo", 2027),
        ("Åsa Testsson, Åmål, och Bo Exempelsson, Bjuv, omvaldes till ordförande för 2028", 2028),
        ("ny ordförande från 1 januari 2029 är Bo", 2029),
        ("vi har valt Åsa till ny ordförande för 2030", 2030),
    ):
        assert "till ordförande från" in heard(await room.says(KIM, said)), said
        assert BO.name in await chairs(room, date(year, 2, 1)) or year == 2030
    assert await chairs(room, date(2030, 2, 1)) == [ASA.name]
