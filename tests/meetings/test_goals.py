"""Goals of a year: a short list kept in order, carried over, and what belongs to each."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from meetings.acting import By
from meetings.actions.items import ActionState
from meetings.actions.listing import Matter, record
from meetings.agenda.items import AgendaItem, AgendaState
from meetings.errors import AlreadyDone, EmptyTitle, NotForYou
from meetings.followup.goals import (
    MOST,
    NoGoals,
    NoSuchGoal,
    NoSuchYear,
    TooManyGoals,
    add,
    carry_over,
    goal_numbered,
    goals_of,
    move,
    point,
    remove,
    reword,
    served,
    set_list,
    year_meant,
)
from meetings.network.people import Network
from meetings.ports import Store, Unit
from meetings.undo import undo_last
from tests.builders import ASA, BO, CHAIR, Someone, a_network, meetings_of, member_called

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
TODAY = date(2026, 9, 7)
TITLES = ("Jämförelser", "Kompetens", "Förtroende")


@pytest.fixture
async def network(store: Store) -> Network:
    return await a_network(store)


async def who(store: Store, network: Network, someone: Someone) -> By:
    return By(await member_called(store, network, someone.name), NOW, "19:here")


async def titles(unit: Unit, year: int = 2026) -> list[str]:
    return [g.title for g in await goals_of(unit, year)]


async def test_goals_stand_in_the_order_given_and_what_is_there_is_not_doubled(store: Store, network: Network):
    by = await who(store, network, CHAIR)
    async with store.unit(network.id) as unit:
        await add(unit, by, 2026, TITLES)
        await add(unit, by, 2026, ["KOMPETENS", "Digitalt"])
        assert await titles(unit) == [*TITLES, "Digitalt"]
        with pytest.raises(AlreadyDone):
            await add(unit, by, 2026, ["kompetens"])
        with pytest.raises(EmptyTitle):
            await add(unit, by, 2026, [" "])
        with pytest.raises(NoSuchYear):
            await add(unit, by, 1026, ["Kompetens"])
        with pytest.raises(TooManyGoals):
            await add(unit, by, 2026, [f"Mål {n}" for n in range(MOST)])


async def test_they_are_reworded_moved_and_removed_and_each_is_taken_back(store: Store, network: Network):
    by = await who(store, network, CHAIR)
    async with store.unit(network.id) as unit:
        await add(unit, by, 2026, TITLES)
        await move(unit, by, await goal_numbered(unit, 2026, 3), 1)
        assert await titles(unit) == ["Förtroende", "Jämförelser", "Kompetens"]
        await undo_last(unit, by)
        assert await titles(unit) == list(TITLES)
        await move(unit, by, await goal_numbered(unit, 2026, 1), 99)
        assert await titles(unit) == ["Kompetens", "Förtroende", "Jämförelser"]
        with pytest.raises(AlreadyDone):
            await move(unit, by, await goal_numbered(unit, 2026, 3), 3)
        await reword(unit, by, await goal_numbered(unit, 2026, 1), "Kompetens i hela länet")
        await remove(unit, by, await goal_numbered(unit, 2026, 2))
        assert await titles(unit) == ["Kompetens i hela länet", "Jämförelser"]
        await undo_last(unit, by)
        assert await titles(unit) == ["Kompetens i hela länet", "Förtroende", "Jämförelser"]
        with pytest.raises(NoSuchGoal):
            await goal_numbered(unit, 2026, 4)
        with pytest.raises(NoGoals):
            await goal_numbered(unit, 2025, 1)


async def test_a_whole_list_is_put_in_its_place_and_a_line_that_was_reworded_is_the_same_goal(
    store: Store, network: Network
):
    by = await who(store, network, CHAIR)
    async with store.unit(network.id) as unit:
        await add(unit, by, 2026, TITLES)
        first = await goal_numbered(unit, 2026, 1)
        await set_list(unit, by, 2026, ["Jämförelser mellan kommunerna", "Förtroende", "Digitalt"])
        assert await titles(unit) == ["Jämförelser mellan kommunerna", "Förtroende", "Digitalt"]
        assert (await goal_numbered(unit, 2026, 1)).id == first.id
        with pytest.raises(AlreadyDone):
            await set_list(unit, by, 2026, ["Jämförelser mellan kommunerna", "Förtroende", "Digitalt"])
        with pytest.raises(TooManyGoals):
            await set_list(unit, by, 2026, [f"Mål {n}" for n in range(MOST + 1)])
        await undo_last(unit, by)
        assert await titles(unit) == list(TITLES)


async def test_they_go_on_into_the_next_year_with_nothing_belonging_to_them(store: Store, network: Network):
    by = await who(store, network, CHAIR)
    async with store.unit(network.id) as unit:
        await add(unit, by, 2026, TITLES)
        await add(unit, by, 2027, ["Kompetens"])
        await carry_over(unit, by, await goals_of(unit, 2026), 2027)
        assert await titles(unit, 2027) == ["Kompetens", "Jämförelser", "Förtroende"]
        assert [s.alone for s in await served(unit, await goals_of(unit, 2027))] == [True] * 3
        assert (await year_meant(unit, 2026), await year_meant(unit, 2030), await year_meant(unit, 2026, 2024)) == (
            2026,
            2027,
            2024,
        )


async def test_any_member_says_what_belongs_to_a_goal_and_takes_it_back(store: Store, network: Network):
    by, bo = await who(store, network, CHAIR), await who(store, network, BO)
    [meeting, *_] = await meetings_of(store, network)
    async with store.unit(network.id) as unit:
        await add(unit, by, 2026, TITLES)
        goal = await goal_numbered(unit, 2026, 2)
        matter = (await record(unit, by, Matter("Taxan"), TODAY)).thing
        asa = (await who(store, network, ASA)).actor
        item = await unit.agenda.add(AgendaItem(0, network.id, meeting.id, "Budget", asa.id, NOW))
        await point(unit, bo, [matter, item], goal)
        tied = await unit.actions.get(matter.id)
        assert tied is not None
        with pytest.raises(AlreadyDone):
            await point(unit, bo, [tied], goal)
        first, second, third = await served(unit, await goals_of(unit, 2026))
        assert ([p.title for p in second.points], [m.title for m in second.matters]) == (["Budget"], ["Taxan"])
        assert (first.alone, third.alone) == (True, True)
        await undo_last(unit, bo)
        assert (await served(unit, [goal]))[0].alone


async def test_what_was_dropped_or_declined_serves_no_goal(store: Store, network: Network):
    by = await who(store, network, CHAIR)
    async with store.unit(network.id) as unit:
        await add(unit, by, 2026, TITLES)
        goal = await goal_numbered(unit, 2026, 1)
        matter = (await record(unit, by, Matter("Taxan"), TODAY)).thing
        item = await unit.agenda.add(AgendaItem(0, network.id, None, "Budget", by.actor.id, NOW))
        await point(unit, by, [matter, item], goal)
        kept = await unit.actions.get(matter.id)
        there = await unit.agenda.get(item.id)
        assert kept is not None
        assert there is not None
        await unit.actions.save(replace(kept, state=ActionState.DROPPED))
        await unit.agenda.save(replace(there, state=AgendaState.DECLINED))
        assert (await served(unit, [goal]))[0].alone


async def test_only_chair_and_coordinator_keep_the_list(store: Store, network: Network):
    by, bo = await who(store, network, CHAIR), await who(store, network, BO)
    async with store.unit(network.id) as unit:
        await add(unit, by, 2026, TITLES)
        goal = await goal_numbered(unit, 2026, 1)
        with pytest.raises(NotForYou):
            await add(unit, bo, 2026, ["Annat"])
        with pytest.raises(NotForYou):
            await reword(unit, bo, goal, "Annat")
        with pytest.raises(NotForYou):
            await move(unit, bo, goal, 2)
        with pytest.raises(NotForYou):
            await remove(unit, bo, goal)
        with pytest.raises(NotForYou):
            await carry_over(unit, bo, [goal], 2027)
