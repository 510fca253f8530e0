"""The call (kallelse) to a meeting: the agenda is set, and what was said is kept so that changes can be told."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from meetings.acting import By, Done
from meetings.agenda.call_changes import UNCHANGED, Changes, Points, compare, snapshot
from meetings.agenda.carrying import read
from meetings.agenda.items import AgendaPoint, AgendaState, Call
from meetings.authorisation import Act, require
from meetings.calendar.days import Meeting, MeetingState, local
from meetings.errors import MeetingCancelled, Refusal
from meetings.naming import Names, names_of
from meetings.network.people import Network
from meetings.ports import Change, Unit
from meetings.reminders.notices import CHANNEL, notice

RULE = "call"
"""Of the notice by which the network's rhythm sends a call."""


class AlreadyCalled(Refusal):
    """The call to the meeting on `date` went out on `called`; it can be sent again as an update."""


class TooLateToCall(Refusal):
    """The meeting on `date` has been, or has begun."""


@dataclass(frozen=True, slots=True)
class CallSheet:
    """A meeting's agenda with all that its card and documents say."""

    network: Network
    meeting: Meeting
    points: tuple[AgendaPoint, ...]
    names: Names
    call: Call | None = None
    changes: Changes = UNCHANGED

    @property
    def minutes(self) -> int:
        """What the points take together, as far as it has been said."""
        return sum(p.item.minutes or 0 for p in self.points if p.item)

    @property
    def too_long_by(self) -> int:
        """Minutes of points beyond the meeting's own; 0 when it fits, or when the length is not known."""
        return max(self.minutes - self.meeting.minutes, 0) if self.meeting.minutes else 0

    @property
    def presenters_gone(self) -> tuple[tuple[int, str], ...]:
        """Points whose presenter has left the network: number and name."""
        found = []
        for point in self.points:
            key = point.item.presenter_id if point.item else point.standing.responsible_id if point.standing else None
            member = self.names.people.get(key) if key is not None else None
            if member is not None and not member.active:
                found.append((point.number, member.name))
        return tuple(found)


async def call(
    unit: Unit, by: By | None, meeting: Meeting, now: datetime, today: date, *, again: bool = False
) -> Done[Call]:
    """Set the agenda and keep what the call says. Whoever calls it has the channel told.

    Without `by` it is the network's rhythm that sends it: then the notice for the channel is planned here, and its
    words are found when it is sent. Raises AlreadyCalled unless it is sent `again`, as an update.
    """
    if by is not None:
        require(by.actor, Act.CALL_MEETING)
    _check_to_come(meeting, today)
    earlier = await unit.calls.of_meeting(meeting.id)
    if earlier is not None and not again:
        raise AlreadyCalled(date=meeting.starts_on, called=local(earlier.called_at, unit.network.time_zone).date())
    changes = await _set(unit, meeting, today)
    said = snapshot(meeting, await read(unit, meeting, today), await names_of(unit))
    sent = await _keep(unit, earlier, Call(0, unit.network.id, meeting.id, now, by.actor.id if by else None, said))
    changes.append(Change(earlier, sent))
    if by is None:
        await unit.deliveries.plan([notice(unit.network, RULE, ("Meeting", meeting.id), CHANNEL, now)])
    act = await unit.acts.record(
        by.actor.id if by else None, "call", changes, now, conversation=by.conversation if by else ""
    )
    return Done(act, (sent,))


async def sheet_of(unit: Unit, meeting: Meeting, today: date) -> CallSheet:
    """The agenda as it stands now, with what has changed since its call."""
    points, names = await read(unit, meeting, today), await names_of(unit)
    sent = await unit.calls.of_meeting(meeting.id)
    changes = await _changes(unit, sent, meeting, snapshot(meeting, points, names)) if sent else UNCHANGED
    return CallSheet(unit.network, meeting, points, names, sent, changes)


async def _set(unit: Unit, meeting: Meeting, today: date) -> list[Change]:
    """What stands on the agenda is accepted; a point that hangs over stays where it is kept until it is taken up."""
    waiting = [p.item for p in await read(unit, meeting, today) if p.item and p.item.state is AgendaState.SUGGESTED]
    return [Change(i, await unit.agenda.save(replace(i, state=AgendaState.ACCEPTED))) for i in waiting]


async def _keep(unit: Unit, earlier: Call | None, sent: Call) -> Call:
    if earlier is None:
        return await unit.calls.add(sent)
    return await unit.calls.save(replace(sent, id=earlier.id, version=earlier.version))


async def _changes(unit: Unit, sent: Call, meeting: Meeting, now: Points) -> Changes:
    there = {key for key, _ in now}
    return compare(sent, meeting, now, await _gone_to(unit, [k for k, _ in sent.points if k not in there], meeting))


async def _gone_to(unit: Unit, keys: Sequence[str], meeting: Meeting) -> dict[str, date]:
    """Of points that are no longer there, the day of the meeting they were moved to."""
    found: dict[str, date] = {}
    for key in keys:
        kind, _, number = key.partition("-")
        item = await unit.agenda.get(int(number)) if kind == "item" else None
        moved = item is not None and item.state in (AgendaState.SUGGESTED, AgendaState.ACCEPTED)
        if item is not None and moved and item.meeting_id not in (None, meeting.id):
            other = await unit.meetings.get(item.meeting_id or 0)
            if other is not None and other.starts_on > meeting.starts_on:
                found[key] = other.starts_on
    return found


def _check_to_come(meeting: Meeting, today: date) -> None:
    if meeting.state is MeetingState.CANCELLED:
        raise MeetingCancelled(date=meeting.starts_on)
    if meeting.state is not MeetingState.PLANNED or meeting.ends_on < today:
        raise TooLateToCall(date=meeting.starts_on)
