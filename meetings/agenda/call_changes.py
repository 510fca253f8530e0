"""What has changed since the call: what it said, point by point, against the agenda as it stands."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from meetings.agenda.carrying import first_to_come, is_over
from meetings.agenda.items import AgendaItem, AgendaPoint, Call, StandingItem, on_agenda
from meetings.calendar.days import Meeting, MeetingState, local, upcoming
from meetings.naming import Names
from meetings.ports import Change, Recordable, Unit
from meetings.reminders.deliveries import Delivery, DeliveryState
from meetings.reminders.notices import CHANNEL, free_day, notice

RULE = "call-changes"
"""Of the notice that lists the changes in the channel."""
GATHERED = timedelta(hours=1)
"""From the first change to the list, so that several make one."""
TIME_AND_PLACE = "meeting"
"""The key of the line that holds when and where; all others are points."""
WAITING = frozenset(
    {DeliveryState.SCHEDULED, DeliveryState.RETRY, DeliveryState.HELD, DeliveryState.CANCELLED}
)  # fmt: skip
"""A list in one of these states has not been made, or can be made anew: it will hold a change of now."""

Points = tuple[tuple[str, str], ...]


class Mark(StrEnum):
    """How a point differs from the call."""

    NEW = "new"
    CHANGED = "changed"
    STRUCK = "struck"


@dataclass(frozen=True, slots=True)
class Said:
    """What a call said of one point. `number` is its place on the agenda, of a matter to be reported its own."""

    number: int
    title: str
    minutes: int | None = None
    purpose: str = ""
    presenter: str = ""


@dataclass(frozen=True, slots=True)
class PointChange:
    """One difference; `before` is None for what is new, `after` for what is struck."""

    key: str
    mark: Mark
    before: Said | None = None
    after: Said | None = None
    replaced: bool = False
    """It stands in another order among those that were there."""
    to: date | None = None
    """The meeting it was moved to."""

    @property
    def title(self) -> str:
        """What it is called now, or was."""
        said = self.after or self.before
        return said.title if said else ""


@dataclass(frozen=True, slots=True)
class Changes:
    """Everything that differs from the call; false when nothing does."""

    meeting: Meeting | None = None
    """The meeting with the time and place of the call, when they are others now."""
    points: tuple[PointChange, ...] = ()

    def __bool__(self) -> bool:
        return self.meeting is not None or bool(self.points)

    def of(self, key: str) -> PointChange | None:
        """The change of one point."""
        return next((c for c in self.points if c.key == key), None)

    @property
    def struck(self) -> tuple[PointChange, ...]:
        """What is no longer on the agenda."""
        return tuple(c for c in self.points if c.mark is Mark.STRUCK)


UNCHANGED = Changes()


def point_key(point: AgendaPoint) -> str:
    """The key of a point in a call; empty for the line that only gathers matters to be reported."""
    if point.item:
        return f"item-{point.item.id}"
    return f"standing-{point.standing.id}" if point.standing else ""


def snapshot(meeting: Meeting, points: Sequence[AgendaPoint], names: Names) -> Points:
    """What a call of now says: when and where, and every point with the matters under it."""
    lines = [(TIME_AND_PLACE, _time_and_place(meeting))]
    for point in points:
        if point.item:
            item = point.item
            presenter = names.person(item.presenter_id) or item.presenter or ""
            purpose = item.purpose.value if item.purpose else ""
            lines.append((point_key(point), _line(point.number, item.title, item.minutes, purpose, presenter)))
        elif point.standing:
            presenter = names.person(point.standing.responsible_id)
            lines.append((point_key(point), _line(point.number, point.title, None, "", presenter)))
        lines += [(f"action-{a.id}", _line(a.number, a.title)) for a in point.reports]
    return tuple(lines)


def compare(call: Call, meeting: Meeting, now: Points, gone_to: Mapping[str, date] | None = None) -> Changes:
    """The call against what a call of now would say; `gone_to` tells of struck points which meeting they went to."""
    then, there = dict(call.points), dict(now)
    old = {k: _read(v) for k, v in then.items() if k != TIME_AND_PLACE}
    new = {k: _read(v) for k, v in there.items() if k != TIME_AND_PLACE}
    other = _out_of_order([k for k in old if k in new and _numbered(k)], [k for k in new if k in old and _numbered(k)])
    found = [
        PointChange(k, Mark.NEW, after=new[k])
        if k not in old
        else PointChange(k, Mark.CHANGED, old[k], new[k], replaced=k in other)
        for k in new
        if k not in old or k in other or replace(old[k], number=0) != replace(new[k], number=0)
    ]
    found += [PointChange(k, Mark.STRUCK, old[k], to=(gone_to or {}).get(k)) for k in old if k not in new]
    moved = then.get(TIME_AND_PLACE) not in (None, there[TIME_AND_PLACE])
    return Changes(_as_called(meeting, then[TIME_AND_PLACE]) if moved else None, tuple(found))


async def changed_since_call(unit: Unit, changes: Iterable[Change], now: datetime) -> None:
    """Have the channel told, soon and once, when one of the changes shows on an agenda that has been called.

    What the list says is found when it is sent.
    """
    changed = [thing for change in changes for thing in (change.before, change.after)]
    called = {c.meeting_id: c for c in await unit.calls.all()}
    if not called:
        return
    meetings = await unit.meetings.all()
    today = local(now, unit.network.time_zone).date()
    for meeting in upcoming(meetings, today):
        concerned = meeting.state is MeetingState.PLANNED and any(_shows(t, meeting, meetings, today) for t in changed)
        if concerned and meeting.id in called:
            await _plan(unit, meeting, called[meeting.id], now)


async def _plan(unit: Unit, meeting: Meeting, call: Call, now: datetime) -> None:
    """One list waits at a time; the day in its key is only the first that has had none."""
    rows = [r for r in await unit.deliveries.about("Meeting", meeting.id) if r.rule == RULE]
    told = any(_told(r, call) for r in rows)
    day = local(now, unit.network.time_zone).date()
    waiting = [r.due_on for r in rows if r.state in WAITING - {DeliveryState.CANCELLED}]
    if waiting:
        return
    day = free_day((r for r in rows if r.state not in WAITING), day)
    facts = {"told": told, "call": call.version}
    row = notice(unit.network, RULE, ("Meeting", meeting.id), CHANNEL, now + GATHERED, due_on=day, facts=facts)
    await unit.deliveries.plan([row])


def _told(row: Delivery, call: Call) -> bool:
    return row.state not in WAITING and row.not_before > call.called_at


def _shows(thing: Recordable | None, meeting: Meeting, meetings: Sequence[Meeting], today: date) -> bool:
    match thing:
        case StandingItem():
            return True
        case Meeting():
            return thing.id == meeting.id
        case AgendaItem() if on_agenda(thing):
            if thing.meeting_id == meeting.id:
                return True
            home = next((m for m in meetings if m.id == thing.meeting_id), None)
            first = first_to_come(meetings, today)
            return home is not None and is_over(home, today) and first is not None and first.id == meeting.id
    return False


def _numbered(key: str) -> bool:
    return not key.startswith("action-")


def _out_of_order(before: Sequence[str], after: Sequence[str]) -> set[str]:
    """The fewest that have to be taken out for the rest to stand as they did: all but a longest run in order."""
    place = {key: n for n, key in enumerate(before)}
    runs: list[list[str]] = [[]]
    for key in after:
        ahead: list[str] = max((r for r in runs if not r or place[r[-1]] < place[key]), key=len)
        runs.append([*ahead, key])
    longest: list[str] = max(runs, key=len)
    return set(after) - set(longest)


def _line(number: int, title: str, minutes: int | None = None, purpose: str = "", presenter: str = "") -> str:
    """The fields with tabs between; what people typed holds none."""
    fields = (str(number), title, str(minutes or ""), purpose, presenter)
    return "\t".join(" ".join(field.split()) for field in fields)


def _read(line: str) -> Said:
    number, title, minutes, purpose, presenter = line.split("\t")
    return Said(int(number), title, int(minutes) if minutes else None, purpose, presenter)


def _time_and_place(meeting: Meeting) -> str:
    hours = [at.isoformat("minutes") if at else "" for at in (meeting.starts_at, meeting.ends_at)]
    place = " ".join(meeting.place.split())
    return "\t".join([meeting.starts_on.isoformat(), meeting.ends_on.isoformat(), *hours, place])


def _as_called(meeting: Meeting, line: str) -> Meeting:
    first, last, starts_at, ends_at, place = line.split("\t")
    return replace(
        meeting,
        starts_on=date.fromisoformat(first),
        ends_on=date.fromisoformat(last),
        starts_at=time.fromisoformat(starts_at) if starts_at else None,
        ends_at=time.fromisoformat(ends_at) if ends_at else None,
        place=place,
    )
