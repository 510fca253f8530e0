"""Minutes laid to the files, published, and where they are to be read."""

from datetime import timedelta

from dialogs.cards.parts import link
from dialogs.cards.publishing import PUBLISH, before_publishing
from dialogs.resolving import day_of, whole
from dialogs.routing import Routes
from dialogs.texts import day, say
from dialogs.turn import Json, Kind, Reply, Turn, Unasked
from dialogs.understanding.intent import Intent
from meetings.agenda.carrying import read
from meetings.agenda.items import StandingKind
from meetings.authorisation import Act, may, require
from meetings.calendar.days import Meeting
from meetings.errors import ForLeads, NotForYou
from meetings.minutes.commenting import waiting
from meetings.minutes.finding import meeting_going_on, minutes_meant
from meetings.minutes.noting import Under, note, numbered, under, where_now
from meetings.minutes.publishing import (
    about_to_publish,
    adopt_minutes,
    mark_note,
    mark_point,
    publish_minutes,
    tell_address,
)
from meetings.minutes.records import MinutesState, place_of
from meetings.minutes.reminding_address import RULE, plan_address_reminders
from meetings.minutes.states import DRAFTED, FINAL, require_open
from meetings.ports import DocumentKind, Unit

routes = Routes()
OPENS = timedelta(days=90)
"""How long the links to what was published open: time enough to put the files on the web."""


@routes.intent("adopt_minutes", leads_only=True)
async def adopt(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Läggs till handlingarna*: those of the meeting before, when it is said at a meeting."""
    meeting = await minutes_meant(unit, turn.by, DRAFTED, day_of(intent.slots.get("meeting")))
    at = await meeting_going_on(unit, turn.by)
    done = await adopt_minutes(unit, turn.by, meeting, at)
    lines, acts = [say(turn.locale, "minutes-adopted", day=meeting.starts_on)], [done.act]
    if at is not None:
        words = say(unit.network.language, "minutes-adopted-note", day=meeting.starts_on)
        noted = await note(unit, turn.by, at, words, await _previous_notes(turn, unit, at))
        acts.append(noted.act)
    if left := await waiting(unit, meeting):
        lines.append(say(turn.locale, "comments-left-open", count=len(left)))
    lines.append(say(turn.locale, "minutes-adopted-next"))
    return Reply(receipt=tuple(lines), acts=tuple(acts))


@routes.intent("publish_minutes", leads_only=True)
async def ask_to_publish(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """What will be left out, and a button: nothing is published by words alone."""
    meeting = await minutes_meant(unit, turn.by, FINAL, day_of(intent.slots.get("meeting")))
    minutes = await unit.minutes.of_meeting(meeting.id)
    require(turn.actor, Act.PUBLISH_MINUTES, minutes)
    require_open(Act.PUBLISH_MINUTES, minutes.state if minutes else MinutesState.NOTES)
    card = before_publishing(turn.locale, meeting, await about_to_publish(unit, meeting))
    return Reply(card=card, summary=say(turn.locale, "publish-title", day=meeting.starts_on))


@routes.verb(PUBLISH)
async def press_publish(turn: Turn, unit: Unit) -> Reply:
    """Publish, unless what is left out has changed since it was shown."""
    meeting = await unit.meetings.get(whole(turn.data, "meeting"))
    if meeting is None:
        raise NotForYou
    minutes = await unit.minutes.of_meeting(meeting.id)
    require(turn.actor, Act.PUBLISH_MINUTES, minutes)
    require_open(Act.PUBLISH_MINUTES, minutes.state if minutes else MinutesState.NOTES)
    gaps = await about_to_publish(unit, meeting)
    if len(gaps) != whole(turn.data, "gaps"):
        card = before_publishing(turn.locale, meeting, gaps)
        return Reply(card=card, summary=say(turn.locale, "publish-title", day=meeting.starts_on), replaces=True)
    done = await publish_minutes(unit, turn.by, meeting)
    await plan_address_reminders(unit, turn.by, meeting)
    lines = (say(turn.locale, "minutes-published", day=meeting.starts_on), say(turn.locale, "minutes-published-next"))
    replaces = turn.kind is Kind.VERB
    return Reply(receipt=lines, acts=(done.act,), buttons=tuple(_documents(turn, unit, meeting)), replaces=replaces)


@routes.intent("record_web_address", leads_only=True)
async def address(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Anteckningarna ligger på https://…*."""
    published = frozenset({MinutesState.PUBLISHED})
    meeting = await minutes_meant(unit, turn.by, published, day_of(intent.slots.get("meeting")))
    done = await tell_address(unit, turn.by, meeting, str(intent.slots.get("url") or ""))
    return Reply(receipt=(say(turn.locale, "minutes-address-recorded", day=meeting.starts_on),), acts=(done.act,))


@routes.intent("mark_internal", leads_only=True, secretary_too=True)
async def internal(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Punkt 4 är intern*, *det där är internt*."""
    return await _marked(turn, intent, unit, internal=True)


@routes.intent("mark_public", leads_only=True, secretary_too=True)
async def public(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """*Punkt 4 är inte intern*."""
    return await _marked(turn, intent, unit, internal=False)


@routes.notice(RULE)
async def remind_of_address(unasked: Unasked, unit: Unit) -> Reply | None:
    """Published, and nobody has told where; None when somebody has, or it is no longer published."""
    meeting = await unit.meetings.get(unasked.object_id)
    minutes = await unit.minutes.of_meeting(unasked.object_id)
    if meeting is None or minutes is None or minutes.state is not MinutesState.PUBLISHED or minutes.web_address:
        return None
    return Reply(text=say(unasked.locale, "minutes-address-missing", day=day(unasked.locale, meeting.starts_on)))


async def _marked(turn: Turn, intent: Intent, unit: Unit, *, internal: bool) -> Reply:
    at = await meeting_going_on(unit, turn.by)
    open_to_marks = frozenset(s for s in MinutesState if s is not MinutesState.PUBLISHED)
    said_day = day_of(intent.slots.get("meeting"))
    if not turn.actor.leads and not (at and may(turn.actor, Act.MARK_INTERNAL, await unit.minutes.of_meeting(at.id))):
        raise ForLeads
    meeting = at if at and said_day is None else await minutes_meant(unit, turn.by, open_to_marks, said_day)
    said = intent.slots.get("item_ref")
    key = "internal" if internal else "public"
    if isinstance(said, int):
        where = numbered(await read(unit, meeting, turn.today), said)
        place = place_of(_Placed(where))
        marked = await mark_point(unit, turn.by, meeting, place, internal=internal)
        return Reply(receipt=(say(turn.locale, f"minutes-point-{key}", point=where.title),), acts=(marked.act,))
    notes = [n for n in await unit.notes.of_meeting(meeting.id) if n.author_id == turn.actor.id]
    if not notes:
        return Reply(text=say(turn.locale, "minutes-mark-which"))
    done = await mark_note(unit, turn.by, notes[-1].id, internal=internal)
    return Reply(receipt=(say(turn.locale, f"minutes-note-{key}", text=done.thing.text),), acts=(done.act,))


class _Placed:
    """A place for notes, as what stands there has it."""

    def __init__(self, where: Under) -> None:
        self.agenda_item_id = where.agenda_item_id
        self.standing_item_id = where.standing_item_id
        self.heading = "" if where.agenda_item_id or where.standing_item_id else where.title


async def _previous_notes(turn: Turn, unit: Unit, at: Meeting) -> Under:
    """The standing point for the previous notes; where the meeting is when it has none."""
    points = await read(unit, at, turn.today)
    for point in points:
        if point.standing and point.standing.kind is StandingKind.PREVIOUS_NOTES:
            return under(point)
    return await where_now(unit, turn.by, at, points)


def _documents(turn: Turn, unit: Unit, meeting: Meeting) -> list[Json]:
    if turn.links is None:
        return []
    until = turn.now + OPENS
    kinds = (("publish-html", DocumentKind.PUBLISHED_HTML), ("publish-pdf", DocumentKind.PUBLISHED_PDF))
    network = unit.network.id
    return [link(say(turn.locale, k), turn.links.document(kind, network, meeting.id, until)) for k, kind in kinds]
