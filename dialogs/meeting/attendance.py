"""Who takes part in a meeting: said beforehand for oneself, taken at it for all, corrected while it goes on."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

from dialogs.meeting.attendance_words import before_lines, lines, unheard_lines
from dialogs.meeting.chairing import chaired_by
from dialogs.meeting.listed_people import Entry, Everybody, by_first_name, everybody
from dialogs.meeting.named_people import Named, as_typed, as_understood
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
IN_TIME = timedelta(minutes=10)
"""Who is said to come now, so soon after the meeting began, was there from the beginning."""
Slots = Mapping[str, object]


@routes.intent("attendance")
async def attendance(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Present, absent, late, leaving early or with a substitute; without a name it is the speaker."""
    slots = _read(turn, intent.slots)
    roster = await unit.members.roster(turn.today)
    groups = [dict(g) for g in _several(slots.get("groups"))] or [dict(slots)]
    people = [one for g in groups for one in _people(turn, roster, g)]
    meeting = await _meeting(turn, unit, slots.get("meeting"), people)
    minutes = await unit.minutes.of_meeting(meeting.id)
    rows = await unit.attendance.of_meeting(meeting.id)
    before = await attendees_of(unit, meeting)
    seen: list[Seen] = []
    for group in groups:
        found = _all_of_them(group, roster, rows, minutes)
        if found is None:
            people = _people(turn, roster, group)
            found = _seen(turn, meeting, group, people, roster, listed=bool(slots.get("list")))
            found = [_came_now(one, before) for one in found] if group.get("time") == "now" else found
            found = [_in_their_seat(one, rows, roster) for one in found]
            _check_guests(turn, found, rows, minutes)
        seen += found
    if not seen:
        return Reply(text=say(turn.locale, "attendance-all-named"))
    many = bool(slots.get("list")) or len({who(s.member.id if s.member else None, s.name) for s in seen}) > 1
    taken = await take_attendance(unit, turn.by, meeting, seen)
    chaired = await _chairs(turn, unit, meeting, roster, slots.get("chairs"))
    said = [*await _receipt(turn, unit, meeting, taken, rows, before, many=many), *chaired.receipt]
    unread = [str(name) for name in _several(slots.get("unread"))]
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
    names = [n for n in _several(slots.get("person")) if n] if said is Everybody.BUT_THOSE_NAMED else []
    return {**slots, "everybody": True, "but": names, "guests": []}


def _people(turn: Turn, roster: Sequence[Member], slots: Slots) -> list[Named]:
    if {"everybody", "rest"} & slots.keys():
        return [Named(str(n), _called(roster, str(n))) for n in _several(slots.get("but"))]
    if "guests" in slots:
        return as_understood(roster, _several(slots.get("person")), _several(slots.get("guests")))
    return as_typed(turn, roster, slots.get("person"))


def _all_of_them(
    slots: Slots, roster: Sequence[Member], rows: Sequence[Attendance], minutes: Minutes | None
) -> list[Seen] | None:
    """All whose empty chairs would be noticed, but for those named, who are not there; or the rest of them."""
    digital = True if slots.get("mode") == "digital" else None
    if slots.get("rest"):
        there = {a.member_id for a in counted(rows)} | (
            {minutes.secretary_id, *minutes.chair_ids} if minutes else set()
        )
        status = AttendanceStatus(str(slots.get("status") or AttendanceStatus.PRESENT))
        return [Seen(status, m, digital=digital) for m in roster if expected(m) and m.id not in there]
    if not slots.get("everybody"):
        return None
    away = [(str(n), _called(roster, str(n))) for n in _several(slots.get("but"))]
    if unknown := [name for name, member in away if member is None]:
        raise UnknownName(name=unknown[0])
    out = [member for _, member in away if member]
    instead = {a.member_id for a in rows if a.status is AttendanceStatus.SUBSTITUTE and a.substitute and not a.removed}
    status = dict.fromkeys(instead, AttendanceStatus.SUBSTITUTE)
    there_now = [
        Seen(status.get(m.id, AttendanceStatus.PRESENT), m, digital=digital, listed=True)
        for m in roster
        if expected(m) and m not in out
    ]
    return [*there_now, *(Seen(AttendanceStatus.ABSENT, m) for m in out)]


def _seen(
    turn: Turn, meeting: Meeting, slots: Slots, people: Sequence[Named], roster: Sequence[Member], *, listed: bool
) -> list[Seen]:
    """How each of a group takes part."""
    status = AttendanceStatus(str(slots.get("status") or AttendanceStatus.PRESENT))
    at, until = _hour(turn, meeting, slots), _time(slots.get("until"))
    if status is AttendanceStatus.LATE and _in_time(meeting, at, now=slots.get("time") == "now"):
        status, at = AttendanceStatus.PRESENT if until is None else AttendanceStatus.LEAVES_EARLY, until
        until = None
    mode = slots.get("mode")
    return [
        Seen(
            status,
            one.member,
            name=one.name,
            organisation=one.place,
            at=at,
            until=until,
            substitute=_instead(roster, str(slots.get("substitute") or "")),
            digital=None if mode is None else mode == "digital",
            whole=bool(slots.get("whole")),
            listed=listed or len(people) > 1,
        )
        for one in people
    ]


def _instead(roster: Sequence[Member], said: str) -> str:
    """Who comes instead: a member's whole name when the first was enough, else what was said."""
    member = by_first_name(Entry(said), roster) if said else None
    return member.name if member else said


def _came_now(seen: Seen, before: Attendees) -> Seen:
    """Who is there now, and was not there when attendance was taken, has come now."""
    if seen.status is not AttendanceStatus.PRESENT or seen.at is None:
        return seen
    name = folded(seen.member.name if seen.member else seen.name)
    there = {folded(one.name) for one in (*before.present, *before.others)}
    late = before.taken and name not in there
    return replace(seen, status=AttendanceStatus.LATE) if late else replace(seen, at=None)


def _in_their_seat(seen: Seen, rows: Iterable[Attendance], roster: Iterable[Member]) -> Seen:
    """What is said of a stand-in, put down with the member in whose seat they are."""
    name = folded(seen.member.name if seen.member else seen.name)
    seat = next((a.member_id for a in rows if not a.removed and a.substitute and folded(a.substitute) == name), None)
    member = next((m for m in roster if m.id == seat), None)
    if member is None or (seen.member is not None and expected(seen.member)):
        return seen
    if seen.status is AttendanceStatus.ABSENT:
        return Seen(AttendanceStatus.ABSENT, member)
    late = seen.status is AttendanceStatus.LATE
    came, went = (seen.at, seen.until) if late else (None, seen.at)
    return Seen(AttendanceStatus.SUBSTITUTE, member, at=came, until=went, digital=seen.digital, whole=seen.whole)


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
    chairs = [m for m in (_called(roster, str(n)) for n in _several(said)) if m]
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


def _hour(turn: Turn, meeting: Meeting, slots: Slots) -> time | None:
    """The hour said, also as "now" or as minutes after the meeting began; None where that cannot be known."""
    minutes = slots.get("after")
    if isinstance(minutes, int):
        began = meeting.starts_at
        return (datetime.combine(meeting.starts_on, began) + timedelta(minutes=minutes)).time() if began else None
    ahead = slots.get("in")
    if slots.get("time") != "now" and not isinstance(ahead, int):
        return _time(slots.get("time"))
    going_on = current([meeting], turn.local_now) is not None
    then = turn.local_now + timedelta(minutes=ahead if isinstance(ahead, int) else 0)
    return then.time().replace(second=0, microsecond=0) if going_on else None


def _in_time(meeting: Meeting, at: time | None, *, now: bool) -> bool:
    if at is None or meeting.starts_at is None:
        return False
    began = datetime.combine(meeting.starts_on, meeting.starts_at)
    return at <= ((began + IN_TIME) if now else began).time()


def _called(roster: Iterable[Member], name: str) -> Member | None:
    return next((m for m in roster if folded(m.name) == folded(name)), None)


def _several(said: object) -> list[object]:
    return said if isinstance(said, list) else [] if said is None else [said]


def _time(said: object) -> time | None:
    try:
        return time.fromisoformat(str(said)) if said else None
    except ValueError:
        return None
