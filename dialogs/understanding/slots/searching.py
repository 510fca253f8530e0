"""Slots of what is looked for in the minutes: the words, of which meeting or time; and of home reports."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from collections.abc import Callable

from dialogs.understanding.dates.hits import DateHit
from dialogs.understanding.evidence.searching import HEADS
from dialogs.understanding.intent import Context
from dialogs.understanding.later import later
from dialogs.understanding.lexicon.meanings import compiled
from dialogs.understanding.names import NameHit
from dialogs.understanding.parse import Parsed
from dialogs.understanding.slots.draft import Draft, days_said
from dialogs.understanding.slots.meetings import minutes_of

_SEARCH = [compiled(pattern) for intent, pattern in HEADS if intent == "search_minutes"]
_DECIDED = later(
    r" (?:beslut|besluten|beslutet|beslutat?|beslutade|beslutades|beslutats|beslöt|beslöts|bestämde|bestämdes|bestämts?|bestämt|decisions?|decided?|agreed?) "
)
_WHEN = later(r" (?:när|vilket möte|vilket datum|when|which meeting) ")
_FIRST_TIME = later(r" (?:första|first) ")
_LAST_TIME = later(
    r" (?:förra|föregående|senaste|sista|last|previous) (?:mötet|mötets|möte|gången|meeting|time) | (?:sist|förra gången|last time) "
)
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)(?![-/]\d)")
_LAST_YEAR = later(r" (?:i fjol|fjolåret|förra året|förra årets|fjolårets|last year) ")
_THIS_YEAR = later(r" (?:i år|årets|det här året|this year) ")
_MONTHS = [
    later(f" (?:{names})(?:mötet|mötets)? ")
    for names in (
        "januari|january", "februari|february", "mars|march", "april", "maj|may", "juni|june", "juli|july",
        "augusti|august", "september", "oktober|october", "november", "december",
    )
]  # fmt: skip
_THE_LAST = "the last meeting"
_BEFORE = frozenset(
    (
        *("i", "på", "från", "vid", "under", "den", "det", "mötet", "för", "om", "år", "sedan", "sen", ","),
        *("frågan", "punkten", "ärendet", "vår", "vårt", "våra", "en", "ett"),
        *("kring", "angående", "gällande", "rörande", "något", "nåt", "allt", "med"),
        *("on", "at", "in", "from", "the", "a", "an", "our", "about"),
    )
)
"""Words that belong to a time and say nothing of what is looked for, at an end of it."""
_AFTER = _BEFORE | {
    "upp",
    "uppe",
    "senast",
    "sist",
    "tidigare",
    "förut",
    "nu",
    "då",
    "egentligen",
    "igen",
    "?",
    ".",
    "!",
}


def asks(parsed: Parsed, context: Context) -> bool:
    """Whether the message is that and nothing else, and not said to somebody else."""
    del context
    return len(parsed.sentences) == 1 and (parsed.to_bot or not parsed.to_others)


def sought(draft: Draft) -> None:
    """The words, whether decisions are asked for, and the time."""
    string, parsed = draft.parsed.shape.string, draft.parsed
    for pattern in _SEARCH:
        m = pattern.regex.search(string)
        if m is None or m.groupdict().get("w") is None:
            continue
        first, last = parsed.unit_of_place(m.start("w")), parsed.unit_of_place(m.end("w") - 1) + 1
        units = [n for n in range(first, last) if not isinstance(parsed.units[n].hit, DateHit)]
        units = [n for n in units if not _YEAR.fullmatch(parsed.units[n].shape)]
        while units and parsed.units[units[-1]].shape in _AFTER:
            units.pop()
        while units and parsed.units[units[0]].shape in _BEFORE:
            units.pop(0)
        homes = [hit.organisation for unit in parsed.units[:first] if isinstance(hit := unit.hit, NameHit)]
        words = " ".join([*filter(None, homes), parsed.typed(units).strip(" ,.:;?!\"”“'")])
        if words:
            draft.set("words", words, "what is asked about")
        break
    head = string[: string.find(" om ")] if " om " in string else string
    if _WHEN.search(head):
        if not _FIRST_TIME.search(string):
            draft.set("kind", "last", "when it was")
    elif _DECIDED.search(string):
        draft.set("kind", "decisions", "what was decided")
    time(draft)


def time(draft: Draft) -> None:
    """A day backwards, else the last meeting, a month or a year."""
    said = " ".join(["", *re.findall(r"[\w/-]+", draft.parsed.text.lower()), ""])
    today, hits = draft.context.now.date(), [hit for _, hit in days_said(draft)]
    named = _YEAR.search(said)
    minutes_of(draft)
    if "meeting" in draft.slots and not any(hit.month for hit in hits):
        return
    draft.slots.pop("meeting", None)
    if number := next((n for n, names in enumerate(_MONTHS, start=1) if names.search(said)), 0):
        year = int(named[1]) if named else today.year - (number > today.month)
        draft.set("month", f"{year:04}-{number:02}", "backwards")
    elif named:
        draft.set("year", int(named[1]), "named")
    elif _LAST_YEAR.search(said):
        draft.set("year", today.year - 1, "the year before")
    elif _THIS_YEAR.search(said):
        draft.set("year", today.year, "this one")
    elif any(hit.rule == _THE_LAST for hit in hits) or _LAST_TIME.search(said):
        draft.set("last_time", "yes", "the last meeting")


def when_asked(draft: Draft) -> None:
    """The same; "när tog vi upp budget senast" asks for no time."""
    sought(draft)
    if _WHEN.search(draft.parsed.shape.string):
        draft.slots.pop("last_time", None)


FILL: dict[str, Callable[[Draft], None]] = {
    "search_minutes": when_asked,
    "show_minutes": time,
    "list_minutes": time,
    "home_report": time,
    "want_home_report": lambda _: None,
    "no_home_report": lambda _: None,
}
