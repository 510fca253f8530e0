"""`make soak`: thousands of reminders, hundreds of sudden deaths, on both databases; a JSON line for each run.

First every fault there is and processes killed, then only faults that leave no doubt: then nothing may come twice. Last
the table of what is found after a crash at each point. Ends with status 1 when a promise was broken.
"""

import argparse
import asyncio
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from storage.migrate import migrate
from tests.embedded import OWNER, at, quick_directory, run_sql, server
from tests.soak import crash_points
from tests.soak.killing import Outcome, Plan, clear, soak, unclear
from tests.soak.outages import Outage


@dataclass(frozen=True)
class Place:
    """Migrated databases of one kind, one for each run, and what can happen to the last."""

    urls: list[str]
    outages: Mapping[str, Outage]


@contextmanager
def places() -> Iterator[dict[str, Place]]:
    """Of each kind; the server is nobody else's, for it is stopped now and then."""
    with tempfile.TemporaryDirectory(dir=quick_directory()) as folder, server(Path(folder) / "data") as own:
        files = [f"sqlite:///{folder}/{n}.sqlite" for n in range(3)]
        names = [f"soak_{n}" for n in range(3)]
        for name in names:
            asyncio.run(run_sql(own.url, f"CREATE DATABASE {name} OWNER {OWNER}"))
        databases = [at(own.url, name) for name in names]
        for url in (*files, *databases):
            asyncio.run(migrate(url))
        yield {
            "postgresql": Place(databases, crash_points.of_server(own)),
            "sqlite": Place(files, crash_points.of_file(files[-1])),
        }


def tell(*lines: str) -> None:
    """At once."""
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()


def broken(plan: Plan, outcome: Outcome) -> bool:
    """Whether a promise was."""
    found = outcome.verdict
    return bool(found.silently_lost or found.more or (plan.faults is clear and found.twice))


def runs(kind: str, place: Place, folder: Path, options: argparse.Namespace) -> bool:
    """The two with thousands of reminders; whether a promise was broken."""
    first, second, _ = place.urls
    replicas = 3 if kind == "postgresql" else 1
    hard = Plan(first, kind, folder, options.reminders, replicas, options.kills, faults=unclear)
    mild = Plan(second, kind, folder, options.reminders, replicas, faults=clear, away=True, speed=10.0)
    failed = False
    for plan, name in ((hard, "kills"), (mild, "clear")):
        outcome = asyncio.run(soak(plan))
        failed |= broken(plan, outcome)
        tell(outcome.line(plan, "soak" if plan is hard else "soak-clear"))
        if options.metrics:
            (options.metrics / f"{kind}-{name}.txt").write_text(outcome.metrics, encoding="utf-8")
    return failed


def table(kind: str, place: Place, folder: Path) -> bool:
    """Every crash point; whether a promise was broken."""
    cases = crash_points.everything(place.outages)
    found = asyncio.run(crash_points.table(place.urls[-1], folder, place.outages, cases))
    tell(*crash_points.lines(kind, found))
    return any(row.broken for row in found)


def main() -> int:
    """Everything in turn."""
    asked = argparse.ArgumentParser(prog="python -m tests.soak")
    asked.add_argument("--reminders", type=int, default=5_000)
    asked.add_argument("--kills", type=int, default=210)
    asked.add_argument("--metrics", type=Path, help="a directory that takes the metrics page of each run")
    asked.add_argument("--only", choices=("postgresql", "sqlite"))
    asked.add_argument("--table", action="store_true", help="the table of crash points alone")
    options = asked.parse_args()
    failed = False
    with tempfile.TemporaryDirectory() as folder, places() as databases:
        for kind, place in databases.items():
            if options.only in (None, kind):
                failed |= not options.table and runs(kind, place, Path(folder), options)
                failed |= table(kind, place, Path(folder))
    sys.stderr.write(f"load at the end: {os.getloadavg()}\n")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
