"""One list of what came in for a meeting: on its agenda, too late, set aside for it, or for later."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from meetings.acting import By
from meetings.agenda.carrying import first_to_come, read
from meetings.agenda.items import NOT_TAKEN_UP, AgendaItem, AgendaPoint, AgendaState, on_agenda
from meetings.agenda.proposers import proposers
from meetings.authorisation import Act, require
from meetings.calendar.days import Meeting
from meetings.ports import Unit


class Place(StrEnum):
    """Where an item of the list stands."""

    ON = "on"
    LATE = "late"
    PARKED = "parked"
    LATER = "later"
    """Parked without a meeting."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of the list by its number: that on the agenda, and from there on for what is not on it."""

    number: int
    item: AgendaItem
    place: Place
    moved: int = 0
    carried: bool = False


@dataclass(frozen=True, slots=True)
class Preparation:
    """All that came in for a meeting, and what is set aside for it or for later."""

    meeting: Meeting
    points: tuple[AgendaPoint, ...]
    entries: tuple[Entry, ...]
    proposers: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    """Who raised each item, by its id: also those of what was merged into it."""

    @property
    def on(self) -> tuple[Entry, ...]:
        """What stands on the agenda, in its order."""
        return tuple(e for e in self.entries if e.place is Place.ON)

    @property
    def minutes(self) -> int:
        """What the points of the agenda take together, as far as it has been said."""
        return sum(e.item.minutes or 0 for e in self.on)

    @property
    def untimed(self) -> int:
        """Points of the agenda that nobody has given a time."""
        return sum(not e.item.minutes for e in self.on)

    @property
    def too_long(self) -> int:
        """Minutes more than the meeting has; 0 when it fits or its hours are not known."""
        return max(self.minutes - self.meeting.minutes, 0) if self.meeting.minutes is not None else 0

    def of(self, item_id: int) -> Entry | None:
        """Where an item stands, if it is on the list."""
        return next((e for e in self.entries if e.item.id == item_id), None)


async def preparation(unit: Unit, by: By, meeting: Meeting, today: date) -> Preparation:
    """The list for a meeting, for chair and coordinator."""
    require(by.actor, Act.PREPARE_AGENDA)
    return await prepared(unit, meeting, today)


async def prepared(unit: Unit, meeting: Meeting, today: date) -> Preparation:
    """The same, for whoever it has been asked already whether they may."""
    points = await read(unit, meeting, today)
    on = [Entry(p.number, p.item, Place.ON, p.moved, p.carried) for p in points if p.item]
    own = await unit.agenda.of_meeting(meeting.id)
    forgotten = await _forgotten(unit, meeting, today)
    late = [i for i in (*own, *forgotten) if i.state is AgendaState.SUGGESTED and not on_agenda(i)]
    rest = [
        *((i, Place.LATE) for i in sorted(late, key=lambda i: (i.created_at, i.id))),
        *((i, Place.PARKED) for i in (*own, *forgotten) if i.state is AgendaState.PARKED),
        *((i, Place.LATER) for i in await unit.agenda.unscheduled() if i.state in NOT_TAKEN_UP),
    ]
    last = max((p.number for p in points), default=0)
    off = [Entry(n, i, place, i.times_moved) for n, (i, place) in enumerate(rest, start=last + 1)]
    entries = (*on, *off)
    return Preparation(meeting, points, entries, await proposers(unit, [e.item for e in entries]))


async def _forgotten(unit: Unit, meeting: Meeting, today: date) -> list[AgendaItem]:
    """What nobody answered before its meeting was over: late or set aside, it waits at the first meeting to come."""
    first = first_to_come(await unit.meetings.all(), today)
    if first is None or first.id != meeting.id:
        return []
    left = await unit.agenda.not_reached(today)
    return [i for i in left if i.meeting_id != meeting.id and not on_agenda(i) and i.state in NOT_TAKEN_UP]
