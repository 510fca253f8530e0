"""Figures of the year's follow-up ("vilka uppdrag flyttades tre gånger eller mer 2026?"), and the evaluation."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from datetime import date

from dialogs.understanding.intent import Context, Intent
from dialogs.understanding.parse import Parsed
from dialogs.understanding.yearly.days import last_day

SURE = 0.95
INTENTS = frozenset({"followup_behind", "open_evaluation", "show_evaluation"})
LONGEST = 300
"""Characters of a question; what is longer is told, not asked."""
_NAMED = re.compile("utvärdering|evaluation", re.IGNORECASE)
_MATTER = r"(?:uppdrag(?:en)?|ärenden(?:a)?|actions?|matters?)"
_WHICH = re.compile(
    r"^\W*(?:(?:visa|lista|show|list|och|and)\s+)?(?:vilka|vilket|vilken|vad|which|what|who)\b", re.IGNORECASE
)
_YEAR = re.compile(
    r"(?<!\d)20\d\d(?:\s*[/–-]\s*(?:20)?\d\d)?(?!\d)|\b(?:i år|under året|det här året|this year|förra året|i fjol|last year)\b",
    re.IGNORECASE,
)
_DAY = re.compile(r"20\d\d-\d\d-\d\d")
_BEHIND = re.compile(
    r"^\W*(?:vilka|vad|vilket|which|what)\s+(?:\w+\s+)?(?:är|ligger|står|stod|låg|are|is|stands)\s+(?:bakom|behind)\b",
    re.IGNORECASE,
)
_LAST = re.compile(r"\b(?:förra året|i fjol|last year)\b", re.IGNORECASE)
_EVALUATION = r"(?:(?:års)?utvärdering(?:en)?|medlemsutvärdering(?:en)?|evaluation)(?:\s+(?:av|för|of|for))?(?:\s+(?:året|the year|nätverket|the network))?"
_OPEN = re.compile(
    rf"^\W*(?:(?:kan du|please)\s+)?(?:öppna|starta|skicka ut|dra igång|open|start|send out)\s+(?:(?:en|the|an)\s+)?{_EVALUATION}(?:\s+(?:för\s+|of\s+|for\s+)?(?P<y>20\d\d))?(?P<rest>[\s,.]*(?:\b(?:svar|svara|senast|till och med|till|answers?|by|until|before)\b.*)?)$",
    re.IGNORECASE,
)
_SHOW = re.compile(
    rf"^\W*(?:(?:visa|se|svara på|hur gick|hur blev|hur går det med|resultat(?:et)? av|svaren på|show|see|answer|how did|result of|results of)\s+)*(?:the\s+)?{_EVALUATION}(?:\s+(?:för\s+|of\s+|for\s+)?(?P<y>20\d\d))?(?:\s+go)?[\s.!?]*$",
    re.IGNORECASE,
)
_FIGURES: tuple[tuple[str, str], ...] = (
    (
        "moved-often",
        rf"(?:{_MATTER}\b.*)?\b(?:flytta\w*|skjut\w*|sköts|uppskjut\w*|moved|postponed)\b.*\b(?:tre gånger|3 gånger|ofta|många gånger|three times|3 times|often)|\bflyttats ofta\b",
    ),
    (
        "never-reported",
        r"\b(?:aldrig|inte|ej|never|not)\b.*\b(?:åter)?(?:rapporter\w*|reported)\b|\b(?:åter)?(?:rapporter\w*|reported)\b.*\b(?:aldrig|inte|ej|never|not)\b",
    ),
    (
        "matters-reported",
        rf"{_MATTER}\b.*\b(?:åter)?(?:rapporter\w*|reported)\b|\b(?:rapporterade|reported)\s+{_MATTER}",
    ),
    ("matters-closed", rf"{_MATTER}\b.*\b(?:avslut\w*|stäng\w*|closed)\b|\b(?:avslutade|closed)\s+{_MATTER}"),
    ("matters-dropped", rf"{_MATTER}\b.*\b(?:struk\w*|ströks|dropped)\b|\b(?:strukna|dropped)\s+{_MATTER}"),
    (
        "meetings-cancelled",
        r"\b(?:möte\w*|meetings?)\b.*\b(?:ställdes in|inställ\w*|ställts in|cancelled)\b|\b(?:inställda möten|cancelled meetings)\b",
    ),
    ("meetings-held", r"\b(?:möten|meetings)\b.*\b(?:hölls|hållits|höll vi|held|ägde rum)\b"),
    ("points-taken-up", r"\b(?:punkter|frågor|points)\b.*\b(?:togs upp|tagits upp|behandlades|taken up)\b"),
    ("from-bodies", rf"{_MATTER}\b.*\b(?:kom|kommit|came)\s+(?:utifrån|från andra|from other)"),
    ("to-bodies", rf"{_MATTER}\b.*\b(?:gick|gått|skickades|went)\s+(?:vidare|till andra|to other|on)"),
    ("questions-home", r"\b(?:hemfrågor|frågor\b.*\btogs hem|questions taken home|home questions)\b"),
    ("subgroups-silent", r"\b(?:undernätverk\w*|sub-?networks?)\b.*\b(?:inte|ej|tysta|not|silent)\b"),
    ("subgroups-heard", r"\b(?:undernätverk\w*|sub-?networks?)\b.*\b(?:hört|hörts|hördes|återkoppla\w*|heard)\b"),
    ("goals-without", r"\b(?:mål|goals)\b.*\b(?:utan|saknar|saknade|ingen|inga|inget|without|no|nothing)\b"),
    (
        "goals-served",
        r"\b(?:mål|goals)\b.*\b(?:har|hade|fick|med|with|have|had)\b.*\b(?:ärende\w*|uppdrag|något|something|actions?)\b",
    ),
    (
        "matters-recorded",
        rf"\b(?:nya|new)\s+{_MATTER}\b|{_MATTER}\b.*\b(?:lades in|lagts in|tillkom|tillkommit|recorded)\b",
    ),
)
_PATTERNS = tuple((figure, re.compile(pattern, re.IGNORECASE)) for figure, pattern in _FIGURES)


def said(parsed: Parsed, context: Context) -> Intent | None:
    """The figure that is asked about; None where no year and no "bakom" says that it is one of the year's."""
    text = re.sub(r"^@\S+\s+", "", parsed.text.strip())
    if len(text) > LONGEST:
        return None
    if _NAMED.search(text) and (evaluation := _evaluation(text, context)):
        return evaluation
    year = _YEAR.search(text)
    if not _WHICH.match(text) or _DAY.search(text) or not (year or _BEHIND.match(text)):
        return None
    for figure, pattern in _PATTERNS:
        if pattern.search(text):
            slots: dict[str, object] = {"figure": figure}
            if _LAST.search(text):
                slots["year"] = _today(context).year - 1
            return Intent("followup_behind", slots, SURE, why=("what stands behind a figure of the year",))
    return None


def _evaluation(text: str, context: Context) -> Intent | None:
    day, words = last_day(text, context)
    if found := _OPEN.match(words) or _OPEN.match(text):
        slots: dict[str, object] = _named(found) | ({"date": str(day)} if day else {})
        return Intent("open_evaluation", slots, SURE, why=("the evaluation is opened",))
    if found := _SHOW.match(text):
        return Intent("show_evaluation", _named(found), SURE, why=("the evaluation is asked for",))
    return None


def _named(found: re.Match[str]) -> dict[str, object]:
    return {"year": int(found["y"])} if found["y"] else {}


def _today(context: Context) -> date:
    return context.now.date()
