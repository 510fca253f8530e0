"""Slots of closing, reopening, dropping and looking back: which matters, and why."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from collections.abc import Callable

from dialogs.understanding.numbers import NumberHit
from dialogs.understanding.pointing import reference
from dialogs.understanding.slots.draft import Draft, number_units
from dialogs.understanding.slots.items import rest

_KINDS = ("REFA", "REFN", "REFB")
_BECAUSE = re.compile(
    r" (?:[:–-]|, (?:eftersom|därför att|för att|för|då|because|since|as|det|den|vi|inte|it|we)|(?:eftersom|därför att|för att|because|since)) "
)
_TAIL = re.compile(r" (?:till handlingarna|igen|på nytt|again)(?: [.!?])* $")
_HAPPENED = re.compile(
    r" (?:hände|hänt|blev|happened|became)(?: (?:det|av|egentligen|sedan|sen|då))* (?:med|av|to|of|with) (?P<w>[^?!.,]+) [?] $"
)
_NAMELESS = frozenset({"då", "den", "det", "nu", "utgår", "stryks"})
"""With no other words before the reason, no matter is named."""
_LEADING = re.compile(r"^(?:eftersom|därför att|för att|because|since|för|då|as)\s+", re.IGNORECASE)


def about(draft: Draft, until: int | None = None) -> None:
    """Which matters: by number, else by the words that point one out."""
    units = draft.parsed.units
    hits = [units[n].hit for n in number_units(draft.parsed, _KINDS) if until is None or n < until]
    numbers = list(dict.fromkeys(k for hit in hits if isinstance(hit, NumberHit) for k in hit.numbers))
    if numbers:
        draft.set("item_ref", numbers[0] if len(numbers) == 1 else numbers, "number")
        return
    tail = _TAIL.search(draft.parsed.shape.string)
    end = tail and draft.parsed.unit_of_place(tail.start() + 1)
    ends = [n for n in (until, end) if n is not None]
    reference(draft, hidden=range(min(ends), len(units)) if ends else ())


def drop(draft: Draft) -> None:
    """Which, and why, when that is said."""
    parsed = draft.parsed
    because = _BECAUSE.search(parsed.shape.string, max(draft.score.at, 0))
    if because is None:
        about(draft)
        return
    cut = parsed.unit_of_place(because.start() + 1)
    if all(unit.shape in _NAMELESS for unit in parsed.units[:cut]):
        last = [item for item in draft.context.last_items[:1] if item.kind == "action"]
        if last:
            draft.set("item_ref", last[0].number, "what was last spoken of")
    else:
        about(draft, cut)
    first = cut if parsed.units[cut].shape not in (":", "–", "-", ",") else cut + 1
    reason = _LEADING.sub("", rest(parsed, first).strip(" .!:,\n") if first < len(parsed.units) else "")
    if reason:
        draft.set("reason", reason, "what comes after")


def history(draft: Draft) -> None:
    """Which matter: by number, else by all the words after what is asked; also what is closed has a history."""
    parsed = draft.parsed
    asked = _HAPPENED.search(parsed.shape.string)
    if asked is None or number_units(parsed, _KINDS):
        about(draft)
        return
    first, last = parsed.unit_of_place(asked.start("w")), parsed.unit_of_place(asked.end("w") - 1)
    draft.set("item_ref", parsed.original(first, last + 1).strip(), "the words after what is asked")


FILL: dict[str, Callable[[Draft], None]] = {
    "close_action": about,
    "reopen_action": about,
    "drop_action": drop,
    "action_history": history,
}
REQUIRED: dict[str, tuple[str, ...]] = dict.fromkeys(FILL, ("item_ref",))
