"""Who is here, who is not, how many, and whom nobody represents: asked while the meeting goes on."""

from collections.abc import Iterable

from dialogs.meeting import minutes_words
from dialogs.meeting.attendance_words import how
from dialogs.routing import Routes
from dialogs.texts import listed, say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from meetings.calendar.days import Meeting
from meetings.minutes.attendance import Attendees, attendees_of
from meetings.minutes.noting import meeting_to_record
from meetings.minutes.records import Attendee
from meetings.network.people import Role, folded
from meetings.ports import Unit

routes = Routes()


@routes.intent("ask_attendance")
async def ask(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Vilka är inte här?*"""
    meeting = await meeting_to_record(unit, turn.by)
    about = str(intent.slots.get("about") or "present")
    if about in ("secretary", "chair"):
        return Reply(text=await _who_leads(turn, unit, meeting, about))
    there = await attendees_of(unit, meeting)
    if about == "one":
        named = intent.slots.get("person")
        people = [str(n) for n in (named if isinstance(named, list) else [named])]
        return Reply(text="\n".join([await _of_one(turn, unit, meeting, there, name) for name in people]))
    if not there.taken:
        said = [say(turn.locale, "asked-nobody-written-down")]
        return Reply(text="\n".join([*said, *_listed(turn.locale, "asked-absent", there.absent)]))
    return Reply(text="\n".join(_answer(turn.locale, there, about)))


def _answer(locale: str, there: Attendees, about: str) -> list[str]:
    unheard = (
        [say(locale, "attendance-unheard", who=listed(locale, there.unrepresented))] if there.unrepresented else []
    )
    if about == "unrepresented":
        return unheard or [say(locale, "asked-all-heard")]
    absent = _listed(locale, "asked-absent", there.absent) or [say(locale, "asked-nobody-absent")]
    if about == "absent":
        return [*absent, *unheard]
    if about == "count":
        homes = {line.organisation for line in there.present}
        counted = say(locale, "asked-count", present=len(there.present), homes=len(homes), others=len(there.others))
        return [counted, *absent, *unheard]
    present = _listed(locale, "asked-present", there.present)
    return [*present, *_listed(locale, "asked-others", there.others), *absent, *unheard]


def _listed(locale: str, key: str, people: Iterable[Attendee]) -> list[str]:
    said = [_with_remark(locale, one) for one in people]
    return [say(locale, key, count=len(said), who=", ".join(said))] if said else []


def _with_remark(locale: str, one: Attendee) -> str:
    told = ", ".join(filter(None, (one.organisation, minutes_words.remark(locale, one))))
    return f"{minutes_words.attendee(locale, one)} ({told})" if told else minutes_words.attendee(locale, one)


async def _of_one(turn: Turn, unit: Unit, meeting: Meeting, there: Attendees, name: str) -> str:
    """How one takes part; of somebody who was not named it is said that they were not."""
    lines = [*there.present, *there.others, *there.absent]
    stand_in = next((one for one in there.present if folded(one.stands_in_for) == folded(name)), None)
    one = stand_in or next((one for one in lines if folded(one.name) == folded(name)), None)
    people = {m.id: m.name for m in await unit.members.all()}
    rows = [a for a in await unit.attendance.of_meeting(meeting.id) if not a.removed]
    row = next((a for a in rows if folded(people.get(a.member_id or 0, a.name)) == folded(name)), None)
    if row is not None and (row.beforehand or stand_in is not None or one is None):
        key = "asked-beforehand" if row.beforehand else "asked-one"
        return say(turn.locale, key, who=name, how=how(turn.locale, row))
    if one is None or (row is None and one in there.absent):
        return say(turn.locale, "asked-not-named", who=name)
    told = minutes_words.remark(turn.locale, one)
    key = "asked-one-absent" if one in there.absent else "asked-one-there"
    return say(turn.locale, key, who=one.name, how=told or "none")


async def _who_leads(turn: Turn, unit: Unit, meeting: Meeting, about: str) -> str:
    minutes = await unit.minutes.of_meeting(meeting.id)
    roster = await unit.members.roster(meeting.starts_on)
    people = {m.id: m.name for m in await unit.members.all()}
    if about == "secretary":
        name = people.get(minutes.secretary_id or 0) if minutes else None
        return say(turn.locale, "asked-secretary", who=name or "none")
    named = minutes.chair_ids if minutes and minutes.chair_ids else tuple(m.id for m in roster if Role.CHAIR in m.roles)
    return say(turn.locale, "asked-chair", who=listed(turn.locale, [people[k] for k in named if k in people]) or "none")
