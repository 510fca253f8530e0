"""Links to other networks in words: asked for, accepted by a press, seen and taken away."""

from dialogs.cards.links import ACCEPT, answered_card, asked_card, links_card
from dialogs.resolving import action_items, agenda_items, whole
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Reply, Turn, Unasked
from dialogs.understanding.intent import Intent
from meetings.authorisation import Act, require
from meetings.errors import ForLeads, NotForYou, Refusal
from meetings.links.carrying import ANSWERED, ASKED
from meetings.links.linking import accept, answer_back, forward, link, named, unlink
from meetings.links.records import NetworkLink
from meetings.ports import Unit

routes = Routes()


class NoLinkedNetwork(Refusal):
    """No network of that name has been linked: `name`."""


@routes.intent("link_network", leads_only=True)
async def linked(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Koppla ihop med SKR:s nätverk*; the answer is the same whether it is here or not."""
    _leads(turn)
    done = await link(unit, turn.by, str(intent.slots["name"]))
    return Reply(receipt=(say(turn.locale, "link-made", name=done.thing.name),), acts=(done.act,))


@routes.intent("unlink_network", leads_only=True)
async def unlinked(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Koppla ifrån SKR:s nätverk*"""
    _leads(turn)
    known = await _link(unit, str(intent.slots["name"]))
    done = await unlink(unit, turn.by, known)
    return Reply(receipt=(say(turn.locale, "link-taken-away", name=known.name),), acts=(done.act,))


@routes.intent("list_links", leads_only=True)
async def links(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- asked without more
    """*Vilka nätverk är vi kopplade till?*"""
    _leads(turn)
    found = [li for li in await unit.network_links.all() if not li.removed]
    if not found:
        return Reply(text=say(turn.locale, "links-none"))
    return Reply(card=links_card(turn.locale, found), summary=say(turn.locale, "links-title"))


@routes.notice(ASKED)
async def tell_asked(unasked: Unasked, unit: Unit) -> Reply | None:
    """Another network asks; None when it has been answered."""
    if unasked.to is None or not unasked.to.leads:
        return None
    there = [li for li in await unit.network_links.all() if li.other_id == unasked.object_id]
    if any(not li.removed for li in there):
        return None
    name = str(unasked.facts.get("name") or "")
    title = say(unasked.locale, "link-asked-title", name=name)
    return Reply(card=asked_card(unasked.locale, name, unasked.object_id), summary=title)


@routes.verb(ACCEPT)
async def press_accept(turn: Turn, unit: Unit) -> Reply:
    """*Ja, ta emot*: only from a network that has asked."""
    require(turn.actor, Act.LINK_NETWORKS)
    key = whole(turn.data, "network")
    asked = [d for d in await unit.deliveries.about("Network", key) if d.rule == ASKED]
    if not asked:
        raise NotForYou
    name = str((asked[-1].payload or {}).get("name") or "")
    done = await accept(unit, turn.by, key, name)
    return Reply(receipt=(say(turn.locale, "link-accepted", name=name),), acts=(done.act,), replaces=True)


@routes.intent("forward_matter", leads_only=True)
async def forwarded(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Skicka 7 till SKR:s nätverk*: as a suggestion there, else as a text to forward."""
    _leads(turn)
    item = (await action_items(turn, unit, intent.slots["number"]))[0]
    name = str(intent.slots["name"])
    known = named(await unit.network_links.all(), name)
    if known is None or not known.accepted:
        facts = {"name": name, "title": item.title, "number": item.number, "network": turn.network.name}
        require(turn.actor, Act.FORWARD_MATTER, item)
        return Reply(text=say(turn.locale, "forward-text", **facts))
    done = await forward(unit, turn.by, item, known)
    said = say(turn.locale, "forward-sent", number=item.number, name=known.name, title=item.title)
    return Reply(receipt=(said,), acts=(done.act,))


@routes.intent("answer_network", leads_only=True)
async def answered(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Svar till Fyrbodal på punkt 3: …*"""
    _leads(turn)
    item = (await agenda_items(turn, unit, intent.slots["number"]))[0]
    done = await answer_back(unit, turn.by, item, str(intent.slots["text"]))
    said = say(turn.locale, "answer-sent", name=item.origin, title=item.title)
    return Reply(receipt=(said,), acts=(done.act,))


@routes.notice(ANSWERED)
async def tell_answered(unasked: Unasked, unit: Unit) -> Reply | None:
    """To whoever leads: what the other network answered."""
    sent = await unit.forwards.get(unasked.object_id)
    if unasked.to is None or not unasked.to.leads or sent is None or sent.removed or not sent.answered_at:
        return None
    item, known = await unit.actions.get(sent.action_item_id), await unit.network_links.get(sent.link_id)
    if item is None or known is None:
        return None
    made = answered_card(unasked.locale, item.number, item.title, known.name, sent.answer)
    return Reply(card=made, summary=say(unasked.locale, "link-answered-title", name=known.name, number=item.number))


def _leads(turn: Turn) -> None:
    if not turn.actor.leads:
        raise ForLeads


async def _link(unit: Unit, name: str) -> NetworkLink:
    known = named(await unit.network_links.all(), name)
    if known is None:
        raise NoLinkedNetwork(name=name)
    return known
