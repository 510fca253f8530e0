"""The bot as it is run, in a process that can be killed: its entry, its clock, and how it is started.

Two things differ from `natverksbot serve`. Time goes by faster, so that what takes ten minutes is seen in seconds:
leases, pauses, Retry-After and the heartbeat of the processes keep their proportions. And a crash point, when one is
named, wraps the store and the wire before the application gets them (`tests.soak.crash_points`).

Processes are forked from one that has loaded everything, so that two hundred of them start in a minute.
"""

import multiprocessing
import os
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from multiprocessing.context import ForkServerProcess
from typing import Any

from aiohttp import web

from bot import app as composition
from bot import scheduler
from bot.app import create_app
from bot.logs import configure
from bot.settings import load
from bot.teams.credentials import CachedTokens
from tests.fakes.teams import FakeTeams, ask_for_token
from tests.soak.country import BEGINS

LOOKS = 0.25
"""Real seconds between two looks for what is due."""
NO_LIMIT = "100000/1"


@dataclass(frozen=True)
class Hurried:
    """A clock that all processes share: it stood at `begins` when the real one stood at `since`, and runs faster."""

    speed: float
    since: float = field(default_factory=time.time)
    begins: datetime = BEGINS

    def __call__(self) -> datetime:
        return self.begins + timedelta(seconds=(time.time() - self.since) * self.speed)


@dataclass
class Moved:
    """A clock that stands still until it is put forward, for all processes that have it."""

    passed: Any = field(default_factory=lambda: CONTEXT.Value("d", 0.0))
    speed: float = 1.0

    def __call__(self) -> datetime:
        return BEGINS + timedelta(seconds=self.passed.value)

    def forward(self, seconds: float) -> None:
        """Let time go by."""
        with self.passed.get_lock():
            self.passed.value += seconds


@dataclass(frozen=True)
class Start:
    """All that a process is told."""

    environ: dict[str, str]
    token_url: str
    clock: Callable[[], datetime]
    log: str
    speed: float = 1.0
    wrap: Callable[[Any], None] | None = None
    """Is given the module that puts the bot together, to put wrappers around the store and the wire."""


def serve(start: Start) -> None:
    """The entry of the process."""
    file = os.open(start.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(file, 1)
    os.dup2(file, 2)
    os.environ.update(start.environ)
    settings = load()
    configure()
    scheduler.REPLICAS_EVERY = scheduler.REPLICAS_EVERY / start.speed
    if start.wrap:
        start.wrap(composition)
    tokens = CachedTokens(partial(ask_for_token, start.token_url, settings.app_tenant, settings.app_id))
    app = create_app(settings, clock=start.clock, tokens=tokens)
    web.run_app(app, host=settings.host, port=settings.port, access_log=None, print=None)


def _context() -> multiprocessing.context.ForkServerContext:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.soak.loaded"])
    return context


CONTEXT = _context()


def started(start: Start) -> ForkServerProcess:
    """A process of the bot, from now on."""
    process = CONTEXT.Process(target=serve, args=(start,), daemon=True)
    process.start()
    return process


def settings_for(teams: FakeTeams, url: str, port: int) -> dict[str, str]:
    """As in production, but for the addresses; what Teams permits is not asked of it, so that it is soon over."""
    given = {
        "port": str(port),
        "app_id": teams.app_id,
        "app_secret": "not-a-real-one",
        "app_tenant": teams.tenant_id,
        "tenants": teams.tenant_id,
        "openid_url": teams.openid_url,
        "service_hosts": teams.url,
        "public_url": "https://natverksbot.example",
        "database_url": url,
        "dispatch_every": str(LOOKS),
        "per_conversation": NO_LIMIT,
        "per_tenant": NO_LIMIT,
    }
    return {f"NATVERKSBOT_{name.upper()}": value for name, value in given.items()}


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])
