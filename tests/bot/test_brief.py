"""The page before a meeting: what chair and coordinator read, as a card and behind a link as a document."""

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from docx import Document
from docx.oxml.ns import qn

from bot.documents.brief_docx import brief_docx
from bot.downloads import Downloads
from dialogs.turn import Place
from meetings.acting import By
from meetings.actions.items import Direction, Preparer
from meetings.actions.listing import Matter, move, record
from meetings.agenda.suggesting import Suggestion, suggest
from meetings.authorisation import MAY, Act, Relation
from meetings.errors import NotForYou
from meetings.minutes.brief import brief_for, brief_of
from meetings.minutes.records import AttendanceStatus
from meetings.minutes.taking import Seen, take_attendance
from meetings.network.people import Member
from meetings.ports import DocumentKind, Store
from tests.bot.test_downloads import LINKS, NOW, Server
from tests.builders import ASA, BO, CHAIR, COORDINATOR, Someone, a_network, meetings_of, member_called
from tests.conversations import FOR_LEADS, NOT_FOR_YOU, Room, buttons, heard

WHEN = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
"""Ten days before the second meeting."""
EARLIER = datetime(2026, 9, 1, 8, tzinfo=UTC)


@pytest.fixture
async def room(store: Store) -> Room:
    """An agenda with gaps, a list with what is late and what has gone to others, and somebody who cannot come."""
    network = await a_network(store)
    room = Room(store, network, WHEN, links=LINKS)
    chair, asa, bo = [await member_called(store, network, who.name) for who in (CHAIR, ASA, BO)]
    meeting = (await meetings_of(store, network))[1]
    async with store.unit(network.id) as unit:
        points = [Suggestion("Budgeten", minutes=60, presenter_id=bo.id), Suggestion("Testbäddar", minutes=45)]
        await suggest(unit, By(asa, EARLIER), meeting, [*points, Suggestion("Tolkar")], EARLIER.date())
        for title, who, day in (("Enkäten", asa, date(2026, 10, 1)), ("Lokalen", bo, date(2026, 12, 1))):
            await _recorded(unit, By(chair, EARLIER), Matter(title, (Preparer(member_id=who.id),), day))
        gone = Matter("Remissen", (Preparer(member_id=bo.id),), date(2026, 12, 1), direction=Direction.TO)
        gone = replace(gone, body="SKR:s nätverk", answer_on=date(2026, 11, 20))
        [remiss] = await _recorded(unit, By(chair, EARLIER), gone)
        await move(unit, By(bo, EARLIER + timedelta(days=3)), remiss, EARLIER.date(), to=date(2026, 12, 15))
        await take_attendance(unit, By(bo, WHEN), meeting, [Seen(AttendanceStatus.ABSENT, bo)])
        await unit.commit()
    return room


async def _recorded(unit: object, by: By, matter: Matter) -> tuple:
    return (await record(unit, by, matter, by.now.date())).things  # type: ignore[arg-type]  # a unit


async def test_the_card_tells_what_is_left_to_do_and_all_that_the_chair_needs(room: Room) -> None:
    lines = heard(await room.says(CHAIR.name, "förbered mötet")).splitlines()
    for line in (
        "Inför mötet 12 november 2026",
        f"Ordförande: {CHAIR.name}",
        "Kallelse: inte skickad",
        "Sista dag för förslag: 2 november 2026",
        "3 förslag väntar på svar: punkterna 3, 4 och 5.",
        "Punkterna 4 och 5 har ingen föredragande.",
        "Punkt 5 har ingen tid.",
        "Punkterna tar 15 min mer än mötet har.",
        "Ett uppdrag är försenat och inte rapporterat: 1.",
        f"3. Budgeten · 60 min · {BO.name}",
        "Genomgång av listan: 3 uppdrag",
        "1. Enkäten",
        "Inlagt 1 september, inget har hänt sedan dess",
        f"{BO.name}, Bjuv: kan inte",
        "3. Remissen: till SKR:s nätverk, svar senast 20 november 2026",
        "Anteckningarna från mötet den 24 september 2026 är inte skrivna.",
        "Ingen är utsedd att anteckna.",
    ):
        assert line in lines, (line, lines)
    moved = [line for line in lines if line.startswith("4 september: ")]
    assert [BO.name in line and "ändrade rapportdatum" in line for line in moved] == [True], "\n".join(lines)
    assert lines.index("1. Enkäten") < lines.index("2. Lokalen")


async def test_it_is_for_those_who_lead(room: Room) -> None:
    assert heard(await room.says(ASA.name, "förbered mötet")) == FOR_LEADS
    meeting = (await meetings_of(room.store, room.network))[1]
    assert heard(await room.sends(ASA.name, "meeting.paper", meeting=meeting.id)) == NOT_FOR_YOU
    assert heard(await room.sends(CHAIR.name, "meeting.paper", meeting=10**9)) == NOT_FOR_YOU
    asa = await member_called(room.store, room.network, ASA.name)
    async with room.store.reading(room.network.id) as unit:
        with pytest.raises(NotForYou):
            await brief_for(unit, asa, meeting, WHEN)


async def test_in_the_channel_it_goes_to_the_persons_own_chat(room: Room) -> None:
    room.place = Place.CHANNEL
    reply = await room.says(COORDINATOR.name, "förbered mötet")
    assert reply.card is None
    assert [part.private for part in reply.then] == [True]


async def test_it_leads_on_to_the_agenda_and_back_from_the_status(room: Room) -> None:
    await room.says(CHAIR.name, "läget")
    assert "Inför mötet" in heard(await room.presses(CHAIR.name, "Mötesunderlag"))
    assert "Budgeten" in heard(await room.presses(CHAIR.name, "Förbered dagordningen"))


@pytest.fixture
async def server(room: Room) -> AsyncIterator[Server]:
    meeting = (await meetings_of(room.store, room.network))[1]
    made = Server(room.store, room.network.id, meeting.id)
    made.now = WHEN
    app = web.Application()
    Downloads(room.store, LINKS, lambda: made.now, made.answers).add_to(app)
    async with TestClient(TestServer(app)) as made.client:
        yield made


async def test_the_document_holds_it_all_and_its_link_opens_for_a_day(room: Room, server: Server) -> None:
    reply = await room.says(CHAIR.name, "förbered mötet")
    [url] = [b["url"] for b in buttons(reply) if b["title"] == "Ladda ner som Word"]
    path = url[url.index("/documents/") :]
    answer = await server.client.get(path)
    assert answer.status == 200
    assert "2026-11-12.docx" in answer.headers["Content-Disposition"]
    said = _words(await answer.read())
    for text in ("Underlag inför mötet 2026-11-12", "Att göra före mötet", "Budgeten", "Enkäten", "SKR:s nätverk"):
        assert text in said
    assert "Bo Exempelsson, Bjuv: kan inte" in said
    server.now = WHEN + timedelta(hours=25)
    assert (await server.client.get(path)).status == 404


def _words(body: bytes) -> str:
    parts = Document(BytesIO(body)).element.body.iter(qn("w:p"))
    return "\n".join("".join(t.text or "" for t in p.iter(qn("w:t"))) for p in parts)


@pytest.mark.parametrize("locale", ["sv", "en"])
async def test_what_people_typed_stays_text(room: Room, locale: str) -> None:
    nasty = "{{ 7*7 }} {% for x in y %} <w:p>Fet & kursiv</w:p> [länk](http://a.example)"
    chair = await member_called(room.store, room.network, CHAIR.name)
    meeting = (await meetings_of(room.store, room.network))[1]
    async with room.store.unit(room.network.id) as unit:
        await _recorded(unit, By(chair, WHEN), Matter(nasty, (Preparer(outside=nasty, member_id=chair.id),)))
        brief = await brief_of(unit, meeting, WHEN)
        body = brief_docx(brief, locale, WHEN)
    assert nasty in _words(body)


async def test_an_empty_meeting_has_a_page_too(sqlite_store: Store) -> None:
    network = await a_network(sqlite_store, standing=())
    room = Room(sqlite_store, network, NOW, links=LINKS)
    meeting = (await meetings_of(sqlite_store, network))[0]
    assert "Kallelsen är inte skickad." in heard(await room.says(CHAIR.name, "förbered mötet"))
    async with sqlite_store.reading(network.id) as unit:
        assert "Dagordning" not in _words(brief_docx(await brief_of(unit, meeting, NOW), "sv", NOW))


async def test_the_largest_network_fits_a_card(sqlite_store: Store) -> None:
    long = "å" * 290
    crowd = [Someone(f"Test Testsson-Exempelsson {n}", f"Påhittade kommunen {n}") for n in range(60)]
    network = await a_network(sqlite_store, members=(CHAIR, *crowd))
    people = [await member_called(sqlite_store, network, who.name) for who in crowd]
    chair = await member_called(sqlite_store, network, CHAIR.name)
    meeting = (await meetings_of(sqlite_store, network))[1]
    async with sqlite_store.unit(network.id) as unit:
        for person in people:
            outside = Preparer(outside=long, member_id=person.id)
            matter = Matter(long, (outside,), date(2026, 10, 1), direction=Direction.TO, body=long)
            await _recorded(unit, By(chair, EARLIER), matter)
            await suggest(unit, By(person, EARLIER), meeting, [Suggestion(long, presenter=long)], EARLIER.date())
        absences = [Seen(AttendanceStatus.SUBSTITUTE, person, substitute=long) for person in people]
        await take_attendance(unit, By(chair, WHEN), meeting, absences)
        await unit.commit()
    room = Room(sqlite_store, network, WHEN, links=LINKS)
    reply = await room.says(CHAIR.name, "förbered mötet")
    assert len(json.dumps(reply.card, ensure_ascii=False).encode()) < 25_000


def test_who_leads_may_and_nobody_else() -> None:
    assert MAY[Act.PREPARE_AGENDA] == {Relation.LEADS}
    assert not Member(1, 1, "Test Testsson").leads
    assert DocumentKind.BRIEF.value == "brief"
