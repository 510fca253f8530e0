"""`make soak`: thousands of reminders, hundreds of sudden deaths, on both databases; a JSON line for each run.

First every fault there is and processes killed, then only faults that leave no doubt: then nothing may come twice. Last
the table of what is found after a crash at each point. Ends with status 1 when a promise was broken.
"""

import argparse
import asyncio
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from storage.migrate import migrate
from tests.embedded import OWNER, at, postgres, quick_directory, run_sql
from tests.soak import crash_points
from tests.soak.killing import Outcome, Plan, clear, soak, unclear


@contextmanager
def places() -> Iterator[dict[str, list[str]]]:
    """Migrated databases: three of each kind."""
    with tempfile.TemporaryDirectory(dir=quick_directory()) as folder, postgres(Path(folder) / "data") as server:
        files = [f"sqlite:///{folder}/{n}.sqlite" for n in range(3)]
        names = [f"soak_{n}" for n in range(3)]
        for name in names:
            asyncio.run(run_sql(server, f"CREATE DATABASE {name} OWNER {OWNER}"))
        databases = [at(server, name) for name in names]
        for url in (*files, *databases):
            asyncio.run(migrate(url))
        yield {"postgresql": databases, "sqlite": files}


def tell(*lines: str) -> None:
    """At once."""
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    sys.stdout.flush()


def broken(plan: Plan, outcome: Outcome) -> bool:
    """Whether a promise was."""
    found = outcome.verdict
    return bool(found.silently_lost or found.more or (plan.faults is clear and found.twice))


def main() -> int:
    """Everything in turn."""
    asked = argparse.ArgumentParser(prog="python -m tests.soak")
    asked.add_argument("--reminders", type=int, default=5_000)
    asked.add_argument("--kills", type=int, default=210)
    asked.add_argument("--metrics", type=Path, help="a directory that takes the metrics page of each run")
    asked.add_argument("--only", choices=("postgresql", "sqlite"))
    options = asked.parse_args()
    failed = False
    with tempfile.TemporaryDirectory() as folder, places() as databases:
        for kind, (first, second, third) in databases.items():
            if options.only not in (None, kind):
                continue
            replicas = 3 if kind == "postgresql" else 1
            hard = Plan(first, kind, Path(folder), options.reminders, replicas, options.kills, faults=unclear)
            mild = Plan(second, kind, Path(folder), options.reminders, replicas, faults=clear, away=True, speed=10.0)
            for plan, name in ((hard, "kills"), (mild, "clear")):
                outcome = asyncio.run(soak(plan))
                failed |= broken(plan, outcome)
                tell(outcome.line(plan, "soak" if plan is hard else "soak-clear"))
                if options.metrics:
                    (options.metrics / f"{kind}-{name}.txt").write_text(outcome.metrics, encoding="utf-8")
            table = asyncio.run(crash_points.table(third, Path(folder)))
            tell(*crash_points.lines(kind, table))
            failed |= any(row.broken for row in table)
    sys.stderr.write(f"load at the end: {os.getloadavg()}\n")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
