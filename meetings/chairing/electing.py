"""The history of the chair, entered once for the past, and elections: rights change on the day that is said."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from meetings.acting import By, Done
from meetings.authorisation import Act, require
from meetings.calendar.days import FURTHEST, local
from meetings.chairing.records import ChairTurn
from meetings.errors import AlreadyDone, FarDate, NotForYou, Refusal
from meetings.network.new_lead import tell_new_leads
from meetings.network.people import Member, Role, RoleTerm
from meetings.ports import Change, Unit

ENTER, ELECT, REMOVE = "enter-chair-turn", "elect-chair", "remove-chair-turn"
"""The acts."""
OLDEST = timedelta(days=50 * 366)
"""An older turn is a slip in the year."""
MOST_CHAIRS = 3
"""Elected at once: two happen, four are a slip."""


class TermOverlaps(Refusal):
    """Somebody else is elected for days of that term: `name`, from `date` on."""


class EndsBeforeItBegins(Refusal):
    """The term would end on `until`, before it begins on `date`."""


class TurnKnown(Refusal):
    """That turn of the `organisation` is in the history already: it began on `date`."""


class NobodyElected(Refusal):
    """An election needs at least one member and at most `most`."""


@dataclass(frozen=True, slots=True)
class Past:
    """A turn of the past: an organisation, somebody's name, or both."""

    starts_on: date
    ends_on: date
    organisation_id: int | None = None
    member_id: int | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Elected:
    """What an election brought about."""

    act: int
    turns: tuple[ChairTurn, ...]
    former: tuple[Member, ...]
    """Whose term ends the day before."""


async def enter_turns(unit: Unit, by: By, past: Sequence[Past]) -> Done[ChairTurn]:
    """Put turns of the past into the history; they give nobody any right."""
    require(by.actor, Act.KEEP_CHAIR_TURNS)
    today = local(by.now, unit.network.time_zone).date()
    known = [t for t in await unit.chair_turns.all() if not t.removed]
    names = {o.id: o.name for o in await unit.organisations.all()}
    made: list[ChairTurn] = []
    for one in past:
        _check_days(one.starts_on, one.ends_on, today)
        if any(_same(one, turn) for turn in (*known, *made)):
            raise TurnKnown(organisation=names.get(one.organisation_id or 0, one.name), date=one.starts_on)
        turn = ChairTurn(
            0,
            unit.network.id,
            one.starts_on,
            one.ends_on,
            one.organisation_id,
            one.member_id,
            " ".join(one.name.split()),
        )
        made.append(await unit.chair_turns.add(turn))
    changes = [Change(None, turn) for turn in made]
    act = await unit.acts.record(by.actor.id, ENTER, changes, by.now, conversation=by.conversation)
    return Done(act, tuple(made))


async def remove_turn(unit: Unit, by: By, turn: ChairTurn) -> Done[ChairTurn]:
    """A turn that never was; roles are not changed by it."""
    require(by.actor, Act.KEEP_CHAIR_TURNS)
    if turn.removed:
        raise AlreadyDone(number=turn.name)
    saved = await unit.chair_turns.save(replace(turn, removed=True))
    act = await unit.acts.record(by.actor.id, REMOVE, [Change(turn, saved)], by.now, conversation=by.conversation)
    return Done(act, (saved,))


async def elect(
    unit: Unit, by: By, members: Sequence[Member], starts_on: date, ends_on: date | None, meeting_id: int | None = None
) -> Elected:
    """The members chair from that day; who chairs now does so until the day before, and no other's term may overlap."""
    require(by.actor, Act.KEEP_CHAIR_TURNS)
    today = local(by.now, unit.network.time_zone).date()
    chosen = list({m.id: m for m in members}.values())
    if not 1 <= len(chosen) <= MOST_CHAIRS:
        raise NobodyElected(most=MOST_CHAIRS)
    if any(not m.active for m in chosen):
        raise NotForYou
    if starts_on - today > FURTHEST:
        raise FarDate(date=starts_on)
    _check_days(starts_on, ends_on, today)
    terms = [t for t in await unit.role_terms.all() if t.role is Role.CHAIR and not _empty(t)]
    _check_free(terms, {m.id: m.name for m in await unit.members.all()}, starts_on, ends_on)
    changes, ended = await _ended(unit, terms, starts_on)
    turns: list[ChairTurn] = []
    for member in chosen:
        term = RoleTerm(0, unit.network.id, member.id, Role.CHAIR, starts_on, ends_on)
        changes.append(Change(None, await unit.role_terms.add(term)))
        turn = ChairTurn(
            0, unit.network.id, starts_on, ends_on, member.organisation_id, member.id, member.name, meeting_id
        )
        turns.append(await unit.chair_turns.add(turn))
        changes.append(Change(None, turns[-1]))
    act = await unit.acts.record(by.actor.id, ELECT, changes, by.now, conversation=by.conversation)
    await tell_new_leads(unit, changes, by.now, by.working_day, by.actor.id)
    again = {m.id for m in chosen}
    former = [m for m in await unit.members.all() if m.id in ended and m.id not in again]
    return Elected(act, tuple(turns), tuple(former))


async def _ended(unit: Unit, terms: Sequence[RoleTerm], starts_on: date) -> tuple[list[Change], set[int]]:
    """Running terms and turns, ended the day before; and whose the terms are."""
    last = starts_on - timedelta(days=1)
    running = [t for t in terms if t.ends_on is None or t.ends_on > last]
    changes = [Change(t, await unit.role_terms.save(replace(t, ends_on=last))) for t in running]
    had = [t for t in await unit.chair_turns.all() if not t.removed and t.starts_on <= last]
    going = [t for t in had if t.ends_on is None or t.ends_on > last]
    changes += [Change(t, await unit.chair_turns.save(replace(t, ends_on=last))) for t in going]
    return changes, {t.member_id for t in running}


def _check_free(terms: Sequence[RoleTerm], names: dict[int, str], starts_on: date, ends_on: date | None) -> None:
    """Somebody who is elected to begin on that day or later is not passed over without a word."""
    for term in terms:
        begins = term.starts_on
        if begins is not None and begins >= starts_on and (ends_on is None or begins <= ends_on):
            raise TermOverlaps(name=names.get(term.member_id, ""), date=begins)


def _check_days(starts_on: date, ends_on: date | None, today: date) -> None:
    if today - starts_on > OLDEST:
        raise FarDate(date=starts_on)
    if ends_on is None:
        return
    if ends_on < starts_on:
        raise EndsBeforeItBegins(date=starts_on, until=ends_on)
    if ends_on - today > FURTHEST:
        raise FarDate(date=ends_on)


def _same(past: Past, turn: ChairTurn) -> bool:
    """The same organisation, or without one the same name, on a day of the other."""
    who = past.organisation_id == turn.organisation_id and (
        past.organisation_id is not None or past.name.casefold() == turn.name.casefold()
    )
    return who and turn.starts_on <= past.ends_on and (turn.ends_on is None or turn.ends_on >= past.starts_on)


def _empty(term: RoleTerm) -> bool:
    return term.ends_on is not None and term.ends_on < (term.starts_on or date.min)


def _name(typed: str) -> str:
    return " ".join(typed.split())
