"""References: which items are meant, by number or by words; and the slots of the intents that change an item."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from collections.abc import Sequence

from dialogs.understanding.dates import DateHit
from dialogs.understanding.days import shifted
from dialogs.understanding.lexicon import classes_of
from dialogs.understanding.lexicon_dates import number
from dialogs.understanding.names import NameHit
from dialogs.understanding.numbers import NumberHit
from dialogs.understanding.parse import Parsed
from dialogs.understanding.refwords import NOT_POINTING
from dialogs.understanding.slots import Draft, day_units, iso, meeting_value, number_units, who
from dialogs.understanding.titles import patterns, text_of

_REFS = ("REFP", "REFA", "REFN", "REFT", "REFB")
_IT = frozenset(("den", "det", "it", "that", "den där", "denna", "detta", "this", "dem", "them", "de"))
_PREVIOUS = re.compile(r" (?:den )?(?:förra|föregående|previous)(?: one)?(?= )")


def reference(draft: Draft, *, hidden: Sequence[int] = ()) -> None:
    """Numbers if there are any, else the words that point the item out, else what the last receipt was about."""
    parsed = draft.parsed
    units = [n for n in number_units(parsed, _REFS) if n not in hidden]
    sure = [n for n in units if parsed.units[n].shape != "REFB"] or units
    if sure:
        numbers = [k for n in sure for k in _numbers(draft, n)]
        numbers = list(dict.fromkeys(numbers))
        draft.set("item_ref", numbers[0] if len(numbers) == 1 else numbers, "number")
        return
    words = pointing_words(parsed, hidden)
    if words:
        draft.set("item_ref", words, "words that point it out")
    elif draft.context.last_items and (set(parsed.shape.string.split()) & _IT or _PREVIOUS.search(parsed.shape.string)):
        back = 1 if _PREVIOUS.search(parsed.shape.string) and len(draft.context.last_items) > 1 else 0
        draft.set("item_ref", draft.context.last_items[back].number, "what the last receipt was about")


def _numbers(draft: Draft, n: int) -> tuple[int, ...]:
    hit = draft.parsed.units[n].hit
    assert isinstance(hit, NumberHit)
    return hit.numbers


def pointing_words(parsed: Parsed, hidden: Sequence[int] = ()) -> str | None:
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
    return text_of(parsed, _trimmed(parsed, best[1])) if best else None


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


def withdraw(draft: Draft) -> None:
    """Which point, on which meeting's agenda."""
    reference(draft)
    _meeting_of(draft)


def _meeting_of(draft: Draft) -> None:
    for n in day_units(draft.parsed):
        hit = draft.parsed.units[n].hit
        assert isinstance(hit, DateHit)
        value = meeting_value(hit)
        if value:
            draft.set("meeting", value, hit.rule)


def postpone(draft: Draft) -> None:
    """Which point, and to which meeting; expressly none for "tills vidare"."""
    reference(draft)
    chosen = _target(draft)
    if chosen is not None:
        hit = draft.parsed.units[chosen].hit
        assert isinstance(hit, DateHit)
        draft.set("meeting", meeting_value(hit), hit.rule)
    elif re.search(r" (?:tills vidare|på obestämd tid|until further notice|indefinitely) ", draft.parsed.shape.string):
        draft.set("meeting", None, "expressly no date")


_TO = frozenset(("till", "to", "until", "tills", "på", "senast", "säg", "vi", "blir", ":"))


def _target(draft: Draft) -> int | None:
    """The day it is moved to: the one after "till", else the last."""
    units = draft.parsed.units
    found = [n for n in day_units(draft.parsed) if _hit(draft, n).day or _hit(draft, n).rule == "the next meeting"]
    found = [n for n in found if _hit(draft, n).rule not in ("today's meeting", "today + 0")] or found
    said = [n for n in found if n > 0 and units[n - 1].shape in ("säg", "säga", "say", "blir", ":", "vore")]
    if said:
        return said[-1]
    missed = re.search(
        r" (?:hinner|hinns|hinna|klarar|klar|blir|kan)(?: [^ .?!]+){0,3} (?:inte|ej)(?: [^ .?!,]+){0,5} (?:till|to) (?:DATE|DATEX|DATEM|MEET) ",
        draft.parsed.shape.string,
    )
    if missed and len(found) > 1:
        return found[-1]
    to = [n for n in found if (n > 0 and units[n - 1].shape in _TO) or _typed(draft, n).startswith(("till ", "to "))]
    return to[-1] if to else found[-1] if found else None


def _typed(draft: Draft, n: int) -> str:
    return draft.parsed.original(n, n + 1).lower()


def _hit(draft: Draft, n: int) -> DateHit:
    hit = draft.parsed.units[n].hit
    assert isinstance(hit, DateHit)
    return hit


def complete(draft: Draft) -> None:
    """Which items are done."""
    reference(draft)


_WEEKS_MORE = re.compile(
    r" (?P<n>en|ett|två|tre|fyra|one|two|three|ett par|a|\d+)(?: more)? (?P<u>vecka|v|veckor|week|weeks|dagar|dag|days|månad|månader|month)(?: (?:till|more|extra))(?= )|(?P<m>one|two|three) (?:more|extra) (?P<k>week|weeks|days|month)(?= )|(?:med|by|with|ytterligare) (?P<o>en|ett|två|tre|fyra|one|two|three|a) (?P<q>vecka|v|veckor|week|weeks|dagar|days|månad|month)(?= )"
)


def change_due(draft: Draft) -> None:
    """Which item, and its new date; "en vecka till" counts from a date that was said."""
    reference(draft)
    chosen = _target(draft)
    more = _WEEKS_MORE.search(draft.parsed.shape.string)
    instead = _instead(draft)
    chosen = instead if instead is not None else chosen
    if chosen is None:
        return
    if _is_said_outright(draft, chosen):
        more = None
    hit = _hit(draft, chosen)
    day = hit.day
    if more and day:
        day = shifted(day, number(more["n"] or more["m"] or more["o"]) or 1, more["u"] or more["k"] or more["q"])
        draft.set("due", iso(day), f"{more.group().strip()} from the date said")
    else:
        draft.set("due", iso(day), hit.rule)
    if hit.kind == "meeting" and not more and day and day == draft.context.next_meeting:
        draft.set("meeting", "next", "the date is a meeting")


def _instead(draft: Draft) -> int | None:
    """The new day where the old one is named too: "15/11 i stället för 1/11", "inte den 20:e utan den 22"."""
    m = _NEW_FOR_OLD.search(draft.parsed.shape.string)
    return draft.parsed.unit_of_place(m.start("new")) if m else None


_NEW_FOR_OLD = re.compile(
    r" (?P<new>DATEX?|DATEM|MEET) (?:i stället för|instead of|not|och inte|inte) (?:DATEX?|DATEM|MEET)(?= )"
)


def _is_said_outright(draft: Draft, n: int) -> bool:
    """As in "en vecka till, så 20 februari", "… 15 maj alltså": the day itself is the new one."""
    units = draft.parsed.units
    before = units[n - 1].shape if n else ""
    after = units[n + 1].shape if n + 1 < len(units) else ""
    return before in _THAT_IS or after in _THAT_IS


_THAT_IS = frozenset(("så", "dvs", "alltså", "säg", "blir", "ie", "i.e", "make"))

_NEW_OWNER = patterns(
    (
        r"(?P<p>PERS|ORG|jag|hon|han)(?: {ADV}| är beredd att| har| vill| kan)* (?:ta över|tagit över|övertagit|övertog|tar över)",
        r"(?:till|på|to|åt|över på|över till|blir|be|:) (?P<p>PERS|ORG|mig|jag|me|PERSG)",
        r"är (?P<p>PERS|ORG|PERSG)",
        r"(?:skulle|could|can) (?P<p>PERS|ORG) ",
        r"(?:får|låt|kan|let)(?: inte)? (?P<p>PERS|ORG|jag)",
        r"(?P<p>PERS|ORG|jag)(?: {ADV})* (?:tar|ta|övertar|ska|får|kan|gör|fixar|sköter|takes?|will|should|tog)",
        r"(?:får|låt|kan|let)(?: inte)? (?P<p>PERS|ORG|jag)",
        r"(?:ge|give|tilldela|assign) (?P<p>PERS|ORG|mig|me)",
        r"(?:är|be|tillhör) (?P<p>PERSG|PERS)",
    )
)
_OLD_OWNER = re.compile(
    r" (?:för|of|efter|från|inte på|inte ligga på|inte stå på|ligga på|på) (?:PERS|ORG|mig|me)(?= )"
)
_NOT_ON = re.compile(r" (?:inte|ej|not) (?:[^ ]+ )?(?:ligga |stå |vara )?(?:på|hos|on|mine|min|mitt)")


def reassign(draft: Draft) -> None:
    """Which item, and who gets it."""
    parsed = draft.parsed
    string = parsed.shape.string
    old = _old(draft)
    for pattern in _NEW_OWNER:
        for m in pattern.regex.finditer(string):
            n = parsed.unit_of_place(m.start("p"))
            if n in old:
                continue
            hit = who(parsed, n, draft.context)
            if hit and draft.set_people("owner", hit, "gets it"):
                reference(draft, hidden=[*old, n])
                return
    by_likelihood = sorted(enumerate(parsed.units), key=lambda one: one[1].shape.endswith("G"))
    for n, unit in by_likelihood:
        if (
            isinstance(unit.hit, NameHit)
            and n not in old
            and draft.set_people("owner", unit.hit, "the other person named")
        ):
            break
    reference(draft, hidden=list(old))


def _old(draft: Draft) -> set[int]:
    """Those who had it: "i stället för Annelie", "efter Viweca", "ska inte ligga på mig"."""
    parsed = draft.parsed
    string = parsed.shape.string
    found = set()
    for m in re.finditer(
        r" (?:i stället för|i st för|i st|instead of|efter|från|ifrån|after|from|inte för) (?P<p>PERS|ORG|mig|me)(?= )",
        string,
    ):
        found.add(parsed.unit_of_place(m.start("p")))
    for m in re.finditer(
        r" (?:inte|ej|not) (?:(?:ligga|stå|vara|be|längre) )*(?:(?:med|hos|på|on|with) (?=PERS|mig|me)|(?=mig |min |mine ))(?P<p>PERS|mig|me|mine|min)(?= )",
        string,
    ):
        found.add(parsed.unit_of_place(m.start("p")))
    return found
