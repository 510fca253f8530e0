"""Find again: what was said or decided, the minutes of a day, and which there are; for those who may read them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from meetings.acting import By
from meetings.agenda.carrying import read
from meetings.minutes.listed import previous
from meetings.network.roster import end_membership
from meetings.ports import Store
from tests.builders import BO, COORDINATOR, DAYS, a_network, meetings_of, member_called
from tests.conversations import Room, buttons, heard, talk
from tests.dialogs.meeting_room import DURING, POINTS, MadeUpLinks

KIM = COORDINATOR.name
SECOND = datetime(2026, 11, 12, 9, 0, tzinfo=UTC)
LATER = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
"""After two meetings."""


@pytest.fixture
async def room(store: Store) -> Room:
    """After a meeting whose minutes are drafted."""
    room = Room(store, await a_network(store), datetime(2026, 9, 7, 8, 0, tzinfo=UTC), links=MadeUpLinks())
    for title in POINTS:
        await room.says(BO.name, f"lägg till punkten {title} på nästa möte")
    room.now = DURING
    await room.says(KIM, "starta mötet")
    await room.says(KIM, "anteckning under punkten Budget: vi ansöker om medel till testbäddarna")
    await room.says(KIM, "beslut under punkten Budget: ansökan skickas i oktober")
    await room.says(KIM, "anteckning under punkten Nätverkskartan: kartan är snart färdig")
    await room.says(KIM, "avsluta mötet")
    await room.says(KIM, "utkast")
    return room


async def a_second_meeting(room: Room, *said: str) -> None:
    """Another meeting with these notes, drafted too."""
    room.now = SECOND
    await room.says(KIM, "starta mötet")
    for words in said:
        await room.says(KIM, words)
    await room.says(KIM, "avsluta mötet")
    await room.says(KIM, "utkast")
    room.now = LATER


async def asks(room: Room, words: str, who: str = BO.name) -> str:
    return heard(await room.says(who, words))


class TestFinding:
    @pytest.mark.parametrize(
        "words",
        [
            "vad sa vi om testbäddar?",
            "vad sa vi om testbädden",
            "vad sa vi om tesbäddarna?",
            "vad sa vi om tetsbäddarna?",
            "vad sa vi om testbäddsfrågan?",
            "vad diskuterade vi kring testbäddarna på mötet 24/9?",
            "sök testbäddar i anteckningarna",
            "vad står det om testbäddar i protokollet?",
            "what did we say about testbäddar?",
        ],
    )
    async def test_in_other_forms_and_with_a_slip_the_point_is_the_answer(self, room: Room, words: str) -> None:
        said = await asks(room, words)
        assert "Budget 24 september 2026, utkast" in said
        assert "medel till testbäddarna" in said
        assert "kartan" not in said

    async def test_the_answer_has_the_document_behind_a_button(self, room: Room) -> None:
        reply = await room.says(BO.name, "vad sa vi om testbäddar?")
        assert [b["title"] for b in buttons(reply)] == ["Mötet 24 september 2026"]
        assert "minuteshtml" in buttons(reply)[0]["url"]

    async def test_the_newest_comes_first(self, room: Room) -> None:
        await a_second_meeting(room, "anteckning under Testbäddar: de byggs")
        said = await asks(room, "vad sa vi om testbäddar?")
        assert said.index("12 november 2026") < said.index("24 september 2026")
        assert "de byggs" in said

    async def test_when_it_was_taken_up_last_is_the_title(self, room: Room) -> None:
        await a_second_meeting(room, "anteckning under Testbäddar: de byggs")
        assert "togs senast upp 12 november 2026" in await asks(room, "när tog vi upp testbäddar senast?")

    async def test_a_time_that_is_said_bounds_it(self, room: Room) -> None:
        await a_second_meeting(room, "anteckning under Testbäddar: de byggs")
        september = await asks(room, "vad sa vi om testbäddar i september?")
        assert "24 september" in september
        assert "de byggs" not in september
        assert "från den tiden" in await asks(room, "vad sa vi om testbäddar 2024?")
        assert "de byggs" in await asks(room, "vad sa vi om testbäddar förra gången?")

    async def test_what_was_decided_is_told_apart_from_what_was_said(self, room: Room) -> None:
        decided = await asks(room, "vad beslutade vi om budgeten?")
        assert "Beslut: ansökan skickas i oktober" in decided
        assert "vi ansöker om medel" not in decided
        undecided = await asks(room, "vad beslutade vi om nätverkskartan?")
        assert "inget beslut" in undecided
        assert "snart färdig" in undecided

    async def test_all_decisions_are_found_without_a_word(self, room: Room) -> None:
        await a_second_meeting(room, "beslut under Jour: alla delar på den")
        said = await asks(room, "alla beslut 2026")
        assert said.index("alla delar på den") < said.index("ansökan skickas")
        assert "vi ansöker" not in said

    async def test_without_a_word_and_without_a_time_it_is_asked_for(self, room: Room) -> None:
        assert "Vad ska jag leta efter?" in await asks(room, "vad sa vi om?")

    async def test_several_words_are_looked_for_under_one_point(self, room: Room) -> None:
        assert "medel" in await asks(room, "vad sa vi om medel till testbäddar?")
        apart = await asks(room, "vad sa vi om testbäddar och nätverkskartan?")
        assert "Alla orden står inte under samma punkt" in apart
        assert "kartan är snart färdig" in apart

    async def test_a_point_under_which_nothing_was_recorded_is_found_by_its_heading(self, room: Room) -> None:
        assert "inget är antecknat" in await asks(room, "vad sa vi om lokalerna?")

    async def test_nothing_found_says_what_to_try(self, room: Room) -> None:
        said = await asks(room, "vad sa vi om rymdfärder?")
        assert "”rymdfärder”" in said
        assert "alla anteckningar" in said

    async def test_what_has_been_taken_out_of_a_draft_is_not_found(self, room: Room) -> None:
        room.now += timedelta(hours=1)
        await room.says(KIM, "anteckning under punkten Budget: hemligheten är stor")
        await room.says(KIM, "utkast")
        assert "stor" in await asks(room, "vad sa vi om hemligheten?")
        async with room.store.unit(room.network.id) as unit:
            [note] = [n for n in await unit.notes.all() if "hemligheten" in n.text]
            await unit.notes.save(replace(note, removed=True))
            await unit.commit()
        assert "hittar inget" in await asks(room, "vad sa vi om hemligheten?")

    async def test_what_is_internal_is_found_within_the_network_and_marked(self, room: Room) -> None:
        room.now = LATER
        await room.says(KIM, "lägg anteckningarna till handlingarna")
        async with room.store.reading(room.network.id) as unit:
            [first] = [m for m in await unit.meetings.all() if m.starts_on == DAYS[0]]
            titles = [p.title for p in await read(unit, first, room.now.date())]
        await room.says(KIM, f"punkt {titles.index('Budget') + 1} är intern")
        await room.says(KIM, "publicera anteckningarna")
        await room.presses(KIM, "Publicera")
        said = await asks(room, "vad sa vi om testbäddar?")
        assert "publicerade" in said
        assert "[publiceras inte]" in said

    async def test_user_text_is_no_markup(self, room: Room) -> None:
        room.now += timedelta(hours=1)
        await room.says(KIM, "anteckning under punkten Budget: [här](https://example.org) {{DATE(2026)}} om remissen")
        await room.says(KIM, "utkast")
        reply = await room.says(BO.name, "vad sa vi om remissen?")
        runs = [e for e in reply.card["body"] if "remissen" in str(e) and "example.org" in str(e)]
        assert [e["type"] for e in runs] == ["RichTextBlock"]


class TestWhoFinds:
    async def test_notes_of_a_meeting_that_is_not_drafted_are_found_by_nobody(self, store: Store) -> None:
        room = Room(store, await a_network(store), DURING, links=MadeUpLinks())
        await room.says(KIM, "starta mötet")
        await room.says(KIM, "anteckning under Jour: vi delar på den")
        for who in (BO.name, KIM):
            assert "inga anteckningar att läsa" in await asks(room, "vad sa vi om jour?", who)
        assert "inte sammanställda" in await asks(room, "visa anteckningarna från 24/9")
        assert "Skriv ”utkast”" in await asks(room, "visa anteckningarna från 24/9", KIM)

    async def test_nothing_of_another_network_is_found(self, room: Room) -> None:
        other = Room(room.store, await a_network(room.store, "Det andra"), LATER, links=MadeUpLinks())
        assert "inga anteckningar" in await asks(other, "vad sa vi om testbäddar?")
        assert "inga anteckningar" in await asks(other, "alla anteckningar")
        found = await meetings_of(room.store, room.network)
        async with room.store.reading(other.network.id) as unit:
            assert await unit.versions.newest() == []
            assert await previous(unit, found[2]) is None

    async def test_who_has_left_learns_nothing(self, room: Room) -> None:
        bo, kim = [await member_called(room.store, room.network, who) for who in (BO.name, KIM)]
        async with room.store.unit(room.network.id) as unit:
            await end_membership(unit, By(kim, room.now), bo, room.now.date())
            await unit.commit()
        room.now = LATER
        for words in ("vad sa vi om testbäddar?", "föregående anteckningar", "alla anteckningar", "hemrapport"):
            said = await asks(room, words)
            assert "24 september" not in said
            assert "testbädd" not in said.replace("”testbäddar”", "")


class TestShowing:
    async def test_the_minutes_of_a_day_or_the_last_ones(self, room: Room) -> None:
        await a_second_meeting(room, "anteckning under Jour: vi delar på den")
        pairs = (
            ("visa anteckningarna från 24/9", ["24 september 2026", "ansökan skickas i oktober"]),
            ("föregående anteckningar", "12 november 2026"),
            ("senaste minnesanteckningarna", "12 november 2026"),
            ("anteckningarna från september", "24 september 2026"),
            ("vad beslutades på förra mötet?", "12 november 2026"),
        )
        await talk(room, BO.name, pairs)

    async def test_at_a_meeting_the_previous_ones_are_of_the_meeting_before(self, room: Room) -> None:
        room.now = SECOND
        await room.says(KIM, "starta mötet")
        assert "24 september 2026" in await asks(room, "visa föregående anteckningar")

    async def test_they_lead_to_the_minutes_before_them(self, room: Room) -> None:
        await a_second_meeting(room, "anteckning under Jour: vi delar på den")
        reply = await room.says(BO.name, "senaste anteckningarna")
        [back] = [b for b in buttons(reply) if b["title"] == "Föregående: 24 september 2026"]
        assert "minuteshtml" in back["url"]
        first = await room.says(BO.name, "visa anteckningarna från 24/9")
        assert not [b for b in buttons(first) if b["title"].startswith("Föregående")]

    async def test_the_card_of_a_draft_leads_to_the_minutes_before_it(self, room: Room) -> None:
        room.now = SECOND
        await room.says(KIM, "starta mötet")
        await room.says(KIM, "anteckning under Jour: vi delar på den")
        card = await room.says(KIM, "utkast")
        assert "Föregående: 24 september 2026" in [b["title"] for b in buttons(card)]

    async def test_all_of_a_year_with_the_state_of_each(self, room: Room) -> None:
        await a_second_meeting(room, "anteckning under Jour: vi delar på den")
        await room.says(KIM, "lägg anteckningarna från 24/9 till handlingarna")
        said = await asks(room, "alla protokoll 2026")
        assert "Minnesanteckningar 2026" in said
        lines = said.splitlines()
        assert ["12 november 2026" in lines[1], "utkast" in lines[1]] == [True, True]
        assert ["24 september 2026" in lines[2], "fastställda" in lines[2]] == [True, True]
        assert "inga anteckningar från den tiden" in await asks(room, "alla protokoll 2024")
