"""The action list as it is asked for: one's own, everybody's, what is overdue, an organisation's; in pages."""

from dataclasses import replace

from dialogs.actions.all_networks import EVERYWHERE, again, over_networks
from dialogs.actions.list_page import MINE, NOTHING, PAGE, Pressed, facts_of, page, selection_of, start_of
from dialogs.actions.preparers_asked import who_has
from dialogs.resolving import day_of, member_named
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Live, Place, Reply, Showing, Turn, together
from dialogs.understanding.intent import Intent
from dialogs.understanding.slots.asking_lists import asks_who
from meetings.actions.selecting import Selection, scope_named
from meetings.ports import Unit

routes = Routes()
LIST = "action-list"
"""The rule by which a list that was posted follows what happens."""


@routes.intent("list_my_actions")
async def mine(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """What is the speaker's to report: in their own chat over all their networks, unless one is named."""
    scope = scope_named(intent.slots.get("scope"))
    return await over_networks(turn, unit, scope) or await own_list(turn, unit, Selection(scope, turn.actor.id))


@routes.verb(MINE)
async def press_mine(turn: Turn, unit: Unit) -> Reply:
    """*Mina uppdrag* on the list that all see."""
    return await own_list(turn, unit, Selection("open", turn.actor.id))


@routes.intent("list_actions")
async def everything(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """The action list: all that is open, what is overdue, a person's, an organisation's, due by a day."""
    words = None if intent.slots else asks_who(turn.text)
    if words:
        return await who_has(turn, unit, words)
    return together([await posted(turn, unit, one) for one in await meant(turn, unit, intent)])


@routes.verb(PAGE)
async def press_page(turn: Turn, unit: Unit) -> Reply:
    """Another page of a list, in the place of the one that was pressed."""
    if EVERYWHERE in turn.data:
        return again(turn, NOTHING)
    return await own_view(turn, unit)


@routes.live(LIST)
async def show(showing: Showing, unit: Unit) -> Reply:
    """The list again, when something has happened or for a reader of their own."""
    return await page(showing, unit)


async def posted(turn: Turn, unit: Unit, selection: Selection) -> Reply:
    """A list as an answer, which follows what happens where several read it."""
    live = Live(LIST, facts_of(selection))
    return replace(await page(Showing.of(turn, live), unit), live=live)


async def own_view(turn: Turn, unit: Unit, pressed: Pressed = NOTHING) -> Reply:
    """The list that a button carries, for who pressed it; what was done is also told in words where no card can be."""
    live = Live(LIST, facts_of(selection_of(turn.data), start_of(turn.data)))
    made = await page(replace(Showing.of(turn, live), viewer=turn.actor), unit, pressed)
    return replace(made, text="\n".join(pressed.said), live=live, replaces=True, own_view=True)


async def meant(turn: Turn, unit: Unit, intent: Intent) -> list[Selection]:
    """Which lists the words mean: of several persons each their own."""
    slots = intent.slots
    said = slots.get("person")
    people = [await member_named(turn, unit, name) for name in (said if isinstance(said, list) else [said]) if name]
    named = [o.id for o in await unit.organisations.all() if o.name == slots.get("municipality")]
    selection = Selection(
        scope_named(slots.get("scope")), organisation_id=next(iter(named), None), due_by=day_of(slots.get("due_by"))
    )
    return [replace(selection, member_id=person.id) for person in people] or [selection]


async def own_list(turn: Turn, unit: Unit, selection: Selection) -> Reply:
    """A list that concerns one person, in their own chat."""
    reply = await posted(replace(turn, place=Place.PERSONAL), unit, selection)
    if turn.place is Place.PERSONAL:
        return reply
    return Reply(text=say(turn.locale, "in-your-chat"), then=(replace(reply, private=True),))
