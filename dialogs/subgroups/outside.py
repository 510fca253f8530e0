"""For those who lead: that a contact outside the team is to be asked, and the link to send them."""

import secrets

from dialogs.cards.subgroups import LINK, outside_card
from dialogs.routing import Routes
from dialogs.subgroups.named import subgroup_pressed
from dialogs.subgroups.telling import answered
from dialogs.texts import say
from dialogs.turn import Place, Reply, Turn, Unasked
from meetings.authorisation import Act, may, require
from meetings.calendar.days import local
from meetings.errors import NotForYou
from meetings.naming import names_of
from meetings.ports import Unit
from meetings.subgroups.asking import OUTSIDE
from meetings.subgroups.outside import give_link

routes = Routes()


@routes.notice(OUTSIDE)
async def tell_outside(unasked: Unasked, unit: Unit) -> Reply | None:
    """Whom to ask; None when it has been heard of meanwhile, or has a contact in the network again."""
    one = await unit.subgroups.get(unasked.object_id)
    if one is None or unasked.to is None or not may(unasked.to, Act.KEEP_SUBGROUPS) or answered(unasked, one):
        return None
    roster = {m.id for m in await unit.members.roster(unasked.today)}
    if one.contact_id in roster:
        return None
    former = (await names_of(unit)).person(one.contact_id)
    who = one.contact or former
    if not who:
        return None
    lines = [say(unasked.locale, "subgroup-outside-lead", who=who, name=one.name)]
    lines.append(say(unasked.locale, "subgroup-outside-how" if one.contact else "subgroup-outside-left"))
    return Reply(
        card=outside_card(unasked.locale, one, lines),
        summary=say(unasked.locale, "subgroup-asked-title", name=one.name),
    )


@routes.verb(LINK)
async def press_link(turn: Turn, unit: Unit) -> Reply:
    """A new link, shown once, in one's own chat: only its hash is kept, and an earlier one opens nothing any more."""
    require(turn.actor, Act.KEEP_SUBGROUPS)
    one = await subgroup_pressed(turn, unit)
    if turn.links is None:
        raise NotForYou
    secret = secrets.token_urlsafe(32)
    link = await give_link(unit, turn.by, one, secret)
    until = local(link.expires_at, turn.network.time_zone).date()
    lines = [say(turn.locale, "subgroup-link-lead", name=one.name, day=until)]
    if one.contact_address:
        lines.append(say(turn.locale, "subgroup-link-to", who=one.contact, address=one.contact_address))
    made = outside_card(turn.locale, one, lines, turn.links.outside(turn.network.id, secret))
    title = say(turn.locale, "subgroup-asked-title", name=one.name)
    return Reply(card=made, summary=title, private=turn.place is not Place.PERSONAL)
