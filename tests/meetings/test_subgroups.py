"""Sub-networks: a tree without circles, colours by the last sign of life, contacts asked in their rhythm."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from meetings.acting import By
from meetings.errors import AlreadyDone, EmptyTitle, NotForYou, TooLong
from meetings.network.people import Network
from meetings.ports import Store
from meetings.reminders.planning import recipient
from meetings.subgroups.asking import ASKED, OUTSIDE, ask_contacts
from meetings.subgroups.keeping import (
    SubgroupExists,
    UnderItself,
    give_sign,
    keep_subgroup,
    remove_subgroup,
    seat_people,
    unseat,
)
from meetings.subgroups.records import Life, Subgroup, SubgroupMember
from meetings.subgroups.tree import Light, branches, light
from meetings.undo import undo_last
from tests.builders import BO, CHAIR, COORDINATOR, Someone, a_network, member_called

NOW = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)  # a Monday
TODAY = date(2026, 9, 7)


@pytest.fixture
async def network(store: Store) -> Network:
    return await a_network(store)


async def who(store: Store, network: Network, someone: Someone) -> By:
    return By(await member_called(store, network, someone.name), NOW, "19:here")


def group(network: Network, name: str, **more: object) -> Subgroup:
    return Subgroup(0, network.id, name, **more)  # type: ignore[arg-type]


def test_each_lies_after_its_parent_by_name_and_an_orphan_directly_under_the_network():
    found = [
        Subgroup(1, 1, "Äldre"),
        Subgroup(2, 1, "Barn"),
        Subgroup(3, 1, "Öppenvård", parent_id=2),
        Subgroup(4, 1, "Familjehem", parent_id=2),
        Subgroup(5, 1, "Borta", removed=True),
        Subgroup(6, 1, "Kvar", parent_id=5),
    ]
    assert [(b.subgroup.name, b.depth) for b in branches(found, TODAY)] == [
        ("Barn", 0),
        ("Familjehem", 1),
        ("Öppenvård", 1),
        ("Kvar", 0),
        ("Äldre", 0),
    ]


@pytest.mark.parametrize(
    ("weeks_ago", "life", "shown"),
    [
        (0, Life.GOING, Light.GREEN),
        (8, Life.NEEDS_HELP, Light.GREEN),
        (9, Life.GOING, Light.AMBER),
        (16, Life.GOING, Light.AMBER),
        (17, Life.GOING, Light.RED),
        (0, Life.RESTING, Light.GREY),
        (None, None, Light.RED),
    ],
)
def test_the_colour_follows_from_the_last_sign_of_life(weeks_ago: int | None, life: Life | None, shown: Light):
    heard = None if weeks_ago is None else TODAY - timedelta(weeks=weeks_ago)
    assert light(Subgroup(1, 1, "Barn", rhythm_weeks=8, heard_on=heard, life=life), TODAY) is shown


async def test_none_lies_under_itself_and_no_name_is_there_twice(store: Store, network: Network):
    by = await who(store, network, COORDINATOR)
    async with store.unit(network.id) as unit:
        parent = (await keep_subgroup(unit, by, group(network, " Barn  och unga ", aliases=("BoU",)))).thing
        child = (await keep_subgroup(unit, by, group(network, "Familjehem", parent_id=parent.id))).thing
        assert parent.name == "Barn och unga"
        with pytest.raises(UnderItself):
            await keep_subgroup(unit, by, replace(parent, parent_id=child.id))
        with pytest.raises(UnderItself):
            await keep_subgroup(unit, by, replace(parent, parent_id=parent.id))
        with pytest.raises(SubgroupExists):
            await keep_subgroup(unit, by, group(network, "bou"))
        with pytest.raises(AlreadyDone):
            await keep_subgroup(unit, by, child)
        with pytest.raises(EmptyTitle):
            await keep_subgroup(unit, by, group(network, "  "))
        with pytest.raises(TooLong):
            await keep_subgroup(unit, by, group(network, "ord " * 40))


async def test_those_under_one_that_is_taken_off_come_to_lie_under_its_parent(store: Store, network: Network):
    by = await who(store, network, COORDINATOR)
    async with store.unit(network.id) as unit:
        parent = (await keep_subgroup(unit, by, group(network, "Barn"))).thing
        middle = (await keep_subgroup(unit, by, group(network, "Mitten", parent_id=parent.id))).thing
        await keep_subgroup(unit, by, group(network, "Under", parent_id=middle.id))
        await remove_subgroup(unit, by, middle)
        shown = [(b.subgroup.name, b.depth) for b in branches(await unit.subgroups.all(), TODAY)]
        assert shown == [("Barn", 0), ("Under", 1)]
        await undo_last(unit, by)
        shown = [(b.subgroup.name, b.depth) for b in branches(await unit.subgroups.all(), TODAY)]
        assert shown == [("Barn", 0), ("Mitten", 1), ("Under", 2)]


async def test_a_sign_of_life_by_a_member_shows_at_once_and_undo_takes_it_back(store: Store, network: Network):
    by, bo = await who(store, network, COORDINATOR), await who(store, network, BO)
    async with store.unit(network.id) as unit:
        kept = (await keep_subgroup(unit, by, group(network, "Barn", contact_id=bo.actor.id))).thing
        await give_sign(unit, bo, kept, Life.GOING, " Vi ses i höst ", date(2026, 10, 6))
        now = await unit.subgroups.get(kept.id)
        assert now is not None
        assert (now.heard_on, now.life, now.next_meeting_on) == (TODAY, Life.GOING, date(2026, 10, 6))
        assert [s.text for s in await unit.signs.of_subgroup(kept.id)] == ["Vi ses i höst"]
        await undo_last(unit, bo)
        again = await unit.subgroups.get(kept.id)
        assert again is not None
        assert (again.heard_on, again.life) == (None, None)
        assert all(s.removed for s in await unit.signs.of_subgroup(kept.id))


async def test_members_do_not_change_sub_networks(store: Store, network: Network):
    bo = await who(store, network, BO)
    async with store.unit(network.id) as unit:
        with pytest.raises(NotForYou):
            await keep_subgroup(unit, bo, group(network, "Barn"))


async def test_the_contact_is_asked_once_in_each_rhythm_and_not_after_a_sign_of_life(store: Store, network: Network):
    by, bo = await who(store, network, COORDINATOR), await who(store, network, BO)
    async with store.unit(network.id) as unit:
        kept = (await keep_subgroup(unit, by, group(network, "Barn", contact_id=bo.actor.id, rhythm_weeks=4))).thing
        assert await ask_contacts(unit, NOW) == 1
        assert await ask_contacts(unit, NOW + timedelta(hours=1)) == 0
        assert await ask_contacts(unit, NOW + timedelta(weeks=4)) == 1
        now = await unit.subgroups.get(kept.id)
        assert now is not None
        await give_sign(unit, replace(bo, now=NOW + timedelta(weeks=5)), now, Life.GOING)
        assert await ask_contacts(unit, NOW + timedelta(weeks=8)) == 0
        assert await ask_contacts(unit, NOW + timedelta(weeks=9)) == 1
        rows = await unit.deliveries.about("Subgroup", kept.id)
    assert {(r.rule, r.recipient) for r in rows} == {(ASKED, recipient(bo.actor.id))}


async def test_nobody_is_asked_on_a_sunday_or_without_a_contact_or_rhythm(store: Store, network: Network):
    by, bo = await who(store, network, COORDINATOR), await who(store, network, BO)
    async with store.unit(network.id) as unit:
        await keep_subgroup(unit, by, group(network, "Ingen"))
        await keep_subgroup(unit, by, group(network, "Aldrig", contact_id=bo.actor.id, rhythm_weeks=None))
        assert await ask_contacts(unit, NOW) == 0
        await keep_subgroup(unit, by, group(network, "Barn", contact_id=bo.actor.id))
        assert await ask_contacts(unit, NOW - timedelta(days=1)) == 0


async def test_of_a_contact_outside_those_who_lead_hear_who_send_the_link_on(store: Store, network: Network):
    by, chair = await who(store, network, COORDINATOR), await who(store, network, CHAIR)
    async with store.unit(network.id) as unit:
        kept = (await keep_subgroup(unit, by, group(network, "Barn", contact="Lo Påhitt"))).thing
        assert await ask_contacts(unit, NOW) == 1
        rows = await unit.deliveries.about("Subgroup", kept.id)
    told = {recipient(chair.actor.id), recipient(by.actor.id)}
    assert {(r.rule, r.recipient) for r in rows} == {(OUTSIDE, to) for to in told}


async def test_a_new_list_from_an_organisation_takes_the_place_of_its_old_one(store: Store, network: Network):
    by, bo = await who(store, network, COORDINATOR), await who(store, network, BO)
    async with store.unit(network.id) as unit:
        kept = (await keep_subgroup(unit, by, group(network, "Barn"))).thing
        home = bo.actor.organisation_id
        first = SubgroupMember(0, network.id, kept.id, "Ulla Påhitt", home)
        other = SubgroupMember(0, network.id, kept.id, "Nils Provman", by.actor.organisation_id)
        await seat_people(unit, by, kept, [first])
        await seat_people(unit, by, kept, [other])
        [new] = (await seat_people(unit, by, kept, [replace(first, name="Eva Påhitt")])).things
        sitting = [p.name for p in await unit.subgroup_members.all() if not p.removed]
        assert sitting == ["Nils Provman", "Eva Påhitt"]
        await unseat(unit, by, new)
        with pytest.raises(AlreadyDone):
            await unseat(unit, by, replace(new, removed=True))
