"""One rule for each way of saying a day; `dates` tries them all. Patterns look at the normalised line."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from re import Match

from dialogs.understanding import days
from dialogs.understanding import lexicon_dates as lex


@dataclass(frozen=True, slots=True)
class DateHit:
    """A stretch of the line that means a day. `start` and `end` are places in the line's string.

    `past` is the same words read backwards ("mötet 24/9" of minutes). `kind`: "date", "meeting" (the words say
    that a meeting is that day), "month" (no day could be fixed), "week", "period".
    """

    start: int
    end: int
    day: date | None
    rule: str
    kind: str = "date"
    past: date | None = None
    month: tuple[int, int] | None = None
    until: date | None = None
    """The last day, when several in a row are said."""


@dataclass(frozen=True, slots=True)
class Known:
    """Today and the network's meetings, against which words of time are read."""

    today: date
    next_meeting: date | None = None
    current_meeting: date | None = None
    meetings: Sequence[date] = ()

    def all_meetings(self) -> list[date]:
        """Every meeting day that is known, soonest first."""
        extra = [d for d in (self.next_meeting, self.current_meeting) if d]
        return sorted({*self.meetings, *extra})

    def meeting_in(self, year: int, month: int) -> date | None:
        """The first meeting of a month that is not past."""
        return next((d for d in self.all_meetings() if (d.year, d.month) == (year, month) and d >= self.today), None)

    def last_meeting(self) -> date | None:
        """The last one before today."""
        return next((d for d in reversed(self.all_meetings()) if d < self.today), None)


Rule = Callable[[Match[str], Known], DateHit | None]
RULES: list[tuple[re.Pattern[str], Rule, str]] = []


def _rule(pattern: str, trigger: str = "") -> Callable[[Rule], Rule]:
    """Register a rule; it is tried only when one of the words of `trigger` stands in the line."""

    def register(rule: Rule) -> Rule:
        RULES.append((re.compile(f" (?:{pattern})(?= )"), rule, trigger))
        return rule

    return register


def _hit(m: Match[str], day: date | None, rule: str, **more: object) -> DateHit:
    hit = DateHit(m.start() + 1, m.end(), day, rule)
    return replace(hit, **more) if more else hit  # type: ignore[arg-type]  # fields are named by the callers below


_WD = rf"(?:(?P<wd>{lex.WEEKDAY})(?:en)? (?:\. |, )?)?"
_DEN = r"(?:(?:den|d|the|dag|dagen) (?:\. )?)?"


def _year(text: str | None) -> int | None:
    if not text:
        return None
    return int(text) + (2000 if len(text) == 2 else 0)  # noqa: PLR2004 -- a year in two figures


def _dated(m: Match[str], known: Known, day: int, month: int, year: str | None, rule: str) -> DateHit | None:
    explicit = _year(year)
    if explicit is not None:
        found = days.make(explicit, month, day)
        return _hit(m, found, rule, past=found) if found else None
    found = days.coming(known.today, day, month)
    return _hit(m, found, rule, past=days.gone(known.today, day, month)) if found else None


@_rule(r"(?P<y>20\d\d)[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})", "0")
def _iso(m: Match[str], known: Known) -> DateHit | None:
    return _dated(m, known, int(m["d"]), int(m["m"]), m["y"], "ISO date")


@_rule(rf"{_WD}{_DEN}(?P<d>\d{{1,2}})/(?P<m>\d{{1,2}})(?:[/ -](?P<y>(?:20)?\d\d))?(?P<tail>-[a-zåäö]+)?", "0")
def _slashed(m: Match[str], known: Known) -> DateHit | None:
    year = m["y"] if m["y"] and (len(m["y"]) == 4 or m.group()[m.start("y") - m.start() - 1] != " ") else None  # noqa: PLR2004
    hit = _dated(m, known, int(m["d"]), int(m["m"]), year, "day/month")
    if hit and m["y"] and year is None:
        hit = replace(hit, end=m.start("y") - 1)
    if hit and m["tail"]:
        return replace(hit, kind="meeting") if re.fullmatch(f"-{lex.MEETING}", m["tail"]) else hit
    return hit


@_rule(rf"{_WD}{_DEN}(?P<d>\d{{1,2}})\.(?P<m>\d{{1,2}})\.(?P<y>(?:20)?\d\d)", "0")
def _dotted(m: Match[str], known: Known) -> DateHit | None:
    return _dated(m, known, int(m["d"]), int(m["m"]), m["y"], "day.month.year")


@_rule(
    rf"{_WD}{_DEN}(?P<d>\d{{1,2}}(?::?(?:e|a|st|nd|rd|th))?|{lex.ORDINAL})(?: (?:of|i))?"
    rf" (?P<m>{lex.MONTH})(?: \.(?! ¶| $))?(?: (?P<y>20\d\d))?",
    "0m",
)
def _named(m: Match[str], known: Known) -> DateHit | None:
    day = lex.ORDINALS.get(m["d"]) or int(re.match(r"\d+", m["d"]).group())  # type: ignore[union-attr]  # the pattern begins with a figure
    if m["d"] in ("andra", "second") and " den " not in m.group() and not m["wd"]:
        return None
    return _dated(m, known, day, lex.MONTHS[m["m"]], m["y"], "day and month")


@_rule(rf"{_WD}(?P<m>{lex.MONTH}) (?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?: (?P<y>20\d\d))?", "m")
def _english(m: Match[str], known: Known) -> DateHit | None:
    return _dated(m, known, int(m["d"]), lex.MONTHS[m["m"]], m["y"], "month and day")


@_rule(rf"(?P<d>\d{{1,2}})[–-](?P<e>\d{{1,2}})(?:/(?P<n>\d{{1,2}})| (?P<m>{lex.MONTH}))(?: (?P<y>20\d\d))?", "0")
def _days_in_a_row(m: Match[str], known: Known) -> DateHit | None:
    month = int(m["n"]) if m["n"] else lex.MONTHS[m["m"]]
    hit = _dated(m, known, int(m["d"]), month, m["y"], "days in a row")
    if hit is None or hit.day is None or int(m["e"]) <= int(m["d"]):
        return None
    return replace(hit, until=days.make(hit.day.year, month, int(m["e"])))


@_rule(rf"{_WD}(?:den|d|the) (?P<d>\d{{1,2}})(?::?(?:e|a|st|nd|rd|th))?", "0")
def _the_24th(m: Match[str], known: Known) -> DateHit | None:
    return _day_of_month(m, known, int(m["d"]))


@_rule(rf"{_WD}(?P<d>\d{{1,2}}):?(?:e|st|nd|rd|th)", "0")
def _bare_24th(m: Match[str], known: Known) -> DateHit | None:
    return _day_of_month(m, known, int(m["d"]))


def _day_of_month(m: Match[str], known: Known, day: int) -> DateHit | None:
    found = days.coming_day(known.today, day)
    return _hit(m, found, "day of the month", past=days.gone_day(known.today, day)) if found else None


@_rule(
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
            return _hit(m, found - timedelta(days=4), "before the week", kind="week") if found else None
    return _hit(m, found, "ISO week", kind="week") if found else None


_SOON = r"(?:på |nu på |till |nu |denna |den här |this |coming |on |kommande |nu till )?"


@_rule(
    rf"{_SOON}(?P<wd>{lex.LONG_WEEKDAY})(?P<form>en|ens|s)?(?: {lex.MEETING})?(?: (?:fm|em|morgon|förmiddag|eftermiddag|kväll|lunch|morning|afternoon|noon))?",
    "w",
)
def _weekday(m: Match[str], known: Known) -> DateHit | None:
    weekday = lex.WEEKDAYS[m["wd"]]
    if m["form"] == "s":
        return None
    if known.today.weekday() == weekday and known.today in known.all_meetings() and m["form"] == "ens":
        return _hit(m, known.today, "today's meeting", kind="meeting")
    kind = "meeting" if m["form"] == "ens" or re.search(f" {lex.MEETING}$", m.group()) else "date"
    found = days.next_weekday(known.today, weekday)
    return _hit(m, found, "first such weekday after today", kind=kind, past=days.last_weekday(known.today, weekday))


@_rule(r"(?:på|till|senast|i|by|on|,|fre|nu) (?P<wd>mån|tis|ons|tors|tor|fre|lör|sön|mon|tue|wed|thu|fri)(?: \.)?", "w")
def _short_weekday(m: Match[str], known: Known) -> DateHit | None:
    weekday = lex.WEEKDAYS[m["wd"]]
    hit = _hit(m, days.next_weekday(known.today, weekday), "first such weekday after today")
    return replace(hit, start=m.start("wd"), past=days.last_weekday(known.today, weekday))


@_rule(rf"i (?P<wd>{lex.LONG_WEEKDAY})s|(?:last|förra) (?P<last>{lex.LONG_WEEKDAY})(?:en)?", "w")
def _last_weekday(m: Match[str], known: Known) -> DateHit | None:
    found = days.last_weekday(known.today, lex.WEEKDAYS[m["wd"] or m["last"]])
    return _hit(m, None, "the weekday that was", past=found, kind="past")


@_rule(rf"(?:på |till )?(?:nästa|next|nästkommande) (?P<wd>{lex.WEEKDAY})(?: {lex.MEETING})?", "w")
def _next_weekday(m: Match[str], known: Known) -> DateHit | None:
    return _hit(m, days.in_week(known.today, 1, lex.WEEKDAYS[m["wd"]]), "that weekday in the next ISO week")


@_rule(
    rf"(?:på |till |on )?(?P<wd>{lex.LONG_WEEKDAY})(?:en)?(?: i)? (?:nästa v|nästa vecka|nästkommande v|next week|nästa veckan)"
    rf"|(?:nästa v|next week)(?: på| on)? (?P<wd2>{lex.WEEKDAY})",
    "w",
)
def _weekday_next_week(m: Match[str], known: Known) -> DateHit | None:
    weekday = lex.WEEKDAYS[m["wd"] or m["wd2"]]
    return _hit(m, days.in_week(known.today, 1, weekday), "that weekday in the next ISO week")


@_rule(rf"(?:på |till )?(?P<wd>{lex.LONG_WEEKDAY}) om (?P<n>{lex.NUMBER}) veckor", "w")
def _weekday_in_weeks(m: Match[str], known: Known) -> DateHit | None:
    return _hit(
        m, days.in_week(known.today, lex.number(m["n"]) or 0, lex.WEEKDAYS[m["wd"]]), "that weekday in the week"
    )


@_rule(
    r"(?P<w>i övermorgon|övermorgon|day after tomorrow|i morgon|tomorrow|i dag|today|i kväll|tonight|till dags)(?: (?:fm|em|förmiddag|eftermiddag|morning|afternoon|kväll|lunch|bitti))?"
)
def _relative(m: Match[str], known: Known) -> DateHit | None:
    shift = {"i övermorgon": 2, "övermorgon": 2, "day after tomorrow": 2, "i morgon": 1, "tomorrow": 1}.get(m["w"], 0)
    found = known.today + timedelta(days=shift)
    return _hit(m, found, f"today + {shift}", past=found if shift == 0 else None)


@_rule(
    r"(?:i går|yesterday|i förrgår|häromdagen|förra veckan|last week|i somras|i våras|i vintras|i höstas|förra gången|sedan sist|från sist|sist vi sågs|i fjol|förra året)"
)
def _past(m: Match[str], known: Known) -> DateHit | None:
    back = {"i går": 1, "yesterday": 1, "i förrgår": 2}.get(m.group().strip())
    return _hit(m, None, "a day that was", kind="past", past=known.today - timedelta(days=back) if back else None)


_UNIT = r"(?P<u>dagar|dag|dygn|arbetsdagar|arbetsdag|veckor|vecka|v|veckorna|månader|månad|days|day|working days|weeks|week|months|month|års|år|halvår|halvår|fortnight)"


@_rule(
    rf"(?:om|inom|in|within|senast om|i) (?:typ |ca |cirka |about |max |drygt |senast )?(?P<n>{lex.NUMBER}) (?:till |more )?{_UNIT}(?: tid)?(?: från (?:nu|i dag))?"
)
def _in_weeks(m: Match[str], known: Known) -> DateHit | None:
    if m.group().startswith(" i "):
        return None
    found = shifted(known.today, lex.number(m["n"]) or 0, m["u"])
    return _hit(m, found, f"today + {m['n']} {m['u']}", kind="period") if found else None


def shifted(day: date, n: int, unit: str) -> date | None:
    if unit.startswith(("v", "week")):
        return day + timedelta(weeks=n)
    if unit.startswith(("arbets", "working")):
        return days.plus_working_days(day, n)
    if unit.startswith(("d",)):
        return day + timedelta(days=n)
    if unit == "halvår":
        return days.plus_months(day, 6 * n)
    if unit == "fortnight":
        return day + timedelta(days=14 * n)
    return days.plus_months(day, n * (12 if unit.startswith("år") else 1))


@_rule(
    r"(?:(?:i |under |in |by |till |senast |before )?(?:slutet (?:av|på) |end of |the end of )?(?:denna v|denna vecka|den här veckan|innevarande v|this week|the week|i veckan|veckans slut|slutet av veckan|slutet på veckan))"
)
def _this_week(m: Match[str], known: Known) -> DateHit | None:
    friday = days.in_week(known.today, 0, days.FRIDAY)
    return _hit(m, friday if friday >= known.today else friday + timedelta(weeks=1), "this week's Friday", kind="week")


@_rule(
    r"(?:(?:i |under |in )?(?P<part>slutet (?:av|på) |end of |början (?:av|på) |(?:the )?beginning of |mitten (?:av|på) )?(?:nästa v|nästkommande v|next week|kommande v))"
)
def _next_week(m: Match[str], known: Known) -> DateHit | None:
    part = m["part"] or ""
    weekday = (
        0 if part.startswith(("början", "beginning", "the beg")) else 2 if part.startswith("mitten") else days.FRIDAY
    )
    return _hit(m, days.in_week(known.today, 1, weekday), "in the next ISO week", kind="week")


@_rule(r"(?:(?:före|innan|till|inför|över) helgen|(?:before|by) the weekend)")
def _weekend(m: Match[str], known: Known) -> DateHit | None:
    return _hit(m, days.next_weekday(known.today - timedelta(days=1), days.FRIDAY), "Friday before the weekend")


@_rule(r"(?:efter helgen|after the weekend)")
def _after_weekend(m: Match[str], known: Known) -> DateHit | None:
    return _hit(m, days.next_weekday(known.today, 0), "Monday after the weekend")


@_rule(
    rf"(?:sista (?:dagen i |dag i |i )?|(?:i )?slutet (?:av|på) |(?:the )?end of |ultimo |last of |last day of |utgången av )(?P<m>{lex.MONTH})(?: (?P<y>20\d\d))?",
    "m",
)
def _month_end(m: Match[str], known: Known) -> DateHit | None:
    year, month = days.coming_month(known.today, lex.MONTHS[m["m"]])
    return _hit(m, days.month_end(int(m["y"]) if m["y"] else year, month), "last day of the month")


@_rule(
    r"(?:vid |till |före |by |at )?(?:månadsskiftet|månadens slut|månadens utgång|sista (?:dagen )?i månaden|slutet (?:av|på) (?:den här |denna )?månad(?:en)?|(?:the )?end of (?:the |this )?month|sista den här månaden|den sista)"
)
def _this_month_end(m: Match[str], known: Known) -> DateHit | None:
    return _hit(m, days.month_end(known.today.year, known.today.month), "last day of this month")


@_rule(r"(?:i )?(?:slutet (?:av|på) |end of )?(?:nästa månad|next month)")
def _next_month(m: Match[str], known: Known) -> DateHit | None:
    then = days.plus_months(known.today.replace(day=1), 1)
    return _hit(
        m, days.month_end(then.year, then.month), "last day of next month", kind="month", month=(then.year, then.month)
    )


@_rule(rf"(?P<prep>före|innan|till|lagom till|senast|vid|inför|by|before|until) (?:själva )?(?P<f>{lex.FEAST})")
def _feast(m: Match[str], known: Known) -> DateHit | None:
    leave = days.coming_feast(known.today, lex.FEASTS[m["f"]])
    day_before = m["prep"] in ("före", "innan", "before", "lagom till", "till", "inför", "by")
    if lex.FEASTS[m["f"]] in ("nyår", "lucia", "valborg") and m["prep"] not in ("före", "innan", "before"):
        day_before = False
    if lex.FEASTS[m["f"]] == "nyår":
        day_before = False
    return _hit(m, leave - timedelta(days=1) if day_before else leave, "the day before the leave begins")


@_rule(
    rf"(?:(?:på|till|inför|i|at|for|ang|angående|vid|under|senast|on) )?(?:(?:vårt|det|the|our) )?(?:nästa|nästkommande|kommande|next|coming|följande|upcoming) {lex.MEETING}|(?:till |inför )?(?:nästa gång|next time|härnäst)|(?:mötet|träffen) (?:härnäst|närmast)|(?:det )?(?:närmaste|närmsta) mötet"
)
def _next_meeting(m: Match[str], known: Known) -> DateHit | None:
    return _hit(m, known.next_meeting, "the next meeting", kind="meeting")


@_rule(
    rf"(?:från |på |under |vid |i |av |at |from )?(?:(?:dagens|det här|detta|this|today ' s|todays|dagens|today's) {lex.MEETING}|(?:mötet|meeting|möte) i dag|mötet nu|idag på mötet|dagens(?= (?:minnes)?(?:anteckningar|protokoll|noteringar|minnesanteckningar)))"
)
def _todays_meeting(m: Match[str], known: Known) -> DateHit | None:
    found = known.current_meeting or known.today
    return _hit(m, found, "today's meeting", kind="meeting", past=found)


@_rule(
    rf"(?:från |på |under |vid |i |av |at |from |the )?(?:förra|senaste|föregående|last|previous|förra veckans) {lex.MEETING}|förra gången|från sist"
)
def _last_meeting(m: Match[str], known: Known) -> DateHit | None:
    return _hit(m, None, "the last meeting", kind="past", past=known.last_meeting())


@_rule(
    rf"(?:från |på |under |vid |från )?(?:gårdagens|yesterday ' s|yesterday's) (?:{lex.MEETING}|(?:minnes)?anteckningar|protokoll|minutes)"
)
def _yesterdays(m: Match[str], known: Known) -> DateHit | None:
    return _hit(m, None, "yesterday's meeting", kind="past", past=known.today - timedelta(days=1))


@_rule(
    rf"(?:(?:på|till|inför|i|vid|at|for|the) )?(?P<m>{lex.MEETING_MONTH})s?-?(?:möte|mötet|mötena|mötets|träff|träffen|meeting|agenda|agendan|dagordning|dagordningen)",
    "m",
)
def _month_meeting(m: Match[str], known: Known) -> DateHit | None:
    return _meeting_of_month(m, known, m["m"])


@_rule(rf"(?:(?:på|till|inför|vid|at|for) )?(?:(?:the|vårt) )?{lex.MEETING} (?:nu )?(?:i|in) (?P<m>{lex.MONTH})", "m")
def _meeting_in_month(m: Match[str], known: Known) -> DateHit | None:
    return _meeting_of_month(m, known, m["m"])


@_rule(rf"the (?P<m>{lex.MONTH}) {lex.MEETING}", "m")
def _english_month_meeting(m: Match[str], known: Known) -> DateHit | None:
    return _meeting_of_month(m, known, m["m"])


@_rule(
    rf"(?:i|in|till|inför|under|nu i|during|för) (?P<m>{lex.MEETING_MONTH}|october|june|may|march|january|february|july|august)",
    "m",
)
def _in_month(m: Match[str], known: Known) -> DateHit | None:
    hit = _meeting_of_month(m, known, m["m"])
    return replace(hit, kind="month") if hit else None


def _meeting_of_month(m: Match[str], known: Known, name: str) -> DateHit | None:
    year, month = days.coming_month(known.today, lex.MONTHS[name])
    found = known.meeting_in(year, month)
    gone = [d for d in known.all_meetings() if d.month == month and d < known.today]
    return _hit(
        m, found, "the meeting of the month", kind="meeting", month=(year, month), past=gone[-1] if gone else None
    )


@_rule(r"(?:den )?(?P<d>\d{1,2})(?::?e)? (?:samma|denna|i denna|i samma) månad", "0")
def _same_month(m: Match[str], known: Known) -> DateHit | None:
    return _hit(m, days.coming_day(known.today, int(m["d"])), "same month", kind="same-month")


@_rule(
    rf"månadsskiftet (?P<m>{lex.MONTH})(?: ?[/–-] ?| och | )(?P<n>{lex.MONTH})|månadsskiftet (?P<p>{lex.MONTH})[/–-](?P<q>{lex.MONTH})",
    "m",
)
def _turn_of_months(m: Match[str], known: Known) -> DateHit | None:
    year, month = days.coming_month(known.today, lex.MONTHS[m["m"] or m["p"]])
    return _hit(m, days.month_end(year, month), "last day of the month")


@_rule(
    r"(?:i |in )?(?:v|veckan|week|the week|en v|one week|a week|en vecka) (?:innan|före|before)|(?:the )?week before(?: that)?"
)
def _week_before(m: Match[str], known: Known) -> DateHit | None:
    del known
    return _hit(m, None, "the week before", kind="week-before")
