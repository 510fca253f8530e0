"""When and how often people are reminded, in words: the network's rules, one's own wishes, what is going out.

They are looked for in the whole message as it was written: "10 arbetsdagar före" is a distance here and no number of a
matter. "Påminn Lisa om 7" is a reminder at once, and "påminn mig om att …" a matter to be recorded.
"""

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from dialogs.understanding.dates.hits import DateHit
from dialogs.understanding.later import later
from dialogs.understanding.lexicon.dates import MONTH, MONTHS, NUMBER, WEEKDAYS, number
from dialogs.understanding.numbers import NumberHit
from dialogs.understanding.parse import Parsed

_POLITE = "^ (?:(?:hej|hallå|hello|hi|kan du|kan ni|snälla|var snäll och|vänligen|please|can you|could you|jag vill att du|vi vill att du|du kan|från och med nu|,|!) )*"
_END = "(?: (?:tack|please|nu|framöver|hädanefter|igen|från och med nu|i fortsättningen|till mig|to me|[.!?]))* $"
_REMIND = "(?:påminn|påminna|påminner|remind)"
_REMINDERS = "(?:påminnelser|påminnelserna|påminnelse|påminnelsen|reminders|the reminders)"
_ALL = "(?: (?:oss|alla|folk|ansvariga|de ansvariga|everyone|us|owners))?"
_NUMBERS = rf"(?P<ns>{NUMBER}(?: (?:,|och|samt|and|&) {NUMBER})*)"
_UNIT = "(?P<unit>arbetsdagar|arbetsdag|dagar|dag|vardagar|veckor|vecka|working days|working day|days|day|weeks|week)"
_BEFORE = "(?:före|innan|i förväg|ahead|before)(?: (?:rapportdatum|rapportdatumet|rapportdag|rapportdagen|rapporteringen|datumet|det ska rapporteras|the report date|the date|the due date))?"
_WEEKDAYS = {
    f"{day}{ending}": n
    for n, day in enumerate(("måndag", "tisdag", "onsdag", "torsdag", "fredag"))
    for ending in ("ar", "arna")
} | {f"{day}s": n for n, day in enumerate(("monday", "tuesday", "wednesday", "thursday", "friday"))}
_PLURAL = f"(?:{'|'.join(sorted(_WEEKDAYS, key=len, reverse=True))})"
_ONE_DAY = f"(?P<weekday>{_PLURAL}|måndag|tisdag|onsdag|torsdag|fredag|monday|tuesday|wednesday|thursday|friday)"
_DIGEST = "(?:veckobrev|veckobrevet|veckosammanställning|veckosammanställningen|weekly digest|the weekly digest|weekly letter)"
_PAUSE = "(?:sommaruppehåll|sommaruppehållet|sommarpaus|sommarpausen|semesteruppehåll|semesteruppehållet|summer break|summer pause)"
_NOT = "(?:inget|inga|ingen|ta bort|stäng av|slopa|avsluta|utan|skicka inte|skicka inga|skicka inget|sluta skicka|sluta med|sluta att skicka|no|stop|stop sending|turn off|remove)"
_CLOCK = r"(?:(?:kl|klockan|at|kl\.) (?P<h1>\d{1,2})(?:[.:](?P<m1>\d\d))?|(?P<h2>\d{1,2})[.:](?P<m2>\d\d))"
_DAY = "(?:(?P<d{0}>\\d{{1,2}})(?: (?P<n{0}>MONTH))?|(?P<d{0}s>\\d{{1,2}})/(?P<n{0}s>\\d{{1,2}}))"

# fmt: off
_SAID = tuple((kind, later(f"{_POLITE}{pattern}{_END}")) for kind, pattern in (
    ("days", f"(?:{_REMIND}{_ALL}|(?:skicka |send )?{_REMINDERS}(?: (?:ska|skall|should))?(?: (?:komma|gå ut|skickas|come|go out))?) {_NUMBERS} {_UNIT} {_BEFORE}"),
    ("no-days", f"(?:{_REMIND} inte (?:i förväg|före|innan)|{_REMIND}{_ALL} (?:bara|endast|enbart|only) (?:på dagen|samma dag|on the day))"),
    ("send_at", f"(?:skicka |skicka ut |send )?(?:{_REMINDERS}|utskick|utskicken)(?: (?:ska|skall|should|must))?(?: (?:gå ut|skickas ut|skickas|komma|go out|be sent|come))? {_CLOCK}"),
    ("no-pause", f"{_NOT} {_PAUSE}(?: (?:i påminnelserna|för påminnelser))?"),
    ("pause", f"(?:(?:vi har|vi tar|lägg in|lägg|ha|sätt|we have|set) )?(?:(?:ett|a|the) )?{_PAUSE}(?: (?:är|mellan|från|från och med|med början|is|from|between|:))* {_DAY.format(1)} (?:–|-|till|till och med|t\\.?o\\.?m\\.?|tom|och|to|until|through) {_DAY.format(2)}".replace("MONTH", MONTH)),
    ("pause-month", f"(?:(?:vi har|vi tar|ha|we have) )?(?:(?:ett|a) )?{_PAUSE} (?:i |hela |under |in )*(?P<month>{MONTH})"),
    ("no-digest", f"{_NOT} {_DIGEST}"),
    ("digest", f"(?:(?:skicka|jag vill ha|vi vill ha|send) )?{_DIGEST}(?: (?:ska|skickas|komma|kommer|på|varje|om|on|every|should come))* {_ONE_DAY}"),
    ("rules", f"(?:visa |show |vilka |what |which )*(?:är |are )?(?:vilka |våra |our |the )*(?:regler|reglerna|inställningar|inställningarna|rules|settings)(?: (?:som|gäller|har vi|apply|är|satta))* (?:för|om|for) {_REMINDERS}"),
    ("rules", "(?:visa |ändra |show |change |våra )*(?:påminnelseregler|påminnelsereglerna|påminnelseinställningar|påminnelseinställningarna|reminder rules|reminder settings)"),
    ("rules", "(?:när|hur ofta|when|how often) (?:påminner du|skickar du påminnelser|går påminnelserna ut|skickas påminnelserna|skickas påminnelser|do you remind|are reminders sent)(?: (?:oss|folk|alla|us|people))?"),
    ("rules", f"(?:ändra|ställ in|change) {_REMINDERS}"),
    ("quiet", f"(?:(?:inga|inte några|skicka inga|skicka inte|jag vill inte ha|jag vill inte ha några|sluta skicka|undvik|no) {_REMINDERS}|{_REMIND} (?:mig|me) (?:inte|aldrig|ej|not)|(?:do not|don't|never) remind me) (?:på|om|on) (?P<days>{_PLURAL}(?: (?:,|och|eller|and|or)(?: (?:på|on))? {_PLURAL})*)"),
    ("no-quiet", f"(?:{_REMIND} (?:mig|me)|{_REMINDERS}) (?:(?:på|on) )?(?:alla|every|all) (?:dagar|vardagar|arbetsdagar|weekday|days|weekdays)"),
    ("fewer", f"(?:(?:ge mig|jag vill ha|skicka|give me|i want) )?(?:färre|mindre|mindre antal|fewer) {_REMINDERS}|{_REMIND} (?:mig|me) (?:mindre|mindre ofta|mer sällan|inte så ofta|less|less often)|(?:jag får |det är )?(?:för många|too many) {_REMINDERS}"),
    ("more", f"(?:(?:ge mig|jag vill ha|skicka|give me|i want) )?(?:fler|flera|mer|more) {_REMINDERS}|{_REMIND} (?:mig|me) (?:oftare|mer|mer ofta|more|more often)"),
    ("usual", f"(?:{_REMIND} (?:mig|me)|{_REMINDERS}) (?:som|as) (?:vanligt|förut|innan|usual|before)|(?:sluta snooza|avbryt snooze)"),
    ("mine", f"(?:visa |show )?(?:mina|my) {_REMINDERS}|(?:när|hur ofta|when|how often) (?:påminner du mig|påminns jag|blir jag påmind|får jag påminnelser|do you remind me)|(?:vilka|what) {_REMINDERS} (?:får jag|har jag|do i get)"),
    ("coming", f"(?:visa |lista |show )?(?:vilka|vad för|which|what) (?:{_REMINDERS}|utskick)(?: (?:går|ska|kommer|skickas|är|att|gå|ut|iväg|på gång|planerade|planeras|väntar|go|goes|out|are|will|be|sent|coming|planned|nästa|denna|den här|de|närmaste|kommande|vecka|veckan|veckorna|two|två|next|this|week|weeks))+"),
    ("coming", f"(?:visa |lista |show )?(?:kommande|planerade|coming|upcoming) (?:{_REMINDERS}|utskick)"),
    ("release", f"(?:släpp|släppa|släpp på|starta|återuppta|frige|release|resume|sätt igång)(?: (?:alla|igen|all))? (?:utskicken|utskick|utskicket|{_REMINDERS}|the messages|sending)"),
))
_DATE = "(?:DATE|DATEX)"
_PUT_OFF = tuple(later(f"{_POLITE}{pattern}{_END}") for pattern in (
    f"{_REMIND} (?:mig|me)(?: (?:igen|först|hellre|again|istället|i stället))?(?: (?:inte|not))?(?: (?:igen|again|förrän|innan|före|until|before|på|till|den|först|on|nu))* {_DATE}",
    f"{_REMIND} (?:mig|me) (?:om|igen om|about|again about) (?:uppdrag |ärende |nummer |nr )?(?P<ref>REFA|REFN|REFB)(?: (?:på|den|först|till|on))* {_DATE}",
    f"(?:do not|don't) remind me(?: (?:again|until|before))* {_DATE}",
    f"(?:snooze|snooza|snoozea|skjut upp|pausa|vänta med|postpone)(?: (?:allt|alla|mina|my|all|everything|mig|{_REMINDERS}|uppdrag|ärende|nummer))*(?: (?P<ref2>REFA|REFN|REFB))?(?: (?:till|tills|den|förrän|until|to|fram till))* {_DATE}",
    f"(?:inga|skicka inga|no)(?: (?:fler|flera|more))? {_REMINDERS}(?: (?:förrän|innan|före|fram till|till|tills|until|before|den))* {_DATE}",
))
# fmt: on
_TAKES_NUMBER_ONLY = re.compile(r" (?:skjut upp|vänta med|pausa|postpone) ")
_SPAN = re.compile(r"(?<=\d)[–-](?=\d)")
_WEEK = 5
_INTENTS = {
    "coming": "coming_reminders",
    "release": "release_sending",
    **dict.fromkeys(("quiet", "no-quiet", "fewer", "more", "usual", "mine"), "my_reminders"),
}
REMINDER_INTENTS = frozenset({"reminder_rules", *_INTENTS.values()})


@dataclass(frozen=True, slots=True)
class Said:
    """The intent, and its slots."""

    intent: str
    slots: Mapping[str, object] = field(default_factory=dict)


def reminder_words(parsed: Parsed) -> Said | None:
    """What is said of reminders, if that is what the whole message is about."""
    string = _SPAN.sub(" – ", f" {' '.join(parsed.words)} ")
    for kind, pattern in _SAID:
        m = pattern.search(string)
        if m is None:
            continue
        slots = _slots(kind, m)
        if slots is not None:
            return Said(_INTENTS.get(kind, "reminder_rules"), slots)
    return _put_off(parsed)


def _put_off(parsed: Parsed) -> Said | None:
    shape = parsed.shape.string
    hits = [u.hit for u in parsed.units if isinstance(u.hit, DateHit) and u.hit.day]
    m = next((m for m in (p.search(shape) for p in _PUT_OFF) if m), None)
    if m is None or len(hits) != 1 or hits[0].day is None:
        return None
    day = hits[0].day + timedelta(days=hits[0].rule == "the day before")
    if hits[0].kind == "week":
        day -= timedelta(days=day.weekday())
    numbered = "REF" in m.group()
    if numbered is False and _TAKES_NUMBER_ONLY.search(shape) and "påminn" not in shape and "remind" not in shape:
        return None
    numbers = [n for u in parsed.units if isinstance(u.hit, NumberHit) for n in u.hit.numbers]
    if _TAKES_NUMBER_ONLY.search(shape) and numbered:
        return None
    slots: dict[str, object] = {"until": day.isoformat()}
    if numbered and numbers:
        slots["numbers"] = numbers
    return Said("my_reminders", slots)


def _slots(kind: str, m: re.Match[str]) -> dict[str, object] | None:  # noqa: C901, PLR0911 -- one for each kind
    match kind:
        case "days":
            found = [number(w) or 0 for w in re.split(r" (?:,|och|samt|and|&) ", m["ns"])]
            return {
                "days": [
                    n * (_WEEK if m["unit"].startswith(("v", "week")) and m["unit"] != "vardagar" else 1) for n in found
                ]
            }
        case "no-days":
            return {"days": []}
        case "send_at":
            hour, minute = int(m["h1"] or m["h2"]), int(m["m1"] or m["m2"] or 0)
            return {"send_at": f"{hour:02}:{minute:02}"} if hour < 24 and minute < 60 else None  # noqa: PLR2004 -- a clock
        case "pause":
            last = (m["d2s"], m["n2s"]) if m["d2s"] else (m["d2"], MONTHS.get(m["n2"] or ""))
            first = (m["d1s"], m["n1s"]) if m["d1s"] else (m["d1"], MONTHS.get(m["n1"] or "") or last[1])
            return {"pause": [_month_day(*first), _month_day(*last)]} if first[1] and last[1] else None
        case "pause-month":
            month = MONTHS[m["month"]]
            return {"pause": [_month_day(1, month), _month_day(30 if month in (4, 6, 9, 11) else 31, month)]}
        case "no-pause":
            return {"pause": None}
        case "digest":
            word = m["weekday"]
            return {"digest": _WEEKDAYS.get(word, WEEKDAYS.get(word))}
        case "no-digest":
            return {"digest": None}
        case "quiet":
            return {"quiet": sorted({_WEEKDAYS[w] for w in m["days"].split() if w in _WEEKDAYS})}
        case "no-quiet":
            return {"quiet": []}
        case "fewer" | "more" | "usual":
            return {"amount": kind}
    return {}


def _month_day(day: object, month: object) -> str:
    return f"{int(str(month)):02}-{int(str(day)):02}"
