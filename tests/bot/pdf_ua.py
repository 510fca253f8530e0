"""What a program can check of PDF/UA-1 (ISO 14289-1), by the conditions of the Matterhorn Protocol named beside each.

Typst checks when it writes; this reads what was written, with another library, and finds what Typst would not.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ContentStream

DRAWS = {b"Tj", b"TJ", b"'", b'"', b"Do", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"S", b"s", b"sh"}
STANDARD = {
    "Document", "Part", "Div", "Sect", "P", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody",
    "Table", "THead", "TBody", "TFoot", "TR", "TH", "TD", "Caption", "Span", "Link", "Strong", "Em", "Figure", "Note",
    "Reference",
}  # fmt: skip
INSIDE = {"LI": {"L"}, "Lbl": {"LI"}, "LBody": {"LI"}, "TR": {"Table", "THead", "TBody", "TFoot"}, "TH": {"TR"},
          "TD": {"TR"}, "THead": {"Table"}, "TBody": {"Table"}, "Caption": {"Table", "L", "Figure", "Div"}}  # fmt: skip


@dataclass
class Node:
    """One element of the structure: its kind, what it holds, and which pieces of pages."""

    kind: str
    given: dict[str, Any]
    inner: list["Node"] = field(default_factory=list)
    pieces: list[tuple[int, int]] = field(default_factory=list)
    """Object number of a page, and of a piece on it."""
    annotations: list[Any] = field(default_factory=list)

    def all(self) -> Iterator["Node"]:
        yield self
        for node in self.inner:
            yield from node.all()


def faults(reader: PdfReader) -> list[str]:
    """Everything that is wrong, in words; empty is right."""
    root = reader.trailer["/Root"]
    tree = [
        _node(kid, None, root["/StructTreeRoot"].get("/RoleMap", {})) for kid in _many(root["/StructTreeRoot"]["/K"])
    ]
    return [
        *_document(reader, root),
        *_structure(tree),
        *_content(reader, tree),
        *_fonts(reader),
        *_links(reader, tree),
    ]


def _document(reader: PdfReader, root: Any) -> Iterator[str]:
    metadata = root["/Metadata"].get_object().get_data().decode()
    if "pdfuaid:part" not in metadata:
        yield "05-001 it does not say that it is PDF/UA"
    if "dc:title" not in metadata or not reader.metadata.title:
        yield "06-003 no title"
    if not _true(root.get("/ViewerPreferences", {}).get("/DisplayDocTitle")):
        yield "07-001 the title is not shown"
    if not root.get("/Lang"):
        yield "11-006 no language"
    marks = root.get("/MarkInfo", {})
    if _true(marks.get("/Suspects")) or not _true(marks.get("/Marked")):
        yield "02-001 it is not marked as tagged"
    if reader.is_encrypted or any(name in str(root) for name in ("/JavaScript", "/XFA", "/OpenAction")):
        yield "25-001 it does something by itself"


def _structure(tree: list[Node]) -> Iterator[str]:
    every = [node for top in tree for node in top.all()]
    for node in every:
        yield from _element(node)
    levels = [int(n.kind[1]) for n in every if n.kind[0] == "H" and n.kind[1:].isdigit()]
    for before, after in pairwise([0, *levels]):
        if after > before + 1:
            yield f"14-003 H{after} after H{before}"


def _element(node: Node) -> Iterator[str]:
    if node.kind not in STANDARD:
        yield f"02-001 {node.kind} is no standard element"
    for child in node.inner:
        if child.kind in INSIDE and node.kind not in INSIDE[child.kind]:
            yield f"09-004 {child.kind} in {node.kind}"
    if node.kind == "TH" and not any("/Scope" in a for a in _attributes(node)):
        yield "15-003 a header cell does not say what it heads"
    if node.kind == "Table":
        yield from _rows(node)
    if node.kind == "Figure" and not (node.given.get("/Alt") or node.given.get("/ActualText")):
        yield "13-004 a picture without words"


def _rows(table: Node) -> Iterator[str]:
    widths = {sum(1 for cell in row.inner if cell.kind in ("TH", "TD")) for row in table.all() if row.kind == "TR"}
    if len(widths) != 1:
        yield f"15-004 rows of {sorted(widths)} cells in one table"


def _content(reader: PdfReader, tree: list[Node]) -> Iterator[str]:
    """Whatever is drawn is either told or marked as decoration, each piece once."""
    known: list[tuple[int, int]] = [piece for top in tree for node in top.all() for piece in node.pieces]
    if len(known) != len(set(known)):
        yield "01-003 a piece is told twice"
    drawn: set[tuple[int, int]] = set()
    for page in reader.pages:
        within: list[int | str] = []
        for operands, operator in ContentStream(page.get_contents(), reader).operations:
            if operator in (b"BDC", b"BMC"):
                properties = operands[1] if operator == b"BDC" else {}
                piece = properties.get("/MCID") if hasattr(properties, "get") else None
                within.append(int(piece) if piece is not None else str(operands[0]))
                if piece is not None:
                    drawn.add((page.indirect_reference.idnum, int(piece)))
            elif operator == b"EMC":
                within.pop()
            elif operator in DRAWS and not any(w == "/Artifact" or isinstance(w, int) for w in within):
                yield f"01-005 {operator.decode()} is neither told nor decoration"
        if "/Annots" in page and page.get("/Tabs") != "/S":
            yield "28-008 links are not reached in reading order"
    if drawn != set(known):
        yield f"01-004 {len(drawn ^ set(known))} pieces are drawn and not told, or told and not drawn"


def _fonts(reader: PdfReader) -> Iterator[str]:
    for page in reader.pages:
        for name, font in page["/Resources"].get("/Font", {}).items():
            inner = font.get_object().get("/DescendantFonts", [font])[0].get_object()
            if not {"/FontFile", "/FontFile2", "/FontFile3"} & set(inner.get("/FontDescriptor", {})):
                yield f"31-009 the font {name} is not in the file"
            if "/ToUnicode" not in font.get_object():
                yield f"31-027 the signs of {name} cannot be read"


def _links(reader: PdfReader, tree: list[Node]) -> Iterator[str]:
    told = [a.get("/Rect") for top in tree for node in top.all() if node.kind == "Link" for a in node.annotations]
    for page in reader.pages:
        for link in (a.get_object() for a in page.get("/Annots", [])):
            if not link.get("/Contents"):
                yield "28-012 a link without words"
            if "/StructParent" not in link or link.get("/Rect") not in told:
                yield "28-011 a link that is not told"


def _node(kid: Any, page: int | None, roles: Any) -> Node:
    given = kid.get_object()
    kind = str(given["/S"]).lstrip("/")
    while f"/{kind}" in roles and str(roles[f"/{kind}"]).lstrip("/") != kind:
        kind = str(roles[f"/{kind}"]).lstrip("/")
    here = given.raw_get("/Pg").idnum if "/Pg" in given else page
    node = Node(kind, given)
    for one in _many(given.get("/K", [])):
        held = one.get_object()
        if isinstance(held, int):
            node.pieces.append((here or 0, int(held)))
        elif held.get("/Type") == "/MCR":
            node.pieces.append((held.raw_get("/Pg").idnum if "/Pg" in held else here or 0, int(held["/MCID"])))
        elif held.get("/Type") == "/OBJR":
            node.annotations.append(held["/Obj"])
        else:
            node.inner.append(_node(one, here, roles))
    return node


def _attributes(node: Node) -> list[Any]:
    return [one.get_object() for one in _many(node.given.get("/A", [])) if hasattr(one.get_object(), "keys")]


def _true(held: Any) -> bool:
    """A false one of pypdf's is an object like any other, and as an object it is true."""
    return getattr(held, "value", None) is True


def _many(held: Any) -> list[Any]:
    held = held.get_object() if hasattr(held, "get_object") else held
    return list(held) if isinstance(held, list) else [held]
