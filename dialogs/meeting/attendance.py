"""Who takes part in a meeting: said beforehand for oneself, taken at it for all, corrected while it goes on."""

from collections.abc import Sequence

from dialogs.meeting.attendance_words import before_lines, lines, unheard_lines
from dialogs.meeting.chairing import chaired_by
from dialogs.meeting.listed_people import Everybody, everybody
from dialogs.meeting.named_people import Named, as_typed, as_understood
from dialogs.meeting.seen_people import Slots, all_of_them, as_seen, called, came_now, in_their_seat, several
from dialogs.resolving import meeting_for
from dialogs.routing import Routes
from dialogs.texts import listed, say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.authorisation import Act, may
from meetings.calendar.days import Meeting, current, upcoming
from meetings.errors import NoMeetingToRecord, UnknownName
from meetings.minutes.attendance import Attendees, attendees_of, counted, expected, who
from meetings.minutes.noting import meeting_to_record
from meetings.minutes.records import Attendance, AttendanceStatus, Minutes
from meetings.minutes.taking import Seen, Taken, take_attendance
from meetings.network.people import Member, Role, folded
from meetings.ports import Unit

routes = Routes()
MOST_NOT_NAMED = 15
"""Names in a receipt of who has not been named yet; a longer list helps nobody."""


@routes.intent("attendance")
async def attendance(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Present, absent, late, leaving early or with a substitute; without a name it is the speaker."""
    slots = _read(turn, intent.slots)
    roster = await unit.members.roster(turn.today)
    groups: list[Slots] = [g for g in several(slots.get("groups")) if isinstance(g, dict)] or [slots]
    people = [one for g in groups for one in _people(turn, roster, g)]
    meeting = await _meeting(turn, unit, slots.get("meeting"), people)
    minutes = await unit.minutes.of_meeting(meeting.id)
    rows = await unit.attendance.of_meeting(meeting.id)
    before = await attendees_of(unit, meeting)
    seen: list[Seen] = []
    for group in groups:
        found = all_of_them(group, roster, rows, minutes)
        if found is None:
            people = _people(turn, roster, group)
            found = as_seen(turn, meeting, group, people, roster, listed=bool(slots.get("list")))
            found = [came_now(one, before) for one in found] if group.get("time") == "now" else found
            found = [in_their_seat(one, rows, roster) for one in found]
            _check_guests(turn, found, rows, minutes)
        seen += found
    if not seen:
        return Reply(text=say(turn.locale, "attendance-all-named"))
    named = any(one.member for one in seen)
    many = (bool(slots.get("list")) and named) or len(
        {who(s.member.id if s.member else None, s.name) for s in seen}
    ) > 1
    taken = await take_attendance(unit, turn.by, meeting, seen)
    chaired = await _chairs(turn, unit, meeting, roster, slots.get("chairs"))
    said = [*await _receipt(turn, unit, meeting, taken, rows, before, many=many), *chaired.receipt]
    unread = [str(name) for name in several(slots.get("unread"))]
    if unread:
        said.append(say(turn.locale, "attendance-unread", who=listed(turn.locale, unread)))
    return Reply(receipt=tuple(said), acts=(taken.act, *chaired.acts))


def _read(turn: Turn, slots: Slots) -> Slots:
    """The slots; when the weights have read it, with all at once where it says so."""
    if {"guests", "groups", "everybody", "rest"} & slots.keys():
        return slots
    said = everybody(turn.text)
    if said is None:
        return slots
    names = [n for n in several(slots.get("person")) if n] if said is Everybody.BUT_THOSE_NAMED else []
    return {**slots, "everybody": True, "but": names, "guests": []}


def _people(turn: Turn, roster: Sequence[Member], slots: Slots) -> list[Named]:
    if {"everybody", "rest"} & slots.keys():
        return [Named(str(n), called(roster, str(n))) for n in several(slots.get("but"))]
    if "guests" in slots:
        return as_understood(roster, several(slots.get("person")), several(slots.get("guests")))
    return as_typed(turn, roster, slots.get("person"))


async def _meeting(turn: Turn, unit: Unit, said: object, people: Sequence[Named]) -> Meeting:
    """The meeting said; else the one going on; else for oneself the next, and for others the last."""
    if said is not None:
        return await meeting_for(turn, unit, said)
    about_oneself = all(one.member is not None and one.member.id == turn.actor.id for one in people)
    meetings = await unit.meetings.all()
    ongoing = current(meetings, turn.local_now)
    coming = upcoming(meetings, turn.today)
    if people and about_oneself and not ongoing and coming:
        return coming[0]
    try:
        return await meeting_to_record(unit, turn.by)
    except NoMeetingToRecord:
        if coming:
            return coming[0]
        raise


def _check_guests(turn: Turn, seen: Sequence[Seen], rows: Sequence[Attendance], minutes: Minutes | None) -> None:
    """A name nobody has is a guest when somebody who takes attendance says that they are there; else a mistake."""
    known = {folded(a.name) for a in rows if a.member_id is None and not a.removed}
    there = (AttendanceStatus.PRESENT, AttendanceStatus.LATE, AttendanceStatus.LEAVES_EARLY)
    for one in seen:
        new = one.member is None and folded(one.name) not in known
        nobody = len(one.name.split()) == 1 or one.status not in there
        if new and (nobody or not may(turn.actor, Act.TAKE_ATTENDANCE, minutes)):
            raise UnknownName(name=one.name)


async def _chairs(turn: Turn, unit: Unit, meeting: Meeting, roster: Sequence[Member], said: object) -> Reply:
    """Who is marked as chair in a list chairs this meeting, unless it is they who always do."""
    chairs = [m for m in (called(roster, str(n)) for n in several(said)) if m]
    minutes = await unit.minutes.of_meeting(meeting.id)
    usual = {m.id for m in roster if Role.CHAIR in m.roles}
    now = set(minutes.chair_ids) if minutes and minutes.chair_ids else usual
    if not chairs or {m.id for m in chairs} == now:
        return Reply()
    return await chaired_by(turn, unit, meeting, chairs)


async def _receipt(
    turn: Turn,
    unit: Unit,
    meeting: Meeting,
    taken: Taken,
    rows: Sequence[Attendance],
    before: Attendees,
    *,
    many: bool,
) -> list[str]:
    """How each takes part now and did before, who is new, and who has not been named or heard."""
    names = {m.id: m.name for m in await unit.members.all()}
    said = lines(turn.locale, meeting, taken.rows, names)
    said += before_lines(turn.locale, taken.changes, names)
    known = {folded(a.name) for a in rows if not a.removed}
    new = [a for a in taken.rows if a.member_id is None and folded(a.name) not in known]
    strangers = [f"{a.name} ({a.organisation})" if a.organisation else a.name for a in new]
    if strangers:
        said.append(say(turn.locale, "attendance-guests", who=listed(turn.locale, strangers)))
    minutes = await unit.minutes.of_meeting(meeting.id)
    if not may(turn.actor, Act.TAKE_ATTENDANCE, minutes):
        return said
    now = await attendees_of(unit, meeting)
    if many:
        said += await _not_named(turn, unit, meeting, minutes)
    if many or before.taken:
        said += unheard_lines(turn.locale, [o for o in now.unrepresented if many or o not in before.unrepresented])
    return said


async def _not_named(turn: Turn, unit: Unit, meeting: Meeting, minutes: Minutes | None) -> list[str]:
    known = {a.member_id for a in counted(await unit.attendance.of_meeting(meeting.id))}
    known |= {minutes.secretary_id, *minutes.chair_ids} if minutes else set()
    missing = [m.name for m in await unit.members.roster(meeting.starts_on) if expected(m) and m.id not in known]
    if not missing or len(missing) > MOST_NOT_NAMED:
        return []
    return [say(turn.locale, "attendance-not-named", who=listed(turn.locale, missing))]
