"""A network's own template: what it may hold, what is refused by its name, and that the old one stays."""

import re
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document

from bot.documents.docx import BROKEN, render
from bot.documents.papers import paper
from bot.documents.specimen import bare, full
from bot.documents.template_check import checked, everything
from bot.documents.template_fields import paths
from bot.documents.template_file import LARGEST, TemplateFault
from bot.own_template import TemplateNotPut, put, remove, save
from meetings.ports import DocumentKind, Store
from tests.bot.making_templates import OURS, changed, saved, with_parts, word
from tests.bot.reading_minutes import NOW, docx_words
from tests.builders import a_network

DOCUMENTED = Path(__file__).parents[2] / "docs" / "minutes-template.md"
RELATIONS = "word/_rels/document.xml.rels"
DOCUMENT = "word/document.xml"
TYPES = "[Content_Types].xml"
KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
A_LINK = (
    f'<Relationship Id="rId99" Type="{KINDS}/%s" Target="https://exempel.se/x" TargetMode="External"/></Relationships>'
).encode()


def said_of(content: bytes, locale: str = "en") -> str:
    """What is wrong with the file."""
    with pytest.raises(TemplateFault) as refused:
        checked(content, "mall.docx", locale)
    return str(refused.value)


def test_our_own_template_is_one_and_stays_as_it_is() -> None:
    kept = checked(OURS, "minutes.docx")
    assert docx_words(full(), own=kept) == docx_words(full())


def test_a_template_is_filled_in_body_header_and_properties() -> None:
    own = checked(word("Möte {{ when }}", header="{{ network|upper }}", title="{{ title }}"), "mall.docx")
    made = Document(BytesIO(render(bare(), "sv", NOW, own)))
    assert made.paragraphs[0].text == "Möte 2026-09-24"
    assert made.sections[0].header.paragraphs[0].text == "TESTNÄTVERKET"
    assert made.core_properties.title == "Minnesanteckningar Testnätverket 2026-09-24"


@pytest.mark.parametrize(
    "text",
    [
        "{% if place and not nobody %}{{ place }}{% else %}{{ where_label ~ '!' }}{% endif %}",
        "{% for one in present if one.remark %}{{ loop.index }}. {{ one.name }}{% endfor %}",
        "{% for one in absent %}{{ one.name }}{% if not loop.last %}, {% endif %}{% else %}{{ nobody }}{% endfor %}",
        "{{ present|length }} {{ state|lower }} {{ place if place else nobody }}",
        "{# en anmärkning #}{% raw %}{{ x }}{% endraw %}",
        "{% for point in points %}{{ point.notes|join(' ') }}{% endfor %}",
        "{% for point in points %}{% for part in point.parts %}{{ part.heading }}{% endfor %}{% endfor %}",
    ],
)  # fmt: skip
def test_fields_are_printed_chosen_by_and_repeated(text: str) -> None:
    render(full(), "sv", NOW, checked(word(text), "mall.docx"), strict=True)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{{ nätverk }}", "mall.docx: there is no field nätverk"),
        ("{{ netwrok }}", "there is no field netwrok: did you mean network?"),
        ("{% for p in points %}{{ p.hedding }}{% endfor %}", "no field p.hedding: did you mean p.heading?"),
        ("{% if place %}{{ never_seen }}{% endif %}", "there is no field never_seen"),
        ("{{ points }}", "points is not a text"),
        ("{% for x in place %}{{ x }}{% endfor %}", "place is not a list"),
        ("{{ place.upper() }}", "cannot do this: (…)"),
        ("{{ place|safe }}", "cannot do this: |safe"),
        ("{{ ''.__class__ }}", "there is no field const.__class__"),
        ("{{ place['x'] }}", "cannot do this: […]"),
        ("{{ 'a' * 999999999 }}", "cannot do this: mul"),
        ("{% for a in points %}{% for b in points %}{{ b.heading }}{% endfor %}{% endfor %}", "for … in points"),
        ("{% for a in range(9) %}x{% endfor %}", "cannot do this: (…)"),
        ("{% macro m() %}{{ m() }}{% endmacro %}", "cannot do this: macro"),
        ("{% set x = 1 %}", "cannot do this: assign"),
        ("{% include 'x' %}", "cannot do this: include"),
        ("{% autoescape false %}{{ place }}{% endautoescape %}", "cannot do this: scope"),
        ("{% if place %}", "this cannot be filled in: Unexpected end of template"),
        ("{% endfor %}", "this cannot be filled in: Encountered unknown tag 'endfor'"),
        ("{{ place", "“{{ place” begins what does not end in the same paragraph"),
        ("{% if place", "“{% if place” begins"),
        ("{{ }}", "this cannot be filled in: Expected an expression"),
        ("{{r place }}", "“Teamsmöte” would stand where Word takes no text"),
    ],
)
def test_what_is_no_field_or_more_than_a_field_is_refused_by_its_name(text: str, said: str) -> None:
    assert said in said_of(word(text))


@pytest.mark.parametrize("place", [{"header": "{{ secret }}"}, {"title": "{{ secret }}"}])
def test_a_field_is_looked_for_wherever_it_would_be_filled_in(place: dict[str, str]) -> None:
    assert "there is no field secret" in said_of(word(**place))


def test_a_template_without_the_points_is_refused() -> None:
    for text in (
        "",
        "{{ points|length }}",
        "{% if not place %}{% for p in points %}{{ p.heading }}{% endfor %}{% endif %}",
    ):
        document = Document()
        document.add_paragraph(text)
        assert "is missing: the minutes would be lost" in said_of(saved(document))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "not a Word document"),
        (b"PK\x03\x04" + b"x" * 100, "not a Word document"),
        (b"%PDF-1.7 " + b"x" * 100, "not a Word document"),
        (with_parts({DOCUMENT: b"<a/>"}), "not a Word document"),
        (with_parts({DOCUMENT: b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}), "not a Word document"),
        (with_parts({TYPES: b"<Types/>"}), "not a Word document"),
        (b"x" * (LARGEST + 1), "larger than"),
        (with_parts({"word/media/bomb.png": bytes(30_000_000)}), "unpacked"),
        (with_parts({"customXml/item9.xml": b" " * 3_000_000}), "unpacked"),
        (with_parts({f"word/media/{n}.png": b"" for n in range(600)}), "unpacked"),
        (with_parts({"word/vbaProject.bin": b"x"}), "word/vbaProject.bin starts or fetches something"),
        (with_parts({"word/embeddings/oleObject1.bin": b"x"}), "starts or fetches something"),
        (with_parts({"word/activeX/activeX1.xml": b"<a/>"}), "starts or fetches something"),
        (changed(TYPES, b"wordprocessingml.document.main", b"ms-word.document.macroEnabled.main"), f"{TYPES} starts"),
        (changed(DOCUMENT, b'w:instr="', b'w:instr="DDEAUTO c:\\\\x '), "word/document.xml starts or fetches"),
        (changed(RELATIONS, b"</Relationships>", A_LINK % b"image"), "fetches something from elsewhere"),
    ],
    ids=lambda case: case if isinstance(case, str) else "",
)  # fmt: skip
def test_what_is_no_word_document_or_does_something_by_itself_is_refused(content: bytes, said: str) -> None:
    assert said in said_of(content)


def test_a_link_may_stand_in_it_and_where_word_made_it_is_cut_off() -> None:
    linked = changed(RELATIONS, b"</Relationships>", A_LINK % b"hyperlink")
    kept = checked(
        changed("word/_rels/settings.xml.rels", b"</Relationships>", A_LINK % b"attachedTemplate", _origin(linked)), "m"
    )
    with ZipFile(BytesIO(kept)) as packed:
        assert b"exempel.se" in packed.read(RELATIONS)
        assert not [n for n in packed.namelist() if b"attachedTemplate" in packed.read(n)]


def _origin(content: bytes) -> bytes:
    empty = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
    return with_parts({"word/_rels/settings.xml.rels": empty}, content)


def test_the_reader_of_the_file_is_told_in_swedish_too() -> None:
    assert said_of(word("{{ netwrok }}"), "sv") == "mall.docx: fältet netwrok finns inte: menar du network?"


def test_the_documented_fields_are_those_that_there_are() -> None:
    told = set(re.findall(r"^\| `([\w.]+)` \|", DOCUMENTED.read_text(encoding="utf-8"), re.MULTILINE))
    assert told == {path for path in paths(everything()) if not path.startswith("points.parts.")}


def test_made_up_minutes_have_every_field_filled() -> None:
    def empty(held: object) -> bool:
        return held in ("", [], {})

    values = everything()
    assert [name for name, held in values.items() if empty(held)] == ["nobody"]
    whole = [p for p in values["points"] if p["notes"] and p["positions"]]
    assert [name for name, held in whole[0].items() if empty(held)] == ["postponed", "blank", "parts"]


async def test_it_is_put_used_seen_and_removed(sqlite_store: Store, tmp_path: Path) -> None:
    network = await a_network(sqlite_store, key="test")
    file = tmp_path / "mall.docx"
    file.write_bytes(word("Vår egen mall"))
    assert await put(sqlite_store, "test", file, NOW) == f"mall.docx is the template of {network.name} from now on."
    assert await _first_line(sqlite_store, network.id) == "Vår egen mall"
    await save(sqlite_store, "test", tmp_path / "seen.docx")
    assert Document(str(tmp_path / "seen.docx")).paragraphs[0].text == "Vår egen mall"
    assert "has our template again" in await remove(sqlite_store, "test")
    assert "has no template of its own" in await remove(sqlite_store, "test")
    assert await _first_line(sqlite_store, network.id) == network.name
    await save(sqlite_store, "test", tmp_path / "seen.docx")
    assert (tmp_path / "seen.docx").read_bytes() == OURS


async def test_the_old_one_stays_when_the_new_one_is_refused(sqlite_store: Store, tmp_path: Path) -> None:
    network = await a_network(sqlite_store, key="test")
    file = tmp_path / "mall.docx"
    file.write_bytes(word("Den gamla"))
    await put(sqlite_store, "test", file, NOW)
    file.write_bytes(word("{{ secret }}"))
    with pytest.raises(TemplateFault, match=r"mall\.docx: there is no field secret"):
        await put(sqlite_store, "test", file, NOW)
    assert await _first_line(sqlite_store, network.id) == "Den gamla"
    file.write_bytes(word("Den nya"))
    await put(sqlite_store, "test", file, NOW)
    assert await _first_line(sqlite_store, network.id) == "Den nya"


async def test_another_networks_minutes_keep_their_own_template(sqlite_store: Store, tmp_path: Path) -> None:
    await a_network(sqlite_store, key="test")
    other = await a_network(sqlite_store, "Ett annat nätverk")
    file = tmp_path / "mall.docx"
    file.write_bytes(word("Vår egen mall"))
    await put(sqlite_store, "test", file, NOW)
    assert await _first_line(sqlite_store, other.id) == "Ett annat nätverk"


async def test_a_network_or_file_that_is_not_there_is_told(sqlite_store: Store, tmp_path: Path) -> None:
    await a_network(sqlite_store, key="test")
    with pytest.raises(TemplateNotPut, match="no network with the key nowhere"):
        await put(sqlite_store, "nowhere", tmp_path / "x.docx", NOW)
    with pytest.raises(TemplateNotPut, match=r"x\.docx: the file cannot be read: No such file"):
        await put(sqlite_store, "test", tmp_path / "x.docx", NOW)


def test_minutes_are_not_kept_from_their_readers_by_a_template_that_fails() -> None:
    broken = word("{{ secret }}")
    assert docx_words(bare(), own=broken) == docx_words(bare())
    with pytest.raises(BROKEN):
        render(bare(), "sv", NOW, broken, strict=True)


async def _first_line(store: Store, network_id: int) -> str:
    async with store.reading(network_id) as unit:
        [meeting, *_] = await unit.meetings.all()
        found = await paper(DocumentKind.MINUTES, unit, meeting, NOW, "bot.example", "sv")
        assert found
    return Document(BytesIO(await found.make())).paragraphs[0].text
