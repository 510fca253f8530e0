"""A clock that stands still until it is moved."""

from dataclasses import dataclass


@dataclass
class Clock:
    """Seconds, as `time.monotonic` gives them."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now

    def pass_(self, seconds: float) -> None:
        """Let time go by."""
        self.now += seconds
