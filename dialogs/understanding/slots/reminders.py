"""Slots of reminders: they are found together with the intent."""

from collections.abc import Callable

from dialogs.understanding.evidence.reminders import REMINDER_INTENTS, reminder_words
from dialogs.understanding.slots.draft import Draft


def said(draft: Draft) -> None:
    """What the words say of days, hours, weekdays, people and how often."""
    found = reminder_words(draft.parsed, draft.context)
    for name, value in (found.slots if found else {}).items():
        draft.set(name, value, "said")


FILL: dict[str, Callable[[Draft], None]] = dict.fromkeys(REMINDER_INTENTS, said)
