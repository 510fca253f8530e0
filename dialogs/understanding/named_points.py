"""What chair and coordinator do to a point that they call by its name: "godkänn språkkraven", "lägg jouren först".

Words like these mean something else when no such point is there, so they count only when every name said is that
of a point that is known; numbers are read elsewhere.
"""

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from collections.abc import Callable

from dialogs.understanding.intent import Context, Intent, OpenItem
from dialogs.understanding.later import later
from dialogs.understanding.parse import Parsed
from dialogs.understanding.references import matching

_SURE = 0.93
_START = r"^(?:(?:hej|ok|okej|och|kan du|kan vi|vill du|please|snälla|gärna|du|can you)[,!]?\s+)*"
_THE = r"(?:punkten\s+|förslaget\s+(?:om\s+)?|the item\s+|frågan om\s+)?"
_END = r"(?:\s+(?:på|till|i)\s+dagordningen|\s+on the agenda)?(?:[,.]?\s*(?:tack|please))?[.!]*$"
_MINUTES = r"(?P<n>\d{1,3})\s*(?:m|min|minuter|minutes)\b\.?"

_PATTERNS = tuple(
    (intent, later(pattern, re.IGNORECASE | re.DOTALL))
    for intent, pattern in (
        ("accept_agenda_item", rf"{_START}(?:godkänn|godta|acceptera|ta med|släpp in|approve|accept)\s+{_THE}(?P<x>[^:?]+?){_END}"),
        ("decline_agenda_item", rf"{_START}(?:avslå|avböj|neka|säg nej till|tacka nej till|decline|reject)\s+{_THE}(?P<x>[^:]+?)(?:\s*(?::|–| - )\s*(?P<reason>.+))?$"),
        ("merge_agenda_items", rf"{_START}(?:slå ihop|slå samman|merge)\s+(?:punkterna\s+|{_THE})(?P<x>.+?)\s+(?:och|med|and|with)\s+(?P<y>.+?)[.!]*$"),
        ("order_agenda", rf"{_START}(?:lägg|flytta|sätt|ta|put|move)\s+{_THE}(?P<x>.+?)\s+(?P<place>först|överst|sist|first|last){_END}"),
        ("order_agenda", rf"{_START}(?:lägg|flytta|sätt|ta|put|move)\s+{_THE}(?P<x>.+?)\s+(?P<side>före|innan|efter|before|after)\s+{_THE}(?P<y>.+?){_END}"),
        ("amend_agenda_item", rf"{_START}(?:sätt|ge|avsätt|lägg|set|give)\s+{_MINUTES}\s+(?:på|till|åt|för|on|for|to)\s+{_THE}(?P<x>[^:?]+?){_END}"),
        ("amend_agenda_item", rf"{_START}(?:ge|give)\s+{_THE}(?P<x>[^:?]+?)\s+{_MINUTES}{_END}"),
        ("ask_proposer", rf"{_START}(?:fråga|ask)\s+(?:\w+\s+)?(?:om|about)\s+{_THE}(?P<x>[^:]+?)\s*:\s*(?P<text>.+)$"),
        ("park_agenda_item", rf"{_START}(?:parkera|park)\s+{_THE}(?P<x>[^:?]+?)(?:\s+(?:till|tills|för)\s+(?:senare|vidare|later|now))?{_END}"),
    )
)  # fmt: skip
_AT_A_MEETING = frozenset({"accept_agenda_item", "decline_agenda_item"})
"""What the words mean between meetings; at one they tell what it decides."""
_PLACES = {"först": "first", "överst": "first", "first": "first", "sist": "last", "last": "last"}


def order(parsed: Parsed, context: Context) -> Intent | None:
    """The order about points called by name, if the message is one."""
    speaker = context.speaker
    known = [i for i in context.items if i.kind == "agenda"]
    if not known or speaker is None or not (speaker.chair or speaker.coordinator):
        return None
    for intent, pattern in _PATTERNS:
        m = pattern.search(parsed.text.strip())
        if m is None or (context.current_meeting and intent in _AT_A_MEETING):
            continue
        slots = _SLOTS[intent](m)
        named = [m[group] for group in ("x", "y") if group in m.re.groupindex]
        if all(_is_one(name, known) for name in named):
            return Intent(intent, slots, _SURE, why=(f"every point named is on the agenda: {', '.join(named)}",))
    return None


def _is_one(name: str, known: list[OpenItem]) -> bool:
    """Whether it is a point's name; a number is another rule's."""
    return not name.strip().isdecimal() and bool(matching(name, known))


def _ordered(m: re.Match[str]) -> dict[str, object]:
    if "place" in m.re.groupindex:
        return {"item_ref": m["x"], "place": _PLACES[m["place"].lower()]}
    return {"item_ref": m["x"], "after" if m["side"].lower() in ("efter", "after") else "before": m["y"]}


def _declined(m: re.Match[str]) -> dict[str, object]:
    return {"item_ref": m["x"]} | ({"reason": m["reason"].strip()} if m["reason"] else {})


_SLOTS: dict[str, Callable[[re.Match[str]], dict[str, object]]] = {
    "accept_agenda_item": lambda m: {"item_ref": m["x"]},
    "decline_agenda_item": _declined,
    "merge_agenda_items": lambda m: {"item_ref": [m["x"], m["y"]]},
    "order_agenda": _ordered,
    "amend_agenda_item": lambda m: {"item_ref": m["x"], "duration_minutes": int(m["n"])},
    "ask_proposer": lambda m: {"item_ref": m["x"], "text": m["text"].strip()},
    "park_agenda_item": lambda m: {"item_ref": m["x"]},
}
