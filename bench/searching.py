"""Ten years of minutes searched: 80 meetings of 40 points each, beside a ticking task.

The cases `find-…` are the message extension's, which also goes through an action list of 2 000 matters and 800 points.

`ms` is the median of some runs, each in a unit of its own as a message's is; `longest_stall_ms` is by how much a tick
of the event loop was late at most in any of them. A word that stands nowhere costs most: then its slips are looked for.
"""

import asyncio
import json
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime
from functools import partial
from random import Random

from bench.heartbeat import heartbeat
from dialogs.finding import Asked, find
from dialogs.understanding.wordforms import stands_for
from meetings.acting import By
from meetings.actions.items import ActionItem, ActionState, Preparer
from meetings.agenda.items import AgendaItem, AgendaState
from meetings.minutes.records import Minutes, MinutesDraft, MinutesPoint, MinutesState, MinutesVersion, Passage
from meetings.minutes.searching import Sought, search
from meetings.network.people import Network
from meetings.ports import Store, Unit
from storage.migrate import migrate
from storage.store import open_store
from tests.builders import BO, TENANT, a_network, member_called

YEARS, A_YEAR, POINTS = 10, 8, 40
RUNS = 7
NOW = datetime(2026, 9, 24, 12, tzinfo=UTC)
FIRST_YEAR = 2016
OFTEN, SELDOM = "bemanning", "testbäddar"
SELDOM_EVERY = 9
"""Meetings between two that have it."""
CASES = {
    "search-often": [OFTEN],
    "search-seldom": [SELDOM],
    "search-two-words": [SELDOM, OFTEN],
    "search-slip": ["tetsbäddar"],
    "search-nowhere": ["rymdfärder"],
}
MATTERS, SUGGESTED = 2_000, 800
FINDS = {
    "find-own": "",
    "find-often": OFTEN,
    "find-begun": "bem",
    "find-two-words": f"{SELDOM} {OFTEN}",
    "find-nowhere": "rymdfärder",
}
SYLLABLES = ("ba", "de", "fi", "gå", "lö", "mar", "nis", "on", "pe", "rå", "sten", "til", "var")


async def main() -> None:
    """Run them and print a line each."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/bench.sqlite"
        await migrate(url)
        async with open_store(url) as store:
            days = [date(FIRST_YEAR + year, 1 + n, 5) for year in range(YEARS) for n in range(A_YEAR)]
            network = await a_network(store, meetings=days)
            await _kept(store, network)
            by = By(await member_called(store, network, BO.name, NOW.date()), NOW)
            for case, words in CASES.items():
                runs = [await _searched(store, by, words) for _ in range(RUNS)]
                _tell(case, statistics.median(took for took, _ in runs), max(stall for _, stall in runs))
            person = await store.directory.person(TENANT, BO.object_id)
            for case, written in FINDS.items():
                asked = Asked(written, "sv", NOW)
                runs = [await _timed(partial(find, store, asked, person, [network])) for _ in range(RUNS)]
                _tell(case, statistics.median(took for took, _ in runs), max(stall for _, stall in runs))


async def _searched(store: Store, by: By, words: list[str]) -> tuple[float, float]:
    """One search in a unit of its own."""

    async def searching() -> object:
        async with store.reading(by.actor.network_id) as unit:
            return await search(unit, by, Sought(words), stands_for)

    return await _timed(searching)


async def _timed(searching: Callable[[], Awaitable[object]]) -> tuple[float, float]:
    """How long it took, and by how much a tick was late at most, in seconds."""
    late: list[float] = []
    ticking = asyncio.create_task(heartbeat(late))
    await asyncio.sleep(0.02)
    began = time.perf_counter()
    await searching()
    took = time.perf_counter() - began
    await asyncio.sleep(0.02)
    ticking.cancel()
    return took, max(late)


async def _kept(store: Store, network: Network) -> None:
    """Adopted minutes of every meeting, of made-up words."""
    chance = Random(1)
    known = ["".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))) for _ in range(4_000)]
    async with store.unit(network.id) as unit:
        for number, meeting in enumerate(await unit.meetings.all()):
            await unit.minutes.add(Minutes(0, network.id, meeting.id, state=MinutesState.ADOPTED))
            points = [_point(chance, known, OFTEN if n == 0 else "") for n in range(POINTS)]
            if number % SELDOM_EVERY == 0:
                points[-1] = _point(chance, known, SELDOM)
            content = _minutes(network.name, meeting.starts_on, tuple(points))
            version = MinutesVersion(0, network.id, meeting.id, 1, NOW, None, MinutesState.ADOPTED, content)
            await unit.versions.add(version)
        await _listed(unit, chance, known)
        await unit.commit()


async def _listed(unit: Unit, chance: Random, known: list[str]) -> None:
    """An action list and points of agendas, most of them of meetings that have been."""
    actor = (await unit.members.all())[0].id
    meetings = [m.id for m in await unit.meetings.all()]

    def title(n: int) -> str:
        return " ".join([*chance.choices(known, k=6), *([OFTEN] if n % 10 == 0 else [])])

    for n in range(MATTERS):
        state = ActionState.OPEN if n % 20 == 0 else ActionState.CLOSED
        prepared = (Preparer(member_id=actor),)
        await unit.actions.add(
            ActionItem(
                0, unit.network.id, n + 1, title(n), actor, NOW, preparers=prepared, report_on=NOW.date(), state=state
            )
        )
    for n in range(SUGGESTED):
        meeting = meetings[n % len(meetings)]
        await unit.agenda.add(
            AgendaItem(0, unit.network.id, meeting, title(n), actor, NOW, state=AgendaState.DISCUSSED, position=n)
        )


def _point(chance: Random, known: list[str], word: str) -> MinutesPoint:
    def said(count: int) -> Passage:
        return Passage(" ".join([*chance.choices(known, k=count), word]).strip())

    return MinutesPoint(said(3).text, notes=(said(25), said(25)), summaries=(said(10),), decisions=(said(12),))


def _minutes(network: str, day: date, points: tuple[MinutesPoint, ...]) -> MinutesDraft:
    return MinutesDraft(
        network, day, day, None, None, "Teams", (), (), (), points, None, BO.name, state=MinutesState.ADOPTED
    )


def _tell(case: str, took: float, stall: float) -> None:
    figures = {"ms": round(took * 1000), "longest_stall_ms": round(stall * 1000, 1)}
    print(json.dumps({"case": case, "meetings": YEARS * A_YEAR, "points": POINTS, **figures}), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
