"""Where things stand, for chair and coordinator, in one card; of the network or of one organisation."""

from dialogs.actions.list_page import selection_of
from dialogs.actions.lists import posted
from dialogs.cards.status import LIST, status_card
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.actions import status as rules
from meetings.authorisation import Act, require
from meetings.ports import Unit

routes = Routes()


@routes.intent("status", leads_only=True)
async def status(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Next meeting and its agenda, what has changed since the last, and the list by who it is with."""
    require(turn.actor, Act.SEE_STATUS)
    said = intent.slots.get("municipality")
    named = [o for o in await unit.organisations.all() if o.name == said]
    standing = await standing_of(turn, unit, named[0].id if named else None)
    name = named[0].name if named else unit.network.name
    title = say(turn.locale, "status-title-of" if named else "status-title", network=name)
    return Reply(card=status_card(turn.locale, title, standing, unit.network.time_zone), summary=title)


@routes.verb(LIST)
async def press_list(turn: Turn, unit: Unit) -> Reply:
    """The list behind a line."""
    require(turn.actor, Act.SEE_STATUS)
    return await posted(turn, unit, selection_of(turn.data))


async def standing_of(turn: Turn, unit: Unit, organisation_id: int | None = None) -> rules.Standing:
    """The figures as they are now."""
    return await rules.standing_of(unit, turn.by, organisation_id)
