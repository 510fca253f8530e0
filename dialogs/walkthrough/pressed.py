"""Going through the action list at a meeting, by button: one card shows what is before the meeting."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from dialogs.cards import walking as cards
from dialogs.forms import text_of
from dialogs.people_choices import dataset, matching
from dialogs.resolving import EVERYONE, day_of, next_meeting, whole
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Live, Reply, Showing, Turn
from dialogs.walkthrough.answers import commented, dealt_with, gone_past, moved, reported, resumed
from dialogs.walkthrough.shown import RULE, after, seen, walk_pressed, whole_card
from meetings.actions.items import ActionItem, ActionState, Preparer
from meetings.authorisation import Act, require
from meetings.calendar.workdays import last_working_day
from meetings.collation import swedish
from meetings.errors import NotForYou
from meetings.naming import Names, names_of
from meetings.ports import Unit
from meetings.walkthrough import walking
from meetings.walkthrough.walks import Walk

routes = Routes()
WALK_OWNERS = "walk-owners"
"""What the field asks for when it is searched."""
AHEAD = (2, 4, 8)
"""Weeks from now that a matter is most often moved."""

Pressed = Callable[[Turn, Unit, Walk, ActionItem], Awaitable[Reply]]


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


@_press(cards.DONE)
async def press_reported(turn: Turn, unit: Unit, walk: Walk, item: ActionItem) -> Reply:
    """*Rapporterad*."""
    return await reported(turn, unit, walk, item)


@_press(cards.TELL)
async def told_reported(turn: Turn, unit: Unit, walk: Walk, item: ActionItem) -> Reply:
    """The form of a comment, as the report."""
    return await reported(turn, unit, walk, item, text_of(turn.data, "text"))


@_press(cards.CLOSE)
async def press_closed(turn: Turn, unit: Unit, walk: Walk, item: ActionItem) -> Reply:
    """*Avsluta*."""
    return await after(turn, unit, await walking.closed(unit, turn.by, walk, item))


@routes.verb(cards.CLOSE_REPORTED)
async def press_closed_too(turn: Turn, unit: Unit) -> Reply:
    """*Avsluta 12*: the one that has just been reported, while the next is before the meeting."""
    walk = await walk_pressed(turn, unit)
    item = _item_of(walk, turn)
    if item.state is not ActionState.REPORTED:
        return await whole_card(turn, unit, walk)
    return await dealt_with(turn, unit, walk, await walking.closed(unit, turn.by, walk, item))


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
    return await moved(turn, unit, walk, item, to, None)


@_press(cards.OWNER)
async def form_owner(turn: Turn, unit: Unit, walk: Walk, item: ActionItem) -> Reply:
    """The form with who is to prepare it."""
    chosen = text_of(turn.data, "owner")
    known = {value for _, value in await _owners(turn, unit)}
    if chosen not in known:
        raise NotForYou
    to = Preparer(everyone=True) if chosen == EVERYONE else _preparer(chosen)
    return await after(turn, unit, await walking.handed_over(unit, turn.by, walk, item, (to,)))


@_press(cards.COMMENT)
async def form_comment(turn: Turn, unit: Unit, walk: Walk, item: ActionItem) -> Reply:
    """The form of a comment, alone."""
    return await commented(turn, unit, walk, item, text_of(turn.data, "text"))


@routes.search(WALK_OWNERS)
async def find_owners(turn: Turn, unit: Unit) -> list[tuple[str, str]]:
    """Who can prepare a matter, by what is typed."""
    require(turn.actor, Act.READ)
    return matching(turn.text, [(choice, choice[0]) for choice in await _owners(turn, unit)])


@routes.form(cards.OWNERS)
async def open_owners(turn: Turn, unit: Unit) -> Reply:
    """The form with everybody who can prepare it."""
    walk = await walk_pressed(turn, unit)
    item = _item_of(walk, turn)
    choices = await _owners(turn, unit)
    return Reply(
        form=cards.owner_form(turn.locale, await _seen(turn, unit, walk), item, choices, dataset(turn, WALK_OWNERS))
    )


@routes.form(cards.COMMENTS)
async def open_comment(turn: Turn, unit: Unit) -> Reply:
    """The form for a comment."""
    walk = await walk_pressed(turn, unit)
    return Reply(form=cards.comment_form(turn.locale, await _seen(turn, unit, walk), _item_of(walk, turn)))


@_press(cards.NEXT)
async def press_next(turn: Turn, unit: Unit, walk: Walk, item: ActionItem) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """*Nästa*."""
    return await gone_past(turn, unit, walk)


@_press(cards.BACK)
async def press_back(turn: Turn, unit: Unit, walk: Walk, item: ActionItem) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """*Tillbaka*."""
    return await after(turn, unit, await walking.back(unit, turn.by, walk))


@_press(cards.PAUSE)
async def press_pause(turn: Turn, unit: Unit, walk: Walk, item: ActionItem) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """*Paus*."""
    return await after(turn, unit, await walking.pause(unit, turn.by, walk))


@routes.verb(cards.RESUME)
async def press_resume(turn: Turn, unit: Unit) -> Reply:
    """*Fortsätt*, and *Ta upp genomgången igen*."""
    return await resumed(turn, unit, await walk_pressed(turn, unit))


@routes.verb(cards.END)
async def press_end(turn: Turn, unit: Unit) -> Reply:
    """*Avsluta genomgången*, also while it is paused."""
    walk = await walk_pressed(turn, unit)
    return await after(turn, unit, await walking.end(unit, turn.by, walk))


@routes.verb(cards.SHOW)
async def press_show(turn: Turn, unit: Unit) -> Reply:
    """Back from the days to the matter."""
    return await whole_card(turn, unit, await walk_pressed(turn, unit))


async def _seen(turn: Turn, unit: Unit, walk: Walk) -> cards.Shown:
    return await seen(unit, walk, Showing.of(turn, Live(RULE)))


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
