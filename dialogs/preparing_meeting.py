"""The page before a meeting, for chair and coordinator: everything they have to know, as a card and a document."""

from dialogs.cards.status import PAPER
from dialogs.routing import Routes
from dialogs.status import status
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.authorisation import Act, require
from meetings.ports import Unit

routes = Routes()


@routes.intent("prepare_meeting", leads_only=True, in_menu=False)
async def prepare_meeting(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """The card, with the document behind a button."""
    require(turn.actor, Act.SEE_STATUS)
    return await status(turn, intent, unit)


@routes.verb(PAPER)
async def press_paper(turn: Turn, unit: Unit) -> Reply:
    """*Mötesunderlag* on the status card."""
    require(turn.actor, Act.SEE_STATUS)
    return await status(turn, Intent("prepare_meeting"), unit)
