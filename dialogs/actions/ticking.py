"""What everyone prepares: an organisation ticks its part, and who is left can be asked."""

from collections.abc import Sequence

from dialogs.resolving import action_items
from dialogs.routing import Routes
from dialogs.texts import listed, say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from dialogs.wording import who
from meetings.actions.items import ActionItem
from meetings.actions.ticking import Finished, Progress, progress_of, untick
from meetings.actions.ticks import shared
from meetings.errors import NotForYou
from meetings.naming import Names, names_of
from meetings.ports import Unit

routes = Routes()
MOST_TOLD = 5
"""Matters told of when none is named."""
MOST_NAMED = 12
"""Organisations named in a line: more than most networks have, and a line that can be read."""


@routes.intent("ticks_left")
async def left(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Which organisations have not done their part, and which have."""
    said = intent.slots.get("item_ref")
    items = await _everyones(unit) if said is None else await action_items(turn, unit, said)
    if not items:
        return Reply(text=say(turn.locale, "tick-none-shared"))
    names = await names_of(unit, items)
    return Reply(text="\n\n".join([await _state(turn, unit, item, names) for item in items]))


async def _everyones(unit: Unit) -> list[ActionItem]:
    """What everyone still has a part in, the nearest first."""
    return [i for i in await unit.actions.open() if i.alive and shared(i)][:MOST_TOLD]


async def not_done(turn: Turn, unit: Unit, item: ActionItem) -> Reply:
    """The speaker's organisation is not done after all; how it stands when it had not said so."""
    names = await names_of(unit, [item])
    home = turn.actor.organisation_id
    if home is None or home not in names.ticked.get(item.id, ()):
        return Reply(text=await _state(turn, unit, item, names))
    taken = await untick(unit, turn.by, item)
    line = ticked_line(turn, item, home, taken.progress[item.id], names, "tick-taken-back")
    return Reply(receipt=(line,), acts=(taken.done.act,))


async def organisation_named(unit: Unit, name: object) -> int | None:
    """The id of the organisation of that name; None when none was named."""
    if name is None:
        return None
    found = next((o.id for o in await unit.organisations.all() if o.name == name), None)
    if found is None:
        raise NotForYou
    return found


def said_done(turn: Turn, finished: Finished, item: ActionItem, names: Names) -> str:
    """The receipt's line for one matter: reported, or ticked with how far it has come."""
    home = finished.ticked.get(item.id)
    if home is None:
        return say(turn.locale, "action-reported", number=str(item.number), title=item.title)
    return ticked_line(turn, item, home, finished.progress[item.id], names)


def ticked_line(turn: Turn, item: ActionItem, home: int, far: Progress, names: Names, key: str = "") -> str:
    """As in "Klippan är klar med uppdrag 7: …. 3 av 8 kommuner klara, kvar: …"."""
    return say(
        turn.locale,
        key or ("tick-one" if far.left else "tick-last"),
        who=names.organisation(home),
        number=str(item.number),
        title=item.title,
        done=len(far.done),
        count=far.count,
        kind=_kind(far, names),
        left=_named(turn, far.left, names),
    )


async def _state(turn: Turn, unit: Unit, item: ActionItem, names: Names) -> str:
    facts = {"number": str(item.number), "title": item.title}
    if not shared(item):
        return say(turn.locale, "tick-not-shared", who=who(turn.locale, item, names), **facts)
    far = await progress_of(unit, item, turn.today)
    said = [say(turn.locale, "tick-state", done=len(far.done), count=far.count, kind=_kind(far, names), **facts)]
    if far.left:
        said.append(say(turn.locale, "tick-left", left=_named(turn, far.left, names)))
    else:
        said.append(say(turn.locale, "tick-nobody-left"))
    if far.done and far.left:
        said.append(say(turn.locale, "tick-done", done=_named(turn, far.done, names)))
    return " ".join(said)


def _kind(far: Progress, names: Names) -> str:
    """What the organisations are called together."""
    kinds = {names.organisations[key].kind for key in (*far.done, *far.left) if key in names.organisations}
    return "municipality" if kinds == {"municipality"} else "other"


def _named(turn: Turn, keys: Sequence[int], names: Names) -> str:
    called = [names.organisation(key) for key in keys]
    if len(called) <= MOST_NAMED:
        return listed(turn.locale, called)
    return say(turn.locale, "tick-more", names=", ".join(called[:MOST_NAMED]), count=len(called) - MOST_NAMED)
