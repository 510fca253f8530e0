"""The call as Word and PDF: the same words in both, parts that a screen reader knows, and text left as text."""

import shutil
import subprocess
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from docx.oxml.ns import qn
from lxml import etree
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from bot.documents import pdf as pdf_module
from bot.documents.agenda_docx import agenda_docx
from bot.documents.pdf import agenda_pdf
from meetings.agenda.calling import CallSheet
from meetings.agenda.items import Purpose
from meetings.calendar.days import MeetingState
from meetings.naming import Names
from tests.bot import call_material as m

NASTY = [
    "#strong[x] *fet* _kursiv_ $x^2$ <märke> @ref",
    "<w:p>Fet & kursiv</w:p> ]]>",
    "{{ 7*7 }} {% for x in y %} {# bort #}",
    '\\textbf{x} C:\\mapp\\n #include("/etc/passwd")',
    "&amp; &lt; \"citat\" 'enkelt'",
    "=1+1",
]
RIGHT_TO_LEFT = "\u05e2\u05d1\u05e8\u05d9\u05ea"
SAYS = ["Testnätverket", "Kallelse 2026-09-25", "Tid: fredag 25 september 2026, 9.30–11.00", "Plats: Ängelholm",
        "Ändrat sedan kallelsen 10 september 2026", "Ändrad: 3. Budget – 45 min (var 30 min)", "Ny: 5. Ny lag",
        "Struken: Lokaler för verksamheten", "Dagordning", "Budget (Ändrad)", "Från Agneta via Åsa Testsson",
        "Vi behöver bli klara.", "Ny lag (Ny)", "Punkterna tar tillsammans 65 av mötets 90 min.",
        "Att rapportera till mötet", "Nr 12: Skriva avtalet (Bo Exempelsson)"]  # fmt: skip


def word(sheet: CallSheet, locale: str = "sv"):
    return Document(BytesIO(agenda_docx(sheet, locale, m.NOW)))


def read_pdf(sheet: CallSheet, locale: str = "sv") -> PdfReader:
    return PdfReader(BytesIO(agenda_pdf(sheet, locale, m.NOW)))


def words_of_docx(document) -> str:
    """Everything in the order it stands, a paragraph a line."""
    return "\n".join("".join(t.text or "" for t in p.iter(qn("w:t"))) for p in document.element.body.iter(qn("w:p")))


def words_of_pdf(reader: PdfReader) -> str:
    """The text of all pages on one line, as it can be copied out."""
    text = " ".join(page.extract_text() for page in reader.pages)
    return " ".join(text.replace("\u200b", "").replace("\xad", "").split())


def tags(reader: PdfReader) -> list[str]:
    """The structure elements in reading order."""
    found: list[str] = []

    def walk(node: object) -> None:
        node = node.get_object() if hasattr(node, "get_object") else node
        if isinstance(node, list):
            for child in node:
                walk(child)
        if isinstance(node, DictionaryObject):
            if "/S" in node:
                found.append(str(node["/S"]).lstrip("/"))
            if "/K" in node:
                walk(node["/K"])

    walk(reader.trailer["/Root"]["/StructTreeRoot"])
    return found


def test_word_and_pdf_say_the_same():
    docx, pdf = words_of_docx(word(m.changed())), words_of_pdf(read_pdf(m.changed()))
    for said in SAYS:
        assert said in docx
        assert said in pdf


def test_word_has_real_headings_lists_and_a_table_whose_header_row_is_one():
    document = word(m.changed())
    styles = [(p.style.name, p.text) for p in document.paragraphs if p.style.name != "Normal"]
    assert [s for s, _ in styles if s.startswith("Heading")] == ["Heading 1", *["Heading 2"] * 3]
    assert sum(1 for s, _ in styles if s == "List Bullet") == 5
    [table] = document.tables
    assert [c.text for c in table.rows[0].cells] == ["Nr", "Punkt", "Syfte", "Min", "Föredrar"]
    assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert [row.cells[0].text for row in table.rows[1:]] == ["1", "2", "3", "4", "5", "6", ""]
    assert [c.text for c in table.rows[5].cells][2:] == ["information", "20", ""]


def test_pdf_is_tagged_and_says_its_title_and_language():
    for locale, language, title in (("sv", "sv-SE", "Kallelse"), ("en", "en-GB", "Notice of meeting")):
        reader = read_pdf(m.sheet(), locale)
        root = reader.trailer["/Root"]
        assert root["/MarkInfo"]["/Marked"] is not None
        assert bool(root["/MarkInfo"]["/Marked"]) is True
        assert root["/Lang"] == language
        assert root["/ViewerPreferences"]["/DisplayDocTitle"]
        assert reader.metadata.title == f"{title} Testnätverket 2026-09-24"
        assert reader.metadata.author == "Testnätverket"


def test_pdf_declares_the_standard_for_accessibility_that_its_maker_checks():
    metadata = read_pdf(m.changed()).trailer["/Root"]["/Metadata"].get_object().get_data().decode()
    assert "pdfuaid:part" in metadata


def test_pdf_has_headings_lists_and_a_table_with_header_cells():
    found = tags(read_pdf(m.changed()))
    assert [t for t in found if t in ("H1", "H2", "H3")] == ["H1", "H2", "H2", "H2"]
    assert found.count("Table") == 1
    assert found.count("TH") == 5
    assert found.count("TR") == 8
    assert found.count("LI") == 5


def test_pdf_draws_with_fonts_that_it_carries():
    for page in read_pdf(m.changed()).pages:
        for font in page["/Resources"]["/Font"].values():
            [descendant] = font["/DescendantFonts"]
            descriptor = descendant.get_object()["/FontDescriptor"]
            assert {"/FontFile2", "/FontFile3"} & set(descriptor)
            assert "/ToUnicode" in font


@pytest.mark.slow
@pytest.mark.parametrize("text", NASTY)
def test_what_users_typed_is_text_and_nothing_else(text: str):
    people = Names({p.id: replace(p, name=text) for p in (m.KIM, m.ASA, m.BO)})
    items = (replace(m.BUDGET, title=text, why=text, links=(text,)), replace(m.MAP, presenter=text))
    network = replace(m.NETWORK, name=text)
    sheet = m.sheet(items, replace(m.MEETING, place=text), network, called_with=m.ITEMS, names=people)
    for said in (words_of_docx(word(sheet)).replace("\u2060", ""), words_of_pdf(read_pdf(sheet))):
        assert said.count(" ".join(text.split())) >= 6


@pytest.mark.slow
@pytest.mark.parametrize("text", ["a\x00\x07\x1bb", "a\u202eb", "a\u2066b", "a\ud800b", "a\ufffeb"])
def test_signs_that_no_document_may_hold_are_taken_away(text: str):
    sheet = m.sheet((replace(m.BUDGET, title=text),))
    assert "ab" in words_of_docx(word(sheet))
    assert "ab" in words_of_pdf(read_pdf(sheet))


def test_hebrew_is_drawn_and_a_picture_without_a_font_is_said_in_words(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(pdf_module, "_fonts", lambda: pdf_module.typst.Fonts(include_system_fonts=False))
    pdf_module._drawn.cache_clear()
    sheet = m.sheet((replace(m.BUDGET, title=f"{RIGHT_TO_LEFT} 👩‍⚖️ 🇸🇪 中"),))
    reader = read_pdf(sheet)
    said = words_of_pdf(reader)
    pdf_module._drawn.cache_clear()
    assert "[woman]" in said
    assert "SE □" in said
    assert any(RIGHT_TO_LEFT[::step] in said for step in (1, -1))
    assert "pdfuaid:part" in reader.trailer["/Root"]["/Metadata"].get_object().get_data().decode()


def test_word_keeps_pictures_and_writing_from_right_to_left():
    text = f"{RIGHT_TO_LEFT} 👩‍⚖️ 🇸🇪"
    assert text in words_of_docx(word(m.sheet((replace(m.BUDGET, title=text),))))


def test_the_longest_title_is_whole_also_when_it_is_one_word():
    for title in ("ord " * 74 + "slut", "A" * 300):
        sheet = m.sheet((replace(m.BUDGET, title=title),))
        assert title in words_of_docx(word(sheet))
        assert title.replace(" ", "") in words_of_pdf(read_pdf(sheet)).replace(" ", "")


@pytest.mark.slow
def test_sixty_points_are_all_there_and_the_header_row_comes_again_on_each_page():
    items = tuple(m.item(n, f"Rubrik-{n:02}", purpose=Purpose.DECISION, minutes=5) for n in range(1, 61))
    sheet = m.sheet(items)
    reader = read_pdf(sheet)
    said = words_of_pdf(reader)
    assert [f"Rubrik-{n:02}" in said for n in range(1, 61)] == [True] * 60
    assert len(reader.pages) > 2
    assert [row.cells[1].paragraphs[0].text for row in word(sheet).tables[0].rows[3:63]] == [i.title for i in items]
    assert all("Föredrar" in page.extract_text() for page in reader.pages[:-1])


def test_a_cancelled_meeting_says_so_first():
    sheet = m.sheet(meeting=replace(m.MEETING, state=MeetingState.CANCELLED))
    for said in (words_of_docx(word(sheet)), words_of_pdf(read_pdf(sheet))):
        assert "Mötet är inställt." in said


def test_an_agenda_without_points_or_a_call_is_a_document_too():
    sheet = replace(m.sheet(), points=(), call=None)
    for said in (words_of_docx(word(sheet)), words_of_pdf(read_pdf(sheet))):
        assert "Dagordning 2026-09-24" in said
        assert "Inga punkter än." in said


def test_every_part_of_the_word_file_is_well_formed():
    items = tuple(m.item(n, text, why=text) for n, text in enumerate(NASTY, start=1))
    with ZipFile(BytesIO(agenda_docx(m.sheet(items), "sv", m.NOW))) as packed:
        assert packed.testzip() is None
        for name in packed.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(packed.read(name))


def test_the_word_file_says_its_title_and_language():
    document = word(m.sheet(), "en")
    assert document.core_properties.title == "Notice of meeting Testnätverket 2026-09-24"
    assert {node.get(qn("w:val")) for node in document.styles.element.iter(qn("w:lang"))} == {"en-GB"}


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not on this machine")
def test_another_word_processor_opens_the_word_file(tmp_path: Path):
    source = tmp_path / "call.docx"
    source.write_bytes(agenda_docx(m.changed(), "sv", m.NOW))
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    command = ["soffice", home, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=100)
    said = words_of_pdf(PdfReader(tmp_path / "call.pdf"))
    for text in ("Kallelse 2026-09-25", "Struken: Lokaler för verksamheten", "Nr 12: Skriva avtalet"):
        assert text in said
