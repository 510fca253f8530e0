"""The message extension's search, from Teams' words to the conversation's: what is asked, by whom, and where."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.teams.incoming import Incoming
from bot.whose import chat_of
from dialogs.finding import FIND, Asked, find
from dialogs.texts import supported
from dialogs.turn import SILENCE, Place, Reply
from meetings.finding import MOST
from meetings.network.people import Network
from meetings.ports import Directory, Store
from meetings.typed import printable

SEARCH = "composeExtension/query"
LONGEST = 200
"""Characters of what is looked for."""
FURTHEST = 10_000
"""How far down a list one can page."""


async def found(store: Store, incoming: Incoming, now: datetime) -> Reply:
    """The answer to a search; nothing to what else Teams asks of message extensions, for no link of ours is shown
    as a card and no result asks to be told that it was chosen.
    """
    if incoming.name != SEARCH or incoming.verb not in ("", FIND):  # a client that reads no manifest names none
        return SILENCE
    directory = store.directory
    person = await directory.person(incoming.person_tenant_id, incoming.object_id) if incoming.object_id else None
    networks = await directory.networks_of(person.id) if person else []
    networks = await _here(directory, incoming, networks)
    own = (person.locale if person else None) or (networks[0].language if networks else None)
    start, count = _page(incoming.data.get("queryOptions"))
    asked = Asked(_words(incoming.data.get("parameters")), supported(own or incoming.locale), now, start, count)
    return await find(store, asked, person, networks)


async def _here(directory: Directory, incoming: Incoming, networks: list[Network]) -> list[Network]:
    """Where a network has its channel or chat, only that one, if it is the asker's: elsewhere all that are."""
    if incoming.team_id is not None:
        place = await directory.network_of_team(incoming.tenant_id, incoming.team_id)
        wanted = place.id if place else None
    elif incoming.place is not Place.PERSONAL:
        chat = await directory.chat(incoming.tenant_id, chat_of(incoming.conversation))
        wanted = chat.network_id if chat else None
    else:
        wanted = None
    return [one for one in networks if one.id == wanted] or networks


def _words(parameters: Any) -> str:
    """What was written; nothing when Teams asks by itself as the search is opened."""
    listed: Sequence[Any] = parameters if isinstance(parameters, list) else ()
    for one in listed:
        if isinstance(one, dict) and one.get("name") != "initialRun" and isinstance(one.get("value"), str):
            return printable(one["value"])[:LONGEST]
    return ""


def _page(options: Any) -> tuple[int, int]:
    """Where the page begins and how much it holds."""
    told = options if isinstance(options, dict) else {}
    return _whole(told.get("skip"), 0, 0, FURTHEST), _whole(told.get("count"), MOST, 1, MOST)


def _whole(value: Any, otherwise: int, least: int, most: int) -> int:
    known = isinstance(value, int) and not isinstance(value, bool)
    return min(max(value, least), most) if known else otherwise
