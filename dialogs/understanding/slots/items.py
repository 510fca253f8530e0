"""Slots of the intents that change an item: taken off, put off, done; and the day an item is moved to."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re

from dialogs.understanding.dates.reading import DateHit
from dialogs.understanding.done_for import for_organisation
from dialogs.understanding.later import later
from dialogs.understanding.parse import READ_FOR_MEANING, Parsed
from dialogs.understanding.pointing import reference
from dialogs.understanding.slots.draft import Draft, day_units, meeting_value


def withdraw(draft: Draft) -> None:
    """Which point, on which meeting's agenda."""
    reference(draft, about="done")
    meeting_of(draft)


def meeting_of(draft: Draft) -> None:
    """The meeting said, the last of several."""
    for n in day_units(draft.parsed):
        hit = draft.parsed.units[n].hit
        assert isinstance(hit, DateHit)
        value = meeting_value(hit)
        if value:
            draft.set("meeting", value, hit.rule)


def postpone(draft: Draft) -> None:
    """Which point, and to which meeting; expressly none for "tills vidare"."""
    reference(draft)
    chosen = target(draft)
    if chosen is not None:
        hit = draft.parsed.units[chosen].hit
        assert isinstance(hit, DateHit)
        draft.set("meeting", meeting_value(hit), hit.rule)
    elif re.search(r" (?:tills vidare|på obestämd tid|until further notice|indefinitely) ", draft.parsed.shape.string):
        draft.set("meeting", None, "expressly no date")


_NUMBER = "(?:REFA|REFN|REFB)"
_TOLD = later(
    rf"^(?: [^ :]+){{0,5}}? (?:{_NUMBER}|{_NUMBER} (?:är |is |nu )*(?:klar|klart|klara|färdig|färdigt|done|finished)(?: nu| now)?) (?:[:–]|-) (?=[^ ])"
)
"""As in "klar 4: skickat till regionen"."""
_TO = frozenset(("till", "to", "until", "tills", "på", "senast", "säg", "vi", "blir", ":"))


def target(draft: Draft) -> int | None:
    """The day it is moved to: the one after "till", else the last."""
    units = draft.parsed.units
    found = [n for n in day_units(draft.parsed) if day_at(draft, n).day or day_at(draft, n).rule == "the next meeting"]
    found = [n for n in found if day_at(draft, n).rule not in ("today's meeting", "today + 0")] or found
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


def day_at(draft: Draft, n: int) -> DateHit:
    """The day that unit `n` says."""
    hit = draft.parsed.units[n].hit
    assert isinstance(hit, DateHit)
    return hit


def complete(draft: Draft) -> None:
    """Which items are done, for which organisation, and what the preparer has to tell of it."""
    parsed = draft.parsed
    for_organisation(draft)
    said = _TOLD.search(parsed.shape.string)
    if said is None:
        reference(draft, about="done")
        return
    first = parsed.unit_of_place(said.end())
    reference(draft, hidden=range(first, len(parsed.units)), about="done")
    if first < len(parsed.units):
        draft.set("comment", rest(parsed, first), "what comes after")


def rest(parsed: Parsed, first: int) -> str:
    """All that was typed from a unit on, also what lies beyond what is read for its meaning."""
    if len(parsed.text) > READ_FOR_MEANING:
        return parsed.text[parsed.tokens[parsed.units[first].first].start :].strip()
    return parsed.original(first, len(parsed.units)).strip()
