"""The turn to chair: whose it is, elections that change rights on the day, and the election proposed in time."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from meetings.acting import By
from meetings.chairing.electing import (
    EndsBeforeItBegins,
    NobodyElected,
    Past,
    TermOverlaps,
    TurnKnown,
    elect,
    enter_turns,
    remove_turn,
)
from meetings.chairing.proposing import RULE, propose_election
from meetings.chairing.records import ChairTurn
from meetings.chairing.turns import in_turn, without_turn_since, years_before
from meetings.errors import NotForYou
from meetings.network.people import Network, Organisation, Role
from meetings.ports import Store, Unit
from meetings.undo import undo_last
from tests.builders import ARLA, ASA, BO, CHAIR, COORDINATOR, Someone, a_network, member_called

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)
TODAY = date(2026, 9, 7)
HOMES = [Organisation(n, 1, name) for n, name in enumerate(("Åmål", "Bjuv", "Älmhult", "Örebro"), start=1)]


def turn(home: int, first: int, last: int | None) -> ChairTurn:
    """From the first of January to the last of December of these years."""
    return ChairTurn(home, 1, date(first, 1, 1), date(last, 12, 31) if last else None, home)


def names(order: list) -> list[str]:  # type: ignore[type-arg]
    return [standing.organisation.name for standing in order]


def test_next_is_who_has_never_had_it_then_whose_turn_ended_longest_ago_and_last_who_has_it():
    turns = [turn(1, 2023, 2023), turn(2, 2020, 2020), turn(2, 2025, 2025), turn(4, 2026, None)]
    assert names(in_turn(HOMES, turns, TODAY)) == ["Älmhult", "Åmål", "Bjuv", "Örebro"]


def test_of_those_who_have_never_had_it_the_alphabet_decides():
    assert names(in_turn(HOMES, [], TODAY)) == ["Bjuv", "Åmål", "Älmhult", "Örebro"]


def test_who_is_elected_for_later_is_not_next():
    assert names(in_turn(HOMES, [turn(3, 2027, 2027)], TODAY))[-1] == "Älmhult"


def test_a_turn_that_was_taken_out_of_the_history_counts_for_nothing():
    turns = [replace(turn(2, 2025, 2025), removed=True)]
    assert names(without_turn_since(HOMES, turns, date(2023, 9, 7), TODAY)) == ["Bjuv", "Åmål", "Älmhult", "Örebro"]


def test_who_has_not_had_it_for_three_years_had_no_day_of_them():
    turns = [turn(1, 2022, 2022), turn(2, 2023, 2023), turn(4, 2026, None)]
    since = years_before(TODAY, 3)
    assert names(without_turn_since(HOMES, turns, since, TODAY)) == ["Åmål", "Älmhult"]


def test_three_years_before_a_leap_day_is_the_28th():
    assert years_before(date(2028, 2, 29), 3) == date(2025, 2, 28)


@pytest.fixture
async def network(store: Store) -> Network:
    return await a_network(store)


async def who(store: Store, network: Network, someone: Someone) -> By:
    return By(await member_called(store, network, someone.name), NOW, "19:here")


async def chairs(unit: Unit, day: date) -> list[str]:
    return [m.name for m in await unit.members.roster(day) if Role.CHAIR in m.roles]


async def test_rights_change_on_the_day_that_was_said_and_turns_are_kept(store: Store, network: Network):
    by, bo, asa = [await who(store, network, one) for one in (COORDINATOR, BO, ASA)]
    begins = date(2027, 1, 1)
    async with store.unit(network.id) as unit:
        done = await elect(unit, by, [bo.actor, asa.actor], begins, date(2027, 12, 31))
        assert await chairs(unit, begins - timedelta(days=1)) == [CHAIR.name]
        assert await chairs(unit, begins) == [BO.name, ASA.name]
        assert [t.organisation_id for t in done.turns] == [bo.actor.organisation_id, asa.actor.organisation_id]
        assert [m.name for m in done.former] == [CHAIR.name]
        told = await unit.deliveries.about("RoleTerm", (await unit.role_terms.all())[-1].id)
    assert [row.rule for row in told] == ["role-begins"]


async def test_undo_of_an_election_gives_the_chair_back(store: Store, network: Network):
    by, bo = await who(store, network, COORDINATOR), await who(store, network, BO)
    async with store.unit(network.id) as unit:
        await elect(unit, by, [bo.actor], TODAY, None)
        await undo_last(unit, by)
        assert await chairs(unit, TODAY) == [CHAIR.name]
        assert all(t.removed for t in await unit.chair_turns.all())


async def test_a_term_that_overlaps_one_that_is_elected_already_is_refused(store: Store, network: Network):
    by, bo, asa = [await who(store, network, one) for one in (COORDINATOR, BO, ASA)]
    async with store.unit(network.id) as unit:
        await elect(unit, by, [bo.actor], date(2027, 1, 1), date(2027, 12, 31))
        with pytest.raises(TermOverlaps):
            await elect(unit, by, [asa.actor], date(2026, 10, 1), date(2027, 3, 31))
        await elect(unit, by, [asa.actor], date(2028, 1, 1), date(2028, 12, 31))
        assert await chairs(unit, date(2027, 6, 1)) == [BO.name]


async def test_an_election_is_for_those_who_lead_and_of_active_members(store: Store, network: Network):
    by, bo = await who(store, network, COORDINATOR), await who(store, network, BO)
    async with store.unit(network.id) as unit:
        with pytest.raises(NotForYou):
            await elect(unit, bo, [bo.actor], TODAY, None)
        with pytest.raises(NotForYou):
            await elect(unit, by, [replace(bo.actor, left_on=TODAY)], TODAY, None)
        with pytest.raises(NobodyElected):
            await elect(unit, by, [], TODAY, None)
        with pytest.raises(EndsBeforeItBegins):
            await elect(unit, by, [bo.actor], TODAY, TODAY - timedelta(days=1))


async def test_the_past_is_entered_once_and_gives_no_right(store: Store, network: Network):
    by, arla = await who(store, network, COORDINATOR), await who(store, network, ARLA)
    past = Past(date(2024, 1, 1), date(2024, 12, 31), arla.actor.organisation_id, name="Agda Påhitt")
    async with store.unit(network.id) as unit:
        [kept] = (await enter_turns(unit, by, [past])).things
        with pytest.raises(TurnKnown):
            await enter_turns(unit, by, [replace(past, starts_on=date(2024, 6, 1))])
        assert await chairs(unit, date(2024, 6, 1)) == [CHAIR.name]  # whose term has no beginning
        await remove_turn(unit, by, kept)
        await enter_turns(unit, by, [past])


async def test_the_election_is_proposed_once_six_weeks_before_the_last_meeting_of_the_term(
    store: Store, network: Network
):
    by, bo = await who(store, network, COORDINATOR), await who(store, network, BO)
    async with store.unit(network.id) as unit:
        await elect(unit, by, [bo.actor], TODAY, date(2026, 12, 31))
        term = (await unit.role_terms.all())[-1]
        assert await propose_election(unit, NOW) == 2
        assert await propose_election(unit, NOW + timedelta(days=1)) == 0
        rows = [d for d in await unit.deliveries.about("RoleTerm", term.id) if d.rule == RULE]
    assert {row.due_on for row in rows} == {date(2026, 10, 1)}


async def test_no_election_is_proposed_while_no_end_is_said_or_the_next_is_elected(store: Store, network: Network):
    by, bo, asa = [await who(store, network, one) for one in (COORDINATOR, BO, ASA)]
    async with store.unit(network.id) as unit:
        assert await propose_election(unit, NOW) == 0
        await elect(unit, by, [bo.actor], TODAY, date(2026, 12, 31))
        await elect(unit, by, [asa.actor], date(2027, 1, 1), date(2027, 12, 31))
        assert await propose_election(unit, NOW) == 0
