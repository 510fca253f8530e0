"""Meetings put in the plan, moved and cancelled; what is to be reported at a meeting follows it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import TypeGuard

from meetings.acting import By, Done
from meetings.agenda.call_changes import changed_since_call
from meetings.agenda.items import NOT_TAKEN_UP, AgendaState, on_agenda
from meetings.agenda.moves import hanging
from meetings.agenda.rhythm import is_late, replan_rhythm
from meetings.authorisation import Act, require
from meetings.calendar.days import FURTHEST, Meeting, MeetingState, upcoming
from meetings.calendar.news import tell_of_changes
from meetings.errors import FarDate, MeetingCancelled, MeetingExists, PastDate, Refusal, TooLong
from meetings.ports import Change, Recordable, Unit
from meetings.reminders.planning import replan

LONGEST_PLACE = 200
"""Characters; a place is a line on an invitation."""


class EndsTooEarly(Refusal):
    """The meeting on `date` would be over before it has begun."""


class MeetingBegunOrHeld(Refusal):
    """The meeting on `date` has begun or been held: it can neither be moved nor cancelled."""


@dataclass(frozen=True, slots=True)
class Slot:
    """When and where a meeting is to be; what is None when one is moved stays as it was."""

    starts_on: date | None = None
    ends_on: date | None = None
    starts_at: time | None = None
    ends_at: time | None = None
    place: str | None = None


async def schedule(unit: Unit, by: By, slots: Sequence[Slot], today: date) -> Done[Meeting]:
    """Put one or several new meetings in the plan, all or none."""
    require(by.actor, Act.SCHEDULE_MEETING)
    planned = await unit.meetings.all()
    made: list[Meeting] = []
    for slot in slots:
        made.append(checked(_meeting(unit.network.id, slot), [*planned, *made], today))
    changes = [await put_in(unit, by, meeting) for meeting in made]
    return Done(await finish(unit, by, "schedule", changes), tuple(c.after for c in changes if is_meeting(c.after)))


async def reschedule(unit: Unit, by: By, meeting: Meeting, slot: Slot, today: date) -> Done[Recordable]:
    """Move a meeting to another day, hour or place. The first thing is the meeting, then the matters that follow."""
    require(by.actor, Act.SCHEDULE_MEETING)
    check_to_come(meeting, today)
    others = [m for m in await unit.meetings.all() if m.id != meeting.id]
    changes = await put_elsewhere(unit, by, meeting, checked(_moved(meeting, slot), others, today))
    return Done(await finish(unit, by, "reschedule", changes), tuple(c.after for c in changes))


@dataclass(frozen=True, slots=True)
class Gone:
    """What cancelling a meeting means: how many points and matters go on, and to which meeting, if there is one."""

    to: Meeting | None
    points: int
    matters: int


async def if_cancelled(unit: Unit, meeting: Meeting, today: date) -> Gone:
    """What would go on to which meeting; refused as the cancelling would be."""
    check_to_come(meeting, today)
    points = [i for i in await unit.agenda.of_meeting(meeting.id) if i.state in NOT_TAKEN_UP]
    over = await hanging(unit, today)
    left = len(over.moved) if over.meeting and over.meeting.id == meeting.id else 0
    matters = [i for i in await unit.actions.open() if i.report_meeting_id == meeting.id]
    return Gone(await _after(unit, meeting, today), left + len(points), len(matters))


async def cancel(unit: Unit, by: By, meeting: Meeting, today: date) -> Done[Recordable]:
    """Take a meeting out of the plan; its points and the matters bound to it go on to the next meeting.

    With no meeting to go to they wait: points until one is planned, what was set aside until later, matters until
    their date.
    """
    require(by.actor, Act.SCHEDULE_MEETING)
    check_to_come(meeting, today)
    changes = await take_out(unit, by, meeting, today)
    return Done(await finish(unit, by, "cancel-meeting", changes), tuple(c.after for c in changes))


async def put_in(unit: Unit, by: By, meeting: Meeting) -> Change:
    """Store a new meeting that has been checked."""
    made = await unit.meetings.add(meeting)
    await replan_rhythm(unit, [made], by.now, by.working_day)
    return Change(None, made)


async def put_elsewhere(unit: Unit, by: By, before: Meeting, after: Meeting) -> list[Change]:
    """Store a meeting's new day, hours or place, which have been checked; the matters bound to it follow."""
    moved = await unit.meetings.save(_counted(before, after))
    await replan_rhythm(unit, [moved], by.now, by.working_day)
    follow = await _bound_follow(unit, by, before, moved) if moved.starts_on != before.starts_on else []
    return [Change(before, moved), *follow]


async def take_out(unit: Unit, by: By, meeting: Meeting, today: date) -> list[Change]:
    """Store that a meeting is cancelled; what is bound to it follows to the next."""
    off = await unit.meetings.save(replace(meeting, state=MeetingState.CANCELLED, sequence=meeting.sequence + 1))
    await replan_rhythm(unit, [off], by.now, by.working_day)
    to = await _after(unit, meeting, today)
    if to is None:
        return [Change(meeting, off), *await _points_wait(unit, meeting)]
    matters = await _bound_follow(unit, by, meeting, to)
    return [Change(meeting, off), *matters, *await _points_follow(unit, by, meeting, to)]


async def finish(unit: Unit, by: By, act: str, changes: Sequence[Change]) -> int:
    """Have those concerned told, and write the act down; its id."""
    await changed_since_call(unit, changes, by.now)
    await tell_of_changes(unit, by, changes)
    return await unit.acts.record(by.actor.id, act, changes, by.now, conversation=by.conversation)


def is_meeting(thing: Recordable) -> TypeGuard[Meeting]:
    """Whether a changed thing is a meeting."""
    return isinstance(thing, Meeting)


def check_to_come(meeting: Meeting, today: date) -> None:
    """Refuse what has begun, been held or cancelled."""
    if meeting.state is MeetingState.CANCELLED:
        raise MeetingCancelled(date=meeting.starts_on)
    if meeting.state is not MeetingState.PLANNED or meeting.ends_on < today:
        raise MeetingBegunOrHeld(date=meeting.starts_on)


async def _after(unit: Unit, meeting: Meeting, today: date) -> Meeting | None:
    """The meeting that what was to come up at this one goes on to."""
    later = [m for m in upcoming(await unit.meetings.all(), today) if m.starts_on > meeting.starts_on]
    return later[0] if later else None


async def _bound_follow(unit: Unit, by: By, old: Meeting, new: Meeting) -> list[Change]:
    changes = []
    for item in await unit.actions.open():
        if item.report_meeting_id != old.id:
            continue
        moved = await unit.actions.save(replace(item, report_meeting_id=new.id, report_on=new.starts_on))
        await replan(unit, moved, by.now, by.working_day)
        changes.append(Change(item, moved))
    return changes


async def _points_follow(unit: Unit, by: By, old: Meeting, new: Meeting) -> list[Change]:
    """Points that were set aside for the old meeting go along too; what came late for it may be in time for the new."""
    last = await unit.agenda.last_position(new.id)
    late = is_late(unit.network, new, by.now, called=await unit.calls.of_meeting(new.id) is not None)
    points = [i for i in await unit.agenda.of_meeting(old.id) if i.state in NOT_TAKEN_UP]
    changes = []
    for n, item in enumerate(points, start=1):
        times = item.times_moved + on_agenda(item)
        moved = replace(item, meeting_id=new.id, position=last + n, times_moved=times, late=item.late and late)
        changes.append(Change(item, await unit.agenda.save(moved)))
    return changes


async def _points_wait(unit: Unit, off: Meeting) -> list[Change]:
    """What was not on the agenda would never be seen again on one that is not held."""
    changes = []
    for item in await unit.agenda.of_meeting(off.id):
        if item.state is AgendaState.PARKED:
            last = await unit.agenda.last_position(None)
            waits = await unit.agenda.save(replace(item, meeting_id=None, position=last + 1))
            changes.append(Change(item, waits))
        elif item.late and item.state is AgendaState.SUGGESTED:
            changes.append(Change(item, await unit.agenda.save(replace(item, late=False))))
    return changes


def _meeting(network_id: int, slot: Slot) -> Meeting:
    if slot.starts_on is None:
        message = "a new meeting needs a day"
        raise ValueError(message)
    return Meeting(
        id=0,
        network_id=network_id,
        starts_on=slot.starts_on,
        ends_on=slot.ends_on or slot.starts_on,
        starts_at=slot.starts_at,
        ends_at=slot.ends_at,
        place=slot.place or "",
    )


def _moved(meeting: Meeting, slot: Slot) -> Meeting:
    """The meeting at its new time: as many days as before, and as long, unless an end is said."""
    starts_on = slot.starts_on or meeting.starts_on
    days: timedelta = meeting.ends_on - meeting.starts_on
    ends_at = slot.ends_at or (None if slot.starts_at and not days else meeting.ends_at)
    if slot.starts_at and not slot.ends_at and not days:
        ends_at = _as_long(meeting, slot.starts_at)
    return replace(
        meeting,
        starts_on=starts_on,
        ends_on=slot.ends_on or starts_on + days,
        starts_at=slot.starts_at or meeting.starts_at,
        ends_at=ends_at,
        place=meeting.place if slot.place is None else slot.place,
    )


def _counted(before: Meeting, after: Meeting) -> Meeting:
    """With a higher sequence when day, hour or place are others: then a calendar takes it for newer."""
    same = replace(after, version=before.version) == before
    return after if same else replace(after, sequence=before.sequence + 1)


def _as_long(meeting: Meeting, starts_at: time) -> time | None:
    if meeting.starts_at is None or meeting.ends_at is None:
        return None
    minutes = _minutes(starts_at) + _minutes(meeting.ends_at) - _minutes(meeting.starts_at)
    return time(*divmod(minutes, 60)) if minutes < 24 * 60 else None


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


def checked(meeting: Meeting, others: Iterable[Meeting], today: date) -> Meeting:
    """The meeting with its place on one line, or a Refusal."""
    place = " ".join(meeting.place.split())
    if len(place) > LONGEST_PLACE:
        raise TooLong(length=len(place), limit=LONGEST_PLACE)
    if meeting.starts_on < today:
        raise PastDate(date=meeting.starts_on)
    if max(meeting.starts_on, meeting.ends_on) - today > FURTHEST:
        raise FarDate(date=max(meeting.starts_on, meeting.ends_on))
    if ends_too_early(meeting.starts_on, meeting.ends_on, meeting.starts_at, meeting.ends_at):
        raise EndsTooEarly(date=meeting.starts_on)
    for other in others:
        apart = other.ends_on < meeting.starts_on or meeting.ends_on < other.starts_on
        if other.state is not MeetingState.CANCELLED and not apart:
            raise MeetingExists(date=other.starts_on)
    return replace(meeting, place=place)


def ends_too_early(starts_on: date, ends_on: date, starts_at: time | None, ends_at: time | None) -> bool:
    """Whether a meeting would be over before it has begun."""
    same_day = starts_on == ends_on and starts_at is not None and ends_at is not None
    return ends_on < starts_on or (same_day and starts_at is not None and ends_at is not None and ends_at <= starts_at)
