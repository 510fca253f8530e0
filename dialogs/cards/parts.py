"""The parts every card is made of. Teams shows version 1.5 and no newer.

What people typed goes into a RichTextBlock (`typed`), which knows no Markdown, or through `plain` where an
element does: so no title can become a link, a heading or a mention.
"""

import re
from collections.abc import Sequence

from dialogs.turn import Json

VERSION = "1.5"
RELEASE = 1
"""Rises when the data a button carries changes meaning, so that an old card can be told from a new one."""
IN_SIGHT = 3
"""Acts shown beside one another; the rest stands behind "…"."""
LONG_TITLE = 60
"""Characters of a title line; a longer one is set smaller, so that it does not fill a telephone's screen."""
MARKS = re.compile(r"([\\`*_\[\]()<>#~|])")


def card(title: str, body: list[Json], actions: list[Json] | None = None, *, titled: bool = True) -> Json:
    """A card with its title line; at most three acts in sight, the rest behind "…".

    A receipt is not `titled`: its first line is its title, which is still spoken and notified.
    """
    made: Json = {
        "type": "AdaptiveCard",
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "version": VERSION,
        "speak": title,
        "fallbackText": title,
        "body": [heading(title), *body] if titled else body,
    }
    if actions:
        made["actions"] = _in_sight(actions)
    return made


def heading(text: str) -> Json:
    """The title line; read as a heading by a screen reader."""
    shown: Json = {"type": "TextBlock", "text": plain(text), "wrap": True}
    return shown | {"style": "heading", "weight": "Bolder", "size": "Large" if len(text) <= LONG_TITLE else "Medium"}


def section(text: str) -> Json:
    """The line above a part of a card, of our own words; a heading for a screen reader too."""
    shown: Json = {"type": "TextBlock", "text": text, "wrap": True, "spacing": "Medium"}
    return shown | {"style": "heading", "weight": "Bolder", "size": "Default"}


def line(text: str, *, subtle: bool = False, strong: bool = False) -> Json:
    """A line of our own words (from the catalogues; what users typed inside it has to be `plain`)."""
    made: Json = {"type": "TextBlock", "text": text, "wrap": True, "spacing": "Small"}
    if subtle:
        made["isSubtle"] = True
    if strong:
        made["weight"] = "Bolder"
    return made


def typed(*runs: str | Json) -> Json:
    """A line of text as people typed it, no Markdown; a run is a string or a TextRun with a style."""
    made = [{"type": "TextRun", "text": r} if isinstance(r, str) else {"type": "TextRun", **r} for r in runs]
    return {"type": "RichTextBlock", "inlines": made, "spacing": "Small"}


def facts(pairs: list[tuple[str, str]]) -> Json:
    """Name and value lines."""
    return {"type": "FactSet", "facts": [{"title": plain(n), "value": plain(v)} for n, v in pairs]}


def button(title: str, verb: str, *, style: str | None = None, **data: object) -> Json:
    """An act: a Universal Action, and for clients without it a plain submit with the same data."""
    carried: Json = {"verb": verb, "release": RELEASE, **data}
    made: Json = {
        "type": "Action.Execute",
        "title": title,
        "verb": verb,
        "data": carried,
        "fallback": {"type": "Action.Submit", "title": title, "data": carried},
    }
    if style:
        made["style"] = style
    return made


def form_button(title: str, verb: str, **data: object) -> Json:
    """A button that opens a form: Teams fetches it as a dialog; elsewhere the bot posts it."""
    carried: Json = {"msteams": {"type": "task/fetch"}, "verb": verb, "release": RELEASE, **data}
    return {"type": "Action.Submit", "title": title, "data": carried}


def link(title: str, url: str) -> Json:
    """A button that opens an address."""
    return {"type": "Action.OpenUrl", "title": title, "url": url}


def acts(*buttons: Json) -> Json:
    """Buttons in the middle of a card, under the line they belong to; the first three in sight."""
    return {"type": "ActionSet", "actions": _in_sight(buttons), "spacing": "Small"}


def _in_sight(buttons: Sequence[Json]) -> list[Json]:
    return [b if n < IN_SIGHT else {**b, "mode": "secondary"} for n, b in enumerate(buttons)]


def plain(text: str) -> str:
    """Text as typed for an element that knows Markdown; `{{` would start a date function."""
    return MARKS.sub(r"\\\1", text).replace("{{", "{\u200b{")
