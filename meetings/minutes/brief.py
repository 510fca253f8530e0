"""What chair and coordinator need before a meeting: the gaps of its agenda, the list in its order, who is missing."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from meetings.actions.items import ActionItem, Direction, overdue
from meetings.actions.selecting import exchanges, unowned
from meetings.agenda.calling import CallSheet, sheet_of
from meetings.agenda.items import AgendaItem, AgendaPoint, AgendaState
from meetings.agenda.moves import THIRD
from meetings.agenda.preparation import Entry, Place, Preparation, prepared
from meetings.agenda.rhythm import days_of
from meetings.authorisation import Act, require
from meetings.calendar.days import Meeting, MeetingState, local
from meetings.histories import Event, events_in
from meetings.minutes.records import Attendance, AttendanceStatus, Minutes
from meetings.naming import Names, with_ticks
from meetings.network.people import Member, Role
from meetings.ports import Unit
from meetings.walkthrough.walks import in_order

REMEMBERED = timedelta(days=400)
"""How far back the last line of a matter's history is looked for; what has rested longer has none."""


@dataclass(frozen=True, slots=True)
class Walked:
    """A matter as the list will be gone through, with the last thing that was done to it."""

    item: ActionItem
    last: Event | None = None


@dataclass(frozen=True, slots=True)
class Brief:
    """One meeting to come, on one day."""

    today: date
    sheet: CallSheet
    names: Names
    plan: Preparation
    deadline: date | None
    walk: tuple[Walked, ...]
    absent: tuple[Attendance, ...]
    """Who has said that they cannot come, or only for a part of it."""
    chairs: tuple[Member, ...]
    minutes: Minutes | None
    """Of this meeting, when somebody has been named to write them."""
    before: Meeting | None = None
    before_minutes: Minutes | None = None
    """The meeting before and its minutes, which this one adopts."""

    @property
    def meeting(self) -> Meeting:
        """The meeting it is about."""
        return self.sheet.meeting

    @property
    def unanswered(self) -> tuple[Entry, ...]:
        """Suggestions that nobody has said yes or no to."""
        here = (Place.ON, Place.LATE)
        return tuple(e for e in self.plan.entries if e.place in here and e.item.state is AgendaState.SUGGESTED)

    @property
    def unpresented(self) -> tuple[AgendaPoint, ...]:
        """Points that nobody is to present."""
        return tuple(p for p in self._own if not _presented(p.item))

    @property
    def untimed(self) -> tuple[AgendaPoint, ...]:
        """Points without minutes."""
        return tuple(p for p in self._own if p.item and not p.item.minutes)

    @property
    def worn(self) -> tuple[AgendaPoint, ...]:
        """Points that have been moved so often that it is time to decide."""
        return tuple(p for p in self._own if p.moved >= THIRD)

    @property
    def unreported(self) -> tuple[ActionItem, ...]:
        """Matters whose day has passed without a word."""
        return tuple(w.item for w in self.walk if overdue(w.item, self.today))

    @property
    def unowned(self) -> tuple[ActionItem, ...]:
        """Matters that nobody prepares."""
        return tuple(w.item for w in self.walk if w.item.alive and unowned(w.item, self.names))

    @property
    def answers(self) -> tuple[ActionItem, ...]:
        """Matters that are with another body or came from one, those whose answer is due first."""
        found = [w.item for w in self.walk if exchanges(w.item)]
        return tuple(sorted(found, key=lambda i: (i.answer_on or date.max, i.number)))

    @property
    def _own(self) -> tuple[AgendaPoint, ...]:
        return tuple(p for p in self.sheet.points if p.item)


async def brief_for(unit: Unit, actor: Member, meeting: Meeting, now: datetime) -> Brief:
    """The page for chair and coordinator."""
    require(actor, Act.PREPARE_AGENDA)
    return await brief_of(unit, meeting, now)


async def brief_of(unit: Unit, meeting: Meeting, now: datetime) -> Brief:
    """The page, for whoever it has been asked already whether they may read it."""
    today = local(now, unit.network.time_zone).date()
    sheet = await sheet_of(unit, meeting, today)
    items = in_order(await unit.actions.open(), today, meeting)
    last = await _last_events(unit, items, now)
    roster = await unit.members.roster(meeting.starts_on)
    before = _before(await unit.meetings.all(), meeting)
    said = await unit.attendance.of_meeting(meeting.id)
    return Brief(
        today=today,
        sheet=sheet,
        names=await with_ticks(unit, sheet.names, items),
        plan=await prepared(unit, meeting, today),
        deadline=days_of(unit.network, meeting).deadline,
        walk=tuple(Walked(i, last.get(i.id)) for i in items),
        absent=tuple(a for a in said if not a.removed and a.status is not AttendanceStatus.PRESENT),
        chairs=tuple(m for m in roster if Role.CHAIR in m.roles),
        minutes=await unit.minutes.of_meeting(meeting.id),
        before=before,
        before_minutes=await unit.minutes.of_meeting(before.id) if before else None,
    )


async def _last_events(unit: Unit, items: Iterable[ActionItem], now: datetime) -> dict[int, Event]:
    """The newest event of each matter, read at once for all."""
    wanted = {i.id: i for i in items}
    found: dict[int, Event] = {}
    for act in await unit.acts.since(ActionItem.__name__, now - REMEMBERED):
        for key in {c.after.id for c in act.changes} & wanted.keys():
            for event in events_in(act, wanted[key]):
                found[key] = event
    return found


def _before(meetings: Iterable[Meeting], meeting: Meeting) -> Meeting | None:
    earlier = (m for m in meetings if m.state is not MeetingState.CANCELLED and m.starts_on < meeting.starts_on)
    return max(earlier, key=lambda m: m.starts_on, default=None)


def _presented(item: AgendaItem | None) -> bool:
    return item is None or bool(item.presenter_id or item.presenter)


def given(item: ActionItem) -> bool:
    """Whether the answer is the network's to give: the matter came from the other body."""
    return item.direction is not Direction.TO and not any(p.outside for p in item.preparers)
