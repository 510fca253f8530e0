"""References: which items are meant, by number, by the words that point one out, or by "den"."""

from collections.abc import Sequence

from dialogs.understanding.choosing import reference_units
from dialogs.understanding.later import later
from dialogs.understanding.lexicon.meanings import classes_of
from dialogs.understanding.mentioned import counts, meant
from dialogs.understanding.numbers import NumberHit
from dialogs.understanding.parse import Parsed
from dialogs.understanding.references import matching
from dialogs.understanding.refwords import NOT_POINTING
from dialogs.understanding.slots.draft import Draft, number_units
from dialogs.understanding.titles import reading_order, text_of

_REFS = ("REFP", "REFA", "REFN", "REFT", "REFB")
_IT = frozenset(("den", "det", "it", "that", "den där", "denna", "detta", "this", "dem", "them", "de"))
_PREVIOUS = later(r" (?:den )?(?:förra|föregående|previous)(?: one)?(?= )")


def reference(draft: Draft, *, hidden: Sequence[int] = (), about: str = "moved") -> None:
    """Numbers if there are any, else the words that point the item out, else what the last receipt was about."""
    parsed = draft.parsed
    no_items = {*hidden, *counts(parsed)}
    units = meant(parsed, [n for n in number_units(parsed, _REFS) if n not in no_items], about=about)
    sure = [n for n in units if parsed.units[n].shape != "REFB"] or units
    if sure:
        numbers = [k for n in sure for k in _numbers(draft, n)]
        numbers = list(dict.fromkeys(numbers))
        draft.set("item_ref", numbers[0] if len(numbers) == 1 else numbers, "number")
        return
    words = _chosen_words(draft, hidden)
    if words:
        draft.set("item_ref", words, "words that point it out")
    elif draft.context.last_items and (set(parsed.shape.string.split()) & _IT or _PREVIOUS.search(parsed.shape.string)):
        back = 1 if _PREVIOUS.search(parsed.shape.string) and len(draft.context.last_items) > 1 else 0
        draft.set("item_ref", draft.context.last_items[back].number, "what the last receipt was about")


def _numbers(draft: Draft, n: int) -> tuple[int, ...]:
    hit = draft.parsed.units[n].hit
    assert isinstance(hit, NumberHit)
    return hit.numbers


def _chosen_words(draft: Draft, hidden: Sequence[int]) -> str | None:
    """What the chooser takes of them; what the rules take where only that is the name of a known item."""
    parsed = draft.parsed
    by_rules = _pointing_units(parsed, hidden)
    home = reading_order(parsed, draft.score.at)[0]
    kinds = [_kind(parsed, n) for n in range(len(parsed.units))]
    units = reference_units(draft, kinds, home, by_rules)
    words = text_of(parsed, units) if units else None
    items = draft.context.items
    if words and by_rules and items and not matching(words, items) and matching(text_of(parsed, by_rules), items):
        return text_of(parsed, by_rules)
    return words


def _kind(parsed: Parsed, n: int) -> str:
    """For the chooser: a word that can point by itself, one that can join such words, any other."""
    return "W" if _weight(parsed, n) > 0 else "J" if _may_belong(parsed, n) else "F"


def pointing_words(parsed: Parsed, hidden: Sequence[int] = ()) -> str | None:
    """What the rules by themselves take for the words that point an item out."""
    units = _pointing_units(parsed, hidden)
    return text_of(parsed, units) if units else None


def _pointing_units(parsed: Parsed, hidden: Sequence[int]) -> list[int] | None:
    """The stretch that says most: long words that are no part of a command, best where the message begins."""
    best: tuple[float, list[int]] | None = None
    for sentence, (first, last) in enumerate(parsed.sentences):
        runs = _stretches(parsed, first, last, hidden)
        for place, units in enumerate(runs):
            weight = sum(_weight(parsed, n) for n in units) / max(len(units), 2) ** 0.3
            weight *= 1.35 if sentence == 0 and place == 0 else 1.1 if place == 0 else 1.0
            weight *= _NAMED_SO if _is_named(parsed, units) else 1.0
            if weight > 0 and (best is None or weight > best[0]):
                best = (weight, units)
    return _trimmed(parsed, best[1]) if best else None


_NAMED_SO = 2.5
"""How much more a stretch counts that follows what only an item can have: "uppdraget om …", "tiden för …"."""
_OF = frozenset(
    ("om", "med", "för", "kring", "angående", "gällande", "av", "on", "for", "with", "about", "to", "of", "som")
)
_HAS = frozenset(("ACTION", "OWNER", "DEADLINE", "EXTEND", "DONE", "POINT", "TOPIC"))
_WHOSE = frozenset(
    ("min", "mitt", "hennes", "hans", "dragning", "dragningen", "discussion", "diskussionen", "bit", "thing", "skrev")
)
_TIME = frozenset(("tid", "tiden", "time", "nr", "dag", "dagen", "andrum", "luft", "slutet"))


def _is_named(parsed: Parsed, units: list[int]) -> bool:
    before = parsed.units[units[0] - 1].shape if units[0] else ""
    return parsed.units[units[0]].shape in _OF and (
        before in _TIME or before in _WHOSE or bool(classes_of(before) & _HAS)
    )


def _stretches(parsed: Parsed, first: int, last: int, hidden: Sequence[int]) -> list[list[int]]:
    """Units without days, numbers and people, split where a command word or a comma stands."""
    runs: list[list[int]] = []
    current: list[int] = []
    for n in range(first, last + 1):
        if n < last and n not in hidden and _may_belong(parsed, n):
            current.append(n)
            continue
        if any(_weight(parsed, k) > 0 for k in current):
            runs.append(current)
        current = []
    return runs


_JOINS = frozenset(
    (
        "om",
        "med",
        "för",
        "i",
        "av",
        "på",
        "till",
        "och",
        "kring",
        "of",
        "for",
        "with",
        "about",
        "ny",
        "nya",
        "nytt",
        "the",
    )
)


_VERBS = frozenset(
    (
        "REMOVE",
        "POSTPONE",
        "CLOSE",
        "LAY",
        "GIVE",
        "TAKE",
        "EXTEND",
        "MODAL",
        "DONE",
        "OWNER",
        "LIST",
        "LOG",
        "AGENDA",
        "DEADLINE",
    )
)
"""Classes of words that are the order itself."""


def _may_belong(parsed: Parsed, n: int) -> bool:
    unit = parsed.units[n]
    if unit.shape in _JOINS or unit.shape == "QUOTE":
        return True
    if unit.hit is not None:
        return unit.shape in ("ORG", "ORGG")
    return _weight(parsed, n) > 0


def _weight(parsed: Parsed, n: int) -> float:
    unit = parsed.units[n]
    if unit.shape == "QUOTE":
        return 4.0
    if unit.hit is not None or not unit.shape[:1].isalnum() or unit.shape in NOT_POINTING or unit.shape == "URL":
        return 0.0
    token = parsed.tokens[unit.first]
    if len(unit.shape) < 3 and not (token.text.isupper() and len(token.text) > 1):  # noqa: PLR2004 -- "AI", but no small words
        return 0.0
    if classes_of(unit.shape) & _VERBS:
        return 0.0
    return 1.0 + 0.12 * min(len(unit.shape), 14) + (0.5 if token.text.isupper() or "-" in unit.shape else 0.0)


def _trimmed(parsed: Parsed, units: list[int]) -> list[int]:
    while units and _weight(parsed, units[0]) == 0:
        units = units[1:]
    while units and _weight(parsed, units[-1]) == 0:
        units = units[:-1]
    return units
