"""The hand-over pack, and everything somebody holds moved to another."""

import io
from datetime import date

import pytest
from docx import Document

from bot.documents.pack_docx import pack_docx
from bot.documents.papers import list_paper
from meetings.actions.handing_on import ANSWERED, ASKED
from meetings.actions.items import Preparer
from meetings.actions.pack import pack_of
from meetings.agenda.items import LONGEST_TITLE, StandingItem
from tests.builders import ASA, BO, CHAIR
from tests.conversations import FOR_LEADS, NOT_FOR_YOU, Room, buttons, heard
from tests.dialogs.meeting_room import MadeUpLinks
from tests.dialogs.test_card_sizes import LARGEST, sizes
from tests.dialogs.test_succession import KIM, LISA, TEST, by_name, given, notices, on, preparers, somebody, told
from tests.dialogs.test_succession import room as succession_room

room = succession_room
QUESTION = f"{LISA.name} frågar om du kan ta över 2 uppdrag"


@pytest.fixture
async def held(room: Room) -> Room:
    """Lisa has two matters by name, answers for somebody outside and for a standing item."""
    room.links = MadeUpLinks()
    await by_name(room, "Enkäten", LISA.name)
    await by_name(room, "Länken", LISA.name)
    lisa = await somebody(room, LISA.name)
    await given(room, "Yttrandet", Preparer(member_id=lisa.id, outside="Länsstyrelsen"))
    async with room.store.unit(room.network.id) as unit:
        await unit.standing.add(StandingItem(0, room.network.id, "Undernätverk", responsible_id=lisa.id))
        await unit.commit()
    return room


async def document(room: Room, name: str) -> str:
    """Everything that is written in it."""
    member = await somebody(room, name)
    async with room.store.reading(room.network.id) as unit:
        made = pack_docx(await pack_of(unit, member, room.now.date()), "sv", room.now)
    opened = Document(io.BytesIO(made))
    cells = [p.text for t in opened.tables for row in t.rows for cell in row.cells for p in cell.paragraphs]
    return "\n".join([*(p.text for p in opened.paragraphs), *cells])


class TestThePack:
    async def test_a_member_gets_their_own_and_a_document_with_all_of_it(self, held: Room):
        reply = await held.says(LISA.name, "överlämning")
        said = heard(reply)
        assert "Överlämning Lisa Hittelund" in said
        assert "Plats: Socialchef, Perstorp" in said
        assert "2 öppna uppdrag" in said
        assert "Väntar på svar från andra" in said
        assert all(part in said for part in ("Enkäten", "Länken", "Yttrandet", "Undernätverk", "12 november 2026"))
        assert [b["title"] for b in buttons(reply)] == ["Öppna i Word", "Flytta till …"]
        written = await document(held, LISA.name)
        for part in (
            "Överlämning Lisa Hittelund",
            "Plats: Socialchef, Perstorp",
            "Enkäten",
            "Inlagt 5 oktober 2026, 10.00 av Kim Påhittad",
            "Väntar på svar från andra",
            "Undernätverk",
            "torsdag 21 januari 2027",
        ):
            assert part in written

    async def test_who_leads_gets_anybodys_and_others_only_their_own(self, held: Room):
        assert "Överlämning Lisa Hittelund" in heard(await held.says(KIM, "gör en överlämning för Lisa"))
        assert heard(await held.says(ASA.name, "gör en överlämning för Lisa")) == FOR_LEADS

    async def test_roles_stand_with_their_terms(self, held: Room):
        assert "Roll: Ordförande" in await document(held, CHAIR.name)

    async def test_nothing_to_hand_over_is_said(self, held: Room):
        assert "Inga öppna uppdrag" in heard(await held.says(BO.name, "överlämning"))
        assert "Inga öppna uppdrag." in await document(held, BO.name)

    async def test_the_link_makes_it_and_only_of_a_member_of_the_network(self, held: Room):
        lisa = await somebody(held, LISA.name)
        async with held.store.reading(held.network.id) as unit:
            paper = await list_paper("packword", unit, f"openm{lisa.id}", held.now, "sv")
            assert paper
            assert paper.name == "Överlämning Lisa Hittelund, Testnätverket 2026-10-05.docx"
            assert (await paper.make())[:2] == b"PK"
            assert await list_paper("packword", unit, "openm999999", held.now, "sv") is None
            assert await list_paper("packword", unit, "open", held.now, "sv") is None

    async def test_titles_that_look_like_templates_or_markup_are_only_text(self, held: Room):
        await by_name(held, "{{ network }} <w:p/> {% for x in y %}", LISA.name)
        assert "{{ network }} <w:p/> {% for x in y %}" in (await document(held, LISA.name)).replace("\u2060", "")

    async def test_in_english_too(self, held: Room):
        held.locale = "en"
        assert "Hand-over Lisa Hittelund" in heard(await held.says(LISA.name, "handover pack"))

    async def test_ones_last_day_can_be_told_with_it(self, held: Room):
        said = heard(await held.says(LISA.name, "jag slutar 31/12, gör en överlämning"))
        assert "Jag säger till ordförande och samordnare att din sista dag är 31 december 2026" in said
        assert "Överlämning Lisa Hittelund" in said
        assert len(await notices(held, "Member", "leaving-told")) == 2


async def test_the_cards_stay_small_with_many_things_and_the_longest_titles(held: Room):
    lisa = await somebody(held, LISA.name)
    for n in range(40):
        title = f"{n} " + "å" * (LONGEST_TITLE - 4)
        await by_name(held, title, LISA.name)
        await given(held, title, Preparer(member_id=lisa.id, outside="Länsstyrelsen i länet"))
    pack = await held.says(KIM, "gör en överlämning för Lisa")
    form = await held.presses(KIM, "Flytta till …")
    await held.says(KIM, "Lisa har slutat")
    _, orphans = await told(held, (await notices(held, "Network", "orphans"))[0])
    assert orphans
    assert max(size for reply in (pack, form, orphans) for size in sizes(reply)) < LARGEST


class TestMoving:
    async def test_who_leads_moves_what_is_ticked_at_once_and_can_undo(self, held: Room):
        await held.says(KIM, "gör en överlämning för Lisa")
        test = await somebody(held, TEST.name)
        await held.presses(KIM, "Flytta till …")
        form = held.last[KIM].form
        assert form
        ticked = next(e for e in form["body"] if e.get("id") == "what")["value"].split(",")
        assert len(ticked) == 4
        said = heard(await held.presses(KIM, "Flytta", to=str(test.id), what=",".join(ticked[1:])))
        assert said == "Till Test Testsson nu: 2 uppdrag (2, 3) och en stående punkt"
        assert [await preparers(held, n) for n in (1, 2, 3)] == [[LISA.name], [TEST.name], [TEST.name]]
        async with held.store.reading(held.network.id) as unit:
            waiting = await unit.actions.numbered(3)
            assert waiting
            assert waiting.preparers[0].outside == "Länsstyrelsen"
        await held.says(KIM, "ångra")
        assert [await preparers(held, n) for n in (2, 3)] == [[LISA.name], [LISA.name]]

    async def test_a_member_asks_with_one_question_for_all(self, held: Room):
        await held.says(LISA.name, "överlämna till Test")
        test = await somebody(held, TEST.name)
        await held.presses(LISA.name, "Flytta till Test Testsson")
        form = held.last[LISA.name].form
        assert form
        what = next(e for e in form["body"] if e.get("id") == "what")["value"].split(",")
        assert len(what) == 3, "the standing item is not a member's to give away"
        said = heard(await held.presses(LISA.name, "Flytta", to=str(test.id), what=",".join(what[:2])))
        assert "Jag har frågat Test Testsson om att ta över 2 uppdrag (1, 2)" in said
        assert await preparers(held, 1) == [LISA.name]
        [row] = await notices(held, "Act", ASKED)
        who, card = await told(held, row)
        assert card
        assert who == TEST.name
        assert QUESTION in heard(card)
        assert "Nu är det ditt: 2 uppdrag (1, 2)" in heard(await held.presses(TEST.name, "Ja, jag tar över"))
        assert [await preparers(held, n) for n in (1, 2)] == [[TEST.name], [TEST.name]]
        [answer] = await notices(held, "Act", ANSWERED)
        assert "Test Testsson har tagit över 2 uppdrag (1, 2)." in heard((await told(held, answer))[1])
        await held.presses(TEST.name, "Ångra")
        assert await preparers(held, 1) == [LISA.name]

    async def test_no_leaves_everything_and_is_told(self, held: Room):
        row = await self.asked(held)
        who, _ = await told(held, row)
        assert "Då säger jag till Lisa Hittelund" in heard(await held.presses(who, "Nej"))
        assert await preparers(held, 1) == [LISA.name]
        [answer] = await notices(held, "Act", ANSWERED)
        assert "Test Testsson kan inte ta över" in heard((await told(held, answer))[1])
        assert "besvarad" in heard(await held.sends(TEST.name, "hand-on.yes", asked=row.object_id))

    async def test_what_somebody_else_has_got_meanwhile_is_not_asked_about(self, held: Room):
        row = await self.asked(held)
        await held.says(KIM, "ge uppdrag 1 till Åsa")
        await told(held, row)
        await held.presses(TEST.name, "Ja, jag tar över")
        assert [await preparers(held, n) for n in (1, 2)] == [[ASA.name], [TEST.name]]

    async def test_nobody_answers_or_moves_what_is_not_theirs(self, held: Room):
        row, lisa, test = await self.asked(held), await somebody(held, LISA.name), await somebody(held, TEST.name)
        assert heard(await held.sends(BO.name, "hand-on.yes", asked=row.object_id)) == NOT_FOR_YOU
        assert heard(await held.sends(BO.name, "hand-on.no", asked=row.object_id)) == NOT_FOR_YOU
        moved = {"to": str(test.id), "what": "a1,a2"}
        assert heard(await held.sends(BO.name, "succession.moved", former=lisa.id, **moved)) == FOR_LEADS
        assert heard(await held.sends(BO.name, "succession.moved", **moved)) == NOT_FOR_YOU
        assert "inget kvar att flytta" in heard(
            await held.sends(BO.name, "succession.moved", former=(await somebody(held, BO.name)).id, **moved)
        )
        assert heard(await held.opens(BO.name, "succession.move", former=lisa.id)) == FOR_LEADS
        assert [await preparers(held, n) for n in (1, 2)] == [[LISA.name], [LISA.name]]

    async def test_a_form_without_somebody_or_something_says_what_is_missing(self, held: Room):
        lisa, test = await somebody(held, LISA.name), await somebody(held, TEST.name)
        sent = {"former": lisa.id, "to": str(test.id), "what": ""}
        assert heard(await held.sends(KIM, "succession.moved", **sent)) == "Kryssa i minst en sak att flytta."
        assert heard(await held.sends(KIM, "succession.moved", **sent | {"to": ""})) == "Välj vem som ska ta över."
        assert heard(await held.sends(KIM, "succession.moved", **sent | {"to": "9999", "what": "a1"})) == NOT_FOR_YOU

    async def test_what_nobody_holds_is_given_from_its_card(self, held: Room):
        await held.says(KIM, "Lisa har slutat")
        row = (await notices(held, "Network", "orphans"))[0]
        who, card = await told(held, row)
        assert card
        assert "4 saker har ingen ansvarig längre" in heard(card)
        await held.presses(who, "Ge till …")
        test = await somebody(held, TEST.name)
        form = held.last[who].form
        assert form
        what = next(e for e in form["body"] if e.get("id") == "what")["value"]
        assert "Till Test Testsson nu: 3 uppdrag (1, 2, 3)" in heard(
            await held.presses(who, "Flytta", to=str(test.id), what=what)
        )
        assert (await told(held, row))[1] is None
        await on(held, date(2026, 10, 7))
        assert len(await notices(held, "Network", "orphans")) == 2

    async def asked(self, held: Room) -> object:
        await held.says(LISA.name, "överlämning")
        await held.presses(LISA.name, "Flytta till …")
        test = await somebody(held, TEST.name)
        form = held.last[LISA.name].form
        assert form
        what = next(e for e in form["body"] if e.get("id") == "what")["value"].split(",")[:2]
        await held.presses(LISA.name, "Flytta", to=str(test.id), what=",".join(what))
        [row] = await notices(held, "Act", ASKED)
        return row
