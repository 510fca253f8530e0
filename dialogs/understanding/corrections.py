"""Corrections of what the bot just did: "nej, Annika", "ändra till 20 min"."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from collections.abc import Mapping
from dataclasses import replace

from dialogs.understanding.answer_values import (
    FILLER,
    PURPOSES,
    SHORT,
    SURE,
    day_in,
    nothing_else,
    person_in,
    purpose_in,
)
from dialogs.understanding.dates.times import LengthHit
from dialogs.understanding.doubts import doubt_in
from dialogs.understanding.intent import Context, Intent, OpenItem
from dialogs.understanding.later import later
from dialogs.understanding.names import NameHit
from dialogs.understanding.parse import Parsed
from dialogs.understanding.slots.draft import EVERYONE

_LEADS = later(
    r"^ (?:(?:oj|hoppsan|förlåt|ursäkta|sorry|vänta) ?[,!]? )*(?:nej|nä|no|fel|rättelse|ändra|gör det|det ska vara|det skulle vara|den ska|den skulle|ska vara|skulle vara|jag menade|jag menar|menade|make it|change it|change to|should be|i meant|i mean|snarare|hellre|byt till|sätt|not) "
)
_TITLE = later(
    r"(?:ska|skulle|borde)\s+(?:stå|heta|lyda)\s*:?\s*(?P<t>.+)$|(?:rubriken|titeln|namnet|texten|title)\s+(?:till|ska vara|är|to|should be)\s*:?\s*(?P<u>.+)$",
    re.IGNORECASE | re.DOTALL,
)


def correction(parsed: Parsed, context: Context) -> Intent | None:
    """As in "nej, Annika Andersson", "ändra till 20 min" after a receipt: another value for what was just recorded."""
    if not context.last_items:
        return None
    leads = bool(_LEADS.match(parsed.shape.string))
    instead = " i stället " in parsed.shape.string or " instead " in parsed.shape.string
    if not leads and not instead:
        return None
    item = context.last_items[0]
    titled = _TITLE.search(parsed.text)
    if titled:
        return _corrected(item, {"title": (titled["t"] or titled["u"]).strip(" \"”“.'")}, "another title")
    if not nothing_else(parsed) and not all(
        u.shape in PURPOSES or u.hit is not None or u.shape in FILLER for u in parsed.units
    ):
        return None
    slots = _corrections(parsed, context, item)
    doubt = doubt_in(parsed, context)
    if doubt:
        slot = "due" if item.kind == "action" else "meeting"
        return replace(_corrected(item, slots, f"{doubt.said!r} cannot be meant"), ask=True, doubts={slot: doubt})
    return _corrected(item, slots, "another value after the receipt") if slots else None


def _corrections(parsed: Parsed, context: Context, item: OpenItem) -> dict[str, object]:
    action = item.kind == "action"
    slots: dict[str, object] = {}
    person = person_in(parsed, context)
    if person is not None and (_names_somebody(parsed) or _means_speaker(parsed)):
        slots["owner" if action else "presenter"] = person
    day = day_in(parsed, "due" if action else "meeting")
    if day is not None:
        slots["due" if action else "meeting"] = day
    minutes = next((u.hit.minutes for u in parsed.units if isinstance(u.hit, LengthHit)), None)
    if minutes is not None and not action:
        slots["duration_minutes"] = minutes
    purpose = purpose_in(parsed, context)
    if purpose and not action:
        slots["purpose"] = purpose
    return slots


def _names_somebody(parsed: Parsed) -> bool:
    return any(isinstance(u.hit, NameHit) or u.shape in EVERYONE for u in parsed.units)


def _means_speaker(parsed: Parsed) -> bool:
    """As in "nej, jag" means the speaker; "jag menade Agneta" does not."""
    words = [u.shape for u in parsed.units]
    menar = {"menade", "menar", "meant", "mean"} & set(words)
    return any(w in ("mig", "me") for w in words) or ("jag" in words and not menar and len(words) <= SHORT)


def _corrected(item: OpenItem, slots: Mapping[str, object], why: str) -> Intent:
    about: dict[str, object] = {"item_ref": item.number, "kind": item.kind}
    if item.id:
        about["item_id"] = item.id
    return Intent("correct", {**about, **slots}, SURE, why=(why,))
