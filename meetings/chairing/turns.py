"""Whose turn it is to chair: the organisation whose last turn ended longest ago, and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from meetings.chairing.records import ChairTurn
from meetings.collation import swedish
from meetings.network.people import Organisation


@dataclass(frozen=True, slots=True)
class Standing:
    """How long ago an organisation had the chair."""

    organisation: Organisation
    last: ChairTurn | None
    """Its newest turn that has begun; None when the history has none."""
    turns: int
    """How many it has had."""
    has_it: bool = False
    """Whether it has the chair now, or is elected to have it."""


def in_turn(organisations: Sequence[Organisation], turns: Sequence[ChairTurn], today: date) -> list[Standing]:
    """Every organisation of the network, the next in turn first; those who have the chair, or will, come last."""
    found = [_standing(home, [t for t in turns if not t.removed], today) for home in organisations]
    return sorted(found, key=lambda s: (s.has_it, _ended(s, today), swedish(s.organisation.name)))


def without_turn_since(
    organisations: Sequence[Organisation], turns: Sequence[ChairTurn], since: date, today: date
) -> list[Standing]:
    """Those that have not had the chair on any day from `since` to today, by name."""
    had = {t.organisation_id for t in turns if not t.removed and _touches(t, since, today)}
    ordered = in_turn([o for o in organisations if o.id not in had], turns, today)
    return sorted(ordered, key=lambda s: swedish(s.organisation.name))


def years_before(today: date, years: int) -> date:
    """The same day that many years ago; 29 February is then the 28th."""
    try:
        return today.replace(year=today.year - years)
    except ValueError:
        return today.replace(year=today.year - years, day=28)


def _standing(home: Organisation, turns: Sequence[ChairTurn], today: date) -> Standing:
    theirs = sorted((t for t in turns if t.organisation_id == home.id), key=lambda t: (t.starts_on, t.id))
    begun = [t for t in theirs if t.starts_on <= today]
    has_it = any(t.ends_on is None or t.ends_on >= today for t in theirs)
    return Standing(home, begun[-1] if begun else None, len(begun), has_it)


def _ended(standing: Standing, today: date) -> date:
    if standing.last is None:
        return date.min
    return standing.last.ends_on or today


def _touches(turn: ChairTurn, since: date, today: date) -> bool:
    return turn.starts_on <= today and (turn.ends_on is None or turn.ends_on >= since)
