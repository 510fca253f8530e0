"""Whatever four people do to the agendas: nobody does what is not theirs, nothing is lost, and undo puts all back."""

import asyncio
import shutil
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetings.acting import By, Done
from meetings.agenda.calling import call
from meetings.agenda.carrying import read
from meetings.agenda.items import NOT_TAKEN_UP, AgendaItem, AgendaState
from meetings.agenda.moves import close
from meetings.agenda.preparation import Entry, Preparation, preparation
from meetings.agenda.preparing import Spot, accept, amend_point, decline, merge, order, park
from meetings.agenda.rhythm import is_late
from meetings.agenda.suggesting import Suggestion, amend, postpone, suggest, suggested_to, withdraw
from meetings.calendar.days import Meeting, upcoming
from meetings.calendar.scheduling import Slot, cancel, reschedule
from meetings.errors import NotForYou, Refusal
from meetings.network.people import Member, Network
from meetings.ports import Store, Unit
from meetings.undo import undo_acts, undo_last
from storage.store import open_store
from tests.builders import ASA, BO, CHAIR, COORDINATOR, a_network, member_called

START = datetime(2026, 9, 1, 8, tzinfo=UTC)
PEOPLE = (CHAIR, COORDINATOR, ASA, BO)
OWN = ("withdraw", "postpone", "amend", "send")
"""What a proposer does with their own; chair and coordinator with any."""
LEADS = ("accept", "park", "park_for", "decline", "merge", "order", "amend_point", "close", "call", "cancel", "move")
BACK = ("undo", "undo_of_all")
small = st.integers(0, 7)
STEPS = st.lists(
    st.tuples(
        st.sampled_from(("suggest", "suggest", *OWN, *LEADS, *BACK, "pass")),
        st.integers(0, len(PEOPLE) - 1),
        small,
        small,
        st.booleans(),
    ),
    min_size=6,
    max_size=14,
)
BEGINS = tuple(("suggest", who, 0, who % 2, False) for who in range(len(PEOPLE)))
"""Everybody has suggested something, for two meetings."""
Step = tuple[str, int, int, int, bool]


@dataclass(frozen=True)
class Seen:
    """What the agendas and the lists of the meetings to come show, and which of the agendas have been called."""

    agendas: dict[int, tuple[tuple[object, ...], ...]]
    lists: dict[int, frozenset[tuple[object, ...]]]
    called: frozenset[int]
    late: frozenset[int]


@dataclass
class Preparers:
    """A network whose agendas are prepared, step by step; what is refused is no step."""

    store: Store
    network: Network
    now: datetime = START
    acts: list[int] = field(default_factory=list)

    async def does(self, step: Step) -> None:
        act, who, n, m, back = step
        if act == "pass":
            self.now += timedelta(days=7 * n + m)
            return
        actor = await member_called(self.store, self.network, PEOPLE[who].name, self.now.date())
        by = By(actor, self.now, f"chat of {who}")
        before = await self.seen()
        async with self.store.unit(self.network.id) as unit:
            try:
                done = await self._carried_out(unit, by, act, n, m)
            except Refusal:
                return
            await unit.commit()
        self.acts.append(done.act)
        if not actor.leads:
            self._as_a_member_may(before, await self.seen(), act)
        if back and act not in ("call", *BACK):
            async with self.store.unit(self.network.id) as unit:
                await undo_acts(unit, by, [done.act])
                await unit.commit()
            assert await self.seen() == before, f"undo of {step}"

    async def _carried_out(self, unit: Unit, by: By, act: str, n: int, m: int) -> Done[Any]:
        if act in LEADS and not by.actor.leads:
            with pytest.raises(NotForYou):
                await preparation(unit, by, await self._meeting(unit, m), self.now.date())
        done: Done[Any] = await getattr(self, f"_{act}")(unit, by, n, m)
        assert by.actor.leads or act not in LEADS, f"{by.actor.name} must not {act}"
        return done

    def _as_a_member_may(self, before: Seen, after: Seen, act: str) -> None:
        for key in before.called & after.agendas.keys():
            assert after.agendas[key] == before.agendas[key], f"a member's {act} on an agenda that is set"
        for key in before.late & after.agendas.keys() if act not in BACK else ():
            new = {line[1] for line in after.agendas[key]} - {line[1] for line in before.agendas[key]}
            assert not new, f"a member's {act} put something on an agenda after its last day"

    async def _lead(self) -> Member:
        return await member_called(self.store, self.network, CHAIR.name, self.now.date())

    async def _meeting(self, unit: Unit, m: int) -> Meeting:
        coming = upcoming(await unit.meetings.all(), self.now.date())
        if not coming:
            raise Refusal
        return coming[m % len(coming)]

    async def _item(self, unit: Unit, by: By, n: int) -> AgendaItem:
        """Mostly one's own, and others' too: a member is to be refused those."""
        items = await unit.agenda.all()
        own = [i for i in items if i.proposer_id == by.actor.id]
        found = own if own and n % 4 else items
        return found[n % len(found)]

    async def _plan(self, unit: Unit, m: int) -> Preparation:
        """The list as chair; whoever acts on it is asked again."""
        return await preparation(unit, By(await self._lead(), self.now), await self._meeting(unit, m), self.now.date())

    async def _entry(self, unit: Unit, n: int, m: int) -> tuple[Preparation, Entry]:
        plan = await self._plan(unit, m)
        if not plan.entries:
            raise Refusal
        return plan, plan.entries[n % len(plan.entries)]

    async def _suggest(self, unit: Unit, by: By, n: int, m: int) -> Done[Any]:
        to = await self._meeting(unit, m) if n % 5 else None
        to = to or (await self._meeting(unit, m) if n == 0 else None)
        return await suggest(unit, by, to, [Suggestion(f"Punkt {n}", minutes=n or None)], self.now.date())

    async def _withdraw(self, unit: Unit, by: By, n: int, m: int) -> Done[Any]:
        del m
        return await self._own(by, item := await self._item(unit, by, n), await withdraw(unit, by, [item]))

    async def _postpone(self, unit: Unit, by: By, n: int, m: int) -> Done[Any]:
        item, to = await self._item(unit, by, n), await self._meeting(unit, m)
        return await self._own(by, item, await postpone(unit, by, [item], to, self.now.date()))

    async def _amend(self, unit: Unit, by: By, n: int, m: int) -> Done[Any]:
        item = await self._item(unit, by, n)
        return await self._own(by, item, await amend(unit, by, item, title=f"Punkt {n}, {m}", minutes=m + 1))

    async def _send(self, unit: Unit, by: By, n: int, m: int) -> Done[Any]:
        """To another meeting, or to none yet, in the form of one's own suggestion."""
        item, to = await self._item(unit, by, n), await self._meeting(unit, m) if m else None
        fields = await suggested_to(unit, by, item, to, self.now.date())
        return await self._own(by, item, await amend(unit, by, item, **fields))

    async def _own(self, by: By, item: AgendaItem, done: Done[Any]) -> Done[Any]:
        assert by.actor.leads or item.proposer_id == by.actor.id, "somebody else's suggestion was changed"
        return done

    async def _accept(self, unit: Unit, by: By, n: int, m: int) -> Done[Any]:
        plan, entry = await self._entry(unit, n, m)
        return await accept(unit, by, plan, [entry], self.now.date())

    async def _park(self, unit: Unit, by: By, n: int, m: int) -> Done[Any]:
        _, entry = await self._entry(unit, n, m)
        return await park(unit, by, [entry], None, self.now.date())

    async def _park_for(self, unit: Unit, by: By, n: int, m: int) -> Done[Any]:
        _, entry = await self._entry(unit, n, m)
        return await park(unit, by, [entry], await self._meeting(unit, n + m), self.now.date())

    async def _decline(self, unit: Unit, by: By, n: int, m: int) -> Done[Any]:
        _, entry = await self._entry(unit, n, m)
        return await decline(unit, by, [entry], "Tas upp på annat håll")

    async def _merge(self, unit: Unit, by: By, n: int, m: int) -> Done[Any]:
        plan, entry = await self._entry(unit, n, 0)
        return await merge(unit, by, plan, entry, [plan.entries[m % len(plan.entries)]], self.now.date())

    async def _order(self, unit: Unit, by: By, n: int, m: int) -> Done[Any]:
        plan, entry = await self._entry(unit, n, 0)
        spots: Sequence[Callable[[], Spot]] = (Spot, lambda: Spot(before=m), lambda: Spot(after=m), lambda: Spot(at=m))
        return await order(unit, by, plan, entry, spots[(n + m) % len(spots)](), self.now.date())

    async def _amend_point(self, unit: Unit, by: By, n: int, m: int) -> Done[Any]:
        plan, entry = await self._entry(unit, n, m)
        return await amend_point(unit, by, plan, entry, self.now.date(), minutes=n + 1)

    async def _close(self, unit: Unit, by: By, n: int, m: int) -> Done[Any]:
        _, entry = await self._entry(unit, n, m)
        return await close(unit, by, entry.item, "Inte längre aktuell")

    async def _call(self, unit: Unit, by: By, n: int, m: int) -> Done[Any]:
        return await call(unit, by, await self._meeting(unit, m), self.now, self.now.date(), again=bool(n % 2))

    async def _cancel(self, unit: Unit, by: By, n: int, m: int) -> Done[Any]:
        del n
        return await cancel(unit, by, await self._meeting(unit, m), self.now.date())

    async def _move(self, unit: Unit, by: By, n: int, m: int) -> Done[Any]:
        day = self.now.date() + timedelta(days=30 * m + n)
        return await reschedule(unit, by, await self._meeting(unit, n), Slot(starts_on=day), self.now.date())

    async def _undo(self, unit: Unit, by: By, n: int, m: int) -> Done[Any]:
        del n, m
        return await undo_last(unit, by)

    async def _undo_of_all(self, unit: Unit, by: By, n: int, m: int) -> Done[Any]:
        """The button of anybody's receipt."""
        del m
        key = self.acts[n % len(self.acts)]
        act = await unit.acts.get(key)
        done = await undo_acts(unit, by, [key])
        assert by.actor.leads or (act and act.actor_id == by.actor.id), "somebody else's act was taken back"
        return done

    async def seen(self) -> Seen:
        """What is shown now, to everybody and to those who prepare."""
        today = self.now.date()
        async with self.store.reading(self.network.id) as unit:
            coming = upcoming(await unit.meetings.all(), today)
            agendas, lists, lead = {}, {}, By(await self._lead(), self.now)
            for meeting in coming:
                points = await read(unit, meeting, today)
                agendas[meeting.id] = tuple(
                    (
                        p.number,
                        p.item and p.item.id,
                        p.title,
                        p.item and p.item.minutes,
                        p.item and p.item.state,
                        p.moved,
                    )
                    for p in points
                )
                plan = await preparation(unit, lead, meeting, today)
                lists[meeting.id] = frozenset((e.item.id, e.place, e.item.state, e.item.title) for e in plan.entries)
            called = {c.meeting_id for c in await unit.calls.all()}
            late = {m.id for m in coming if is_late(unit.network, m, self.now, called=m.id in called)}
        return Seen(agendas, lists, frozenset(called), frozenset(late))

    async def check(self) -> None:
        """What holds whatever is done."""
        seen = await self.seen()
        for points in seen.agendas.values():
            assert [p[0] for p in points if p[0]] == list(range(1, 1 + sum(1 for p in points if p[0])))
        async with self.store.reading(self.network.id) as unit:
            items = {i.id: i for i in await unit.agenda.all()}
        shown = Counter(p[1] for points in seen.agendas.values() for p in points if p[1])
        assert not [key for key, times in shown.items() if times > 1], "on two agendas at once"
        assert all(items[key].state in (AgendaState.SUGGESTED, AgendaState.ACCEPTED) for key in shown)
        if seen.lists:
            listed = {line[0] for lines in seen.lists.values() for line in lines}
            assert {i.id for i in items.values() if i.state in NOT_TAKEN_UP} == listed, "lost to those who prepare"
        for item in items.values():
            assert (item.merged_into_id is not None) == (item.state is AgendaState.MERGED)


async def _live_through(file: Path, steps: Sequence[Step]) -> None:
    async with open_store(f"sqlite:///{file}") as store:
        room = Preparers(store, await a_network(store, members=PEOPLE))
        for step in (*BEGINS, *steps):
            await room.does(step)
            await room.check()


def _played(template: Path, steps: Sequence[Step]) -> None:
    with TemporaryDirectory(dir=template.parent) as folder:
        asyncio.run(_live_through(Path(shutil.copy(template, folder)), steps))


@settings(max_examples=20, deadline=None)
@given(steps=STEPS)
def test_nobody_does_what_is_not_theirs_nothing_is_lost_and_undo_puts_all_back(
    sqlite_template: Path, steps: Sequence[Step]
) -> None:
    _played(sqlite_template, steps)


@pytest.mark.slow
@settings(max_examples=150, deadline=None)
@given(steps=STEPS)
def test_it_holds_in_many_more_networks(sqlite_template: Path, steps: Sequence[Step]) -> None:
    _played(sqlite_template, steps)
