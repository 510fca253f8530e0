"""Slots of a matter's forms: none of a new one's; of one on the list, which."""

from collections.abc import Callable

from dialogs.understanding.slots import Draft
from dialogs.understanding.slots_calling import nothing
from dialogs.understanding.slots_matters import about

FILL: dict[str, Callable[[Draft], None]] = {"record_form": nothing, "change_form": about}
REQUIRED: dict[str, tuple[str, ...]] = {"change_form": ("item_ref",)}
