"""*Nytt möte*, *ändra mötet den 12 november*: one meeting in a form, made or changed as one act."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, time

from dialogs.cards.one_meeting import FIELDS, OPEN, SAVE, change_meeting_button, meeting_form, title
from dialogs.cards.receipt import question_card
from dialogs.forms import Field, each_once, meanwhile, said_in_chat, typed_in, was_filled_in
from dialogs.resolving import day_of, meeting_for, whole
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from dialogs.wording import day_when
from meetings.actions.items import ActionItem
from meetings.authorisation import Act, require
from meetings.calendar.days import Meeting, MeetingState, upcoming
from meetings.calendar.one_meeting import change_meeting, meeting_faults, plan_meeting
from meetings.calendar.scheduling import LONGEST_PLACE, check_to_come
from meetings.errors import NoMeeting, NotForYou
from meetings.network.setup import Fault
from meetings.ports import Unit

routes = Routes()
MOST_MEETINGS = 8
"""Meetings named in one answer: a year of them."""
LONGEST_DAY = 40
"""Characters of a day or an hour."""
TAKES = {name: Field(LONGEST_PLACE if name == "place" else LONGEST_DAY, always=name == "whole_day") for name in FIELDS}


@routes.intent("meeting_form", leads_only=True)
async def by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """The form of the meeting that is said, or of a new one."""
    require(turn.actor, Act.SCHEDULE_MEETING)
    said = intent.slots.get("meeting")
    if intent.slots.get("any"):
        return await _which(turn, unit)
    if not said:
        return _form(turn, _empty(turn), None)
    return _of(turn, await meeting_for(turn, unit, said))


@routes.form(OPEN)
async def open_form(turn: Turn, unit: Unit) -> Reply:
    """The form: empty, or that of a meeting."""
    require(turn.actor, Act.SCHEDULE_MEETING)
    return _of(turn, await _meeting(turn, unit)) if "meeting" in turn.data else _form(turn, _empty(turn), None)


@routes.verb(SAVE)
async def save(turn: Turn, unit: Unit) -> Reply:
    """Do what the form says, or show it again with what is wrong, or what others have changed meanwhile."""
    require(turn.actor, Act.SCHEDULE_MEETING)
    meeting = await _meeting(turn, unit) if "meeting" in turn.data else None
    if meeting:
        check_to_come(meeting, turn.today)
    now = _shown(meeting) if meeting else _empty(turn)
    typed, faults = typed_in(turn.data, TAKES)
    values, changed = meanwhile(typed, was_filled_in(turn.data, now), now) if meeting else (typed, [])
    if changed:
        return _form(turn, values, meeting, changed, changed=True)
    wanted = _read(turn, values, meeting, faults)
    if wanted is not None:
        others = [m for m in await unit.meetings.all() if meeting is None or m.id != meeting.id]
        faults += meeting_faults(wanted, others, turn.today)
    if wanted is None or faults:
        return _form(turn, values, meeting, faults)
    return await (_changed(turn, unit, meeting, wanted) if meeting else _planned(turn, unit, wanted))


async def _which(turn: Turn, unit: Unit) -> Reply:
    """The meetings to come, each with its form."""
    coming = upcoming(await unit.meetings.all(), turn.today)
    planned = [m for m in coming if m.state is MeetingState.PLANNED][:MOST_MEETINGS]
    if not planned:
        raise NoMeeting
    asked = say(turn.locale, "meeting-form-which")
    return Reply(
        card=question_card(asked, [change_meeting_button(turn.locale, m, which=True) for m in planned]), summary=asked
    )


async def _planned(turn: Turn, unit: Unit, wanted: Meeting) -> Reply:
    done = await plan_meeting(unit, turn.by, wanted, turn.today)
    said = say(turn.locale, "meeting-scheduled", when=day_when(turn.locale, done.thing))
    return Reply(receipt=(said,), acts=(done.act,), buttons=(change_meeting_button(turn.locale, done.thing),))


async def _changed(turn: Turn, unit: Unit, meeting: Meeting, wanted: Meeting) -> Reply:
    done = await change_meeting(unit, turn.by, meeting, wanted, turn.today)
    if done is None:
        return Reply(text=say(turn.locale, "form-nothing-changed"))
    after = done.things[0]
    assert isinstance(after, Meeting)
    matters = sum(1 for t in done.things if isinstance(t, ActionItem))
    moved = "meeting-moved" if after.starts_on != meeting.starts_on else "meeting-form-changed"
    facts = {"old": meeting.starts_on, "when": day_when(turn.locale, after), "matters": matters}
    lines = (say(turn.locale, moved, **facts), say(turn.locale, "meeting-news-soon"))
    return Reply(receipt=lines, acts=(done.act,), buttons=(change_meeting_button(turn.locale, after),))


def _of(turn: Turn, meeting: Meeting) -> Reply:
    check_to_come(meeting, turn.today)
    return _form(turn, _shown(meeting), meeting)


async def _meeting(turn: Turn, unit: Unit) -> Meeting:
    meeting = await unit.meetings.get(whole(turn.data, "meeting"))
    if meeting is None:
        raise NotForYou
    return meeting


def _form(
    turn: Turn,
    values: Mapping[str, str],
    meeting: Meeting | None,
    faults: Sequence[Fault] = (),
    *,
    changed: bool = False,
) -> Reply:
    now = _shown(meeting) if meeting else _empty(turn)
    made = meeting_form(turn.locale, values, now, meeting, each_once(faults), changed=changed)
    return Reply(text=said_in_chat(turn), form=made, summary=title(turn.locale, meeting))


def _empty(turn: Turn) -> dict[str, str]:
    day = day_of(turn.data.get("day"))
    return dict.fromkeys(FIELDS, "") | {"day": day.isoformat() if day else "", "whole_day": "false"}


def _shown(meeting: Meeting) -> dict[str, str]:
    several = meeting.ends_on != meeting.starts_on
    return {
        "day": meeting.starts_on.isoformat(),
        "until": meeting.ends_on.isoformat() if several else "",
        "whole_day": "true" if meeting.starts_at is None and meeting.ends_at is None else "false",
        "starts_at": f"{meeting.starts_at:%H:%M}" if meeting.starts_at else "",
        "ends_at": f"{meeting.ends_at:%H:%M}" if meeting.ends_at else "",
        "place": meeting.place,
    }


def _read(turn: Turn, values: Mapping[str, str], meeting: Meeting | None, faults: list[Fault]) -> Meeting | None:
    """The meeting as the form says it; None when a day or an hour cannot be read."""
    day = _day("day", values["day"], faults)
    if day is None and not values["day"].strip():
        faults.append(Fault("day", "no-day"))
    until = _day("until", values["until"], faults)
    starts_at, ends_at = (_hour(name, values[name], faults) for name in ("starts_at", "ends_at"))
    if values["whole_day"] == "true":
        starts_at = ends_at = None
    elif not values["starts_at"].strip():
        faults.append(Fault("starts_at", "no-hour"))
    if day is None or faults:
        return None
    before = meeting or Meeting(0, turn.network.id, day, day)
    place = " ".join(values["place"].split())
    return replace(before, starts_on=day, ends_on=until or day, starts_at=starts_at, ends_at=ends_at, place=place)


def _day(where: str, typed: str, faults: list[Fault]) -> date | None:
    text = typed.strip()
    try:
        return date.fromisoformat(text[:10]) if text else None
    except ValueError:
        faults.append(Fault(where, "unreadable-day", {"text": text[:20]}))
        return None


def _hour(where: str, typed: str, faults: list[Fault]) -> time | None:
    text = typed.strip().replace(".", ":")
    try:
        at = time.fromisoformat(text.zfill(5)) if text else None
    except ValueError:
        at = time.max
    if at is not None and (at.tzinfo or at.second or at.microsecond):
        faults.append(Fault(where, "unreadable-time", {"text": typed[:20]}))
        return None
    return at
