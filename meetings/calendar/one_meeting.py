"""One meeting as a form says it, whole: day, hours and place. The same rules as when it is said in words."""

from collections.abc import Iterable, Sequence
from datetime import date

from meetings.acting import By, Done
from meetings.authorisation import Act, require
from meetings.calendar.days import FURTHEST, Meeting, MeetingState
from meetings.calendar.scheduling import (
    LONGEST_PLACE,
    check_to_come,
    checked,
    ends_too_early,
    finish,
    put_elsewhere,
    put_in,
)
from meetings.network.setup import Fault
from meetings.ports import Recordable, Unit


def meeting_faults(meeting: Meeting, others: Iterable[Meeting], today: date) -> list[Fault]:
    """Everything that is wrong with it, by field: day, until, ends_at, place."""
    return list(_faults(meeting, [m for m in others if m.state is not MeetingState.CANCELLED], today))


async def plan_meeting(unit: Unit, by: By, meeting: Meeting, today: date) -> Done[Meeting]:
    """Put a new meeting in the plan; refused by the first thing that is wrong with it."""
    require(by.actor, Act.SCHEDULE_MEETING)
    made = checked(meeting, await unit.meetings.all(), today)
    change = await put_in(unit, by, made)
    act = await finish(unit, by, "schedule", [change])
    assert isinstance(change.after, Meeting)
    return Done(act, (change.after,))


async def change_meeting(unit: Unit, by: By, before: Meeting, after: Meeting, today: date) -> Done[Recordable] | None:
    """Give a planned meeting another day, hours or place; None when nothing differs. The first is the meeting."""
    require(by.actor, Act.SCHEDULE_MEETING)
    check_to_come(before, today)
    others = [m for m in await unit.meetings.all() if m.id != before.id]
    wanted = checked(after, others, today)
    if wanted == before:
        return None
    changes = await put_elsewhere(unit, by, before, wanted)
    return Done(await finish(unit, by, "reschedule", changes), tuple(c.after for c in changes))


def _faults(meeting: Meeting, others: Sequence[Meeting], today: date) -> Iterable[Fault]:
    facts = {"date": meeting.starts_on}
    if meeting.starts_on < today:
        yield Fault("day", "past-meeting", facts)
    elif max(meeting.starts_on, meeting.ends_on) - today > FURTHEST:
        late = "day" if meeting.starts_on - today > FURTHEST else "until"
        yield Fault(late, "far-meeting", {"date": max(meeting.starts_on, meeting.ends_on)})
    if ends_too_early(meeting.starts_on, meeting.ends_on, meeting.starts_at, meeting.ends_at):
        yield Fault("until" if meeting.ends_on < meeting.starts_on else "ends_at", "ends-too-early", facts)
    elif other := _in_the_way(meeting, others):
        yield Fault("day", "meeting-there", {**facts, "other": other.starts_on})
    if len(" ".join(meeting.place.split())) > LONGEST_PLACE:
        yield Fault("place", "long-place", {**facts, "limit": LONGEST_PLACE})


def _in_the_way(meeting: Meeting, others: Iterable[Meeting]) -> Meeting | None:
    return next((m for m in others if m.starts_on <= meeting.ends_on and meeting.starts_on <= m.ends_on), None)
