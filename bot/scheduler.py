"""A few named jobs on the clock: look for what is due, compare items with their reminders, throw old keys away.

What is due is rows in the database, so the scheduler remembers nothing: a job that was missed is simply the
next one.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, time, timedelta
from time import monotonic
from typing import Any
from urllib.parse import urlsplit

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.common_clock import CommonClock
from bot.delivery import Dispatcher, Memory, Wire
from bot.limits import Budget, Limits, windows
from bot.replicas import EVERY as REPLICAS_EVERY
from bot.replicas import Replicas
from bot.settings import Settings
from bot.upkeep import reconcile, send_calls, throw_away
from meetings.errors import StoreUnavailable
from meetings.ports import Links

log = structlog.get_logger(__name__)

Clock = Callable[[], datetime]
Job = Callable[[], Awaitable[Any]]

RECONCILE_EVERY = timedelta(hours=1)
CALLS_EVERY = timedelta(minutes=5)
"""How late a call that goes out by itself may be; two processes that look at once send it once."""
THROW_AWAY_EVERY = timedelta(hours=24)
NIGHT = time(1, 40)
"""In UTC: nobody works then, and no clock in Europe is put back or forward between it and the next."""
SOME_DAY = datetime(2000, 1, 1, tzinfo=UTC)
NONE: Mapping[str, Job] = {}


def dispatcher_for(
    store: Memory, wire: Wire, settings: Settings, clock: Clock, links: Links, budget: Budget, steady: Clock
) -> Dispatcher:
    """The dispatcher as the operator's settings ask for it."""
    bot_id = f"28:{settings.app_id}" if settings.app_id else ""
    return Dispatcher(store, wire, clock, bot_id=bot_id, links=links, budget=budget, steady=steady, alert=True)


def steadily() -> datetime:
    """A clock that is put forward and back by nobody, to measure with."""
    return SOME_DAY + timedelta(seconds=monotonic())


@asynccontextmanager
async def running(
    store: Memory,
    wire: Wire,
    settings: Settings,
    clock: Clock,
    links: Links,
    nightly: Mapping[str, Job] = NONE,
    *,
    shared_clock: bool = False,
) -> AsyncIterator[Dispatcher]:
    """The jobs, running until the end of the block; what is being sent then gets its time to finish.

    With `shared_clock` what is due and how long a lease holds is judged by the database's clock, and the
    limits by one that nobody puts right.
    """
    limits = Limits(windows(settings.per_conversation), windows(settings.per_tenant))
    budget = Budget(limits)
    together = CommonClock(clock, store.installation) if shared_clock else clock
    steady = steadily if shared_clock else clock
    dispatcher = dispatcher_for(store, wire, settings, together, links, budget, steady)
    replicas = Replicas(store.installation, together, limits, budget)
    await begin(store, settings, clock())
    if store.installation.shared:  # else there is no other: what is left of one that was killed must not count
        dispatcher.may_send = lambda: replicas.known
        await replicas.beat()
    store.when_planned = dispatcher.wake
    jobs = AsyncIOScheduler(
        timezone=UTC, job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
    )
    regular: list[tuple[str, Job, timedelta]] = [
        ("dispatch", dispatcher.tick, timedelta(seconds=settings.dispatch_every)),
        ("reconcile", lambda: reconcile(store, clock()), RECONCILE_EVERY),
        ("calls", lambda: send_calls(store, clock()), CALLS_EVERY),
        ("throw-away", lambda: throw_away(store, clock()), THROW_AWAY_EVERY),
    ]
    if store.installation.shared:
        regular.append(("replicas", replicas.beat, REPLICAS_EVERY))
    else:
        regular.append(("mark", store.installation.mark, RECONCILE_EVERY))
    for name, job, every in regular:
        jobs.add_job(
            watched(name, job),
            "interval",
            id=name,
            seconds=every.total_seconds(),
            next_run_time=datetime.now(UTC),
        )
    for name, at_night in nightly.items():
        jobs.add_job(watched(name, at_night), "cron", id=name, hour=NIGHT.hour, minute=NIGHT.minute)
    jobs.start()
    try:
        yield dispatcher
    finally:
        jobs.pause()
        await dispatcher.stop()
        await watched("leave", replicas.leave)()
        jobs.shutdown(wait=False)


async def begin(store: Memory, settings: Settings, now: datetime) -> None:
    """Say whose database it is; one that is a copy, or older than what was sent from it, sends nothing yet."""
    address = "development" if settings.development else urlsplit(settings.public_url).netloc
    for reason in await store.installation.begin(settings.app_id, address, now):
        log.error("sending-held", reason=reason, then="natverksbot deliveries release")


def watched(name: str, job: Job) -> Job:
    """The job with its faults in the log: this is the rim, the next run comes whatever happens in this one."""

    async def run() -> None:
        try:
            await job()
        except StoreUnavailable:
            log.warning("job-database-unavailable", job=name)
        except Exception:
            log.exception("job-fault", job=name)

    return run
