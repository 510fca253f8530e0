"""Slots of another report date: which item, and the new day."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re

from dialogs.understanding.days import shifted
from dialogs.understanding.lexicon_dates import number
from dialogs.understanding.pointing import reference
from dialogs.understanding.slots import Draft, iso
from dialogs.understanding.slots_items import day_at, target

_WEEKS_MORE = re.compile(
    r" (?P<n>en|ett|två|tre|fyra|one|two|three|ett par|a|\d+)(?: more)? (?P<u>vecka|v|veckor|week|weeks|dagar|dag|days|månad|månader|month)(?: (?:till|more|extra))(?= )|(?P<m>one|two|three) (?:more|extra) (?P<k>week|weeks|days|month)(?= )|(?:med|by|with|ytterligare) (?P<o>en|ett|två|tre|fyra|one|two|three|a) (?P<q>vecka|v|veckor|week|weeks|dagar|days|månad|month)(?= )"
)


def change_due(draft: Draft) -> None:
    """Which item, and its new date; "en vecka till" counts from a date that was said."""
    reference(draft)
    chosen = target(draft)
    more = _WEEKS_MORE.search(draft.parsed.shape.string)
    instead = _instead(draft)
    chosen = instead if instead is not None else chosen
    if chosen is None:
        return
    if _is_said_outright(draft, chosen):
        more = None
    hit = day_at(draft, chosen)
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
