"""Reminding at once: of one matter, of somebody's, or everybody who is late."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import groupby

from dialogs.actions.list_page import found, selection_of
from dialogs.actions.matters import as_it_is, pressed
from dialogs.cards.reminding import LATE, REMIND, remind_button
from dialogs.reminders.asked import people_said
from dialogs.resolving import action_items
from dialogs.routing import Routes
from dialogs.texts import listed, say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from dialogs.wording import shortened, who
from meetings.actions.items import ActionItem, overdue
from meetings.actions.listing import require_of
from meetings.actions.selecting import Selection
from meetings.authorisation import Act, may
from meetings.calendar.days import local
from meetings.errors import NotForYou
from meetings.naming import names_of
from meetings.network.people import Member
from meetings.ports import Unit
from meetings.reminders.planning import circle_of
from meetings.reminders.reminding import Fate, Reminded, Told, remind

routes = Routes()
MOST_NAMES = 6
"""Names on one line; of more, their number."""
MOST_LINES = 20
"""Persons in the receipt of a reminder to many."""
MOST_ITEMS = 100
"""Matters of one reminder to many: the longest overdue."""


@routes.intent("remind_now")
async def remind_now(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Those who prepare the matters said, or whatever is overdue."""
    people = await people_said(turn, unit, intent.slots)
    if intent.slots.get("item_ref") is None:
        late = [i for i in await unit.actions.open() if overdue(i, turn.today)]
        return await _late(turn, unit, people, late)
    items = await action_items(turn, unit, intent.slots.get("item_ref"))
    if len(items) == 1:
        if people and intent.slots.get("municipality"):
            circle = await circle_of(unit, turn.now, items)
            people = [m for m in people if circle.has_preparer(items[0], m.id)] or people
        return await _one(turn, unit, items[0], people)
    return _many(turn, await remind(unit, turn.by, items, _keys(people)))


@routes.verb(REMIND)
async def press_remind(turn: Turn, unit: Unit) -> Reply:
    """*Påminn nu* on a matter's card."""
    return await _one(turn, unit, await pressed(turn, unit), None)


@routes.verb(LATE)
async def press_late(turn: Turn, unit: Unit) -> Reply:
    """*Påminn alla nu* on the status, or on a list of what is overdue: then of those alone."""
    wanted = selection_of(turn.data) if "list" in turn.data else Selection("overdue")
    items = await found(unit, wanted, await names_of(unit), turn.today)
    return await _late(turn, unit, None, [i for i in items if overdue(i, turn.today)])


async def _one(turn: Turn, unit: Unit, item: ActionItem, people: Sequence[Member] | None) -> Reply:
    await require_of(unit, turn.by, Act.REMIND_ACTION, item)
    if not item.alive:
        return await as_it_is(turn, unit, item)
    circle = await circle_of(unit, turn.now, [item])
    strangers = [m.name for m in people or () if not circle.has_preparer(item, m.id)]
    if strangers and item.preparers:
        facts = {"number": str(item.number), "names": listed(turn.locale, strangers)}
        said = say(turn.locale, "remind-not-theirs", who=who(turn.locale, item, await names_of(unit)), **facts)
        return Reply(receipt=(said,), buttons=(remind_button(turn.locale, item),))
    done = await remind(unit, turn.by, [item], _keys(people))
    return Reply(receipt=tuple(_lines_of_one(turn, item, done)), acts=_taken_back_by(done))


async def _late(turn: Turn, unit: Unit, people: Sequence[Member] | None, items: Sequence[ActionItem]) -> Reply:
    """What of the overdue matters this person may remind of, and of them those with the people named."""
    circle = await circle_of(unit, turn.now, items) if people is not None else None
    theirs = [i for i in items if circle is None or any(circle.has_preparer(i, m.id) for m in people or ())]
    mine = [i for i in theirs if may(turn.actor, Act.REMIND_ACTION, i)]
    if theirs and not mine:
        raise NotForYou
    if not mine:
        names = listed(turn.locale, [m.name for m in people or ()])
        return Reply(text=say(turn.locale, "remind-none-late", names=names or "none"))
    return _many(turn, await remind(unit, turn.by, mine[:MOST_ITEMS], _keys(people)))


def _keys(people: Sequence[Member] | None) -> set[int] | None:
    return None if people is None else {m.id for m in people}


def _lines_of_one(turn: Turn, item: ActionItem, done: Reminded) -> list[str]:
    facts = {"number": str(item.number), "title": shortened(item.title)}
    if not done.told:
        return [say(turn.locale, "remind-own" if done.own else "remind-nobody", **facts)]
    lines = []
    for told in _alike(done.told):
        when = _when(turn, told[0].at)
        names = [one.member.name for one in told]
        said = listed(turn.locale, names) if len(names) <= MOST_NAMES else "none"
        key = f"remind-{told[0].fate.value}"
        lines.append(say(turn.locale, key, names=said, count=len(names), when=when, **facts))
    return lines


def _many(turn: Turn, done: Reminded) -> Reply:
    """Who is told now, who in the morning, and who has been told already: a line each with the numbers."""
    lines = []
    for told in _alike(done.told):
        people = _by_person(told)
        key = f"remind-many-{told[0].fate.value}"
        lines.append(say(turn.locale, key, count=len(people), when=_when(turn, told[0].at)))
        for name, numbers in people[:MOST_LINES]:
            lines.append(say(turn.locale, "remind-person", name=name, numbers=listed(turn.locale, numbers)))
        if len(people) > MOST_LINES:
            lines.append(say(turn.locale, "remind-more", count=len(people) - MOST_LINES))
    for key, items in (("remind-own-many", done.own), ("remind-nobody-many", done.nobody)):
        if items:
            numbers = [str(i.number) for i in items]
            lines.append(say(turn.locale, key, count=len(items), numbers=listed(turn.locale, numbers)))
    return Reply(receipt=tuple(lines), acts=_taken_back_by(done))


def _taken_back_by(done: Reminded) -> tuple[int, ...]:
    """Undo for what waits for the morning; what is sent now has gone before anybody can press."""
    waits = any(told.fate is Fate.LATER for told in done.told)
    return (done.act,) if done.act and waits else ()


def _alike(told: Sequence[Told]) -> list[list[Told]]:
    """Those of whom the same is to be said, together: of one fate, at one time of day."""

    def key(one: Told) -> tuple[int, datetime]:
        return list(Fate).index(one.fate), one.at

    return [list(group) for _, group in groupby(sorted(told, key=key), key=key)]


def _by_person(told: Sequence[Told]) -> list[tuple[str, list[str]]]:
    found: dict[int, tuple[str, list[str]]] = {}
    for one in sorted(told, key=lambda t: t.item.number):
        found.setdefault(one.member.id, (one.member.name, []))[1].append(str(one.item.number))
    return list(found.values())


def _when(turn: Turn, at: datetime) -> str:
    """As in "i dag kl. 9.12" or "i morgon kl. 8.30"."""
    wall = local(at, turn.network.time_zone)
    tomorrow = wall.date() == turn.today + timedelta(days=1)
    return say(turn.locale, "remind-tomorrow-at" if tomorrow else "remind-today-at", time=wall.time())
