"""The meeting point by point: which is before it, the next and the one before, and the end of it.

The pointer is two columns of the minutes, so that everybody sees the same and a restart loses nothing. A point that
the meeting puts off leaves the agenda; its place is remembered, so that the next one is still the one after it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from meetings.acting import By
from meetings.agenda.carrying import read
from meetings.agenda.items import AgendaPoint, StandingItem, compose
from meetings.authorisation import Act, may
from meetings.calendar.days import Meeting, MeetingState, local
from meetings.errors import ForLeads, NoSuchNumber, Refusal
from meetings.minutes.drafting import moved_at, place_of_point, pointer
from meetings.minutes.noting import meeting_to_record, minutes_of
from meetings.minutes.records import Minutes, Note, Place, place_of
from meetings.minutes.states import require_open
from meetings.ports import Change, Unit

GO_TO, END = "go-to-point", "end-meeting"
"""Acts: stepping to a point, and the end of the meeting."""


class MeetingNotBegun(Refusal):
    """The meeting on `date` has not been begun, so nothing is before it."""


class LastPoint(Refusal):
    """There is no point after this one."""


class FirstPoint(Refusal):
    """There is no point before this one."""


@dataclass(frozen=True, slots=True)
class Course:
    """A meeting on its way through the agenda."""

    meeting: Meeting
    minutes: Minutes | None
    points: tuple[AgendaPoint, ...]
    """The agenda as it is now."""
    route: tuple[Place, ...]
    """All places in their order, those that the meeting has put off among them."""
    notes: tuple[Note, ...]

    @property
    def going_on(self) -> bool:
        """Whether it has begun and is not over."""
        return self.meeting.state is MeetingState.ONGOING

    @property
    def at(self) -> Place | None:
        """Where the pointer stands, also when that point has been put off."""
        return pointer(self.minutes)

    @property
    def point(self) -> AgendaPoint | None:
        """The point that is before the meeting."""
        return self._by_place.get(self.at) if self.at else None

    @property
    def next(self) -> AgendaPoint | None:
        """The point after it; the first when none is before the meeting yet."""
        return self._first_of(self.route[self._index + 1 :])

    @property
    def previous(self) -> AgendaPoint | None:
        """The point before it."""
        return self._first_of(tuple(reversed(self.route[: max(self._index, 0)])))

    def said_under(self, point: AgendaPoint) -> tuple[Note, ...]:
        """What has been noted under a point, in the order it was said."""
        return tuple(n for n in self.notes if not n.removed and place_of(n) == place_of_point(point))

    @property
    def _by_place(self) -> Mapping[Place, AgendaPoint]:
        return {place_of_point(p): p for p in self.points}

    @property
    def _index(self) -> int:
        return self.route.index(self.at) if self.at in self.route else -1

    def _first_of(self, places: Sequence[Place]) -> AgendaPoint | None:
        return next((self._by_place[p] for p in places if p in self._by_place), None)


@dataclass(frozen=True, slots=True)
class Stepped:
    """The meeting after a step, and the audit row of it; None when nothing changed."""

    course: Course
    act: int | None = None


async def course_now(unit: Unit, by: By) -> Course:
    """Of the meeting that is going on, or was begun last; else a Refusal."""
    return await course_of(unit, by.now, await meeting_to_record(unit, by))


async def course_of(unit: Unit, now: datetime, meeting: Meeting) -> Course:
    """Of that meeting."""
    today = local(now, unit.network.time_zone).date()
    points = tuple(p for p in await read(unit, meeting, today) if p.item or p.standing)
    standing = [p.standing for p in points if p.standing]
    return Course(
        meeting=meeting,
        minutes=await unit.minutes.of_meeting(meeting.id),
        points=points,
        route=await _route(unit, meeting, points, standing),
        notes=tuple(await unit.notes.of_meeting(meeting.id)),
    )


async def next_point(unit: Unit, by: By, course: Course) -> Stepped:
    """*Nästa*."""
    check_steers(by, course)
    if course.next is None:
        raise LastPoint
    return await to_point(unit, by, course, course.next)


async def previous_point(unit: Unit, by: By, course: Course) -> Stepped:
    """*Tillbaka*."""
    check_steers(by, course)
    if course.previous is None:
        raise FirstPoint
    return await to_point(unit, by, course, course.previous)


async def point_numbered(unit: Unit, by: By, course: Course, number: int) -> Stepped:
    """*Till punkt 5*, by its number on the agenda."""
    check_steers(by, course)
    found = next((p for p in course.points if p.number == number), None)
    if found is None:
        raise NoSuchNumber(number=number)
    return await to_point(unit, by, course, found)


async def to_point(unit: Unit, by: By, course: Course, point: AgendaPoint) -> Stepped:
    """Put a point before the meeting: by chair, coordinator and whoever writes the minutes."""
    minutes = await steered(unit, by, course)
    item = point.item.id if point.item else None
    standing = point.standing.id if point.standing and point.item is None else None
    if course.at == place_of_point(point):
        return Stepped(course)
    after = await unit.minutes.save(replace(minutes, at_agenda_item_id=item, at_standing_item_id=standing))
    act = await unit.acts.record(by.actor.id, GO_TO, [Change(minutes, after)], by.now, conversation=by.conversation)
    return Stepped(replace(course, minutes=after), act)


async def end_meeting(unit: Unit, by: By, course: Course) -> Stepped:
    """The meeting is over; what was not reached hangs over, and the draft can be made."""
    minutes = await steered(unit, by, course)
    after = await unit.minutes.save(replace(minutes, at_agenda_item_id=None, at_standing_item_id=None))
    held = await unit.meetings.save(replace(course.meeting, state=MeetingState.HELD))
    changes = [Change(minutes, after), Change(course.meeting, held)]
    act = await unit.acts.record(by.actor.id, END, changes, by.now, conversation=by.conversation)
    return Stepped(replace(course, meeting=held, minutes=after), act)


def check_steers(by: By, course: Course) -> None:
    """Refuse who neither leads nor writes the minutes, before anything else is said of the meeting."""
    if not may(by.actor, Act.STEER_MEETING, course.minutes):
        raise ForLeads


async def steered(unit: Unit, by: By, course: Course) -> Minutes:
    """The minutes of a meeting that is going on, if this person may steer it."""
    check_steers(by, course)
    if not course.going_on:
        raise MeetingNotBegun(date=course.meeting.starts_on)
    minutes = course.minutes or await minutes_of(unit, course.meeting)
    require_open(Act.STEER_MEETING, minutes.state)
    return minutes


async def _route(
    unit: Unit, meeting: Meeting, points: Sequence[AgendaPoint], standing: Sequence[StandingItem]
) -> tuple[Place, ...]:
    """The places of the agenda with those put off at the meeting where they were."""
    there = {p.item.id for p in points if p.item}
    meetings = {m.id: m for m in await unit.meetings.all()}
    gone = [m.item for m in await moved_at(unit, meeting, meetings) if m.item.id not in there]
    if not gone:
        return tuple(map(place_of_point, points))
    own = [p.item for p in points if p.item]
    at_home = [replace(i, meeting_id=meeting.id) for i in own]
    return tuple(map(place_of_point, compose(meeting, [*at_home, *gone], standing)))
