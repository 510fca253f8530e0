"""What must arrive: within one network, and as the dispatcher sees it."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from meetings.reminders.deliveries import Delivery, Outcome, Planned


class Deliveries(Protocol):
    async def plan(self, planned: Sequence[Planned]) -> None:
        """Add rows; one that exists already (by its unique key) is left as it is, unless cancelled: then revived."""
        ...

    async def about(self, object_kind: str, object_id: int) -> list[Delivery]: ...
    async def unreached(self) -> list[Delivery]:
        """Reminders of open matters that were given up, by day; not when a later one has arrived."""
        ...

    async def ahead(self, until: datetime) -> list[Delivery]:
        """Reminders of matters that wait to be sent and were or are to come by then, soonest first."""
        ...

    async def send_again(self, now: datetime) -> int:
        """Let what was held be tried from now on; how many."""
        ...

    async def cancel(self, keys: Sequence[int], outcome: str) -> None:
        """Cancel what has not been sent or begun."""
        ...

    async def get(self, key: int) -> Delivery | None: ...
    async def begin(self, delivery: Delivery, now: datetime, until: datetime) -> bool:
        """Mark a claimed delivery as being sent, with its lease to be over at `until`.

        False when the lease is over already or somebody else's: do not send it.
        """
        ...

    async def settle(self, delivery: Delivery, outcome: Outcome) -> bool:
        """Record what became of it and append the attempt; False when the lease was lost: nothing is recorded."""
        ...


class Dispatch(Protocol):
    """What the dispatcher asks of all networks at once. Each method is a short transaction of its own."""

    async def claim(
        self,
        now: datetime,
        lease: timedelta,
        most: int,
        *,
        full_networks: Iterable[int] = (),
        full_tenants: Iterable[str] = (),
    ) -> list[Delivery]:
        """Take what is due (scheduled, retry or unknown with `next_at` reached; claimed with the lease over).

        Each is in state claimed with a lease token that fences out whoever had it before, soonest first; no two
        callers get the same one. All that is due for one receiver comes together: `most` is of receivers. Networks
        and tenants of which the caller has enough in hand, the full ones, are passed over.
        """
        ...

    async def stranded(self, now: datetime, lease: timedelta, most: int) -> list[Delivery]:
        """Take over what was being sent when its sender's lease ran out; still in state sending: it is ambiguous."""
        ...

    async def release(self, deliveries: Sequence[Delivery]) -> None:
        """Give back what was claimed and has not been begun."""
        ...

    async def next_due(self) -> datetime | None:
        """When the next delivery falls due, if any is waiting."""
        ...

    async def tenants(self, networks: Iterable[int]) -> dict[int, str]:
        """Whose each network is."""
        ...
