"""From what was understood of a message to how each person takes part. It asks nobody and changes nothing."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

from dialogs.meeting.listed_people import Entry, by_first_name
from dialogs.meeting.named_people import Named
from dialogs.turn import Turn
from meetings.calendar.days import Meeting, current
from meetings.errors import UnknownName
from meetings.minutes.attendance import Attendees, counted, expected
from meetings.minutes.records import Attendance, AttendanceStatus, Minutes
from meetings.minutes.taking import Seen
from meetings.network.people import Member, folded

IN_TIME = timedelta(minutes=10)
"""Who is said to come now, so soon after the meeting began, was there from the beginning."""
Slots = Mapping[str, object]


def all_of_them(
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
    away = [(str(n), called(roster, str(n))) for n in several(slots.get("but"))]
    if unknown := [name for name, member in away if member is None]:
        raise UnknownName(name=unknown[0])
    out = [member for _, member in away if member]
    instead = {a.member_id for a in rows if a.status is AttendanceStatus.SUBSTITUTE and a.substitute and not a.removed}
    as_before = dict.fromkeys(instead, AttendanceStatus.SUBSTITUTE)
    there_now = [
        Seen(as_before.get(m.id, AttendanceStatus.PRESENT), m, digital=digital, listed=True)
        for m in roster
        if expected(m) and m not in out
    ]
    return [*there_now, *(Seen(AttendanceStatus.ABSENT, m) for m in out)]


def as_seen(
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


def came_now(seen: Seen, before: Attendees) -> Seen:
    """Who is there now, and was not there when attendance was taken, has come now."""
    if seen.status is not AttendanceStatus.PRESENT or seen.at is None:
        return seen
    name = folded(seen.member.name if seen.member else seen.name)
    there = {folded(one.name) for one in (*before.present, *before.others)}
    late = before.taken and name not in there
    return replace(seen, status=AttendanceStatus.LATE) if late else replace(seen, at=None)


def in_their_seat(seen: Seen, rows: Iterable[Attendance], roster: Iterable[Member]) -> Seen:
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


def called(roster: Iterable[Member], name: str) -> Member | None:
    """The member with that whole name."""
    return next((m for m in roster if folded(m.name) == folded(name)), None)


def several(said: object) -> list[object]:
    """A slot that may hold one or several."""
    return said if isinstance(said, list) else [] if said is None else [said]


def _time(said: object) -> time | None:
    try:
        return time.fromisoformat(str(said)) if said else None
    except ValueError:
        return None
