"""Who of those mentioned plays a part: each mention is weighed by a small linear model beside the rules.

The rules know wordings; this knows what stands around those who turned out to be the owner, the presenter or the one
who raised a matter in the labelled messages. `roles.json` is made by `make likeness`. What the rules said is one of
the traits, so that the two are weighed together.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from dialogs.understanding.intent import Context
from dialogs.understanding.lexicon.meanings import classes_of
from dialogs.understanding.names import NameHit
from dialogs.understanding.numbers import NumberHit
from dialogs.understanding.parse import Parsed
from dialogs.understanding.slots.draft import EVERYONE, SPEAKER, speaker_hit

_READ = 60
"""Units. Who does what stands near the beginning; this also bounds the work for the longest message."""
_MOST = 8
"""Mentions."""
_JOINTS = frozenset(
    (",", ".", ";", ":", "¶", "?", "!", "(", ")", "–", "-", "men", "but", "utan", "så", "och", "and", "eftersom",
     "medan", "because", "since", "då", "att", "instead", "mot")
)  # fmt: skip
_STEM = 5
_NEAR = 5
"""Words to each side in the same clause."""
_NOTHING = -1


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody mentioned: the unit, who it is, and which part of a group ("all" of it when it is nobody's part)."""

    unit: int
    hit: NameHit
    part: str = "all"


def mentions(parsed: Parsed, context: Context) -> list[Mention]:
    """Everybody mentioned, in order; of "Klara och jag" also each by herself."""
    found: list[Mention] = []
    for n, unit in enumerate(parsed.units[:_READ]):
        if isinstance(unit.hit, NameHit):
            found.append(Mention(n, unit.hit))
            if unit.hit.how == "group" and unit.hit.kind == "group":
                found += [Mention(n, _only(unit.hit, name), _part(name, context)) for name in unit.hit.names]
        elif unit.shape in EVERYONE:
            found.append(Mention(n, NameHit(n, n + 1, ("alla",), "group", how="everyone")))
        elif unit.shape in SPEAKER and context.speaker:
            found.append(Mention(n, speaker_hit(context) or NameHit(0, 0, ())))
    return found[:_MOST]


def _only(hit: NameHit, name: str) -> NameHit:
    return replace(hit, names=(name,), kind="person", how="one of them")


def _part(name: str, context: Context) -> str:
    return "me" if context.speaker and name == context.speaker.name else "other"


def traits(parsed: Parsed, mention: Mention, among: Sequence[Mention], said: int | None) -> list[str]:
    """The traits of a mention, each once. `said` is the unit that the rules chose."""
    return list(dict.fromkeys(_traits(parsed, mention, among, said)))


def _traits(parsed: Parsed, mention: Mention, among: Sequence[Mention], said: int | None) -> Iterator[str]:
    units = parsed.units
    n = mention.unit
    kind = _kind(units[n].shape)
    rule = "said" if said == n else "none" if said is None else "other"
    yield f"rule={rule}"
    yield f"part={mention.part} {rule}"
    yield f"kind={kind}"
    yield f"kind+rule={kind} {rule}"
    begin, end = _clause(parsed, n)
    left = [_word(parsed, k) for k in range(n - 1, max(n - 3, -1), -1)] + ["^"]
    right = [_word(parsed, k) for k in range(n + 1, min(n + 3, len(units)))] + ["$"]
    yield f"l={left[0]}"
    yield f"r={right[0]}"
    yield f"lr={left[0]} {right[0]}"
    yield f"kl={kind} {left[0]}"
    yield f"kr={kind} {right[0]}"
    yield f"ll={left[1] if len(left) > 1 else '^'} {left[0]}"
    yield f"rr={right[0]} {right[1] if len(right) > 1 else '$'}"
    yield from (f"lk={k}" for k in sorted(classes_of(left[0])))
    yield from (f"rk={k}" for k in sorted(classes_of(right[0])))
    for k in range(max(begin, n - _NEAR), n):
        yield from _said_near(f"L{'G' if kind.endswith('G') else ''}", _word(parsed, k))
    for k in range(n + 1, min(end, n + 1 + _NEAR)):
        yield from _said_near("R", _word(parsed, k))
    yield f"joint={_word(parsed, begin - 1) if begin else '^'}"
    yield f"ends={_word(parsed, end) if end < len(units) else '$'}"
    yield from _place(parsed, mention, among, begin, end)


def _said_near(side: str, word: str) -> Iterator[str]:
    yield f"{side}={word[:_STEM]}"
    yield from (f"{side}k={k}" for k in sorted(classes_of(word)))


def _place(parsed: Parsed, mention: Mention, among: Sequence[Mention], begin: int, end: int) -> Iterator[str]:
    n = mention.unit
    places = sorted({m.unit for m in among})
    which = "only" if len(places) == 1 else "first" if n == places[0] else "last" if n == places[-1] else "between"
    yield f"which={which}"
    yield f"which+kind={which} {_kind(parsed.units[n].shape)}"
    refs = [k for k, u in enumerate(parsed.units[:_READ]) if isinstance(u.hit, NumberHit)]
    inside = any(begin <= k < end for k in refs)
    yield f"ref={'here' if inside else 'elsewhere' if refs else 'no'}"
    if refs:
        yield f"ref {'before' if refs[0] < n else 'after'}"
    yield f"clause={'first' if begin == 0 else 'last' if end >= len(parsed.units) - 1 else 'between'}"
    yield f"alone={sum(begin <= p < end for p in places)}"
    yield f"same={sum(m.hit.names == mention.hit.names for m in among)}"


def _kind(shape: str) -> str:
    return "all" if shape in EVERYONE else "my" if shape in ("min", "mitt", "mina", "my") else shape


def _word(parsed: Parsed, k: int) -> str:
    if k < 0:
        return "^"
    shape = parsed.units[k].shape
    return "NUM" if shape[:1].isdigit() else shape


def _clause(parsed: Parsed, n: int) -> tuple[int, int]:
    """The units between the nearest joints."""
    begin, end = n, n + 1
    while begin > 0 and parsed.units[begin - 1].shape not in _JOINTS:
        begin -= 1
    while end < len(parsed.units) and parsed.units[end].shape not in _JOINTS:
        end += 1
    return begin, end


@dataclass(frozen=True, slots=True)
class Roles:
    """The learned weights of each part: `nobody` is what must be exceeded, absent where somebody must play it."""

    nobody: Mapping[str, int]
    weights: Mapping[str, Mapping[str, int]]

    def weigh(self, role: str, found: Sequence[str]) -> int:
        """What speaks for a mention with these traits playing the part, in hundredths of a logit."""
        known = self.weights.get(role, {})
        return sum(known.get(t, 0) for t in found)

    def choose(
        self, role: str, parsed: Parsed, context: Context, said: int | None, *, but: str | None = None
    ) -> Mention | None:
        """Who plays the part, or None for nobody; not whoever is called `but`, who plays another."""
        among = [m for m in mentions(parsed, context) if m.hit.names != (but,)]
        weighed = [(self.weigh(role, traits(parsed, m, among, said)), -i) for i, m in enumerate(among)]
        if not weighed:
            return None
        best, place = max(weighed)
        return among[-place] if best > self.nobody.get(role, best - 1) else None


@cache
def roles() -> Roles:
    """The model that comes with the program."""
    return Roles(**json.loads(Path(__file__).with_name("roles.json").read_bytes()))
