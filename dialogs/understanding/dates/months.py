"""Ends of months and feasts: "sista november", "månadsskiftet", "före jul"."""

# ruff: noqa: E501 -- a pattern is read in one piece

from datetime import timedelta
from re import Match

from dialogs.understanding.dates import days
from dialogs.understanding.dates.hits import DateHit, Known, Rules, means
from dialogs.understanding.lexicon import dates as lex

rules = Rules()


@rules.says(
    rf"(?:sista (?:dagen i |dag i |i )?|(?:i )?slutet (?:av|på) |(?:the )?end of |ultimo |last of |last day of |utgången av )(?P<m>{lex.MONTH})(?: (?P<y>20\d\d))?",
    "m",
)
def _month_end(m: Match[str], known: Known) -> DateHit | None:
    year, month = days.coming_month(known.today, lex.MONTHS[m["m"]])
    return means(m, days.month_end(int(m["y"]) if m["y"] else year, month), "last day of the month")


@rules.says(
    r"(?:vid |till |före |by |at )?(?:månadsskiftet|månadens slut|månadens utgång|sista (?:dagen )?i månaden|slutet (?:av|på) (?:den här |denna )?månad(?:en)?|(?:the )?end of (?:the |this )?month|sista den här månaden|den sista)"
)
def _this_month_end(m: Match[str], known: Known) -> DateHit | None:
    return means(m, days.month_end(known.today.year, known.today.month), "last day of this month")


@rules.says(r"(?:i )?(?:slutet (?:av|på) |end of )?(?:nästa månad|next month)")
def _next_month(m: Match[str], known: Known) -> DateHit | None:
    then = days.plus_months(known.today.replace(day=1), 1)
    return means(
        m, days.month_end(then.year, then.month), "last day of next month", kind="month", month=(then.year, then.month)
    )


@rules.says(rf"(?P<prep>före|innan|till|lagom till|senast|vid|inför|by|before|until) (?:själva )?(?P<f>{lex.FEAST})")
def _feast(m: Match[str], known: Known) -> DateHit | None:
    leave = days.coming_feast(known.today, lex.FEASTS[m["f"]])
    day_before = m["prep"] in ("före", "innan", "before", "lagom till", "till", "inför", "by")
    if lex.FEASTS[m["f"]] in ("nyår", "lucia", "valborg") and m["prep"] not in ("före", "innan", "before"):
        day_before = False
    if lex.FEASTS[m["f"]] == "nyår":
        day_before = False
    return means(m, leave - timedelta(days=1) if day_before else leave, "the day before the leave begins")


@rules.says(
    rf"månadsskiftet (?P<m>{lex.MONTH})(?: ?[/–-] ?| och | )(?P<n>{lex.MONTH})|månadsskiftet (?P<p>{lex.MONTH})[/–-](?P<q>{lex.MONTH})",
    "m",
)
def _turn_of_months(m: Match[str], known: Known) -> DateHit | None:
    year, month = days.coming_month(known.today, lex.MONTHS[m["m"] or m["p"]])
    return means(m, days.month_end(year, month), "last day of the month")
