"""`make bench CASE=dispatch`: a morning's reminders through the bot as it is run, while people talk with it.

The bot has a process of its own; the connector and those who speak are this one. First the limits are as they are by
default, and what arrived is counted in every window; then they are lifted. Last, what a minute without work costs.

`--profile FILE` writes where the bot's process spent its time when the limits were lifted.
"""

import argparse
import asyncio
import json
import math
import os
import tempfile
import time
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import unquote

from sqlalchemy import update

from bench import activities, mornings, networks
from bench.lists import databases
from bench.servers import OURS, free_port, listening, server
from bench.teams import REPLY_TO, Connector, Speaker, connector
from bot.limits import PER_CONVERSATION, PER_TENANT, Window
from storage.deliveries import row
from storage.session import Session
from storage.store import Store, open_store

REMINDERS, TENANTS = 5_000, 2
IDLE_TURNS = 10.0
"""Seconds of turns before anything falls due."""
SETTLING = 8.0
"""Seconds from the start of the bot: it compares matters with reminders first, and jobs have their first run."""
BETWEEN_TURNS = 0.05
LONGEST = 300.0
"""Seconds a morning may take."""
NO_LIMIT = "1000000/1"
IDLE_MINUTE = 60.0


@dataclass
class Log(Connector):
    """The connector, with the moment at which each reminder arrived."""

    arrived: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    count: int = 0

    def take(self, head: bytes, body: bytes) -> None:
        """One message has arrived: an answer that is waited for, or a reminder."""
        super().take(head, body)
        match = REPLY_TO.match(head.split(b" ", 2)[1].decode())
        if match and b"reminder.done" in body:
            self.arrived[unquote(match[1])].append(time.monotonic())
            self.count += 1


@dataclass(frozen=True)
class Wish:
    """What is measured."""

    database: str
    url: str
    reminders: int = REMINDERS
    tenants: int = TENANTS
    limited: bool = True
    turns: bool = True
    idle: float = IDLE_TURNS
    profile: str = ""


async def morning(wish: Wish) -> dict[str, object]:
    """The figures of one run on an empty database."""
    async with connector(Log()) as teams:
        assert isinstance(teams, Log)
        await networks.make(wish.url, teams.url)
        due = datetime.now(UTC) + timedelta(days=1)
        async with open_store(wish.url) as store:
            homes = await mornings.fill(store, teams.url, wish.reminders, wish.tenants, due)
            port = free_port()
            async with server(command(wish), port, environment(wish, teams.url, port)):
                await asyncio.sleep(SETTLING)
                idle = await talked(port, teams, asyncio.sleep(wish.idle)) if wish.turns else []
                await bring_forward(store)
                busy = await talked(port, teams, all_arrived(teams, wish), speak=wish.turns)
        return figures(wish, teams, homes, idle, busy)


def command(wish: Wish) -> list[str | Path]:
    """How the bot is started."""
    profiled: list[str | Path] = ["-m", "cProfile", "-o", wish.profile] if wish.profile else []
    return [OURS, *profiled, "-m", "bot", "serve"]


def environment(wish: Wish, service_url: str, port: int) -> dict[str, str]:
    """Settings by default but for the addresses, and the limits when they are lifted."""
    limits = {} if wish.limited else {"PER_TENANT": NO_LIMIT, "PER_CONVERSATION": NO_LIMIT}
    given = {
        "DEVELOPMENT": "true",
        "PORT": str(port),
        "TENANTS": activities.TENANT,
        "DATABASE_URL": wish.url,
        "SERVICE_HOSTS": service_url,
        "DISPATCH_EVERY": "1",
        **limits,
    }
    return {f"NATVERKSBOT_{name}": value for name, value in given.items()}


async def bring_forward(store: Store) -> None:
    """Let everything that is planned for tomorrow be due now."""
    now = datetime.now(UTC)
    soon = update(row).where(row.c.rule == "now").values(next_at=now, not_before=now)
    async with store.dispatch._database.writing() as transaction:  # noqa: SLF001 -- no port moves what is planned
        session = Session(transaction)
        await session.change(soon)
        await session.commit()


async def all_arrived(teams: Log, wish: Wish) -> None:
    """Return when every reminder has."""
    async with asyncio.timeout(LONGEST):
        while teams.count < wish.reminders:  # noqa: ASYNC110 -- looked at now and then, it costs less
            await asyncio.sleep(0.1)


async def talked(port: int, teams: Connector, until: object, *, speak: bool = True) -> list[float]:
    """Turns, one after another with pauses between, until that is done; what each took."""
    done = asyncio.ensure_future(until)  # type: ignore[call-overload]
    took: list[float] = []
    speaker = Speaker(1, port, teams)
    await speaker.connect()
    while speak and not done.done():
        turn = speaker.turns
        who = networks.person(turn % networks.NETWORKS, 1)
        text = f"lägg till punkten Yrkesresan del {time.time_ns()} på nästa möte, 15 min, diskussion"
        took.append(await speaker.say(who, text))
        await asyncio.sleep(BETWEEN_TURNS)
    await done
    speaker.close()
    return took


def figures(
    wish: Wish, teams: Log, homes: Mapping[str, str], idle: Sequence[float], busy: Sequence[float]
) -> dict[str, object]:
    """The line that is printed. Raises RuntimeError when something came twice."""
    moments = sorted(moment for each in teams.arrived.values() for moment in each)
    per_s = (len(moments) - 1) / (moments[-1] - moments[0])
    if len(moments) != wish.reminders:
        raise RuntimeError(f"{len(moments)} messages for {wish.reminders} reminders")
    permitted = None
    fullest = {}
    if wish.limited:
        permitted = wish.tenants * min(most / seconds for most, seconds in PER_TENANT)
        by_tenant = defaultdict(list)
        for conversation, at in teams.arrived.items():
            by_tenant[homes[conversation]] += at
        fullest = {"tenant": exceeded(by_tenant, PER_TENANT), "conversation": exceeded(teams.arrived, PER_CONVERSATION)}
    return {
        "case": "dispatch",
        "database": wish.database,
        "limited": wish.limited,
        "per_s": round(per_s, 1),
        "permitted_per_s": permitted,
        "turn_p99_ms": p99(busy),
        "idle_turn_p99_ms": p99(idle),
        "turns": len(busy),
        "windows": fullest,
    }


def exceeded(logs: Mapping[str, Iterable[float]], windows: Sequence[Window]) -> dict[str, int]:
    """How many were in the fullest window of each kind, beside how many may be."""
    found = {}
    for most, seconds in windows:
        inside = 0
        for log in logs.values():
            moments = sorted(log)
            inside = max(
                inside, *(place + 1 - bisect_left(moments, at - seconds + 1e-6) for place, at in enumerate(moments))
            )
        found[f"{most}/{seconds:g}"] = inside
    return found


def p99(took: Sequence[float]) -> float | None:
    """Nearest rank, in milliseconds."""
    return round(sorted(took)[math.ceil(len(took) * 0.99) - 1] * 1000, 2) if took else None


async def idle_minute(url: str, seconds: float = IDLE_MINUTE) -> dict[str, object]:
    """CPU of the bot's process in a minute in which nothing is due, at the settings as they are by default."""
    async with connector() as teams:
        await networks.make(url, teams.url)
        port = free_port()
        given = environment(Wish("", url), teams.url, port)
        del given["NATVERKSBOT_DISPATCH_EVERY"]
        process = await asyncio.create_subprocess_exec(OURS, "-m", "bot", "serve", env={**os.environ, **given})
        try:
            await listening(process, port)
            await asyncio.sleep(SETTLING)
            before = cpu(process.pid)
            await asyncio.sleep(seconds)
            spent = cpu(process.pid) - before
        finally:
            process.terminate()
            await process.wait()
    return {"case": "idle", "cpu_ms_per_minute": round(spent * 1000 * 60 / seconds, 1)}


def cpu(pid: int) -> float:
    """Seconds of CPU of a process and all its threads so far, by the scheduler's own count."""
    tasks = Path(f"/proc/{pid}/task").glob("*/schedstat")
    return sum(int(task.read_text().split()[0]) for task in tasks) / 1e9


async def main(reminders: int = REMINDERS, profile: str = "") -> None:
    """Limited and lifted, on a file and on PostgreSQL, and the idle minute. Raises RuntimeError for a full window."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        file = f"sqlite:///{folder}"
        found = [
            await shown(Wish("sqlite", f"{file}/limited.sqlite", reminders)),
            await shown(
                Wish("sqlite", f"{file}/lifted.sqlite", reminders, limited=False, turns=False, profile=profile)
            ),
        ]
        places = await asyncio.to_thread(stack.enter_context, databases())
        for place, limited in zip(places, (True, False), strict=True):
            found.append(await shown(Wish("postgresql", place.url, reminders, limited=limited, turns=limited)))
        print(json.dumps(await idle_minute(f"{file}/idle.sqlite")), flush=True)
    if any(found):
        raise RuntimeError(f"windows that held more than they may: {found}")


async def shown(wish: Wish) -> list[str]:
    """Print the figures of one run; the windows that were exceeded."""
    line = await morning(wish)
    print(json.dumps(line), flush=True)
    windows: dict[str, dict[str, int]] = line["windows"]  # type: ignore[assignment]
    fullest = [(window, found) for each in windows.values() for window, found in each.items()]
    return [f"{found} in {window}" for window, found in fullest if found > int(window.partition("/")[0])]


if __name__ == "__main__":
    asked = argparse.ArgumentParser(prog="python -m bench.dispatch")
    asked.add_argument("--reminders", type=int, default=REMINDERS, metavar="N")
    asked.add_argument("--profile", default="", metavar="FILE")
    options = asked.parse_args()
    asyncio.run(main(options.reminders, options.profile))
