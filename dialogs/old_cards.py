"""A press on a card of another release of the bot: what its buttons carry may mean something else by now.

A card that follows what happens is no such case: Teams asks for it anew, and that is answered with today's card.
"""

from dialogs.cards.parts import RELEASE
from dialogs.texts import lines, say
from dialogs.turn import Reply, Turn

SHOWN_BY = {
    "actions": "list_my_actions",
    "agenda": "list_agenda",
    "comment": "list_comments",
    "fates": "item_fate",
    "meeting": "prepare_meeting",
    "minutes": "draft_minutes",
    "network": "set_up",
    "note": "list_agenda",
    "prepare": "prepare_agenda",
    "reminder-rules": "reminder_rules",
    "settings": "set_up",
    "succession": "set_up",
    "suggestion": "suggest_form",
    "walk": "list_actions",
    "wish": "my_reminders",
}
"""By the first word of a verb, the command whose answer is the same card as it is today."""
ELSE = "list_actions"
"""The card of most other buttons: matters."""


def of_another_release(turn: Turn) -> bool:
    """Whether the card that was pressed says that it is older, or newer, than this program."""
    told = turn.data.get("release", RELEASE)
    return isinstance(told, bool) or str(told).removesuffix(".0") != str(RELEASE)


def old_card(turn: Turn) -> Reply:
    """That nothing was done, and what to write for the card as it is today."""
    intent = SHOWN_BY.get(turn.verb.partition(".")[0], ELSE)
    [write, *_] = lines(turn.locale, f"example-{intent.replace('_', '-')}")
    return Reply(text=say(turn.locale, "card-old", write=write.partition(" / ")[0]))
