"""Waiting for somebody outside: who is to come back with something, what with, and who follows it up.

As in `whom`, what was said is kept as JSON: `{"outside": words, "member": name}`; `{"unknown": words}` is a name that
nobody in the network has, where only who says it can tell whether it is somebody outside.
"""

# ruff: noqa: E501 -- a pattern is read in one piece

import re

from dialogs.understanding.bodies import BODY
from dialogs.understanding.intent import Context
from dialogs.understanding.later import later
from dialogs.understanding.lexicon.meanings import means_something
from dialogs.understanding.lexicon.names import ORDINARY_WORDS
from dialogs.understanding.names import NameHit
from dialogs.understanding.parse import Parsed
from dialogs.understanding.slots.draft import EVERYONE, Draft, who
from dialogs.understanding.whom import AND, Who, said_at
from dialogs.understanding.words import infinitive

WATCHES = (
    "(?:ansvarar för (?:att bevaka|bevakningen|uppföljningen|att följa upp)|(?:ska |får |kan )?(?:bevakar|bevaka)|håller (?:i|koll|ett öga|reda)"
    "|har koll|följer upp|följer|har bollen|tar bollen|stämmer av|ligger på|jagar|is following up|follows up|follow up|will follow up|keeps an eye)"
)
AWAITED = "(?:svar|svaret|besked|beskedet|återkoppling|återkopplingen|yttrande|yttrandet|beslut|beslutet|underlag|underlaget|uppgifter|uppgifterna|siffror|siffrorna|statistik|statistiken|material|materialet|information|remissvar|remissvaret|reply|answer|decision)"
COMES_BACK = (
    "(?:återkommer|återkopplar|svarar|skickar|hör av sig|lämnar|tar fram|utreder|undersöker|kollar|sammanställer|skriver|levererar|meddelar|ger besked|tar reda på|ser över|bjuder in|presenterar|berättar|kommer och berättar|visar|redovisar|informerar|håller i|bidrar med|gets back|comes back"
    "|(?:ska|skall|skulle|lovade|lovade att|har lovat|har lovat att|lovar att|will) (?:återkomma|återkoppla|svara|skicka|höra av sig|lämna|ta fram|utreda|undersöka|kolla|sammanställa|skriva|leverera|meddela|ge besked|ta reda på|se över))"
)
_DAY = "(?:DATE|DATEM|DATEX|MEET|MONTH)"
_OUT = r"(?P<o>[^ ,.:;()¶?!]+(?: [^ ,.:;()¶?!]+){0,5}?)"
_END = rf"(?= (?:[,;.()–?!]|-|¶|(?:till |by )?{_DAY}|senast|innan|före|och (?:PERS|jag)|klart|klar|med svar|$)|$| $)"
_PREFIX = r"(?:(?:jag|vi|PERS|nätverket|ska|får|behöver|måste|uppdrag|nytt uppdrag|ärende|åtgärd|action|lägg in|skriv upp|att|:|,|–|-|och|så|nu|ok|fortfarande) )*"
_AWAITING = later(
    rf"^ {_PREFIX}(?:invänta|inväntar|vänta på|väntar på|vänta in|väntar in|avvakta|avvaktar|bevaka|bevakar|följa upp|await|wait for|waiting for)(?P<t> (?:ett |en |det |an |a |the )?{AWAITED} (?:från|av|hos|from|by) {_OUT}(?: (?:om|kring|angående|ang|gällande|rörande|i frågan om|about|on) [^,;.()¶?!]+?)?){_END}"
)
_COMING = later(rf"^ {_PREFIX}{_OUT} (?P<t>{COMES_BACK}(?: [^,;.()¶?!]+?)?){_END}")
_LABELLED = later(rf" (?:ansvarig|ansvariga|ansvar|utförare|owner|responsible)(?: (?::|är|is|blir))* {_OUT}{_END}")
_ANSWERS = later(
    rf" [,.:;–-] {_OUT} (?:ansvarar|är ansvarig|har ansvaret|gör det|tar det|fixar det|bereder det|does it)(?= )"
)
_GIVEN = later(rf" (?:till|to|åt|över på|bereds av|ansvarig(?: (?:på|för) [^ ]+)?(?: (?::|är|blir))?) {_OUT}{_END}")
_ANSWERED = later(
    rf"^ (?:(?:det|den|är|blir|ansvarig|:|av|gör|någon utanför) )*{_OUT}(?: (?:gör det|tar det|tar den|bereder det|bereder))?{_END}"
)
_WATCHED = later(
    rf" (?:(?:,|;|\(|–|-|\.|¶|och|men|and) )*(?:(?P<w>PERS|jag) {WATCHES}(?: (?:det|den|detta|på det|upp det|it|frågan|ärendet))?"
    r"|(?:som )?bevakas av (?P<w2>PERS|mig)|bevakare(?: :| är)? (?P<w3>PERS|jag)|via (?P<w5>PERS|mig)|ansvarig(?: för bevakningen)?(?: :| är)? (?P<w4>PERS|jag)|watched by (?P<w6>PERS|me))(?: \))?(?= )"
)
_BODY = later(rf"^(?:.* )?{BODY}$")
_ELSEWHERE = later(r" (?:på|från|hos|vid|of|at|from) ")
_LONGEST = 60
"""Characters of who is outside."""


def awaited(draft: Draft) -> bool:
    """Fill a new matter that waits for somebody outside; False when it is none."""
    parsed, string = draft.parsed, draft.parsed.shape.string
    watched = _WATCHED.search(string)
    for pattern in (_AWAITING, _COMING):
        m = pattern.match(string)
        named = _outside(parsed, *_span(parsed, m)) if m else None
        if m is None or named is None or (pattern is _COMING and not watched):
            continue
        first, last = parsed.unit_of_place(m.start("t") + (m["t"][0] == " ")), parsed.unit_of_place(m.end("t") - 1) + 1
        title = _title(parsed, first, last) if pattern is _COMING else _awaited(parsed, first, last)
        draft.set("title", title, "what is awaited")
        _owned_by(draft, named, _subject(m, parsed) if watched is None else _watcher(parsed, watched, draft.context))
        return True
    return False


def labelled(draft: Draft) -> range | None:
    """The units after "ansvarig" that name nobody in the network, kept as preparers; None when there are none."""
    return _kept(draft, _LABELLED) or _kept(draft, _ANSWERS)


def given(draft: Draft) -> range | None:
    """The same of who is to have a matter: "ge 12 till Kalle på SKR, jag bevakar"."""
    return _kept(draft, _GIVEN)


def answered(parsed: Parsed, context: Context) -> tuple[Who, ...]:
    """The same of a whole answer to who prepares it."""
    m = _ANSWERED.match(parsed.shape.string)
    return tuple(_each(parsed, m, _WATCHED.search(parsed.shape.string), context)) if m else ()


def _kept(draft: Draft, pattern: re.Pattern[str]) -> range | None:
    parsed, string = draft.parsed, draft.parsed.shape.string
    for m in pattern.finditer(string):
        watched = _WATCHED.search(string, m.end() - 1)
        found = _each(parsed, m, watched, draft.context)
        if not found:
            continue
        draft.set("preparers", found, "nobody in the network is called so")
        draft.slots.pop("owner", None)
        draft.candidates.pop("owner", None)
        owner = next((one["member"] for one in found if one.get("member")), None)
        if owner:
            draft.set("owner", owner, "of those in the network")
        end = watched.end() if watched else m.end()
        return range(parsed.unit_of_place(m.start() + 1), parsed.unit_of_place(end - 1) + 1)
    return None


def _each(parsed: Parsed, m: re.Match[str], watched: re.Match[str] | None, context: Context) -> list[Who]:
    """Everybody named, when somebody of them is nobody in the network: "Maja och SKR"."""
    first, last = parsed.unit_of_place(m.start("o")), parsed.unit_of_place(m.end("o") - 1) + 1
    cuts = [n for n in range(first, last) if parsed.units[n].shape in AND]
    pieces = list(zip([first, *[n + 1 for n in cuts]], [*cuts, last], strict=True))
    found: list[Who] = []
    outside = False
    for a, b in pieces:
        named = _outside(parsed, a, b)
        inside = said_at(parsed, a, context) if named is None and a < b else None
        if named is not None:
            outside = True
            watcher = _watcher(parsed, watched, context)
            found.append(_as_said(named, watcher, context, sure=watched is not None))
        elif inside is not None:
            found += [one for one in inside.who if one not in found]
        else:
            return []
    return found if outside else []


def _as_said(named: str, watcher: str | None, context: Context, *, sure: bool) -> Who:
    elsewhere = bool(_ELSEWHERE.search(f" {named} ") or _BODY.match(named.lower()))
    if not sure and not elsewhere:
        return {"unknown": named}
    return {"outside": named, "member": watcher or (context.speaker.name if context.speaker else None)}


def _owned_by(draft: Draft, named: str, watcher: str | None) -> None:
    one = _as_said(named, watcher, draft.context, sure=True)
    draft.set("preparers", [one], "somebody outside, who is waited for")
    if one["member"]:
        draft.set("owner", one["member"], "follows it up")


def _watcher(parsed: Parsed, watched: re.Match[str] | None, context: Context) -> str | None:
    group = next((g for g in ("w", "w2", "w3", "w4", "w5", "w6") if watched and watched[g]), None)
    if watched is None or group is None:
        return None
    return _name(parsed, parsed.unit_of_place(watched.start(group)), context)


def _subject(m: re.Match[str], parsed: Parsed) -> str | None:
    """As in "Åsa inväntar svar från …"."""
    before = [n for n in range(parsed.unit_of_place(m.start("t") + 1)) if parsed.units[n].shape == "PERS"]
    hit = parsed.units[before[-1]].hit if before else None
    return hit.names[0] if isinstance(hit, NameHit) and len(hit.names) == 1 else None


def _name(parsed: Parsed, unit: int, context: Context) -> str | None:
    hit = who(parsed, unit, context)
    return hit.names[0] if hit and len(hit.names) == 1 else None


def _span(parsed: Parsed, m: re.Match[str]) -> tuple[int, int]:
    return parsed.unit_of_place(m.start("o")), parsed.unit_of_place(m.end("o") - 1) + 1


def _outside(parsed: Parsed, first: int, last: int) -> str | None:
    """Who is named, when it is nobody in the network: a body, or words that begin as names do."""
    units = parsed.units[first:last]
    said = parsed.original(first, last).strip(" ,.:;") if units else ""
    known = [u for u in units if isinstance(u.hit, NameHit)]
    inside = len(known) + sum(u.shape in _BETWEEN for u in units) == len(units)
    if inside or any(u.shape in EVERYONE for u in units) or len(said) > _LONGEST:
        return None
    if any(u.hit is not None and not isinstance(u.hit, NameHit) for u in units):
        return None
    if _is_body(parsed, first, last):
        return said
    token = parsed.tokens[units[0].first]
    capital = token.capital and (first > 0 or len(units) > 1 or not means_something(units[0].shape))
    small = [u for u in units if parsed.tokens[u.first].text in ORDINARY_WORDS and u.shape not in _BETWEEN]
    return said if capital and not small and _like_a_name(parsed, first, last) else None


def _is_body(parsed: Parsed, first: int, last: int) -> bool:
    """As in "länsstyrelsen", "kommunförbundet Skåne"."""
    shape = " ".join(u.shape for u in parsed.units[first:last])
    if _BODY.match(shape):
        return True
    named = last - first > 1 and parsed.tokens[parsed.units[last - 1].first].capital
    return named and _BODY.match(shape.rsplit(" ", 1)[0]) is not None


_BETWEEN = frozenset(("på", "från", "hos", "vid", "i", "för", "of", "at", "from", "och", "von", "af", "de"))


def _like_a_name(parsed: Parsed, first: int, last: int) -> bool:
    """Every word has a capital, but for small ones between and what stands after them."""
    for n in range(first, last):
        unit = parsed.units[n]
        if unit.shape in _BETWEEN and n > first:
            return True
        if not parsed.tokens[unit.first].capital:
            return False
    return True


def _awaited(parsed: Parsed, first: int, last: int) -> str:
    text = parsed.original(first, last).strip(" ,.:;")
    return text.split(" ", 1)[1] if text.lower().startswith(("ett ", "en ", "det ", "an ", "a ", "the ")) else text


def _title(parsed: Parsed, first: int, last: int) -> str:
    text = parsed.original(first, last).strip(" ,.:;")
    for lead in ("ska ", "skall ", "skulle ", "har lovat att ", "lovade att ", "lovar att ", "har lovat ", "lovade "):
        if text.lower().startswith(lead):
            return text[len(lead) :]
    word = text.split(" ", 1)[0]
    return infinitive(word) + text[len(word) :]
