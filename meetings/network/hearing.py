"""What Teams has told of a team, by when it says that it happened: events may come late, doubled and in any order.

Of each subject only the newest instant is kept. Where a thing is there and gone by turns (the app, the team, a
channel), each of the two is a subject of its own, so that what holds now is read from the instants alone: whatever
came first, and also when it was told before there was a network.
"""

from collections.abc import Mapping
from datetime import UTC, datetime

from meetings.network.people import Away

Heard = Mapping[str, datetime]
"""The newest instant of each subject."""

INSTALLED, REMOVED = "installed", "removed"
ARCHIVED, UNARCHIVED = "archived", "unarchived"
DELETED, RESTORED = "deleted", "restored"
SPOKEN = "spoken"
"""Somebody wrote to the bot in the team, or the app was updated there: so the app is in it, and the team is at work."""
RENAMED = "renamed"
TURN = "turn"
"""Heard before anything else of a team (`Unit.wait_turn`): who hears it waits for whoever is not done with it."""
AT_ANY_TIME = datetime(2000, 1, 1, tzinfo=UTC)
LARGE, SMALL = "large", "small"
"""Whether the team has been seen to have more members than a network has."""

ENDED_BY = {
    Away.DELETED: (DELETED, (RESTORED, INSTALLED, SPOKEN)),
    Away.REMOVED: (REMOVED, (INSTALLED, SPOKEN)),
    Away.ARCHIVED: (ARCHIVED, (UNARCHIVED, INSTALLED, SPOKEN)),
}
"""Why the bot may not be let into a team: what begins it and what ends it, the weightiest first."""


def away(heard: Heard) -> tuple[Away, datetime] | None:
    """Why the bot is not let into the team, and since when; None when it is."""
    for why, (begun, ended) in ENDED_BY.items():
        since = heard.get(begun)
        if since is not None and not any(since <= heard[end] for end in ended if end in heard):
            return why, since
    return None


def channel_deleted(channel_id: str) -> str:
    """The subject of a channel's being deleted."""
    return f"deleted {channel_id}"


def channel_restored(channel_id: str) -> str:
    """The subject of its being restored."""
    return f"restored {channel_id}"


def channel_closed(channel_id: str) -> str:
    """The subject of its having refused what the bot was to post there."""
    return f"closed {channel_id}"


def is_gone(heard: Heard, channel_id: str) -> bool:
    """Whether a channel is deleted, or closed to the bot."""
    back = heard.get(channel_restored(channel_id))
    ended = {
        channel_deleted(channel_id): [back],
        channel_closed(channel_id): [back, heard.get(INSTALLED)],
    }
    return any(begun in heard and not any(end and end >= heard[begun] for end in ends) for begun, ends in ended.items())


def is_large(heard: Heard) -> bool:
    """Whether the team has more members than a network has, as it was last seen."""
    large, small = heard.get(LARGE), heard.get(SMALL)
    return large is not None and (small is None or small < large)


def person_in_team(tenant_id: str, object_id: str) -> str:
    """The subject of somebody's being added or removed."""
    return f"member {tenant_id}/{object_id}"


def of_message(message_id: str) -> str:
    """The subject of what becomes of a message."""
    return f"message {message_id}"
