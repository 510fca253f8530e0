"""The map of sub-networks, drawn: a tree from left to right, each box with its colour in words and by its frame.

Black and white tells the colours apart by the disc (full, half, empty, none) and the frame (whole, dashed, dotted,
thin). As a picture for cards, and as a PDF in which the same stands as a list as well.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.documents.clean import one_line
from bot.documents.docx import LANGUAGES
from bot.documents.fields import Fields
from bot.documents.pdf import made, picture
from dialogs.cards.subgroups import heard_words, next_words
from dialogs.subgroups.words import in_short, map_in_words
from dialogs.texts import say
from dialogs.wording import shortened
from meetings.calendar.days import local
from meetings.network.people import Network
from meetings.subgroups.tree import Branch, Light

TEMPLATE = Path(__file__).parent / "network_map.typ"
PNG = "image/png"
POLICY = "default-src 'none'"
"""Of the picture, which is shown where it is opened."""
LONGEST = 70
"""Characters of a name in its box."""
COLUMN, ROW = 78, 25
"""Millimetres from box to box."""
SHARPEST, LARGEST = 144, 4000
"""Points per inch, and the most pixels that a side may have."""


@dataclass(frozen=True, slots=True)
class MapSheet:
    """What the map is drawn from."""

    network: Network
    branches: Sequence[Branch]


def map_title(sheet: MapSheet, locale: str) -> str:
    """What it is called."""
    return f"{say(locale, 'map-title')} {one_line(sheet.network.name)}"


def map_png(sheet: MapSheet, locale: str, now: datetime) -> bytes:
    """The picture."""
    fields = map_fields(sheet, locale, now)
    columns, rows = 1 + max((b.depth + 1 for b in sheet.branches), default=0), max(len(sheet.branches), 1)
    longest = max(columns * COLUMN, rows * ROW + 40)
    return picture(TEMPLATE, {**fields, "picture": True}, min(SHARPEST, LARGEST * 25.4 / longest))


def map_pdf(sheet: MapSheet, locale: str, now: datetime) -> bytes:
    """The document."""
    return made(TEMPLATE, {**map_fields(sheet, locale, now), "picture": False}, now, frozenset({"list"}))


def map_fields(sheet: MapSheet, locale: str, now: datetime) -> Fields:
    """Boxes with their places in millimetres, lines between them, and the same in words."""
    lang, region = LANGUAGES[locale].split("-")
    day = local(now, sheet.network.time_zone).date()
    boxes = _boxes(sheet, locale)
    return {
        "lang": lang,
        "region": region,
        "title": map_title(sheet, locale),
        "made": say(locale, "map-made", day=day),
        "alt": map_in_words(locale, sheet.network.name, sheet.branches),
        "boxes": boxes,
        "legend": [{"light": light.value, "text": say(locale, f"map-{light.value}")} for light in Light],
        "legend_label": say(locale, "map-legend"),
        "list_label": say(locale, "map-list"),
        "list": [one_line(in_short(locale, branch)) for branch in sheet.branches],
        "column": COLUMN,
        "row": ROW,
    }


def _boxes(sheet: MapSheet, locale: str) -> list[Fields]:
    """The network first; a box beside the middle of those under it."""
    rows = _rows(sheet.branches)
    tops = [row for branch, row in zip(sheet.branches, rows, strict=True) if branch.depth == 0]
    middle = (min(tops, default=0.0) + max(tops, default=0.0)) / 2
    root: Fields = {"x": 0, "y": middle, "from": [], "name": one_line(sheet.network.name), "light": "", "told": []}
    boxes = [root]
    above: list[tuple[int, float]] = [(0, middle)]
    for branch, row in zip(sheet.branches, rows, strict=True):
        one, at = branch.subgroup, branch.depth + 1
        del above[at:]
        parent_x, parent_y = above[-1]
        above.append((at, row))
        heard, *helped = heard_words(locale, one).split(" · ")
        colour = say(locale, f"subgroup-{branch.light.value}")
        boxes.append(
            {
                "x": at,
                "y": row,
                "from": [parent_x, parent_y],
                "name": shortened(one_line(one.name), LONGEST),
                "light": branch.light.value,
                "told": [f"{colour}: {heard}", " · ".join([*helped, next_words(locale, one)])],
            }
        )
    return boxes


def _rows(branches: Sequence[Branch]) -> list[float]:
    """Which row each stands in: those with none under them one by one, the others in the middle of theirs."""
    rows = [0.0] * len(branches)
    leaves = 0
    under: list[list[int]] = [[] for _ in branches]
    stack: list[int] = []
    for n, branch in enumerate(branches):
        del stack[branch.depth :]
        if stack:
            under[stack[-1]].append(n)
        stack.append(n)
    for n, _ in enumerate(branches):
        if not under[n]:
            rows[n] = float(leaves)
            leaves += 1
    for n in range(len(branches) - 1, -1, -1):
        if under[n]:
            rows[n] = (rows[under[n][0]] + rows[under[n][-1]]) / 2
    return rows
