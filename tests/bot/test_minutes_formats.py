"""The minutes as Word document, page and PDF: the same words in the same order, and text that stays text."""

from dataclasses import replace
from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pytest
from lxml import etree
from pypdf import PdfReader

from bot.documents.docx import render
from bot.documents.minutes_html import render_html
from bot.documents.minutes_pdf import render_pdf
from bot.documents.specimen import bare, full
from meetings.minutes.records import Attendee, MinutesDraft, MinutesPoint, MinutesState, Passage, Position
from meetings.minutes.versions import public
from tests.bot.reading_minutes import NOW, docx_words, html_words, pdf_words

READERS = pytest.mark.parametrize("words", [docx_words, html_words, pdf_words])
NASTY = {
    "markup": "<script>alert(1)</script> <w:p>Fet & kursiv</w:p> <!-- ]]> </p></td>",
    "closed tags": "</script></style></title></textarea>--> <svg/onload=x>",
    "attributes": '" onmouseover="x" \' autofocus onfocus=\'x',
    "entities": "&amp; &lt; &#60; &copy;",
    "template marks": "{{ 7*7 }} {% for x in y %} {# bort #} {%p if x %} {{r x }}",
    "docxtpl's own marks": "{_{ x }_} {_% y %_}",
    "typst": '#strong[x] *fet* _kursiv_ $x^2$ @ref \\n C:\\mapp `kod` #include("/etc/passwd") // bort',
    "formula": "=1+1 +1 -1 @SUM(A1)",
    "markdown": "# Rubrik [länk](javascript:alert(1)) **fet**",
    "addresses": "javascript:alert(1) data:text/html,x file:///etc/passwd",
}
RIGHT_TO_LEFT = "\u05e2\u05d1\u05e8\u05d9\u05ea"
PLACES = 13
"""Where `everywhere` puts a text."""


def everywhere(text: str) -> MinutesDraft:
    """Minutes in which every text that somebody types is this one."""
    people = (Attendee(text, text, stands_in_for=text),)
    said = (Passage(text),)
    point = MinutesPoint(text, said, said, (Position(text, text),), said, said)
    return replace(bare(), network=text, place=text, present=people, points=(point,), secretary=text)


@pytest.mark.parametrize("locale", ["sv", "en"])
@pytest.mark.parametrize("draft", [full(), bare(), public(full())], ids=["full", "bare", "public"])
def test_the_same_words_stand_in_all_three_in_the_same_order(draft: MinutesDraft, locale: str) -> None:
    found = docx_words(draft, locale)
    assert html_words(draft, locale) == found
    assert pdf_words(draft, locale) == found


@READERS
def test_the_parts_come_in_the_order_of_the_networks_layout(words) -> None:
    said = " ".join(words(full()))
    parts = [
        "Testnätverket", "Utkast – synpunkter tas emot till och med 2 oktober 2026",
        "Datum och tid: 2026-09-24 kl. 9.30–11.00", "Plats och lokal: Teamsmöte",
        "Närvarande", "Örjan Provén (ordf.) Örebro",
        "Åsa Testsson (ordf.) Åmål på distans", "Bo Exempelsson Bjuv kom kl. 10.00, gick kl. 10.45",
        "Ester Sättare Älmhult ersätter Ärla Testlund", "Övriga", "Kim Påhittad Planeringsledare",
        "Ej närvarande Ärla Testlund Älmhult", "Ej representerade: Höganäs och Perstorp", "Minnesanteckningar",
        "Föregående anteckningar Läggs till handlingarna.", "Aktivitetslista Genomgångna uppdrag",
        "Studenter och praktikanter", "[publiceras inte] En lärplats är tvistig.", "Ställningstaganden",
        "Bjuv Tar emot studenter, inga andra.", "Sammanfattning: Platserna räcker.",
        "Beslut: Nätverket tar fram en gemensam rutin.", "Uppdrag 12: Skriva ett förslag till rutin – Åsa Testsson",
        "Bilaga: Sammanställningen, https://exempel.se/sammanstallning.pdf", "Bilaga: Åsas bilder",
        "Nätverkskartan [publiceras inte] Punkten skjuts fram till mötet den 12 november 2026.", "Övrigt Inget mer.",
        "Information från Åmål", "Inget antecknat.", "Punkten bordläggs.", "Nästa möte 12 november 2026",
        "Vid tangenterna, Kim Påhittad",
    ]  # fmt: skip
    places = []
    for part in parts:
        places.append(said.find(part, places[-1] if places else 0))
    assert -1 not in places, parts[places.index(-1)]
    assert said.endswith(parts[-1])


@READERS
def test_each_paragraph_of_what_is_internal_is_marked_until_it_is_left_out(words) -> None:
    said = " ".join(words(full()))
    assert "[publiceras inte] Tar emot alla. [publiceras inte] Riskbedömning görs." in said
    assert "publiceras inte" not in " ".join(words(public(full())))
    assert "tvistig" not in " ".join(words(public(full())))


@READERS
@pytest.mark.parametrize(
    ("state", "said"),
    [
        (MinutesState.NOTES, "Anteckningar – inget utkast än"),
        (MinutesState.DRAFT, "Utkast – inte fastställt"),
        (MinutesState.COMMENTED, "Utkast – synpunkter tas emot till och med 2 oktober 2026"),
        (MinutesState.ADOPTED, "Fastställda 12 november 2026"),
        (MinutesState.PUBLISHED, "Fastställda 12 november 2026 och publicerade"),
    ],
)
def test_the_state_stands_under_the_name(words, state: MinutesState, said: str) -> None:
    draft = replace(bare(), state=state, adopted_on=date(2026, 11, 12), comment_until=date(2026, 10, 2))
    assert " ".join(words(draft)).startswith(f"Testnätverket {said} Datum")


@READERS
@pytest.mark.parametrize("state", [MinutesState.COMMENTED, MinutesState.ADOPTED, MinutesState.PUBLISHED])
def test_a_day_that_is_not_known_is_not_spoken_of(words, state: MinutesState) -> None:
    assert "none" not in words(replace(bare(), state=state))


@pytest.mark.slow
@pytest.mark.parametrize("text", NASTY.values(), ids=NASTY.keys())
@READERS
def test_what_users_typed_is_text_and_nothing_else(words, text: str) -> None:
    assert "".join(words(everywhere(text))).count("".join(text.split())) == PLACES


@pytest.mark.slow
@READERS
@pytest.mark.parametrize("sign", ["\x00", "\x07", "\x1b", "\u202e", "\u2066", "\ud800", "\ufffe"])
def test_signs_that_no_document_may_hold_are_taken_away(words, sign: str) -> None:
    assert words(everywhere(f"före{sign}efter")).count("föreefter") == PLACES


@READERS
def test_what_is_written_from_right_to_left_is_there_and_turns_nothing_else(words) -> None:
    said = " ".join(words(replace(bare(), points=(MinutesPoint(f"Ord {RIGHT_TO_LEFT} slut"),))))
    assert any(RIGHT_TO_LEFT[::step] in said for step in (1, -1))
    assert said.endswith("Inget antecknat. Nästa möte Inget datum är bestämt. Vid tangenterna,")


@READERS
def test_a_word_without_end_is_whole(words) -> None:
    assert "".join(words(everywhere("Å" * 700))).count("Å") == PLACES * 700


@pytest.mark.parametrize("words", [docx_words, html_words])
def test_pictures_are_kept_as_they_were_typed(words) -> None:
    assert "👩‍⚖️ 🇸🇪" in " ".join(words(everywhere("👩‍⚖️ 🇸🇪")))


def test_an_address_ends_where_it_ends_and_is_a_link_in_each() -> None:
    address = "https://exempel.se/sökväg/" + "lång-" * 12 + "slut?a=1&b=2"
    draft = replace(bare(), points=(MinutesPoint("x", attachments=(Passage(f"Se {address}."),)),))
    assert f'<a href="{address.replace("&", "&amp;")}" rel="noreferrer">' in render_html(draft, "sv").decode()
    with ZipFile(BytesIO(render(draft, "sv", NOW))) as packed:
        fields = etree.fromstring(packed.read("word/document.xml")).iter("{*}fldSimple")
        assert [f.get(f.nsmap["w"].join("{}") + "instr") for f in fields] == [f'HYPERLINK "{address}"']
    [page] = PdfReader(BytesIO(render_pdf(draft, "sv", NOW))).pages
    leads = {str(a.get_object()["/A"]["/URI"]) for a in page["/Annots"]}
    assert leads == {address.replace("ö", "%C3%B6").replace("ä", "%C3%A4").replace("å", "%C3%A5")}


@pytest.mark.slow
def test_two_hundred_points_on_forty_pages_are_all_there_and_alike() -> None:
    points = tuple(
        MinutesPoint(f"Punkt-{n}", (Passage(f"Anteckning-{n} " + "ord " * 120),), decisions=(Passage(f"Beslut-{n}"),))
        for n in range(1, 201)
    )
    draft = replace(full(), points=points)
    found = docx_words(draft)
    assert [w for w in found if w.startswith("Punkt-")] == [f"Punkt-{n}" for n in range(1, 201)]
    assert html_words(draft) == found
    assert pdf_words(draft) == found
    assert len(PdfReader(BytesIO(render_pdf(draft, "sv", NOW))).pages) >= 40
