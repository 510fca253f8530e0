"""The question about matters that have been moved again and again, each with what can be done about it."""

from collections.abc import Mapping, Sequence
from datetime import date

from dialogs.cards.actions import item_lines
from dialogs.cards.matter import DROP
from dialogs.cards.parts import acts, button, card, line
from dialogs.texts import say
from dialogs.turn import Json
from meetings.actions.items import ActionItem
from meetings.naming import Names

KEEP, AGENDA, GIVE = "worn.keep", "worn.agenda", "worn.give"
"""The verbs of the buttons; to drop is that of a matter's card."""
MOST_ITEMS = 6
"""Matters on one card: with the longest titles and four buttons each it stays under the 25 KB that Teams takes."""
NOTHING: Mapping[int, str] = {}


def asked_card(
    locale: str,
    items: Sequence[ActionItem],
    names: Names,
    today: date,
    settled: Mapping[int, str] = NOTHING,
    act: int | None = None,
) -> Json:
    """Each matter with its buttons, or with what was just said about it, which undo takes back when it was an act."""
    shown = items[:MOST_ITEMS]
    moved = [[i.id, i.times_moved] for i in shown]
    body = [line(say(locale, "worn-question", count=len(items)))]
    for item in shown:
        body += item_lines(locale, item, names, today)
        if item.id in settled:
            body.append(line(settled[item.id], strong=True))
            body += [acts(button(say(locale, "undo"), "undo", acts=[act]))] if act else []
        else:
            body.append(_buttons(locale, item, moved))
    if len(items) > len(shown):
        body.append(line(say(locale, "worn-more", count=len(items) - len(shown)), subtle=True))
    return card(asked_title(locale, items), body)


def asked_title(locale: str, items: Sequence[ActionItem]) -> str:
    """What the card is called, and its notification."""
    return say(locale, "worn-title", count=len(items), times=max(i.times_moved for i in items))


def _buttons(locale: str, item: ActionItem, moved: Sequence[Sequence[int]]) -> Json:
    return acts(
        button(say(locale, "worn-keep"), KEEP, id=item.id, moved=moved),
        button(say(locale, "worn-agenda"), AGENDA, id=item.id, moved=moved),
        button(say(locale, "worn-give"), GIVE, id=item.id),
        button(say(locale, "button-drop"), DROP, id=item.id, version=item.version),
    )
