"""The page before a meeting, for chair and coordinator: everything they have to know, as a card and a document."""

from datetime import timedelta

from dialogs.cards.brief import brief_card, brief_title
from dialogs.cards.status import PAPER
from dialogs.resolving import meeting_for, whole
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Place, Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.authorisation import Act, require
from meetings.calendar.days import Meeting
from meetings.errors import NotForYou
from meetings.minutes.brief import brief_for
from meetings.ports import DocumentKind, Unit

routes = Routes()
OPENS_FOR = timedelta(hours=24)
"""How long the document's link opens: it is for whoever holds it, and tells what only those who lead are to read."""


@routes.intent("prepare_meeting", leads_only=True)
async def prepare_meeting(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """The card, with the document behind a button."""
    require(turn.actor, Act.PREPARE_AGENDA)
    return await _page(turn, unit, await meeting_for(turn, unit, intent.slots.get("meeting")))


@routes.verb(PAPER)
async def press_paper(turn: Turn, unit: Unit) -> Reply:
    """*Mötesunderlag* on the status card."""
    require(turn.actor, Act.PREPARE_AGENDA)
    meeting = await unit.meetings.get(whole(turn.data, "meeting"))
    if meeting is None:
        raise NotForYou
    return await _page(turn, unit, meeting)


async def _page(turn: Turn, unit: Unit, meeting: Meeting) -> Reply:
    """In the person's own chat: it tells who is late and who does not come."""
    brief = await brief_for(unit, turn.actor, meeting, turn.now)
    until = turn.now + OPENS_FOR
    links = turn.links
    network = unit.network.id
    address = links.document(DocumentKind.BRIEF, network, meeting.id, until, turn.locale) if links else None
    card = brief_card(turn.locale, brief, address)
    reply = Reply(card=card, summary=brief_title(turn.locale, brief), private=turn.place is not Place.PERSONAL)
    if turn.place is Place.PERSONAL:
        return reply
    return Reply(text=say(turn.locale, "in-your-chat"), then=(reply,))
