"""The meeting from point to point: by words and by button, one card, and notes where the meeting is."""

from datetime import UTC, datetime, timedelta

import pytest

from dialogs.turn import Place, Reply
from meetings.acting import By
from meetings.calendar.days import MeetingState
from meetings.minutes.drafting import draft_of, gather
from meetings.minutes.records import MinutesPoint
from meetings.minutes.steering import Course, course_now
from meetings.ports import Store
from tests.builders import BO, CHAIR, COORDINATOR, a_network, member_called
from tests.conversations import FOR_LEADS, NOT_FOR_YOU, Room, buttons, heard, talk
from tests.dialogs.meeting_room import DURING, POINTS

KIM, ORJAN = COORDINATOR.name, CHAIR.name


@pytest.fixture
async def room(store: Store) -> Room:
    room = Room(store, await a_network(store), datetime(2026, 9, 7, 8, 0, tzinfo=UTC))
    for title in POINTS:
        await room.says(BO.name, f"lägg till punkten {title} på nästa möte")
    room.now = DURING
    return room


async def course(room: Room) -> Course:
    kim = await member_called(room.store, room.network, KIM)
    async with room.store.reading(room.network.id) as unit:
        return await course_now(unit, By(kim, room.now))


async def at(room: Room) -> str:
    point = (await course(room)).point
    return point.title if point else ""


async def begun(room: Room) -> Reply:
    return await room.says(KIM, "starta mötet")


async def test_a_meeting_begins_at_its_first_point_and_shows_the_card(room: Room) -> None:
    reply = await begun(room)
    titles = [p.title for p in (await course(room)).points]
    assert await at(room) == titles[0]
    assert f"Punkt 1 av {len(titles)}" in heard(reply)
    assert {b["title"] for b in buttons(reply)} >= {"Nästa", "Anteckna", "Avsluta mötet"}


async def test_short_words_go_on_back_and_to_a_point(room: Room) -> None:
    await begun(room)
    titles = [p.title for p in (await course(room)).points]
    for words, place in (
        ("nästa", 1),
        ("vi går vidare", 2),
        ("tillbaka", 1),
        ("gå till punkt 4", 3),
        ("nästa punkt", 4),
    ):
        await room.says(KIM, words)
        assert await at(room) == titles[place], words


async def test_what_is_noted_without_a_point_stands_under_the_one_before_the_meeting(room: Room) -> None:
    await begun(room)
    await room.says(KIM, "gå till punkt 3")
    title = await at(room)
    room.now += timedelta(minutes=1)
    await room.says(KIM, "anteckning under punkt 2: om något annat")
    said = heard(await room.says(BO.name, "anteckning: det kostar"))
    assert f"Antecknat under {title}: det kostar" in said
    assert "det kostar" in heard(await room.says(KIM, "var är vi?"))


async def test_who_notes_under_a_named_point_goes_on_there_until_the_meeting_steps_on(room: Room) -> None:
    await begun(room)
    await room.says(KIM, "anteckning under punkt 3: det kostar")
    assert "under Budget" in heard(await room.says(KIM, "beslut: vi köper"))
    await room.says(KIM, "uppdrag: skriv avtalet, ansvarig Bo, till 12 november")
    room.now += timedelta(minutes=1)
    await room.says(KIM, "nästa")
    room.now += timedelta(minutes=1)
    title = await at(room)
    assert f"under {title}" in heard(await room.says(KIM, "beslut: vi läser det"))
    await room.says(KIM, "uppdrag: läs avtalet, ansvarig Bo, till 12 november")
    assert [a.title for a in (await drafted_point(room, "Budget")).assignments] == ["skriv avtalet"]
    assert [a.title for a in (await drafted_point(room, title)).assignments] == ["läs avtalet"]


async def test_a_point_that_is_put_off_is_left_and_the_next_is_the_one_after_it(room: Room) -> None:
    await begun(room)
    titles = [p.title for p in (await course(room)).points]
    place = titles.index(POINTS[0])
    await room.says(KIM, f"gå till punkt {place + 1}")
    await room.says(KIM, f"skjut fram punkt {place + 1} till nästa möte")
    assert await at(room) == ""
    await room.says(KIM, "nästa")
    assert await at(room) == titles[place + 1]


async def test_only_who_leads_or_writes_steps_from_point_to_point(room: Room) -> None:
    await room.says(KIM, "starta mötet, Åsa antecknar")
    first = await at(room)
    assert heard(await room.says(BO.name, "nästa")) == FOR_LEADS
    assert await at(room) == first
    await room.says("Åsa Testsson", "nästa")
    assert await at(room) != first


async def test_a_button_on_an_older_card_does_not_step_twice(room: Room) -> None:
    card = await begun(room)
    await room.presses(KIM, "Nästa")
    second = await at(room)
    room.last[KIM] = card
    assert "Kortet var äldre" in heard(await room.presses(KIM, "Nästa"))
    assert await at(room) == second


async def test_a_step_is_taken_back(room: Room) -> None:
    await begun(room)
    first = await at(room)
    await room.says(KIM, "nästa")
    await room.says(KIM, "ångra")
    assert await at(room) == first


async def test_after_the_last_point_the_meeting_is_ended_and_offers_the_draft(room: Room) -> None:
    await begun(room)
    last = len((await course(room)).points)
    await room.says(KIM, f"gå till punkt {last}")
    assert "Det var sista punkten" in heard(await room.says(KIM, "nästa"))
    ended = await room.says(KIM, "avsluta mötet")
    assert (await course(room)).meeting.state is MeetingState.HELD
    assert {p for p in POINTS if p in heard(ended)} == set(POINTS)
    drafted = await room.presses(KIM, "Gör utkastet")
    assert "utkast" in heard(drafted).lower()


async def test_it_goes_on_past_midnight_and_not_the_day_after(room: Room) -> None:
    await begun(room)
    room.now = DURING + timedelta(hours=15)
    await room.says(KIM, "nästa")
    assert (await course(room)).point == (await course(room)).points[1]
    room.now = DURING + timedelta(days=2)
    assert (
        "Menade du" in heard(await room.says(KIM, "nästa"))
        or (await course(room)).point == (await course(room)).points[1]
    )


async def test_without_a_meeting_that_goes_on_the_words_say_how_it_begins(room: Room) -> None:
    assert "starta mötet" in heard(await room.says(KIM, "nästa punkt"))


async def test_what_is_typed_in_the_channel_is_answered_in_a_line(room: Room) -> None:
    room.place = Place.CHANNEL
    reply = await begun(room)
    assert any(part.live and part.live.rule == "meeting" for part in (reply, *reply.then))
    stepped = await room.says(KIM, "nästa")
    assert heard(stepped).startswith("Nu 2.")
    assert stepped.live is None


async def test_while_the_action_list_is_gone_through_next_means_its_next_matter(room: Room) -> None:
    await begun(room)
    await room.says(KIM, "uppdrag: ta fram underlag, ansvarig Bo, till 12 november")
    await room.says(KIM, "gå igenom listan")
    first = await at(room)
    await room.says(KIM, "nästa")
    assert await at(room) == first


async def test_a_meeting_in_conversation(room: Room) -> None:
    pairs = (
        ("starta mötet", "Kim Påhittad för anteckningar"),
        ("närvarande: Örjan, Åsa och Bo", "närvarande: Örjan Provén, Åsa Testsson och Bo Exempelsson"),
        ("då tar vi nästa punkt", "Punkt 2"),
        ("beslut: vi ansöker tillsammans", "Beslut antecknat"),
        ("vilken punkt är vi på?", "Beslut: vi ansöker tillsammans"),
        ("mötet är slut", "Mötet 24 september 2026 är slut"),
    )
    await talk(room, KIM, pairs)


async def test_where_organisations_stand_is_noted_line_by_line(room: Room) -> None:
    await begun(room)
    await room.says(KIM, "gå till punkt 3")
    said = heard(await room.says(BO.name, "Bjuv: tar emot högskolestudenter\nÅmål: tar inte emot praktikanter"))
    assert "Bjuv under" in said
    assert "Åmål under" in said
    drafted = await drafted_point(room, await at(room))
    assert [(p.organisation, p.text) for p in drafted.positions] == [
        ("Bjuv", "tar emot högskolestudenter"),
        ("Åmål", "tar inte emot praktikanter"),
    ]


async def test_summaries_and_attachments_stand_beside_the_notes(room: Room) -> None:
    await begun(room)
    await room.says(KIM, "gå till punkt 3")
    title = await at(room)
    await room.says(KIM, "sammanfattning: vi går vidare tillsammans")
    await room.says(BO.name, "bilaga: https://example.org/underlag")
    await room.says(BO.name, "Bo bifogar en sammanställning till anteckningarna")
    found = await drafted_point(room, title)
    assert [p.text for p in found.summaries] == ["vi går vidare tillsammans"]
    assert [p.text for p in found.attachments] == [
        "https://example.org/underlag",
        "Bo bifogar en sammanställning till anteckningarna",
    ]


async def test_this_point_is_put_off_without_its_number(room: Room) -> None:
    await begun(room)
    titles = [p.title for p in (await course(room)).points]
    await room.says(KIM, f"gå till punkt {titles.index(POINTS[1]) + 1}")
    assert POINTS[1] in heard(await room.says(KIM, "punkten skjuts fram till nästa möte"))
    assert POINTS[1] not in [p.title for p in (await course(room)).points]


async def test_the_last_of_ones_own_notes_is_taken_away_in_words(room: Room) -> None:
    await begun(room)
    await room.says(BO.name, "anteckning: mitt")
    await room.says(KIM, "anteckning: ditt")
    assert "mitt" in heard(await room.says(BO.name, "ta bort anteckningen"))
    assert [n.text for n in (await course(room)).notes] == ["ditt"]


async def test_something_is_noted_in_the_form_of_the_card(room: Room) -> None:
    await begun(room)
    meeting = (await course(room)).meeting.id
    form = await room.opens(BO.name, "note.write", meeting=meeting)
    assert "Under vilken punkt?" in str(form.form)
    filled = {"text": "Enligt formuläret", "kind": "decision", "point": "2"}
    await room.sends(BO.name, "note.add", meeting=meeting, **filled)
    [made] = (await course(room)).notes
    assert (made.text, made.kind) == ("Enligt formuläret", "decision")


async def drafted_point(room: Room, title: str) -> MinutesPoint:
    now = await course(room)
    async with room.store.reading(room.network.id) as unit:
        content = draft_of(await gather(unit, now.meeting))
    return next(p for p in content.points if p.heading == title)


async def test_the_agenda_of_today_has_a_button_that_begins_the_meeting(room: Room) -> None:
    await room.says(KIM, "dagordning")
    started = await room.presses(KIM, "Starta mötet")
    assert "Kim Påhittad för anteckningar" in heard(started)
    assert "Starta mötet" not in {b["title"] for b in buttons(await room.says(KIM, "dagordning"))}
    room.now = DURING - timedelta(days=1)
    assert "Starta mötet" not in {b["title"] for b in buttons(await room.says(ORJAN, "dagordning"))}


async def test_only_who_leads_begins_it_by_the_button(room: Room) -> None:
    first = (await course(room)).meeting
    assert heard(await room.sends(BO.name, "meeting.start", meeting=first.id)) == NOT_FOR_YOU
    assert (await course(room)).meeting.state is MeetingState.PLANNED


async def test_a_point_is_gone_to_by_its_title(room: Room) -> None:
    await begun(room)
    await room.says(KIM, "gå till punkten Nätverkskartan")
    assert await at(room) == "Nätverkskartan"
    await room.says(KIM, "då hoppar vi till lokaler")
    assert await at(room) == "Lokaler för verksamheten"
    assert "Rymdfärd" in heard(await room.says(KIM, "gå till Rymdfärden"))


@pytest.mark.parametrize(
    ("words", "hears"),
    [
        ("vi tar budgeten", "Budget"),
        ("då tar vi Nätverkskartan", "Nätverkskartan"),
        ("till övrigt", "Övrigt"),
        ("vad är vi på nu?", "Punkt 1 av"),
        ("vad har vi antecknat?", "Punkt 1 av"),
        ("Bjuv är positiva till det", "Bjuv under"),
        ("vi i Älmhult går inte med", "Älmhult under"),
        ("Övrigt: praktikanter under hösten", "Antecknat under Övrigt"),
        ("Budget: vi ansöker", "Antecknat under Budget"),
    ],
)
async def test_what_people_say_at_a_meeting_is_understood(room: Room, words: str, hears: str) -> None:
    await begun(room)
    assert hears in heard(await room.says(KIM, words))


async def test_the_last_of_ones_own_notes_is_written_anew_in_words(room: Room) -> None:
    await begun(room)
    await room.says(BO.name, "anteckning: tar emot studenter")
    assert "alla studenter" in heard(await room.says(BO.name, "ändra anteckningen till: tar emot alla studenter"))
    assert [n.text for n in (await course(room)).notes] == ["tar emot alla studenter"]


async def test_a_point_put_off_with_a_reason_goes_and_leaves_the_reason(room: Room) -> None:
    await begun(room)
    await room.says(KIM, "uppdrag: boka buss, ansvarig Bo, till 24 oktober")
    await room.says(KIM, "gå till Budget")
    said = heard(await room.says(KIM, "Punkten skjuts fram till nästa möte då underlaget inte är klart."))
    assert "Flyttad till mötet den 12 november 2026: Budget" in said
    assert "boka buss" not in said
    assert "då underlaget inte är klart." in (await course(room)).notes[-1].text


async def test_a_day_that_was_asked_for_is_no_point_though_one_is_called_so(room: Room) -> None:
    await room.says(KIM, "lägg till punkten Nästa möte på mötet")
    await begun(room)
    await room.says(KIM, "uppdrag: boka buss, ansvarig Bo")
    assert "rapporteras nu 12 november" in heard(await room.says(KIM, "till nästa möte"))


async def test_outside_a_meeting_such_words_mean_what_they_mean_elsewhere(room: Room) -> None:
    for words in ("Bjuv är positiva till det", "Budget: vi ansöker", "vi tar budgeten"):
        await room.says(KIM, words)
    assert (await course(room)).notes == ()


async def test_who_says_that_there_is_no_time_left_ends_the_meeting(room: Room) -> None:
    await begun(room)
    await room.says(KIM, "vi hinner inte resten idag")
    assert (await course(room)).meeting.state is MeetingState.HELD
