"""Who wants half a page to forward at home after each meeting, and when it is sent: once a member and meeting."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from meetings.acting import By, Done
from meetings.authorisation import Act, require
from meetings.calendar.days import Meeting, instant
from meetings.ports import Change, Unit
from meetings.reminders.notices import notice
from meetings.reminders.planning import recipient
from meetings.reminders.settings import wish_of
from meetings.reminders.wishes import ReminderWish

RULE = "home-report"
ABOUT = "Meeting"
WISHED = "wish-home-report"
GOOD_FOR = timedelta(days=7)


async def want_home_report(unit: Unit, by: By, *, wanted: bool) -> Done[ReminderWish]:
    """One's own wish, for all meetings to come."""
    require(by.actor, Act.READ)
    before = await wish_of(unit, by.actor.id)
    wish = replace(before, home_report=wanted)
    after = await unit.wishes.save(wish) if before.id else await unit.wishes.add(wish)
    change = Change(before if before.id else None, after)
    act = await unit.acts.record(by.actor.id, WISHED, [change], by.now, conversation=by.conversation)
    return Done(act, (after,))


async def plan_home_reports(unit: Unit, by: By, meeting: Meeting) -> None:
    """One for each member who wants it, when the meeting is over; what it says is found when it is sent."""
    wishing = {wish.member_id for wish in await unit.wishes.all() if wish.home_report}
    there = [m for m in await unit.members.all() if m.id in wishing and m.active]
    at = max(by.now, _over(meeting, unit.network.time_zone))
    about = (ABOUT, meeting.id)
    # The day is the meeting's, whenever it was drafted: so there is one a meeting, however often it is drafted first.
    on = meeting.starts_on
    network = unit.network
    await unit.deliveries.plan(
        [notice(network, RULE, about, recipient(m.id), at, due_on=on, good_for=GOOD_FOR) for m in there]
    )


def _over(meeting: Meeting, zone: str) -> datetime:
    """The instant at which its hours are over; without an hour to end at, the end of its day."""
    if meeting.ends_at is None:
        return instant(meeting.ends_on + timedelta(days=1), time(), zone)
    return instant(meeting.ends_on, meeting.ends_at, zone)
