"""No window of Teams' ever holds more than it may, whenever messages leave and however long they are on their way."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from heapq import heappop, heappush
from random import Random

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from bot.limits import QUICKEST_OF, THERE_BY, Budget, Departure, Limits, Window

NOW = datetime(2026, 11, 21, 8, tzinfo=UTC)
LIMITS = Limits(per_conversation=((2, 1), (3, 3)), per_tenant=((4, 1),))
FULL = Limits(per_tenant=((50, 1),), per_conversation=())
PAUSES = st.one_of(st.floats(0, 0.1), st.floats(0, 1.2))
WAYS = st.floats(0, 1)


def most_in(window: float, moments: Iterable[datetime]) -> int:
    """In the fullest window of so many seconds, of which the first moment belongs to it and the last does not."""
    at, length = sorted(moments), timedelta(seconds=window)
    return max((bisect_left(at, begin + length) - place for place, begin in enumerate(at)), default=0)


def overfull(moments: Iterable[datetime], windows: Iterable[Window]) -> list[tuple[int, Window]]:
    """The windows that hold too many."""
    arrived = list(moments)
    held = [(most_in(seconds, arrived), (most, seconds)) for most, seconds in windows]
    return [(found, window) for found, window in held if found > window[0]]


@dataclass
class OnItsWay:
    """A message that has left."""

    to: tuple[str, str]
    left: datetime
    departure: Departure


class Sending(RuleBasedStateMachine):
    """Messages to a few conversations of one tenant, that wait, leave, are given back and are answered in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.now = NOW
        self.budget = Budget(LIMITS)
        self.kept: list[tuple[str, str]] = []
        self.on_their_way: list[OnItsWay] = []
        self.left: list[tuple[str, datetime]] = []
        self.arrived: list[tuple[str, datetime]] = []

    @rule(seconds=PAUSES)
    def time_goes_by(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)

    @rule(conversation=st.sampled_from("abc"), times=st.integers(1, 6))
    def ask(self, conversation: str, times: int) -> None:
        for _ in range(times):
            if not self.budget.take("t", conversation, self.now):
                self.kept.append(("t", conversation))

    @rule(conversation=st.sampled_from("abc"))
    def ask_until_there_is_room(self, conversation: str) -> None:
        for _ in range(200):
            wait = self.budget.take("t", conversation, self.now)
            if not wait:
                self.kept.append(("t", conversation))
                return
            self.now += wait

    @precondition(lambda self: self.kept)
    @rule(which=st.randoms(use_true_random=False), times=st.integers(1, 6))
    def leave(self, which, times: int) -> None:
        for _ in range(min(times, len(self.kept))):
            to = self.kept.pop(which.randrange(len(self.kept)))
            self.left.append((to[1], self.now))
            self.on_their_way.append(OnItsWay(to, self.now, self.budget.leaves(*to, self.now)))

    @precondition(lambda self: self.kept)
    @rule()
    def give_back(self) -> None:
        self.budget.give_back(*self.kept.pop())

    @precondition(lambda self: self.on_their_way)
    @rule(which=st.randoms(use_true_random=False), times=st.integers(1, 6), way=WAYS)
    def be_answered(self, which, times: int, way: float) -> None:
        for _ in range(min(times, len(self.on_their_way))):
            one = self.on_their_way.pop(which.randrange(len(self.on_their_way)))
            self.budget.answered(one.departure, self.now)
            self._arrives(one, min(self.now, one.left + THERE_BY), way)

    def no_window_is_overfull(self) -> None:
        for seen in (self.left, self.arrived):
            assert overfull([at for _, at in seen], LIMITS.per_tenant) == []
            for conversation in "abc":
                its_own = [at for to, at in seen if to == conversation]
                assert overfull(its_own, LIMITS.per_conversation) == []

    def teardown(self) -> None:
        """What was never answered has arrived all the same: the later, the closer to what came after it."""
        for one in self.on_their_way:
            self._arrives(one, min(self.now, one.left + THERE_BY), 1.0)
        self.no_window_is_overfull()

    def _arrives(self, one: OnItsWay, latest: datetime, way: float) -> None:
        self.arrived.append((one.to[1], one.left + way * (latest - one.left)))


TestSending = Sending.TestCase
TestSending.settings = settings(
    max_examples=40, stateful_step_count=40, phases=[Phase.explicit, Phase.reuse, Phase.generate]
)


def test_fifty_that_were_held_up_on_their_way_are_not_caught_up_with_by_the_next() -> None:
    budget, arrived, at = Budget(FULL), [], NOW
    held_up = timedelta(seconds=0.3)
    for number in range(100):
        while wait := budget.take("t", f"c{number}", at):
            at += wait
        departure = budget.leaves("t", f"c{number}", at)
        arrived.append(at + held_up if number < 50 else at)
        budget.answered(departure, arrived[-1])
    assert overfull(arrived, FULL.per_tenant) == []


@pytest.mark.parametrize("way", [0.002, 0.2, 0.8])
def test_a_long_way_to_teams_makes_it_no_slower(way: float) -> None:
    """As many as may be, one after another, each answered after that many seconds, some of them a little later."""
    budget, at, chance = Budget(FULL), NOW, Random(1)
    under_way: list[tuple[datetime, int, Departure]] = []
    arrived = []
    for number in range(1_500):
        while wait := budget.take("t", "c", at):
            at += wait
            while under_way and under_way[0][0] <= at:
                answered, _, departure = heappop(under_way)
                budget.answered(departure, answered)
        departure = budget.leaves("t", "c", at)
        trip = timedelta(seconds=way * (1 + chance.uniform(0, 0.05)))
        arrived.append(at + trip / 2)
        heappush(under_way, (at + trip, number, departure))
    assert overfull(arrived, FULL.per_tenant) == []
    known = arrived[QUICKEST_OF + 50 :]
    assert len(known) / (known[-1] - known[0]).total_seconds() >= 0.9 * 50
