"""What is said in free words just after a receipt: "10 min räcker", "det är för beslut", "kan Frida göra det i stället?".

Each pattern is the whole of what is said, so that an order of its own is never taken for an afterthought.
"""

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from dialogs.understanding.answer_values import SURE, day_in, minutes_in, person_in, purpose_in
from dialogs.understanding.intent import NONE, Context, Intent, OpenItem
from dialogs.understanding.later import later
from dialogs.understanding.lexicon.meanings import compiled
from dialogs.understanding.parse import Parsed
from dialogs.understanding.references import matching

_OH = "(?:(?:nej|nä|nja|no|oj|oops|äsch|förresten|föresten|eller|men|och|jo|ja|just det|glömde|jag glömde|btw|sorry|förlåt|ursäkta|vänta|fel|hmm|,|:|!|[.]|{ADV}) )*"
_END = "(?: [.!?]| tack| please| förresten| då| säger vi| i stället| instead| bara)* $"
_PLACES = {
    "första": -1,
    "first": -1,
    "andra": -2,
    "second": -2,
    "tredje": -3,
    "third": -3,
    "sista": 0,
    "senaste": 0,
    "last": 0,
}
_IT = f"(?:den|det|it|that|den där|det där|punkten|(?:den|the) (?:{'|'.join(_PLACES)})(?: punkten| one)?)"
_WHO = "(?:PERS|ORG|jag)"
_DRAWS = "(?:drar|presenterar|föredrar|håller i|inleder|tar|leder|presents|leads)"
_DOES = "(?:göra|ta|fixa|sköta|kolla|do|take|ta över|hålla i)"
_POINT = (
    ("duration_minutes", f"^{_OH}(?:{_IT} )?DUR (?:räcker|är nog|är lagom|is enough|räcker gott|will do){_END}"),
    ("duration_minutes", f"^{_OH}{_IT} (?:ska|får|bör|kan|behöver|tar|should|will|takes|gets) ?(?:ta|få|ha|take|get|have|vara)? ?DUR{_END}"),
    ("duration_minutes", f"^{_OH}(?:räcker med|det räcker med|make (?:it|that)|can you make (?:it|that)|ändra till|gör det till) (?:DUR|REFB){_END}"),
    ("purpose", f"^{_OH}{_IT} (?:är|ska vara|var|is) (?:för|for|en|ett) (?:beslut|information|diskussion|info|decision|discussion|beslutspunkt|informationspunkt|diskussionspunkt){_END}"),
    ("presenter", f"^{_OH}(?:(?:kan du |you can )?(?:lägg till|lägga till|skriv|skriva|notera) )?(?:att )?(?:det (?:är|blir) )?{_WHO} (?:som )?{_DRAWS} (?:{_IT}|i den){_END}"),
    ("presenter", f"^{_OH}(?:(?:kan du |you can )?(?:lägg till|lägga till|skriv|skriva|notera) )?(?:att )?det (?:är|blir) {_WHO} som {_DRAWS}{_END}"),
    ("presenter", f"^{_OH}ta bort (?:mig|PERS) från {_IT} , (?:bara|det är bara|only) (?:PERS|ORG){_END}"),
)  # fmt: skip
_ACTION = (
    ("owner", f"^{_OH}det (?:var|är|blir|ska vara) {_WHO} som (?:skulle|ska|gör|tar|fixar)(?: {_DOES})?(?: {_IT})?{_END}"),
    ("owner", f"^{_OH}(?:kan|kunde|skulle|could|can|låt) {_WHO} (?:kunna )?{_DOES} {_IT}{_END}"),
    ("owner", f"^{_OH}{_WHO} (?:gör|tar|fixar|sköter|does|takes) {_IT}{_END}"),
    ("due", f"^{_OH}(?:till |senast |by )?(?:DATE|DATEX|DATEM|MEET) (?:räcker|räcker gott|is enough|säger vi|går bra|funkar|blir bra|is fine){_END}"),
    ("due", f"^{_OH}(?:vi säger|säg|ta den|ta det|let us say) (?:till )?(?:DATE|DATEX|DATEM){_END}"),
)  # fmt: skip
_SAYS = {
    kind: tuple((slot, compiled(pattern)) for slot, pattern in table)
    for kind, table in (("agenda", _POINT), ("action", _ACTION))
}
_TAKEN_OFF = compiled(f"^{_OH}(?:stryk|ta bort|remove|delete) (?:{_IT}|det igen|den igen){_END}")
_BOTH_OFF = compiled(
    f"^{_OH}(?:kan du |can you )?(?:stryk|stryka|ta bort|remove|delete) (?:båda|bägge|båda två|dem båda|båda punkterna|båda två igen|both|both of them)(?: igen)?{_END}"
)
_PUT_BACK = compiled("^(?:(?:nej|nä|oj|äsch|fel|förlåt|sorry|vänta|men|,|!|[.]) )*(?:lägg|lägga|ta|put|sätt) (?:tillbaka|tillbaks|back)(?: (?:det|den|it|igen|punkten|then|då))*(?: [.!?])? $")  # fmt: skip
_PUT_BACK_THAT = later(r"\b(?:lägg|sätt|put)\s+(?:tillbaka|tillbaks|back)\s+(?P<t>[^.!?\n]+)", re.IGNORECASE)
_WRONG = compiled("^(?:(?:oj|nej|nä|vänta|oops|sorry|,|!|[.]) )*(?:inte klart|not done|det var fel|fel av mig|det blev fel|that was wrong)(?: (?:det var fel|det blev fel|,|[.!]))* $")  # fmt: skip
_LEFT_OUT = compiled(f"^{_OH}ta bort (?:mig|PERS) från {_IT}{_END}")


def afterthought(parsed: Parsed, context: Context) -> Intent | None:
    """What a short message changes of what was just recorded; None when it is no afterthought."""
    back = _put_back(parsed, context)
    if back is not None or not context.last_items:
        return back
    item, string = _one_of(context.last_items, parsed), parsed.shape.string
    if _WRONG.regex.search(string):
        return Intent("undo", {}, SURE, why=("it was wrong",))
    if _BOTH_OFF.regex.search(string) or _TAKEN_OFF.regex.search(string):
        return _both_removed(context.last_items) if _BOTH_OFF.regex.search(string) else _removed(item)
    if _LEFT_OUT.regex.search(string):
        return replace(NONE, why=("somebody is left out, and it is not said who is to stay",))
    for slot, pattern in _SAYS.get(item.kind, ()):
        if pattern.regex.search(string):
            value = _VALUES[slot](parsed, context)
            if value is not None:
                return Intent("correct", {**_about(item), slot: value}, SURE, why=(f"{slot}: an afterthought",))
    return None


def _put_back(parsed: Parsed, context: Context) -> Intent | None:
    """Withdrawn by mistake: undone when it was the last thing done, else suggested anew."""
    if _PUT_BACK.regex.search(parsed.shape.string):
        return Intent("undo", {}, SURE, why=("put back",))
    said = _PUT_BACK_THAT.search(parsed.text)
    if said is None:
        return None
    if context.last_items and matching(said["t"], context.last_items[:1]):
        return Intent("undo", {}, SURE, why=("what the last receipt was about is put back",))
    again = Intent("add_agenda_item", {"title": said["t"].strip(" ,")}, SURE, why=("put back",))
    return Intent(again.name, again.slots, SURE, ask=True, readings=(again,), why=again.why)


def _removed(item: OpenItem) -> Intent:
    if item.kind == "agenda":
        return Intent("withdraw_agenda_item", {"item_ref": item.number}, SURE, why=("the last receipt's point",))
    return Intent("undo", {}, SURE, why=("the last receipt's task is taken away",))


_BOTH = 2


def _both_removed(items: Sequence[OpenItem]) -> Intent | None:
    """The two of the last receipt, when both are points; else it is not plain what is meant."""
    if len(items) != _BOTH or any(item.kind != "agenda" for item in items):
        return replace(NONE, why=("not two points that were just added",)) if len(items) < _BOTH else None
    numbers = [item.number for item in reversed(items)]
    return Intent("withdraw_agenda_item", {"item_ref": numbers}, SURE, why=("both of the last receipt",))


def _one_of(items: Sequence[OpenItem], parsed: Parsed) -> OpenItem:
    """As in "den första": by its place in the last receipt, where there are several; else the newest."""
    said = next((_PLACES[u.shape] for u in parsed.units if u.shape in _PLACES and u.hit is None), 0)
    return items[said] if -len(items) <= said else items[0]


def _about(item: OpenItem) -> dict[str, object]:
    about: dict[str, object] = {"item_ref": item.number, "kind": item.kind}
    return {**about, "item_id": item.id} if item.id else about


def _due(parsed: Parsed, _: Context) -> str | None:
    return day_in(parsed, "due")


_VALUES: Mapping[str, Callable[[Parsed, Context], object | None]] = {
    "duration_minutes": minutes_in,
    "purpose": purpose_in,
    "presenter": person_in,
    "owner": person_in,
    "due": _due,
}
