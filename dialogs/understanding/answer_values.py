"""What a short answer or correction gives for a slot: a day, a person, a number, a purpose."""

# ruff: noqa: E501 -- a pattern is read in one piece

# ruff: noqa: SIM905 -- a list of words is read as words

from collections.abc import Callable
from dataclasses import replace

from dialogs.understanding.dates.reading import DateHit
from dialogs.understanding.dates.times import LengthHit, TimeHit
from dialogs.understanding.intent import Context
from dialogs.understanding.lexicon.dates import ORDINALS
from dialogs.understanding.names import NameHit, index_of
from dialogs.understanding.numbers import NumberHit
from dialogs.understanding.parse import Parsed, parse
from dialogs.understanding.slots.draft import EVERYONE, iso, meeting_value, people, who
from dialogs.understanding.spelling import fold

SURE = 0.95
"""The confidence of an answer or a correction."""

FILLER = frozenset(
    """
    nej nä no ja fel oj ojdå förlåt ursäkta hoppsan eller rättelse jag menade menar mena ändra till gör det den ska vara
    skulle bli blir är inte utan snarare i stället istället instead make it to change should be vi säger säg ta tar på
    senast klart för av med tack please , . ! ? – - ¶ : sorry meant rather actually och en ett ansvarig ansvarige ägare
    presenterar drar föredrar min minuter då så hellre kanske nog väl by at on the deadline slutdatum datum nu som kl tid
    han hon de båda två one alternativ val nummer nr den där det där nästa
    """.split()
)
PURPOSES = {
    "information": "information", "info": "information", "informationspunkt": "information", "diskussion": "diskussion",
    "diskussionspunkt": "diskussion", "discussion": "diskussion", "beslut": "beslut", "beslutspunkt": "beslut",
    "decision": "beslut",
}  # fmt: skip
DAYS = frozenset(("due", "date", "meeting", "due_by"))
PEOPLE = frozenset(("owner", "person", "presenter", "initiator", "secretary"))
_FREE = frozenset(("title", "text", "place", "substitute", "reason", "why"))
SHORT = 6
"""Words; a longer message is an answer only when it holds nothing but the answer."""


def nothing_else(parsed: Parsed) -> bool:
    """Whether every word is a day, a name, a number or filler."""
    return all(
        u.hit is not None or u.shape in FILLER or u.shape in EVERYONE or u.shape in ORDINALS for u in parsed.units
    )


def value_for(parsed: Parsed, context: Context, slot: str) -> object | None:
    """What the message gives for a slot, or None."""
    if slot in DAYS:
        return day_in(parsed, slot) or day_in(_as_deadline(parsed, context), slot)
    if slot in _FREE:
        return parsed.text.strip() or None
    finder = _FINDERS.get(slot)
    return finder(parsed, context) if finder else None


def _as_deadline(parsed: Parsed, context: Context) -> Parsed:
    """As in "fre", "tors": short weekdays are days only after a preposition, so one is put in."""
    return parse(f"till {parsed.text[:80]}", replace(context, pending=None))


def person_in(parsed: Parsed, context: Context) -> object | None:
    """Who is named: one name, several as a list, or "alla"."""
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


def day_in(parsed: Parsed, slot: str) -> str | None:
    """The first day said, as the slot holds it: an ISO date, or "next" for a meeting."""
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
    return parsed.text.strip() if len(parsed.units) <= SHORT else None


def purpose_in(parsed: Parsed, _: Context) -> str | None:
    """What the item is for: information, diskussion or beslut."""
    return next((PURPOSES[u.shape] for u in parsed.units if u.shape in PURPOSES), None)


def minutes_in(parsed: Parsed, _: Context) -> int | None:
    """How long: a length, or a bare number."""
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
    **dict.fromkeys(PEOPLE, person_in),
    **dict.fromkeys(("time_start", "time_end", "time"), _time),
    "item_ref": _item,
    "duration_minutes": minutes_in,
    "purpose": purpose_in,
}
"""What finds the value of a slot in an answer."""
