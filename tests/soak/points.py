"""Inside the process: the points around each step of a delivery, and what happens there.

The transactions are those of `Dispatch.claim` and of the ledger; the request is the outbox's.
"""

import asyncio
import os
import resource
import signal
import subprocess
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from bot.ledger import Ledger
from bot.teams.outbox import Outbox
from meetings.errors import StoreUnavailable
from storage.dispatch import Dispatch
from storage.unit import Unit
from storage.upkeep import Upkeep
from tests.soak.process import CONTEXT

STEPS = ("claim", "mark", "post", "record")
POINTS = tuple(f"{when}-{step}" for step in STEPS for when in ("before", "after"))
INSIDE = ("inside-mark", "inside-record")
"""What is to be written has been, and is not committed."""
LAST = POINTS[-1]
WORDS = 200
"""Bytes of what the driver said."""


@dataclass
class Switch:
    """Shared by the process and who watches it."""

    reached: Any = field(default_factory=CONTEXT.Event)
    """The point has been."""
    taken: Any = field(default_factory=CONTEXT.Event)
    """The database is away: the process goes on."""
    felt: Any = field(default_factory=CONTEXT.Event)
    """A step has failed by it."""
    back: Any = field(default_factory=CONTEXT.Event)
    """The database is to be had again."""
    said: Any = field(default_factory=lambda: CONTEXT.Array("c", WORDS))

    def fault(self) -> str:
        """What the driver said."""
        return str(self.said.value.decode("utf-8", "ignore"))


@dataclass(frozen=True)
class Points:
    """Puts itself around the steps, in the process that is to be started."""

    point: str
    way: str
    switch: Switch
    no_room: bool = False
    """Whether the file system refuses what this process writes, from the point until the database is back."""

    def __call__(self, _composition: object) -> None:
        """Wrap the steps."""
        if self.no_room:
            _log_through_a_pipe()
        step: ContextVar[str] = ContextVar("step", default="")

        async def claim(work: Work, *given: Any, **more: Any) -> Any:
            await self._at("before-claim")
            with self._feeling():
                found = await work(*given, **more)
            if found:
                await self._at("after-claim")
            return found

        async def send(work: Work, *given: Any) -> Any:
            await self._at("before-post")
            answer = await work(*given)
            await self._at("after-post")
            return answer

        async def commit(work: Work, *given: Any) -> Any:
            await self._at(f"inside-{step.get()}")
            return await work(*given)

        async def look(work: Work, *given: Any) -> Any:
            with self._feeling(only_after=LAST):
                return await work(*given)

        def writing(name: str) -> Around:
            async def write(work: Work, *given: Any) -> Any:
                await self._at(f"before-{name}")
                step.set(name)
                with self._feeling():
                    answer = await work(*given)
                await self._at(f"after-{name}")
                return answer

            return write

        async def read(work: Work, *given: Any) -> Any:
            with self._feeling():
                return await work(*given)

        _around(Dispatch, "claim", claim)
        _around(Dispatch, "next_due", look)
        _around(Dispatch, "tenants", read)
        _around(Outbox, "send", send)
        _around(Unit, "commit", commit)
        _around(Ledger, "_addressed", read)
        _around(Ledger, "_drafted", read)
        _around(Upkeep, "keep_chat", read)
        _around(Ledger, "_marked", writing("mark"))
        _around(Ledger, "_recorded", writing("record"))

    async def _at(self, place: str) -> None:
        if place != self.point or self.switch.reached.is_set():
            return
        self.switch.reached.set()
        if self.way == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        elif self.way == "term":
            os.kill(os.getpid(), signal.SIGTERM)
            await asyncio.sleep(0.05)
        else:
            await asyncio.to_thread(self.switch.taken.wait)
            if self.no_room:
                _refuse_writing_until(self.switch.back)

    @contextmanager
    def _feeling(self, only_after: str = "") -> Iterator[None]:
        try:
            yield
        except StoreUnavailable as error:
            if only_after in ("", self.point) and self.switch.taken.is_set() and not self.switch.felt.is_set():
                self.switch.said.value = str(error).encode()[:WORDS]
                self.switch.felt.set()
            raise


Work = Callable[..., Awaitable[Any]]
Around = Callable[..., Awaitable[Any]]


def _around(owner: type, name: str, around: Around) -> None:
    work: Work = getattr(owner, name)

    async def wrapped(*given: Any, **more: Any) -> Any:
        return await around(work, *given, **more)

    setattr(owner, name, wrapped)


def _log_through_a_pipe() -> None:
    """The log is no file of this process, which could not write it any more."""
    writer = subprocess.Popen(["cat"], stdin=subprocess.PIPE)
    assert writer.stdin
    for output in (1, 2):
        os.dup2(writer.stdin.fileno(), output)


def _refuse_writing_until(back: Any) -> None:
    """No file may be any longer than nothing, for this process: the operating system answers EFBIG."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))

    def give_back() -> None:
        back.wait()
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    threading.Thread(target=give_back, daemon=True).start()
