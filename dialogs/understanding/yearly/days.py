"""The last day that words give, and the words without it."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from datetime import date

from dialogs.understanding.dates.reading import DateHit
from dialogs.understanding.intent import Context
from dialogs.understanding.parse import parse

_BEFORE = re.compile(
    r"[\s,;.(–-]*\b(?:(?:vi |jag )?(?:vill ha |behöver |önskar )?(?:ha )?(?:svar|svaret|svaren|svara|svaras|svarar|answer|answers|reply|replies)\b[\s:]*)?"
    r"(?:(?:ska|skall|bör|måste|vara|finnas|inne|behövs|önskas|is|are|due|in)\s+)*"
    r"(?:(?:senast|till och med|t\.?o\.?m\.?|fram till|till|före|innan|den|by|until|before|no later than|on)\s+)*$",
    re.IGNORECASE,
)
"""What leads to a day."""
_LEADS = re.compile(
    r"\b(?:senast|till och med|t\.?o\.?m|fram till|till|före|innan|by|until|before|no later than)\b", re.IGNORECASE
)


def last_day(text: str, context: Context) -> tuple[date | None, str]:
    """The last day said in so many words ("svar senast 21/9"), and the rest; the day is None where none is."""
    parsed = parse(text, context)
    for unit in reversed(parsed.units):
        if not isinstance(unit.hit, DateHit) or unit.hit.day is None:
            continue
        start, end = parsed.tokens[unit.first].start, parsed.tokens[unit.last - 1].end
        lead = _BEFORE.search(parsed.text[:start])
        if lead is None or not _LEADS.search(lead[0] + parsed.text[start:end]):
            continue
        rest = f"{parsed.text[: lead.start()]} {parsed.text[end:].lstrip(' .,;)')}"
        return unit.hit.day, " ".join(rest.split())
    return None, text
