"""What many ask of a network at the same time is done in one go; a fault of one is nobody else's."""

import asyncio
from collections.abc import Sequence

import pytest

from bot.together import Together
from meetings.errors import StoreUnavailable


class Work:
    """Doubles numbers, and remembers what came together."""

    def __init__(self) -> None:
        self.batches: list[tuple[int, list[int]]] = []
        self.away = False

    async def __call__(self, network_id: int, asked: Sequence[int]) -> list[int]:
        self.batches.append((network_id, list(asked)))
        await asyncio.sleep(0)
        if self.away:
            raise StoreUnavailable("away")
        if 13 in asked:
            raise ValueError("an unlucky number")
        return [2 * number for number in asked]


async def test_what_is_asked_of_a_network_at_once_is_done_at_once_and_each_gets_its_answer() -> None:
    work = Work()
    together = Together(work, most=2)
    assert await asyncio.gather(*(together.ask(n % 2, n) for n in range(6))) == [0, 2, 4, 6, 8, 10]
    assert sorted(work.batches) == [(0, [0, 2]), (0, [4]), (1, [1, 3]), (1, [5])]


async def test_a_fault_is_only_his_who_caused_it() -> None:
    together = Together(Work(), most=4)
    found = await asyncio.gather(*(together.ask(1, n) for n in (1, 13, 3)), return_exceptions=True)
    assert (found[0], found[2]) == (2, 6)
    assert isinstance(found[1], ValueError)


async def test_a_database_that_is_away_is_everybodys_at_once() -> None:
    work = Work()
    work.away = True
    together = Together(work, most=4)
    found = await asyncio.gather(*(together.ask(1, n) for n in range(3)), return_exceptions=True)
    assert all(isinstance(one, StoreUnavailable) for one in found)
    assert len(work.batches) == 1


async def test_who_has_gone_is_not_worked_for() -> None:
    work = Work()
    together = Together(work, most=4)
    gone = asyncio.create_task(together.ask(1, 1))
    await asyncio.sleep(0)
    gone.cancel()
    with pytest.raises(asyncio.CancelledError):
        await gone
    assert await together.ask(1, 2) == 4
    await together.idle()
    assert work.batches == [(1, [2])]
