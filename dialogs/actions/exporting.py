"""The action list as files: Excel, CSV and Word behind links that open for a day."""

from dataclasses import replace
from datetime import timedelta

from dialogs.actions.list_page import found, selection_of
from dialogs.actions.list_titles import list_title
from dialogs.actions.lists import meant
from dialogs.cards.exporting import DOWNLOAD, OPENS, files_card
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Place, Reply, Turn, together
from dialogs.understanding.intent import Intent
from meetings.actions.selecting import Selection
from meetings.authorisation import Act, require
from meetings.naming import names_of
from meetings.ports import Unit

routes = Routes()
OPENS_FOR = timedelta(hours=24)
"""How long the links of a list open.

They are the network's and not the person's: whoever gets one may open it, also somebody outside Teams, and also a
member who leaves meanwhile. So the time is short.
"""


@routes.intent("export_list")
async def export(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """The list, or a person's or an organisation's part of it, as files in one's own chat; any member may."""
    require(turn.actor, Act.READ)
    return _in_own_chat(turn, together([await _files(turn, unit, one) for one in await meant(turn, unit, intent)]))


@routes.verb(DOWNLOAD)
async def press_download(turn: Turn, unit: Unit) -> Reply:
    """The same for what a card of the list shows."""
    require(turn.actor, Act.READ)
    return _in_own_chat(turn, await _files(turn, unit, selection_of(turn.data)))


async def _files(turn: Turn, unit: Unit, selection: Selection) -> Reply:
    names = await names_of(unit)
    items = await found(unit, selection, names, turn.today)
    title = list_title(turn.locale, selection, names, items, turn.actor)
    if turn.links is None:
        return Reply(text=say(turn.locale, "export-no-address"))
    until, asked = turn.now + OPENS_FOR, str(selection)
    addresses = {kind: turn.links.listing(kind, unit.network.id, asked, until, turn.locale) for kind, _ in OPENS}
    made = files_card(turn.locale, title, len(items), addresses, gone=selection.scope == "open")
    return Reply(card=made, summary=title)


def _in_own_chat(turn: Turn, reply: Reply) -> Reply:
    if turn.place is Place.PERSONAL:
        return reply
    parts = (replace(reply, then=()), *reply.then)
    return Reply(text=say(turn.locale, "in-your-chat"), then=tuple(replace(part, private=True) for part in parts))
