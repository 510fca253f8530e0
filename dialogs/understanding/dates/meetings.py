"""Days of meetings: "nästa möte", "dagens möte", "junimötet", "förra mötet"."""

# ruff: noqa: E501 -- a pattern is read in one piece

from dataclasses import replace
from datetime import timedelta
from re import Match

from dialogs.understanding.dates import days
from dialogs.understanding.dates.hits import DateHit, Known, Rules, means
from dialogs.understanding.lexicon import dates as lex

rules = Rules()


@rules.says(
    rf"(?:(?:på|till|inför|i|at|for|ang|angående|vid|under|senast|on) )?(?:(?:vårt|det|the|our) )?(?:nästa|nästkommande|kommande|next|coming|följande|upcoming) {lex.MEETING}|(?:till |inför )?(?:nästa gång|next time|härnäst)|(?:mötet|träffen) (?:härnäst|närmast)|(?:det )?(?:närmaste|närmsta) mötet"
)
def _next_meeting(m: Match[str], known: Known) -> DateHit | None:
    return means(m, known.next_meeting, "the next meeting", kind="meeting")


@rules.says(
    rf"(?:från |på |under |vid |i |av |at |from )?(?:(?:dagens|det här|detta|this|today ' s|todays|dagens|today's) {lex.MEETING}|(?:mötet|meeting|möte) i dag|mötet nu|idag på mötet|dagens(?= (?:minnes)?(?:anteckningar|protokoll|noteringar|minnesanteckningar)))"
)
def _todays_meeting(m: Match[str], known: Known) -> DateHit | None:
    found = known.current_meeting or known.today
    return means(m, found, "today's meeting", kind="meeting", past=found)


@rules.says(
    rf"(?:från |på |under |vid |i |av |at |from |the )?(?:förra|senaste|föregående|last|previous|förra veckans) {lex.MEETING}|förra gången|från sist"
)
def _last_meeting(m: Match[str], known: Known) -> DateHit | None:
    return means(m, None, "the last meeting", kind="past", past=known.last_meeting())


@rules.says(
    rf"(?:från |på |under |vid |från )?(?:gårdagens|yesterday ' s|yesterday's) (?:{lex.MEETING}|(?:minnes)?anteckningar|protokoll|minutes)"
)
def _yesterdays(m: Match[str], known: Known) -> DateHit | None:
    return means(m, None, "yesterday's meeting", kind="past", past=known.today - timedelta(days=1))


@rules.says(
    rf"(?:(?:på|till|inför|i|vid|at|for|the) )?(?P<m>{lex.MEETING_MONTH})s?-?(?:möte|mötet|mötena|mötets|träff|träffen|meeting|agenda|agendan|dagordning|dagordningen)",
    "m",
)
def _month_meeting(m: Match[str], known: Known) -> DateHit | None:
    return _meeting_of_month(m, known, m["m"])


@rules.says(
    rf"(?:(?:på|till|inför|vid|at|for) )?(?:(?:the|vårt) )?{lex.MEETING} (?:nu )?(?:i|in) (?P<m>{lex.MONTH})", "m"
)
def _meeting_in_month(m: Match[str], known: Known) -> DateHit | None:
    return _meeting_of_month(m, known, m["m"])


@rules.says(rf"the (?P<m>{lex.MONTH}) {lex.MEETING}", "m")
def _english_month_meeting(m: Match[str], known: Known) -> DateHit | None:
    return _meeting_of_month(m, known, m["m"])


@rules.says(
    rf"(?:i|in|till|inför|under|nu i|during|för) (?P<m>{lex.MEETING_MONTH}|october|june|may|march|january|february|july|august)(?! \d{{1,2}} (?:[,.?!)¶]|$|istället|i stället))",
    "m",
)
def _in_month(m: Match[str], known: Known) -> DateHit | None:
    hit = _meeting_of_month(m, known, m["m"])
    return replace(hit, kind="month") if hit else None


def _meeting_of_month(m: Match[str], known: Known, name: str) -> DateHit | None:
    year, month = days.coming_month(known.today, lex.MONTHS[name])
    found = known.meeting_in(year, month)
    gone = [d for d in known.all_meetings() if d.month == month and d < known.today]
    return means(
        m, found, "the meeting of the month", kind="meeting", month=(year, month), past=gone[-1] if gone else None
    )
