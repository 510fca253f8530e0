"""Thanks and greetings: nothing to do, but people like to be answered."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re

from dialogs.understanding.later import later

_THANKS = later(
    r"\b(?:tack|tackar|tusen tack|thanks|thank you|thx|toppen|super|perfekt|perfect|great|grymt|kanon|snyggt|"
    r"underbart|utmärkt|schysst|finemang|fint|bra jobbat|vad bra|härligt)\b",
    re.IGNORECASE,
)
_GREETING = later(
    r"^\W*(?:hej|hejsan|hallå|tjena|tjenare|hejhej|god morgon|godmorgon|god dag|goddag|hello|hi|good morning|morrn)\b",
    re.IGNORECASE,
)
_NOTED = later(
    r"^\W*(?:(?:ok|okej|okay|oki|japp|jepp|jo|ja|yes|yep|mm|mhm|bra|bra det|då så|stämmer|precis|exakt|självklart|absolut|fixat|klart|"
    r"håller med(?: \w+)?|(?:hon|han|de) har sagt ja|nej det var inget|sure|right|fine|agreed|noted|uppfattat|noterat|visst|fint|alright)\W*)*$",
    re.IGNORECASE,
)
"""Also a thumb and other signs without a word."""
_SHORT = 60
"""Characters: a longer message holds something besides the courtesy."""


def courtesy(text: str) -> str | None:
    """Whether a message is no more than "thanks", a "greeting", or a word or sign that something is "noted"."""
    if len(text) > _SHORT:
        return None
    if _THANKS.search(text):
        return "thanks"
    if _GREETING.search(text):
        return "greeting"
    return "noted" if _NOTED.search(text) and "?" not in text else None
