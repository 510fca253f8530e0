"""References: which items are meant, by number or by words; and the slots of the intents that change an item."""

import re
from collections.abc import Sequence

from dialogs.understanding.dates import DateHit
from dialogs.understanding.lexicon import classes_of
from dialogs.understanding.names import NameHit
from dialogs.understanding.numbers import NumberHit
from dialogs.understanding.slots import Draft, day_units, iso, meeting_value, number_units, who
from dialogs.understanding.titles import Mask, best_run, patterns, reading_order, text_of

_REFS = ("REFP", "REFA", "REFN", "REFT", "REFB")
_COMMAND_CLASSES = frozenset(
    ("REMOVE", "POSTPONE", "DONE", "CLOSE", "CHANGE", "EXTEND", "GIVE", "DEADLINE", "ACTION", "POINT", "AGENDA", "LIST",
     "WANT", "MODAL", "ADV", "IT", "NEG", "LAY", "OWNER", "TAKE", "PARTICIPLE", "QWH")
)  # fmt: skip
_PHRASES = patterns(
    (
        r"(?:{SUBJ} )?(?:behöver|needs?|vill ha|skulle behöva|får|kan få|ha|få)(?: {ADV}| lite)* (?:mer|längre|more|extra) tid(?: (?:med|på|för|on|for|till))*",
        r"(?:en|ett|två|tre|ett par|one|two|a)(?: more)? (?:vecka|v|veckor|week|weeks|månad|dagar|dag)(?: (?:till|more|extra))*",
        r"i stället(?: för (?:PERS|ORG|mig|JAG))*",
        r"instead(?: of (?:PERS|me))*",
        r"(?:tar|ta|går|hand)(?: (?:vi|jag|PERS))* över(?: (?:ansvaret|för|med|efter|från|till|PERS|ORG))*",
        r"(?:efter|från|för|till|på|åt|av|hos) (?:PERS|ORG|mig|me)",
        r"(?:jag|vi|PERS|ORG) (?:har|är|tar|hinner|vill|ska|kan|får|behöver)(?: {ADV}| inte| ej)*",
        r"(?:ska|skall|bör|should)(?: (?:inte|ej|not))* (?:ligga|stå|vara|be)(?: (?:på|hos|on))*",
        r"(?:är|blev|har blivit|blir|is|are|has been|have been|was)(?: {ADV}| nu| äntligen| redan)* (?:{DONE}|{PARTICIPLE}|sent|inte)",
        r"(?:ligger|finns|står)(?: (?:på|i|hos|uppe|nu))* (?:teams|sharepoint|mappen|kanalen)",
        r"(?:som|as) {DONE}",
        r"(?:vi|jag) (?:behöver|saknar|har) [^ .?!]+(?: [^ .?!]+){0,5}",
        r"(?:inte|ej|not|no longer) (?:aktuellt|aktuell|relevant|klart|färdigt)(?: längre)*",
        r"(?:min|mitt|mina|vår|my|our|PERSG|ORGG) (?:{POINT}|{ACTION}|{TOPIC})(?: (?:om|kring|about|med|angående))*",
        r"(?:{POINT}|{ACTION}|{TOPIC}|punkten|frågan|åtgärden|uppdraget|uppgiften|ärendet)(?: (?:om|kring|about|med|angående|att|som))+",
        r"(?:tack|please|gärna|snälla|tyvärr|sorry)",
        r"(?:kan|får|ska|kunde|can|could)(?: (?:vi|jag|du|we|you|i))*",
    )
)
_IT = frozenset(("den", "det", "it", "that", "den där", "denna", "detta", "this", "dem", "them", "de"))
_PREVIOUS = re.compile(r" (?:den )?(?:förra|föregående|previous)(?: one)?(?= )")


def reference(draft: Draft, *, own_words: bool = True, hidden: Sequence[int] = ()) -> None:
    """Numbers if there are any, else the words that point the item out, else what the last receipt was about."""
    parsed = draft.parsed
    units = [n for n in number_units(parsed, _REFS) if n not in hidden]
    sure = [n for n in units if parsed.units[n].shape != "REFB"] or units
    if sure:
        numbers = [k for n in sure for k in _numbers(draft, n)]
        numbers = list(dict.fromkeys(numbers))
        draft.set("item_ref", numbers[0] if len(numbers) == 1 else numbers, "number")
        return
    words = _words(draft, hidden) if own_words else None
    if words:
        draft.set("item_ref", words, "words that point it out")
    elif draft.context.last_items and (set(parsed.shape.string.split()) & _IT or _PREVIOUS.search(parsed.shape.string)):
        back = 1 if _PREVIOUS.search(parsed.shape.string) and len(draft.context.last_items) > 1 else 0
        draft.set("item_ref", draft.context.last_items[back].number, "what the last receipt was about")


def _numbers(draft: Draft, n: int) -> tuple[int, ...]:
    hit = draft.parsed.units[n].hit
    assert isinstance(hit, NumberHit)
    return hit.numbers


def _words(draft: Draft, hidden: Sequence[int]) -> str | None:
    parsed = draft.parsed
    mask = Mask(parsed)
    mask.hide_units(n for n, u in enumerate(parsed.units) if u.hit is not None and (n in hidden or not isinstance(u.hit, NameHit) or u.shape in ("PERS", "PERSG", "ORGG")))
    mask.hide(_PHRASES, parsed.sentences)
    for n, unit in enumerate(parsed.units):
        classes = classes_of(unit.shape)
        if classes & _COMMAND_CLASSES and not classes & {"TOPIC"} and mask.kind[n] == 0 and unit.hit is None:
            mask.kind[n] = 1
    order = reading_order(parsed, draft.score.at)
    run = best_run(mask, order)
    return text_of(parsed, run.units) if run and run.units else None


def withdraw(draft: Draft) -> None:
    """Which point, on which meeting's agenda."""
    reference(draft)
    _meeting_of(draft)


def _meeting_of(draft: Draft) -> None:
    for n in day_units(draft.parsed):
        hit = draft.parsed.units[n].hit
        assert isinstance(hit, DateHit)
        value = meeting_value(hit, draft.context)
        if value:
            draft.set("meeting", value, hit.rule)


def postpone(draft: Draft) -> None:
    """Which point, and to which meeting; expressly none for "tills vidare"."""
    reference(draft)
    chosen = _target(draft)
    if chosen is not None:
        hit = draft.parsed.units[chosen].hit
        assert isinstance(hit, DateHit)
        draft.set("meeting", meeting_value(hit, draft.context), hit.rule)
    elif re.search(r" (?:tills vidare|på obestämd tid|until further notice|indefinitely) ", draft.parsed.shape.string):
        draft.set("meeting", None, "expressly no date")


_TO = frozenset(("till", "to", "until", "tills", "på", "senast", "säg", "vi", "blir", ":"))


def _target(draft: Draft) -> int | None:
    """The day it is moved to: the one after "till", else the last."""
    units = draft.parsed.units
    found = [n for n in day_units(draft.parsed) if _hit(draft, n).day or _hit(draft, n).rule == "the next meeting"]
    found = [n for n in found if _hit(draft, n).rule not in ("today's meeting", "today + 0")] or found
    to = [n for n in found if (n > 0 and units[n - 1].shape in _TO) or _typed(draft, n).startswith(("till ", "to "))]
    return (to or found or [None])[-1]


def _typed(draft: Draft, n: int) -> str:
    return draft.parsed.original(n, n + 1).lower()


def _hit(draft: Draft, n: int) -> DateHit:
    hit = draft.parsed.units[n].hit
    assert isinstance(hit, DateHit)
    return hit


def complete(draft: Draft) -> None:
    """Which items are done."""
    reference(draft)


_WEEKS_MORE = re.compile(r" (?P<n>en|ett|två|tre|fyra|one|two|three|ett par|a|\d+)(?: more)? (?P<u>vecka|v|veckor|week|weeks|dagar|dag|days|månad|månader|month)(?: (?:till|more|extra))(?= )|(?P<m>one|two|three) (?:more|extra) (?P<k>week|weeks|days|month)(?= )")


def change_due(draft: Draft) -> None:
    """Which item, and its new date; "en vecka till" counts from a date that was said."""
    from dialogs.understanding.dates import _shifted
    from dialogs.understanding.lexicon_dates import number

    reference(draft)
    chosen = _target(draft)
    more = _WEEKS_MORE.search(draft.parsed.shape.string)
    if chosen is None:
        return
    hit = _hit(draft, chosen)
    day = hit.day
    if more and day:
        day = _shifted(day, number(more["n"] or more["m"]) or 1, more["u"] or more["k"])
        draft.set("due", iso(day), f"{more.group().strip()} from the date said")
    else:
        draft.set("due", iso(day), hit.rule)
    if hit.kind == "meeting" and not more and day and day == draft.context.next_meeting:
        draft.set("meeting", "next", "the date is a meeting")


_NEW_OWNER = patterns(
    (
        r"(?:till|på|to|åt|över på|över till|är|blir|be|:) (?P<p>PERS|ORG|mig|jag|me|PERSG)",
        r"(?P<p>PERS|ORG|jag)(?: {ADV})* (?:tar|ta|övertar|ska|får|kan|gör|fixar|sköter|takes?|will|should|tog)",
        r"(?:får|låt|kan|let) (?P<p>PERS|ORG|jag) ",
        r"(?:ge|give|tilldela|assign) (?P<p>PERS|ORG|mig|me)",
        r"(?:är|be|tillhör) (?P<p>PERSG|PERS)",
    )
)
_OLD_OWNER = re.compile(r" (?:för|of|efter|från|inte på|inte ligga på|inte stå på|ligga på|på) (?:PERS|ORG|mig|me)(?= )")
_NOT_ON = re.compile(r" (?:inte|ej|not) (?:[^ ]+ )?(?:ligga |stå |vara )?(?:på|hos|on|mine|min|mitt)")


def reassign(draft: Draft) -> None:
    """Which item, and who gets it."""
    parsed = draft.parsed
    string = parsed.shape.string
    old = _old(draft)
    for pattern in _NEW_OWNER:
        for m in pattern.regex.finditer(string):
            n = parsed.unit_of_place(m.start("p"))
            if n in old:
                continue
            hit = who(parsed, n, draft.context)
            if hit and draft.set_people("owner", hit, "gets it"):
                reference(draft, hidden=[*old, n])
                return
    for n, unit in enumerate(parsed.units):
        if isinstance(unit.hit, NameHit) and n not in old and draft.set_people("owner", unit.hit, "the other person named"):
            break
    reference(draft, hidden=list(old))


def _old(draft: Draft) -> set[int]:
    """Those who had it: "i stället för Annelie", "efter Viweca", "ska inte ligga på mig"."""
    parsed = draft.parsed
    string = parsed.shape.string
    found = set()
    for m in re.finditer(r" (?:i stället för|instead of|efter|från|after|from|inte för) (?P<p>PERS|ORG|mig|me)(?= )", string):
        found.add(parsed.unit_of_place(m.start("p")))
    for m in re.finditer(r" (?:inte|ej|not)(?: (?:ligga|stå|vara|be|med|hos|längre|på|on))* (?P<p>PERS|mig|jag|me|mine|min)(?= )", string):
        found.add(parsed.unit_of_place(m.start("p")))
    return found
