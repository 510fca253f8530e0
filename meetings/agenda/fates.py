"""What became of what somebody wanted to take up."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from meetings.agenda.carrying import is_over, read
from meetings.agenda.items import AgendaItem, AgendaPoint, AgendaState, on_agenda
from meetings.agenda.proposers import proposers
from meetings.calendar.days import Meeting, MeetingState
from meetings.minutes.records import Note, NoteKind
from meetings.network.people import Member
from meetings.ports import Unit


class End(StrEnum):
    """Where a suggestion is now, or how it ended."""

    ON = "on"
    SET = "set"
    """On the agenda, and the call has been sent."""
    LATE = "late"
    MISSED = "missed"
    """It came late for a meeting that has been, and was never let in."""
    PARKED = "parked"
    LATER = "later"
    DECLINED = "declined"
    CLOSED = "closed"
    """By chair or coordinator, without having been taken up."""
    WITHDRAWN = "withdrawn"
    MERGED = "merged"
    LEFT = "left"
    """Not reached, and on a later agenda now."""
    WAITING = "waiting"
    """Not reached, with no meeting planned."""
    DISCUSSED = "discussed"


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of one item; what does not apply is empty."""

    item: AgendaItem
    end: End
    meeting: Meeting | None = None
    """Whose agenda it is on, was parked for, came late to, or was discussed at."""
    number: int = 0
    moved: int = 0
    left: Meeting | None = None
    """The meeting that did not reach it, or was cancelled."""
    into: "Fate | None" = None
    """What became of the one it goes on as part of."""
    notes: int = 0
    decisions: int = 0
    drafted: bool = False
    """Whether there are minutes of the meeting to open."""


async def asked_about(unit: Unit, actor: Member) -> list[AgendaItem]:
    """What a member may ask about, newest first: what they raised, and what all may see; chair and coordinator all.

    What others suggested and was declined, set aside or withdrawn is theirs to know.
    """
    items = await unit.agenda.all()
    raised = await proposers(unit, items)
    mine = [i for i in items if actor.leads or actor.id in raised[i.id] or on_agenda(i)]
    return sorted(mine, key=lambda i: (i.created_at, i.id), reverse=True)


async def fates(unit: Unit, items: Sequence[AgendaItem], today: date) -> list[Fate]:
    """What became of each item, in the order given."""
    looking = _Looking(unit, today, {m.id: m for m in await unit.meetings.all()})
    return [await looking.fate(item) for item in items]


@dataclass(slots=True)
class _Looking:
    """What has been read so far for one answer."""

    unit: Unit
    today: date
    meetings: dict[int, Meeting]
    agendas: dict[int, tuple[AgendaPoint, ...]] = field(default_factory=dict)
    noted: dict[int, list[Note]] = field(default_factory=dict)

    async def fate(self, item: AgendaItem, *, further: bool = True) -> Fate:  # noqa: PLR0911 -- one for each state
        meeting = self.meetings.get(item.meeting_id or 0)
        match item.state:
            case AgendaState.DECLINED:
                return Fate(item, End.DECLINED)
            case AgendaState.WITHDRAWN:
                return Fate(item, End.CLOSED if item.answer else End.WITHDRAWN)
            case AgendaState.PARKED:
                return Fate(item, End.PARKED if meeting else End.LATER, meeting)
            case AgendaState.MERGED:
                return await self._merged(item, further=further)
            case AgendaState.DISCUSSED if meeting:
                return await self._discussed(item, meeting)
        if meeting is None:
            return Fate(item, End.LATER)
        if not on_agenda(item):
            return Fate(item, End.MISSED if self._gone(meeting) else End.LATE, meeting)
        return await self._standing(item, meeting)

    async def _standing(self, item: AgendaItem, home: Meeting) -> Fate:
        if self._gone(home):
            if any(n.agenda_item_id == item.id for n in await self._notes(home)):
                return await self._discussed(item, home)
            return await self._left(item, home)
        point = next((p for p in await self._agenda(home) if p.item and p.item.id == item.id), None)
        called = await self.unit.calls.of_meeting(home.id) is not None
        return Fate(item, End.SET if called else End.ON, home, point.number if point else 0, item.times_moved)

    async def _left(self, item: AgendaItem, home: Meeting) -> Fate:
        for meeting in sorted(self.meetings.values(), key=lambda m: (m.starts_on, m.id)):
            if self._gone(meeting):
                continue
            for point in await self._agenda(meeting):
                if point.item and point.item.id == item.id:
                    return Fate(item, End.LEFT, meeting, point.number, point.moved, left=home)
            break
        return Fate(item, End.WAITING, left=home, moved=item.times_moved)

    async def _discussed(self, item: AgendaItem, meeting: Meeting) -> Fate:
        under = [n for n in await self._notes(meeting) if n.agenda_item_id == item.id]
        decisions = sum(n.kind is NoteKind.DECISION for n in under)
        minutes = await self.unit.minutes.of_meeting(meeting.id)
        made = Fate(item, End.DISCUSSED, meeting, moved=item.times_moved, notes=len(under) - decisions)
        return replace(made, decisions=decisions, drafted=minutes is not None and minutes.drafted_at is not None)

    async def _merged(self, item: AgendaItem, *, further: bool) -> Fate:
        into, seen = item, {item.id}
        while into.state is AgendaState.MERGED:
            found = await self.unit.agenda.get(into.merged_into_id or 0)
            if found is None or found.id in seen:
                break
            into, seen = found, seen | {found.id}
        rest = await self.fate(into, further=False) if further and into.id != item.id else None
        return Fate(item, End.MERGED, into=rest)

    def _gone(self, meeting: Meeting) -> bool:
        return meeting.state is MeetingState.CANCELLED or is_over(meeting, self.today)

    async def _agenda(self, meeting: Meeting) -> tuple[AgendaPoint, ...]:
        if meeting.id not in self.agendas:
            self.agendas[meeting.id] = await read(self.unit, meeting, self.today)
        return self.agendas[meeting.id]

    async def _notes(self, meeting: Meeting) -> list[Note]:
        if meeting.id not in self.noted:
            self.noted[meeting.id] = await self.unit.notes.of_meeting(meeting.id)
        return self.noted[meeting.id]
