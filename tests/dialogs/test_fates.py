"""Asked at any time: what a person or a municipality has on the agendas, and what became of a point."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from meetings.acting import By
from meetings.agenda.items import AgendaItem, AgendaState, Call
from meetings.calendar.scheduling import cancel
from meetings.ports import Store
from tests.builders import ARLA, ASA, BO, CHAIR, meetings_of, member_called
from tests.conversations import NOT_FOR_YOU, buttons, heard
from tests.dialogs.meeting_room import DURING, MadeUpLinks, MeetingRoom, a_meeting

AUGUST = datetime(2026, 8, 20, 8, tzinfo=UTC)
OCTOBER = datetime(2026, 10, 1, 8, tzinfo=UTC)
FEBRUARY = datetime(2027, 2, 1, 8, tzinfo=UTC)


@pytest.fixture
async def room(store: Store) -> MeetingRoom:
    room = await a_meeting(store)
    room.now = AUGUST
    return room


async def raised(room: MeetingRoom, title: str, who: str = ASA.name, at: int | None = 0, **more: object) -> AgendaItem:
    """A suggestion as it is stored, for the meeting of that number."""
    member = await member_called(room.store, room.network, who)
    meeting_id = None if at is None else (await meetings_of(room.store, room.network))[at].id
    item = AgendaItem(0, room.network.id, meeting_id, title, member.id, AUGUST, position=9)
    async with room.store.unit(room.network.id) as unit:
        made = await unit.agenda.add(replace(item, **more))  # type: ignore[arg-type]
        await unit.commit()
    return made


async def asks(room: MeetingRoom, said: object = None, who: str = ASA.name) -> str:
    return heard(await room.means(who, "item_fate", item_ref=said))


async def lists(room: MeetingRoom, **slots: object) -> str:
    return heard(await room.means(ASA.name, "list_agenda", **slots))


class TestWhose:
    async def test_a_municipality_has_what_its_members_raised_and_what_was_passed_on_for_it(self, room: MeetingRoom):
        await raised(room, "Jour", BO.name)
        await raised(room, "Bemanning", ASA.name, at=1, on_behalf_of="Bjuvs kommun")
        await raised(room, "Bjuvstavad", ARLA.name, at=1, on_behalf_of="Bjuvstad")
        said = await lists(room, municipality="Bjuv")
        assert said.splitlines()[0] == "Punkter från Bjuv"
        assert said.index("24 september 2026") < said.index("Jour") < said.index("12 november") < said.index("Beman")
        assert "Bjuvstavad" not in said
        assert "Budget" not in said

    async def test_a_person_has_what_they_raise_present_or_are_named_behind(self, room: MeetingRoom):
        bo = await member_called(room.store, room.network, BO.name)
        await raised(room, "Dras av Bo", ASA.name, presenter_id=bo.id)
        await raised(room, "Från Bo", ASA.name, on_behalf_of=BO.name)
        said = await lists(room, person=BO.name)
        assert all(title in said for title in ("Dras av Bo", "Från Bo"))
        assert "Budget" in await lists(room, person=CHAIR.name)

    async def test_ones_own_are_those_of_who_asks(self, room: MeetingRoom):
        await raised(room, "Mitt")
        assert "Mitt" in await lists(room, person="me")

    async def test_of_one_meeting_only_its_own_are_shown(self, room: MeetingRoom):
        await raised(room, "Jour", BO.name)
        await raised(room, "Bemanning", BO.name, at=1)
        said = await lists(room, municipality="Bjuv", meeting="2026-11-12")
        assert "Bemanning" in said
        assert "Jour" not in said

    async def test_a_meetings_agenda_is_shown_by_its_day(self, room: MeetingRoom):
        await raised(room, "Bemanning", BO.name, at=1)
        assert "Bemanning" in await lists(room, meeting="2026-11-12")

    async def test_nothing_of_theirs_is_said(self, room: MeetingRoom):
        assert await lists(room, municipality="Älmhult") == "Inga punkter från Älmhult på dagordningarna framöver."
        assert "mötet den 12 november 2026" in await lists(room, municipality="Örebro", meeting="2026-11-12")

    async def test_who_is_not_there_is_said(self, room: MeetingRoom):
        assert "Jag hittar ingen Höör i nätverket" in await lists(room, municipality="Höör")
        assert "Jag hittar ingen i nätverket som heter Okänd" in await lists(room, person="Okänd Person")

    async def test_what_was_declined_parked_or_came_late_is_not_listed(self, room: MeetingRoom):
        for title, fields in {
            "Nej": {"state": AgendaState.DECLINED},
            "Undan": {"state": AgendaState.PARKED},
            "Sen": {"late": True},
        }.items():
            await raised(room, title, BO.name, **fields)
        assert "Inga punkter" in await lists(room, municipality="Bjuv")

    async def test_many_are_paged_and_none_is_lost(self, room: MeetingRoom):
        for n in range(25):
            await raised(room, f"Fråga {n} slut", BO.name, at=n % 2)
        first = await room.means(ASA.name, "list_agenda", municipality="Bjuv")
        more = await room.presses(ASA.name, "Visa fler (5)", first)
        whole = heard(first) + heard(more)
        assert all(f"Fråga {n} slut" in whole for n in range(25))

    async def test_a_forged_page_shows_nothing(self, room: MeetingRoom):
        for data in (
            {"person": 0, "organisation": 0, "meeting": 0},
            {"person": 1, "organisation": 0, "meeting": 10**9},
        ):
            assert heard(await room.sends(ASA.name, "agenda.theirs", start=0, **data)) == NOT_FOR_YOU


class TestFates:
    async def test_on_the_agenda_with_its_number(self, room: MeetingRoom):
        await raised(room, "Jour")
        said = await asks(room)
        assert "Jour: står som nummer 6 på dagordningen för mötet den 24 september 2026." in said

    async def test_set_when_the_call_has_been_sent(self, room: MeetingRoom):
        item = await raised(room, "Jour", state=AgendaState.ACCEPTED)
        async with room.store.unit(room.network.id) as unit:
            await unit.calls.add(Call(0, room.network.id, item.meeting_id or 0, AUGUST))
            await unit.commit()
        assert "mötet den 24 september 2026, som är fastställd." in await asks(room)

    @pytest.mark.parametrize(
        ("fields", "answer"),
        [
            ({"late": True}, "kom för sent till mötet den 24 september 2026 och väntar på svar"),
            ({"state": AgendaState.PARKED}, "är parkerad till mötet den 24 september 2026."),
            ({"state": AgendaState.PARKED, "meeting_id": None}, "är sparad till ett senare möte."),
            ({"state": AgendaState.DECLINED, "answer": "Hör till regionen"}, "avslogs: Hör till regionen."),
            ({"state": AgendaState.DECLINED}, "avslogs."),
            ({"state": AgendaState.WITHDRAWN, "answer": "Överspelat"}, "avslutades utan att tas upp: Överspelat."),
            ({"state": AgendaState.WITHDRAWN}, "togs bort från dagordningen."),
            ({"times_moved": 2}, "mötet den 24 september 2026, flyttad 2 gånger."),
        ],
    )
    async def test_what_became_of_it_in_one_line(self, room: MeetingRoom, fields: dict[str, object], answer: str):
        await raised(room, "Jour", **fields)
        assert answer in await asks(room)

    async def test_late_for_a_meeting_that_has_been(self, room: MeetingRoom):
        await raised(room, "Jour", late=True)
        room.now = OCTOBER
        assert "kom för sent till mötet den 24 september 2026 och togs inte med" in await asks(room)

    async def test_merged_with_what_became_of_the_other(self, room: MeetingRoom):
        other = await raised(room, "Bemanning", BO.name)
        await raised(room, "Jour", state=AgendaState.MERGED, merged_into_id=other.id)
        assert "Jour: blev en del av ”Bemanning”. Den står som nummer 6 på dagordningen" in await asks(room)

    async def test_not_reached_and_where_it_is_now(self, room: MeetingRoom):
        await raised(room, "Jour")
        room.now = OCTOBER
        said = await asks(room)
        assert "Jour: hanns inte med på mötet den 24 september 2026 och står nu som nummer 6" in said
        assert said.endswith("mötet den 12 november 2026, flyttad en gång.")

    async def test_not_reached_with_no_meeting_planned(self, room: MeetingRoom):
        await raised(room, "Jour")
        room.now = FEBRUARY
        assert "hanns inte med på mötet den 24 september 2026; inget nytt möte är inlagt" in await asks(room)

    async def test_left_by_a_meeting_that_was_cancelled(self, room: MeetingRoom):
        await raised(room, "Jour", at=2)
        chair = await member_called(room.store, room.network, CHAIR.name)
        async with room.store.unit(room.network.id) as unit:
            last = (await unit.meetings.all())[2]
            await cancel(unit, By(chair, AUGUST), last, AUGUST.date())
            await unit.commit()
        assert "blev kvar när mötet den 21 januari 2027 ställdes in och står nu som nummer" in await asks(room)

    async def test_discussed_with_what_came_of_it_and_the_minutes(self, room: MeetingRoom):
        await raised(room, "Jour")
        room.now, room.links = DURING, MadeUpLinks()
        await room.means(CHAIR.name, "add_decision", text="Vi delar jouren", item_ref=6)
        await room.means(CHAIR.name, "add_note", text="Prövas i ett år", item_ref=6)
        await room.means(CHAIR.name, "draft_minutes")
        room.now = OCTOBER
        reply = await room.means(ASA.name, "item_fate")
        assert "Jour: togs upp på mötet den 24 september 2026 (ett beslut, en anteckning)." in heard(reply)
        assert [b["title"] for b in buttons(reply)] == ["Mötet 24 september 2026"]

    async def test_noted_but_not_drafted_is_discussed_and_hangs_over_nowhere(self, room: MeetingRoom):
        await raised(room, "Jour")
        room.now = DURING
        await room.means(CHAIR.name, "start_minutes")
        await room.means(CHAIR.name, "add_note", text="Prövas i ett år", item_ref=6)
        room.now = OCTOBER
        reply = await room.means(ASA.name, "item_fate")
        assert "togs upp på mötet den 24 september 2026 (inga beslut, en anteckning)" in heard(reply)
        assert buttons(reply) == []
        shown = await lists(room, meeting="2026-11-12")
        assert "Budget" in shown, "what was not noted under hangs over though nobody closed the meeting"
        assert "Jour" not in shown

    async def test_words_and_numbers_point_it_out(self, room: MeetingRoom):
        await raised(room, "Gemensam jour", BO.name)
        assert "Gemensam jour: står" in await asks(room, "jouren")
        assert "Gemensam jour: står" in await asks(room, 6)
        assert "Budget: står" in await asks(room, [3, 6])

    async def test_what_words_can_mean_is_all_told_newest_first(self, room: MeetingRoom):
        await raised(room, "Jour på helger")
        await raised(room, "Jour på nätter")
        said = await asks(room, "jour")
        assert said.index("nätter") < said.index("helger")

    @pytest.mark.parametrize(
        "fields",
        [
            {"state": AgendaState.DECLINED, "answer": "Hemligt"},
            {"state": AgendaState.PARKED},
            {"state": AgendaState.WITHDRAWN},
            {"state": AgendaState.MERGED},
            {"late": True},
        ],
    )
    async def test_what_others_raised_in_vain_is_theirs_and_the_leads_to_know(self, room: MeetingRoom, fields):
        await raised(room, "Gemensam jour", BO.name, **fields)
        assert await asks(room, "jour") == "Jag hittar ingen punkt som heter något med ”jour”."
        assert "Gemensam jour: " in await asks(room, "jour", CHAIR.name)
        assert "Gemensam jour: " in await asks(room, "jour", BO.name)

    async def test_nothing_raised_yet_is_said_with_what_to_write(self, room: MeetingRoom):
        assert "Du har inte föreslagit någon punkt än" in await asks(room)

    async def test_a_number_that_is_not_there_is_said(self, room: MeetingRoom):
        assert "nummer 77" in await asks(room, 77)

    async def test_many_are_paged_newest_first(self, room: MeetingRoom):
        for n in range(12):
            await raised(room, f"Fråga {n} slut")
        first = await room.means(ASA.name, "item_fate")
        assert "Fråga 11 slut" in heard(first)
        assert "Fråga 0 slut" in heard(await room.presses(ASA.name, "Visa fler (2)", first))
