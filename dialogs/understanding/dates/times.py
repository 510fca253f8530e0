"""Times of day and lengths in minutes."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from collections.abc import Iterator
from dataclasses import dataclass
from re import Match

from dialogs.understanding.later import later
from dialogs.understanding.lexicon import dates as lex
from dialogs.understanding.tokens import Line

_HOUR = 60


@dataclass(frozen=True, slots=True)
class TimeHit:
    """A stretch that says a time of day, "HH:MM", and perhaps when it ends. `sure` when a word like "kl" says so."""

    start: int
    end: int
    begins: str
    ends: str | None = None
    sure: bool = True


@dataclass(frozen=True, slots=True)
class LengthHit:
    """A stretch that says how long something takes, in minutes."""

    start: int
    end: int
    minutes: int


_CLOCK = r"\d{1,2}(?:[:.]\d{2})?"
_KL = r"(?:kl|at|@|klockan|from|från|mellan|between|tid)(?: kl)?(?: \.| :)?"
_SPAN = later(
    rf" (?P<kl>{_KL} )?(?P<a>{_CLOCK})(?: ?[–-] ?| - | – |(?P<w> till | to | until | och | and ))(?:kl )?(?P<b>{_CLOCK})(?: (?P<pm>pm|am))?(?= )"
)
_AT = later(rf" (?P<kl>{_KL} )?(?P<a>{_CLOCK})(?: ?(?P<pm>pm|am))?(?= )")
_HOURS_IN_WORDS = (
    "ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
)
HOURS = f"{_HOURS_IN_WORDS}|nie|tie|fyre"
"""Hours in words, also as they are said."""
_SPOKEN = {"nie": "nio", "tie": "tio", "fyre": "fyra"}
_PAST_OR_TO = later(
    rf" (?:(?:kl|vid|runt|klockan) )?(?:(?P<n>fem|tio|kvart|tjugo|5|10|20) (?P<w>över|i|past)|(?P<a>{_HOURS_IN_WORDS}) och (?P<b>tio|kvart|tjugo|tjugofem|trettio|tretti|fyrtio|fyrtifem|fyrtiofem|femton|fem)) ?(?P<h>(?:(?<=i )|(?<=över )|(?<=past ))(?:{_HOURS_IN_WORDS}|nie|tie|\d{{1,2}}))?(?= )"
)
_MINUTES_IN_WORDS = {
    "fem": 5, "tio": 10, "kvart": 15, "femton": 15, "tjugo": 20, "tjugofem": 25, "trettio": 30, "tretti": 30,
    "fyrtio": 40, "fyrtifem": 45, "fyrtiofem": 45,
}  # fmt: skip
_HALF = later(
    rf" (?:(?:kl|vid|runt) )?(?:halv|(?P<past>half past)) (?P<h>{_HOURS_IN_WORDS}|nie|tie)(?: till (?P<e>{_HOURS_IN_WORDS}))?(?= )"
)
_WORD = later(
    rf" (?:kl|vid|runt|at|klockan) (?:(?P<q>kvart (?:över|i)) )?(?P<h>{_HOURS_IN_WORDS})(?= )(?! (?:punkt|tillfälle|år|möte))"
)
_UNIT_FOLLOWS = later(r" (?:min|minuter|minutes|personer|st|%|kr|tkr|mkr|år|dagar|veckor|timmar|items|platser|barn)")
_OFFICE = range(1, 7)
"""Hours in words that mean the afternoon: nobody meets at "halv två" in the night."""

_PREFIX = r"(?:(?:en dryg|dryg|en knapp|knappt|en liten|max|högst|ca|cirka|c:a|ungefär|typ|kanske|runt|about|around|drygt|knappt|minst|uppskattningsvis|sisådär|say|säg|i|på|tar|under|for)(?: \.)? ){0,2}"
_MINUTES = later(
    rf"(?<! punkt)(?<! punkten)(?<! nr)(?<! item)(?<! förslag) {_PREFIX}(?!am )(?P<n>{lex.NUMBER})(?: till (?P<m>\d{{1,3}}))? ?-? ?(?:min|mins|minuter|minuters|minut|minute|minutes|m|')(?: \.)?(?= )"
)
_BARE = later(
    r" (?:(?:max|ca|cirka|ungefär|typ)|(?:diskussion|information|info|beslut|discussion|decision)(?: [,.–-])?) (?P<n>[1-9][05])(?=(?: [.!?])? (?:$|¶))"
)
_RANGE = later(rf" {_PREFIX}(?P<a>\d{{1,3}})[–-](?P<b>\d{{1,3}}) (?:min|minuter|minutes)(?= )")
_HOURS = later(
    rf" {_PREFIX}(?P<n>\d{{1,2}}[.,]\d|{lex.NUMBER})(?P<half> (?:och en halv|and a half))? ?(?:timme|timmar|timmes|timma|tim|h|hour|hours|hr|hrs)(?= )"
)
_FIXED = {
    "en halvtimme": 30, "halvtimme": 30, "en halv timme": 30, "halv timme": 30, "halvtimma": 30, "en halvtimma": 30,
    "en halvtimmes": 30, "half an hour": 30, "half hour": 30, "a half hour": 30, "en kvart": 15, "kvart": 15,
    "en kvarts": 15, "kvarten": 15, "a quarter of an hour": 15, "quarter of an hour": 15, "trekvart": 45, "tre kvart": 45,
    "three quarters of an hour": 45, "an hour and a half": 90, "en och en halv timme": 90, "halvannan timme": 90,
    "en timme": 60, "an hour": 60, "en timma": 60, "five minutes": 5,
}  # fmt: skip
_WORDED = later(
    rf" {_PREFIX}(?P<w>"
    + "|".join(sorted(_FIXED, key=len, reverse=True))
    + r")(?! (?:sen|sent|sena|late|försenad|över|i) )(?= )"
)


def lengths(line: Line) -> list[LengthHit]:
    """The lengths said, in minutes; "10-15 min" is the longer."""
    found = [
        *(_length(m, int(m["b"])) for m in _RANGE.finditer(line.string)),
        *(LengthHit(m.start("n"), m.end("n"), int(m["n"])) for m in _BARE.finditer(line.string)),
        *(_length(m, _FIXED[m["w"]]) for m in _WORDED.finditer(line.string)),
        *(_length(m, lex.number(m["m"] or m["n"]) or 0) for m in _MINUTES.finditer(line.string)),
        *(_length(m, int(_HOUR * _hours(m))) for m in _HOURS.finditer(line.string)),
    ]
    result: list[LengthHit] = []
    for hit in sorted(found, key=lambda h: (h.start, -h.end)):
        if hit.minutes > 0 and (not result or hit.start >= result[-1].end):
            result.append(hit)
    return result


def _hours(m: Match[str]) -> float:
    whole = float(m["n"].replace(",", ".")) if m["n"][0].isdecimal() else float(lex.number(m["n"]) or 0)
    return whole + (0.5 if m["half"] else 0)


def _length(m: Match[str], minutes: int) -> LengthHit:
    return LengthHit(m.start() + 1, m.end(), minutes)


def times(line: Line) -> list[TimeHit]:
    """The times of day said. A bare number is one only after "kl" or in a span; "10.05" always can be."""
    found: list[TimeHit] = []
    for hit in _times(line.string):
        if not found or hit.start >= found[-1].end:
            found.append(hit)
    return found


def _times(string: str) -> Iterator[TimeHit]:
    hits: list[TimeHit] = []
    for m in _SPAN.finditer(string):
        begins, ends = _clock(m["a"], m["pm"]), _clock(m["b"], m["pm"])
        sure = bool(m["kl"]) or ":" in m["a"] + m["b"] or "." in m["a"] + m["b"] or bool(m["pm"])
        if (
            m["w"]
            and not sure
            and not (
                m["w"] in (" to ", " till ")
                and begins
                and ends
                and "07" <= begins < ends <= "18"
                and re.search(r"[,T] $|DATE $|\d{4} $|[a-zåäö]{3,} $", string[max(m.start() - 8, 0) : m.start() + 1])
                and not _UNIT_FOLLOWS.match(string, m.end())
            )
        ):
            continue
        if begins and ends and begins < ends:
            hits.append(TimeHit(m.start() + 1, m.end(), begins, ends, sure))
    for m in _AT.finditer(string):
        begins = _clock(m["a"], m["pm"])
        sure = bool(m["kl"]) or bool(m["pm"])
        if begins and (sure or ":" in m["a"] or "." in m["a"]):
            hits.append(TimeHit(m.start() + 1, m.end(), begins, sure=sure))
    for m in (*_HALF.finditer(string), *_WORD.finditer(string)):
        ends = f"{lex.number(m['e']):02}:00" if m.groupdict().get("e") else None
        hits.append(TimeHit(m.start() + 1, m.end(), _in_words(m), ends))
    for m in _PAST_OR_TO.finditer(string):
        begins = _past_or_to(m)
        if begins:
            hits.append(TimeHit(m.start() + 1, m.end(), begins))
    return iter(sorted(hits, key=lambda h: (h.start, -h.end)))


def _clock(text: str, pm: str | None) -> str | None:
    hour, _, minute = text.replace(".", ":").partition(":")
    h, m = int(hour), int(minute or 0)
    if pm == "pm" and h < 12:  # noqa: PLR2004 -- noon
        h += 12
    return f"{h:02}:{m:02}" if h < 24 and m < 60 else None  # noqa: PLR2004 -- hours and minutes


def hour_said(word: str) -> int | None:
    """The hour of a word or figure; those that would be in the night are in the afternoon."""
    hour = int(word) if word.isdecimal() else lex.number(_SPOKEN.get(word, word))
    if hour is None or not 0 < hour < 24:  # noqa: PLR2004 -- hours of a day
        return None
    return hour + 12 if hour in _OFFICE else hour


def _past_or_to(m: Match[str]) -> str | None:
    """As in "tio över nio", "tjugo i tolv", "nio och tjugofem"."""
    if m["a"]:
        hour = hour_said(m["a"])
        return f"{hour:02}:{_MINUTES_IN_WORDS[m['b']]:02}" if hour is not None and not m["h"] else None
    hour = hour_said(m["h"]) if m["h"] else None
    if hour is None or (m["w"] == "i" and (m["n"].isdecimal() or m["h"].isdecimal())):
        return None
    minutes = int(m["n"]) if m["n"].isdecimal() else _MINUTES_IN_WORDS[m["n"]]
    return f"{hour:02}:{minutes:02}" if m["w"] != "i" else f"{hour - 1:02}:{60 - minutes:02}"


def _in_words(m: Match[str]) -> str:
    hour = lex.number(_SPOKEN.get(m["h"], m["h"])) or 0
    minute = 0
    if m.groupdict().get("past"):
        minute = 30
    elif "halv" in m.group():
        hour, minute = hour - 1, 30
    elif m.groupdict().get("q"):
        hour, minute = (hour, 15) if "över" in m["q"] else (hour - 1, 45)
    if hour in _OFFICE:
        hour += 12
    return f"{hour % 24:02}:{minute:02}"
