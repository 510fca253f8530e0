"""The map of sub-networks as a picture."""

from datetime import timedelta

from dialogs.cards.subgroups import MAP, map_card
from dialogs.routing import Routes
from dialogs.subgroups.shown import NoSubgroups
from dialogs.subgroups.words import map_in_words
from dialogs.texts import say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.authorisation import Act, require
from meetings.ports import DocumentKind, Unit
from meetings.subgroups.tree import MAP as ALL
from meetings.subgroups.tree import branches

routes = Routes()
OPENS_FOR = timedelta(days=14)
"""How long the picture is shown in a card. It names no persons."""


@routes.intent("network_map")
async def by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """*Nätverkskartan*."""
    return await mapped(turn, unit)


@routes.verb(MAP)
async def press_map(turn: Turn, unit: Unit) -> Reply:
    """The button under the list."""
    return await mapped(turn, unit)


async def mapped(turn: Turn, unit: Unit) -> Reply:
    """The card with the picture; in words where there is no address to fetch it from."""
    require(turn.actor, Act.READ)
    found = branches(await unit.subgroups.all(), turn.today)
    if not found:
        raise NoSubgroups
    if turn.links is None:
        return Reply(text=say(turn.locale, "map-no-address"))
    until = turn.now + OPENS_FOR
    picture, document = (
        turn.links.listing(kind, unit.network.id, ALL, until, turn.locale)
        for kind in (DocumentKind.MAP_PICTURE, DocumentKind.MAP_PDF)
    )
    alt = map_in_words(turn.locale, unit.network.name, found)
    return Reply(card=map_card(turn.locale, alt, picture, document), summary=say(turn.locale, "map-title"))
