"""Several points announced by how many they are: "två saker till mötet: 1. avtalet, 2. samverkan"."""

# ruff: noqa: E501 -- a pattern is read in one piece

from dialogs.understanding.dates.times import LengthHit
from dialogs.understanding.later import later
from dialogs.understanding.parse import Parsed
from dialogs.understanding.slots.draft import Draft
from dialogs.understanding.titles import text_of

_ANNOUNCED = later(
    r" (?:två|tre|fyra|fem|ett par|några|flera|two|three|four|a few|a couple of|REFB) (?:saker|punkter|frågor|grejer|ärenden|förslag|things|items|points|topics)(?: [^ .:?!¶]+){0,6}? (?P<mark>:|-|–|¶) (?P<rest>.+)$"
)
_AND = frozenset((",", ";", "och", "samt", "and"))


def counted(draft: Draft) -> list[dict[str, object]]:
    """The points after the colon or dash, at least two; a number before a point opens it."""
    parsed = draft.parsed
    m = _ANNOUNCED.search(parsed.shape.string)
    if m is None:
        return []
    first = parsed.unit_of_place(m.start("rest"))
    opened = [n for n in range(first, len(parsed.units) - 1) if _opens(parsed, n)]
    pieces = _numbered(parsed, opened) if len(opened) > 1 else _joined(parsed, first)
    items = [item for a, b in pieces if (item := _item(parsed, a, b))]
    return items if len(items) > 1 else []


def _opens(parsed: Parsed, n: int) -> bool:
    return parsed.units[n].shape == "REFB" and parsed.units[n + 1].shape in (".", ")", ":")


def _numbered(parsed: Parsed, opened: list[int]) -> list[tuple[int, int]]:
    return [(n + 2, end) for n, end in zip(opened, [*opened[1:], len(parsed.units)], strict=True)]


def _joined(parsed: Parsed, first: int) -> list[tuple[int, int]]:
    pieces, start = [], first
    for n in range(first, len(parsed.units)):
        if parsed.units[n].shape in _AND:
            pieces.append((start, n))
            start = n + 1
        elif parsed.units[n].shape in (".", "!", "?", "¶"):
            return [*pieces, (start, n)]
    return [*pieces, (start, len(parsed.units))]


def _item(parsed: Parsed, first: int, last: int) -> dict[str, object] | None:
    units = [n for n in range(first, last) if not isinstance(parsed.units[n].hit, LengthHit)]
    while units and not parsed.units[units[-1]].shape[:1].isalnum():
        units = units[:-1]
    while units and (parsed.units[units[-1]].shape in _AND or not parsed.units[units[-1]].shape[:1].isalnum()):
        units = units[:-1]
    title = text_of(parsed, units) if units else ""
    if not title:
        return None
    minutes = [u.hit.minutes for u in parsed.units[first:last] if isinstance(u.hit, LengthHit)]
    return {"title": title, **({"duration_minutes": minutes[0]} if minutes else {})}
