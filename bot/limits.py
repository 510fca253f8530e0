"""How much Teams takes: so much in a conversation and so much in a tenant, counted in sliding windows.

When Teams counts a message is not seen from here: at some moment between its leaving and its answer. So it counts from
when there is room for it until a whole window after its answer; however unevenly messages travel, no window of Teams'
holds more than it may.
"""

from collections import Counter, deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

Window = tuple[int, float]
"""At most so many messages in so many seconds."""

PER_CONVERSATION: tuple[Window, ...] = ((7, 1), (8, 2), (60, 30), (1800, 3600))
PER_TENANT: tuple[Window, ...] = ((50, 1),)
"""The figures Microsoft gives, "estimation only"; configurable for the day they change."""
MARGIN = timedelta(seconds=0.02)
"""Each window is so much longer, for what the quickest answers lately do not tell of the way."""
SOON = timedelta(seconds=0.02)
"""When only what is about to leave, or to be answered, is in the way."""
THERE_BY = timedelta(seconds=1)
"""What is not answered by then has been counted by Teams all the same: an answer may take half a minute."""
QUICKEST_OF = 500
"""Answers, far more than one standstill holds up. What the quickest of them took every message needs to and fro: that
brings none closer to another."""
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
class Departure:
    """A message that has left. Teams counts it between `earliest` and `latest`, but for what every message needs."""

    earliest: datetime
    latest: datetime


@dataclass(slots=True)
class Budget:
    """What has been sent lately, and when the next message may be.

    `now` is by a clock that is never put forward or back: a window would be cut short by it.
    """

    limits: Limits = field(default_factory=Limits)
    sharers: int = 1
    _sent: dict[tuple[str, str], deque[Departure]] = field(default_factory=dict)
    _kept: Counter[tuple[str, str]] = field(default_factory=Counter)
    _trips: deque[timedelta] = field(default_factory=lambda: deque(maxlen=QUICKEST_OF))
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

    def is_full(self, conversation: str, now: datetime) -> bool:
        """Whether it is the conversation's own windows that have no room."""
        own = self.limits.per_conversation
        return bool(own and self._wait(("conversation", conversation), own, now))

    def leaves(self, tenant: str, conversation: str, now: datetime) -> Departure:
        """What there was room for is being sent at this moment; to be told when it is `answered`."""
        departure = Departure(now, now + THERE_BY)
        for key, windows in self._uses(tenant, conversation):
            self._log(key, windows, now).append(departure)
        self.give_back(tenant, conversation)
        return departure

    def answered(self, departure: Departure, now: datetime) -> None:
        """Teams has answered, whatever it was: by now it has counted the message."""
        self._trips.append(now - departure.earliest)
        quickest = min(self._trips) if len(self._trips) == QUICKEST_OF else timedelta()
        departure.earliest = departure.latest = min(now - quickest, departure.latest)

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
            inside = [one for one in log if one.latest > now - length]
            too_many = len(inside) + kept - most + 1
            if too_many > len(inside):
                waits.append(SOON)
            elif too_many > 0:
                free = sorted(one.earliest for one in inside)[too_many - 1] + length
                waits.append(free - now if free > now else SOON)
        return max(waits)

    def _log(self, key: tuple[str, str], windows: Sequence[Window], now: datetime) -> deque[Departure]:
        if len(self._sent) > self._full:
            self._forget(now)
        log = self._sent.setdefault(key, deque())
        oldest = now - timedelta(seconds=max(seconds for _, seconds in windows)) - MARGIN
        while log and log[0].latest <= oldest:
            log.popleft()
        return log

    def _forget(self, now: datetime) -> None:
        longest = max((s for _, s in (*self.limits.per_conversation, *self.limits.per_tenant)), default=0.0)
        quiet = now - timedelta(seconds=longest) - MARGIN - THERE_BY
        self._sent = {key: log for key, log in self._sent.items() if log and log[-1].earliest > quiet}
        self._full = max(KEPT_AT_LEAST, 2 * len(self._sent))
