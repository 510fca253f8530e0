"""Answers to what the bot asked, and corrections of what it just did."""

# ruff: noqa: SIM905 -- a list of words is read as words

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from dialogs.understanding.dates import DateHit
from dialogs.understanding.intent import Context, Intent, OpenItem, Pending
from dialogs.understanding.lexicon_dates import ORDINALS
from dialogs.understanding.names import NameHit, index_of
from dialogs.understanding.numbers import NumberHit
from dialogs.understanding.parse import Parsed, parse
from dialogs.understanding.slots import EVERYONE, iso, meeting_value, people, who
from dialogs.understanding.spelling import fold
from dialogs.understanding.times import LengthHit, TimeHit
from dialogs.understanding.wordforms import alike, content

_SURE = 0.95
_YES = re.compile(
    r"^ (?:(?:ja|japp|jo|jajamän|jajjemän|absolut|precis|exakt|stämmer|det stämmer|ok|okej|okay|yes|yep|yeah|sure|gör det|gör så|kör|kör på det|visst|självklart|bra|gärna|that's right|that is right|correct|do it|tack|please|det|blir|är|bra|just|så|den|alright|👍|✅|¶|[!.,]) )+$"
)
_NO = re.compile(
    r"^ (?:(?:nej|nä|nix|nope|no|avbryt|cancel|strunta i det|glöm det|skit i det|inget av dem|ingen av dem|none of these|none|never mind|låt bli|tack|inte|det|thanks|stopp|nej tack|forget it|¶|[!.,]) )+$"
)
_SKIP = re.compile(
    r"^ (?:(?:jag|det|har|än|ännu|bara|nu|just|så|ja|nej) )*(?:vet inte|vet ej|inget datum|inget|ingen|ingen aning|hoppa över|hoppa över det|senare|spelar ingen roll|utan datum|utan|tills vidare|no date|do not know"
    r"|don't know|skip|skip it|later|not yet|inte än|inte ännu|oklart|obestämt|ingen särskild|vi får se|inte bestämt|ingen än|none)(?: (?:jag|det|än|ännu|nu|datum|tack|satt|sagt|[!.,]))* $"
)
_FILLER = frozenset(
    """
    nej nä no ja fel oj ojdå förlåt ursäkta hoppsan eller rättelse jag menade menar mena ändra till gör det den ska vara
    skulle bli blir är inte utan snarare i stället istället instead make it to change should be vi säger säg ta tar på
    senast klart för av med tack please , . ! ? – - ¶ : sorry meant rather actually och en ett ansvarig ansvarige ägare
    presenterar drar föredrar min minuter då så hellre kanske nog väl by at on the deadline slutdatum datum nu som kl tid
    han hon de båda två one alternativ val nummer nr den där det där nästa
    """.split()
)
_LEADS = re.compile(
    r"^ (?:(?:oj|hoppsan|förlåt|ursäkta|sorry|vänta) ?[,!]? )*(?:nej|nä|no|fel|rättelse|ändra|gör det|det ska vara|det skulle vara|den ska|den skulle|ska vara|skulle vara|jag menade|jag menar|menade|make it|change it|change to|should be|i meant|i mean|snarare|hellre|byt till|sätt|not) "
)
_TITLE = re.compile(
    r"(?:ska|skulle|borde)\s+(?:stå|heta|lyda)\s*:?\s*(?P<t>.+)$|(?:rubriken|titeln|namnet|texten|title)\s+(?:till|ska vara|är|to|should be)\s*:?\s*(?P<u>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_PURPOSES = {
    "information": "information", "info": "information", "informationspunkt": "information", "diskussion": "diskussion",
    "diskussionspunkt": "diskussion", "discussion": "diskussion", "beslut": "beslut", "beslutspunkt": "beslut",
    "decision": "beslut",
}  # fmt: skip
_DAYS = frozenset(("due", "date", "meeting", "due_by"))
_FREE = frozenset(("title", "text", "place", "substitute"))
_SHORT = 6
"""Words; a longer message is an answer only when it holds nothing but the answer."""


def answer(parsed: Parsed, context: Context, otherwise: Intent) -> Intent | None:
    """What the message means as an answer to the question that stands; None when it is something else.

    `otherwise` is what it means without the question: a clear new command wins.
    """
    pending = context.pending
    if pending is None:
        return None
    if _NO.match(parsed.shape.string):
        return Intent("cancel", confidence=_SURE, why=("no to what was asked",))
    command = otherwise.name not in ("none", "cancel") and not otherwise.ask and not _nothing_else(parsed)
    return None if command else _chosen(parsed, pending) or _given(parsed, context, pending)


def _given(parsed: Parsed, context: Context, pending: Pending) -> Intent | None:
    """The value that was asked for, or that there is none."""
    if pending.asked not in ("reading", "confirm") and _SKIP.match(parsed.shape.string):
        return _with(pending, None, "expressly none")
    value = _value(parsed, context, pending.asked)
    return None if value is None else _with(pending, value, "answer to the question")


def _with(pending: Pending, value: object, why: str) -> Intent:
    slots = {**pending.slots, pending.asked: value}
    return Intent(pending.intent, slots, _SURE, why=(f"{pending.asked} = {value!r}: {why}",))


def _nothing_else(parsed: Parsed) -> bool:
    """Whether every word is a day, a name, a number or filler."""
    return all(
        u.hit is not None or u.shape in _FILLER or u.shape in EVERYONE or u.shape in ORDINALS for u in parsed.units
    )


# --- choosing among what was offered ---------------------------------------------------------------------------------


def _chosen(parsed: Parsed, pending: Pending) -> Intent | None:
    """One of the choices: by its place ("den andra", "2"), "ja" when there is one, or by its words."""
    choices = pending.choices
    if not choices and pending.asked not in ("reading", "confirm"):
        return None
    if _YES.match(parsed.shape.string):
        if pending.asked == "confirm" and not choices:
            return Intent(pending.intent, pending.slots, _SURE, why=("yes",))
        return _take(pending, choices[0], "yes") if len(choices) == 1 else None
    place = _place(parsed, len(choices), pending.asked)
    if place is not None:
        return _take(pending, choices[place], f"choice {place + 1}")
    named = _by_words(parsed, choices)
    return _take(pending, named, "named among the choices") if named is not None else None


def _take(pending: Pending, choice: object, why: str) -> Intent:
    if isinstance(choice, Intent):
        return replace(choice, ask=False, readings=(), why=(*choice.why, why))
    if isinstance(choice, Mapping):
        name = str(choice.get("intent") or choice.get("name") or "none")
        slots = choice.get("slots")
        return Intent(name, dict(slots) if isinstance(slots, Mapping) else {}, _SURE, why=(why,))
    return _with(pending, choice, why)


_LAST = frozenset(("sista", "senaste", "last"))
_FORMER = {"förra": 0, "former": 0, "övre": 0, "nedre": -1, "senare": -1, "latter": -1}


def _place(parsed: Parsed, count: int, asked: str) -> int | None:
    if not count or len(parsed.units) > _SHORT:
        return None
    for unit in parsed.units:
        n: int | None = None
        if (
            isinstance(unit.hit, NumberHit)
            and len(unit.hit.numbers) == 1
            and (asked != "item_ref" or unit.shape != "REFN")
        ):
            n = unit.hit.numbers[0]
        elif unit.hit is None and unit.shape in ORDINALS:
            n = ORDINALS[unit.shape]
        elif unit.shape in _LAST:
            n = count
        elif unit.shape in _FORMER:
            return _FORMER[unit.shape] % count
        if n is not None and 1 <= n <= count and _nothing_else(parsed):
            return n - 1
    return None


def _by_words(parsed: Parsed, choices: Sequence[object]) -> object | None:
    """The only choice that shares a word with what was said."""
    said = [w for w in content(parsed.text) if len(w) > 2]  # noqa: PLR2004 -- small words say nothing
    if not said or len(parsed.units) > 2 * _SHORT:
        return None
    fitting = [c for c in choices if any(alike(w, t) >= 0.8 for w in said for t in content(_words_of(c)))]  # noqa: PLR2004 -- the same word or a part of it
    return fitting[0] if len(fitting) == 1 else None


def _words_of(choice: object) -> str:
    if isinstance(choice, Mapping):
        slots = choice.get("slots")
        return " ".join(str(v) for v in slots.values()) if isinstance(slots, Mapping) else ""
    if isinstance(choice, Intent):
        return " ".join(str(v) for v in choice.slots.values())
    return str(choice)


# --- values ----------------------------------------------------------------------------------------------------------


def _value(parsed: Parsed, context: Context, slot: str) -> object | None:
    """What the message gives for a slot, or None."""
    if slot in _DAYS:
        return _day(parsed, slot) or _day(_as_deadline(parsed, context), slot)
    if slot in _FREE:
        return parsed.text.strip() or None
    finder = _FINDERS.get(slot)
    return finder(parsed, context) if finder else None


def _as_deadline(parsed: Parsed, context: Context) -> Parsed:
    """As in "fre", "tors": short weekdays are days only after a preposition, so one is put in."""
    return parse(f"till {parsed.text[:80]}", replace(context, pending=None))


def _person(parsed: Parsed, context: Context) -> object | None:
    found: list[str] = []
    for n, unit in enumerate(parsed.units):
        if unit.shape in EVERYONE:
            return "alla"
        if unit.shape in ("min", "mitt", "mina", "my"):
            continue
        hit = who(parsed, n, context)
        if hit and isinstance(unit.hit, NameHit):
            found += people(hit, context) or []
    if not found and len(parsed.units) == 1:
        found = _by_first_name(parsed.text, context)
    if not found and context.speaker and {"jag", "mig", "me", "själv"} & {u.shape for u in parsed.units}:
        found = [context.speaker.name]
    found = list(dict.fromkeys(found))
    return (found[0] if len(found) == 1 else found) if found else None


def _by_first_name(text: str, context: Context) -> list[str]:
    """A first name that is a word too ("Bo", "Love") can be nothing else where a name was asked for."""
    called = [p.name for p in index_of(context.roster).by_first.get(fold(text.strip(" .,!?")), ())]
    return called if len(called) == 1 else []


def _day(parsed: Parsed, slot: str) -> str | None:
    for unit in parsed.units:
        if isinstance(unit.hit, DateHit) and (unit.hit.day or unit.hit.rule == "the next meeting"):
            return meeting_value(unit.hit) if slot == "meeting" else iso(unit.hit.day)
    return None


def _item(parsed: Parsed, context: Context) -> object | None:
    numbers = [n for u in parsed.units if isinstance(u.hit, NumberHit) for n in u.hit.numbers]
    if numbers:
        return numbers[0] if len(numbers) == 1 else numbers
    if {"den", "det", "it", "that"} & {u.shape for u in parsed.units} and len(parsed.units) <= 2 and context.last_items:  # noqa: PLR2004 -- "den", "den där"
        return context.last_items[0].number
    return parsed.text.strip() if len(parsed.units) <= _SHORT else None


def _purpose(parsed: Parsed, _: Context) -> str | None:
    return next((_PURPOSES[u.shape] for u in parsed.units if u.shape in _PURPOSES), None)


def _minutes(parsed: Parsed, _: Context) -> int | None:
    for unit in parsed.units:
        if isinstance(unit.hit, LengthHit):
            return unit.hit.minutes
        if isinstance(unit.hit, NumberHit):
            return unit.hit.numbers[0]
    return None


def _time(parsed: Parsed, _: Context) -> str | None:
    for unit in parsed.units:
        if isinstance(unit.hit, TimeHit):
            return unit.hit.begins
        if isinstance(unit.hit, NumberHit) and unit.hit.numbers[0] < 24:  # noqa: PLR2004 -- hours
            return f"{unit.hit.numbers[0]:02}:00"
    return None


_FINDERS: dict[str, Callable[[Parsed, Context], object | None]] = {
    **dict.fromkeys(("owner", "person", "presenter", "initiator", "secretary"), _person),
    **dict.fromkeys(("time_start", "time_end", "time"), _time),
    "item_ref": _item,
    "duration_minutes": _minutes,
    "purpose": _purpose,
}
"""What finds the value of a slot in an answer."""


# --- corrections -----------------------------------------------------------------------------------------------------


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
    if not _nothing_else(parsed) and not all(
        u.shape in _PURPOSES or u.hit is not None or u.shape in _FILLER for u in parsed.units
    ):
        return None
    slots = _corrections(parsed, context, item)
    return _corrected(item, slots, "another value after the receipt") if slots else None


def _corrections(parsed: Parsed, context: Context, item: OpenItem) -> dict[str, object]:
    action = item.kind == "action"
    slots: dict[str, object] = {}
    person = _person(parsed, context)
    if person is not None and (_names_somebody(parsed) or _means_speaker(parsed)):
        slots["owner" if action else "presenter"] = person
    day = _day(parsed, "due" if action else "meeting")
    if day is not None:
        slots["due" if action else "meeting"] = day
    minutes = next((u.hit.minutes for u in parsed.units if isinstance(u.hit, LengthHit)), None)
    if minutes is not None and not action:
        slots["duration_minutes"] = minutes
    purpose = _purpose(parsed, context)
    if purpose and not action:
        slots["purpose"] = purpose
    return slots


def _names_somebody(parsed: Parsed) -> bool:
    return any(isinstance(u.hit, NameHit) or u.shape in EVERYONE for u in parsed.units)


def _means_speaker(parsed: Parsed) -> bool:
    """As in "nej, jag" means the speaker; "jag menade Agneta" does not."""
    words = [u.shape for u in parsed.units]
    menar = {"menade", "menar", "meant", "mean"} & set(words)
    return any(w in ("mig", "me") for w in words) or ("jag" in words and not menar and len(words) <= _SHORT)


def _corrected(item: OpenItem, slots: Mapping[str, object], why: str) -> Intent:
    about: dict[str, object] = {"item_ref": item.number, "kind": item.kind}
    if item.id:
        about["item_id"] = item.id
    return Intent("correct", {**about, **slots}, _SURE, why=(why,))
