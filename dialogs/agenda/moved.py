"""A point that has been moved three times: chair and coordinator are asked to close it, give it away or set a date."""

from dataclasses import replace

from dialogs.agenda.prepared import amended, listing
from dialogs.cards import moved as cards
from dialogs.forms import text_of
from dialogs.people_choices import dataset
from dialogs.resolving import whole
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Reply, Turn, Unasked
from meetings.agenda.items import AgendaItem, AgendaState
from meetings.agenda.moves import RULE, Worn, answered, close, standing_now
from meetings.agenda.preparing import checked_words
from meetings.agenda.proposers_told import CLOSED
from meetings.agenda.suggesting import postpone
from meetings.authorisation import Act, require
from meetings.calendar.days import upcoming
from meetings.errors import AlreadyDone, NotForYou
from meetings.naming import people_of
from meetings.ports import Unit

routes = Routes()
MOST_MEETINGS = 6
"""Meetings as buttons: a year of them."""


@routes.notice(RULE)
async def ask(unasked: Unasked, unit: Unit) -> Reply | None:
    """To whoever leads: moved so often; what is to be done with it?"""
    item = await unit.agenda.get(unasked.object_id)
    if item is None or unasked.to is None or not unasked.to.leads:
        return None
    worn = await standing_now(unit, item, unasked.today)
    if worn is None or worn.moved != unasked.facts.get("moved"):
        return None
    shown = cards.asked_card(unasked.locale, worn, await people_of(unit))
    return Reply(card=shown, summary=cards.asked_title(unasked.locale, worn))


@routes.notice(CLOSED)
async def tell_closed(unasked: Unasked, unit: Unit) -> Reply | None:
    """To whoever raised it: closed without having been taken up, by whom and why."""
    item = await unit.agenda.get(unasked.object_id)
    if item is None or item.state is not AgendaState.WITHDRAWN or not item.answer:
        return None
    by = unasked.facts.get("by")
    name = (await people_of(unit)).person(by if isinstance(by, int) else None)
    return Reply(text=say(unasked.locale, "moved-told-closed", title=item.title, by=name, reason=item.answer))


@routes.form(cards.CLOSE)
async def open_close(turn: Turn, unit: Unit) -> Reply:
    """The form for the reason."""
    return Reply(form=cards.close_form(turn.locale, (await _point(turn, unit)).item))


@routes.form(cards.GIVE)
async def open_give(turn: Turn, unit: Unit) -> Reply:
    """The form for who is to present it."""
    worn = await _point(turn, unit)
    return Reply(form=cards.give_form(turn.locale, worn.item, await unit.members.roster(turn.today), dataset(turn)))


@routes.verb(cards.DATE)
async def choose_date(turn: Turn, unit: Unit) -> Reply:
    """The meetings it can be moved to."""
    worn = await _point(turn, unit)
    coming = [m for m in upcoming(await unit.meetings.all(), turn.today) if m.id != worn.meeting.id]
    if not coming:
        return Reply(text=say(turn.locale, "moved-no-other-meeting"))
    shown = cards.dates_card(turn.locale, worn.item, coming[:MOST_MEETINGS])
    return Reply(card=shown, summary=worn.item.title)


@routes.verb(cards.CLOSED)
async def end(turn: Turn, unit: Unit) -> Reply:
    """Close it, with the reason typed."""
    worn = await _point(turn, unit)
    done = await close(unit, turn.by, worn.item, checked_words(text_of(turn.data, "reason")))
    return Reply(receipt=(say(turn.locale, "moved-done-closed", title=done.thing.title),), acts=(done.act,))


@routes.verb(cards.GIVEN)
async def give(turn: Turn, unit: Unit) -> Reply:
    """Somebody else presents it."""
    worn = await _point(turn, unit)
    key = whole(turn.data, "presenter")
    if key not in {m.id for m in await unit.members.roster(turn.today)}:
        raise NotForYou
    plan = (await listing(turn, unit, worn.meeting)).plan
    entry = plan.of(worn.item.id)
    if entry is None:
        raise AlreadyDone(number=worn.item.title)
    reply = await amended(turn, unit, plan, entry, {"presenter_id": key, "presenter": None})
    return replace(reply, buttons=())


@routes.verb(cards.TO)
async def put_on(turn: Turn, unit: Unit) -> Reply:
    """On to the meeting chosen."""
    worn = await _point(turn, unit)
    to = await unit.meetings.get(whole(turn.data, "to"))
    if to is None:
        raise NotForYou
    done = await postpone(unit, turn.by, [worn.item], to, turn.today)
    await answered(unit, done.thing)
    said = say(turn.locale, "agenda-postponed", title=done.thing.title, meeting=to.starts_on)
    return Reply(receipt=(said,), acts=(done.act,), replaces=True)


async def _point(turn: Turn, unit: Unit) -> Worn:
    """The point of the card as it stands now, for whoever leads."""
    item: AgendaItem | None = await unit.agenda.get(whole(turn.data, "id"))
    if item is None:
        raise NotForYou
    require(turn.actor, Act.PREPARE_AGENDA, item)
    worn = await standing_now(unit, item, turn.today)
    if worn is None:
        raise AlreadyDone(number=item.title)
    return worn
