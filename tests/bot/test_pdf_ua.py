"""Every PDF that goes out keeps what a program can check of PDF/UA; and the check finds what is wrong."""

import re
from dataclasses import replace
from io import BytesIO

import pytest
import typst
from pypdf import PdfReader

from bot.documents.minutes_pdf import render_pdf
from bot.documents.pdf import agenda_pdf
from bot.documents.specimen import bare, full
from meetings.minutes.records import MinutesPoint, Passage, Position
from tests.bot import call_material
from tests.bot.pdf_ua import faults
from tests.bot.reading_minutes import NOW

LINK = Passage("Se https://exempel.se/" + "a" * 60)
LONG = replace(
    full(),
    points=tuple(
        MinutesPoint(f"Punkt {n}", (LINK, Passage("ord " * 150)), positions=(Position("Bjuv", "ord " * 400),))
        for n in range(12)
    ),
)
PAPERS = {
    "full": lambda: render_pdf(full(), "sv", NOW),
    "bare": lambda: render_pdf(bare(), "en", NOW),
    "long": lambda: render_pdf(LONG, "sv", NOW),
    "call": lambda: agenda_pdf(call_material.changed(), "sv", call_material.NOW),
}
SOUND = """
#set document(title: "x")
#set text(lang: "sv")
= Ett
#table(columns: 2, table.header[A][B], [1], [2])
#link("https://exempel.se")[Länk]
"""


def found(made: bytes) -> list[str]:
    return faults(PdfReader(BytesIO(made)))


@pytest.mark.parametrize("paper", PAPERS.values(), ids=PAPERS.keys())
def test_nothing_is_wrong(paper) -> None:
    assert found(paper()) == []


@pytest.mark.parametrize(
    ("fault", "changed"),
    [
        ("06-003", ('#set document(title: "x")', "")),
        ("14-003", ("= Ett", "= Ett\n=== Tre")),
        (
            "13-004",
            ("= Ett", "= Ett\n#image(bytes(\"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>\"))"),
        ),
    ],
)
def test_a_fault_in_what_is_written_is_found(fault: str, changed: tuple[str, str]) -> None:
    made = typst.compile(SOUND.replace(*changed).encode(), format="pdf")
    assert fault in {said[:6] for said in found(made)}


@pytest.mark.parametrize(
    ("fault", "pattern", "instead"),
    [
        ("02-001", rb"/Marked true", b"/Marked null"),
        ("07-001", rb"/DisplayDocTitle true", b"/DisplayDocTitle null"),
        ("11-006", rb"/Lang", b"/Gnal"),
        ("15-003", rb"/Scope", b"/Epocs"),
        ("15-004", rb"/S/TH(?!e)", b"/S/P"),
        ("28-008", rb"/Tabs", b"/Sbat"),
        ("28-012", rb"/Contents(?=[(<])", b"/Stnetnoc"),
        ("31-009", rb"/FontFile\d", b"/ElifTnoF3"),
    ],
)
def test_a_fault_in_the_file_is_found(fault: str, pattern: bytes, instead: bytes) -> None:
    sound = typst.compile(SOUND.encode(), format="pdf", pdf_standards=["ua-1"])
    assert found(sound) == []
    spoilt = re.sub(pattern, lambda m: instead.ljust(len(m[0])), sound)
    assert spoilt != sound
    assert fault in {said[:6] for said in found(spoilt)}


def test_what_is_drawn_without_being_told_is_found() -> None:
    untagged = typst.compile(b'#set document(title: "x")\n= Ett', format="pdf")
    reader = PdfReader(BytesIO(untagged))
    reader.trailer["/Root"]["/StructTreeRoot"]["/K"].clear()
    assert "01-004" in {said[:6] for said in faults(reader)}
