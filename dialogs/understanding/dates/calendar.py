"""Days of the calendar: "15/1", "den 15 januari", "22 March", "den 24:e", "2027-01-15"."""

import re
from dataclasses import replace
from datetime import timedelta
from re import Match

from dialogs.understanding.dates import days
from dialogs.understanding.dates.hits import DateHit, Known, Rules, means
from dialogs.understanding.lexicon import dates as lex

rules = Rules()

_WD = rf"(?:(?P<wd>{lex.WEEKDAY})(?:en)? (?:\. |, )?)?"
_DEN = r"(?:(?:den|d|the|dag|dagen) (?:\. )?)?"


def _year(text: str | None) -> int | None:
    if not text:
        return None
    return int(text) + (2000 if len(text) == 2 else 0)  # noqa: PLR2004 -- a year in two figures


def _dated(m: Match[str], known: Known, day: int, month: int, year: str | None, rule: str) -> DateHit | None:
    if not (1 <= day <= _LONGEST_MONTH and 1 <= month <= _DECEMBER):
        return None
    explicit = _year(year)
    if explicit is not None:
        found = days.make(explicit, month, day)
        return means(m, found, rule, past=found, no_such_day=found is None)
    found = days.coming(known.today, day, month)
    far = found is None or found - known.today > _A_YEAR
    return means(m, found, rule, past=days.gone(known.today, day, month), no_such_day=far)


_LONGEST_MONTH, _DECEMBER = 31, 12
_A_YEAR = timedelta(days=366)
"""What is further off than this is 29 February in a year that has none."""


@rules.says(r"(?P<y>20\d\d)[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})", "/")
def _iso(m: Match[str], known: Known) -> DateHit | None:
    return _dated(m, known, int(m["d"]), int(m["m"]), m["y"], "ISO date")


@rules.says(rf"{_WD}{_DEN}(?P<d>\d{{1,2}})/(?P<m>\d{{1,2}})(?:[/ -](?P<y>(?:20)?\d\d))?(?P<tail>-[a-zåäö]+)?", "/")
def _slashed(m: Match[str], known: Known) -> DateHit | None:
    year = m["y"] if m["y"] and (len(m["y"]) == 4 or m.group()[m.start("y") - m.start() - 1] != " ") else None  # noqa: PLR2004
    hit = _dated(m, known, int(m["d"]), int(m["m"]), year, "day/month")
    if hit and m["y"] and year is None:
        hit = replace(hit, end=m.start("y") - 1)
    if hit and m["tail"]:
        return replace(hit, kind="meeting") if re.fullmatch(f"-{lex.MEETING}", m["tail"]) else hit
    return hit


@rules.says(rf"{_WD}{_DEN}(?P<d>\d{{1,2}})\.(?P<m>\d{{1,2}})\.(?P<y>(?:20)?\d\d)", "/")
def _dotted(m: Match[str], known: Known) -> DateHit | None:
    return _dated(m, known, int(m["d"]), int(m["m"]), m["y"], "day.month.year")


@rules.says(
    rf"{_WD}{_DEN}(?P<d>\d{{1,2}}(?::?(?:e|a|st|nd|rd|th))?|{lex.ORDINAL})(?: (?:of|i))?"
    rf" (?P<m>{lex.MONTH})(?: \.(?! ¶| $))?(?: (?P<y>20\d\d))?",
    "m",
)
def _named(m: Match[str], known: Known) -> DateHit | None:
    day = lex.ORDINALS.get(m["d"]) or int(re.match(r"\d+", m["d"]).group())  # type: ignore[union-attr]  # the pattern begins with a figure
    if m["d"] in ("andra", "second") and " den " not in m.group() and not m["wd"]:
        return None
    return _dated(m, known, day, lex.MONTHS[m["m"]], m["y"], "day and month")


@rules.says(rf"{_WD}(?P<m>{lex.MONTH}) (?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?! min)(?: (?P<y>20\d\d))?", "m")
def _english(m: Match[str], known: Known) -> DateHit | None:
    return _dated(m, known, int(m["d"]), lex.MONTHS[m["m"]], m["y"], "month and day")


@rules.says(rf"(?P<d>\d{{1,2}})[–-](?P<e>\d{{1,2}})(?:/(?P<n>\d{{1,2}})| (?P<m>{lex.MONTH}))(?: (?P<y>20\d\d))?", "/")
def _days_in_a_row(m: Match[str], known: Known) -> DateHit | None:
    month = int(m["n"]) if m["n"] else lex.MONTHS[m["m"]]
    hit = _dated(m, known, int(m["d"]), month, m["y"], "days in a row")
    if hit is None or hit.day is None or int(m["e"]) <= int(m["d"]):
        return None
    return replace(hit, until=days.make(hit.day.year, month, int(m["e"])))


@rules.says(rf"{_WD}(?:den|d|the) (?P<d>\d{{1,2}})(?::?(?:e|a|st|nd|rd|th))?", "0")
def _the_24th(m: Match[str], known: Known) -> DateHit | None:
    return _day_of_month(m, known, int(m["d"]))


@rules.says(rf"{_WD}(?P<d>\d{{1,2}}):?(?:e|st|nd|rd|th)", "0")
def _bare_24th(m: Match[str], known: Known) -> DateHit | None:
    return _day_of_month(m, known, int(m["d"]))


def _day_of_month(m: Match[str], known: Known, day: int) -> DateHit | None:
    found = days.coming_day(known.today, day)
    return means(m, found, "day of the month", past=days.gone_day(known.today, day)) if found else None


@rules.says(r"(?:den )?(?P<d>\d{1,2})(?::?e)? (?:samma|denna|i denna|i samma) månad", "0")
def _same_month(m: Match[str], known: Known) -> DateHit | None:
    return means(m, days.coming_day(known.today, int(m["d"])), "same month", kind="same-month")
