"""When something happened: what Teams says, as far as that can be."""

from datetime import datetime, timedelta

from bot.teams.incoming import Incoming

AHEAD_AT_MOST = timedelta(minutes=5)
"""By how much Teams' clock may be ahead: what claims to come from later has a wrong time, and would win for ever."""


def happened_at(incoming: Incoming, now: datetime) -> datetime:
    """The instant Teams gives; now, if it gives none or one that lies ahead."""
    return incoming.at if incoming.at is not None and incoming.at <= now + AHEAD_AT_MOST else now
