"""Every document that a link can be for: what is read from the database, and how it is made of that."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from bot.documents import calendar_entry as entry
from bot.documents import list_csv, pdf, workbook
from bot.documents import minutes_html as page
from bot.documents.agenda_docx import agenda_docx
from bot.documents.agenda_fields import agenda_title
from bot.documents.brief_docx import brief_docx, brief_name
from bot.documents.docx import MEDIA_TYPE as WORD
from bot.documents.docx import minutes_docx
from bot.documents.fields import title
from bot.documents.followup_docx import followup_docx
from bot.documents.followup_fields import followup_title
from bot.documents.followup_html import followup_html
from bot.documents.followup_pdf import followup_pdf
from bot.documents.list_docx import list_docx
from bot.documents.list_rows import list_title
from bot.documents.list_workbook import list_workbook
from bot.documents.minutes_html import minutes_html
from bot.documents.minutes_pdf import minutes_pdf
from bot.documents.network_map import PNG, POLICY, MapSheet, map_pdf, map_png, map_title
from bot.documents.pack_docx import pack_docx, pack_title
from bot.documents.round_workbook import RoundSheet, round_title, round_workbook
from meetings.actions import exporting
from meetings.actions.exporting import ActionSheet
from meetings.actions.pack import pack_of
from meetings.actions.selecting import Selection, selection_in
from meetings.agenda.calling import CallSheet, sheet_of
from meetings.calendar.days import Meeting, local
from meetings.errors import NotForYou
from meetings.followup.gathering import FollowUp, follow_up
from meetings.followup.years import year_selected
from meetings.minutes.brief import brief_of
from meetings.minutes.records import MinutesDraft
from meetings.minutes.shown import shown, shown_to_all
from meetings.minutes.templates import MINUTES as MINUTES_TEMPLATE
from meetings.naming import names_of
from meetings.network.people import Network
from meetings.ports import DocumentKind, Unit
from meetings.rounds.reading import table_of
from meetings.subgroups.tree import MAP, branches


@dataclass(frozen=True, slots=True)
class Paper:
    """A document that can be made when the database has been let go."""

    name: str
    media_type: str
    make: Callable[[], Awaitable[bytes]]
    policy: str = ""
    """Of a page that is read where it is opened: what a browser may do with it."""


Gather = Callable[[Unit, Meeting, datetime, str, str], Awaitable[Paper | None]]
Read = Callable[[Unit, Meeting], Awaitable[MinutesDraft | None]]
Render = Callable[[CallSheet, str, datetime], bytes]
GatherList = Callable[[Unit, Selection, datetime, str], Awaitable[Paper]]
GatherYear = Callable[[Unit, str, datetime, str], Awaitable[Paper | None]]
RenderYear = Callable[[Network, FollowUp, str, datetime], bytes]
RenderList = Callable[[ActionSheet, str, datetime], bytes]


async def paper(kind: str, unit: Unit, meeting: Meeting, now: datetime, host: str, locale: str) -> Paper | None:
    """The document of that kind about a meeting as it is now, in a language; None when there is no such kind."""
    gathers = PAPERS.get(kind)
    return await gathers(unit, meeting, now, host, locale) if gathers else None


async def list_paper(kind: str, unit: Unit, selection: str, now: datetime, locale: str) -> Paper | None:
    """The network's list of that kind as it is now; None when there is no such kind, or nothing is so selected."""
    if kind == DocumentKind.ROUND_WORKBOOK:
        return await _answers(unit, selection, now, locale)
    if kind in (DocumentKind.MAP_PICTURE, DocumentKind.MAP_PDF):
        return await _map(kind, unit, selection, now, locale)
    if yearly := YEARS.get(kind):
        return await yearly(unit, selection, now, locale)
    gathers, wanted = LISTS.get(kind), selection_in(selection)
    try:
        return await gathers(unit, wanted, now, locale) if gathers and wanted else None
    except NotForYou:
        return None


async def _minutes(unit: Unit, meeting: Meeting, now: datetime, host: str, locale: str) -> Paper:
    del host
    draft = await shown(unit, meeting)
    own = await unit.templates.of_kind(MINUTES_TEMPLATE)
    return Paper(
        f"{title(draft, locale)}.docx", WORD, partial(minutes_docx, draft, locale, now, own.content if own else None)
    )


def _page(read: Read, *, inline: bool) -> Gather:
    async def gather_page(unit: Unit, meeting: Meeting, now: datetime, host: str, locale: str) -> Paper | None:
        del now, host
        draft = await read(unit, meeting)
        if draft is None:
            return None
        make = partial(minutes_html, draft, locale)
        return Paper(f"{title(draft, locale)}.html", page.MEDIA_TYPE, make, page.policy() if inline else "")

    return gather_page


def _minutes_pdf(read: Read) -> Gather:
    async def gather_pdf(unit: Unit, meeting: Meeting, now: datetime, host: str, locale: str) -> Paper | None:
        del host
        draft = await read(unit, meeting)
        if draft is None:
            return None
        return Paper(f"{title(draft, locale)}.pdf", pdf.MEDIA_TYPE, partial(minutes_pdf, draft, locale, now))

    return gather_pdf


def _call(suffix: str, media_type: str, render: Render) -> Gather:
    async def gather_call(unit: Unit, meeting: Meeting, now: datetime, host: str, locale: str) -> Paper:
        del host
        sheet = await _sheet(unit, meeting, now)
        make = partial(asyncio.to_thread, render, sheet, locale, now)
        return Paper(f"{agenda_title(sheet, locale)}.{suffix}", media_type, make)

    return gather_call


async def _entry(unit: Unit, meeting: Meeting, now: datetime, host: str, locale: str) -> Paper:
    sheet = await _sheet(unit, meeting, now)
    make = partial(asyncio.to_thread, entry.calendar_entry, sheet, locale, now, host)
    return Paper(f"{agenda_title(sheet, locale)}.ics", entry.MEDIA_TYPE, make)


async def _sheet(unit: Unit, meeting: Meeting, now: datetime) -> CallSheet:
    today = local(now, unit.network.time_zone).date()
    return await sheet_of(unit, meeting, today)


async def _brief(unit: Unit, meeting: Meeting, now: datetime, host: str, locale: str) -> Paper:
    del host
    brief = await brief_of(unit, meeting, now)
    make = partial(asyncio.to_thread, brief_docx, brief, locale, now)
    return Paper(f"{brief_name(brief, locale)}.docx", WORD, make)


def _list(suffix: str, media_type: str, render: RenderList) -> GatherList:
    async def gather_list(unit: Unit, selection: Selection, now: datetime, locale: str) -> Paper:
        today = local(now, unit.network.time_zone).date()
        sheet = await exporting.sheet_of(unit, selection, today)
        make = partial(asyncio.to_thread, render, sheet, locale, now)
        return Paper(f"{list_title(sheet, locale)}.{suffix}", media_type, make)

    return gather_list


async def _answers(unit: Unit, selection: str, now: datetime, locale: str) -> Paper | None:
    """The answers to a question taken home; the selection is a q and its id."""
    found = re.fullmatch(r"q(\d{1,18})", selection, re.ASCII)
    question = await unit.round_questions.get(int(found[1])) if found else None
    if question is None:
        return None
    today = local(now, unit.network.time_zone).date()
    sheet = RoundSheet(unit.network, await table_of(unit, question), await names_of(unit), today)
    make = partial(asyncio.to_thread, round_workbook, sheet, locale, now)
    return Paper(f"{round_title(sheet, locale)}.xlsx", workbook.MEDIA_TYPE, make)


async def _map(kind: str, unit: Unit, selection: str, now: datetime, locale: str) -> Paper | None:
    """The map of sub-networks; its selection is the word for all of it."""
    if selection != MAP:
        return None
    today = local(now, unit.network.time_zone).date()
    sheet = MapSheet(unit.network, branches(await unit.subgroups.all(), today))
    name = map_title(sheet, locale)
    if kind == DocumentKind.MAP_PDF:
        return Paper(f"{name}.pdf", pdf.MEDIA_TYPE, partial(asyncio.to_thread, map_pdf, sheet, locale, now))
    return Paper(f"{name}.png", PNG, partial(asyncio.to_thread, map_png, sheet, locale, now), POLICY)


def _year(suffix: str, media_type: str, render: RenderYear, policy: str = "") -> GatherYear:
    async def gather_year(unit: Unit, selection: str, now: datetime, locale: str) -> Paper | None:
        year = year_selected(selection)
        if year is None:
            return None
        made = await follow_up(unit, year, local(now, unit.network.time_zone).date())
        name = followup_title(unit.network, made, locale).replace("/", "–")
        make = partial(asyncio.to_thread, render, unit.network, made, locale, now)
        return Paper(f"{name}.{suffix}", media_type, make, policy)

    return gather_year


async def _pack(unit: Unit, selection: Selection, now: datetime, locale: str) -> Paper:
    """What a member holds; the selection names the member."""
    member = await unit.members.get(selection.member_id or 0)
    if member is None:
        raise NotForYou
    today = local(now, unit.network.time_zone).date()
    pack = await pack_of(unit, member, today)
    make = partial(asyncio.to_thread, pack_docx, pack, locale, now)
    return Paper(f"{pack_title(pack, locale)}.docx", WORD, make)


PAPERS: dict[str, Gather] = {
    DocumentKind.MINUTES: _minutes,
    DocumentKind.MINUTES_HTML: _page(shown, inline=True),
    DocumentKind.MINUTES_PDF: _minutes_pdf(shown),
    DocumentKind.PUBLISHED_HTML: _page(shown_to_all, inline=False),
    DocumentKind.PUBLISHED_PDF: _minutes_pdf(shown_to_all),
    DocumentKind.CALL_WORD: _call("docx", WORD, agenda_docx),
    DocumentKind.CALL_PDF: _call("pdf", pdf.MEDIA_TYPE, pdf.agenda_pdf),
    DocumentKind.CALL_CALENDAR: _entry,
    DocumentKind.BRIEF: _brief,
}
LISTS: dict[str, GatherList] = {
    DocumentKind.LIST_WORKBOOK: _list("xlsx", workbook.MEDIA_TYPE, list_workbook),
    DocumentKind.LIST_CSV: _list("csv", list_csv.MEDIA_TYPE, lambda sheet, locale, _: list_csv.list_csv(sheet, locale)),
    DocumentKind.LIST_WORD: _list("docx", WORD, list_docx),
    DocumentKind.PACK_WORD: _pack,
}
YEARS: dict[str, GatherYear] = {
    DocumentKind.FOLLOWUP_WORD: _year("docx", WORD, followup_docx),
    DocumentKind.FOLLOWUP_HTML: _year("html", page.MEDIA_TYPE, followup_html, page.policy()),
    DocumentKind.FOLLOWUP_PDF: _year("pdf", pdf.MEDIA_TYPE, followup_pdf),
}
