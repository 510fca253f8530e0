"""The minutes as the network itself reads them: what is so now until they are adopted, from then on what was kept."""

from dataclasses import replace

from meetings.calendar.days import Meeting
from meetings.minutes.drafting import draft_of, gather
from meetings.minutes.publishing import kept, published, with_marks
from meetings.minutes.records import MinutesDraft
from meetings.ports import Unit


async def shown(unit: Unit, meeting: Meeting) -> MinutesDraft:
    """The whole minutes, with the state they are in now and what is marked internal now."""
    minutes, adopted = await unit.minutes.of_meeting(meeting.id), await kept(unit, meeting)
    if minutes is None or adopted is None:
        return draft_of(await gather(unit, meeting))
    whole = await with_marks(unit, meeting, adopted.content)
    return replace(whole, state=minutes.state, adopted_on=minutes.adopted_on)


async def shown_to_all(unit: Unit, meeting: Meeting) -> MinutesDraft | None:
    """What was published last, without what is internal; None while nothing is."""
    version = await published(unit, meeting)
    return version.content if version and version.content.public else None
