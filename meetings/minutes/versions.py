"""The minutes as they stood each time they were drafted, adopted or published."""

from dataclasses import replace

from meetings.acting import By
from meetings.calendar.days import Meeting
from meetings.minutes.records import MinutesDraft, MinutesPoint, MinutesVersion
from meetings.ports import Unit


async def keep(unit: Unit, by: By, meeting: Meeting, content: MinutesDraft) -> MinutesVersion:
    """Keep them as they are now; when nothing has changed since the last version, that one is the answer."""
    earlier = await unit.versions.of_meeting(meeting.id)
    if earlier and earlier[-1].content == content:
        return earlier[-1]
    number = earlier[-1].number + 1 if earlier else 1
    return await unit.versions.add(
        MinutesVersion(
            id=0,
            network_id=unit.network.id,
            meeting_id=meeting.id,
            number=number,
            made_at=by.now,
            made_by_id=by.actor.id,
            state=content.state,
            content=content,
        )
    )


def public(content: MinutesDraft) -> MinutesDraft:
    """The minutes without what was marked internal: whole points, and passages of the others."""
    points = [replace(p, parts=tuple(_open(q) for q in p.parts if not q.internal)) for p in content.points]
    return replace(content, points=tuple(_open(p) for p in points if not p.internal), public=True)


def _open(point: MinutesPoint) -> MinutesPoint:
    return replace(
        point,
        notes=tuple(one for one in point.notes if not one.internal),
        summaries=tuple(one for one in point.summaries if not one.internal),
        positions=tuple(one for one in point.positions if not one.internal),
        attachments=tuple(one for one in point.attachments if not one.internal),
        decisions=tuple(one for one in point.decisions if not one.internal),
    )
