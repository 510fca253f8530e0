"""Two meetings as a person reads them: the list before and after, each matter's history, the minutes, what was sent."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from io import BytesIO
from itertools import groupby

from babel.dates import format_date
from docx import Document
from docx.document import Document as Word
from docx.table import Table

from bot.documents.docx import render
from meetings.minutes.drafting import draft_of, gather
from meetings.minutes.records import MinutesDraft
from tests.conversations import heard
from tests.year.diary import ZONE
from tests.year.living import Heard, Living

LIST, DRAFT = "visa aktivitetslistan", "utkast"
"""What the diary asks for the list and the draft with."""


async def told(living: Living, asks: str) -> str:
    """The parts, each with its heading; `asks` is who asks for the histories."""
    lists = [h.said for h in living.heard if h.answers and h.answers.text == LIST]
    drafts = [h.said for h in living.heard if h.answers and h.answers.text == DRAFT]
    parts = {
        "LISTAN EFTER DET FÖRSTA MÖTET": lists[0],
        "LISTAN FÖRE GENOMGÅNGEN": lists[1],
        "GENOMGÅNGEN": "\n".join(_walked(living.heard)),
        "LISTAN EFTER GENOMGÅNGEN": lists[2],
        "VARJE ÄRENDES HISTORIK": "\n\n".join(await _histories(living, asks)),
        "UTKASTET, som det visades": drafts[-1],
        "MINNESANTECKNINGARNA, som dokument": "\n".join(await _document(living)),
        "SAGT UTAN ATT NÅGON FRÅGADE, dag för dag": "\n".join(_unasked(living.heard)),
    }
    return "\n\n".join(f"{heading}\n\n{text}" for heading, text in parts.items()) + "\n"


def _walked(everything: Sequence[Heard]) -> Iterator[str]:
    """Who said or pressed what while the list was gone through, and what was answered."""
    walking = False
    for one in everything:
        if one.answers is None:
            continue
        walking = walking or one.answers.text == "gå igenom listan"
        if not walking:
            continue
        did = one.answers.text or f"[{one.answers.button}]"
        yield f"{one.at.astimezone(ZONE):%H.%M} {one.answers.who}: {did}"
        yield from (f"    {line}" for line in one.said.splitlines())
        if "Hela listan är genomgången" in one.said:
            return


async def _histories(living: Living, asks: str) -> list[str]:
    async with living.store.reading(living.network.id) as unit:
        numbers = sorted(i.number for i in await unit.actions.all())
    living.room.now = living.clock()
    return [heard(await living.room.says(asks, f"historik {number}")) for number in numbers]


async def _document(living: Living) -> list[str]:
    """The words of the .docx of the meeting last drafted, line by line; the cells of a row with a bar between."""
    async with living.store.reading(living.network.id) as unit:
        held = [m for m in await unit.meetings.all() if m.starts_on <= living.clock().date()]
        draft: MinutesDraft = draft_of(await gather(unit, held[-1]))
    document = Document(BytesIO(render(draft, "sv", living.clock())))
    return [line for line in _words(document) if line.strip()]


def _words(document: Word) -> Iterator[str]:
    for part in document.iter_inner_content():
        if isinstance(part, Table):
            yield from (" | ".join(cell.text for cell in row.cells) for row in part.rows)
        else:
            yield from part.text.splitlines()


def _unasked(everything: Sequence[Heard]) -> Iterator[str]:
    unasked = [h for h in everything if h.answers is None]
    for day, on_the_day in groupby(unasked, key=lambda h: h.at.astimezone(ZONE).date()):
        yield format_date(day, "EEEE d MMMM y", locale="sv")
        same: dict[tuple[datetime, str], list[str]] = {}
        for one in on_the_day:
            same.setdefault((one.at, one.said), []).append(one.to)
        for (at, said), to in same.items():
            first, *lines = said.splitlines()
            yield f"  {at.astimezone(ZONE):%H.%M} till {', '.join(sorted(to))}: {first}"
            yield from (f"          {line}" for line in lines)
