"""Each event of a team, as Teams tells it: what it does, once, whatever is told besides and in whatever order."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import permutations

import pytest

from bot.late import posts
from bot.rosters import read_rosters
from bot.teams.connector import Account
from bot.teams.outcome import Terminal
from bot.upkeep import deliveries as overview
from dialogs.turn import Reply
from meetings.acting import By
from meetings.actions.items import Preparer
from meetings.actions.listing import Matter, record
from meetings.calendar.days import MeetingState
from meetings.errors import StoreUnavailable
from meetings.network.chats import Chat, ChatKind
from meetings.network.people import Away, Member, Network, NetworkState, Role
from meetings.network.roster import end_membership
from meetings.reminders.deliveries import DeliveryState
from meetings.reminders.planning import ABOUT
from storage.store import Store
from tests.bot.team_life import TeamLife, again, of_teams
from tests.builders import ASA, BO, CHAIR, COORDINATOR, TENANT, a_network, member_called
from tests.fakes.activities import Json, Someone
from tests.fakes.wire import to_whom, words

PEOPLE = (CHAIR, COORDINATOR, ASA, BO)
KIM, BOSSE = of_teams(COORDINATOR), of_teams(BO)
NEW = Someone.called("Nils Nykomling")
GUEST = Someone.called("Gäst Provström (Guest)")
OUTSIDE = Someone.called("Ute Utomstående", tenant_id="another-tenant")


@pytest.fixture
async def life(store: Store) -> TeamLife:
    """A network at work in a team whose posts go to a channel that was chosen."""
    life = TeamLife(store)
    life.connector.people = [of_teams(one) for one in PEOPLE]
    await a_network(
        store,
        members=PEOPLE,
        team_id=life.teams.team_id,
        channel_id=life.teams.channel_id,
        service_url=life.teams.service_url,
    )
    return life


async def in_any_order(life: TeamLife, told: Sequence[Json]) -> None:
    """Told in the worst order there is, each twice."""
    for activity in [*reversed(told), *(again(one) for one in told)]:
        await life.tell(activity)


async def a_matter(life: TeamLife, days: int = 0) -> int:
    """Something that Bo is to be reminded of when so many days have passed; the id."""
    network = await life.network()
    kim = await member_called(life.store, network, COORDINATOR.name)
    bo = await member_called(life.store, network, BO.name)
    due = (life.clock() + timedelta(days=days)).date()
    then = life.clock() - timedelta(days=60)
    async with life.store.unit(network.id) as unit:
        matter = Matter("Sammanställ enkäten", (Preparer(member_id=bo.id),), due)
        done = await record(unit, By(kim, then), matter, then.date())
        await unit.commit()
    return done.thing.id


async def states(life: TeamLife, item: int) -> set[DeliveryState]:
    network = await life.network()
    async with life.store.reading(network.id) as unit:
        rows = await unit.deliveries.about(ABOUT, item)
        return {row.state for row in rows if row.rule == "on-the-day"}


# The app


async def test_the_app_removed_and_put_back_is_the_same_network_and_what_waited_is_said(life: TeamLife) -> None:
    item = await a_matter(life)
    before = await life.network()
    await life.tell(life.teams.installed(KIM, action="remove"))
    assert (await life.network()).away is Away.REMOVED
    life.later(minutes=31)
    await life.dispatcher.run_due()
    assert (life.wire.asked, await states(life, item)) == ([], {DeliveryState.HELD})
    life.later(hours=1)
    await life.tell(life.teams.installed(KIM))
    await life.dispatcher.run_due()
    after = await life.network()
    assert (after.id, after.away, after.away_since, after.state) == (before.id, None, None, NetworkState.ACTIVE)
    assert await states(life, item) == {DeliveryState.SENT}
    assert any("Jag är tillbaka i teamet" in words(p) for p in life.wire.shown)


async def test_what_waits_is_claimed_once_and_not_again_and_again(life: TeamLife) -> None:
    await a_matter(life)
    await life.tell(life.teams.installed(KIM, action="remove"))
    life.later(minutes=31)
    assert any(line.startswith("networks away     1") for line in await overview(life.store, life.clock()))
    assert await life.dispatcher.tick() == 1
    await life.dispatcher.drained()
    assert await life.dispatcher.run_due() == 0
    assert await life.store.dispatch.next_due() is None or await life.store.dispatch.next_due() > life.clock()


async def test_what_has_become_late_meanwhile_is_not_said_as_if_it_were_new(life: TeamLife) -> None:
    item = await a_matter(life)
    await life.tell(life.teams.installed(KIM, action="remove"))
    life.later(minutes=31)
    await life.dispatcher.run_due()
    life.later(days=20)
    await life.tell(life.teams.installed(KIM))
    await life.dispatcher.run_due()
    assert DeliveryState.SENT not in await states(life, item)


async def test_a_meeting_goes_on_when_the_app_was_removed_in_the_middle_of_it(life: TeamLife) -> None:
    life.later(days=23, hours=1)
    await life.tell(life.teams.personal(KIM, "starta mötet"))
    await life.tell(life.teams.personal(KIM, "punkt 2"))
    network = await life.network()

    async def going_on() -> tuple[object, ...]:
        async with life.store.reading(network.id) as unit:
            [meeting] = [m for m in await unit.meetings.all() if m.state is MeetingState.ONGOING]
            return meeting, await unit.minutes.of_meeting(meeting.id), await unit.walks.of_meeting(meeting.id)

    before = await going_on()
    assert before[1] is not None
    await life.tell(life.teams.installed(KIM, action="remove"))
    life.later(minutes=2)
    await life.tell(life.teams.installed(KIM))
    assert await going_on() == before
    assert (await life.network()).id == network.id


@pytest.mark.parametrize("order", list(permutations(range(3))))
async def test_the_newest_of_removals_and_installations_holds_in_any_order(
    sqlite_store: Store, order: tuple[int, ...]
) -> None:
    life = TeamLife(sqlite_store)
    life.connector.people = [KIM, BOSSE]
    told = []
    for action in ("add", "remove", "add"):
        told.append(life.teams.installed(KIM, action=action))
        life.later(minutes=1)
    for n in order:
        await life.tell(told[n])
    network = await life.network()
    assert (network.away, await life.names()) == (None, {KIM.name, BO.name})


async def test_a_removal_that_is_told_before_the_installation_it_ended_leaves_the_bot_out(life: TeamLife) -> None:
    first = life.teams.installed(KIM)
    life.later(minutes=1)
    gone = life.teams.installed(KIM, action="remove")
    await in_any_order(life, [first, gone])
    assert (await life.network()).away is Away.REMOVED


async def test_two_installations_at_once_make_one_network_and_one_welcome(store: Store) -> None:
    life = TeamLife(store)
    life.connector.people = [KIM, BOSSE]
    told = [life.teams.installed(KIM), life.teams.members_added(KIM, bot=True)]
    async with asyncio.timeout(20):
        await asyncio.gather(*(life.tell(one) for one in (*told, *map(again, told))))
    await life.dispatcher.run_due()
    assert [to_whom(p) for p in life.wire.shown] == [life.teams.channel_id]
    assert await life.names() == {KIM.name, BO.name}


async def test_what_is_told_at_the_same_time_all_has_its_effect(store: Store) -> None:
    life = TeamLife(store)
    life.connector.people, life.connector.name = [KIM, BOSSE, NEW], "Norra socialchefer"
    told = [life.teams.installed(KIM), life.teams.members_added(KIM, bot=True)]
    for name in ("teamArchived", "teamUnarchived", "teamRenamed"):
        life.later(seconds=1)
        told.append(life.teams.team_event(KIM, name, team_name="Norra socialchefer"))
    told += [life.teams.installed(KIM, action="remove"), life.teams.members_added(KIM, NEW)]
    life.later(seconds=1)
    told += [life.teams.installed(KIM), life.teams.members_removed(KIM, BOSSE)]
    life.connector.people.remove(BOSSE)
    async with asyncio.timeout(30):
        await asyncio.gather(*(life.tell(one) for one in (*told, *map(again, told))))
    network = await life.network()
    assert (network.away, network.name, await life.names()) == (None, "Norra socialchefer", {KIM.name, NEW.name})


async def test_who_installs_again_elsewhere_moves_the_posts_unless_a_channel_was_chosen(life: TeamLife) -> None:
    network = await life.network()
    elsewhere = replace(life.teams, channel_id="19:elsewhere@thread.tacv2")
    await life.tell(elsewhere.installed(KIM))
    assert (await life.network()).channel_id == "19:elsewhere@thread.tacv2"
    async with life.store.unit(network.id) as unit:
        await unit.save_network(replace(unit.network, channel_id=life.teams.channel_id, channel_chosen=True))
        await unit.commit()
    life.later(minutes=1)
    await life.tell(replace(elsewhere, at=life.teams.at).installed(KIM))
    assert (await life.network()).channel_id == life.teams.channel_id


@pytest.mark.parametrize("action", ["add-upgrade", "remove-upgrade"])
async def test_another_release_of_the_app_changes_nothing(life: TeamLife, action: str) -> None:
    before = await life.network()
    assert await life.tell(life.teams.installed(KIM, action=action)) == []
    assert await life.network() == before


async def test_what_claims_to_come_from_the_future_does_not_win_for_ever(life: TeamLife) -> None:
    await life.tell({**life.teams.installed(KIM, action="remove"), "timestamp": "2099-01-01T00:00:00Z"})
    life.later(minutes=1)
    await life.tell(life.teams.installed(KIM))
    assert (await life.network()).away is None


async def test_what_happens_while_the_database_is_away_has_its_effect_when_it_is_back(
    life: TeamLife, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone, network_of_team = 3, life.store.directory.network_of_team

    async def away_for_a_while(tenant_id: str, team_id: str) -> Network | None:
        nonlocal gone
        gone -= 1
        if gone >= 0:
            raise StoreUnavailable("the disk is full")
        return await network_of_team(tenant_id, team_id)

    monkeypatch.setattr(life.store.directory, "network_of_team", away_for_a_while)
    begun = life.clock()
    await life.tell(life.teams.installed(KIM, action="remove"))
    assert (await life.network()).away is Away.REMOVED
    assert life.clock() - begun == timedelta(seconds=1 + 2 + 5)


# The team and its channels


@pytest.mark.parametrize(
    ("gone", "back", "why"),
    [
        ("teamArchived", "teamUnarchived", Away.ARCHIVED),
        ("teamDeleted", "teamRestored", Away.DELETED),
        ("teamHardDeleted", "teamRestored", Away.DELETED),
    ],
)
async def test_in_a_team_that_is_archived_or_deleted_everything_waits_until_it_is_back(
    life: TeamLife, gone: str, back: str, why: Away
) -> None:
    item = await a_matter(life)
    first = life.teams.team_event(KIM, gone)
    await life.tell(first)
    network = await life.network()
    assert (network.away, network.away_since) == (why, life.teams.at.replace(microsecond=0))
    life.later(minutes=31)
    await life.dispatcher.run_due()
    assert await states(life, item) == {DeliveryState.HELD}
    await in_any_order(life, [first, life.teams.team_event(KIM, back)])
    await life.dispatcher.run_due()
    assert ((await life.network()).away, await states(life, item)) == (None, {DeliveryState.SENT})


async def test_who_writes_in_the_team_shows_that_the_bot_is_let_in_again(life: TeamLife) -> None:
    await life.tell(life.teams.team_event(KIM, "teamArchived"))
    life.later(minutes=1)
    await life.tell(life.teams.channel(KIM, "dagordning"))
    assert (await life.network()).away is None


@pytest.mark.parametrize("by", ["unarchived", "installed", "written to"])
async def test_cards_that_follow_what_happens_are_looked_at_once_the_team_is_back(life: TeamLife, by: str) -> None:
    await life.tell(life.teams.channel(KIM, "dagordning"))
    await life.tell(life.teams.team_event(KIM, "teamArchived"))
    assert life.back == []
    life.later(minutes=1)
    back = {
        "unarchived": life.teams.team_event(KIM, "teamUnarchived"),
        "installed": life.teams.installed(KIM),
        "written to": life.teams.channel(KIM, "dagordning"),
    }[by]
    await life.tell(back)
    await life.tell(again(back))
    assert life.back == [(await life.network()).id]


async def test_members_of_a_team_that_is_away_are_not_asked_for(life: TeamLife) -> None:
    from bot.rosters import read_rosters

    await life.tell(life.teams.team_event(KIM, "teamArchived"))
    assert await read_rosters(life.store, life.connector, life.clock, "28:bot") == 0


async def test_while_nobody_has_named_the_network_it_is_called_as_the_team_is_called_now(store: Store) -> None:
    life = TeamLife(store)
    life.connector.people = [KIM]
    told = [life.teams.installed(KIM)]
    for name in ("Socialchefer i norr", "Norra socialchefer"):
        life.later(minutes=1)
        told.append(life.teams.team_event(KIM, "teamRenamed", team_name=name))
    life.connector.name = "Norra socialchefer"
    await in_any_order(life, told)
    assert (await life.network()).name == "Norra socialchefer"


async def test_a_network_that_has_its_own_name_keeps_it(life: TeamLife) -> None:
    await life.tell(life.teams.team_event(KIM, "teamRenamed", team_name="Annat namn"))
    assert (await life.network()).name == "Testnätverket"


@pytest.mark.parametrize("name", ["channelCreated", "channelRenamed"])
async def test_a_new_channel_and_a_channels_new_name_change_nothing(life: TeamLife, name: str) -> None:
    before = await life.network()
    await life.tell(life.teams.team_event(KIM, name, channel=life.teams.channel_id))
    assert await life.network() == before


async def test_posts_go_to_the_general_channel_while_the_chosen_one_is_deleted_and_leads_are_told_once(
    life: TeamLife,
) -> None:
    gone = life.teams.team_event(KIM, "channelDeleted", channel=life.teams.channel_id)
    await life.tell(gone)
    await life.tell(again(gone))
    await post(life, "gone")
    assert channels(life) == [life.teams.team_id]
    told = [to_whom(p) for p in life.wire.shown if "är borttagen" in words(p)]
    assert sorted(told) == sorted(f"29:{one.object_id}" for one in (CHAIR, COORDINATOR))
    life.later(minutes=1)
    await in_any_order(life, [gone, life.teams.team_event(KIM, "channelRestored", channel=life.teams.channel_id)])
    await post(life, "back")
    assert channels(life) == [life.teams.team_id, life.teams.channel_id]
    assert len([p for p in life.wire.shown if "finns igen" in words(p)]) == 2


async def test_another_channel_that_is_deleted_is_nobodys_matter(life: TeamLife) -> None:
    await life.tell(life.teams.team_event(KIM, "channelDeleted", channel="19:another@thread.tacv2"))
    await post(life, "said")
    assert channels(life) == [life.teams.channel_id]
    assert len(life.wire.shown) == 1


async def post(life: TeamLife, key: str) -> None:

    network = await life.network()
    async with life.store.unit(network.id) as unit:
        await unit.deliveries.plan(posts(key, Reply(text="Något för kanalen"), life.clock(), network))
        await unit.commit()
    await life.dispatcher.run_due()


def channels(life: TeamLife) -> list[str | None]:
    return [p.to.channel_id for p in life.wire.shown if "Något för kanalen" in words(p)]


# People


async def test_who_is_added_without_a_name_is_asked_for_and_is_a_member(life: TeamLife) -> None:
    life.connector.people.append(NEW)
    await life.tell(life.teams.members_added(KIM, NEW))
    assert NEW.name in await life.names()
    assert life.connector.asked == ["member"]


async def test_who_is_added_with_neither_name_nor_object_id_is_a_member(life: TeamLife) -> None:
    life.connector.people.append(NEW)
    told = {**life.teams.members_added(KIM, NEW), "membersAdded": [{"id": NEW.teams_id}]}
    await life.tell(told)
    assert NEW.name in await life.names()


async def test_names_that_turn_lines_around_or_that_no_database_keeps_are_made_readable(store: Store) -> None:
    life = TeamLife(store)
    odd = Someone("Nils\u202e Nyko\0mling", NEW.object_id, NEW.teams_id)
    life.connector.people, life.connector.name = [KIM, odd], "Norra\u202e nät\0verket"
    await life.tell(life.teams.installed(KIM))
    life.later(minutes=1)
    await life.tell(life.teams.team_event(KIM, "teamRenamed", team_name="Södra\u202e nät\0verket"))
    assert await life.names() == {KIM.name, NEW.name}
    assert (await life.network()).name == "Södra nätverket"


async def test_of_whom_teams_tells_no_name_at_all_nobody_nameless_is_made(life: TeamLife) -> None:
    life.connector.down = True
    await life.tell(life.teams.members_added(KIM, NEW))
    assert await life.names() == {one.name for one in PEOPLE}


async def test_a_guest_is_a_member_as_any_other(life: TeamLife) -> None:
    life.connector.people.append(GUEST)
    await life.tell(life.teams.members_added(KIM, GUEST))
    assert GUEST.name in await life.names()


async def test_who_was_added_and_removed_is_gone_in_any_order(life: TeamLife) -> None:
    added = life.teams.members_added(KIM, NEW)
    life.later(minutes=1)
    removed = life.teams.members_removed(KIM, NEW, BOSSE)
    life.connector.people.append(NEW)
    await in_any_order(life, [added, removed])
    assert await life.names() == {CHAIR.name, COORDINATOR.name, ASA.name}


@pytest.mark.parametrize("one", [BOSSE, NEW])
@pytest.mark.parametrize("by", ["night", "installation"])
async def test_who_is_removed_while_the_list_of_members_is_on_its_way_is_not_taken_in_by_it(
    life: TeamLife, monkeypatch: pytest.MonkeyPatch, by: str, one: Someone
) -> None:
    life.connector.people.append(NEW)
    listed = life.connector.members

    async def members(service_url: str, conversation_id: str) -> list[Account]:
        there = await listed(service_url, conversation_id)
        life.later(seconds=1)
        await life.tell(life.teams.members_removed(KIM, one))
        return there

    monkeypatch.setattr(life.connector, "members", members)
    if by == "night":
        await read_rosters(life.store, life.connector, life.clock, "28:bot")
    else:
        await life.tell(life.teams.installed(KIM))
    assert one.name not in await life.names()
    assert await life.names() >= {CHAIR.name, COORDINATOR.name, ASA.name}


async def test_who_was_removed_and_added_again_is_there_in_any_order(life: TeamLife) -> None:
    removed = life.teams.members_removed(KIM, BOSSE)
    life.later(minutes=1)
    await in_any_order(life, [removed, life.teams.members_added(KIM, BOSSE)])
    assert BO.name in await life.names()


async def test_who_is_removed_before_the_bot_knows_the_team_is_not_taken_in_by_an_older_addition(store: Store) -> None:
    life = TeamLife(store)
    life.connector.people = [KIM]
    installed, added = life.teams.installed(KIM), life.teams.members_added(KIM, NEW)
    life.later(minutes=1)
    for told in (life.teams.members_removed(KIM, NEW), installed, added):
        await life.tell(told)
    assert await life.names() == {KIM.name}


async def test_who_writes_under_a_new_name_is_known_by_it_too(life: TeamLife) -> None:
    married = Someone("Bo Nygiftsson", BOSSE.object_id, BOSSE.teams_id)
    await life.tell(life.teams.personal(married, "dagordning"))
    network = await life.network()
    bo = await member_called(life.store, network, BO.name)
    assert "Bo Nygiftsson" in bo.aliases


async def test_who_writes_in_the_team_and_is_in_it_is_a_member_though_nobody_told(life: TeamLife) -> None:
    life.connector.people.append(NEW)
    [shown] = await life.tell(life.teams.channel(NEW, "dagordning"))
    assert "Dagordning" in words(shown)
    assert NEW.name in await life.names()


async def test_who_writes_in_a_channel_and_is_not_in_the_team_stays_a_stranger(life: TeamLife) -> None:
    [shown] = await life.tell(life.teams.channel(OUTSIDE, "dagordning"))
    assert "Dagordning" not in words(shown)
    assert await life.names() == {one.name for one in PEOPLE}


async def test_who_has_left_is_not_taken_in_again_by_writing(life: TeamLife) -> None:
    network = await life.network()
    kim = await member_called(life.store, network, COORDINATOR.name)
    bo = await member_called(life.store, network, BO.name)
    async with life.store.unit(network.id) as unit:
        await end_membership(unit, By(kim, life.clock()), bo, life.clock().date())
        await unit.commit()
    await life.tell(life.teams.channel(BOSSE, "dagordning"))
    assert BO.name not in await life.names()


async def test_nobody_learns_of_a_network_by_writing_in_a_chat_of_their_own(life: TeamLife) -> None:
    life.connector.people.append(NEW)
    await life.tell(life.teams.personal(NEW, "dagordning"))
    assert (NEW.name in await life.names(), life.connector.asked) == (False, [])


async def test_who_is_written_down_by_name_is_known_when_they_write_in_a_chat_of_their_own(life: TeamLife) -> None:
    network = await life.network()
    async with life.store.unit(network.id) as unit:
        await unit.members.add(Member(0, network.id, NEW.name))
        await unit.commit()
    life.connector.people.append(NEW)
    [shown] = await life.tell(life.teams.personal(NEW, "dagordning"))
    assert "Dagordning" in words(shown)


async def test_who_is_written_down_in_several_networks_is_known_in_the_one_whose_team_they_are_in(
    life: TeamLife, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = await a_network(life.store, name="Annat nätverk", team_id="19:other@thread.tacv2", service_url="https://x/")
    for network in (other, await life.network()):
        async with life.store.unit(network.id) as unit:
            await unit.members.add(Member(0, network.id, NEW.name))
            await unit.commit()
    life.connector.people.append(NEW)
    known = life.connector.member

    async def member(service_url: str, conversation_id: str, teams_id: str) -> Account:
        if conversation_id == other.team_id:
            raise Terminal("not in the team", 404)
        return await known(service_url, conversation_id, teams_id)

    monkeypatch.setattr(life.connector, "member", member)
    [shown] = await life.tell(life.teams.personal(NEW, "dagordning"))
    assert "Dagordning" in words(shown)


async def test_people_of_a_shared_channel_are_members_only_when_they_come_from_outside_to_the_networks_channel(
    life: TeamLife,
) -> None:
    life.connector.people += [NEW, OUTSIDE]
    for where in (life.teams.channel_id, "19:another@thread.tacv2"):
        await life.tell(in_shared_channel(life, "channelMemberAdded", "membersAdded", where, NEW))
    await life.tell(in_shared_channel(life, "channelMemberAdded", "membersAdded", "19:another@thread.tacv2", OUTSIDE))
    assert await life.names() == {one.name for one in PEOPLE}
    life.later(minutes=1)
    await life.tell(in_shared_channel(life, "channelMemberAdded", "membersAdded", life.teams.channel_id, OUTSIDE))
    assert OUTSIDE.name in await life.names()
    life.later(minutes=1)
    for one in (OUTSIDE, BOSSE):
        told = in_shared_channel(life, "channelMemberRemoved", "membersRemoved", life.teams.channel_id, one)
        await life.tell(told)
    assert await life.names() == {one.name for one in PEOPLE}


def in_shared_channel(life: TeamLife, name: str, listed: str, channel: str, *people: Someone) -> Json:
    made = life.teams.team_event(KIM, name, channel=channel)
    accounts = [{**one.account(), "name": ""} for one in people]
    return {**made, listed: accounts}


# One's own chat, and group chats


async def test_the_app_in_ones_own_chat_greets_once(life: TeamLife) -> None:
    told = life.teams.installed_personally(BOSSE)
    shown = [await life.tell(one) for one in (told, again(told))]
    assert [len(one) for one in shown] == [1, 0]
    assert "Här kan du skriva till mig" in words(shown[0][0])


async def test_whose_own_chat_is_closed_is_reminded_through_the_channel_and_nothing_is_lost(life: TeamLife) -> None:
    item = await a_matter(life)
    await life.tell(life.teams.installed_personally(BOSSE))
    life.later(minutes=1)
    await life.tell(life.teams.installed_personally(BOSSE, action="remove"))
    assert (await life.network()).away is None
    life.wire.closed = {BOSSE.teams_id}
    life.later(minutes=31)
    await life.dispatcher.run_due()
    assert await states(life, item) == {DeliveryState.DEAD}
    [told] = [p for p in life.wire.shown if p.to.channel_id == life.teams.channel_id]
    assert BO.name in words(told)


@pytest.mark.parametrize("place", ["own chat", "group chat"])
async def test_the_greeting_comes_when_the_database_was_away_in_the_middle_of_it(
    life: TeamLife, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    await life.tell(life.teams.personal(BOSSE, "dagordning"))
    networks_of, away = life.store.directory.networks_of, True

    async def away_once(person_id: int) -> list[Network]:
        nonlocal away
        if away:
            away = False
            raise StoreUnavailable("the disk is full")
        return await networks_of(person_id)

    monkeypatch.setattr(life.store.directory, "networks_of", away_once)
    told = life.teams.installed_personally(BOSSE)
    if place == "group chat":
        chat = {"conversationType": "groupChat", "isGroup": True, "tenantId": TENANT, "id": "19:group@thread.v2"}
        told = {**told, "conversation": chat}
    [shown] = await life.tell(told)
    assert not away
    assert "Testnätverket" in words(shown)
    assert await life.tell(again(told)) == []


async def test_a_group_chat_from_which_the_app_is_removed_is_no_longer_about_the_network(life: TeamLife) -> None:
    network, chat = await life.network(), "19:group@thread.v2"
    bound = Chat(TENANT, chat, network.id, ChatKind.GROUP, life.teams.service_url, life.clock())
    await life.store.directory.bind_chat(bound)
    where = {"conversationType": "groupChat", "isGroup": True, "tenantId": TENANT, "id": chat}
    gone = life.teams.installed_personally(KIM, action="remove")
    await life.tell({**gone, "conversation": where})
    assert await life.store.directory.chat(TENANT, chat) is None
    assert (await life.network()).away is None


async def test_whoever_installs_is_coordinator_where_there_is_none(store: Store) -> None:
    life = TeamLife(store)
    life.connector.people = [KIM, BOSSE]
    await life.tell(life.teams.installed(KIM))
    await life.tell(life.teams.installed(BOSSE))
    kim = await member_called(store, await life.network(), KIM.name, life.clock().date())
    assert Role.COORDINATOR in kim.roles


async def test_an_installer_whom_teams_does_not_name_is_called_as_the_list_says(store: Store) -> None:
    life = TeamLife(store)
    nameless = {**life.teams.installed(KIM), "from": {"id": KIM.teams_id, "aadObjectId": KIM.object_id}}
    life.connector.down = True
    await life.tell(nameless)
    assert await life.names() == {"Den som lade till mig"}
    life.connector.down, life.connector.people = False, [KIM]
    life.later(hours=20)
    await read_rosters(life.store, life.connector, life.clock, "28:bot")
    assert await life.names() == {KIM.name}
    kim = await member_called(store, await life.network(), KIM.name, life.clock().date())
    assert Role.COORDINATOR in kim.roles
