"""Every kind of thing comes back as it was put, and only to the network it belongs to."""

from dataclasses import fields, replace

import pytest

from meetings.errors import ChangedMeanwhile, NotForYou
from meetings.network.people import Network
from meetings.ports import Store
from tests.builders import a_network
from tests.storage.things import Things, made_in

KINDS = [field.name for field in fields(Things)]
each_kind = pytest.mark.parametrize("kind", KINDS)


@pytest.fixture
async def network(store: Store) -> Network:
    return await a_network(store, members=(), meetings=(), standing=())


@pytest.fixture
async def other(store: Store) -> Network:
    return await a_network(store, "Grannätverket", members=(), meetings=(), standing=())


@pytest.fixture
async def things(store: Store, network: Network) -> Things:
    async with store.unit(network.id) as unit:
        made = await made_in(unit, network)
        await unit.commit()
    return made


@pytest.fixture
async def theirs(store: Store, other: Network) -> Things:
    async with store.unit(other.id) as unit:
        made = await made_in(unit, other)
        await unit.commit()
    return made


async def test_everything_comes_back_as_it_was_put(store: Store, network: Network, things: Things):
    async with store.reading(network.id) as unit:
        read = {name: await getattr(unit, name).get(thing.id) for name, thing in things.kinds()}
    assert read == dict(things.kinds())


async def test_everything_is_listed(store: Store, network: Network, things: Things):
    async with store.reading(network.id) as unit:
        listed = {name: await getattr(unit, name).all() for name in KINDS}
    assert listed == {name: [thing] for name, thing in things.kinds()}


async def test_everything_can_be_saved_with_the_next_version(store: Store, network: Network, things: Things):
    async with store.unit(network.id) as unit:
        saved = {name: await getattr(unit, name).save(thing) for name, thing in things.kinds()}
        await unit.commit()
    assert saved == {name: replace(thing, version=2) for name, thing in things.kinds()}
    async with store.reading(network.id) as unit:
        assert {name: await getattr(unit, name).get(thing.id) for name, thing in things.kinds()} == saved


@each_kind
async def test_an_old_version_is_not_saved(store: Store, network: Network, things: Things, kind: str):
    thing = getattr(things, kind)
    async with store.unit(network.id) as unit:
        await getattr(unit, kind).save(thing)
        with pytest.raises(ChangedMeanwhile):
            await getattr(unit, kind).save(thing)


@each_kind
async def test_a_thing_of_another_network_is_not_there(store: Store, other: Network, things: Things, kind: str):
    async with store.reading(other.id) as unit:
        assert await getattr(unit, kind).get(getattr(things, kind).id) is None
        assert await getattr(unit, kind).all() == []


@each_kind
async def test_a_thing_of_another_network_is_not_saved(store: Store, other: Network, things: Things, kind: str):
    async with store.unit(other.id) as unit:
        with pytest.raises(NotForYou):
            await getattr(unit, kind).save(getattr(things, kind))


@each_kind
async def test_a_thing_is_not_moved_to_this_network(
    store: Store, network: Network, other: Network, theirs: Things, kind: str
):
    stolen = replace(getattr(theirs, kind), network_id=network.id)
    async with store.unit(network.id) as unit:
        with pytest.raises(ChangedMeanwhile):
            await getattr(unit, kind).save(stolen)
    async with store.reading(other.id) as unit:
        assert await getattr(unit, kind).get(stolen.id) == getattr(theirs, kind)


REFERENCES = [
    ("seats", "organisation_id", "organisations"),
    ("members", "organisation_id", "organisations"),
    ("seat_terms", "seat_id", "seats"),
    ("seat_terms", "member_id", "members"),
    ("role_terms", "member_id", "members"),
    ("standing", "responsible_id", "members"),
    ("agenda", "meeting_id", "meetings"),
    ("agenda", "proposer_id", "members"),
    ("agenda", "presenter_id", "members"),
    ("agenda", "merged_into_id", "agenda"),
    ("calls", "meeting_id", "meetings"),
    ("calls", "called_by_id", "members"),
    ("actions", "recorded_by_id", "members"),
    ("actions", "initiator_id", "members"),
    ("actions", "report_meeting_id", "meetings"),
    ("actions", "meeting_id", "meetings"),
    ("actions", "agenda_item_id", "agenda"),
    ("notes", "meeting_id", "meetings"),
    ("notes", "author_id", "members"),
    ("notes", "agenda_item_id", "agenda"),
    ("notes", "standing_item_id", "standing"),
    ("notes", "organisation_id", "organisations"),
    ("attendance", "meeting_id", "meetings"),
    ("attendance", "member_id", "members"),
    ("ticks", "action_item_id", "actions"),
    ("ticks", "organisation_id", "organisations"),
    ("ticks", "member_id", "members"),
    ("walks", "meeting_id", "meetings"),
    ("walks", "started_by_id", "members"),
    ("walks", "current_id", "actions"),
    ("walk_steps", "walk_through_id", "walks"),
    ("walk_steps", "action_item_id", "actions"),
    ("wishes", "member_id", "members"),
    ("minutes", "meeting_id", "meetings"),
    ("minutes", "secretary_id", "members"),
    ("minutes", "at_agenda_item_id", "agenda"),
    ("minutes", "at_standing_item_id", "standing"),
    ("minutes", "adopted_at_id", "meetings"),
    ("internal_points", "meeting_id", "meetings"),
    ("internal_points", "agenda_item_id", "agenda"),
    ("internal_points", "standing_item_id", "standing"),
    ("comments", "meeting_id", "meetings"),
    ("comments", "author_id", "members"),
    ("comments", "agenda_item_id", "agenda"),
    ("comments", "standing_item_id", "standing"),
    ("comments", "answered_by_id", "members"),
    ("versions", "meeting_id", "meetings"),
    ("versions", "made_by_id", "members"),
    ("templates", "put_by_id", "members"),
    ("organisations", "merged_into_id", "organisations"),
    ("agenda", "goal_id", "goals"),
    ("actions", "goal_id", "goals"),
    ("chair_turns", "organisation_id", "organisations"),
    ("chair_turns", "member_id", "members"),
    ("chair_turns", "meeting_id", "meetings"),
    ("subgroups", "parent_id", "subgroups"),
    ("subgroups", "chair_organisation_id", "organisations"),
    ("subgroups", "contact_id", "members"),
    ("signs", "subgroup_id", "subgroups"),
    ("signs", "member_id", "members"),
    ("subgroup_members", "subgroup_id", "subgroups"),
    ("subgroup_members", "organisation_id", "organisations"),
    ("subgroup_members", "member_id", "members"),
    ("representatives", "body_id", "bodies"),
    ("representatives", "member_id", "members"),
    ("representatives", "organisation_id", "organisations"),
    ("representatives", "reports_meeting_id", "meetings"),
    ("round_questions", "asked_by_id", "members"),
    ("round_questions", "meeting_id", "meetings"),
    ("round_questions", "agenda_item_id", "agenda"),
    ("round_questions", "follows_id", "round_questions"),
    ("round_answers", "question_id", "round_questions"),
    ("round_answers", "organisation_id", "organisations"),
    ("round_answers", "member_id", "members"),
    ("round_answers", "passed_by_id", "members"),
    ("round_answers", "answered_by_id", "members"),
    ("invitations", "evaluation_id", "evaluations"),
    ("invitations", "member_id", "members"),
    ("forwards", "action_item_id", "actions"),
    ("forwards", "link_id", "network_links"),
    ("forwards", "sent_by_id", "members"),
]


ELSEWHERE = ("network_id", "person_id", "other_id", "other_agenda_item_id", "object_id")
"""What is above the networks, or in another one, or of a kind that another field says."""


@pytest.mark.parametrize(("kind", "field", "target"), REFERENCES)
async def test_nothing_points_into_another_network(
    store: Store, network: Network, things: Things, theirs: Things, kind: str, field: str, target: str
):
    pointing_out = replace(getattr(things, kind), **{field: getattr(theirs, target).id})
    async with store.unit(network.id) as unit:
        with pytest.raises(NotForYou):
            await getattr(unit, kind).save(pointing_out)


def test_every_reference_between_things_is_among_those_tried():
    pointing = {
        (name, field.name)
        for name in KINDS
        for field in fields(Things.__annotations__[name])
        if field.name.endswith("_id") and field.name not in ELSEWHERE
    }
    assert pointing == {(kind, field) for kind, field, _ in REFERENCES}
