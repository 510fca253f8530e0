"""Reminders of a matter, to a person or on a day: put off, once more, asked about, and what cannot be switched off.

These are looked for among what has been recognised: REFB is a number, PERS a name, DATE a day.
"""

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from collections.abc import Callable
from datetime import date, timedelta

from dialogs.understanding.dates.hits import DateHit
from dialogs.understanding.dates.times import TimeHit
from dialogs.understanding.evidence.reminder_parts import BEFORE, END, POLITE, REMIND, REMINDERS, Said
from dialogs.understanding.intent import Context
from dialogs.understanding.later import later
from dialogs.understanding.lexicon.dates import MONTH, NUMBER, number
from dialogs.understanding.names import NameHit
from dialogs.understanding.numbers import NumberHit
from dialogs.understanding.parse import Parsed
from dialogs.understanding.references import matching

_DATE = "(?:DATE|DATEX|DATEM)"
_REF = "(?:(?:uppdrag |ärende |nummer |nr |matter )?(?:REFA|REFN|REFB))"
_ABOUT = "(?:om|igen om|för|på|about|again about|of|for|on)"
_WHO = "(?:PERS|ORG)"
_ME = "(?:mig|me)"
_ON = "(?:på|den|först|till|tills|on|i)"
_AGAIN = "(?:igen|again|hellre|i stället|istället|instead)"
_A_REMINDER = f"(?:(?:en|an?|ny|min|another) )*{REMINDERS}"
_ASKED_FOR = f"(?:(?:ge|skicka|send|give) {_ME} {_A_REMINDER}|(?:skicka|send) {_A_REMINDER} (?:till|to) {_ME}|jag (?:vill|behöver|skulle vilja)(?: (?:bli|få|ha))?(?: en)? (?:påminn|påmind|påminnelse))"
_SENT = f"(?:(?:skicka|sänd|send)(?: ut)? {_A_REMINDER}(?: (?:till|åt|to) (?:{_WHO}|alla|dem|everyone))?)"
_AWAY = "(?:semester|ledig|ledigt|tjänstledig|föräldraledig|sjukskriven|bortrest|borta|utomlands|vacation|holiday|leave|parental leave|away|off)"
_UNTIL = r"(?:till och med|t\.?o\.?m\.?|t o m|tom|till|tills|fram till|until|through|back|tillbaka)"
_NOT_BEFORE = f"(?:(?: [,.])?(?: (?:och|så|and|so))?(?: (?:vänta med {REMINDERS}(?: till dess)?|(?:{REMIND}|do not remind|don't remind) {_ME}(?: (?:inte|not))?(?: (?:förrän|innan|efter|until|before|after))?(?: (?:dess|då|det|then))?|inga {REMINDERS}(?: (?:innan|förrän))?(?: dess)?))?)"

# fmt: off
_KINDS = tuple((kind, later(f"{POLITE}(?:{pattern}){END}")) for kind, pattern in (
    ("put-off", f"{REMIND} {_ME}(?: (?:{_AGAIN}|först))?(?: (?:inte|not))?(?: (?:igen|again|förrän|innan|före|until|before|på|till|den|först|on|nu))* {_DATE}"),
    ("put-off", f"{_ASKED_FOR}(?: {_AGAIN})?(?: {_ON})* {_DATE}"),
    ("once-more", f"{REMIND} {_ME}(?: {_AGAIN})? {_ABOUT} {_REF}(?: {_AGAIN})?(?: {_ON})* {_DATE}"),
    ("once-more", f"{REMIND} {_ME}(?: {_AGAIN})?(?: {_ON})* {_DATE}(?: {_AGAIN})? {_ABOUT} {_REF}"),
    ("once-more", f"{_ASKED_FOR} {_ABOUT} {_REF}(?: {_ON})* {_DATE}"),
    ("once-more", f"{_ASKED_FOR}(?: {_ON})* {_DATE} {_ABOUT} {_REF}"),
    ("once-named", f"{REMIND} {_ME}(?: {_AGAIN})? (?:om|about) (?!att |to |varför )(?P<w>[^.,?!:;¶]+?)(?: {_ON})* {_DATE}"),
    ("put-off", f"(?:do not|don't) remind me(?: (?:again|until|before))* {_DATE}"),
    ("snooze", f"(?:snooze|snooza|snoozea|skjut upp|pausa|vänta med|postpone)(?: (?:allt|alla|mina|my|all|everything|mig|{REMINDERS}|uppdrag|ärende|nummer))*(?: (?P<ref2>REFA|REFN|REFB))?(?: (?:till|tills|den|förrän|until|to|fram till))* {_DATE}"),
    ("none-then", f"(?:inga|skicka inga|no)(?: (?:fler|flera|more))? {REMINDERS}(?: (?:på|under|on|in))? {_DATE}"),
    ("put-off", f"{REMIND} {_ME}(?: {_AGAIN})? (?:om|about) (?:allt|alla|dem|de|everything)(?: {_ON})* {_DATE}"),
    ("before-meeting", f"{REMIND} {_ME}(?: {_ABOUT} {_REF})? (?:dagen|the day) (?:före|innan|before) (?:MEET|mötet|möte|nästa möte|the meeting)(?: {_ABOUT} {_REF})?"),
    ("hour", f"{REMIND} {_ME}(?: {_ABOUT} {_REF})?(?: (?:vid|idag|i dag|runt))* (?:TIME|i eftermiddag|i kväll|ikväll|i förmiddag|på eftermiddagen|efter lunch|om (?:en|en halv|två) (?:timme|timmar)|DUR|this afternoon|tonight|in an hour)(?: {_ABOUT} {_REF})?"),
    ("put-off", f"(?:inga|skicka inga|no)(?: (?:fler|flera|more))? {REMINDERS}(?: (?:förrän|innan|före|fram till|till|tills|until|before|den))* {_DATE}"),
    ("away", f"(?:jag|jag am|jag är|jag kommer vara|jag kommer att vara|jag har|jag tar|jag går på|jag will be)(?: (?:är|på|am|on|out|har|lite|annual|sick))* {_AWAY}(?: (?P<till>{_UNTIL}))?(?: (?:den|på|igen))* {_DATE}{_NOT_BEFORE}"),
    ("away", f"(?:jag|i) (?:är|kommer|kommer att vara|am|will be) (?P<till>tillbaka|åter|back)(?: (?:igen|på jobbet|den|på|on|först|again|at work))* {_DATE}{_NOT_BEFORE}"),
    ("span-away", f"(?:jag|jag am|jag är) (?:(?:är|på|har|am|on|går|tar) )*{_AWAY} (?:(?P<v>v|vecka|veckorna|weeks?)(?: \\.)? ?(?P<w1>\\d{{1,2}})(?: ?(?:–|-|och|till|and|to) ?(?:v )?(?P<w2>\\d{{1,2}}))?)"),
    ("away-then", f"(?:jag|jag am|jag är|jag kommer att vara)(?: (?:är|på|har|am|on|går|tar|i))* {_AWAY}(?: (?:under|hela|den|från))* {_DATE}"),
    ("mute", f"(?:sluta|stop)(?: att)? (?:{REMIND}|reminding) {_ME} {_ABOUT} {_REF}|{REMIND} {_ME} (?:inte|aldrig|ej|not)(?: (?:mer|längre|igen|alls|more))* {_ABOUT} {_REF}|(?:do not|don't|never) remind me(?: (?:again|any more))* {_ABOUT} {_REF}"),
    ("mute", f"(?:inga|inga fler|skicka inga|skicka inga fler|stäng av|ta bort|slopa|no|no more|stop|turn off)(?: (?:alla|the|all|any|mina|my))* {REMINDERS}(?: till mig)? {_ABOUT} {_REF}|jag vill (?:inte bli påminn|inte bli påmind|slippa (?:bli påminn|bli påmind|{REMINDERS})|inte ha(?: några| fler)* {REMINDERS})(?: mer)? {_ABOUT} {_REF}|(?:tysta|mute) {_REF}|(?:sluta|stop)(?: att)? (?:tjata|skicka {REMINDERS}|nagging|nag)(?: (?:på )?mig| me)?(?: hela tiden)? {_ABOUT} {_REF}|tjata inte(?: på mig)?(?: mer)? {_ABOUT} {_REF}|(?:skicka|ge) (?:ingen|inte någon) (?:påminnelse|reminder)(?: till {_WHO})? {_ABOUT} {_REF}|{REMIND} (?:inte|aldrig|ej)(?: om)? {_REF}|{REMIND} (?:inte|aldrig|ej) (?:{_WHO}|alla)(?: (?:mer|igen))*(?: {_ABOUT} {_REF})?"),
    ("of", f"(?:när|hur ofta|vilka dagar|when|how often) (?:blir|blev|kommer|får|påminner|påminns|skickas|går|ska|do|will|am|is)(?: [^ .,?!]+){{0,4}}? (?:{_ABOUT}|i) {_REF}(?: (?:att komma|ut|nästa gång|härnäst|next))*"),
    ("of", f"(?:vilka|vad för|what|which) {REMINDERS} (?:går ut|kommer|finns|är på gång|skickas|har jag|får jag|are there|go out) {_ABOUT} {_REF}"),
    ("to", f"(?:när|when|vilka dagar) (?:påminns|påminner du|do you remind) {_WHO}(?: (?:härnäst|nästa gång|igen|next|{_ABOUT} {_REF}))*"),
    ("to", f"(?:när|when) (?:blir|får|kommer|ska|is|will|does) {_WHO}(?: (?:att|bli|be|få|en|sin|get|a|nästa|the|next))* (?:påminn|påmind|reminded|{REMINDERS})(?: (?:nästa gång|härnäst|igen|next|next time|MEET|{_ABOUT} {_REF}))*"),
    ("to", f"(?:vilka|vad för|what|which) {REMINDERS} (?:får|har|går till|ska|går ut till|kommer till|does|will|go to)(?: till)? {_WHO}(?: (?:att|få|get|på gång))*"),
    ("got", f"(?:vilka|vem|who) fick(?: (?:en|sin|sina))? {REMINDERS}(?: (?:DATE|PAST|i morse|igår|i går|nyss))?|(?:varför|why) (?:har|fick|has|did) {_WHO}(?: (?:inte|fått|not|got|get|en|någon|några|any|sin|a))* (?:{REMINDERS}|påminn|påmints|reminded)|(?:gick|kom) (?:påminnelserna|påminnelsen) (?:ut|fram|iväg)(?: (?:i morse|DATE|PAST|igår|i går))?"),
    ("got", f"(?:har|fick|blev|has|have|did|was)(?: (?:PERS|ORG|jag|alla|någon|everyone|du))(?: (?:redan|already|ens|nu|verkligen|fått|blivit|nåtts av|get|got|received|gotten|been|skickat|sent))*(?: (?:sin|sina|min|mina|en|någon|några|an?|any|the|their|his|her|my|ut))* (?:{REMINDERS}|påminn|påmint|påmind|påmints|påminnts|reminded)(?: (?:till|to) {_WHO}| {_WHO})?(?: {_ABOUT} {_REF})?(?: (?:än|ännu|yet|redan|någon gång|{_DATE}))*"),
    ("got", f"(?:kom|gick|did|has|har)(?: (?:min|the|my))? (?:påminnelsen|påminnelserna|reminder)(?: {_ABOUT} {_REF})?(?: (?:fram|ut|iväg|kommit fram|gått ut|gått|arrive|go out|arrived|gone out))+(?: (?:till|to) {_WHO})?(?: {_ABOUT} {_REF})?(?: (?:än|ännu|yet))?"),
    ("got", f"(?:vilka|vad för|which|what) {REMINDERS} (?:kom inte fram|har inte kommit fram|har inte nått fram|did not arrive|kom fram|har gått ut|har skickats|har du skickat|skickades|gick ut|har kommit fram|have gone out|were sent|have been sent)(?: (?:än|hittills|redan|senaste v|senaste tiden|yet|so far|lately|{_DATE}))*|(?:vilka|vem|who) (?:har|has|have) (?:du |inte |not |fått |sin |sina |blivit |been |got |their )*(?:påminn|påmint|påmints|påminnts|reminded|{REMINDERS})(?: {_DATE})?"),
    ("got", f"(?:när|when) (?:påmindes|fick|blev|did|was) {_WHO}(?: (?:en|sin|the|a|last|get))* ?(?:senast|sist|senaste {REMINDERS}|{REMINDERS}|påminn|påmind|reminded)?(?: (?:senast|sist|last))?(?: {_ABOUT} {_REF})?"),
    ("span", f"(?:visa |lista |show )?(?:vilka|vad för|which|what|hur många|how many) (?:{REMINDERS}|utskick)(?: (?:går|ska|kommer|skickas|är|att|gå|ut|iväg|på gång|planerade|väntar|go|goes|out|are|will|be|sent|coming|planned|under|i|on|for|in))* (?:DATE|DATEX|DATEM|MONTH)"),
    ("span", f"(?:vem|vilka|who)(?: (?:som|får|ska|kommer|att|få|blir|is|will|be|gets|get|en|an?))* (?:{REMINDERS}|påminns|påminn|påminnda|påminda|reminded)(?: (?:under|i|on))* {_DATE}|{REMINDERS}(?: (?:under|för|for))? {_DATE}"),
    ("on-day", f"{REMIND} (?:{_WHO}|alla|ansvariga|de ansvariga|dem|everyone) (?:om|about|angående) {_REF}(?: {_ON})* {_DATE}|{REMIND} (?:{_WHO}|alla|ansvariga|dem|everyone)(?: {_ON})* {_DATE} (?:om|about|angående) {_REF}|{REMIND} (?:(?:om|about) )?{_REF}(?: {_ON})* {_DATE}"),
    ("on-day-named", f"{REMIND} {_WHO} (?:om|about|angående) (?!att |to )(?P<w>[^.,?!:;¶]+?)(?: {_ON})* {_DATE}"),
    ("on-day", f"{_SENT} (?:om|about|angående|för) {_REF}(?: {_ON})* {_DATE}|{_SENT}(?: {_ON})* {_DATE} (?:om|about|angående|för) {_REF}|(?:skicka|sänd|send)(?: ut)? {_A_REMINDER} (?:om|about|angående|för) {_REF} (?:till|åt|to) {_WHO}(?: {_ON})* {_DATE}"),
    ("on-day", f"{REMIND} (?:{_WHO}|alla|ansvariga|everyone)(?: {_ON})* {_DATE}|{_SENT}(?: {_ON})* {_DATE}"),
    ("send_at", f"(?:skicka |skicka ut |send |ändra |change )?(?:{REMINDERS}|utskick|utskicken)(?: (?:ska|skall|should|must|bör))?(?: (?:gå ut|skickas ut|skickas|komma|go out|be sent|come|till|to|alltid))*(?: (?:vid|runt|redan))? TIME(?: (?:på morgonen|varje morgon|varje dag|på dagen|på eftermiddagen|in the morning|every morning))*(?: (?:i stället|istället|instead) (?:för|of) [^ ]+)?"),
))
# fmt: on
_BEFORE_IT = later(
    f"{POLITE}{REMIND}(?: (?P<me>mig|me)| [^ ]+| [^ ]+ (?:och|and|&)? ?[^ ]+)??(?: extra)? (?:om|about) (?:uppdrag |ärende |nummer |nr )?(?P<ref>\\d{{1,4}}) (?:(?P<n>{NUMBER}) (?:dagar|dag|arbetsdagar|arbetsdag|days|day|working days)|(?P<one>dagen|the day)|(?P<week>veckan|en v|en vecka|a week)) {BEFORE}{END}"
)
_IN_MONTH = later(f" (?:i|in|under|during) {MONTH}(?: [?.!])*$")
_INCLUSIVE = re.compile(r"med|m\.?$|through")
_NAMED_TO = ("PERS", "ORG")


def named(parsed: Parsed, context: Context) -> Said | None:
    """What is said of reminders of a matter, to a person, or on a day."""
    before = _BEFORE_IT.search(f" {' '.join(parsed.words)} ")
    if before is not None:
        ahead = (number(before["n"]) or 1) if before["n"] else 1 if before["one"] else 5
        slots: dict[str, object] = {"numbers": [int(before["ref"])], "before": ahead}
        return Said("my_reminders", slots) if before["me"] else Said("remind_later", {**slots, **_whom(parsed)})
    shape = parsed.shape.string
    for kind, pattern in _KINDS:
        m = pattern.search(shape)
        said = _READ[kind](m, parsed, context) if m else None
        if said is not None:
            return said
    return None


def _put_off(_: re.Match[str], parsed: Parsed, __: Context) -> Said | None:
    day = _day(parsed)
    return Said("my_reminders", {"until": day.isoformat()}) if day else None


def _once_more(_: re.Match[str], parsed: Parsed, __: Context) -> Said | None:
    day, numbers = _day(parsed), _numbers(parsed)
    return Said("my_reminders", {"until": day.isoformat(), "numbers": numbers}) if day and numbers else None


def _snooze(m: re.Match[str], parsed: Parsed, context: Context) -> Said | None:
    """Of a number, "skjut upp 7 till fredag" means another report date; "snooza 7 till fredag" does not."""
    words = f" {' '.join(parsed.words)} "
    of_dates = any(f" {w} " in words for w in ("skjut upp", "vänta med", "pausa", "postpone"))
    if of_dates and (m["ref2"] or not re.search(REMINDERS, words)):
        return None
    return _once_more(m, parsed, context) if m["ref2"] else _put_off(m, parsed, context)


def _once_named(m: re.Match[str], parsed: Parsed, context: Context) -> Said | None:
    """Words that mean one open matter of whoever speaks; else they are something to be recorded."""
    first, last = parsed.unit_of_place(m.start("w")), parsed.unit_of_place(m.end("w") - 1)
    mine = [i for i in context.items if i.kind == "action" and context.speaker and i.owner == context.speaker.name]
    found, day = matching(parsed.original(first, last + 1), mine), _day(parsed)
    if len(found) != 1 or day is None:
        return None
    return Said("my_reminders", {"until": day.isoformat(), "numbers": [found[0].number]})


def _away(m: re.Match[str], parsed: Parsed, context: Context) -> Said | None:
    day = _day(parsed)
    if day is None or not m["till"] or not context.personal or context.current_meeting:
        return None
    back = day + timedelta(days=bool(_INCLUSIVE.search(m["till"])))
    return Said("my_reminders", {"until": back.isoformat(), "away": True})


def _away_in_weeks(m: re.Match[str], _: Parsed, context: Context) -> Said | None:
    """From a week that has begun, put off; of later ones it is said how."""
    if not context.personal or context.current_meeting:
        return None
    today = context.now.date()
    week, last = today.isocalendar().week, int(m["w2"] or m["w1"])
    if not int(m["w1"]) <= week <= last:
        return Said("my_reminders", {"away_later": True})
    try:
        back = date.fromisocalendar(today.isocalendar().year, last, 7) + timedelta(days=1)
    except ValueError:
        return None
    return Said("my_reminders", {"until": back.isoformat(), "away": True})


def _none_then(_: re.Match[str], parsed: Parsed, __: Context) -> Said | None:
    """None on that day or in that week: they are put off until it is over."""
    last = _last_day(parsed)
    return Said("my_reminders", {"until": (last + timedelta(days=1)).isoformat()}) if last else None


def _away_then(_: re.Match[str], parsed: Parsed, context: Context) -> Said | None:
    """Several days: those that have begun are put off; of later ones it is said how. One day is about a meeting."""
    hit, last, today = _date_hit(parsed), _last_day(parsed), context.now.date()
    several = hit is not None and (hit.kind == "week" or hit.until is not None)
    if hit is None or last is None or not several or not context.personal or context.current_meeting:
        return None
    day = _day(parsed)
    if day is not None and day <= today <= last:
        return Said("my_reminders", {"until": (last + timedelta(days=1)).isoformat(), "away": True})
    return Said("my_reminders", {"away_later": True})


def _before_meeting(_: re.Match[str], parsed: Parsed, context: Context) -> Said | None:
    day = _day(parsed) or context.next_meeting
    if day is None:
        return None
    return Said("my_reminders", {"until": (day - timedelta(days=1)).isoformat(), **_about(parsed)})


def _hour(_: re.Match[str], __: Parsed, ___: Context) -> Said | None:
    return Said("my_reminders", {"hour": True})


def _mute(_: re.Match[str], parsed: Parsed, __: Context) -> Said | None:
    return Said("my_reminders", {"mute": _numbers(parsed)} if _numbers(parsed) else {"off": True})


def _asked(_: re.Match[str], parsed: Parsed, __: Context) -> Said | None:
    return Said("coming_reminders", {**_whom(parsed), **_about(parsed)})


def _got(_: re.Match[str], parsed: Parsed, __: Context) -> Said | None:
    own = {"own": True} if {"jag", "min", "mina", "my"} & set(parsed.words) else {}
    return Said("coming_reminders", {"got": True, **own, **_whom(parsed), **_about(parsed)})


def _span(_: re.Match[str], parsed: Parsed, __: Context) -> Said | None:
    month = next((u.hit.month for u in parsed.units if isinstance(u.hit, DateHit) and u.hit.month), None)
    hit, last = _date_hit(parsed), _last_day(parsed)
    if hit is not None and hit.day is not None and _IN_MONTH.search(" ".join(parsed.words)):
        month = (hit.day.year, hit.day.month)  # elsewhere a month means the meeting in it
    if month is not None:
        first = date(*month, 1)
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    elif hit is None or hit.day is None or last is None:
        return None
    else:
        first = hit.day - timedelta(days=hit.day.weekday()) if hit.kind == "week" else hit.day
    return Said("coming_reminders", {"from": first.isoformat(), "to": last.isoformat()})


def _on_day_named(m: re.Match[str], parsed: Parsed, context: Context) -> Said | None:
    """Words that mean one open matter of whoever is named; else they are something to be recorded."""
    first, last, day = parsed.unit_of_place(m.start("w")), parsed.unit_of_place(m.end("w") - 1), _day(parsed)
    names = {name for u in parsed.units[:first] if isinstance(u.hit, NameHit) for name in u.hit.names}
    found = matching(parsed.original(first, last + 1), [i for i in context.items if i.kind == "action"])
    if len(found) != 1 or found[0].owner not in names or day is None:
        return None
    return Said("remind_later", {"until": day.isoformat(), "numbers": [found[0].number], **_whom(parsed)})


def _on_day(_: re.Match[str], parsed: Parsed, __: Context) -> Said | None:
    day = _day(parsed)
    if day is None:
        return None
    return Said("remind_later", {"until": day.isoformat(), **_whom(parsed), **_about(parsed)})


def _send_at(_: re.Match[str], parsed: Parsed, __: Context) -> Said | None:
    times = [u.hit for u in parsed.units if isinstance(u.hit, TimeHit)]
    return Said("reminder_rules", {"send_at": times[0].begins}) if times else None


_READ: dict[str, Callable[[re.Match[str], Parsed, Context], Said | None]] = {
    "put-off": _put_off,
    "once-more": _once_more,
    "once-named": _once_named,
    "snooze": _snooze,
    "away": _away,
    "span-away": _away_in_weeks,
    "away-then": _away_then,
    "none-then": _none_then,
    "before-meeting": _before_meeting,
    "hour": _hour,
    "on-day-named": _on_day_named,
    "mute": _mute,
    "of": _asked,
    "to": _asked,
    "got": _got,
    "span": _span,
    "on-day": _on_day,
    "send_at": _send_at,
}


def _date_hit(parsed: Parsed) -> DateHit | None:
    hits = [u.hit for u in parsed.units if isinstance(u.hit, DateHit) and u.hit.day]
    return hits[0] if len(hits) == 1 else None


def _day(parsed: Parsed) -> date | None:
    """The only day said; of a week its Monday, and "före fredag" still means Friday for what is put off."""
    hit = _date_hit(parsed)
    if hit is None or hit.day is None:
        return None
    day = hit.day + timedelta(days=hit.rule == "the day before")
    return day - timedelta(days=day.weekday()) if hit.kind == "week" else day


def _last_day(parsed: Parsed) -> date | None:
    """The last of the days said; of a week its Sunday."""
    hit = _date_hit(parsed)
    if hit is None or hit.day is None:
        return None
    return hit.day + timedelta(days=6 - hit.day.weekday()) if hit.kind == "week" else hit.until or hit.day


def _numbers(parsed: Parsed) -> list[int]:
    return [n for u in parsed.units if isinstance(u.hit, NumberHit) for n in u.hit.numbers]


def _about(parsed: Parsed) -> dict[str, object]:
    numbers = _numbers(parsed)
    return {"numbers": numbers} if numbers else {}


def _whom(parsed: Parsed) -> dict[str, object]:
    for unit in parsed.units:
        if isinstance(unit.hit, NameHit) and unit.shape in _NAMED_TO and unit.hit.how != "pronoun":
            if unit.hit.kind == "organisation" and unit.hit.organisation:
                return {"municipality": unit.hit.organisation}
            if unit.hit.names:
                return {"person": list(unit.hit.names) if len(unit.hit.names) > 1 else unit.hit.names[0]}
    return {}
