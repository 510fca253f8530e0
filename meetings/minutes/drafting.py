"""From what was recorded at a meeting to its minutes as a structure, in the order of the networks' own layout."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from meetings.actions.items import ActionItem, ActionState
from meetings.agenda.items import LONGEST_TITLE, AgendaItem, AgendaPoint, StandingItem, StandingKind, compose
from meetings.agenda.standing import USUAL, kind_of
from meetings.calendar.days import Meeting, MeetingState, local
from meetings.collation import swedish
from meetings.minutes.attendance import Attendees, attendees
from meetings.minutes.records import (
    NOWHERE,
    Assignment,
    Attendance,
    GoneThrough,
    InternalPoint,
    Minutes,
    MinutesDraft,
    MinutesPoint,
    MinutesState,
    Note,
    NoteKind,
    Passage,
    Place,
    Position,
    place_of,
)
from meetings.naming import Names
from meetings.network.people import Member, Network, Organisation, Seat
from meetings.ports import Unit
from meetings.rounds.at_meetings import answers_for
from meetings.rounds.table import AnswerTable
from meetings.rounds.words import in_words
from meetings.subgroups.tree import Branch
from meetings.subgroups.words import as_of
from meetings.subgroups.words import in_words as in_table
from meetings.walkthrough.gone_through import gone_through, taken_at
from meetings.walkthrough.records import WalkStep

OTHER_BUSINESS = frozenset({"övrigt", "övriga frågor", "övriga ärenden", "other business", "any other business"})
"""What networks call the point for what is not on the agenda."""
PREVIOUS_NOTES = frozenset(
    {"föregående anteckningar", "föregående minnesanteckningar", "föregående protokoll", "previous minutes"}
)
"""What networks call the point that always comes first, on the agenda or not."""


@dataclass(frozen=True, slots=True)
class Moved:
    """A point that was on this agenda until the meeting put it off; `to` is None when no day was named."""

    item: AgendaItem
    to: date | None


@dataclass(frozen=True, slots=True)
class Step:
    """A point was put before the meeting at an instant; None when none was any more."""

    at: datetime
    place: Place | None


@dataclass(frozen=True, slots=True)
class Material:
    """Everything the minutes of one meeting are made from."""

    network: Network
    meeting: Meeting
    minutes: Minutes | None = None
    roster: Sequence[Member] = ()
    """Active members with their roles on the day of the meeting."""
    people: Mapping[int, Member] = field(default_factory=dict)
    """Everyone who was ever in the network, for their names."""
    organisations: Mapping[int, Organisation] = field(default_factory=dict)
    seats: Mapping[int, Seat] = field(default_factory=dict)
    items: Sequence[AgendaItem] = ()
    standing: Sequence[StandingItem] = ()
    moved: Sequence[Moved] = ()
    notes: Sequence[Note] = ()
    internal: Sequence[InternalPoint] = ()
    """Points that are left out of what is published."""
    attendance: Sequence[Attendance] = ()
    actions: Sequence[ActionItem] = ()
    taken: Sequence[tuple[WalkStep, ActionItem]] = ()
    """The action list as it was gone through, each matter as it was left."""
    next_meeting: Meeting | None = None
    answers: Sequence[AnswerTable] = ()
    """What came of the questions that were taken home for the meeting."""
    subgroups: Sequence[Branch] = ()
    """The sub-networks as they were known that day."""
    steps: Sequence[Step] = ()
    """Which point was put before the meeting when, in that order."""

    @property
    def points(self) -> tuple[AgendaPoint, ...]:
        """The agenda as the meeting met it, with what it put off still in its place."""
        noted = {n.standing_item_id for n in self.notes}
        then = [replace(s, removed=False) if s.id in noted else s for s in self.standing]
        return compose(self.meeting, [*self.items, *(m.item for m in self.moved)], then)


@dataclass(slots=True)
class _Record:
    """What was recorded in one place."""

    said: defaultdict[NoteKind, list[Passage]] = field(default_factory=lambda: defaultdict(list))
    positions: dict[str, Position] = field(default_factory=dict)
    assignments: list[Assignment] = field(default_factory=list)
    gone_through: tuple[GoneThrough, ...] = ()
    internal: bool = False

    def add(self, note: Note, organisations: Mapping[int, Organisation]) -> None:
        """Put a note where its kind stands."""
        home = organisations.get(note.organisation_id or 0)
        if note.kind is NoteKind.POSITION and home is not None:
            earlier = self.positions.get(home.name)
            text = f"{earlier.text}\n{note.text}" if earlier else note.text
            internal = note.internal or bool(earlier and earlier.internal)
            self.positions[home.name] = Position(home.name, text, internal)
        else:
            self.said[NoteKind.NOTE if note.kind is NoteKind.POSITION else note.kind].append(
                Passage(note.text, note.internal)
            )

    def point(self, heading: str, moved: Moved | None = None, parts: tuple[MinutesPoint, ...] = ()) -> MinutesPoint:
        return MinutesPoint(
            heading=heading,
            notes=tuple(self.said[NoteKind.NOTE]),
            summaries=tuple(self.said[NoteKind.SUMMARY]),
            positions=tuple(sorted(self.positions.values(), key=lambda p: swedish(p.organisation))),
            attachments=tuple(self.said[NoteKind.ATTACHMENT]),
            decisions=tuple(self.said[NoteKind.DECISION]),
            assignments=tuple(self.assignments),
            gone_through=self.gone_through,
            postponed=moved is not None,
            postponed_to=moved.to if moved else None,
            parts=parts,
            internal=self.internal,
        )


def draft_of(material: Material) -> MinutesDraft:
    """The minutes of a meeting as they stand now."""
    minutes, meeting = material.minutes, material.meeting
    secretary = material.people.get(minutes.secretary_id) if minutes and minutes.secretary_id else None
    lists = _lists(material)
    return MinutesDraft(
        network=material.network.name,
        starts_on=meeting.starts_on,
        ends_on=meeting.ends_on,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        place=meeting.place,
        present=lists.present,
        others=lists.others,
        absent=lists.absent,
        points=minutes_points(material),
        next_meeting=material.next_meeting.starts_on if material.next_meeting else None,
        secretary=secretary.name if secretary else "",
        state=minutes.state if minutes else MinutesState.DRAFT,
        unrepresented=lists.unrepresented,
        comment_until=minutes.comment_until if minutes else None,
        adopted_on=minutes.adopted_on if minutes else None,
    )


def _lists(material: Material) -> Attendees:
    minutes = material.minutes
    secretary, chairs = (minutes.secretary_id, minutes.chair_ids) if minutes else (None, ())
    return attendees(material.attendance, material.roster, material.people, secretary, chairs)


def minutes_points(material: Material) -> tuple[MinutesPoint, ...]:
    """Points in agenda order; what is not on the agenda under Övrigt.

    A standing item with nothing recorded is left out: it comes back anyway. Any other point is kept, blank,
    so that nothing a member suggested disappears without a word.
    """
    records = _records(material)
    listed = _place_of_list(material)
    if material.taken:
        names = Names(material.people, material.organisations, material.seats)
        records.setdefault(listed, _Record()).gone_through = gone_through(material.taken, names, material.meeting)
    for one in material.internal:
        if place_of(one) in records:
            records[place_of(one)].internal = True
    points = [(place_of_point(p), p.title) for p in material.points]
    moved: dict[Place, Moved] = {("item", m.item.id): m for m in material.moved}
    others = next((place_of_point(p) for p in material.points if _is_other_business(p)), NOWHERE)
    on_agenda = {place for place, _ in points}
    loose = _headings(material, [place for place in records if place not in on_agenda and place != NOWHERE])
    first = [place for place, heading in loose.items() if heading.casefold() in PREVIOUS_NOTES]
    first += [listed] if material.taken and listed in loose else []
    parts = tuple(records[place].point(heading) for place, heading in loose.items() if place not in first)
    if others != NOWHERE and NOWHERE in records:
        _join(records.setdefault(others, _Record()), records.pop(NOWHERE))
    made = [records[place].point(loose[place]) for place in first]
    for place, title in points:
        point = records.get(place, _Record()).point(title, moved.get(place), parts if place == others else ())
        if not (point.blank and place[0] == "standing"):
            made.append(point)
    if others == NOWHERE and (NOWHERE in records or parts):
        made.append(records.get(NOWHERE, _Record()).point("", parts=parts))
    return tuple(made)


def _place_of_list(material: Material) -> Place:
    """The standing item for the action list, else a heading of its own, which comes before the points."""
    kept = next((s for s in material.standing if s.kind is StandingKind.ACTION_LIST and not s.removed), None)
    if kept is not None:
        return ("standing", kept.id)
    title = next(t for t, _ in USUAL[material.network.language] if kind_of(t) is StandingKind.ACTION_LIST)
    return ("heading", title)


def _is_other_business(point: AgendaPoint) -> bool:
    return (
        point.standing is not None and point.standing.kind is StandingKind.OTHER
    ) or point.title.casefold() in OTHER_BUSINESS


def preparer_names(item: ActionItem, material: Material) -> tuple[str, ...]:
    """Those who prepare a matter, as the minutes name them; everyone is not a name."""
    names = Names(material.people, material.organisations, material.seats)
    return tuple(name for name in map(names.preparer, item.preparers) if name)


async def gather(unit: Unit, meeting: Meeting) -> Material:
    """Read everything the minutes of a meeting are made from."""
    people = {m.id: m for m in await unit.members.all()}
    roster = await unit.members.roster(meeting.starts_on)
    meetings = await unit.meetings.all()
    minutes = await unit.minutes.of_meeting(meeting.id)
    return Material(
        network=unit.network,
        meeting=meeting,
        minutes=minutes,
        roster=roster,
        people={**people, **{m.id: m for m in roster}},
        organisations={o.id: o for o in await unit.organisations.all()},
        seats={s.id: s for s in await unit.seats.all()},
        items=await unit.agenda.of_meeting(meeting.id),
        standing=await unit.standing.all(),
        moved=await moved_at(unit, meeting, {m.id: m for m in meetings}),
        notes=await unit.notes.of_meeting(meeting.id),
        internal=await unit.internal_points.of_meeting(meeting.id),
        attendance=await unit.attendance.of_meeting(meeting.id),
        actions=await unit.actions.of_meeting(meeting.id),
        taken=await taken_at(unit, meeting),
        next_meeting=after(meeting, meetings),
        answers=await answers_for(unit, meeting, meetings),
        subgroups=await as_of(unit, meeting.ends_on),
        steps=await steps_of(unit, minutes),
    )


def after(meeting: Meeting, meetings: Iterable[Meeting]) -> Meeting | None:
    """The meeting that comes next after this one, whatever day it is now."""
    later = (m for m in meetings if m.starts_on > meeting.ends_on and m.state is not MeetingState.CANCELLED)
    return min(later, key=lambda m: m.starts_on, default=None)


async def moved_at(unit: Unit, meeting: Meeting, meetings: Mapping[int, Meeting]) -> list[Moved]:
    """Points taken off this agenda on the day of the meeting or later; before that they were never on it."""
    moved = []
    for item in await unit.agenda.all():
        if not item.times_moved or item.meeting_id == meeting.id:
            continue
        for act in await unit.acts.about("AgendaItem", item.id):
            if local(act.at, unit.network.time_zone).date() < meeting.starts_on:
                continue
            for before, now in ((c.before, c.after) for c in act.changes):
                if not (isinstance(before, AgendaItem) and isinstance(now, AgendaItem) and now.id == item.id):
                    continue
                if before.meeting_id == meeting.id != now.meeting_id:
                    to = meetings.get(now.meeting_id) if now.meeting_id else None
                    moved.append(Moved(before, to.starts_on if to else None))
    return list({m.item.id: m for m in moved}.values())


def _records(material: Material) -> dict[Place, _Record]:
    records: dict[Place, _Record] = {}
    for made in material.answers:
        if made.answered:
            records.setdefault(("heading", _cut(made.question.text)), _Record()).positions |= _positions(material, made)
    told = in_table(material.subgroups, material.network.language)
    for kept in material.standing if told else ():
        if kept.kind is StandingKind.SUBGROUPS and not kept.removed:
            records.setdefault(("standing", kept.id), _Record()).said[NoteKind.NOTE].append(Passage(told))
    for note in material.notes:
        if not note.removed:
            records.setdefault(place_of(note), _Record()).add(note, material.organisations)
    for action in material.actions:
        if action.state is not ActionState.DROPPED:
            records.setdefault(_place_of_action(action, material), _Record()).assignments.append(
                Assignment(
                    number=action.number,
                    title=action.title,
                    preparers=preparer_names(action, material),
                    everyone=any(p.everyone for p in action.preparers),
                    report_on=action.report_on,
                )
            )
    return records


def _positions(material: Material, made: AnswerTable) -> dict[str, Position]:
    """What the organisations answered at home stands as what they say at the meeting does."""
    language = material.network.language
    return {
        row.organisation: Position(row.organisation, in_words(made.question, row.answer, language))
        for row in made.rows
        if row.answer
    }


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_TITLE else f"{text[: LONGEST_TITLE - 1].rstrip()}…"


def _place_of_action(action: ActionItem, material: Material) -> Place:
    """Its point when one was named, else where its recorder was when it was said."""
    if action.agenda_item_id is not None:
        return ("item", action.agenda_item_id)
    return place_at(material.steps, material.notes, action.recorded_by_id, action.created_at)


def place_at(steps: Sequence[Step], notes: Sequence[Note], who: int, at: datetime) -> Place:
    """Where somebody was at an instant: where they noted since the last step, else where the meeting was.

    While nobody steps from point to point that is where anybody noted last.
    """
    step = next((s for s in reversed(steps) if s.at <= at), None)
    earlier = [n for n in notes if not n.removed and n.created_at <= at]
    own = [n for n in earlier if n.author_id == who and (step is None or n.created_at >= step.at)]
    if own:
        return place_of(own[-1])
    if step is not None and step.place is not None:
        return step.place
    return place_of(earlier[-1]) if earlier else NOWHERE


async def steps_of(unit: Unit, minutes: Minutes | None) -> tuple[Step, ...]:
    """When which point was put before the meeting."""
    if minutes is None:
        return ()
    found: list[Step] = []
    for act in await unit.acts.about("Minutes", minutes.id):
        for change in act.changes:
            if isinstance(change.after, Minutes):
                place = pointer(change.after)
                if not found or found[-1].place != place:
                    found.append(Step(act.at, place))
    return tuple(found)


def pointer(minutes: Minutes | None) -> Place | None:
    """Where the pointer of the minutes stands."""
    if minutes is None:
        return None
    if minutes.at_agenda_item_id is not None:
        return ("item", minutes.at_agenda_item_id)
    return ("standing", minutes.at_standing_item_id) if minutes.at_standing_item_id is not None else None


def place_of_point(point: AgendaPoint) -> Place:
    """Where what is said under a point of the agenda stands."""
    if point.item is not None:
        return ("item", point.item.id)
    return ("standing", point.standing.id) if point.standing is not None else ("heading", point.title)


def _headings(material: Material, places: Sequence[Place]) -> dict[Place, str]:
    """What to call places that are not on the agenda (any more)."""
    titles: dict[Place, str] = {("item", i.id): i.title for i in material.items}
    titles |= {("standing", s.id): s.title for s in material.standing}
    return {place: titles.get(place, "") if place[0] != "heading" else str(place[1]) for place in places}


def _join(into: _Record, more: _Record) -> None:
    for kind, passages in more.said.items():
        into.said[kind].extend(passages)
    into.positions |= more.positions
    into.assignments.extend(more.assignments)
