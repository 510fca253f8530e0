"""Going through the action list at a meeting, by words."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from dialogs.actions.preparers import meant, unknown_question, which_of
from dialogs.actions.ticking import organisation_named
from dialogs.resolving import action_items, whole
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from dialogs.walkthrough.answers import commented, dealt_with, gone_past, moved, reported, resumed, when
from dialogs.walkthrough.meant import close_which, report_which
from dialogs.walkthrough.shown import after, whole_card
from meetings.actions.items import ActionItem
from meetings.ports import Unit
from meetings.walkthrough import walking
from meetings.walkthrough.walks import NotWalking, Walk, walk_now

routes = Routes()

Said = Callable[[Turn, Intent, Unit, Walk], Awaitable[Reply]]


@routes.intent("start_walk_through", leads_only=True)
async def start(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """Begin, or take up again where it was."""
    went = await walking.start(unit, turn.by)
    if went.began:
        return await whole_card(turn, unit, went.walk)
    going = "walk-going-on" if went.walk.running else "walk-all-taken"
    told = (say(turn.locale, going if went.act is None else "walk-resumed"),)
    return await whole_card(turn, unit, went.walk, told)


def _word(name: str) -> Callable[[Said], Said]:
    """Register what answers words that mean something while the list is gone through."""

    def register(answer: Said) -> Said:
        async def said(turn: Turn, intent: Intent, unit: Unit) -> Reply:
            return await answer(turn, intent, unit, await walk_now(unit, turn.now))

        routes.intents[name] = said
        return answer

    return register


# --- what becomes of a matter ----------------------------------------------------------------------------------------


@_word("walk_report")
async def said_reported(turn: Turn, intent: Intent, unit: Unit, walk: Walk) -> Reply:
    """*Klar*, with what is said about it."""
    asked = await report_which(turn, unit, intent, walk)
    if asked is not None:
        return asked
    item = await _meant(turn, unit, intent, walk)
    home = await organisation_named(unit, intent.slots.get("organisation"))
    return await reported(turn, unit, walk, item, _comment(intent), home)


@_word("walk_close")
async def said_closed(turn: Turn, intent: Intent, unit: Unit, walk: Walk) -> Reply:
    """*Avsluta*: the matter, not the walk-through."""
    asked = await close_which(turn, unit, intent, walk)
    if asked is not None:
        return asked
    item = await _meant(turn, unit, intent, walk)
    return await dealt_with(turn, unit, walk, await walking.closed(unit, turn.by, walk, item, _comment(intent)))


@_word("walk_move")
async def said_moved(turn: Turn, intent: Intent, unit: Unit, walk: Walk) -> Reply:
    """*Flytta till …*."""
    item = await _meant(turn, unit, intent, walk)
    return await moved(turn, unit, walk, item, intent.slots.get("due"), intent.slots.get("meeting"), _comment(intent))


@_word("walk_hand_over")
async def said_handed_over(turn: Turn, intent: Intent, unit: Unit, walk: Walk) -> Reply:
    """*Lisa tar den*."""
    item = await _meant(turn, unit, intent, walk)
    said = await meant(turn, unit, intent.slots)
    if said.which:
        return which_of(turn, intent, said)
    if said.unknown:
        return _as_walked(unknown_question(turn, said, item.number))
    due = intent.slots.get("due")
    day, meeting = await when(turn, unit, due, intent.slots.get("meeting")) if due else (None, None)
    went = await walking.handed_over(
        unit, turn.by, walk, item, said.preparers, _comment(intent), day=day, meeting=meeting
    )
    return await dealt_with(turn, unit, walk, went)


@_word("walk_drop")
async def said_dropped(turn: Turn, intent: Intent, unit: Unit, walk: Walk) -> Reply:
    """*Utgår*, and why."""
    item = await _meant(turn, unit, intent, walk)
    reason = str(intent.slots.get("reason") or intent.slots.get("why") or "")
    return await dealt_with(turn, unit, walk, await walking.dropped(unit, turn.by, walk, item, reason))


@_word("walk_leave")
async def said_left(turn: Turn, intent: Intent, unit: Unit, walk: Walk) -> Reply:
    """*Kvarstår*, with what is said about it."""
    return await after(turn, unit, await walking.left(unit, turn.by, walk, _comment(intent)))


@_word("walk_comment")
async def said_comment(turn: Turn, intent: Intent, unit: Unit, walk: Walk) -> Reply:
    """*Kommentar: …*, for the minutes; the matter stays before the meeting."""
    item = await _meant(turn, unit, intent, walk)
    return await commented(turn, unit, walk, item, str(intent.slots.get("text") or ""))


# --- steering --------------------------------------------------------------------------------------------------------


@_word("walk_next")
async def said_next(turn: Turn, intent: Intent, unit: Unit, walk: Walk) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """*Nästa*: it is left as it is."""
    return await gone_past(turn, unit, walk)


@_word("walk_back")
async def said_back(turn: Turn, intent: Intent, unit: Unit, walk: Walk) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """*Tillbaka*."""
    return await after(turn, unit, await walking.back(unit, turn.by, walk))


@_word("walk_to")
async def said_to(turn: Turn, intent: Intent, unit: Unit, walk: Walk) -> Reply:
    """*Gå till 12*."""
    number = whole(dict(intent.slots), "item_ref")
    return await after(turn, unit, await walking.go_to(unit, turn.by, walk, number))


@_word("walk_pause")
async def said_pause(turn: Turn, intent: Intent, unit: Unit, walk: Walk) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """*Paus*."""
    return await after(turn, unit, await walking.pause(unit, turn.by, walk))


@_word("walk_resume")
async def said_resume(turn: Turn, intent: Intent, unit: Unit, walk: Walk) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """*Fortsätt*."""
    return await resumed(turn, unit, walk)


@_word("walk_end")
async def said_end(turn: Turn, intent: Intent, unit: Unit, walk: Walk) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """*Avsluta genomgången*."""
    return await after(turn, unit, await walking.end(unit, turn.by, walk))


@_word("walk_where")
async def said_where(turn: Turn, intent: Intent, unit: Unit, walk: Walk) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """*Var är vi?*."""
    return await whole_card(turn, unit, walk)


# --- what is meant ---------------------------------------------------------------------------------------------------


def _comment(intent: Intent) -> str:
    return str(intent.slots.get("comment") or "")


async def _meant(turn: Turn, unit: Unit, intent: Intent, walk: Walk) -> ActionItem:
    """The matter of the number or words said, else the one before the meeting."""
    said = intent.slots.get("item_ref")
    if said is not None:
        return (await action_items(turn, unit, said))[0]
    if walk.item is None:
        raise NotWalking
    return walk.item


def _as_walked(asked: Reply) -> Reply:
    """The question about a name that nobody has; its answers are outcomes too."""
    pending = asked.pending
    assert pending is not None
    name = "walk_hand_over"
    choices = tuple({**c, "intent": name} if isinstance(c, Mapping) else c for c in pending.choices)
    return replace(asked, pending=replace(pending, intent=name, choices=choices))
