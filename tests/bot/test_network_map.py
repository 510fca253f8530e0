"""The map as a picture and as a document: every box in its place, told in words and shapes as well as in colours."""

from datetime import UTC, date, datetime
from io import BytesIO

import pytest
from PIL import Image
from pypdf import PdfReader

from bot.documents.network_map import LARGEST, MapSheet, map_fields, map_pdf, map_png
from bot.documents.papers import list_paper
from meetings.acting import By
from meetings.network.people import Network
from meetings.ports import DocumentKind, Store
from meetings.subgroups.keeping import keep_subgroup
from meetings.subgroups.records import Life, Subgroup
from meetings.subgroups.tree import branches
from tests.bot.pdf_ua import faults
from tests.builders import COORDINATOR, a_network, member_called

NOW = datetime(2026, 9, 7, 8, tzinfo=UTC)
TODAY = NOW.date()
NETWORK = Network(1, "Testnätverket", "t")


def sheet(*subgroups: Subgroup) -> MapSheet:
    return MapSheet(NETWORK, branches(subgroups, TODAY))


FAMILY = sheet(
    Subgroup(1, 1, "Individ och familj", heard_on=date(2026, 9, 1), life=Life.GOING),
    Subgroup(2, 1, "Barn och unga", parent_id=1, heard_on=date(2026, 4, 20), life=Life.GOING),
    Subgroup(3, 1, "Familjehem", parent_id=1),
    Subgroup(4, 1, "Kvalitet", heard_on=date(2026, 8, 1), life=Life.RESTING),
)


def test_each_box_stands_beside_the_middle_of_those_under_it_with_its_colour_in_words() -> None:
    boxes = {b["name"]: b for b in map_fields(FAMILY, "sv", NOW)["boxes"]}  # type: ignore[union-attr,index]
    assert {name: (b["x"], b["y"]) for name, b in boxes.items()} == {
        "Testnätverket": (0, 1.25),
        "Individ och familj": (1, 0.5),
        "Barn och unga": (2, 0.0),
        "Familjehem": (2, 1.0),
        "Kvalitet": (1, 2.0),
    }
    assert [boxes["Barn och unga"]["from"], boxes["Kvalitet"]["from"]] == [[1, 0.5], [0, 1.25]]
    assert boxes["Barn och unga"]["told"][0] == "Gult: hördes av 20 april 2026"
    assert boxes["Familjehem"]["told"][0] == "Rött: har inte hörts av"
    assert boxes["Kvalitet"]["told"][0].startswith("Vilar")


def test_the_picture_is_one_and_not_larger_than_a_client_shows() -> None:
    small = Image.open(BytesIO(map_png(FAMILY, "sv", NOW)))
    assert small.format == "PNG"
    many = [Subgroup(n, 1, f"Nätverk {n}", parent_id=n - 1 if n % 10 else None) for n in range(1, 81)]
    large = Image.open(BytesIO(map_png(sheet(*many), "en", NOW)))
    assert max(large.size) <= LARGEST * 1.1


@pytest.mark.parametrize("locale", ["sv", "en"])
def test_the_document_is_tagged_and_says_the_same_as_a_list(locale: str) -> None:
    made = map_pdf(FAMILY, locale, NOW)
    assert b"pdfuaid" in made
    text = "".join(page.extract_text() for page in PdfReader(BytesIO(made)).pages)
    assert text.count("Barn och unga") >= 2


@pytest.mark.parametrize("name", ["#set page(fill: red)", "*x* _y_ $z$ `k` <l> @m \\n", "😀" * 20, "x" * 100])
def test_what_was_typed_stands_as_text(name: str) -> None:
    assert map_png(sheet(Subgroup(1, 1, name)), "sv", NOW).startswith(b"\x89PNG")


async def test_it_is_fetched_by_its_link_and_nothing_else_is(sqlite_store: Store) -> None:
    network = await a_network(sqlite_store)
    async with sqlite_store.unit(network.id) as unit:
        by = By(await member_called(sqlite_store, network, COORDINATOR.name), NOW, "19:here")
        await keep_subgroup(unit, by, Subgroup(0, network.id, "Barn"))
        found = await list_paper(DocumentKind.MAP_PICTURE, unit, "all", NOW, "sv")
        assert found is not None
        assert (found.media_type, found.policy) == ("image/png", "default-src 'none'")
        assert (await found.make()).startswith(b"\x89PNG")
        document = await list_paper(DocumentKind.MAP_PDF, unit, "all", NOW, "sv")
        assert document is not None
        assert document.name == "Nätverkskarta Testnätverket.pdf"
        assert await list_paper(DocumentKind.MAP_PDF, unit, "m1", NOW, "sv") is None


def test_the_document_holds_to_what_a_program_can_check_of_accessible_pdf() -> None:
    assert faults(PdfReader(BytesIO(map_pdf(FAMILY, "sv", NOW)))) == []
