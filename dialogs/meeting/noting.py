"""The meeting while it goes on, or soon after: begin, who is there, notes and decisions under its points."""

from collections.abc import Sequence
from dataclasses import replace

from dialogs.cards.noting import Choices, note_form, writing_form
from dialogs.cards.parts import form_button
from dialogs.cards.steering import START, WRITE
from dialogs.forms import text_of
from dialogs.meeting.steering import by_words, whole_card
from dialogs.resolving import day_of, member_named, whole
from dialogs.routing import Routes
from dialogs.texts import listed, say
from dialogs.turn import Json, Reply, Turn
from dialogs.understanding.intent import Intent
from dialogs.wording import shortened
from meetings.agenda.carrying import read
from meetings.agenda.items import AgendaPoint, checked_title
from meetings.authorisation import Act, may, require
from meetings.calendar.days import Meeting
from meetings.collation import swedish
from meetings.errors import NotForYou, UnknownName
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
    where_noted,
    where_now,
)
from meetings.minutes.records import AttendanceStatus, Note, NoteKind
from meetings.minutes.steering import course_of
from meetings.network.people import Member, folded
from meetings.ports import Unit

routes = Routes()
OPEN, SAVE, REMOVE, ADD = "note.open", "note.save", "note.remove", "note.add"
"""The verbs that open the form of a note, submit it, take the note away, and submit a new one."""
LONG_NUMBER = 5
"""Digits; no agenda has so many points."""
PREVIEW = 120
"""Characters of a note in its receipt: enough to see that it was understood."""


@routes.intent("start_minutes", leads_only=True)
async def start(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Begin the meeting; who asks is the secretary unless somebody is named."""
    meeting = await meeting_to_record(unit, turn.by, day_of(intent.slots.get("meeting")))
    named = intent.slots.get("secretary")
    secretary = await member_named(turn, unit, named) if named else turn.actor
    return await _started(turn, unit, meeting, secretary)


async def _started(turn: Turn, unit: Unit, meeting: Meeting, secretary: Member) -> Reply:
    done = await start_minutes(unit, turn.by, meeting, secretary)
    lines = [say(turn.locale, "meeting-started", meeting=meeting.starts_on, secretary=secretary.name)]
    away = await _away(turn, unit, meeting)
    if away:
        lines.append(say(turn.locale, "meeting-away", names=listed(turn.locale, away)))
    lines.append(say(turn.locale, "meeting-started-next"))
    card = await whole_card(turn, unit, await course_of(unit, turn.now, done.thing))
    return Reply(receipt=tuple(lines), acts=(done.act,), then=(replace(card, replaces=False),))


@routes.verb(START)
async def press_start(turn: Turn, unit: Unit) -> Reply:
    """*Starta mötet*, on the agenda or when Teams says that its meeting has begun."""
    meeting = await unit.meetings.get(whole(turn.data, "meeting"))
    if meeting is None:
        raise NotForYou
    require(turn.actor, Act.DRAFT_MINUTES)
    return await _started(turn, unit, meeting, turn.actor)


@routes.intent("add_note")
async def add_note(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """A line under the point named, else under the one last noted."""
    return await _noted(turn, intent, unit, NoteKind.NOTE)


@routes.intent("add_decision")
async def add_decision(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """A decision under the point named, else under the one last noted."""
    return await _noted(turn, intent, unit, NoteKind.DECISION)


@routes.intent("add_summary")
async def add_summary(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """What it came to."""
    return await _noted(turn, intent, unit, NoteKind.SUMMARY)


@routes.intent("add_attachment")
async def add_attachment(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """A link, or what is to be sent with the minutes."""
    return await _noted(turn, intent, unit, NoteKind.ATTACHMENT)


@routes.intent("add_position")
async def add_position(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Where organisations stand, each in a line."""
    meeting = await meeting_to_record(unit, turn.by, day_of(intent.slots.get("meeting")))
    where = await place_for(turn, unit, meeting, intent.slots.get("item_ref"))
    homes = {folded(o.name): o for o in await unit.organisations.all()}
    stated = intent.slots.get("positions")
    lines, acts = [], []
    for one in stated if isinstance(stated, list) else []:
        home = homes.get(folded(str(one["organisation"])))
        if home is None:
            raise UnknownName(name=str(one["organisation"]))
        kind = NoteKind.POSITION
        done = await note(unit, turn.by, meeting, str(one["text"]), where, kind=kind, organisation=home)
        text = shortened(done.thing.text, PREVIEW)
        lines.append(say(turn.locale, "note-added-position", point=_title(turn, where), who=home.name, text=text))
        acts.append(done.act)
    return Reply(receipt=tuple(lines), acts=tuple(acts))


@routes.intent("edit_note")
async def edit_last(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Ändra anteckningen till …*: the last of one's own at the meeting."""
    meeting = await meeting_to_record(unit, turn.by)
    own = [n for n in await unit.notes.of_meeting(meeting.id) if n.author_id == turn.actor.id]
    if not own:
        return Reply(text=say(turn.locale, "note-none-of-yours"))
    done = await edit_note(unit, turn.by, own[-1].id, str(intent.slots.get("text") or ""))
    point, text = await _point_of(turn, unit, done.thing), shortened(done.thing.text, PREVIEW)
    return Reply(receipt=(say(turn.locale, "note-changed", point=point, text=text),), acts=(done.act,))


@routes.intent("remove_note")
async def remove_last(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """*Ta bort anteckningen*: the last of one's own at the meeting."""
    meeting = await meeting_to_record(unit, turn.by)
    own = [n for n in await unit.notes.of_meeting(meeting.id) if n.author_id == turn.actor.id]
    if not own:
        return Reply(text=say(turn.locale, "note-none-of-yours"))
    done = await remove_note(unit, turn.by, own[-1].id)
    text = shortened(done.thing.text, PREVIEW)
    return Reply(receipt=(say(turn.locale, "note-removed", text=text),), acts=(done.act,))


async def rewritten(turn: Turn, unit: Unit, note_id: int, text: str) -> Reply:
    """The note with another text, where it stands; whose message it came from has edited that."""
    done = await edit_note(unit, turn.by, note_id, text)
    point, short = await _point_of(turn, unit, done.thing), shortened(done.thing.text, PREVIEW)
    said = say(turn.locale, "note-changed", point=point, text=short)
    return Reply(receipt=(said,), acts=(done.act,), buttons=(_change(turn, done.thing),))


@routes.form(WRITE)
async def open_writing(turn: Turn, unit: Unit) -> Reply:
    """The form in which something is noted under the point before the meeting."""
    meeting = await unit.meetings.get(whole(turn.data, "meeting"))
    if meeting is None:
        raise NotForYou
    points = await read(unit, meeting, turn.today)
    now = await where_now(unit, turn.by, meeting, points)
    places = [(f"{p.number}. {p.title}", str(p.number)) for p in points if p.item or p.standing]
    chosen = next((str(p.number) for p in points if (p.item or p.standing) and under(p) == now), "")
    homes = sorted((o.name for o in await unit.organisations.all()), key=swedish)
    return Reply(form=writing_form(turn.locale, meeting.id, Choices(places, chosen, homes), ADD))


@routes.verb(ADD)
async def form_written(turn: Turn, unit: Unit) -> Reply:
    """The form as it was filled in."""
    data = turn.data
    meeting = await unit.meetings.get(whole(data, "meeting"))
    kind = next((k for k in NoteKind if k == (text_of(data, "kind") or NoteKind.NOTE)), None)
    if meeting is None or kind is None:
        raise NotForYou
    where = text_of(data, "point")
    said: dict[str, object] = {"text": text_of(data, "text")}
    said |= {"item_ref": int(where)} if where.isdecimal() and len(where) < LONG_NUMBER else {}
    said["meeting"] = meeting.starts_on.isoformat()
    home = text_of(data, "organisation")
    if kind is NoteKind.POSITION and home:
        return await add_position(
            turn, Intent("add_position", {**said, "positions": [{"organisation": home, **said}]}), unit
        )
    return await _noted(turn, Intent("add_note", said), unit, NoteKind.NOTE if kind is NoteKind.POSITION else kind)


@routes.form(OPEN)
async def open_note(turn: Turn, unit: Unit) -> Reply:
    """The form with the text of a note."""
    found = await changeable(unit, turn.by, whole(turn.data, "note"))
    marks = may(turn.actor, Act.MARK_INTERNAL, await unit.minutes.of_meeting(found.meeting_id))
    return Reply(form=note_form(turn.locale, found, SAVE, REMOVE, marks=marks))


@routes.verb(SAVE)
async def save_note(turn: Turn, unit: Unit) -> Reply:
    """The note with its new text."""
    internal = {"true": True, "false": False}.get(text_of(turn.data, "internal"))
    done = await edit_note(unit, turn.by, whole(turn.data, "note"), text_of(turn.data, "text"), internal=internal)
    point = await _point_of(turn, unit, done.thing)
    text = shortened(done.thing.text, PREVIEW)
    return Reply(receipt=(say(turn.locale, "note-changed", point=point, text=text),), acts=(done.act,))


@routes.verb(REMOVE)
async def take_out(turn: Turn, unit: Unit) -> Reply:
    """The note is taken out of the minutes."""
    done = await remove_note(unit, turn.by, whole(turn.data, "note"))
    text = shortened(done.thing.text, PREVIEW)
    return Reply(receipt=(say(turn.locale, "note-removed", text=text),), acts=(done.act,))


async def place_for(turn: Turn, unit: Unit, meeting: Meeting, said: object) -> Under:
    """Where a note goes: the point of a number or of words, a new heading, or where the last note went."""
    points = await read(unit, meeting, turn.today)
    if isinstance(said, int):
        return numbered(points, said)
    if isinstance(said, str) and said.strip():
        return _by_words(points, said)
    return await where_now(unit, turn.by, meeting, points)


def _by_words(points: Sequence[AgendaPoint], said: str) -> Under:
    number = by_words(points, said)
    return numbered(points, number) if number is not None else Under(checked_title(said))


async def _noted(turn: Turn, intent: Intent, unit: Unit, kind: NoteKind) -> Reply:
    meeting = await meeting_to_record(unit, turn.by, day_of(intent.slots.get("meeting")))
    where = await place_for(turn, unit, meeting, intent.slots.get("item_ref"))
    done = await note(unit, turn.by, meeting, str(intent.slots.get("text") or ""), where, kind=kind)
    key = "note-added" if kind is NoteKind.NOTE else f"note-added-{kind}"
    said = say(turn.locale, key, point=_title(turn, where), text=shortened(done.thing.text, PREVIEW))
    if not meeting.starts_on <= turn.today <= meeting.ends_on:
        said = say(turn.locale, "note-added-then", meeting=meeting.starts_on, line=said)
    return Reply(receipt=(said,), acts=(done.act,), buttons=(_change(turn, done.thing),))


def _title(turn: Turn, where: Under) -> str:
    return where.title or say(turn.locale, "minutes-other")


def _change(turn: Turn, made: Note) -> Json:
    return form_button(say(turn.locale, "note-change"), OPEN, note=made.id)


async def _point_of(turn: Turn, unit: Unit, changed: Note) -> str:
    meeting = await unit.meetings.get(changed.meeting_id)
    points = await read(unit, meeting, turn.today) if meeting else ()
    return where_noted(points, changed).title or say(turn.locale, "minutes-other")


async def _away(turn: Turn, unit: Unit, meeting: Meeting) -> list[str]:
    names = {m.id: m.name for m in await unit.members.roster(turn.today)}
    rows = await unit.attendance.of_meeting(meeting.id)
    gone = [a.member_id for a in rows if a.status is AttendanceStatus.ABSENT and not a.removed]
    return sorted(names[key] for key in gone if key in names)
