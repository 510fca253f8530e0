"""Lists in a large database: do list, status and claim take longer when there is much of what they do not ask for?

Two databases of each kind hold the same networks, few and many. The three are asked in turn, small database, large
database, so that other work on the machine slows both. What is timed is what the conversation and the dispatcher do
with the store; claims are given back, untimed. A last line for each case is how many times as long the large one took.

`python -m bench.lists --postgres URL URL` takes two empty databases of a server instead of the embedded one.
"""

import argparse
import asyncio
import json
import math
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import AsyncExitStack, ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from sqlalchemy import make_url

from bench.filling import ITEMS, MEMBERS, NOW, fill
from meetings.acting import By
from meetings.actions.selecting import Selection, selected
from meetings.actions.status import standing_of
from meetings.naming import names_of
from storage.store import Store, open_store
from tests.embedded import OWNER, at, postgres, quick_directory, run_sql

SIZES = {"sqlite": (10_000, 100_000), "postgresql": (10_000, 1_000_000)}
"""Items, few and many."""
SAMPLES = 400
WARM_UP = 50
"""Of each case, not counted: statements are prepared and connections opened by then."""
RECEIVERS, LEASE = 16, timedelta(seconds=90)
"""As the dispatcher claims."""
ROOM = 6 * 1024**3
"""Bytes. A million items take less than four gigabytes."""


@dataclass
class Filled:
    """A database with so many items, and how long each case took in it, in seconds."""

    kind: str
    items: int
    store: Store
    took: dict[str, list[float]] = field(default_factory=dict)

    async def sample(self, case: str, chance: random.Random) -> None:
        """One more figure."""
        took = await CASES[case](self, 1 + chance.randrange(self.items // ITEMS), 1 + chance.randrange(MEMBERS - 1))
        self.took.setdefault(case, []).append(took)


async def list_(filled: Filled, network: int, number: int) -> float:
    """What is open, with names, and which of it is one member's to report."""
    began = time.perf_counter()
    async with filled.store.reading(network) as unit:
        names = await names_of(unit)
        mine = Selection(member_id=(network - 1) * MEMBERS + number)
        found = await selected(unit, await unit.actions.open(), mine, names, NOW.date())
    took = time.perf_counter() - began
    if not found:
        raise RuntimeError("there was nothing on the list")
    return took


async def status(filled: Filled, network: int, _: int) -> float:
    """The chair's figures."""
    began = time.perf_counter()
    async with filled.store.reading(network) as unit:
        actor = next(m for m in await unit.members.roster(NOW.date()) if m.leads)
        standing = await standing_of(unit, By(actor, NOW))
    took = time.perf_counter() - began
    if not (standing.agenda and standing.overdue and standing.news and standing.unreached):
        raise RuntimeError("a part of the status was empty")
    return took


async def claim(filled: Filled, *_: int) -> float:
    """Whether something is due, and all that is due for some receivers."""
    dispatch = filled.store.dispatch
    began = time.perf_counter()
    await dispatch.next_due()
    claimed = await dispatch.claim(NOW, LEASE, RECEIVERS)
    took = time.perf_counter() - began
    if len({(d.network_id, d.recipient) for d in claimed}) != RECEIVERS:
        raise RuntimeError("too little was due")
    await dispatch.release(claimed)
    return took


CASES: dict[str, Callable[..., Awaitable[float]]] = {"list": list_, "status": status, "claim": claim}


async def measure(small: Filled, large: Filled, samples: int) -> None:
    """Print a line for each case and size, and how they compare."""
    chance = random.Random(1)
    for case in CASES:
        for filled in (small, large):
            for _ in range(min(WARM_UP, samples)):
                await filled.sample(case, chance)
            filled.took[case].clear()
        for _ in range(samples):
            await small.sample(case, chance)
            await large.sample(case, chance)
        few, many = figures(small.took[case]), figures(large.took[case])
        for filled, found in ((small, few), (large, many)):
            print(json.dumps({"case": case, "database": filled.kind, "items": filled.items, **found}), flush=True)
        times = {name: round(many[name] / few[name], 2) for name in few}
        print(json.dumps({"case": case, "database": small.kind, "times_as_long": times}), flush=True)


def figures(took: list[float]) -> dict[str, float]:
    """Nearest-rank percentiles in milliseconds."""
    took = sorted(took)
    p99 = took[math.ceil(len(took) * 0.99) - 1]
    return {"p50_ms": round(statistics.median(took) * 1000, 2), "p99_ms": round(p99 * 1000, 2)}


@dataclass(frozen=True)
class Where:
    """An empty database; `owner` is its URL for a superuser, when there is one."""

    url: str
    owner: str | None = None


async def compared(kind: str, places: Sequence[Where], sizes: Sequence[int], samples: int) -> None:
    """Fill an empty database at each of the two places, and measure."""
    async with AsyncExitStack() as stack:
        made = []
        for place, items in zip(places, sizes, strict=True):
            began = time.perf_counter()
            await fill(place.url, items // ITEMS, owner=place.owner)
            sys.stderr.write(f"{items} items in {kind}: filled in {time.perf_counter() - began:.0f} s\n")
            made.append(Filled(kind, items, await stack.enter_async_context(open_store(place.url))))
        await measure(made[0], made[1], samples)


@contextmanager
def files() -> Iterator[list[Where]]:
    """Two SQLite files."""
    with tempfile.TemporaryDirectory() as folder:
        yield [Where(f"sqlite:///{folder}/{name}.sqlite") for name in ("few", "many")]


@contextmanager
def databases() -> Iterator[list[Where]]:
    """Two databases of a PostgreSQL server that lives as long."""
    with (
        tempfile.TemporaryDirectory(dir=quick_directory(ROOM)) as folder,
        postgres(Path(folder) / "data") as server,
    ):
        found = []
        for name in ("few", "many"):
            asyncio.run(run_sql(server, f"CREATE DATABASE {name} OWNER {OWNER}"))
            owner = make_url(server).set(database=name).render_as_string(hide_password=False)
            found.append(Where(at(server, name), owner))
        yield found


async def main(kinds: Sequence[str] = tuple(SIZES), urls: Sequence[str] = (), samples: int = SAMPLES) -> None:
    """Each kind of database in turn; `urls` are two empty PostgreSQL databases to use instead of the embedded ones."""
    for kind in kinds:
        with ExitStack() as stack:
            made = files() if kind == "sqlite" else databases()
            given = [Where(url) for url in urls] if kind == "postgresql" else []
            places = given or await asyncio.to_thread(stack.enter_context, made)
            await compared(kind, places, SIZES[kind], samples)


if __name__ == "__main__":
    asked = argparse.ArgumentParser(prog="python -m bench.lists")
    asked.add_argument("--only", choices=SIZES, help="one kind of database")
    asked.add_argument("--postgres", nargs=2, default=(), metavar="URL", help="two empty databases of a server")
    asked.add_argument("--samples", type=int, default=SAMPLES, metavar="N")
    options = asked.parse_args()
    asyncio.run(main([options.only] if options.only else tuple(SIZES), options.postgres, options.samples))
