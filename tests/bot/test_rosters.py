"""The teams' members, read again: what was missed is caught up on, and one team holds up no other."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest

from bot.rosters import read_rosters
from bot.teams.connector import Account
from bot.teams.outcome import SurelyNot
from meetings.acting import By
from meetings.network.people import Network
from meetings.network.roster import Listed, end_membership, leave, met
from meetings.ports import Store
from tests.builders import ASA, BO, BOT, CHAIR, COORDINATOR, SERVICE_URL, TENANT, Someone, a_network, member_called

NOW = datetime(2026, 11, 23, 2, tzinfo=UTC)
TEAM = "19:team@thread.tacv2"
THERE = (CHAIR, COORDINATOR, ASA, BO)
NEW = Someone("Nils Nykomling")


class FakeRosters:
    """Members by team; a team that is not there cannot be read."""

    def __init__(self, teams: Mapping[str, list[Account]]) -> None:
        self.teams = teams

    async def members(self, service_url: str, conversation_id: str) -> list[Account]:
        if conversation_id not in self.teams:
            raise SurelyNot("refused")
        return self.teams[conversation_id]


def accounts(*people: Someone) -> list[Account]:
    return [Account(f"29:{p.object_id}", p.object_id, p.name, TENANT) for p in people]


async def read(store: Store, *people: Someone) -> int:
    return await read_rosters(store, FakeRosters({TEAM: accounts(*people)}), lambda: NOW, BOT)


async def names(store: Store, network: Network) -> set[str]:
    async with store.reading(network.id) as unit:
        return {m.name for m in await unit.members.roster(NOW.date())}


@pytest.fixture
async def network(store: Store) -> Network:
    return await a_network(store, members=THERE, team_id=TEAM, service_url=SERVICE_URL)


async def test_who_came_while_the_bot_was_away_is_a_member(store: Store, network: Network) -> None:
    assert await read(store, *THERE, NEW) == 1
    assert NEW.name in await names(store, network)


async def test_who_is_missing_stays_and_is_told_to_those_who_lead_once(store: Store, network: Network) -> None:
    await read(store, CHAIR, COORDINATOR, ASA)
    await read(store, CHAIR, COORDINATOR, ASA)
    assert BO.name in await names(store, network)
    due = await store.dispatch.claim(NOW + timedelta(minutes=1), timedelta(seconds=90), 10)
    assert len(due) == 2  # the chair and the coordinator
    assert all("Bo Exempelsson" in str(row.payload) for row in due)
    assert all("roster" in row.object_kind for row in due)


async def test_the_buttons_of_what_is_told_say_which_network(store: Store, network: Network) -> None:
    await read(store, CHAIR, COORDINATOR, ASA)
    due = await store.dispatch.claim(NOW + timedelta(minutes=1), timedelta(seconds=90), 10)
    assert all(f"'network': {network.id}" in str(row.payload) for row in due)


async def test_a_team_that_cannot_be_read_holds_up_no_other(store: Store, network: Network) -> None:
    await a_network(store, "Ett annat", team_id="19:gone@thread.tacv2", service_url=SERVICE_URL)
    await a_network(store, "Utan team")
    assert await read(store, *THERE, NEW) == 1
    assert NEW.name in await names(store, network)


async def test_an_empty_list_says_nothing_about_anybody(store: Store, network: Network) -> None:
    assert await read(store) == 0
    assert len(await names(store, network)) == len(THERE)


async def test_who_has_left_by_the_coordinators_word_is_not_brought_back_by_a_list(
    store: Store, network: Network
) -> None:
    bo = await member_called(store, network, BO.name)
    kim = await member_called(store, network, COORDINATOR.name)
    async with store.unit(network.id) as unit:
        await end_membership(unit, By(kim, NOW), bo, NOW.date())
        await unit.commit()
    await read(store, *THERE)
    assert BO.name not in await names(store, network)


async def test_who_was_removed_from_the_team_and_is_there_again_is_a_member_again(
    store: Store, network: Network
) -> None:
    persons = await met(store.directory, [Listed(TENANT, BO.object_id, BO.name)], SERVICE_URL, BOT)
    async with store.unit(network.id) as unit:
        await leave(unit, persons, NOW, NOW.date())
        await unit.commit()
    await read(store, *THERE)
    assert BO.name in await names(store, network)
