"""What the documents of the minutes are made from: what is so now, what was adopted, what was published."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document

from bot.documents.papers import paper
from meetings.acting import By
from meetings.calendar.days import Meeting
from meetings.minutes.noting import Under, draft, note
from meetings.minutes.publishing import adopt_minutes, mark_note, publish_minutes
from meetings.minutes.records import Note
from meetings.ports import DocumentKind, Store, Unit
from meetings.undo import undo_acts
from tests.bot.reading_minutes import NOW, Page
from tests.builders import COORDINATOR, a_network, meetings_of, member_called

T = Callable[[Unit, By, Meeting], Awaitable[object]]


class Office:
    """A network whose meeting is being recorded by its coordinator."""

    def __init__(self, store: Store, network_id: int, by: By, meeting_id: int) -> None:
        self._store, self._network_id, self._by, self._meeting_id = store, network_id, by, meeting_id

    async def does(self, act: T) -> object:
        async with self._store.unit(self._network_id) as unit:
            meeting = await unit.meetings.get(self._meeting_id)
            done = await act(unit, self._by, meeting)
            await unit.commit()
        return done

    async def notes(self, text: str) -> Note:
        return (await self.does(lambda unit, by, meeting: note(unit, by, meeting, text, Under("Studenter")))).thing

    async def made(self, kind: DocumentKind) -> bytes | None:
        async with self._store.reading(self._network_id) as unit:
            found = await paper(kind, unit, await unit.meetings.get(self._meeting_id), NOW, "bot.example", "sv")
        return await found.make() if found else None

    async def page(self, kind: DocumentKind = DocumentKind.MINUTES_HTML) -> str | None:
        made = await self.made(kind)
        return " ".join(Page(made).words) if made else None


@pytest.fixture
async def office(sqlite_store: Store) -> Office:
    network = await a_network(sqlite_store)
    coordinator = await member_called(sqlite_store, network, COORDINATOR.name)
    [first, *_] = await meetings_of(sqlite_store, network)
    made = Office(sqlite_store, network.id, By(coordinator, NOW), first.id)
    await made.notes("Bjuv tar emot alla.")
    await made.does(draft)
    return made


async def test_a_draft_says_what_is_so_now(office: Office) -> None:
    await office.notes("Det glömdes bort.")
    said = await office.page()
    assert "Utkast – inte fastställt" in said
    assert "Det glömdes bort." in said


async def test_what_was_adopted_is_not_made_again_from_what_changes_later(office: Office) -> None:
    await office.does(adopt_minutes)
    await office.does(lambda unit, _, meeting: unit.meetings.save(replace(meeting, place="Ny lokal")))
    for said in (await office.page(), _text(await office.made(DocumentKind.MINUTES))):
        assert "Fastställda 24 september 2026" in said
        assert "Ny lokal" not in said


async def test_nothing_is_published_before_it_is(office: Office) -> None:
    for kind in (DocumentKind.PUBLISHED_HTML, DocumentKind.PUBLISHED_PDF):
        assert await office.made(kind) is None
    await office.does(adopt_minutes)
    assert await office.page(DocumentKind.PUBLISHED_HTML) is None


async def test_what_is_internal_stands_marked_for_the_network_and_not_in_what_is_published(office: Office) -> None:
    secret = await office.notes("En lärplats är tvistig.")
    await office.does(draft)
    await office.does(adopt_minutes)
    await office.does(lambda unit, by, _: mark_note(unit, by, secret.id, internal=True))
    await office.does(publish_minutes)
    whole, published = await office.page(), await office.page(DocumentKind.PUBLISHED_HTML)
    assert "[publiceras inte] En lärplats är tvistig." in whole
    assert "tvistig" not in published
    assert "Bjuv tar emot alla." in published
    for said in (whole, published):
        assert "Fastställda 24 september 2026 och publicerade" in said
    assert (await office.made(DocumentKind.PUBLISHED_PDF)).startswith(b"%PDF")


async def test_publishing_that_is_undone_opens_nothing(office: Office) -> None:
    await office.does(adopt_minutes)
    done = await office.does(publish_minutes)
    await office.does(lambda unit, by, _: undo_acts(unit, by, (done.act,)))
    assert await office.page(DocumentKind.PUBLISHED_HTML) is None
    assert "publicerade" not in await office.page()


def _text(made: bytes) -> str:
    return " ".join(p.text for p in Document(BytesIO(made)).paragraphs)
