"""The minutes as PDF/UA: tags, title and language that a screen reader needs, read back by another library."""

from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import pytest
import typst
from pypdf import PdfReader

from bot.documents import pdf
from bot.documents.minutes_pdf import minutes_pdf, render_pdf
from bot.documents.specimen import bare, full
from meetings.minutes.records import MinutesDraft, MinutesPoint, Passage
from tests.bot.reading_minutes import NOW, pdf_words
from tests.bot.test_call_documents import tags


def read(draft: MinutesDraft, locale: str = "sv") -> PdfReader:
    return PdfReader(BytesIO(render_pdf(draft, locale, NOW)))


@pytest.mark.parametrize("draft", [full(), bare()], ids=["full", "bare"])
def test_it_keeps_to_the_standard_and_says_title_and_language(draft: MinutesDraft) -> None:
    for locale, language, name in (("sv", "sv-SE", "Minnesanteckningar"), ("en", "en-GB", "Minutes")):
        reader = read(draft, locale)
        root = reader.trailer["/Root"]
        assert "pdfuaid:part" in root["/Metadata"].get_object().get_data().decode()
        assert root["/MarkInfo"]["/Marked"].value is True
        assert (root["/Lang"], root["/ViewerPreferences"]["/DisplayDocTitle"].value) == (language, True)
        assert reader.metadata.title == f"{name} Testnätverket 2026-09-24"
        assert reader.metadata.author == "Testnätverket"


def test_headings_nest_without_a_gap_and_the_name_comes_first() -> None:
    levels = [int(tag[1]) for tag in tags(read(full())) if tag in ("H1", "H2", "H3", "H4", "H5")]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert max(levels) == 4
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))


def test_what_stands_at_the_end_are_paragraphs_under_their_heading() -> None:
    assert tags(read(full()))[-4:] == ["H2", "P", "P", "P"]


def test_a_long_word_of_a_note_is_not_cut_where_the_line_has_room_for_it() -> None:
    word = "kommunförbundsstyrelsesammanträdesdag"
    notes = tuple(Passage("ord " * n + word) for n in range(20))
    assert pdf_words(replace(bare(), points=(MinutesPoint("x", notes),))).count(word) == len(notes)


def test_tables_have_captions_and_header_cells() -> None:
    found = tags(read(full()))
    assert found.count("Table") == found.count("Caption") == 5
    assert found.count("TH") == 3 * 3 + 2 * 2
    assert found.count("TR") == 5 + 5 * 2


def test_persons_and_assignments_are_lists_and_an_address_is_a_link() -> None:
    found = tags(read(full()))
    assert found.count("LI") == len(full().present + full().others + full().absent) + 2 * 2
    assert "Link" in found


def test_what_stands_above_and_below_each_page_is_not_read_aloud() -> None:
    long = replace(full(), points=tuple(MinutesPoint(f"P{n}", (Passage("ord " * 200),)) for n in range(20)))
    reader = read(long)
    assert len(reader.pages) > 5
    for number, page in enumerate(reader.pages, start=1):
        said = page.extract_text()
        assert f"Sida {number} ({len(reader.pages)})" in said
        assert ("Utkast – synpunkter" in said.splitlines()[0]) is (number > 1)
        assert b"/Artifact" in page.get_contents().get_data()


def test_it_draws_with_fonts_that_it_carries() -> None:
    for page in read(full()).pages:
        for font in page["/Resources"]["/Font"].values():
            [descendant] = font["/DescendantFonts"]
            assert {"/FontFile2", "/FontFile3"} & set(descendant.get_object()["/FontDescriptor"])
            assert "/ToUnicode" in font


def test_a_picture_without_a_font_is_said_in_words_and_the_standard_kept() -> None:
    reader = read(replace(bare(), points=(MinutesPoint("Rubrik \U0001f9ff \U0001fadc 🇸🇪"),)))
    assert "pdfuaid:part" in reader.trailer["/Root"]["/Metadata"].get_object().get_data().decode()


@pytest.mark.slow
def test_thousands_of_signs_without_a_font_are_asked_about_a_few_hundred_times(monkeypatch: pytest.MonkeyPatch) -> None:
    fonts = typst.Fonts(include_system_fonts=False)
    monkeypatch.setattr(pdf, "_fonts", lambda: fonts)
    pdf._drawn.cache_clear()
    every = "".join(map(chr, range(0x4E00, 0x4E00 + 3000)))
    said = "".join(pdf_words(replace(bare(), points=(MinutesPoint(f"Före {every} efter"),))))
    asked = pdf._drawn.cache_info().misses
    pdf._drawn.cache_clear()
    assert said.count("□") == 3000
    assert "efter" in said
    assert asked <= pdf.MOST_ASKED


async def test_the_same_document_is_made_off_the_event_loop() -> None:
    assert (await minutes_pdf(bare(), "sv", NOW)).startswith(b"%PDF-1.7")
