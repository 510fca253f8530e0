"""Slots of what is said of minutes: of which meeting, which point, which address."""

import re
from collections.abc import Callable

from dialogs.understanding.numbers import NumberHit
from dialogs.understanding.slots.draft import Draft, number_units
from dialogs.understanding.slots.meetings import minutes_of

KINDS = ("REFP", "REFN", "REFB", "REFT")
_URL = re.compile(r"https?://\S+")
_AFTER = ".,;!)"
"""What ends a sentence is no part of an address at its end."""


def marked(draft: Draft) -> None:
    """The point by its number; none is what was just noted."""
    hits = [draft.parsed.units[n].hit for n in number_units(draft.parsed, KINDS)]
    numbers = [k for hit in hits if isinstance(hit, NumberHit) for k in hit.numbers]
    if numbers:
        draft.set("item_ref", numbers[0], "number")


def address(draft: Draft) -> None:
    """Where they are, and of which meeting when that is said."""
    minutes_of(draft)
    found = _URL.search(draft.parsed.text)
    if found:
        draft.set("url", found.group().rstrip(_AFTER), "an address")


FILL: dict[str, Callable[[Draft], None]] = {
    "adopt_minutes": minutes_of,
    "publish_minutes": minutes_of,
    "record_web_address": address,
    "mark_internal": marked,
    "mark_public": marked,
}
