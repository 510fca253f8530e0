"""The end of a matter, and its beginning again: closed by the network, dropped with a reason, reopened."""

from collections.abc import Sequence
from dataclasses import replace

from meetings.acting import By, Done
from meetings.actions.items import ActionItem, ActionState
from meetings.actions.listing import OFF_THE_LIST, changed, checked_comment, require_of
from meetings.authorisation import Act
from meetings.errors import AlreadyDone, Refusal
from meetings.ports import Unit


class NoReason(Refusal):
    """A matter is dropped with a reason: `number`."""


async def close(unit: Unit, by: By, items: Sequence[ActionItem]) -> Done[ActionItem]:
    """The network's word, by chair or coordinator: off the list."""
    for item in items:
        await require_of(unit, by, Act.CLOSE_ACTION, item)
        if item.state in OFF_THE_LIST:
            raise AlreadyDone(number=item.number)
    return await changed(unit, by, "close", items, [replace(i, state=ActionState.CLOSED) for i in items])


async def reopen(unit: Unit, by: By, items: Sequence[ActionItem]) -> Done[ActionItem]:
    """Back on the list, to be reported again; who prepares a matter may take back that it was reported."""
    for item in items:
        await require_of(unit, by, may_be_reopened_by(item), item)
        if item.alive:
            raise AlreadyDone(number=item.number)
    return await changed(unit, by, "reopen", items, [replace(i, state=ActionState.OPEN, comment="") for i in items])


async def drop(unit: Unit, by: By, items: Sequence[ActionItem], reason: str) -> Done[ActionItem]:
    """Off the list without having been done, and why."""
    for item in items:
        await require_of(unit, by, Act.DROP_ACTION, item)
        if item.state in OFF_THE_LIST:
            raise AlreadyDone(number=item.number)
        if not reason.strip():
            raise NoReason(number=item.number)
    why = checked_comment(reason)
    return await changed(unit, by, "drop", items, [replace(i, state=ActionState.DROPPED, comment=why) for i in items])


def may_be_reopened_by(item: ActionItem) -> Act:
    """The act that is asked for: what is only reported is the preparer's own word."""
    return Act.REPORT_ACTION if item.state is ActionState.REPORTED else Act.REOPEN_ACTION
