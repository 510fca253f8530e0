"""The conversation with what it needs from outside: the understanding, and how posts become deliveries."""

from collections.abc import Callable

from bot.late import posts
from dialogs.conversation import Conversation
from dialogs.turn import Reply, Turn
from dialogs.understanding import understand
from meetings.ports import Store
from meetings.reminders.deliveries import Planned


def conversation(store: Store, happened: Callable[[int], None] = lambda _: None) -> Conversation:
    """The conversation over a store; `happened` is told of each network in which something was recorded."""
    return Conversation(store, understand, _posts, happened)


def _posts(turn: Turn, reply: Reply) -> list[Planned]:
    return posts(turn.key, reply, turn.now, turn.network)
