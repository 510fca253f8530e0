"""Teams' command menu: what is offered where, by the intents of the table of commands.

A command is sent as it stands when it is chosen, so that only those are here that say all there is to say: they show
something, open a form, ask, or do what one word takes back. The rest is in the help.
"""

from collections.abc import Mapping

from dialogs.texts import catalogue, say
from dialogs.turn import Place

MOST = 12
"""Commands in one list (app schema 1.24)."""
LONGEST = 32
"""Characters of a title that every client shows; the schema's 128 are cut on phones."""

MENU: Mapping[Place, tuple[str, ...]] = {
    Place.CHANNEL: (
        "suggest_form",
        "record_form",
        "list_agenda",
        "list_actions",
        "list_my_actions",
        "next_meeting",
        "show_minutes",
        "search_minutes",
        "ask_list",
        "start_minutes",
        "undo",
        "help",
    ),
    Place.GROUP: (
        "status",
        "prepare_agenda",
        "prepare_meeting",
        "list_agenda",
        "list_actions",
        "list_comments",
        "next_meeting",
        "show_minutes",
        "ask_list",
        "set_up",
        "undo",
        "help",
    ),
    Place.PERSONAL: (
        "list_my_actions",
        "suggest_form",
        "record_form",
        "list_agenda",
        "list_actions",
        "next_meeting",
        "item_fate",
        "home_report",
        "my_reminders",
        "switch_network",
        "language",
        "help",
    ),
}
"""In the channel what members do; in a chat, which is the chair's and the coordinator's, what leads up to a meeting; in
one's own chat what is one's own."""


def title(intent: str, locale: str) -> str:
    """What is written when the command is chosen."""
    return say(locale, f"menu-{intent.replace('_', '-')}")


def description(intent: str, locale: str) -> str:
    """What it does: as in the help, unless the menu's form of it does something narrower."""
    key = intent.replace("_", "-")
    own = f"menu-about-{key}"
    return say(locale, own if own in catalogue(locale) else f"help-{key}")
