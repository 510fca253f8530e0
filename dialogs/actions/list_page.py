"""A page of the action list as a card, for everybody who reads along or for one reader."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from dialogs.actions.list_titles import list_title
from dialogs.cards.actions import MOST_ITEMS, Row, list_card
from dialogs.cards.exporting import download_button
from dialogs.cards.parts import button
from dialogs.cards.recording import new_button
from dialogs.cards.reminding import late_button
from dialogs.resolving import day_of, whole
from dialogs.texts import say
from dialogs.turn import Json, Reply, Showing
from meetings.actions.items import ActionItem, corrects
from meetings.actions.preparers import is_preparer, seats_of
from meetings.actions.selecting import BEYOND_THE_LIST, Selection, scope_named, selected, selection_in
from meetings.actions.ticks import shared
from meetings.actions.to_when import later
from meetings.authorisation import Act, may
from meetings.errors import NotForYou
from meetings.naming import Names, names_of, with_ticks
from meetings.network.people import Member
from meetings.ports import Unit

PAGE, MINE = "actions.page", "actions.mine"
"""The verbs of the buttons that show another page of a list, and the reader's own."""
OFFERED = (Act.REPORT_ACTION, Act.MOVE_ACTION, Act.CLOSE_ACTION)


@dataclass(frozen=True, slots=True)
class Pressed:
    """What a press on a list came to: what is said above it, what can be taken back, whose day is being chosen."""

    said: tuple[str, ...] = ()
    act: int | None = None
    moving: int | None = None


NOTHING = Pressed()


def facts_of(selection: Selection, start: int = 0) -> dict[str, object]:
    """A page of a list as its buttons and its live card carry it."""
    return {"list": str(selection), "start": start}


def selection_of(data: Mapping[str, object]) -> Selection:
    """The list that a button carries; those of earlier releases say it in parts."""
    if "list" in data:
        found = selection_in(str(data["list"]))
        if found is None:
            raise NotForYou
        return found
    return Selection(
        scope_named(data.get("scope")),
        None if data.get("of") is None else whole(data, "of"),
        None if data.get("organisation") is None else whole(data, "organisation"),
        day_of(data.get("due_by")),
    )


def start_of(data: Mapping[str, object]) -> int:
    """Where the page begins."""
    return max(whole(data, "start"), 0) if "start" in data else 0


async def found(unit: Unit, selection: Selection, names: Names, today: date) -> list[ActionItem]:
    """The matters that are wanted, in order."""
    items = await (unit.actions.all() if selection.scope in BEYOND_THE_LIST else unit.actions.open())
    return await selected(unit, items, selection, names, today)


async def page(showing: Showing, unit: Unit, pressed: Pressed = NOTHING) -> Reply:
    """A page of a list, with the acts that its reader may do; without a reader what everybody may."""
    selection, locale, viewer = selection_of(showing.facts), showing.locale, showing.viewer
    names = await names_of(unit)
    items = await found(unit, selection, names, showing.today)
    start = start_of(showing.facts)
    if start >= len(items):
        start = max(0, len(items) - 1) // MOST_ITEMS * MOST_ITEMS
    shown = items[start : start + MOST_ITEMS]
    rows = await rows_of(unit, shown, names, viewer, showing.now)
    if pressed.moving is not None:
        rows = [await moving(unit, r, showing) if r.item.id == pressed.moving else r for r in rows]
    title = list_title(locale, selection, names, items, viewer)
    here = facts_of(selection, start)
    more = pages(locale, start, len(shown), len(items), {"list": here["list"]})
    if viewer is None:
        more.append(button(say(locale, "list-mine"), MINE))
    elif viewer.leads and items and selection.scope == "overdue":
        more.append(late_button(locale, list=here["list"]))
    more.append(new_button(locale))
    if items:
        more.append(download_button(locale, {"list": here["list"]}))
    made = list_card(
        locale,
        title,
        rows,
        showing.today,
        more,
        here=here,
        said=pressed.said,
        act=pressed.act,
        of=(start + 1, len(items)),
    )
    return Reply(card=made, summary=title)


async def rows_of(
    unit: Unit, shown: Sequence[ActionItem], names: Names, viewer: Member | None, now: datetime
) -> list[Row]:
    """The matters of a page with what the reader may do to each; read at once for all of them."""
    names = await with_ticks(unit, names, shown)
    if viewer is None:
        return [Row(item, names) for item in shown]
    seats = await seats_of(unit, viewer, now.date())
    return [_row(item, names, viewer, seats, now) for item in shown]


async def moving(unit: Unit, row: Row, showing: Showing) -> Row:
    """The matter with the days that can be chosen for it."""
    meetings = await unit.meetings.between(showing.today, date.max)
    return replace(row, later=later(row.item, meetings, showing.local_now, showing.working_day))


def pages(locale: str, start: int, shown: int, whole_list: int, here: Mapping[str, Any]) -> list[Json]:
    """The buttons to the next page and the one before."""
    left = whole_list - start - shown
    buttons = []
    if left > 0:
        said = say(locale, "show-more", count=min(left, MOST_ITEMS), left=left)
        buttons.append(button(said, PAGE, **{**here, "start": start + shown}))
    if start > 0:
        buttons.append(button(say(locale, "list-before"), PAGE, **{**here, "start": max(0, start - MOST_ITEMS)}))
    return buttons


def _row(item: ActionItem, names: Names, viewer: Member, seats: frozenset[int], now: datetime) -> Row:
    theirs = is_preparer(item, viewer, seats)
    lately = corrects(item, viewer.id, now)
    allowed = {act for act in OFFERED if may(viewer, act, item, prepares=theirs, corrects=lately)}
    ticks = shared(item) and not viewer.leads
    if ticks and viewer.organisation_id in names.ticked.get(item.id, {None}):
        allowed.discard(Act.REPORT_ACTION)
    return Row(item, names, frozenset(allowed), ticks=ticks)
