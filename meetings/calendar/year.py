"""A year of meetings in one go: what is new in it, what has changed, what is missing, and all of it as one act."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
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
    take_out,
)
from meetings.errors import Refusal
from meetings.network.plan import MeetingPlan
from meetings.network.setup import Fault
from meetings.ports import Change, Recordable, Unit

WHERE = "meetings"
"""The field that the faults are about."""


class YearOver(Refusal):
    """The `year` has passed: nothing in it can be planned."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A plan of a year against what is stored; a meeting is known again by the day it starts."""

    new: tuple[MeetingPlan, ...] = ()
    changed: tuple[tuple[Meeting, MeetingPlan], ...] = ()
    missing: tuple[Meeting, ...] = ()
    """Planned, and not in the plan. What becomes of them has to be said: to leave a line out is no word."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Everything that is to be done with the meetings of a year."""

    new: Sequence[MeetingPlan] = ()
    changed: Sequence[tuple[Meeting, MeetingPlan]] = ()
    """Each with the day, hours and place it is to have."""
    cancelled: Sequence[Meeting] = ()


def of_year(meetings: Iterable[Meeting], year: int, today: date) -> list[Meeting]:
    """The year's meetings that can still be changed, soonest first."""
    coming = (m for m in meetings if m.state is MeetingState.PLANNED and m.starts_on >= today)
    return sorted((m for m in coming if m.starts_on.year == year), key=lambda m: m.starts_on)


def difference(planned: Sequence[Meeting], lines: Sequence[MeetingPlan]) -> Difference:
    """What the lines say that is not stored, and what is stored that they do not say."""
    days = {m.starts_on: m for m in planned}
    said = {line.starts_on for line in lines}
    return Difference(
        tuple(line for line in lines if line.starts_on not in days),
        tuple(
            (days[line.starts_on], line)
            for line in lines
            if line.starts_on in days and plan_of(days[line.starts_on]) != line
        ),
        tuple(m for m in planned if m.starts_on not in said),
    )


def plan_of(meeting: Meeting) -> MeetingPlan:
    """A meeting as a line says it."""
    return MeetingPlan(meeting.starts_on, meeting.ends_on, meeting.starts_at, meeting.ends_at, meeting.place)


def faults_of(lines: Sequence[MeetingPlan], others: Iterable[Meeting], year: int, today: date) -> list[Fault]:
    """Everything that is wrong with the lines; `others` are meetings that stay as they are whatever the lines say."""
    others = [m for m in others if m.state is not MeetingState.CANCELLED]
    return [fault for n, line in enumerate(lines) for fault in _line_faults(line, lines[:n], others, year, today)]


def _line_faults(
    line: MeetingPlan, before: Sequence[MeetingPlan], others: Sequence[Meeting], year: int, today: date
) -> Iterable[Fault]:
    facts = {"date": line.starts_on}
    if line.starts_on.year != year:
        yield Fault(WHERE, "another-year", {**facts, "year": str(year)})
    elif line.starts_on < today:
        yield Fault(WHERE, "past-meeting", facts)
    elif max(line.starts_on, line.ends_on) - today > FURTHEST:
        yield Fault(WHERE, "far-meeting", facts)
    if ends_too_early(line.starts_on, line.ends_on, line.starts_at, line.ends_at):
        yield Fault(WHERE, "ends-too-early", facts)
    if len(line.place) > LONGEST_PLACE:
        yield Fault(WHERE, "long-place", {**facts, "limit": LONGEST_PLACE})
    if any(_overlap(line, other) for other in before):
        yield Fault(WHERE, "meeting-twice", facts)
    for other in others:
        if _overlap(line, other):
            yield Fault(WHERE, "meeting-there", {**facts, "other": other.starts_on})


def _overlap(one: MeetingPlan, other: MeetingPlan | Meeting) -> bool:
    return one.starts_on <= other.ends_on and other.starts_on <= one.ends_on


async def save_year(unit: Unit, by: By, wanted: Wanted, today: date) -> Done[Recordable] | None:
    """Cancel, move, change and add, all or nothing, as one act; None when there is nothing to do."""
    require(by.actor, Act.SCHEDULE_MEETING)
    for meeting in (*wanted.cancelled, *(m for m, _ in wanted.changed)):
        check_to_come(meeting, today)
    touched = {m.id for m in (*wanted.cancelled, *(m for m, _ in wanted.changed))}
    others = [m for m in await unit.meetings.all() if m.id not in touched]
    changed: list[tuple[Meeting, Meeting]] = []
    for meeting, line in wanted.changed:
        after = replace(meeting, **_when_and_where(line))  # type: ignore[arg-type]  # fields by name
        changed.append((meeting, checked(after, [*others, *(m for _, m in changed)], today)))
    new: list[Meeting] = []
    for line in wanted.new:
        made = Meeting(0, unit.network.id, line.starts_on, line.ends_on, line.starts_at, line.ends_at, line.place)
        new.append(checked(made, [*others, *(m for _, m in changed), *new], today))
    # What is new comes first, so that what is cancelled can go on to it.
    changes: list[Change] = [await put_in(unit, by, meeting) for meeting in new]
    for before, after in changed:
        changes += await put_elsewhere(unit, by, before, after)
    for meeting in sorted(wanted.cancelled, key=lambda m: m.starts_on, reverse=True):  # or points would go on twice
        changes += await take_out(unit, by, meeting, today)
    if not changes:
        return None
    return Done(await finish(unit, by, "plan-year", changes), tuple(c.after for c in changes))


def _when_and_where(line: MeetingPlan) -> dict[str, object]:
    return {name: getattr(line, name) for name in ("starts_on", "ends_on", "starts_at", "ends_at", "place")}
