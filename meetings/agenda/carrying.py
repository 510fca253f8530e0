"""What hangs over: points that a meeting did not reach, and matters that are to be reported, at the meeting to come.

Computed whenever an agenda is read, so that nothing is copied and nothing can be forgotten.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from meetings.actions.items import ActionItem
from meetings.agenda.items import AgendaItem, AgendaPoint, StandingKind, compose, on_agenda
from meetings.agenda.proposers import proposers
from meetings.bodies.due import due_reports
from meetings.bodies.due import under as due_under
from meetings.bodies.records import DueReport
from meetings.calendar.days import Meeting, MeetingState
from meetings.ports import Change, Unit
from meetings.rounds.at_meetings import answers_for
from meetings.subgroups.tree import Branch, branches


@dataclass(frozen=True, slots=True)
class Carried:
    """A point that earlier meetings did not reach, and how often it has been moved when that is counted."""

    item: AgendaItem
    moved: int


def is_over(meeting: Meeting, today: date) -> bool:
    """Whether the meeting has been held, or its days have passed without a word about it."""
    begun_or_not = meeting.state in (MeetingState.PLANNED, MeetingState.ONGOING)
    return meeting.state is MeetingState.HELD or (begun_or_not and meeting.ends_on < today)


def first_to_come(meetings: Iterable[Meeting], today: date) -> Meeting | None:
    """The meeting that gets what hangs over: the first that is not over; one that goes on counts."""
    coming = (m for m in meetings if m.state is not MeetingState.CANCELLED and not is_over(m, today))
    return min(coming, key=lambda m: (m.starts_on, m.id), default=None)


def hanging_over(items: Iterable[AgendaItem], meetings: Sequence[Meeting], today: date) -> list[Carried]:
    """Points on the agenda of meetings that are over, or were cancelled with none to go on to, in their order.

    Each has been moved once for every meeting since, and once more when its own never was.
    """
    homes = {m.id: m for m in meetings if m.state is MeetingState.CANCELLED or is_over(m, today)}
    left = [i for i in items if i.meeting_id in homes and on_agenda(i) and not i.taken_up]

    def place(meeting: Meeting) -> tuple[date, int]:
        return meeting.starts_on, meeting.id

    def moved(home: Meeting) -> int:
        return sum(m.state is not MeetingState.CANCELLED and place(m) >= place(home) for m in homes.values()) + (
            home.state is MeetingState.CANCELLED
        )

    left.sort(key=lambda i: (place(homes[i.meeting_id or 0]), i.position, i.id))
    return [Carried(i, i.times_moved + moved(homes[i.meeting_id or 0])) for i in left]


def to_report(
    actions: Iterable[ActionItem], meeting: Meeting, since: date | None, bound: Iterable[int] = ()
) -> list[ActionItem]:
    """Open matters whose report day is after `since`, the meeting before, and no later than this one.

    What is bound to a point in `bound` (ids of agenda items) stands there already.
    """
    there = set(bound)
    due = [
        a
        for a in actions
        if a.alive
        and a.report_on is not None
        and a.report_on <= meeting.ends_on
        and (since is None or a.report_on > since)
        and a.agenda_item_id not in there
    ]
    return sorted(due, key=lambda a: (a.report_on or date.max, a.number))


async def read(unit: Unit, meeting: Meeting, today: date) -> tuple[AgendaPoint, ...]:
    """The agenda of a meeting as it stands now, with what hangs over when it is the first to come."""
    meetings = await unit.meetings.all()
    own = await unit.agenda.of_meeting(meeting.id)
    carried = await _carried(unit, meeting, meetings, today)
    there = [i.id for i in own if on_agenda(i)] + [c.item.id for c in carried]
    reports = await _reports(unit, meeting, meetings, today, there)
    moved = {c.item.id: c.moved for c in carried}
    answers = await answers_for(unit, meeting, meetings)
    points = compose(meeting, [*(c.item for c in carried), *own], await unit.standing.all(), moved, reports, answers)
    raised = await proposers(unit, [p.item for p in points if p.item])
    days = {m.id: m.starts_on for m in meetings}
    notes_of = _before(meeting, meetings)
    under = await _subgroups(unit, points, today)
    due = await _due(unit, meeting, meetings, points, today)
    points = tuple(replace(p, due=due.get(p.standing.id, ())) if p.standing else p for p in points)
    return tuple(_told(replace(p, subgroups=under) if _of_subgroups(p) else p, raised, days, notes_of) for p in points)


def _of_subgroups(point: AgendaPoint) -> bool:
    return point.standing is not None and point.standing.kind is StandingKind.SUBGROUPS


async def _subgroups(unit: Unit, points: Iterable[AgendaPoint], today: date) -> tuple[Branch, ...]:
    """The sub-networks as they are today, where a standing item is about them."""
    asked = any(_of_subgroups(p) for p in points)
    return tuple(branches(await unit.subgroups.all(), today)) if asked else ()


def _told(
    point: AgendaPoint, raised: Mapping[int, tuple[int, ...]], days: Mapping[int, date], notes_of: date | None
) -> AgendaPoint:
    """The point with what other rows tell of it."""
    if point.item:
        left = days.get(point.item.meeting_id or 0) if point.carried else None
        return replace(point, also_by=raised[point.item.id][1:], left_on=left)
    previous = point.standing is not None and point.standing.kind is StandingKind.PREVIOUS_NOTES
    return replace(point, notes_of=notes_of) if previous else point


def _before(meeting: Meeting, meetings: Iterable[Meeting]) -> date | None:
    """The day of the meeting before."""
    alive = (m for m in meetings if m.state is not MeetingState.CANCELLED)
    return max((m.starts_on for m in alive if m.starts_on < meeting.starts_on), default=None)


async def adopt(unit: Unit, meeting: Meeting, today: date) -> list[Change]:
    """Make what hangs over the meeting's own, first on its agenda: it is begun, and answers for it from now on."""
    carried = await _carried(unit, meeting, await unit.meetings.all(), today)
    own = await unit.agenda.of_meeting(meeting.id)
    first = min((i.position for i in own), default=1) - len(carried)
    changes = []
    for place, one in enumerate(carried, start=first):
        mine = replace(one.item, meeting_id=meeting.id, position=place, times_moved=one.moved)
        changes.append(Change(one.item, await unit.agenda.save(mine)))
    return changes


async def left_over(unit: Unit, meetings: Sequence[Meeting], today: date) -> list[Carried]:
    """What hangs over, but for points that were noted under at a meeting whose notes have not been drafted yet."""
    left = hanging_over(await unit.agenda.not_reached(today), meetings, today)
    at = {c.item.meeting_id for c in left}
    undrafted = [m for m in meetings if m.id in at and m.state in (MeetingState.PLANNED, MeetingState.ONGOING)]
    noted = {n.agenda_item_id for m in undrafted for n in await unit.notes.of_meeting(m.id)}
    return [c for c in left if c.item.id not in noted]


async def _carried(unit: Unit, meeting: Meeting, meetings: Sequence[Meeting], today: date) -> list[Carried]:
    gets = first_to_come(meetings, today)
    if gets is None or gets.id != meeting.id:
        return []
    return await left_over(unit, meetings, today)


async def _due(
    unit: Unit, meeting: Meeting, meetings: Sequence[Meeting], points: Iterable[AgendaPoint], today: date
) -> dict[int, tuple[DueReport, ...]]:
    """Who reports back from other bodies at the meeting, by standing item."""
    standing = [p.standing for p in points if p.standing]
    if not standing or meeting.state is MeetingState.CANCELLED:
        return {}
    return due_under(standing, await due_reports(unit, meeting.ends_on, _since(meeting, meetings, today)))


def _since(meeting: Meeting, meetings: Iterable[Meeting], today: date) -> date | None:
    """The last day of the meeting before that is to come too: what is due by then stands there."""
    before = [
        m.ends_on
        for m in meetings
        if m.starts_on < meeting.starts_on and m.state is not MeetingState.CANCELLED and not is_over(m, today)
    ]
    return max(before, default=None)


async def _reports(
    unit: Unit, meeting: Meeting, meetings: Sequence[Meeting], today: date, bound: Sequence[int]
) -> list[ActionItem]:
    if is_over(meeting, today) or meeting.state is MeetingState.CANCELLED:
        return []
    return to_report(await unit.actions.open(), meeting, _since(meeting, meetings, today), bound)
