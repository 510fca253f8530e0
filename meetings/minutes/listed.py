"""Which meetings have minutes that members can read, and which were the minutes before."""

from dataclasses import dataclass
from datetime import date

from meetings.acting import By
from meetings.authorisation import Act, require
from meetings.calendar.days import Meeting
from meetings.minutes.records import MinutesState
from meetings.minutes.states import DRAFTED, FINAL
from meetings.ports import Unit

READABLE = DRAFTED | FINAL
"""From the draft on they are read by all: it is posted in the channel."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A meeting with minutes, the state they are in, and where they are published when somebody has told."""

    meeting: Meeting
    state: MinutesState
    web_address: str = ""


async def minutes_between(unit: Unit, by: By, first: date | None = None, last: date | None = None) -> list[Listed]:
    """Those of the meetings in the days given, the newest first."""
    require(by.actor, Act.READ)
    known = await readable(unit)
    return [
        one
        for one in known
        if (first is None or one.meeting.ends_on >= first) and (last is None or one.meeting.starts_on <= last)
    ]


async def previous(unit: Unit, meeting: Meeting) -> Meeting | None:
    """The last meeting before it with minutes to read."""
    earlier = (one.meeting for one in await readable(unit))
    return next((m for m in earlier if (m.starts_on, m.id) < (meeting.starts_on, meeting.id)), None)


async def readable(unit: Unit) -> list[Listed]:
    """All there are to read, the newest first."""
    minutes = {m.meeting_id: m for m in await unit.minutes.all() if m.state in READABLE}
    meetings = [m for m in await unit.meetings.all() if m.id in minutes]
    newest = sorted(meetings, key=lambda m: (m.starts_on, m.id), reverse=True)
    return [Listed(m, minutes[m.id].state, minutes[m.id].web_address) for m in newest]
