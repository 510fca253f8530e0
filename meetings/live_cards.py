"""Cards that were posted where several read them, and are to follow what happens."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

FOLLOWED_FOR = timedelta(days=14)
"""An older card is not looked at any more; who wants to know asks anew."""
MOST_FOLLOWED = 5
"""Cards of one rule and network that are kept fresh, the newest."""


@dataclass(frozen=True, slots=True)
class LiveCard:
    """One such card: what it shows, where it stands, and what stood on it when it was last made."""

    id: int
    network_id: int
    rule: str
    """Which card: the name its maker is registered under."""
    facts: Mapping[str, object]
    """What it shows: ids and words of ours, nothing that people typed."""
    locale: str
    address: Mapping[str, object]
    """How to reach the conversation, in the wire's own words."""
    conversation: str
    message: str
    """Teams' id of the message."""
    posted_at: datetime
    content: str
    """A fingerprint of what it shows; empty when that is not known."""
    version: int = 1


def followed(cards: Iterable[LiveCard]) -> list[LiveCard]:
    """Of cards given newest first, those that are kept fresh."""
    kept: list[LiveCard] = []
    for one in cards:
        if sum(other.rule == one.rule for other in kept) < MOST_FOLLOWED:
            kept.append(one)
    return kept
