"""The chair over the years: its history, turns of the past entered and taken out, and elections."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from collections.abc import Mapping
from datetime import timedelta

from dialogs.understanding.intent import Context, Intent
from dialogs.understanding.parse import Parsed
from dialogs.understanding.yearly.periods import period

SURE = 0.95
INTENTS = frozenset({"chair_history", "enter_chair_turns", "remove_chair_turn", "elect_chair"})
_PLEASE = r"(?:(?:hej|snälla|kan du|kan ni|jag vill|vi vill|please|can you|i want to)[,!]?\s+)*"
_END = r"[\s.!?]*$"
_OFFICE = r"(?:ordförandeskap(?:et)?|ordförandeposten|ordförandeklubban|klubban|ordförande|ordf\.?|the chair|chair)"
_HISTORY_WORD = r"(?:ordförandehistorik(?:en)?|historik(?:en)?\s+(?:över|för|om|av)\s+ordförande(?:skapet|skapen|na)?|ordförandenas\s+historik|chair(?:ing)?\s+history|history\s+of\s+the\s+chair)"
_HISTORY = re.compile(
    rf"^\W*{_PLEASE}(?:(?:visa|se|öppna|show)\s+)?(?:the\s+|hela\s+)?{_HISTORY_WORD}{_END}"
    rf"|^\W*(?:vilka|vem|who)\s+(?:som\s+)?(?:har|has)\s+(?:haft|had)\s+{_OFFICE}\s+(?:genom åren|tidigare|hittills|förut|over the years|before){_END}",
    re.IGNORECASE,
)
_FORM = re.compile(
    rf"^\W*{_PLEASE}(?:(?:fyll i|fyll på|för in|lägg in|ändra|skriv in|lägg till i|komplettera|fill in|enter)\s+)(?:i\s+)?(?:the\s+)?{_HISTORY_WORD}{_END}"
    rf"|^\W*{_PLEASE}(?:lägg in|för in|skriv in|enter)\s+(?:tidigare|earlier|past)\s+(?:ordförande(?:skap)?n?|chairs){_END}",
    re.IGNORECASE,
)
_HEAD = re.compile(
    rf"^\W*{_PLEASE}(?:(?:för in|lägg in|lägg till i|skriv in|fyll i)\s+(?:i\s+)?)?{_HISTORY_WORD}\s*:?\s*$",
    re.IGNORECASE,
)
_HEADED = re.compile(rf"^\W*{_HISTORY_WORD}\s*:\s*(?P<rest>\S.*)$", re.IGNORECASE | re.DOTALL)
_WHEN = r"(?P<when>(?:(?:från|fr\.?o\.?m\.?|under|åren|året|år|i|perioden|sedan|from|in|during|since|den|våren|hösten|vt|ht)\s+)*\d[^()]*?)"
_HAD = re.compile(
    rf"^\W*(?P<who>\w[^?:()]*?(?:\([^()]*\))?)\s+(?:(?:hade|har haft|höll i|höll|innehade|satt som|var|har|had|held|chaired)\s+)(?:{_OFFICE}\s+)?{_WHEN}\s*(?:[(,]\s*(?P<name>[^()]+?)\s*\)?)?[\s.]*$",
    re.IGNORECASE,
)
_SAYS_OFFICE = re.compile(rf"\b{_OFFICE}(?!\w)|\bchaired\b", re.IGNORECASE)
_BARE = re.compile(
    r"^\W*(?P<who>[^\W\d][^?:()\d]*?)\s*[:;,–—-]?\s+(?P<when>(?:(?:från|under|åren|året|år|våren|hösten|vt|ht)\s+)*\d[^()?,]*?)\s*(?:[(,]\s*(?P<name>[^()\d?]+?)\s*\)?)?[\s.]*$",
    re.IGNORECASE,
)
_BARE_TURNED = re.compile(
    r"^\W*(?P<when>(?:(?:våren|hösten|vt|ht)\s+)?\d{4}(?:\s*[/–—-]\s*\d{2,4})?)\s*[:;,–—-]?\s+(?P<who>[^\W\d][^?:()\d]*?)\s*(?:\(\s*(?P<name>[^()\d?]+?)\s*\))?[\s.]*$",
    re.IGNORECASE,
)
_REMOVE = re.compile(
    rf"^\W*{_PLEASE}(?:ta bort|stryk|radera|remove|delete)\s+(?P<who>\S.*?)\s+(?P<when>\d.*?)\s+(?:ur|från|i|from|in)\s+(?:the\s+)?(?:{_HISTORY_WORD}|historiken|historik|history){_END}"
    rf"|^\W*{_PLEASE}(?:ta bort|stryk|radera|remove|delete)\s+(?P<who2>\S.*?)(?:s|:s|')?\s+ordförandeskap(?:et)?\s+(?:(?:år|åren|under|i)\s+)?(?P<when2>\d.*?){_END}",
    re.IGNORECASE,
)
_CHAIRS = r"(?:(?:nya|ny|våra|vår|our|the|new)\s+)*(?:ordföranden?a?|ordf\.?|ordföranden|chairs?|co-chairs)\b"
_NOT_MEETING = re.compile(
    r"\b(?:för|på|vid|at|of)\s+(?:dagens\s+|detta\s+|the\s+|today's\s+)?(?:möte|mötet|träffen|meeting)\b|mötesordförande",
    re.IGNORECASE,
)
_ELECTED = re.compile(
    rf"^\W*(?P<who>\w[^?:]*?)\s+(?:valdes|valts|har valts|är valda?|blev valda?|blev utsedd|blev utsedda|utsågs|är utsedda?|har utsetts|(?:was|were|is|are|has been|have been)\s+elected)\s+(?:till|som|as|to be)?\s*{_CHAIRS}(?P<rest>[^?]*)$",
    re.IGNORECASE | re.DOTALL,
)
_WE_ELECTED = re.compile(
    rf"^\W*(?:vi|nätverket|mötet|we|the network|the meeting)\s+(?:har\s+|have\s+|has\s+)?(?:valde|valt|utsåg|utsett|elected)\s+(?P<who>\w[^?:]*?)\s+(?:till|som|as)\s+{_CHAIRS}(?P<rest>[^?]*)$",
    re.IGNORECASE | re.DOTALL,
)
_ELECT = re.compile(
    rf"^\W*{_PLEASE}(?:välj|utse|elect)\s+(?P<who>\w[^?:]*?)\s+(?:till|som|as)\s+{_CHAIRS}(?P<rest>[^?]*)$",
    re.IGNORECASE | re.DOTALL,
)
_ASKS = re.compile(
    r"\b(?:vem|vilka|vilken|vilket|vad|när|hur|om|visa|sök|minns|tror|kanske|who|which|what|when|how|if|show|maybe)\b",
    re.IGNORECASE,
)
"""Words that ask or doubt: then no turn is told."""
_AND = re.compile(r"\s*(?:,|;|&|\+|\boch\b|\bsamt\b|\band\b)\s*", re.IGNORECASE)
_NUMBERS = {"ett": 1, "en": 1, "one": 1, "a": 1, "två": 2, "two": 2, "tre": 3, "three": 3, "fyra": 4, "four": 4}
_FOR_YEARS = re.compile(rf"\b(?:på|i|för|for)\s+(?P<n>\d|{'|'.join(_NUMBERS)})\s+(?:år|years?)\b", re.IGNORECASE)


def said(parsed: Parsed, context: Context) -> Intent | None:
    """What is said of the chair over the years; None when it is of something else, or asks whose turn it is."""
    raw = re.sub(r"^@\S+\s+", "", (parsed.raw or parsed.text).strip())
    text = parsed.text.strip()
    if _HISTORY.match(text):
        return _intent("chair_history", {}, "the history of the chair is asked for")
    if _FORM.match(text):
        return _intent("enter_chair_turns", {}, "the form of the history")
    return _removed(text, context) or _elected(text, context) or _entered(raw, context)


def _removed(text: str, context: Context) -> Intent | None:
    found = _REMOVE.match(text)
    if found is None:
        return None
    when = period(found["when"] or found["when2"] or "", context)
    if when is None or when[0] is None:
        return None
    home = (found["who"] or found["who2"]).strip()
    return _intent("remove_chair_turn", {"home": home, **_days(when)}, "a turn is taken out of the history")


def _elected(text: str, context: Context) -> Intent | None:
    found = _ELECTED.match(text) or _WE_ELECTED.match(text) or _ELECT.match(text)
    if found is None or _NOT_MEETING.search(text):
        return None
    rest = found["rest"]
    when = period(rest, context)
    length = _FOR_YEARS.search(rest)
    if found.re is _ELECT and when is None and length is None:
        return None  # the form of the member asks from when
    slots: dict[str, object] = {"who": _parts(re.sub(r"\([^)]*\)", "", found["who"]))}
    if not slots["who"]:
        return None
    slots |= _days(when) if when else {}
    if length and not (when and when[1]):
        slots["years"] = int(_NUMBERS.get(length["n"].lower(), 0) or length["n"])
    if when and re.search(r"\d{4}", rest) is None and when[0] and when[0] < context.now.date() - timedelta(days=366):
        return None
    return _intent("elect_chair", slots, "chairs are elected")


def _entered(raw: str, context: Context) -> Intent | None:
    lines = [line.strip(" \t•*") for line in raw.splitlines() if line.strip(" \t•*-")]
    if not lines or "?" in raw:
        return None
    headed = _HEADED.match(lines[0])
    if headed:
        lines[0] = headed["rest"]
    elif _HEAD.match(lines[0]) and len(lines) > 1:
        lines, headed = lines[1:], _HEAD.match(lines[0])
    sure = headed is not None or any(_HAD.match(line) and _SAYS_OFFICE.search(line) for line in lines)
    turns, unread = [], []
    for line in lines:
        turn = _turn(line, context, bare=sure or len(lines) > 1)
        if turn is None:
            turn = _turn(line, context, bare=True)
        (unread.append(line) if turn is None else turns.append(turn))
    if not turns and not headed:
        return None
    if not sure and (unread or not all(_known(turn, context) for turn in turns)):
        return None
    if not headed and len(unread) > len(turns):
        return None
    return _intent("enter_chair_turns", {"turns": turns, "unread": unread}, "turns of the past")


def _turn(line: str, context: Context, *, bare: bool) -> dict[str, object] | None:
    found = _HAD.match(line) if _SAYS_OFFICE.search(line) else None
    if found is None and bare:
        found = _BARE.match(line) or _BARE_TURNED.match(line)
    if found is None:
        return None
    when = period(found["when"], context)
    homes = _parts(found["who"])
    if when is None or when[0] is None or not homes or _ASKS.search(found["who"]):
        return None
    return {"homes": homes, "names": _parts(found["name"] or ""), **_days(when)}


def _known(turn: Mapping[str, object], context: Context) -> bool:
    """Whether all that a line without a verb names are organisations of the network."""
    roster = context.roster
    known = {name.casefold() for name in (*roster.organisations, *roster.organisation_aliases)}
    known |= {p.organisation.casefold() for p in roster.people if p.organisation}
    homes = turn["homes"]
    return isinstance(homes, list) and all(_plain(str(home)) in known for home in homes)


def _plain(home: str) -> str:
    return re.sub(r"s? kommun$", "", home.casefold())


def _parts(said_: str) -> list[str]:
    return [" ".join(part.split()) for part in _AND.split(said_) if part.strip()]


def _days(when: tuple[object, object]) -> dict[str, object]:
    return {name: str(day) for name, day in zip(("first", "last"), when, strict=True) if day}


def _intent(name: str, slots: Mapping[str, object], why: str) -> Intent:
    return Intent(name, dict(slots), SURE, why=(why,))
