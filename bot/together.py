"""What many ask of one network's rows at the same time is done in one transaction."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

from meetings.errors import StoreUnavailable

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")


class Together(Generic[Asked, Answer]):
    """Gathers what is asked while a transaction of the same network is under way.

    `work` is given a network and what is asked of it, and answers each in its order. What fails is tried again one
    by one, so that one fault is nobody else's; but StoreUnavailable is everybody's at once.
    """

    def __init__(
        self, work: Callable[[int, Sequence[Asked]], Awaitable[Sequence[Answer]]], most: int, linger: float = 0.0
    ) -> None:
        """`most` in one transaction; the first waits for others for `linger` seconds."""
        self._work = work
        self._most = most
        self._linger = linger
        self._waiting: dict[int, deque[tuple[Asked, asyncio.Future[Answer]]]] = {}
        self._under_way: set[asyncio.Task[None]] = set()

    async def ask(self, network_id: int, asked: Asked) -> Answer:
        """The answer, once it is durable. Raises what the work raised."""
        answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        queue = self._waiting.get(network_id)
        if queue is None:
            queue = self._waiting[network_id] = deque()
            task = asyncio.create_task(self._serve(network_id, queue), name=f"together-{network_id}")
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)
        queue.append((asked, answer))
        return await answer

    async def idle(self) -> None:
        """Wait until nothing is under way."""
        while self._under_way:
            await asyncio.wait(self._under_way)

    async def _serve(self, network_id: int, queue: deque[tuple[Asked, asyncio.Future[Answer]]]) -> None:
        try:
            await asyncio.sleep(self._linger)
            while queue:
                batch = [queue.popleft() for _ in range(min(len(queue), self._most))]
                if wanted := [one for one in batch if not one[1].cancelled()]:
                    await self._batch(network_id, wanted)
        finally:
            del self._waiting[network_id]
            for _, answer in queue:
                answer.cancel()

    async def _batch(self, network_id: int, batch: Sequence[tuple[Asked, asyncio.Future[Answer]]]) -> None:
        try:
            answers = await self._work(network_id, [asked for asked, _ in batch])
        except StoreUnavailable as fault:
            _fail(batch, fault)
        except Exception as fault:  # noqa: BLE001 -- goes to those who asked
            if len(batch) == 1:
                _fail(batch, fault)
            else:
                for one in batch:
                    await self._batch(network_id, [one])
        else:
            for (_, answer), found in zip(batch, answers, strict=True):
                if not answer.done():
                    answer.set_result(found)


def _fail(batch: Sequence[tuple[object, asyncio.Future[Answer]]], fault: Exception) -> None:
    for _, answer in batch:
        if not answer.done():
            answer.set_exception(fault)
