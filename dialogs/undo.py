"""Taking back, by words or by the receipt's button."""

from dialogs.resolving import numbers
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from dialogs.wording import shortened, when_and_where
from meetings.acting import Done
from meetings.actions import ActionState
from meetings.agenda import AgendaState
from meetings.calendar import Meeting
from meetings.ports import Recordable, Unit
from meetings.undo import undo_acts, undo_last

routes = Routes()


@routes.intent("undo")
async def by_words(turn: Turn, intent: Intent, unit: Unit) -> Reply:  # noqa: ARG001 -- every answer has the same shape
    """Take back the newest thing done here."""
    return _taken_back(turn, await undo_last(unit, turn.by))


@routes.verb("undo")
async def by_button(turn: Turn, unit: Unit) -> Reply:
    """Take back what the receipt says; the card then says that it was."""
    reply = _taken_back(turn, await undo_acts(unit, turn.by, numbers(turn.data, "acts")))
    return Reply(receipt=reply.receipt, replaces=True)


def _taken_back(turn: Turn, done: Done[Recordable]) -> Reply:
    said = [line for line in (_line(turn.locale, thing) for thing in done.things) if line]
    return Reply(receipt=tuple(said) or (say(turn.locale, "undone"),))


def _line(locale: str, thing: Recordable) -> str:
    if isinstance(thing, Meeting):
        return say(locale, "undone-meeting", when=when_and_where(locale, thing))
    named = shortened(str(getattr(thing, "title", "") or getattr(thing, "text", "")))
    key = "undone-thing" if _gone(thing) else "undone-change"
    return say(locale, key, title=named) if named else ""


def _gone(thing: Recordable) -> bool:
    """Whether it is off every list now; else it only is as it was before."""
    off = getattr(thing, "state", None) in (AgendaState.WITHDRAWN, ActionState.DROPPED)
    return off or bool(getattr(thing, "removed", False))
