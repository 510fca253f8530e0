"""Above the networks: persons are met, networks found by team and key, choices remembered."""

import asyncio
from dataclasses import replace
from datetime import date

import pytest

from meetings.errors import ChangedMeanwhile
from meetings.network.people import Member, Network
from meetings.ports import Contact, Met, Store
from tests.builders import ASA, BO, BOT, TENANT, a_network, contact_of, member_called

WHO = (TENANT, BO.object_id)


async def test_a_person_is_remembered_by_tenant_and_object_id(store: Store):
    met = await store.directory.meet(*WHO, BO.name, contact_of(BO))
    assert await store.directory.person(*WHO) == met
    assert await store.directory.person("another-tenant", BO.object_id) is None
    assert (await store.directory.meet("another-tenant", BO.object_id, BO.name, contact_of(BO))).id != met.id


async def test_meeting_somebody_again_refreshes_what_is_new_and_keeps_the_rest(store: Store):
    network = await a_network(store, members=(BO,))
    chat = replace(contact_of(BO), teams_id=None, conversation_id="chat", service_url="https://example.org/")
    met = await store.directory.meet(*WHO, "Bo Omdöpt", chat)
    await store.directory.meet(*WHO, "", contact_of(BO))
    assert met.name == "Bo Omdöpt"
    assert await store.directory.person(*WHO) == met
    member = await member_called(store, network, BO.name)
    async with store.reading(network.id) as unit:
        assert await unit.contact_of(member.id) == replace(contact_of(BO), conversation_id="chat")


async def test_somebody_met_twenty_times_at_once_is_one_person(store: Store):
    met = await asyncio.gather(*(store.directory.meet(*WHO, BO.name, contact_of(BO)) for _ in range(20)))
    assert len({person.id for person in met}) == 1


def listed(*numbers: int) -> list[Met]:
    """People of a team, each by number; every third is of another tenant."""
    tenants = {n: "another-tenant" if n % 3 == 0 else TENANT for n in numbers}
    return [Met(tenants[n], f"person-{n}", f"Test {n}sson", Contact("https://a/", tenants[n], BOT)) for n in numbers]


async def test_a_whole_team_is_met_in_the_order_it_is_listed(store: Store):
    before = await store.directory.meet_all(listed(130, 7))
    met = await store.directory.meet_all(listed(*range(150)))
    assert [person.name for person in met] == [f"Test {n}sson" for n in range(150)]
    assert [met[130], met[7]] == before
    assert len({person.id for person in met}) == 150
    assert await store.directory.meet_all(listed(*range(150))) == met
    assert await store.directory.meet_all([]) == []


async def test_a_team_met_again_refreshes_only_what_is_new(store: Store):
    await store.directory.meet_all(listed(1, 2, 3))
    renamed = replace(listed(2)[0], name="Test Omdöpt", contact=Contact("", TENANT, BOT, conversation_id="chat"))
    met = await store.directory.meet_all([*listed(1, 3), renamed, renamed])
    assert [person.name for person in met] == ["Test 1sson", "Test 3sson", "Test Omdöpt", "Test Omdöpt"]
    assert await store.directory.person(TENANT, "person-2") == met[2] == met[3]
    network = await a_network(store, members=())
    async with store.unit(network.id) as unit:
        member = await unit.members.add(Member(0, network.id, "Test Omdöpt", met[2].id))
        assert await unit.contact_of(member.id) == Contact("https://a/", TENANT, BOT, conversation_id="chat")


async def test_two_that_meet_the_same_team_in_opposite_orders_do_not_stop_each_other(store: Store):
    there, back = await asyncio.gather(
        store.directory.meet_all(listed(*range(120))), store.directory.meet_all(listed(*reversed(range(120))))
    )
    assert there == back[::-1]
    news = [replace(one, contact=Contact("https://b/", TENANT, BOT)) for one in listed(*range(120))]
    await asyncio.gather(store.directory.meet_all(news), store.directory.meet_all(news[::-1]))


async def test_choices_of_a_person_outlast_being_met(store: Store):
    network = await a_network(store, members=(BO,))
    person = await store.directory.meet(*WHO, BO.name, contact_of(BO))
    await store.directory.choose(person.id, network.id)
    await store.directory.set_locale(person.id, "en")
    await store.directory.meet(*WHO, "Bo Omdöpt", contact_of(BO))
    found = await store.directory.person(*WHO)
    assert found
    assert (found.chosen_network_id, found.locale) == (network.id, "en")


async def test_choices_made_in_a_unit_are_made_when_it_is_committed(store: Store):
    network = await a_network(store, members=(BO,))
    person = await store.directory.meet(*WHO, BO.name, contact_of(BO))
    async with store.unit(network.id) as unit:
        await unit.choose_network(person.id, network.id)
        await unit.set_locale(person.id, "en")
    assert await store.directory.person(*WHO) == person
    async with store.unit(network.id) as unit:
        await unit.choose_network(person.id, network.id)
        await unit.set_locale(person.id, "en")
        await unit.commit()
    assert await store.directory.person(*WHO) == replace(person, chosen_network_id=network.id, locale="en")


async def test_a_network_makes_no_choices_for_persons_who_are_not_in_it(store: Store):
    network = await a_network(store, members=(ASA,))
    person = await store.directory.meet(*WHO, BO.name, contact_of(BO))
    async with store.unit(network.id) as unit:
        await unit.choose_network(person.id, network.id)
        await unit.set_locale(person.id, "en")
        await unit.commit()
    assert await store.directory.person(*WHO) == person


async def test_the_networks_of_a_person_are_those_they_have_not_left(store: Store):
    second = await a_network(store, "Åttonde nätverket", members=(BO, ASA))
    first = await a_network(store, "Andra nätverket", members=(BO,))
    left = await a_network(store, "Lämnade nätverket", members=(BO,))
    await a_network(store, "Grannätverket", members=(ASA,))
    person = await store.directory.meet(*WHO, BO.name, contact_of(BO))
    bo = await member_called(store, left, BO.name)
    async with store.unit(left.id) as unit:
        await unit.members.save(replace(bo, left_on=date(2026, 9, 1)))
        await unit.commit()
    assert await store.directory.networks_of(person.id) == [first, second]
    async with store.reading(first.id) as unit:
        assert await unit.networks_of(person.id) == [first, second]


async def test_a_network_is_found_by_its_team_and_by_its_key(store: Store):
    network = await a_network(store, members=(), team_id="19:team", key="prov")
    assert await store.directory.network_of_team(TENANT, "19:team") == network
    assert await store.directory.network_of_team("another-tenant", "19:team") is None
    assert await store.directory.network_of_key("prov") == network
    assert await store.directory.network_of_key("annan") is None
    assert await store.directory.networks() == [network]


@pytest.mark.parametrize("same", [{"team_id": "19:team"}, {"key": "prov"}])
async def test_a_team_and_a_key_belong_to_one_network(store: Store, same: dict[str, str]):
    await a_network(store, members=(), **same)
    with pytest.raises(ChangedMeanwhile):
        await store.directory.create_network(Network(0, "Dubblett", TENANT, **same))


async def test_networks_without_team_and_key_do_not_collide(store: Store):
    await a_network(store, members=())
    await a_network(store, members=())
    assert len(await store.directory.networks()) == 2


async def test_a_contact_says_what_is_known(store: Store):
    network = await a_network(store, members=(BO,))
    member = await member_called(store, network, BO.name)
    async with store.reading(network.id) as unit:
        contact = await unit.contact_of(member.id)
    assert isinstance(contact, Contact)
    assert contact.conversation_id is None
