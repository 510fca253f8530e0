"""Days counted from today: "i övermorgon", "om två veckor", and days that were."""

# ruff: noqa: E501 -- a pattern is read in one piece

from datetime import timedelta
from re import Match

from dialogs.understanding.dates import days
from dialogs.understanding.dates.hits import DateHit, Known, Rules, means
from dialogs.understanding.lexicon import dates as lex

rules = Rules()


@rules.says(
    r"(?P<w>i övermorgon|övermorgon|day after tomorrow|i morgon|tomorrow|i dag|today|i kväll|tonight|till dags)(?: (?:fm|em|förmiddag|eftermiddag|morning|afternoon|kväll|lunch|bitti))?"
)
def _relative(m: Match[str], known: Known) -> DateHit | None:
    shift = {"i övermorgon": 2, "övermorgon": 2, "day after tomorrow": 2, "i morgon": 1, "tomorrow": 1}.get(m["w"], 0)
    found = known.today + timedelta(days=shift)
    return means(m, found, f"today + {shift}", past=found if shift == 0 else None)


@rules.says(
    r"(?:i går|yesterday|i förrgår|häromdagen|förra veckan|last week|i somras|i våras|i vintras|i höstas|förra gången|sedan sist|från sist|sist vi sågs|i fjol|förra året)"
)
def _past(m: Match[str], known: Known) -> DateHit | None:
    back = {"i går": 1, "yesterday": 1, "i förrgår": 2}.get(m.group().strip())
    return means(m, None, "a day that was", kind="past", past=known.today - timedelta(days=back) if back else None)


_UNIT = r"(?P<u>dagar|dag|dygn|arbetsdagar|arbetsdag|veckor|vecka|v|veckorna|månader|månad|days|day|working days|weeks|week|months|month|års|år|halvår|halvår|fortnight)"


@rules.says(
    rf"(?:om|inom|in|within|senast om|i) (?:typ |ca |cirka |about |max |drygt |senast )?(?P<n>{lex.NUMBER}) (?:till |more )?{_UNIT}(?: tid)?(?: från (?:nu|i dag))?"
)
def _in_weeks(m: Match[str], known: Known) -> DateHit | None:
    if m.group().startswith(" i "):
        return None
    found = days.shifted(known.today, lex.number(m["n"]) or 0, m["u"])
    return means(m, found, f"today + {m['n']} {m['u']}", kind="period") if found else None
