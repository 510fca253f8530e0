"""Chair and coordinator call points by their names; the same words about nothing known mean what they always did."""

from datetime import UTC, datetime

import pytest

from meetings.agenda.items import AgendaItem, AgendaState
from meetings.ports import Store
from tests.builders import ASA, BO, COORDINATOR, a_network
from tests.conversations import Room, heard

KIM = COORDINATOR.name


@pytest.fixture
async def room(store: Store) -> Room:
    room = Room(store, await a_network(store), datetime(2026, 9, 1, 8, tzinfo=UTC))
    await room.says(ASA.name, "lägg till punkten språkkrav i äldreomsorgen på nästa möte")
    await room.says(BO.name, "lägg till punkten krisberedskap på nästa möte")
    return room


async def items(room: Room) -> dict[str, AgendaItem]:
    async with room.store.reading(room.network.id) as unit:
        return {i.title: i for i in await unit.agenda.all()}


@pytest.mark.parametrize(
    ("says", "hears"),
    [
        ("godkänn språkkraven", "Godkänd till mötet"),
        ("avslå krisberedskap: tas i vår", "Avslagen: krisberedskap"),
        ("lägg krisberedskapen först på dagordningen", "Nu punkt 3 på mötet den 24 september 2026: krisberedskap"),
        ("flytta språkkrav efter krisberedskap", "Nu punkt 4 på mötet den 24 september 2026: språkkrav"),
        ("sätt 10 min på krisberedskap", "krisberedskap (10 min"),
        ("ge språkkraven 20 minuter", "språkkrav i äldreomsorgen (20 min"),
        ("slå ihop språkkrav och krisberedskap", "Ihopslagna"),
        ("fråga om språkkrav: är det för beslut?", "Jag frågar Åsa Testsson"),
        ("parkera krisberedskap", "krisberedskap"),
    ],
)
async def test_a_point_is_called_by_its_name(room: Room, says: str, hears: str):
    assert hears in heard(await room.says(KIM, says))
    assert set(await items(room)) == {"språkkrav i äldreomsorgen", "krisberedskap"}, "no second point was made"


async def test_what_is_not_on_the_agenda_is_not_meant(room: Room):
    await room.says(KIM, "lägg till punkten bemanning på nästa möte")
    assert (await items(room))["bemanning"].state is AgendaState.SUGGESTED


async def test_a_member_does_not_prepare_by_name_either(room: Room):
    await room.says(ASA.name, "avslå krisberedskap: tas i vår")
    assert (await items(room))["krisberedskap"].state is AgendaState.SUGGESTED
