"""The Word document: order, words, headings, and what users typed left as they typed it."""

import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from docx.oxml.ns import qn
from lxml import etree
from pypdf import PdfReader

from bot.documents.clean import clean
from bot.documents.docx import minutes_docx, render
from bot.documents.specimen import full
from meetings.minutes.drafting import draft_of
from meetings.minutes.records import MinutesState
from meetings.walkthrough.records import StepOutcome, WalkStep
from tests.bot.making_templates import word
from tests.bot.reading_minutes import docx_words, words_of_pages
from tests.meetings import minutes_material as m

NOW = datetime(2026, 9, 24, 12, tzinfo=UTC)
NASTY = [
    "<w:p>Fet & kursiv</w:p>",
    "{{ 7*7 }} {% for x in y %} {# bort #}",
    "{_{ x }_} {_% y %_}",
    "&amp; &lt; ]]>",
    "\u05e2\u05d1\u05e8\u05d9\u05ea och \u0627\u0644\u0639\u0631\u0628\u064a\u0629",
    "=1+1",
    "👩‍⚖️ 🇸🇪",
]


def opened(draft, locale="sv"):
    return Document(BytesIO(render(draft, locale, NOW)))


def texts(document):
    return [p.text for p in document.paragraphs]


def noted(*texts, **material):
    notes = [m.said(text, n, agenda_item_id=1) for n, text in enumerate(texts)]
    return draft_of(m.with_(notes=notes, **material))


def test_the_parts_come_in_the_order_of_the_networks_layout():
    expected = ["Testnätverket", "Datum och tid: 2026-09-24 kl. 9.30–11.00", "Plats och lokal: Teamsmöte", "Närvarande",
                "Övriga", "Ej närvarande", "Minnesanteckningar", "Budget", "Det kostar.", "Lokaler", "Nästa möte",
                "Vid tangenterna,", "Kim Påhittad"]  # fmt: skip
    found = texts(opened(noted("Det kostar.")))
    assert [t for t in found if t in expected] == expected


def test_a_person_stands_on_a_line_with_the_organisation():
    found = texts(opened(noted("x")))
    assert "Bo Exempelsson\tBjuv" in found
    assert "Örjan Provén (ordf.)\tÖrebro" in found
    assert "Kim Påhittad\tPlaneringsledare" in found


def test_headings_are_headings_and_nest_without_a_gap():
    draft = draft_of(m.with_(notes=[m.said("a", 1, agenda_item_id=1), m.said("b", 2, heading="Studenter")]))
    levels = [(p.text, p.style.name) for p in opened(draft).paragraphs if p.style.name.startswith("Heading")]
    assert levels[0] == ("Testnätverket", "Heading 1")
    assert ("Närvarande", "Heading 2") in levels
    assert ("Budget", "Heading 3") in levels
    assert ("Studenter", "Heading 4") in levels


def test_decisions_assignments_and_postponed_points_are_said_in_words():
    draft = draft_of(
        m.with_(
            notes=[m.decided("Vi köper.", 1, agenda_item_id=1)],
            actions=[m.matter(4, "skriva avtalet", 2, agenda_item_id=1, report_on=m.NEXT)],
        )
    )
    found = texts(opened(draft))
    assert "Beslut: Vi köper." in found
    assert "Uppdrag 4: skriva avtalet – Kim Påhittad, rapporteras 12 november 2026" in found
    assert "Inget antecknat." in found


@pytest.mark.slow
@pytest.mark.parametrize("text", NASTY)
def test_what_users_typed_is_text_and_nothing_else(text):
    document = opened(noted(text))
    assert text in [t.replace("\u2060", "") for t in texts(document)]


@pytest.mark.slow
@pytest.mark.parametrize("text", NASTY)
def test_names_and_headings_are_as_harmless_as_notes(text):
    items = (m.point(1, text),)
    people = {**m.PEOPLE, m.KIM.id: replace(m.KIM, name=text)}
    draft = draft_of(m.with_(items=items, people=people, network=replace(m.NETWORK, name=text)))
    found = [t.replace("\u2060", "") for t in texts(opened(draft))]
    assert found[0] == text
    assert found[-1] == text
    assert text in found[1:-1]


def test_control_characters_and_overrides_of_direction_are_taken_away():
    assert clean("a\x00b\x07c\x1bd\ufffee\u202ef\u2066g\ud800") == "abcdefg"
    assert "ab" in texts(opened(noted("a\x00\u202eb")))


def test_lines_of_a_note_are_paragraphs():
    found = texts(opened(noted("första\r\nandra\u2028tredje")))
    start = found.index("första")
    assert found[start : start + 3] == ["första", "andra", "tredje"]


def test_every_part_of_the_file_is_well_formed():
    with ZipFile(BytesIO(render(noted(*NASTY), "sv", NOW))) as packed:
        assert packed.testzip() is None
        for name in packed.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(packed.read(name))


def test_the_language_and_the_title_are_set_for_screen_readers():
    for locale, language, title in (("sv", "sv-SE", "Minnesanteckningar"), ("en", "en-GB", "Minutes")):
        document = opened(noted("x"), locale)
        assert document.core_properties.title == f"{title} Testnätverket 2026-09-24"
        assert {node.get(qn("w:val")) for node in document.styles.element.iter(qn("w:lang"))} == {language}


def test_the_page_says_which_state_the_text_is_in():
    adopted = replace(noted("x"), adopted_on=date(2026, 11, 12))
    said = {MinutesState.DRAFT: "Utkast – inte fastställt", MinutesState.ADOPTED: "Fastställda 12 november 2026"}
    for state, words in said.items():
        header = opened(replace(adopted, state=state)).sections[0].header.paragraphs[0].text
        assert header.endswith(words)


def test_a_meeting_without_attendance_says_so_and_lists_nobody_as_absent():
    found = texts(opened(noted("x", attendance=())))
    assert "Närvaron är inte antecknad." in found
    assert "Ej närvarande" not in found


def test_two_hundred_points_are_all_there():
    items = [m.point(n, f"Punkt nummer {n}") for n in range(1, 201)]
    notes = [m.said(f"Anteckning {n} " + "ord " * 150, n, agenda_item_id=n) for n in range(1, 201)]
    found = texts(opened(draft_of(m.with_(items=items, notes=notes))))
    assert [t for t in found if t.startswith("Punkt nummer")] == [f"Punkt nummer {n}" for n in range(1, 201)]


def test_a_title_longer_than_a_property_may_be_is_cut_only_there():
    long = "Nätverket " * 60
    document = opened(replace(noted("x"), network=long))
    assert len(document.core_properties.title) == 255
    assert document.paragraphs[0].text == long.strip()


async def test_the_same_document_is_made_off_the_event_loop():
    made = await minutes_docx(noted("x"), "sv", NOW)
    assert "x" in texts(Document(BytesIO(made)))


def test_the_action_list_gone_through_is_a_table_with_what_was_said_under_the_outcome():
    rows = ((StepOutcome.MOVED, "Länken", "Inväntar\nregionen"), (StepOutcome.CLOSED, NASTY[1], NASTY[0]))
    taken = [
        (WalkStep(n, 1, 1, n, n, outcome, said), m.matter(n, title, report_on=m.NEXT))
        for n, (outcome, title, said) in enumerate(rows, start=1)
    ]
    document = opened(noted("x", taken=taken))
    [table] = document.tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Nr", "Uppdrag", "Utfall"],
        ["1", "Länken", "flyttas till 12 november 2026\nInväntar\nregionen"],
        ["2", NASTY[1], f"avslutat\n{NASTY[0]}"],
    ]
    assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert "Aktivitetslista" in texts(document)
    assert not opened(noted("x")).tables


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not on this machine")
@pytest.mark.parametrize("own", [None, word("Möte {{ when }}")], ids=["ours", "their own"])
def test_another_word_processor_opens_it_and_finds_every_word(tmp_path, own):
    source = tmp_path / "minutes.docx"
    source.write_bytes(render(full(), "sv", NOW, own, strict=True))
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    command = ["soffice", home, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=100)
    found = words_of_pages(PdfReader(tmp_path / "minutes.pdf"))
    assert "".join(found) == "".join(docx_words(full(), own=own))
