"""Slots of people who come and go: who, whose seat, which function, and from or until when."""

import re
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from functools import cache

from dialogs.understanding.dates.hits import DateHit
from dialogs.understanding.doubts import just_passed
from dialogs.understanding.evidence.succession import MONTHS, NAMED, VAGUE
from dialogs.understanding.later import later
from dialogs.understanding.lexicon.meanings import Pattern, compiled
from dialogs.understanding.names import NameHit, index_of
from dialogs.understanding.parse import Parsed
from dialogs.understanding.slots.draft import Draft, iso, people, speaker_hit
from dialogs.understanding.spelling import fold

_PATTERNS = tuple((intent, compiled(pattern)) for intent, pattern in NAMED)
_PAST = later(
    r" (?:slutade|slutat|lämnade|lämnat|avgick|avgått|gått|bytt|började|tillträdde|efterträddes"
    r"|left|retired|sedan|since) "
)
_GONE = later(
    r" (?:slutade|slutat|lämnade|lämnat|avgick|avgått|gått|bytt|left|retired|kvar|längre"
    r"|(?:ta|tar|plocka|plockar|remove|lyft|take) (?:bort |ut )?PERS) "
)
_FROM_MONTH = later(rf" (?:från|from|i|per|med) (?P<m>{'|'.join(MONTHS)}) ")
_VAGUE = later(rf" (?:{VAGUE}) ")
_NEW_YEAR = later(r"\W(?:årsskiftet|årskiftet|nyår|new year)\W")
_BETWEEN = frozenset(("från", "from", "och", "and", "den", "per", "med", "som", "nu", "fr", "om", "-", "–"))
"""What a name does not end with."""
_SELF = frozenset(("jag", "mig", "me", "min", "mitt", "my"))


def holder(draft: Draft) -> None:
    """Who gets which seat, and from when."""
    said = _said(draft, "change_holder")
    _successor(draft, said)
    _seat(draft, said)
    _day(draft)
    turn = _NEW_YEAR.search(draft.parsed.shape.string) or _NEW_YEAR.search(f" {draft.parsed.text.casefold()} ")
    said_day = str(draft.slots.get("date") or "")
    if turn and (not said_day or said_day.endswith("-12-31")):
        draft.set("date", f"{draft.context.now.year + 1}-01-01", "the turn of the year")
    elif "date" not in draft.slots and (first := _first_of_month(draft)):
        draft.set("date", iso(first), "the first of the month")
    elif "date" not in draft.slots and _VAGUE.search(draft.parsed.shape.string):
        draft.set("vague", True, "a time that says no day")  # noqa: FBT003 -- the value of a slot


def leaves(draft: Draft) -> None:
    """Who leaves, their last day, and who comes after them if that is told."""
    said = _said(draft, "member_leaves")
    _who(draft, said)
    _successor(draft, said)
    _day(draft)
    if "date" not in draft.slots and _GONE.search(draft.parsed.shape.string):
        draft.set("date", iso(draft.context.now.date() - timedelta(days=1)), "they have left")


def pack(draft: Draft) -> None:
    """Whose hand-over, to whom, and the last day if that is told."""
    said = _said(draft, "handover_pack")
    _who(draft, said)
    _successor(draft, said)
    _day(draft)


def _said(draft: Draft, intent: str) -> re.Match[str] | None:
    return said_of(draft, intent, _PATTERNS)


def said_of(draft: Draft, intent: str, patterns: Iterable[tuple[str, Pattern]]) -> re.Match[str] | None:
    """The pattern that was found in a sentence, with its groups, by their places in the whole message."""
    string, starts = draft.parsed.shape.string, draft.parsed.shape.starts
    for first, last in draft.parsed.sentences:
        begin, end = starts[first] - 1, starts[last] if last < len(starts) else len(string)
        for name, pattern in patterns:
            if name == intent and pattern.regex.search(string[begin:end]):
                return _anywhere(pattern).match(string, begin, end)
    return None


@cache
def _anywhere(pattern: Pattern) -> re.Pattern[str]:
    """The same where a sentence does not begin the message."""
    return re.compile(pattern.regex.pattern.removeprefix("^"))


def units_of(parsed: Parsed, said: re.Match[str] | None, group: str) -> range:
    """The units that a group of the pattern is about."""
    if said is None or group not in said.re.groupindex or said.group(group) is None:
        return range(0)
    return range(parsed.unit_of_place(said.start(group)), parsed.unit_of_place(said.end(group) - 1) + 1)


def _successor(draft: Draft, said: re.Match[str] | None) -> None:
    """A member, or the words of a name nobody in the network has."""
    units = units_of(draft.parsed, said, "s")
    hits = [hit for n in units if isinstance(hit := draft.parsed.units[n].hit, NameHit)]
    if len(hits) == 1 and len(units) == 1:
        draft.set_people("owner", hits[0], "who takes over", several=False)
    elif len(units) == 1 and draft.parsed.units[units[0]].shape in _SELF:
        draft.set_people("owner", speaker_hit(draft.context), "the speaker takes over")
    elif units:
        cut = next((n for n in units[1:] if draft.parsed.units[n].shape in _BETWEEN), units.stop)
        name = draft.parsed.original(units.start, cut).strip()
        called = [p.name for p in index_of(draft.context.roster).by_first.get(fold(name), ())]
        if len(called) == 1:  # a first name that is a word too: "bo"
            draft.set("owner", called[0], "who takes over")
        else:
            draft.set("new_name", name, "a name nobody here has")


def _seat(draft: Draft, said: re.Match[str] | None) -> None:
    for n in units_of(draft.parsed, said, "g"):
        hit = draft.parsed.units[n].hit
        for part in hit.parts if isinstance(hit, NameHit) else ():
            if part.kind == "organisation":
                draft.set("municipality", part.organisation or part.names[0], "where the seat is")
            else:
                draft.set_people("owner", part, "who takes over", several=False)
    for n in units_of(draft.parsed, said, "o"):
        hit = draft.parsed.units[n].hit
        if draft.parsed.units[n].shape in _SELF:
            draft.set_people("person", speaker_hit(draft.context), "the speaker")
        elif isinstance(hit, NameHit) and hit.kind == "organisation":
            draft.set("municipality", hit.organisation or hit.names[0], "where the seat is")
        elif isinstance(hit, NameHit):
            draft.set_people("person", hit, "who had the seat", several=False)
        else:
            draft.set("municipality", draft.parsed.original(n, n + 1), "a place the network does not have")
    function = units_of(draft.parsed, said, "f")
    if function:
        draft.set("function", draft.parsed.original(function.start, function.stop), "what the seat is for")


def _who(draft: Draft, said: re.Match[str] | None) -> None:
    for n in (*units_of(draft.parsed, said, "w"), *units_of(draft.parsed, said, "o")):
        unit = draft.parsed.units[n]
        if unit.shape in _SELF:
            draft.set_people("person", speaker_hit(draft.context), "the speaker")
        elif isinstance(unit.hit, NameHit) and unit.hit.kind != "organisation":
            draft.set_people("person", unit.hit, "who it is about", several=False)
        elif isinstance(unit.hit, NameHit) and people(unit.hit, draft.context):
            draft.set_people("person", unit.hit, "who sits there", several=False)


def _day(draft: Draft) -> None:
    """The day said; what is told of in the past was on that day, and what has just been was not meant for next year."""
    past = bool(_PAST.search(draft.parsed.shape.string))
    hits = [hit for unit in draft.parsed.units if isinstance(hit := unit.hit, DateHit) and (hit.day or hit.past)]
    if hits and (past or hits[0].day is None or just_passed(hits[0], draft.context)):
        draft.set("date", iso(hits[0].past or hits[0].day), hits[0].rule)
    elif hits:
        draft.set("date", iso(hits[0].day), hits[0].rule)


def _first_of_month(draft: Draft) -> date | None:
    """Of "från januari": a seat is had from the first."""
    for unit in draft.parsed.units:
        if isinstance(unit.hit, DateHit) and unit.hit.month:
            return date(*unit.hit.month, 1)
    today, said = draft.context.now.date(), _FROM_MONTH.search(draft.parsed.shape.string)
    if said is None:
        return None
    month = MONTHS.index(said["m"]) + 1
    return date(today.year + (month < today.month), month, 1)


FILL: dict[str, Callable[[Draft], None]] = {
    "change_holder": holder,
    "member_leaves": leaves,
    "handover_pack": pack,
}
