"""The life of a matter: closed by the network, dropped with a reason, reopened; and what was done to it."""

from collections.abc import Sequence

from dialogs.asking import ask_for
from dialogs.cards.matter import CLOSE, DROP, HISTORY, REOPEN, history_card, matter_card, moment, told
from dialogs.context import action_reference
from dialogs.resolving import action_items, whole
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent, Pending
from meetings.acting import Done
from meetings.actions import ActionItem, corrects
from meetings.authorisation import Act, may, require
from meetings.ending import close, drop, may_be_reopened_by, reopen
from meetings.errors import NotForYou
from meetings.histories import history
from meetings.listing import OFF_THE_LIST, prepares, require_of
from meetings.naming import names_of
from meetings.ports import Unit

routes = Routes()


@routes.intent("close_action", leads_only=True)
async def closed(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """The network's word that it is done with, by chair or coordinator."""
    items = await _meant(turn, unit, intent)
    late = [i for i in items if i.state in OFF_THE_LIST]
    if late:
        return await as_it_is(turn, unit, late[0])
    return await _receipt(turn, unit, await close(unit, turn.by, items), "action-closed")


@routes.intent("reopen_action")
async def reopened(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Back on the list."""
    items = await _meant(turn, unit, intent)
    for item in items:
        await require_of(unit, turn.by, may_be_reopened_by(item), item)
    late = [i for i in items if i.alive]
    if late:
        return await as_it_is(turn, unit, late[0])
    return await _receipt(turn, unit, await reopen(unit, turn.by, items), "action-reopened")


@routes.intent("drop_action")
async def dropped(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Off the list without having been done; the reason is asked for."""
    items = await _meant(turn, unit, intent)
    for item in items:
        await require_of(unit, turn.by, Act.DROP_ACTION, item)
    late = [i for i in items if i.state in OFF_THE_LIST]
    if late:
        return await as_it_is(turn, unit, late[0])
    reason = str(intent.slots.get("reason") or intent.slots.get("why") or "").strip()
    if not reason:
        said = {"item_ref": [i.number for i in items]}
        return await ask_for(turn, unit, Pending("drop_action", said, "why"))
    return await _receipt(turn, unit, await drop(unit, turn.by, items, reason), "action-dropped", reason=reason)


@routes.intent("action_history")
async def asked_history(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Who did what when to one matter."""
    return await _history(turn, unit, (await _meant(turn, unit, intent))[0])


@routes.verb(CLOSE)
async def press_close(turn: Turn, unit: Unit) -> Reply:
    """*Avsluta* on a matter's card."""
    item = await pressed(turn, unit)
    require(turn.actor, Act.CLOSE_ACTION, item)
    if item.state in OFF_THE_LIST or _older(turn, item):
        return await as_it_is(turn, unit, item, replaces=True)
    return await _shown(turn, unit, await close(unit, turn.by, [item]), "action-closed")


@routes.verb(REOPEN)
async def press_reopen(turn: Turn, unit: Unit) -> Reply:
    """*Öppna igen* on a matter's card."""
    item = await pressed(turn, unit)
    await require_of(unit, turn.by, may_be_reopened_by(item), item)
    if item.alive or _older(turn, item):
        return await as_it_is(turn, unit, item, replaces=True)
    return await _shown(turn, unit, await reopen(unit, turn.by, [item]), "action-reopened")


@routes.verb(DROP)
async def press_drop(turn: Turn, unit: Unit) -> Reply:
    """*Utgår* on a matter's card: the reason is asked for."""
    item = await pressed(turn, unit)
    await require_of(unit, turn.by, Act.DROP_ACTION, item)
    if item.state in OFF_THE_LIST or _older(turn, item):
        return await as_it_is(turn, unit, item, replaces=True)
    return await ask_for(turn, unit, Pending("drop_action", {"item_ref": item.number}, "why"))


@routes.verb(HISTORY)
async def press_history(turn: Turn, unit: Unit) -> Reply:
    """*Historik* on a matter's card."""
    return await _history(turn, unit, await pressed(turn, unit))


async def pressed(turn: Turn, unit: Unit) -> ActionItem:
    """The matter that a button is about."""
    item = await unit.actions.get(whole(turn.data, "id"))
    if item is None:
        raise NotForYou
    return item


async def as_it_is(turn: Turn, unit: Unit, item: ActionItem, *, replaces: bool = False) -> Reply:
    """The matter as it is now, which is not as the reader thought: who last did what to it, and what can be done."""
    events = await history(unit, turn.actor, item)
    names = await names_of(unit)
    said = [say(turn.locale, "matter-is-now", number=str(item.number), state=item.state.value)]
    if events:
        when = moment(turn.locale, events[-1].at, turn.network.time_zone)
        said.append(say(turn.locale, "matter-last", when=when, what=told(turn.locale, events[-1], names)))
    return await matter(turn, unit, item, said, replaces=replaces)


async def matter(
    turn: Turn, unit: Unit, item: ActionItem, said: Sequence[str], act: int | None = None, *, replaces: bool = False
) -> Reply:
    """One matter as a card, with what this reader may do to it."""
    names = await names_of(unit)
    made = matter_card(turn.locale, item, names, turn.today, await _allowed(turn, unit, item), said, act)
    about = (action_reference(item, {key: m.name for key, m in names.people.items()}),)
    return Reply(card=made, summary=said[0] if said else item.title, about=about, replaces=replaces)


async def _allowed(turn: Turn, unit: Unit, item: ActionItem) -> frozenset[Act]:
    theirs = await prepares(unit, turn.actor, item, turn.today)
    lately = corrects(item, turn.actor.id, turn.now)
    return frozenset(act for act in Act if may(turn.actor, act, item, prepares=theirs, corrects=lately))


async def _meant(turn: Turn, unit: Unit, intent: Intent) -> list[ActionItem]:
    return await action_items(turn, unit, intent.slots.get("item_ref"))


async def _receipt(turn: Turn, unit: Unit, done: Done[ActionItem], key: str, **facts: object) -> Reply:
    names = {m.id: m.name for m in (await names_of(unit)).people.values()}
    lines = tuple(say(turn.locale, key, number=str(i.number), title=i.title, **facts) for i in done.things)
    return Reply(receipt=lines, acts=(done.act,), about=tuple(action_reference(i, names) for i in done.things[:1]))


async def _shown(turn: Turn, unit: Unit, done: Done[ActionItem], key: str) -> Reply:
    """The pressed card as it is now."""
    said = say(turn.locale, key, number=str(done.thing.number), title=done.thing.title)
    return await matter(turn, unit, done.thing, [said], done.act, replaces=True)


async def _history(turn: Turn, unit: Unit, item: ActionItem) -> Reply:
    names = await names_of(unit)
    events = await history(unit, turn.actor, item)
    made = history_card(turn.locale, item, events, names, turn.today, turn.network.time_zone)
    about = (action_reference(item, {key: m.name for key, m in names.people.items()}),)
    return Reply(card=made, summary=say(turn.locale, "history-title", number=str(item.number)), about=about)


def _older(turn: Turn, item: ActionItem) -> bool:
    """Whether the card shows the matter as it was before somebody changed it."""
    return whole(turn.data, "version") != item.version
