"""The action list in words and by button: record, show, report, move, hand over."""

from datetime import date, timedelta

from dialogs.asking import offers
from dialogs.cards.actions import list_card, moves_card
from dialogs.context import action_reference
from dialogs.resolving import action_items, day_of, meeting_for, member_named, preparers, whole
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent, Pending
from dialogs.wording import who
from meetings.actions import ActionItem, is_preparer, overdue
from meetings.authorisation import Act, require
from meetings.calendar import Meeting, current, following
from meetings.errors import NotForYou, UnknownName
from meetings.listing import Matter, move, reassign, record, report, reword, seats_of
from meetings.network import Member
from meetings.ports import Unit

routes = Routes()


@routes.intent("add_action")
async def add(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Put a matter on the list at once, and ask for what is missing of who and when."""
    slots = intent.slots
    due, meeting = await _report_date(turn, unit, slots.get("due"), slots.get("meeting"))
    raised_by = slots.get("initiator")
    try:
        initiator_id = (await member_named(turn, unit, raised_by)).id if raised_by else None
    except UnknownName:
        initiator_id = None
    ongoing = current(await unit.meetings.between(turn.today - timedelta(days=2), turn.today), turn.local_now)
    matter = Matter(
        title=str(slots.get("title") or ""),
        preparers=await preparers(turn, unit, slots.get("owner")),
        report_on=due,
        report_at=meeting,
        initiator_id=initiator_id,
        initiator=str(raised_by) if raised_by and initiator_id is None else None,
        meeting_id=ongoing.id if ongoing else None,
        agenda_item_id=await _point_under_discussion(unit, ongoing),
    )
    done = await record(unit, turn.by, matter, turn.today)
    return await _receipt(turn, unit, done.thing, done.act, "action-recorded", undated=slots.get("due", "") is None)


@routes.intent("list_my_actions")
async def mine(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """What is the speaker's to report."""
    title = say(turn.locale, "actions-mine")
    return await _listed(turn, unit, title, scope=str(intent.slots.get("scope") or "open"), of=turn.actor)


@routes.intent("list_actions")
async def everything(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """The action list: all that is open, what is overdue, a person's, an organisation's, due by a day."""
    slots = intent.slots
    scope = str(slots.get("scope") or "open")
    person = await member_named(turn, unit, slots["person"]) if slots.get("person") else None
    about = str(slots.get("municipality") or (person.name if person else ""))
    title = say(turn.locale, f"actions-{scope}", about=about or "none")
    by = day_of(slots.get("due_by"))
    return await _listed(
        turn, unit, title, scope=scope, of=person, organisation=str(slots.get("municipality") or ""), due_by=by
    )


@routes.intent("complete_action")
async def finished(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """The preparer's word that it is done."""
    done = await report(unit, turn.by, await action_items(turn, unit, intent.slots.get("item_ref")))
    lines = tuple(say(turn.locale, "action-reported", number=str(i.number), title=i.title) for i in done.things)
    return Reply(receipt=lines, acts=(done.act,))


@routes.intent("change_due_date")
async def moved(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Another report date, or the meeting at which it is to be reported."""
    item = (await action_items(turn, unit, intent.slots.get("item_ref")))[0]
    due, meeting = await _report_date(turn, unit, intent.slots.get("due"), intent.slots.get("meeting"))
    done = await move(unit, turn.by, item, turn.today, to=due, meeting=meeting)
    return await _receipt(turn, unit, done.thing, done.act, "action-moved")


@routes.intent("reassign_action")
async def handed_over(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Another preparer."""
    item = (await action_items(turn, unit, intent.slots.get("item_ref")))[0]
    done = await reassign(unit, turn.by, item, await preparers(turn, unit, intent.slots.get("owner")))
    return await _receipt(turn, unit, done.thing, done.act, "action-handed-over")


async def reworded(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Another title."""
    item = (await action_items(turn, unit, intent.slots.get("item_ref")))[0]
    done = await reword(unit, turn.by, item, str(intent.slots.get("title") or ""))
    return await _receipt(turn, unit, done.thing, done.act, "action-reworded")


@routes.verb("action.report")
async def press_report(turn: Turn, unit: Unit) -> Reply:
    """*Klar* on a card."""
    done = await report(unit, turn.by, [await _item(turn, unit)])
    line = say(turn.locale, "action-reported", number=str(done.thing.number), title=done.thing.title)
    return Reply(receipt=(line,), acts=(done.act,))


@routes.verb("action.move")
async def press_move(turn: Turn, unit: Unit) -> Reply:
    """*Flytta* on a card: the days most often meant."""
    item = await _item(turn, unit)
    require(turn.actor, Act.MOVE_ACTION, item, prepares=await _prepares(turn, unit, item))
    asked = say(turn.locale, "action-move-to-when", number=str(item.number), title=item.title)
    days = [turn.today + timedelta(weeks=n) for n in (1, 2, 4)]
    coming = await _next_meeting(turn, unit)
    pending = Pending("change_due_date", {"item_ref": item.number}, "due")
    return Reply(card=moves_card(turn.locale, asked, item.id, days, coming), summary=asked, pending=pending)


@routes.verb("action.move-to")
async def press_move_to(turn: Turn, unit: Unit) -> Reply:
    """A day, or the next meeting, chosen for a matter."""
    item = await _item(turn, unit)
    meeting = await meeting_for(turn, unit, "next") if turn.data.get("to") == "next" else None
    day = day_of(turn.data.get("to"))
    if meeting is None and day is None:
        raise NotForYou
    done = await move(unit, turn.by, item, turn.today, to=day, meeting=meeting)
    return await _receipt(turn, unit, done.thing, done.act, "action-moved")


async def _receipt(turn: Turn, unit: Unit, item: ActionItem, act: int, key: str, *, undated: bool = False) -> Reply:
    names = await _names(turn, unit)
    line = say(
        turn.locale,
        key,
        number=str(item.number),
        title=item.title,
        who=who(turn.locale, item, names),
        when=item.report_on or say(turn.locale, "action-no-date"),
    )
    about = (action_reference(item, names),)
    if not item.preparers:
        asked, slot, intent = say(turn.locale, "ask-owner"), "owner", "reassign_action"
    elif item.report_on is None and not undated:
        asked, slot, intent = say(turn.locale, "ask-due"), "due", "change_due_date"
    else:
        return Reply(receipt=(line,), acts=(act,), about=about)
    choices, buttons = await offers(turn, unit, slot)
    pending = Pending(intent, {"item_ref": item.number}, slot, tuple(choices))
    return Reply(receipt=(line, asked), acts=(act,), about=about, pending=pending, buttons=tuple(buttons))


async def _listed(
    turn: Turn,
    unit: Unit,
    title: str,
    *,
    scope: str,
    of: Member | None = None,
    organisation: str = "",
    due_by: date | None = None,
) -> Reply:
    items = await (unit.actions.all() if scope == "all" else unit.actions.open())
    roster = await unit.members.roster(turn.today)
    if scope == "overdue":
        items = [i for i in items if overdue(i, turn.today)]
    if due_by:
        items = [i for i in items if i.report_on and i.report_on <= due_by]
    if of:
        seats = await seats_of(unit, of, turn.today)
        items = [i for i in items if is_preparer(i, of.id, of.organisation_id, seats)]
    if organisation:
        there = {m.id for m in roster if m.organisation == organisation}
        items = [i for i in items if any(p.member_id in there for p in i.preparers)]
    names = {m.id: m.name for m in roster}
    seats = await seats_of(unit, turn.actor, turn.today)
    own = {i.id for i in items if turn.actor.leads or is_preparer(i, turn.actor.id, turn.actor.organisation_id, seats)}
    return Reply(card=list_card(turn.locale, title, items, names, turn.today, own), summary=title)


async def _report_date(turn: Turn, unit: Unit, due: object, meeting: object) -> tuple[date | None, Meeting | None]:
    """The day said, and the meeting when that day is one: then it follows the meeting if it moves."""
    if due == "next" or (due is None and meeting):
        found = await meeting_for(turn, unit, meeting or "next")
        return found.starts_on, found
    day = day_of(due)
    if day is None:
        return None, None
    same_day = [m for m in await unit.meetings.between(day, day) if m.state == "planned"]
    return day, same_day[0] if same_day else None


async def _item(turn: Turn, unit: Unit) -> ActionItem:
    item = await unit.actions.get(whole(turn.data, "id"))
    if item is None:
        raise NotForYou
    return item


async def _prepares(turn: Turn, unit: Unit, item: ActionItem) -> bool:
    seats = await seats_of(unit, turn.actor, turn.today)
    return is_preparer(item, turn.actor.id, turn.actor.organisation_id, seats)


async def _names(turn: Turn, unit: Unit) -> dict[int, str]:
    return {m.id: m.name for m in await unit.members.roster(turn.today)}


async def _next_meeting(turn: Turn, unit: Unit) -> Meeting | None:
    ahead = await unit.meetings.between(turn.today, turn.today + timedelta(days=400))
    return following(ahead, turn.local_now)


async def _point_under_discussion(unit: Unit, meeting: Meeting | None) -> int | None:
    """The agenda item of the newest note at the meeting: what is said now belongs to it."""
    if meeting is None:
        return None
    notes = await unit.notes.of_meeting(meeting.id)
    return notes[-1].agenda_item_id if notes else None
