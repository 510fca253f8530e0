"""Weeks and weekdays: "v. 47", "på fredag", "torsdag nästa vecka", "före helgen", "veckan innan"."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from dataclasses import replace
from datetime import timedelta
from re import Match

from dialogs.understanding.dates import days
from dialogs.understanding.dates.hits import DateHit, Known, Rules, means
from dialogs.understanding.lexicon import dates as lex

rules = Rules()


@rules.says(
    rf"(?:(?P<wd>{lex.WEEKDAY})(?:en)? (?:i |in )?)?(?P<before>(?:innan|före|before) )?"
    r"(?:v|w|wk|week)(?: \.)? (?P<w>\d{1,2})(?![\d:/.])",
    "0",
)
def _week(m: Match[str], known: Known) -> DateHit | None:
    weekday = lex.WEEKDAYS[m["wd"]] if m["wd"] else days.FRIDAY
    found = days.of_week(known.today, int(m["w"]), weekday)
    if found and m["before"]:
        found -= timedelta(weeks=1)
        if found < known.today:
            found = days.of_week(known.today, int(m["w"]), weekday)
            return means(m, found - timedelta(days=4), "before the week", kind="week") if found else None
    return means(m, found, "ISO week", kind="week") if found else None


_SOON = r"(?:på |nu på |till |nu |denna |den här |this |coming |on |kommande |nu till )?"


@rules.says(
    rf"{_SOON}(?P<wd>{lex.LONG_WEEKDAY})(?P<form>en|ens|s)?(?: {lex.MEETING})?(?: (?:fm|em|morgon|förmiddag|eftermiddag|kväll|lunch|morning|afternoon|noon))?",
    "w",
)
def _weekday(m: Match[str], known: Known) -> DateHit | None:
    weekday = lex.WEEKDAYS[m["wd"]]
    if m["form"] == "s":
        return None
    if known.today.weekday() == weekday and known.today in known.all_meetings() and m["form"] == "ens":
        return means(m, known.today, "today's meeting", kind="meeting")
    kind = "meeting" if m["form"] == "ens" or re.search(f" {lex.MEETING}$", m.group()) else "date"
    found = days.next_weekday(known.today, weekday)
    return means(m, found, "first such weekday after today", kind=kind, past=days.last_weekday(known.today, weekday))


@rules.says(
    r"(?:på|till|senast|i|by|on|,|fre|nu) (?P<wd>mån|tis|ons|tors|tor|fre|lör|sön|mon|tue|wed|thu|fri)(?: \.)?", "w"
)
def _short_weekday(m: Match[str], known: Known) -> DateHit | None:
    weekday = lex.WEEKDAYS[m["wd"]]
    hit = means(m, days.next_weekday(known.today, weekday), "first such weekday after today")
    return replace(hit, start=m.start("wd"), past=days.last_weekday(known.today, weekday))


@rules.says(rf"i (?P<wd>{lex.LONG_WEEKDAY})s|(?:last|förra) (?P<last>{lex.LONG_WEEKDAY})(?:en)?", "w")
def _last_weekday(m: Match[str], known: Known) -> DateHit | None:
    found = days.last_weekday(known.today, lex.WEEKDAYS[m["wd"] or m["last"]])
    return means(m, None, "the weekday that was", past=found, kind="past")


@rules.says(rf"(?:på |till )?(?:nästa|next|nästkommande) (?P<wd>{lex.WEEKDAY})(?: {lex.MEETING})?", "w")
def _next_weekday(m: Match[str], known: Known) -> DateHit | None:
    return means(m, days.in_week(known.today, 1, lex.WEEKDAYS[m["wd"]]), "that weekday in the next ISO week")


@rules.says(
    rf"(?:på |till |on )?(?P<wd>{lex.LONG_WEEKDAY})(?:en)?(?: i)? (?:nästa v|nästa vecka|nästkommande v|next week|nästa veckan)"
    rf"|(?:nästa v|next week)(?: på| on)? (?P<wd2>{lex.WEEKDAY})",
    "w",
)
def _weekday_next_week(m: Match[str], known: Known) -> DateHit | None:
    weekday = lex.WEEKDAYS[m["wd"] or m["wd2"]]
    return means(m, days.in_week(known.today, 1, weekday), "that weekday in the next ISO week")


@rules.says(rf"(?:på |till )?(?P<wd>{lex.LONG_WEEKDAY}) om (?P<n>{lex.NUMBER}) veckor", "w")
def _weekday_in_weeks(m: Match[str], known: Known) -> DateHit | None:
    return means(
        m, days.in_week(known.today, lex.number(m["n"]) or 0, lex.WEEKDAYS[m["wd"]]), "that weekday in the week"
    )


@rules.says(
    r"(?:(?:i |under |in |by |till |senast |before )?(?:slutet (?:av|på) |end of |the end of )?(?:denna v|denna vecka|den här veckan|innevarande v|this week|the week|i veckan|veckans slut|slutet av veckan|slutet på veckan))"
)
def _this_week(m: Match[str], known: Known) -> DateHit | None:
    friday = days.in_week(known.today, 0, days.FRIDAY)
    return means(m, friday if friday >= known.today else friday + timedelta(weeks=1), "this week's Friday", kind="week")


@rules.says(
    r"(?:(?:i |under |in )?(?P<part>slutet (?:av|på) |end of |början (?:av|på) |(?:the )?beginning of |mitten (?:av|på) )?(?:nästa v|nästkommande v|next week|kommande v))"
)
def _next_week(m: Match[str], known: Known) -> DateHit | None:
    part = m["part"] or ""
    weekday = (
        0 if part.startswith(("början", "beginning", "the beg")) else 2 if part.startswith("mitten") else days.FRIDAY
    )
    return means(m, days.in_week(known.today, 1, weekday), "in the next ISO week", kind="week")


@rules.says(r"(?:(?:före|innan|till|inför|över) helgen|(?:before|by) the weekend)")
def _weekend(m: Match[str], known: Known) -> DateHit | None:
    return means(m, days.next_weekday(known.today - timedelta(days=1), days.FRIDAY), "Friday before the weekend")


@rules.says(r"(?:efter helgen|after the weekend)")
def _after_weekend(m: Match[str], known: Known) -> DateHit | None:
    return means(m, days.next_weekday(known.today, 0), "Monday after the weekend")


@rules.says(
    r"(?:i |in )?(?:v|veckan|week|the week|en v|one week|a week|en vecka) (?:innan|före|before)|(?:the )?week before(?: that)?"
)
def _week_before(m: Match[str], known: Known) -> DateHit | None:
    del known
    return means(m, None, "the week before", kind="week-before")
