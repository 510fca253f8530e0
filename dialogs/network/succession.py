"""People who come and go: another holder of a seat, a last day, and what nobody holds then."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from dialogs.actions.matters import matter, pressed
from dialogs.cards.parts import button
from dialogs.cards.receipt import question_card
from dialogs.cards.succession import (
    LEAVES,
    OPEN_MATTER,
    SEAT,
    seat_title,
    which_seat_card,
)
from dialogs.resolving import day_of, member_named, whole
from dialogs.routing import Routes
from dialogs.texts import listed, say
from dialogs.turn import Json, Reply, Turn
from dialogs.understanding.intent import Intent, Pending
from dialogs.wording import shortened
from meetings.actions.belongings import Belongings, belongings_of
from meetings.authorisation import Act, require
from meetings.errors import ForLeads, NotForYou
from meetings.naming import Names, names_of
from meetings.network.people import Member, Organisation, Seat, SeatTerm, folded
from meetings.network.seats import holder_of, seat_made, seats_held, seats_meant, seats_of_organisation
from meetings.network.succession import Succession, change_holder, leave, tell_leaving
from meetings.ports import Unit

routes = Routes()


@routes.intent("change_holder", leads_only=True)
async def new_holder(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """A seat has another holder, from a day or from now."""
    require(turn.actor, Act.SET_UP)
    slots = intent.slots
    if not slots.get("owner"):
        name = str(slots.get("new_name") or "").strip()
        again = shortened(turn.text, 120) or name
        return Reply(text=say(turn.locale, "succession-unknown", name=shortened(name, 80), again=again))
    successor = await member_named(turn, unit, slots["owner"])
    if slots.get("vague") and not slots.get("date"):
        asked = say(turn.locale, "holder-when", name=successor.name)
        return Reply(card=question_card(asked, []), summary=asked, pending=Pending("change_holder", slots, "date"))
    return await _given(turn, unit, slots, successor, day_of(slots.get("date")) or turn.today)


@routes.verb(SEAT)
async def press_seat(turn: Turn, unit: Unit) -> Reply:
    """Whose seat was meant."""
    require(turn.actor, Act.SET_UP)
    seat, day_said = await unit.seats.get(whole(turn.data, "seat")), day_of(turn.data.get("day"))
    to = whole(turn.data, "to")
    successor = next((m for m in await unit.members.roster(turn.today) if m.id == to), None)
    if seat is None or successor is None or day_said is None:
        raise NotForYou
    return replace(await _changed(turn, unit, seat, successor, day_said), replaces=True)


@routes.intent("member_leaves")
async def has_last_day(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Somebody's last day: chair and coordinator note it, anybody may tell their own."""
    said = intent.slots.get("person")
    member = await member_named(turn, unit, said) if said else turn.actor
    own = member.id == turn.actor.id
    if not own and not turn.actor.leads:
        raise ForLeads
    last_day = day_of(intent.slots.get("date"))
    if last_day is None:
        return _when(turn, intent, member, own=own)
    if not turn.actor.leads:
        named = intent.slots.get("owner")
        successor = await member_named(turn, unit, named) if named else None
        await tell_leaving(unit, turn.by, last_day, successor.id if successor else None)
        told, hint = say(turn.locale, "leaves-told", day=last_day), say(turn.locale, "leaves-hand-over")
        return Reply(text=f"{told} {hint}")
    reply = await left_receipt(turn, unit, member, last_day)
    if intent.slots.get("owner"):
        following_day = {"owner": intent.slots["owner"], "person": member.name}
        successor = await member_named(turn, unit, intent.slots["owner"])
        taken = await _given(turn, unit, following_day, successor, max(last_day + timedelta(days=1), turn.today))
        return replace(reply, then=(taken,)) if taken.card or taken.text else _both(reply, taken)
    return reply


@routes.verb(LEAVES)
async def press_leaves(turn: Turn, unit: Unit) -> Reply:
    """The button that notes a last day."""
    require(turn.actor, Act.SET_UP)
    member, last_day = await unit.members.get(whole(turn.data, "member")), day_of(turn.data.get("day"))
    if member is None or last_day is None:
        raise NotForYou
    return await left_receipt(turn, unit, member, last_day)


@routes.verb(OPEN_MATTER)
async def press_open(turn: Turn, unit: Unit) -> Reply:
    """*Öppna* beside what nobody holds: the matter with all that can be done to it."""
    require(turn.actor, Act.READ)
    return await matter(turn, unit, await pressed(turn, unit), [])


def counted(locale: str, theirs: Belongings) -> str:
    """As in "3 uppdrag (4, 7, 12) och en stående punkt"."""
    parts = []
    if theirs.matters:
        numbers = ", ".join(str(i.number) for i in theirs.matters)
        parts.append(say(locale, "what-counted", matters=len(theirs.matters), numbers=numbers))
    if theirs.points:
        parts.append(say(locale, "what-points", count=len(theirs.points)))
    if theirs.standing:
        parts.append(say(locale, "what-standing", count=len(theirs.standing)))
    return listed(locale, parts) if parts else say(locale, "what-nothing")


async def _given(turn: Turn, unit: Unit, slots: Mapping[str, object], successor: Member, from_day: date) -> Reply:
    """The seat that is meant goes to the successor; which of several is asked."""
    meant = await _meant(turn, unit, slots, successor, from_day)
    if not meant:
        who = str(slots.get("person") or slots.get("municipality") or "")
        key = "succession-unknown-seat" if who else "succession-of-whom"
        return Reply(text=say(turn.locale, key, name=who or successor.name))
    if len(meant) > 1:
        asked = say(turn.locale, "succession-which-seat", name=successor.name)
        names = [holder.name for _, holder in meant if holder and holder.active]
        if len(set(names)) == len(meant):
            said = {"owner": successor.name, "date": from_day.isoformat()}
            buttons = [button(name, "answer", n=n) for n, name in enumerate(names)]
            pending = Pending("change_holder", said, "person", tuple(names))
            return Reply(card=question_card(asked, buttons), summary=asked, pending=pending)
        made = which_seat_card(turn.locale, meant, successor, from_day)
        return Reply(card=made, summary=asked)
    return await _changed(turn, unit, meant[0][0], successor, from_day)


async def _meant(
    turn: Turn, unit: Unit, slots: Mapping[str, object], successor: Member, from_day: date
) -> list[tuple[Seat, Member | None]]:
    """The seats that the words can mean, each with who has it."""
    default, function = say(turn.network.language, "succession-function"), str(slots.get("function") or "")
    if slots.get("person"):
        holder = await member_named(turn, unit, slots["person"])
        held = await seats_meant(unit, holder, turn.today)
        if not held and holder.organisation_id:
            held = [await seat_made(unit, turn.by, holder.organisation_id, holder.title or default, holder)]
        named = [s for s in held if function and folded(s.function) in folded(function)]
        return [(s, holder) for s in named or held]
    organisation = await _organisation(unit, slots.get("municipality"))
    if organisation is None:
        return []
    seats = await seats_of_organisation(unit, organisation.id) or await _seats_made(
        turn, unit, organisation, successor, function.capitalize() or default
    )
    held_by = [(s, await holder_of(unit, s, turn.today)) for s in seats]
    for fits in (
        [(s, h) for s, h in held_by if function and folded(s.function) in folded(function)],
        [(s, h) for s, h in held_by if h is None or h.id != successor.id],
        [(s, h) for s, h in held_by if h is None or not h.active or (h.leaves_on and h.leaves_on < from_day)],
    ):
        held_by = fits or held_by
    return held_by


async def _organisation(unit: Unit, name: object) -> Organisation | None:
    wanted = folded(str(name or ""))
    found = await unit.organisations.all()
    return next((o for o in found if wanted in map(folded, (o.name, *o.aliases))), None)


async def _seats_made(
    turn: Turn, unit: Unit, organisation: Organisation, successor: Member, function: str
) -> list[Seat]:
    """For a network that was set up without seats: one for each who sits there for the organisation."""
    there = [m for m in await unit.members.roster(turn.today) if m.organisation_id == organisation.id]
    sitting: list[Member | None] = [m for m in there if m.id != successor.id]
    return [
        await seat_made(unit, turn.by, organisation.id, (m.title if m else "") or function, m)
        for m in sitting or [None]
    ]


async def _changed(turn: Turn, unit: Unit, seat: Seat, successor: Member, from_day: date) -> Reply:
    theirs = Belongings()
    done = await change_holder(unit, turn.by, seat, successor, from_day)
    if done.former and from_day > turn.today:
        theirs = await belongings_of(unit, done.former.id)
    lines = _lines(turn, done, await names_of(unit), successor, theirs)
    buttons: tuple[Json, ...] = ()
    former = done.former
    if former and former.active and not former.leaves_on and former.id != turn.actor.id:
        last = from_day - timedelta(days=1)
        if not await seats_held(unit, former, from_day):
            title = say(turn.locale, "holder-leaves", name=former.name)
            buttons = (button(title, LEAVES, member=former.id, day=last.isoformat()),)
    return Reply(receipt=tuple(lines), acts=(done.act,), buttons=buttons)


def _lines(turn: Turn, done: Succession, names: Names, successor: Member, theirs: Belongings) -> list[str]:
    locale, begins = turn.locale, done.term.starts_on or turn.today
    former = done.former.name if done.former else ""
    facts = {"to": successor.name, "seat": seat_title(done.seat, names), "from": begins, "former": former}
    lines = [say(locale, "holder-after" if former else "holder-changed", **facts)]
    if theirs:
        lines.append(say(locale, "holder-then", former=former, to=successor.name, count=len(theirs)))
    if done.passed:
        lines.append(say(locale, "holder-passed", former=former, to=successor.name, what=counted(locale, done.passed)))
    if successor.person_id is None:
        lines.append(say(locale, "holder-not-in-team", to=successor.name))
    else:
        when = "now" if begins <= turn.today and turn.working_day(turn.today) else "later"
        first = max(turn.today, begins)
        while not turn.working_day(first):
            first += timedelta(days=1)
        lines.append(say(locale, "holder-welcome", to=successor.name, **{"from": when if when == "now" else first}))
    return lines


async def left_receipt(turn: Turn, unit: Unit, member: Member, last_day: date) -> Reply:
    """Somebody's last day noted, with what that means for their seats and matters."""
    held = await seats_held(unit, member, turn.today)
    done = await leave(unit, turn.by, member, last_day)
    gone, locale, names = not done.member.active, turn.locale, await names_of(unit)
    lines = [say(locale, "leaves-gone" if gone else "leaves-said", name=member.name, day=last_day)]
    following_day = max(last_day + timedelta(days=1), turn.today)
    taken = {s.id: await _taken(unit, s, following_day) for s in held}
    lines += [say(locale, "leaves-seat", seat=seat_title(s, names), name=member.name) for s in held if not taken[s.id]]
    to = next((key for key in taken.values() if key), None)
    if done.theirs and to and not gone:
        lines.append(say(locale, "holder-then", former=member.name, to=names.person(to), count=len(done.theirs)))
    elif done.theirs:
        lines.append(say(locale, "leaves-theirs", name=member.name, what=counted(locale, done.theirs)))
        lines.append(say(locale, "leaves-nobodys"))
    if not any(m.leads for m in await unit.members.roster(following_day) if m.id != member.id):
        lines.append(say(locale, "leaves-no-lead"))
    return Reply(receipt=tuple(lines), acts=(done.act,))


async def _taken(unit: Unit, seat: Seat, on: date) -> int | None:
    """Who has the seat on that day."""
    terms = [t for t in await unit.seat_terms.all() if t.seat_id == seat.id and not t.deputy and t.covers(on)]
    return terms[0].member_id if terms else None


def _when(turn: Turn, intent: Intent, member: Member, *, own: bool) -> Reply:
    asked = say(turn.locale, "leaves-own-when" if own else "leaves-when", name=member.name)
    slots = {**intent.slots, "person": member.name}
    slots.pop("date", None)
    return Reply(card=question_card(asked, []), summary=asked, pending=Pending("member_leaves", slots, "date"))


def _both(first: Reply, second: Reply) -> Reply:
    """Two receipts as one."""
    lines: Sequence[str] = (*first.receipt, *second.receipt)
    return replace(first, receipt=tuple(lines), acts=(*first.acts, *second.acts))


def undone(locale: str, thing: Member | Seat | SeatTerm, names: Names) -> str:
    """What taking back a change of holder or a last day has brought: who has which seat again, who stays."""
    if isinstance(thing, SeatTerm):
        if thing.ends_on is not None:
            return ""
        seat = names.seats.get(thing.seat_id)
        title = seat_title(seat, names) if seat else ""
        return say(locale, "undone-seat", name=names.person(thing.member_id), seat=title)
    return ""
