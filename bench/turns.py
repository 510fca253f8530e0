"""Turns a second: four echoes and this bot's durable turn, against one connector, at concurrency 1 and 8.

All five run without tokens either way, and on one process. The durable turn is "add an agenda item": inbox key,
item, audit row, one commit, then the receipt; afterwards every receipt must be an item in the database.
"""

import asyncio
import json
import math
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from bench import activities, networks
from bench.servers import OURS, THEIRS, free_port, server
from bench.teams import Connector, Speaker, connector

ECHOES = Path(__file__).parent / "echoes"
CONCURRENCY = (1, 8)
WARM_UP = 1.0
"""Seconds before the clock starts: imports, pools and caches are not what is asked for."""
MEASURED = 6.0
"""Seconds of turns; nearest-rank percentiles of all of them."""

CASES = {"raw_echo": OURS, "botbuilder_echo": THEIRS, "agents_echo": THEIRS, "teams_echo": THEIRS}

Say = Callable[[int, int], tuple[int, str]]
"""From the number of the speaker and of their turn: the person who speaks, and what they say."""


async def main() -> None:
    """Each case in turn; nothing else runs meanwhile."""
    for case, python in CASES.items():
        async with connector() as teams:
            port = free_port()
            async with server([python, ECHOES / f"{case}.py", str(port)], port):
                await measure(case, port, teams, echo)
    await durable_turn()


async def durable_turn() -> None:
    """This bot as it is run, on a file of its own."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "bench.sqlite"
        async with connector() as teams:
            await networks.make(f"sqlite:///{file}", teams.url)
            port = free_port()
            settings = {
                "NATVERKSBOT_DEVELOPMENT": "true",
                "NATVERKSBOT_PORT": str(port),
                "NATVERKSBOT_TENANTS": activities.TENANT,
                "NATVERKSBOT_DATABASE_URL": f"sqlite:///{file}",
                "NATVERKSBOT_SERVICE_HOSTS": teams.url,
            }
            async with server([OURS, "-m", "bot", "serve"], port, settings):
                await measure("durable_turn", port, teams, suggest)
            with closing(sqlite3.connect(file)) as database:
                stored = database.execute("SELECT count(*) FROM agenda_item").fetchone()[0]
            if stored != teams.replies:
                raise RuntimeError(f"{teams.replies} receipts, but {stored} items")


def echo(speaker: int, turn: int) -> tuple[int, str]:
    """What is said to an echo."""
    return speaker, suggest(speaker, turn)[1]


def suggest(speaker: int, turn: int) -> tuple[int, str]:
    """A suggestion; the speaker goes round the networks."""
    who = networks.person(turn % networks.NETWORKS, speaker)
    return who, f"lägg till punkten Yrkesresan del {turn} av {speaker} på nästa möte, 15 min, diskussion"


async def measure(case: str, port: int, teams: Connector, say: Say) -> None:
    """Print a line of figures for each concurrency."""
    turns = 0
    for concurrency in CONCURRENCY:
        before = teams.connections
        speakers = [Speaker(n, port, teams, turns) for n in range(1, concurrency + 1)]
        await asyncio.gather(*(speaker.connect() for speaker in speakers))
        await asyncio.gather(*(talk(speaker, WARM_UP, say) for speaker in speakers))
        start = time.perf_counter()
        took = await asyncio.gather(*(talk(speaker, MEASURED, say) for speaker in speakers))
        elapsed = time.perf_counter() - start
        for speaker in speakers:
            speaker.close()
        turns = max(speaker.turns for speaker in speakers)
        figures = {"case": case, "concurrency": concurrency} | summary(took, elapsed)
        print(json.dumps(figures | {"connections": teams.connections - before}), flush=True)


def summary(took: list[list[float]], elapsed: float) -> dict[str, float]:
    """Throughput and percentiles of the turns of all speakers."""
    turns = sorted(seconds for each in took for seconds in each)
    return {
        "turns_per_s": round(len(turns) / elapsed, 1),
        "p50_ms": round(statistics.median(turns) * 1000, 2),
        "p99_ms": round(turns[math.ceil(len(turns) * 0.99) - 1] * 1000, 2),
    }


async def talk(speaker: Speaker, seconds: float, say: Say) -> list[float]:
    """One speaker's turns, one after another, for that long."""
    until = time.perf_counter() + seconds
    took = []
    while time.perf_counter() < until:
        person, text = say(speaker.number, speaker.turns)
        took.append(await speaker.say(person, text))
    return took
