"""What is done to the action list: record, report, move, hand over; each replans its reminders."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from meetings.acting import By, Done
from meetings.actions.items import ActionItem, ActionState, Direction, Preparer, corrects
from meetings.actions.moves import ask_of_moved_matters
from meetings.actions.preparers import prepares
from meetings.agenda.items import checked_title
from meetings.authorisation import Act, require
from meetings.calendar.days import FURTHEST, Meeting, local
from meetings.errors import AlreadyDone, FarDate, OffTheList, PastDate, TooLong
from meetings.ports import Change, Unit
from meetings.reminders.planning import replan

OFF_THE_LIST = frozenset({ActionState.CLOSED, ActionState.DROPPED})
LONGEST_COMMENT = 2000
"""Characters of a comment or a reason."""


@dataclass(frozen=True, slots=True)
class Matter:
    """An action item as somebody said it; what is missing is asked for afterwards."""

    title: str
    preparers: tuple[Preparer, ...] = ()
    report_on: date | None = None
    report_at: Meeting | None = None
    initiator_id: int | None = None
    initiator: str | None = None
    meeting_id: int | None = None
    agenda_item_id: int | None = None
    direction: Direction | None = None
    body: str = ""
    answer_on: date | None = None
    comment: str = ""


async def record(unit: Unit, by: By, matter: Matter, today: date) -> Done[ActionItem]:
    """Put a matter on the list; the one who says it has raised it unless somebody else is named."""
    require(by.actor, Act.RECORD_ACTION)
    title = checked_title(matter.title)
    report_on = matter.report_at.starts_on if matter.report_at else matter.report_on
    check_date(report_on, today)
    check_date(matter.answer_on, today)
    said_by_another = matter.initiator is not None and matter.initiator_id is None
    item = await unit.actions.add(
        ActionItem(
            id=0,
            network_id=unit.network.id,
            number=await unit.actions.next_number(),
            title=title,
            recorded_by_id=by.actor.id,
            created_at=by.now,
            initiator_id=None if said_by_another else matter.initiator_id or by.actor.id,
            initiator=matter.initiator if said_by_another else None,
            preparers=matter.preparers,
            report_on=report_on,
            report_meeting_id=matter.report_at.id if matter.report_at else None,
            meeting_id=matter.meeting_id,
            agenda_item_id=matter.agenda_item_id,
            direction=matter.direction,
            body=matter.body,
            answer_on=matter.answer_on,
            comment=checked_comment(matter.comment),
        )
    )
    await replan(unit, item, by.now, by.working_day)
    act = await unit.acts.record(by.actor.id, "record", [Change(None, item)], by.now, conversation=by.conversation)
    return Done(act, (item,))


async def report(unit: Unit, by: By, items: Sequence[ActionItem], comment: str = "") -> Done[ActionItem]:
    """The preparer's word that it is done: *reported*, until the network closes it."""
    for item in items:
        await require_of(unit, by, Act.REPORT_ACTION, item)
        if not item.alive:
            raise AlreadyDone(number=item.number)
    said = checked_comment(comment)
    after = [replace(i, state=ActionState.REPORTED, comment=said or i.comment) for i in items]
    return await changed(unit, by, "report", items, after)


async def move(
    unit: Unit, by: By, item: ActionItem, today: date, *, to: date | None = None, meeting: Meeting | None = None
) -> Done[ActionItem]:
    """Give a matter another report date, or the meeting at which it is to be reported."""
    await require_of(unit, by, Act.MOVE_ACTION, item)
    check_on_the_list(item)
    day = meeting.starts_on if meeting else to
    check_date(day, today)
    moved = replace(
        item,
        report_on=day,
        report_meeting_id=meeting.id if meeting else None,
        times_moved=item.times_moved + (item.report_on is not None and not corrects(item, by.actor.id, by.now)),
        state=ActionState.OPEN,
    )
    return await changed(unit, by, "move", [item], [moved])


async def reassign(unit: Unit, by: By, item: ActionItem, preparers: tuple[Preparer, ...]) -> Done[ActionItem]:
    """Give a matter to others."""
    await require_of(unit, by, Act.REASSIGN_ACTION, item)
    check_on_the_list(item)
    return await changed(unit, by, "reassign", [item], [replace(item, preparers=preparers)])


async def reword(unit: Unit, by: By, item: ActionItem, title: str) -> Done[ActionItem]:
    """Put the title right."""
    await require_of(unit, by, Act.REWORD_ACTION, item)
    check_on_the_list(item)
    return await changed(unit, by, "reword", [item], [replace(item, title=checked_title(title))])


async def changed(
    unit: Unit, by: By, act: str, before: Sequence[ActionItem], after: Sequence[ActionItem]
) -> Done[ActionItem]:
    """Save what was changed, replan its reminders and write it down, in one act."""
    saved = [await unit.actions.save(item) for item in after]
    for item in saved:
        await replan(unit, item, by.now, by.working_day)
    changes = [Change(b, a) for b, a in zip(before, saved, strict=True)]
    changes += by.walked.changes if by.walked else ()
    await ask_of_moved_matters(unit, by, changes)
    return Done(await unit.acts.record(by.actor.id, act, changes, by.now, conversation=by.conversation), tuple(saved))


async def require_of(unit: Unit, by: By, act: Act, item: ActionItem) -> None:
    """Refuse unless the actor may do it to this matter: theirs by name, seat or organisation, or recorded just now."""
    today = local(by.now, unit.network.time_zone).date()
    theirs = await prepares(unit, by.actor, item, today)
    walked = by.walked is not None and by.walked.before == item.id
    require(by.actor, act, item, prepares=theirs, corrects=corrects(item, by.actor.id, by.now), walked=walked)


def checked_comment(text: str) -> str:
    """The comment without space around it; one that is too long is refused."""
    said = text.strip()
    if len(said) > LONGEST_COMMENT:
        raise TooLong(length=len(said), limit=LONGEST_COMMENT)
    return said


def check_on_the_list(item: ActionItem) -> None:
    """Refuse what has been closed or dropped."""
    if item.state in OFF_THE_LIST:
        raise OffTheList(number=item.number)


def check_date(day: date | None, today: date) -> None:
    """Refuse a report date that has passed, or is years away."""
    if day is not None and day < today:
        raise PastDate(date=day)
    if day is not None and day - today > FURTHEST:
        raise FarDate(date=day)
