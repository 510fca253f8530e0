"""Goals of a year's business plan: a short list, and what of the agenda and the action list belongs to each."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from meetings.acting import By, Done
from meetings.actions.items import ActionItem, ActionState
from meetings.agenda.items import AgendaItem, AgendaState, checked_title
from meetings.authorisation import Act, require
from meetings.errors import AlreadyDone, NotForYou, Refusal
from meetings.followup.records import Goal
from meetings.network.people import folded
from meetings.ports import Change, Recordable, Unit

SET, POINT = "set-goals", "point-to-goal"
"""The acts."""
MOST = 12
"""Goals of a year; more than that are not goals but a list of work."""
EARLIEST, LATEST = 2000, 2100
SERVES = frozenset({AgendaState.SUGGESTED, AgendaState.ACCEPTED, AgendaState.DISCUSSED})
"""A point that was declined, withdrawn or put aside serves no goal."""


class NoSuchGoal(Refusal):
    """The year has no goal with that number: `number`, `year`."""


class NoGoals(Refusal):
    """The year has no goals: `year`."""


class TooManyGoals(Refusal):
    """A year has at most `limit` goals."""


class NoSuchYear(Refusal):
    """No plan is of the year `year`."""


@dataclass(frozen=True, slots=True)
class Served:
    """A goal with what belongs to it."""

    goal: Goal
    points: tuple[AgendaItem, ...] = ()
    matters: tuple[ActionItem, ...] = ()

    @property
    def alone(self) -> bool:
        """Whether nothing belongs to it."""
        return not self.points and not self.matters


async def goals_of(unit: Unit, year: int) -> list[Goal]:
    """The list of a year, in order."""
    kept = [g for g in await unit.goals.all() if g.year == year and not g.removed]
    return sorted(kept, key=lambda g: (g.position, g.id))


async def year_meant(unit: Unit, this_year: int, said: int | None = None) -> int:
    """The year that was said; else this year, or, when it has no goals, the latest that has."""
    if said is not None:
        return said
    years = {g.year for g in await unit.goals.all() if not g.removed}
    return this_year if this_year in years or not years else max(years)


async def goal_numbered(unit: Unit, year: int, number: int) -> Goal:
    """The goal in that place of the year's list."""
    found = await goals_of(unit, year)
    if not found:
        raise NoGoals(year=str(year))
    if not 1 <= number <= len(found):
        raise NoSuchGoal(number=str(number), year=str(year))
    return found[number - 1]


async def add(unit: Unit, by: By, year: int, titles: Sequence[str]) -> Done[Goal]:
    """Put goals last on the year's list; what stands there already stays as it is."""
    require(by.actor, Act.KEEP_GOALS)
    if not EARLIEST <= year <= LATEST:
        raise NoSuchYear(year=str(year))
    there = await goals_of(unit, year)
    known = {folded(g.title) for g in there}
    new = {folded(t): t for t in map(checked_title, titles) if folded(t) not in known}
    if not new:
        raise AlreadyDone(number=str(year))
    if len(there) + len(new) > MOST:
        raise TooManyGoals(limit=MOST)
    last = max((g.position for g in there), default=0)
    made = [Goal(0, unit.network.id, year, last + n, title) for n, title in enumerate(new.values(), start=1)]
    return await _saved(unit, by, [(None, goal) for goal in made])


async def set_list(unit: Unit, by: By, year: int, titles: Sequence[str]) -> Done[Goal]:
    """The whole list of a year as it is to be: a line that changed in its place is the same goal in other words."""
    require(by.actor, Act.KEEP_GOALS)
    if not EARLIEST <= year <= LATEST:
        raise NoSuchYear(year=str(year))
    wanted = list({folded(t): t for t in map(checked_title, titles)}.values())
    if len(wanted) > MOST:
        raise TooManyGoals(limit=MOST)
    there = await goals_of(unit, year)
    kept = {folded(g.title): g for g in there}
    said = {folded(t) for t in wanted}
    pairs: list[tuple[Goal | None, Goal]] = []
    for place, title in enumerate(wanted, start=1):
        before = kept.pop(folded(title), None)
        if before is None and place <= len(there) and folded(there[place - 1].title) not in said:
            before = kept.pop(folded(there[place - 1].title), None)
        after = replace(before or Goal(0, unit.network.id, year, place, title), position=place, title=title)
        pairs += [(before, after)] if after != before else []
    pairs += [(gone, replace(gone, removed=True)) for gone in kept.values()]
    if not pairs:
        raise AlreadyDone(number=str(year))
    return await _saved(unit, by, pairs)


async def reword(unit: Unit, by: By, goal: Goal, title: str) -> Done[Goal]:
    """Other words for the same goal; what belongs to it still does."""
    require(by.actor, Act.KEEP_GOALS)
    wanted = checked_title(title)
    if wanted == goal.title:
        raise AlreadyDone(number=goal.title)
    return await _saved(unit, by, [(goal, replace(goal, title=wanted))])


async def move(unit: Unit, by: By, goal: Goal, to: int) -> Done[Goal]:
    """Another place on the list, counted from 1; further than the last is the last."""
    require(by.actor, Act.KEEP_GOALS)
    others = [g for g in await goals_of(unit, goal.year) if g.id != goal.id]
    place = min(max(to, 1), len(others) + 1) - 1
    ordered = [*others[:place], goal, *others[place:]]
    pairs = [(g, replace(g, position=n)) for n, g in enumerate(ordered, start=1) if g.position != n]
    if not pairs:
        raise AlreadyDone(number=goal.title)
    pairs.sort(key=lambda pair: pair[0].id != goal.id)
    return await _saved(unit, by, pairs)


async def remove(unit: Unit, by: By, goal: Goal) -> Done[Goal]:
    """Off the list; what belonged to it keeps no goal in sight until it is put back."""
    require(by.actor, Act.KEEP_GOALS)
    return await _saved(unit, by, [(goal, replace(goal, removed=True))])


async def carry_over(unit: Unit, by: By, goals: Sequence[Goal], year: int) -> Done[Goal]:
    """The same goals on another year's list, where nothing belongs to them yet."""
    return await add(unit, by, year, [g.title for g in goals])


async def point(
    unit: Unit, by: By, things: Sequence[AgendaItem | ActionItem], goal: Goal | None
) -> Done[AgendaItem | ActionItem]:
    """They belong to the goal, or to none."""
    require(by.actor, Act.POINT_TO_GOAL)
    if any(thing.network_id != by.actor.network_id for thing in things) or not things:
        raise NotForYou
    wanted = goal.id if goal else None
    changing = [thing for thing in things if thing.goal_id != wanted]
    if not changing:
        raise AlreadyDone(number=", ".join(_called(thing) for thing in things))
    changes: list[Change] = []
    for thing in changing:
        after = replace(thing, goal_id=wanted)
        kept = await (unit.agenda.save(after) if isinstance(after, AgendaItem) else unit.actions.save(after))
        changes.append(Change(thing, kept))
    act = await unit.acts.record(by.actor.id, POINT, changes, by.now, conversation=by.conversation)
    return Done(act, tuple(changing))


async def served(unit: Unit, goals: Sequence[Goal]) -> list[Served]:
    """Each goal with the points and the matters that belong to it."""
    keys = {g.id for g in goals}
    if not keys:
        return []
    points = [p for p in await unit.agenda.all() if p.goal_id in keys and p.state in SERVES]
    matters = [m for m in await unit.actions.all() if m.goal_id in keys and m.state is not ActionState.DROPPED]
    return [
        Served(
            goal,
            tuple(p for p in points if p.goal_id == goal.id),
            tuple(m for m in matters if m.goal_id == goal.id),
        )
        for goal in goals
    ]


def only_goal(before: Recordable | None, after: Recordable) -> bool:
    """Whether nothing of a point differs but the goal that it belongs to: anybody may take that back of their own."""
    if not isinstance(before, AgendaItem) or not isinstance(after, AgendaItem):
        return False
    same = replace(before, goal_id=after.goal_id, presenter=after.presenter, version=after.version)
    return before.goal_id != after.goal_id and same == after


def _called(thing: AgendaItem | ActionItem) -> str:
    return thing.title if isinstance(thing, AgendaItem) else f"{thing.number}. {thing.title}"


async def _saved(unit: Unit, by: By, pairs: Sequence[tuple[Goal | None, Goal]]) -> Done[Goal]:
    things: list[Goal] = []
    changes: list[Change] = []
    for before, after in pairs:
        saved = await (unit.goals.save(after) if before else unit.goals.add(after))
        changes.append(Change(before, saved))
        things.append(saved)
    act = await unit.acts.record(by.actor.id, SET, changes, by.now, conversation=by.conversation)
    return Done(act, tuple(things))
