"""Whatever is pressed, typed, jumped to or undone: every matter on the list is taken once, and none is lost."""

import asyncio
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meetings.acting import By
from meetings.actions.ending import close, reopen
from meetings.actions.items import ActionItem, Preparer
from meetings.actions.listing import OFF_THE_LIST, Matter, record
from meetings.errors import Refusal
from meetings.network.people import Member, Network
from meetings.ports import Store, Unit
from meetings.undo import undo_last
from meetings.walkthrough import walking
from meetings.walkthrough.records import WalkState
from meetings.walkthrough.walks import Walk, Went, walk_now
from storage.store import open_store
from tests.builders import ASA, BO, CHAIR, COORDINATOR, a_network, member_called

DURING = datetime(2026, 11, 12, 9, 0, tzinfo=UTC)
small = st.integers(0, 6)
WORDS = ("report", "move", "hand", "close", "drop", "leave", "comment")
WAYS = ("past", "past", "back", "to", "pause", "resume", "end", "start", "undo", "undo")
ELSEWHERE = ("record", "close_elsewhere", "reopen_elsewhere", "report_other")
STEPS = st.lists(st.tuples(st.sampled_from((*WORDS, *WAYS, *ELSEWHERE)), small, small), min_size=3, max_size=25)


@dataclass
class Walked:
    """A meeting at which the steps are done one after the other; a step that is refused is no step."""

    store: Store
    network: Network
    now: datetime = DURING
    people: list[Member] = field(default_factory=list)

    async def does(self, step: str, n: int, m: int) -> None:
        self.now += timedelta(seconds=20)
        by = By(self.people[m % len(self.people)], self.now, f"chat-{m % len(self.people)}")
        async with self.store.unit(self.network.id) as unit:
            try:
                await getattr(self, f"_{step}")(unit, by, n)
            except Refusal:
                return
            await unit.commit()

    def _gone_on(self, went: Went) -> None:
        """Another matter is before the meeting, or the list has been gone through."""
        assert went.item
        assert went.walk.row.state is WalkState.ENDED or went.walk.row.current_id != went.item.id

    async def _walk(self, unit: Unit) -> tuple[Walk, ActionItem]:
        walk = await walk_now(unit, self.now)
        if walk.item is None or not walk.running:
            raise Refusal
        return walk, walk.item

    async def _report(self, unit: Unit, by: By, n: int) -> None:
        self._gone_on(await walking.reported(unit, by, *await self._walk(unit), "Klart" * (n % 2)))

    async def _move(self, unit: Unit, by: By, n: int) -> None:
        day = date(2027, 1, 12) + timedelta(days=n)
        self._gone_on(await walking.moved(unit, by, *await self._walk(unit), to=day))

    async def _hand(self, unit: Unit, by: By, n: int) -> None:
        to = (Preparer(member_id=self.people[n % len(self.people)].id),)
        self._gone_on(await walking.handed_over(unit, by, *await self._walk(unit), to))

    async def _close(self, unit: Unit, by: By, n: int) -> None:
        del n
        self._gone_on(await walking.closed(unit, by, *await self._walk(unit)))

    async def _drop(self, unit: Unit, by: By, n: int) -> None:
        del n
        self._gone_on(await walking.dropped(unit, by, *await self._walk(unit), "Inte aktuellt"))

    async def _leave(self, unit: Unit, by: By, n: int) -> None:
        walk, _ = await self._walk(unit)
        await walking.left(unit, by, walk, "Inget nytt" * (n % 2))

    async def _comment(self, unit: Unit, by: By, n: int) -> None:
        await walking.comment(unit, by, *await self._walk(unit), f"Sagt {n}")

    async def _past(self, unit: Unit, by: By, n: int) -> None:
        del n
        walk, _ = await self._walk(unit)
        await walking.go_past(unit, by, walk)

    async def _back(self, unit: Unit, by: By, n: int) -> None:
        del n
        await walking.back(unit, by, (await self._walk(unit))[0])

    async def _to(self, unit: Unit, by: By, n: int) -> None:
        await walking.go_to(unit, by, (await self._walk(unit))[0], n + 1)

    async def _pause(self, unit: Unit, by: By, n: int) -> None:
        del n
        await walking.pause(unit, by, (await self._walk(unit))[0])

    async def _resume(self, unit: Unit, by: By, n: int) -> None:
        del n
        await walking.take_up(unit, by, await walk_now(unit, self.now))

    async def _end(self, unit: Unit, by: By, n: int) -> None:
        del n
        await walking.end(unit, by, await walk_now(unit, self.now))

    async def _start(self, unit: Unit, by: By, n: int) -> None:
        del n
        await walking.start(unit, by)

    async def _undo(self, unit: Unit, by: By, n: int) -> None:
        del n
        await undo_last(unit, by)

    async def _record(self, unit: Unit, by: By, n: int) -> None:
        to = (Preparer(member_id=by.actor.id),)
        await record(unit, by, Matter(f"Nytt {n}", to, self.now.date() + timedelta(days=n)), self.now.date())

    async def _close_elsewhere(self, unit: Unit, by: By, n: int) -> None:
        await close(unit, by, [await self._numbered(unit, n)])

    async def _reopen_elsewhere(self, unit: Unit, by: By, n: int) -> None:
        await reopen(unit, by, [await self._numbered(unit, n)])

    async def _report_other(self, unit: Unit, by: By, n: int) -> None:
        """A number means that matter, and leaves the one before the meeting where it is."""
        walk, item = await self._walk(unit)
        other = await self._numbered(unit, n)
        went = await walking.reported(unit, by, walk, other)
        assert other.id == item.id or went.walk.item == item

    async def _numbered(self, unit: Unit, n: int) -> ActionItem:
        found = await unit.actions.numbered(n + 1)
        if found is None:
            raise Refusal
        return found

    async def check(self) -> None:
        """What is before the meeting is one of the steps; what is on the list has one step or none yet, never two."""
        async with self.store.reading(self.network.id) as unit:
            walk = await walk_now(unit, self.now)
        keys = [s.action_item_id for s in walk.steps]
        assert len(keys) == len(set(keys))
        assert [s.position for s in walk.steps] == sorted({s.position for s in walk.steps})
        assert walk.row.state is not WalkState.RUNNING or walk.step is not None

    async def through(self) -> None:
        """Gone on with from here, it comes to an end with every matter on the list taken, each met at most once."""
        chair = self.people[0]
        met: list[int] = []
        for _ in range(100):
            self.now += timedelta(seconds=20)
            async with self.store.unit(self.network.id) as unit:
                went = await walking.start(unit, By(chair, self.now, "end"))
                if went.walk.running:
                    assert went.walk.item
                    met.append(went.walk.item.id)
                    await walking.go_past(unit, By(chair, self.now, "end"), went.walk)
                await unit.commit()
            if not went.walk.running:
                break
        async with self.store.reading(self.network.id) as unit:
            walk = await walk_now(unit, self.now)
            on_the_list = {i.id for i in await unit.actions.open()}
        assert walk.row.state is WalkState.ENDED
        assert len(met) == len(set(met))
        taken = {s.action_item_id for s in walk.steps if s.outcome}
        assert on_the_list <= taken
        assert not [s for s in walk.steps if not s.outcome and walk.items[s.action_item_id].state not in OFF_THE_LIST]


async def _live_through(file: Path, steps: Sequence[tuple[str, int, int]]) -> None:
    async with open_store(f"sqlite:///{file}") as store:
        network = await a_network(store, members=(CHAIR, COORDINATOR, ASA, BO))
        people = [await member_called(store, network, one.name) for one in (CHAIR, COORDINATOR, ASA, BO)]
        walked = Walked(store, network, people=people)
        for n in range(4):
            await walked.does("record", n, n)
        await walked.does("start", 0, 0)
        for step in steps:
            await walked.does(*step)
            await walked.check()
        await walked.through()


@pytest.mark.slow
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_whatever_is_done_every_matter_is_taken_once_and_none_is_lost(
    sqlite_template: Path, steps: Sequence[tuple[str, int, int]]
) -> None:
    with TemporaryDirectory() as folder:
        asyncio.run(_live_through(Path(shutil.copy(sqlite_template, folder)), steps))
