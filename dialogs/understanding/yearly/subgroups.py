"""Sub-networks: which there are and how they are, entered, changed, taken off, heard of; who sits in them; the map."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from collections.abc import Iterator, Mapping

from dialogs.understanding.dates.reading import DateHit
from dialogs.understanding.intent import Context, Intent
from dialogs.understanding.parse import Parsed, parse

SURE = 0.95
INTENTS = frozenset(
    {
        "list_subgroups",
        "show_subgroup",
        "keep_subgroup",
        "remove_subgroup",
        "report_subgroup",
        "seat_in_subgroup",
        "leave_subgroup",
        "network_map",
    }
)
_ONE = r"(?:(?:vårt |our )?(?:undernätverket?|sub-?network))"
_MANY = r"(?:undernätverk(?:en|ens)?|sub-?networks)"
_PLEASE = r"(?:(?:hej|snälla|kan du|jag vill|vi vill|please|can you|i want to|we want to)[,!]?\s+)*"
_END = r"[\s.!?]*$"
_SHOWS = r"(?:(?:visa|se|lista|vilka|hur|går det (?:för|med)|mår|har vi|finns det|alla|våra|läget (?:i|för)|show|list|what|which|all|our|the|är|finns|how are|how do|do we have|are there)\s+)*"

_LIST = re.compile(
    rf"^\W*{_PLEASE}{_SHOWS}{_MANY}(?:\s+(?:finns|har vi|vi har|just nu|nu|mår|are there|do we have|now))*{_END}",
    re.IGNORECASE,
)
_UNDER_US = re.compile(
    rf"^\W*{_PLEASE}(?:vilka|visa|which|show)\s+(?:nätverk|networks)\s+(?:har vi|finns(?: det)?|ligger|do we have|are)\s+(?:under|below)\s+(?:oss|nätverket|us){_END}",
    re.IGNORECASE,
)
_FILTERED = re.compile(
    rf"^\W*{_PLEASE}(?:vilka|vilket|visa|har några|har alla|finns det|which|what|are there|do any|have any|show|any)\s+(?:de\s+|av\s+(?:våra\s+)?|of\s+(?:our\s+)?|några\s+|the\s+)*{_MANY}\s+(?P<rest>\S.*?){_END}",
    re.IGNORECASE,
)
_NOT = r"(?:(?:ännu|än|har|have|not|yet|inte|ej|aldrig|never|fortfarande|still)\s+)*"
_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(rf"^(?:som\s+|that\s+)?{pattern}\b", re.IGNORECASE))
    for kind, pattern in (
        ("silent", r"(?:(?:har|have|has)\s+)?(?:(?:ännu|än|fortfarande|still)\s+)*(?:inte|ej|aldrig|not|never)\s+(?:(?:än|ännu|yet)\s+)?(?:hört|hörts|återkopplat|svarat|rapporterat|gett|givit|är igång|been heard|reported|answered|replied)"),
        ("silent", r"(?:har\s+)?(?:inte\s+är|är\s+inte)\s+igång"),
        ("silent", r"(?:är|har varit|are|have been)\s+(?:tyst|tysta|silent|röda|gula|red)"),
        ("silent", r"(?:saknas|missing|är kvar)"),
        ("no-chair", r"(?:(?:har|have|saknar|lack|är|are|without|utan)\s+)+(?:ingen\s+|no\s+|a\s+|utan\s+)*(?:ordförande|chair)"),
        ("no-meeting", r"(?:(?:har|have|saknar|lack|är|are|without|utan)\s+)+(?:inga?\s+|inget\s+|no\s+|a\s+|planerade\s+|inplanerade\s+|nästa\s+|next\s+|utan\s+)*(?:möten|möte|meetings?)"),
        ("resting", r"(?:vilar|är vilande|ligger nere|har paus|are resting|rest|are paused)"),
        ("needs-help", r"(?:behöver|need)\s+(?:hjälp|stöd|help|support)"),
        ("heard", r"(?:(?:har|have|has)\s+)?(?:hört|hörts|återkopplat|svarat|rapporterat|been heard|reported|answered|replied|är igång|är i gång|lever|är gröna|are active|are running|are green|are going)"),
    )
)  # fmt: skip
_FORM = re.compile(
    rf"^\W*{_PLEASE}(?:(?:nytt|lägg (?:till|in|upp)|skapa|ett|new|add|create|a)\s+)+(?:ett\s+|nytt\s+|a\s+|new\s+)*(?:undernätverk|sub-?network)(?:\s+(?:i formulär(?:et)?|with a form))?{_END}",
    re.IGNORECASE,
)
_ADD = re.compile(
    rf"^\W*{_PLEASE}(?:(?:nytt|lägg (?:till|in|upp)|skapa|ett|new|add|create|a)\s+)+(?:ett\s+|nytt\s+|a\s+|new\s+)*(?:undernätverk(?:et)?|sub-?network)\s*(?:[:,]|\s[–—-]\s|\s)\s*(?P<rest>\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
_CALLED = re.compile(r"^(?:som (?:heter|kallas)|med namnet|called|named)\s+", re.IGNORECASE)
_IS_CONTACT = re.compile(
    r"\s*,\s*([^,:]{2,60}?)\s+(?:är|blir|is)\s+(?:kontakt(?:en|person(?:en)?)?|the contact|contact)\b", re.IGNORECASE
)
"""The person first: "Lisa är kontakt"."""
_CHANGE = re.compile(
    rf"^\W*{_PLEASE}(?:ändra|uppdatera|redigera|change|update|edit)\s+(?:the\s+)?{_ONE}\s+(?P<who>[^:]{{2,100}}?)(?:\s*:\s*(?P<rest>\S.*))?{_END}",
    re.IGNORECASE | re.DOTALL,
)
_REMOVE = re.compile(
    rf"^\W*{_PLEASE}(?:ta bort|stryk|avsluta|lägg ner|lägg ned|remove|delete|close)\s+(?:the\s+)?{_ONE}\s+(?P<who>\S.{{1,100}}?){_END}",
    re.IGNORECASE,
)
_OF = re.compile(
    rf"^\W*(?:(?P<what>ordförande(?:n)?|kontakt(?:en|person(?:en)?)?|uppdrag(?:et)?|chair|contact|task)\s+(?:i|för|of|for|in)\s+(?:the\s+)?(?P<sub>{_ONE}\s+)?(?P<who>\S.{{1,100}}?)\s+(?:är|blir|is|will be)\s+(?P<value>\S.*?)){_END}",
    re.IGNORECASE,
)
_UNDER = re.compile(
    rf"^\W*(?:the\s+)?(?P<sub>{_ONE}\s+)?(?P<who>\S.{{1,100}}?)\s+(?:ligger|hör|ska ligga|lies|belongs)\s+(?:under|till|to)\s+(?P<value>\S.*?){_END}",
    re.IGNORECASE,
)
_STATES: tuple[tuple[str, str], ...] = (
    ("going", r"(?:är|har kommit|kom|är nu|is|are)\s+(?:igång|i gång|aktivt|aktiva|up and running|running|active|going(?: well)?)(?:\s+(?:igen|again))?"),
    ("going", r"(?:rullar på|kör på|kör igen|lever|har haft möte|har träffats|has met|met)"),
    ("resting", r"(?:vilar|är vilande|ligger nere|har paus|tar paus|pausar|är pausat|is resting|rests|is paused|is dormant)"),
    ("needs-help", r"(?:behöver|vill ha|need|needs)\s+(?:hjälp|stöd|help|support)"),
)  # fmt: skip
_NEXT = re.compile(
    r"[\s,;:.–-]*\b(?:(?:och|and|har|have|has)\s+)*(?:(?:vårt|our)\s+)?(?:nästa\s+(?:möte|träff)|next\s+meeting|träffas\s+(?:nästa\s+gång\s+)?|ses\s+(?:nästa\s+gång\s+)?)\s*(?:(?:är|blir|is|den|on|the|planerat|till|:)\s*)*$",
    re.IGNORECASE,
)
_SIGNS = tuple(
    (
        life,
        re.compile(
            rf"^\W*(?:the\s+)?(?P<sub>{_ONE}\s+)?(?P<who>\S.{{1,100}}?)\s+{pattern}(?P<rest>(?:[\s,;:.!–-].*)?)$",
            re.IGNORECASE | re.DOTALL,
        ),
    )
    for life, pattern in _STATES
)
_MEETS = re.compile(
    rf"^\W*(?:(?:the\s+)?(?P<sub>{_ONE}\s+)?(?P<who>\S.{{1,100}}?)\s+(?P<rest>(?:har\s+|has\s+)?(?:(?:sitt\s+|its\s+)?(?:nästa\s+(?:möte|träff)|next\s+meeting)|träffas)\s+\S.*)|nästa\s+(?:möte|träff)\s+(?:i|för|med)\s+(?P<sub2>{_ONE}\s+)?(?P<who2>\S.{{1,100}}?)\s+(?P<rest2>(?:är|blir)\s+\S.*))$",
    re.IGNORECASE | re.DOTALL,
)
_HOW = re.compile(
    rf"^\W*(?:(?:hur\s+(?:går det|är det|mår|ser det ut|är läget|står det till)(?:\s+(?:för|med|i))?|vad\s+(?:gör|händer i|är på gång i)|läget\s+(?:i|för|med)|när\s+(?:träffas|möts|hördes|hörde vi av)|visa|se|how\s+(?:is|are things in|does it go for)|what\s+(?:does|is going on in)|show)\s+)(?:the\s+)?(?P<sub>{_ONE}\s+)?(?P<who>\S.{{1,100}}?)(?:\s+(?:nästa gång|härnäst|senast|doing|going|do))?{_END}",
    re.IGNORECASE,
)
_BARE = re.compile(rf"^\W*(?:the\s+)?(?P<sub>{_ONE}\s+)(?P<who>\S.{{1,100}}?){_END}", re.IGNORECASE)
_SITS = re.compile(
    rf"^\W*(?:vilka|vem|who)\s+(?:sitter|är med|(?:är|is)\s+(?:kontakt(?:person)?|ordförande|contact|chair)|ingår|representerar\s+\S+|är\s+representanter|sits|is|are)\s+(?:för\s+\S+\s+)?(?:i|in|för|for|of)\s+(?:the\s+)?(?P<sub>{_ONE}\s+)?(?P<who>\S.{{1,100}}?){_END}",
    re.IGNORECASE,
)
_SEAT = re.compile(
    rf"^\W*(?:(?:i|in)\s+)?(?P<home>(?:vi|we)|[^\d\W][\w .-]{{1,50}}?)\s+(?:har|have|has|skickar|sends|representeras av|is represented by)\s+(?P<people>\S.{{2,300}}?)\s+(?:i|in|till|to)\s+(?:the\s+)?(?P<sub>{_ONE}\s+)?(?P<who>\S.{{1,100}}?){_END}",
    re.IGNORECASE,
)
_SEATED_FOR = re.compile(
    rf"^\W*(?P<people>[^\d\W][\w .-]{{2,100}}?)\s+(?:sitter|representerar|sits|represents)\s+(?:för\s+|for\s+)?(?P<home>[\w -]{{2,50}}?)\s+(?:i|in)\s+(?:the\s+)?(?P<sub>{_ONE}\s+)?(?P<who>\S.{{1,100}}?){_END}",
    re.IGNORECASE,
)
_LEAVES = re.compile(
    rf"^\W*(?P<person>[^\d\W][\w .-]{{2,100}}?)\s+(?:sitter\s+inte\s+(?:längre|kvar)|är\s+inte\s+(?:längre\s+)?(?:med|kvar)|har\s+(?:slutat|lämnat|gått ur)|lämnar|no longer sits|has left|leaves)\s+(?:(?:i|in)\s+)?(?:the\s+)?(?P<sub>{_ONE}\s+)?(?P<who>\S.{{1,100}}?){_END}",
    re.IGNORECASE,
)
_MAP = re.compile(
    rf"^\W*{_PLEASE}(?P<verb>(?:visa|rita|se|skapa|hämta|ladda ner|show|draw|make|the)\s+)*(?:en\s+|a\s+|the\s+)?(?:nätverkskarta(?:n)?|karta(?:n)? över (?:nätverken|nätverket|undernätverken)|network map|map of (?:the )?(?:networks?|sub-?networks))(?:\s+(?:som pdf|as pdf))?{_END}",
    re.IGNORECASE,
)
_PARTS = re.compile(
    r"(?:^|[,;.]\s*|\s+)(?P<what>under|kontakt(?:person)?|contact|ordförande|chair(?:ed by)?|uppdrag(?:et)?|task|nästa möte|next meeting|frågas|asked|fråga)\s*:?\s+",
    re.IGNORECASE,
)
_NAMES = {"under": "parent", "kontakt": "contact", "kontaktperson": "contact", "contact": "contact", "ordförande": "chair",
          "chair": "chair", "chaired by": "chair", "uppdrag": "task", "uppdraget": "task", "task": "task",
          "nästa möte": "next", "next meeting": "next", "frågas": "weeks", "asked": "weeks", "fråga": "weeks"}  # fmt: skip
_RHYTHM_ALONE = re.compile(r",\s*(?=(?:var|varje|vart|every)\s+(?:\d|vecka|månad|kvartal|week|month))", re.IGNORECASE)
_WEEKS = re.compile(
    r"(?:var(?:je|t)?|every)\s+(?:(?P<n>\d{1,3})(?::?e|:?de|:?a|nd|rd|th)?\s+)?(?:vecka|weeks?|veckor)|(?P<month>varje månad|månadsvis|monthly|every month)|(?P<quarter>varje kvartal|kvartalsvis|quarterly)|(?P<never>aldrig|never|inte|not)",
    re.IGNORECASE,
)


def said(parsed: Parsed, context: Context) -> Intent | None:
    """What is said of sub-networks; None when it is of something else."""
    text = re.sub(r"^@\S+\s+", "", parsed.text.strip())
    return _orders(text, context) or _listed(text, context) or _seats(text, context) or _one(text, context)


def key(name: str) -> str:
    """A name as it is compared: without "undernätverket", the ending of "nätverket", and the genitive."""
    folded = " ".join(name.casefold().replace("–", "-").split()).strip(" .,:;!?\"”'")
    folded = re.sub(r"^(?:the )?(?:undernätverket? |sub-?network |nätverket )", "", folded)
    return re.sub(r"(?<=nätverk)(?:ets?|en)$", "", folded) or folded


def _orders(text: str, context: Context) -> Intent | None:
    if _FORM.match(text):
        return _intent("keep_subgroup", {}, "the form of a sub-network")
    if found := _ADD.match(text):
        slots = _parts(found["rest"], context)
        return _intent("keep_subgroup", slots, "a new sub-network") if slots.get("name") else None
    if found := _CHANGE.match(text):
        changes = _parts(f", {found['rest']}", context) if found["rest"] else {}
        changes.pop("name", None)
        return _intent("keep_subgroup", {"of": found["who"].strip(), **changes}, "a sub-network is changed")
    if found := _REMOVE.match(text):
        return _intent("remove_subgroup", {"of": found["who"].strip()}, "a sub-network is taken off")
    return _one_thing(text, context)


def _one_thing(text: str, context: Context) -> Intent | None:
    found = _OF.match(text)
    if found and _known(found, context):
        what = next(v for k, v in _NAMES.items() if found["what"].lower().startswith(k))
        return _intent(
            "keep_subgroup", {"of": found["who"].strip(), what: found["value"].strip()}, "one thing about it"
        )
    found = _UNDER.match(text)
    if found and _known(found, context):
        return _intent("keep_subgroup", {"of": found["who"].strip(), "parent": found["value"].strip()}, "where it lies")
    return None


def _listed(text: str, context: Context) -> Intent | None:
    found = _MAP.match(text)
    if found and not (context.steering and not found["verb"]):
        return _intent("network_map", {}, "the map is asked for")
    if _LIST.match(text) or _UNDER_US.match(text):
        return _intent("list_subgroups", {}, "sub-networks are asked for")
    if found := _FILTERED.match(text):
        kind = next((name for name, pattern in _KINDS if pattern.match(found["rest"])), None)
        if kind:
            return _intent("list_subgroups", {"only": kind}, "some of the sub-networks are asked for")
    return None


def _seats(text: str, context: Context) -> Intent | None:
    if (found := _SITS.match(text)) and _known(found, context):
        return _intent("show_subgroup", {"of": found["who"].strip()}, "who sits in a sub-network")
    if (found := _LEAVES.match(text)) and _known(found, context):
        return _intent(
            "leave_subgroup", {"of": found["who"].strip(), "person": found["person"].strip()}, "somebody leaves"
        )
    for pattern in (_SEAT, _SEATED_FOR):
        found = pattern.match(text)
        if found and _known(found, context) and "?" not in text and found["people"] != found["people"].lower():
            people = [p.strip() for p in re.split(r"\s*,\s*|\s+(?:och|and|&)\s+", found["people"]) if p.strip()]
            slots = {"of": found["who"].strip(), "home": found["home"].strip(), "people": people}
            return _intent("seat_in_subgroup", slots, "who sits there for an organisation")
    return None


def _one(text: str, context: Context) -> Intent | None:
    if (found := _HOW.match(text)) and _known(found, context):
        return _intent("show_subgroup", {"of": found["who"].strip()}, "how a sub-network is")
    if "?" not in text:
        for life, pattern in _SIGNS:
            if (found := pattern.match(text)) and _known(found, context):
                return _sign(found["who"], life, found["rest"], context)
        found = _MEETS.match(text)
        if found and (found["sub"] or found["sub2"] or _is_one(found["who"] or found["who2"], context)):
            sign = _sign(found["who"] or found["who2"], "going", _next_of(found), context)
            return sign if "next" in sign.slots else None
    found = _BARE.match(text)
    if found and _is_one(found["who"], context):
        return _intent("show_subgroup", {"of": found["who"].strip()}, "a sub-network by name")
    return None


def _next_of(found: re.Match[str]) -> str:
    return found["rest"] or f"nästa möte {found['rest2']}"


def _sign(who: str, life: str, rest: str, context: Context) -> Intent:
    day, words = _next_meeting(rest, context)
    slots: dict[str, object] = {"of": who.strip(), "life": life}
    slots |= {"next": day} if day else {}
    slots |= {"text": words} if words else {}
    return _intent("report_subgroup", slots, "a sign of life")


def _next_meeting(rest: str, context: Context) -> tuple[str, str]:
    """The next meeting's day ("nästa möte 6 oktober"), and the words without it."""
    parsed = parse(rest, context)
    for unit in parsed.units:
        if not isinstance(unit.hit, DateHit) or unit.hit.day is None:
            continue
        start, end = parsed.tokens[unit.first].start, parsed.tokens[unit.last - 1].end
        lead = _NEXT.search(parsed.text[:start])
        if lead is not None:
            return str(unit.hit.day), _sentence(f"{parsed.text[: lead.start()]} {parsed.text[end:].lstrip(' .,;)')}")
    return "", _sentence(rest)


def _parts(rest: str, context: Context) -> dict[str, object]:
    """A name and what follows it: "Barn och unga under Individ och familj, kontakt Lisa"."""
    rest = _RHYTHM_ALONE.sub(", frågas ", _IS_CONTACT.sub(r", kontakt \1", _CALLED.sub("", rest)))
    found = list(_PARTS.finditer(rest))
    slots: dict[str, object] = {"name": _sentence(rest[: found[0].start()] if found else rest)}
    for name, value in _values(rest, found):
        if name == "next":
            day, _ = _next_meeting(f"nästa möte {value}", context)
            slots |= {"next": day} if day else {}
        elif name == "weeks":
            slots |= _weeks(value)
        elif value:
            slots[name] = value
    return slots


def _values(rest: str, found: list[re.Match[str]]) -> Iterator[tuple[str, str]]:
    ends = [m.start() for m in found[1:]] + [len(rest)] * bool(found)
    for match, end in zip(found, ends, strict=True):
        yield _NAMES[match["what"].lower()], _sentence(rest[match.end() : end])


def _weeks(value: str) -> dict[str, object]:
    found = _WEEKS.search(value)
    if found is None:
        return {}
    if found["never"]:
        return {"weeks": 0}
    return {"weeks": 4 if found["month"] else 13 if found["quarter"] else int(found["n"] or 1)}


def _known(found: re.Match[str], context: Context) -> bool:
    return bool(found["sub"]) or _is_one(found["who"], context)


def _is_one(words: str, context: Context) -> bool:
    return key(words) in {key(name) for name in context.subgroups}


def _sentence(words: str) -> str:
    return " ".join(words.split()).strip(" ,;:.–-")


def _intent(name: str, slots: Mapping[str, object], why: str) -> Intent:
    return Intent(name, dict(slots), SURE, why=(why,))
