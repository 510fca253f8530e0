"""Thanks and greetings: nothing to do, but people like to be answered."""

import re

_THANKS = re.compile(
    r"\b(?:tack|tackar|tusen tack|thanks|thank you|thx|toppen|super|perfekt|perfect|great|grymt|kanon|snyggt|"
    r"underbart|utmärkt|schysst|finemang|fint|bra jobbat|vad bra|härligt)\b",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"^\W*(?:hej|hejsan|hallå|tjena|tjenare|hejhej|god morgon|godmorgon|god dag|goddag|hello|hi|good morning|morrn)\b",
    re.IGNORECASE,
)
_SHORT = 60
"""Characters: a longer message holds something besides the courtesy."""


def courtesy(text: str) -> str | None:
    """Whether a message is no more than "thanks" or a "greeting"."""
    if len(text) > _SHORT:
        return None
    if _THANKS.search(text):
        return "thanks"
    return "greeting" if _GREETING.search(text) else None
