"""The year's follow-up as Word, page and PDF: the same figures in all three, and what people typed left as text."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from html import unescape
from io import BytesIO

import pytest
from docx import Document
from pypdf import PdfReader

from bot.documents.followup_docx import followup_docx
from bot.documents.followup_html import followup_html
from bot.documents.followup_pdf import followup_pdf
from meetings.actions.items import ActionItem
from meetings.calendar.days import Meeting, MeetingState
from meetings.followup.evaluating import Result
from meetings.followup.figures import YearMaterial, figures_of
from meetings.followup.gathering import FollowUp
from meetings.followup.years import Year, calendar_year, crossing_year, selection, year_selected
from meetings.network.people import Network
from tests.bot.pdf_ua import faults

NETWORK = Network(1, "Nätverket i Ängelholm", "tenant")
NOW = datetime(2027, 1, 15, 8, tzinfo=UTC)
ODD = '=HYPERLINK("x") <b>fet</b> {{ network }} #table 🎉'
YEAR = calendar_year(2026)


def meeting(key: int, day: date) -> Meeting:
    return Meeting(key, 1, day, day, title="Vårmötet", state=MeetingState.HELD)


def material(year: Year) -> YearMaterial:
    return YearMaterial(
        year,
        "Europe/Stockholm",
        NOW.date(),
        meetings=[meeting(1, date(2026, 3, 5)), meeting(2, date(2026, 9, 24)), meeting(3, date(2025, 5, 6))],
        present=[(1, frozenset({1, 2})), (2, frozenset({1})), (3, frozenset({2}))],
        homes=[(1, "Bjuv"), (2, "Åmål")],
        matters=[ActionItem(1, 1, 7, ODD, 1, datetime(2026, 2, 1, tzinfo=UTC), report_on=date(2026, 5, 4))],
        raised_by=[(1, "Bjuv")],
    )


def made(year: Year = YEAR) -> FollowUp:
    return FollowUp(figures_of(material(year)), figures_of(material(year.before)))


def empty() -> FollowUp:
    nothing = YearMaterial(YEAR, "Europe/Stockholm", NOW.date())
    return FollowUp(figures_of(nothing), figures_of(replace(nothing, year=YEAR.before)))


def in_word(follow: FollowUp, locale: str = "sv") -> str:
    document = Document(BytesIO(followup_docx(NETWORK, follow, locale, NOW)))
    cells = [" | ".join(c.text for c in row.cells) for table in document.tables for row in table.rows]
    return "\n".join([*(p.text for p in document.paragraphs), *cells])


def in_page(follow: FollowUp, locale: str = "sv") -> str:
    page = followup_html(NETWORK, follow, locale, NOW).decode()
    body = page.partition("<body>")[2].replace("</th><td>", " | ").replace("</td><td>", " | ")
    return unescape(re.sub(r"<[^>]+>", "", body))


def in_pdf(follow: FollowUp, locale: str = "sv") -> str:
    reader = PdfReader(BytesIO(followup_pdf(NETWORK, follow, locale, NOW)))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


@pytest.mark.parametrize("read", [in_word, in_page, in_pdf], ids=["word", "page", "pdf"])
def test_every_form_tells_the_figures_beside_last_years_and_what_stands_behind(read: Callable[..., str]):
    said = read(made())
    for words in (
        "Årsuppföljning 2026",
        "Möten som hölls",
        "Närvaro, antal möten",
        "5 mars 2026 – Vårmötet",
        "Uppdrag som aldrig rapporterats",
        "skulle rapporteras 4 maj 2026",
    ):
        assert words in said


@pytest.mark.parametrize("read", [in_word, in_page], ids=["word", "page"])
def test_a_row_is_this_years_figure_and_last_years(read: Callable[..., str]):
    said = read(made())
    assert "Möten som hölls | 2 | 1" in said
    assert "Bjuv | 2 av 2 | 0 av 1" in said
    assert "Åmål | 1 av 2 | 1 av 1" in said


@pytest.mark.parametrize("read", [in_word, in_page], ids=["word", "page"])
def test_what_people_typed_stands_as_they_typed_it(read: Callable[..., str]):
    assert ODD in read(made())


@pytest.mark.parametrize("read", [in_word, in_page, in_pdf], ids=["word", "page", "pdf"])
def test_what_the_members_think_is_there_when_it_may_be_shown(read: Callable[..., str]):
    means = (("use", Decimal("3.4"), 7), ("meetings", None, 2))
    shown = Result(7, 8, means, ("Samtalen",), ("Fler möten",), shown=True)
    said = read(replace(made(), thought=shown))
    for words in ("7 av 8 svarade på utvärderingen.", "3,4 av 5 (7 svar)", "För få svar", "Samtalen", "Fler möten"):
        assert words in said
    hidden = read(replace(made(), thought=Result(4, 8)))
    assert "4 av 8 har svarat på utvärderingen." in hidden
    assert "Vad medlemmarna tycker" not in hidden


@pytest.mark.parametrize("read", [in_word, in_page, in_pdf], ids=["word", "page", "pdf"])
def test_a_year_without_anything_says_so_and_has_no_table(read: Callable[..., str]):
    said = read(empty())
    assert "Inga möten hölls 2026." in said
    assert "Det finns inget att följa upp för 2026." in said
    assert "Möten som hölls" not in said
    assert Document(BytesIO(followup_docx(NETWORK, empty(), "sv", NOW))).tables == []


def test_a_pdf_is_tagged_as_the_standard_wants_it():
    for follow in (made(), empty()):
        assert faults(PdfReader(BytesIO(followup_pdf(NETWORK, follow, "sv", NOW)))) == []


def test_it_is_in_the_language_asked_for():
    assert "Meetings held | 2 | 1" in in_word(made(), "en")
    assert 'lang="en"' in followup_html(NETWORK, made(), "en", NOW).decode()


@pytest.mark.parametrize("year", [calendar_year(2026), crossing_year(2025)])
def test_the_year_of_an_address_is_read_back(year: Year):
    assert year_selected(selection(year)) == year


@pytest.mark.parametrize("written", ["", "open", "y", "y26", "y20252027", "y2026x", "Y2026"])
def test_what_is_no_year_in_an_address_opens_nothing(written: str):
    assert year_selected(written) is None
