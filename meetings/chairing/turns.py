"""Whose turn it is to chair: the organisation whose last turn ended longest ago, and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from meetings.chairing.records import ChairTurn
from meetings.collation import swedish
from meetings.network.people import Member, Organisation, Role, RoleTerm


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


def with_terms(
    turns: Sequence[ChairTurn], terms: Sequence[RoleTerm], members: Sequence[Member], today: date
) -> list[ChairTurn]:
    """The history, and beside it who chairs by a role that nobody has put into the history.

    Such a turn has no id, and begins on the first day there is where nobody has said when.
    """
    kept = [t for t in turns if not t.removed]
    who = {m.id: m for m in members}
    found = [_of_term(t, who[t.member_id], kept, today) for t in terms if t.role is Role.CHAIR and t.member_id in who]
    return [*kept, *(turn for turn in found if turn is not None)]


def _of_term(term: RoleTerm, member: Member, kept: Sequence[ChairTurn], today: date) -> ChairTurn | None:
    """The turn that a role is, from the day after what the history has of it; None when it has all of it."""
    begins = term.starts_on or date.min
    if member.organisation_id is None or (term.ends_on is not None and term.ends_on < begins):
        return None
    until = term.ends_on or max(today, begins)
    same = [
        t
        for t in kept
        if t.organisation_id == member.organisation_id
        and t.starts_on <= until
        and (t.ends_on is None or t.ends_on >= begins)
    ]
    if any(t.ends_on is None or t.ends_on >= until for t in same):
        return None
    begins = max([begins, *(t.ends_on + timedelta(days=1) for t in same if t.ends_on)])
    return ChairTurn(0, term.network_id, begins, term.ends_on, member.organisation_id, member.id, member.name)
