"""A clock that can be put forward, so that reminders can be seen without waiting for them."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

FORWARD = re.compile(r"\+(\d{1,3})$")
ZONE = ZoneInfo("Europe/Stockholm")
MORNING = time(9)
"""Past the hour at which networks send, and not at night."""


class DevClock:
    """The time now, and as much later as has been asked for."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._ahead = timedelta()

    def __call__(self) -> datetime:
        """What the bot takes the time to be."""
        return self._now() + self._ahead

    def hear(self, line: str) -> str:
        """`+8` puts it eight days forward, to nine in the morning; the answer says what time it is then."""
        asked = FORWARD.match(line.strip())
        if not asked:
            return "+1 puts the bot's clock a day forward, +14 two weeks."
        now = self()
        day = (now.astimezone(ZONE) + timedelta(days=int(asked[1]))).date()
        morning = datetime.combine(day, MORNING, ZONE)
        self._ahead += morning.astimezone(UTC) - now
        return f"The bot's clock is {morning:%Y-%m-%d %H:%M} now."
