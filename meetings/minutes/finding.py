"""Which meeting's minutes are meant when no day is said."""

from datetime import date, timedelta

from meetings.acting import By
from meetings.calendar.days import Meeting, MeetingState, current, local
from meetings.errors import NoMeetingOn, Refusal
from meetings.minutes.records import MinutesState
from meetings.ports import Unit

LOOK_BACK = timedelta(days=800)
"""How far back minutes are looked for by state alone."""


class NoSuchMinutes(Refusal):
    """No meeting has minutes that this could be about."""


class MeetingGoesOn(Refusal):
    """The only minutes are those of the meeting on `date`, which has not been ended."""


async def minutes_meant(unit: Unit, by: By, states: frozenset[MinutesState], day: date | None = None) -> Meeting:
    """The meeting of that day; else the last one before the meeting that goes on, if any, with minutes in such a state.

    When none is in such a state, the last with minutes at all: what is asked for is then refused with what is so.
    """
    now = local(by.now, unit.network.time_zone)
    until = day or now.date()
    known = await unit.meetings.between(until - LOOK_BACK, until)
    alive = [m for m in known if m.state is not MeetingState.CANCELLED]
    if day is not None:
        found = next((m for m in alive if m.starts_on <= day <= m.ends_on), None)
        if found is None:
            raise NoMeetingOn(date=day, next="none")
        return found
    ongoing = current(alive, now)
    had = [m for m in reversed(alive) if m != ongoing]
    written = [(m, minutes) for m in had if (minutes := await unit.minutes.of_meeting(m.id)) is not None]
    if not written:
        if ongoing is not None and ongoing.state is MeetingState.ONGOING:
            raise MeetingGoesOn(date=ongoing.starts_on)
        raise NoSuchMinutes
    return next((m for m, minutes in written if minutes.state in states), written[0][0])


async def meeting_going_on(unit: Unit, by: By) -> Meeting | None:
    """The meeting at which something is said now, once it has begun."""
    now = local(by.now, unit.network.time_zone)
    found = current(await unit.meetings.between(now.date() - timedelta(days=2), now.date()), now)
    return found if found is not None and found.state is MeetingState.ONGOING else None
