"""Who is to prepare, as it was said: members, seats, organisations, everyone, or somebody outside.

Beside the names that a slot of people holds (an organisation's only member, say) this keeps what was meant, as JSON:
`{"member": name}`, `{"seat": function, "organisation": name}`, `{"organisation": name}`, `{"everyone": true}`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from dialogs.understanding.intent import Context
from dialogs.understanding.names import NameHit, index_of
from dialogs.understanding.parse import Parsed, Unit
from dialogs.understanding.slots.draft import EVERYONE, SPEAKER
from dialogs.understanding.spelling import fold

Who = dict[str, object]
_FUNCTION = (
    "chef", "chefen", "cheferna", "direktör", "direktören", "direktörerna", "ansvarig", "strateg", "strategen",
    "samordnare", "samordnaren", "ledare", "ledaren", "jurist", "juristen", "controller", "controllern", "utvecklare",
    "utvecklaren",
)  # fmt: skip
"""How the words for what somebody is there end; "ansvarig" itself is who is to do it."""
_NO_FUNCTION = frozenset(("ansvarig", "ansvariga", "samordnare", "samordnaren", "ledare", "chefer"))
_OF_US = frozenset(
    ("kommuner", "kommunerna", "län", "länen", "regioner", "organisationer", "medlemmar", "ledamöter", "deltagare",
     "socialchefer", "chefer", "direktörer", "municipalities", "members", "organisations")
)  # fmt: skip
"""As in "alla kommuner"."""
_BUT = frozenset(("utom", "förutom", "except", "but"))
_AT = frozenset(("i", "på", "från", "för", "hos", "in", "at", "of", "from"))
AND = frozenset(("och", "samt", "and", "&", "+", "plus"))


@dataclass(frozen=True, slots=True)
class Said:
    """Somebody said, or several joined: units `first` to `last` (exclusive)."""

    first: int
    last: int
    who: tuple[Who, ...]


def said_at(parsed: Parsed, unit: int, context: Context) -> Said | None:
    """Everybody who is named together with the unit; None when it is nobody, or not clear who."""
    heads = [found for n in range(len(parsed.units)) if (found := _one(parsed.units, n, context))]
    chain = next((run for run in _chains(parsed.units, heads) if run[0].first <= unit < run[-1].last), None)
    if chain is None or not all(one.who for one in chain):
        return None
    everybody = tuple({repr(w): w for one in chain for w in one.who}.values())
    return Said(chain[0].first, chain[-1].last, _all_if_any(everybody))


def organisation(text: str, context: Context) -> tuple[Who, ...]:
    """The organisation of just that name, which may be taken for another word where it begins a sentence."""
    key = tuple(fold(word) for word in text.strip(" .,!?").split())
    name = index_of(context.roster).organisations.get(key)
    return ({"organisation": name},) if name else ()


def alone(parsed: Parsed, context: Context) -> tuple[Who, ...]:
    """Everybody whom a short answer names; nobody when it is not clear who."""
    found = [one for n in range(len(parsed.units)) if (one := _one(parsed.units, n, context))]
    kept = [
        one for one in found if not any(o is not one and o.first <= one.first and one.last <= o.last for o in found)
    ]
    if not kept or not all(one.who for one in kept):
        return ()
    return _all_if_any(tuple({repr(w): w for one in kept for w in one.who}.values()))


def _all_if_any(who: tuple[Who, ...]) -> tuple[Who, ...]:
    """Everyone alone, when everyone is among them."""
    return next(((one,) for one in who if one.get("everyone")), who)


def plain(who: Sequence[Who]) -> bool:
    """Whether names alone say it."""
    return all(set(one) == {"member"} for one in who)


def _one(units: Sequence[Unit], n: int, context: Context) -> Said | None:
    """Somebody whose words begin at a unit."""
    unit = units[n]
    if _is_function(unit.shape) and n + 2 < len(units) and units[n + 1].shape in _AT:
        home = units[n + 2].hit
        if isinstance(home, NameHit) and _first(home).kind == "organisation":
            return Said(n, n + 3, _seats(unit.shape, home))
    if isinstance(unit.hit, NameHit) and unit.hit.how != "pronoun":
        people = _parts(unit.hit)
        if unit.hit.genitive and _last(unit.hit).kind == "organisation" and n + 1 < len(units):
            function = units[n + 1].shape
            if _is_function(function):
                return Said(n, n + 2, (*people[:-1], _seat(function, _last(unit.hit))))
        return Said(n, n + 1, people)
    if unit.shape in EVERYONE:
        return _everyone(units, n)
    if unit.shape in SPEAKER and unit.shape not in ("min", "mitt", "mina", "my") and context.speaker:
        return Said(n, n + 1, ({"member": context.speaker.name},))
    return None


def _everyone(units: Sequence[Unit], n: int) -> Said:
    """As in "alla", "alla kommuner", "alla utom Bjuv"."""
    end = n + 2 if n + 1 < len(units) and units[n + 1].shape in _OF_US else n + 1
    hit = units[end + 1].hit if end + 1 < len(units) and units[end].shape in _BUT else None
    without = _parts(hit) if isinstance(hit, NameHit) else ()
    if without and all("organisation" in one for one in without):
        return Said(n, end + 2, ({"everyone": True, "but": [one["organisation"] for one in without]},))
    return Said(n, end, ({"everyone": True},))


def _chains(units: Sequence[Unit], heads: Sequence[Said]) -> list[list[Said]]:
    """Those that are joined by "och"."""
    chains: list[list[Said]] = []
    for one in heads:
        if chains and one.first < chains[-1][-1].last:
            continue
        joined = chains and one.first == chains[-1][-1].last + 1 and units[one.first - 1].shape in AND
        if joined:
            chains[-1].append(one)
        else:
            chains.append([one])
    return chains


def _parts(hit: NameHit) -> tuple[Who, ...]:
    """Who a name means; nobody when several could be meant."""
    found: list[Who] = []
    for part in hit.parts or (hit,):
        if part.kind == "organisation" and part.organisation:
            found.append({"organisation": part.organisation})
        elif part.kind in ("group", "role") or len(part.names) == 1:
            found += [{"member": name} for name in part.names]
        else:
            return ()
    return tuple(found)


def _first(hit: NameHit) -> NameHit:
    return hit.parts[0] if hit.parts else hit


def _last(hit: NameHit) -> NameHit:
    return hit.parts[-1] if hit.parts else hit


def _seat(function: str, home: NameHit) -> Who:
    return {"seat": function, "organisation": home.organisation}


def _seats(function: str, home: NameHit) -> tuple[Who, ...]:
    """As in "socialchefen i Klippan och Bo", "socialcheferna i Bjuv och Klippan": each has it where several do."""
    parts = home.parts or (home,)
    if function.endswith("erna") and all(part.kind == "organisation" for part in parts):
        return tuple(_seat(function, part) for part in parts)
    return (_seat(function, parts[0]), *_parts(home)[1:])


def _is_function(word: str) -> bool:
    return word.endswith(_FUNCTION) and word not in _NO_FUNCTION
