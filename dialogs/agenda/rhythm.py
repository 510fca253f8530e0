"""What the bot does by itself before a meeting: asks for suggestions, nudges, tells of what came late; and its days."""

from dialogs.cards.parts import button, card, facts, form_button, line, typed
from dialogs.cards.preparing import ACCEPT, DECLINE, PARKS
from dialogs.cards.suggesting import OPEN
from dialogs.resolving import meeting_for
from dialogs.routing import Routes
from dialogs.texts import day, say
from dialogs.turn import Json, Reply, Turn, Unasked
from dialogs.understanding.intent import Intent
from dialogs.wording import when_and_where
from meetings.agenda.carrying import read
from meetings.agenda.items import AgendaItem, AgendaState
from meetings.agenda.rhythm import ASK, NUDGE, Step, calls_due, days_of, set_rhythm
from meetings.agenda.suggesting import LATE
from meetings.authorisation import Act, require
from meetings.calendar.days import Meeting, MeetingState
from meetings.naming import people_of
from meetings.ports import Unit

routes = Routes()


@routes.intent("set_rhythm", leads_only=True)
async def change(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Set one of the days, or show them all when none is named."""
    require(turn.actor, Act.SET_UP)
    which = intent.slots.get("which")
    if which not in list(Step):
        return _shown(turn)
    days = intent.slots.get("days")
    if days is not None and not isinstance(days, int):
        return Reply(text=say(turn.locale, f"rhythm-how-many-{which}"))
    network = (await set_rhythm(unit, turn.by, Step(str(which)), days)).thing
    said = [say(turn.locale, f"rhythm-{which}-set", days="off" if days is None else days)]
    if which == Step.CALL:
        soon = await calls_due(unit, network, turn.today, turn.working_day)
        said += [say(turn.locale, "rhythm-call-soon", meeting=meeting.starts_on) for meeting in soon]
    return Reply(text=say(turn.locale, "rhythm-set", what=" ".join(said)))


@routes.intent("suggestion_deadline")
async def last_day(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """Until when suggestions for the next meeting are taken in, as anybody may ask."""
    require(turn.actor, Act.READ)
    meeting = await meeting_for(turn, unit, "next")
    last = days_of(turn.network, meeting).deadline
    if await unit.calls.of_meeting(meeting.id):
        key = "called"
    elif last is None:
        key = "open"
    else:
        key = "passed" if last < turn.today else "until"
    return Reply(text=say(turn.locale, f"rhythm-last-day-{key}", meeting=meeting.starts_on, day=last or "none"))


@routes.notice(ASK)
async def ask_for_suggestions(unasked: Unasked, unit: Unit) -> Reply | None:
    """To the channel, some days before the last day, unless the call is out: what do you want to take up?"""
    meeting = await _as_planned(unasked, unit)
    if meeting is None or await unit.calls.of_meeting(meeting.id):
        return None
    locale, last = unasked.locale, days_of(unasked.network, meeting).deadline
    points = [p for p in await read(unit, meeting, unasked.today) if p.item]
    title = say(locale, "rhythm-ask-title", meeting=meeting.starts_on)
    body = [line(say(locale, "rhythm-ask", last=day(locale, last, year=False) if last else "none"))]
    body += [line(say(locale, "rhythm-ask-so-far", count=len(points)), subtle=True)] if points else []
    made = card(title, body, [form_button(say(locale, "button-suggest"), OPEN, meeting=meeting.id)])
    return Reply(card=made, summary=title)


@routes.notice(NUDGE)
async def nothing_suggested(unasked: Unasked, unit: Unit) -> Reply | None:
    """To whoever leads, when the meeting is near and nobody has suggested anything."""
    meeting = await _as_planned(unasked, unit)
    if meeting is None or not _leads(unasked) or await unit.calls.of_meeting(meeting.id):
        return None
    points = await read(unit, meeting, unasked.today)
    if any(p.item and not p.carried for p in points):
        return None
    locale = unasked.locale
    title = say(locale, "rhythm-nudge-title", days=(meeting.starts_on - unasked.today).days)
    body = [
        line(say(locale, "rhythm-nudge", when=when_and_where(locale, meeting))),
        line(say(locale, "rhythm-nudge-what-to-do"), subtle=True),
    ]
    left = sum(p.carried for p in points)
    body[1:1] = [line(say(locale, "rhythm-nudge-left", count=left))] if left else []
    made = card(title, body, [form_button(say(locale, "button-suggest"), OPEN, meeting=meeting.id)])
    return Reply(card=made, summary=title)


@routes.notice(LATE)
async def came_late(unasked: Unasked, unit: Unit) -> Reply | None:
    """To whoever leads: something came after the last day, or after the call; it is not on the agenda."""
    item = await unit.agenda.get(unasked.object_id)
    if item is None or not _leads(unasked) or not item.late or item.state is not AgendaState.SUGGESTED:
        return None
    meeting = await unit.meetings.get(item.meeting_id or 0)
    if meeting is None or meeting.state is not MeetingState.PLANNED:
        return None
    locale, names = unasked.locale, await people_of(unit)
    title = say(locale, "late-title", meeting=meeting.starts_on)
    body = [
        typed({"text": item.title, "weight": "Bolder"}),
        typed(say(locale, "late-from", name=item.on_behalf_of or names.person(item.proposer_id))),
    ]
    shown = card(title, body, late_buttons(locale, item))
    return Reply(card=shown, summary=title)


def late_buttons(locale: str, item: AgendaItem) -> list[Json]:
    """Let it in, keep it for later, or no."""
    about = {"meeting": item.meeting_id, "id": item.id, "version": item.version}
    return [
        button(say(locale, "button-late-accept"), ACCEPT, style="positive", **about),
        button(say(locale, "button-late-park"), PARKS, style=None, **about),
        button(say(locale, "button-late-decline"), DECLINE, style=None, **about),
    ]


def _shown(turn: Turn) -> Reply:
    network, locale = turn.network, turn.locale
    pairs = [
        (
            say(locale, f"rhythm-name-{step.value}"),
            say(locale, "rhythm-off" if days is None else f"rhythm-days-{step.value}", days=days or 0),
        )
        for step in Step
        for days in [getattr(network, step.field)]
    ]
    title = say(locale, "rhythm-title")
    return Reply(card=card(title, [facts(pairs), line(say(locale, "rhythm-hint"), subtle=True)]), summary=title)


async def _as_planned(unasked: Unasked, unit: Unit) -> Meeting | None:
    """The meeting, if it is still to be held on the day the notice was planned for."""
    meeting = await unit.meetings.get(unasked.object_id)
    if meeting is None or meeting.state is not MeetingState.PLANNED:
        return None
    return meeting if unasked.facts.get("meeting") == meeting.starts_on.isoformat() else None


def _leads(unasked: Unasked) -> bool:
    return unasked.to is not None and unasked.to.leads
