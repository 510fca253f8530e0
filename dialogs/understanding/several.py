"""Several orders in one message: each clause that is an order by itself becomes a frame of its own."""

from collections.abc import Callable
from dataclasses import replace

from dialogs.understanding.intent import Intent
from dialogs.understanding.names import NameHit
from dialogs.understanding.numbers import NumberHit
from dialogs.understanding.parse import Parsed

_WHOLE = frozenset(("add_note", "add_decision", "import_minutes", "start_minutes", "attendance"))
"""Intents whose text is one: further sentences belong to it."""
_JOINTS = frozenset(("och", ";", ",", "samt", "and", "men", "but"))
_MOST_CLAUSES = 8
_SURE_OF_ALL = 0.95
"""How probable the message as a whole must be for a clause of it to be believed."""


_SUBJECTS = frozenset(("jag", "vi"))


def attending(parsed: Parsed, whole: Intent, one: Callable[[str], Intent | None]) -> list[Intent]:
    """As in "jag kommer 10.15 och Bo är sjuk": a frame for each who is said to attend in some way, else nothing.

    A list after a colon is one frame, and so is somebody with who comes instead.
    """
    if whole.ask or whole.slots.get("status") == "substitute" or " : " in parsed.shape.string:
        return []
    texts = [text for first, last in parsed.sentences for text in _parts(parsed, first, last, _attendants)]
    if not 1 < len(texts) <= _MOST_CLAUSES:
        return []
    frames = [frame for frame in map(one, texts) if frame and not frame.ask]
    if len(frames) < len(texts) or any(f.slots.get("status") == "substitute" for f in frames):
        return []
    people = [str(f.slots.get("person")) for f in frames]
    shared = {"meeting": whole.slots["meeting"]} if "meeting" in whole.slots else {}
    return [replace(f, slots={**shared, **f.slots}) for f in frames] if len(set(people)) == len(people) else []


def _attendants(parsed: Parsed, first: int, last: int) -> int:
    return sum(
        (isinstance(u.hit, NameHit) and u.hit.how != "pronoun") or u.shape in _SUBJECTS
        for u in parsed.units[first:last]
    )


def clauses(parsed: Parsed) -> list[str]:
    """Texts of clauses that could each be an order: sentences, and parts of sentences around "och"."""
    if _pointers(parsed, 0, len(parsed.units)) < 2:  # noqa: PLR2004 -- two orders name two things
        return []
    pieces: list[str] = []
    for first, last in parsed.sentences:
        pieces += _parts(parsed, first, last, _pointers)
    return pieces if 1 < len(pieces) <= _MOST_CLAUSES else []


def _parts(parsed: Parsed, first: int, last: int, pointers: Callable[[Parsed, int, int], int]) -> list[str]:
    """The sentence, cut at a joint when something is pointed out on both sides of it."""
    start, parts = first, []
    for n in range(first, last):
        if parsed.units[n].shape not in _JOINTS:
            continue
        if pointers(parsed, start, n) and pointers(parsed, n + 1, last) and n + 1 < last and n - start > 1:
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
    if whole.name in _WHOLE or whole.name not in changing or {"items", "comment"} & whole.slots.keys():
        return []
    frames = [_borne_out(one(text), whole) for text in clauses(parsed)]
    good = [
        f
        for f in frames
        if f.name in changing
        and f.name not in _WHOLE
        and not (f.ask and not f.doubts)
        and not set(f.missing) - {"owner", "due"}
        and not _only_who_raised_it(f)
    ]
    if len(good) < 2 or len(good) < len(frames):  # noqa: PLR2004 -- several
        return []
    about = [str(f.slots.get("title") or f.slots.get("item_ref")) for f in good]
    return good if len(set(about)) == len(about) else []


def _borne_out(frame: Intent, whole: Intent) -> Intent:
    """A clause that is only not sure enough by itself is so beside others that make the message the same order."""
    only_unsure = frame.readings and not (frame.candidates or frame.doubts)
    if only_unsure and frame.name == whole.name and not whole.ask and whole.confidence >= _SURE_OF_ALL:
        return replace(frame, ask=False, readings=())
    return frame


def _only_who_raised_it(frame: Intent) -> bool:
    """As in "…, väckt av Bo": this belongs to the order before it."""
    return frame.name == "add_action" and "initiator" in frame.slots and "owner" not in frame.slots
