"""The buttons that remind at once."""

from typing import Any

from dialogs.cards.parts import button
from dialogs.texts import say
from dialogs.turn import Json
from meetings.actions.items import ActionItem

REMIND, LATE = "reminding.remind", "reminding.late"
"""The verbs: of one matter, and of everything that is overdue."""


def remind_button(locale: str, item: ActionItem) -> Json:
    """*Påminn nu* on a matter."""
    return button(say(locale, "button-remind"), REMIND, id=item.id)


def late_button(locale: str, **wanted: Any) -> Json:
    """*Påminn alla nu* under what is overdue; `wanted` carries which list, when it is a part."""
    return button(say(locale, "button-remind-late"), LATE, **wanted)
