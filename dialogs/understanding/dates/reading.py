"""Days in a text: every way of saying a day that people use, with the convention of each.

The rules look at the normalised line. Each gives a `DateHit`; of overlapping hits the longest wins.
"""

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from dialogs.understanding.dates import days
from dialogs.understanding.dates.hits import DateHit, Known
from dialogs.understanding.dates.rules import RULES
from dialogs.understanding.later import later
from dialogs.understanding.lexicon import dates as lex
from dialogs.understanding.tokens import Line

__all__ = ["DateHit", "Known", "find"]

_FIGURE = later(r"\d")
_MONTHS = later("|".join(sorted({w[:3] for w in lex.MONTHS})))
_WEEKDAYS = later("|".join(sorted({w[:3] for w in lex.WEEKDAYS})))
_FIGURES_JOINED = later(r"\d[/.–-]\d")
_TRIGGERS = {"0": _FIGURE, "/": _FIGURES_JOINED, "m": _MONTHS, "w": _WEEKDAYS}
_BEFORE = later(r" (?:innan|före|before|prior to)((?: [^\W\d_]+){0,7}?)(?: den| d| the)? $")
_MEETING_BEFORE = later(
    rf" (?:(?:(?:på|till|inför|vid|från|at|for|from) )?(?:vårt |the )?(?:nätverks|chefs|ordinarie )?(?:mötet|träffen|sammanträdet|sammankomsten|gången|the meeting|the session)"
    rf"|(?:på|till|inför|vid|från|the) {lex.MEETING})(?: (?:den|på|i|on|nu|the))? $"
)
_CALLED = later(r" (?:kalla|kallar|kallelse|bjuda|bjud|bjuder|inbjudan|call|invite)(?: in| oss| er| alla)? $")
_NOT_MEETING_BEFORE = later(r" (?:en|varje|någon|ett par|flera|många) gång $")


def find(line: Line, known: Known) -> list[DateHit]:
    """The days said in a line, in order, none overlapping."""
    found: list[DateHit] = []
    for hit in sorted(_candidates(line.string, known), key=lambda h: (h.start, -h.end)):
        if not found or hit.start >= found[-1].end:
            found.append(hit)
        elif hit.end - hit.start > found[-1].end - found[-1].start and _better(found, hit):
            found[-1] = hit
    found = [_extended(line.string, _without_preposition(line.string, h)) for h in found]
    return _related(line, [_before(line.string, h) for h in found], known)


_PREPOSITION = later(r"(?:till|på|on|to|by) ")


def _without_preposition(string: str, hit: DateHit) -> DateHit:
    m = _PREPOSITION.match(string, hit.start)
    return replace(hit, start=m.end()) if m and hit.kind in ("date", "week") else hit


def _better(found: list[DateHit], hit: DateHit) -> bool:
    return len(found) == 1 or hit.start >= found[-2].end


def _candidates(string: str, known: Known) -> Iterator[DateHit]:
    there = {name: bool(p.search(string)) for name, p in _TRIGGERS.items()}
    for pattern, rule, trigger in RULES:
        if trigger and not any(there[t] for t in trigger):
            continue
        for match in pattern.finditer(string):
            hit = rule(match, known)
            if hit:
                yield hit


def _extended(string: str, hit: DateHit) -> DateHit:
    """As in "mötet den 25/3", "mötet på fredag": the words before say that it is a meeting's day."""
    if hit.kind not in ("date", "month"):
        return hit
    said = _MEETING_BEFORE.search(string[max(hit.start - 40, 0) : hit.start])
    if (
        said is None
        or "möten" in said.group()
        or _CALLED.search(string[: hit.start - len(said.group()) + 1])
        or _NOT_MEETING_BEFORE.search(said.group())
    ):
        return hit
    if re.search(r"(?:nytt|ett|ny) ", said.group()):
        return hit
    start = hit.start - len(said.group()) + 1
    return replace(hit, start=start, kind="meeting")


def _before(string: str, hit: DateHit) -> DateHit:
    """As in "före 15/1" is the day before, "innan jag åker den 25 feb" too; the words belong to the day."""
    if hit.day is None or hit.rule.startswith(("the day before", "before", "Friday before")):
        return hit
    said = _BEFORE.search(string[max(hit.start - 60, 0) : hit.start])
    if said is None or hit.kind == "week":
        if said is None or said.group(1):
            return hit
        return replace(
            hit, start=hit.start - len(said.group()) + 1, day=hit.day - timedelta(weeks=1), rule="before the week"
        )
    start = hit.start - len(said.group()) + 1
    if re.search(r" v $| (?:veckan|week|vecka) $", string[:start]):
        return hit
    return replace(hit, start=start, day=hit.day - timedelta(days=1), kind="date", rule="the day before")


def _related(line: Line, hits: list[DateHit], known: Known) -> list[DateHit]:
    """Days that are counted from another day in the text: "veckan innan", "den 28:e samma månad"."""
    result: list[DateHit] = []
    used: DateHit | None = None
    for n, hit in enumerate(hits):
        if hit is used:
            continue
        of = _month_said(result) if hit.rule == "day of the month" else None
        if of and _joined(line.string, of, hit):
            result[-1] = replace(_of_month(hit, of), start=of.start)
            continue
        if of and of.day and hit.day and of.day.day == hit.day.day:
            result.append(_of_month(hit, of))
            continue
        if hit.kind == "week-before":
            following = next((h for h in hits[n + 1 : n + 2] if h.day and h.start <= hit.end + _NEAR), None)
            used = following
            result.append(_week_before_that(hit, following or _said_last(result), known))
        elif hit.kind == "same-month":
            result.append(_in_that_month(line, hit, _said_last(result)))
        else:
            result.append(hit)
    return result


_BETWEEN = later(
    r"(?: (?:[,(?–.-]|då|alltså|dvs|i stället|istället|instead|närmare bestämt|när vi ses|menar jag|d v s))*"
)


def _month_said(hits: Sequence[DateHit]) -> DateHit | None:
    """The month said just before, as in "i april i stället, den 17:e"."""
    return hits[-1] if hits and hits[-1].month and hits[-1].kind in ("month", "meeting") else None


def _joined(string: str, of: DateHit, hit: DateHit) -> bool:
    """Whether nothing but filling words stands between a month and its day."""
    return bool(_BETWEEN.fullmatch(string[of.end : hit.start - 1]))


def _of_month(hit: DateHit, of: DateHit) -> DateHit:
    """A day of the month in the month said before it."""
    year, month = of.month or (0, 0)
    day = days.make(year, month, hit.day.day) if hit.day else None
    kind = "meeting" if "meeting" in (of.kind, hit.kind) and of.rule == "the meeting of the month" else hit.kind
    return replace(hit, day=day or hit.day, kind=kind, rule="day and month" if day else hit.rule)


_NEAR = 6
"""Characters between "veckan före" and its day."""


def _said_last(hits: Sequence[DateHit]) -> DateHit | None:
    return next((h for h in reversed(hits) if h.day), None)


def _week_before_that(hit: DateHit, other: DateHit | None, known: Known) -> DateHit:
    """The Friday of the ISO week before the other day's, else before the next meeting's."""
    base = other.day if other else known.next_meeting
    day = days.in_week(base, -1, days.FRIDAY) if base else None
    end = other.end if other and other.start > hit.start else hit.end
    return replace(hit, end=end, day=day, kind="week", rule="Friday of the week before")


def _in_that_month(line: Line, hit: DateHit, other: DateHit | None) -> DateHit:
    number = int(re.sub(r"\D", "", line.string[hit.start : hit.end]))
    day = days.make(other.day.year, other.day.month, number) if other and other.day else hit.day
    return replace(hit, day=day, kind="date")
