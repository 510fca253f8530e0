"""Going through the action list at a meeting: begun, steered by chair and coordinator, and what becomes of a matter."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import replace
from datetime import date

from meetings.acting import By, Done, Walked
from meetings.actions.changing import change
from meetings.actions.ending import close, drop
from meetings.actions.items import ActionItem, ActionState, Preparer
from meetings.actions.listing import OFF_THE_LIST, checked_comment, move, reassign, report
from meetings.actions.ticking import finish
from meetings.actions.ticks import shared
from meetings.authorisation import Act, require
from meetings.calendar.days import Meeting, local, upcoming
from meetings.errors import EmptyNote, ForLeads, NoSuchNumber, OffTheList, Refusal
from meetings.network.people import Member
from meetings.ports import Change, Unit
from meetings.walkthrough.records import StepOutcome, WalkState, WalkStep, WalkThrough
from meetings.walkthrough.walks import (
    ENDINGS,
    Walk,
    Went,
    at_hand,
    caught_up,
    in_order,
    meeting_at_hand,
    walk_at,
    with_items,
    with_step,
)


class NoMeetingToWalkAt(Refusal):
    """The list is gone through at a meeting, and none is going on; the `next` one is on a day, or "none"."""


class NothingToWalk(Refusal):
    """Nothing is on the list."""


class AtTheFirst(Refusal):
    """The first matter is before the meeting: there is none before it."""


class OnlyReported(Refusal):
    """The matter has been reported already: `number`. The network closes it, or leaves it as it is."""


START = "walk-start"
"""The act of beginning."""
Do = Callable[[By], Awaitable[Done[ActionItem]]]
"""What is done to a matter, by somebody."""


async def start(unit: Unit, by: By) -> Went:
    """Begin at the meeting at hand with everything that is on the list, or take up again where it was."""
    _steers(by.actor)
    now = local(by.now, unit.network.time_zone)
    meeting = await meeting_at_hand(unit, by.now)
    if meeting is None:
        coming = upcoming(await unit.meetings.all(), now.date())
        raise NoMeetingToWalkAt(next=coming[0].starts_on if coming else "none")
    walk = await walk_at(unit, meeting)
    if walk is not None:
        return await take_up(unit, by, walk)
    items = in_order(await unit.actions.open(), now.date(), meeting)
    if not items:
        raise NothingToWalk
    row = await unit.walks.add(WalkThrough(0, unit.network.id, meeting.id, by.actor.id, by.now, current_id=items[0].id))
    for position, item in enumerate(items, start=1):
        await unit.walk_steps.add(WalkStep(0, unit.network.id, row.id, item.id, position))
    act = await unit.acts.record(by.actor.id, START, [Change(None, row)], by.now, conversation=by.conversation)
    walk = await with_items(unit, meeting, row, await unit.walk_steps.of_walk(row.id))
    return Went(walk, act, began=True)


async def take_up(unit: Unit, by: By, walk: Walk) -> Went:
    """Go on after a pause or an end, where it was; a walk-through with nothing left stays as it is."""
    _steers(by.actor)
    walk = await caught_up(unit, walk)
    if walk.running:
        return Went(walk)
    if not walk.waiting:
        return await _steered(unit, by, walk, "walk-end", replace(walk.row, state=WalkState.ENDED))
    stays = walk.step in walk.waiting
    current = walk.row.current_id if stays else walk.waiting[0].action_item_id
    after = replace(walk.row, state=WalkState.RUNNING, current_id=current, started_at=by.now)
    return await _steered(unit, by, walk, "walk-resume", after)


async def pause(unit: Unit, by: By, walk: Walk) -> Went:
    """Words mean what they mean elsewhere until it goes on."""
    _steers(by.actor)
    return await _steered(unit, by, walk, "walk-pause", replace(walk.row, state=WalkState.PAUSED))


async def end(unit: Unit, by: By, walk: Walk) -> Went:
    """It is over; what has not been taken waits for the next time."""
    _steers(by.actor)
    walk = await caught_up(unit, walk)
    return await _steered(unit, by, walk, "walk-end", replace(walk.row, state=WalkState.ENDED))


async def go_to(unit: Unit, by: By, walk: Walk, number: int) -> Went:
    """Bring a matter before the meeting; what was before it is taken afterwards."""
    _steers(by.actor)
    walk = await caught_up(unit, walk)
    item = next((i for i in walk.items.values() if i.number == number), None)
    if item is None:
        raise NoSuchNumber(number=number)
    if item.state in OFF_THE_LIST:
        raise OffTheList(number=number)
    after = replace(walk.row, state=WalkState.RUNNING, current_id=item.id)
    return await _steered(unit, by, walk, "walk-go-to", after)


async def back(unit: Unit, by: By, walk: Walk) -> Went:
    """Bring the matter before this one in the list before the meeting again, whatever has become of it."""
    _steers(by.actor)
    here = walk.place(walk.step) if walk.step else len(walk.steps) + 1
    if here == 1:
        raise AtTheFirst
    current = walk.steps[here - 2].action_item_id
    after = replace(walk.row, state=WalkState.RUNNING, current_id=current)
    return await _steered(unit, by, walk, "walk-back", after)


async def go_past(unit: Unit, by: By, walk: Walk) -> Went:
    """Leave the matter that is before the meeting as it is; what was decided of it before stands."""
    _steers(by.actor)
    return await _past(unit, by, walk, "")


async def left(unit: Unit, by: By, walk: Walk, said: str) -> Went:
    """The meeting says that the matter before it stays as it is, and perhaps why; anybody may type that."""
    require(by.actor, Act.TAKE_NOTES)
    return await _past(unit, by, walk, said)


async def comment(unit: Unit, by: By, walk: Walk, item: ActionItem, text: str) -> Went:
    """What was said of a matter, for the minutes; several comments become one."""
    require(by.actor, Act.TAKE_NOTES)
    walk = await caught_up(unit, walk)
    step = walk.step_of(item.id)
    if step is None:
        raise NoSuchNumber(number=item.number)
    if not text.strip():
        raise EmptyNote
    said = checked_comment(_with_more(step.comment, text))
    after = await unit.walk_steps.save(replace(step, comment=said))
    act = await unit.acts.record(
        by.actor.id, "walk-comment", [Change(step, after)], by.now, conversation=by.conversation
    )
    return Went(with_step(walk, after), act, item)


async def reported(
    unit: Unit, by: By, walk: Walk, item: ActionItem, said: str = "", organisation_id: int | None = None
) -> Went:
    """Done, in the words of whoever says so at the meeting; of what everyone prepares an organisation's part."""
    if item.state is ActionState.REPORTED:
        raise OnlyReported(number=item.number)
    if shared(item) and (organisation_id is not None or not by.actor.leads):
        by = _at_the_meeting(unit, by, walk, item, ())
        ticked = await finish(unit, by, [item], said, organisation_id)
        now = ticked.done.thing
        return Went(replace(walk, items={**walk.items, item.id: now}), ticked.done.act, now, ticked)
    step = walk.step_of(item.id)
    all_said = _with_more(step.comment if step else "", said)
    outcome = StepOutcome.REPORTED
    return await _became(unit, by, walk, item, outcome, said, lambda by: report(unit, by, [item], all_said))


async def moved(
    unit: Unit, by: By, walk: Walk, item: ActionItem, said: str = "", *, to: date | None = None,
    meeting: Meeting | None = None,
) -> Went:  # fmt: skip
    """To be reported another day, or at another meeting."""
    today = local(by.now, unit.network.time_zone).date()
    outcome = StepOutcome.MOVED
    return await _became(
        unit, by, walk, item, outcome, said, lambda by: move(unit, by, item, today, to=to, meeting=meeting)
    )


async def handed_over(
    unit: Unit, by: By, walk: Walk, item: ActionItem, to: tuple[Preparer, ...], said: str = "", *,
    day: date | None = None, meeting: Meeting | None = None,
) -> Went:  # fmt: skip
    """To be prepared by others, perhaps another day: at the meeting nobody's yes is waited for."""
    today = local(by.now, unit.network.time_zone).date()
    wanted = replace(item, preparers=to)
    if day is not None or meeting is not None:
        at = meeting.id if meeting else None
        wanted = replace(wanted, report_on=meeting.starts_on if meeting else day, report_meeting_id=at)

    async def do(by: By) -> Done[ActionItem]:
        if wanted == replace(item, preparers=to):
            return await reassign(unit, by, item, to)
        made = await change(unit, by, item, wanted, today)
        return Done(made.act or 0, (made.item,))

    return await _became(unit, by, walk, item, StepOutcome.HANDED_OVER, said, do)


async def closed(unit: Unit, by: By, walk: Walk, item: ActionItem, said: str = "") -> Went:
    """Off the list: the network's word."""
    return await _became(unit, by, walk, item, StepOutcome.CLOSED, said, lambda by: close(unit, by, [item]))


async def dropped(unit: Unit, by: By, walk: Walk, item: ActionItem, reason: str) -> Went:
    """Off the list without having been done, and why."""
    return await _became(unit, by, walk, item, StepOutcome.DROPPED, reason, lambda by: drop(unit, by, [item], reason))


def _with_more(comment: str, said: str) -> str:
    """Two comments on one line, as they stand in lists and minutes, and still two."""
    before, more = comment.strip(), said.strip()
    if not before or not more:
        return before or more
    return f"{before}{' ' if before[-1] in '.!?' else '; '}{more}"


async def _past(unit: Unit, by: By, walk: Walk, said: str) -> Went:
    walk = await caught_up(unit, walk)
    step, item = walk.step, walk.item
    decided = None if step is None or step in walk.waiting else step.outcome
    outcome = (item and ENDINGS.get(item.state)) or decided or StepOutcome.LEFT
    if outcome is StepOutcome.LEFT and item and shared(item) and item.state is ActionState.REPORTED:
        outcome = StepOutcome.REPORTED  # the last organisation has just ticked it
    changes, walk = await _taken(unit, walk, walk.row.current_id, outcome, said)
    act = await unit.acts.record(by.actor.id, "walk-past", changes, by.now, conversation=by.conversation)
    return Went(walk, act, item)


async def _became(unit: Unit, by: By, walk: Walk, item: ActionItem, outcome: StepOutcome, said: str, do: Do) -> Went:
    """The matter's own act, the step and the pointer as one act; a matter elsewhere on the list moves no pointer."""
    walk = await caught_up(unit, walk)
    changes, after = await _taken(unit, walk, item.id, outcome, said)
    done = await do(_at_the_meeting(unit, by, walk, item, changes))
    walk = after
    walk = replace(walk, items={**walk.items, item.id: done.thing})
    return Went(walk, done.act, done.thing)


def _at_the_meeting(unit: Unit, by: By, walk: Walk, item: ActionItem, changes: Iterable[Change]) -> By:
    """The same, for whom the matter is before the meeting, while that is at hand."""
    now = local(by.now, unit.network.time_zone)
    before = walk.running and item.id == walk.row.current_id and at_hand([walk.meeting], now) is not None
    return replace(by, walked=Walked(item.id if before else None, tuple(changes)))


async def _taken(
    unit: Unit, walk: Walk, item_id: int | None, outcome: StepOutcome, said: str
) -> tuple[list[Change], Walk]:
    """The step has its outcome, and the next matter that waits is before the meeting; with none left it is over."""
    changes: list[Change] = []
    step = walk.step_of(item_id)
    if step is not None:
        comment = checked_comment(_with_more(step.comment, said))
        after = await unit.walk_steps.save(replace(step, outcome=outcome, comment=comment))
        changes.append(Change(step, after))
        walk = with_step(walk, after)
    waiting = [s.action_item_id for s in walk.waiting if s.action_item_id != item_id]
    if item_id != walk.row.current_id and waiting:
        return changes, walk
    following = waiting[0] if waiting else None
    state = walk.row.state if following else WalkState.ENDED
    row = await unit.walks.save(replace(walk.row, current_id=following, state=state))
    return [*changes, Change(walk.row, row)], replace(walk, row=row)


async def _steered(unit: Unit, by: By, walk: Walk, act: str, after: WalkThrough) -> Went:
    if after == walk.row:
        return Went(walk)
    row = await unit.walks.save(after)
    made = await unit.acts.record(by.actor.id, act, [Change(walk.row, row)], by.now, conversation=by.conversation)
    return Went(replace(walk, row=row), made)


def _steers(actor: Member) -> None:
    if not actor.leads:
        raise ForLeads
    require(actor, Act.STEER_WALK_THROUGH)
