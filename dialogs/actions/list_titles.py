"""What a list of matters is called: the same on its card and in its files."""

from collections.abc import Iterable

from dialogs.texts import listed, say
from meetings.actions.items import ActionItem, Direction
from meetings.actions.selecting import Selection, exchanges, mark_of
from meetings.naming import Names
from meetings.network.people import Member

MINE = frozenset({"open", "overdue", "waiting"})
"""Scopes that have a title of their own for the reader's own list."""
LONGEST_BODY = 80
"""Characters."""


def list_title(
    locale: str, selection: Selection, names: Names, items: Iterable[ActionItem], reader: Member | None = None
) -> str:
    """As in "Försenade uppdrag – Åmål till 12 november 2026"; `items` are those of the list."""
    about = names.organisation(selection.organisation_id) or names.person(selection.member_id)
    own = reader is not None and selection.member_id == reader.id and selection.organisation_id is None
    if selection.exchanged:
        title = _exchanged(locale, selection, items)
        if about:
            title = say(locale, "actions-of", title=title, about=about)
    elif own and selection.scope in MINE:
        title = say(locale, "actions-mine" if selection.scope == "open" else f"actions-mine-{selection.scope}")
    else:
        title = say(locale, f"actions-{selection.scope}", about=about or "none")
    return say(locale, "actions-until", title=title, day=selection.due_by) if selection.due_by else title


def _exchanged(locale: str, selection: Selection, items: Iterable[ActionItem]) -> str:
    called = {mark_of(body): " ".join(body.split())[:LONGEST_BODY] for item in items for _, body in exchanges(item)}
    bodies = [called[mark] for mark in selection.bodies if mark in called]
    key = {Direction.FROM: "actions-from", Direction.TO: "actions-to", None: "actions-between"}[selection.direction]
    return say(locale, key, body=listed(locale, bodies) if bodies else "none")
