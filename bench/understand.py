"""`python -m bench understanding`: how long one message takes to understand, and how long it takes to be ready.

`p50_ms`, `p99_ms`: `understand()` on every labelled message once, in a fixed shuffled order, after `WARM_UP` others;
nearest rank, patterns that are compiled on the way included.

`start_ms`: in a fresh process, from the first import until a typical message is understood: the understanding with
the libraries it needs, its tables and weights, and the patterns that the message needs. `start_all_ms` is the same
with the whole of `dialogs` (cards, texts, every conversation), as the bot and its command line load it. Medians of
`STARTS` processes; Python's own start is not counted, and modules are compiled to bytecode as they are once installed.

`python -m bench.understand --messages 100000` says whether it grows: resident memory when ready, after a tenth and at
the end, and the figures of the first and last tenth. Every message has a word that none before it had.
"""

import argparse
import asyncio
import json
import math
import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dialogs.understanding.intent import Context

ROOT = Path(__file__).parent.parent
LABELLED = ROOT / "tests" / "understanding"
WARM_UP = 50
"""Messages before those that are measured."""
STARTS = 5
TYPICAL = "Lägg till punkten Budget på nästa möte, 15 min"
_PAGE_MB = 4096 / 2**20

Messages = Sequence[tuple[str, "Context"]]


async def main() -> None:
    """Print the line."""
    figures: dict[str, object] = {"case": "understand", **speed()}
    starts = {"start_ms": _median_start(), "start_all_ms": _median_start("--all")}
    print(json.dumps(figures | starts), flush=True)


def speed() -> dict[str, float]:
    """Milliseconds for a message, over all labelled ones."""
    messages = labelled()
    _took(messages[-WARM_UP:])
    return percentiles(_took(messages))


def labelled() -> Messages:
    """Every labelled message with who can be meant, shuffled in the same way each time.

    What is only said in the middle of something (a walk-through) has no roster of its own and is left out.
    """
    understood = import_module("bot.understand")
    rosters = {path.stem: understood.read_roster(path) for path in (LABELLED / "rosters").glob("*.json")}
    lines = [line for path in sorted(LABELLED.glob("*/*.jsonl")) for line in path.read_text("utf-8").splitlines()]
    records = [record for line in lines if line.strip() and "roster" in (record := json.loads(line))]
    messages = [(str(m["text"]), understood.context_of(m, rosters[m["roster"]])) for m in records]
    random.Random(1).shuffle(messages)
    return messages


def percentiles(took: Sequence[float]) -> dict[str, float]:
    """Median and nearest-rank 99th percentile, in milliseconds, of seconds."""
    ranked = sorted(took)
    p99 = ranked[math.ceil(len(ranked) * 0.99) - 1]
    return {"p50_ms": round(statistics.median(ranked) * 1000, 2), "p99_ms": round(p99 * 1000, 2)}


def growth(count: int) -> dict[str, object]:
    """Memory and speed over so many messages; ValueError below ten."""
    if count < 10:
        raise ValueError(count)
    messages = labelled()
    _took(messages[-WARM_UP:])
    tenth, before = count // 10, _resident()
    parts, sizes = [], []
    stream = without_end(messages)
    for _ in range(10):
        parts.append(percentiles(_took([next(stream) for _ in range(tenth)])))
        sizes.append(_resident())
    return {
        "case": "understand_growth",
        "messages": tenth * 10,
        "rss_before_mb": before,
        "rss_tenth_mb": sizes[0],
        "rss_after_mb": sizes[-1],
        "first_tenth": parts[0],
        "last_tenth": parts[-1],
    }


def without_end(messages: Messages) -> "Iterator[tuple[str, Context]]":
    """The messages over and over, each time with a word that is new."""
    number = 0
    while True:
        for text, context in messages:
            number += 1
            yield f"{text} sak{number:x}", context


def _took(messages: Messages) -> list[float]:
    understand: Callable[[str, Context], object] = import_module("dialogs.understanding").understand
    took = []
    for text, context in messages:
        began = time.perf_counter()
        understand(text, context)
        took.append(time.perf_counter() - began)
    return took


def _resident() -> float:
    """Megabytes of memory; NaN where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    except OSError:
        return math.nan
    return round(pages * _PAGE_MB, 1)


def _median_start(*options: str) -> float:
    command = [sys.executable, "-m", "bench.understand", "--start", *options]
    with TemporaryDirectory() as bytecode:
        known = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        env = {**known, "PYTHONPYCACHEPREFIX": bytecode}
        runs = [subprocess.run(command, cwd=ROOT, env=env, check=True, capture_output=True) for _ in range(STARTS + 1)]
    said = [run.stdout for run in runs]
    return round(statistics.median(float(line) for line in said[1:]), 1)


def start(*, everything: bool) -> float:
    """Milliseconds until the first message is understood; only in a process that has imported nothing of it yet."""
    if not everything:
        package = ModuleType("dialogs")
        package.__path__ = [str(ROOT / "dialogs")]
        sys.modules["dialogs"] = package
    now = datetime.now(UTC)
    began = time.perf_counter()
    understand = import_module("dialogs.understanding").understand
    known = import_module("dialogs.understanding.intent")
    understand(TYPICAL, known.Context(now=now, roster=known.Roster(())))
    return (time.perf_counter() - began) * 1000


def _asked() -> None:
    asked = argparse.ArgumentParser(prog="python -m bench.understand")
    asked.add_argument("--messages", type=int, metavar="N", help="understand so many, and tell whether memory grows")
    asked.add_argument("--start", action="store_true", help=argparse.SUPPRESS)
    asked.add_argument("--all", action="store_true", help=argparse.SUPPRESS)
    options = asked.parse_args()
    if options.start:
        print(start(everything=options.all))
    elif options.messages:
        print(json.dumps(growth(options.messages)))
    else:
        asyncio.run(main())


if __name__ == "__main__":
    _asked()
