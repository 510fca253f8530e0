"""Turns a second: four echoes and this bot's durable turn, against one connector, at concurrency 1 and 8."""

import asyncio
import json
import math
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from bench import activities
from bench.servers import OURS, THEIRS, free_port, server
from bench.teams import Connector, Speaker, connector

ECHOES = Path(__file__).parent / "echoes"
CONCURRENCY = (1, 8)
WARM_UP = 1.0
"""Seconds before the clock starts: imports, pools and caches are not what is asked for."""
MEASURED = 6.0
"""Seconds of turns; nearest-rank percentiles of all of them."""

CASES = {"raw_echo": OURS, "botbuilder_echo": THEIRS, "agents_echo": THEIRS, "teams_echo": THEIRS}
Say = Callable[[int, str], bytes]


async def main() -> None:
    """Each case in turn; nothing else runs meanwhile."""
    for case, python in CASES.items():
        async with connector() as teams:
            port = free_port()
            async with server([python, ECHOES / f"{case}.py", str(port)], port):
                for concurrency in CONCURRENCY:
                    print(json.dumps(await measure(case, concurrency, port, teams, echo)), flush=True)


def echo(person: int, service_url: str) -> bytes:
    """What is said to an echo."""
    return activities.message("lägg till punkten Yrkesresan på nästa möte, 15 min, diskussion", person, service_url)


async def measure(case: str, concurrency: int, port: int, teams: Connector, say: Say) -> dict[str, object]:
    """One line of figures. `connections` is what the connector accepted while it was measured and warmed up."""
    before = teams.connections
    speakers = [Speaker(port, activities.conversation(n), teams) for n in range(1, concurrency + 1)]
    await asyncio.gather(*(speaker.connect() for speaker in speakers))
    await asyncio.gather(*(talk(s, n, WARM_UP, teams, say) for n, s in enumerate(speakers, 1)))
    start = time.perf_counter()
    took = await asyncio.gather(*(talk(s, n, MEASURED, teams, say) for n, s in enumerate(speakers, 1)))
    elapsed = time.perf_counter() - start
    for speaker in speakers:
        speaker.close()
    turns = sorted(seconds for each in took for seconds in each)
    return {
        "case": case,
        "concurrency": concurrency,
        "turns_per_s": round(len(turns) / elapsed, 1),
        "p50_ms": round(statistics.median(turns) * 1000, 2),
        "p99_ms": round(turns[math.ceil(len(turns) * 0.99) - 1] * 1000, 2),
        "connections": teams.connections - before,
    }


async def talk(speaker: Speaker, person: int, seconds: float, teams: Connector, say: Say) -> list[float]:
    """One person's turns, one after another, for that long."""
    until = time.perf_counter() + seconds
    took = []
    while time.perf_counter() < until:
        took.append(await speaker.say(say(person, teams.url)))
    return took
