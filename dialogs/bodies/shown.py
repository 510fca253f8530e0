"""Who represents the network where: one body with its matters both ways, and all of them."""

from dialogs.bodies.named import body_meant
from dialogs.cards.bodies import MOST, SHOW, Line, body_card, list_card
from dialogs.resolving import whole
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.authorisation import Act, may, require
from meetings.bodies.carried import carried_with
from meetings.bodies.following import followed
from meetings.bodies.keeping import sitting
from meetings.bodies.records import Body
from meetings.errors import NotForYou
from meetings.naming import names_of
from meetings.network.people import folded
from meetings.ports import Unit

routes = Routes()


@routes.intent("show_body")
async def show(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Vem representerar oss i Medelpunkten?*."""
    require(turn.actor, Act.READ)
    return await shown(turn, unit, await body_meant(unit, str(intent.slots.get("body") or "")))


@routes.verb(SHOW)
async def press_show(turn: Turn, unit: Unit) -> Reply:
    """One body of the list."""
    require(turn.actor, Act.READ)
    return await shown(turn, unit, await body_pressed(turn, unit))


@routes.intent("list_bodies")
async def show_all(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """*Våra representanter*."""
    require(turn.actor, Act.READ)
    bodies = sorted((b for b in await unit.bodies.all() if not b.removed), key=lambda b: folded(b.name))
    if not bodies:
        return Reply(text=say(turn.locale, "bodies-none"))
    found = [(body, await lines_of(turn, unit, body)) for body in bodies[:MOST]]
    made = list_card(turn.locale, found, len(bodies), leads=may(turn.actor, Act.KEEP_REPRESENTATIVES))
    return Reply(card=made, summary=say(turn.locale, "bodies-title"))


async def lines_of(turn: Turn, unit: Unit, body: Body) -> list[Line]:
    """Who sits in a body now and will, as they are read."""
    names = await names_of(unit)
    there = await followed(unit, await sitting(unit, body, turn.today))
    found = []
    for one in there:
        member = names.people.get(one.member_id or 0)
        name = member.name if member else one.name
        found.append(Line(one, name, names.organisation(one.organisation_id), left=bool(member and not member.active)))
    return found


async def shown(turn: Turn, unit: Unit, body: Body) -> Reply:
    """The card of a body."""
    carried = carried_with(body, await unit.actions.all())
    leads = may(turn.actor, Act.KEEP_REPRESENTATIVES)
    made = body_card(turn.locale, body, await lines_of(turn, unit, body), carried, turn.today, leads=leads)
    return Reply(card=made, summary=body.name)


async def body_pressed(turn: Turn, unit: Unit) -> Body:
    """The body that a card carries."""
    body = await unit.bodies.get(whole(turn.data, "body"))
    if body is None or body.removed:
        raise NotForYou
    return body
