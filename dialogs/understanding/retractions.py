"""What somebody takes back within the same message: "till fredag … nej måndag förresten", "nr 3, förlåt nr 4"."""

# ruff: noqa: SIM905 -- lists of words are read as words

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from dialogs.understanding.dates.reading import DateHit
from dialogs.understanding.dates.times import LengthHit, TimeHit
from dialogs.understanding.lexicon.meanings import classes_of
from dialogs.understanding.names import NameHit
from dialogs.understanding.numbers import NumberHit

Hit = DateHit | LengthHit | TimeHit | NumberHit | NameHit
_NO = frozenset("nej nä näe förlåt ursäkta sorry rättelse snarare rättare fel äsch oj oops menar menade mean".split())
_BETWEEN = _NO | frozenset(
    "eller men or no jag i det ska vara blir vi säger sagt tar förresten ändra gör till på senast by to on kl vänta"
    " skulle är , . … – - ! (".split()
)
_AFTERWARDS = frozenset(
    "förresten menar menade jag det ska skulle vara blir var är säger vi i mean meant så då tack , . … ! )".split()
)
_DOES = frozenset("fixar gör tar drar sköter håller does takes will presents den det it that".split())
_MARKS = frozenset(", . … – - (".split())
_OR = frozenset("eller or".split())
_I_MEAN = frozenset("menar menade förlåt sorry mean meant".split())
_ENDS = frozenset("till på i inför för to on".split())
_NEAR = 6
"""Units from the word that takes something back to what is said instead."""
_A_WORD = 5
"""Letters of a word that can be what something is about."""


class Unit(Protocol):
    """A word of the shape, or what it stands for."""

    @property
    def shape(self) -> str: ...
    @property
    def hit(self) -> Hit | None: ...


@dataclass(frozen=True, slots=True)
class Retraction:
    """The units to leave out, and the unit, if any, that stands for `instead`, the unit said after it."""

    left_out: range
    place: int | None = None
    instead: int = 0


def retraction(units: Sequence[Unit]) -> Retraction | None:
    """The first thing taken back, when what is said instead is of the same kind."""
    return next(_retractions(units), None)


def _retractions(units: Sequence[Unit]) -> Iterator[Retraction]:
    for k in range(1, len(units)):
        if units[k].shape not in _NO:
            continue
        joint = k
        while joint > 0 and units[joint - 1].shape in _BETWEEN:
            joint -= 1
        new = _said_after(units, k)
        if joint == 0 or new is None:
            continue
        marked = any(unit.shape in _MARKS or unit.shape in _OR for unit in units[joint:k])
        if _same_kind(units[joint - 1], units[new]):
            if marked or not isinstance(units[new].hit, NameHit):
                yield Retraction(range(joint - 1, new))
        elif marked and _words(units, joint, k, new):
            yield Retraction(range(joint - 1, new))
        elif (place := _only_one_before(units, joint, new)) is not None:
            yield Retraction(range(joint, len(units)), place, new)


def _said_after(units: Sequence[Unit], k: int) -> int | None:
    for n in range(k + 1, min(k + _NEAR, len(units))):
        if units[n].hit is not None or units[n].shape not in _BETWEEN:
            return n
    return None


def _same_kind(old: Unit, new: Unit) -> bool:
    if old.hit is None or new.hit is None or (isinstance(old.hit, NameHit) and old.hit.how == "group"):
        return False
    return type(old.hit) is type(new.hit)


def _words(units: Sequence[Unit], joint: int, k: int, new: int) -> bool:
    """As in "om budgeten … nej bokslutet på nästa möte": one word for another, with a mark between."""
    after = units[new + 1] if new + 1 < len(units) else None
    ends = after is None or after.hit is not None or after.shape in _MARKS | _ENDS
    close = new == k + 1 or units[new - 1].shape in _I_MEAN
    return ends and close and _tells(units[joint - 1]) and _tells(units[new])


def _tells(unit: Unit) -> bool:
    return unit.hit is None and unit.shape.isalpha() and len(unit.shape) >= _A_WORD and not classes_of(unit.shape)


def _only_one_before(units: Sequence[Unit], joint: int, new: int) -> int | None:
    """What is taken back where other words stand between; nothing may be left open, nor follow but "tar den"."""
    if units[new].hit is None or any(u.shape not in _AFTERWARDS | _DOES for u in units[new + 1 :]):
        return None
    if any(u.shape == "?" for u in units[:joint]):
        return None
    found = [n for n in range(joint) if _same_kind(units[n], units[new])]
    return found[0] if len(found) == 1 else None


def trailing(units: Sequence[Unit], at: int) -> range:
    """The words at the end that only say that something was taken back: "förresten", "menar jag"."""
    rest = range(at, len(units))
    return rest if rest and all(units[n].shape in _AFTERWARDS for n in rest) else range(at, at)
