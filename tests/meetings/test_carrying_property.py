"""Whatever happens to meetings and points: each living point stands on exactly one agenda to come, and never twice."""

import asyncio
import shutil
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from meetings.acting import By
from meetings.agenda.carrying import is_over, read
from meetings.agenda.items import AgendaItem, AgendaState, on_agenda
from meetings.agenda.preparation import preparation
from meetings.agenda.preparing import decline, park
from meetings.agenda.suggesting import Suggestion, postpone, suggest
from meetings.calendar.days import Meeting, upcoming
from meetings.calendar.scheduling import Slot, cancel, reschedule, schedule
from meetings.errors import Refusal
from meetings.minutes.noting import Under, draft, note, start_minutes
from meetings.minutes.records import Note
from meetings.network.people import Network
from meetings.ports import Store, Unit
from meetings.undo import undo_last
from storage.store import open_store
from tests.builders import CHAIR, a_network, member_called

START = datetime(2026, 9, 1, 8, tzinfo=UTC)
small = st.integers(0, 5)
BEGINS = tuple(("suggest", n, n) for n in range(3))
"""Something stands on every agenda."""
STEPS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(("suggest", "decline", "park", "cancel", "schedule", "pass")), small, small),
        st.tuples(st.sampled_from(("postpone", "move", "hold", "begin")), small, small),
        st.tuples(st.just("undo"), small, small),
    ),
    min_size=4,
    max_size=14,
)


@dataclass
class Year:
    """A network in which the steps are done one after the other; a step that is refused is no step."""

    store: Store
    network: Network
    now: datetime = START

    async def does(self, step: str, n: int, m: int) -> None:
        if step == "pass":
            self.now += timedelta(days=20 * n + m)
            return
        lead = await member_called(self.store, self.network, CHAIR.name, self.now.date())
        async with self.store.unit(self.network.id) as unit:
            try:
                await getattr(self, f"_{step}")(unit, By(lead, self.now, "chat"), n, m)
            except Refusal:
                return
            await unit.commit()

    async def _coming(self, unit: Unit) -> list[Meeting]:
        return upcoming(await unit.meetings.all(), self.now.date())

    async def _one(self, unit: Unit, n: int) -> Meeting:
        coming = await self._coming(unit)
        if not coming:
            raise Refusal
        return coming[n % len(coming)]

    async def _point(self, unit: Unit, n: int) -> AgendaItem:
        points = [p.item for m in await self._coming(unit) for p in await read(unit, m, self.now.date()) if p.item]
        if not points:
            raise Refusal
        return points[n % len(points)]

    async def _suggest(self, unit: Unit, by: By, n: int, m: int) -> None:
        wanted = [Suggestion(f"Punkt {k}") for k in range(1 + n % 2)]
        await suggest(unit, by, await self._one(unit, m), wanted, self.now.date())

    async def _postpone(self, unit: Unit, by: By, n: int, m: int) -> None:
        await postpone(unit, by, [await self._point(unit, n)], await self._one(unit, m), self.now.date())

    async def _decline(self, unit: Unit, by: By, n: int, m: int) -> None:
        plan = await preparation(unit, by, await self._one(unit, m), self.now.date())
        if plan.on:
            await decline(unit, by, [plan.on[n % len(plan.on)]], "Nej")

    async def _park(self, unit: Unit, by: By, n: int, m: int) -> None:
        plan = await preparation(unit, by, await self._one(unit, m), self.now.date())
        if plan.on:
            await park(unit, by, [plan.on[n % len(plan.on)]], None, self.now.date())

    async def _cancel(self, unit: Unit, by: By, n: int, m: int) -> None:
        del m
        await cancel(unit, by, await self._one(unit, n), self.now.date())

    async def _schedule(self, unit: Unit, by: By, n: int, m: int) -> None:
        day = self.now.date() + timedelta(days=30 * n + m)
        await schedule(unit, by, [Slot(starts_on=day)], self.now.date())

    async def _move(self, unit: Unit, by: By, n: int, m: int) -> None:
        day = self.now.date() + timedelta(days=40 * m + n)
        await reschedule(unit, by, await self._one(unit, n), Slot(starts_on=day), self.now.date())

    async def _begin(self, unit: Unit, by: By, n: int, m: int) -> None:
        """The meeting to come begins, something is noted perhaps, and nobody makes a draft."""
        await self._held(unit, by, n, m, drafted=False)

    async def _hold(self, unit: Unit, by: By, n: int, m: int) -> None:
        await self._held(unit, by, n, m, drafted=True)

    async def _held(self, unit: Unit, by: By, n: int, m: int, *, drafted: bool) -> None:
        meeting = await self._one(unit, 0)
        day = meeting.starts_on
        self.now = max(self.now, datetime(day.year, day.month, day.day, 14, tzinfo=UTC))
        by = By(by.actor, self.now, by.conversation)
        if n % 3:
            [meeting] = (await start_minutes(unit, by, meeting, by.actor)).things
        points = [p.item for p in await read(unit, meeting, self.now.date()) if p.item]
        for point in points[: m % 3]:
            await note(unit, by, meeting, "Sagt", Under(point.title, point.id))
        if drafted:
            await draft(unit, by, meeting)

    async def _undo(self, unit: Unit, by: By, n: int, m: int) -> None:
        del n, m
        await undo_last(unit, by)

    async def check(self) -> None:
        """The property."""
        today = self.now.date()
        async with self.store.reading(self.network.id) as unit:
            meetings = await unit.meetings.all()
            coming = upcoming(meetings, today)
            agendas = [await read(unit, m, today) for m in coming if not is_over(m, today)]
            dealt_with = {n.agenda_item_id for m in meetings if is_over(m, today) for n in await _notes(unit, m)}
            alive = (AgendaState.SUGGESTED, AgendaState.ACCEPTED)
            living = [i.id for i in await unit.agenda.all() if on_agenda(i) and i.state in alive]
        shown = Counter(p.item.id for points in agendas for p in points if p.item and p.item.state in alive)
        assert shown == Counter(k for k in living if coming and k not in dealt_with)


async def _notes(unit: Unit, meeting: Meeting) -> Sequence[Note]:
    return await unit.notes.of_meeting(meeting.id)


async def _live_through(file: Path, steps: Sequence[tuple[str, int, int]]) -> None:
    async with open_store(f"sqlite:///{file}") as store:
        year = Year(store, await a_network(store, members=(CHAIR,)))
        for step in (*BEGINS, *steps):
            await year.does(*step)
            await year.check()


@pytest.mark.slow
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_each_living_point_stands_on_exactly_one_agenda_to_come(
    sqlite_template: Path, steps: Sequence[tuple[str, int, int]]
) -> None:
    with TemporaryDirectory(dir=sqlite_template.parent) as folder:
        asyncio.run(_live_through(Path(shutil.copy(sqlite_template, folder)), steps))
