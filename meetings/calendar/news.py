"""What is said of a meeting that has been moved or cancelled: to the channel, and to those it concerns.

A row holds what was last said of the meeting; the words are the difference between that and how it stands when they
are sent. So two moves in a row are one message, and what has been put back meanwhile is none.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from meetings.acting import By
from meetings.actions.items import ActionItem
from meetings.agenda.items import NOT_TAKEN_UP, AgendaItem
from meetings.agenda.moves import hanging
from meetings.agenda.proposers import proposers
from meetings.calendar.days import Meeting, MeetingState, local
from meetings.ports import Change, Unit
from meetings.reminders.deliveries import NOT_SAID, Delivery, DeliveryState
from meetings.reminders.notices import CHANNEL, free_day, notice
from meetings.reminders.planning import circle_of, recipient

RULE = "meeting-changed"
MEETING = "Meeting"
GATHERED = timedelta(minutes=10)
"""From the change to the news: time to take it back, and several changes make one message."""
SAYABLE = frozenset({MeetingState.PLANNED, MeetingState.CANCELLED})
FIELDS = ("state", "starts_on", "ends_on", "starts_at", "ends_at", "place")


@dataclass(frozen=True, slots=True)
class Concerned:
    """What of a meeting is somebody's: points they raised or present, matters they prepare; by id."""

    points: frozenset[int] = frozenset()
    matters: frozenset[int] = frozenset()

    def __or__(self, other: "Concerned") -> "Concerned":
        """Both together."""
        return Concerned(self.points | other.points, self.matters | other.matters)


def as_said(meeting: Meeting) -> dict[str, object]:
    """What is told of a meeting, to be kept in a row."""
    return {
        "state": meeting.state.value,
        "starts_on": meeting.starts_on.isoformat(),
        "ends_on": meeting.ends_on.isoformat(),
        "starts_at": meeting.starts_at.isoformat("minutes") if meeting.starts_at else "",
        "ends_at": meeting.ends_at.isoformat("minutes") if meeting.ends_at else "",
        "place": meeting.place,
    }


def as_was(meeting: Meeting, said: object) -> Meeting:
    """The meeting as it was when that was said; as it is when the row holds nothing readable."""
    if not isinstance(said, Mapping) or not all(isinstance(said.get(name), str) for name in FIELDS):
        return meeting
    hours = [time.fromisoformat(said[n]) if said[n] else None for n in ("starts_at", "ends_at")]
    return replace(
        meeting,
        state=MeetingState(said["state"]),
        starts_on=date.fromisoformat(said["starts_on"]),
        ends_on=date.fromisoformat(said["ends_on"]),
        starts_at=hours[0],
        ends_at=hours[1],
        place=said["place"],
    )


async def tell_of_changes(unit: Unit, by: By, changes: Sequence[Change]) -> None:
    """Have everybody concerned told of the meetings among the changes that are at another time or place, or off.

    A new meeting is no news of this kind. Whoever changed it knows, unless they had been told something else.
    """
    for change in changes:
        before, after = change.before, change.after
        if not isinstance(before, Meeting) or not isinstance(after, Meeting) or as_said(before) == as_said(after):
            continue
        today = local(by.now, unit.network.time_zone).date()
        if {before.state, after.state} <= SAYABLE and max(before.ends_on, after.ends_on) >= today:
            await _tell(unit, by, before, after, changes)


async def _tell(unit: Unit, by: By, before: Meeting, after: Meeting, changes: Sequence[Change]) -> None:
    away = before.starts_on != after.starts_on or before.state is not after.state
    left = await _left_over(unit, by, before, after)
    told = await _to_tell(unit, by, after, changes, left, in_person=away)
    if {before.state, after.state} == {MeetingState.PLANNED} and await unit.calls.of_meeting(after.id):
        del told[CHANNEL]  # the list of changes since the call says it
    rows = [d for d in await unit.deliveries.about(MEETING, after.id) if d.rule == RULE]
    waiting = {d.recipient: d for d in rows if d.state in NOT_SAID}
    await unit.deliveries.cancel([d.id for d in waiting.values()], "said anew")
    planned = []
    for to, what in ({key: Concerned() for key in waiting} | told).items():
        row = waiting.get(to)
        facts: dict[str, object] = dict(row.payload or {}) if row else {"said": as_said(before)}
        if to == recipient(by.actor.id) or facts["said"] == as_said(after):
            continue
        everything = what | Concerned(ids(facts.get("points")), ids(facts.get("matters")))
        facts |= {"points": sorted(everything.points), "matters": sorted(everything.matters)}
        day = _free_day(unit, by, (d for d in rows if d.recipient == to))
        planned.append(notice(unit.network, RULE, (MEETING, after.id), to, by.now + GATHERED, due_on=day, facts=facts))
    await unit.deliveries.plan(planned)


async def _to_tell(
    unit: Unit,
    by: By,
    meeting: Meeting,
    changes: Sequence[Change],
    left: Sequence[AgendaItem],
    *,
    in_person: bool,
) -> dict[str, Concerned]:
    """What of the meeting concerns whom, by recipient; the channel all of it."""
    bound, matters = await _bound(unit, meeting, changes)
    points = list({p.id: p for p in (*left, *bound)}.values())
    told = {CHANNEL: Concerned(frozenset(p.id for p in points), frozenset(m.id for m in matters))}
    if in_person:
        told |= {recipient(key): what for key, what in (await _concerned(unit, by, points, matters)).items()}
    return told


def _free_day(unit: Unit, by: By, rows: Iterable[Delivery]) -> date:
    """Today, or the first day after it, in the key of a row: one that has been said is not said over."""
    said = (d for d in rows if d.state not in NOT_SAID and d.state is not DeliveryState.CANCELLED)
    return free_day(said, local(by.now, unit.network.time_zone).date())


def ids(value: object) -> frozenset[int]:
    """The ids that a row holds."""
    return frozenset(v for v in value if isinstance(v, int)) if isinstance(value, list) else frozenset()


async def _left_over(unit: Unit, by: By, before: Meeting, after: Meeting) -> list[AgendaItem]:
    """Points that earlier meetings left, when this meeting was or is the one that they come up at."""
    over = await hanging(unit, local(by.now, unit.network.time_zone).date())
    if over.meeting is None:
        return []
    was_first = before.state is MeetingState.PLANNED and before.starts_on <= over.meeting.starts_on
    if not was_first and over.meeting.id != after.id:
        return []
    found = [await unit.agenda.get(key) for key in over.moved]
    return [item for item in found if item is not None]


async def _bound(unit: Unit, meeting: Meeting, changes: Iterable[Change]) -> tuple[list[AgendaItem], list[ActionItem]]:
    """What the meeting has, and what has just come to it or left it."""
    points = {p.id: p for p in await unit.agenda.of_meeting(meeting.id) if p.state in NOT_TAKEN_UP}
    matters = {m.id: m for m in await unit.actions.open() if m.report_meeting_id == meeting.id}
    for change in changes:
        before, after = change.before, change.after
        match before, after:
            case AgendaItem(), AgendaItem() if meeting.id in (before.meeting_id, after.meeting_id):
                points |= {after.id: after} if after.state in NOT_TAKEN_UP else {}
            case ActionItem(), ActionItem() if meeting.id in (before.report_meeting_id, after.report_meeting_id):
                matters |= {after.id: after} if after.alive else {}
    return list(points.values()), list(matters.values())


async def _concerned(
    unit: Unit, by: By, points: Sequence[AgendaItem], matters: Sequence[ActionItem]
) -> dict[int, Concerned]:
    """Members by id: who raised or presents a point, who prepares a matter. What all prepare, the channel hears of."""
    found: dict[int, Concerned] = {}
    raised = await proposers(unit, points)
    for point in points:
        for key in (*raised[point.id], point.presenter_id):
            if key is not None:
                found[key] = found.get(key, Concerned()) | Concerned(points=frozenset({point.id}))
    circle = await circle_of(unit, by.now)
    for matter in matters:
        if not any(p.everyone for p in matter.preparers):
            for member in circle.preparers(matter):
                found[member.id] = found.get(member.id, Concerned()) | Concerned(matters=frozenset({matter.id}))
    return found
