"""Slots of a matter's forms: none of a new one's; of one on the list, which."""

from collections.abc import Callable

from dialogs.understanding.slots.calling import nothing
from dialogs.understanding.slots.draft import Draft
from dialogs.understanding.slots.matters import about

_ANY = frozenset(("ett", "en", "mitt", "nåt", "något", "a", "an", "my", "some"))
"""What comes before a matter that is not named."""


def which(draft: Draft) -> None:
    """The matter that is named; "ett uppdrag" names none."""
    about(draft)
    if str(draft.slots.get("item_ref", "")).casefold() in _ANY:
        del draft.slots["item_ref"]


FILL: dict[str, Callable[[Draft], None]] = {"record_form": nothing, "change_form": which}
REQUIRED: dict[str, tuple[str, ...]] = {"change_form": ("item_ref",)}
