"""Slots of the forms about the network: which meeting, which person or the name of a new one, which role."""

import re
from collections.abc import Callable

from dialogs.understanding.evidence.forms import CHANGE, FORM, NAMED
from dialogs.understanding.later import later
from dialogs.understanding.lexicon.meanings import compiled
from dialogs.understanding.names import NameHit
from dialogs.understanding.slots.calling import nothing
from dialogs.understanding.slots.draft import Draft
from dialogs.understanding.slots.preparing import meeting
from dialogs.understanding.slots.succession import said_of, units_of

_PATTERNS = tuple((intent, compiled(pattern)) for intent, pattern in NAMED)
_NEW = later(
    r" (?:ny|nytt|new|lägg|lägga|lägger|registrera|add|register|enter) .*(?:medlem|ledamot|ersättare|person|deltagare"
    r"|kollega|member|substitute|participant|colleague|nätverket|medlemslistan|medlemmarna|network|members) "
)
_MADE = later(r" (?:gör|göra|utse|utser|välj|välja|make|appoint|elect) PERS ")
_COORDINATOR = later(r"\b(?:samordnare|samordnaren|planeringsledare|coordinator)\b", re.IGNORECASE)
_CHANGED = later(rf" {CHANGE} | (?:byt|byta|byter|switch) |MEET.* {FORM} ")
_ANY = later(r" (?:ett|en|a|an|one of|ett av|något av) (?:möte|mötena|meeting|the meetings) ")


def which(draft: Draft) -> None:
    """The meeting that is named; none for a new one, and the next when it is not said which is to be changed."""
    string = draft.parsed.shape.string
    if not _CHANGED.search(string):
        return
    meeting(draft)
    if _ANY.search(string):
        draft.set("any", True, "one of them, which is not said")  # noqa: FBT003 -- the value of a slot
    elif "meeting" not in draft.slots:
        draft.set("meeting", "next", "the meeting")


def person(draft: Draft) -> None:
    """Whose form it is, the name of somebody new, and the role they are to have."""
    said = said_of(draft, "members_form", _PATTERNS)
    string = draft.parsed.shape.string
    for n in units_of(draft.parsed, said, "w"):
        hit = draft.parsed.units[n].hit
        if isinstance(hit, NameHit) and hit.kind != "organisation":
            draft.set_people("person", hit, "who it is about", several=False)
    named = units_of(draft.parsed, said, "n")
    if named and len(named) == 1 and isinstance(hit := draft.parsed.units[named[0]].hit, NameHit):
        draft.set_people("person", hit, "who it is about", several=False)
    elif named:
        draft.set("new_name", draft.parsed.original(named.start, named.stop).strip(), "somebody new")
    if "person" not in draft.slots and _NEW.search(string):
        draft.set("new", True, "somebody new")  # noqa: FBT003 -- the value of a slot
    if _MADE.search(string):
        draft.set("role", "coordinator" if _COORDINATOR.search(draft.parsed.text) else "chair", "what they are to be")


FILL: dict[str, Callable[[Draft], None]] = {
    "meeting_form": which,
    "members_form": person,
    "my_settings": nothing,
    "settings_form": nothing,
    "network_form": nothing,
}
REQUIRED: dict[str, tuple[str, ...]] = {}
