"""Changing a matter in one go: its words, its dates and who prepares it, as one act with one undo."""

from dataclasses import dataclass, replace
from datetime import date

from meetings.acting import By
from meetings.actions.handing_over import Asked, ask, whom_to_ask
from meetings.actions.items import ActionItem, ActionState, corrects
from meetings.actions.listing import changed, check_date, check_on_the_list, checked_comment, require_of
from meetings.agenda.items import checked_title
from meetings.authorisation import Act
from meetings.ports import Unit

WORDS = ("title", "initiator_id", "initiator", "direction", "body", "comment")
DAYS = ("report_on", "report_meeting_id", "answer_on")
NEEDS = {Act.REWORD_ACTION: WORDS, Act.MOVE_ACTION: DAYS, Act.REASSIGN_ACTION: ("preparers",)}
"""What of a matter each act changes."""
CALLED = {Act.REWORD_ACTION: "reword", Act.MOVE_ACTION: "move", Act.REASSIGN_ACTION: "reassign"}
"""How a change of one kind is written down, as when it is done by itself."""


@dataclass(frozen=True, slots=True)
class Changed:
    """The matter as it is now; `act` is None when nothing was changed."""

    item: ActionItem
    act: int | None
    asked: Asked | None = None
    """Who was asked to take it over: with a preparer's change of preparers nothing happens before their yes."""


async def change(unit: Unit, by: By, item: ActionItem, wanted: ActionItem, today: date) -> Changed:
    """Make the matter as it is `wanted`: only what differs is done, and each kind of it must be allowed."""
    check_on_the_list(item)
    kinds = [act for act in NEEDS if differs(item, wanted, act)]
    for act in kinds:
        await require_of(unit, by, act, item)
    asked = None
    if Act.REASSIGN_ACTION in kinds:
        member = await whom_to_ask(unit, by, item, wanted.preparers, today)
        if member is not None:
            asked = await ask(unit, by, item, member)
            kinds.remove(Act.REASSIGN_ACTION)
    after = _after(by, item, wanted, kinds, today)
    if not kinds:
        return Changed(item, None, asked)
    name = CALLED[kinds[0]] if len(kinds) == 1 else "change"
    done = await changed(unit, by, name, [item], [after])
    return Changed(done.thing, done.act, asked)


def differs(item: ActionItem, wanted: ActionItem, act: Act) -> bool:
    """Whether anything differs that the act would change; the order of preparers means nothing."""
    if act is Act.REASSIGN_ACTION:
        return set(item.preparers) != set(wanted.preparers)
    return any(getattr(item, name) != getattr(wanted, name) for name in NEEDS[act])


def _after(by: By, item: ActionItem, wanted: ActionItem, kinds: list[Act], today: date) -> ActionItem:
    after = replace(item, **{name: getattr(wanted, name) for act in kinds for name in NEEDS[act]})
    if after.title != item.title:
        after = replace(after, title=checked_title(after.title))
    if after.comment != item.comment:
        after = replace(after, comment=checked_comment(after.comment))
    if after.answer_on != item.answer_on:
        check_date(after.answer_on, today)
    if (after.report_on, after.report_meeting_id) == (item.report_on, item.report_meeting_id):
        return after
    check_date(after.report_on, today)
    counts = after.report_on != item.report_on and item.report_on is not None
    counts = counts and not corrects(item, by.actor.id, by.now)
    return replace(after, state=ActionState.OPEN, times_moved=item.times_moved + counts)
