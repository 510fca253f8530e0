"""Going through the action list at a meeting, by words and by button: one card shows what is before the meeting."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from dialogs.cards import walking as cards
from dialogs.preparers import meant, unknown_question, which_of
from dialogs.resolving import EVERYONE, action_items, day_of, meeting_for, next_meeting, whole
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.ticking import organisation_named, said_done
from dialogs.turn import Live, Reply, Showing, Turn
from dialogs.understanding.intent import Intent
from dialogs.walking_shown import RULE, after, became, seen, walk_pressed, whole_card
from dialogs.wording import shortened
from meetings import walking
from meetings.actions import ActionItem, Preparer
from meetings.calendar import Meeting
from meetings.collation import swedish
from meetings.errors import NotForYou
from meetings.naming import Names, names_of
from meetings.ports import Unit
from meetings.walks import NotWalking, Walk, Went, walk_now
from meetings.workdays import last_working_day

routes = Routes()
AHEAD = (2, 4, 8)
"""Weeks from now that a matter is most often moved."""
LONGEST_SAID = 120

Said = Callable[[Turn, Intent, Unit, Walk], Awaitable[Reply]]
Pressed = Callable[[Turn, Unit, Walk, ActionItem], Awaitable[Reply]]


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


def _press(verb: str) -> Callable[[Pressed], Pressed]:
    """Register a button about the matter that the card shows; on an old card it only shows where the meeting is."""

    def register(press: Pressed) -> Pressed:
        async def pressed(turn: Turn, unit: Unit) -> Reply:
            walk = await walk_pressed(turn, unit)
            item = walk.item
            if not walk.running or item is None or item.id != whole(turn.data, "id"):
                told = (say(turn.locale, "walk-moved-on"),) if walk.running else ()
                return await whole_card(turn, unit, walk, told)
            return await press(turn, unit, walk, item)

        routes.verb(verb)(pressed)
        return press

    return register


# --- what becomes of a matter ----------------------------------------------------------------------------------------


@_word("walk_report")
async def said_reported(turn: Turn, intent: Intent, unit: Unit, walk: Walk) -> Reply:
    """*Klar*, with what is said about it."""
    item = await _meant(turn, unit, intent, walk)
    home = await organisation_named(unit, intent.slots.get("organisation"))
    return await _reported(turn, unit, walk, item, _comment(intent), home)


@_press(cards.DONE)
async def press_reported(turn: Turn, unit: Unit, walk: Walk, item: ActionItem) -> Reply:
    """*Rapporterad*."""
    return await _reported(turn, unit, walk, item)


@_press(cards.TELL)
async def told_reported(turn: Turn, unit: Unit, walk: Walk, item: ActionItem) -> Reply:
    """The form of a comment, as the report."""
    return await _reported(turn, unit, walk, item, str(turn.data.get("text") or ""))


@_word("walk_close")
async def said_closed(turn: Turn, intent: Intent, unit: Unit, walk: Walk) -> Reply:
    """*Avsluta*: the matter, not the walk-through."""
    item = await _meant(turn, unit, intent, walk)
    return await _dealt_with(turn, unit, walk, await walking.closed(unit, turn.by, walk, item, _comment(intent)))


@_press(cards.CLOSE)
async def press_closed(turn: Turn, unit: Unit, walk: Walk, item: ActionItem) -> Reply:
    """*Avsluta*."""
    return await after(turn, unit, await walking.closed(unit, turn.by, walk, item))


@_word("walk_move")
async def said_moved(turn: Turn, intent: Intent, unit: Unit, walk: Walk) -> Reply:
    """*Flytta till …*."""
    item = await _meant(turn, unit, intent, walk)
    return await _moved(turn, unit, walk, item, intent.slots.get("due"), intent.slots.get("meeting"), _comment(intent))


@_press(cards.MOVES)
async def press_moves(turn: Turn, unit: Unit, walk: Walk, item: ActionItem) -> Reply:
    """*Flytta*: the days most often meant."""
    coming = await next_meeting(turn, unit)
    days = [last_working_day(turn.today + timedelta(weeks=n), turn.working_day) for n in AHEAD]
    days = [day for day in days if coming is None or day != coming.starts_on]
    made = cards.days_card(turn.locale, await _seen(turn, unit, walk), item, days, coming)
    return Reply(card=made, summary=cards.walk_summary(turn.locale, walk), replaces=True)


@_press(cards.MOVE)
async def press_move(turn: Turn, unit: Unit, walk: Walk, item: ActionItem) -> Reply:
    """One of the days."""
    to = turn.data.get("to")
    if to != "next" and day_of(to) is None:
        raise NotForYou
    return await _moved(turn, unit, walk, item, to, None)


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
    day, meeting = await _when(turn, unit, due, intent.slots.get("meeting")) if due else (None, None)
    went = await walking.handed_over(
        unit, turn.by, walk, item, said.preparers, _comment(intent), day=day, meeting=meeting
    )
    return await _dealt_with(turn, unit, walk, went)


@_press(cards.OWNER)
async def form_owner(turn: Turn, unit: Unit, walk: Walk, item: ActionItem) -> Reply:
    """The form with who is to prepare it."""
    chosen = str(turn.data.get("owner") or "")
    known = {value for _, value in await _owners(turn, unit)}
    if chosen not in known:
        raise NotForYou
    to = Preparer(everyone=True) if chosen == EVERYONE else _preparer(chosen)
    return await after(turn, unit, await walking.handed_over(unit, turn.by, walk, item, (to,)))


@_word("walk_drop")
async def said_dropped(turn: Turn, intent: Intent, unit: Unit, walk: Walk) -> Reply:
    """*Utgår*, and why."""
    item = await _meant(turn, unit, intent, walk)
    reason = str(intent.slots.get("reason") or intent.slots.get("why") or "")
    return await _dealt_with(turn, unit, walk, await walking.dropped(unit, turn.by, walk, item, reason))


@_word("walk_leave")
async def said_left(turn: Turn, intent: Intent, unit: Unit, walk: Walk) -> Reply:
    """*Kvarstår*, with what is said about it."""
    return await after(turn, unit, await walking.left(unit, turn.by, walk, _comment(intent)))


@_word("walk_comment")
async def said_comment(turn: Turn, intent: Intent, unit: Unit, walk: Walk) -> Reply:
    """*Kommentar: …*, for the minutes; the matter stays before the meeting."""
    item = await _meant(turn, unit, intent, walk)
    return await _commented(turn, unit, walk, item, str(intent.slots.get("text") or ""))


@_press(cards.COMMENT)
async def form_comment(turn: Turn, unit: Unit, walk: Walk, item: ActionItem) -> Reply:
    """The form of a comment, alone."""
    return await _commented(turn, unit, walk, item, str(turn.data.get("text") or ""))


@routes.form(cards.OWNERS)
async def open_owners(turn: Turn, unit: Unit) -> Reply:
    """The form with everybody who can prepare it."""
    walk = await walk_pressed(turn, unit)
    item = _item_of(walk, turn)
    choices = await _owners(turn, unit)
    return Reply(form=cards.owner_form(turn.locale, await _seen(turn, unit, walk), item, choices))


@routes.form(cards.COMMENTS)
async def open_comment(turn: Turn, unit: Unit) -> Reply:
    """The form for a comment."""
    walk = await walk_pressed(turn, unit)
    return Reply(form=cards.comment_form(turn.locale, await _seen(turn, unit, walk), _item_of(walk, turn)))


# --- steering --------------------------------------------------------------------------------------------------------


@_word("walk_next")
async def said_next(turn: Turn, intent: Intent, unit: Unit, walk: Walk) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """*Nästa*: it is left as it is."""
    return await _past(turn, unit, walk)


@_press(cards.NEXT)
async def press_next(turn: Turn, unit: Unit, walk: Walk, item: ActionItem) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """*Nästa*."""
    return await _past(turn, unit, walk)


@_word("walk_back")
async def said_back(turn: Turn, intent: Intent, unit: Unit, walk: Walk) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """*Tillbaka*."""
    return await after(turn, unit, await walking.back(unit, turn.by, walk))


@_press(cards.BACK)
async def press_back(turn: Turn, unit: Unit, walk: Walk, item: ActionItem) -> Reply:  # noqa: ARG001 -- every answer has the same shape
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


@_press(cards.PAUSE)
async def press_pause(turn: Turn, unit: Unit, walk: Walk, item: ActionItem) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """*Paus*."""
    return await after(turn, unit, await walking.pause(unit, turn.by, walk))


@_word("walk_resume")
async def said_resume(turn: Turn, intent: Intent, unit: Unit, walk: Walk) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """*Fortsätt*."""
    return await _resumed(turn, unit, walk)


@routes.verb(cards.RESUME)
async def press_resume(turn: Turn, unit: Unit) -> Reply:
    """*Fortsätt*, and *Ta upp genomgången igen*."""
    return await _resumed(turn, unit, await walk_pressed(turn, unit))


@_word("walk_end")
async def said_end(turn: Turn, intent: Intent, unit: Unit, walk: Walk) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """*Avsluta genomgången*."""
    return await after(turn, unit, await walking.end(unit, turn.by, walk))


@routes.verb(cards.END)
async def press_end(turn: Turn, unit: Unit) -> Reply:
    """*Avsluta genomgången*, also while it is paused."""
    walk = await walk_pressed(turn, unit)
    return await after(turn, unit, await walking.end(unit, turn.by, walk))


@_word("walk_where")
async def said_where(turn: Turn, intent: Intent, unit: Unit, walk: Walk) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """*Var är vi?*."""
    return await whole_card(turn, unit, walk)


@routes.verb(cards.SHOW)
async def press_show(turn: Turn, unit: Unit) -> Reply:
    """Back from the days to the matter."""
    return await whole_card(turn, unit, await walk_pressed(turn, unit))


# --- how it is answered -----------------------------------------------------------------------------------------------


async def _past(turn: Turn, unit: Unit, walk: Walk) -> Reply:
    return await after(turn, unit, await walking.go_past(unit, turn.by, walk))


async def _resumed(turn: Turn, unit: Unit, walk: Walk) -> Reply:
    went = await walking.take_up(unit, turn.by, walk)
    return await whole_card(turn, unit, went.walk, (say(turn.locale, "walk-resumed"),) if went.act else ())


async def _reported(
    turn: Turn, unit: Unit, walk: Walk, item: ActionItem, comment: str = "", home: int | None = None
) -> Reply:
    went = await walking.reported(unit, turn.by, walk, item, comment, home)
    if went.ticked is None or went.item is None:
        return await _dealt_with(turn, unit, walk, went)
    said = said_done(turn, went.ticked, went.item, await names_of(unit))
    return await after(turn, unit, went, (said,))


async def _moved(
    turn: Turn, unit: Unit, walk: Walk, item: ActionItem, due: object, meeting: object, comment: str = ""
) -> Reply:
    day, at = await _when(turn, unit, due, meeting)
    went = await walking.moved(unit, turn.by, walk, item, comment, to=day, meeting=at)
    return await _dealt_with(turn, unit, walk, went)


async def _when(turn: Turn, unit: Unit, due: object, meeting: object) -> tuple[date | None, Meeting | None]:
    """The day said, and the meeting when that day is one: then it follows the meeting if it moves."""
    day = day_of(due)
    if day is None:
        return None, await meeting_for(turn, unit, meeting or "next")
    return day, next((m for m in await unit.meetings.between(day, day) if m.state == "planned"), None)


def _as_walked(asked: Reply) -> Reply:
    """The question about a name that nobody has; its answers are outcomes too."""
    pending = asked.pending
    assert pending is not None
    name = "walk_hand_over"
    choices = tuple({**c, "intent": name} if isinstance(c, Mapping) else c for c in pending.choices)
    return replace(asked, pending=replace(pending, intent=name, choices=choices))


async def _commented(turn: Turn, unit: Unit, walk: Walk, item: ActionItem, text: str) -> Reply:
    went = await walking.comment(unit, turn.by, walk, item, text)
    said = say(turn.locale, "walk-commented", number=str(item.number), text=shortened(text, LONGEST_SAID))
    return await after(turn, unit, went, (said,))


async def _dealt_with(turn: Turn, unit: Unit, before: Walk, went: Went) -> Reply:
    """A matter elsewhere on the list is told of by itself: the one before the meeting stays."""
    if went.item is None or went.item.id == before.row.current_id:
        return await after(turn, unit, went)
    step = went.walk.step_of(went.item.id)
    return await after(turn, unit, went, became(turn.locale, step, went.item, await names_of(unit)) if step else ())


async def _seen(turn: Turn, unit: Unit, walk: Walk) -> cards.Shown:
    return await seen(unit, walk, Showing.of(turn, Live(RULE)))


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


def _item_of(walk: Walk, turn: Turn) -> ActionItem:
    item = walk.items.get(whole(turn.data, "id"))
    if item is None:
        raise NotForYou
    return item


async def _owners(turn: Turn, unit: Unit) -> list[tuple[str, str]]:
    """Who can prepare a matter, as choices: members, organisations, everyone."""
    names: Names = await names_of(unit)
    roster = await unit.members.roster(turn.today)
    members = [(f"{m.name}, {m.organisation}" if m.organisation else m.name, f"m{m.id}") for m in roster]
    homes = {m.organisation_id for m in roster if m.organisation_id is not None}
    organisations = sorted(((names.organisation(key), f"o{key}") for key in homes), key=lambda one: swedish(one[0]))
    return [*members, *organisations, (say(turn.locale, "action-everyone"), EVERYONE)]


def _preparer(chosen: str) -> Preparer:
    key = int(chosen[1:])
    return Preparer(member_id=key) if chosen[0] == "m" else Preparer(organisation_id=key)
