"""How somebody attends, clause by clause: from afar is there, "not until ten" is late, and what is said last holds."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dialogs.understanding.dates.times import HOURS, TimeHit, hour_said
from dialogs.understanding.later import later
from dialogs.understanding.parse import Parsed

_CLAUSE = later(r" (?:[,.;¶!?]|men|but|fast|so|så|dock|however|eftersom|därför|då) ")
_HOUR = rf"(?:TIME|{HOURS}|\d{{1,2}})"
_NOT = r"(?:inte|ej|int|ente|inget|icke|aldrig|not|cannot|never|will not|won't|don't)"
_NOT_UNTIL = later(
    rf" {_NOT}(?: (?!på|kan)[^ ]+){{0,4}} (?:till|förrän|innan|före|until|before)(?: (?:kl|tidigast|runt|ca|start|tiden|vid))* {_HOUR}(?= )"
)
_SUBSTITUTE = later(
    r" (?:(?:kommer|deltar|sitter|går|hoppar|rycker|join|joins|attend|attends|medverkar|ställer|tar)(?: (?!jag|vi|digitalt)[^ ]+){0,4} (?:i stället|istället|instead|för mig|för oss|åt mig|åt oss|in my place|i mitt ställe|i (?:PERSG|hans|hennes|vårt|min) (?:ställe|plats|stol))"
    r"|tar (?:över )?(?:min|vår) (?:plats|stol)|sitta av tiden (?:åt|för) (?:mig|oss)|sitta (?:med|in) (?:åt|för|i stället|i mitt)|företräder(?: oss)? ORG|företräds av|ersätts(?: [^ ]+){0,3} av|ersättare för ORG"
    r"|inte (?:jag|PERS) utan (?:[^ ]+ ){1,6}(?:som )?(?:kommer|deltar|dyker|sitter))(?= )"
)
_FROM_THERE = later(r"^ (?:[^ ]+ ){1,5}kommer (?:från|för|in from) (?:ORG|oss)(?= )")
_NO_SUBSTITUTE = later(
    r" (?:ingen|inte någon|utan|no|nobody)(?: [^ ]+){0,2} (?:ersättare|ersätter|substitute|ställföreträdare)(?= )"
)
_LEAVES = later(
    rf" (?:(?:had|has|have|got|behövde|blev tvungen|fick|gotta)(?: [^ ]+){{0,3}} (?:leave|go|run|gå|lämna|sticka|åka)|(?:droppar|smiter|drar|bryter|checkar ut) (?:jag|PERS|vi|nu|vid|redan)|tackar för mig"
    rf"|(?:går|åker|sticker|drar)(?: [^ ]+){{0,3}} {_HOUR}|(?:gick|lämnade|left)(?: [^ ]+){{0,2}} TIME|går då|(?:bara|endast|only|only be|can stay)(?: [^ ]+){{0,4}} (?:fram till|tills|till|until|till kl) {_HOUR})(?= )"
)
_LATE = later(
    rf" (?:DUR (?:bort|away|efter|late)|(?:ansluter|kommer|dyker upp|hoppar (?:jag |vi )?på|joins?|joining|coming|in)(?: [^ ]+){{0,2}} (?:efter|först|after|från)(?! DATE| DATEM| DATEX| MEET| PERS)(?: [^ ]+){{0,2}} (?:{_HOUR}|pausen|fikat|lunch|lunchen|kaffet|the break|coffee|start)"
    rf"|(?:kommer|kom|infann sig|anlände|dök upp|ansluter|anslöt|arrived|joined|came|arriving|arrives)(?: (?!med|till|ORG)[^ ]+){{0,3}} TIME|framme(?: [^ ]+){{0,2}} {_HOUR}|(?:hos er|med er|på plats|där)(?: (?:vid|runt|först|efter|kl|kring))+ {_HOUR})(?= )"
)
_FROM_AFAR = later(
    r" (?:digitalt?|uppkopplade?|telefon|telefonen|video|videon|videolänk|skype|länk|länken|teams|distans|online|remote|remotely|zoom|skärm|skärmen|rutan|virtually|virtuellt|hemifrån"
    r"|(?:kopplar?|kopplade) (?:jag |vi )?upp|(?:dial|dials|call|log) in|ringer in|dialing in)(?= )"
)
_ABSENT = later(
    rf" (?:(?:{_NOT})(?: [^ ]+){{0,4}} (?:komma|kommer|delta|deltar|med|närvara|närvarar|medverka|där|hit|make|attend|join|come|möjlighet|loss|iväg)|(?:kan|hinner|orkar|kommer|deltar|vågar|klarar|can|blir|är) {_NOT}|{_NOT} (?:kan|hinner|deltar|kommer|närvarar)"
    r"|förhinder|återbud|uteblir|frånvar[^ ]+|(?:räkna|räknar)(?: [^ ]+){0,2} bort|count (?:me|us|PERS|ORG) out|(?:tacka|tackar|tackat|ändra till|säger|säga|byt till) nej|avböjer|avstår|tom stol|(?:absent|excused)|får ni klara er|ni får klara er|varken|neither)(?= )"
)
_THERE = later(
    r" (?:det (?:gör|kan|ska) jag(?: visst| ju)?(?= $)|(?:jo|jodå|ändå|trots allt)(?: [^ ]+){0,3} (?:gör jag|kan jag|kommer jag|jag kommer|jag med|med)|(?:räkna|räknar) (?:in|med) (?:mig|oss)|put (?:me|us) down as|(?:jag|vi|PERS|ORG) (?:kommer|deltar|är med|kan visst)|count (?:me|us) in)(?= )"
)


@dataclass(frozen=True, slots=True)
class Attending:
    """How somebody attends, as far as a clause says, and whether from afar. `clause` is its shape."""

    status: str
    digital: bool
    clause: str


def attending(parsed: Parsed) -> Attending | None:
    """What the clauses say together; None when none of them is plain about it."""
    string = parsed.shape.string
    said = [found for found in map(_said, _clauses(string)) if found]
    if not _NO_SUBSTITUTE.search(string) and (
        _SUBSTITUTE.search(string)
        or any(_FROM_THERE.search(clause) and "PERS" not in clause for clause in _clauses(string))
    ):
        return Attending("substitute", digital=False, clause=string)
    if _NOT_UNTIL.search(string):
        return Attending("late", digital=False, clause=string)
    timed = next((a for a in said if a.status in ("late", "leaves_early")), None)
    from_afar = next((a for a in said if a.digital), None)
    return timed if timed and not (from_afar and not _times(parsed)) else from_afar or (said[-1] if said else None)


def _times(parsed: Parsed) -> bool:
    return any(isinstance(u.hit, TimeHit) for u in parsed.units)


def _clauses(string: str) -> Iterator[str]:
    start = 0
    for m in _CLAUSE.finditer(string):
        yield string[start : m.start() + 1]
        start = m.end() - 1
    yield string[start:]


def _said(clause: str) -> Attending | None:
    """What one clause says; "jo" takes back what stands before it."""
    clause = clause[max(clause.rfind(" jo "), 0) :]
    absent = bool(_ABSENT.search(clause))
    if _FROM_AFAR.search(clause) and not absent:
        return Attending("present", digital=True, clause=clause)
    for status, pattern in (("leaves_early", _LEAVES), ("late", _LATE)):
        if pattern.search(clause) and not absent:
            return Attending(status, digital=False, clause=clause)
    if absent:
        return Attending("absent", digital=False, clause=clause)
    return Attending("present", digital=False, clause=clause) if _THERE.search(clause) else None


_MARKED_HOUR = later(
    rf" (?:vid|till|tills|fram till|förrän|until|till kl|framme|först|efter|at|before|runt|redan|kl|tidigast)(?: (?:vid|kl|ca|runt))? (?P<h>{HOURS}|\d{{1,2}})(?: sharp| prick)?(?= (?!min|personer|st|v |vecka|[/.]\d))"
)
_SAY = ("säg", "säj", "say", "alltså")
_EARLIEST = "07:00"


def time_of(parsed: Parsed) -> str | None:
    """The time of day that is meant, "HH:MM": after "säg", else not the one that is missed, else the first."""
    found = [(n, u.hit.begins) for n, u in enumerate(parsed.units) if isinstance(u.hit, TimeHit)]
    if not found:
        m = _MARKED_HOUR.search(parsed.shape.string)
        hour = hour_said(m["h"]) if m else None
        return f"{hour:02}:00" if hour is not None else None
    missed = _NOT_UNTIL.search(parsed.shape.string)
    rest = [(n, at) for n, at in found if not (missed and "till" in missed.group() and _inside(parsed, n, missed))]
    after_say = [(n, at) for n, at in rest if n > 0 and parsed.units[n - 1].shape in _SAY]
    n, at = (after_say or rest or found)[0]
    early = at < _EARLIEST and not parsed.original(n, n + 1).strip().startswith("0")
    return f"{int(at[:2]) + 12:02}{at[2:]}" if early else at


def _inside(parsed: Parsed, n: int, m: re.Match[str]) -> bool:
    return m.start() <= parsed.shape.starts[n] < m.end()
