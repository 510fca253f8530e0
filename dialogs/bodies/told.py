"""What is said unasked of representatives: that they report back soon, that a term ends, that somebody has left."""

from dialogs.bodies.named import name_of
from dialogs.cards.bodies import OPEN, SHOW
from dialogs.cards.parts import button, card, form_button, line, typed
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Reply, Unasked
from meetings.bodies.following import followed
from meetings.bodies.records import Body, Representative
from meetings.bodies.telling import LEFT, REPORT, TERM_ENDS
from meetings.ports import Unit

routes = Routes()


@routes.notice(REPORT)
async def tell_report(unasked: Unasked, unit: Unit) -> Reply | None:
    """To the representative some days before; None when the day is another, or somebody else sits there."""
    found = await _there(unasked, unit)
    if found is None or unasked.to is None:
        return None
    body, there = found
    day = there.reports_on
    if there.member_id != unasked.to.id or day is None or day < unasked.today:
        return None
    title = say(unasked.locale, "body-report-title", body=body.name)
    told = [line(say(unasked.locale, "body-report-soon", day=day))]
    seen = button(say(unasked.locale, "body-show"), SHOW, body=body.id)
    return Reply(card=card(title, told, [seen]), summary=title)


@routes.notice(TERM_ENDS)
async def tell_term_ends(unasked: Unasked, unit: Unit) -> Reply | None:
    """To chair and coordinator, who choose somebody else in time; None when the term has been given another end."""
    found = await _there(unasked, unit)
    if found is None or unasked.to is None or not unasked.to.leads or found[1].ends_on is None:
        return None
    body, there = found
    return await _to_choose(unasked, unit, body, there, "body-term-ends", day=there.ends_on)


@routes.notice(LEFT)
async def tell_left(unasked: Unasked, unit: Unit) -> Reply | None:
    """To chair and coordinator: who sits there has left the network."""
    found = await _there(unasked, unit)
    if found is None or unasked.to is None or not unasked.to.leads:
        return None
    body, there = found
    member = await unit.members.get(there.member_id) if there.member_id is not None else None
    if member is None or member.active:
        return None
    return await _to_choose(unasked, unit, body, there, "body-has-left")


async def _there(unasked: Unasked, unit: Unit) -> tuple[Body, Representative] | None:
    there = await unit.representatives.get(unasked.object_id)
    if there is None or there.removed or (there.ends_on is not None and there.ends_on < unasked.today):
        return None
    body = await unit.bodies.get(there.body_id)
    [there] = await followed(unit, [there])
    return (body, there) if body and not body.removed else None


async def _to_choose(
    unasked: Unasked, unit: Unit, body: Body, there: Representative, key: str, **facts: object
) -> Reply:
    name = await name_of(unit, there)
    said = say(unasked.locale, key, name=name, body=body.name, **facts)
    how = say(unasked.locale, "body-choose", name=name, body=body.name)
    add = form_button(say(unasked.locale, "body-add"), OPEN, body=body.id)
    seen = button(say(unasked.locale, "body-show"), SHOW, body=body.id)
    title = say(unasked.locale, "body-choose-title", body=body.name)
    return Reply(card=card(title, [typed(said), typed({"text": how, "isSubtle": True})], [add, seen]), summary=title)
