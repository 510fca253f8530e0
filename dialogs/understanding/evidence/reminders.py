"""When and how often people are reminded, in words: the network's rules, one's own wishes, what is going out.

They are looked for in the whole message as it was written: "10 arbetsdagar före" is a distance here and no number of a
matter. "Påminn Lisa om 7" is a reminder at once, and "påminn mig om att …" a matter to be recorded. What names a matter,
a person or a day beside is in `reminders_of`.
"""

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta

from dialogs.understanding.evidence.reminder_parts import (
    ALL,
    END,
    NOT,
    PLURAL,
    POLITE,
    REMIND,
    REMINDERS,
    WEEKDAYS_SAID,
    Said,
    spans_apart,
)
from dialogs.understanding.evidence.reminders_before import DISTANCES, distances
from dialogs.understanding.evidence.reminders_besides import BESIDES
from dialogs.understanding.evidence.reminders_of import named
from dialogs.understanding.intent import Context
from dialogs.understanding.later import later
from dialogs.understanding.lexicon.dates import MONTH, MONTHS, NUMBER, WEEKDAYS, number
from dialogs.understanding.parse import Parsed

_ONE_DAY = f"(?P<weekday>{PLURAL}|måndag|tisdag|onsdag|torsdag|fredag|monday|tuesday|wednesday|thursday|friday)"
_DIGEST = "(?:veckobrev|veckobrevet|veckosammanställning|veckosammanställningen|weekly digest|the weekly digest|weekly letter)"
_PAUSE = "(?:sommaruppehåll|sommaruppehållet|sommarpaus|sommarpausen|semesteruppehåll|semesteruppehållet|semesterstängt|sommarstängt|semesterledigt|sommarledigt|summer break|summer pause)"
_NONE_THEN = f"(?:(?:skicka |vi vill ha )?(?:inga|no|inte några) {REMINDERS}|{REMIND}(?: oss| alla)? inte|do not remind|sluta påminna|(?:pausa|pause|stoppa|stop) {REMINDERS})"
_OUR_PAUSE = f"(?:(?:(?:vi har|vi tar|lägg in|lägg|ha|sätt|we have|set) )?(?:(?:ett|a|the) )?{_PAUSE}|(?:vi har|vi tar) (?:semester|stängt|uppehåll)|{_NONE_THEN})(?: (?:är|mellan|från|från och med|med början|under|i|is|from|between|during|:))*"
_ANY_YEAR = 2027
"""A pause comes back every year: its February has 28 days."""
_TO = "(?:–|-|till|till och med|t\\.?o\\.?m\\.?|tom|och|to|until|through)"
_WEEK = "(?:v|veckorna|vecka|weeks|week)"
_CLOCK = r"(?:(?:kl|klockan|at|kl\.) (?P<h1>\d{1,2})(?:[.:](?P<m1>\d\d))?|(?P<h2>\d{1,2})[.:](?P<m2>\d\d))"
_DAY = "(?:(?P<d{0}>\\d{{1,2}})(?: (?P<n{0}>MONTH))?|(?P<d{0}s>\\d{{1,2}})/(?P<n{0}s>\\d{{1,2}}))"
_NAG = "(?:du tjatar|sluta tjata|tjata inte|vad du tjatar|stop nagging|(?:det är |jag får )?(?:för mycket|alldeles för mycket|too much) (?:tjat|{R}))(?: (?:för mycket|så mycket|på mig|hela tiden))*".replace(
    "{R}", REMINDERS
)
_WEEKEND = "(?:helg|helger|helgen|helgerna|helgdagar|lördagar|söndagar|röda dagar|lördag|söndag|weekends|the weekend|saturdays|sundays|holidays)"
_WEEKENDS = f"(?:(?:på|under|om|on|at|during) )?{_WEEKEND}(?: (?:,|och|eller|and|or)(?: på)? {_WEEKEND})*"

# fmt: off
_SAID = tuple((kind, later(f"{POLITE}(?:{pattern}){END}")) for kind, pattern in (
    *DISTANCES,
    ("no-days", f"(?:{REMIND} inte (?:i förväg|före|innan)|{REMIND}{ALL}(?: (?:bara|endast|enbart|only))? (?:på dagen|samma dag|on the day))"),
    ("send_at", f"(?:skicka |skicka ut |send )?(?:{REMINDERS}|utskick|utskicken)(?: (?:ska|skall|should|must))?(?: (?:gå ut|skickas ut|skickas|komma|go out|be sent|come))? {_CLOCK}"),
    ("no-pause", f"{NOT} {_PAUSE}(?: (?:i påminnelserna|för påminnelser))?"),
    ("pause", f"{_OUR_PAUSE} {_DAY.format(1)} {_TO} {_DAY.format(2)}".replace("MONTH", MONTH)),
    ("pause-weeks", f"{_OUR_PAUSE} {_WEEK}(?: \\.)? ?(?P<w1>\\d{{1,2}}) {_TO}(?: {_WEEK})? (?P<w2>\\d{{1,2}})"),
    ("pause-month", f"{_OUR_PAUSE}(?: (?:hela|in|under))* (?P<month>{MONTH})(?: (?:eller|and|{_TO}) (?P<last>{MONTH}))?"),
    ("snooze-for", f"(?:snooze|snooza|snoozea|pausa|pause|vänta)(?: (?:allt|alla|mig|mina|med|all|me))*(?: {REMINDERS})?(?: (?:i|for))? (?P<n>{NUMBER}) (?P<unit>v|vecka|veckor|dag|dagar|day|days|week|weeks)"),
    ("no-digest", f"(?:{NOT}|jag vill inte ha|vi vill inte ha|vi behöver inte|jag behöver inte|slippa) {_DIGEST}"),
    ("digest", f"(?:(?:skicka|jag vill ha|vi vill ha|send) )?{_DIGEST}(?: (?:ska|skickas|komma|kommer|på|varje|om|on|every|should come))* {_ONE_DAY}"),
    ("rules", f"(?:visa |show |vilka |what |which )*(?:är |are )?(?:vilka |våra |our |the )*(?:regler|reglerna|inställningar|inställningarna|rules|settings)(?: (?:som|gäller|har vi|apply|är|satta))* (?:för|om|for) {REMINDERS}"),
    ("rules", "(?:visa |ändra |show |change |våra )*(?:påminnelseregler|påminnelsereglerna|påminnelseinställningar|påminnelseinställningarna|reminder rules|reminder settings)"),
    ("rules", "(?:när|hur ofta|when|how often) (?:påminner du|skickar du påminnelser|går påminnelserna ut|skickas påminnelserna|skickas påminnelser|do you remind|are reminders sent)(?: (?:oss|folk|alla|us|people))?"),
    ("rules", f"(?:ändra|ställ in|change) {REMINDERS}|(?:när|hur ofta|when) (?:kommer|skickas|går|does) {_DIGEST}(?: (?:ut|come))?|(?:kan |ska )?{REMINDERS}(?: (?:kan |ska )?(?:komma|gå ut|skickas))? (?:på|om) (?:morgonen|förmiddagen|eftermiddagen|kvällen)"),
    ("elsewhere", f"(?:(?:skicka|ge|få|jag vill ha|vi vill ha|kan jag få|kan vi få|kommer|går|send|i want|can i get)(?: (?:mig|oss|ut|me|us|mina|alla|också|även))* )?{REMINDERS}(?: (?:också|även|till mig|to me))* (?:på|via|som|med|by|via|as) (?:mejl|mail|e-post|epost|sms|telefon|email|e-mail|text)|(?:mejla|maila|messa|sms:a|email|text) (?:mig|oss|me|us|{REMINDERS})(?: {REMINDERS})?"),
    ("how", f"(?:hur|how) (?:påminner du|do you remind)(?: (?:oss|mig|folk|us|me|people))?|(?:hur|how) (?:funkar|fungerar|går|does|do) (?:det till med |det med |dina |the |your )*{REMINDERS}(?: till| work)?|vad händer om (?:jag|vi|man) inte (?:svarar|rapporterar|gör något|trycker)(?: på)?(?: (?:en|min|den))?(?: {REMINDERS})?"),
    ("one", "(?:(?:jag|vi|det|i|we) )?(?:(?:vill|behöver|räcker|med|bara|endast|ha|få|only|want|need|just) )*(?:en|1|one)(?: enda| single)? (?:påminnelse|reminder)(?: (?:per uppdrag|räcker|är nog|är tillräckligt|is enough|per matter|för mig|åt mig|för oss|bra|gott))*"),
    ("weekends", f"(?:(?:inga|inte några|skicka inga|skicka inte|jag vill inte ha|jag vill inte ha några|no) {REMINDERS}|{REMIND}(?: (?:mig|oss|folk|alla|me|us))? (?:inte|aldrig|ej|not)|(?:do not|don't|never) remind(?: me| us)?|(?:påminner du|skickar du {REMINDERS}|skickas {REMINDERS}|kommer {REMINDERS}|går {REMINDERS} ut|do you remind)(?: (?:mig|oss|folk|också|även|ut|me|us))*) {_WEEKENDS}"),
    ("quiet", f"jag (?:är ledig|jobbar inte|arbetar inte|är inte i tjänst|är borta|am off|do not work)(?: (?:på|om|on))? (?P<days>{PLURAL}(?: (?:,|och|eller|and|or)(?: (?:på|on))? {PLURAL})*)"),
    ("quiet", f"(?:(?:inga|inte några|skicka inga|skicka inte|jag vill inte ha|jag vill inte ha några|sluta skicka|undvik|no) {REMINDERS}|{REMIND} (?:mig|me) (?:inte|aldrig|ej|not)|(?:do not|don't|never) remind me|sluta (?:att )?(?:pinga|påminna|störa|tjata på|skriva till) (?:mig|me)|pinga (?:mig|me) (?:inte|aldrig|ej)) (?:på|om|on) (?P<days>{PLURAL}(?: (?:,|och|eller|and|or)(?: (?:på|on))? {PLURAL})*)"),
    ("no-quiet", f"(?:{REMIND} (?:mig|me)|{REMINDERS}) (?:(?:på|on) )?(?:alla|every|all) (?:dagar|vardagar|arbetsdagar|weekday|days|weekdays)"),
    ("fewer", f"(?:(?:ge mig|jag vill ha|skicka|give me|i want) )?(?:färre|mindre|mindre antal|fewer) {REMINDERS}|{REMIND} (?:mig|me) (?:bara|endast|only) (?:på dagen|samma dag|om det som är försenat|om försenade(?: uppdrag)?|när något är försenat|när det är försenat|on the day|when it is overdue)|{REMIND} (?:mig|me) (?:mindre|mindre ofta|mer sällan|inte så ofta|less|less often)|(?:jag får |det är )?(?:för många|too many) {REMINDERS}"),
    ("more", f"(?:(?:ge mig|jag vill ha|skicka|give me|i want) )?(?:fler|flera|mer|more) {REMINDERS}|{REMIND} (?:mig|me) (?:tidigare|i god tid|extra|mycket oftare|earlier|oftare|mer|mer ofta|more|more often)"),
    ("usual", f"(?:{REMIND} (?:mig|me)|{REMINDERS}) (?:som|as) (?:vanligt|förut|innan|usual|before)|(?:sluta snooza|avbryt snooze)"),
    ("off", f"(?:sluta|stop)(?: (?:att|med att))? (?:{REMIND}|reminding)(?: (?:mig|oss|me|us))?(?: (?:hela tiden|jämt))?|{REMIND} (?:mig|oss|me|us) (?:inte|aldrig|ej|not)(?: (?:mer|längre|alls|igen|more))*|(?:do not|don't|never) remind (?:me|us)(?: (?:any more|anymore|again|at all))*"),
    ("off", f"(?:jag vill inte ha|jag vill slippa|vi vill inte ha|vi vill slippa|kan jag slippa|slippa|inga|stäng av|stänga av|ta bort|tysta|no|turn off|switch off|stop|stop sending|sluta skicka|sluta med|skicka inga|skicka inte)(?: (?:några|alla|mina|dina|era|de|ut|the|any|all|fler|flera|more|my|mig|me))* {REMINDERS}(?: (?:alls|längre|mer|till mig|at all|any more|anymore))*"),
    ("off", f"{REMIND} (?:mig|oss) inte(?: (?:alls|något))*(?: (?:i|under))* {MONTH}|(?:stoppa|pausa|stop|pause)(?: (?:alla|mina|all|my|the))* (?:{REMINDERS}|utskick|utskicken)"),
    ("off", _NAG),
    ("mine", f"(?:snooze|snooza|snoozea|{REMIND} (?:mig|me) (?:sen|senare|later)|{REMIND} (?:mig|me) (?:varje|every) [^ ]+|(?:varje|every) [^ ]+ vill jag ha en påminnelse|{REMIND} (?:mig|me)(?: alltid)? (?:(?:en|1|2|3|två|tre|fyra|fem|tio|\\d+) (?:v|vecka|veckor|dag|dagar|arbetsdagar|days|day|week|weeks)|dagen|veckan) (?:innan|före|before))"),
    ("mine", f"(?:visa |show )?(?:mina|my) {REMINDERS}|(?:när|hur ofta|when|how often) (?:påminner du mig|påminns jag|blir jag påminn|blir jag påmind|får jag påminnelser|do you remind me|will i be reminded|am i reminded|kommer min nästa påminnelse|får jag nästa påminnelse)(?: (?:nästa gång|härnäst|next))?|(?:vilka|hur många|what|how many) {REMINDERS} (?:får jag|har jag|do i get)"),
    ("mine", f"(?:varför|why) (?:fick|får|har|did|do|påminner|påminns)(?: (?:jag|du|vi|i|we|you|mig|me|oss|fått|get|remind|en|den|den här|denna|så|många|ofta|mycket|often|det här|a|this|that|these))*(?: {REMINDERS})?(?: (?:av dig|om det här|hela tiden))*"),
    ("coming", f"(?:visa |lista |show )?(?:vilka|vad för|which|what) (?:{REMINDERS}|utskick)(?: (?:går|ska|kommer|skickas|är|att|gå|ut|iväg|på gång|planerade|planeras|väntar|go|goes|out|are|will|be|sent|coming|planned|nästa|denna|den här|de|närmaste|kommande|vecka|veckan|veckorna|två|two|next|this|week|weeks))+"),
    ("coming", f"(?:visa |lista |show )?(?:kommande|planerade|coming|upcoming) (?:{REMINDERS}|utskick)|(?:när|when) (?:går|kommer|skickas|does|is) (?:nästa|the next) (?:påminnelse|reminder)(?: (?:ut|iväg|go out|sent))?|(?:vem|vilka) (?:får|ska få|kommer att få|påminns|blir påminnda|blir påminda|påminner du)(?: (?:en|nästa))?(?: {REMINDERS})?(?: (?:härnäst|nästa gång))?"),
    ("release", f"(?:släpp|släppa|släpp på|starta|återuppta|frige|release|resume|sätt igång)(?: (?:alla|igen|all))? (?:utskicken|utskick|utskicket|{REMINDERS}|the messages|sending)"),
))
_BESIDES = tuple((kind, later(f"{POLITE}(?:{pattern}){END}")) for kind, pattern in BESIDES)
# fmt: on
_WEEK_LONG = 7
_MY_REMINDERS = (
    "snooze-for",
    "away_later",
    "weekends",
    "elsewhere",
    "quiet",
    "no-quiet",
    "fewer",
    "more",
    "usual",
    "off",
    "mine",
)
_INTENTS = {"coming": "coming_reminders", "release": "release_sending", **dict.fromkeys(_MY_REMINDERS, "my_reminders")}
REMINDER_INTENTS = frozenset({"reminder_rules", "remind_later", *_INTENTS.values()})


def reminder_words(parsed: Parsed, context: Context) -> Said | None:
    """What is said of reminders, if that is what the whole message is about."""
    string = spans_apart(f" {' '.join(parsed.words)} ")
    return _among(_SAID, string, context) or named(parsed, context) or _among(_BESIDES, string, context)


def _among(patterns: Iterable[tuple[str, re.Pattern[str]]], string: str, context: Context) -> Said | None:
    for kind, pattern in patterns:
        m = pattern.search(string)
        if m is None:
            continue
        if kind in ("one", "how"):
            return _by_role(kind, string, context)
        if kind == "month-off":
            return Said("reminder_rules", _month(m)) if _leads(context) else Said("my_reminders", {"away_later": True})
        slots = _slots(kind, m, context)
        if slots is not None:
            return Said(_INTENTS.get(kind, "reminder_rules"), slots)
    return None


def _by_role(kind: str, string: str, context: Context) -> Said:
    """The network's rules are shown to those who can change them; a member has their own, or gets fewer."""
    if _leads(context) and not {"jag", "mig"} & set(string.split()):
        return Said("reminder_rules")
    return Said("my_reminders", {"amount": "fewer"} if kind == "one" else {})


def _leads(context: Context) -> bool:
    return context.speaker is not None and (context.speaker.chair or context.speaker.coordinator)


def _slots(kind: str, m: re.Match[str], context: Context) -> dict[str, object] | None:  # noqa: C901, PLR0911, PLR0912 -- one for each kind
    match kind:
        case "days" | "instead" | "add" | "drop":
            return distances(kind, m)
        case "no-days":
            return {"days": []}
        case "send_at":
            hour, minute = int(m["h1"] or m["h2"]), int(m["m1"] or m["m2"] or 0)
            return {"send_at": f"{hour:02}:{minute:02}"} if hour < 24 and minute < 60 else None  # noqa: PLR2004 -- a clock
        case "pause":
            last = (m["d2s"], m["n2s"]) if m["d2s"] else (m["d2"], MONTHS.get(m["n2"] or ""))
            first = (m["d1s"], m["n1s"]) if m["d1s"] else (m["d1"], MONTHS.get(m["n1"] or "") or last[1])
            return {"pause": [_month_day(*first), _month_day(*last)]} if first[1] and last[1] else None
        case "pause-weeks":
            return _weeks(int(m["w1"]), int(m["w2"]), context.now.date())
        case "pause-month":
            return _month(m)
        case "snooze-for":
            length = (number(m["n"]) or 1) * (1 if m["unit"].startswith("da") else _WEEK_LONG)
            return {"until": (context.now.date() + timedelta(days=length)).isoformat()}
        case "no-pause":
            return {"pause": None}
        case "digest":
            word = m["weekday"]
            return {"digest": WEEKDAYS_SAID.get(word, WEEKDAYS.get(word))}
        case "no-digest":
            return {"digest": None}
        case "quiet":
            return {"quiet": sorted({WEEKDAYS_SAID[w] for w in m["days"].split() if w in WEEKDAYS_SAID})}
        case "no-quiet":
            return {"quiet": []}
        case "fewer" | "more" | "usual":
            return {"amount": kind}
        case "off" | "weekends" | "elsewhere" | "away_later":
            return {kind: True}
    return {}


def _month(m: re.Match[str]) -> dict[str, object]:
    first, last = MONTHS[m["month"]], MONTHS[m["last"] or m["month"]]
    return {"pause": [_month_day(1, first), _month_day(monthrange(_ANY_YEAR, last)[1], last)]}


def _weeks(first: int, last: int, today: date) -> dict[str, object] | None:
    """The weeks of this year, or when they have passed of the next, as days: those are kept."""
    try:
        years = (today.year, today.year + 1)
        ends = next(d for y in years if (d := date.fromisocalendar(y, last, 7)) >= today)
        begins = date.fromisocalendar(ends.isocalendar().year, first, 1)
    except ValueError:
        return None
    return {"pause": [f"{begins:%m-%d}", f"{ends:%m-%d}"]}


def _month_day(day: object, month: object) -> str:
    return f"{int(str(month)):02}-{int(str(day)):02}"
