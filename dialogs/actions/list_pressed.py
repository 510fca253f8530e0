"""The buttons of a list: each does its act and is answered with the list as it then is."""

from dataclasses import replace

from dialogs.actions.all_networks import EVERYWHERE, again
from dialogs.actions.list_page import Pressed
from dialogs.actions.lists import own_view
from dialogs.actions.matters import how_it_is, matter, pressed
from dialogs.actions.ticking import said_done
from dialogs.cards.actions import CLOSE, DONE, MOVE, MOVE_TO, OPEN, UNDO
from dialogs.resolving import chosen_day
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Place, Reply, Turn
from dialogs.understanding.intent import Pending
from dialogs.undo import by_button
from meetings.actions.ending import close
from meetings.actions.items import ActionItem
from meetings.actions.listing import OFF_THE_LIST, move, require_of
from meetings.actions.ticking import finish
from meetings.authorisation import Act
from meetings.naming import names_of
from meetings.ports import Unit

routes = Routes()


@routes.verb(DONE)
async def press_done(turn: Turn, unit: Unit) -> Reply:
    """*Klar*: reported, or ticked for the reader's organisation."""
    item = await pressed(turn, unit)
    await require_of(unit, turn.by, Act.REPORT_ACTION, item)
    if not item.alive:
        return await _as_it_is(turn, unit, item)
    finished = await finish(unit, turn.by, [item])
    names = await names_of(unit, finished.done.things)
    said = said_done(turn, finished, finished.done.thing, names)
    return await _listed(turn, unit, Pressed((said,), finished.done.act))


@routes.verb(CLOSE)
async def press_close(turn: Turn, unit: Unit) -> Reply:
    """*Avsluta* on what has been reported."""
    item = await pressed(turn, unit)
    await require_of(unit, turn.by, Act.CLOSE_ACTION, item)
    if item.state in OFF_THE_LIST:
        return await _as_it_is(turn, unit, item)
    done = await close(unit, turn.by, [item])
    said = say(turn.locale, "action-closed", number=str(item.number), title=item.title)
    return await _listed(turn, unit, Pressed((said,), done.act))


@routes.verb(MOVE)
async def press_move(turn: Turn, unit: Unit) -> Reply:
    """*Flytta*: the days most often meant, under the matter; another can be written."""
    item = await pressed(turn, unit)
    await require_of(unit, turn.by, Act.MOVE_ACTION, item)
    if item.state in OFF_THE_LIST:
        return await _as_it_is(turn, unit, item)
    pending = Pending("change_due_date", {"item_ref": item.number}, "due")
    return replace(await _listed(turn, unit, Pressed(moving=item.id)), pending=pending)


@routes.verb(MOVE_TO)
async def press_move_to(turn: Turn, unit: Unit) -> Reply:
    """A day, or the next meeting, chosen for a matter."""
    item = await pressed(turn, unit)
    await require_of(unit, turn.by, Act.MOVE_ACTION, item)
    if item.state in OFF_THE_LIST:
        return await _as_it_is(turn, unit, item)
    day, meeting = await chosen_day(turn, unit)
    done = await move(unit, turn.by, item, turn.today, to=day, meeting=meeting)
    facts = {"number": str(item.number), "title": item.title, "when": done.thing.report_on or "none"}
    return await _listed(turn, unit, Pressed((say(turn.locale, "action-moved", **facts),), done.act))


@routes.verb(OPEN)
async def press_open(turn: Turn, unit: Unit) -> Reply:
    """The matter with everything that can be done to it, in the reader's own chat."""
    reply = await matter(turn, unit, await pressed(turn, unit), [])
    if turn.place is Place.PERSONAL:
        return reply
    return Reply(text=say(turn.locale, "in-your-chat"), then=(replace(reply, private=True),))


@routes.verb(UNDO)
async def press_undo(turn: Turn, unit: Unit) -> Reply:
    """*Ångra* of what was just done in the list."""
    return await _listed(turn, unit, Pressed((await by_button(turn, unit)).receipt))


async def _as_it_is(turn: Turn, unit: Unit, item: ActionItem) -> Reply:
    """Somebody was first: who did what, above the list as it is now."""
    return await _listed(turn, unit, Pressed(tuple(await how_it_is(turn, unit, item))))


async def _listed(turn: Turn, unit: Unit, came: Pressed) -> Reply:
    if EVERYWHERE in turn.data:
        return again(turn, came)
    return await own_view(turn, unit, came)
