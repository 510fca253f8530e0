"""The same activity at the same time, or again soon after, is one turn with one answer.

Teams sends an activity again when it has waited too long, an invoke up to three times, and then wants the body
it missed. This is what one process can do cheaply; that nothing has its effect twice is the inbox's matter.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

REMEMBERED = 1000
"""Answers; Teams asks again within half a minute."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What a turn ended with. `settled`: the same may be answered again; a failure is to be tried anew."""

    status: int
    body: Any = None
    settled: bool = True


class Once:
    """Runs turns as tasks of their own: they go on when the sender hangs up."""

    def __init__(self) -> None:
        self._running: dict[str, asyncio.Task[Answered]] = {}
        self._done: OrderedDict[str, Answered] = OrderedDict()
        self._beside: set[asyncio.Task[None]] = set()

    def turn(self, key: str, work: Callable[[], Awaitable[Answered]]) -> asyncio.Future[Answered]:
        """The turn with that key: started, under way, or answered already. Await it shielded."""
        known = self._done.get(key)
        if known is not None:
            answered: asyncio.Future[Answered] = asyncio.get_running_loop().create_future()
            answered.set_result(known)
            return answered
        task = self._running.get(key)
        if task is None:
            task = asyncio.create_task(self._run(key, work), name="turn")
            self._running[key] = task
        return task

    def beside(self, work: Awaitable[None]) -> None:
        """Something that goes on after the answer."""
        task = asyncio.ensure_future(work)
        self._beside.add(task)
        task.add_done_callback(self._beside.discard)

    async def drain(self, seconds: float) -> None:
        """Wait for what is under way; what takes longer is ended."""
        under_way: set[asyncio.Task[Any]] = {*self._running.values(), *self._beside}
        if not under_way:
            return
        _, late = await asyncio.wait(under_way, timeout=seconds)
        for task in late:
            task.cancel()
        if late:
            await asyncio.wait(late)

    async def _run(self, key: str, work: Callable[[], Awaitable[Answered]]) -> Answered:
        try:
            answered = await work()
        finally:
            self._running.pop(key, None)
        if answered.settled:
            self._done[key] = answered
            while len(self._done) > REMEMBERED:
                self._done.popitem(last=False)
        return answered
