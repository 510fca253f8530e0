"""Answers to what the bot asked: the value that was asked for, a choice among what was offered, or no."""

# ruff: noqa: E501 -- a pattern is read in one piece

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dialogs.understanding import waiting, whom
from dialogs.understanding.answer_values import DAYS, PEOPLE, SHORT, SURE, nothing_else, value_for
from dialogs.understanding.doubts import doubt_in
from dialogs.understanding.intent import Context, Intent, Pending
from dialogs.understanding.later import later
from dialogs.understanding.lexicon.dates import ORDINALS
from dialogs.understanding.names import NameHit
from dialogs.understanding.numbers import NumberHit
from dialogs.understanding.parse import Parsed
from dialogs.understanding.wordforms import alike, content

_YES = later(
    r"^ (?:(?:ja|japp|jo|jajamän|jajjemän|absolut|precis|exakt|stämmer|det stämmer|ok|okej|okay|yes|yep|yeah|sure|gör det|gör så|kör|kör på det|visst|självklart|bra|gärna|that's right|that is right|correct|do it|tack|please|det|blir|är|bra|just|så|den|alright|👍|✅|¶|[!.,]) )+$"
)
_NO = later(
    r"^ (?:(?:nej|nä|nix|nope|no|avbryt|cancel|strunta i det|glöm det|skit i det|inget av dem|ingen av dem|none of these|none|never mind|låt bli|tack|inte|det|thanks|stopp|nej tack|forget it|¶|[!.,]) )+$"
)
_SKIP = later(
    r"^ (?:(?:jag|det|har|än|ännu|bara|nu|just|så|ja|nej) )*(?:vet inte|vet ej|inget datum|inget|ingen|ingen aning|hoppa över|hoppa över det|senare|spelar ingen roll|utan datum|utan|tills vidare|no date|do not know"
    r"|don't know|skip|skip it|later|not yet|inte än|inte ännu|oklart|obestämt|ingen särskild|vi får se|inte bestämt|ingen än|none)(?: (?:jag|det|än|ännu|nu|datum|tack|satt|sagt|[!.,]))* $"
)

_ALL_OF_THEM = later(
    r" (?:alla|samtliga|all) (?:mina|våra|hennes|hans|my|our|de andra|öppna|försenade)(?: (?:öppna|försenade))?(?= )"
)
"""An order about several is no answer about the one that was asked about."""


def answer(parsed: Parsed, context: Context, otherwise: Intent) -> Intent | None:
    """What the message means as an answer to the question that stands; None when it is something else.

    `otherwise` is what it means without the question: a clear new command wins.
    """
    pending = context.pending
    if pending is None:
        return None
    if _ALL_OF_THEM.search(parsed.shape.string):
        return None
    if _NO.match(parsed.shape.string):
        return Intent("cancel", confidence=SURE, why=("no to what was asked",))
    command = otherwise.name not in ("none", "cancel") and not otherwise.ask and not nothing_else(parsed)
    return None if command else _chosen(parsed, pending) or _given(parsed, context, pending)


def _given(parsed: Parsed, context: Context, pending: Pending) -> Intent | None:
    """The value that was asked for, or that there is none."""
    if pending.asked not in ("reading", "confirm") and _SKIP.match(parsed.shape.string):
        return _with(pending, None, "expressly none")
    doubt = doubt_in(parsed, context) if pending.asked in DAYS else None
    if doubt:
        why = f"{pending.asked}: {doubt.said!r} cannot be meant"
        return Intent(pending.intent, pending.slots, SURE, ask=True, doubts={pending.asked: doubt}, why=(why,))
    if pending.asked in PEOPLE and any(isinstance(u.hit, NameHit) and u.hit.how == "pronoun" for u in parsed.units):
        again: dict[str, list[str]] = {pending.asked: []}
        return Intent(pending.intent, pending.slots, SURE, ask=True, candidates=again, why=("who is not said",))
    value = value_for(parsed, context, pending.asked)
    said = _preparers(parsed, context) if pending.asked == "owner" else ()
    known = not any("unknown" in one for one in said) or value is None
    if said and known and not whom.plain(said):
        slots = {**pending.slots, "owner": value, "preparers": list(said)}
        return Intent(pending.intent, slots, SURE, why=(f"preparers = {said!r}: answer to the question",))
    return None if value is None else _with(pending, value, "answer to the question")


def _preparers(parsed: Parsed, context: Context) -> tuple[whom.Who, ...]:
    """Who prepares, as it was said."""
    return whom.organisation(parsed.text, context) or waiting.answered(parsed, context) or whom.alone(parsed, context)


def _with(pending: Pending, value: object, why: str) -> Intent:
    slots = {**pending.slots, pending.asked: value}
    return Intent(pending.intent, slots, SURE, why=(f"{pending.asked} = {value!r}: {why}",))


# --- choosing among what was offered ---------------------------------------------------------------------------------


def _chosen(parsed: Parsed, pending: Pending) -> Intent | None:
    """One of the choices: by its place ("den andra", "2"), "ja" when there is one, or by its words."""
    choices = pending.choices
    if not choices and pending.asked not in ("reading", "confirm"):
        return None
    if _YES.match(parsed.shape.string):
        if pending.asked == "confirm" and not choices:
            return Intent(pending.intent, pending.slots, SURE, why=("yes",))
        return _take(pending, choices[0], "yes") if len(choices) == 1 else None
    numbered = _numbered(parsed, choices) if pending.asked == "item_ref" else None
    if numbered is not None:
        return _take(pending, numbered, "its number")
    place = _place(parsed, len(choices), pending.asked)
    if place is not None:
        return _take(pending, choices[place], f"choice {place + 1}")
    named = _by_words(parsed, choices)
    return _take(pending, named, "named among the choices") if named is not None else None


def _numbered(parsed: Parsed, choices: Sequence[object]) -> object | None:
    """The choice that has the number that was said: matters are offered by their numbers, not by their places."""
    said = [n for u in parsed.units if isinstance(u.hit, NumberHit) for n in u.hit.numbers]
    if len(said) != 1 or not nothing_else(parsed):
        return None
    return next((c for c in choices if _number_of(c) == said[0]), None)


def _number_of(choice: object) -> object:
    slots = choice.get("slots") if isinstance(choice, Mapping) else None
    return slots.get("item_ref") if isinstance(slots, Mapping) else choice


def _take(pending: Pending, choice: object, why: str) -> Intent:
    if isinstance(choice, Intent):
        return replace(choice, ask=False, readings=(), why=(*choice.why, why))
    if isinstance(choice, Mapping):
        name = str(choice.get("intent") or choice.get("name") or "none")
        slots = choice.get("slots")
        return Intent(name, dict(slots) if isinstance(slots, Mapping) else {}, SURE, why=(why,))
    return _with(pending, choice, why)


_LAST = frozenset(("sista", "senaste", "last"))
_FORMER = {"förra": 0, "former": 0, "övre": 0, "nedre": -1, "senare": -1, "latter": -1}


def _place(parsed: Parsed, count: int, asked: str) -> int | None:
    if not count or len(parsed.units) > SHORT:
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
        if n is not None and 1 <= n <= count and nothing_else(parsed):
            return n - 1
    return None


def _by_words(parsed: Parsed, choices: Sequence[object]) -> object | None:
    """The only choice that shares a word with what was said."""
    said = [w for w in content(parsed.text) if len(w) > 2]  # noqa: PLR2004 -- small words say nothing
    if not said or len(parsed.units) > 2 * SHORT:
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
