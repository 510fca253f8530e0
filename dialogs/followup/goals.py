"""Goals of a year, in words and by form: the list, what belongs to a goal, goals that nothing belongs to."""

from collections.abc import Mapping

from dialogs.cards.goals import OPEN, SAVE, goals_card, goals_form
from dialogs.forms import Field, typed_in
from dialogs.resolving import action_items, agenda_items, whole
from dialogs.routing import Routes
from dialogs.texts import listed, say
from dialogs.turn import Kind, Place, Reply, Turn
from dialogs.understanding.intent import Intent
from dialogs.wording import shortened
from meetings.acting import Done
from meetings.actions.items import ActionItem
from meetings.agenda.items import LONGEST_TITLE, AgendaItem
from meetings.authorisation import Act, may, require
from meetings.errors import AlreadyDone, EmptyTitle, Refusal, TooLong
from meetings.followup.goals import (
    MOST,
    NoSuchYear,
    TooManyGoals,
    add,
    carry_over,
    goal_numbered,
    goals_of,
    move,
    point,
    remove,
    reword,
    served,
    set_list,
    year_meant,
)
from meetings.followup.records import Goal
from meetings.network.setup import Fault
from meetings.ports import Unit

routes = Routes()
FIELDS: Mapping[str, Field] = {"year": Field(10), "goals": Field(MOST * (LONGEST_TITLE + 1))}


class WhichGoal(Refusal):
    """It was not said which goal: the year `year` has several."""


@routes.intent("list_goals")
async def show(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Målen*, *mål 2026*, *vilka mål har inget ärende?*."""
    require(turn.actor, Act.READ)
    return await _shown(turn, unit, await _year(turn, unit, intent), without=bool(intent.slots.get("without")))


@routes.intent("set_goals", leads_only=True)
async def set_by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Mål 2026: Jämförelser mellan kommunerna; Kompetensförsörjning*."""
    said = intent.slots.get("titles")
    titles = [str(t) for t in said] if isinstance(said, list) else []
    done = await add(unit, turn.by, _said_year(intent) or turn.today.year, titles)
    return await _listed(turn, unit, done, done.thing.year)


@routes.intent("reword_goal", leads_only=True)
async def reword_by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Ändra mål 2 till …*."""
    require(turn.actor, Act.KEEP_GOALS)
    goal = await _goal(turn, unit, intent)
    return await _listed(turn, unit, await reword(unit, turn.by, goal, str(intent.slots.get("title") or "")), goal.year)


@routes.intent("move_goal", leads_only=True)
async def move_by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Flytta mål 3 överst*, *flytta mål 3 före mål 1*."""
    require(turn.actor, Act.KEEP_GOALS)
    goal = await _goal(turn, unit, intent)
    return await _listed(turn, unit, await move(unit, turn.by, goal, _place(intent)), goal.year)


@routes.intent("remove_goal", leads_only=True)
async def remove_by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Ta bort mål 2*."""
    require(turn.actor, Act.KEEP_GOALS)
    goal = await _goal(turn, unit, intent)
    done = await remove(unit, turn.by, goal)
    said = say(turn.locale, "goal-removed", title=shortened(goal.title), year=str(goal.year))
    return Reply(receipt=(said,), acts=(done.act,))


@routes.intent("carry_goals", leads_only=True)
async def carry_by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*För över målen till 2027*, *ta med mål 2 till nästa år*."""
    require(turn.actor, Act.KEEP_GOALS)
    to = _said_year(intent) or turn.today.year + 1
    of = intent.slots.get("of")
    year = of if isinstance(of, int) else await year_meant(unit, turn.today.year if to != turn.today.year else to - 1)
    number = intent.slots.get("number")
    goals = [await goal_numbered(unit, year, number)] if isinstance(number, int) else await goals_of(unit, year)
    if not goals:
        goals = [await goal_numbered(unit, year, 1)]  # which says that there are none
    return await _listed(turn, unit, await carry_over(unit, turn.by, goals, to), to)


@routes.intent("point_to_goal")
async def point_by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*7 hör till mål 2*, *punkten Budget hör till mål 1*, *7 hör inte till något mål*."""
    require(turn.actor, Act.POINT_TO_GOAL)
    slots = intent.slots
    things: list[AgendaItem | ActionItem] = []
    if "point" in slots:
        things += await agenda_items(turn, unit, slots["point"])
    else:
        things += await action_items(turn, unit, slots.get("item_ref"))
    goal = None if slots.get("off") else await _goal(turn, unit, intent)
    done = await point(unit, turn.by, things, goal)
    what = listed(turn.locale, [_called(thing) for thing in done.things])
    if goal is None:
        said = say(turn.locale, "goal-untied", what=what)
    else:
        said = say(turn.locale, "goal-tied", what=what, title=shortened(goal.title), year=str(goal.year))
    return Reply(receipt=(said,), acts=(done.act,))


@routes.intent("goals_form", leads_only=True)
async def form_by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Ändra målen*."""
    require(turn.actor, Act.KEEP_GOALS)
    return await _form(turn, await _filled(unit, await _year(turn, unit, intent)))


@routes.form(OPEN)
async def open_form(turn: Turn, unit: Unit) -> Reply:
    """The list of a year, to be changed."""
    require(turn.actor, Act.KEEP_GOALS)
    year = whole(turn.data, "year") if "year" in turn.data else await year_meant(unit, turn.today.year)
    return await _form(turn, await _filled(unit, year))


@routes.verb(SAVE)
async def save_form(turn: Turn, unit: Unit) -> Reply:
    """Keep the list, or show the form again with what is wrong in it and what was typed."""
    require(turn.actor, Act.KEEP_GOALS)
    values, faults = typed_in(turn.data, FIELDS)
    year = int(values["year"]) if values["year"].strip().isascii() and values["year"].strip().isdecimal() else 0
    titles = [row.strip() for row in values["goals"].splitlines() if row.strip()]
    if not titles:
        faults.append(Fault("goals", "goals-none"))
    if faults:
        return await _form(turn, values, faults)
    try:
        done = await set_list(unit, turn.by, year, titles)
    except NoSuchYear:
        return await _form(turn, values, [Fault("year", "goals-no-year")])
    except (EmptyTitle, TooLong, TooManyGoals, AlreadyDone) as refusal:
        name = f"goals-{refusal.key.removeprefix('error-')}"
        return await _form(turn, values, [Fault("goals", name, dict(refusal.facts))])
    return await _listed(turn, unit, done, year)


async def _shown(turn: Turn, unit: Unit, year: int, *, without: bool) -> Reply:
    goals = await served(unit, await goals_of(unit, year))
    if not goals:
        return Reply(text=say(turn.locale, "goals-none", year=str(year)))
    numbered = [(n, one) for n, one in enumerate(goals, start=1) if one.alone or not without]
    if not numbered:
        return Reply(text=say(turn.locale, "goals-all-served", year=str(year)))
    made = goals_card(turn.locale, year, numbered, without=without, leads=may(turn.actor, Act.KEEP_GOALS))
    return Reply(card=made, summary=say(turn.locale, "goals-title", year=str(year)))


async def _listed(turn: Turn, unit: Unit, done: Done[Goal], year: int) -> Reply:
    """The list as it is now, as the receipt of what was done."""
    lines = [say(turn.locale, "goals-title", year=str(year))]
    lines += [f"{n}. {shortened(goal.title)}" for n, goal in enumerate(await goals_of(unit, year), start=1)]
    return Reply(receipt=tuple(lines), acts=(done.act,))


async def _filled(unit: Unit, year: int) -> dict[str, str]:
    return {"year": str(year), "goals": "\n".join(g.title for g in await goals_of(unit, year))}


async def _form(turn: Turn, values: Mapping[str, str], faults: list[Fault] | None = None) -> Reply:
    form = goals_form(turn.locale, values, faults or [])
    here = turn.kind is Kind.OPEN_FORM or turn.place is Place.PERSONAL or bool(faults)
    text = "" if here else say(turn.locale, "form-in-your-chat")
    return Reply(text=text, form=form, summary=say(turn.locale, "goals-form-title"))


async def _goal(turn: Turn, unit: Unit, intent: Intent) -> Goal:
    year = await _year(turn, unit, intent)
    number = intent.slots.get("number")
    if not isinstance(number, int):
        raise WhichGoal(year=str(year))
    return await goal_numbered(unit, year, number)


async def _year(turn: Turn, unit: Unit, intent: Intent) -> int:
    return await year_meant(unit, turn.today.year, _said_year(intent))


def _said_year(intent: Intent) -> int | None:
    year = intent.slots.get("year")
    return year if isinstance(year, int) else None


def _place(intent: Intent) -> int:
    """The place on the list that the words mean, counted without the goal itself where it goes beside another."""
    slots = intent.slots
    number = slots.get("number")
    own = number if isinstance(number, int) else 0
    for name, step in (("before", 0), ("after", 1)):
        beside = slots.get(name)
        if isinstance(beside, int):
            return beside + step - (own < beside)
    to = slots.get("to")
    return to if isinstance(to, int) else 1


def _called(thing: AgendaItem | ActionItem) -> str:
    title = shortened(thing.title, 80)
    return f"{thing.number}. {title}" if isinstance(thing, ActionItem) else title
