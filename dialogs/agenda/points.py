"""The agenda in words: suggest, show, withdraw, move to another meeting."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from dialogs.agenda.calling import call_addresses
from dialogs.cards.agenda import PAGE, THEIRS, agenda_card, theirs_card
from dialogs.cards.calling import since_call
from dialogs.cards.parts import button, form_button
from dialogs.cards.steering import START
from dialogs.cards.suggesting import OPEN
from dialogs.resolving import ME, agenda_items, meeting_for, somebody, whole
from dialogs.routing import Routes
from dialogs.texts import listed, say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent, OpenItem
from meetings.acting import Done
from meetings.agenda.calling import sheet_of
from meetings.agenda.carrying import read
from meetings.agenda.items import AgendaItem, AgendaPoint, AgendaState, Purpose, on_agenda
from meetings.agenda.moves import standing_now
from meetings.agenda.suggesting import MOST_LINKS, Suggestion, postpone, suggest, withdraw
from meetings.agenda.whose import NoSuchOrganisation, Whose, points_of
from meetings.calendar.days import Meeting, MeetingState, upcoming
from meetings.errors import NotForYou, UnknownName
from meetings.naming import Names, names_of, people_of
from meetings.network.people import Member, Organisation, folded
from meetings.ports import Unit

routes = Routes()
ADDRESS = re.compile(r"https?://[^\s<>\"”]{3,500}")


@routes.intent("add_agenda_item")
async def add(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """One suggestion, or a list of them, for a meeting."""
    later = "meeting" in intent.slots and intent.slots["meeting"] is None
    meeting = None if later else await meeting_for(turn, unit, intent.slots.get("meeting"))
    said = intent.slots.get("items")
    wanted = [await suggestion(turn, unit, s) for s in (said if isinstance(said, list) else [intent.slots])]
    if len(wanted) == 1:
        wanted = [replace(wanted[0], links=_addresses(turn.text))]
    return await added_receipt(turn, unit, await suggest(unit, turn.by, meeting, wanted, turn.today), meeting)


@routes.intent("list_agenda")
async def show(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """The agenda of a meeting as a card; or the points of a person or an organisation, on all agendas to come."""
    slots = intent.slots
    if slots.get("person") or slots.get("municipality"):
        whose = Whose(
            await _person(turn, unit, slots.get("person")), await _organisation(unit, slots.get("municipality"))
        )
        meeting = await meeting_for(turn, unit, slots["meeting"], during=True) if slots.get("meeting") else None
        return await _theirs(turn, unit, whose, meeting)
    return await _page(turn, unit, await meeting_for(turn, unit, intent.slots.get("meeting"), during=True))


@routes.verb(PAGE)
async def press_more(turn: Turn, unit: Unit) -> Reply:
    """The next page of an agenda."""
    meeting = await unit.meetings.get(whole(turn.data, "meeting"))
    if meeting is None:
        raise NotForYou
    return await _page(turn, unit, meeting, start=max(whole(turn.data, "start"), 0))


@routes.verb(THEIRS)
async def press_more_of_theirs(turn: Turn, unit: Unit) -> Reply:
    """The next page of somebody's points."""
    person, organisation, meeting = (whole(turn.data, name) for name in ("person", "organisation", "meeting"))
    whose = Whose(
        await unit.members.get(person) if person else None,
        await unit.organisations.get(organisation) if organisation else None,
    )
    on = await unit.meetings.get(meeting) if meeting else None
    if whose == Whose() or (meeting and on is None):
        raise NotForYou
    return await _theirs(turn, unit, whose, on, start=max(whole(turn.data, "start"), 0))


@routes.intent("withdraw_agenda_item")
async def take_off(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Take one's own suggestion, or as chair or coordinator any, off the agenda."""
    items = await agenda_items(turn, unit, intent.slots.get("item_ref"), intent.slots.get("meeting"))
    done = await withdraw(unit, turn.by, items)
    return Reply(
        receipt=tuple(say(turn.locale, "agenda-withdrawn", title=i.title) for i in done.things), acts=(done.act,)
    )


@routes.intent("postpone_agenda_item")
async def put_off(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Move points to another meeting."""
    items = await agenda_items(turn, unit, intent.slots.get("item_ref"))
    said = intent.slots.get("meeting") or "next"
    to = await meeting_for(turn, unit, said)
    if said == "next":
        to = await _after_theirs(turn, unit, items, to)
    done = await postpone(unit, turn.by, items, to, turn.today)
    lines = tuple(say(turn.locale, "agenda-postponed", title=i.title, meeting=to.starts_on) for i in done.things)
    return Reply(receipt=lines, acts=(done.act,))


async def _after_theirs(turn: Turn, unit: Unit, items: Sequence[AgendaItem], coming: Meeting) -> Meeting:
    """For points that stand on the meeting to come, the next one is the one after it, if there is any."""
    worn = [await standing_now(unit, item, turn.today) for item in items]
    if not any(w and w.meeting.id == coming.id for w in worn):
        return coming
    later = [m for m in upcoming(await unit.meetings.all(), turn.today) if m.starts_on > coming.starts_on]
    return later[0] if later else coming


def _addresses(text: str) -> tuple[str, ...]:
    """Web addresses in what somebody wrote; what ends the sentence is no part of them."""
    return tuple(dict.fromkeys(found.rstrip(".,;:!?)") for found in ADDRESS.findall(text)))[:MOST_LINKS]


async def added_receipt(turn: Turn, unit: Unit, done: Done[AgendaItem], meeting: Meeting | None) -> Reply:
    """What was suggested: its number on the agenda, or that it came late, or is kept for later."""
    points = {p.item.id: p for p in await read(unit, meeting, turn.today) if p.item} if meeting else {}
    names = await people_of(unit)
    lines = []
    for item in done.things:
        if meeting and item.id in points:
            lines.append(_added(turn, meeting, points[item.id], item, names))
        elif meeting:
            lines.append(say(turn.locale, "agenda-late", title=item.title, meeting=meeting.starts_on))
        else:
            lines.append(say(turn.locale, "agenda-later", title=item.title))
    about = tuple(_reference(points[i.id], meeting) for i in reversed(done.things) if meeting and i.id in points)
    change = form_button(say(turn.locale, "button-change"), OPEN, item=done.thing.id)
    buttons = (change,) if len(done.things) == 1 else ()
    return Reply(receipt=tuple(lines), acts=(done.act,), about=about, buttons=buttons)


async def changed_receipt(turn: Turn, unit: Unit, done: Done[AgendaItem]) -> Reply:
    """What a suggestion has become."""
    item = done.thing
    here = await standing_now(unit, item, turn.today)
    if here is None:
        return Reply(receipt=(await _not_on(turn, unit, item),), acts=(done.act,))
    points = await read(unit, here.meeting, turn.today)
    [point] = [p for p in points if p.item and p.item.id == item.id]
    line = _added(turn, here.meeting, point, item, await people_of(unit))
    return Reply(receipt=(line,), acts=(done.act,), about=(_reference(point, here.meeting),))


async def _not_on(turn: Turn, unit: Unit, item: AgendaItem) -> str:
    """Where a suggestion is that stands on no agenda: late, set aside, or waiting for a meeting."""
    meeting = await unit.meetings.get(item.meeting_id or 0)
    if item.state is AgendaState.PARKED and meeting:
        return say(turn.locale, "prepare-done-parked", title=item.title, meeting=meeting.starts_on)
    if meeting and not on_agenda(item):
        return say(turn.locale, "agenda-late", title=item.title, meeting=meeting.starts_on)
    return say(turn.locale, "agenda-later", title=item.title)


async def _page(turn: Turn, unit: Unit, meeting: Meeting, start: int = 0) -> Reply:
    title, sheet = heading(turn.locale, meeting), await sheet_of(unit, meeting, turn.today)
    addresses = call_addresses(turn.links, unit.network, meeting) if sheet.call and turn.links else {}
    since = since_call(turn.locale, sheet, addresses)
    if meeting.state is MeetingState.PLANNED and meeting.starts_on == turn.today and turn.actor.leads:
        begin = button(say(turn.locale, "steer-start"), START, style="positive", meeting=meeting.id)
        since = replace(since, opens=(begin, *since.opens))
    return Reply(card=agenda_card(turn.locale, title, meeting, sheet.points, sheet.names, start, since), summary=title)


async def _theirs(turn: Turn, unit: Unit, whose: Whose, meeting: Meeting | None, start: int = 0) -> Reply:
    """A person's or an organisation's points, meeting by meeting."""
    names = await names_of(unit)
    called = ", ".join(
        n for n in (whose.person and whose.person.name, whose.organisation and whose.organisation.name) if n
    )
    found = await points_of(unit, whose, names, meeting, turn.today)
    if not found:
        on = meeting.starts_on if meeting else "none"
        return Reply(text=say(turn.locale, "agenda-nothing-of-theirs", name=called, meeting=on))
    title = say(turn.locale, "agenda-theirs", name=called)
    person, organisation, where = (t.id if t else 0 for t in (whose.person, whose.organisation, meeting))
    about = (_reference(found[0][1], found[0][0]),) if len(found) == 1 else ()
    return Reply(
        card=theirs_card(turn.locale, title, found, names, (person, organisation, where), start),
        summary=title,
        about=about,
    )


async def _person(turn: Turn, unit: Unit, said: object) -> Member | None:
    """The member, also one who has left: their points may stand on an agenda still."""
    if not said or said == ME:
        return turn.actor if said else None
    named = [m for m in await unit.members.all() if folded(m.name) == folded(str(said))]
    if not named:
        raise UnknownName(name=str(said))
    return max(named, key=lambda m: (m.active, m.id))


async def _organisation(unit: Unit, said: object) -> Organisation | None:
    if not said:
        return None
    for organisation in await unit.organisations.all():
        if folded(str(said)) in map(folded, (organisation.name, *organisation.aliases)):
            return organisation
    raise NoSuchOrganisation(name=str(said))


async def suggestion(turn: Turn, unit: Unit, slots: Mapping[str, object]) -> Suggestion:
    """What was understood of one suggestion."""
    minutes = slots.get("duration_minutes")
    purpose = slots.get("purpose")
    presenter_id, presenter = await somebody(turn, unit, slots.get("presenter"))
    initiator = slots.get("initiator")
    if isinstance(initiator, list):
        initiator = listed(turn.locale, map(str, initiator))
    return Suggestion(
        title=str(slots.get("title") or ""),
        purpose=Purpose(str(purpose)) if purpose else None,
        minutes=minutes if isinstance(minutes, int) else None,
        presenter_id=presenter_id,
        presenter=presenter,
        on_behalf_of=str(initiator) if initiator and initiator != turn.actor.name else None,
    )


def heading(locale: str, meeting: Meeting) -> str:
    """The title line of a meeting's agenda."""
    return say(locale, "agenda-title", meeting=meeting.starts_on)


def _added(turn: Turn, meeting: Meeting, point: AgendaPoint, item: AgendaItem, names: Names) -> str:
    details = [say(turn.locale, f"purpose-{item.purpose.name.lower()}")] if item.purpose else []
    if item.minutes:
        details.append(say(turn.locale, "minutes-long", minutes=item.minutes))
    if item.on_behalf_of:
        details.append(say(turn.locale, "agenda-on-behalf", name=item.on_behalf_of))
    presenter = names.person(item.presenter_id) or item.presenter
    if presenter:
        details.append(say(turn.locale, "agenda-presented-by", name=presenter))
    return say(
        turn.locale,
        "agenda-added",
        number=str(point.number),
        title=item.title,
        meeting=meeting.starts_on,
        details=", ".join(details) or "none",
    )


def _reference(point: AgendaPoint, meeting: Meeting) -> OpenItem:
    return OpenItem("agenda", point.number, point.title, point.item.id if point.item else 0, meeting.starts_on)
