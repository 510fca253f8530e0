"""Slots of another report date: which item, and the new day."""

# ruff: noqa: E501 -- a pattern is read in one piece

from datetime import date
from re import Match

from dialogs.understanding.dates.days import shifted
from dialogs.understanding.later import later
from dialogs.understanding.lexicon.dates import number
from dialogs.understanding.pointing import reference
from dialogs.understanding.references import matching
from dialogs.understanding.slots.draft import Draft, iso, on_list
from dialogs.understanding.slots.items import day_at, target

_WEEKS_MORE = later(
    r" (?P<n>en|ett|två|tre|fyra|one|two|three|ett par|a|\d+)(?: more)? (?P<u>vecka|v|veckor|week|weeks|dagar|dag|days|månad|månader|month)(?: (?:till|more|extra))(?= )|(?P<m>one|two|three) (?:more|extra) (?P<k>week|weeks|days|month)(?= )|another (?P<r>week|day|month)(?= )|(?:med|by|with|ytterligare) (?P<o>en|ett|två|tre|fyra|one|two|three|a) (?P<q>vecka|v|veckor|week|weeks|dagar|days|månad|month)(?= )"
)


_PUT_OFF = later(
    r" (?:skjut|skjuta|skjuter|skjuts|flytta|flyttas|flyttar|förläng|förlänga|förlängs|förskjut|senarelägg|vänta|extend|push|move|postpone|delay)(?= )(?: [^ .?!]+){0,8}? (?P<n>en|ett|två|tre|fyra|one|two|three|ett par|a|\d+) (?P<u>vecka|v|veckor|week|weeks|dagar|dag|days|månad|månader|month|months)(?= )"
)


def change_due(draft: Draft) -> None:
    """Which item, and its new date; "en vecka till" counts from a date that was said, else from the item's own."""
    reference(draft)
    chosen = target(draft)
    more = _WEEKS_MORE.search(draft.parsed.shape.string)
    instead = _instead(draft)
    chosen = instead if instead is not None else chosen
    if chosen is None:
        _put_off(draft, more)
        return
    if _is_said_outright(draft, chosen) or (more and day_at(draft, chosen).day in _expected(draft, more)):
        more = None
    hit = day_at(draft, chosen)
    day = hit.day
    if more and day:
        day = _later(day, more)
        draft.set("due", iso(day), f"{more.group().strip()} from the date said")
    else:
        draft.set("due", iso(day), hit.rule)
    if hit.kind == "meeting" and not more and day and day == draft.context.next_meeting:
        draft.set("meeting", "next", "the date is a meeting")


def _later(day: date, more: Match[str]) -> date | None:
    said = {name: word for name, word in more.groupdict().items() if word}
    count = next((said[name] for name in "nmo" if name in said), "")
    unit = next((said[name] for name in "ukqr" if name in said), "")
    return shifted(day, number(count) or 1, unit)


def _put_off(draft: Draft, more: Match[str] | None) -> None:
    """No day is said: so much later than the item's own date, or than today when that has passed or is not known."""
    more = more or _PUT_OFF.search(draft.parsed.shape.string)
    if more is None:
        return
    today, own = draft.context.now.date(), _own_date(draft)
    base = max(own or today, today)
    draft.set(
        "due", iso(_later(base, more)), f"{more.group().strip()} from {'its own date' if base == own else 'today'}"
    )


def _expected(draft: Draft, more: Match[str]) -> set[date | None]:
    """The new day that those words come to, so that it is not counted from when it is said as well."""
    days = (draft.context.now.date(), _own_date(draft))
    return {_later(day, more) for day in days if day}


def _own_date(draft: Draft) -> date | None:
    """When the one item that is meant is to be reported, where that is known."""
    said, context = draft.slots.get("item_ref"), draft.context
    if isinstance(said, str):
        found = matching(said, on_list(context))
    else:
        known = [*on_list(context), *(i for i in context.last_items if i.kind == "action")]
        found = [i for i in known if i.number == said][:1]
    return found[0].due if len(found) == 1 else None


def _instead(draft: Draft) -> int | None:
    """The new day where the old one is named too: "15/11 i stället för 1/11", "inte den 20:e utan den 22"."""
    m = _NEW_FOR_OLD.search(draft.parsed.shape.string)
    return draft.parsed.unit_of_place(m.start("new")) if m else None


_NEW_FOR_OLD = later(
    r" (?P<new>DATEX?|DATEM|MEET) (?:i stället för|instead of|not|och inte|inte) (?:DATEX?|DATEM|MEET)(?= )"
)


def _is_said_outright(draft: Draft, n: int) -> bool:
    """As in "en vecka till, så 20 februari", "… 15 maj alltså": the day itself is the new one."""
    units = draft.parsed.units
    before = units[n - 1].shape if n else ""
    after = units[n + 1].shape if n + 1 < len(units) else ""
    return (
        before in _THAT_IS
        or after in _THAT_IS
        or draft.parsed.shape.string[: draft.parsed.shape.starts[n]].endswith(_MAKE_IT)
    )


_MAKE_IT = (" make it ", " , till ", " får datumet ")


_THAT_IS = frozenset(("så", "dvs", "alltså", "säg", "blir", "ie", "i.e", "make"))
