"""What is recorded at a meeting: that it began, notes and decisions under its points, and the draft of it all."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from meetings.acting import By, Done
from meetings.agenda.carrying import adopt, read
from meetings.agenda.items import AgendaPoint, AgendaState
from meetings.agenda.moves import ask_of_moved
from meetings.authorisation import Act, may, require
from meetings.calendar.days import Meeting, MeetingState, current, local
from meetings.errors import (
    EmptyNote,
    ForLeads,
    MeetingBegun,
    MeetingCancelled,
    MeetingNotYet,
    NoMeetingOn,
    NoMeetingToRecord,
    NoSuchNumber,
    NotForYou,
    TooLong,
)
from meetings.minutes.drafting import Material, draft_of, gather, place_at, place_of_point, steps_of
from meetings.minutes.home_report_wanted import plan_home_reports
from meetings.minutes.records import Minutes, MinutesDraft, MinutesState, Note, NoteKind, Place, place_of
from meetings.minutes.states import require_open
from meetings.minutes.versions import keep
from meetings.network.people import Member, Organisation
from meetings.ports import Change, Unit

REMEMBERED = timedelta(days=14)
"""How long after a meeting words like "anteckning" still mean it, when no other is going on."""
FROM_MEMORY = timedelta(days=1)
"""How long after its end a meeting is still the one at which a matter is recorded."""
LONGEST_NOTE = 8_000
"""Characters. Two printed pages; what is longer is a document of its own."""


@dataclass(frozen=True, slots=True)
class Under:
    """Where a note goes: an item, a standing item, or a heading that is not on the agenda ("" is Övrigt)."""

    title: str = ""
    agenda_item_id: int | None = None
    standing_item_id: int | None = None


@dataclass(frozen=True, slots=True)
class Drafted:
    """A draft: its audit row, what it was made from, and the minutes as a structure."""

    act: int
    material: Material
    draft: MinutesDraft


def to_record(meetings: Iterable[Meeting], now: datetime) -> Meeting | None:
    """The meeting that words without a date mean, at a local time: the current one, else the last one."""
    known = list(meetings)
    return current(known, now) or latest(known, now.date())


def latest(meetings: Iterable[Meeting], today: date) -> Meeting | None:
    """The newest meeting that began today or within the days it is remembered."""
    began = (
        m
        for m in meetings
        if m.state is not MeetingState.CANCELLED and m.starts_on <= today and m.ends_on >= today - REMEMBERED
    )
    return max(began, key=lambda m: m.starts_on, default=None)


def being_recorded(meetings: Iterable[Meeting], now: datetime) -> Meeting | None:
    """The meeting at which a matter is recorded, at a local time: the current one, or one that ended within a day.

    What is written down afterwards from memory belongs to the meeting as the notes of it do.
    """
    known = list(meetings)
    meeting = to_record(known, now)
    if meeting is None or meeting == current(known, now):
        return meeting
    ended = datetime.combine(meeting.ends_on, meeting.ends_at or time.max, tzinfo=now.tzinfo)
    is_over = meeting.state is MeetingState.HELD or ended <= now
    return meeting if is_over and now <= ended + FROM_MEMORY else None


async def meeting_to_record(unit: Unit, by: By, day: date | None = None) -> Meeting:
    """The meeting to record at: on that day, else the current one, else the last; else a Refusal."""
    now = local(by.now, unit.network.time_zone)
    around = day or now.date()
    known = await unit.meetings.between(around - REMEMBERED, around)
    if day is None:
        meeting = to_record(known, now)
        if meeting is None:
            raise NoMeetingToRecord(days=REMEMBERED.days)
        return meeting
    alive = (m for m in known if m.state is not MeetingState.CANCELLED)
    meeting = next((m for m in alive if m.starts_on <= day <= m.ends_on), None)
    if meeting is None:
        raise NoMeetingOn(date=day, next="none")
    return meeting


def numbered(points: Sequence[AgendaPoint], number: int) -> Under:
    """The place of a point by its number on the agenda."""
    for point in points:
        if point.number == number:
            return under(point)
    raise NoSuchNumber(number=number)


def under(point: AgendaPoint) -> Under:
    """A point of the agenda as a place for notes."""
    return Under(
        point.title,
        point.item.id if point.item else None,
        point.standing.id if point.standing else None,
    )


async def where_now(unit: Unit, by: By, meeting: Meeting, points: Sequence[AgendaPoint]) -> Under:
    """Where a note goes that names no point: where its author noted since the last step, else where the meeting is."""
    steps = await steps_of(unit, await unit.minutes.of_meeting(meeting.id))
    notes = await unit.notes.of_meeting(meeting.id)
    return titled(points, place_at(steps, notes, by.actor.id, by.now))


def where_noted(points: Sequence[AgendaPoint], note: Note) -> Under:
    """Where a note stands."""
    return titled(points, place_of(note))


def titled(points: Sequence[AgendaPoint], place: Place) -> Under:
    """A place with what it is called on the agenda; Övrigt when it is nowhere."""
    kind, key = place
    if kind == "heading":
        return Under(str(key))
    title = next((p.title for p in points if (p.item or p.standing) and place_of_point(p) == place), "")
    return Under(title, int(key) if kind == "item" else None, int(key) if kind == "standing" else None)


async def start_minutes(unit: Unit, by: By, meeting: Meeting, secretary: Member) -> Done[Meeting]:
    """Open the meeting and say who writes; also afterwards, from memory, and to change the secretary."""
    require(by.actor, Act.DRAFT_MINUTES)
    today = local(by.now, unit.network.time_zone).date()
    if meeting.starts_on > today:
        raise MeetingNotYet(date=meeting.starts_on)
    if meeting.state is MeetingState.CANCELLED:
        raise MeetingCancelled(date=meeting.starts_on)
    before = await minutes_of(unit, meeting)
    if meeting.state is not MeetingState.PLANNED and before.secretary_id == secretary.id:
        raise MeetingBegun(date=meeting.starts_on, secretary=secretary.name)
    after = await unit.minutes.save(replace(before, secretary_id=secretary.id))
    changes = [Change(before, after)]
    if meeting.state is MeetingState.PLANNED:
        changes += await adopt(unit, meeting, today)
        opened = await unit.meetings.save(replace(meeting, state=MeetingState.ONGOING))
        changes.append(Change(meeting, opened))
        meeting = opened
        changes[0] = Change(before, await unit.minutes.save(await _at_first(unit, after, meeting, today)))
    act = await unit.acts.record(by.actor.id, "start-minutes", changes, by.now, conversation=by.conversation)
    return Done(act, (meeting,))


async def _at_first(unit: Unit, minutes: Minutes, meeting: Meeting, today: date) -> Minutes:
    """With the first point before the meeting."""
    first = next((p for p in await read(unit, meeting, today) if p.item or p.standing), None)
    if first is None:
        return minutes
    item, standing = first.item, first.standing
    return replace(
        minutes,
        at_agenda_item_id=item.id if item else None,
        at_standing_item_id=standing.id if standing and item is None else None,
    )


async def note(
    unit: Unit,
    by: By,
    meeting: Meeting,
    text: str,
    where: Under,
    *,
    kind: NoteKind = NoteKind.NOTE,
    organisation: Organisation | None = None,
    internal: bool = False,
) -> Done[Note]:
    """Record a line under a point of a meeting that has begun."""
    require(by.actor, Act.TAKE_NOTES)
    _check_begun(unit, by, meeting)
    await check_open(unit, Act.TAKE_NOTES, meeting)
    made = await unit.notes.add(
        Note(
            id=0,
            network_id=unit.network.id,
            meeting_id=meeting.id,
            text=checked_text(text),
            author_id=by.actor.id,
            created_at=by.now,
            kind=kind,
            agenda_item_id=where.agenda_item_id,
            standing_item_id=where.standing_item_id,
            heading="" if where.agenda_item_id or where.standing_item_id else where.title,
            organisation_id=organisation.id if organisation else None,
            internal=internal,
        )
    )
    act = await unit.acts.record(by.actor.id, str(kind), [Change(None, made)], by.now, conversation=by.conversation)
    return Done(act, (made,))


async def edit_note(unit: Unit, by: By, key: int, text: str, *, internal: bool | None = None) -> Done[Note]:
    """Write a note anew: one's own; any by chair, coordinator and the secretary, who can mark it internal too."""
    before = await changeable(unit, by, key)
    after = replace(before, text=checked_text(text))
    if internal is not None and internal != before.internal:
        await changeable(unit, by, key, Act.MARK_INTERNAL)
        after = replace(after, internal=internal)
    return await _changed(unit, by, "edit-note", before, after)


async def remove_note(unit: Unit, by: By, key: int) -> Done[Note]:
    """Take a note out of the minutes; it stays in the history."""
    before = await changeable(unit, by, key)
    return await _changed(unit, by, "remove-note", before, replace(before, removed=True))


async def changeable(unit: Unit, by: By, key: int, act: Act = Act.CHANGE_NOTE) -> Note:
    """The note, if this person may change it, or do something else to it."""
    found = await unit.notes.get(key)
    if found is None or found.removed:
        raise NotForYou
    minutes = await unit.minutes.of_meeting(found.meeting_id)
    require(by.actor, act, found, secretary=bool(minutes and minutes.secretary_id == by.actor.id))
    if minutes:
        require_open(act, minutes.state)
    return found


async def draft(unit: Unit, by: By, meeting: Meeting) -> Drafted:
    """Make the draft of a meeting that has begun; who drafts is the secretary when nobody else is.

    Points with something recorded become *discussed*, and the meeting *held* once its hours are over. It can
    be done again as often as wanted.
    """
    if not may(by.actor, Act.DRAFT_MINUTES, await unit.minutes.of_meeting(meeting.id)):
        raise ForLeads
    _check_begun(unit, by, meeting)
    before = await minutes_of(unit, meeting)
    require_open(Act.DRAFT_MINUTES, before.state)
    state = MinutesState.DRAFT if before.state is MinutesState.NOTES else before.state
    secretary = before.secretary_id or by.actor.id
    after = await unit.minutes.save(replace(before, secretary_id=secretary, state=state, drafted_at=by.now))
    changes: list[Change] = [Change(before, after)]
    if meeting.state is not MeetingState.HELD:
        changes += await adopt(unit, meeting, local(by.now, unit.network.time_zone).date())
    changes += await _discussed(unit, await gather(unit, meeting))
    if meeting.state is not MeetingState.HELD and over(meeting, local(by.now, unit.network.time_zone)):
        changes.append(Change(meeting, await unit.meetings.save(replace(meeting, state=MeetingState.HELD))))
    # In no conversation: "ångra" after a draft means what was said before it, and a draft is simply made again.
    act = await unit.acts.record(by.actor.id, "draft-minutes", changes, by.now)
    await ask_of_moved(unit, by.now, by.working_day)
    material = await gather(unit, meeting)
    made = draft_of(material)
    await keep(unit, by, meeting, made)
    if before.state is MinutesState.NOTES:
        await plan_home_reports(unit, by, meeting)
    return Drafted(act, material, made)


def over(meeting: Meeting, now: datetime) -> bool:
    """Whether a meeting's hours have passed, at a local time; without an hour to end at, its day."""
    if meeting.ends_on != now.date() or meeting.ends_at is None:
        return meeting.ends_on < now.date()
    return meeting.ends_at <= now.time()


def checked_text(text: str) -> str:
    """The text of a note with tidy ends, or a Refusal: empty, or longer than a note can be."""
    tidy = "\n".join(line.rstrip() for line in text.strip().splitlines())
    if not tidy:
        raise EmptyNote
    if len(tidy) > LONGEST_NOTE:
        raise TooLong(length=len(tidy), limit=LONGEST_NOTE)
    return tidy


async def _discussed(unit: Unit, material: Material) -> list[Change]:
    noted = {n.agenda_item_id for n in material.notes} | {a.agenda_item_id for a in material.actions}
    open_points = [i for i in material.items if i.state in (AgendaState.SUGGESTED, AgendaState.ACCEPTED)]
    return [
        Change(item, await unit.agenda.save(replace(item, state=AgendaState.DISCUSSED)))
        for item in open_points
        if item.id in noted
    ]


async def check_open(unit: Unit, act: Act, meeting: Meeting) -> None:
    """Refuse what the state of the meeting's minutes no longer lets happen."""
    minutes = await unit.minutes.of_meeting(meeting.id)
    require_open(act, minutes.state if minutes else MinutesState.NOTES)


async def minutes_of(unit: Unit, meeting: Meeting) -> Minutes:
    """The row is made empty and never undone: undoing takes back what was written in it."""
    found = await unit.minutes.of_meeting(meeting.id)
    return found or await unit.minutes.add(Minutes(id=0, network_id=unit.network.id, meeting_id=meeting.id))


async def _changed(unit: Unit, by: By, act: str, before: Note, after: Note) -> Done[Note]:
    saved = await unit.notes.save(after)
    row = await unit.acts.record(by.actor.id, act, [Change(before, saved)], by.now, conversation=by.conversation)
    return Done(row, (saved,))


def _check_begun(unit: Unit, by: By, meeting: Meeting) -> None:
    if meeting.state is MeetingState.CANCELLED:
        raise MeetingCancelled(date=meeting.starts_on)
    if meeting.starts_on > local(by.now, unit.network.time_zone).date():
        raise MeetingNotYet(date=meeting.starts_on)
