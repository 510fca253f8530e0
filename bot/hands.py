"""Whom the process writes to at the moment, and who keeps it waiting: whoever is slow keeps nobody else waiting.

A hand is taken by a receiver for whom something is done. Who waits for their tenant's limit, or for Teams longer than
an answer mostly takes, needs none, and others are begun with. So that this does not grow without end, a network or
tenant whose last answer was slow is tried with a few at a time until one is quick; and so is, while anybody is slow,
whoever has not answered yet.
"""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager

HANDS = 64
"""Receivers for whom something is done at a time."""
OF_NETWORK, OF_TENANT = 4, 2
"""One network has at most about a quarter of the hands, one tenant about half."""
TRIED = 16
"""One of sixteen hands is what is tried where no quick answer is to be expected."""
TRIED_AT_LEAST = 2
QUICK = 3.0
"""Seconds: an answer that takes longer is slow."""
WAITED_FOR = 4
"""So many times the hands may be waited for because Teams is slow; each has a connection (`bot.teams.wire`)."""

Home = int | str
"""A network by its id, or a tenant by its."""


class Hands:
    """One process's. What is slow for one is found out by each for itself."""

    def __init__(self, most: int, freed: Callable[[], None], quick: float = QUICK) -> None:
        """`freed` is called when somebody has become slow, and others may be begun with. `quick` in seconds."""
        self._most = most
        self._freed = freed
        self._quick = quick
        self._tenants: dict[int, str] = {}
        self._under_way: Counter[int] = Counter()
        """Receivers of each network, those that are waited for among them."""
        self._slow: Counter[int] = Counter()
        self._resting = 0
        self._quickly: dict[Home, bool] = {}
        """Whether the last answer was quick."""

    @property
    def room(self) -> int:
        """How many receivers may be begun with."""
        needs_none = self._resting + min(self._slow.total(), WAITED_FOR * self._most)
        return max(0, self._most - self._under_way.total() + needs_none)

    @property
    def portion(self) -> int:
        """How many to begin with at once: few while anybody is slow, for the next may be so too."""
        return min(self.room, self._tried if self._slow.total() else max(1, self._most // OF_NETWORK))

    @property
    def moving(self) -> int:
        """Receivers under way who will soon have been written to."""
        return self._under_way.total() - self._slow.total()

    def unknown(self, networks: Iterable[int]) -> set[int]:
        """Those of which it is not known whose they are; it must be, before they are begun with."""
        return set(networks) - self._tenants.keys()

    def learn(self, tenants: Mapping[int, str]) -> None:
        """The tenants of networks."""
        self._tenants.update(tenants)

    def full(self) -> tuple[list[int], list[str]]:
        """The networks and the tenants with which nothing more is begun now."""
        moving: Counter[str] = Counter()
        slow_networks: Counter[str] = Counter()
        for network, count in self._under_way.items():
            moving[self._tenants[network]] += count - self._slow[network]
            slow_networks[self._tenants[network]] += self._slow[network] > 0
        networks = [one for one, count in self._under_way.items() if count >= self._share(one, OF_NETWORK)]
        tenants = [
            one
            for one, count in moving.items()
            if count + (0 if self._is_quick(one) else slow_networks[one]) >= self._share(one, OF_TENANT)
        ]
        return networks, tenants

    def begin(self, network: int) -> None:
        """Something is done for one more receiver of the network."""
        self._under_way[network] += 1

    def end(self, network: int) -> None:
        """It has been done."""
        self._under_way[network] -= 1
        self._under_way = +self._under_way

    @contextmanager
    def resting(self) -> Iterator[None]:
        """Until the end of the block a receiver waits for the limit of its own tenant."""
        self._resting += 1
        try:
            yield
        finally:
            self._resting -= 1

    @contextmanager
    def asking(self, network: int, *, tells: bool) -> Iterator[None]:
        """Until the end of the block Teams is waited for. `tells`: a quick answer says that Teams is quick there."""
        slow = False

        def too_long() -> None:
            nonlocal slow
            slow = True
            self._slow[network] += 1
            self._note(network, quick=False)
            self._freed()

        timer = asyncio.get_running_loop().call_later(self._quick, too_long)
        try:
            yield
        except asyncio.CancelledError:
            tells = False
            raise
        finally:
            timer.cancel()
            if slow:
                self._slow[network] -= 1
                self._slow = +self._slow
            elif tells:
                self._note(network, quick=True)

    @property
    def _tried(self) -> int:
        return max(TRIED_AT_LEAST, self._most // TRIED)

    def _share(self, home: Home, part: int) -> int:
        return max(1, self._most // part) if self._is_quick(home) else self._tried

    def _is_quick(self, home: Home) -> bool:
        return self._quickly.get(home, not self._slow)

    def _note(self, network: int, *, quick: bool) -> None:
        self._quickly |= {network: quick, self._tenants[network]: quick}
