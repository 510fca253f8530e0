"""Several orders in one message: each clause that is an order by itself becomes a frame of its own."""

from collections.abc import Callable

from dialogs.understanding.intent import Intent
from dialogs.understanding.names import NameHit
from dialogs.understanding.numbers import NumberHit
from dialogs.understanding.parse import Parsed

_WHOLE = frozenset(("add_note", "add_decision", "import_minutes", "start_minutes", "attendance"))
"""Intents whose text is one: further sentences belong to it."""
_JOINTS = frozenset(("och", ";", ",", "samt", "and", "men", "but"))
_MOST_CLAUSES = 8


def clauses(parsed: Parsed) -> list[str]:
    """Texts of clauses that could each be an order: sentences, and parts of sentences around "och"."""
    if _pointers(parsed, 0, len(parsed.units)) < 2:  # noqa: PLR2004 -- two orders name two things
        return []
    pieces: list[str] = []
    for first, last in parsed.sentences:
        pieces += _parts(parsed, first, last)
    return pieces if 1 < len(pieces) <= _MOST_CLAUSES else []


def _parts(parsed: Parsed, first: int, last: int) -> list[str]:
    """The sentence, cut at a joint when something is pointed out on both sides of it."""
    start, parts = first, []
    for n in range(first, last):
        if parsed.units[n].shape not in _JOINTS:
            continue
        if _pointers(parsed, start, n) and _pointers(parsed, n + 1, last) and n + 1 < last and n - start > 1:
            parts.append(parsed.original(start, n))
            start = n + 1
    parts.append(parsed.original(start, last))
    return parts


def _pointers(parsed: Parsed, first: int, last: int) -> int:
    """Numbers of items and people named: what an order is about."""
    return sum(
        (isinstance(u.hit, (NumberHit, NameHit)) and u.shape != "REFB") or u.shape == "alla"
        for u in parsed.units[first:last]
    )


def orders(parsed: Parsed, whole: Intent, one: Callable[[str], Intent], changing: frozenset[str]) -> list[Intent]:
    """The frames of the clauses when at least two are whole orders; otherwise nothing."""
    if whole.name in _WHOLE or whole.name not in changing or "items" in whole.slots:
        return []
    frames = [one(text) for text in clauses(parsed)]
    good = [
        f
        for f in frames
        if f.name in changing
        and f.name not in _WHOLE
        and not (f.ask and not f.doubts)
        and not set(f.missing) - {"owner", "due"}
    ]
    if len(good) < 2 or len(good) < len(frames):  # noqa: PLR2004 -- several
        return []
    about = [str(f.slots.get("title") or f.slots.get("item_ref")) for f in good]
    return good if len(set(about)) == len(about) else []
