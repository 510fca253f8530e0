"""Slots of people who come and go: who, whose seat, which function, and from or until when."""

import re
from collections.abc import Callable
from datetime import timedelta
from functools import cache

from dialogs.understanding.date_hits import DateHit
from dialogs.understanding.doubts import just_passed
from dialogs.understanding.evidence_succession import NAMED
from dialogs.understanding.later import later
from dialogs.understanding.lexicon import Pattern, compiled
from dialogs.understanding.names import NameHit
from dialogs.understanding.parse import Parsed
from dialogs.understanding.slots import Draft, iso, people, speaker_hit

_PATTERNS = tuple((intent, compiled(pattern)) for intent, pattern in NAMED)
_PAST = later(
    r" (?:slutade|slutat|lämnade|lämnat|avgick|avgått|gått|bytt|började|tillträdde|efterträddes"
    r"|left|retired|sedan|since) "
)
_BETWEEN = frozenset(("från", "from", "och", "and", "den", "per", "med", "som", "nu", "fr", "om", "-", "–"))
"""What a name does not end with."""
_SELF = frozenset(("jag", "mig", "me", "min", "mitt", "my"))


def holder(draft: Draft) -> None:
    """Who gets which seat, and from when."""
    said = _said(draft, "change_holder")
    _successor(draft, said)
    _seat(draft, said)
    _day(draft)


def leaves(draft: Draft) -> None:
    """Who leaves, their last day, and who comes after them if that is told."""
    said = _said(draft, "member_leaves")
    _who(draft, said)
    _successor(draft, said)
    _day(draft)
    if "date" not in draft.slots and _PAST.search(draft.parsed.shape.string):
        draft.set("date", iso(draft.context.now.date() - timedelta(days=1)), "they have left")


def pack(draft: Draft) -> None:
    """Whose hand-over, to whom, and the last day if that is told."""
    said = _said(draft, "handover_pack")
    _who(draft, said)
    _successor(draft, said)
    _day(draft)


def _said(draft: Draft, intent: str) -> re.Match[str] | None:
    """The pattern that was found in a sentence, with its groups, by their places in the whole message."""
    string, starts = draft.parsed.shape.string, draft.parsed.shape.starts
    for first, last in draft.parsed.sentences:
        begin, end = starts[first] - 1, starts[last] if last < len(starts) else len(string)
        for name, pattern in _PATTERNS:
            if name == intent and pattern.regex.search(string[begin:end]):
                return _anywhere(pattern).match(string, begin, end)
    return None


@cache
def _anywhere(pattern: Pattern) -> re.Pattern[str]:
    """The same where a sentence does not begin the message."""
    return re.compile(pattern.regex.pattern.removeprefix("^"))


def _units(parsed: Parsed, said: re.Match[str] | None, group: str) -> range:
    """The units that a group of the pattern is about."""
    if said is None or group not in said.re.groupindex or said.group(group) is None:
        return range(0)
    return range(parsed.unit_of_place(said.start(group)), parsed.unit_of_place(said.end(group) - 1) + 1)


def _successor(draft: Draft, said: re.Match[str] | None) -> None:
    """A member, or the words of a name nobody in the network has."""
    units = _units(draft.parsed, said, "s")
    hits = [hit for n in units if isinstance(hit := draft.parsed.units[n].hit, NameHit)]
    if len(hits) == 1 and len(units) == 1:
        draft.set_people("owner", hits[0], "who takes over", several=False)
    elif len(units) == 1 and draft.parsed.units[units[0]].shape in _SELF:
        draft.set_people("owner", speaker_hit(draft.context), "the speaker takes over")
    elif units:
        while len(units) > 1 and draft.parsed.units[units[-1]].shape in _BETWEEN:
            units = units[:-1]
        draft.set("new_name", draft.parsed.original(units.start, units.stop).strip(), "a name nobody here has")


def _seat(draft: Draft, said: re.Match[str] | None) -> None:
    for n in _units(draft.parsed, said, "o"):
        hit = draft.parsed.units[n].hit
        if isinstance(hit, NameHit) and hit.kind == "organisation":
            draft.set("municipality", hit.organisation or hit.names[0], "where the seat is")
        elif isinstance(hit, NameHit):
            draft.set_people("person", hit, "who had the seat", several=False)
    function = _units(draft.parsed, said, "f")
    if function:
        draft.set("function", draft.parsed.original(function.start, function.stop), "what the seat is for")


def _who(draft: Draft, said: re.Match[str] | None) -> None:
    for n in _units(draft.parsed, said, "w"):
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


FILL: dict[str, Callable[[Draft], None]] = {
    "change_holder": holder,
    "member_leaves": leaves,
    "handover_pack": pack,
}
