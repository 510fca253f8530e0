"""The life of a matter: closed by the network, dropped with a reason, reopened; and what was done to it."""

from collections.abc import Sequence

from dialogs.actions.ticking import not_done
from dialogs.agenda import fates
from dialogs.asking import ask_for
from dialogs.cards.matter import CLOSE, DROP, HISTORY, REOPEN, history_card, matter_card, moment, told
from dialogs.cards.parts import button
from dialogs.cards.receipt import question_card
from dialogs.context import action_reference
from dialogs.resolving import action_items, whole
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Reply, Turn, together
from dialogs.understanding.intent import Intent, OpenItem, Pending
from dialogs.understanding.references import matching
from dialogs.wording import shortened
from meetings.acting import Done
from meetings.actions.ending import close, drop, may_be_reopened_by, reopen
from meetings.actions.items import ActionItem, corrects
from meetings.actions.listing import OFF_THE_LIST, require_of
from meetings.actions.preparers import prepares
from meetings.actions.ticks import shared
from meetings.agenda.fates import asked_about
from meetings.authorisation import Act, may, require
from meetings.calendar.days import local
from meetings.errors import AmbiguousItem, NoSuchItem, NotForYou
from meetings.histories import history
from meetings.naming import names_of
from meetings.ports import Unit
from meetings.reminders.reminding import others_prepare

routes = Routes()
MOST_MEANT = 6
"""Matters that words can mean at once: each gets its button."""


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
    words = intent.slots.get("item_ref")
    if isinstance(words, str):
        items = _named(words, [i for i in await unit.actions.all() if not i.alive])
        if len(items) > 1:
            raise AmbiguousItem(words=words, found=[(i.number, i.title) for i in items])
    else:
        items = await _meant(turn, unit, intent)
    if not items:
        raise NoSuchItem(words=str(words))
    if len(items) == 1 and shared(items[0]) and items[0].alive:
        return await not_done(turn, unit, items[0])
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
    """Who did what when to one matter; also to one that is closed, and what became of a point of that name."""
    words = intent.slots.get("item_ref")
    if not isinstance(words, str):
        return await _history(turn, unit, (await _meant(turn, unit, intent))[0])
    everything = {i.id: i for i in await unit.actions.all()}
    points = [OpenItem("agenda", 0, i.title, i.id) for i in await asked_about(unit, turn.actor)]
    found = matching(words, [*map(_offered, everything.values()), *points])
    items = [everything[o.id] for o in found if o.kind == "action" and o.id in everything]
    if not found:
        raise NoSuchItem(words=words)
    parts = [] if not items else [await _history(turn, unit, items[0]) if len(items) == 1 else _which(turn, items)]
    if len(items) < len(found):
        parts.append(await fates.ask(turn, intent, unit))
    return together(parts)


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
    return await matter(turn, unit, item, await how_it_is(turn, unit, item), replaces=replaces)


async def how_it_is(turn: Turn, unit: Unit, item: ActionItem) -> list[str]:
    """The same in words."""
    events = await history(unit, turn.actor, item)
    names = await names_of(unit)
    said = [say(turn.locale, "matter-is-now", number=str(item.number), state=item.state.value)]
    if events:
        when = moment(turn.locale, events[-1].at, turn.network.time_zone)
        said.append(say(turn.locale, "matter-last", when=when, what=told(turn.locale, events[-1], names)))
    return said


async def matter(
    turn: Turn, unit: Unit, item: ActionItem, said: Sequence[str], act: int | None = None, *, replaces: bool = False
) -> Reply:
    """One matter as a card, with what this reader may do to it."""
    names = await names_of(unit, [item])
    allowed, sent = await _allowed(turn, unit, item), await _sent(turn, unit, item)
    made = matter_card(turn.locale, item, names, turn.today, allowed, said, act, sent)
    about = (action_reference(item, {key: m.name for key, m in names.people.items()}),)
    return Reply(card=made, summary=said[0] if said else item.title, about=about, replaces=replaces)


async def _sent(turn: Turn, unit: Unit, item: ActionItem) -> list[str]:
    """What other networks it was sent to, and what they answered."""
    sent = [f for f in await unit.forwards.of_matter(item.id) if not f.removed]
    lines = []
    for one in sent:
        known = await unit.network_links.get(one.link_id)
        name = known.name if known else ""
        if one.answered_at:
            lines.append(say(turn.locale, "link-answer-line", name=name, text=shortened(one.answer, 600)))
        else:
            day = local(one.sent_at, turn.network.time_zone).date()
            lines.append(say(turn.locale, "link-sent-line", name=name, day=day))
    return lines


async def _allowed(turn: Turn, unit: Unit, item: ActionItem) -> frozenset[Act]:
    theirs = await prepares(unit, turn.actor, item, turn.today)
    lately = corrects(item, turn.actor.id, turn.now)
    found = frozenset(act for act in Act if may(turn.actor, act, item, prepares=theirs, corrects=lately))
    return found if others_prepare(item, turn.actor.id) else found - {Act.REMIND_ACTION}


async def _meant(turn: Turn, unit: Unit, intent: Intent) -> list[ActionItem]:
    return await action_items(turn, unit, intent.slots.get("item_ref"))


def _named(words: str, items: Sequence[ActionItem]) -> list[ActionItem]:
    """The matters that words can mean, best first."""
    by_id = {i.id: i for i in items}
    return [by_id[o.id] for o in matching(words, list(map(_offered, items))) if o.id in by_id]


def _offered(item: ActionItem) -> OpenItem:
    return OpenItem("action", item.number, item.title, item.id)


def _which(turn: Turn, items: Sequence[ActionItem]) -> Reply:
    """Several could be meant: each as a button."""
    asked = say(turn.locale, "which-item-ref")
    told = [f"{i.number}. {shortened(i.title)}" for i in items[:MOST_MEANT]]
    buttons = [button(f"{i.number}. {shortened(i.title, 60)}", HISTORY, id=i.id) for i in items[:MOST_MEANT]]
    return Reply(card=question_card(asked, buttons, told), summary=asked)


async def _receipt(turn: Turn, unit: Unit, done: Done[ActionItem], key: str, **facts: object) -> Reply:
    names = {m.id: m.name for m in (await names_of(unit)).people.values()}
    lines = tuple(say(turn.locale, key, number=str(i.number), title=i.title, **facts) for i in done.things)
    return Reply(receipt=lines, acts=(done.act,), about=tuple(action_reference(i, names) for i in done.things[:1]))


async def _shown(turn: Turn, unit: Unit, done: Done[ActionItem], key: str) -> Reply:
    """The pressed card as it is now."""
    said = say(turn.locale, key, number=str(done.thing.number), title=done.thing.title)
    return await matter(turn, unit, done.thing, [said], done.act, replaces=True)


async def _history(turn: Turn, unit: Unit, item: ActionItem) -> Reply:
    names = await names_of(unit, [item])
    events = await history(unit, turn.actor, item)
    made = history_card(turn.locale, item, events, names, turn.today, turn.network.time_zone)
    about = (action_reference(item, {key: m.name for key, m in names.people.items()}),)
    return Reply(card=made, summary=say(turn.locale, "history-title", number=str(item.number)), about=about)


def _older(turn: Turn, item: ActionItem) -> bool:
    """Whether the card shows the matter as it was before somebody changed it."""
    return whole(turn.data, "version") != item.version
