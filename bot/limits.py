"""How much Teams takes: so much in a conversation and so much in a tenant, counted in sliding windows."""

from bisect import bisect_right
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

Window = tuple[int, float]
"""At most so many messages in so many seconds."""

PER_CONVERSATION: tuple[Window, ...] = ((7, 1), (8, 2), (60, 30), (1800, 3600))
PER_TENANT: tuple[Window, ...] = ((50, 1),)
"""The figures Microsoft gives, "estimation only"; configurable for the day they change."""
KEPT_AT_LEAST = 1_000
"""Conversations remembered before those that have been quiet are looked for and forgotten."""


def windows(words: Sequence[str]) -> tuple[Window, ...]:
    """Windows as the operator writes them, "7/1" for seven in a second. Raises ValueError."""
    made = []
    for word in words:
        most, _, seconds = word.partition("/")
        made.append((int(most), float(seconds)))
        if made[-1][0] < 1 or made[-1][1] <= 0:
            raise ValueError(word)
    return tuple(made)


@dataclass(frozen=True, slots=True)
class Limits:
    """The windows that hold for each conversation and for each tenant; empty means no limit."""

    per_conversation: tuple[Window, ...] = PER_CONVERSATION
    per_tenant: tuple[Window, ...] = PER_TENANT

    def shared_by(self, replicas: int) -> "Limits":
        """One replica's part of the budget."""

        def part(windows: Sequence[Window]) -> tuple[Window, ...]:
            return tuple((max(1, most // replicas), seconds) for most, seconds in windows)

        return Limits(part(self.per_conversation), part(self.per_tenant))


@dataclass(slots=True)
class Budget:
    """What has been sent lately, and when the next message may be."""

    limits: Limits = field(default_factory=Limits)
    sharers: int = 1
    _sent: dict[tuple[str, str], deque[datetime]] = field(default_factory=dict)
    _full: int = KEPT_AT_LEAST

    def share(self, limits: Limits, sharers: int) -> None:
        """Keep to one process's part of the limits from now on; what has been sent lately still counts."""
        self.limits, self.sharers = limits.shared_by(sharers), sharers

    def take(self, tenant: str, conversation: str, now: datetime) -> timedelta:
        """Zero when a message may be sent now, which is then counted; else how long to wait before asking again."""
        uses = (
            ("tenant", tenant, self.limits.per_tenant),
            ("conversation", conversation, self.limits.per_conversation),
        )
        logs = [(self._log(kind, key, windows, now), windows) for kind, key, windows in uses if windows]
        wait = max((_wait(log, windows, now) for log, windows in logs), default=timedelta())
        if not wait:
            for log, _ in logs:
                log.append(now)
        return wait

    def _log(self, kind: str, key: str, windows: Sequence[Window], now: datetime) -> deque[datetime]:
        if len(self._sent) > self._full:
            self._forget(now)
        log = self._sent.setdefault((kind, key), deque())
        oldest = now - timedelta(seconds=max(seconds for _, seconds in windows))
        while log and log[0] <= oldest:
            log.popleft()
        return log

    def _forget(self, now: datetime) -> None:
        longest = max((s for _, s in (*self.limits.per_conversation, *self.limits.per_tenant)), default=0.0)
        quiet = now - timedelta(seconds=longest)
        self._sent = {key: log for key, log in self._sent.items() if log and log[-1] > quiet}
        self._full = max(KEPT_AT_LEAST, 2 * len(self._sent))


def _wait(log: Sequence[datetime], windows: Sequence[Window], now: datetime) -> timedelta:
    """How long until every window has room for one more."""
    waits = [timedelta()]
    for most, seconds in windows:
        length = timedelta(seconds=seconds)
        inside = len(log) - bisect_right(log, now - length)
        if inside >= most:
            waits.append(log[len(log) - most] + length - now)
    return max(waits)
