"""Where a matter comes from and goes to, and when the answer is due back: "från SKR:s nätverk", "lyfts till rådet"."""

# ruff: noqa: E501 -- a pattern is read in one piece

from dataclasses import dataclass

from dialogs.understanding.bodies import BODY, body_in
from dialogs.understanding.dates.hits import DateHit
from dialogs.understanding.later import later
from dialogs.understanding.slots.draft import Draft, iso

_IT = "(?:frågan|ärendet|uppdraget|det|den|detta|denna|this|it|punkten|uppgiften|förfrågan)"
_B = f"(?P<b>{BODY})"
_STOP = r"(?= (?:[:,.;–!?)-]|¶|och|som|till|senast|svar|DATE|DATEM|DATEX|MEET|MONTH|PERS|jag|med|inför|and|with|om|about|innan|före|via|igen|tack|bereds|$)|$| $)"
_FROM = (
    later(
        rf"^ (?:(?:en|ny|nytt|ett|a|new|inkommen|inkommet) )*(?:fråga |frågan |ärende |uppdrag |förfrågan |question |request )?(?:från|from) {_B} (?=[:,–-] )"
    ),
    later(
        rf" (?:,|\(|–|-|\.|¶) (?:(?:{_IT}|frågeställningen) )?(?:(?:den |det )?(?:kommer|kom|har kommit|är|väcktes|inkom|comes|came|is) )?(?:in |ursprungligen )?(?:från|from) {_B}{_STOP}"
    ),
    later(
        rf" (?:{_IT}(?: (?:REFA|REFN|REFB))?|REFA|REFN|REFB) (?:kommer|kom|har kommit|är|väcktes|härrör|inkom|ställdes|har ställts|comes|came|is|was) (?:in |ursprungligen |raised )?(?:från|av|from|by) {_B}{_STOP}"
    ),
    later(rf" (?:på|efter) (?:uppdrag|begäran|förfrågan|önskemål|initiativ) (?:av|från) {_B}{_STOP}"),
    later(
        rf" (?:fråga|frågan|uppdrag|uppdraget|förfrågan|enkät|enkäten|remiss|remissen|begäran|question|request) (?:från|from) {_B}{_STOP}"
    ),
    later(
        rf" (?:svar|svaret|återkoppling|återkopplingen|besked|redovisning)(?: (?:ska|lämnas|ges|skickas|på enkäten))* (?:till|åt|to) {_B}{_STOP}"
    ),
    later(
        rf" {_B} (?:vill ha|önskar|begär|behöver|väntar på|vill få) (?:ett |vårt )?(?:svar|besked|återkoppling|underlag)(?= )"
    ),
)
_BARE = later(rf" (?:REFA|REFN|REFB) (?P<v>från|till|from|to) {_B}{_STOP}")
"""A matter's number and the body, no verb between."""
_GOES = (
    "(?:(?:ska|skall|bör|måste|får|kan|vill vi) (?:gå |lyftas |skickas |tas |föras |sändas |lämnas |lyfta )?(?:vidare |upp |in |över )?"
    "|(?:går|lyfts|lyftes|lyfta|lyft|lyfter vi|lyfter|skickas|sänds|förs|föra|tas|ta|skicka|sänd|för|överlämnas|goes|raised|send|take|is raised|should go|is to go|to be raised)(?: {I})?(?: (?:vidare|upp|in|över|on|it|this))? )"
).replace("{I}", "(?:frågan|den|det|ärendet|detta)")
_TO = (
    later(rf" (?P<v>{_GOES})(?:till|in till|i|inför|to|into) {_B}{_STOP}"),
    later(rf"^ (?:(?:en|ny|nytt|ett) )*(?:fråga|frågan|ärende|uppdrag|question) (?P<v>)(?:till|to) {_B} (?=[:,–-] )"),
    later(
        rf" (?P<v>(?:tar|ta|lyfter|lyfta|väcker|väcka|för|driver|driva|raise|raises) (?:upp )?(?:(?:frågan|det|den|detta|ärendet|it)(?: (?:om|kring|angående|about) [^,.:;?!]{{1,60}}?)? )?(?:upp )?)(?:i|till|hos|in|with) {_B}{_STOP}"
    ),
    later(rf" (?P<v>(?:tar|ta|lyfter|lyfta) upp [^,.:;?!]{{1,60}}? )(?:i|till|hos|in|with) {_B}{_STOP}"),
)
_SAID_FROM, _SAID_TO = 4, 2
"""The patterns that say nothing else: their words are no part of what the matter is about."""
_NOT = later(r" (?:inte|ej|not) ")
_D = "(?P<d>DATE|DATEM|DATEX|MEET)"
_BACK = (
    later(
        rf" (?:svar|svaret|svaren|återkoppling|återkopplingen|besked|yttrande|yttrandet|remissvar|answer|reply)(?: (?:på|om|to|on) (?:REFA|REFN|REFB|den|det|frågan|it))?(?: (?:till|från|to|from) [^ ,.:;]+(?: [^ ,.:;]+)?)?(?: (?:ska|skall|vill|bör|måste|behöver|behövs|önskas|begärs|väntas|is|due|to|be|de|vill de ha|har de lovat))*(?: (?:vara|ha|finnas|lämnas|komma|skickas|sändas|ges|kommer|få|been))?(?: (?:tillbaka|åter|inne|inlämnat|klart|hemma|back|i retur|igen))*(?: (?:senast|till|till den|den|före|innan|by|due|på|inom))* {_D}(?= )"
    ),
    later(rf" (?:tillbaka|åter|retur|back)(?: (?:senast|till|by|den))+ {_D}(?= )"),
    later(
        rf" (?:vill ha|önskar|begär|behöver|väntar på) (?:ett |vårt )?(?:svar|besked|återkoppling|underlag)(?: (?:från oss|av oss|tillbaka))*(?: (?:senast|till|den|före|innan))* {_D}(?= )"
    ),
)


@dataclass(frozen=True, slots=True)
class Route:
    """A direction and body with the units that say it, and the unit of the day when the answer is due back."""

    direction: str | None = None
    body: str = ""
    units: range = range(0)
    answer: int | None = None


def route(draft: Draft) -> Route:
    """What the message says of it."""
    return Route(*_body(draft), answer=_answer(draft))


def fill(draft: Draft) -> Route:
    """Set the slots: the day only together with a body, for else it is simply the day of the matter."""
    found = route(draft)
    if found.direction is None:
        return found
    draft.set("direction", found.direction, "a body is named")
    draft.set("body", found.body, "the body named")
    set_answer(draft, found.answer)
    return found


def set_answer(draft: Draft, unit: int | None) -> bool:
    """The day when the answer is due back, if a unit says one."""
    hit = draft.parsed.units[unit].hit if unit is not None else None
    if not isinstance(hit, DateHit) or hit.day is None:
        return False
    draft.set("answer_on", iso(hit.day), "the answer is due back then")
    return True


def _body(draft: Draft) -> tuple[str | None, str, range]:
    parsed = draft.parsed
    string = parsed.shape.string
    for direction, patterns, hidden in (("from", _FROM, _SAID_FROM), ("to", _TO, _SAID_TO)):
        for place, pattern in enumerate(patterns):
            m = pattern.search(string)
            if m is None or _NOT.search(string[m.start() : m.end() + 1]):
                continue
            first, last = parsed.unit_of_place(m.start("b")), parsed.unit_of_place(m.end("b") - 1) + 1
            begins = parsed.unit_of_place(m.start() + 1)
            return direction, body_in(parsed, first, last), range(begins, last) if place < hidden else range(0)
    m = _BARE.search(string)
    if m:
        first, last = parsed.unit_of_place(m.start("b")), parsed.unit_of_place(m.end("b") - 1) + 1
        return ("from" if m["v"] in ("från", "from") else "to"), body_in(parsed, first, last), range(0)
    return None, "", range(0)


def _answer(draft: Draft) -> int | None:
    for pattern in _BACK:
        m = pattern.search(draft.parsed.shape.string)
        if m:
            return draft.parsed.unit_of_place(m.start("d"))
    return None
