"""Cards that follow what happens: the same card for all who read along, and each reader's own when asked for.

What everybody sees is made without a reader. Teams asks for a reader's own card by itself (`refresh`); the
answer is for that reader alone. What a card shows is told by facts that come back from the client and prove
nothing: its maker reads them as a press reads its data.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace

from dialogs import ROUTES
from dialogs.cards.parts import RELEASE
from dialogs.cards.sealing import seal
from dialogs.texts import say, supported
from dialogs.turn import Json, Live, Place, Posted, Reply, Showing, Turn
from meetings.errors import NotForYou
from meetings.ports import Unit

REFRESH = "live.refresh"
"""The verb by which Teams asks for a reader's own card."""
ASKED_BY_ITSELF = 60
"""Members up to whom Teams asks for everybody unless it is told for whom; it never asks for more."""


async def followed(turn: Turn, unit: Unit, reply: Reply) -> Reply:
    """The reply with what its live cards need; where only one person reads, a card is not followed.

    What all read is in the network's language, whoever asked for it.
    """
    then = tuple([await followed(turn, unit, part) for part in reply.then])
    post = await followed(replace(turn, place=Place.CHANNEL), unit, reply.post) if reply.post else None
    reply = replace(reply, then=then, post=post)
    if reply.live is None or reply.card is None:
        return reply
    if turn.place is Place.PERSONAL or reply.private:
        return replace(reply, live=None)
    showing = Showing.of(turn, reply.live)
    network = supported(unit.network.language)
    if not reply.own_view and network != turn.locale:
        of_all = await shown(unit, reply.live, replace(showing, locale=network))
        if of_all is not None:
            return replace(reply, card=of_all.card, summary=of_all.summary, live=of_all.live)
    card = await _refreshing(unit, turn.locale, reply.live, reply.card, showing)
    live = None if reply.own_view else _posted(unit, turn.locale, reply.live, card)
    return replace(reply, card=card, live=live)


async def refreshed(turn: Turn, unit: Unit) -> Reply:
    """The card that Teams asked for, as it is now for this reader; nothing is changed by it."""
    rule, facts = turn.data.get("rule"), turn.data.get("facts")
    if not isinstance(rule, str) or not isinstance(facts, Mapping):
        raise NotForYou
    made = await shown(unit, Live(rule, facts), replace(Showing.of(turn, Live(rule, facts)), viewer=turn.actor))
    return Reply() if made is None else replace(made, replaces=True, own_view=True)


async def shown(unit: Unit, live: Live, showing: Showing) -> Reply | None:
    """A live card made from what is so now, not sealed; None when it is no longer to be followed."""
    make = ROUTES.lives.get(live.rule)
    made = None if make is None else await make(showing, unit)
    if made is None or made.card is None:
        return None
    card = await _refreshing(unit, showing.locale, live, made.card, showing)
    return replace(made, card=card, live=_posted(unit, showing.locale, live, card))


def _posted(unit: Unit, locale: str, live: Live, card: Json) -> Live:
    return replace(live, posted=Posted(unit.network.id, locale, fingerprint(card)))


def fingerprint(card: Json) -> str:
    """The same for the same content, whoever made it."""
    return hashlib.sha256(json.dumps(card, sort_keys=True, default=str).encode()).hexdigest()[:24]


def sealed_again(card: Json, network: int, key: str) -> Json:
    """A card made anew, with the seals of its buttons; `key` is unique for this content."""
    return seal(card, network, f"live-{key}")


async def _refreshing(unit: Unit, locale: str, live: Live, card: Json, showing: Showing) -> Json:
    data: Json = {"verb": REFRESH, "release": RELEASE, "rule": live.rule, "facts": dict(live.facts)}
    action: Json = {"type": "Action.Execute", "title": say(locale, "live-refresh"), "verb": REFRESH, "data": data}
    refresh: Json = {"action": action}
    roster = await unit.members.roster(showing.today)
    if len(roster) > ASKED_BY_ITSELF:
        refresh["userIds"] = (await unit.members.teams_ids())[:ASKED_BY_ITSELF]
    return {**card, "refresh": refresh}
