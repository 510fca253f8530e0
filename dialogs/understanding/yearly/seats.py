"""Seats and organisations: who appointed, who sits for somebody long away, what is missing, who leaves or merges."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from dialogs.understanding.dates.reading import DateHit
from dialogs.understanding.intent import Context, Intent
from dialogs.understanding.names import NameHit
from dialogs.understanding.parse import Parsed, parse

SURE = 0.95
INTENTS = frozenset(
    {
        "appoint_holder",
        "set_deputy",
        "list_seats",
        "remove_seat",
        "ask_missing",
        "organisation_leaves",
        "organisations_merge",
        "ask_who_comes",
    }
)
_END = r"[\s.!?]*$"
_HOMES = r"(?:kommuner(?:na)?|organisationer(?:na)?|län(?:en)?|municipalities|organisations)"
_SEATS = r"(?:platser(?:na)?|stolar(?:na)?|poster(?:na)?|seats)"
_EMPTY = r"(?:tomma|lediga|obesatta|vakanta|utan innehavare|empty|vacant)"
_PLEASE = r"(?:(?:hej|snälla|kan du|notera att|skriv att|please)[,:!]?\s+)*"

_APPOINTED = re.compile(
    rf"^\W*{_PLEASE}(?P<who>\S.{{0,60}}?)\s+(?:är|blev|har blivit|is|was|has been)\s+(?:nu\s+|formellt\s+|formally\s+)*(?:utsedd|utnämnd|tillsatt|appointed)\s+av\s+(?P<by>\S.*?){_END}"
    rf"|^\W*{_PLEASE}(?P<who2>\S.{{0,60}}?)\s+(?:is|was|has been)\s+(?:formally\s+)?appointed\s+by\s+(?P<by2>\S.*?){_END}",
    re.IGNORECASE,
)
_APPOINTS = re.compile(
    rf"^\W*{_PLEASE}(?P<by>\S.{{0,100}}?)\s+(?:har\s+)?(?:formellt\s+)?(?:utsåg|utsett|utser|utnämnde|appointed)\s+(?P<who>\S.*?){_END}",
    re.IGNORECASE,
)
_DEPUTY = re.compile(
    r"\b(?:är|blir|blev|utses till|går in som|is|becomes)\s+(?:nu\s+)?(?:tillförordnad\s+)?(?:ställföreträdare|tf|t\.?\s?f\.?|vikarie|deputy)\s+(?:för|for|åt)\b|\b(?:vikarierar|går in|ersätter|stands in|deputises)(?:\s+(?:för|åt|for))?\b",
    re.IGNORECASE,
)
_PLAINLY_DEPUTY = re.compile(r"ställföreträdare|vikari|deputy|deputises|tillförordnad|\btf\b", re.IGNORECASE)
_LIST = re.compile(
    rf"^\W*(?:(?:visa|lista|se|vilka|vilka är|show|list|which|what|alla|nätverkets|våra|the|all)\s+)*{_SEATS}(?:\s+(?:finns|har vi|i nätverket|finns det|finns i nätverket|are there|in the network))*{_END}"
    rf"|^\W*vem\s+(?:har|sitter på|innehar)\s+(?:vilken plats|vilka platser|platserna){_END}"
    rf"|^\W*(?:vem\s+(?:har\s+)?(?:utsett|utsåg)|vem är)\s+(?:ledamöterna|utsedd av vem){_END}",
    re.IGNORECASE,
)
_REMOVE = re.compile(
    rf"^\W*{_PLEASE}(?:ta bort|stryk|avveckla|remove|delete)\s+(?:the\s+)?(?:platsen|plats|seat)\s+(?P<which>\S.*?){_END}"
    rf"|^\W*platsen\s+(?P<which2>\S.*?)\s+(?:finns inte (?:längre|mer|kvar)|har (?:tagits bort|upphört)|upphör){_END}",
    re.IGNORECASE,
)
_MISSING = re.compile(
    rf"^\W*(?:vad|vilka|vem|vilket|är det något som|är det någon som|what|who)\s+(?:är det som\s+)?(?:saknas|fattas|is missing)\s+(?:i|på|från|till|in|from)\s+(?:nätverket|vårt nätverk|platserna|registret|medlemslistan|the network){_END}"
    rf"|^\W*(?:visa\s+)?(?:vilka|finns det|har vi|några|det|är|visa|which|are|there|any|\s)*\b(?:{_EMPTY}\s+{_SEATS}|{_SEATS}\s+(?:som\s+)?(?:är|står|are)\s+{_EMPTY})(?:\s+i\s+nätverket)?{_END}"
    rf"|^\W*(?:vilka|which)\s+{_HOMES}\s+(?:saknar|har ingen|har inte någon|har inga|lack|have no|har inte utsett)\s*(?:en\s+|a\s+)?(?:representanter|representant|företrädare|ledamot|ledamöter|plats|innehavare|representative|i nätverket|någon|nån|\s)*{_END}"
    rf"|^\W*(?:vilka|vem|who)\s+(?:ledamöter\s+|medlemmar\s+)?(?:saknar|har ingen|has no|have no)\s+(?:plats|seat){_END}"
    rf"|^\W*(?:vilka|vem)\s+(?:är|har)\s+inte\s+(?:med\s+)?(?:kommit med\s+)?(?:ännu\s+)?i\s+(?:teamet|teams){_END}",
    re.IGNORECASE,
)
_LEAVES = re.compile(
    rf"^\W*{_PLEASE}(?P<home>\S.{{0,60}}?)\s+(?:lämnar|går ur|utträder ur|träder ur|har lämnat|lämnade|går med ut ur|leaves|has left)\s+(?:nätverket|samarbetet|the network)\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_MERGE = re.compile(
    rf"^\W*{_PLEASE}(?P<a>\S.{{0,60}}?)\s+(?:och|and)\s+(?P<b>\S.{{0,60}}?)\s+(?:slås ihop|slås samman|går ihop|går samman|slår ihop sig|slår sig samman|blir en kommun|blir ett|merge)\b(?P<rest>.*)$"
    rf"|^\W*{_PLEASE}(?P<one>\S.{{0,60}}?)\s+(?:går upp i|uppgår i|slås ihop med|slås samman med|blir (?:en )?del av|går ihop med|merges into|becomes a part of)\s+(?P<into>\S.*)$",
    re.IGNORECASE,
)
_NEW = re.compile(
    r"^\s*(?:kommuner(?:na)?\s+)?(?:till|och bildar|och blir|under namnet|som|into|to form)\s+(?P<new>\S.*?)\s*$",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    r"[\s,;.(–-]*(?:från och med|fr\.?\s?o\.?\s?m\.?|till och med|t\.?\s?o\.?\s?m\.?|från|den|efter|vid|from|on|by|as of|sista dag(?:en)?(?: är)?)*[\s.]*$",
    re.IGNORECASE,
)
_COMES = re.compile(
    rf"^\W*(?:vilka|vem|vilka {_HOMES}|hur många {_HOMES}|från vilka {_HOMES}|hur många|which {_HOMES}|who)\s+(?:(?:är det som|som|av oss|are|is)\s+)*(?:kommer|deltar|ska komma|ska delta|är anmälda|är anmäld|har anmält sig|har tackat ja|ska vara med|är representerade|blir representerade|har meddelat (?:förhinder|återbud|frånvaro)|coming|is coming|will come|attending){_END}",
    re.IGNORECASE,
)


def said(parsed: Parsed, context: Context) -> Intent | None:
    """What is said of seats and organisations; None when it is of something else."""
    text = parsed.text.strip()
    if _COMES.match(_without_days(parsed)):
        return _comes(parsed)
    if _MISSING.match(text):
        return _intent("ask_missing", {}, "what the network lacks")
    if _LIST.match(text):
        return _intent("list_seats", {}, "the seats are asked for")
    if found := _REMOVE.match(text):
        return _removed(found, context)
    return _leaves(text, context) or _merged(text, context) or _appointed(parsed, context) or _deputy(parsed)


def _comes(parsed: Parsed) -> Intent:
    hits = [h for h, _, _ in _days(parsed)]
    slots: dict[str, object] = {}
    if hits and hits[0].kind == "meeting" and hits[0].rule.startswith("the next"):
        slots = {"meeting": "next"}
    elif hits and hits[0].day:
        slots = {"meeting": hits[0].day.isoformat()}
    return _intent("ask_who_comes", slots, "which organisations come")


def _leaves(text: str, context: Context) -> Intent | None:
    found = _LEAVES.match(text)
    home = _home(found["home"], context) if found else None
    if found is None or home is None:
        return None
    day = _day(found["rest"], context)
    return _intent("organisation_leaves", {"home": home} | _date(day), "an organisation leaves")


def _merged(text: str, context: Context) -> Intent | None:
    found = _MERGE.match(text)
    if found is None:
        return None
    if found["one"]:
        words, day = _cut(found["into"], context)
        home, into = _home(found["one"], context), _home(words, context)
        if home is None or into is None:
            return None
        return _intent(
            "organisations_merge", {"homes": [home], "into": into} | _date(day), "one becomes part of another"
        )
    homes = [_home(found[name], context) for name in ("a", "b")]
    if None in homes:
        return None
    words, day = _cut(found["rest"], context)
    new = _NEW.match(words)
    slots: dict[str, object] = {"homes": homes} | _date(day)
    if new:
        slots["into"] = _home(new["new"], context) or new["new"].strip(" .,")
    return _intent("organisations_merge", slots, "two become one")


def _appointed(parsed: Parsed, context: Context) -> Intent | None:
    found = _APPOINTED.match(parsed.text) or _APPOINTS.match(parsed.text)
    if found is None or re.match(r"\W*(?:vem|vilka|who)\b", parsed.text, re.IGNORECASE):
        return None
    who, by = ("who2", "by2") if found.groupdict().get("who2") else ("who", "by")
    person = _person(parsed, *found.span(who))
    words, day = _cut(found[by], context, past=True)
    day = day or _cut(found[who], context, past=True)[1]
    words = words.strip(" ,.")
    if person is None or not words:
        return None
    return _intent("appoint_holder", {"person": person, "by": words} | _date(day), "who appointed somebody")


def _deputy(parsed: Parsed) -> Intent | None:
    found = _DEPUTY.search(parsed.text)
    if found is None:
        return None
    after = parsed.text[found.end() :]
    days = [(h.day, start) for h, start, _ in _days(parsed) if h.kind in ("date", "month") and h.day]
    if not _PLAINLY_DEPUTY.search(found[0]) and len(days) < 2:  # noqa: PLR2004 -- both days of a time away
        return None
    begins = max(parsed.text.rfind(sign, 0, found.start()) for sign in ",:") + 1
    said = re.split(r"\b(?:från|fr\.?o\.?m|under|mellan|tills|till|from|until)\b|\d", after)[0]
    deputy = _person(parsed, begins, found.start())
    holder = _person(parsed, found.end(), found.end() + len(said))
    if deputy is None or holder is None:
        return None
    told = [day for day, _ in days if day]
    until = len(told) == 1 and re.search(
        r"(?:till(?: och med)?|t\.?o\.?m\.?|tills|until)\s+(?:den\s+)?$", parsed.text[: days[0][1]], re.IGNORECASE
    )
    slots: dict[str, object] = {"person": holder, "deputy": deputy}
    if until:
        slots["until"] = told[0].isoformat()
    elif told:
        slots["date"] = told[0].isoformat()
        if len(told) > 1:
            slots["until"] = _after(told[0], told[1]).isoformat()
    return _intent("set_deputy", slots, "somebody sits for a holder who is long away")


def _after(first: date, last: date) -> date:
    """The last day is the first one after the first day: "1 oktober–31 mars" ends next year."""
    while last < first and last.year < first.year + 1:
        try:
            last = last.replace(year=last.year + 1)
        except ValueError:
            last = last.replace(year=last.year + 1, day=28)
    return last


def _removed(found: re.Match[str], context: Context) -> Intent | None:
    which = (found["which"] or found["which2"]).strip()
    parts = re.split(r"\s+(?:i|för|hos|in|for)\s+|,\s*", which)
    home = next((h for h in (_home(part, context) for part in reversed(parts)) if h), None)
    if home is None:
        return None
    function = "" if len(parts) == 1 else parts[0]
    cleaned = re.sub(r"^(?:i|för|hos|in|for|som|as)\s+", "", function, flags=re.IGNORECASE)
    return _intent("remove_seat", {"home": home} | ({"function": cleaned} if cleaned else {}), "a seat is removed")


def _home(words: str, context: Context) -> str | None:
    """The organisation of the network that the words name, with or without "kommun"."""
    wanted = re.sub(r"^(?:i|för|hos|in|for)\s+", "", " ".join(words.split()).strip(" .,").casefold())
    names = {name.casefold(): name for name in context.roster.organisations}
    names |= {short.casefold(): name for short, name in context.roster.organisation_aliases.items()}
    names |= {p.organisation.casefold(): p.organisation for p in context.roster.people if p.organisation}
    bare = re.sub(r"s? kommun$", "", wanted)
    return names.get(wanted) or names.get(bare) or names.get(bare + "s")


def _person(parsed: Parsed, start: int, end: int) -> str | None:
    """Who is named in that part of the text, when it is one member and nobody else."""
    found = [
        u.hit
        for u in parsed.units
        if isinstance(u.hit, NameHit) and parsed.tokens[u.first].start >= start and parsed.tokens[u.last - 1].end <= end
    ]
    if len(found) != 1 or found[0].kind != "person" or len(found[0].names) != 1:
        return None
    return found[0].names[0]


def _days(parsed: Parsed) -> Iterator[tuple[DateHit, int, int]]:
    for unit in parsed.units:
        if isinstance(unit.hit, DateHit):
            yield unit.hit, parsed.tokens[unit.first].start, parsed.tokens[unit.last - 1].end


def _without_days(parsed: Parsed) -> str:
    """The words without the days, and what leads to them."""
    text = parsed.text
    for _, start, end in reversed(list(_days(parsed))):
        head = re.sub(r"\s+(?:på|till|den|vid|on|to|at)\s*$", "", text[:start].rstrip())
        text = f"{head.rstrip()} {text[end:].lstrip()}"
    return re.sub(r"\s+(?:på|till|to|at)\s+(?:mötet|träffen|the meeting)\s*(?=[.!?]*$)", "", text).strip()


def _day(words: str, context: Context) -> date | None:
    return _cut(words, context)[1]


def _cut(words: str, context: Context, *, past: bool = False) -> tuple[str, date | None]:
    """The words before a day that they end with, and the day: the one gone by where `past` is asked for."""
    parsed: Parsed = parse(words, context)
    found: Sequence[tuple[DateHit, int, int]] = [d for d in _days(parsed) if d[0].day]
    if not found:
        return words.strip(), None
    hit, start, _ = found[-1]
    day = hit.past if past and hit.past and hit.day and hit.day > context.now.date() else hit.day
    return _TRAILING.sub("", parsed.text[:start]).strip(), day


def _date(day: date | None) -> dict[str, object]:
    return {"date": day.isoformat()} if day else {}


def _intent(name: str, slots: Mapping[str, object], why: str) -> Intent:
    return Intent(name, dict(slots), SURE, why=(why,))
