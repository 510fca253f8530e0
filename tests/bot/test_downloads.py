"""Links to documents: who holds one gets the document until it expires, and nobody else learns anything."""

import asyncio
from base64 import b64encode
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from io import BytesIO

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from docx import Document

from bot.documents.calendar_entry import MEDIA_TYPE as CALENDAR
from bot.documents.docx import MEDIA_TYPE
from bot.documents.minutes_html import MEDIA_TYPE as PAGE
from bot.documents.pdf import MEDIA_TYPE as PDF
from bot.downloads import LIFETIME, Downloads, SignedLinks, Wanted
from meetings.ports import DocumentKind, Store
from tests.builders import a_network, meetings_of

LISTS = (DocumentKind.LIST_WORKBOOK, DocumentKind.LIST_CSV, DocumentKind.LIST_WORD)
YEARS = (DocumentKind.FOLLOWUP_WORD, DocumentKind.FOLLOWUP_HTML, DocumentKind.FOLLOWUP_PDF)
OF_SOMEBODY = {
    *(DocumentKind.PACK_WORD, DocumentKind.ROUND_WORKBOOK),
    *(DocumentKind.MAP_PICTURE, DocumentKind.MAP_PDF),
}
MINUTES = (DocumentKind.MINUTES, DocumentKind.MINUTES_HTML, DocumentKind.MINUTES_PDF)
PUBLISHED = {DocumentKind.PUBLISHED_HTML, DocumentKind.PUBLISHED_PDF}
KEY = "k" * 32
NOW = datetime(2026, 9, 24, 12, tzinfo=UTC)
LINKS = SignedLinks("https://bot.example/", KEY)
WANTED = Wanted("minutes", 3, 7)


def flipped(token: str) -> list[str]:
    """The token with each of its characters changed in turn."""
    return [token[:n] + ("1" if c != "1" else "2") + token[n + 1 :] for n, c in enumerate(token)]


def test_a_link_says_what_it_is_for_until_it_expires() -> None:
    token = LINKS.token(WANTED, NOW)
    assert LINKS.read(token, NOW + LIFETIME - timedelta(seconds=1)) == WANTED
    assert LINKS.read(token, NOW + LIFETIME) is None


def test_no_character_of_a_link_can_be_changed() -> None:
    token = LINKS.token(WANTED, NOW)
    read = {LINKS.read(changed, NOW) for changed in flipped(token)}
    assert read == {None}


def test_a_link_signed_with_another_key_opens_nothing() -> None:
    assert SignedLinks("", "j" * 32).read(LINKS.token(WANTED, NOW), NOW) is None


@pytest.mark.parametrize(
    "token",
    ["", "minutes", "minutes-3-7-9999999999-", "minutes-3-7-9999999999-" + "A" * 43, "../../etc/passwd", "٣" * 80,
     "minutes-" + "9" * 400 + "-7-1-" + "A" * 43, "\x00" * 60, "minutes-3-7-9999999999-" + "å" * 43],
)  # fmt: skip
def test_a_guessed_link_opens_nothing(token: str) -> None:
    assert LINKS.read(token, NOW) is None


def test_the_address_stands_under_the_public_one() -> None:
    assert LINKS.minutes(3, 7, NOW).startswith("https://bot.example/documents/minutes-3-7-")


@dataclass
class Server:
    """A server with one network and its first meeting, and what its clock says."""

    store: Store
    network_id: int = 0
    meeting_id: int = 0
    now: datetime = NOW
    ready: bool = True
    client: TestClient | None = None

    async def get(self, path: str) -> tuple[int, Mapping[str, str], bytes]:
        async with self.client.get(path) as response:
            return response.status, response.headers, await response.read()

    async def fetch(self, **other: object) -> tuple[int, Mapping[str, str], bytes]:
        """The document of a genuine link, to this meeting unless told otherwise."""
        wanted = Wanted("minutes", self.network_id, self.meeting_id)
        return await self.get(f"/documents/{LINKS.token(replace(wanted, **other), NOW)}")

    async def fetch_list(
        self, kind: DocumentKind, selection: str = "open", **other: object
    ) -> tuple[int, Mapping, bytes]:
        """The network's list of a genuine link, of what is on it unless told otherwise."""
        wanted = replace(Wanted(kind, self.network_id, selection=selection), **other)
        return await self.get(f"/documents/{LINKS.token(wanted, NOW)}")

    async def answers(self) -> bool:
        return self.ready


@pytest.fixture
async def server(sqlite_store: Store) -> AsyncIterator[Server]:
    network = await a_network(sqlite_store, "Nätverket i Ängelholm")
    made = Server(sqlite_store, network.id, (await meetings_of(sqlite_store, network))[0].id)
    app = web.Application()
    Downloads(sqlite_store, LINKS, lambda: made.now, made.answers).add_to(app)
    async with TestClient(TestServer(app)) as made.client:
        yield made


async def test_a_genuine_link_gives_the_document_of_this_moment(server: Server) -> None:
    status, headers, body = await server.fetch()
    assert (status, headers["Content-Type"]) == (200, MEDIA_TYPE)
    assert Document(BytesIO(body)).paragraphs[0].text == "Nätverket i Ängelholm"


@pytest.mark.parametrize(
    ("kind", "media_type", "suffix", "starts"),
    [
        (DocumentKind.CALL_WORD, MEDIA_TYPE, "docx", b"PK"),
        (DocumentKind.CALL_PDF, PDF, "pdf", b"%PDF-1.7"),
        (DocumentKind.CALL_CALENDAR, CALENDAR, "ics", b"BEGIN:VCALENDAR"),
    ],
)
async def test_each_document_of_a_call_has_its_own_link(
    server: Server, kind: DocumentKind, media_type: str, suffix: str, starts: bytes
) -> None:
    address = LINKS.document(kind, server.network_id, server.meeting_id, NOW + timedelta(days=120))
    server.now += timedelta(days=119)
    status, headers, body = await server.get(address.removeprefix("https://bot.example"))
    assert (status, headers["Content-Type"]) == (200, media_type)
    assert headers["Content-Disposition"].endswith(f"2026-09-24.{suffix}")
    assert body.startswith(starts)
    server.now += timedelta(days=2)
    assert (await server.get(address.removeprefix("https://bot.example")))[0] == 404


async def test_the_minutes_are_read_as_a_page_and_kept_as_files(server: Server) -> None:
    expected = {
        DocumentKind.MINUTES: (MEDIA_TYPE, "attachment", b"PK"),
        DocumentKind.MINUTES_HTML: (PAGE, "inline", b"<!doctype html>"),
        DocumentKind.MINUTES_PDF: (PDF, "attachment", b"%PDF-1.7"),
    }
    for kind, (media_type, disposition, starts) in expected.items():
        status, headers, body = await server.fetch(kind=kind)
        assert (status, headers["Content-Type"]) == (200, media_type)
        assert headers["Content-Disposition"].startswith(f"{disposition}; filename=")
        assert body.startswith(starts)


async def test_the_follow_up_of_a_year_is_a_page_and_files_and_of_no_other_words_nothing(server: Server) -> None:
    expected = {
        DocumentKind.FOLLOWUP_WORD: (MEDIA_TYPE, "attachment", b"PK"),
        DocumentKind.FOLLOWUP_HTML: (PAGE, "inline", b"<!doctype html>"),
        DocumentKind.FOLLOWUP_PDF: (PDF, "attachment", b"%PDF-1.7"),
    }
    for kind, (media_type, disposition, starts) in expected.items():
        status, headers, body = await server.fetch_list(kind, "y20252026")
        assert (status, headers["Content-Type"]) == (200, media_type)
        assert headers["Content-Disposition"].startswith(f"{disposition}; filename=")
        assert body.startswith(starts)
        assert (await server.fetch_list(kind, "open"))[0] == 404
        assert (await server.fetch_list(kind, "y20252027"))[0] == 404


async def test_a_page_may_be_drawn_in_its_own_style_and_nothing_else(server: Server) -> None:
    _, headers, body = await server.fetch(kind=DocumentKind.MINUTES_HTML)
    rules = headers["Content-Security-Policy"].split("; ")
    assert rules[0] == "default-src 'none'"
    assert rules[-1] == "sandbox"
    assert "script-src" not in headers["Content-Security-Policy"]
    style = body.partition(b"<style>")[2].partition(b"</style>")[0]
    assert f"style-src 'sha256-{b64encode(sha256(style).digest()).decode()}'" in rules


async def test_a_link_to_one_kind_opens_no_other(server: Server) -> None:
    address = LINKS.document(DocumentKind.CALL_CALENDAR, server.network_id, server.meeting_id, NOW + LIFETIME)
    path = address.removeprefix("https://bot.example").replace("callcalendar", "callpdf")
    assert (await server.get(path))[0] == 404


async def test_the_entrys_uid_is_of_the_server_and_the_meeting(server: Server) -> None:
    _, _, body = await server.fetch(kind=DocumentKind.CALL_CALENDAR)
    assert f"UID:meeting-{server.meeting_id}@bot.example\r\n".encode() in body


async def test_the_file_has_its_swedish_name(server: Server) -> None:
    _, headers, _ = await server.fetch()
    assert headers["Content-Disposition"] == (
        'attachment; filename="Minnesanteckningar N_tverket i _ngelholm 2026-09-24.docx"; '
        "filename*=UTF-8''Minnesanteckningar%20N%C3%A4tverket%20i%20%C3%84ngelholm%202026-09-24.docx"
    )


async def test_nothing_is_kept_guessed_at_or_passed_on(server: Server) -> None:
    for _, headers, _ in (await server.fetch(), await server.get("/documents/x"), await server.get("/healthz")):
        assert headers["Cache-Control"] == "no-store"
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "no-referrer"


async def test_all_links_that_open_nothing_are_answered_alike(server: Server) -> None:
    other = await a_network(server.store, "Ett annat nätverk")
    genuine = LINKS.token(Wanted("minutes", server.network_id, server.meeting_id), NOW)
    answers = [
        await server.fetch(network_id=other.id),
        await server.fetch(network_id=99999),
        await server.fetch(meeting_id=99999),
        await server.fetch(kind="roster"),
        await server.fetch(kind="callpdf", network_id=other.id),
        await server.fetch(kind="callword", meeting_id=99999),
        *[await server.fetch(kind=kind, network_id=other.id) for kind in MINUTES],
        *[await server.fetch(kind=kind, meeting_id=99999) for kind in MINUTES],
        *[await server.fetch(kind=kind) for kind in PUBLISHED],
        *[await server.get(f"/documents/{kind}-1-1-9999999999-" + "A" * 43) for kind in MINUTES],
        await server.get(f"/documents/{genuine[:-1]}"),
        await server.get("/documents/minutes-1-1-9999999999-" + "A" * 43),
    ]
    server.now += LIFETIME
    answers += [await server.fetch(kind=kind) for kind in MINUTES]
    assert {(status, body) for status, _, body in answers} == {(404, answers[0][2])}
    assert "Länken gäller inte" in answers[0][2].decode()


async def test_a_name_with_quotes_and_line_breaks_stays_inside_its_header(server: Server) -> None:
    async with server.store.unit(server.network_id) as unit:
        await unit.save_network(replace(unit.network, name='Nät"\r\nX-Evil: 1\r\n/..\\verket'))
        await unit.commit()
    status, headers, _ = await server.fetch()
    assert status == 200
    assert "X-Evil" not in headers
    assert headers["Content-Disposition"].count('"') == 2


async def test_it_says_that_it_lives_and_whether_it_is_ready(server: Server) -> None:
    assert (await server.get("/healthz"))[0] == 200
    assert (await server.get("/readyz"))[0] == 200
    server.ready = False
    assert (await server.get("/readyz"))[0] == 503
    assert (await server.get("/healthz"))[0] == 200


@pytest.mark.slow
async def test_the_event_loop_stays_free_while_documents_are_made(server: Server) -> None:
    stalls = []

    async def heartbeat() -> None:
        while True:
            before = asyncio.get_running_loop().time()
            await asyncio.sleep(0)
            stalls.append(asyncio.get_running_loop().time() - before)

    beating = asyncio.create_task(heartbeat())
    about_a_meeting = [kind for kind in DocumentKind if kind not in {*LISTS, *YEARS, *OF_SOMEBODY, *PUBLISHED}]
    found = await asyncio.gather(*(server.fetch(kind=kind) for kind in about_a_meeting * 2))
    found += await asyncio.gather(*(server.fetch_list(kind) for kind in LISTS))
    found += await asyncio.gather(*(server.fetch_list(kind, "y2026") for kind in YEARS))
    beating.cancel()
    assert {status for status, _, _ in found} == {200}
    assert len(stalls) > 100
