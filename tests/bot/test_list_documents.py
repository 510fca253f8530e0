"""The action list taken out: opened by programs nobody here wrote, with what people typed left as text."""

import csv
import shutil
import subprocess
import time
from datetime import date, timedelta
from io import BytesIO, StringIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from docx.oxml.ns import qn
from lxml import etree
from openpyxl import load_workbook
from pypdf import PdfReader

from bot.documents.list_csv import list_csv
from bot.documents.list_docx import list_docx
from bot.documents.list_workbook import list_workbook
from bot.documents.workbook import LONGEST_TEXT
from meetings.actions.exporting import ActionSheet
from meetings.actions.items import ActionState
from meetings.actions.selecting import Selection
from tests.bot import list_material as m

HEADINGS = ["Nr", "Uppdrag", "Väckt av", "Bereds av", "Rapporteras", "Till möte", "Från möte", "Läge",
            "Flyttad (gånger)", "Kommentar", "Senast ändrad"]  # fmt: skip
FORMS = ["xlsx", "csv", "docx"]


def workbook(sheet: ActionSheet, locale: str = "sv"):
    return load_workbook(BytesIO(list_workbook(sheet, locale, m.NOW)))


def values(sheet: ActionSheet, locale: str = "sv") -> list[list[str]]:
    made = list_csv(sheet, locale).decode("utf-8-sig")
    return list(csv.reader(StringIO(made, newline=""), delimiter=";"))


def document(sheet: ActionSheet, locale: str = "sv"):
    return Document(BytesIO(list_docx(sheet, locale, m.NOW)))


def plain(cell) -> object:
    """What stands in a cell; a day as a day."""
    return cell.value.date() if cell.is_date else cell.value


def titles(form: str, sheet: ActionSheet) -> list[str]:
    """The second column of all tables, as the program that opens the file has it."""
    if form == "xlsx":
        return [
            row[1].value for page in workbook(sheet).worksheets for row in page.iter_rows(min_row=2) if row[0].value
        ]
    if form == "csv":
        return [row[1] for row in values(sheet)[1:]]
    return [row.cells[1].paragraphs[0].text for table in document(sheet).tables for row in table.rows[1:]]


def test_the_workbook_has_what_is_on_the_list_and_apart_from_it_what_is_not() -> None:
    book = workbook(m.everything())
    assert book.sheetnames == ["Aktivitetslista", "Avslutade och utgångna"]
    first, second = book.worksheets
    assert [cell.value for cell in first[1]] == HEADINGS
    assert [[plain(cell) for cell in row] for row in first.iter_rows(min_row=2, max_row=3)] == [
        [1, "Försenad fråga", "SKR", "Åsa Testsson", date(2026, 9, 1), None, None, "försenat", 2, None,
         date(2026, 9, 20)],
        [2, "Ta fram en mötesplan", "Åsa Testsson", "Åsa Testsson", date(2026, 11, 12), date(2026, 11, 12),
         date(2026, 9, 3), "öppet", 0, "Första raden\nandra raden", date(2026, 9, 20)],
    ]  # fmt: skip
    assert [row[7].value for row in second.iter_rows(min_row=2)] == ["avslutat", "utgått"]


def test_days_in_the_workbook_are_days_and_written_as_in_sweden() -> None:
    page = workbook(m.everything()).worksheets[0]
    for cell in (page["E2"], page["F3"], page["G3"], page["K2"]):
        assert cell.is_date
        assert cell.number_format == "yyyy-mm-dd"


def test_the_workbooks_table_has_filters_a_frozen_head_and_prints_on_wide_pages_with_its_title() -> None:
    for page, rows in zip(workbook(m.everything()).worksheets, (5, 3), strict=True):
        [table] = page.tables.values()
        assert (table.ref, table.autoFilter.ref) == (f"A1:K{rows}", f"A1:K{rows}")
        assert [c.name for c in table.tableColumns] == HEADINGS
        assert page.freeze_panes == "C2"
        assert page.print_title_rows == "$1:$1"
        assert (page.page_setup.orientation, page.page_setup.fitToHeight) == ("landscape", 0)
        assert page.oddHeader.left.text == "Aktivitetslistan, Testnätverket 2026-09-24"


def test_the_workbook_says_its_title_its_network_and_its_language() -> None:
    for locale, language, title in (("sv", "sv-SE", "Aktivitetslistan"), ("en", "en-GB", "Action list")):
        told = workbook(m.everything(), locale).properties
        assert (told.language, told.creator) == (language, "Testnätverket")
        assert told.title == f"{title}, Testnätverket 2026-09-24"


def test_only_what_is_overdue_has_no_second_sheet() -> None:
    assert len(workbook(m.a_sheet(m.matter(1, "Sen"), selection=Selection("overdue"))).sheetnames) == 1


@pytest.mark.parametrize("text", m.FORMULAS)
def test_nothing_in_the_workbook_is_worked_out(text: str) -> None:
    sheet = m.a_sheet(m.matter(1, text, comment=text, initiator=text), name=text)
    made = list_workbook(sheet, "sv", m.NOW)
    page = load_workbook(BytesIO(made)).worksheets[0]
    assert {cell.data_type for cell in page[2]} <= {"s", "n", "d"}
    assert page["B2"].value == " ".join(text.split())
    with ZipFile(BytesIO(made)) as parts:
        assert not [name for name in parts.namelist() if b"<f>" in parts.read(name) or b"hyperlink" in parts.read(name)]


@pytest.mark.parametrize("text", m.FORMULAS)
def test_a_cell_that_looks_like_a_formula_stays_a_text_when_it_is_opened_and_left(text: str) -> None:
    page = workbook(m.a_sheet(m.matter(1, text))).worksheets[0]
    assert page["B2"].quotePrefix == (text.strip()[0] in "=+-@＝")


@pytest.mark.parametrize("text", m.FORMULAS)
def test_nothing_in_the_file_of_values_begins_as_a_formula(text: str) -> None:
    sheet = m.a_sheet(m.matter(1, text, comment=text, initiator=text, preparers=()))
    for cell in values(sheet)[1]:
        assert cell.lstrip()[:1] not in tuple("=+-@＝")
    assert values(sheet)[1][1].removeprefix("'") == " ".join(text.split()).removeprefix("'")


@pytest.mark.slow
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("text", [*m.MARKUP, m.HEBREW, "Ö" * 3000, "👩‍👩‍👧 och så", "Lång" * 50])
def test_what_people_typed_stands_as_they_typed_it(form: str, text: str) -> None:
    [said] = titles(form, m.a_sheet(m.matter(1, text)))
    assert said.replace("\u2060", "") == text


@pytest.mark.parametrize("form", FORMS)
def test_signs_that_no_file_can_hold_and_turned_lines_are_left_out(form: str) -> None:
    said = titles(form, m.a_sheet(m.matter(1, "a\x00b\x07c\x1b d\u202ee\ufffff\ud800g")))
    assert said == ["abc defg"]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("locale", ["sv", "en"])
def test_an_empty_list_is_still_a_file_that_opens(form: str, locale: str) -> None:
    sheet = m.a_sheet()
    assert titles(form, sheet) == []
    heads = {"sv": "Uppdrag", "en": "Action"}[locale]
    if form == "xlsx":
        assert workbook(sheet, locale).worksheets[0]["B1"].value == heads
    elif form == "csv":
        assert values(sheet, locale)[0][1] == heads
    else:
        nothing = {"sv": "Inga uppdrag här just nu.", "en": "No actions here just now."}[locale]
        assert nothing in [p.text for p in document(sheet, locale).paragraphs]


def test_a_text_longer_than_a_cell_is_cut_where_it_can_be_seen() -> None:
    page = workbook(m.a_sheet(m.matter(1, "x", comment="å" * 40_000))).worksheets[0]
    assert len(page["J2"].value) < LONGEST_TEXT
    assert page["J2"].value.endswith("å…")


def test_the_file_of_values_is_what_swedish_excel_opens_by_itself() -> None:
    made = list_csv(m.everything(), "sv")
    assert made.startswith(b"\xef\xbb\xbfNr;Uppdrag;")
    lines = made.decode("utf-8-sig").split("\r\n")
    assert lines[1] == "1;Försenad fråga;SKR;Åsa Testsson;2026-09-01;;;försenat;2;;2026-09-20"
    assert values(m.everything())[2][9] == "Första raden\nandra raden"
    assert lines[-1] == ""


def test_what_is_closed_is_among_the_values_and_in_word_when_it_is_asked_for() -> None:
    sheet = m.everything()
    asked = m.a_sheet(*sheet.listed, *sheet.gone, selection=Selection("all"))
    for form in ("csv", "docx"):
        assert "Färdigt" not in titles(form, sheet)
        assert titles(form, asked)[-2:] == ["Färdigt", "Blev inte av"]


def test_word_has_a_table_with_a_head_for_each_kind_of_matter_under_a_heading() -> None:
    made = document(m.everything())
    headings = [p.text for p in made.paragraphs if p.style.name.startswith("Heading")]
    assert headings == ["Testnätverket", "Försenade", "Att rapportera", "Utan datum", "Rapporterade"]
    assert len(made.tables) == 4
    for table in made.tables:
        assert [cell.text for cell in table.rows[0].cells] == [*HEADINGS[:5]]
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert made.tables[1].rows[1].cells[1].text.split("\n") == [
        "Ta fram en mötesplan", "Till mötet 12 november 2026", "Från mötet 3 september 2026", "Första raden",
        "andra raden",
    ]  # fmt: skip


@pytest.mark.parametrize(("locale", "language"), [("sv", "sv-SE"), ("en", "en-GB")])
def test_word_says_its_title_and_its_language(locale: str, language: str) -> None:
    made = document(m.everything(), locale)
    assert made.core_properties.language == language
    assert made.core_properties.title.endswith(", Testnätverket 2026-09-24")
    assert {lang.get(qn("w:val")) for lang in made.styles.element.iter(qn("w:lang"))} == {language}


def test_the_list_of_one_organisation_says_so() -> None:
    sheet = m.a_sheet(m.matter(1, "x"), selection=Selection("overdue", organisation_id=1, due_by=date(2026, 12, 1)))
    title = "Försenade uppdrag – Åmål till 1 december 2026, Testnätverket 2026-09-24"
    assert workbook(sheet).properties.title == title


def test_a_networks_name_with_codes_of_headers_and_a_long_one_stand_as_they_are() -> None:
    for name in ("A & B &P", "N" * 500, "&A&D"):
        made = list_workbook(m.a_sheet(m.matter(1, "x"), name=name), "sv", m.NOW)
        with ZipFile(BytesIO(made)) as parts:
            header = etree.fromstring(parts.read("xl/worksheets/sheet1.xml")).find(".//{*}oddHeader").text
        assert len(header) < 255
        left = header.removeprefix("&L").removesuffix("&R&A").replace("&&", "")
        assert "&" not in left


@pytest.mark.slow
@pytest.mark.parametrize("make", [list_workbook, lambda s, locale, _: list_csv(s, locale), list_docx], ids=FORMS)
def test_two_thousand_matters_take_a_couple_of_seconds(make) -> None:
    items = [
        m.matter(n, f"Uppdrag {n} om något att utreda", report_on=m.TODAY + timedelta(n % 300), comment="ord " * 20)
        for n in range(1, 2001)
    ]
    sheet = m.a_sheet(*items)
    make(m.a_sheet(items[0]), "sv", m.NOW)
    before = time.thread_time()
    make(sheet, "sv", m.NOW)
    assert time.thread_time() - before < 5, "seconds of computing; about one on an idle machine"


PROGRAMS = {"xlsx": "localc", "docx": "lowriter"}


def missing(form: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(PROGRAMS[form]) is None, reason=f"{PROGRAMS[form]} is not on this machine")


@pytest.mark.slow
@pytest.mark.parametrize("form", [pytest.param(form, marks=missing(form)) for form in PROGRAMS])
def test_another_office_opens_the_files(tmp_path: Path, form: str) -> None:
    source = tmp_path / f"list.{form}"
    make = {"xlsx": list_workbook, "docx": list_docx}[form]
    source.write_bytes(make(m.everything(), "sv", m.NOW))
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    command = ["soffice", home, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=100)
    said = " ".join(" ".join(page.extract_text() for page in PdfReader(tmp_path / "list.pdf").pages).split())
    for text in ("Försenad fråga", "2026-11-12", "andra raden"):
        assert text in said


def test_states_have_words_in_the_files() -> None:
    sheet = m.a_sheet(*(m.matter(n, "x", state=state) for n, state in enumerate(ActionState, start=1)))
    assert {row[7] for row in values(m.a_sheet(*sheet.listed, *sheet.gone, selection=Selection("all")))[1:]} == {
        "öppet", "rapporterat", "avslutat", "utgått",
    }  # fmt: skip
