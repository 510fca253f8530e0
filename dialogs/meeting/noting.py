"""The meeting while it goes on, or soon after: begin, who is there, notes and decisions under its points."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from dialogs.cards.minutes import note_form
from dialogs.cards.parts import form_button
from dialogs.meeting.steering import whole_card
from dialogs.resolving import day_of, member_named, whole
from dialogs.routing import Routes
from dialogs.texts import listed, say
from dialogs.turn import Json, Reply, Turn
from dialogs.understanding.intent import Intent, OpenItem
from dialogs.understanding.references import matching
from dialogs.wording import shortened
from meetings.agenda.carrying import read
from meetings.agenda.items import AgendaPoint, checked_title
from meetings.calendar.days import Meeting
from meetings.errors import AmbiguousItem
from meetings.minutes.noting import (
    Under,
    changeable,
    edit_note,
    meeting_to_record,
    note,
    numbered,
    remove_note,
    start_minutes,
    under,
    where_last,
    where_now,
)
from meetings.minutes.records import AttendanceStatus, Note, NoteKind
from meetings.minutes.steering import course_of
from meetings.network.people import folded
from meetings.ports import Unit

routes = Routes()
OPEN, SAVE, REMOVE = "note.open", "note.save", "note.remove"
"""The verbs that open the form of a note, submit it, and take the note away."""
PREVIEW = 120
"""Characters of a note in its receipt: enough to see that it was understood."""


@routes.intent("start_minutes", leads_only=True)
async def start(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Begin the meeting; who asks is the secretary unless somebody is named."""
    meeting = await meeting_to_record(unit, turn.by, day_of(intent.slots.get("meeting")))
    named = intent.slots.get("secretary")
    secretary = await member_named(turn, unit, named) if named else turn.actor
    done = await start_minutes(unit, turn.by, meeting, secretary)
    lines = [say(turn.locale, "meeting-started", meeting=meeting.starts_on, secretary=secretary.name)]
    away = await _away(turn, unit, meeting)
    if away:
        lines.append(say(turn.locale, "meeting-away", names=listed(turn.locale, away)))
    lines.append(say(turn.locale, "meeting-started-next"))
    card = await whole_card(turn, unit, await course_of(unit, turn.now, done.thing))
    return Reply(receipt=tuple(lines), acts=(done.act,), then=(replace(card, replaces=False),))


@routes.intent("add_note")
async def add_note(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """A line under the point named, else under the one last noted."""
    return await _noted(turn, intent, unit, NoteKind.NOTE)


@routes.intent("add_decision")
async def add_decision(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """A decision under the point named, else under the one last noted."""
    return await _noted(turn, intent, unit, NoteKind.DECISION)


@routes.form(OPEN)
async def open_note(turn: Turn, unit: Unit) -> Reply:
    """The form with the text of a note."""
    found = await changeable(unit, turn.by, whole(turn.data, "note"))
    return Reply(form=note_form(turn.locale, found, SAVE, REMOVE))


@routes.verb(SAVE)
async def save_note(turn: Turn, unit: Unit) -> Reply:
    """The note with its new text."""
    done = await edit_note(unit, turn.by, whole(turn.data, "note"), str(turn.data.get("text") or ""))
    point = await _point_of(turn, unit, done.thing)
    text = shortened(done.thing.text, PREVIEW)
    return Reply(receipt=(say(turn.locale, "note-changed", point=point, text=text),), acts=(done.act,))


@routes.verb(REMOVE)
async def take_out(turn: Turn, unit: Unit) -> Reply:
    """The note is taken out of the minutes."""
    done = await remove_note(unit, turn.by, whole(turn.data, "note"))
    text = shortened(done.thing.text, PREVIEW)
    return Reply(receipt=(say(turn.locale, "note-removed", text=text),), acts=(done.act,))


async def place_for(unit: Unit, meeting: Meeting, said: object, today: date) -> Under:
    """Where a note goes: the point of a number or of words, a new heading, or where the last note went."""
    points = await read(unit, meeting, today)
    if isinstance(said, int):
        return numbered(points, said)
    if isinstance(said, str) and said.strip():
        return _by_words(points, said)
    minutes = await unit.minutes.of_meeting(meeting.id)
    return where_now(points, minutes, await unit.notes.of_meeting(meeting.id))


def _by_words(points: Sequence[AgendaPoint], said: str) -> Under:
    for point in points:
        if folded(point.title) == folded(said):
            return under(point)
    found = matching(said, [OpenItem("agenda", p.number, p.title) for p in points])
    if len(found) > 1:
        raise AmbiguousItem(words=said, found=[(i.number, i.title) for i in found])
    return numbered(points, found[0].number) if found else Under(checked_title(said))


async def _noted(turn: Turn, intent: Intent, unit: Unit, kind: NoteKind) -> Reply:
    meeting = await meeting_to_record(unit, turn.by, day_of(intent.slots.get("meeting")))
    where = await place_for(unit, meeting, intent.slots.get("item_ref"), turn.today)
    done = await note(unit, turn.by, meeting, str(intent.slots.get("text") or ""), where, kind=kind)
    key = "note-added-decision" if kind is NoteKind.DECISION else "note-added"
    point = where.title or say(turn.locale, "minutes-other")
    said = say(turn.locale, key, point=point, text=shortened(done.thing.text, PREVIEW))
    if not meeting.starts_on <= turn.today <= meeting.ends_on:
        said = say(turn.locale, "note-added-then", meeting=meeting.starts_on, line=said)
    return Reply(receipt=(said,), acts=(done.act,), buttons=(_change(turn, done.thing),))


def _change(turn: Turn, made: Note) -> Json:
    return form_button(say(turn.locale, "note-change"), OPEN, note=made.id)


async def _point_of(turn: Turn, unit: Unit, changed: Note) -> str:
    meeting = await unit.meetings.get(changed.meeting_id)
    points = await read(unit, meeting, turn.today) if meeting else ()
    return where_last(points, [changed]).title or say(turn.locale, "minutes-other")


async def _away(turn: Turn, unit: Unit, meeting: Meeting) -> list[str]:
    names = {m.id: m.name for m in await unit.members.roster(turn.today)}
    rows = await unit.attendance.of_meeting(meeting.id)
    gone = [a.member_id for a in rows if a.status is AttendanceStatus.ABSENT and not a.removed]
    return sorted(names[key] for key in gone if key in names)
