"""Which items of a list are asked for: all, open or overdue ones, and those due by a day."""

from datetime import date, timedelta

from dialogs.understanding.dates import days
from dialogs.understanding.dates.reading import DateHit
from dialogs.understanding.later import later
from dialogs.understanding.parse import Parsed

_DONE = (
    "avklarat|avklarad|avklarade|avslutat|avslutad|avslutade|stängt|stängda|utfört|utförda|klart|klara|färdigt|färdiga"
    "|gjort|gjorda|done|closed|completed|finished"
)
_ALSO_DONE = later(
    r" (?:(?:även|också|inklusive|inkl|samt|including|also)(?: [^ ]+){0,3}|både(?: [^ ]+){0,1}|both)"
    rf" (?:{_DONE})(?= )"
)
_SHOULD_BE_DONE = later(
    rf" (?:(?:skulle|borde|should)(?: redan| ju| ha| have)* (?:varit|been)(?: [^ ]+){{0,2}} (?:{_DONE})"
    r"|(?:missat|missade|missar|missed)(?: [^ ]+){0,2} (?:deadline|deadlines|datum|tid|slutdatum|tidsfrist)"
    r"|ligger (?:back|efter)|gamla synder)(?= )"
)
_THIS_MONTH = later(r" (?:den här månaden|denna månad|i månaden|this month)(?= )")
_BEFORE_MONTH = later(r" (?:innan|före|before) $")


def scope(parsed: Parsed) -> str | None:
    """As in "också det som är avklarat": what the words say besides the plain ones."""
    if _SHOULD_BE_DONE.search(parsed.shape.string):
        return "overdue"
    return "all" if _ALSO_DONE.search(parsed.shape.string) else None


def due_by(parsed: Parsed, today: date) -> tuple[date, str] | None:
    """The last day said, of a month its last one, and why."""
    said = [(n, u.hit) for n, u in enumerate(parsed.units) if isinstance(u.hit, DateHit) and u.shape != "PAST"]
    if _THIS_MONTH.search(parsed.shape.string):
        return days.month_end(today.year, today.month), "this month"
    for n, hit in reversed(said):
        if hit.month and not hit.rule.startswith("last day"):
            first = date(*hit.month, 1)
            if _BEFORE_MONTH.search(parsed.shape.string[: parsed.shape.starts[n]]):
                return first - timedelta(days=1), "before the month"
            return days.month_end(*hit.month), "the month's last day"
        if hit.day:
            return hit.day, hit.rule
    return None
