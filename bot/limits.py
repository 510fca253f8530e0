"""How much Teams takes: so much in a conversation and so much in a tenant, counted in sliding windows."""

from bisect import bisect_right
from collections import Counter, deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

Window = tuple[int, float]
"""At most so many messages in so many seconds."""

PER_CONVERSATION: tuple[Window, ...] = ((7, 1), (8, 2), (60, 30), (1800, 3600))
PER_TENANT: tuple[Window, ...] = ((50, 1),)
"""The figures Microsoft gives, "estimation only"; configurable for the day they change."""
MARGIN = timedelta(seconds=0.05)
"""Each window is so much longer: what leaves in its time may arrive a little closer together."""
SOON = timedelta(seconds=0.02)
"""When only what is about to leave is in the way."""
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
    _kept: Counter[tuple[str, str]] = field(default_factory=Counter)
    _full: int = KEPT_AT_LEAST

    def share(self, limits: Limits, sharers: int) -> None:
        """Keep to one process's part of the limits from now on; what has been sent lately still counts."""
        self.limits, self.sharers = limits.shared_by(sharers), sharers

    def take(self, tenant: str, conversation: str, now: datetime) -> timedelta:
        """Zero when a message may be sent now, for which there is room until it `leaves` or is given back.

        Else how long to wait before asking again.
        """
        uses = self._uses(tenant, conversation)
        wait = max((self._wait(key, windows, now) for key, windows in uses), default=timedelta())
        if not wait:
            self._kept.update(key for key, _ in uses)
        return wait

    def leaves(self, tenant: str, conversation: str, now: datetime) -> None:
        """What there was room for is being sent at this moment."""
        for key, windows in self._uses(tenant, conversation):
            self._log(key, windows, now).append(now)
        self.give_back(tenant, conversation)

    def give_back(self, tenant: str, conversation: str) -> None:
        """What there was room for is not sent after all."""
        self._kept.subtract(key for key, _ in self._uses(tenant, conversation))
        self._kept = +self._kept

    def _uses(self, tenant: str, conversation: str) -> list[tuple[tuple[str, str], tuple[Window, ...]]]:
        both = (
            (("tenant", tenant), self.limits.per_tenant),
            (("conversation", conversation), self.limits.per_conversation),
        )
        return [(key, windows) for key, windows in both if windows]

    def _wait(self, key: tuple[str, str], windows: Sequence[Window], now: datetime) -> timedelta:
        """How long until every window has room for one more."""
        log, kept = self._log(key, windows, now), self._kept[key]
        waits = [timedelta()]
        for most, seconds in windows:
            length = timedelta(seconds=seconds) + MARGIN
            inside = len(log) - bisect_right(log, now - length)
            too_many = inside + kept - most + 1
            if too_many > inside:
                waits.append(SOON)
            elif too_many > 0:
                waits.append(log[len(log) - inside + too_many - 1] + length - now)
        return max(waits)

    def _log(self, key: tuple[str, str], windows: Sequence[Window], now: datetime) -> deque[datetime]:
        if len(self._sent) > self._full:
            self._forget(now)
        log = self._sent.setdefault(key, deque())
        oldest = now - timedelta(seconds=max(seconds for _, seconds in windows)) - MARGIN
        while log and log[0] <= oldest:
            log.popleft()
        return log

    def _forget(self, now: datetime) -> None:
        longest = max((s for _, s in (*self.limits.per_conversation, *self.limits.per_tenant)), default=0.0)
        quiet = now - timedelta(seconds=longest) - MARGIN
        self._sent = {key: log for key, log in self._sent.items() if log and log[-1] > quiet}
        self._full = max(KEPT_AT_LEAST, 2 * len(self._sent))
