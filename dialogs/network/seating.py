"""Seats in words: who appointed a holder, who sits there meanwhile, which there are, and what is missing."""

from dataclasses import replace

from dialogs.cards.seats import REMOVE, missing_card, remove_card, seats_card
from dialogs.cards.succession import seat_title
from dialogs.network.homes import home_named
from dialogs.resolving import day_of, member_named, whole
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Reply, Turn, Unasked
from dialogs.understanding.intent import Intent
from meetings.authorisation import Act, require
from meetings.errors import ForLeads, NotForYou, Refusal
from meetings.naming import names_of
from meetings.network.missing import MISSING, missing_of
from meetings.network.people import Seat, SeatTerm, folded
from meetings.network.seating import appoint, remove_seat, set_deputy
from meetings.network.seats import holder_of, is_empty, seats_of_organisation, seats_there, terms_there
from meetings.ports import Unit
from meetings.rounds.whom import in_network

routes = Routes()


class NoSeatThere(Refusal):
    """An organisation has no such seat: `name`."""


@routes.intent("appoint_holder", leads_only=True)
async def appointed(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Lisa är utsedd av länets kommuner 12 mars*."""
    leads(turn)
    member = await member_named(turn, unit, intent.slots.get("person"))
    day, by = day_of(intent.slots.get("date")), str(intent.slots.get("by") or "")
    done = await appoint(unit, turn.by, member, f"{by}, {day.isoformat()}" if day else by)
    names = await names_of(unit)
    facts = {"name": member.name, "by": by, "day": day or "none"}
    said = [say(turn.locale, "seat-appointed", seat=seat_title(seat, names), **facts) for _, seat in done.terms]
    return Reply(receipt=tuple(said), acts=(done.act,))


@routes.intent("set_deputy", leads_only=True)
async def deputy_named(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Bo är ställföreträdare för Lisa 1 oktober–31 mars*."""
    leads(turn)
    holder = await member_named(turn, unit, intent.slots.get("person"))
    deputy = await member_named(turn, unit, intent.slots.get("deputy"))
    first, last = day_of(intent.slots.get("date")) or turn.today, day_of(intent.slots.get("until"))
    done = await set_deputy(unit, turn.by, holder, deputy, first, last)
    names = await names_of(unit)
    facts = {"name": deputy.name, "of": holder.name, "from": first, "until": last or "none"}
    said = [say(turn.locale, "seat-deputy-set", seat=seat_title(seat, names), **facts) for _, seat in done.terms]
    return Reply(receipt=tuple(said), acts=(done.act,))


@routes.intent("remove_seat", leads_only=True)
async def removed(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Ta bort platsen verksamhetschef i Bjuv*."""
    leads(turn)
    home = await home_named(unit, str(intent.slots.get("home") or ""))
    seats, function = await seats_of_organisation(unit, home.id), folded(str(intent.slots.get("function") or ""))
    meant = [s for s in seats if function and folded(s.function) == function] if function else seats
    if not meant:
        raise NoSeatThere(name=home.name)
    if len(meant) > 1:
        held = [(s, await holder_of(unit, s, turn.today)) for s in meant]
        asked = say(turn.locale, "seat-remove-which", name=home.name)
        return Reply(card=remove_card(turn.locale, asked, held), summary=asked)
    return await _removed(turn, unit, meant[0])


@routes.verb(REMOVE)
async def press_remove(turn: Turn, unit: Unit) -> Reply:
    """The button with the seat that is gone."""
    require(turn.actor, Act.SET_UP)
    seat = await unit.seats.get(whole(turn.data, "seat"))
    if seat is None:
        raise NotForYou
    return replace(await _removed(turn, unit, seat), replaces=True)


async def _removed(turn: Turn, unit: Unit, seat: Seat) -> Reply:
    act = await remove_seat(unit, turn.by, seat)
    said = say(turn.locale, "seat-removed", seat=seat_title(seat, await names_of(unit)))
    return Reply(receipt=(said,), acts=(act,))


@routes.intent("list_seats")
async def seats(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- asked without more
    """*Visa platserna*: each with holder, appointment and deputy."""
    require(turn.actor, Act.READ)
    names = await names_of(unit)
    homes = {o.id for o in await unit.organisations.all() if in_network(o, turn.today)}
    found = [s for s in await seats_there(unit) if s.organisation_id in homes]
    if not found:
        return Reply(text=say(turn.locale, "seats-none"))
    terms = [t for t in await terms_there(unit) if not is_empty(t)]
    rows = [(s, _of_now(terms, s.id, turn)) for s in found]
    rows.sort(key=lambda row: (names.organisation(row[0].organisation_id) or "", row[0].id))
    made = seats_card(turn.locale, rows, names, turn.today)
    return Reply(card=made, summary=say(turn.locale, "seats-title"))


@routes.intent("ask_missing")
async def missing(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- asked without more
    """*Vad saknas i nätverket?*"""
    require(turn.actor, Act.READ)
    found = await missing_of(unit, turn.today)
    if not found:
        return Reply(text=say(turn.locale, "missing-nothing"))
    title = say(turn.locale, "missing-title")
    return Reply(card=missing_card(turn.locale, found, await names_of(unit)), summary=title)


@routes.notice(MISSING)
async def tell_missing(unasked: Unasked, unit: Unit) -> Reply | None:
    """To whoever leads, at most once a month: what is missing, while it is."""
    found = await missing_of(unit, unasked.today)
    if unasked.to is None or not unasked.to.leads or not found:
        return None
    title = say(unasked.locale, "missing-title")
    return Reply(card=missing_card(unasked.locale, found, await names_of(unit)), summary=title)


def leads(turn: Turn) -> None:
    """Refuse whoever neither chairs nor coordinates."""
    if not turn.actor.leads:
        raise ForLeads
    require(turn.actor, Act.SET_UP)


def _of_now(terms: list[SeatTerm], seat_id: int, turn: Turn) -> list[SeatTerm]:
    """Who has a seat, who is to have it, and deputies for a time: the holder first."""
    mine = [t for t in terms if t.seat_id == seat_id and (t.ends_on is None or t.ends_on >= turn.today)]
    return sorted(mine, key=lambda t: (t.deputy, t.starts_on or turn.today, t.id))
