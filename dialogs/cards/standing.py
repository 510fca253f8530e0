"""The standing items of a network as lines of a card."""

from collections.abc import Sequence

from dialogs.cards.parts import line, section, typed
from dialogs.texts import say
from dialogs.turn import Json
from dialogs.wording import shortened
from meetings.agenda.items import StandingItem
from meetings.naming import Names

LONGEST_LINE = 240
"""Characters of a title: twenty of the longest fit on a card."""


def standing_lines(locale: str, items: Sequence[StandingItem], names: Names) -> list[Json]:
    """First those of the start, then those of the end, each with who answers for it."""
    body: list[Json] = []
    for at_end, key in ((False, "standing-at-start"), (True, "standing-at-end")):
        side = [s for s in items if s.at_end is at_end]
        if side:
            body.append(section(say(locale, key)))
        body += [_line(locale, s, names) for s in side]
    return body or [line(say(locale, "standing-none"))]


def _line(locale: str, item: StandingItem, names: Names) -> Json:
    name = names.person(item.responsible_id)
    answers = {"text": " · " + say(locale, "standing-responsible", name=name), "isSubtle": True}
    return typed(shortened(item.title, LONGEST_LINE), *([answers] if name else []))
