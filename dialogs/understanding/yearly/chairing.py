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
_PUT = re.compile(
    rf"^\W*{_PLEASE}(?:lägg till|lägg in|för in|skriv in|add|enter)\s+(?P<rest>\S.*\d.*?)\s+(?:i|in i|till|to|in|into)\s+(?:the\s+)?{_HISTORY_WORD}{_END}",
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
    rf"^\W*(?P<who>\w[^?:]*?)\s+(?:valdes|valts|har valts|väljs|omvaldes|omvalts|har omvalts|omväljs|är valda?|är omvalda?|blev valda?|blev utsedd|blev utsedda|utsågs|är utsedda?|har utsetts|(?:was|were|is|are|has been|have been)\s+elected)\s+(?:till|som|as|to be)?\s*{_CHAIRS}(?P<rest>[^?]*)$",
    re.IGNORECASE | re.DOTALL,
)
_WE_ELECTED = re.compile(
    rf"^\W*(?:vi|nätverket|mötet|we|the network|the meeting)\s+(?:har\s+|have\s+|has\s+)?(?:valde|valt|utsåg|utsett|elected)\s+(?P<who>\w[^?:]*?)\s+(?:till|som|as)\s+{_CHAIRS}(?P<rest>[^?]*)$",
    re.IGNORECASE | re.DOTALL,
)
_ELECTED_TURNED = re.compile(
    rf"^\W*(?:till|som|as)\s+{_CHAIRS}(?P<rest>[^?]*?)\s+(?:valdes|valde (?:vi|nätverket|mötet)|utsågs|omvaldes|we elected)\s+(?P<who>\w[^?:]*?){_END}"
    rf"|^\W*(?:nya?|our new|new)\s+(?:ordföranden?a?|ordf\.?|chairs?)\s+(?P<rest2>(?:för|från|fr\.?o\.?m\.?|under|for|from|as of)\s+[^?]*?)\s+(?:är|blir|is|are)\s+(?P<who2>\w[^?:]*?){_END}",
    re.IGNORECASE,
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
_SEVERAL = re.compile(r"(?<=[\d)])\s*(?:[,;]|\boch\b|\bsamt\b|\band\b)\s+(?=[^\W\d])", re.IGNORECASE)
"""Between one turn and the next in a line."""
_ONLY_WHEN = re.compile(
    r"(?:\d+(?::e|:a|st|nd|rd|th)?|[/.–—-]|\s|\b(?:från|fr\.?o\.?m|till|och med|t\.?o\.?m|med|den|under|året|åren|år|i|perioden|våren|hösten|vt|ht|from|to|until|in|during|the|of|spring|autumn)\b"
    r"|\b(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\w*)+",
    re.IGNORECASE,
)
"""Nothing but days and years."""
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
    found = _ELECTED.match(text) or _WE_ELECTED.match(text) or _ELECT.match(text) or _ELECTED_TURNED.match(text)
    if found is None or _NOT_MEETING.search(text):
        return None
    said_ = found.groupdict()
    rest, who = said_["rest"] or said_.get("rest2") or "", said_["who"] or said_.get("who2") or ""
    when = period(rest, context)
    length = _FOR_YEARS.search(rest)
    if found.re is _ELECT and when is None and length is None:
        return None  # the form of the member asks from when
    people = [name for name in _parts(re.sub(r"\([^)]*\)", "", who)) if _plain(name) not in _names(context)]
    if not people or _ASKS.search(who):
        return None
    slots: dict[str, object] = {"who": people}
    slots |= _days(when) if when else {}
    if length and not (when and when[1]):
        slots["years"] = int(_NUMBERS.get(length["n"].lower(), 0) or length["n"])
    if when and re.search(r"\d{4}", rest) is None and when[0] and when[0] < context.now.date() - timedelta(days=366):
        return None
    return _intent("elect_chair", slots, "chairs are elected")


def _entered(raw: str, context: Context) -> Intent | None:
    lines = [line.strip(" •*").replace("\t", ", ") for line in raw.splitlines() if line.strip(" \t•*-")]
    if not lines or "?" in raw:
        return None
    headed = True
    if found := _HEADED.match(lines[0]) or _PUT.match(lines[0]):
        lines[0] = found["rest"]
    elif _HEAD.match(lines[0]) and len(lines) > 1:
        lines = lines[1:]
    else:
        headed = any(_HAD.match(line) and _SAYS_OFFICE.search(line) for line in lines)
    turns: list[dict[str, object]] = []
    unread: list[str] = []
    for line in lines:
        read = _turns(line, context)
        turns += read
        unread += [] if read else [line]
    if not headed and (unread or context.pending or not all(_known(turn, context) for turn in turns)):
        return None
    if len(unread) > len(turns) and not (_HEADED.match(raw) or _HEAD.match(raw.splitlines()[0])):
        return None
    return _intent("enter_chair_turns", {"turns": turns, "unread": unread}, "turns of the past")


def _turns(line: str, context: Context) -> list[dict[str, object]]:
    """What a line says, of one turn or several; nothing when a part of it is not read."""
    parts = [_turn(part, context) for part in _SEVERAL.split(line)]
    if all(parts):
        return [turn for part in parts for turn in part]
    return _turn(line, context)


def _turn(line: str, context: Context) -> list[dict[str, object]]:
    """Organisations with a period, or each of several."""
    found = _HAD.match(line) if _SAYS_OFFICE.search(line) else None
    found = found or _BARE.match(line) or _BARE_TURNED.match(line)
    if found is None or _ASKS.search(found["who"]):
        return []
    whens = [part for part in _AND.split(found["when"]) if part.strip()]
    periods = [period(part, context) if _ONLY_WHEN.fullmatch(part.strip()) else None for part in whens]
    known = _names(context)
    homes, names = [_home(part, context) for part in _parts(found["who"])], _parts(found["name"] or "")
    homes += [name for name in names if _plain(name) in known]
    names = [name for name in names if _plain(name) not in known]
    days = [_days(when) for when in periods if when is not None and None not in when]
    if not homes or not all(homes) or len(days) != len(whens):
        return []
    return [{"homes": homes, "names": names, **one} for one in days]


def _home(said_: str, context: Context) -> str:
    """An organisation as it was named; "vi" is the speaker's, "" when that is none."""
    if said_.lower() not in ("vi", "jag", "we", "i"):
        return said_
    return (context.speaker.organisation or "") if context.speaker else ""


def _names(context: Context) -> set[str]:
    """What the organisations of the network are called."""
    roster = context.roster
    known = {name.casefold() for name in (*roster.organisations, *roster.organisation_aliases)}
    return known | {p.organisation.casefold() for p in roster.people if p.organisation}


def _known(turn: Mapping[str, object], context: Context) -> bool:
    """Whether a line without a verb is of the past, and all that it names are organisations of the network."""
    homes, begins = turn["homes"], str(turn["first"])
    if begins > context.now.date().isoformat():
        return False
    return isinstance(homes, list) and all(_plain(str(home)) in _names(context) for home in homes)


def _plain(home: str) -> str:
    return re.sub(r"s? kommun$", "", home.casefold())


def _parts(said_: str) -> list[str]:
    return [" ".join(part.split()) for part in _AND.split(said_) if part.strip()]


def _days(when: tuple[object, object]) -> dict[str, object]:
    return {name: str(day) for name, day in zip(("first", "last"), when, strict=True) if day}


def _intent(name: str, slots: Mapping[str, object], why: str) -> Intent:
    return Intent(name, dict(slots), SURE, why=(why,))
