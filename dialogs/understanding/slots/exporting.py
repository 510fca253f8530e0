"""Slots of the list as a file: scope, whose, by when; like those of the list itself, and one's own by "mina"."""

from collections.abc import Callable

from dialogs.understanding.later import later
from dialogs.understanding.slots.actions import listing
from dialogs.understanding.slots.draft import Draft

_MINE = later(r" (?:mina|min|my) ")


def export(draft: Draft) -> None:
    """What is to be in the file."""
    listing(draft)
    speaker = draft.context.speaker
    if speaker and _MINE.search(draft.parsed.shape.string) and not {"person", "municipality"} & set(draft.slots):
        draft.set("person", speaker.name, "the speaker's own")


FILL: dict[str, Callable[[Draft], None]] = {"export_list": export}
