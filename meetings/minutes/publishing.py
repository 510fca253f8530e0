"""From a draft to a public document: adopted, then published without what is internal, each a logged act of its own.

What was adopted is kept and never made again: matters move on after a meeting, its minutes do not. Marks of what is
internal may come later, since they change what is shown and not what was adopted.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from meetings.acting import By, Done
from meetings.authorisation import Act, may, require
from meetings.calendar.days import Meeting, local
from meetings.errors import ForLeads, NotDrafted, Refusal
from meetings.minutes.drafting import draft_of, gather
from meetings.minutes.noting import changeable, minutes_of
from meetings.minutes.records import (
    InternalPoint,
    Minutes,
    MinutesDraft,
    MinutesPoint,
    MinutesState,
    MinutesVersion,
    Note,
    Passage,
    Place,
    Position,
    place_of,
)
from meetings.minutes.states import FINAL, require_open
from meetings.minutes.versions import keep, public
from meetings.ports import Change, Unit

ADOPT, PUBLISH, ADDRESS = "adopt-minutes", "publish-minutes", "record-web-address"
MARK, UNMARK = "mark-internal", "mark-public"
LONGEST_ADDRESS = 2_000
"""Characters of a web address; browsers take no longer ones for sure."""


class NoWebAddress(Refusal):
    """What was said is no address of a page: it begins with https:// or http://."""


class NothingPublished(Refusal):
    """The minutes of the meeting on `date` have not been published."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What publishing leaves out: a whole point, or a passage of one."""

    heading: str
    text: str = ""


async def adopt_minutes(unit: Unit, by: By, meeting: Meeting, at: Meeting | None = None) -> Done[Minutes]:
    """Lay the minutes of a meeting to the files, at another meeting when one goes on."""
    before = await minutes_of(unit, meeting)
    _require(by, Act.ADOPT_MINUTES, before)
    today = local(by.now, unit.network.time_zone).date()
    adopted = replace(before, state=MinutesState.ADOPTED, adopted_on=today, adopted_at_id=at.id if at else None)
    after = await unit.minutes.save(adopted)
    await keep(unit, by, meeting, draft_of(await gather(unit, meeting)))
    act = await unit.acts.record(by.actor.id, ADOPT, [Change(before, after)], by.now, conversation=by.conversation)
    return Done(act, (after,))


async def publish_minutes(unit: Unit, by: By, meeting: Meeting) -> Done[Minutes]:
    """Make the version for everybody, without what is internal; again, when a mark has been changed since."""
    before = await minutes_of(unit, meeting)
    _require(by, Act.PUBLISH_MINUTES, before)
    after = await unit.minutes.save(replace(before, state=MinutesState.PUBLISHED, published_at=by.now))
    content = await with_marks(unit, meeting, await _adopted(unit, meeting))
    await keep(unit, by, meeting, public(replace(content, state=MinutesState.PUBLISHED)))
    act = await unit.acts.record(by.actor.id, PUBLISH, [Change(before, after)], by.now, conversation=by.conversation)
    return Done(act, (after,))


async def tell_address(unit: Unit, by: By, meeting: Meeting, address: str) -> Done[Minutes]:
    """Record where they are published."""
    before = await minutes_of(unit, meeting)
    require(by.actor, Act.PUBLISH_MINUTES, before)
    if before.state is not MinutesState.PUBLISHED:
        raise NothingPublished(date=meeting.starts_on)
    after = await unit.minutes.save(replace(before, web_address=checked_address(address)))
    act = await unit.acts.record(by.actor.id, ADDRESS, [Change(before, after)], by.now, conversation=by.conversation)
    return Done(act, (after,))


def checked_address(said: str) -> str:
    """The address, or a Refusal."""
    address = said.strip()
    try:
        parts = urlsplit(address)
    except ValueError:
        raise NoWebAddress from None
    if parts.scheme not in ("http", "https") or not parts.hostname or len(address) > LONGEST_ADDRESS:
        raise NoWebAddress
    return address


async def mark_note(unit: Unit, by: By, key: int, *, internal: bool) -> Done[Note]:
    """Say that a passage is left out of what is published, or is not."""
    found = await changeable(unit, by, key, Act.MARK_INTERNAL)
    saved = await unit.notes.save(replace(found, internal=internal))
    act = await unit.acts.record(
        by.actor.id, MARK if internal else UNMARK, [Change(found, saved)], by.now, conversation=by.conversation
    )
    return Done(act, (saved,))


async def mark_point(unit: Unit, by: By, meeting: Meeting, place: Place, *, internal: bool) -> Done[InternalPoint]:
    """The same of a whole point, with everything under it."""
    minutes = await minutes_of(unit, meeting)
    _require(by, Act.MARK_INTERNAL, minutes)
    known = {place_of(p): p for p in await unit.internal_points.of_meeting(meeting.id)}
    before = known.get(place)
    if before is not None:
        after = before if internal else await unit.internal_points.save(replace(before, removed=True))
    else:
        kind, key = place
        made = InternalPoint(
            id=0,
            network_id=unit.network.id,
            meeting_id=meeting.id,
            agenda_item_id=int(key) if kind == "item" else None,
            standing_item_id=int(key) if kind == "standing" else None,
            heading=str(key) if kind == "heading" else "",
            removed=not internal,
        )
        after = await unit.internal_points.add(made)
    act = await unit.acts.record(
        by.actor.id, MARK if internal else UNMARK, [Change(before, after)], by.now, conversation=by.conversation
    )
    return Done(act, (after,))


async def about_to_publish(unit: Unit, meeting: Meeting) -> tuple[LeftOut, ...]:
    """What would be left out now, to be shown before anything is published."""
    return tuple(left_out(await with_marks(unit, meeting, await _adopted(unit, meeting))))


def left_out(content: MinutesDraft) -> Iterator[LeftOut]:
    """Whole points and passages that are internal, in their order."""
    for point in content.points:
        if point.internal:
            yield LeftOut(point.heading)
            continue
        yield from _passages_left_out(point)
        for part in point.parts:
            if part.internal:
                yield LeftOut(part.heading)
            else:
                yield from _passages_left_out(part)


async def kept(unit: Unit, meeting: Meeting) -> MinutesVersion | None:
    """The version that documents are made from once the text stands; None while it may still change."""
    minutes = await unit.minutes.of_meeting(meeting.id)
    if minutes is None or minutes.state not in FINAL:
        return None
    versions = await unit.versions.of_meeting(meeting.id)
    return next((v for v in reversed(versions) if v.state is MinutesState.ADOPTED), None)


async def published(unit: Unit, meeting: Meeting) -> MinutesVersion | None:
    """The last version for everybody."""
    minutes = await unit.minutes.of_meeting(meeting.id)
    if minutes is None or minutes.state is not MinutesState.PUBLISHED:
        return None
    versions = await unit.versions.of_meeting(meeting.id)
    return next((v for v in reversed(versions) if v.state is MinutesState.PUBLISHED), None)


async def with_marks(unit: Unit, meeting: Meeting, content: MinutesDraft) -> MinutesDraft:
    """What was adopted, with the marks of what is internal as they are now."""
    now = draft_of(await gather(unit, meeting)).points
    return replace(content, points=_marked(content.points, now))


def _marked(points: tuple[MinutesPoint, ...], now: tuple[MinutesPoint, ...]) -> tuple[MinutesPoint, ...]:
    by_heading = {p.heading: p for p in now}
    return tuple(_as_marked(p, by_heading[p.heading]) if p.heading in by_heading else p for p in points)


def _as_marked(point: MinutesPoint, now: MinutesPoint) -> MinutesPoint:
    return replace(
        point,
        internal=now.internal,
        notes=_passages(point.notes, now.notes),
        summaries=_passages(point.summaries, now.summaries),
        positions=_positions(point.positions, now.positions),
        attachments=_passages(point.attachments, now.attachments),
        decisions=_passages(point.decisions, now.decisions),
        parts=_marked(point.parts, now.parts),
    )


def _passages(then: tuple[Passage, ...], now: tuple[Passage, ...]) -> tuple[Passage, ...]:
    marks = {one.text: one.internal for one in now}
    return tuple(replace(one, internal=marks.get(one.text, one.internal)) for one in then)


def _positions(then: tuple[Position, ...], now: tuple[Position, ...]) -> tuple[Position, ...]:
    marks = {(one.organisation, one.text): one.internal for one in now}
    return tuple(replace(one, internal=marks.get((one.organisation, one.text), one.internal)) for one in then)


def _passages_left_out(point: MinutesPoint) -> Iterator[LeftOut]:
    for passages in (point.notes, point.summaries, point.attachments, point.decisions):
        yield from (LeftOut(point.heading, one.text) for one in passages if one.internal)
    yield from (LeftOut(point.heading, f"{p.organisation}: {p.text}") for p in point.positions if p.internal)


async def _adopted(unit: Unit, meeting: Meeting) -> MinutesDraft:
    found = await kept(unit, meeting)
    if found is None:
        raise NotDrafted
    return found.content


def _require(by: By, act: Act, minutes: Minutes) -> None:
    if not may(by.actor, act, minutes):
        raise ForLeads
    require_open(act, minutes.state)
