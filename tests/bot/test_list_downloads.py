"""The action list behind links: whole or in part, made of this moment's record, for a day and for nobody else."""

from collections.abc import AsyncIterator
from datetime import date, timedelta
from io import BytesIO

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from docx import Document
from openpyxl import load_workbook

from bot.downloads import Downloads
from dialogs.actions.exporting import OPENS_FOR
from meetings.acting import By
from meetings.actions.ending import close
from meetings.actions.items import Preparer
from meetings.actions.listing import Matter, record, report
from meetings.actions.selecting import Selection, selection_in
from meetings.ports import DocumentKind, Store
from tests.bot.test_downloads import LINKS, NOW, Server
from tests.builders import ASA, BO, CHAIR, a_network, meetings_of, member_called


@pytest.fixture
async def server(store: Store) -> AsyncIterator[Server]:
    """A network with a matter at the second meeting, one without a day, one reported and one closed."""
    network = await a_network(store, "Nätverket i Ängelholm")
    meetings = await meetings_of(store, network)
    made = Server(store, network.id, meetings[0].id)
    chair, bo, asa = [await member_called(store, network, who.name) for who in (CHAIR, BO, ASA)]
    by = By(chair, NOW)
    async with store.unit(network.id) as unit:
        for matter in (
            Matter("Utan dag", (Preparer(member_id=asa.id),)),
            Matter("Avtal", (Preparer(member_id=bo.id),), report_at=meetings[1], meeting_id=meetings[0].id),
            Matter("Sagt", (Preparer(everyone=True),)),
            Matter("Färdigt", (Preparer(organisation_id=bo.organisation_id),)),
        ):
            done = await record(unit, by, matter, NOW.date())
            if matter.title == "Sagt":
                await report(unit, By(chair, NOW + timedelta(days=3)), done.things, "klart nu")
            if matter.title == "Färdigt":
                await close(unit, by, done.things)
        await unit.commit()
    app = web.Application()
    Downloads(store, LINKS, lambda: made.now, made.answers).add_to(app)
    async with TestClient(TestServer(app)) as made.client:
        yield made


async def sheets(server: Server, selection: str = "open") -> list[list[str]]:
    """The titles on each sheet of the workbook."""
    _, _, body = await server.fetch_list(DocumentKind.LIST_WORKBOOK, selection)
    book = load_workbook(BytesIO(body))
    return [[row[1].value for row in page.iter_rows(min_row=2) if row[1].value] for page in book.worksheets]


async def test_the_workbook_is_the_list_of_this_moment(server: Server) -> None:
    status, headers, body = await server.fetch_list(DocumentKind.LIST_WORKBOOK)
    assert status == 200
    assert headers["Content-Type"].endswith("spreadsheetml.sheet")
    assert headers["Content-Disposition"].endswith("%C3%84ngelholm%202026-09-24.xlsx")
    page = load_workbook(BytesIO(body)).worksheets[0]
    assert [cell.value.date() if cell.is_date else cell.value for cell in page[2]] == [
        2, "Avtal", CHAIR.name, BO.name, date(2026, 11, 12), date(2026, 11, 12), date(2026, 9, 24), "öppet", 0, None,
        date(2026, 9, 24),
    ]  # fmt: skip
    assert await sheets(server) == [["Avtal", "Utan dag", "Sagt"], ["Färdigt"]]
    assert page["K4"].value.date() == date(2026, 9, 27), "the day of its last act"


async def test_the_other_files_hold_the_same(server: Server) -> None:
    _, headers, body = await server.fetch_list(DocumentKind.LIST_CSV)
    assert headers["Content-Type"].startswith("text/csv; charset=utf-8")
    assert [line.split(";")[1] for line in body.decode("utf-8-sig").splitlines()] == [
        "Uppdrag", "Avtal", "Utan dag", "Sagt",
    ]  # fmt: skip
    _, _, body = await server.fetch_list(DocumentKind.LIST_WORD, "all")
    assert len(Document(BytesIO(body)).tables) == 4


async def test_a_part_of_the_list_is_what_the_link_says(server: Server) -> None:
    async with server.store.reading(server.network_id) as unit:
        bo = next(m for m in await unit.members.all() if m.name == BO.name)
    assert await sheets(server, str(Selection(member_id=bo.id))) == [["Avtal", "Sagt"], ["Färdigt"]]
    assert await sheets(server, str(Selection(organisation_id=bo.organisation_id))) == [["Avtal"], ["Färdigt"]]
    assert await sheets(server, str(Selection("overdue"))) == [[]]
    assert await sheets(server, str(Selection(due_by=date(2026, 11, 12)))) == [["Avtal"], []]


async def test_a_link_to_a_list_opens_for_a_day_and_no_longer(server: Server) -> None:
    address = LINKS.listing(DocumentKind.LIST_CSV, server.network_id, "open", NOW + OPENS_FOR)
    path = address.removeprefix("https://bot.example")
    server.now = NOW + timedelta(hours=23, minutes=59)
    assert (await server.get(path))[0] == 200
    server.now = NOW + timedelta(hours=24)
    assert (await server.get(path))[0] == 404


async def test_no_sign_of_a_link_to_a_list_can_be_changed(server: Server) -> None:
    address = LINKS.listing(DocumentKind.LIST_CSV, server.network_id, "openm1", NOW + OPENS_FOR)
    token = address.rsplit("/", 1)[1]
    for n in range(len(token)):
        other = "2" if token[n] == "1" else "1"
        assert LINKS.read(token[:n] + other + token[n + 1 :], NOW) is None


async def test_another_networks_and_guessed_links_are_answered_as_if_nothing_were_there(server: Server) -> None:
    other = await a_network(server.store, "Ett annat nätverk", members=(CHAIR,))
    async with server.store.reading(server.network_id) as unit:
        bo = next(m for m in await unit.members.all() if m.name == BO.name)
    kind = DocumentKind.LIST_CSV
    genuine = LINKS.listing(kind, server.network_id, "open", NOW + OPENS_FOR).removeprefix("https://bot.example")
    answers = [
        await server.fetch_list(kind, f"openm{bo.id}", network_id=other.id),
        await server.fetch_list(kind, f"openo{bo.organisation_id}", network_id=other.id),
        await server.fetch_list(kind, network_id=99999),
        await server.fetch_list(kind, "openm99999"),
        await server.fetch_list(kind, "everything"),
        await server.fetch_list(kind, "opend20261399"),
        await server.fetch_list(DocumentKind.MINUTES),
        await server.fetch(kind=kind),
        await server.get(genuine.replace(f"-{server.network_id}-", f"-{other.id}-")),
        await server.get(genuine.replace("-open-", "-all-")),
        await server.get(genuine.replace("listcsv", "listword")),
        await server.get(f"/documents/listcsv-{server.network_id}-open-9999999999-" + "A" * 43),
    ]
    assert {(status, body) for status, _, body in answers} == {(404, answers[0][2])}


@pytest.mark.parametrize(
    "selection",
    [
        Selection(),
        Selection("overdue"),
        Selection("all", 7),
        Selection("open", None, 8),
        Selection("all", 1, 2, NOW.date()),
    ],
)
def test_a_selection_is_read_as_it_was_written(selection: Selection) -> None:
    assert selection_in(str(selection)) == selection
    token = LINKS.listing(DocumentKind.LIST_CSV, 3, str(selection), NOW + OPENS_FOR).rsplit("/", 1)[1]
    found = LINKS.read(token, NOW)
    assert found is not None
    assert selection_in(found.selection) == selection
