"""What is said unasked when people come and go: welcome, what went over, what nobody holds, a last day."""

from datetime import timedelta

from dialogs.cards.actions import item_lines
from dialogs.cards.parts import button, card, line, typed
from dialogs.cards.succession import LEAVES, orphans_card, seat_title, starter_card
from dialogs.resolving import day_of
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Reply, Unasked
from meetings.actions.belongings import belongings_of
from meetings.actions.items import ActionItem
from meetings.actions.orphans import RULE as ORPHANS
from meetings.actions.orphans import orphans
from meetings.actions.preparers import own_part
from meetings.calendar.days import following, local
from meetings.naming import names_of
from meetings.network.succession import LEAVING, PASSED, STARTER, former_holder
from meetings.ports import Unit
from meetings.reminders.planning import circle_of

routes = Routes()


@routes.notice(STARTER)
async def welcome(unasked: Unasked, unit: Unit) -> Reply | None:
    """To whoever has begun: what is on the seat, the next meeting, and how to ask."""
    term, me = await unit.seat_terms.get(unasked.object_id), unasked.to
    if term is None or me is None or term.member_id != me.id or not term.covers(unasked.today):
        return None
    seat = await unit.seats.get(term.seat_id)
    names, circle = await names_of(unit), await circle_of(unit, unasked.now)
    mine = [i for i in await unit.actions.open() if i.alive and own_part(i, me, circle.seats(me.id))]
    by_name = await belongings_of(unit, me.id)
    coming = following(await unit.meetings.all(), local(unasked.now, unasked.network.time_zone))
    where = {"seat": seat_title(seat, names) if seat else "", "network": unasked.network.name}
    title = say(unasked.locale, "starter-title", **where)
    made = starter_card(unasked.locale, title, mine, by_name.points, by_name.standing, names, coming, unasked.today)
    return Reply(card=made, summary=title)


@routes.notice(PASSED)
async def tell_passed(unasked: Unasked, unit: Unit) -> Reply | None:
    """To whoever leads, on the day: what has gone to the successor, with undo."""
    key, term = unasked.facts.get("act"), await unit.seat_terms.get(unasked.object_id)
    act = await unit.acts.get(key) if isinstance(key, int) else None
    if unasked.to is None or not unasked.to.leads or act is None or term is None or await unit.acts.undone(act.id):
        return None
    former, names, seat = await former_holder(unit, term), await names_of(unit), await unit.seats.get(term.seat_id)
    to, locale = names.person(term.member_id), unasked.locale
    title = say(locale, "passed-title", to=to, seat=seat_title(seat, names) if seat else "")
    body = [line(say(locale, "passed-lead", former=former.name if former else "", to=to))]
    for change in act.changes:
        if isinstance(change.after, ActionItem):
            body += item_lines(locale, change.after, names, unasked.today)
    return Reply(card=card(title, body, [button(say(locale, "undo"), "undo", acts=[act.id])]), summary=title)


@routes.notice(ORPHANS)
async def tell_orphans(unasked: Unasked, unit: Unit) -> Reply | None:
    """To whoever leads: what has nobody any more, while it is so."""
    what = unasked.facts.get("what")
    if unasked.to is None or not unasked.to.leads or not isinstance(what, list):
        return None
    found = (await orphans(unit, unasked.now)).only(map(str, what))
    if not found:
        return None
    title = say(unasked.locale, "orphans-title", count=len(found))
    return Reply(card=orphans_card(unasked.locale, title, found, await names_of(unit), unasked.today), summary=title)


@routes.notice(LEAVING)
async def tell_of_last_day(unasked: Unasked, unit: Unit) -> Reply | None:
    """To whoever leads: a member has told their last day, for them to confirm."""
    member, last_day = await unit.members.get(unasked.object_id), day_of(unasked.facts.get("day"))
    known = member is None or not member.active or member.leaves_on == last_day
    if unasked.to is None or not unasked.to.leads or last_day is None or member is None or known:
        return None
    locale = unasked.locale
    title = say(locale, "leaves-tell", name=member.name, day=last_day)
    body = [line(say(locale, "leaves-tell-how", name=member.name))]
    to = unasked.facts.get("to")
    successor = (await names_of(unit)).person(to if isinstance(to, int) else None)
    if successor:
        begins = last_day + timedelta(days=1)
        body.append(typed(say(locale, "leaves-tell-to", name=member.name, to=successor, day=begins)))
    confirm = button(say(locale, "leaves-confirm"), LEAVES, member=member.id, day=last_day.isoformat())
    return Reply(card=card(title, body, [confirm]), summary=title)
