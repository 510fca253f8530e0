"""What became of a message: the acts it brought about, and where the bot's receipt for it stands.

A reaction on the receipt, and an edit of the message itself, find through it what they are about.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

FOLLOWED_FOR = timedelta(minutes=10)
"""How long a suggestion or note follows the message it came from, when that is edited or deleted."""
KEPT_FOR = timedelta(days=14)
"""How long a reaction on a receipt still means something."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """One message that brought something about."""

    id: int
    network_id: int
    member_id: int
    conversation: str
    """Teams' id, with the thread."""
    said: str
    """Teams' id of the message that was written."""
    acts: tuple[int, ...]
    at: datetime
    shown: str | None = None
    """Teams' id of the bot's own message with the receipt, once it stands there."""
    version: int = 1
