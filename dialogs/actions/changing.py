"""A matter of the action list in words and by button: record, report, move, hand over."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from dialogs.actions.handing_over import told_asked
from dialogs.actions.matters import as_it_is, pressed
from dialogs.actions.preparers import Meant, meant, unknown_asked, unknown_question, which_of
from dialogs.actions.ticking import organisation_named, said_done
from dialogs.asking import offers
from dialogs.cards.actions import moves_card
from dialogs.cards.matter import CLOSE, links_of
from dialogs.cards.parts import button
from dialogs.context import action_reference, meetings_around
from dialogs.resolving import action_items, chosen_day, day_of, meeting_for, somebody
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent, Pending
from dialogs.wording import came_or_goes, shortened, who
from meetings.actions.handing_over import Asked, hand_over
from meetings.actions.items import ActionItem, ActionState, Direction
from meetings.actions.listing import OFF_THE_LIST, Matter, move, record, require_of, reword
from meetings.actions.ticking import exempt, finish
from meetings.actions.to_when import later
from meetings.authorisation import Act
from meetings.calendar.days import Meeting
from meetings.minutes.noting import being_recorded
from meetings.naming import Names, names_of
from meetings.ports import Unit

routes = Routes()


@routes.intent("add_action")
async def add(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Put a matter on the list at once, and ask for what is missing of who and when."""
    slots = intent.slots
    said = await meant(turn, unit, slots)
    if said.which:
        return which_of(turn, intent, said)
    due, meeting = await _report_date(turn, unit, slots.get("due"), slots.get("meeting"))
    initiator_id, initiator = await somebody(turn, unit, slots.get("initiator"))
    held = being_recorded(await unit.meetings.between(turn.today - timedelta(days=3), turn.today), turn.local_now)
    matter = Matter(
        title=str(slots.get("title") or ""),
        preparers=said.preparers,
        report_on=due,
        report_at=meeting,
        initiator_id=initiator_id,
        initiator=initiator,
        meeting_id=held.id if held else None,
        agenda_item_id=await _point_under_discussion(unit, held),
        direction=direction_of(slots.get("direction")),
        body=str(slots.get("body") or ""),
        answer_on=day_of(slots.get("answer_on")),
    )
    done = await record(unit, turn.by, matter, turn.today)
    undated = slots.get("due", "") is None
    exempted = await _exempted(turn, unit, done.thing, said)
    reply = await _receipt(turn, unit, done.thing, done.act, "action-recorded", undated=undated, said=said)
    reply = replace(reply, acts=(*reply.acts, *exempted))
    if held is None or held.starts_on <= turn.today <= held.ends_on:
        return reply
    at_the_meeting = say(turn.locale, "note-added-then", meeting=held.starts_on, line=reply.receipt[0])
    return replace(reply, receipt=(at_the_meeting, *reply.receipt[1:]))


@routes.intent("complete_action")
async def finished(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """The preparer's word that it is done."""
    items = await action_items(turn, unit, intent.slots.get("item_ref"))
    home = await organisation_named(unit, intent.slots.get("organisation"))
    return await _reported(turn, unit, items, str(intent.slots.get("comment") or ""), home)


@routes.intent("change_due_date")
async def moved(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Another report date, or the meeting at which it is to be reported."""
    item = (await action_items(turn, unit, intent.slots.get("item_ref")))[0]
    if item.state in OFF_THE_LIST:
        await require_of(unit, turn.by, Act.MOVE_ACTION, item)
        return await as_it_is(turn, unit, item)
    due, meeting = await _report_date(turn, unit, intent.slots.get("due"), intent.slots.get("meeting"))
    done = await move(unit, turn.by, item, turn.today, to=due, meeting=meeting)
    undated = intent.slots.get("due", "") is None
    return await _receipt(turn, unit, done.thing, done.act, "action-moved", undated=undated, unowned=undated)


@routes.intent("reassign_action")
async def handed_over(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Another preparer: at once by chair and coordinator, else when that one says yes."""
    item = (await action_items(turn, unit, intent.slots.get("item_ref")))[0]
    if item.state in OFF_THE_LIST:
        await require_of(unit, turn.by, Act.REASSIGN_ACTION, item)
        return await as_it_is(turn, unit, item)
    said = await meant(turn, unit, intent.slots)
    if said.which:
        return which_of(turn, intent, said)
    if said.unknown:
        await require_of(unit, turn.by, Act.REASSIGN_ACTION, item)
        return unknown_question(turn, said, item.number)
    if not said.preparers and not item.preparers:
        return await _receipt(turn, unit, item, None, "action-left-open", unowned=True)
    done = await hand_over(unit, turn.by, item, said.preparers, turn.today)
    if isinstance(done, Asked):
        return await told_asked(turn, unit, done)
    return await _receipt(turn, unit, done.thing, done.act, "action-handed-over")


async def reworded(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Another title."""
    item = (await action_items(turn, unit, intent.slots.get("item_ref")))[0]
    done = await reword(unit, turn.by, item, str(intent.slots.get("title") or ""))
    return await _receipt(turn, unit, done.thing, done.act, "action-reworded")


@routes.verb("action.report")
async def press_report(turn: Turn, unit: Unit) -> Reply:
    """*Klar* on a card."""
    return await _reported(turn, unit, [await pressed(turn, unit)], whole=turn.data.get("whole") is True)


@routes.verb("action.move")
async def press_move(turn: Turn, unit: Unit) -> Reply:
    """*Flytta* on a card: the days most often meant."""
    item = await pressed(turn, unit)
    await require_of(unit, turn.by, Act.MOVE_ACTION, item)
    if item.state in OFF_THE_LIST:
        return await as_it_is(turn, unit, item)
    asked = say(turn.locale, "action-move-to-when", number=str(item.number), title=item.title)
    offered = later(item, await meetings_around(turn, unit), turn.local_now, turn.working_day)
    pending = Pending("change_due_date", {"item_ref": item.number}, "due")
    return Reply(card=moves_card(turn.locale, asked, item.id, offered), summary=asked, pending=pending)


@routes.verb("action.move-to")
async def press_move_to(turn: Turn, unit: Unit) -> Reply:
    """A day, or the next meeting, chosen for a matter."""
    item = await pressed(turn, unit)
    await require_of(unit, turn.by, Act.MOVE_ACTION, item)
    if item.state in OFF_THE_LIST:
        return await as_it_is(turn, unit, item)
    day, meeting = await chosen_day(turn, unit)
    done = await move(unit, turn.by, item, turn.today, to=day, meeting=meeting)
    return await _receipt(turn, unit, done.thing, done.act, "action-moved")


async def _reported(
    turn: Turn,
    unit: Unit,
    items: Sequence[ActionItem],
    comment: str = "",
    home: int | None = None,
    *,
    whole: bool = False,
) -> Reply:
    """The receipt, with the comment and its links; chair and coordinator can close at once what is reported.

    What everyone prepares is ticked for one organisation: `home`, or the speaker's own. Chair and coordinator are
    then offered to report the whole.
    """
    for item in items:
        await require_of(unit, turn.by, Act.REPORT_ACTION, item)
        if not item.alive:
            return await as_it_is(turn, unit, item)
    finished = await finish(unit, turn.by, items, comment, home, whole=whole)
    done, names = finished.done, await names_of(unit)
    lines = [said_done(turn, finished, i, names) for i in done.things]
    if comment:
        lines.append(say(turn.locale, "action-reported-with", comment=shortened(comment)))
    buttons = links_of(comment)
    item = done.thing
    if turn.actor.leads and len(done.things) == 1 and item.state is ActionState.REPORTED:
        buttons.insert(0, button(say(turn.locale, "button-close"), CLOSE, id=item.id, version=item.version))
    if turn.actor.leads and len(done.things) == 1 and home is None and finished.ticked and item.alive:
        buttons.insert(0, button(say(turn.locale, "tick-whole"), "action.report", id=item.id, whole=True))
    about = (action_reference(item, {k: m.name for k, m in names.people.items()}),) if finished.ticked else ()
    return Reply(receipt=tuple(lines), acts=(done.act,), about=about, buttons=tuple(buttons))


async def _receipt(
    turn: Turn,
    unit: Unit,
    item: ActionItem,
    act: int | None,
    key: str,
    *,
    undated: bool = False,
    unowned: bool = False,
    said: Meant | None = None,
) -> Reply:
    """What was done, and the question for what is missing of who and when, unless that was expressly left open."""
    acts = () if act is None else (act,)
    names = await names_of(unit, [item])
    line = say(
        turn.locale,
        key,
        number=str(item.number),
        title=item.title,
        who=who(turn.locale, item, names),
        when=item.report_on or "none",
    )
    if key == "action-recorded":
        line = " ".join([line, *_besides(turn, item, names)])
    about = (action_reference(item, {key: m.name for key, m in names.people.items()}),)
    if item.state is not ActionState.OPEN:
        return Reply(receipt=(line,), acts=acts, about=about)
    if said and said.unknown:
        asked, pending, buttons = unknown_asked(turn, said, item.number)
        return Reply(receipt=(line, asked), acts=acts, about=about, pending=pending, buttons=tuple(buttons))
    if not item.preparers and not unowned:
        asked, slot, intent = say(turn.locale, "ask-owner"), "owner", "reassign_action"
    elif item.report_on is None and not undated:
        asked, slot, intent = say(turn.locale, "ask-due"), "due", "change_due_date"
    else:
        return Reply(receipt=(line,), acts=acts, about=about)
    choices, buttons = await offers(turn, unit, slot)
    pending = Pending(intent, {"item_ref": item.number}, slot, tuple(choices))
    return Reply(receipt=(line, asked), acts=acts, about=about, pending=pending, buttons=tuple(buttons))


async def _exempted(turn: Turn, unit: Unit, item: ActionItem, said: Meant) -> tuple[int, ...]:
    """The act that leaves out those whom everyone is said to be without."""
    if not said.exempt:
        return ()
    return (await exempt(unit, turn.by, item, said.exempt, say(turn.locale, "tick-exempt")),)


def _besides(turn: Turn, item: ActionItem, names: Names) -> list[str]:
    """What a receipt tells besides the matter: who raised it when it is somebody else, where it comes from or goes."""
    raised = names.initiator(item) if item.initiator_id != turn.actor.id else ""
    said = [say(turn.locale, "action-raised-by", name=raised)] if raised else []
    said += [one for one in (came_or_goes(turn.locale, item),) if one]
    return [f"{one[:1].upper()}{one[1:]}." for one in said]


def direction_of(said: object) -> Direction | None:
    """The direction of that name."""
    return next((d for d in Direction if d.value == said), None)


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


async def _point_under_discussion(unit: Unit, meeting: Meeting | None) -> int | None:
    """The agenda item of the newest note at the meeting: what is said now belongs to it."""
    if meeting is None:
        return None
    notes = await unit.notes.of_meeting(meeting.id)
    return notes[-1].agenda_item_id if notes else None
