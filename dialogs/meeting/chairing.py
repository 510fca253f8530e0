"""Who chairs one meeting, and who writes from now on."""

from collections.abc import Sequence

from dialogs.resolving import member_named
from dialogs.routing import Routes
from dialogs.texts import listed, say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.authorisation import Act, may
from meetings.calendar.days import Meeting
from meetings.errors import ForLeads
from meetings.minutes.attendance import attendees_of
from meetings.minutes.noting import meeting_to_record, start_minutes
from meetings.minutes.records import AttendanceStatus
from meetings.minutes.taking import Seen, name_chairs, take_attendance
from meetings.network.people import Member
from meetings.ports import Unit

routes = Routes()


@routes.intent("chair_meeting", leads_only=True, secretary_too=True)
async def chair(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Petra leder mötet*: one or two, for this meeting."""
    meeting = await meeting_to_record(unit, turn.by)
    if not may(turn.actor, Act.TAKE_ATTENDANCE, await unit.minutes.of_meeting(meeting.id)):
        raise ForLeads
    said = intent.slots.get("person")
    named = said if isinstance(said, list) else [said]
    return await chaired_by(turn, unit, meeting, [await member_named(turn, unit, name) for name in named])


async def chaired_by(turn: Turn, unit: Unit, meeting: Meeting, chairs: Sequence[Member]) -> Reply:
    """Put them down as chairing that meeting, and say who did before."""
    done = await name_chairs(unit, turn.by, meeting, chairs)
    names = {m.id: m.name for m in await unit.members.all()}
    before = [names[key] for key in done.before if key in names] if done.act else []
    line = say(
        turn.locale,
        "attendance-chairs",
        meeting=meeting.starts_on,
        who=listed(turn.locale, [m.name for m in chairs]),
        before=listed(turn.locale, before) if before else "none",
    )
    return Reply(receipt=(line,), acts=(done.act,) if done.act else ())


@routes.intent("change_secretary", leads_only=True)
async def secretary(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Lisa antecknar*, when the meeting goes on already."""
    meeting = await meeting_to_record(unit, turn.by)
    minutes = await unit.minutes.of_meeting(meeting.id)
    former = await unit.members.get(minutes.secretary_id) if minutes and minutes.secretary_id else None
    writes = await member_named(turn, unit, intent.slots.get("secretary"))
    done = await start_minutes(unit, turn.by, meeting, writes)
    line = say(turn.locale, "attendance-secretary", who=writes.name, before=former.name if former else "none")
    rows = await unit.attendance.of_meeting(meeting.id)
    stays = former is not None and not any(a.member_id == former.id and not a.removed for a in rows)
    if not stays or not (await attendees_of(unit, meeting)).taken:
        return Reply(receipt=(line,), acts=(done.act,))
    # Who wrote was there without being written down, and still is.
    seen = await take_attendance(unit, turn.by, meeting, [Seen(AttendanceStatus.PRESENT, former)])
    return Reply(receipt=(line,), acts=(done.act, seen.act))
