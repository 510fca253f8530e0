"""Taking back, by words or by the receipt's button."""

from dataclasses import replace

from dialogs.network.succession import undone as succession_line
from dialogs.resolving import numbers
from dialogs.routing import Routes
from dialogs.texts import day, say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from dialogs.walkthrough.shown import walk_of, whole_card
from dialogs.wording import shortened, when_and_where, who
from meetings.acting import Done
from meetings.actions.items import ActionItem, ActionState
from meetings.agenda.items import AgendaState
from meetings.calendar.days import Meeting, MeetingState
from meetings.naming import Names, names_of
from meetings.network.people import Member, Seat, SeatTerm
from meetings.ports import Recordable, Unit
from meetings.undo import undo_acts, undo_last
from meetings.walkthrough.records import WalkThrough

routes = Routes()


@routes.intent("undo")
async def by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """Take back the newest thing done here."""
    return await taken_back(turn, unit, await undo_last(unit, turn.by))


@routes.verb("undo")
async def by_button(turn: Turn, unit: Unit) -> Reply:
    """Take back what the receipt says; the card then says that it was."""
    reply = await taken_back(turn, unit, await undo_acts(unit, turn.by, numbers(turn.data, "acts")))
    return replace(reply, replaces=True)


async def taken_back(turn: Turn, unit: Unit, done: Done[Recordable]) -> Reply:
    """What is said of it."""
    names = await names_of(unit)
    said = [line for line in (_line(turn.locale, thing, names) for thing in done.things) if line]
    told = tuple(said) or (say(turn.locale, "undone"),)
    walk = next((t for t in done.things if isinstance(t, WalkThrough)), None)
    went_back = await walk_of(unit, walk) if walk else None
    return await whole_card(turn, unit, went_back, told) if went_back else Reply(receipt=told)


def _line(locale: str, thing: Recordable, names: Names) -> str:
    if isinstance(thing, Meeting):
        key = "undone-meeting" if _gone(thing) else "undone-meeting-change"
        return say(locale, key, when=when_and_where(locale, thing))
    if isinstance(thing, ActionItem) and not _gone(thing):
        again = ", ".join((who(locale, thing, names), _report_day(locale, thing)))
        return say(locale, "undone-change", title=f"{shortened(thing.title)} – {again}")
    if isinstance(thing, Member | Seat | SeatTerm):
        return succession_line(locale, thing, names)
    named = shortened(str(getattr(thing, "title", "") or getattr(thing, "text", "")))
    key = "undone-thing" if _gone(thing) else "undone-change"
    return say(locale, key, title=named) if named else ""


def _gone(thing: Recordable) -> bool:
    """Whether it is off every list now; else it only is as it was before."""
    off = getattr(thing, "state", None) in (AgendaState.WITHDRAWN, ActionState.DROPPED, MeetingState.CANCELLED)
    return off or bool(getattr(thing, "removed", False))


def _report_day(locale: str, item: ActionItem) -> str:
    return day(locale, item.report_on) if item.report_on else say(locale, "action-no-date")
