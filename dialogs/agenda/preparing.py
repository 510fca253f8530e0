"""Preparing an agenda in words: the list of what came in, accept, park, decline, merge, reorder, change, ask."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta

from dialogs.agenda.points import changed_receipt
from dialogs.agenda.prepared import accepted, amended, asked, declined, fields_of, listing, merged, ordered, set_aside
from dialogs.asking import ask_for
from dialogs.cards.preparing import Listed, list_card, list_title
from dialogs.context import kept, last_of
from dialogs.resolving import agenda_items, meeting_for
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Place as Where
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent, OpenItem, Pending
from dialogs.understanding.references import matching
from meetings.agenda.carrying import is_over
from meetings.agenda.preparation import Entry, Preparation
from meetings.agenda.preparing import FIRST, LAST, Spot, checked_fields, suggested
from meetings.agenda.suggesting import amend
from meetings.calendar.days import Meeting, upcoming
from meetings.errors import AmbiguousItem, NoMeeting, NoSuchItem, NoSuchNumber
from meetings.ports import Talk, Unit

routes = Routes()
ALL = "all"
LATER = "later"
"""What the understanding says for every suggestion, and for no meeting yet."""
LASTS = timedelta(hours=8)
"""How long numbers are those of the list that was shown: as long as a question stands."""
FIELDS = ("title", "presenter", "purpose")

Act = Callable[[Turn, Unit, Intent, Preparation, Sequence[Entry]], Awaitable[Reply]]


@routes.intent("prepare_agenda", leads_only=True)
async def show(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """The list of what came in for a meeting."""
    meeting = await meeting_for(turn, unit, intent.slots.get("meeting"), during=True)
    await _remember(turn, unit, meeting)
    return shown_list(turn, await listing(turn, unit, meeting))


def shown_list(turn: Turn, shown: Listed) -> Reply:
    """The list as a card; in a channel it goes to the person's own chat: not everything there is for everybody."""
    title = list_title(turn.locale, shown.plan.meeting)
    return Reply(card=list_card(turn.locale, shown), summary=title, private=turn.place is not Where.PERSONAL)


def _on_items(name: str) -> Callable[[Act], Act]:
    """Register a command about items of the list, which are found first, or asked for."""

    def register(act: Act) -> Act:
        async def answer(turn: Turn, intent: Intent, unit: Unit) -> Reply:
            said = intent.slots.get("item_ref")
            if said is None:
                return await ask_for(turn, unit, Pending(intent.name, intent.slots, "item_ref"))
            meeting = await _meeting_prepared(turn, unit)
            plan = (await listing(turn, unit, meeting)).plan
            return await act(turn, unit, intent, plan, suggested(plan) if said == ALL else _entries(plan, said))

        routes.intent(name, leads_only=True)(answer)
        return act

    return register


@_on_items("accept_agenda_item")
async def take_in(turn: Turn, unit: Unit, intent: Intent, plan: Preparation, entries: Sequence[Entry]) -> Reply:  # noqa: ARG001 -- every command has the same shape
    """Take suggestions in."""
    return await accepted(turn, unit, plan, entries)


@_on_items("park_agenda_item")
async def put_aside(turn: Turn, unit: Unit, intent: Intent, plan: Preparation, entries: Sequence[Entry]) -> Reply:
    """Set aside for a meeting, else for later; "next" is the meeting after the one that is prepared."""
    said = intent.slots.get("meeting")
    if said in (None, LATER):
        return await set_aside(turn, unit, plan, entries, None)
    to = await _after(turn, unit, plan.meeting) if said == "next" else await meeting_for(turn, unit, said)
    return await set_aside(turn, unit, plan, entries, to)


@_on_items("decline_agenda_item")
async def say_no(turn: Turn, unit: Unit, intent: Intent, plan: Preparation, entries: Sequence[Entry]) -> Reply:
    """Decline, with the reason that is sent to whoever raised it."""
    reason = str(intent.slots.get("reason") or "")
    if not reason.strip():
        return await ask_for(turn, unit, Pending(intent.name, intent.slots, "reason"))
    return await declined(turn, unit, plan, entries, reason)


@_on_items("merge_agenda_items")
async def make_one(turn: Turn, unit: Unit, intent: Intent, plan: Preparation, entries: Sequence[Entry]) -> Reply:  # noqa: ARG001 -- every command has the same shape
    """Merge: the first one named stays."""
    return await merged(turn, unit, plan, entries[0], entries[1:])


@_on_items("order_agenda")
async def put_elsewhere(turn: Turn, unit: Unit, intent: Intent, plan: Preparation, entries: Sequence[Entry]) -> Reply:
    """Another place on the agenda."""
    return await ordered(turn, unit, plan, entries[0], _spot(plan, intent))


@_on_items("ask_proposer")
async def put_question(turn: Turn, unit: Unit, intent: Intent, plan: Preparation, entries: Sequence[Entry]) -> Reply:
    """Ask whoever raised it."""
    question = str(intent.slots.get("text") or "")
    if not question.strip():
        pending = Pending(intent.name, intent.slots, "text")
        return Reply(text=say(turn.locale, "prepare-ask-what"), pending=pending)
    return await asked(turn, unit, plan, entries[0], question)


@routes.intent("amend_agenda_item")
async def change(turn: Turn, intent: Intent, unit: Unit) -> Reply:
    """Title, minutes, presenter or purpose: of any point by chair and coordinator, else of one's own suggestion."""
    slots = intent.slots
    if slots.get("item_ref") is None:
        return await ask_for(turn, unit, Pending(intent.name, slots, "item_ref"))
    said = {name: slots[name] for name in FIELDS if slots.get(name)}
    if slots.get("duration_minutes") is not None:
        said["minutes"] = slots["duration_minutes"]
    fields = await fields_of(turn, unit, said)
    if not fields:
        return Reply(text=say(turn.locale, "prepare-amend-what"))
    if turn.actor.leads:
        plan = (await listing(turn, unit, await _meeting_prepared(turn, unit))).plan
        [entry] = _entries(plan, slots["item_ref"])[:1]
        return await amended(turn, unit, plan, entry, fields)
    [item] = (await agenda_items(turn, unit, slots["item_ref"]))[:1]
    return await changed_receipt(turn, unit, await amend(unit, turn.by, item, **checked_fields(fields)))


def _entries(plan: Preparation, said: object) -> list[Entry]:
    """The items that numbers of the list, or words, point out."""
    found = [_entry(plan, one) for one in (said if isinstance(said, list) else [said])]
    if not found:
        raise NoSuchItem(words="")
    return list({e.item.id: e for e in found}.values())


def _entry(plan: Preparation, said: object) -> Entry:
    if isinstance(said, int):
        found = [e for e in plan.entries if e.number == said]
        if not found:
            raise NoSuchNumber(number=said)
        return found[0]
    offered = [OpenItem("agenda", e.number, e.item.title, e.item.id) for e in plan.entries]
    meant = matching(str(said), offered)
    if not meant:
        raise NoSuchItem(words=str(said))
    if len(meant) > 1:
        raise AmbiguousItem(words=str(said), found=[(i.number, i.title) for i in meant])
    return next(e for e in plan.entries if e.item.id == meant[0].id)


def _spot(plan: Preparation, intent: Intent) -> Spot:
    before, after, place = (intent.slots.get(name) for name in ("before", "after", "place"))
    if before is not None:
        return FIRST if before == "first" else Spot(before=_number(plan, before))
    if after is not None:
        return Spot(after=_number(plan, after))
    if isinstance(place, int):
        return Spot(at=place)
    return FIRST if place == "first" else LAST


def _number(plan: Preparation, said: object) -> int:
    return said if isinstance(said, int) else _entry(plan, said).number


async def _after(turn: Turn, unit: Unit, meeting: Meeting) -> Meeting:
    later = [m for m in upcoming(await unit.meetings.all(), turn.today) if m.starts_on > meeting.starts_on]
    if not later:
        raise NoMeeting
    return later[0]


async def _remember(turn: Turn, unit: Unit, meeting: Meeting) -> None:
    """Which list the numbers of the next messages are of: somebody may prepare another meeting than the next."""
    talk = await unit.talks.get(turn.actor.id, turn.conversation, turn.now)
    state = {**kept(None, last_of(talk)), "preparing": meeting.id}
    await unit.talks.put(Talk(turn.actor.id, turn.conversation, state, turn.now + LASTS))


async def _meeting_prepared(turn: Turn, unit: Unit) -> Meeting:
    """The meeting of the list shown last here, or of the point last spoken of; else the one to come."""
    talk = await unit.talks.get(turn.actor.id, turn.conversation, turn.now)
    key = talk.state.get("preparing") if talk else None
    spoken_of = next((i.id for i in last_of(talk) if i.kind == "agenda"), 0)
    item = await unit.agenda.get(spoken_of) if key is None and spoken_of else None
    meeting = await unit.meetings.get(key if isinstance(key, int) else (item and item.meeting_id) or 0)
    if meeting and not is_over(meeting, turn.today) and meeting.state != "cancelled":
        return meeting
    return await meeting_for(turn, unit, None, during=True)
