"""The figures of a year, each with what it was counted from, so that "vilka?" can be asked of every one.

A figure of nothing is None and never a division by zero.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum

from meetings.actions.items import ActionItem, ActionState, Direction
from meetings.agenda.items import AgendaItem, AgendaState
from meetings.calendar.days import Meeting, MeetingState, local
from meetings.collation import swedish
from meetings.followup.records import Goal
from meetings.followup.years import Year
from meetings.ports import RecordedAct
from meetings.rounds.records import QuestionState, RoundAnswer, RoundQuestion
from meetings.rounds.table import median
from meetings.subgroups.records import Life, Sign, Subgroup

OFTEN = 3
"""A matter moved so many times is shown: the network wants to know why."""


class Key(StrEnum):
    """What is counted."""

    MEETINGS_HELD = "meetings-held"
    MEETINGS_CANCELLED = "meetings-cancelled"
    POINTS_TAKEN_UP = "points-taken-up"
    MATTERS_RECORDED = "matters-recorded"
    MATTERS_REPORTED = "matters-reported"
    MATTERS_CLOSED = "matters-closed"
    MATTERS_DROPPED = "matters-dropped"
    DAYS_TO_REPORT = "days-to-report"
    """The median; None when nothing was reported."""
    MOVED_OFTEN = "moved-often"
    NEVER_REPORTED = "never-reported"
    FROM_BODIES = "from-bodies"
    TO_BODIES = "to-bodies"
    QUESTIONS_HOME = "questions-home"
    ANSWERS_HOME = "answers-home"
    SUBGROUPS_HEARD = "subgroups-heard"
    SUBGROUPS_SILENT = "subgroups-silent"
    GOALS_SERVED = "goals-served"
    GOALS_WITHOUT = "goals-without"


@dataclass(frozen=True, slots=True)
class Behind:
    """One thing that was counted, as it is told: "7. Mötesplan"."""

    kind: str
    id: int
    label: str
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """One number, and what stands behind it."""

    key: Key
    amount: Decimal | None
    behind: tuple[Behind, ...] = ()


@dataclass(frozen=True, slots=True)
class Share:
    """How much of the whole falls on one name: attendance by organisation, matters by who raised them."""

    name: str
    count: int
    of: int
    """0 where there is no whole: then there is no share."""


@dataclass(frozen=True, slots=True)
class YearMaterial:
    """All that a year is counted from, also what is older; each figure takes its own."""

    year: Year
    zone: str
    today: date
    """What is not due yet by then is not late."""
    meetings: Sequence[Meeting] = ()
    present: Sequence[tuple[int, frozenset[int]]] = ()
    """Of each held meeting where it is known: its id, and the organisations that were represented."""
    homes: Sequence[tuple[int, str]] = ()
    """The organisations that were in the network during the year, by id and name."""
    left_on: Mapping[int, date] = field(default_factory=dict)
    """The last day of those of them that have left: the meetings after it are not theirs."""
    points: Sequence[AgendaItem] = ()
    matters: Sequence[ActionItem] = ()
    acts: Sequence[RecordedAct] = ()
    """Acts that changed matters, oldest first."""
    raised_by: Sequence[tuple[int, str]] = ()
    """Of each matter: its id, and the organisation, body or name that raised it."""
    questions: Sequence[RoundQuestion] = ()
    answers: Sequence[RoundAnswer] = ()
    subgroups: Sequence[Subgroup] = ()
    signs: Sequence[Sign] = ()
    goals: Sequence[Goal] = ()


@dataclass(frozen=True, slots=True)
class YearFigures:
    """What came of the year."""

    year: Year
    figures: tuple[Figure, ...]
    attendance: tuple[Share, ...] = ()
    raised: tuple[Share, ...] = ()
    by_key: dict[Key, Figure] = field(default_factory=dict)


def figures_of(material: YearMaterial) -> YearFigures:
    """Count the year."""
    counted = [
        *_of_meetings(material),
        *_of_matters(material),
        *_of_questions(material),
        *_of_subgroups(material),
        *_of_goals(material),
    ]
    return YearFigures(
        material.year, tuple(counted), attendance(material), raised(material), {f.key: f for f in counted}
    )


def attendance(material: YearMaterial) -> tuple[Share, ...]:
    """For each organisation at how many of the meetings with a known attendance it was represented, by name."""
    days = {m.id: m.starts_on for m in _held(material)}
    known = [(days[key], homes) for key, homes in material.present if key in days]
    shares = [
        Share(name, sum(home in homes for homes in theirs), len(theirs))
        for home, name in material.homes
        for theirs in [[homes for day, homes in known if day <= material.left_on.get(home, day)]]
    ]
    return tuple(sorted(shares, key=lambda s: swedish(s.name)))


def raised(material: YearMaterial) -> tuple[Share, ...]:
    """Who raised the year's matters, most first."""
    whose = dict(material.raised_by)
    mine = [whose.get(m.id, "") for m in _recorded(material)]
    counted = Counter(name for name in mine if name)
    ordered = sorted(counted.items(), key=lambda pair: (-pair[1], swedish(pair[0])))
    return tuple(Share(name, count, len(mine)) for name, count in ordered)


def reported_on(acts: Iterable[RecordedAct], zone: str) -> dict[int, date]:
    """The day on which each matter was first said to be done, also one that was closed without that."""
    days: dict[int, date] = {}
    over = (ActionState.REPORTED, ActionState.CLOSED)
    for act in _standing(acts):
        for before, after in _of_matter(act):
            if after.state in over and (before is None or before.state not in over):
                days.setdefault(after.id, local(act.at, zone).date())
    return days


def _of_meetings(material: YearMaterial) -> list[Figure]:
    mine = [m for m in material.meetings if material.year.has(m.starts_on)]
    held = _held(material)
    cancelled = [m for m in mine if m.state is MeetingState.CANCELLED]
    there = {m.id for m in held}
    held.sort(key=lambda m: m.starts_on)
    points = [p for p in material.points if p.state is AgendaState.DISCUSSED and p.meeting_id in there]
    return [
        _counted(Key.MEETINGS_HELD, (_meeting(m) for m in held)),
        _counted(Key.MEETINGS_CANCELLED, (_meeting(m) for m in cancelled)),
        _counted(Key.POINTS_TAKEN_UP, (Behind("AgendaItem", p.id, p.title) for p in points)),
    ]


def _of_matters(material: YearMaterial) -> list[Figure]:
    year, zone = material.year, material.zone
    recorded = _recorded(material)
    first = reported_on(material.acts, zone)
    reported = [m for m in material.matters if m.id in first and year.has(first[m.id])]
    waits = [Decimal((first[m.id] - local(m.created_at, zone).date()).days) for m in reported]
    due = min(year.last, material.today - timedelta(days=1))
    never = [m for m in recorded if m.alive and m.id not in first and m.report_on and m.report_on <= due]
    moved = _moved_often(material)
    often = [m for m in material.matters if m.id in moved]
    return [
        _counted(Key.MATTERS_RECORDED, map(_matter, recorded)),
        _counted(Key.MATTERS_REPORTED, map(_matter, reported)),
        _counted(Key.MATTERS_CLOSED, map(_matter, _became(material, ActionState.CLOSED))),
        _counted(Key.MATTERS_DROPPED, map(_matter, _became(material, ActionState.DROPPED))),
        Figure(Key.DAYS_TO_REPORT, median(waits), tuple(map(_matter, reported))),
        _counted(Key.MOVED_OFTEN, map(_matter, often)),
        _counted(Key.NEVER_REPORTED, map(_matter, never)),
        _counted(Key.FROM_BODIES, (_matter(m) for m in recorded if m.direction is Direction.FROM)),
        _counted(Key.TO_BODIES, (_matter(m) for m in recorded if m.direction is Direction.TO)),
    ]


def _of_questions(material: YearMaterial) -> list[Figure]:
    asked = [
        q
        for q in material.questions
        if q.state is not QuestionState.WITHDRAWN and material.year.saw(q.asked_at, material.zone)
    ]
    keys = {q.id for q in asked}
    given = [a for a in material.answers if a.question_id in keys and a.answered]
    told = (Behind("RoundQuestion", q.id, f"{q.number}. {q.text}", q.last_day) for q in asked)
    return [
        _counted(Key.QUESTIONS_HOME, told),
        Figure(Key.ANSWERS_HOME, Decimal(len(given)) if asked else None),
    ]


def _of_subgroups(material: YearMaterial) -> list[Figure]:
    kept = [s for s in material.subgroups if not s.removed]
    heard = {s.subgroup_id for s in material.signs if not s.removed and material.year.saw(s.at, material.zone)}
    there = [s for s in kept if s.id in heard]
    silent = [s for s in kept if s.id not in heard and s.life is not Life.RESTING]
    return [
        _counted(Key.SUBGROUPS_HEARD, map(_subgroup, there)) if kept else Figure(Key.SUBGROUPS_HEARD, None),
        _counted(Key.SUBGROUPS_SILENT, map(_subgroup, silent)) if kept else Figure(Key.SUBGROUPS_SILENT, None),
    ]


def _of_goals(material: YearMaterial) -> list[Figure]:
    """The goals of the year in which it ends."""
    mine = [g for g in material.goals if not g.removed and g.year == material.year.last.year]
    served = {p.goal_id for p in material.points if p.state not in _GONE} | {
        m.goal_id for m in material.matters if m.state is not ActionState.DROPPED
    }
    with_, without = [g for g in mine if g.id in served], [g for g in mine if g.id not in served]
    return [
        _counted(Key.GOALS_SERVED, map(_goal, with_)) if mine else Figure(Key.GOALS_SERVED, None),
        _counted(Key.GOALS_WITHOUT, map(_goal, without)) if mine else Figure(Key.GOALS_WITHOUT, None),
    ]


_GONE = frozenset({AgendaState.DECLINED, AgendaState.WITHDRAWN, AgendaState.MERGED})
"""A point that was declined or withdrawn serves no goal; one that was merged goes on as another."""


def _recorded(material: YearMaterial) -> list[ActionItem]:
    return [m for m in material.matters if material.year.saw(m.created_at, material.zone)]


def _held(material: YearMaterial) -> list[Meeting]:
    mine = [m for m in material.meetings if material.year.has(m.starts_on)]
    return [m for m in mine if m.state is MeetingState.HELD]


def _became(material: YearMaterial, state: ActionState) -> list[ActionItem]:
    """Those that came to be so during the year and are so still."""
    last: dict[int, datetime] = {}
    for act in _standing(material.acts):
        for before, after in _of_matter(act):
            if after.state is state and (before is None or before.state is not state):
                last[after.id] = act.at
    return [
        m
        for m in material.matters
        if m.state is state and m.id in last and material.year.saw(last[m.id], material.zone)
    ]


def _moved_often(material: YearMaterial) -> set[int]:
    """Those that were moved during the year, and by its end as often as that in all."""
    moved: dict[int, int] = {}
    lately: set[int] = set()
    for act in _standing(material.acts):
        on = local(act.at, material.zone).date()
        if on > material.year.last:
            break
        for before, after in _of_matter(act):
            if before is not None and after.times_moved > before.times_moved:
                moved[after.id] = moved.get(after.id, 0) + 1
                lately |= {after.id} if material.year.has(on) else set()
    return {key for key in lately if moved[key] >= OFTEN}


def _standing(acts: Iterable[RecordedAct]) -> list[RecordedAct]:
    """Without those that were taken back, and without the taking back."""
    known = list(acts)
    undone = {act.undoes for act in known}
    return [act for act in known if act.undoes is None and act.id not in undone]


def _of_matter(act: RecordedAct) -> list[tuple[ActionItem | None, ActionItem]]:
    found = [(c.before, c.after) for c in act.changes]
    return [(b if isinstance(b, ActionItem) else None, a) for b, a in found if isinstance(a, ActionItem)]


def _counted(key: Key, behind: Iterable[Behind]) -> Figure:
    things = tuple(behind)
    return Figure(key, Decimal(len(things)), things)


def _meeting(meeting: Meeting) -> Behind:
    return Behind("Meeting", meeting.id, meeting.title, meeting.starts_on)


def _matter(matter: ActionItem) -> Behind:
    return Behind("ActionItem", matter.id, f"{matter.number}. {matter.title}", matter.report_on)


def _subgroup(subgroup: Subgroup) -> Behind:
    return Behind("Subgroup", subgroup.id, subgroup.name, subgroup.heard_on)


def _goal(goal: Goal) -> Behind:
    return Behind("Goal", goal.id, f"{goal.position}. {goal.title}")
