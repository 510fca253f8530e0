"""What a year is counted from, read out of the network."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from meetings.actions.items import ActionItem, Direction
from meetings.calendar.days import Meeting, MeetingState, local
from meetings.collation import swedish
from meetings.followup.evaluating import Result, evaluation_of, result_of
from meetings.followup.figures import YearFigures, YearMaterial, figures_of
from meetings.followup.years import Year
from meetings.minutes.attendance import TOOK_PART, counted, expected
from meetings.minutes.records import Attendance, AttendanceStatus
from meetings.network.people import Member, Organisation, SeatTerm, folded
from meetings.ports import Unit

BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A year's figures beside those of the year before."""

    now: YearFigures
    before: YearFigures
    thought: Result | None = None
    """What the members think of it, when they were asked."""

    @property
    def empty(self) -> bool:
        """Whether the year has nothing to tell."""
        return self.thought is None and not any(figure.amount for figure in self.now.figures)


@dataclass(frozen=True, slots=True)
class Homes:
    """Who belonged where."""

    organisations: Sequence[Organisation]
    members: dict[int, Member]
    seated: dict[int, int]
    """The organisation of each seat."""
    terms: Sequence[SeatTerm]

    def of(self, member_id: int, day: date) -> int | None:
        """The organisation that somebody sat for that day: that of their seat, else their own."""
        seats = [t.seat_id for t in self.terms if t.member_id == member_id and t.covers(day)]
        found = next((self.seated[key] for key in seats if key in self.seated), None)
        member = self.members.get(member_id)
        return found or (member.organisation_id if member else None)

    def named(self, said: str) -> set[int]:
        """The organisations that a guest was said to come from: "Båstad, Bjuv"."""
        wanted = {folded(part) for part in said.split(",")}
        return {o.id for o in self.organisations if wanted & {folded(n) for n in (o.name, *o.aliases)}}

    def name(self, organisation_id: int | None) -> str:
        """What the organisation is called; nothing where there is none."""
        return next((o.name for o in self.organisations if o.id == organisation_id), "")


async def follow_up(unit: Unit, year: Year, today: date) -> FollowUp:
    """The figures of a year and of the one before it, as the network's rows tell them today."""
    homes = Homes(
        await unit.organisations.all(),
        {m.id: m for m in await unit.members.all()},
        {s.id: s.organisation_id for s in await unit.seats.all()},
        await unit.seat_terms.all(),
    )
    asked = await evaluation_of(unit, year.last.year)
    thought = await result_of(unit, asked, today) if asked else None
    now, before = [await _figures(unit, one, today, homes) for one in (year, year.before)]
    return FollowUp(now, before, thought)


async def _figures(unit: Unit, year: Year, today: date, homes: Homes) -> YearFigures:
    zone = unit.network.time_zone
    held = [m for m in await unit.meetings.between(year.first, year.last) if m.state is MeetingState.HELD]
    present = [(m.id, there) for m in held if (there := await _represented(unit, m, homes)) is not None]
    matters = await unit.actions.all()
    mine = [o for o in homes.organisations if o.left_on is None or o.left_on >= year.first]
    questions = await unit.round_questions.all()
    asked = [q for q in questions if year.saw(q.asked_at, zone)]
    return figures_of(
        YearMaterial(
            year,
            zone,
            today,
            meetings=await unit.meetings.between(year.first, year.last),
            present=present,
            homes=[(o.id, o.name) for o in mine],
            left_on={o.id: o.left_on for o in mine if o.left_on},
            points=await unit.agenda.all(),
            matters=matters,
            acts=await unit.acts.since("ActionItem", BEGINNING),
            raised_by=[(m.id, _raiser(m, homes, zone)) for m in matters],
            questions=asked,
            answers=[a for q in asked for a in await unit.round_answers.of_question(q.id)],
            subgroups=sorted(await unit.subgroups.all(), key=lambda s: swedish(s.name)),
            signs=await unit.signs.all(),
            goals=sorted(await unit.goals.all(), key=lambda g: (g.position, g.id)),
        )
    )


async def _represented(unit: Unit, meeting: Meeting, homes: Homes) -> frozenset[int] | None:
    """The organisations that were there; None where nobody wrote down who came.

    Whoever sits in for somebody counts for the organisation they sit for, and not for their own besides.
    """
    rows = counted(await unit.attendance.of_meeting(meeting.id))
    if not any(row.status is AttendanceStatus.PRESENT for row in rows):
        return None
    stand_ins = {folded(row.substitute) for row in rows if _sits_in(row)}
    minutes = await unit.minutes.of_meeting(meeting.id)
    there = {key for key in (minutes.secretary_id, *minutes.chair_ids) if key} if minutes else set()
    found: set[int | None] = {homes.of(key, meeting.starts_on) for key in there}
    for row in rows:
        if row.member_id is None:
            came = row.status in TOOK_PART and folded(row.name) not in stand_ins
            found |= homes.named(row.organisation) if came else set()
            continue
        member = homes.members.get(row.member_id)
        elsewhere = member is not None and folded(member.name) in stand_ins and not expected(member)
        if _sits_in(row) or (row.status in TOOK_PART and not elsewhere):
            found.add(homes.of(row.member_id, meeting.starts_on))
    return frozenset(key for key in found if key is not None)


def _sits_in(row: Attendance) -> bool:
    return row.status is AttendanceStatus.SUBSTITUTE and bool(row.substitute)


def _raiser(matter: ActionItem, homes: Homes, zone: str) -> str:
    """The body it came from, the organisation of the member who raised it, or the name; else nobody is known."""
    if matter.direction is Direction.FROM and matter.body:
        return matter.body
    if matter.initiator_id is None:
        return matter.initiator or ""
    day = local(matter.created_at, zone).date()
    member = homes.members.get(matter.initiator_id)
    return homes.name(homes.of(matter.initiator_id, day)) or (member.name if member else "")
