"""Who commented is told what became of it: one message for all that was answered within some minutes."""

from datetime import timedelta

from meetings.acting import By
from meetings.calendar.days import local
from meetings.minutes.records import Comment
from meetings.ports import Unit
from meetings.reminders.deliveries import NOT_SAID, DeliveryState
from meetings.reminders.notices import free_day, notice
from meetings.reminders.planning import recipient

ANSWERED = "comments-answered"
"""The rule of the notice."""
MEETING = "Meeting"
GATHERED = timedelta(minutes=10)
"""From the first answer to the message: time to take it back, and to answer the others."""


async def tell_author(unit: Unit, by: By, comment: Comment) -> None:
    """Have the author told of this comment together with what waits to be told; nobody is told what they did."""
    if comment.author_id == by.actor.id:
        return
    to = recipient(comment.author_id)
    about = (MEETING, comment.meeting_id)
    rows = [d for d in await unit.deliveries.about(*about) if d.rule == ANSWERED and d.recipient == to]
    waiting = [d for d in rows if d.state in NOT_SAID]
    at = max(by.now, min((d.not_before for d in waiting), default=by.now + GATHERED))
    together = {key for d in waiting for key in answered_in(d.payload)} | {comment.id}
    await unit.deliveries.cancel([d.id for d in waiting], "said anew")
    said = (d for d in rows if d.state not in NOT_SAID and d.state is not DeliveryState.CANCELLED)
    day = free_day(said, local(by.now, unit.network.time_zone).date())
    facts = {"comments": sorted(together)}
    await unit.deliveries.plan([notice(unit.network, ANSWERED, about, to, at, due_on=day, facts=facts)])


def answered_in(payload: object) -> list[int]:
    """The ids of the comments that a row is about."""
    found = payload.get("comments") if isinstance(payload, dict) else None
    return [key for key in found if isinstance(key, int)] if isinstance(found, list) else []
