"""What the meaning of a message depends on, read from the network at the start of the turn."""

from collections.abc import Sequence
from datetime import date, timedelta

from dialogs.turn import Place, Turn
from dialogs.understanding.intent import Context, OpenItem, Pending, Roster, RosterPerson
from meetings.actions.items import ActionItem
from meetings.agenda.carrying import read
from meetings.agenda.items import AgendaState
from meetings.calendar.days import Meeting, MeetingState, current, following, local, upcoming
from meetings.minutes.drafting import place_of_point, pointer
from meetings.minutes.noting import to_record
from meetings.network.people import Member, MemberKind, Organisation, Role
from meetings.ports import Talk, Unit
from meetings.walkthrough.records import WalkState, WalkThrough
from meetings.walkthrough.walks import at_hand

LOOK_BACK = timedelta(days=400)
LOOK_AHEAD = timedelta(days=800)
"""Days around today whose meetings a message can mean: last year's minutes, next year's plan."""
PAST_MIDNIGHT = timedelta(days=1)


async def context_of(turn: Turn, unit: Unit) -> Context:
    """Everything outside the text that its meaning depends on."""
    roster = await unit.members.roster(turn.today)
    meetings = await meetings_around(turn, unit)
    coming = following(meetings, turn.local_now)
    ongoing = current(meetings, turn.local_now)
    talk = await unit.talks.get(turn.actor.id, turn.conversation, turn.now)
    walk = await _walk(turn, unit, meetings)
    going = _going_on(to_record(meetings, turn.local_now), turn.today)
    points, at = await _points(turn, unit, going) if going else ((), 0)
    return Context(
        now=turn.local_now,
        roster=_roster(roster, await unit.organisations.all()),
        speaker=next((_person(m) for m in roster if m.id == turn.actor.id), None),
        next_meeting=coming.starts_on if coming else None,
        current_meeting=ongoing.starts_on if ongoing else None,
        meetings=[m.starts_on for m in meetings],
        items=await _items(unit, upcoming(meetings, turn.today), roster, turn.today),
        personal=turn.place is Place.PERSONAL,
        mentioned=turn.mentioned,
        attachment=turn.attachment,
        pending=pending_of(talk),
        last_items=last_of(talk),
        walking=await _before_the_meeting(unit, walk, roster),
        steering=going is not None,
        points=points,
        at_point=at,
        guests=await _guests(unit, going) if going else (),
        walk_paused=walk is not None and walk.state is WalkState.PAUSED,
        subgroups=[name for s in await unit.subgroups.all() if not s.removed for name in (s.name, *s.aliases)],
        bodies=[name for b in await unit.bodies.all() if not b.removed for name in (b.name, *b.aliases)],
    )


def _going_on(meeting: Meeting | None, today: date) -> Meeting | None:
    """What short words are about: until the day after, since meetings pass midnight and nobody may end them."""
    if meeting is None or meeting.state is not MeetingState.ONGOING or today > meeting.ends_on + PAST_MIDNIGHT:
        return None
    return meeting


async def _points(turn: Turn, unit: Unit, meeting: Meeting) -> tuple[tuple[OpenItem, ...], int]:
    """Its agenda, and the number of the point before it; 0 when none is."""
    at = pointer(await unit.minutes.of_meeting(meeting.id))
    points = [p for p in await read(unit, meeting, turn.today) if p.item or p.standing]
    number = next((p.number for p in points if place_of_point(p) == at), 0)
    return tuple(OpenItem("agenda", p.number, p.title) for p in points), number


async def _guests(unit: Unit, meeting: Meeting) -> tuple[str, ...]:
    """Those at a meeting who are not of the network: guests, and who sits there instead of somebody."""
    rows = [a for a in await unit.attendance.of_meeting(meeting.id) if not a.removed]
    names = [*(a.name for a in rows if a.member_id is None), *(a.substitute for a in rows)]
    return tuple(dict.fromkeys(name for name in names if name))


async def _walk(turn: Turn, unit: Unit, meetings: Sequence[Meeting]) -> WalkThrough | None:
    """The walk-through that goes on, or has paused, at a meeting of today, or was taken up today after it."""
    meeting = at_hand([m for m in meetings if m.starts_on <= turn.today], turn.local_now)
    row = await unit.walks.of_meeting(meeting.id) if meeting else None
    if meeting is None or row is None or row.state is WalkState.ENDED:
        return None
    taken_up = local(row.started_at, unit.network.time_zone).date()
    return row if turn.today <= meeting.ends_on or taken_up == turn.today else None


async def _before_the_meeting(unit: Unit, walk: WalkThrough | None, roster: Sequence[Member]) -> OpenItem | None:
    item = await unit.actions.get(walk.current_id) if walk and walk.current_id else None
    return action_reference(item, {m.id: m.name for m in roster}) if item else None


async def meetings_around(turn: Turn, unit: Unit) -> list[Meeting]:
    """Meetings a message can mean, soonest first, without the cancelled."""
    found = await unit.meetings.between(turn.today - LOOK_BACK, turn.today + LOOK_AHEAD)
    return [m for m in found if m.state != "cancelled"]


def pending_of(talk: Talk | None) -> Pending | None:
    """The question that was asked, as it was kept."""
    kept = talk.state.get("pending") if talk else None
    if not isinstance(kept, dict):
        return None
    return Pending(kept["intent"], kept["slots"], kept["asked"], tuple(kept["choices"]))


def last_of(talk: Talk | None) -> tuple[OpenItem, ...]:
    """What the last receipt was about."""
    kept = talk.state.get("last") if talk else None
    if not isinstance(kept, list):
        return ()
    return tuple(OpenItem(k["kind"], k["number"], k["title"], k["id"], due=_day(k.get("due"))) for k in kept)


def _day(value: object) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else None


def kept(pending: Pending | None, last: Sequence[OpenItem], question: str = "") -> dict[str, object]:
    """What the two above read; `question` is what the buttons of its question say."""
    state: dict[str, object] = {
        "last": [{"kind": i.kind, "number": i.number, "title": i.title, "id": i.id, "due": iso(i.due)} for i in last]
    }
    if pending:
        state["pending"] = {
            "intent": pending.intent,
            "slots": dict(pending.slots),
            "asked": pending.asked,
            "choices": list(pending.choices),
        }
        state["question"] = question
    return state


async def _items(unit: Unit, meetings: Sequence[Meeting], roster: Sequence[Member], today: date) -> list[OpenItem]:
    found: list[OpenItem] = []
    alive = (AgendaState.SUGGESTED, AgendaState.ACCEPTED)
    for meeting in meetings[:2]:
        found += [
            OpenItem("agenda", p.number, p.title, p.item.id, meeting.starts_on)
            for p in await read(unit, meeting, today)
            if p.item and p.item.state in alive
        ]
    names = {m.id: m.name for m in roster}
    found += [action_reference(item, names) for item in await unit.actions.open()]
    return found


def action_reference(item: ActionItem, names: dict[int, str]) -> OpenItem:
    """An action item as a message may point to it."""
    owner = next((names[p.member_id] for p in item.preparers if p.member_id in names), None)
    return OpenItem("action", item.number, item.title, item.id, owner=owner, due=item.report_on)


def _person(member: Member) -> RosterPerson:
    return RosterPerson(
        name=member.name,
        organisation=member.organisation,
        title=member.title,
        active=member.active,
        chair=Role.CHAIR in member.roles,
        coordinator=Role.COORDINATOR in member.roles,
        aliases=member.aliases,
        id=member.id,
        deputy=member.kind is MemberKind.SUBSTITUTE,
    )


def _roster(members: Sequence[Member], organisations: Sequence[Organisation]) -> Roster:
    return Roster(
        people=tuple(_person(m) for m in members),
        organisations=tuple(o.name for o in organisations),
        organisation_aliases={a: o.name for o in organisations for a in o.aliases},
    )


def iso(day: date | None) -> str | None:
    """A date as slots hold it."""
    return day.isoformat() if day else None
