"""What Teams tells of a team has its effect once, whoever tells it and however often."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from dialogs.network.arrivals import Team, installed, members_added, members_removed, roster_read
from dialogs.network.presence import team_renamed
from dialogs.turn import Reply
from meetings.network.people import Member, Network, NetworkState, Role
from meetings.network.roster import Listed
from meetings.ports import Contact, Store
from tests.builders import BOT, EVERYBODY, SERVICE_URL, TENANT, a_network

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
TODAY = NOW.date()
TEAM = Team(TENANT, "19:team@thread.tacv2", "19:team@thread.tacv2", SERVICE_URL, BOT, "Chefsteamet")
KARIN = Listed(TENANT, "object-karin", "Karin Exempel", "29:karin")
MAJA = Listed(TENANT, "object-maja", "Maja Mallqvist", "29:maja")
GUEST = Listed("another-tenant", "object-guest", "Gäst Provström", "29:guest")
ROSTER = (KARIN, MAJA, GUEST)


async def members(store: Store, network: Network) -> dict[str, Member]:
    """Everybody who is or was in the network, with today's roles of those who are."""
    async with store.reading(network.id) as unit:
        roster = {m.id: m for m in await unit.members.roster(TODAY)}
        return {m.name: roster.get(m.id, m) for m in await unit.members.all()}


def words(reply: Reply) -> str:
    return str(reply.card) + reply.text + "".join(words(r) for r in reply.then)


async def test_installing_makes_a_network_in_set_up_with_its_members_and_the_installer_coordinates(
    store: Store,
) -> None:
    told = await installed(store, TEAM, ROSTER, KARIN, NOW)
    found = await members(store, told.network)
    assert (told.network.name, told.network.state) == ("Chefsteamet", NetworkState.SETUP)
    assert sorted(found) == ["Gäst Provström", "Karin Exempel", "Maja Mallqvist"]
    assert [m.name for m in found.values() if Role.COORDINATOR in m.roles] == ["Karin Exempel"]


async def test_the_welcome_says_three_things_to_write_and_leads_to_the_form(store: Store) -> None:
    told = await installed(store, TEAM, ROSTER, KARIN, NOW)
    card = told.channel.card
    assert card
    assert len([part for part in card["body"] if part["type"] == "RichTextBlock"]) == 3  # type: ignore[union-attr, index]
    assert card["actions"][0]["data"] == {  # type: ignore[index]
        "msteams": {"type": "task/fetch"},
        "verb": "network.open",
        "release": 1,
        "network": told.network.id,
    }


async def test_installing_is_told_twice_and_at_once_and_happens_once(store: Store) -> None:
    async with asyncio.timeout(20):
        told = await asyncio.gather(*(installed(store, TEAM, ROSTER, KARIN, NOW) for _ in range(4)))
    assert len({t.network.id for t in told}) == 1
    assert sum(not t.channel.silent for t in told) == 1
    assert len(await members(store, told[0].network)) == 3
    async with store.reading(told[0].network.id) as unit:
        assert len(await unit.role_terms.all()) == 1


async def test_installing_again_another_day_welcomes_again_and_gives_nobody_new_rights(store: Store) -> None:
    first = await installed(store, TEAM, ROSTER, KARIN, NOW)
    again = await installed(store, TEAM, ROSTER, MAJA, NOW + timedelta(days=1))
    found = await members(store, first.network)
    assert not again.channel.silent
    assert [m.name for m in found.values() if Role.COORDINATOR in m.roles] == ["Karin Exempel"]


async def test_an_installer_who_is_not_on_the_list_is_a_member_all_the_same(store: Store) -> None:
    told = await installed(store, TEAM, (), KARIN, NOW)
    assert list(await members(store, told.network)) == ["Karin Exempel"]


async def test_who_was_known_by_name_only_gets_their_account(store: Store) -> None:
    told = await installed(store, TEAM, (KARIN,), KARIN, NOW)
    async with store.unit(told.network.id) as unit:
        await unit.members.add(Member(0, told.network.id, "maja  mallqvist"))
        await unit.commit()
    await members_added(store, told.network, TEAM, (MAJA,), NOW)
    found = await members(store, told.network)
    assert sorted(found) == ["Karin Exempel", "maja  mallqvist"]
    assert found["maja  mallqvist"].person_id


async def test_a_new_name_in_teams_replaces_the_one_teams_gave_and_keeps_it_as_another_name(store: Store) -> None:
    told = await installed(store, TEAM, ROSTER, KARIN, NOW)
    await roster_read(store, told.network, TEAM, (KARIN, GUEST, replace(MAJA, name="Maja Nyqvist")), NOW)
    assert (await members(store, told.network))["Maja Nyqvist"].aliases == ("Maja Mallqvist",)


async def test_a_name_the_network_gave_stands_and_that_of_teams_is_another(store: Store) -> None:
    network = await a_network(store, members=EVERYBODY[:2], team_id=TEAM.team_id)
    one = Listed(TENANT, EVERYBODY[0].object_id, "Provén Örjan (Gäst)")
    other = Listed(TENANT, EVERYBODY[1].object_id, EVERYBODY[1].name)
    for _ in range(2):
        await roster_read(store, network, TEAM, (one, other), NOW)
    assert (await members(store, network))["Örjan Provén"].aliases == ("Provén Örjan (Gäst)",)


async def test_who_is_missing_from_the_list_is_told_once_and_not_thrown_out(store: Store) -> None:
    told = await installed(store, TEAM, ROSTER, KARIN, NOW)
    first = await roster_read(store, told.network, TEAM, (KARIN, GUEST), NOW)
    again = await roster_read(store, told.network, TEAM, (KARIN, GUEST), NOW)
    assert "Maja Mallqvist" in words(first.private)
    assert [m.name for m in first.to] == ["Karin Exempel"]
    assert again.private.silent
    assert (await members(store, told.network))["Maja Mallqvist"].active


async def test_who_is_removed_from_the_team_has_left_and_returns_when_added_again(store: Store) -> None:
    told = await installed(store, TEAM, ROSTER, KARIN, NOW)
    gone = await members_removed(store, told.network, (MAJA, Listed(TENANT, "stranger", "Främling")), NOW)
    person = await store.directory.person(TENANT, MAJA.object_id)
    assert person
    assert "Maja Mallqvist" in words(gone.private)
    assert await store.directory.networks_of(person.id) == []
    await members_added(store, told.network, TEAM, (MAJA,), NOW + timedelta(seconds=1))
    assert [n.id for n in await store.directory.networks_of(person.id)] == [told.network.id]


async def test_people_added_are_told_to_the_coordinator_and_only_once(store: Store) -> None:
    told = await installed(store, TEAM, (KARIN,), KARIN, NOW)
    first = await members_added(store, told.network, TEAM, (MAJA,), NOW)
    again = await members_added(store, told.network, TEAM, (MAJA,), NOW)
    assert "Maja Mallqvist" in first.private.text
    assert (first.channel.silent, again.private.silent) == (True, True)


async def test_how_to_reach_them_is_remembered(store: Store) -> None:
    told = await installed(store, TEAM, ROSTER, KARIN, NOW)
    maja = (await members(store, told.network))["Maja Mallqvist"]
    async with store.reading(told.network.id) as unit:
        assert await unit.contact_of(maja.id) == Contact(SERVICE_URL, TENANT, BOT, "29:maja")


@pytest.mark.parametrize(("state", "name"), [(NetworkState.SETUP, "Nya teamet"), (NetworkState.ACTIVE, "Chefsteamet")])
async def test_a_renamed_team_renames_the_network_until_the_form_has_named_it(
    store: Store, state: NetworkState, name: str
) -> None:
    told = await installed(store, TEAM, ROSTER, KARIN, NOW)
    async with store.unit(told.network.id) as unit:
        await unit.save_network(replace(unit.network, state=state))
        await unit.commit()
    assert (await team_renamed(store, told.network, "Nya  teamet", NOW)).network.name == name
