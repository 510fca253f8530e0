"""When the network meets: the next meeting, new meetings, moved and cancelled ones."""

from collections.abc import Sequence
from datetime import date, time

from dialogs.cards.one_meeting import change_meeting_button, new_meeting_button
from dialogs.cards.receipt import question_card
from dialogs.meeting.year_lines import year_in_text
from dialogs.meeting.year_said import in_text
from dialogs.resolving import day_of, meeting_for
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Place, Reply, Turn
from dialogs.understanding.intent import Intent
from dialogs.understanding.meeting_lines import LUNCH, read_hours
from dialogs.wording import day_when, when_and_where
from meetings.actions.items import ActionItem
from meetings.authorisation import Act, require
from meetings.calendar.days import Meeting, MeetingState, current, following, upcoming
from meetings.calendar.scheduling import Slot, reschedule, schedule
from meetings.errors import NoMeeting
from meetings.ports import Unit

routes = Routes()
MOST_MEETINGS = 8
"""Meetings named in one answer: a year of them."""


@routes.intent("next_meeting")
async def next_meeting(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """When and where the network meets next, on a certain day, or in a month."""
    require(turn.actor, Act.READ)
    month = intent.slots.get("month")
    if isinstance(month, str):
        return await _in_month(turn, unit, date.fromisoformat(f"{month}-01"))
    if intent.slots.get("meeting") not in (None, "next"):
        asked = await meeting_for(turn, unit, intent.slots["meeting"])
        return _with_buttons(turn, say(turn.locale, "meeting-told", count=1, when=when(turn, asked)), [asked])
    meetings = await unit.meetings.all()
    ongoing = current(meetings, turn.local_now)
    found = following(meetings, turn.local_now)
    said = [say(turn.locale, "meeting-going-on", when=when_and_where(turn.locale, ongoing))] if ongoing else []
    if found is None and not ongoing:
        raise NoMeeting
    said.append(told(turn, found) if found else say(turn.locale, "meeting-none-after"))
    after = [m for m in upcoming(meetings, turn.today) if found and m.starts_on > found.starts_on]
    if after:
        said.append(say(turn.locale, "meeting-thereafter", when=when_and_where(turn.locale, after[0])))
    return _with_buttons(turn, " ".join(said), [m for m in (found, *after[:1]) if m])


@routes.intent("schedule_meeting", leads_only=True)
async def plan_meeting(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """A new meeting or several, or another time for one that is planned."""
    require(turn.actor, Act.SCHEDULE_MEETING)
    said = year_in_text(turn.text, turn.today)
    if said.lines:
        return await in_text(turn, unit, said)
    slots = _slots(turn, intent)
    if intent.slots.get("meeting"):
        return await _move(turn, unit, await meeting_for(turn, unit, intent.slots["meeting"]), slots[0])
    if slots[0].starts_on is None:
        return Reply(text=say(turn.locale, "meeting-which-day"))
    done = await schedule(unit, turn.by, slots, turn.today)
    lines = tuple(say(turn.locale, "meeting-scheduled", when=when(turn, m)) for m in done.things)
    buttons = tuple(change_meeting_button(turn.locale, m, which=len(lines) > 1) for m in done.things[:MOST_MEETINGS])
    return Reply(receipt=lines, acts=(done.act,), buttons=buttons)


async def _in_month(turn: Turn, unit: Unit, month: date) -> Reply:
    meetings = [m for m in await unit.meetings.all() if m.state is not MeetingState.CANCELLED]
    found = sorted(
        (m for m in meetings if (m.starts_on.year, m.starts_on.month) == (month.year, month.month)),
        key=lambda m: m.starts_on,
    )
    if not found:
        coming = following(meetings, turn.local_now)
        text = say(turn.locale, "meeting-none-in-month", month=month.month, year=str(month.year))
        return Reply(text=f"{text} {told(turn, coming)}" if coming else text)
    shown = "; ".join(when(turn, m) for m in found[:MOST_MEETINGS])
    return _with_buttons(turn, say(turn.locale, "meeting-told", count=len(found), when=shown), found)


def _with_buttons(turn: Turn, said: str, meetings: Sequence[Meeting]) -> Reply:
    """What is said of meetings; to those who lead, in their own chat, with a way to change them."""
    if not turn.actor.leads or turn.place is not Place.PERSONAL:
        return Reply(text=said)
    planned = [m for m in meetings if m.state is MeetingState.PLANNED and m.ends_on >= turn.today][:MOST_MEETINGS]
    change = [change_meeting_button(turn.locale, m, which=len(planned) > 1) for m in planned]
    return Reply(card=question_card(said, [*change, new_meeting_button(turn.locale)]), summary=said)


def told(turn: Turn, meeting: Meeting) -> str:
    """The sentence about the next meeting."""
    return say(turn.locale, "meeting-next", when=when(turn, meeting), days=(meeting.starts_on - turn.today).days)


def when(turn: Turn, meeting: Meeting) -> str:
    """Weekday, day, hours and place."""
    return day_when(turn.locale, meeting)


def _slots(turn: Turn, intent: Intent) -> list[Slot]:
    said = intent.slots
    days = said.get("dates") if isinstance(said.get("dates"), list) else [said.get("date")]
    assert isinstance(days, list)
    place = said.get("place")
    to_lunch = said.get("end_date") and not said.get("time_start") and "lunch" in turn.text.casefold()
    hours = LUNCH if to_lunch else (_clock(said.get("time_start")), _clock(said.get("time_end")))
    if hours == (None, None) and isinstance(place, str) and not any(c.isalpha() for c in place):
        # Hours that run backwards are no hours to the understanding; they are no place either.
        hours, place = _hours_in(place), None
    return [
        Slot(
            starts_on=day_of(one),
            ends_on=day_of(said.get("end_date")) if len(days) == 1 else None,
            starts_at=hours[0],
            ends_at=hours[1],
            place=str(place) if place else None,
        )
        for one in days
    ]


def _hours_in(text: str) -> tuple[time | None, time | None]:
    try:
        return read_hours(text)
    except ValueError:
        return None, None


def _clock(said: object) -> time | None:
    return time.fromisoformat(said) if isinstance(said, str) and said else None


async def _move(turn: Turn, unit: Unit, meeting: Meeting, slot: Slot) -> Reply:
    if slot == Slot():
        return Reply(text=say(turn.locale, "meeting-move-where", date=meeting.starts_on))
    done = await reschedule(unit, turn.by, meeting, slot, turn.today)
    moved = done.things[0]
    assert isinstance(moved, Meeting)
    matters = sum(1 for t in done.things if isinstance(t, ActionItem))
    said = say(turn.locale, "meeting-moved", old=meeting.starts_on, when=when(turn, moved), matters=matters)
    buttons = (change_meeting_button(turn.locale, moved),)
    return Reply(receipt=(said, say(turn.locale, "meeting-news-soon")), acts=(done.act,), buttons=buttons)
