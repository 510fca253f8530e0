"""`python -m bench.heartbeat`: the event loop's longest stall beside 200 turns and a sign-in that takes 5 s.

The fake Teams runs on the same loop, so its work counts too: the figure is an upper bound.
"""

import asyncio
import gc
import json
import logging
import time

import structlog

from dialogs.turn import Reply
from tests.fakes.activities import Someone
from tests.fakes.teams import FakeTeams, late, running
from tests.teams.serving import Listener, says, serving

TURNS = 200
AT_ONCE = 8
SIGN_IN = 5.0
"""Seconds the token endpoint takes."""
BEAT = 0.002
"""Seconds between two beats."""


async def heartbeat(stalls: list[float]) -> None:
    """Note by how much each beat was late."""
    while True:
        before = time.perf_counter()
        await asyncio.sleep(BEAT)
        stalls.append(time.perf_counter() - before - BEAT)


async def turns(teams: FakeTeams, token: str) -> None:
    """All turns, so many at once."""
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(number: int) -> None:
        async with gate:
            person = Someone.called(f"Testperson {number % 40}")
            answer = await teams.deliver(teams.activities.personal(person, f"hej {number}"), token=token)
            assert answer.status == 200

    await asyncio.gather(*map(one, range(TURNS)))


async def main() -> None:
    """Run it and print the line."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    listener, stalls = Listener(says(Reply(text="Hej!"))), []
    async with running() as teams, serving(teams, listener):
        # As the bot does when it has started: what is loaded is left out of every later collection.
        gc.collect()
        gc.freeze()
        teams.next("token", late(SIGN_IN))
        beating = asyncio.create_task(heartbeat(stalls))
        began = time.perf_counter()
        await turns(teams, teams.signer.token())
        took = time.perf_counter() - began
        beating.cancel()
    worst = sorted(stalls)[-3:]
    figures = {"turns": len(listener.heard), "kept_for_later": len(listener.kept), "seconds": round(took, 2)}
    print(json.dumps({"case": "heartbeat", **figures, "worst_stalls_ms": [round(s * 1000, 1) for s in worst]}))


if __name__ == "__main__":
    asyncio.run(main())
