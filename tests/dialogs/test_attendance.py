"""Who is at the meeting, corrected by words while it goes on: from the first list to the minutes."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from dialogs.turn import Place
from meetings.minutes.drafting import draft_of, gather
from meetings.minutes.noting import minutes_of
from meetings.minutes.records import MinutesDraft, MinutesState
from meetings.network.people import MemberKind, Role
from meetings.ports import Store
from tests.builders import Someone, a_network, meetings_of, member_called
from tests.conversations import FOR_LEADS, NOT_FOR_YOU, Room, heard, talk

PEOPLE = (
    Someone("Ture Testberg", "Ängelholm", Role.CHAIR),
    Someone("Karin Exempel", None, Role.COORDINATOR, MemberKind.OTHER, "Planeringsledare"),
    Someone("Annika Hittepå", "Helsingborg"),
    Someone("Emelie Låtsas", "Helsingborg"),
    Someone("Bo Exempelsson", "Svalöv"),
    Someone("Lisa Provsson", "Perstorp"),
    Someone("Gun Attrapp", "Åstorp"),
    Someone("Ester Sättare", "Åstorp", kind=MemberKind.SUBSTITUTE),
)
KARIN, TURE, BO, LISA, GUN = "Karin Exempel", "Ture Testberg", "Bo Exempelsson", "Lisa Provsson", "Gun Attrapp"
DURING = datetime(2026, 9, 24, 8, 0, tzinfo=UTC)
"""Ten o'clock in Sweden, half an hour into the meeting."""
ALL = "närvarande: Ture, Annika, Emelie, Bo, Lisa, Gun"
SAID = "24 september 2026"


@pytest.fixture
async def before(store: Store) -> Room:
    return Room(store, await a_network(store, members=PEOPLE), DURING)


@pytest.fixture
async def room(before: Room) -> Room:
    """The meeting has begun, and Karin writes."""
    await before.says(KARIN, "starta mötet")
    return before


async def drafted(room: Room) -> MinutesDraft:
    """The minutes as they would be now."""
    meeting = (await meetings_of(room.store, room.network))[0]
    async with room.store.reading(room.network.id) as unit:
        return draft_of(await gather(unit, meeting))


async def lists(room: Room) -> tuple[list[str], list[str], list[str]]:
    """Present, övriga and absent, by name."""
    draft = await drafted(room)
    present, others, absent = ([line.name for line in some] for some in (draft.present, draft.others, draft.absent))
    return present, others, absent


async def test_who_came_late_and_left_early_has_both_hours(room: Room) -> None:
    await talk(
        room,
        KARIN,
        [
            (ALL, "närvarande: Ture Testberg"),
            ("Bo kom 10.15 och gick 11", f"{SAID}: Bo Exempelsson – från kl. 10.15 till kl. 11.00"),
            ("Emelie kom 10.15", "Emelie Låtsas – från kl. 10.15"),
            ("Emelie gick 10.45", ["från kl. 10.15 till kl. 10.45", "Stod tidigare: Emelie Låtsas – från kl. 10.15"]),
            ("Lisa har gått", "Lisa Provsson – till kl. 10.00"),
        ],
    )
    hours = {line.name: (line.at, line.until) for line in (await drafted(room)).present}
    assert hours[BO] == (time(10, 15), time(11))
    assert hours["Emelie Låtsas"] == (time(10, 15), time(10, 45))
    assert hours[LISA] == (time(10), None)


async def test_leaving_the_meeting_does_not_end_a_membership(room: Room) -> None:
    await talk(room, KARIN, [(ALL, BO), ("Bo är inte med längre", f"{SAID}: Bo Exempelsson – till kl. 10.00")])
    assert (await member_called(room.store, room.network, BO)).leaves_on is None


async def test_an_organisation_named_is_its_expected_member(room: Room) -> None:
    await talk(room, KARIN, [("Åstorp ersätts av Nils Testberg", "Gun Attrapp – ersätts av Nils Testberg")])
    line = (await drafted(room)).present[0]
    assert (line.name, line.organisation, line.stands_in_for) == ("Nils Testberg", "Åstorp", GUN)


async def test_both_members_of_an_organisation_are_there(room: Room) -> None:
    await talk(room, KARIN, [("båda från Helsingborg är med", "närvarande: Annika Hittepå och Emelie Låtsas")])


async def test_of_two_who_could_be_meant_one_is_chosen(room: Room) -> None:
    await talk(
        room,
        KARIN,
        [("Helsingborg är med", "Vem menar du?"), ("[Emelie Låtsas]", f"{SAID}: Emelie Låtsas – närvarande")],
    )


async def test_all_but_some_keeps_what_was_said_of_the_others(room: Room) -> None:
    await room.says(KARIN, "Emelie kom 10.15")
    await room.says(KARIN, "Åstorp ersätts av Nils Provman")
    said = heard(await room.says(KARIN, "alla utom Bo är här"))
    assert "Emelie Låtsas – från kl. 10.15" in said
    assert "Gun Attrapp – ersätts av Nils Provman" in said
    assert "Bo Exempelsson – ej närvarande" in said
    assert "Inte representerade: Svalöv" in said


async def test_in_one_message_what_is_said_last_of_somebody_joins_the_rest(room: Room) -> None:
    said = heard(await room.says(KARIN, "alla är här, men Bo kom 10.15. Han gick 10.45"))
    assert "Bo Exempelsson – från kl. 10.15 till kl. 10.45" in said
    await room.says(KARIN, "ångra")
    assert await lists(room) == ([], [KARIN], [])


async def test_a_guest_has_title_and_organisation(room: Room) -> None:
    said = heard(await room.says(KARIN, "gäst: utredare Nils Testberg från Länsstyrelsen"))
    assert "antecknas som gäst: Nils Testberg (utredare, Länsstyrelsen)" in said
    guest = (await drafted(room)).others[-1]
    assert (guest.name, guest.organisation) == ("Nils Testberg", "utredare, Länsstyrelsen")


async def test_a_name_nobody_has_changes_nobody(room: Room) -> None:
    for text in ("Nisse är sjuk", "Nils Testberg kommer inte", "Per gick 10.50"):
        assert "Jag hittar ingen i nätverket" in heard(await room.says(KARIN, text))
    assert await lists(room) == ([], [KARIN], [])


async def test_a_pasted_list_gives_the_three_lists_of_the_minutes(room: Room) -> None:
    pasted = (
        "Socialchefer:\nBo Exempelsson\tSvalöv\nLisa Provsson (ordf.)  Perstorp\n\nÖvriga:\n"
        "Nils Provman  Länsstyrelsen\n\nEj närvarande:\nGun Attrapp\tÅstorp\nHelsingborg\nNisse"
    )
    said = heard(await room.says(KARIN, pasted))
    assert "okänt eller kan vara flera: Nisse" in said
    assert "ordförande: Lisa Provsson" in said
    present, others, absent = await lists(room)
    assert (present, others) == ([LISA, BO], [KARIN, "Nils Provman"])
    assert absent == ["Annika Hittepå", "Emelie Låtsas", GUN, TURE]


async def test_a_pasted_list_is_taken_back_whole(room: Room) -> None:
    await room.says(KARIN, "Närvarande:\nBo\nLisa (ordf.)\nNils Provman  SKR")
    await room.presses(KARIN, "Ångra")
    draft = await drafted(room)
    assert (draft.present, [line.name for line in draft.others]) == ((), [KARIN])


async def test_who_chairs_is_marked_instead_of_who_holds_the_role(room: Room) -> None:
    await room.says(KARIN, ALL)
    assert [line.name for line in (await drafted(room)).present if line.chair] == [TURE]
    await talk(
        room,
        KARIN,
        [
            ("Bo och Lisa är ordförande i dag", f"{SAID}, ordförande: Bo Exempelsson och Lisa Provsson"),
            ("vem leder mötet?", "Ordförande: Bo Exempelsson och Lisa Provsson"),
        ],
    )
    assert [line.name for line in (await drafted(room)).present if line.chair] == [LISA, BO]
    await talk(room, KARIN, [("Gun leder mötet", "(stod tidigare: Bo Exempelsson och Lisa Provsson)")])
    assert [line.name for line in (await drafted(room)).present if line.chair] == [GUN]


async def test_who_chairs_is_there_though_they_said_they_would_not_be(room: Room) -> None:
    await room.says(GUN, "jag är sjuk idag")
    await room.says(KARIN, "Gun leder mötet")
    assert await lists(room) == ([GUN], [KARIN], [])


async def test_three_do_not_chair_and_a_member_does_not_say_who_does(room: Room) -> None:
    assert "En eller två" in heard(await room.says(KARIN, "ordförande: Bo, Lisa och Gun"))
    assert heard(await room.says(BO, "jag leder mötet")) == FOR_LEADS
    assert [line.name for line in (await drafted(room)).present if line.chair] == []


async def test_the_secretary_is_changed_and_the_one_before_stays(room: Room) -> None:
    await room.says(KARIN, ALL)
    await talk(
        room,
        KARIN,
        [
            ("Lisa antecknar", "Lisa Provsson för anteckningar nu, i stället för Karin Exempel."),
            ("vem antecknar?", "Lisa Provsson för anteckningar."),
        ],
    )
    assert (await drafted(room)).others[0].name == KARIN
    assert "Bo Exempelsson – till kl. 10.30" in heard(await room.says(LISA, "Bo gick 10.30"))


async def test_the_secretary_says_who_chairs_without_any_other_role(room: Room) -> None:
    await room.says(KARIN, "Lisa antecknar")
    assert "ordförande: Bo Exempelsson" in heard(await room.says(LISA, "Bo leder mötet"))


async def test_a_member_answers_for_nobody_else(room: Room) -> None:
    assert heard(await room.says(BO, "Lisa gick 10.30")) == NOT_FOR_YOU
    assert "till kl. 10.30" in heard(await room.says(BO, "jag måste gå 10.30"))


async def test_it_is_told_who_is_missing_and_who_is_not_represented(room: Room) -> None:
    await talk(
        room,
        KARIN,
        [
            ("vilka är inte här?", "Närvaron är inte antecknad."),
            ("närvarande: Ture, Emelie, Lisa", "Inte representerade: Svalöv och Åstorp"),
            ("vilka är inte här?", ["Ej närvarande (3): Annika Hittepå (Helsingborg)", "Inte representerade: Svalöv"]),
            ("vilka kommuner saknas?", "Inte representerade: Svalöv och Åstorp"),
            ("hur många är vi?", "3 närvarande, från 3 organisationer, och en övrig."),
            ("är Bo här?", "Bo Exempelsson är inte nämnd än."),
            ("är Lisa här?", "Ja, Lisa Provsson är här."),
            ("Lisa är sjuk", ["Stod tidigare: Lisa Provsson – närvarande", "Inte representerade: Perstorp"]),
            ("är Lisa här?", "Nej, Lisa Provsson är inte här."),
            ("Bo och Gun är med", "närvarande: Bo Exempelsson och Gun Attrapp"),
            ("vilka kommuner saknas?", "Inte representerade: Perstorp"),
        ],
    )


async def test_nothing_is_said_of_whether_the_meeting_can_decide(room: Room) -> None:
    await room.says(KARIN, ALL)
    said = heard(await room.says(KARIN, "är vi beslutsmässiga?"))
    assert "6 närvarande" in said
    assert "beslut" not in said


async def test_in_the_channel_a_member_is_answered_too(room: Room) -> None:
    await room.says(KARIN, ALL)
    room.place = Place.CHANNEL
    await talk(room, BO, [("hur många är vi?", "6 närvarande"), ("vilka är här?", "Närvarande (6)")])


async def test_a_deputy_who_is_there_counts_for_the_organisation(room: Room) -> None:
    said = heard(await room.says(KARIN, "närvarande: Ture, Emelie, Bo, Lisa, Ester"))
    assert "Inte representerade" not in said
    present, _, absent = await lists(room)
    assert "Ester Sättare" in present
    assert GUN in absent


async def test_a_deputy_who_sits_in_for_somebody_is_listed_once(room: Room) -> None:
    await room.says(KARIN, "närvarande: Ture, Ester")
    await room.says(KARIN, "Ester är med i stället för Gun")
    said = heard(await room.says(KARIN, "Ester gick 10.45"))
    assert "Gun Attrapp – ersätts av Ester Sättare till kl. 10.45" in said
    lines = [line for line in (await drafted(room)).present if line.name == "Ester Sättare"]
    assert [(line.stands_in_for, line.until) for line in lines] == [(GUN, time(10, 45))]


async def test_who_said_they_would_not_come_and_comes_anyway(before: Room) -> None:
    before.now -= timedelta(days=3)
    await before.says(GUN, "jag kan inte komma på nästa möte")
    await before.says(BO, "jag kommer digitalt på nästa möte")
    before.now += timedelta(days=3)
    await talk(
        before,
        KARIN,
        [
            ("starta mötet", "Har sagt att de inte kommer: Gun Attrapp"),
            ("är Bo här?", "Bo Exempelsson har sagt före mötet: närvarande, på distans."),
            ("Gun är här ändå", "Stod tidigare: Gun Attrapp – ej närvarande"),
        ],
    )


async def test_a_promise_to_come_makes_nobody_else_absent(before: Room) -> None:
    before.now -= timedelta(days=3)
    await before.says(BO, "jag kommer digitalt på nästa möte")
    before.now += timedelta(days=3)
    await before.says(KARIN, "starta mötet")
    assert await lists(before) == ([], [KARIN], [])
    assert "Ingen närvaro antecknad" in heard(await before.says(KARIN, "var är vi?"))


async def test_that_one_came_late_makes_nobody_else_absent(room: Room) -> None:
    await room.says(KARIN, "Emelie kom 10.15")
    assert await lists(room) == (["Emelie Låtsas"], [KARIN], [])


async def test_who_was_to_send_a_substitute_is_replaced_by_whoever_is_there(before: Room) -> None:
    before.now -= timedelta(days=3)
    await before.says(GUN, "jag kan inte på nästa möte, Nils Testberg kommer i mitt ställe")
    before.now += timedelta(days=3)
    await before.says(KARIN, "starta mötet")
    said = heard(await before.says(KARIN, "närvarande: Ture, Bo, Nils Testberg"))
    assert "Gun Attrapp – ersätts av Nils Testberg" in said
    assert "Åstorp" not in said


async def test_who_is_there_now_came_now_when_the_others_have_been_counted(room: Room) -> None:
    await room.says(KARIN, "närvarande: Ture, Emelie")
    assert "Bo Exempelsson – från kl. 10.00" in heard(await room.says(KARIN, "Bo är här nu"))
    assert "Emelie Låtsas – närvarande" in heard(await room.says(KARIN, "Emelie är här nu"))


async def test_who_comes_as_the_meeting_begins_is_not_late(room: Room) -> None:
    room.now -= timedelta(minutes=25)
    assert "Bo Exempelsson – närvarande" in heard(await room.says(KARIN, "nu kom Bo"))


async def test_a_week_later_it_is_put_right_from_memory(room: Room) -> None:
    await room.says(KARIN, ALL)
    room.later(days=6)
    assert "Bo Exempelsson – från kl. 10.15" in heard(await room.says(KARIN, "Bo kom 10.15"))


@pytest.mark.parametrize("text", ["Bo gick 11", ALL, "Lisa leder mötet"])
async def test_after_adoption_attendance_stands(room: Room, text: str) -> None:
    await room.says(KARIN, ALL)
    meeting = (await meetings_of(room.store, room.network))[0]
    async with room.store.unit(room.network.id) as unit:
        minutes = await minutes_of(unit, meeting)
        await unit.minutes.save(replace(minutes, state=MinutesState.ADOPTED))
        await unit.commit()
    was = await drafted(room)
    assert "lagda till handlingarna" in heard(await room.says(KARIN, text))
    assert await drafted(room) == was


async def test_two_who_type_at_once_about_the_same_person_lose_nothing(room: Room) -> None:
    await asyncio.gather(
        room.says(KARIN, "Bo kom 10.15"),
        room.says(TURE, "Bo gick 10.45"),
        room.says(KARIN, "gäst: Nils Provman, SKR"),
        room.says(TURE, "gäst: Nils Provman, SKR"),
    )
    draft = await drafted(room)
    assert [(line.name, line.at, line.until) for line in draft.present] == [(BO, time(10, 15), time(10, 45))]
    assert [line.name for line in draft.others] == [KARIN, "Nils Provman"]


async def test_a_restart_in_the_middle_forgets_nothing(room: Room) -> None:
    await room.says(KARIN, ALL)
    again = Room(room.store, room.network, room.now + timedelta(minutes=20))
    await talk(
        again,
        KARIN,
        [("Bo gick 10.15", "Stod tidigare: Bo Exempelsson – närvarande"), ("är Bo här?", "gick kl. 10.15")],
    )


async def test_in_english_too(room: Room) -> None:
    room.locale = "en"
    await talk(
        room,
        KARIN,
        [
            ("present: Ture, Annika, Emelie, Lisa, Gun", "Not represented: Svalöv"),
            ("Bo came at 10.15 and left at 10.50", "Bo Exempelsson – from 10:15 until 10:50"),
            ("Lisa is chairing today", "in the chair: Lisa Provsson"),
            ("who is missing?", "Everybody is here."),
            ("how many are we?", "6 present, from 5 organisations, and one other."),
        ],
    )
