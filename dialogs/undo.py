"""Taking back, by words or by the receipt's button."""

from dialogs.resolving import numbers
from dialogs.routing import Routes
from dialogs.texts import say
from dialogs.turn import Reply, Turn
from dialogs.understanding.intent import Intent
from dialogs.wording import shortened
from meetings.acting import Done
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
    titles = [shortened(str(getattr(t, "title", "") or getattr(t, "text", ""))) for t in done.things]
    named = [t for t in titles if t]
    if not named:
        return Reply(receipt=(say(turn.locale, "undone"),))
    return Reply(receipt=tuple(say(turn.locale, "undone-thing", title=t) for t in named))
