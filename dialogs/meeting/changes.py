"""What has changed in the minutes: between the last two that read differently, or since a day."""

from datetime import datetime

from dialogs.cards.changes import changes_card, named
from dialogs.resolving import day_of
from dialogs.routing import Routes
from dialogs.texts import clock, day, listed, say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from dialogs.wording import shortened
from meetings.authorisation import Act, require
from meetings.calendar.days import Meeting, local
from meetings.errors import NotDrafted
from meetings.minutes.changes import Compared, compare, compared_since, last_compared
from meetings.minutes.drafting import gather
from meetings.minutes.finding import minutes_meant
from meetings.minutes.places import spots
from meetings.minutes.records import MinutesVersion
from meetings.minutes.shown import shown
from meetings.minutes.states import DRAFTED, WORKING
from meetings.ports import Unit

routes = Routes()
MOST_NAMED = 8
"""Points named on one line."""
SHORT = 40


@routes.intent("minutes_changes")
async def show(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Point by point; with a line about what has been changed since and is in no draft yet."""
    require(turn.actor, Act.READ)
    meeting = await minutes_meant(unit, turn.by, DRAFTED, day_of(intent.slots.get("meeting")))
    versions = [v for v in await unit.versions.of_meeting(meeting.id) if not v.content.public]
    if not versions:
        raise NotDrafted
    zone, since = unit.network.time_zone, day_of(intent.slots.get("since"))
    found = compared_since(versions, since, zone) if since else last_compared(versions)
    later = await _not_drafted_yet(turn, unit, meeting, versions[-1])
    if found is None or not found.points:
        when = _when(turn.locale, (found.before if found else versions[0]).made_at, zone)
        said = say(turn.locale, "changes-none", day=meeting.starts_on, when=when)
        return Reply(text="\n".join([said, *later]))
    title = say(turn.locale, "changes-title", day=meeting.starts_on)
    lead = [_between(turn.locale, found, zone)]
    made = changes_card(turn.locale, title, [*lead, *later], found.points, await _numbers(unit, meeting))
    return Reply(card=made, summary=title)


async def changed_since_last(unit: Unit, locale: str, meeting: Meeting, now: datetime) -> str:
    """For the card of a draft that was made now: the points that read otherwise than in the last; or nothing."""
    versions = [v for v in await unit.versions.of_meeting(meeting.id) if not v.content.public]
    found = last_compared(versions) if len(versions) > 1 and versions[-1].made_at == now else None
    if found is None:
        return ""
    return say(locale, "changes-since-last", points=await _named(unit, locale, meeting, found))


async def _named(unit: Unit, locale: str, meeting: Meeting, found: Compared) -> str:
    numbers = await _numbers(unit, meeting)
    names = list(dict.fromkeys(shortened(named(locale, p, numbers), SHORT) for p in found.points))
    more = [say(locale, "changes-more-points", count=len(names) - MOST_NAMED)] if len(names) > MOST_NAMED else []
    return listed(locale, [*names[:MOST_NAMED], *more])


async def _numbers(unit: Unit, meeting: Meeting) -> dict[str, int]:
    return {s.title: s.number for s in spots(await gather(unit, meeting)) if s.number}


async def _not_drafted_yet(turn: Turn, unit: Unit, meeting: Meeting, last: MinutesVersion) -> list[str]:
    """What has been changed since the newest draft, which is made again on request only."""
    minutes = await unit.minutes.of_meeting(meeting.id)
    if minutes is None or minutes.state not in WORKING:
        return []
    points = compare(last.content, await shown(unit, meeting))
    if not points:
        return []
    names = await _named(unit, turn.locale, meeting, Compared(last, last, points))
    return [say(turn.locale, "changes-not-drafted", points=names)]


def _between(locale: str, found: Compared, zone: str) -> str:
    before, after = (_when(locale, v.made_at, zone) for v in (found.before, found.after))
    return say(locale, "changes-between", before=before, after=after)


def _when(locale: str, at: datetime, zone: str) -> str:
    wall = local(at, zone)
    return f"{day(locale, wall.date(), year=False)} {say(locale, 'minutes-at')} {clock(locale, wall.time())}"
