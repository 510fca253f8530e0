"""Whoever is slow, or waits for their own limit, keeps no hand from others."""

import asyncio
from contextlib import ExitStack

import pytest

from bot.hands import WAITED_FOR, Hands

MOST, TRIED = 64, 4
TENANTS = {1: "a", 2: "a", 3: "a", 4: "a", 5: "a", 9: "b"}


class Counting:
    """How often somebody has become slow."""

    def __init__(self) -> None:
        self.times = asyncio.Semaphore(0)

    def __call__(self) -> None:
        self.times.release()

    async def wait(self, times: int) -> None:
        async with asyncio.timeout(10):
            for _ in range(times):
                await self.times.acquire()


@pytest.fixture
def freed() -> Counting:
    return Counting()


@pytest.fixture
def hands(freed: Counting) -> Hands:
    made = Hands(MOST, freed, quick=0.01)
    made.learn(TENANTS)
    return made


def begin(hands: Hands, network: int, times: int) -> None:
    for _ in range(times):
        hands.begin(network)


async def answers(hands: Hands, network: int, *, tells: bool = True) -> None:
    with hands.asking(network, tells=tells):
        pass


async def slow_in(hands: Hands, freed: Counting, waits: ExitStack, network: int, times: int) -> None:
    """So many receivers are begun with whom Teams does not answer."""
    begin(hands, network, times)
    for _ in range(times):
        waits.enter_context(hands.asking(network, tells=True))
    await freed.wait(times)


def test_a_network_has_a_quarter_and_a_tenant_half(hands: Hands) -> None:
    begin(hands, 1, MOST // 4)
    assert hands.full() == ([1], [])
    begin(hands, 2, MOST // 4)
    assert hands.full() == ([1, 2], ["a"])
    assert (hands.room, hands.portion) == (MOST // 2, MOST // 4)
    hands.end(1)
    assert hands.full() == ([2], [])


def test_who_waits_for_the_own_limit_needs_no_hand_and_counts_in_the_share(hands: Hands) -> None:
    begin(hands, 1, MOST // 2)
    with hands.resting(), hands.resting():
        assert hands.room == MOST // 2 + 2
        assert hands.full()[1] == ["a"]
    assert hands.room == MOST // 2


async def test_who_is_slow_needs_no_hand_and_is_tried_with_a_few(hands: Hands, freed: Counting) -> None:
    with ExitStack() as waits:
        await slow_in(hands, freed, waits, 1, TRIED)
        assert (hands.room, hands.portion, hands.moving) == (MOST, TRIED, 0)
        assert hands.full() == ([1], [])
        begin(hands, 9, TRIED)
        assert hands.full() == ([1, 9], ["b"])
        await answers(hands, 9)
        assert hands.full() == ([1], [])


async def test_a_tenant_of_which_several_networks_are_slow_gets_no_more(hands: Hands, freed: Counting) -> None:
    with ExitStack() as waits:
        for network in range(1, TRIED):
            await slow_in(hands, freed, waits, network, 1)
            assert hands.full() == ([], [])
        await slow_in(hands, freed, waits, TRIED, 1)
        assert hands.full() == ([], ["a"])
        await answers(hands, 5)
        assert hands.full() == ([], [])


async def test_one_quick_answer_brings_the_whole_share_back(hands: Hands, freed: Counting) -> None:
    with ExitStack() as waits:
        await slow_in(hands, freed, waits, 1, 1)
    hands.end(1)
    begin(hands, 1, TRIED)
    assert hands.full() == ([1], ["a"])
    await answers(hands, 1, tells=False)
    assert hands.full() == ([1], ["a"])
    await answers(hands, 1)
    assert hands.full() == ([], [])


async def test_one_that_is_given_up_says_nothing_of_teams(hands: Hands, freed: Counting) -> None:
    with ExitStack() as waits:
        await slow_in(hands, freed, waits, 1, 1)
    begin(hands, 1, TRIED)
    with pytest.raises(asyncio.CancelledError), hands.asking(1, tells=True):
        raise asyncio.CancelledError
    assert hands.full()[0] == [1]


async def test_there_are_not_more_waited_for_than_there_are_connections(hands: Hands, freed: Counting) -> None:
    with ExitStack() as waits:
        await slow_in(hands, freed, waits, 1, WAITED_FOR * MOST + 10)
        assert hands.room == MOST - 10
