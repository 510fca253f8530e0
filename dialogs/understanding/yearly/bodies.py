"""Representatives in other bodies: asked for, put down, followed by somebody else, leaving, reporting back."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from collections.abc import Mapping
from datetime import date

from dialogs.understanding.dates.reading import DateHit
from dialogs.understanding.intent import Context, Intent
from dialogs.understanding.parse import Parsed, parse
from meetings.network.people import folded

SURE = 0.95
INTENTS = frozenset(
    {"show_body", "list_bodies", "appoint", "body_form", "succeed_in_body", "leave_body", "body_report"}
)
_IN = r"(?:i|på|hos|till|vid|in|on|at|for|to)"
_US = r"(?:oss|nätverket|vårt nätverk|us|the network)"
_WHO = r"(?P<who>[^\W\d_][^\n:;?!]{1,90}?)"
_BODY = r"(?P<body>[^\W_][^\n;?!]{1,90}?)"
_REP = r"(?:representant(?:en)?|ombud(?:et)?|ledamot(?:en)?|representative|delegate)"
_DEPUTY = r"(?:ersättare|ersättaren|suppleant(?:en)?|deputy|substitute)"
_PLEASE = r"(?:(?:hej|snälla|kan du|notera att|skriv (?:upp|in) att|please|note that)[,!]?\s+)*"
_END = r"[\s.!?]*$"

_LIST = re.compile(
    rf"^\W*(?:(?:visa|se|lista|vilka (?:är|har vi som)|show|list|who are)\s+)?(?:(?:alla\s+)?(?:våra|vår|nätverkets|all our|our|the network's)\s+(?:representanter(?:na)?|ombud|representation|representatives)|representanter(?:na)?|representationen|representatives)(?:\s+(?:i|in|on)\s+(?:andra (?:organ|forum|sammanhang|grupper|nätverk)|other bodies))?{_END}"
    rf"|^(?!\W*(?:var|where)\s+(?:är|are|har|do)\s+(?:vi|we)\W*$)\W*(?:i\s+)?(?:var|vilka (?:andra )?(?:organ|forum|grupper|sammanhang)|where|which bodies)\s+(?:är|sitter|har|are|do)\s+(?:vi|nätverket|we)\s+(?:representerade(?: i)?|med i|representanter(?: i)?|i|represented(?: in| on)?|sit on){_END}"
    rf"|^\W*(?:vilka|vem|who)\s+(?:representerar|represents?)\s+{_US}(?:\s+(?:i|in|on)\s+(?:andra (?:organ|forum|sammanhang|grupper)|olika (?:organ|grupper)|other bodies))?{_END}",
    re.IGNORECASE,
)
_SHOW = re.compile(
    rf"^\W*(?:(?:vem|vilka|who)\s+(?:representerar|företräder|represents?)\s+{_US}\s+{_IN}"
    rf"|(?:vem|vilka|who)\s+(?P<sits>sitter|är med|sits?)\s+(?P<for_us>(?:med\s+)?(?:för {_US}|for us|från oss)\s+)?(?:med\s+)?{_IN}"
    rf"|(?:(?:vem|vilka|who)\s+(?:är|is|are)\s+)?(?:vår|våra|nätverkets|our)\s+(?:representanter(?:na)?|representatives|{_REP}|{_DEPUTY})\s+{_IN}"
    rf"|(?:(?:visa|show)\s+)?representanter(?:na)?\s+{_IN}"
    rf"|(?:när|när ska|when do we hear)\s+(?:rapporterar\s+(?:vi\s+)?|hör vi\s+|får vi (?:rapport|återkoppling)\s+|from\s+)?(?:från|from)"
    rf"|(?:vilka\s+)?(?:frågor|ärenden|matters|questions)\s+(?:som\s+)?(?:har vi|finns|går|with)\s+(?:till och från|med|i|to and from))\s+{_BODY}{_END}",
    re.IGNORECASE,
)
_SITS_FOR_US = re.compile(
    rf"^\W*(?:vem|vilka|who)\s+sitter\s+(?:med\s+)?{_IN}\s+(?P<body>[^?!.,]{{2,60}}?)\s+för\s+{_US}{_END}",
    re.IGNORECASE,
)
_FORM = re.compile(
    rf"^\W*{_PLEASE}(?:ny|lägg till|skriv in|new|add)\s+(?:en\s+|a\s+)?(?:ny\s+|new\s+)?(?:representant|representative)(?:\s+i\s+(?:ett\s+)?annat organ)?{_END}",
    re.IGNORECASE,
)
_APPOINT = (
    re.compile(rf"^\W*{_PLEASE}{_WHO}\s+(?:representerar|företräder|represents?)\s+{_US}\s+{_IN}\s+(?P<rest>.+)$", re.IGNORECASE),
    re.compile(rf"^\W*{_PLEASE}{_WHO}\s+(?:sitter|sits?)\s+(?:för {_US}|for us|som (?:vår\s+)?(?:{_REP}|(?P<deputy>{_DEPUTY})))\s+{_IN}\s+(?P<rest>.+)$", re.IGNORECASE),
    re.compile(rf"^\W*{_PLEASE}{_WHO}\s+(?:är|blir|is)\s+(?:(?:vår|nätverkets|our|ny|en av våra)\s+)*(?:{_REP}|(?P<deputy>{_DEPUTY}))\s+(?:för {_US}\s+|for us\s+)?{_IN}\s+(?P<rest>.+)$", re.IGNORECASE),
    re.compile(rf"^\W*{_PLEASE}(?:utse|välj|sätt|lägg till|appoint|add)\s+{_WHO}\s+(?:till|som|as)\s+(?:(?:vår|our|ny)\s+)*(?:{_REP}|(?P<deputy>{_DEPUTY}))\s+{_IN}\s+(?P<rest>.+)$", re.IGNORECASE),
)  # fmt: skip
_APPOINT_TURNED = re.compile(
    rf"^\W*{_PLEASE}(?:(?:vår|ny|vår nya|our|new)\s+)(?:{_REP}|(?P<deputy>{_DEPUTY}))\s+{_IN}\s+(?P<body>[^:]{{2,90}}?)\s*(?::|\s(?:är|blir|is)\s)\s*{_WHO}(?P<rest>(?:[,;]|\s+(?:från|till|t\.?o\.?m|fr\.?o\.?m|until|from|och rapporterar)\b).*)?$",
    re.IGNORECASE,
)
_SUCCEED = re.compile(
    rf"^\W*{_PLEASE}{_WHO}\s+(?P<how>efterträder|ersätter|tar över efter|kommer efter|går in efter|succeeds|replaces|takes over from)\s+(?P<before>[^\W\d_][^\n:;?!]{{1,90}}?)\s+(?:som\s+(?:vår\s+)?(?P<said>{_REP}|{_DEPUTY})\s+)?{_IN}\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
_LEAVE = re.compile(
    rf"^\W*{_PLEASE}(?:{_WHO}\s+(?:(?P<sure>slutar som\s+(?:vår\s+)?(?:{_REP}|{_DEPUTY})\s+{_IN}|lämnar (?:sitt uppdrag|uppdraget|platsen|sin plats)\s+{_IN}|(?:representerar|företräder)\s+(?:inte längre|ej längre)\s+{_US}\s+{_IN}|(?:representerar|företräder)\s+{_US}\s+inte längre\s+{_IN}|is no longer our representative\s+{_IN}|no longer represents us\s+{_IN})|lämnar|slutar i|slutar på|leaves)\s+(?P<rest>.+)"
    r"|ta bort\s+(?P<off>[^\W\d_][^\n:;?!]{1,90}?)\s+(?:som\s+representant\s+)?(?:från|i|ur)\s+(?P<from>.+))$",
    re.IGNORECASE,
)
_REPORT = (
    re.compile(rf"^\W*{_PLEASE}{_WHO}\s+(?:(?P<done>har\s+(?:nu\s+)?(?:åter)?rapporterat|has reported)|(?:ska\s+|skall\s+|will\s+)?(?:åter)?rapporterar?|ska (?:lämna|ge) rapport|reports?(?: back)?)\s+(?:från|from)\s+(?P<rest>.+)$", re.IGNORECASE),
    re.compile(r"^\W*(?:nästa\s+)?(?:åter)?(?:rapport|rapportering|report)\s+(?:från|from)\s+(?P<rest>.+)$", re.IGNORECASE),
)  # fmt: skip
_ROUTED = re.compile(
    rf"^\W*{_PLEASE}(?:(?:ärende(?:t)?|uppdrag(?:et)?|nr|nummer|matter|action)\s+)?(?P<n>\d{{1,5}})\s+(?:(?P<from>kommer från|är från|kom från|comes? from|is from)|(?:ska (?:gå )?till|går (?:vidare )?till|skickas till|goes to))\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
_ANSWER = re.compile(r"[\s,;]+(?:(?:de vill ha |med )?svar(?:et)?|answer)(?=\s)", re.IGNORECASE)
_CLAUSE = re.compile(
    r"[,;.]?\s+(?:och\s+|and\s+)?(?:hon\s+|han\s+|som\s+|she\s+|he\s+)?(?:åter)?(?:rapporterar|redovisar|återkopplar|reports)\b(?:\s+(?:tillbaka|back|till nätverket))?(?P<when>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_LEAD = re.compile(
    r"[\s,;(–-]*\b(?P<lead>från och med|fr\.?\s?o\.?\s?m\.?|från|from|since|till och med|t\.?\s?o\.?\s?m\.?|fram till|till|until|to|senast|den|på|vid|inför|on|at)?(?:\s*\bden|\s*\bthe)?\s*$",
    re.IGNORECASE,
)
_YEAR = re.compile(
    r"[\s,;]+(?:till och med|t\.?\s?o\.?\s?m\.?|fram till|till|ut|hela|until|through)\s+(?:utgången av\s+|slutet av\s+|the end of\s+)?(?P<y>20\d\d)[\s.)]*$",
    re.IGNORECASE,
)
_TO_YEAR_END = re.compile(r"[\s,;]+(?:ut året|året ut|till årsskiftet|to the end of the year)[\s.)]*$", re.IGNORECASE)
_OPEN_END = re.compile(r"[\s,;]+(?:tills vidare|until further notice)[\s.)]*$", re.IGNORECASE)
_NO_BODY = re.compile(
    r"^(?:nätverk(?:et|en)?|möte(?:t|n)?|nästa|dag(?:en)?|morgon|kväll|teamet|chatten|kanalen|höst(?:en)?|vår(?:en)?|sommar(?:en)?|övermorgon|alla|allt|network|meeting|det|den|it|this|that|today|tomorrow|tid|stället|huset|frågan|punkten|ärendet|listan|dagordningen|synpunkter|besked|rapport|svar|rollen|ordförandeskapet|mål|uppdrag(?:et)?)\b"
    r"|\b(?:mötet|möte|träffen|punkten|punkt|ärende|dagordningen|uppdrag)\b|\d|^(?:jan|febr?|mars|april|maj|june?i?|july?i?|aug|sept?|okt|oct|nov|dec)[a-z]*$",
    re.IGNORECASE,
)
_NOBODY = frozenset(
    "vem vilka vi ni hon han den det de alla någon man who we they it nobody ingen som när var hur vad which".split()  # noqa: SIM905
)


def said(parsed: Parsed, context: Context) -> Intent | None:
    """What is said of bodies and of who sits in them; None when it is of something else."""
    text = re.sub(r"^@\S+\s+", "", parsed.text.strip())
    return (
        _asked(text, context)
        or _routed(text, context)
        or _reported(text, context)
        or _left(text, context)
        or _put_down(text, context)
    )


def _asked(text: str, context: Context) -> Intent | None:
    if _LIST.match(text):
        return _intent("list_bodies", {}, "representatives are asked for")
    if found := _SITS_FOR_US.match(text):
        return _intent("show_body", {"body": _body(found["body"], context)}, "who sits there for us is asked for")
    found = _SHOW.match(text)
    body = _body(found["body"], context) if found else None
    if found and body and found["sits"] and not found["for_us"] and not _known(body, context):
        return None
    return _intent("show_body", {"body": body}, "who sits in a body is asked for") if body else None


def _routed(text: str, context: Context) -> Intent | None:
    """A matter that comes from a body that is known, or goes to one, whatever its name looks like."""
    found = _ROUTED.match(text)
    if found is None or text.rstrip().endswith("?"):
        return None
    body, days = _body_and_days(_ANSWER.sub("", found["rest"]), context)
    if not body or not _known(body, context):
        return None
    answer = days.get("until") or days.get("report")
    slots = {"item_ref": int(found["n"]), "direction": "from" if found["from"] else "to", "body": body}
    return _intent("amend_action", slots | ({"answer_on": answer} if answer else {}), "between a body and the network")


def _put_down(text: str, context: Context) -> Intent | None:
    if _FORM.match(text):
        return _intent("body_form", {}, "the form of a representative")
    if text.rstrip().endswith("?"):
        return None
    return _followed(text, context) or _sits(text, context)


def _followed(text: str, context: Context) -> Intent | None:
    found = _SUCCEED.match(text)
    if found is None:
        return None
    body, days = _body_and_days(found["rest"], context)
    named = found["how"].lower() in ("efterträder", "succeeds") and body and body[0].isupper()
    sure = found["said"] or named or (body and _known(body, context))
    if not body or not sure or not _person(found["who"]) or not _person(found["before"]):
        return None
    slots = {"who": found["who"].strip(), "before": found["before"].strip(), "body": body}
    return _intent("succeed_in_body", slots | _start(days), "somebody follows somebody there")


def _sits(text: str, context: Context) -> Intent | None:
    clause = _CLAUSE.search(text)
    head = text[: clause.start()] if clause else text
    due = _report_day(clause["when"], context) if clause else {}
    for pattern in _APPOINT:
        if found := pattern.match(head):
            body, days = _body_and_days(found["rest"], context)
            return _appointed(found, found["who"], body, {**days, **due})
    if found := _APPOINT_TURNED.match(head):
        _, days = _body_and_days(f"x {found['rest'] or ''}", context)
        return _appointed(found, found["who"], _body(found["body"], context), {**days, **due})
    return None


def _appointed(found: re.Match[str], who: str, body: str | None, days: Mapping[str, object]) -> Intent | None:
    if not body or not _person(who):
        return None
    deputy = {"deputy": True} if found.groupdict().get("deputy") else {}
    slots = {"who": who.strip(" ,"), "body": body, **days, **deputy}
    return _intent("appoint", slots, "somebody represents the network there")


def _left(text: str, context: Context) -> Intent | None:
    found = _LEAVE.match(text)
    if found is None or text.rstrip().endswith("?"):
        return None
    who, rest = (found["off"], found["from"]) if found["off"] else (found["who"], found["rest"])
    body, days = _body_and_days(rest, context)
    if not body or not _person(who) or not (found["sure"] or _known(body, context)):
        return None
    day = days.get("from") or days.get("until")
    return _intent(
        "leave_body", {"who": who.strip(), "body": body} | ({"date": day} if day else {}), "somebody leaves a body"
    )


def _reported(text: str, context: Context) -> Intent | None:
    if text.rstrip().endswith("?"):
        return None
    for pattern in _REPORT:
        if found := pattern.match(text):
            done = bool(found.groupdict().get("done"))
            body, days = _body_and_days(found["rest"], context)
            who = (found.groupdict().get("who") or "").strip()
            if not body or (who and not _person(who)):
                return None
            day = days.get("report") or days.get("until") or days.get("from")
            if not done and (not day or not (who or _known(body, context))):
                return None
            slots: dict[str, object] = {"body": body} | ({"who": who} if who else {})
            return _intent(
                "body_report",
                slots | ({"done": True} if done else {"date": day}),
                "when somebody reports back from a body",
            )
    return None


def _body_and_days(rest: str, context: Context) -> tuple[str | None, dict[str, object]]:
    """The body that words begin with, and the days after it."""
    days: dict[str, object] = {}
    words = _OPEN_END.sub("", rest.strip().rstrip(".!"))
    for pattern, year in ((_YEAR, None), (_TO_YEAR_END, context.now.year)):
        if found := pattern.search(words):
            days["until"] = date(int(year or found["y"]), 12, 31).isoformat()
            words = words[: found.start()]
    while True:
        parsed = parse(words, context)
        hits = [u for u in parsed.units if isinstance(u.hit, DateHit) and u.hit.day is not None]
        if not hits or not isinstance(hits[-1].hit, DateHit):
            break
        start, end = parsed.tokens[hits[-1].first].start, parsed.tokens[hits[-1].last - 1].end
        lead = _LEAD.search(parsed.text[:start])
        day = hits[-1].hit.day
        if lead is None or day is None or parsed.text[end:].strip(" .,!)"):
            break
        days.setdefault(_kind(lead["lead"] or "", meeting=hits[-1].hit.kind == "meeting"), day.isoformat())
        words = parsed.text[: lead.start()]
    return _body(words, context), days


def _kind(lead: str, *, meeting: bool) -> str:
    lead = lead.lower().replace(".", "").replace(" ", "")
    if lead in ("frånochmed", "from", "från", "since"):
        return "from"
    return "report" if meeting or lead in ("på", "vid", "inför", "on", "at") else "until"


def _report_day(when: str, context: Context) -> dict[str, object]:
    parsed = parse(f"rapport {when}", context)
    days = [u.hit.day for u in parsed.units if isinstance(u.hit, DateHit) and u.hit.day is not None]
    return {"report": days[0].isoformat()} if days else {}


def _start(days: Mapping[str, object]) -> dict[str, object]:
    day = days.get("from") or days.get("report") or days.get("until")
    return {"from": day} if day else {}


def _body(words: str, context: Context) -> str | None:
    """The words as a body's name; None when they name something else."""
    name = re.sub(r"^(?:den|det|de|the|vårt|vår)\s+", "", words.strip(" \t.,!?\"”'"), flags=re.IGNORECASE)
    homes = {folded(n) for n in (*context.roster.organisations, *context.roster.organisation_aliases)}
    plain = folded(name).removesuffix("s kommun").removesuffix(" kommun")
    if len(name) < 2 or plain in homes or folded(name) in homes:  # noqa: PLR2004 -- one letter is no name
        return None
    return name if _known(name, context) or not _NO_BODY.search(name) else None


def _known(name: str, context: Context) -> bool:
    wanted = folded(name).replace(":", "-").removesuffix("s")
    return any(folded(body).replace(":", "-").removesuffix("s") == wanted for body in context.bodies)


def _person(who: str) -> bool:
    words = folded(who).split()
    if {"att", "that", "som", "as"} & set(words):
        return False
    return bool(words) and words[0] not in _NOBODY and len(words) <= 10  # noqa: PLR2004 -- a name, a title and a home


def _intent(name: str, slots: Mapping[str, object], why: str) -> Intent:
    return Intent(name, dict(slots), SURE, why=(why,))
