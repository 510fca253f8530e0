"""Slots of what is said to go from point to point."""

from collections.abc import Callable

from dialogs.understanding.slots.draft import Draft
from dialogs.understanding.slots.publishing import marked

FILL: dict[str, Callable[[Draft], None]] = {"go_to_point": marked}
"""The point by its number."""
